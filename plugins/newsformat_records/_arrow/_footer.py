"""What the footer of a Parquet file, and the header of a page, say of sizes and places.

They are read here, and not asked of the library: it ends the process where some of what they say does not fit.
https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from newsformat_records._arrow._thrift import Compact


T = TypeVar("T")

_ROW_GROUPS = 4
_DICTIONARY, _DATA_2 = 2, 3
_ABOUT = {0: 5, _DICTIONARY: 7, _DATA_2: 8}  # by the type of a page, the field that tells of what is in it
_DELTA_BYTE_ARRAY = 7


class Chunk(NamedTuple):
    """A column in a row group: where its pages *start* and the last of them may *end*, and how many values it has."""

    start: int
    end: int
    values: int

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return self.end - self.start


class Group(NamedTuple):
    """A row group: how many rows, and its columns in the order of the schema."""

    rows: int
    columns: list[Chunk]


class Page(NamedTuple):
    """What the header of a page claims; *length* is that of the header, sizes are in bytes."""

    length: int
    size: int
    packed: int
    values: int
    is_dictionary: bool
    is_data: bool
    is_delta: bool


def groups(footer: bytes) -> Iterator[Group]:
    """Yield the row groups that *footer* tells of.

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
            yield Group(_natural(group.get(3)), [_chunk(column) for column in _a(list, group.get(1))])


def _chunk(column: object) -> Chunk:
    about = _a(dict, _a(dict, column).get(3))
    start, dictionary = _natural(about.get(9)), about.get(11)
    if dictionary is not None and 0 < _natural(dictionary) < start:
        start = dictionary
    return Chunk(start, start + _natural(about.get(7)), _natural(about.get(5)))


def page(data: bytes) -> Page:
    """Return the page whose header *data* begins with.

    Raises:
        IndexError: the header is longer than *data*.
        ValueError: it is none.
    """
    reader = Compact(data)
    fields = reader.struct()
    kind = _natural(fields.get(1))
    inner = _a(dict, fields.get(_ABOUT.get(kind, 0), {}))
    is_data = kind in {0, _DATA_2}
    return Page(
        length=reader.at,
        size=_natural(fields.get(2)),
        packed=_natural(fields.get(3)),
        values=_natural(inner.get(1, 0)),
        is_dictionary=kind == _DICTIONARY,
        is_data=is_data,
        is_delta=is_data and inner.get(4 if kind == _DATA_2 else 2) == _DELTA_BYTE_ARRAY,
    )


def _natural(value: object) -> int:
    if isinstance(value, int) and value >= 0:
        return value
    raise ValueError("a size that is not a number")


def _a(kind: type[T], value: object) -> T:
    """Return *value*, which is of this *kind*."""
    if isinstance(value, kind):
        return value
    raise ValueError("a field of another type")
