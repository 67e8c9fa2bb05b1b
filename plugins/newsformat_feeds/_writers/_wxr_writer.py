"""Writes an article as a post in an export of WordPress (WXR 1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Concept, Envelope, Foreign, Status
from newsformat.markup.html import print_dateline, write_inlines
from newsformat.markup.wordpress import POST, STATUS_WORDS, STATUSES, slug, write_blocks
from newsformat.markup.xml import Element, local, parse, quoted, text_of
from newsformat.plugin import Report, plain
from newsformat_feeds._elements import space_of
from newsformat_feeds._escaped import escaped
from newsformat_feeds._logins import login_of
from newsformat_feeds._names import EXCERPT, WP
from newsformat_feeds._readers import _modules, _wxr_reader
from newsformat_feeds._readers._wxr_reader import ASSUMED_DATE, PASSWORD, SPACE, authors, reader
from newsformat_feeds._writers._agreement import LIMITS, QUIET, agreeing, reporter_for
from newsformat_feeds._writers._foreign_writer import foreign
from newsformat_feeds._writers._lead_writer import dates_of, lead_meta, lead_of
from newsformat_feeds._writers._modules_writer import contributor, further
from newsformat_feeds._writers._pen import IN_RSS, MODULES, attribute, element, markup, moment, own
from newsformat_feeds._writers._rss_writer import as_html, dated, source
from newsformat_feeds._writers._values import page_of, source_of


_OWN_WORDS = frozenset(("status", "post_type"))  # elements kept if they hold more than newsformat would write


def post(article: Article, feed: Envelope, report: Report) -> str:
    """Return *article* as a post of *feed*."""
    kept = foreign(article.foreign, SPACE, _knows, report)
    status, kind = (_kept_element(article.foreign, name, kept) for name in ("status", "post_type"))
    password = _kept_element(article.foreign, PASSWORD, kept)
    if password and article.status is Status.USABLE:
        report.lost(f"foreign.{SPACE}", where=PASSWORD, why="the article has another status now")
        kept.remove(password)
        password = ""
    if status and article.status is not _status_of(status, protected=bool(password)):
        report.lost(f"foreign.{SPACE}", where="status", why="the article has another status now")
        kept.remove(status)
        status = ""
    number, rest = _number(article)
    summary = write_inlines(article.summary, report, xhtml=False, where="summary")
    parts = [
        *_first(article, feed, report),
        "<description/>",
        markup("content:encoded", _content(article, report)),
        markup("excerpt:encoded", summary),
        *([element("wp:post_id", number)] if number else []),
        *_dates(article, report),
        *([moment("atom:updated", article.updated)] if article.updated is not None else []),
        element("wp:post_name", article.slug),
        "" if status else element("wp:status", STATUS_WORDS[article.status]),
        "" if kind else element("wp:post_type", "post"),
        *[_tag(keyword) for keyword in article.keywords],
        *[_category(subject, _taxonomy(subject, article)) for subject in article.subjects],
        *([source(concept)] if (concept := source_of(article, report)) is not None else []),
        *([element("dc:language", article.language)] if article.language != feed.language else []),
        *map(contributor, article.contributors),
        *further(rest, report),
    ]
    entry = f"<item{IN_RSS}{MODULES} xmlns:wp={quoted(WP)} xmlns:excerpt={quoted(EXCERPT)}>{''.join(parts)}"
    read = reader()
    parts += agreeing(article, entry, kept, lambda node: read(node, feed, QUIET, LIMITS), reporter_for(SPACE, report))
    parts += [lead_meta(lead)] if (lead := lead_of(article)) is not None else []
    return "".join([f"\n    {part}" for part in parts if part])


def author_of_channel(login: str, name: str) -> str:
    """Return the author called *name*, who has a *login*, as an element of the channel."""
    parts = (element("wp:author_login", login), element("wp:author_display_name", name))
    return f"<wp:author>{''.join(parts)}</wp:author>"


def _dates(article: Article, report: Report) -> list[str]:
    """Return the publication dates of *article*: a post without a date would get that of the import."""
    if article.published is not None:
        return dates_of(article.published)
    changed = article.updated or article.created or article.content_created
    if changed is not None:
        report.note("no time of publication; the time of the last change is written instead")
    return dates_of(changed, attribute(f"newsformat:{ASSUMED_DATE}", "1"))


def _first(article: Article, feed: Envelope, report: Report) -> Iterator[str]:
    """Yield the elements before the text: title, address, dates and author of the post."""
    yield element("title", as_html(plain(article.headline)))
    if page := page_of(article):
        yield element("link", page)
    if article.published is not None:
        yield from dated("pubDate", "dcterms:issued", article.published)
    names = authors(feed.foreign)
    logins = {name: login for login, name in names.items()}
    for byline in article.bylines:
        if byline.name or byline.contact:
            login = logins.get(byline.name) or login_of(byline.name)
            printed = own("name", byline.name, usual=names.get(login, login))
            yield element("dc:creator", login, f"{printed}{_contact(byline.contact)}")
    if article.uri and len(article.uri) <= _LONGEST:
        yield element("guid", article.uri, ' isPermaLink="false"')
    elif article.uri:
        report.lost("uri", why=f"WordPress imports no post with a guid of more than {_LONGEST} characters")


_LONGEST = 255  # characters of a guid


def _kept_element(foreign: tuple[Foreign, ...], name: str, kept: list[str]) -> str:
    """Return the element *name* in *kept*, which holds more than newsformat would write."""
    found = (part.value for part in foreign if part.space == SPACE and part.name == name)
    return next((text for text in found if text in kept), "")


def _status_of(kept: str, *, protected: bool) -> Status:
    """Return the meaning of the status *kept* for a post, which may be *protected* by a password."""
    status = STATUSES.get(text_of(parse(kept.encode())), Status.WITHHELD)
    return Status.WITHHELD if protected and status is Status.USABLE else status


def _contact(contact: str) -> str:
    return f" newsformat:contact={quoted(contact)}" if contact else ""


def _number(article: Article) -> tuple[str, Article]:
    """Return the number of the post, if it is the first identifier after the page, and *article* without it."""
    place = 1 if page_of(article) else 0
    found = article.identifiers[place] if len(article.identifiers) > place else None
    if found is None or found.kind != POST or not found.value.isdecimal():
        return "", article
    return found.value, evolve(article, identifiers=[*article.identifiers[:place], *article.identifiers[place + 1 :]])


def _tag(keyword: str) -> str:
    return element("category", escaped(keyword), f' domain="post_tag" nicename={quoted(slug(keyword))}')


def _taxonomy(concept: Concept, article: Article) -> str:
    """Return the taxonomy of a term for *concept*: its scheme only if that is one of WordPress.

    WordPress imports no terms of unknown taxonomies; sites have their own, which their posts name.
    """
    is_post = any(identifier.kind == POST for identifier in article.identifiers)
    return concept.scheme if concept.scheme in _TAXONOMIES or (is_post and concept.scheme) else "category"


_TAXONOMIES = frozenset(("category", "post_tag", "post_format"))


def _category(concept: Concept, taxonomy: str) -> str:
    """Return *concept* as a term; as WordPress requires a name, a code may serve as one."""
    code, scheme = concept.code, concept.scheme
    name = concept.name or code or concept.uri
    usual = slug(name)
    attributes = f" domain={quoted(taxonomy)} nicename={quoted(code or usual)}"
    if code == usual and code:
        attributes += attribute("newsformat:code", code)
    if code and not concept.name:
        attributes += own("name", "", usual=name)
    looks_like_tag = scheme == "post_tag" and (not code or code == usual)
    if scheme == "category" or scheme not in {"", taxonomy} or looks_like_tag:
        attributes += attribute("newsformat:scheme", scheme)
    return element("category", escaped(name), attributes)


def _knows(part: Element) -> bool:
    name = (space_of(part), local(part))
    if name == (WP, "postmeta"):
        return False
    is_known = _modules.take_of(name, _wxr_reader.ITEM) is not None
    return is_known and not (name[0] == WP and name[1] in _OWN_WORDS)


# The text ---------------------------------------------------------------------------


def _content(article: Article, report: Report) -> str:
    """Return the text in the blocks of WordPress's editor."""
    html = "\n\n".join([kept for kept, _ in write_blocks(article.body, report)])
    return print_dateline(html, article, report)
