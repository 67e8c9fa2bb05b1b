"""Concepts in elements: a QCode, a URI or a literal, with names in several languages."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import line
from newsformat_newsml._elements import text, word
from newsformat_newsml._languages import distance
from newsformat_newsml._names import KINDS, KINDS_OF_URIS, LANG, NAR_, NEARLY, OWN_
from newsformat_newsml.newscodes import qcode_of


_NAME = f"{NAR_}name"
_OWN_LENGTH = len(OWN_)
_LESSER_NAMES = ("mnemonic", "short", "sort")


class ConceptParts(NamedTuple):
    """The parts of a concept as given in an element; *uri* is set only if the element spells it out."""

    name: str = ""
    kind: str = ""
    code: str = ""
    scheme: str = ""
    uri: str | None = None
    relation: str | None = None
    role: str = ""


def concept(element: Element, language: str) -> tuple[ConceptParts, bool, dict[str, str] | None]:
    """Return the concept in *element*, whether it is complete, and newsformat's own attributes."""
    name, kind, code, scheme, uri, relation, role, complete, ours = concept_parts(element, language)
    return ConceptParts(name, kind, code, scheme, uri, relation, role), complete, ours


Parts: TypeAlias = "tuple[str, str, str, str, str | None, str | None, str, bool, dict[str, str] | None]"


def concept_parts(element: Element, language: str) -> Parts:  # noqa: PLR0912 -- one loop: the most frequent elements
    """Return the fields of `ConceptParts` as the model has them, and the other results of `concept`.

    Of several names, the one in *language* (or nearest to it) is used.
    """
    kind = code = scheme = literal = role = ""
    uri: str | None = None
    complete, ours = True, None
    for key, value in attributes_of(element):
        if key == "qcode":
            scheme, _, code = value.partition(":")
            if not code:
                scheme, code, complete = "", word(value), False
            elif " " in value or not value.isprintable():
                scheme, code = line(scheme), line(code)
        elif key == "type":
            kind = KINDS.get(value) or NEARLY.get(value) or word(value)
            complete = complete and value not in NEARLY
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
            kind, complete = KINDS_OF_URIS.get(value) or word(value), False
        elif key == "roleuri" and not role:
            role, complete = word(qcode_of(value)), False
        else:
            complete = False
    if uri and not (code or literal or (ours and "code" in ours)) and (qcode := qcode_of(uri)) != uri:
        (scheme, _, code), complete = qcode.partition(":"), False
    name, complete = _name(element, complete, language)
    if name is None and (inner := element.text) and not inner.isspace():
        name, complete = (None if literal else line(inner)), False
    if literal:
        name, code, complete = _with_literal(literal, name, code, complete)
    if not ours:
        return name or "", kind, code, scheme, uri, None, role, complete, None
    get = ours.get
    return (
        *(get("name", name or ""), get("kind", kind), get("code", code), get("scheme", scheme), get("uri", uri)),
        *(get("relation"), get("role", role), complete, ours),
    )


def _with_literal(literal: str, name: str | None, code: str, complete: bool) -> tuple[str, str, bool]:  # noqa: FBT001 -- as in `_name`
    """Return name and code of a concept with a *literal* (its name if there is no other); are they complete?"""
    if name is None:
        return literal, code, complete and not code
    if code:
        return name, code, False
    return name, "" if literal == name else literal, complete


def _name(element: Element, complete: bool, language: str) -> tuple[str | None, bool]:  # noqa: FBT001 -- what is known so far
    """Return the name of a concept (`None` if it has none), and whether *element* holds nothing more."""
    name = None
    if complete and (between := element.text) and not between.isspace():
        complete = False
    for child in element:
        if complete and (between := child.tail) and not between.isspace():
            complete = False
        if child.tag != _NAME:
            complete = False
        elif name is None:
            name = child
            complete = complete and not child.keys() and not len(child)
        else:
            complete = False
            if _demerits(child, language) < _demerits(name, language):
                name = child
    if name is None:
        return None, complete
    return line(text(name) if len(name) else name.text or ""), complete


def _demerits(name: Element, language: str) -> tuple[bool, int]:
    return (name.get("role") or "").endswith(_LESSER_NAMES), distance(name.get(LANG) or "", language)
