"""Tables of text → articles: each row is a record."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from newsformat import Article
from newsformat.markup.encodings import likely_encoding, text_encoding
from newsformat.plugin import ReadError, Report, Source, read_each
from newsformat_records._cells import record_of
from newsformat_records._columns import MIND, check, is_mind, members, parted_by, split
from newsformat_records._options import ReadOptions, TableOptions
from newsformat_records._record import read_record
from newsformat_records._rows import Row, is_escaped, rows


_UTF8 = "utf-8"
_CODECS = ("cp1252", "cp1251", "cp1253", "cp1255", "cp1256", "gb18030", "big5", "shift_jis", "euc_kr")
_SEPARATED = "sep="  # the first line that spreadsheets take for what parts the columns


class Table(NamedTuple):
    """A table that is being read.

    Attributes:
        encoding: the one that it is in.
        escaped: whether backslashes stand before quotation marks in cells.
        names: of the columns, as its header has them; none if it has no header.
        columns: the names of the members of a record that they are.
        rows: those below in which anything stands.
    """

    encoding: str
    escaped: bool
    names: list[str]
    columns: list[str]
    rows: Iterator[Row]


def read(source: Source, options: TableOptions, report: Report) -> Iterator[Article]:
    """Yield the article of each row."""
    chosen = ReadOptions(text=options.text, member=options.member)

    def article(row: Row) -> Iterator[Article]:
        if row.fault:
            raise ReadError(row.fault, line=row.number)
        if row.stray:
            report.note("a quotation mark in a quoted cell is not doubled; taken as it is", line=row.number)
        cells = decoded(row, table.encoding, report)
        yield read_record(record_of(table.columns, cells, row.number, report), chosen, row.number, report)

    with opened(source, options, report) as table:
        for each in read_each(table.rows, article, report, name=lambda _: "a row", line=lambda row: row.number):
            if isinstance(each, Article):
                yield each


@contextmanager
def opened(source: Source, options: TableOptions, report: Report) -> Iterator[Table]:
    """Give the table that *source* is.

    Raises:
        ReadError: it has no column that a text or a title may be in.
    """
    encoding = _encoding(source.head, options.encoding, report)
    escaped = is_escaped(source.head.decode(encoding, "replace")) if options.escape == "auto" else bool(options.escape)
    with _lines(source, encoding) as stream:
        columns, below = _table(stream, options, source.limits.item_bytes, escaped=escaped)
        names: list[str] = []
        if columns is None and (header := next(below, None)):
            names = decoded(header, encoding, report)
            columns = _headed(header, names, options.member)
        yield Table(encoding, escaped, names, columns or [], _filled(below, columns or []))


@contextmanager
def _lines(source: Source, encoding: str) -> Iterator[io.TextIOWrapper]:
    errors = "surrogateescape" if encoding.startswith(_UTF8) else "replace"
    stream = io.TextIOWrapper(source.open(), encoding, errors, newline="")
    try:
        yield stream
    finally:
        stream.detach()


def _encoding(head: bytes, declared: str, report: Report) -> str:
    """Return the encoding of a table that begins with *head*, as its mark or *declared* says, or as is likely."""
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
        found = likely_encoding(head, _CODECS) or _CODECS[0]
        report.note(f"assumed the encoding {found}, as the bytes are not UTF-8")
        return found
    return _UTF8


def _table(
    stream: io.TextIOWrapper, options: TableOptions, most: int, *, escaped: bool
) -> tuple[list[str] | None, Iterator[Row]]:
    """Return the columns, if they are known, and the rows of the table in *stream*, which stands at its beginning.

    If they are not, the first row is its header.
    """
    first, number = "\n", 0
    while first and not first.strip(" \r\n"):
        first, number = stream.readline(most + 1), number + 1
    sign = ""
    if first.lower().startswith(_SEPARATED) and len(first.rstrip("\r\n")) == len(_SEPARATED) + 1:
        sign, first, number = first[len(_SEPARATED)], stream.readline(most + 1), number + 1
    mind = not options.columns and is_mind(split(first, "\t"))
    sign = sign or ("\t" if mind else parted_by(first))
    given = iter([first])

    def following(limit: int) -> str:
        return next(given, None) or stream.readline(limit)

    quoted = options.quoted and not mind
    below = _numbered(rows(following, sign, most, quoted=quoted, escaped=escaped), number - 1)
    if mind or options.columns:
        return members(MIND if mind else options.columns.split(","), options.member), below
    return None, below


def _numbered(found: Iterator[Row], before: int) -> Iterator[Row]:
    return (row._replace(number=row.number + before) for row in found)


def _headed(header: Row, names: list[str], member: str) -> list[str]:
    """Return the columns of a table with this *header*, which says these *names*.

    Raises:
        ReadError: it has no column that a text or a title may be in.
    """
    if header.fault:
        raise ReadError(header.fault, line=header.number)
    columns = members(names, member)
    check(columns, member, number=header.number, otherwise=", columns names all where there is no header")
    return columns


def _filled(below: Iterator[Row], columns: list[str]) -> Iterator[Row]:
    """Yield the rows in which anything stands, and not the header again, as where tables were put together."""
    for row in below:
        if row.fault or (any(row.cells) and members(row.cells) != columns):
            yield row


def decoded(row: Row, encoding: str, report: Report) -> list[str]:
    """Return the cells of *row*, whose bytes that are not UTF-8 stand in it as surrogates."""
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
        found = likely_encoding(raw, _CODECS) or _CODECS[0]
        report.note(f"assumed the encoding {found}, as the bytes are not UTF-8", line=row.number)
        return raw.decode(found, "replace").split("\0")
    report.left_out("bytes that are not UTF-8 became U+FFFD", line=row.number)
    return raw.decode(_UTF8, "replace").split("\0")
