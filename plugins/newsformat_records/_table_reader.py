"""Tables of text → articles: each row is a record."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from newsformat import Article
from newsformat.markup.dates import order_in
from newsformat.markup.encodings import OF_NEWS, likely_encoding, text_encoding
from newsformat.markup.sniff import text_of
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_records._cells import record_of
from newsformat_records._columns import (
    MAX_LINES_ABOVE,
    check,
    encoding_of_header,
    has_texts,
    header_among,
    is_foreign,
    members,
    report_textless,
    separator_of,
    split,
)
from newsformat_records._headless import Headless, headless
from newsformat_records._options import ReadOptions, TableOptions
from newsformat_records._record import read_record
from newsformat_records._rows import Row, is_escaped, rows


_UTF8 = "utf-8"
_SEPARATED = "sep="  # first line with the separator, as written by spreadsheets


class Table(NamedTuple):
    """A table and its properties.

    Attributes:
        encoding: its encoding.
        escaped: whether quotation marks in cells are escaped with backslashes.
        names: the names of the columns in its header; empty without a header.
        columns: the members of a record that the columns are read as.
        rows: the non-empty rows below the header.
        known: the kind of table, if it is one without a header.
    """

    encoding: str
    escaped: bool
    names: list[str]
    columns: list[str]
    rows: Iterator[Row]
    known: Headless | None

    @property
    def width(self) -> int:
        """Number of cells in a row."""
        return self.known.width if self.known else len(self.columns)

    def converted(self, cells: list[str], number: int, report: Report) -> list[str]:
        """Return the *cells* of the row with this *number*, converted to one for each column."""
        return self.known.opened(cells, number, report) if self.known else cells


def read(source: Source, options: TableOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each row."""

    def article(row: Row) -> Iterator[Article]:
        if row.fault:
            raise ReadError(row.fault, line=row.number)
        if row.stray:
            report.note("a quotation mark in a quoted cell is not doubled; kept as it is", line=row.number)
        cells = decoded(row, table.encoding, report)
        record = record_of(table.columns, table.converted(cells, row.number, report), row.number, report)
        yield read_record(record, chosen, row.number, report)

    with opened(source, options, report) as table:
        dates = options.dates or ("day" if is_foreign(table.names) else order_in(text_of(source.head)))
        chosen = ReadOptions(text=options.text, member=options.member, dates=dates)
        for candidate in read_each(table.rows, article, report, name=lambda _: "a row", line=lambda row: row.number):
            if isinstance(candidate, Article):
                yield candidate


@contextmanager
def opened(source: Source, options: TableOptions, report: Report) -> Iterator[Table]:
    """Open the table in *source*.

    Raises:
        ReadError: it has no column for a text or a title.
    """
    encoding = _encoding(source.head, options.encoding, report)
    escaped = is_escaped(source.head.decode(encoding, "replace")) if options.escape == "auto" else bool(options.escape)
    with _lines(source, encoding) as stream:
        columns, below, known = _table(stream, options, source.limits.item_bytes, report, escaped=escaped)
        names: list[str] = []
        header = next(below, None) if columns is None else None
        if header:
            names = decoded(header, encoding, report)
            columns = _columns_of(header, names, options.member)
            report_textless(columns, options.member, report)
        yield Table(encoding, escaped, names, columns or [], _without_empty(below, header), known)


@contextmanager
def _lines(source: Source, encoding: str) -> Iterator[io.TextIOWrapper]:
    errors = "surrogateescape" if encoding.startswith(_UTF8) else "replace"
    stream = io.TextIOWrapper(source.open(), encoding, errors, newline="")
    try:
        yield stream
    finally:
        stream.detach()


def _encoding(head: bytes, declared: str, report: Report) -> str:
    """Return the encoding of a table that begins with *head*: by its mark, the *declared* one, or a likely one."""
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if declared:
        if not (known := text_encoding(declared)):
            raise ReadError(f"unknown encoding {declared!r}")
        return known
    try:
        codecs.getincrementaldecoder(_UTF8)().decode(head)
    except UnicodeDecodeError:
        found = encoding_of_header(head) or likely_encoding(head) or OF_NEWS[0]
        report.note(f"assumed the encoding {found}, as the bytes are not UTF-8")
        return found
    return _UTF8


