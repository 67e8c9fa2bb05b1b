"""RIS → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from newsformat import Article, Byline, Concept, EditorsNote, Envelope, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.printed import natural_name
from newsformat.plugin import NoOptions, Report, Source, broken, inlines, line, read_each
from newsformat_records._references._names import language
from newsformat_records._references._ris_lines import SPACE, Field, Reference, fields_of, references_in


_TAGS_OF_SINGLE_VALUES: Final = {  # attributes with a single value, from the first of these tags
    "headline": ("TI", "T1"), "summary": ("AB", "N2"), "sources": ("T2", "JO", "JF"), "subjects": ("SE",),
    "language": ("LA",), "uri": ("UR",),
}  # fmt: skip
ONCE: Final = {tag: attribute for attribute, tags in _TAGS_OF_SINGLE_VALUES.items() for tag in tags}
KINDS: Final = {"DO": "doi", "SN": "issn", "AN": "accession-number", "SP": "page-number"}
DATES: Final = ("DA", "PY", "Y1")  # the first one with a complete date is used
BETWEEN: Final = re.compile(r";\s*+(?=https?://)")  # separator of several addresses on a line
_DATE: Final = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?:/(.*))?", re.ASCII)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each reference."""

    def articles(reference: Reference) -> Iterator[Article]:
        yield _Reading(report).article(fields_of(reference, source, report))

    yield from read_each(
        references_in(source), articles, report, name=lambda _: "a reference", line=lambda reference: reference.line
    )


def _one_address_each(fields: list[Field]) -> Iterator[Field]:
    """Yield *fields*, with addresses on one line, separated by semicolons, as one field each."""
    for field in fields:
        if field.tag == "UR" and BETWEEN.search(field.value):
            yield from [field._replace(value=part) for part in BETWEEN.split(field.value)]
        else:
            yield field


class _Reading:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._values: dict[str, Any] = {}
        self._lists: dict[str, list[Any]] = {}
        self._kept: list[Foreign] = []
        self._uri_is_id = False  # the uri is the ID, not an address

    def article(self, fields: list[Field]) -> Article:
        """Return the article of *fields*."""
        day = next((field for tag in DATES for field in fields if field.tag == tag and _date(field.value)), None)
        last = next((field.value for field in fields if field.tag == "EP"), "")
        has_pages = any(field.tag == "SP" and field.value for field in fields)
        for field in _one_address_each(fields):
            if field is day:
                self._values["published"] = _date(field.value, self._report, field.line)
            elif field.tag == "SP" and field.value:
                self._add("identifiers", Identifier(value=_pages(field.value, last), kind="page-number"))
            elif field.tag != "EP" or not has_pages or field.value != last:
                self._take(field, day)
        return Article(**(self._values | self._lists), foreign=self._kept)

    def _take(self, field: Field, day: Field | None) -> None:
        tag, value = field.tag, field.value
        if not value or (tag == "TY" and value == "NEWS"):
            return
        attribute = ONCE.get(tag, "")
        is_free = attribute not in self._values or (tag == "UR" and self._uri_is_id)
        if attribute and is_free and self._set_single(attribute, value):
            return
        match tag:
            case "AU" | "A1":
                self._add("bylines", Byline(name=natural_name(value)))
            case "KW":
                for word in filter(None, map(line, re.split(r"[;\n]", value))):
                    self._add("keywords", word)
            case "N1":
                self._add("notes", EditorsNote(text=value))
            case "ID" if "uri" not in self._values:
                self._values["uri"] = value
                self._uri_is_id = True
            case "ID":
                self._add("identifiers", Identifier(value=value, kind="id"))
            case _ if tag in KINDS:
                self._add("identifiers", Identifier(value=value, kind=KINDS[tag]))
            case _ if tag in DATES and day is not None and _is_same_date(value, day.value):
                return
            case _ if tag == "ST" and inlines(value) == self._values.get("headline"):
                return
            case _:
                self._kept.append(Foreign(SPACE, tag, value))

    def _set_single(self, attribute: str, value: str) -> bool:
        """Set *attribute* to *value*, the first one for it; return whether it has one."""
        result: Any = value.replace("\n", " ")
        match attribute:
            case "headline":
                result = inlines(result)
            case "summary":
                result = inlines(broken(value))
            case "sources" | "subjects":
                result = [Concept(name=result)]
            case "language":
                result = language(result)
            case "uri":
                self._move_id()
        if result:
            self._values[attribute] = result
        return bool(result)

    def _move_id(self) -> None:
        """Move the ID from the uri to the identifiers, as there is an address."""
        self._uri_is_id = False
        if "uri" in self._values:
            self._lists.setdefault("identifiers", []).insert(0, Identifier(value=self._values.pop("uri"), kind="id"))

    def _add(self, attribute: str, value: Any) -> None:
        self._lists.setdefault(attribute, []).append(value)


def _date(date_text: str, report: Report | None = None, number: int | None = None) -> datetime | None:
    """Return the date in *date_text*, with the time of day if there is one."""
    match = _DATE.fullmatch(date_text)
    if match is None:
        return read_date(date_text, report, line=number) if re.search(r"\d{4}-\d\d-\d\d", date_text) else None
    text = f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}"
    clock = (match[4] or "").strip()
    if clock and read_date(f"{text}T{clock}"):
        return read_date(f"{text}T{clock}", report, line=number)
    if clock and report is not None:
        report.left_out(f"text after a date: {clock:.60}", line=number)
    return read_date(text, report, line=number)


def _is_same_date(text: str, other: str) -> bool:
    """Are two dates the same, as far as *text* is precise?"""
    return other.replace("-", "/").startswith(text.replace("-", "/").rstrip("/"))


def _pages(first: str, last: str) -> str:
    return f"{first}-{last}" if last and last != first else first
