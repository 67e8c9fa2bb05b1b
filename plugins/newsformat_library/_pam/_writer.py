"""Articles → PAM 2.0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from newsformat import Article, Block, Concept, Foreign, Heading, Media, Status
from newsformat.markup.dates import iso
from newsformat.markup.html import safe_url, write_html, write_inlines
from newsformat.markup.languages import is_language_tag
from newsformat.markup.rest import rest_of
from newsformat.markup.xml import escape, legal, parse, quoted, well_formed
from newsformat.plugin import Articles, Limits, NoOptions, Report, plain_line, reworded
from newsformat_library._pam._head import FIELDS
from newsformat_library._pam._names import DC, ORDER, OWN, PAM, PRISM, SPACE, XHTML, name_of
from newsformat_library._pam._reader import read_article
from newsformat_library._pam._text import kind_of


_NAMESPACES = f'xmlns="{XHTML}" xmlns:pam="{PAM}" xmlns:prism="{PRISM}" xmlns:dc="{DC}"'
_RANKS = {name: rank for rank, name in enumerate(ORDER)}
_ENTITIES = {
    "person": "prism:person",
    "organisation": "prism:organization",
    "place": "prism:location",
    "event": "prism:event",
    "object": "prism:object",
}
_SECTIONS = {"section", "subsection1", "subsection2", "subsection3", "subsection4"}
_HEADLINES = {"alternateTitle", "teaser"}


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a message with *articles*."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<pam:message {_NAMESPACES}>\n'.encode()
    for article in articles:
        yield _article(article, report)
    yield b"</pam:message>\n"


def _article(article: Article, report: Report) -> bytes:
    fit = reworded(article, legal)
    if fit is not article:
        report.lost("text", why="XML has no control characters")
    _report_handling(fit, report)
    body = f"<body>\n{''.join(_above_text(fit))}{_blocks(fit.body, report)}\n</body>"
    wanted = [part for part in fit.foreign if part.space == SPACE]
    fields = [*_fields(fit), *_foreign_fields(wanted)]
    language = _language(fit.language)
    read = _read_again(f"<pam:article {_NAMESPACES}{language}>{_head(fields)}{body}</pam:article>")
    for part in Counter(wanted) - Counter(read.foreign):
        report.lost(f"foreign.{SPACE}", where=part.name, why="PAM has no such field, or reads it differently")
    rest = rest_of(fit, read, OWN, SPACE)
    head = _head(fields, f"<?newsformat {rest}?>\n" if rest else "")
    return f"<pam:article{language}>\n{head}\n{body}\n</pam:article>\n".encode()


def _read_again(document: str) -> Article:
    report = Report(heard=False)
    return read_article(parse(document.encode(), report=report), report, Limits())


def _report_handling(article: Article, report: Report) -> None:
    """Report a status and an embargo that PAM cannot express; other programs would not heed newsformat's own field."""
    if article.status is Status.WITHHELD:
        report.lost("status", why="PAM has no status for withheld articles")
    if article.embargo is not None and article.embargo.until is None:
        report.lost("embargo", why="PAM has no embargo without an end")


def _head(fields: Iterable[tuple[str, str]], rest: str = "") -> str:
    ordered = sorted(fields, key=lambda field: _RANKS.get(field[0], len(_RANKS)))
    lines = "".join([f"{element}\n" for _, element in ordered])
    return f"<head>\n{lines}{rest}</head>"


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the name and the XML of each field of the head; required fields are written even if they are empty."""
    name = next((source.name for source in article.sources), "")
    members: list[tuple[str, str]] = [
        ("dc:identifier", article.uri),
        ("dc:title", plain_line(article.headline) or article.title),
        ("prism:publicationName", name),
        ("pam:status", "D" if article.status is Status.CANCELED else ""),
        ("prism:versionIdentifier", article.version),
        *[(_identifier(identifier.kind), identifier.value) for identifier in article.identifiers],
        *[
            (f"prism:{headline.role}", plain_line(headline.content))
            for headline in article.other_headlines
            if headline.role in _HEADLINES
        ],
        *_dates(article),
        *[(_subject(subject), subject.name) for subject in article.subjects],
        *[(_ENTITIES[entity.kind], entity.name) for entity in article.entities if entity.kind in _ENTITIES],
        *[("prism:genre", genre.name) for genre in article.genres],
        *[("prism:keyword", word) for word in article.keywords],
        *[("prism:copyright", rights.notice) for rights in article.rights],
    ]
    for tag, text in members:
        if text or tag in {"dc:identifier", "dc:title", "prism:publicationName"}:
            yield tag, f"<{tag}>{escape(text)}</{tag}>"
    for tag, people in (("dc:creator", article.bylines), ("dc:contributor", article.contributors)):
        for person in people:
            role = f" prism:role={quoted(person.role)}" if person.role else ""
            if person.name:
                yield tag, f"<{tag}{role}>{escape(person.name)}</{tag}>"
    if article.summary:
        yield "dc:description", f"<dc:description>{escape(plain_line(article.summary))}</dc:description>"


def _identifier(kind: str) -> str:
    return f"prism:{kind}" if kind in {"doi", "url"} else "dc:identifier"


def _subject(concept: Concept) -> str:
    return f"prism:{concept.scheme}" if concept.scheme in _SECTIONS else "dc:subject"


def _dates(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the dates; without any other, the cover date is the date of publication."""
    if article.published:
        yield "prism:publicationDate", iso(article.published)
        if not any(part.space == SPACE and part.name == "prism:coverDate" for part in article.foreign):
            yield "prism:coverDate", iso(article.published)[:10]
    until = article.embargo.until if article.embargo else None
    names = ("creationDate", "modificationDate", "expirationDate", "embargoDate")
    for name, moment in zip(names, (article.created, article.updated, article.expires, until), strict=True):
        if moment:
            yield f"prism:{name}", iso(moment)


