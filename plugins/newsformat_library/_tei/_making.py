"""Elements of XHTML, made of those of TEI."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, line_of, set_line, text_of
from newsformat_library._tei._lines import PIECE, joined_lines
from newsformat_library._tei._names import LANG


def made(to: Element, tag: str, element: Element) -> Element:
    """Return a new element *tag* in *to*, in the language and of the line of *element*."""
    new = etree.SubElement(to, tag)
    if (language := element.get(LANG)) is not None:
        new.set("lang", language)
    if rend(element) == "empty":
        new.set("class", "empty")
    set_line(new, line_of(element))
    return new


def rend(element: Element) -> str:
    """Return how *element* was rendered."""
    return (element.get("rend") or "") if isinstance(element.tag, str) else ""


def shown(to: Element, file: Element | None, kind: str, alternative: str) -> None:
    """Show *file* in *to*: a picture, or what plays."""
    said = (file.get("mimeType") or "").partition("/")[0] if file is not None else ""
    tag = next((one for one in (kind, said) if one in {"audio", "video"}), "img")
    new = etree.SubElement(to, tag)
    if file is not None:
        new.set("src", file.get("url") or file.get("entity") or "")
        for name in ("width", "height"):
            value = (file.get(name) or "").removesuffix("px")
            if value.isdecimal():
                new.set(name, value)
    new.set("alt" if tag == "img" else "aria-label", alternative)


def printed(html: Element) -> str:
    """Return the text in *html*, its lines joined."""
    return joined_lines(text_of(html))[0]


def add(to: Element, text: str | None) -> None:
    """Put *text* at the end of *to*; where some stands already, as a piece, which `join_lines` puts to it."""
    if not text:
        return
    last = next(to.iterchildren(reversed=True), None)
    if last is None and not to.text:
        to.text = text
    elif last is not None and not last.tail:
        last.tail = text
    else:
        etree.SubElement(to, PIECE).tail = text
