"""What single elements say: each function returns it, and whether that is all (else the element is kept whole, too)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias

from newsformat import Inlines
from newsformat.markup.html import is_escaped, read_html_inlines, read_tree_inlines
from newsformat.markup.xml import Element, attribute_names, attributes_of, line_of, local, local_name
from newsformat.plugin import Report, line
from newsformat_newsml._markup import is_break, is_running
from newsformat_newsml._names import LANG, NAR_, OWN_, XHTML
from newsformat_newsml.newscodes import qcode_of


_BR = f"{NAR_}br"
_XHTML = f"{{{XHTML}}}"
_OWN_LENGTH = len(OWN_)
_ROLES = frozenset(("role", "type", "qcode", "tag"))
_ROLE_URIS = frozenset(("roleuri", "typeuri"))


def word(text: str) -> str:
    """Return *text* as a single line; quickly, if it is one word."""
    return text if text.isprintable() and " " not in text else line(text)


def says_nothing(said: Iterable[object], element: Element) -> bool:
    """Is nothing *said* by *element*, unless newsformat itself has written that it says nothing?"""
    return not any(said) and not any(key.startswith(OWN_) for key in attribute_names(element))


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
_BLOCKS = frozenset(f"{space}{name}" for name in _NAMES_OF_BLOCKS.split() for space in (_XHTML, NAR_))


Leaf: TypeAlias = "tuple[Any, str, str, bool, dict[str, str]]"  # the text is `Inlines` if *marked*
_NO_ATTRIBUTES: dict[str, str] = {}


def leaf(element: Element, known: frozenset[str], *, marked: bool = False) -> Leaf:
    """Return the text of *element*, its role and language, whether that is all, and newsformat's own attributes.

    Other attributes than those that are *known* are more; *marked* keeps the marks of the text.
    """
    role = language = ""
    whole, ours = True, _NO_ATTRIBUTES
    for key, value in attributes_of(element):
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
        said = element.text or ""
        if marked and "made" not in ours and is_escaped(said):
            return read_html_inlines(said), role, language, False, ours
        return said, role, language, whole, ours
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


LAST_RANK: Final = 1000


def ranking(rank: str) -> int:
    """Return *rank* as a number, the smaller the better; one that is none, or is not said, comes last."""
    return int(rank) if rank.isdecimal() and len(rank) < len(str(LAST_RANK)) else LAST_RANK


def moment(value: str) -> datetime | None:
    """Return the date and time *value*, if it says all of it, zone and all."""
    try:
        when = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return when if when.tzinfo else None


def leave_out(text: str, beside: Element, report: Report) -> None:
    """Say that *text*, which stands where only elements may stand, is left out."""
    report.left_out(f"text between elements is left out: {line(text)!r:.60}", line=line_of(beside))


def leave_out_of(element: Element, report: Report) -> None:
    """Say that text in *element*, where only elements may stand, is left out."""
    if (between := element.text) and not between.isspace():
        leave_out(between, element, report)
    for child in element:
        if (between := child.tail) and not between.isspace():
            leave_out(between, child, report)


def put_case(element: Element, known: Mapping[str, str], report: Report) -> str:
    """Call *element*, whose name is *known* in small letters, as the standard does: ``ednote``; return that name."""
    name = known[element.tag.lower()]
    report.note(f"<{local(element)}> is called {local_name(name)}; read as that", line=line_of(element))
    element.tag = name
    return name
