"""Articles → a table of text, in which each member of a record is a column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import partial
from typing import Any

from newsformat import Article
from newsformat.markup.encodings import in_utf_8
from newsformat.plugin import Articles, Report, reworded
from newsformat_records import _names
from newsformat_records._cells import FORMULA, SPREADSHEET_SUFFIX, cell_of
from newsformat_records._extra import cells_of
from newsformat_records._options import TableWriteOptions
from newsformat_records._writer import record_of, report_identifiers


_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


def write(articles: Articles, options: TableWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the header, and a row for each article."""
    mark = "\ufeff" if options.spreadsheet else ""
    extra = options.extra
    yield f"{mark}{_row([*record_of(Article()), *extra], options)}".encode()
    for article in articles:
        fit = reworded(article, _without_nul)
        if fit is not article:
            report.lost("text", why="a table of text has no NUL characters")
        report_identifiers(article, report)
        yield in_utf_8(fit, partial(_line, extra=extra, options=options, report=report), report)


def _line(article: Article, extra: tuple[str, ...], options: TableWriteOptions, report: Report) -> bytes:
    record = record_of(article) | cells_of(article, extra, report)
    return _row([_cell(value, options) for value in record.values()], options).encode()


def _without_nul(text: str) -> str:
    return text.replace("\0", "") if "\0" in text else text


def _cell(value: Any, options: TableWriteOptions) -> str:
    text = cell_of(value)
    if not options.spreadsheet:
        return text
    if text.startswith(f"{_names.OWN} "):
        return f"{text} {SPREADSHEET_SUFFIX}"
    return f"'{text}" if FORMULA.match(text) else text


def _row(cells: list[str], options: TableWriteOptions) -> str:
    to = io.StringIO()
    csv.writer(to, delimiter=_SEPARATORS[options.separator]).writerow(cells)
    return to.getvalue()
