"""Cells of a row ⇄ members of a record: empty values, numbers, and lists."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from newsformat.plugin import Report
from newsformat_records import _names
from newsformat_records._columns import extra_column_name


SPREADSHEET_SUFFIX = "(spreadsheet)"  # suffix of the extractor in a table where cells like formulas have an apostrophe
FORMULA = re.compile(r"'*[=+\-@\t\r]")
NOTHING = frozenset(("", "nan", "NaN", "None", "NULL", "null", "<NA>", "N/A"))
_SECONDS = re.compile(r"\d{9,10}(?:\.\d{1,9})?|\d{13}", re.ASCII)
_LISTS = frozenset((*_names.AUTHORS, *_names.SOURCES, *_names.KEYWORDS, *_names.SUBJECTS))
_MOMENTS = frozenset((*_names.PUBLISHED, *_names.UPDATED, *_names.CONTENT_CREATED, *_names.SEEN))
_OWN_LISTS = ("authors", "sources", "subjects", "keywords")
_ITEM = r"""'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+\""""
_PYTHON = re.compile(rf"[\[(]\s*+(?:(?:{_ITEM})\s*+(?:,\s*+|(?=[\])])))*+[\])]", re.DOTALL)  # a list of strings
_ITEMS = re.compile(_ITEM, re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_encode = msgspec.json.Encoder().encode
_strings = msgspec.json.Decoder(list[str]).decode
_objects = msgspec.json.Decoder(dict[str, Any]).decode


def record_of(columns: list[str], cells: list[str], number: int, report: Report) -> dict[str, Any]:
    """Return the record of a row: *cells*, on line *number*, of a table with these *columns*."""
    if len(cells) != len(columns):
        report.note(f"a row of {len(cells)} cells in a table of {len(columns)} columns", line=number)
    further = [extra_column_name(place, columns) for place in range(len(columns) + 1, len(cells) + 1)]
    given = dict(zip([*columns, *further], cells, strict=False))
    extractor = given.get(_names.EXTRACTOR, "")
    if extractor.startswith(f"{_names.OWN} "):
        return _record_of_own_row(given, safe=extractor.endswith(SPREADSHEET_SUFFIX))
    return {
        name: value_of(name, cell)
        for name, cell in given.items()
        if cell.strip() not in NOTHING and not _is_row_number(name, cell)
    }


def _record_of_own_row(given: dict[str, str], *, safe: bool) -> dict[str, Any]:
    """Return the record of a row that newsformat has written."""
    if safe:
        given = {name: cell[1:] if cell[:1] == "'" and FORMULA.match(cell) else cell for name, cell in given.items()}
    found: dict[str, Any] = {name: cell or None for name, cell in given.items()}
    for name in _OWN_LISTS:
        if name in found:
            found[name] = _listed(given[name])
    return found


def _listed(cell: str) -> list[str]:
    if cell.startswith("["):
        try:
            return _strings(cell)
        except msgspec.DecodeError:
            pass
    return cell.split("; ") if cell else []


def _is_row_number(name: str, cell: str) -> bool:
    """Is this the row number that data frames put first, in an unnamed column?"""
    return (name == "column 1" or name.startswith("Unnamed: 0")) and cell.strip().isdecimal()


def value_of(name: str, cell: str) -> Any:
    """Return the value of the text *cell* in the column *name*."""
    if name in _MOMENTS and _SECONDS.fullmatch(cell.strip()):
        return float(cell)
    if name in _LISTS and cell[:1] in "[(":
        return _list(cell)
    if name in _names.METADATA and cell[:1] == "{":
        try:
            return _objects(cell)
        except msgspec.DecodeError:
            return cell
    return cell


def _list(cell: str) -> list[str] | str:
    """Return the strings of a list in JSON or Python (as data frames print it); else the *cell* itself."""
    try:
        return _strings(cell)
    except msgspec.DecodeError:
        pass
    if not _PYTHON.fullmatch(cell.strip()):
        return cell
    return [_ESCAPED.sub(r"\1", item[1:-1]) for item in _ITEMS.findall(cell)]


def cell_of(value: list[str] | str | None) -> str:
    """Return a *value* of a record that newsformat makes as a cell: lists are joined by semicolons, or in JSON."""
    if not isinstance(value, list):
        return value or ""
    text = "; ".join(value)
    if all(value) and text.split("; ") == value and not text.startswith("["):
        return text
    return _encode(value).decode() if value else ""
