"""BibTeX → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from newsformat import Article, Byline, Concept, EditorsNote, Envelope, Foreign, Identifier, Inlines
from newsformat.markup.dates import read_date
from newsformat.markup.printed import natural_name
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, plain, read_each
from newsformat_records._references._babel import tag_of
from newsformat_records._references._bibtex_entries import (
    MONTHS,
    NO_ENTRY,
    Abbreviations,
    Chunk,
    Entry,
    Field,
    chunks_of,
    entries_in,
)
from newsformat_records._references._names import is_made_up, language
from newsformat_records._references._status import OWN, strictest_status
from newsformat_records._references._tex import read_tex


SPACE: Final = "bibtex"
_WHITE_SPACE: Final = " \t\n"  # other white space is text
TYPE: Final = "article"
NEWS: Final = ("entrysubtype", "newspaper")
KINDS: Final = {"doi": "doi", "issn": "issn", "pages": "page-number"}
SOURCES: Final = ("journaltitle", "journal", "newspaper", "organization", "publisher")
SECTIONS: Final = ("chapter", "section")
LANGUAGES: Final = ("langid", "hyphenation", "language")
STATUS: Final = ("pubstate", "status")
DATES: Final = ("date", "year", "month", "day")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_DAY_OF_MONTH: Final = re.compile(r"([A-Za-z]{3,9})[~ ](\d{1,2})|(\d{1,2})[~ ]([A-Za-z]{3,9})", re.ASCII)  # oct # "~5"
_VERBATIM: Final = re.compile(r"\{?\\([_%&#~$])(?:\{\})?\}?")
_HOWPUBLISHED: Final = re.compile(r"\\url\s*\{([^{}]*)\}")
_EXTENDED: Final = re.compile(r"(family|given|prefix|suffix)\s*=\s*(.*)", re.DOTALL)
_AND: Final = re.compile(r"[{}]|(?<!\s)\s+and(?=\s)", re.IGNORECASE)
_COMMA: Final = re.compile(r"[{},]")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each entry.

    Raises:
        ReadError: there is none.
    """
    macros, found = Abbreviations(), False

    def articles(chunk: Chunk) -> Iterator[Article]:
        for entry in entries_in(chunk, macros, report):
            yield article_of(entry, report)

    for article in read_each(
        chunks_of(source, report), articles, report, name=lambda _: "an entry", line=lambda chunk: chunk.line
    ):
        found = True
        yield article
    if not found and source.head.strip():
        raise ReadError(NO_ENTRY)


def article_of(entry: Entry, report: Report) -> Article:
    """Return the article of *entry*."""
    return _Reading(entry, report).article()


