"""Converts Méthode's elements in a text to HTML: pictures with their files, quotations, hidden parts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from newsformat.markup.xml import (
    XML_LANG,
    Element,
    all_text,
    line_of,
    local,
    new_element,
    replace_element,
    report_unread_attributes,
    text_of,
)
from newsformat.plugin import Report


FILE = "fileref"
_HTML = frozenset((
    "a", "b", "blockquote", "br", "caption", "col", "colgroup", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "i", "img", "li", "object", "ol", "p", "param", "pre", "s", "small", "span", "strong", "sub", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
))  # fmt: skip
_TEXTS = _HTML | {"body", "content", "text"}
_SHOWN = (
    "align",
    "border",
    "cellpadding",
    "cellspacing",
    "class",
    "dtxInsert",
    "group",
    "id",
    "picturedesklite",
    "softCrop",
    "xtransform",
)
_READ = frozenset((FILE, "tmx", "width", "height", "channel", *_SHOWN))
_READ_OF_HTML = frozenset((
    "align", "alt", "border", "cellpadding", "cellspacing", "channel", "class", "colspan", "data", "dtxInsert",
    "height", "href", "id", "lang", "rel", "rowspan", "src", "start", "style", "target", "title", "type", "valign",
    "width",
))  # fmt: skip
_QUOTES = ("pull-quote", "pullquote")


def report_own_attributes(document: Element, report: Report) -> None:
    """Report attributes that are left out; the reader of HTML reports its own."""
    names = {local(inner) for inner in document.iter("*")}
    known = {name: _READ_OF_HTML if name in _HTML else _READ for name in names}
    report_unread_attributes(document, report, {**known, "doc": {*_READ, "lang", XML_LANG}})
    shown = [name for name in _SHOWN if any(inner.get(name) for inner in document.iter("*"))]
    others = [inner for inner in document.iter("*") if not inner.get(FILE) and local(inner) != "img"]
    if shown := [*shown, *[name for name in ("width", "height") if any(element.get(name) for element in others)]]:
        report.note(f"left out, the editor's own data on elements: {', '.join(shown)}")
    channel_names = dict.fromkeys(inner.get("channel") or "" for inner in document.iter("*"))
    if channels := [name for name in channel_names if name not in {"", "!"}]:
        report.left_out(f"the channels for which a part of the text is meant are left out: {', '.join(channels):.60}")


def is_hidden(element: Element) -> bool:
    """Is *element* in no channel, the editor's way to hide a text?"""
    return element.get("channel") == "!"


def report_hidden(element: Element, report: Report) -> None:
    """Report that *element* is left out."""
    report.left_out(f"left out, as it is in no channel: {text_of(element):.60}", line=line_of(element))


def with_files(tree: Element) -> frozenset[Element]:
    """Return the elements of *tree* with a file in them."""
    elements: set[Element] = set()
    for inner in tree.iter("*"):
        climbed: Element | None = inner if inner.get(FILE) else None
        while climbed is not None and climbed not in elements:
            elements.add(climbed)
            climbed = climbed.getparent()
    return frozenset(elements)


def is_picture(element: Element, filed: Collection[Element]) -> bool:
    """Is *element* a picture: files with captions and credits only? *filed* are the elements with files."""
    if element not in filed or local(element) in _TEXTS:
        return False
    words = [*_innermost(element, _CAPTIONS), *_innermost(element, _CREDITS)]
    return sum(map(_letters, words)) == _letters(element)


def _letters(element: Element) -> int:
    return len("".join(all_text(element).split()))


def as_html(text: Element, report: Report) -> Element:
    """Return *text* with pictures and quotations in HTML, and without hidden parts."""
    filed, pending = with_files(text), [text]
    while pending:
        for part in [*pending.pop().iterchildren("*")]:
            name = local(part)
            if is_hidden(part):
                report_hidden(part, report)
                emptied(part)
            elif is_picture(part, filed):
                replace_element(part, figure(part, report))
            elif name.endswith(_QUOTES):
                replace_element(part, _quote(part, report))
            elif name.endswith("promo-box"):
                replace_element(part, _related(part, report))
            elif name in _HEADINGS:
                _become_heading(part)
                pending.append(part)
            elif name == "ln":
                part.tag = "p"
                pending.append(part)
            else:
                pending.append(part)
    return text


def emptied(element: Element) -> None:
    """Remove *element* and its content from its text."""
    element.clear(keep_tail=True)  # type: ignore[call-arg]  # the stubs lack it
    element.tag = "span"


