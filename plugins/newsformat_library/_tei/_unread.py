"""What a document of TEI says that no article has: it is told."""

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


_READ = frozenset(("type", "subtype", "rend", "rendition", "style", "target", "url", LANG, f"{XML}id"))
_NAMED = ("name", "rs", *" ".join(KINDS.values()).split())
_READ_OF = frozenset(
    (
        *(("cell", "cols"), ("cell", "rows"), ("lb", "break"), ("pb", "break"), ("cb", "break"), ("note", "n")),
        *(("media", "mimeType"), ("graphic", "width"), ("graphic", "height"), ("graphic", "mimeType")),
        *((name, key) for name in _NAMED for key in ("ref", "key")),
        *(("row", "role"), ("cell", "role"), ("ab", f"{XML}space"), ("milestone", "unit"), ("TEI", "version")),
    )
)
_WORDS: Mapping[tuple[str, str], frozenset[str]] = {
    **{(name, "break"): frozenset(("yes", "no", "maybe")) for name in ("lb", "pb", "cb")},
    **{(name, "role"): frozenset(("label", "data")) for name in ("row", "cell")},
    **{(name, "type"): frozenset(("section", "article", "text", "body")) for name in DIVISIONS},
}
"""The words of attributes that mean something here."""
_OF_HEADERS: Mapping[str, Collection[str]] = {
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
    """Tell *report* which attributes of *root*, a text or a part of one, and of what is in it are not read.

    *stories* are the types of divisions that are articles; of a part, the type is read.
    """
    unread: dict[str, int | None] = {}
    for element in root.iter("{*}*"):
        name = local(element)
        for key, value in attributes_of(element):
            if key not in _READ and (name, key) not in _READ_OF:
                unread.setdefault(f"@{local_name(key)}", line_of(element))
            elif _is_other(name, key, value, stories) and not (element is root and is_part):
                report.left_out(f"{local_name(key)} of <{name}> is left out: {line(value):.60}", line=line_of(element))
    if unread:
        first = next(iter(unread.values()))
        report.left_out(f"attributes of the text left out: {', '.join(sorted(unread))}", line=first)


def _is_other(name: str, key: str, value: str, stories: Collection[str]) -> bool:
    """Does *value* say something that an attribute does not mean here?"""
    if name == "graphic" and key in {"width", "height"}:
        return whole_number(value.removesuffix("px")) is None
    known = _WORDS.get((name, key))
    return known is not None and value.lower() not in known and value.lower() not in stories


def report_surroundings(elements: Iterable[Element], report: Report) -> None:
    """Tell *report* which attributes of *elements*, that texts are in, are not read."""
    for element in elements:
        name = local(element)
        for key, value in attributes_of(element):
            is_read = key in _READ or (name, key) in _READ_OF
            if not is_read or (name in DIVISIONS and _is_other(name, key, value, ())):
                report.left_out(f"{local_name(key)} of <{name}> is left out: {value:.60}", line=line_of(element))


def tell_header(header: Element, taken: Collection[Element], kept: Collection[Element], report: Report) -> None:
    """Tell *report* which attributes and texts of *header* are neither *taken* nor in what is *kept* as it is."""
    waiting = [header] if report.heard else []
    while waiting:
        element = waiting.pop()
        name = local(element)
        if not name or element in kept:
            continue
        known = () if name == "keywords" and not len(element) else _OF_HEADERS.get(name, ())
        for key, value in attributes_of(element):
            if key not in known and not key.startswith(XML):
                report.left_out(f"{local_name(key)} of <{name}> is left out: {value:.60}", line=line_of(element))
        if element not in taken and len(element) and has_text(element):
            said = line(" ".join(own_texts(element)))
            report.left_out(f"text in <{name}> is left out: {said:.60}", line=line_of(element))
        waiting += reversed(element)


def tell_beside(text: Element, report: Report) -> None:
    """Tell *report* what stands in *text* beside its parts."""
    for child in text.iterchildren("{*}*"):
        if local(child) not in {"front", "body", "back", "group", "pb", "cb", "lb", "milestone"} and text_of(child):
            report.left_out(f"<{local(child)}> left out: {text_of(child):.60}", line=line_of(child))
    if has_text(text):
        said = line(" ".join(own_texts(text)))
        report.left_out(f"text in <text> is left out: {said:.60}", line=line_of(text))
