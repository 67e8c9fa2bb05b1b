"""Columns of any table as members of a record, and the class names for their numbers."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import msgspec

from newsformat.plugin import ReadError
from newsformat_records import _names
from newsformat_records._arrow import _columns
from newsformat_records._arrow._library import pyarrow
from newsformat_records._columns import check, members


# Names of columns in collections: texts and summaries in CNN/DailyMail, XSum and AG News; classes as ``label``.
_COLLECTION_NAMES = (
    ("document", "text", _names.TEXT),
    ("highlights", "summary", _names.SUMMARY),
    ("label_text", "category", _names.SUBJECTS),
    ("label", "category", _names.SUBJECTS),
)
_ROW_NUMBERS = re.compile(r"__index_level_\d+__|Unnamed: 0(?:\.\d+)?")  # columns of row numbers in data frames
_HUGGING_FACE_KEY = b"huggingface"  # key in the metadata of a schema


class Heading(NamedTuple):
    """A column: its place, its name, the member of a record that it is read as, and the class names for its numbers."""

    place: int
    name: str
    member: str
    labels: tuple[str, ...] = ()


def headings(schema: Any, member: str) -> list[Heading]:
    """Return the columns of a table that are read; the one called *member* is the text.

    Raises:
        ReadError: none can be a text or a title.
    """
    names, labels = [*schema.names], _labels(schema.metadata or {})
    found = members(_renamed(schema, names, labels), member)
    check(found, member)
    item = enumerate(zip(names, found, strict=True))
    return [
        Heading(place, name, called, labels.get(name, ()))
        for place, (name, called) in item
        if not _has_row_numbers(schema, place, name)
    ]


def _renamed(schema: Any, names: list[str], labels: dict[str, tuple[str, ...]]) -> list[str]:
    """Return *names* with collections' own names replaced by those of records."""
    if _names.EXTRACTOR in names and _columns.WHOLE in names:
        return names
    types = pyarrow("pyarrow.types", ReadError)
    for name, instead, group in _COLLECTION_NAMES:
        if name in names and not {*members(names)} & {*group}:
            kind = schema.field(names.index(name)).type
            if name != "label" or name in labels or types.is_string(kind) or types.is_large_string(kind):
                names = [instead if text == name else text for text in names]
    return names


def _has_row_numbers(schema: Any, place: int, name: str) -> bool:
    """Has this column the row numbers of a data frame?"""
    if not _ROW_NUMBERS.fullmatch(name):
        return False
    return bool(pyarrow("pyarrow.types", ReadError).is_integer(schema.field(place).type))


# Hugging Face's metadata of a data set: https://huggingface.co/docs/datasets/about_dataset_features


class _Feature(msgspec.Struct):
    names: list[str] = []


class _Info(msgspec.Struct, frozen=True):
    features: dict[str, Any] = {}


class _HuggingFace(msgspec.Struct, frozen=True):
    info: _Info = _Info()


_decode = msgspec.json.Decoder(_HuggingFace)


def _labels(metadata: dict[bytes, bytes]) -> dict[str, tuple[str, ...]]:
    """Return the class names by column from the *metadata* of a schema."""
    try:
        features = _decode.decode(metadata.get(_HUGGING_FACE_KEY, b"{}")).info.features
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
