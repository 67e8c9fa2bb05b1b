"""XML of trafilatura → an article: its attributes are a record, the text is similar to TEI."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsformat import Article
from newsformat.markup.xml import (
    Element,
    attribute_names,
    attributes_of,
    copied,
    line_of,
    local,
    read_items,
    report_repeated_elements,
    text_of,
)
from newsformat.plugin import ReadError, Report, Source
from newsformat_records._options import ReadOptions
from newsformat_records._record import read_record


_TAGS = {
    "head": "h2",
    "hi": "span",
    "list": "ul",
    "item": "li",
    "quote": "blockquote",
    "graphic": "img",
    "lb": "br",
    "row": "tr",
    "ref": "a",
    "main": "div",
}
_BY_REND = {  # HTML elements by ``rend``
    "hi": {"#b": "b", "#i": "i", "#u": "u", "#t": "code", "#sub": "sub", "#sup": "sup"},
    "head": {name: name for name in ("h1", "h2", "h3", "h4", "h5", "h6")},
    "list": {"ol": "ol", "ul": "ul"},
}
_KNOWN = frozenset(("rend", "role", "target", "src", "alt", "title", "span"))


def read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each ``doc`` in *source*.

    Raises:
        ReadError: none has a text or a title.
    """

    def article(element: Element) -> Iterator[Article]:
        yield _article(element, options, report)

    found = read_items(source, ("doc",), article, report, title="trafilatura XML")
    return (candidate for candidate in found if isinstance(candidate, Article))


def _article(document: Element, options: ReadOptions, report: Report) -> Article:
    record = {name: value for name, value in attributes_of(document) if value}
    report_repeated_elements(document, ("main",), report)
    for part in document.iterchildren("*"):
        if local(part) == "main":
            record.setdefault("text", _html(part, record.get("title", ""), report))
        elif text := text_of(part):
            report.left_out(f"<{local(part)}> is left out: {text:.60}", line=line_of(part))
    number = line_of(document) or 1
    if "text" not in record and "title" not in record:
        raise ReadError("not a trafilatura text: it has no <main> and no title", line=number)
    return read_record(record, options, number, report)


def _html(main: Element, title: str, report: Report) -> str:
    """Return the text as HTML, without a heading at the beginning that repeats the title."""
    copy = copied(main)
    first = next(iter(copy), None)
    if first is not None and local(first) == "head" and text_of(first) == title and not (copy.text or "").strip():
        copy.remove(first)
    for part in copy.iter("*"):
        _rename(part, report)
    if not len(copy) and not (copy.text or "").strip():
        return ""
    return etree.tostring(copy, method="html", encoding="unicode", with_tail=False)


def _rename(part: Element, report: Report) -> None:
    name, look = local(part), part.get("rend") or ""
    for attribute in [text for text in attribute_names(part) if text not in _KNOWN]:
        report.left_out(f"{attribute} of <{name}> is left out: {part.get(attribute):.60}", line=line_of(part))
    if look and look not in _BY_REND.get(name, ()):
        report.left_out(f"rend of <{name}> is left out: {look:.60}", line=line_of(part))
    if name == "cell":
        part.tag = "th" if part.get("role") == "head" else "td"
    else:
        part.tag = _BY_REND.get(name, {}).get(look) or _TAGS.get(name, name)
    target = part.get("target")
    if target is not None:
        part.set("href", target)
    for attribute in ("rend", "role", "target", "span"):
        part.attrib.pop(attribute, "")
