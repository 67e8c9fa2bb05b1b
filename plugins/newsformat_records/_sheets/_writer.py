"""Articles → a workbook of Office Open XML with one sheet, in which each member of a record is a column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from newsformat import Article
from newsformat.markup.encodings import in_utf_8
from newsformat.markup.xml import escape
from newsformat.markup.zip import ZipWriter
from newsformat.plugin import Articles, Report, WriteError
from newsformat_records._cells import cell_of
from newsformat_records._extra import FEATURE, cells_of
from newsformat_records._options import WriteOptions
from newsformat_records._sheets import _static
from newsformat_records._writer import FEATURES, record_of, report_identifiers


MOST_ROWS = 1_048_576  # rows of a sheet, and characters (UTF-16) of a cell: Excel's specifications and limits
MOST_CHARACTERS = 32_767
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")  # ST_Xstring (ECMA-376-1, 22.9.2.19)


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the workbook: a header, and a row for each article.

    Raises:
        WriteError: there are more articles than a sheet has rows.
    """
    package = ZipWriter(streamed=True)
    for name, part in _static.PARTS.items():
        yield package.add(name, part)
    yield from package.stream(_static.SHEET, _sheet(articles, options.extra, report))
    yield package.end()


def _sheet(articles: Articles, extra: tuple[str, ...], report: Report) -> Iterator[bytes]:
    names = [*record_of(Article()), *extra]
    yield _static.begin(names).encode()
    yield _row(names, _static.HEADER)
    number = 1
    for number, article in enumerate(articles, 2):
        if number > MOST_ROWS:
            raise WriteError(
                f"more than {MOST_ROWS - 1} articles, which is what a sheet has room for; write csv or parquet"
            )
        report_identifiers(article, report)
        yield in_utf_8(article, partial(_line, extra=extra, report=report), report)
    yield _static.end(len(names), number).encode()


def _line(article: Article, extra: tuple[str, ...], report: Report) -> bytes:
    record = record_of(article) | cells_of(article, extra, report)
    return _row([_cell(name, value, report) for name, value in record.items()], _static.TEXT)


def _cell(name: str, value: Any, report: Report) -> str:
    text = cell_of(value)
    if len(text) * 2 <= MOST_CHARACTERS or len(text.encode("utf-16-le", "surrogatepass")) // 2 <= MOST_CHARACTERS:
        return text
    cut = text.encode("utf-16-le", "surrogatepass")[: 2 * MOST_CHARACTERS].decode("utf-16-le", "ignore")
    why = f"a cell has {MOST_CHARACTERS} characters; {len(text) - len(cut)} more are cut off"
    report.lost(FEATURES.get(name, FEATURE), where=name, why=why)
    return cut


def _row(cells: list[str], style: int) -> bytes:
    return f"<row>{''.join([_written(cell, style) for cell in cells])}</row>".encode()


def _written(cell: str, style: int) -> str:
    if not cell:
        return f'<c s="{style}"/>'
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{_text(cell)}</t></is></c>'


def _text(cell: str) -> str:
    return escape(_ESCAPED.sub(lambda match: f"_x{ord(match[0]):04X}_", cell))
