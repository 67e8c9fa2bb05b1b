"""Parquet and Arrow → articles: a row is an article that newsformat has written, or a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

import msgspec
from attrs import evolve

from newsformat import Article, Envelope, Foreign
from newsformat.plugin import Limits, ReadError, Report, Source, read_each
from newsformat_records import _names
from newsformat_records._arrow import _columns, _headings, _tables
from newsformat_records._arrow._cells import Cells
from newsformat_records._arrow._options import ReadOptions
from newsformat_records._cells import NOTHING, value_of
from newsformat_records._columns import report_textless
from newsformat_records._extra import cells_in
from newsformat_records._options import ReadOptions as RecordOptions
from newsformat_records._record import SPACE, read_record


_encode = msgspec.json.Encoder().encode


class Row(NamedTuple):
    """A row and its number; *fault* is the reason why it, or *many* rows, can't be read."""

    number: int
    values: dict[str, Any]
    fault: str = ""
    many: int = 1

    @property
    def claim_id(self) -> bool:
        """Has newsformat written it?"""
        extractor = self.values.get(_names.EXTRACTOR)
        return isinstance(extractor, str) and extractor.startswith(f"{_names.OWN} ")

    @property
    def name(self) -> str:
        """Its name in errors."""
        return f"{self.many} rows" if self.many > 1 else "a row"


def read_parquet(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope, if there is one, and the article of each row of a Parquet file."""
    with _tables.parquet(source) as table:
        yield from _items(table, source, options, report)


def read_arrow(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope, if there is one, and the article of each row of a file or stream of Arrow."""
    with _tables.arrow(source, report) as table:
        yield from _items(table, source, options, report)


def _items(table: _tables.Table, source: Source, options: ReadOptions, report: Report) -> Iterator[Article | Envelope]:
    if (envelope_json := table.metadata.get(_columns.ENVELOPE_KEY)) is not None:
        yield from _envelope(envelope_json, report)
    reader = RowReader(options, report)
    rows = rows_of(table, options.member, source.limits, report)
    yield from read_each(rows, reader.article, report, name=lambda row: row.name, line=lambda row: row.number)


def rows_of(table: _tables.Table, member: str, limits: Limits, report: Report) -> Iterator[Row]:
    """Yield the rows of *table*, where the column *member* is the text; unreadable cells are reported.

    Raises:
        ReadError: no column can be a text or a title, or rows are larger than *limits* allow.
    """
    try:
        headings = _headings.headings(table.schema, member)
    except UnicodeDecodeError:
        raise ReadError("damaged: names of columns are not UTF-8") from None
    except KeyError as error:
        raise ReadError(f"damaged: a column of the unknown type {error}") from None
    report_textless([heading.member for heading in headings], member, report)
    return (Row(*row) for row in Cells(table, headings, limits, report).rows())


def _envelope(envelope_json: bytes, report: Report) -> Iterator[Envelope]:
    try:
        if (envelope := _columns.envelope_of(envelope_json)) is not None:
            yield envelope
    except ReadError as error:
        report.left_out(f"the data around the articles can't be read: {error.message}")


class RowReader:
    """Makes articles of rows."""

    def __init__(self, options: ReadOptions, report: Report) -> None:
        self._options, self._report = options, report
        self._record = RecordOptions(text=options.text, member=options.member, dates=options.dates)

    def article(self, row: Row) -> Iterable[Article]:
        """Yield the article of *row*.

        Raises:
            ReadError: the row can't be read.
        """
        if row.fault:
            raise ReadError(row.fault, line=row.number)
        if not row.claim_id:
            yield read_record(plain(row.values), self._record, row.number, self._report)
            return
        whole_article = row.values.get(_columns.WHOLE)
        others = {name: value for name, value in row.values.items() if name not in _columns.NAMES}
        if self._options.article and isinstance(whole_article, str):
            yield from (
                _with_added_columns(article, _added(article, others))
                for article in self._article_from_json(row, whole_article)
            )
        else:
            yield _with_added_columns(self._of_columns(row), others)

    def _article_from_json(self, row: Row, whole_article: str) -> Iterator[Article]:
        inner_report = Report(heard=self._report.heard)
        try:
            for article in _columns.articles_in(whole_article, inner_report):
                self._compare(article, row)
                yield article
        except ReadError as error:
            raise ReadError(f"in the column article: {error.message}", line=row.number) from None
        self._report.add(inner_report, above=row.number - 1)

    def _compare(self, article: Article, row: Row) -> None:
        """Report columns that contradict the column ``article``, which takes precedence.

        If another version wrote them, they may have differed from the beginning.
        """
        if not self._report.heard:
            return
        expected = {**cells_in(article), **_columns.row_of(article)}
        other = sorted([name for name in expected.keys() & row.values.keys() if expected[name] != row.values[name]])
        if not other:
            return
        if _names.EXTRACTOR not in other:
            why = f"columns contradict the column article and are ignored: {', '.join(other)}; article=false reads them"
            self._report.left_out(why, line=row.number)
        elif other != [_names.EXTRACTOR]:
            self._report.note("columns that another version of newsformat wrote differ from the column article")

    def _of_columns(self, row: Row) -> Article:
        """Return the article made of the other columns."""
        record = {name: row.values.get(name) for name in _columns.NAMES if name in row.values}
        record.pop(_columns.WHOLE, None)
        status = record.pop(_columns.STATUS, None)
        for name, offset in _columns.OFFSETS.items():
            minutes = record.pop(offset, None)
            if isinstance(when := record.get(name), datetime):
                record[name] = _in_zone(when, minutes)
        article = read_record(plain(record, is_own=True), self._record, row.number, self._report)
        return _columns.with_status(article, status)


def _in_zone(when: datetime, minutes: Any) -> datetime:
    """Return *when* with an offset of *minutes*, which a data frame may have converted to float."""
    try:
        return when.astimezone(timezone(timedelta(minutes=int(minutes))))
    except (TypeError, ValueError, OverflowError):
        return when


def plain(values: dict[str, Any], *, is_own: bool = False) -> dict[str, Any]:
    """Return *values* as in JSON, times as text; text is read as in any table unless the row *is_own*."""
    return {
        name: found
        for name, value in values.items()
        if (found := _plain_value(name, value, is_own=is_own)) is not None or is_own
    }


def _plain_value(name: str, value: Any, *, is_own: bool) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if is_own or not isinstance(value, str):
        return value
    return None if value.strip() in NOTHING else value_of(name, value)


def _added(article: Article, others: dict[str, Any]) -> dict[str, Any]:
    """Return those of *others* that are not among the foreign parts of *article*."""
    kept = cells_in(article)
    return {name: value for name, value in others.items() if name not in kept}


def _with_added_columns(article: Article, others: dict[str, Any]) -> Article:
    """Return *article* with *others*, columns that were added later, as foreign parts."""
    kept = [Foreign(SPACE, name, _encode(value).decode()) for name, value in others.items() if value is not None]
    return evolve(article, foreign=(*article.foreign, *kept)) if kept else article
