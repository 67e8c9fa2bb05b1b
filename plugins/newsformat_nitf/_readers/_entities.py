"""Reads ``person``, ``org``, ``location`` and the like as concepts.

* the text ⇄ `Concept.name`, without the ``function`` of a person, which is the `role`
* ``@idsrc`` (of places ``@code-source``) ⇄ `scheme`, ``@value`` (``@location-code``) ⇄ `code`
* every other attribute and ``alt-code`` ⇄ `foreign`; an element with parts (``city``, ``name.given``) is kept whole
"""

from __future__ import annotations

from newsformat import Concept, Foreign
from newsformat.markup.foreign import foreign_in
from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import line
from newsformat_nitf._names import KINDS, LANG, OWN_, SPACE
from newsformat_nitf._readers._reading import name_of
from newsformat_nitf._snippets import snippet


_SCHEMES = frozenset(("idsrc", "code-source"))
_CODES = frozenset(("value", "location-code"))
_IDENTIFIED = "{*}identified-content"
_SILENT = frozenset(("id", "class", "style", LANG))
_OF_IDENTIFIED = frozenset(("class", LANG))  # who identified the entity, and the language of its name
_FIELDS = ("name", "kind", "code", "scheme", "uri", "relation", "role")


def concept_of(element: Element, kind: str | None = None) -> Concept:
    """Return the entity named by *element*; newsformat's own attributes hold what NITF has no place for."""
    fields = {"kind": KINDS.get(name_of(element), name_of(element)) if kind is None else kind}
    foreign: list[Foreign] = []
    for key, value in attributes_of(element):
        if key in _SCHEMES:
            fields["scheme"] = value
        elif key in _CODES:
            fields["code"] = value
        elif key.startswith(OWN_):
            if (field := key[len(OWN_) :]) in _FIELDS:
                fields[field] = value
            elif field == "foreign":
                foreign += foreign_in(value, SPACE)
        elif _is_kept(key, element) and not (key == "type" and kind is not None):
            foreign.append(Foreign(SPACE, f"@{key}", value))
    name, role, extra = _parts(element)
    fields = {"name": name, "role": role, **fields}
    whole = extra and extra[0].name == name_of(element)
    return Concept(**fields, foreign=extra if whole else [*foreign, *extra])


def _is_kept(key: str, element: Element) -> bool:
    """Is the attribute *key* more than presentation? In enriched text, the language is a mark instead."""
    if key not in _SILENT:
        return True
    return key in _OF_IDENTIFIED and next(element.iterancestors(_IDENTIFIED), None) is not None


def _parts(element: Element) -> tuple[str, str, list[Foreign]]:
    """Return the name and role in *element*, and what else must be kept of it."""
    if not len(element):
        return line(element.text or ""), "", []
    extra = [Foreign(SPACE, "alt-code", snippet(child)) for child in element if name_of(child) == "alt-code"]
    role = " ".join([line(spaced(child)) for child in element if name_of(child) == "function"])
    if any(_is_part(child) for child in element):
        extra = [Foreign(SPACE, name_of(element), snippet(element))]
    return line(spaced(element, but="function")), role, extra


def _is_part(child: Element) -> bool:
    """Does *child* hold more than text, a code or a role?"""
    name = name_of(child)
    if name == "function":
        return any(inner.keys() for inner in child.iter("*"))
    return name not in {"", "alt-code"}


def is_glued(before: str, name: str) -> bool:
    """Does the element *name*, which never stands within a word, directly follow one?"""
    return before[-1:].isalnum() and name not in _WITHIN_WORDS


_WITHIN_WORDS = frozenset("a b br chron em frac i lang money num pronounce q span strong sub sup u".split())  # noqa: SIM905 -- a list


def spaced(element: Element, *, but: str = "") -> str:
    """Return the text in *element*, with blanks between adjacent parts (``city``, ``country``)."""
    if not len(element):
        return element.text or ""
    pieces = [element.text or ""]
    comma = ", " if name_of(element) == "location" else " "
    lines = 0
    for child in element:
        name = name_of(child)
        if name == "br":  # a line with an affiliation, or the rest of a line
            pieces.append(", " if pieces[-1][-1:].isalnum() and (child.tail or "").strip()[:1].isupper() else " ")
        elif name == "p":  # a line of a byline
            if not pieces[-1].strip() and len(pieces) > 1:
                pieces.pop()
            pieces.append(", " if lines else "")
            lines += 1
            pieces.append(line(spaced(child)))
        elif name and name not in {but, "alt-code", "point"}:  # as in ``georss:point``
            text = spaced(child)
            if pieces[-1].strip() == "" and len(pieces) > 1 and text:
                pieces[-1] = comma
            elif is_glued(pieces[-1], name):
                pieces.append(comma)
            pieces.append(text)
        pieces.append(child.tail or "")
    return "".join(pieces)
