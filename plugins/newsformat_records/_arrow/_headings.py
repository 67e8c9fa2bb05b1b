"""What the columns of any table are called, as records are; and the names that numbers stand for."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import msgspec

from newsformat.plugin import ReadError
from newsformat_records import _names
from newsformat_records._arrow import _columns
from newsformat_records._arrow._library import pyarrow
from newsformat_records._columns import check, members


# Collections call a text and its summary so, as CNN/DailyMail, XSum and AG News do, and classes of news by their label.
_ALSO = (
    ("document", "text", _names.TEXT),
    ("highlights", "summary", _names.SUMMARY),
    ("label_text", "category", _names.SUBJECTS),
    ("label", "category", _names.SUBJECTS),
)
_NUMBERS = re.compile(r"__index_level_\d+__|Unnamed: 0(?:\.\d+)?")  # what data frames call the numbers of rows
_FEATURES = b"huggingface"  # of the metadata of a schema


class Heading(NamedTuple):
    """A column: its place, its name, the member of a record that it is, and the names that its numbers stand for."""

    place: int
    name: str
    member: str
    labels: tuple[str, ...] = ()


def headings(schema: Any, member: str) -> list[Heading]:
    """Return the columns of a table that are read; that called *member* is the text.

    Raises:
        ReadError: none may be a text or a title.
    """
    names, labels = [*schema.names], _labels(schema.metadata or {})
    found = members(_renamed(schema, names, labels), member)
    check(found, member)
    each = enumerate(zip(names, found, strict=True))
    return [
        Heading(place, name, called, labels.get(name, ()))
        for place, (name, called) in each
        if not _is_of_rows(schema, place, name)
    ]


def _renamed(schema: Any, names: list[str], labels: dict[str, tuple[str, ...]]) -> list[str]:
    """Return *names* as records have them, where collections have names of their own."""
    if _names.EXTRACTOR in names and _columns.WHOLE in names:
        return names
    types = pyarrow("pyarrow.types", ReadError)
    for name, instead, group in _ALSO:
        if name in names and not {*members(names)} & {*group}:
            kind = schema.field(names.index(name)).type
            if name != "label" or name in labels or types.is_string(kind) or types.is_large_string(kind):
                names = [instead if each == name else each for each in names]
    return names


def _is_of_rows(schema: Any, place: int, name: str) -> bool:
    """Does this column have the numbers of rows, as data frames put it?"""
    if not _NUMBERS.fullmatch(name):
        return False
    return bool(pyarrow("pyarrow.types", ReadError).is_integer(schema.field(place).type))


# What Hugging Face keeps of a data set: https://huggingface.co/docs/datasets/about_dataset_features


class _Feature(msgspec.Struct):
    names: list[str] = []


class _Info(msgspec.Struct, frozen=True):
    features: dict[str, Any] = {}


class _Known(msgspec.Struct, frozen=True):
    info: _Info = _Info()


_known = msgspec.json.Decoder(_Known)


def _labels(metadata: dict[bytes, bytes]) -> dict[str, tuple[str, ...]]:
    """Return the names of classes by columns, as the *metadata* of a schema has them."""
    try:
        features = _known.decode(metadata.get(_FEATURES, b"{}")).info.features
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    found = {}
    for name, feature in features.items():
        try:
            classes = msgspec.convert(feature, _Feature).names
        except msgspec.ValidationError:
            continue
        if classes and feature.get("_type") == "ClassLabel":
            found[name] = tuple(classes)
    return found
