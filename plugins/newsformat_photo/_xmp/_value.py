"""Values of XMP properties (ISO 16684-1, 6.3): texts, arrays and structures."""

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
        kind: ``""`` for a text, ``link``, ``structure``, or an array: ``Bag``, ``Seq`` or ``Alt``.
        text: the text, or the address of a link.
        items: the items of an array.
        fields: the fields of a structure, by expanded name.
        qualifiers: properties of the value itself, by expanded name.
        language: the language of a text.
        prefix: the prefix of the element, used for unknown namespaces.
        line: the line in the document.
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
"""Properties by expanded name, in the order of the document."""


def text(value: str, language: str = "") -> Value:
    """Return a text value."""
    return Value(PLAIN, value, language=language)


def array(kind: str, values: list[str]) -> Value:
    """Return an array of the non-empty *values*."""
    return Value(kind, items=tuple([text(value) for value in values if value]))


def alternative(value: str) -> Value:
    """Return a language alternative with *value* as the default."""
    return Value(ALT, items=(text(value, DEFAULT),))


def chosen(value: Value | None, language: str = "") -> str:
    """Return the text of *value*: the default or preferred one of alternatives, or all items of an array, in lines."""
    if value is None:
        return ""
    if value.kind in ARRAYS:
        texts = [(item.language.lower(), _normalized_text(item)) for item in value.items]
        if value.kind != ALT:
            return "\n".join([name for _, name in texts if name])
        by_language = dict(reversed(texts))
        first = texts[0][1] if texts else ""
        return by_language.get(DEFAULT) or by_language.get(language.lower()) or first
    return _normalized_text(value)


def _normalized_text(value: Value) -> str:
    """Return the text of *value* with blanks normalized in each line."""
    return prose(value.text)


def all_of(value: Value | None) -> list[str]:
    """Return the non-empty texts of *value*: those of the items of an array, or the single text."""
    if value is None:
        return []
    if value.kind in ARRAYS:
        return [name for item in value.items if (name := line(chosen(item)))]
    return [name] if (name := line(value.text)) else []


def structures(value: Value | None) -> list[dict[str, Value]]:
    """Return the fields of each structure in *value*, a structure or an array of structures."""
    if value is None:
        return []
    return [dict(item.fields) for item in (value.items if value.kind in ARRAYS else (value,))]


def has_text(value: Value) -> bool:
    """Does *value* contain any text?"""
    inside = (*value.items, *[inner_value for _, inner_value in (*value.fields, *value.qualifiers)])
    return bool(value.text.strip()) or any(has_text(inner_value) for inner_value in inside)


def same(value: Value, other: Value, language: str = "") -> bool:
    """Are both equal, ignoring the kind of array? A text without a language is in this *language*."""
    return _essence(value, language.lower()) == _essence(other, language.lower())


def _essence(value: Value, language: str) -> object:
    if value.qualifiers:
        return value.kind, value.text, value.qualifiers
    if value.kind in ARRAYS:
        items: list[object] = [_essence(item, language) for item in value.items if has_text(item)]
        items = list(dict.fromkeys(items)) if value.kind == ALT else items
        return items[0] if len(items) == 1 else tuple(items)
    if value.fields:
        fields = [
            (name, _essence(inner_value, language)) for name, inner_value in value.fields if has_text(inner_value)
        ]
        return tuple(sorted(fields, key=itemgetter(0)))
    own_language = value.language.lower()
    return prose(value.text), "" if own_language in {DEFAULT, language} else own_language
