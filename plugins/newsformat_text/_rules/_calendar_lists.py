"""Lists by date: the days of a tour, a season or a chronology ascend; those of other stories descend."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._rules import _positions
from newsformat_text._shape import bullet_width


class Day(NamedTuple):
    """The day at the beginning of a line, as far as it is given."""

    year: int
    month: int
    day: int


_ROW = Verdict(Label.TABLE, 0.92, "one of several lines with ascending dates: a program or a chronology")
_ITEM = Verdict(Label.LIST, 0.92, "one of several items with ascending dates: a program or a chronology")

CERTAIN = (_ITEM,)

_MIN_DAYS = 3  # lines of a list by date
_MAX_DAYS, _MONTHS = 31, 12  # of a month; of a year
_NAME = 20  # characters that include a day and its month
_DIGIT = lazily(r"\d")
_LEADING_DAY = lazily(
    r"(?:(?P<day>\d{1,2})\.? ?(?:de |of )?(?P<month>[^\W\d_]{3,12})|(?P<name>[^\W\d_]{3,12})\.? (?P<number>\d{1,2}))\b"
    r"(?P<year>\.?,? (?:1[5-9]|20)\d\d\b)?(?!\d)"
    r"|(?P<alone>(?:1[5-9]|20)\d\d)(?=\s?[:：–—-]\s?\S)"
    r"|(?P<ymd>(?:1[5-9]|20)\d\d)[年.-](?P<m>\d{1,2})[月.-](?P<d>\d{1,2})\b"
)


def take(document: Document) -> None:
    """Take runs of lines that begin with ascending days."""
    verdicts, lexicon = document.verdicts, document.lexicon
    start, days = 0, list[Day]()
    for index in range(document.headline + 1, len(verdicts) + 1):
        day = _day(document.lines[index], lexicon) if index < len(verdicts) and verdicts[index] is None else None
        if day is not None:
            start = index if not days else start
            days.append(day)
            continue
        if len(days) >= _MIN_DAYS and _is_ascending(days):
            verdicts[start:index] = [_ITEM if bullet_width(line) else _ROW for line in document.lines[start:index]]
            _positions.take_heading(document, start - 1)
        days = []


def _is_ascending(days: list[Day]) -> bool:
    """Is no day before the one above it, and are they not all the same?"""
    return all(above <= below for above, below in pairwise(days)) and days[0] < days[-1]


def _day(line: str, lexicon: Lexicon) -> Day | None:
    """Return the day that *line* begins with, if more follows."""
    if not _DIGIT.search(line, 0, _NAME):
        return None
    match = _LEADING_DAY.match(line, bullet_width(line))
    if match is None or not line[match.end() :].strip(" .:,–—-"):
        return None
    if match["alone"]:
        return Day(int(match["alone"]), 0, 0)
    if match["ymd"]:
        return Day(int(match["ymd"]), int(match["m"]), int(match["d"]))
    month = lexicon.months.get((match["month"] or match["name"]).lower(), 0)
    day = int(match["day"] or match["number"])
    year = int((match["year"] or "0").strip(" .,"))
    return Day(year, month, day) if 1 <= month <= _MONTHS and 1 <= day <= _MAX_DAYS else None
