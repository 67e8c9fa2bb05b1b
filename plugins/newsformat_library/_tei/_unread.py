"""Report what an article cannot hold: unread attributes and text of a TEI document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from newsformat.markup.xml import (
    Element,
    attributes_of,
    has_text,
    line_of,
    local,
    local_name,
    own_texts,
    text_of,
    whole_number,
)
from newsformat.plugin import Report, line
from newsformat_library._tei._names import DIVISIONS, KINDS, LANG, XML


_READ_ANYWHERE = frozenset(("type", "subtype", "rend", "rendition", "style", "target", "url", LANG, f"{XML}id"))
_NAME_ELEMENTS = ("name", "rs", *" ".join(KINDS.values()).split())
_READ_BY_ELEMENT = frozenset(
    (
        *(("cell", "cols"), ("cell", "rows"), ("lb", "break"), ("pb", "break"), ("cb", "break"), ("note", "n")),
        *(("media", "mimeType"), ("graphic", "width"), ("graphic", "height"), ("graphic", "mimeType")),
        *((name, key) for name in _NAME_ELEMENTS for key in ("ref", "key")),
        *(("row", "role"), ("cell", "role"), ("ab", f"{XML}space"), ("milestone", "unit"), ("TEI", "version")),
    )
)
_KNOWN_VALUES: Mapping[tuple[str, str], frozenset[str]] = {
    **{(name, "break"): frozenset(("yes", "no", "maybe")) for name in ("lb", "pb", "cb")},
    **{(name, "role"): frozenset(("label", "data")) for name in ("row", "cell")},
    **{(name, "type"): frozenset(("section", "article", "text", "body")) for name in DIVISIONS},
}
"""The values of attributes that the reader understands."""
_READ_IN_HEADER: Mapping[str, Collection[str]] = {
    "title": ("type", "level"),
    "date": ("when", "value", "when-iso"),
    "idno": ("type",),
    "licence": ("target",),
    "language": ("ident", "usage"),
    "keywords": ("scheme",),
    "term": ("key", "ref"),
    "classCode": ("scheme",),
    "catRef": ("target",),
}


def report_text(root: Element, stories: Collection[str], report: Report, *, is_part: bool = False) -> None:
    """Report the attributes of *root*, a text or a part of one, and of everything in it, that are not read.

    *stories* are the types of divisions that are articles; the type of a part is read.
    """
    unread: dict[str, int | None] = {}
    for element in root.iter("{*}*"):
        name = local(element)
        for key, value in attributes_of(element):
            if key not in _READ_ANYWHERE and (name, key) not in _READ_BY_ELEMENT:
                unread.setdefault(f"@{local_name(key)}", line_of(element))
            elif _is_unknown_value(name, key, value, stories) and not (element is root and is_part):
                report.left_out(f"{local_name(key)} of <{name}> is left out: {line(value):.60}", line=line_of(element))
    if unread:
        first = next(iter(unread.values()))
        report.left_out(f"attributes of the text left out: {', '.join(sorted(unread))}", line=first)


def _is_unknown_value(name: str, key: str, value: str, stories: Collection[str]) -> bool:
    """Return whether *value* is one that the reader does not understand in this attribute."""
    if name == "graphic" and key in {"width", "height"}:
        return whole_number(value.removesuffix("px")) is None
    known = _KNOWN_VALUES.get((name, key))
    return known is not None and value.lower() not in known and value.lower() not in stories


def report_surroundings(elements: Iterable[Element], report: Report) -> None:
    """Report the attributes of *elements*, which surround texts, that are not read."""
    for element in elements:
        name = local(element)
        for key, value in attributes_of(element):
            is_read = key in _READ_ANYWHERE or (name, key) in _READ_BY_ELEMENT
            if not is_read or (name in DIVISIONS and _is_unknown_value(name, key, value, ())):
                report.left_out(f"{local_name(key)} of <{name}> is left out: {value:.60}", line=line_of(element))


def report_header(header: Element, taken: Collection[Element], kept: Collection[Element], report: Report) -> None:
    """Report the attributes and texts of *header* that are neither *taken* nor inside what is *kept* as it is."""
    pending = [header] if report.heard else []
    while pending:
        element = pending.pop()
        name = local(element)
        if not name or element in kept:
            continue
        known = () if name == "keywords" and not len(element) else _READ_IN_HEADER.get(name, ())
        for key, value in attributes_of(element):
            if key not in known and not key.startswith(XML):
                report.left_out(f"{local_name(key)} of <{name}> is left out: {value:.60}", line=line_of(element))
        if element not in taken and len(element) and has_text(element):
            own_text = line(" ".join(own_texts(element)))
            report.left_out(f"text in <{name}> is left out: {own_text:.60}", line=line_of(element))
        pending += reversed(element)


def report_other_content(text: Element, report: Report) -> None:
    """Report the content of *text* outside its front, body and back."""
    for child in text.iterchildren("{*}*"):
        if local(child) not in {"front", "body", "back", "group", "pb", "cb", "lb", "milestone"} and text_of(child):
            report.left_out(f"<{local(child)}> left out: {text_of(child):.60}", line=line_of(child))
    if has_text(text):
        own_text = line(" ".join(own_texts(text)))
        report.left_out(f"text in <text> is left out: {own_text:.60}", line=line_of(text))
