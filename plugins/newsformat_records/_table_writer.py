"""Articles → a table of text: the members of records, each in a column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import msgspec

from newsformat import Article
from newsformat.plugin import Articles, Report, reworded
from newsformat_records import _names
from newsformat_records._cells import FORMULA, SAFE
from newsformat_records._options import TableWriteOptions
from newsformat_records._writer import record_of, tell_identifiers


_SIGNS = {"comma": ",", "semicolon": ";", "tab": "\t"}
_encode = msgspec.json.Encoder().encode


def write(articles: Articles, options: TableWriteOptions, report: Report) -> Iterator[bytes]:
    """Yield the header, and a row for each article."""
    mark = "\ufeff" if options.spreadsheet else ""
    yield f"{mark}{_row(list(record_of(Article())), options)}".encode()
    for article in articles:
        fit = reworded(article, _without_nul)
        if fit is not article:
            report.lost("text", why="a table of text has no NUL characters")
        tell_identifiers(article, report)
        yield _row([_cell(value, options) for value in record_of(fit).values()], options).encode()


def _without_nul(text: str) -> str:
    return text.replace("\0", "") if "\0" in text else text


def _cell(value: Any, options: TableWriteOptions) -> str:
    text = _joined(value) if isinstance(value, list) else value or ""
    if not options.spreadsheet:
        return text
    if text.startswith(f"{_names.OWN} "):
        return f"{text} {SAFE}"
    return f"'{text}" if FORMULA.match(text) else text


def _joined(values: list[str]) -> str:
    """Return *values* as one cell: apart by semicolons, or in JSON where they have some."""
    text = "; ".join(values)
    if all(values) and text.split("; ") == values and not text.startswith("["):
        return text
    return _encode(values).decode() if values else ""


def _row(cells: list[str], options: TableWriteOptions) -> str:
    to = io.StringIO()
    csv.writer(to, delimiter=_SIGNS[options.separator]).writerow(cells)
    return to.getvalue()
