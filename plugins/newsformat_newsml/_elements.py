"""Readers of single elements: each returns the value and whether it is complete (if not, the element is also kept)."""

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
    """Return *text* as a single line, with a shortcut for a single word."""
    return text if text.isprintable() and " " not in text else line(text)


def says_nothing(values: Iterable[object], element: Element) -> bool:
    """Is *element* empty of meaning? Not if newsformat itself wrote it so, with an attribute of its own."""
    return not any(values) and not any(key.startswith(OWN_) for key in attribute_names(element))


def text(element: Element) -> str:
    """Return the text of *element*; line breaks and the edges of XHTML blocks become line feeds.

    Other white space collapses to a blank, as when XHTML is displayed.
    """
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    marked = _add_text(element, parts)
    found = "".join(parts)
    return _as_shown(found) if marked else found.replace(_BREAK, "\n")


_EDGE, _BREAK = "\0", "\1"  # the edge of a block and a line break: characters that XML does not allow


def _add_text(element: Element, parts: list[str]) -> bool:
    """Append the text of *element* to *parts*, marking block edges and line breaks; return whether any is XHTML."""
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
    """Return *text* as lines, with at most one empty line between two and none at the edges of blocks."""
    lines = [words for part in text.encode().split(b"\0") if (words := b" ".join(part.split()))]
    shown = b"\n".join(lines).decode()
    return _BREAKING.sub(_broken, shown) if _BREAK in shown else shown


def _broken(match: re.Match[str]) -> str:
    return "\n\n" if match[0].count(_BREAK) > 1 else "\n"


_BREAKING = re.compile(r"[ \n]*\x01[ \n\x01]*")
_BREAKS = frozenset((_BR, f"{_XHTML}br"))
_NAMES_OF_BLOCKS = "p li h1 h2 h3 h4 h5 h6 div section header tr ul ol dt dd"
_BLOCKS = frozenset(f"{space}{name}" for name in _NAMES_OF_BLOCKS.split() for space in (_XHTML, NAR_))


# Text (`Inlines` if *marked*), role, language, completeness, own attributes
Leaf: TypeAlias = "tuple[Any, str, str, bool, dict[str, str]]"
_NO_ATTRIBUTES: dict[str, str] = {}


def leaf(element: Element, known: frozenset[str], *, marked: bool = False) -> Leaf:
    """Return the text, role and language of *element*, whether they are complete, and newsformat's own attributes.

    Attributes that are not in *known* make it incomplete; *marked* keeps the text's markup.
    """
    role = language = ""
    complete, ours = True, _NO_ATTRIBUTES
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
            complete = False
    if not len(element):
        content = element.text or ""
        if marked and "made" not in ours and is_escaped(content):
            return read_html_inlines(content), role, language, False, ours
        return content, role, language, complete, ours
    if marked:
        return _runs(element, language), role, language, complete and is_running(element), ours
    return text(element), role, language, complete and all(map(is_break, element)), ours


def _runs(element: Element, language: str) -> Inlines:
    """Return the running text of *element*; its own *language* is recorded elsewhere."""
    if language:
        del element.attrib[LANG]
    runs = read_tree_inlines(element)
    if language:
        element.set(LANG, language)
    return runs


def role_of(element: Element) -> str:
    """Return the role of *element* as a QCode, from ``@role`` or from a ``@roleuri`` of the IPTC's."""
    return element.get("role") or qcode_of(element.get("roleuri") or "")


LAST_RANK: Final = 1000


def ranking(rank: str) -> int:
    """Return *rank* as a number, best first; a missing or invalid rank comes last."""
    return int(rank) if rank.isdecimal() and len(rank) < len(str(LAST_RANK)) else LAST_RANK


def moment(value: str) -> datetime | None:
    """Return the date and time *value* if it is complete, including the time zone."""
    try:
        when = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return when if when.tzinfo else None


def leave_out(text: str, parent: Element, report: Report) -> None:
    """Report as left out *text* that stands where only elements are allowed."""
    report.left_out(f"text between elements is left out: {line(text)!r:.60}", line=line_of(parent))


def leave_out_of(element: Element, report: Report) -> None:
    """Report as left out any text in *element*, where only elements are allowed."""
    if (between := element.text) and not between.isspace():
        leave_out(between, element, report)
    for child in element:
        if (between := child.tail) and not between.isspace():
            leave_out(between, child, report)


def correct_case(element: Element, known: Mapping[str, str], report: Report) -> str:
    """Correct the case of *element*'s name (``ednote``) to that in *known*, by its lower-case form; return it."""
    name = known[element.tag.lower()]
    report.note(f"<{local(element)}> is called {local_name(name)}; read as that", line=line_of(element))
    element.tag = name
    return name
