"""Articles → Parquet, or Arrow: a group of rows at a time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeAlias

import msgspec

from newsformat import Article
from newsformat.markup.encodings import in_utf_8
from newsformat.plugin import Articles, Report, WriteError
from newsformat_records._arrow import _columns
from newsformat_records._arrow._library import pyarrow
from newsformat_records._arrow._options import ArrowOptions, ParquetOptions
from newsformat_records._carried import CARRIES, IN_PART
from newsformat_records._extra import cells_of


_GROUP = 64 * 1024 * 1024  # characters of articles in a group
_AT_ONCE = 500  # rows that become columns together
_encode = msgspec.json.Encoder().encode
_PAGE_ROWS = 64  # after so many rows it is seen whether a page is full


class _Sink(io.RawIOBase):
    """Where the library writes to: what is there can be taken away."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, part: Any) -> int:
        self._parts.append(bytes(part))
        return len(part)

    def taken(self) -> Iterator[bytes]:
        """Yield what was written since."""
        parts, self._parts = self._parts, []
        if parts:
            yield b"".join(parts)


def write_parquet(articles: Articles, options: ParquetOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the parts of a file, a group of rows each."""
    pa, pq = pyarrow("pyarrow", WriteError), pyarrow("pyarrow.parquet", WriteError)
    schema = _columns.schema(pa, articles.envelope, options.extra, report, whole=options.article)
    sink = _Sink()
    few = [*_columns.FEW, *(f"{name}.list.element" for name in _columns.LISTS)]
    with pq.ParquetWriter(
        *(pa.PythonFile(sink, "w"), schema),
        compression=options.compression,
        use_dictionary=few,
        write_statistics=[*_columns.ABOUT],
        write_batch_size=_PAGE_ROWS,
        write_page_checksum=True,
    ) as writer:
        yield from sink.taken()
        for group in _groups(pa, schema, articles, options, report):
            writer.write_table(group, row_group_size=group.num_rows)
            yield from sink.taken()
    yield from sink.taken()


def write_arrow(articles: Articles, options: ArrowOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the parts of a file or a stream, a record batch each."""
    pa = pyarrow("pyarrow", WriteError)
    schema = _columns.schema(pa, articles.envelope, options.extra, report, whole=options.article)
    sink = _Sink()
    packed = pa.ipc.IpcWriteOptions(compression=None if options.compression == "none" else options.compression)
    new = pa.ipc.new_stream if options.stream else pa.ipc.new_file
    with new(pa.PythonFile(sink, "w"), schema, options=packed) as writer:
        yield from sink.taken()
        for group in _groups(pa, schema, articles, options, report):
            writer.write_table(group.combine_chunks())
            yield from sink.taken()
    yield from sink.taken()


Options: TypeAlias = ParquetOptions | ArrowOptions


def _groups(pa: Any, schema: Any, articles: Articles, options: Options, report: Report) -> Iterator[Any]:
    """Yield tables of this *schema*, as many rows each as are wished, or fit into the memory."""
    batches: list[Any] = []
    rows: list[dict[str, Any]] = []
    left, size = options.rows, 0
    extra = options.extra
    for article in articles:
        row = in_utf_8(article, partial(_row, extra=extra, options=options, report=report), report)
        rows.append(row)
        left, size = left - 1, size + len(row[_columns.WHOLE] or b"") + len(row["text"] or "")
        is_full = not left or size > _GROUP
        if is_full or len(rows) == _AT_ONCE:
            batches.append(_batch(pa, schema, rows))
            rows = []
        if is_full:
            yield pa.Table.from_batches(batches)
            batches, left, size = [], options.rows, 0
    if batches or rows:
        yield pa.Table.from_batches([*batches, *([_batch(pa, schema, rows)] if rows else [])])


def _batch(pa: Any, schema: Any, rows: list[dict[str, Any]]) -> Any:
    columns = [pa.array([row[field.name] for row in rows], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _row(article: Article, extra: tuple[str, ...], options: Options, report: Report) -> dict[str, Any]:
    row = _columns.row_of(article) | _extra(article, extra, options, report)
    _encode(row)  # or many rows later pyarrow would fail, and nobody could say of what
    if not options.article:
        _columns.note_losses(article, CARRIES | IN_PART, report)
    row[_columns.WHOLE] = _columns.whole(article, report) if options.article else None
    return row


def _extra(article: Article, names: tuple[str, ...], options: Options, report: Report) -> dict[str, str | None]:
    """Return the columns *names* that the source of *article* had; what they lack is lost without the whole of it."""
    return cells_of(article, names, Report(heard=False) if options.article else report)