def _table(
    stream: io.TextIOWrapper, options: TableOptions, most: int, report: Report, *, escaped: bool
) -> tuple[list[str] | None, Iterator[Row], Headless | None]:
    """Return the columns, if they are known, the rows, and the kind of a table without a header.

    Without known columns, the first row is the header. *stream* is at the beginning of the table.
    """
    first, number = "\n", 0
    while first and not first.strip(" \r\n"):
        first, number = stream.readline(most + 1), number + 1
    sign = ""
    if first.lower().startswith(_SEPARATED) and len(first.rstrip("\r\n")) == len(_SEPARATED) + 1:
        sign, first, number = first[len(_SEPARATED)], stream.readline(most + 1), number + 1
    lines = [first]
    known = headless(first) if not options.columns else None
    if not sign and not options.columns and known is None:
        lines, number = _from_header(stream, first, number, most, report)
        first = lines[0]
    sign = sign or ("\t" if known else separator_of(first))
    given = iter(lines)

    def following(limit: int) -> str:
        return next(given, None) or stream.readline(limit)

    quoted = options.quoted and known is None
    below = _numbered(rows(following, sign, most, quoted=quoted, escaped=escaped), number - 1)
    if known or options.columns:
        return members(known.columns if known else options.columns.split(","), options.member), below, known
    return None, below, None


def _from_header(stream: io.TextIOWrapper, first: str, number: int, most: int, report: Report) -> tuple[list[str], int]:
    """Return the lines read so far, from the header on, and its number.

    *first* is the line with this *number*, the first of the table; lines above the header are reported as left out.
    """
    lines = [first]
    if not has_texts(split(first, separator_of(first))):
        lines += islice(iter(lambda: stream.readline(most + 1), ""), MAX_LINES_ABOVE - 1)
    place = header_among(lines)
    for line, above in enumerate(lines[:place], number):
        if above.strip():
            report.left_out(f"a line above the header: {above.strip():.80}", line=line)
    return lines[place:], number + place


def _numbered(table_rows: Iterator[Row], before: int) -> Iterator[Row]:
    return (row._replace(number=row.number + before) for row in table_rows)


def _columns_of(header: Row, names: list[str], member: str) -> list[str]:
    """Return the columns of a table with this *header*, whose cells are *names*.

    Raises:
        ReadError: it has no column for a text or a title.
    """
    if header.fault:
        raise ReadError(header.fault, line=header.number)
    columns = members(names, member)
    check(columns, member, number=header.number, otherwise=", columns names all where there is no header")
    return columns


def _without_empty(below: Iterator[Row], header: Row | None) -> Iterator[Row]:
    """Yield the rows that are not empty, and do not repeat the *header*, as in concatenated tables."""
    for row in below:
        if row.fault or (any(row.cells) and (header is None or row.cells != header.cells)):
            yield row


def decoded(row: Row, encoding: str, report: Report) -> list[str]:
    """Return the cells of *row*, where bytes that are not UTF-8 are surrogates."""
    text = "\0".join(row.cells)
    if not encoding.startswith(_UTF8):
        if "\ufffd" in text and encoding != "gb18030":
            report.left_out(f"characters could not be read as {encoding} and became U+FFFD", line=row.number)
        return row.cells
    try:
        text.encode()
    except UnicodeEncodeError:
        pass
    else:
        return row.cells
    raw = text.encode(_UTF8, "surrogateescape")
    if not any(letter > "\x7f" and not "\udc80" <= letter <= "\udcff" for letter in text):
        found = likely_encoding(raw) or OF_NEWS[0]
        report.note(f"assumed the encoding {found}, as the bytes are not UTF-8", line=row.number)
        return raw.decode(found, "replace").split("\0")
    report.left_out("bytes that are not UTF-8 became U+FFFD", line=row.number)
    return raw.decode(_UTF8, "replace").split("\0")
