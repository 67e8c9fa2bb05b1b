"""Writes an article as an Atom ``entry`` (RFC 4287)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from newsformat import Article, Byline, Concept, Envelope, EnvelopeLink, Inlines, Status, plain
from newsformat.markup.dates import iso
from newsformat.markup.html import print_dateline, write_html, write_inlines
from newsformat.markup.xml import Element, local, quoted
from newsformat.plugin import Report
from newsformat_feeds._elements import space_of
from newsformat_feeds._ids import as_iri
from newsformat_feeds._names import APP, ASSUMED, ATOM
from newsformat_feeds._readers import _atom_reader, _blogger, _modules
from newsformat_feeds._readers._atom_reader import SPACE, read_entry
from newsformat_feeds._writers._agreement import LIMITS, QUIET, agreeing, reporter_for
from newsformat_feeds._writers._foreign_writer import foreign
from newsformat_feeds._writers._modules_writer import contributor, further
from newsformat_feeds._writers._pen import MODULES, attribute, element, markup, moment, own
from newsformat_feeds._writers._values import keywords, leading, names_in, page_of, source_of


_PAGE = re.compile(r"https?://\S+")  # RFC 4287, section 3.2.2
_ADDRESS = re.compile(r".+@.+")  # section 3.2.3
_NO_MOMENT = "1970-01-01T00:00:00Z"


def entry(article: Article, feed: Envelope, report: Report) -> str:
    """Return *article* as an entry of *feed*, without its end tag."""
    html = print_dateline(write_html(article.body, report, xhtml=False, declared=True), article, report)
    parts = [_running("title", article.headline, report), ""]
    updated = article.updated or article.published or article.created
    parts.append(element("updated", iso(updated) or _NO_MOMENT))
    if article.published is not None:
        parts.append(moment("published", article.published))
    parts += [_author(byline) for byline in article.bylines if byline.name or byline.contact] or _nobody(feed)
    parts += [_contributor(concept) for concept in article.contributors]
    parts += [f"<category{attribute('term', keyword)}/>" for keyword in keywords(article, report)]
    parts += [_category(subject) for subject in article.subjects]
    if page := page_of(article):
        parts.append(f"<link{attribute('href', page)}/>")
    if article.summary:
        parts.append(_running("summary", article.summary, report))
    if html or not page:  # section 4.1.2: at least one of them is required
        parts.append(markup("content", html, ' type="html"'))
    parts += [*_source(article, report), *further(article, report, notice="rights", link="link")]
    if not article.rights and names_in(feed, SPACE) & {"rights", "copyright"}:
        parts.append("<rights/>")  # prevents it from inheriting the feed's rights (section 4.2.10)
    if article.status is not Status.USABLE:  # RFC 5023, section 13.1.1
        status = own("status", article.status, Status.WITHHELD)
        parts.append(f'<app:control xmlns:app="{APP}"{status}><app:draft>yes</app:draft></app:control>')
    language = "" if article.language == feed.language else f" xml:lang={quoted(article.language)}"
    assumed = "" if article.updated else ' newsformat:assumed="updated"'
    start = f"<entry{language}{assumed}"
    kept = foreign(article.foreign, SPACE, knows, report, namespace=ATOM)
    alone = f"{start} xmlns={quoted(ATOM)}{MODULES}>{element('id', as_iri(article.uri))}{''.join(parts)}"
    parts += agreeing(
        article, alone, kept, lambda node: read_entry(node, feed, QUIET, LIMITS), reporter_for(SPACE, report)
    )
    parts[1] = element("id", as_iri(article.uri) or made_up("".join(parts)))
    return f"{start}>" + "".join([f"\n    {part}" for part in parts])


def made_up(text: str) -> str:
    """Return an ID, derived from *text*, for something without one."""
    return f"{ASSUMED}{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _running(name: str, runs: Inlines, report: Report) -> str:
    html = write_inlines(runs, report, xhtml=False, where=name)
    return element(name, html, "" if html == plain(runs) else ' type="html"')


def _nobody(feed: Envelope) -> list[str]:
    """Return an author without a name, so that the entry does not inherit that of the *feed* (section 4.2.1)."""
    return ["<author><name/></author>"] if feed.sender or "author" in names_in(feed, SPACE) else []


def _author(byline: Byline) -> str:
    contact, name = byline.contact, element("name", byline.name)
    for part, form in (("uri", _PAGE), ("email", _ADDRESS)):
        if form.fullmatch(contact):
            return f"<author>{name}{element(part, contact)}</author>"
    extra = f" newsformat:contact={quoted(contact)}" if contact else ""
    return f"<author{extra}>{name}</author>"


def _contributor(concept: Concept) -> str:
    if concept.relation != "contributor" or not concept.name:
        return contributor(concept)
    return f"<contributor>{element('name', concept.name)}</contributor>"


def _category(concept: Concept) -> str:
    name, code = concept.name, concept.code
    term = attribute("term", code or name or concept.uri)
    ours = own("code", code) if code == name else ""
    return f"<category{term or _EMPTY}{attribute('scheme', concept.scheme)} label={quoted(name)}{ours}/>"


_EMPTY = ' term=""'


def _source(article: Article, report: Report) -> list[str]:
    if (concept := source_of(article, report)) is None:
        return []
    uri = element("id", concept.uri) if concept.uri else ""
    return [f"<source>{uri}{element('title', concept.name)}</source>"]


def knows(part: Element) -> bool:
    """Would the reader of an entry find a field in the model for *part*?"""
    name = (space_of(part), local(part))
    return (name in _atom_reader.ENTRY or name in _modules.MODULES) and not _blogger.is_kept(part)


# What stands around entries -------------------------------------------------


def surroundings(feed: Envelope, first: datetime | None, report: Report) -> tuple[str, str]:
    """Return the attributes of ``feed``, and the elements before its entries; the *first* entry gives the date."""
    sent = feed.sent or first
    parts = [
        element("title", feed.title),
        element("id", as_iri(feed.uri) or made_up(feed.title)),
        element("updated", iso(sent) or _NO_MOMENT),
        f"<author>{element('name', feed.sender)}</author>",
        *_links(leading(feed, report)),
        *foreign(feed.foreign, SPACE, knows_around, report, namespace=ATOM, feature="envelope.foreign"),
    ]
    language = f" xml:lang={quoted(feed.language)}" if feed.language else ""
    assumed = "" if feed.sent else ' newsformat:assumed="updated"'
    return language + assumed, "".join([f"\n  {part}" for part in parts])


def _links(links: Iterable[EnvelopeLink]) -> Iterator[str]:
    """Yield the links of a feed, one of them alternate (section 4.1.1); others are marked as newsformat's own."""
    alternate = False
    for link in links:
        relation = attribute("rel", link.role) if link.role else ' newsformat:role=""'
        if link.role == "alternate" and alternate:
            relation = ' rel="related" newsformat:role="alternate"'
        alternate = alternate or link.role in {"alternate", ""}
        yield f"<link{relation}{attribute('href', link.href)}/>"


def knows_around(part: Element) -> bool:
    """Would the reader of a feed find a field in the model for *part*?"""
    name = (space_of(part), local(part))
    return name in _atom_reader.FEED or name in _atom_reader.NOT_KEPT