class _Reading:
    """The conversion of an entry: *_left* are the fields that have not been used, by name."""

    def __init__(self, entry: Entry, report: Report) -> None:
        self._entry, self._report = entry, report
        self._left: dict[str, Field] = {}
        self._repeated = [field for field in entry.fields if self._left.setdefault(field.name, field) is not field]

    def article(self) -> Article:
        """Return the article."""
        uri, identifiers = self._identity()
        status = strictest_status({name: field.value for name, field in self._left.items()}, STATUS, self._report)
        if STATUS[0] in self._left and self._left[STATUS[0]].value in OWN:
            del self._left[STATUS[0]]
        values: dict[str, Any] = {
            "headline": self._text("title"),
            "subhead": self._text("subtitle"),
            "summary": self._text("abstract"),
            "bylines": [Byline(name=name) for name in self._names()],
            "sources": [Concept(name=name) for name in self._first(*SOURCES)],
            "subjects": [Concept(name=name) for name in self._first(*SECTIONS)],
            "published": self._published(),
            "language": self._language(),
            "keywords": [word for part in re.split("[,;]", self._line("keywords")) if (word := line(part))],
            "notes": [EditorsNote(text=part) for part in self._lines("note").split("\n\n") if part.strip(_WHITE_SPACE)],
        }
        kept = [] if self._entry.type == TYPE else [Foreign(SPACE, "type", self._entry.type)]
        if (
            self._entry.type == TYPE
            and NEWS[0] in self._left
            and self._left[NEWS[0]].value.strip(_WHITE_SPACE) == NEWS[1]
        ):
            del self._left[NEWS[0]]
        rest = [*self._left.values(), *self._repeated]
        kept += [
            Foreign(SPACE, field.name, field.value.strip(_WHITE_SPACE))
            for field in rest
            if field.value.strip(_WHITE_SPACE)
        ]
        return Article(uri=uri, identifiers=identifiers, status=status, foreign=kept, **values)

    def _raw(self, name: str) -> str:
        """Remove the field *name* and return it unchanged; ``""`` if there is none."""
        field = self._left.get(name)
        if field is None or not field.value.strip(_WHITE_SPACE):
            return ""
        return self._left.pop(name).value.strip(_WHITE_SPACE)

    def _text(self, name: str) -> Inlines:
        return read_tex(self._raw(name), self._report)

    def _line(self, name: str) -> str:
        return line(plain(self._text(name)).replace("\n", " "))

    def _lines(self, name: str) -> str:
        return plain(self._text(name))

    def _first(self, *names: str) -> list[str]:
        """Read the first non-empty one of these fields."""
        return next(([text] for name in names if (text := self._line(name))), [])

    def _names(self) -> Iterator[str]:
        for person in _split(self._raw("author"), _AND):
            if person.strip(_WHITE_SPACE) == "others":
                self._report.left_out("there are more authors than are named")
            elif name := self._name(person.strip(_WHITE_SPACE)):
                yield name

    def _name(self, text: str) -> str:
        parts = [part.strip(_WHITE_SPACE) for part in _split(text, _COMMA)]
        known = {match[1]: match[2].strip(_WHITE_SPACE) for part in parts if (match := _EXTENDED.fullmatch(part))}
        if known and len(known) == len(parts):
            parts = [known.get(name, "") for name in ("given", "prefix", "family", "suffix")]
        elif len(parts) == len(("family", "given")):
            parts = parts[::-1] if any("," in part for part in parts) else [natural_name(", ".join(parts))]
        elif len(parts) == len(("family", "suffix", "given")):
            parts = [parts[2], parts[0], parts[1]]
        else:
            parts = [text]
        return line(plain(read_tex(" ".join(filter(None, parts)), self._report)).replace("\n", " "))

    def _identity(self) -> tuple[str, list[Identifier]]:
        """Read the address, the citation key, and other identifiers."""
        uri = self._verbatim("url")
        how = self._left.get("howpublished")
        if not uri and how is not None and (match := _HOWPUBLISHED.fullmatch(how.value.strip(_WHITE_SPACE))):
            uri = _VERBATIM.sub(r"\1", match[1])
            del self._left["howpublished"]
        called = "" if is_made_up(self._entry.key) else self._entry.key
        identifiers = [Identifier(value=called, kind="id")] if uri and called and called != uri else []
        for name, kind in KINDS.items():
            if text := self._raw(name):
                value = plain(read_tex(text.replace("--", "-"), self._report)) if name == "pages" else _plain(text)
                identifiers.append(Identifier(value=value, kind=kind))
        return uri or called, identifiers

    def _verbatim(self, name: str) -> str:
        return _plain(self._raw(name))

    def _language(self) -> str:
        """Read the language; ``langid``, which is more specific, before ``language``."""
        for name in LANGUAGES:
            field = self._left.get(name)
            language_text = line(plain(read_tex(field.value, Report(heard=False)))) if field is not None else ""
            if tag := tag_of(language_text) or language(language_text):
                del self._left[name]
                return tag
        return ""

    def _published(self) -> datetime | None:
        """Read the day or time, if the fields have a complete one."""
        dates = {name: self._left[name].value.strip(_WHITE_SPACE) for name in DATES if name in self._left}
        if "date" in dates:
            when = read_date(dates["date"], self._report) if _ISO.fullmatch(dates["date"]) else None
            if when is not None:
                del self._left["date"]
                self._drop_repeated_date(when)
            return when
        both = _DAY_OF_MONTH.fullmatch(dates.get("month", "")) if "day" not in dates else None
        if both:
            dates |= {"month": both[1] or both[4], "day": both[2] or both[3]}
        month = dates.get("month", "").strip("{}").lower()[:3]
        number = f"{MONTHS.index(month) + 1}" if month in MONTHS else dates.get("month", "")
        text = f"{dates.get('year', '')}-{number:0>2}-{dates.get('day', ''):0>2}"
        when = read_date(text) if {"year", "month", "day"} <= dates.keys() else None
        if when is not None:
            read_date(text, self._report)  # to report the midnight that is assumed
            self._drop_repeated_date(when)
            if both:
                self._left.pop("month", None)
        return when

    def _drop_repeated_date(self, when: datetime) -> None:
        """Drop fields that repeat the year, month and day of *when*."""
        for name, number in (("year", when.year), ("month", when.month), ("day", when.day)):
            text = self._left[name].value.strip("{} ").lower() if name in self._left else ""
            if text.lstrip("0") == str(number) or (name == "month" and text[:3] == MONTHS[number - 1]):
                del self._left[name]


def _plain(text: str) -> str:
    """Return *text*, a verbatim field, without the escapes that some programs use there."""
    return _VERBATIM.sub(r"\1", text)


def _split(text: str, border: re.Pattern[str]) -> list[str]:
    """Split *text* at matches of *border* outside of braces."""
    parts, depth, start = [], 0, 0
    for found in border.finditer(text):
        if found[0] in "{}":
            depth += 1 if found[0] == "{" else -1
        elif depth <= 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]] if text else []
