"""The values that properties of XMP have (ISO 16684-1, 6.3): texts, arrays and structures."""

from __future__ import annotations

from operator import itemgetter
from typing import Final, TypeAlias

from attrs import field

from newsformat.plugin import frozen, line, prose
from newsformat_photo._names import ALT, BAG, DEFAULT, SEQ


ARRAYS: Final = frozenset((BAG, SEQ, ALT))
PLAIN, LINK, STRUCTURE = "", "link", "structure"


@frozen
class Value:
    """A value of XMP.

    Attributes:
        kind: what it is: ``""`` a text, ``link``, ``structure``, or an array: ``Bag``, ``Seq`` or ``Alt``.
        text: of a text or a link.
        items: of an array.
        fields: of a structure, by their expanded names.
        qualifiers: what is said of the value itself, by expanded names.
        language: of a text.
        prefix: what the document writes before the name, for what newsformat does not know.
        line: in the document.
    """

    kind: str = PLAIN
    text: str = ""
    items: tuple[Value, ...] = ()
    fields: tuple[tuple[str, Value], ...] = ()
    qualifiers: tuple[tuple[str, Value], ...] = ()
    language: str = ""
    prefix: str = field(default="", eq=False)
    line: int | None = field(default=None, eq=False)


Properties: TypeAlias = dict[str, Value]
"""Properties by their expanded names, in the order of the document."""


def text(value: str, language: str = "") -> Value:
    """Return a text."""
    return Value(PLAIN, value, language=language)


def array(kind: str, values: list[str]) -> Value:
    """Return an array of texts, without empty ones."""
    return Value(kind, items=tuple([text(each) for each in values if each]))


def alternative(value: str) -> Value:
    """Return a text that says no language, as an alternative of languages."""
    return Value(ALT, items=(text(value, DEFAULT),))


def chosen(value: Value | None, language: str = "") -> str:
    """Return the text of *value*: of a text, of the default language of alternatives, or of all items of an array."""
    if value is None:
        return ""
    if value.kind in ARRAYS:
        texts = [(item.language.lower(), _one(item)) for item in value.items]
        if value.kind != ALT:
            return "\n".join([each for _, each in texts if each])
        by_language = dict(reversed(texts))
        first = texts[0][1] if texts else ""
        return by_language.get(DEFAULT) or by_language.get(language.lower()) or first
    return _one(value)


def _one(value: Value) -> str:
    """Return the text of *value*, its lines without superfluous blanks."""
    return prose(value.text)


def all_of(value: Value | None) -> list[str]:
    """Return the texts of *value*: of each item of an array, of a text one."""
    if value is None:
        return []
    if value.kind in ARRAYS:
        return [each for item in value.items if (each := line(chosen(item)))]
    return [each] if (each := line(value.text)) else []


def structures(value: Value | None) -> list[dict[str, Value]]:
    """Return the fields of each structure in *value*, which is one or an array of some."""
    if value is None:
        return []
    return [dict(item.fields) for item in (value.items if value.kind in ARRAYS else (value,))]


def has_text(value: Value) -> bool:
    """Does *value* say anything?"""
    inside = (*value.items, *[each for _, each in (*value.fields, *value.qualifiers)])
    return bool(value.text.strip()) or any(has_text(each) for each in inside)


def same(one: Value, other: Value, language: str = "") -> bool:
    """Do both say the same, in whatever kind of array they say it? What is in no *language* is in this one."""
    return _essence(one, language.lower()) == _essence(other, language.lower())


def _essence(value: Value, language: str) -> object:
    if value.qualifiers:
        return value.kind, value.text, value.qualifiers
    if value.kind in ARRAYS:
        said: list[object] = [_essence(item, language) for item in value.items if has_text(item)]
        said = list(dict.fromkeys(said)) if value.kind == ALT else said
        return said[0] if len(said) == 1 else tuple(said)
    if value.fields:
        fields = [(name, _essence(each, language)) for name, each in value.fields if has_text(each)]
        return tuple(sorted(fields, key=itemgetter(0)))
    said_in = value.language.lower()
    return prose(value.text), "" if said_in in {DEFAULT, language} else said_in
