"""Sizes in a Parquet file, checked before anything is decompressed.

The library trusts the headers of pages: a few bytes may claim gigabytes, or repeat a long text in each of millions
of rows. So every header of a row group is read first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from newsformat.plugin import Limits, ReadError, limit_message
from newsformat_records._arrow._footer import Chunk, Group, Page, page


BATCH = 64 * 1024 * 1024  # bytes of rows read at a time
ROWS = 512
SMALL = 32 * 1024 * 1024  # bytes; a smaller page can't be a decompression bomb, but its values may repeat in many rows
_MAX_COLUMNS = 5000
_MAX_WIDTH = 64 * 1024  # bytes of a fixed-size value
_PAGE_FACTOR = 25  # a page, with many articles, may be this many times as large as an article
_ALL_PAGES_FACTOR = 64  # the largest pages of all columns together, likewise
_VALUES_PER_BYTE = 25  # list values allowed per byte of a column
_UNCHECKED_VALUES = 1_000_000
_HEADER_SIZES = (512, 64 * 1024, 1024 * 1024)  # bytes to search for the header of a page
_PADDING = 100  # bytes that old writers omit from the size of a column
_BYTES = frozenset(("BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY"))


class Plan(NamedTuple):
    """How to read a row group: number of *rows* at a time, and paths of the columns to read as dictionaries."""

    rows: int
    dictionaries: tuple[str, ...]


def check_schema(metadata: Any) -> None:
    """Check the number and the width of the columns.

    Raises:
        ReadError: there are too many, or they are too wide.
    """
    if metadata.num_columns > _MAX_COLUMNS:
        raise ReadError(f"it has {metadata.num_columns} columns; no more than {_MAX_COLUMNS} are read")
    for number in range(metadata.num_columns):
        column = metadata.schema.column(number)
        if column.physical_type == "FIXED_LEN_BYTE_ARRAY" and not 0 <= column.length <= _MAX_WIDTH:
            raise ReadError(f"the values of the column {column.path:.60} have {column.length} bytes each")


def plan(schema: Any, group: Group, stream: BinaryIO, limits: Limits) -> Plan:
    """Return how to read the row *group* of a file of this *schema*.

    Raises:
        ReadError: it is damaged, or claims to be larger than *limits* allow.
    """
    rows, size, dictionaries = ROWS, 0, []
    if len(group.columns) != len(schema):
        raise ReadError(f"damaged: {len(group.columns)} columns, where there are {len(schema)}")
    for number, chunk in enumerate(group.columns):
        column = _Column(schema.column(number), chunk, stream, limits)
        size += column.largest
        if size > limits.item_bytes * _ALL_PAGES_FACTOR:
            raise ReadError(limit_message("item_bytes", f"pages of its columns have {size} bytes together"))
        repeated = column.repeats(group.rows)
        if repeated is None:
            rows = min(rows, max(1, BATCH // max(column.repeatable, 1)))
        elif repeated:
            dictionaries.append(column.path)
    return Plan(rows, tuple(dictionaries))


class _Column:
    """A column of a row group, as described by the headers of its pages.

    Attributes:
        largest: bytes of the largest page.
        repeatable: bytes that a single value may have while hardly any are stored: of a dictionary, or of a page with
            delta encoding, where a value repeats the beginning of the one before.
    """

    def __init__(self, schema: Any, chunk: Chunk, stream: BinaryIO, limits: Limits) -> None:
        self.path: str = schema.path
        self._lists: bool = schema.max_repetition_level > 0
        self._chunk, self._stream, self._limits = chunk, stream, limits
        self.largest = self.repeatable = self._size = self._values = 0
        self._is_delta = False
        self._is_bytes = schema.physical_type in _BYTES
        for column_page in self._pages():
            self._check(column_page)

    def _pages(self) -> Iterator[Page]:
        start, end, seen = self._chunk.start, self._chunk.end + _PADDING, 0
        while seen < self._chunk.values:
            found = self._page(start)
            start += found.length + found.packed
            if start > end:
                raise ReadError(f"damaged: a page of the column {self.path:.60} extends beyond the column")
            seen += found.values if found.is_data else 0
            yield found

    def _page(self, start: int) -> Page:
        for size in _HEADER_SIZES:
            self._stream.seek(start)
            data = self._stream.read(size)
            try:
                return page(data)
            except IndexError:
                if len(data) < size:
                    break
            except ValueError:
                break
        raise ReadError(f"damaged: a page of the column {self.path:.60} has no header")

    def _check(self, found: Page) -> None:
        most = self._limits
        if found.size > SMALL and found.size > found.packed * most.ratio:
            raise ReadError(
                limit_message(
                    "ratio", f"a page of the column {self.path:.60} becomes more than {most.ratio} times as large"
                )
            )
        if found.size > most.item_bytes * _PAGE_FACTOR:
            raise ReadError(limit_message("item_bytes", f"a page of the column {self.path:.60} has {found.size} bytes"))
        self.largest = max(self.largest, found.size)
        self._size += found.size
        self._values += found.values if found.is_data else 0
        if self._is_bytes and (found.is_dictionary or found.is_delta):
            self.repeatable = max(self.repeatable, found.size)
            self._is_delta = self._is_delta or found.is_delta

    def repeats(self, rows: int) -> bool | None:
        """Must lists be read as dictionaries, as a row may be too large otherwise? `None` for a column without lists.

        Raises:
            ReadError: the lists have too many values.
        """
        if not self._lists:
            return None
        most = self._limits.item_bytes * _PAGE_FACTOR
        if self._values > _UNCHECKED_VALUES + self._chunk.size * _VALUES_PER_BYTE:
            raise ReadError(f"the lists of the column {self.path:.60} have {self._values} values, and hardly any bytes")
        if max(self._values - rows, 1) * self.repeatable <= most:
            return False
        if self._is_delta or self._size > most:
            how = f"the lists of the column {self.path:.60} may have more than {most} bytes (fewer in small row groups)"
            raise ReadError(limit_message("item_bytes", how))
        return True
