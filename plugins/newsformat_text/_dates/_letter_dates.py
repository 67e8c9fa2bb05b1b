"""Finds dates without digits: in Chinese numerals, ``二〇二四年三月五日``, and Hebrew letters, ``י"ט בכסלו תשפ"ה``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from newsformat.plugin import lazily
from newsformat_text._dates import _hebrew
from newsformat_text._dates._calendars import ERAS, common_day, day_in_era


_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | dict.fromkeys("○零０", 0)
_TENS = {"廿": 20, "卅": 30}
_ONES = "[一二三四五六七八九]"
_CHINESE = lazily(
    rf"(?:(?P<year>[〇○零０一二三四五六七八九]{{4}}|(?<!\d)\d{{4}})|(?P<era>{ERAS})(?P<count>[一二三四五六七八九十百]{{1,5}}|元))年"
    rf"(?P<month>十[一二]?|{_ONES})月(?P<day>[二三]?十{_ONES}?|[廿卅]{_ONES}?|{_ONES})[日号號]"
)
_EAST, _YEAR, _HEBREW = frozenset({"zh", "ja"}), "年", "תש"
LETTERED_LANGUAGES = frozenset({*_EAST, "he"})  # languages with such dates


def may_have_lettered_date(line: str, tag: str) -> bool:
    """Does *line* contain the year of such a date?"""
    if tag in _EAST:
        return _YEAR in line and _CHINESE.search(line) is not None
    return tag == "he" and _HEBREW in line and _hebrew.DATE.search(line) is not None


def find_lettered(line: str, tag: str) -> Iterator[tuple[datetime, int, int]]:
    """Yield the days in letters or numerals on *line*, each with its start and end."""
    if tag in _EAST and _YEAR in line:
        for match in _CHINESE.finditer(line):
            month, day = _number(match["month"]), _number(match["day"])
            if match["era"]:
                year = match["count"] if match["count"] == "元" else str(_number(match["count"]))
                moment = day_in_era(match["era"], year, month, day)
            else:
                moment = common_day(int("".join(str(_DIGITS.get(sign, sign)) for sign in match["year"])), month, day)
            if moment is not None:
                yield moment, match.start(), match.end()
    elif tag == "he" and _HEBREW in line:
        for match in _hebrew.DATE.finditer(line):
            if (moment := _hebrew.day(match[0])) is not None:
                yield moment, match.start(), match.end()


def _number(signs: str) -> int:
    """Return the number, up to a few hundred, written as *signs*: ``三十一``, ``廿五``, ``百十三``, ``一一三``."""
    if len(signs) > 1 and set(signs) <= _DIGITS.keys():
        return int("".join(str(_DIGITS[sign]) for sign in signs))
    total, last = 0, 0
    for sign in signs:
        if sign in "十百":
            total, last = total + (last or 1) * (10 if sign == "十" else 100), 0
        elif sign in _TENS:
            total += _TENS[sign]
        else:
            last = _DIGITS[sign]
    return total + last
