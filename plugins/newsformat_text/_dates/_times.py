"""Collects the dates of publication, update and expiry from the date lines of a document."""

from __future__ import annotations

from typing import Any

from newsformat.plugin import Report, lazily
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import times_on_line
from newsformat_text._dates._line_fields import piece_kind, split_fields
from newsformat_text._dates._other_days import announces_expiry, announces_other_date
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import has_digit


class Times:
    """The dates among the *fields* of an article."""

    def __init__(self, document: Document, report: Report, fields: dict[str, Any]) -> None:
        self.document, self.report, self.fields = document, report, fields
        self.day: _when.When | None = None  # what `published` was read from
        self.at = -1  # the line that it was read from
        self.is_announced = False  # `published` was announced by a word

    def add_from(self, index: int, printed: str = "") -> None:
        """Add the dates on line *index*: the first as publication; a later one, or one announced as such, as update.

        If *printed* is given, only that part of the line is read.
        """
        document = self.document
        match = document.matches[index]
        times = [*_when.find_times(printed, document.lexicon)] if printed else self._story_times(index)
        updated = bool(times) and self._is_update(index, times[0])
        before: _when.When | None = None
        for when in times:
            if before is not None and self._is_same(index, before, when):
                continue
            before = when
            if self._is_announced(index, when):
                self.fields.setdefault("updated", self.fields["published"])
                self.fields["published"], self.day = when.moment, when
                continue
            if self._is_repeated_above(index, when):
                continue
            if self._replaces_later_date(index, when) or self._replaces_current_date(index, when):
                self.report.left_out(
                    "left out the date above, as this one has a label or stands under the headline",
                    line=document.numbers[index],
                )
                del self.fields["published"]
            name = "updated" if updated or "published" in self.fields else "published"
            if self._is_today(index, when) or (self._may_be_finer(index) and self._is_finer(when)):
                name = "published"
            elif name in self.fields:
                continue
            elif name == "updated" and "published" in self.fields and when.moment < self.fields["published"]:
                self.report.left_out("left out a date before that of publication", line=document.numbers[index])
                continue
            self.fields[name] = when.moment
            if name == "published":
                self.day, self.at = when, index
                self.is_announced = match is not None and match.kind in {Kind.DATE, Kind.UPDATE}
            self._report_assumptions(index, name, when)
            updated = not updated if updated else updated

    def _story_times(self, index: int) -> list[_when.When]:
        """Return the times on line *index*, except those announced as another date: ``1 May 2026 | Expires …``."""
        times, last_end, line = list[_when.When](), 0, self.document.lines[index]
        for when in self._times_on(index):
            words = line[last_end : when.start]
            if announces_expiry(words):
                self.expire(index, when)
            elif announces_other_date(words):
                text = line[last_end : when.end].strip(SIGNS + ",;")
                self.report.left_out(f"a date, but not that of the story: {text}", line=self.document.numbers[index])
            else:
                times.append(when)
            last_end = when.end
        return times

    def expire(self, index: int, when: _when.When) -> None:
        """Set the expiry to *when*, from line *index*, unless an earlier one is known."""
        self.fields["expires"] = min(when.moment, self.fields.get("expires", when.moment))
        self._report_assumptions(index, "expires", when)

    def _report_assumptions(self, index: int, name: str, when: _when.When) -> None:
        """Report what was assumed in reading *when*, from line *index*, as the date *name*."""
        lexicon, number = self.document.lexicon, self.document.numbers[index]
        if _when.is_ambiguous_order(shown := self.document.lines[index][when.start : when.end], lexicon):
            self.report.note(f"assumed the month before the day: {shown}", line=number)
        if when.assumed:
            self.report.note(when.assumed, line=number)
        if not when.zoned:
            self.report.note(f"assumed UTC for {name}, as no zone is printed", line=number)

    def _is_update(self, index: int, first: _when.When) -> bool:
        """Does an update word start line *index* or, after a byline, directly precede the *first* time?"""
        match, lexicon = self.document.matches[index], self.document.lexicon
        if match is None or match.kind is not Kind.BYLINE:
            return match is not None and match.kind is Kind.UPDATE
        text_before = _BESIDE_NAME.split(self.document.lines[index][: first.start])[-1].strip()
        words = map(lexicon.find, {text_before, text_before.rpartition(" ")[2]})  # By Ann Lee Updated 3 May 2026
        return any(word is not None and word.kind is Kind.UPDATE for word in words)

    def _times_on(self, index: int) -> list[_when.When]:
        """Return the times on line *index*; a day at its end gets the time of day that makes up the next line.

        A full stop may follow the year: ``18.12.2018.``.
        """
        return [self._timed_below(index, when) for when in times_on_line(self.document, index)]

    def _timed_below(self, index: int, day: _when.When) -> _when.When:
        lines = self.document.lines
        line, below = lines[index], (lines[index + 1] if index + 1 < len(lines) else "")
        if day.timed or line[day.end :] not in _ENDS or len(below) > _LONGEST or not has_digit(below):
            return day
        match = _when.time_on_day(below, day.moment, self.document.lexicon) if _TIMED.search(below) else None
        return day._replace(moment=match[0], timed=True, zoned=match[1]) if match is not None else day

    def _is_announced(self, index: int, when: _when.When) -> bool:
        """Is *when* the earlier of two times above the story, and announced as the publication?"""
        match, day = self.document.matches[index], self.day
        if match is None or match.kind is not Kind.DATE or not when.timed or day is None:
            return False
        if index > self.document.story and not match.phrase.startswith("first"):
            return False
        return self.fields.get("published") == day.moment and day.timed and when.moment < day.moment

    def _replaces_later_date(self, index: int, when: _when.When) -> bool:
        """Was `published` read from a later, unannounced date above, while *when*, above the story, is announced?

        Or is *when* below the story, and the other a bare day above the headline, as pages print the current date?
        """
        match, day = self.document.matches[index], self.day
        has_label = match is not None and match.kind is Kind.DATE and (match.marked or match.words > 1)
        has_label = has_label or (match is None and self._is_labelled(index, when))
        if not has_label or self.is_announced or day is None or "updated" in self.fields:
            return False
        if index > self.document.first and (
            day.timed or not self.at < self.document.headline < self.document.last < index
        ):
            return False
        return self.fields.get("published") == day.moment and when.moment.date() < day.moment.date()

    def _is_labelled(self, index: int, when: _when.When) -> bool:
        """Does a publication label stand between a name and *when*: ``Acme Published: …``?"""
        *before, last = split_fields(self.document.lines[index][: when.end], self.document.lexicon)
        return bool(before) and piece_kind(last, self.document.lexicon) is Kind.DATE

    def _replaces_current_date(self, index: int, when: _when.When) -> bool:
        """Was `published` read from a bare day above the headline, while *when*, under headline or deck, is earlier?

        Next to a temperature, or after an update word, it may have a time: ``1 May 2026 | Updated 10:24``.
        """
        document, day = self.document, self.day
        if day is None or self.is_announced or "updated" in self.fields or when.moment >= day.moment:
            return False
        if day.timed and "°" not in document.lines[self.at] and not self._is_clock():
            return False
        below = max(document.first, document.story)
        is_under = self.at < document.headline < index < max(below, min(below + _DECK, document.last))
        return is_under and self.fields.get("published") == day.moment

    def _is_clock(self) -> bool:
        """Does an update word follow a separator on the line that `published` was read from?"""
        lexicon = self.document.lexicon
        _, *fields_after = split_fields(self.document.lines[self.at], lexicon)
        return any((match := lexicon.find(piece)) is not None and match.kind is Kind.UPDATE for piece in fields_after)

    def _is_repeated_above(self, index: int, when: _when.When) -> bool:
        """Is *when* the same day as `published`, repeated above the headline in another calendar?"""
        day = self.day
        is_same_day = day is not None and not day.timed and not when.timed and when.moment == day.moment
        return is_same_day and self.at < index < self.document.headline

    def _is_same(self, index: int, before: _when.When, when: _when.When) -> bool:
        """Is *when* the same day as *before*, on line *index*, in another calendar: with no word in between?

        A weekday may be in between. In Bengali, whose two calendars share month names, the days may differ by one.
        """
        lexicon, line = self.document.lexicon, self.document.lines[index]
        if when.moment == before.moment and when.timed:
            return True
        if when.timed or abs((when.moment.date() - before.moment.date()).days) > (lexicon.tag == "bn"):
            return False
        between = line[before.end : when.start].strip(f"{SIGNS}/,،、")
        return not any(map(str.isalpha, between)) or (
            between.count(" ") < _MAX_SPACES_BETWEEN and ":" not in between and lexicon.find(between) is None
        )

    def _may_be_finer(self, index: int) -> bool:
        """Does line *index* start with a publication word, or is it above the story and without an update word?

        A byline word does not matter.
        """
        match = self.document.matches[index]
        if match is not None and match.kind is not Kind.BYLINE:
            return match.kind is Kind.DATE
        return index < (self.document.first if match is None else max(self.document.first, self.document.story))

    def _is_finer(self, when: _when.When) -> bool:
        """Is *when* a time on the day that `published` was read from?"""
        day = self.day
        return day is not None and not day.timed and when.timed and when.moment.date() == day.moment.date()

    def _is_today(self, index: int, when: _when.When) -> bool:
        """Was `published` read from a bare day above the story, probably the current date, later than this time?"""
        day = self.day
        return (
            day is not None
            and not day.timed
            and when.timed
            and when.moment < day.moment
            and index < self.document.first
            and self.fields.get("published") == day.moment
        )

    def finish(self) -> None:
        """Use the date of update as that of publication, if no other is printed."""
        if "updated" in self.fields and "published" not in self.fields:
            self.fields["published"] = self.fields["updated"]
            self.report.note("assumed published when updated, as no other date is printed")


_BESIDE_NAME = lazily(r"[,(|•·]|\s[-–—]\s")
_DECK = 3  # lines of running text under the headline: a deck and a caption
_ENDS = ("", ".")
_MAX_SPACES_BETWEEN = 4  # spaces in the text between two dates
_LONGEST = 30  # characters of a time on the line below the day
_TIMED = lazily(r"\d[:.：]\d\d")