def _foreign_fields(parts: Iterable[Foreign]) -> Iterator[tuple[str, str]]:
    """Yield the foreign *parts* that are fields of a head."""
    for part in parts:
        root = well_formed(part.value)
        if root is not None and name_of(root) == part.name and part.name not in FIELDS:
            yield part.name, etree.tostring(root, encoding="unicode")


def _above_text(article: Article) -> Iterator[str]:
    """Yield what is printed above the text."""
    if article.kicker:
        yield f'<p prism:class="kicker">{write_inlines(article.kicker)}</p>\n'
    if article.headline or any(isinstance(block, Heading) and block.level == 1 for block in article.body):
        yield f"<h1>{write_inlines(article.headline)}</h1>\n"
    if article.subhead:
        yield f'<p prism:class="deck">{write_inlines(article.subhead)}</p>\n'
    printed = dict.fromkeys(byline.text for byline in article.bylines if byline.text)
    if printed:
        yield f'<p prism:class="byline">{"<br/>".join(map(escape, printed))}</p>\n'
    if article.dateline and article.dateline.text:
        yield f'<p prism:class="dateline">{escape(article.dateline.text)}</p>\n'


def _blocks(blocks: tuple[Block, ...], report: Report) -> str:
    parts = []
    for number, block in enumerate(blocks):
        where = f"body[{number}]"
        parts.append(_media(block, report, where) if isinstance(block, Media) else _html(block, report, where))
    return "\n".join(parts)


def _html(block: Block, report: Report, where: str) -> str:
    inner_report = Report()
    html = write_html([block], inner_report, declared=True)
    for loss in inner_report.losses:
        report.lost(loss.what, where=where, why=loss.why)
    return html


def _media(media: Media, report: Report, where: str) -> str:
    """Return the ``pam:media`` of *media*."""
    kept = [
        (part.name, part.value) for part in media.foreign if part.space == SPACE and part.name in _KEPT_MEDIA_FIELDS
    ]
    types = {"dc:type": media.kind, **dict(kept)}
    _report_media(media, kind_of(types["dc:type"], types.get("dc:format", "")), report, where)
    if not any(name == "dc:type" for name, _ in kept):
        kept.insert(0, ("dc:type", media.kind))
    fields = [*kept, ("pam:credit", media.credit), ("pam:textDescription", media.alt)]
    lines = [f"<{name}>{escape(text)}</{name}>" for name, text in fields if text]
    known = media.href if safe_url(media.href) else ""
    parts = (
        *[line for line in lines if line.startswith("<dc:")],
        f"<pam:mediaReference pam:refid={quoted(known)}/>" if known else "",
        f"<pam:caption>{write_inlines(media.caption)}</pam:caption>" if media.caption else "",
        *[line for line in lines if not line.startswith("<dc:")],
    )
    return f"<pam:media{_language(media.language)}>{''.join(parts)}</pam:media>"


def _language(language: str) -> str:
    return f" xml:lang={quoted(language)}" if is_language_tag(language) else ""


def _report_media(media: Media, read_kind: str, report: Report, where: str) -> None:
    for part in media.foreign:
        if part.space == SPACE and part.name not in _KEPT_MEDIA_FIELDS:
            report.lost(f"foreign.{SPACE}", where=f"{where} {part.name}", why="media in PAM have no such field")
    if read_kind != media.kind:
        report.lost("body.media.kind", where=where, why=f"{media.kind!r:.30} is read as {read_kind}")
    if media.language and not is_language_tag(media.language):
        report.lost("body.language", where=where, why=f"{media.language!r:.30} is not a language tag")
    if media.href and not safe_url(media.href):
        report.lost("body.media", where=where, why="the address is not safe")


_KEPT_MEDIA_FIELDS = frozenset(("dc:type", "dc:format", "pam:mediaTitle"))
