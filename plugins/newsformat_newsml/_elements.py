"""What single elements say: each function returns it, and whether that is all (else the element is kept whole, too)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

from newsformat import Foreign, Inlines
from newsformat.markup.html import read_tree_inlines
from newsformat.plugin import Report
from newsformat_newsml._names import KINDS, KINDS_OF_URIS, LANG, NAR, OWN, XHTML


Element: TypeAlias = Any  # an element of lxml, whose stubs take every string for "str | bytes"

_NAME = f"{{{NAR}}}name"
_BR = f"{{{NAR}}}br"
_XHTML = f"{{{XHTML}}}"
_OWN = f"{{{OWN}}}"
_OWN_LENGTH = len(_OWN)
_ROLES = frozenset(("role", "type", "qcode", "tag"))
_BLANK = " \t\r\n"
_LESSER_NAMES = ("mnemonic", "short", "sort")
_SILENT = Report()


class Said(NamedTuple):
    """A concept as an element says it; *uri* only where it is spelt out."""

    name: str = ""
    kind: str = ""
    code: str = ""
    scheme: str = ""
    uri: str | None = None
    relation: str | None = None
    role: str = ""


class Leaf(NamedTuple):
    """An element of text: its content, and the attributes that the model knows."""

    tag: str
    text: str | Inlines = ""
    role: str = ""
    language: str = ""


def own(element: Element) -> dict[str, str]:
    """Return the attributes that newsformat itself has written (see the package's docstring)."""
    return {key[_OWN_LENGTH:]: value for key, value in element.items() if key.startswith(_OWN)}


def concept(  # noqa: PLR0912 -- one loop over attributes and one over children: by far the most frequent elements
    element: Element,
) -> tuple[Said, bool, dict[str, str] | None]:
    """Return what *element* says as a concept, whether that is all, and newsformat's own attributes."""
    name = kind = code = scheme = literal = role = ""
    uri: str | None = None
    whole, ours = True, None
    for key, value in element.items():
        if key == "qcode":
            scheme, _, code = value.partition(":")
            if not code:
                scheme, code = "", value
                whole = False
        elif key == "literal":
            literal = value
        elif key == "type":
            kind = KINDS.get(value, value)
        elif key == "uri":
            uri = value
        elif key == "role":
            role = value
        elif key == "typeuri" and not kind:
            kind, whole = KINDS_OF_URIS.get(value, value), False
        elif key.startswith(_OWN):
            ours = ours or {}
            ours[key[_OWN_LENGTH:]] = value
        else:
            whole = False
    named, kept = False, None
    for child in element:
        if child.tag == _NAME:
            if kept is None or (_is_lesser(kept) and not _is_lesser(child)):
                name, kept = child.text or "", child
            whole = whole and not named and not child.attrib and not len(child)
            named = True
        else:
            whole = False
    if literal:
        if not named:
            name = literal
        elif literal.strip(_BLANK) != name.strip(_BLANK) and not code:
            code = literal
        elif code:
            whole = False
    if ours:
        name, kind, code, scheme, role = _overridden(ours, name, kind, code, scheme, role)
        uri = ours.get("uri", uri)
    return Said(name, kind, code, scheme, uri, ours.get("relation") if ours else None, role), whole, ours


def _is_lesser(name: Element) -> bool:
    return (name.get("role") or "").endswith(_LESSER_NAMES)


def _overridden(ours: dict[str, str], *said: str) -> tuple[str, ...]:
    return tuple(
        ours.get(key, value) for key, value in zip(("name", "kind", "code", "scheme", "role"), said, strict=True)
    )


def says_nothing(said: Iterable[object], element: Element) -> bool:
    """Is nothing *said* by *element*, unless newsformat itself has written that it says nothing?"""
    return not any(said) and not any(key.startswith(_OWN) for key in element.attrib)


def text(element: Element) -> str:
    """Return the characters of *element*; a line break is a line feed, and so is the edge of a block in it."""
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    _add_text(element, parts)
    return "".join(parts)


def _add_text(element: Element, parts: list[str]) -> None:
    for child in element:
        tag = child.tag
        if type(tag) is str:
            edge = "\n" if tag in _BLOCKS else ""
            parts.append("\n" if tag in _BREAKS else edge)
            parts.append(child.text or "")
            if len(child):
                _add_text(child, parts)
            parts.append(edge)
        parts.append(child.tail or "")


_BREAKS = frozenset((_BR, f"{_XHTML}br"))
_BLOCKS = frozenset(
    f"{_XHTML}{name}"
    for name in ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "header", "tr", "ul")
)


def leaf(element: Element, tag: str, known: frozenset[str], *, marked: bool = False) -> tuple[Leaf, bool]:
    """Return the text of *element* with *known* attributes; *marked* keeps its marks."""
    attributes = element.items()
    if not attributes and not len(element):
        return Leaf(tag, element.text or ""), True
    role = language = ""
    whole = True
    for key, value in attributes:
        if key in _ROLES:
            role = value
        elif key == LANG:
            language = value
        if key not in known and not key.startswith(_OWN):
            whole = False
    if not len(element):
        return Leaf(tag, element.text or "", role, language), whole
    if marked:
        return Leaf(tag, _runs(element, language), role, language), whole and _is_plain_markup(element)
    return Leaf(tag, text(element), role, language), whole and all(child.tag == _BR for child in element)


def _runs(element: Element, language: str) -> Inlines:
    """Return what is in *element*; its own *language* is said elsewhere."""
    if language:
        del element.attrib[LANG]
    runs = read_tree_inlines(element)
    if language:
        element.set(LANG, language)
    return runs


def _is_plain_markup(element: Element) -> bool:
    """Is there nothing in *element* but XHTML and line breaks, which runs can hold?"""
    return all(isinstance(part.tag, str) and (part.tag == _BR or part.tag.startswith(_XHTML)) for part in element)


def moment(value: str) -> datetime | None:
    """Return the date and time *value*, if it says all of it, zone and all."""
    try:
        when = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return when if when.tzinfo else None


def reordered(foreign: list[Foreign], order: str) -> list[Foreign]:
    """Return *foreign* in the *order* that newsformat has written down, if it is one."""
    numbers = [int(number) for number in order.split() if number.isdecimal()]
    if sorted(numbers) != list(range(len(foreign))):
        return foreign
    return [foreign[number] for number in numbers]
