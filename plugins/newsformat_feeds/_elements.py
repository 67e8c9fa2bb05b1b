"""Accessors for elements of feeds."""

from __future__ import annotations

import copy
import re
from datetime import datetime
from functools import lru_cache
from urllib.parse import parse_qs, urljoin, urlsplit

from lxml import etree

from newsformat import Inlines, plain
from newsformat.markup.html import read_html_inlines
from newsformat.markup.xml import Element, all_text, attributes_of, escape, line_of, local, text_of
from newsformat.plugin import Limits, Report, lazily, line
from newsformat_feeds._names import MODULE_SPACES, OWN, RSS, SAME, XHTML, XML


def space_of(element: Element) -> str:
    """Return the namespace of *element*, ``""`` for RSS itself, and the current one for older and mistaken ones."""
    tag = element.tag
    if not isinstance(tag, str) or tag[0] != "{":
        return ""
    space = tag[1:].partition("}")[0]
    return "" if space in RSS else _meant(space)


@lru_cache(maxsize=64)
def _meant(space: str) -> str:
    """Return the namespace meant by *space*, in spite of another scheme or end: ``https://search.yahoo.com/mrss``."""
    return SAME.get(space) or _BY_LOOKS.get(_looks(space), space)


def _looks(space: str) -> str:
    return space.rpartition("://")[2].removeprefix("www.").rstrip("/#").lower()


_BY_LOOKS = {_looks(space): space for space in MODULE_SPACES} | {_looks(space): found for space, found in SAME.items()}


def name_of(element: Element) -> tuple[str, str]:
    """Return the namespace of *element*, as given by `space_of`, and its local name."""
    return space_of(element), local(element)


def children(element: Element) -> list[Element]:
    """Return the elements in *element*, without comments and processing instructions."""
    return [child for child in element if isinstance(child.tag, str)]


def own(element: Element, name: str) -> str | None:
    """Return the attribute *name* written by newsformat itself."""
    return element.get(f"{{{OWN}}}{name}")


def snippet(element: Element) -> str:
    """Return *element* as self-contained XML."""
    alone = copy.deepcopy(element)
    alone.tail = None
    for inner in alone.iter("*"):
        inner.text = inner.text or None  # an empty CDATA section would be a different form of the same
    return etree.tostring(alone, encoding="unicode")


def report_unread_attributes(element: Element, report: Report, known: frozenset[str]) -> None:
    """Report attributes of *element* that are not *known* as lost."""
    for name, value in attributes_of(element):
        if name not in known and not name.startswith(_OF_FORM) and value.strip():
            report.left_out(f"{name} of <{local(element)}> is left out: {value[:SHOWN]!r}", line=line_of(element))


def report_text_in(element: Element, report: Report) -> None:
    """Report text directly in *element*, where only elements belong, as lost."""
    texts = [element.text, *[child.tail for child in element]]
    if text := " ".join([found for name in texts if name and (found := name.strip())]):
        report.left_out(f"text between elements is left out: {text[:SHOWN]!r}", line=line_of(element))


def located(address: str, element: Element) -> str:
    """Return *address* resolved by the XML Base of *element*."""
    if not (base := element.base) or _SCHEME.match(address):
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address


_SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*:")


def address_of(link: Element, report: Report) -> str:
    """Return the address of *link*, an Atom link, from its attribute or else its text; any other text is reported."""
    href, text = link.get("href") or "", line(link.text or "")
    if href or not text.startswith(("http://", "https://")):
        report_text_in(link, report)
        return located(href, link) if href else ""
    report.note("the text of a <link> is its address, which has no href", line=line_of(link))
    return text


def unwrapped(href: str, link: Element, report: Report) -> str:
    """Return the address of the page that *href* leads to, perhaps through a redirect of Google or Bing."""
    if not _WRAPPED.match(href):
        return href
    try:
        query = parse_qs(urlsplit(href).query)
    except ValueError:
        return href
    found = next((query[name][0] for name in ("url", "q") if name in query), "")
    if not found.startswith(("http://", "https://")):
        return href
    report.note("an address that goes through Google or Bing is replaced by its target", line=line_of(link))
    return found


_WRAPPED = lazily(r"https?://www\.(?:google\.[a-z.]{2,6}/url|bing\.com/news/apiclick\.aspx)\?", re.IGNORECASE)
SHOWN = 60  # characters shown
_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
# newsformat's own, ``xml:base``, ``xml:lang``, ``xsi:schemaLocation``
_OF_FORM = (f"{{{OWN}}}", f"{{{XML}}}", f"{{{_SCHEMA}}}")


def source_of(element: Element) -> str:
    """Return the markup in *element*, escaped as text or as elements."""
    if not any(isinstance(child.tag, str) for child in element):
        return all_text(element)
    alone = copy.deepcopy(element)
    for descendant in alone.iter(*_OF_PAGES):
        if descendant.prefix:  # prefixes are unknown to HTML
            descendant.tag = local(descendant)
    inner = [etree.tostring(child, encoding="unicode") for child in alone]
    return "".join([escape(element.text or ""), *inner])


_OF_PAGES = [f"{{{space}}}*" for space in (XHTML, "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML")]


def marked(text: str, report: Report, limits: Limits) -> Inlines:
    """Return *text*, which may be HTML, as running text."""
    return read_html_inlines(text, report, limits=limits)


def unmarked(element: Element) -> str:
    """Return the text of *element*, which may be HTML, as a line."""
    text = text_of(element)
    return plain(read_html_inlines(text)) if "<" in text or "&" in text else text


def same(one: datetime | None, other: datetime) -> bool:
    """Are both the same moment in the same time zone?"""
    return one == other and one is not None and one.utcoffset() == other.utcoffset()
