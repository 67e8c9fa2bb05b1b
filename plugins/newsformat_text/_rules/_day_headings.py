"""Days as headings of a chronology: ``9 January``, a sentence, ``14 February``, a sentence."""

from __future__ import annotations

from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._dates._weekdays import WEEKDAYS
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import FIRST_SOLAR_MONTH, Lexicon, lowered
from newsformat_text._rules._calendar_lists import Day
from newsformat_text._shape import has_digit


_HEADING = Verdict(
    Label.SUBHEADING, 0.92, "a day above the events of that day, one of several ascending ones: a chronology"
)
CERTAIN = (_HEADING,)

_MIN_DAYS = 3
_LONGEST = 40  # characters of a day
_YEAR = r"(?:1[5-9]|20)\d\d"
_WORD = r"[^\W\d_]{3,12}"
_DAY = lazily(
    rf"(?:(?P<weekday>{_WORD}),?\s)??"
    rf"(?:(?P<day>\d{{1,2}})(?:\.|er|º|st|nd|rd|th)?\s(?:de\s|of\s)?(?P<month>{_WORD})\.?(?:,?\s(?:de\s|del\s)?(?P<year>{_YEAR}))?"
    rf"|(?P<name>{_WORD})\.?\s(?:(?:de\s|del\s)?(?P<of>{_YEAR})|(?P<number>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:,?\s(?P<in>{_YEAR}))?)"
    rf"|(?:(?P<y>{_YEAR})年)?(?P<m>\d{{1,2}})月(?:(?P<d>\d{{1,2}})日)?|(?P<alone>{_YEAR})年?)"
    r"(?:\s(?:г|р|року|года)\.?)?\s?[:：]?"
)


def take(document: Document) -> None:
    """Take days on lines of their own, each right above a sentence, and all but the first right under one."""
    found = [(k, day) for k in document.short if (day := _heading(document, k)) is not None]
    for days in (found, found[1:]):  # the first may be the date of publication
        if len(days) >= _MIN_DAYS and _is_chronology(document, days):
            document.set_verdict([index for index, _ in days], _HEADING)
            return


def _is_chronology(document: Document, found: list[tuple[int, Day]]) -> bool:
    """Do the days ascend, with sentences between them?"""
    separated = all(document.ended[index - 1] for index, _ in found[1:])
    return separated and all(above < below for above, below in pairwise(_with_years([day for _, day in found])))


def _heading(document: Document, index: int) -> Day | None:
    """Return the day on line *index* if the line is undecided, only a day, and above a sentence."""
    line = document.lines[index]
    if index <= document.headline or document.verdicts[index] is not None:
        return None
    if len(line) > _LONGEST or not has_digit(line):
        return None
    return _day(line, document.lexicon) if True in document.ended[index + 1 : index + 2] else None


def _day(line: str, lexicon: Lexicon) -> Day | None:
    """Return the day, month or year that *line* consists of."""
    match = _DAY.fullmatch(line)
    if match is None or (match["weekday"] and lowered(match["weekday"]) not in WEEKDAYS):
        return None
    year = int(match["year"] or match["of"] or match["in"] or match["y"] or match["alone"] or 0)
    if match["alone"] or match["m"]:
        return Day(year, int(match["m"] or 0), int(match["d"] or 0))
    month = lexicon.months.get(lowered(match["month"] or match["name"]), 0)
    return Day(year, month, int(match["day"] or match["number"] or 0)) if 0 < month < FIRST_SOLAR_MONTH else None


def _with_years(days: list[Day]) -> list[Day]:
    """Return *days*, with the year of the one above where none is given."""
    dated, year = list[Day](), 0
    for day in days:
        year = day.year or year
        dated.append(day._replace(year=year))
    return dated
