"""What any feed says by modules: dates, rights, identifiers, media, and what is foreign."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from attrs import evolve

from newsformat import Article, Association, Concept, Foreign, Media, ReadError, Rendition
from newsformat.markup.dates import iso
from newsformat.markup.html import write_html, write_inlines
from newsformat.markup.xml import Element, parse, quoted
from newsformat.plugin import Report, line, plain
from newsformat_feeds._elements import children, snippet
from newsformat_feeds._readers._media_reader import kind_of
from newsformat_feeds._readers._modules import PAGE
from newsformat_feeds._writers._pen import attribute, element


_MEDIUMS = frozenset(("image", "audio", "video", "document", "executable"))


def html_of(article: Article, report: Report) -> str:
    """Return the body of *article* as HTML; what that cannot hold is told."""
    losses = Report()
    html = write_html(article.body, losses, xhtml=False)
    for loss in losses.losses:  # of raw markup of other kinds, the declaration says so
        if not loss.what.startswith("body.raw.") or loss.what.endswith("html"):
            report.lost(loss.what, where=loss.where, why=loss.why)
    return html


def page_of(article: Article) -> str:
    """Return the address of the page, if it is the first of the identifiers."""
    first = article.identifiers[0] if article.identifiers else None
    return first.value if first is not None and first.kind == PAGE else ""


def keywords(article: Article, report: Report) -> list[str]:
    """Return the keywords that a reader sees; that others are lost is told."""
    seen = [each for each in article.keywords if line(each)]
    if len(seen) < len(article.keywords):
        report.lost("keywords", why="one is empty")
    return seen


def modules(article: Article) -> list[str]:
    """Return what Dublin Core says of *article* in any feed."""
    rest = article.identifiers[1:] if page_of(article) else article.identifiers
    written = [element("dc:identifier", each.value, attribute("newsformat:kind", each.kind)) for each in rest]
    if article.created is not None:
        written.append(element("dcterms:created", iso(article.created)))
    return written


def contributor(concept: Concept) -> str:
    """Return *concept* as a contributor, whatever it has contributed."""
    return element("dc:contributor", label(concept), own("relation", concept.relation, "contributor"))


def label(concept: Concept) -> str:
    """Return what a reader may call *concept*."""
    return concept.name or concept.uri or concept.code


def own(name: str, value: str, usual: str = "") -> str:
    """Return an attribute of newsformat itself, even for none, unless *value* is what is *usual*."""
    return "" if value == usual else f" newsformat:{name}={quoted(value)}"


def rights(article: Article, notice: str, report: Report) -> list[str]:
    """Return the rights; *notice* is the name of the element for that."""
    if not article.rights:
        return []
    if len(article.rights) > 1:
        report.lost("rights", where="#2", why="an entry has one statement of rights")
    first = article.rights[0]
    said = {
        notice: first.notice,
        "dcterms:rightsHolder": first.holder,
        "dcterms:accessRights": first.usage_terms,
        "dcterms:license": first.licence,
    }
    return [element(name, text) for name, text in said.items() if text]


def source_of(article: Article, report: Report) -> Concept | None:
    """Return the one source that an entry may have."""
    found = [each for each in article.sources if label(each)]
    if len(found) > 1:
        report.lost("sources", where="#2", why="an entry has one source")
    return found[0] if found else None


# Media and other items ----------------------------------------------------


def addressed(article: Article, report: Report) -> list[Association]:
    """Return those other items that can be shown or linked to; a feed has no place for the rest."""
    found = []
    for number, each in enumerate(article.associations, 1):
        address = each.href or each.uri or (each.article.uri if each.article is not None else "")
        if each.media is not None:
            found.append(each)
        elif address:
            found.append(evolve(each, href=address))
        else:
            report.lost("associations", where=f"#{number}", why="a feed has no place for an item without address")
    return found


def associations(article: Article, link: str, report: Report) -> list[str]:
    """Return pictures, films and other items; *link* is the name of an element that is a link."""
    return [
        _link(each, link) if each.media is None else _with_media(each, each.media, link, report)
        for each in addressed(article, report)
    ]


def _with_media(association: Association, media: Media, link: str, report: Report) -> str:
    if said := _enclosure(association, media, link) or _thumbnail(association, media):
        return said
    shown = "".join([
        attribute("url", media.href),
        attribute("medium", media.kind if media.kind in _MEDIUMS else ""),
        own("kind", media.kind, media.kind if media.kind in _MEDIUMS else ""),
        attribute("lang", media.language),
        *[attribute(f"newsformat:{name}", value) for name, value in _beside(association, media)],
    ])  # fmt: skip
    parts = "".join(_parts(association, media, report))
    if not media.renditions:
        return f"<media:content{shown}>{parts}</media:content>" if parts else f"<media:content{shown}/>"
    files = "".join([f"<media:content{_file(each)}/>" for each in media.renditions])
    return f'<media:group><media:content{shown} isDefault="true"/>{files}{parts}</media:group>'


def _link(association: Association, link: str) -> str:
    role = association.role
    known = role.isascii() and role.isalpha() and role.islower() and role not in {"alternate", "enclosure"}
    relation = attribute("rel", role) if known else f' rel="related" newsformat:role={quoted(role)}'
    return element(link, "", f"{relation}{attribute('href', association.href)}{attribute('title', association.title)}")


def _beside(association: Association, media: Media) -> Iterable[tuple[str, str]]:
    return ("role", association.role), ("href", association.href), ("alt", media.alt)


def _enclosure(association: Association, media: Media, link: str) -> str:
    """Return *media* as an enclosure, if that says all of it; RSS wants the type and the size of one."""
    file = media.renditions[0] if media.renditions else Rendition(href=media.href)
    alone = Rendition(href=media.href, media_type=file.media_type, size=file.size)
    files = [alone] if file.media_type or file.size else ()
    shown = Media(media.href, kind=kind_of(file.media_type), renditions=files)
    in_atom = link == "link"
    title = association.title if in_atom else ""
    if association != Association(role="enclosure", title=title, media=shown) or not media.href or file.size == 0:
        return ""
    type_and_size = f"{attribute('type', file.media_type)}{attribute('length', file.size)}"
    if in_atom:
        said = f"{attribute('href', media.href)}{type_and_size}{attribute('title', title)}"
        return f'<link rel="enclosure"{said}/>'
    complete = file.media_type and file.size
    return f"<enclosure{attribute('url', media.href)}{type_and_size}/>" if complete else ""


def _thumbnail(association: Association, media: Media) -> str:
    file = media.renditions[0] if media.renditions else Rendition(href=media.href)
    sized = Rendition(href=media.href, width=file.width, height=file.height)
    files = [sized] if file.width is not None or file.height is not None else ()
    if association != Association(role="thumbnail", media=Media(media.href, renditions=files)) or not media.href:
        return ""
    return f"<media:thumbnail{_file(sized)}/>"


def _parts(association: Association, media: Media, report: Report) -> Iterable[str]:
    if association.title:
        yield element("media:title", association.title)
    if media.caption:
        html = write_inlines(media.caption, report, xhtml=False, where="caption")
        is_plain = html == plain(media.caption)
        yield element("media:description", html, "" if is_plain else ' type="html"')
    if media.credit:
        yield element("media:credit", media.credit)
    if media.rights:
        yield element("media:copyright", media.rights)


def _file(file: Rendition) -> str:
    return "".join([
        attribute("url", file.href),
        attribute("type", file.media_type),
        attribute("width", file.width),
        attribute("height", file.height),
        attribute("fileSize", file.size),
        attribute("newsformat:name", file.name),
    ])  # fmt: skip


# What is foreign -----------------------------------------------------------


def foreign(
    kept: Iterable[Foreign], space: str, knows: Callable[[Element], bool], report: Report, namespace: str = ""
) -> list[str]:
    """Return what was *kept* of *space*, to stand in an element of *namespace*.

    What is no element, or what a reader *knows* and would take for something else, is told.
    """
    written = []
    for each in kept:
        if each.space != space:
            continue
        try:
            found = children(parse(f"<feed xmlns={quoted(namespace)}>{each.value}</feed>".encode()))
        except (ReadError, UnicodeEncodeError):
            report.lost(f"foreign.{space}", where=each.name, why="it is no element of XML")
            continue
        if len(found) == 1 and not knows(found[0]) and snippet(found[0]) == each.value:
            written.append(each.value)
        else:
            report.lost(f"foreign.{space}", where=each.name, why="at its place it would be taken for something else")
    return written


def moment(name: str, when: datetime) -> str:
    """Return the element *name* that says *when*."""
    return element(name, iso(when))
