"""Writes the header and the trailer of an ANPA 1312 message."""

from __future__ import annotations

import re
from datetime import datetime

from attrs import frozen

from newsformat import Article, Foreign
from newsformat.plugin import Report
from newsformat_wire import _moments, _signals
from newsformat_wire._anpa._header import (
    KEYWORD,
    NO_CATEGORY,
    NO_DATE,
    NO_SELECTOR,
    NO_SERVICE,
    PRIORITIES,
    SPACE,
    keyword_of,
    read_origin,
)
from newsformat_wire._header_room import only_agency, only_code, only_number, report_other_sources
from newsformat_wire._options import AnpaWriteOptions
from newsformat_wire._prose import FILL
from newsformat_wire._wording import Wording


_SERVICE = re.compile(rf"(?!{NO_SERVICE})[A-Za-z]")
_CATEGORY = re.compile(rf"(?!{NO_CATEGORY})[A-Za-z]")
_NUMBER = re.compile(r"(?!0+\Z)\d{3,5}", re.ASCII)
_EMPTY = f"^{FILL}<"  # an empty line of type
_KEPT = {
    "selector": re.compile(r"(?=.*[^-])[A-Za-z0-9-]{1,12}"),
    "priority": re.compile(r"[ac-eg-qs-tv-zAC-EG-QS-TV-Z]"),
    "filed": re.compile(r"\d\d-\d\d"),
    "code": re.compile(r"\*[\w.-]{1,20}", re.ASCII),
    "wire": re.compile(r"[\w.-]*\w", re.ASCII),
    "origin": re.compile(r"[ -~]+"),
    "replaces": re.compile(r"[a-z]\d{3,4}", re.ASCII),
}
_ORDER = ("selector", "priority", "wire", "origin", "filed", "code", "replaces")  # in reading order


@frozen
class CodeWriter:
    """Writes the header and trailer for *article*, which has no foreign parts but those of other messages."""

    article: Article
    options: AnpaWriteOptions
    wording: Wording

    @property
    def report(self) -> Report:
        """The report that receives losses."""
        return self.wording.report

    def head(self, number: int, words: int, heads: list[str], *, tabular: bool) -> str:
        """Return the two lines of the header; a code that was kept from another message precedes *heads*."""
        service = only_code(self.article, "services", _SERVICE, self.report, "one letter") or self.options.service
        number_sent = self._number(service) or f"{number:04}"
        selector = self.kept("selector") or self.options.selector
        kind = "\x14\x12" if tabular else "\x13\x11"
        category = only_code(self.article, "subjects", _CATEGORY, self.report, "one letter") or self.options.category
        line = f"{self._priority()} {category}{kind} {self._keyword()}   {self._filed()} {min(words, 9999):04}"
        if code := self.kept("code"):
            heads[:1] = [f"^{code}< {heads[0] if heads and heads[0].strip() else _EMPTY}"]
        self._lost_foreign()
        return f"\x16\x16\x01{service}{number_sent}\x1f{selector}\n{line}\n"

    def _number(self, service: str) -> str:
        def number_in(value: str) -> str:
            digits = value if service == NO_SERVICE else value.removeprefix(service)
            is_valid = _NUMBER.fullmatch(digits) and (service == NO_SERVICE or digits != value)
            return digits if is_valid else ""

        return only_number(self.article, SPACE, number_in, self.report)

    def _priority(self) -> str:
        urgency = self.article.urgency
        if urgency is None and (kept := self.kept("priority")):
            return kept
        if urgency is None:
            self.report.note(f"no urgency; sent with the priority {self.options.priority!r}")
            return self.options.priority
        if urgency > max(PRIORITIES.values()):
            self.report.lost("urgency", why="the header has five grades of priority")
        return next(letter for letter, grade in PRIORITIES.items() if grade >= min(urgency, max(PRIORITIES.values())))

    def _keyword(self) -> str:
        """Return the keyword field: the slug without blanks, truncated, and the number of the lead."""
        keyword = keyword_of(self.wording.speller.spelled(self.article.slug)[0])
        number = _signals.number_of(self.article.signals, self.article.version)
        return f"{keyword} {number}".strip(" ")[: 2 * KEYWORD]

    def _filed(self) -> str:
        return self.kept("filed") or (f"{self._moment:%m-%d}" if self._moment else NO_DATE)

    # The trailer --------------------------------------------------------------------

    @property
    def _moment(self) -> datetime | None:
        moment = self.article.published or self.article.updated or self.article.created
        when, name, _ = _moments.in_named_zone(moment) if moment else (None, "", "")
        return when if name else None

    def agency(self) -> str:
        """Return the agency named in the trailer."""

        def spelled(name: str) -> str:
            return self.wording.speller.spelled(name)[0]

        return only_agency(self.article, spelled, read_origin) or self.options.agency

    def trailer(self) -> str:
        """Return what follows ETX: agency, wire, date and time."""
        agency = self.agency()
        report_other_sources(self.article, agency, self.report, "trailer")
        wire = (self.kept("wire") or self.options.wire) if agency else ""
        origin = f"{agency}-{wire}".strip("-") or self.kept("origin")
        moment = self.article.published or self.article.updated or self.article.created
        if moment is None:
            return f"{origin}<" if origin else ""
        if self.article.published is None:
            self.report.note(_moments.NOT_PUBLISHED)
        when, name, lost = _moments.in_named_zone(moment)
        if lost and self.article.published:
            self.report.lost("published", why=lost)
        return f"{origin}-{_moments.clock(when, name)}<" if name and agency else self._bare(origin, when, name)

    def _bare(self, origin: str, when: datetime, name: str) -> str:
        clock = _moments.clock(when, name) if name else ""
        filed = " ".join(filter(None, (origin, clock)))
        return f"{filed}<" if filed else ""

    # What was kept of another message -------------------------------------------------

    def kept(self, name: str) -> str:
        """Return what was kept from another message as *name*, if it is valid here."""
        for part in self.article.foreign:
            if part.name == name and _KEPT[name].fullmatch(part.value):
                return part.value if self._has_room(part) else ""
        return ""

    def _has_room(self, part: Foreign) -> bool:
        match part.name:
            case "priority":
                return self.article.urgency is None
            case "filed":
                return part.value not in {NO_DATE, f"{self._moment:%m-%d}" if self._moment else ""}
            case "selector":
                return part.value != NO_SELECTOR
            case "wire":
                return bool(self.agency())
            case "replaces":
                return any(map(_signals.anpa_word, _signals.written(self.article, Report())))
            case "origin":
                before, _ = _moments.read_clock(f"{part.value} 01-01-70 0000GMT", Report())
                return (
                    not self.agency()
                    and before.strip(" ") == part.value
                    and read_origin(part.value) == {"foreign": [part]}
                )
            case _:
                return True

    def _lost_foreign(self) -> None:
        last = -1
        for part in self.article.foreign:
            rank = _ORDER.index(part.name) if part.name in _KEPT and self.kept(part.name) == part.value else -1
            if rank <= last:
                self.report.lost(f"foreign.{SPACE}", where=part.name, why="the message has no room for it here")
            last = max(rank, last)
