"""What single elements say: each function returns it, and whether that is all (else the element is kept whole, too)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

from newsformat import Inlines
from newsformat.markup.html import read_tree_inlines
from newsformat.plugin import Report, line
from newsformat_newsml._languages import distance
from newsformat_newsml._markup import is_break, is_running
from newsformat_newsml._names import KINDS, KINDS_OF_URIS, LANG, NAR_, NEARLY, OWN_, XHTML, Element
from newsformat_newsml.newscodes import qcode_of


_NAME = f"{NAR_}name"
_BR = f"{NAR_}br"
_XHTML = f"{{{XHTML}}}"
_OWN_LENGTH = len(OWN_)
_ROLES = frozenset(("role", "type", "qcode", "tag"))
_ROLE_URIS = frozenset(("roleuri", "typeuri"))
_LESSER_NAMES = ("mnemonic", "short", "sort")


class Said(NamedTuple):
    """A concept as an element says it; *uri* only where it is spelt out."""

    name: str = ""
    kind: str = ""
    code: str = ""
    scheme: str = ""
    uri: str | None = None
    relation: str | None = None
    role: str = ""


def own(element: Element) -> dict[str, str]:
    """Return the attributes that newsformat itself has written (see the package's docstring)."""
    return {key[_OWN_LENGTH:]: value for key, value in element.items() if key.startswith(OWN_)}


def concept(element: Element, language: str) -> tuple[Said, bool, dict[str, str] | None]:
    """Return what *element* says as a concept, whether that is all, and newsformat's own attributes."""
    name, kind, code, scheme, uri, relation, role, whole, ours = concept_parts(element, language)
    return Said(name, kind, code, scheme, uri, relation, role), whole, ours


Parts: TypeAlias = "tuple[str, str, str, str, str | None, str | None, str, bool, dict[str, str] | None]"


def concept_parts(  # noqa: PLR0912 -- one loop: by far the most frequent elements
    element: Element, language: str
) -> Parts:
    """Return the fields of `Said`, in the form that they have in the model, and the rest of what `concept` returns.

    Of several names that counts which is in *language*.
    """
    kind = code = scheme = literal = role = ""
    uri: str | None = None
    whole, ours = True, None
    for key, value in element.items():
        if key == "qcode":
            scheme, _, code = value.partition(":")
            if not code:
                scheme, code, whole = "", word(value), False
            elif " " in value or not value.isprintable():
                scheme, code = line(scheme), line(code)
        elif key == "type":
            kind = KINDS.get(value) or NEARLY.get(value) or word(value)
            whole = whole and value not in NEARLY
        elif key == "role":
            role = word(value)
        elif key == "literal":
            literal = line(value)
        elif key == "uri":
            uri = word(value)
        elif key.startswith(OWN_):
            ours = ours or {}
            ours[key[_OWN_LENGTH:]] = line(value)
        elif key == "typeuri" and not kind:
            kind, whole = KINDS_OF_URIS.get(value) or word(value), False
        elif key == "roleuri" and not role:
            role, whole = word(qcode_of(value)), False
        else:
            whole = False
    if uri and not (code or literal or (ours and "code" in ours)) and (qcode := qcode_of(uri)) != uri:
        (scheme, _, code), whole = qcode.partition(":"), False
    name, whole = _name(element, whole, language)
    if name is None and (inner := element.text) and not inner.isspace():
        name, whole = (None if literal else line(inner)), False
    if literal:
        if name is None:
            name, whole = literal, whole and not code
        elif code:
            whole = False
        elif literal != name:
            code = literal
    if not ours:
        return name or "", kind, code, scheme, uri, None, role, whole, None
    get = ours.get
    return (
        *(get("name", name or ""), get("kind", kind), get("code", code), get("scheme", scheme), get("uri", uri)),
        *(get("relation"), get("role", role), whole, ours),
    )


def _name(element: Element, whole: bool, language: str) -> tuple[str | None, bool]:  # noqa: FBT001 -- what is known so far
    """Return the name of a concept, `None` if it has none, and whether what is in *element* is no more."""
    named = None
    if whole and (between := element.text) and not between.isspace():
        whole = False
    for child in element:
        if whole and (between := child.tail) and not between.isspace():
            whole = False
        if child.tag != _NAME:
            whole = False
        elif named is None:
            named = child
            whole = whole and not child.keys() and not len(child)
        else:
            whole = False
            if _demerits(child, language) < _demerits(named, language):
                named = child
    if named is None:
        return None, whole
    return line(text(named) if len(named) else named.text or ""), whole


def _demerits(name: Element, language: str) -> tuple[bool, int]:
    return (name.get("role") or "").endswith(_LESSER_NAMES), distance(name.get(LANG) or "", language)


def word(text: str) -> str:
    """Return *text* as a single line; quickly, if it is one word."""
    return text if text.isprintable() and " " not in text else line(text)


def says_nothing(said: Iterable[object], element: Element) -> bool:
    """Is nothing *said* by *element*, unless newsformat itself has written that it says nothing?"""
    return not any(said) and not any(key.startswith(OWN_) for key in element.attrib)


def text(element: Element) -> str:
    """Return the characters of *element*; a line break is a line feed, and so is the edge of a block of XHTML in it.

    As XHTML is shown, other white space is but a blank.
    """
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    marked = _add_text(element, parts)
    found = "".join(parts)
    return _as_shown(found) if marked else found.replace(_BREAK, "\n")


_EDGE, _BREAK = "\0", "\1"  # of a block, and that of a line: no characters of XML


def _add_text(element: Element, parts: list[str]) -> bool:
    """Add the text in *element*, with what is at edges of blocks and what breaks the line; return if any is XHTML."""
    marked = False
    for child in element:
        tag = child.tag
        if tag in _BLOCKS:
            marked = True
            parts += (_EDGE, child.text or "")
            if len(child):
                _add_text(child, parts)
            parts.append(_EDGE)
        elif type(tag) is str:
            marked = marked or tag.startswith(_XHTML)
            parts += (_BREAK if tag in _BREAKS else "", child.text or "")
            if len(child):
                marked = _add_text(child, parts) or marked
        parts.append(child.tail or "")
    return marked


def _as_shown(text: str) -> str:
    """Return *text* in lines, with at most one that is empty between two, and none for blocks."""
    lines = [words for part in text.encode().split(b"\0") if (words := b" ".join(part.split()))]
    shown = b"\n".join(lines).decode()
    return _BREAKING.sub(_broken, shown) if _BREAK in shown else shown


def _broken(match: re.Match[str]) -> str:
    return "\n\n" if match[0].count(_BREAK) > 1 else "\n"


_BREAKING = re.compile(r"[ \n]*\x01[ \n\x01]*")
_BREAKS = frozenset((_BR, f"{_XHTML}br"))
_NAMES_OF_BLOCKS = "p li h1 h2 h3 h4 h5 h6 div section header tr ul ol dt dd"
_BLOCKS = frozenset(f"{_XHTML}{name}" for name in _NAMES_OF_BLOCKS.split())


Leaf: TypeAlias = "tuple[Any, str, str, bool, dict[str, str]]"  # the text is `Inlines` if *marked*
_NO_ATTRIBUTES: dict[str, str] = {}


def leaf(element: Element, known: frozenset[str], *, marked: bool = False) -> Leaf:
    """Return the text of *element*, its role and language, whether that is all, and newsformat's own attributes.

    Other attributes than those that are *known* are more; *marked* keeps the marks of the text.
    """
    role = language = ""
    whole, ours = True, _NO_ATTRIBUTES
    for key, value in element.items():
        if key in _ROLES:
            role = value
        elif key == LANG:
            language = value
        elif key.startswith(OWN_):
            ours = {**ours, key[_OWN_LENGTH:]: value}
            continue
        elif key in _ROLE_URIS and not role:
            role = qcode_of(value)
        if key not in known:
            whole = False
    if not len(element):
        return element.text or "", role, language, whole, ours
    if marked:
        return _runs(element, language), role, language, whole and is_running(element), ours
    return text(element), role, language, whole and all(map(is_break, element)), ours


def _runs(element: Element, language: str) -> Inlines:
    """Return what is in *element*; its own *language* is said elsewhere."""
    if language:
        del element.attrib[LANG]
    runs = read_tree_inlines(element)
    if language:
        element.set(LANG, language)
    return runs


def role_of(element: Element) -> str:
    """Return the role of *element* as a QCode, if it is said as that or as the URI of one of IPTC's."""
    return element.get("role") or qcode_of(element.get("roleuri") or "")


def moment(value: str) -> datetime | None:
    """Return the date and time *value*, if it says all of it, zone and all."""
    try:
        when = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return when if when.tzinfo else None


def has_text(element: Element) -> bool:
    """Is there text in *element* between the elements in it?"""
    between = (element.text, *[child.tail for child in element])
    return any(text is not None and not text.isspace() for text in between)


def leave_out(text: str, beside: Element, report: Report) -> None:
    """Say that *text*, which stands where only elements may stand, is left out."""
    report.left_out(f"text between elements is left out: {line(text)!r:.60}", line=beside.sourceline)


def leave_out_of(element: Element, report: Report) -> None:
    """Say that text in *element*, where only elements may stand, is left out."""
    if (between := element.text) and not between.isspace():
        leave_out(between, element, report)
    for child in element:
        if (between := child.tail) and not between.isspace():
            leave_out(between, child, report)
