"""Sizes and places in the footer of a Parquet file and in the headers of pages.

They are parsed here rather than by the library, as that crashes the process on some inconsistent values.
https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from newsformat_records._arrow._thrift import Compact


T = TypeVar("T")

_ROW_GROUPS = 4
_DICTIONARY, _DATA_2 = 2, 3
_HEADER_FIELDS = {0: 5, _DICTIONARY: 7, _DATA_2: 8}  # field with the page's own header, by page type
_DELTA_BYTE_ARRAY = 7


class Chunk(NamedTuple):
    """A column in a row group: *start* of its pages, latest *end* of the last one, and number of values."""

    start: int
    end: int
    values: int

    @property
    def size(self) -> int:
        """Size in the file, in bytes."""
        return self.end - self.start


class Group(NamedTuple):
    """A row group: number of rows, and its columns in the order of the schema."""

    rows: int
    columns: list[Chunk]


class Page(NamedTuple):
    """The header of a page; *length* is that of the header, sizes are in bytes."""

    length: int
    size: int
    packed: int
    values: int
    is_dictionary: bool
    is_data: bool
    is_delta: bool


def groups(footer: bytes) -> Iterator[Group]:
    """Yield the row groups in *footer*.

    Raises:
        IndexError, ValueError: it is damaged.
    """
    reader = Compact(footer)
    for number, kind in reader.fields():
        if number != _ROW_GROUPS:
            reader.skip(kind)
            continue
        for _ in reader.structs():
            group = reader.struct(1)
            yield Group(_size(group.get(3)), [_chunk(column) for column in _checked(list, group.get(1))])


def _chunk(column: object) -> Chunk:
    about = _checked(dict, _checked(dict, column).get(3))
    start, dictionary = _size(about.get(9)), about.get(11)
    if dictionary is not None and 0 < _size(dictionary) < start:
        start = dictionary
    return Chunk(start, start + _size(about.get(7)), _size(about.get(5)))


def page(data: bytes) -> Page:
    """Return the page header at the beginning of *data*.

    Raises:
        IndexError: the header is longer than *data*.
        ValueError: it is not a page header.
    """
    reader = Compact(data)
    fields = reader.struct()
    kind = _size(fields.get(1))
    inner = _checked(dict, fields.get(_HEADER_FIELDS.get(kind, 0), {}))
    is_data = kind in {0, _DATA_2}
    return Page(
        length=reader.at,
        size=_size(fields.get(2)),
        packed=_size(fields.get(3)),
        values=_size(inner.get(1, 0)),
        is_dictionary=kind == _DICTIONARY,
        is_data=is_data,
        is_delta=is_data and inner.get(4 if kind == _DATA_2 else 2) == _DELTA_BYTE_ARRAY,
    )


def _size(value: object) -> int:
    if isinstance(value, int) and value >= 0:
        return value
    raise ValueError("a size that is not a number")


def _checked(kind: type[T], value: object) -> T:
    """Return *value* if it has the type *kind*, else raise a `ValueError`."""
    if isinstance(value, kind):
        return value
    raise ValueError("a field of another type")
