"""Writes the header, the keyword lines and the trailer of an IPTC 7901 message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from attrs import frozen

from newsformat import Article, Concept, Foreign
from newsformat.plugin import Report
from newsformat_wire import _moments
from newsformat_wire._header_room import only_agency, only_code, only_number, report_other_sources
from newsformat_wire._iptc._header import NO_CATEGORY, NO_SOURCE, SPACE, read_information
from newsformat_wire._iptc._title import is_handling
from newsformat_wire._options import IptcWriteOptions
from newsformat_wire._prose import FILL
from newsformat_wire._wording import Wording
from newsformat_wire._wrapping import wrapped


_GRADES = 6  # of priority
_SOURCE = re.compile(rf"(?!{NO_SOURCE}\Z)[A-Za-z]{{1,6}}")
_CATEGORY = re.compile(rf"(?!{NO_CATEGORY}\Z)[A-Za-z]{{1,4}}")
_NUMBER = re.compile(r"(?!0+\Z)\d{1,6}", re.ASCII)


@frozen
class HeaderWriter:
    """Writes the header, keywords and trailer for *article*, which has no foreign parts but those of other messages."""

    article: Article
    options: IptcWriteOptions
    wording: Wording

    @property
    def report(self) -> Report:
        """The report that receives losses."""
        return self.wording.report

    def line(self, number: int, words: int) -> str:
        """Return the header: source and number, priority, category, number of words, information."""
        source = self._code("services", _SOURCE, "six") or self.options.service
        category = self._code("subjects", _CATEGORY, "four") or self.options.category
        number_sent = self._number(source)
        fields = [f"{source}{number_sent or f'{number:04}'}", str(self._priority()), category, str(min(words, 99999))]
        return " ".join([*fields, self._information()]).rstrip(" ")

    def _code(self, name: str, pattern: re.Pattern[str], most: str) -> str:
        return only_code(self.article, name, pattern, self.report, f"one, of one to {most} letters")

    def _number(self, source: str) -> str:
        def number_in(value: str) -> str:
            digits = value if source == NO_SOURCE else value.removeprefix(source)
            return digits if _NUMBER.fullmatch(digits) else ""

        return only_number(self.article, SPACE, number_in, self.report)

    def _priority(self) -> int:
        urgency = self.article.urgency
        if urgency is None:
            self.report.note(f"no urgency; sent with the priority {self.options.priority}")
            return self.options.priority
        if urgency > _GRADES:
            self.report.lost("urgency", why="the header has six grades of priority")
        return min(urgency, _GRADES)

    def agency(self) -> str:
        """Return the agency named in the header."""

        def spelled(name: str) -> str:
            return self.wording.spelled(name)[0]

        return only_agency(self.article, spelled, read_information) or self.options.agency

    def _information(self) -> str:
        """Return routing, agency and number of the copy, separated by blanks, or what else was kept of this field."""
        agency = self.agency()
        report_other_sources(self.article, agency, self.report, "header")
        kept = {part.name: part.value for part in self.article.foreign}
        information = kept.get("information", "")
        is_own = not agency or (information and self._is_own(information, agency))
        information_text = information if is_own else self._parts(kept, agency)
        information_text = self.wording.text_of(information_text)
        self._lost(read_information(information_text)["foreign"] if information_text else [], information_text, agency)
        return information_text if self._is_own(information_text, agency) else agency

    def _parts(self, kept: Mapping[str, str], agency: str) -> str:
        routing = kept.get("routing", "")
        parts = f"{routing}   {agency}" if _ROUTING.fullmatch(routing) else f" {agency}"
        copy = kept.get("copy", "")
        return f"{parts} {copy}" if _COPY.fullmatch(copy) else parts

    def _is_own(self, information: str, agency: str) -> bool:
        return not information or read_information(information).get("sources", []) == (
            [Concept(name=agency)] if agency else []
        )

    def _lost(self, written: Sequence[Foreign], information: str, agency: str) -> None:
        """Report the parts kept from another header that are not in *written*, those written."""
        kept = [*(written if self._is_own(information, agency) else []), *filter(None, [self._kept_trailer])]
        for part in self.article.foreign:
            if part in kept:
                del kept[: kept.index(part) + 1]
            else:
                self.report.lost(f"foreign.{SPACE}", where=part.name, why="the header has no room for it here")

    @property
    def _moment(self) -> datetime | None:
        return self.article.published or self.article.updated or self.article.created

    @property
    def _kept_trailer(self) -> Foreign | None:
        """The trailer kept from another message, if it is not a date and time and this article has none."""
        for part in self.article.foreign:
            if part.name == "trailer" and self._moment is None:
                is_plain = part.value.isascii() and part.value.isprintable() and part.value.strip(" ") == part.value
                return part if is_plain and part.value and _moments.read_stamp(part.value, Report()) is None else None
        return None

    def trailer(self) -> str:
        """Return the date and time after ETX, or ``""``."""
        if self._moment is None:
            return self._kept_trailer.value if self._kept_trailer else ""
        if self.article.published is None:
            self.report.note(_moments.NOT_PUBLISHED)
        when, name, lost = _moments.in_named_zone(self._moment)
        if lost and self.article.published:
            self.report.lost("published", why=lost)
        return _moments.stamp(when, name) if name else ""

    def keywords(self) -> Iterator[str]:
        """Yield the lines between header and STX: the slug, and the keywords separated by strokes."""
        if slug := self.wording.text_of(self.article.slug, "slug").replace("/", f"{FILL}/"):
            yield from [f"{FILL}{line}" if is_handling(line) else line for line in wrapped(slug, self.options.width)]
        line = ""
        for index, keyword in enumerate(self.article.keywords):
            word = self.wording.text_of(keyword, "keywords", where=f"#{index + 1}").replace("/", f"{FILL}/")
            if not word:
                self.report.lost("keywords", where=f"#{index + 1}", why="empty")
                continue
            if line and len(line) + len(word) + 1 > self.options.width:
                yield line
                line = ""
            line += f"{word}/"
        if line:
            yield line


_ROUTING = re.compile(r"[a-z]{4,8}")
_COPY = re.compile(r"\S*\d\S*")
