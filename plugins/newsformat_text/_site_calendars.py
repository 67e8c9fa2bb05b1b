"""Finds a site's calendar above or below the story: the days of a month in a row, and months with story counts."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._labels import SITE_CALENDAR, SetAside


_SOME = ("28", "27", "26", "23", "17")  # days of every month that are rare in texts
_GAP = r"[\s|]{0,6}"  # between days: line ends, spaces, nothing, or bars of a table
_DAYS = lazily(r"(?<!\S)1" + "".join(f"{_GAP}{day}" for day in range(2, 29)) + rf"(?:{_GAP}(?:29|30|31)){{0,3}}(?!\d)")
_MONTH = lazily(r"[«<‹\s]{0,8}[^\W\d_]{3,12}\.?[\s,]{1,3}(?:19|20)\d\d[»>›\s]{0,8}")
_MONTH_LINKS = lazily(r"[«<‹]\s?[^\W\d_]{2,10}\.?(?:\s{1,8}[^\W\d_]{2,10}\.?\s?[»>›])?|[^\W\d_]{2,10}\.?\s?[»>›]")
_MONTH_WITH_COUNT = lazily(r"[^\W\d_]{3,12}\.?,? (?:19|20)\d\d\s?\(\d{1,6}\)")
_MONTHS = 3  # minimum months with story counts
_MAX_MONTH = 30  # characters of a month with its year, and of a link to the next month
_REACH, _WEEK, _NAME = 24, 7, 3  # lines above the days, day names among them, letters of a short name
_GLUED_WEEKDAYS = range(14, 22)  # letters of seven short names together
_DAY, _LATE, _EARLY = 2, "22", 14  # digits of a day; late days of the month before, early ones of the next


def calendar_lines(text: str, lines: list[str]) -> SetAside:
    """Return the *lines* that belong to a calendar or give the number of stories of a month."""
    found = _counted(lines)
    if all(map(text.__contains__, _SOME)) and _DAYS.search(text):
        joined = "\n".join(lines)
        counted = last = 0
        for days in _DAYS.finditer(joined):
            first = last + joined.count("\n", counted, days.start())
            last = first + joined.count("\n", days.start(), days.end())
            counted = days.end()
            found.update(range(_first_line_above(lines, first), _end_below(lines, last + 1)))
    return {index + 1: (lines[index], SITE_CALENDAR) for index in sorted(found) if lines[index]}


def _counted(lines: list[str]) -> set[int]:
    near = [index for index, line in enumerate(lines) if line[-1:] == ")" and len(line) <= _MAX_MONTH]
    if len(near) < _MONTHS:
        return set()
    months = {index for index in near if _MONTH_WITH_COUNT.fullmatch(lines[index])}
    return months if len(months) >= _MONTHS else set()


def _first_line_above(lines: list[str], start: int) -> int:
    """Return the first line of the names of the month and days above line *start*."""
    top, names = start, 0
    for index in range(start - 1, max(-1, start - _REACH), -1):
        line = lines[index]
        if line and len(line) <= _MAX_MONTH and _MONTH.fullmatch(line):
            return index
        name_count = _names(line) if names < _WEEK else 0
        if line and not name_count and not (line.isdecimal() and len(line) == _DAY and line > _LATE):
            break
        top, names = index if line else top, names + name_count
    return top


def _names(line: str) -> int:
    """Return the number of short day names in *line*, if it contains nothing else."""
    words = line.replace(".", "").split()
    if not all(map(str.isalpha, words)):
        return 0
    if len(words) == 1 and len(line) in _GLUED_WEEKDAYS:
        return _WEEK * (sum(map(str.isupper, line)) == _WEEK)
    return len(words) if all(len(word) <= _NAME for word in words) else 0


def _end_below(lines: list[str], end: int) -> int:
    """Return the end of what follows the days from line *end* on: days of the next month, names of other months."""
    stop = end
    for index in range(end, min(end + _REACH, len(lines))):
        line = lines[index]
        early = len(line) <= _DAY and line.isdecimal() and int(line) <= _EARLY
        if line and not early and not _MONTH_LINKS.fullmatch(line[:_MAX_MONTH]):
            break
        stop = index + 1 if line else stop
    return stop
