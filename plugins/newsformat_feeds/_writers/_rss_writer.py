"""Writes an article as an ``item`` of RSS 2.0."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from email.utils import format_datetime
from functools import cache
from typing import TypeAlias

from attrs import evolve

from newsformat import Article, Byline, Concept, Envelope, ReadError
from newsformat.markup.dates import iso, read_date
from newsformat.markup.html import print_dateline, read_html_inlines, write_html, write_inlines
from newsformat.markup.xml import Element, escape, local, parse, quoted
from newsformat.plugin import Report, plain
from newsformat_feeds._elements import children, same, space_of
from newsformat_feeds._escaped import escaped
from newsformat_feeds._readers import _modules, _rss_reader
from newsformat_feeds._readers._rss_reader import SPACE, read_item, read_surroundings
from newsformat_feeds._readers._signers import signers
from newsformat_feeds._validators._rules import is_address
from newsformat_feeds._writers._agreement import LIMITS, QUIET, agreeing, reporter_for
from newsformat_feeds._writers._foreign_writer import foreign
from newsformat_feeds._writers._modules_writer import contributor, further
from newsformat_feeds._writers._pen import IN_RSS, MODULES, attribute, element, markup, moment
from newsformat_feeds._writers._values import keywords, label, leading, names_in, page_of, source_of


Surroundings: TypeAlias = Callable[[Iterable[Element], Report], Envelope]
_ADDRESS = ("http://", "https://")


def item(article: Article, feed: Envelope, report: Report) -> str:
    """Return *article* as an item of *feed*."""
    html = print_dateline(write_html(article.body, report, xhtml=False, declared=True), article, report)
    summary = write_inlines(article.summary, report, xhtml=False, where="summary")
    parts = [element("title", as_html(plain(article.headline)))]
    if page := page_of(article):
        parts.append(element("link", page))
    if article.uri:
        is_permanent = article.uri.startswith(_ADDRESS) and is_address(article.uri)
        permanent = "" if is_permanent else ' isPermaLink="false"'
        parts.append(element("guid", article.uri, permanent))
    if article.published is not None:
        parts += dated("pubDate", "dcterms:issued", article.published)
    if article.updated is not None:
        parts.append(moment("atom:updated", article.updated))
    parts += [_creator(byline) for byline in article.bylines if byline.name or byline.contact]
    parts += [
        element("category", escaped(label(subject)), attribute("domain", subject.scheme))
        for subject in article.subjects
    ]
    if (concept := source_of(article, report)) is not None:
        parts.append(source(concept))
    if article.language != feed.language:
        parts.append(element("dc:language", article.language))
    if summary:
        parts.append(element("description", summary))
    if html or summary:
        parts.append(markup("content:encoded", html))
    parts += map(contributor, article.contributors)
    parts += [element("dc:subject", escaped(keyword)) for keyword in keywords(article, report)]
    parts += further(article, report)
    if not article.rights and names_in(feed, SPACE) & {"copyright", "rights", "license"}:
        parts.append("<dc:rights/>")  # prevents it from inheriting the channel's rights
    kept = foreign(article.foreign, SPACE, knows, report)
    entry = f"<item{IN_RSS}{MODULES}>{''.join(parts)}"
    parts += agreeing(
        article, entry, kept, lambda node: read_item(node, feed, QUIET, LIMITS), reporter_for(SPACE, report)
    )
    return "".join([f"\n      {part}" for part in parts if part])


def as_html(text: str) -> str:
    """Return *text* unchanged, if it means the same as HTML; else as HTML."""
    return text if plain(read_html_inlines(text)) == text else escape(text)


def dated(name: str, exact: str, when: datetime) -> list[str]:
    """Return *when* as a date of e-mail and, if that is not exact, in full."""
    date = format_datetime(when)
    found = read_date(date)
    if same(found, when):
        return [element(name, date)]
    near = found is not None and abs((found - when).total_seconds()) < 1
    return [*([element(name, date)] if near else []), element(exact, iso(when))]


def _creator(byline: Byline) -> str:
    """Return the author by name or, with an e-mail address, in the form of RSS."""
    name, contact = byline.name, byline.contact
    alone = Byline(name=name, contact=contact)
    if signers(escaped(name)) == [alone]:
        return element("dc:creator", escaped(name))
    address = f"{contact} ({name})" if name else contact
    if signers(address) == [alone]:
        return element("author", address)
    return element("dc:creator", name, f" newsformat:contact={quoted(contact)}")


def source(concept: Concept) -> str:
    """Return *concept* as the source of an item."""
    if concept.uri:
        return element("source", concept.name, attribute("url", concept.uri))
    return element("dc:publisher", label(concept))


def knows(part: Element) -> bool:
    """Would the reader of an item find a field in the model for *part*?"""
    return _modules.take_of((space_of(part), local(part)), _rss_reader.ITEM) is not None


def channel(feed: Envelope, report: Report, read: Surroundings = read_surroundings, space: str = SPACE) -> str:
    """Return the elements of a channel before its items, with the foreign parts of *space*, checked by *read*."""
    links = leading(feed, report)
    first = links[0] if links and links[0].role == "alternate" else None
    parts = [element("title", as_html(feed.title)), element("link", first.href if first else "")]
    if feed.language:
        parts.append(element("language", feed.language))
    if feed.sent is not None:
        parts += dated("lastBuildDate", "dcterms:modified", feed.sent)
    if feed.uri:
        parts.append(element("dc:identifier", feed.uri))
    if feed.sender:
        parts.append(element("dc:publisher", feed.sender))
    rest = links[1:] if first else links
    parts += [element("atom:link", "", f"{attribute('rel', link.role)}{attribute('href', link.href)}") for link in rest]
    kept = foreign(feed.foreign, space, _reads_as_known(parts, read), report, feature="envelope.foreign")
    if not any(text.startswith("<description") for text in kept):
        parts.insert(2, "<description/>")
    return "".join([f"\n    {part}" for part in [*parts, *kept]])


def _reads_as_known(parts: list[str], read: Surroundings) -> Callable[[Element], bool]:
    """Return whether *read* would read an element after *parts* of a channel as anything but foreign.

    For instance, the first of two dates is the channel's, and the second is kept: so the context matters.
    """

    @cache
    def there() -> list[Element]:
        try:
            return children(parse(f"<channel{IN_RSS}{MODULES}>{''.join(parts)}</channel>".encode()))
        except ReadError as error:  # because of its control characters, which `as_xml` removes later
            raise ValueError(*error.args) from error

    def taken(part: Element) -> bool:
        found = read([*there(), part], Report())
        return len(found.foreign) != 1 or evolve(found, foreign=()) != read(there(), Report())

    return taken
