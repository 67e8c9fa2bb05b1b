"""Validates BibTeX and BibLaTeX: what BibTeX itself complains about, or reads in another way.

Required fields are those of BibTeX's styles and of the manual of BibLaTeX (chapter 2.1); of some groups, one is enough.
Both continue without them, so that is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_records._references._bibtex_entries import (
    BROKEN,
    CUT_OFF,
    NO_ENTRY,
    UNEXPLAINED,
    Abbreviations,
    Entry,
    chunks_of,
    entries_in,
)


_NAME_FIELDS: Final = ("author", "editor", "translator")
_AUTHOR: Final = ("author",)
_TITLE: Final = ("title",)
_DATES: Final = ("year", "date")
_INSTITUTION: Final = ("school", "institution", "publisher")
_REQUIRED: Final = MappingProxyType({
    **dict.fromkeys(("article", "suppperiodical"), (_AUTHOR, _TITLE, ("journal", "journaltitle"), _DATES)),
    **dict.fromkeys(("book", "mvbook", "collection", "mvcollection", "reference"), (_NAME_FIELDS, _TITLE, _DATES)),
    **dict.fromkeys(("inbook", "suppbook"), (_NAME_FIELDS, ("title", "chapter", "pages"), _DATES)),
    **dict.fromkeys(
        ("incollection", "suppcollection", "inproceedings", "conference", "inreference"),
        (_AUTHOR, _TITLE, ("booktitle",), _DATES),
    ),
    **dict.fromkeys(("phdthesis", "mastersthesis", "thesis"), (_AUTHOR, _TITLE, _INSTITUTION, _DATES)),
    **dict.fromkeys(("techreport", "report"), (_AUTHOR, _TITLE, _INSTITUTION, _DATES)),
    **dict.fromkeys(("online", "electronic", "www"), (_TITLE, ("url", "doi", "eprint"))),
    **dict.fromkeys(("periodical", "proceedings", "mvproceedings", "manual"), (_TITLE,)),
    "unpublished": (_AUTHOR, _TITLE),
    "patent": (_AUTHOR, _TITLE, ("number",), _DATES),
})  # fmt: skip
_TYPES: Final = frozenset((
    *_REQUIRED, "misc", "booklet", "bookinbook", "dataset", "software", "set", "xdata", "artwork", "audio", "bibnote",
    "commentary", "image", "jurisdiction", "legislation", "legal", "letter", "movie", "music", "performance", "review",
    "standard", "video", "newspaper", "mvreference",
))  # fmt: skip
_DATE: Final = re.compile(r"[\d.,/:+~?%XTZ-]+|", re.ASCII)  # EDTF as BibLaTeX reads it
_YEAR: Final = re.compile(r"\d")
_INHERITED: Final = frozenset(("crossref", "xdata", "xref"))
_EXCERPT: Final = 60


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each entry, in order."""
    macros, keys, found = Abbreviations(), set[str](), False
    for chunk in chunks_of(source, report):
        parse_report = Report()
        entries = [*entries_in(chunk, macros, parse_report)]
        yield from _parse_problems(parse_report)
        found = found or bool(entries)
        for entry in entries:
            yield from _entry(entry)
            key = entry.key.lower()
            if key and key in keys:
                yield Problem("unique", f"another entry is called {entry.key[:_EXCERPT]!r}, too", entry.line)
            keys.add(key)
    if not found and source.head.strip():
        yield Problem("entry", NO_ENTRY)


def _parse_problems(report: Report) -> Iterator[Problem]:
    """Yield the problems that the parser has reported."""
    for loss in report.losses:
        if loss.why.startswith(BROKEN):
            yield Problem("entry", loss.why, loss.line)
    for remark in report.remarks:
        if remark.message.startswith(CUT_OFF):
            yield Problem("end", remark.message, remark.line)
        elif remark.message.startswith(UNEXPLAINED):
            yield Problem.warning("string", remark.message, remark.line)


def _entry(entry: Entry) -> Iterator[Problem]:
    name = f"@{entry.type[:_EXCERPT]}"
    if not entry.key:
        yield Problem("key", f"{name} has no key", entry.line)
    if entry.type not in _TYPES:
        yield Problem.warning("type", f"{name} is not an entry type; read as @misc", entry.line)
    seen: set[str] = set()
    for field in entry.fields:
        if field.name in seen:
            message = f"{name} has the field {field.name[:_EXCERPT]!r} twice; BibTeX ignores the second"
            yield Problem.warning("twice", message, field.line)
        seen.add(field.name)
        date = field.value.strip("{} ")
        if (field.name == "date" and not _DATE.fullmatch(date)) or (field.name == "year" and not _YEAR.search(date)):
            yield Problem.warning("date", f"{field.name}: {date[:_EXCERPT]!r} is not a date", field.line)
    if seen.isdisjoint(_INHERITED):
        for several in _REQUIRED.get(entry.type, ()):
            if seen.isdisjoint(several):
                yield Problem.warning("required", f"{name} has no {' or '.join(several)}", entry.line)
