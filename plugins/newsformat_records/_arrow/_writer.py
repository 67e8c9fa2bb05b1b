"""Articles → Parquet or Arrow, a group of rows at a time."""

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


_GROUP_SIZE = 64 * 1024 * 1024  # characters of the articles in a group
_BATCH_ROWS = 500  # rows converted to columns together
_encode = msgspec.json.Encoder().encode
_PAGE_ROWS = 64  # rows after which the size of a page is checked


class _Sink(io.RawIOBase):
    """The stream that the library writes to; its content can be taken away."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, part: Any) -> int:
        self._parts.append(bytes(part))
        return len(part)

    def take(self) -> Iterator[bytes]:
        """Yield what was written since the last call."""
        parts, self._parts = self._parts, []
        if parts:
            yield b"".join(parts)


def write_parquet(articles: Articles, options: ParquetOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the parts of a file, one per group of rows."""
    pa, pq = pyarrow("pyarrow", WriteError), pyarrow("pyarrow.parquet", WriteError)
    schema = _columns.schema(pa, articles.envelope, options.extra, report, whole=options.article)
    sink = _Sink()
    few = [*_columns.DICTIONARY_COLUMNS, *(f"{name}.list.element" for name in _columns.LISTS)]
    with pq.ParquetWriter(
        *(pa.PythonFile(sink, "w"), schema),
        compression=options.compression,
        use_dictionary=few,
        write_statistics=[*_columns.STATISTICS_COLUMNS],
        write_batch_size=_PAGE_ROWS,
        write_page_checksum=True,
    ) as writer:
        yield from sink.take()
        for group in _groups(pa, schema, articles, options, report):
            writer.write_table(group, row_group_size=group.num_rows)
            yield from sink.take()
    yield from sink.take()


def write_arrow(articles: Articles, options: ArrowOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the parts of a file or a stream, one per record batch."""
    pa = pyarrow("pyarrow", WriteError)
    schema = _columns.schema(pa, articles.envelope, options.extra, report, whole=options.article)
    sink = _Sink()
    packed = pa.ipc.IpcWriteOptions(compression=None if options.compression == "none" else options.compression)
    new = pa.ipc.new_stream if options.stream else pa.ipc.new_file
    with new(pa.PythonFile(sink, "w"), schema, options=packed) as writer:
        yield from sink.take()
        for group in _groups(pa, schema, articles, options, report):
            writer.write_table(group.combine_chunks())
            yield from sink.take()
    yield from sink.take()


Options: TypeAlias = ParquetOptions | ArrowOptions


def _groups(pa: Any, schema: Any, articles: Articles, options: Options, report: Report) -> Iterator[Any]:
    """Yield tables of this *schema*, each with as many rows as the options say, or fewer if they are large."""
    batches: list[Any] = []
    rows: list[dict[str, Any]] = []
    left, size = options.rows, 0
    extra = options.extra
    for article in articles:
        row = in_utf_8(article, partial(_row, extra=extra, options=options, report=report), report)
        rows.append(row)
        left, size = left - 1, size + len(row[_columns.WHOLE] or b"") + len(row["text"] or "")
        is_full = not left or size > _GROUP_SIZE
        if is_full or len(rows) == _BATCH_ROWS:
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
    _encode(row)  # else pyarrow would fail many rows later, without the article's number
    if not options.article:
        _columns.report_losses(article, CARRIES | IN_PART, report)
    row[_columns.WHOLE] = _columns.whole(article, report) if options.article else None
    return row


def _extra(article: Article, names: tuple[str, ...], options: Options, report: Report) -> dict[str, str | None]:
    """Return the columns *names* of the source of *article*; losses are reported if it is not written whole."""
    return cells_of(article, names, Report(heard=False) if options.article else report)
