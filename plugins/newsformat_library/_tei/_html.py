"""Building XHTML elements from TEI ones."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, line_of, set_line, text_of
from newsformat_library._tei._lines import PIECE, joined_lines
from newsformat_library._tei._names import LANG


def append_new(to: Element, tag: str, element: Element) -> Element:
    """Append an element *tag* to *to*, with the language and the source line of *element*, and return it."""
    new = etree.SubElement(to, tag)
    if (language := element.get(LANG)) is not None:
        new.set("lang", language)
    if rend(element) == "empty":
        new.set("class", "empty")
    set_line(new, line_of(element))
    return new


def rend(element: Element) -> str:
    """Return the attribute ``rend`` of *element*."""
    return (element.get("rend") or "") if isinstance(element.tag, str) else ""


def append_file(to: Element, file: Element | None, kind: str, alternative: str) -> None:
    """Append *file* to *to*, as an ``img``, ``audio`` or ``video``."""
    media_kind = (file.get("mimeType") or "").partition("/")[0] if file is not None else ""
    tag = next((candidate for candidate in (kind, media_kind) if candidate in {"audio", "video"}), "img")
    new = etree.SubElement(to, tag)
    if file is not None:
        new.set("src", file.get("url") or file.get("entity") or "")
        for name in ("width", "height"):
            value = (file.get(name) or "").removesuffix("px")
            if value.isdecimal():
                new.set(name, value)
    new.set("alt" if tag == "img" else "aria-label", alternative)


def joined_text(html: Element) -> str:
    """Return the text in *html*, with its lines joined."""
    return joined_lines(text_of(html))[0]


def append_text(to: Element, text: str | None) -> None:
    """Append *text* to *to*; after existing text, as a piece that `join_lines` merges with it."""
    if not text:
        return
    last = next(to.iterchildren(reversed=True), None)
    if last is None and not to.text:
        to.text = text
    elif last is not None and not last.tail:
        last.tail = text
    else:
        etree.SubElement(to, PIECE).tail = text