def figure(element: Element, report: Report) -> Element:
    """Return the ``figure`` with the distinct files of *element*, their caption and credit."""
    result = new_element("figure")
    files = {inner.get(FILE): inner for inner in reversed([*element.iter("*")]) if inner.get(FILE)}
    first, *others = reversed(files.values())
    picture = etree.SubElement(result, "picture")
    for credit in others:
        etree.SubElement(picture, "source", {"src": credit.get(FILE) or "", **_size(credit, report)})
    etree.SubElement(picture, "img", {"src": first.get(FILE) or "", **_size(first, report)})
    captions, credits = [*_innermost(element, _CAPTIONS)], [*_innermost(element, _CREDITS)]
    if captions or credits:
        figcaption = etree.SubElement(result, "figcaption")
        figcaption.extend([*captions])
        for credit in credits:
            etree.SubElement(figcaption, "span", {"class": "credit"}).text = text_of(credit)
    return result


def _size(file: Element, report: Report) -> dict[str, str]:
    """Return the width and height of *file*: ``tmx`` has those of the file, then those on the page."""
    size_text = file.get("tmx") or ""
    if match := _EXTENT.match(size_text):
        if match[3]:
            report.note(f"how large a picture is on the page is left out: {match[3]}", line=line_of(file))
        return {"width": match[1], "height": match[2]}
    if size_text:
        report.left_out(f"tmx of <{local(file)}> is left out: {size_text:.60}", line=line_of(file))
    return {name: value for name in ("width", "height") if (value := file.get(name))}


_EXTENT = re.compile(r"(\d{1,6}) (\d{1,6})(?: (\d{1,6} \d{1,6}))?\Z", re.ASCII)
_CAPTIONS = ("caption",)
_CREDITS = ("credit", "photographer", "image-source")


def _innermost(element: Element, names: tuple[str, ...]) -> Iterator[Element]:
    """Yield the innermost non-empty elements with names that end with one of *names*."""
    for inner in element.iter("*"):
        if (
            local(inner).endswith(names)
            and text_of(inner)
            and not any(local(part).endswith((*_CAPTIONS, *_CREDITS)) for part in inner.iterdescendants("*"))
        ):
            yield inner


def _become_heading(element: Element) -> None:
    """Make *element* an ``h2``, and its lines and paragraphs the running text in it."""
    element.tag = "h2"
    for part in element.iter("ln", "p"):
        part.tag, part.tail = "span", f" {part.tail or ''}"


_HEADINGS = frozenset(("crosshead", "cross-head", "crossheading", "subhead", "subheadline", "subtitle"))


def _quote(element: Element, report: Report) -> Element:
    """Return the ``blockquote`` for a separate quotation, often in a table of its own."""
    result = new_element("blockquote")
    sources = [inner for inner in element.iter("*") if local(inner).endswith(("source", "author", "attribution"))]
    within = {part for source in sources for part in source.iter("*")}
    paragraphs = [inner for inner in element.iter("p") if inner not in within]
    for source in sources:
        etree.SubElement(result, "footer").text = text_of(source)
        emptied(source)
    for index, paragraph in enumerate(paragraphs):
        paragraph.tail = None
        result.insert(index, paragraph)
    if rest := text_of(element).strip("<> "):
        report.left_out(f"beside a quotation is left out: {rest:.60}", line=line_of(element))
    return result


def _related(element: Element, report: Report) -> Element:
    """Return the ``aside`` with title and link of a box that links elsewhere."""
    result_element = new_element("aside", {"class": "related"})
    for inner in [*element.iter("promo-title")]:
        etree.SubElement(result_element, "h2").text = text_of(inner)
        emptied(inner)
    items, titles = etree.SubElement(result_element, "ul"), list[str]()
    for link in [*element.iter("a")]:
        if text := text_of(link):
            item = etree.SubElement(items, "li")
            etree.SubElement(item, "a", {"href": link.get("href") or ""}).text = text
            titles.append(link.get("title") or "")
            emptied(link)
    files = [
        f"{descendant.get(FILE)} {descendant.get('tmx') or ''}".strip()
        for descendant in element.iter("*")
        if descendant.get(FILE)
    ]
    for rest in filter(None, [text_of(element).strip("<> "), *titles, *files]):
        report.left_out(f"beside the links of a box is left out: {rest:.60}", line=line_of(element))
    return result_element
