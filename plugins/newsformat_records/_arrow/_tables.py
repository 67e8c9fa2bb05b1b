"""Parquet and Arrow → record batches of limited size; every size in the file is checked first."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from newsformat.plugin import Limits, ReadError, Report, Source, line
from newsformat_records._arrow import _messages, _pages
from newsformat_records._arrow._footer import Group, groups
from newsformat_records._arrow._library import pyarrow


if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


_MAX_FOOTER = 32 * 1024 * 1024  # bytes
_MAX_ITEMS = 1_000_000  # items of a list in the footer
_BUFFER = 1024 * 1024
_MESSAGE_LENGTH = 200  # characters of the library's message
_FEATHER_1 = b"FEA1"
_FILE = b"ARROW1\0\0"


class Rows(NamedTuple):
    """Consecutive rows, the first with this *number*; *fault* is the reason why *many* rows can't be read."""

    number: int
    batch: Any
    fault: str = ""
    many: int = 1


class Table(NamedTuple):
    """A table: its schema, the metadata of that, its rows, and the size of the file."""

    schema: Any
    metadata: dict[bytes, bytes]
    rows: Iterator[Rows]
    size: int


@contextmanager
def parquet(source: Source) -> Iterator[Table]:
    """Open *source* as a Parquet file.

    Raises:
        ReadError: it is not one, or too large.
    """
    pa, pq = pyarrow("pyarrow", ReadError), pyarrow("pyarrow.parquet", ReadError)
    with source.open_seekable() as stream:
        size, footer = _footer_of(stream)
        with _library_errors(pa):
            file = _opened(pa, pq, stream)
            schema = file.schema_arrow
            _pages.check_schema(file.metadata)
        rows = _groups(pa, pq, file, _groups_in(footer), stream, source.limits)
        yield Table(schema, schema.metadata or {}, rows, size)


def _footer_of(stream: BinaryIO) -> tuple[int, bytes]:
    """Return the size of the file, and its footer."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - 8))
    tail = stream.read(8)
    length = int.from_bytes(tail[:4], "little")
    if tail[4:] == b"PARE":
        raise ReadError("encrypted, with its footer")
    if tail[4:] != b"PAR1" or length + 12 > size:
        raise ReadError("not a Parquet file, or cut off: the end is missing")
    if length > _MAX_FOOTER:
        raise ReadError(f"its footer has {length} bytes; no more than {_MAX_FOOTER} are read")
    stream.seek(size - 8 - length)
    return size, stream.read(length)


def _groups_in(footer: bytes) -> Iterator[Group]:
    try:
        yield from groups(footer)
    except (IndexError, ValueError):
        raise ReadError("damaged: its footer can't be read") from None


def _opened(pa: Any, pq: Any, stream: BinaryIO, **given: Any) -> Any:
    return pq.ParquetFile(
        pa.PythonFile(stream, "r"),
        pre_buffer=False,
        buffer_size=_BUFFER,
        thrift_string_size_limit=_MAX_FOOTER,
        thrift_container_size_limit=_MAX_ITEMS,
        page_checksum_verification=True,
        arrow_extensions_enabled=False,
        **given,
    )


def _groups(  # noqa: PLR0913, PLR0917 -- what there is to know
    pa: Any, pq: Any, file: Any, found: Iterator[Group], stream: BinaryIO, limits: Limits
) -> Iterator[Rows]:
    """Yield the rows of each group; of a damaged one, those before the damage, and the error."""
    number = 1
    for index, group in enumerate(found):
        last = number + group.rows
        try:
            with _library_errors(pa):
                plan = _pages.plan(file.metadata.schema, group, stream, limits)
                settings = {"metadata": file.metadata, "read_dictionary": plan.dictionaries}
                opened = _opened(pa, pq, stream, **settings) if plan.dictionaries else file
                for batch in opened.iter_batches(plan.rows, [index], use_threads=False):
                    yield Rows(number, batch)
                    number += batch.num_rows
        except ReadError as error:
            yield Rows(number, None, error.message, last - number)
        number = last


@contextmanager
def arrow(source: Source, report: Report) -> Iterator[Table]:
    """Open *source* as a file or stream of Arrow; a truncated one is read as far as possible.

    Raises:
        ReadError: it is not one, or too large.
    """
    pa = pyarrow("pyarrow", ReadError)
    with source.open_seekable() as stream:
        head = stream.read(len(_FILE))
        if head.startswith(_FEATHER_1):
            raise ReadError("Feather of version 1; write it again in version 2")
        start = len(head) if head == _FILE else 0  # a file is a stream between two marks
        end = _messages.check(stream, start, source.limits)
        if end == start:
            raise ReadError("neither a file nor a stream of Arrow, or damaged: it does not begin with a schema")
        stream.seek(end)
        if stream.read(8).removeprefix(_messages.MARK)[:4] not in {b"", bytes(4)}:
            report.left_out("the end is damaged, or cut off")
        stream.seek(start)
        with _library_errors(pa):
            reader = pa.ipc.open_stream(pa.PythonFile(io.BufferedReader(_Truncated(stream, end)), "r"))
            schema = reader.schema
        yield Table(schema, schema.metadata or {}, _batches(pa, reader), end)


class _Truncated(io.RawIOBase):
    """A stream that ends at *end*."""

    def __init__(self, stream: BinaryIO, end: int) -> None:
        self._stream, self._end = stream, end

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill *buffer* with the next bytes."""
        view = memoryview(buffer)
        part = self._stream.read(min(len(view), self._end - self._stream.tell()))
        view[: len(part)] = part
        return len(part)


def _batches(pa: Any, reader: Any) -> Iterator[Rows]:
    number = 1
    try:
        while True:
            with _library_errors(pa):
                batch = reader.read_next_batch()
                batch.validate()
            for start in range(0, batch.num_rows, _pages.ROWS):
                yield Rows(number + start, batch.slice(start, _pages.ROWS))
            number += batch.num_rows
    except StopIteration:
        return
    except ReadError as error:
        yield Rows(number, None, error.message)


@contextmanager
def _library_errors(pa: Any) -> Iterator[None]:
    """Convert the library's errors.

    Raises:
        ReadError: instead of an error of the library.
    """
    try:
        yield
    except (pa.ArrowException, OSError, ValueError, OverflowError, TypeError, KeyError, IndexError) as error:
        raise ReadError(f"damaged: {line(str(error)):.{_MESSAGE_LENGTH}}") from None
    except MemoryError:
        raise ReadError("too large for the memory") from None
