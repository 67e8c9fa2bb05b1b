"""What a report says, as the rows of a table: one for each error, loss and remark."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterable, Iterator

from attrs import AttrsInstance, astuple, fields, frozen

from newsformat._cli._report_entries import Entry


KINDS = ("error", "loss", "remark")

_FORMULA = re.compile(r"'*[=+\-@\t\r]")  # what a spreadsheet would compute
_PLACE = re.compile(r":(?:(\d+):)?(?:(\d+):)? ")  # between the source and the message of an error


@frozen
class Row:
    """One entry about a *source*; *kind* is one of `KINDS`, or ``""`` if there is nothing to report."""

    source: str
    outcome: str
    format: str
    articles: int | None
    target: str
    kind: str = ""
    what: str = ""
    where: str = ""
    line: int | None = None
    column: int | None = None
    message: str = ""


def rows_of(entry: Entry, only: Collection[str]) -> Iterator[Row]:
    """Yield what *entry* says, of the kinds *only*; if there are none, all of it."""
    first_target = next(iter(entry["targets"]), "")
    source = (entry["source"], entry["outcome"], entry.get("format") or "", entry["articles"], first_target)
    found = [(kind, row) for kind in KINDS if not only or kind in only for row in _rows_of_kind(entry, kind)]
    for kind, (what, where, line, column, message) in found:
        yield Row(*source, kind, what, where, line, column, message)
    if not found and not only:
        yield Row(*source)


def _rows_of_kind(entry: Entry, kind: str) -> Iterator[tuple[str, str, int | None, int | None, str]]:
    match kind:
        case "error" if entry["error"]:
            yield _error(entry["source"], entry["error"])
        case "loss":
            for item in entry["losses"]:
                yield item["what"], item["where"], item["line"], item["column"], item["why"]
        case "remark":
            for item in entry["remarks"]:
                yield "", "", item["line"], item["column"], item["message"]


def _error(source: str, error: str) -> tuple[str, str, int | None, int | None, str]:
    """Take the place off an error, which has a column of its own."""
    rest = error.removeprefix(source)
    place = _PLACE.match(rest) if rest != error else None
    if not place:
        return "", "", None, None, error
    line, column = (int(number) if number else None for number in place.groups())
    return "", "", line, column, rest[place.end() :]


def table_of(kind: type[AttrsInstance], rows: Iterable[AttrsInstance]) -> Iterator[bytes]:
    """Yield *rows* of a *kind* as CSV for spreadsheet programs: with a byte order mark, and no formula."""
    yield f"\ufeff{_line(field.name for field in fields(kind))}".encode()
    for row in rows:
        yield _line(map(_cell, astuple(row))).encode(errors="replace")


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _line(cells: Iterable[str]) -> str:
    to = io.StringIO()
    csv.writer(to).writerow(cells)
    return to.getvalue()
