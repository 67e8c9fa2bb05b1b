"""Finds dates and times on the lines around a story, in any of the known languages and digits.

Nothing is guessed: a relative time (``2 hours ago``) and a date without a year are not read here.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache, lru_cache
from typing import NamedTuple

from attrs import evolve

from newsformat.plugin import lazily
from newsformat_text._dates._calendars import ERAS, common_day, day_in_era, day_in_local_calendar
from newsformat_text._dates._day_halves import (
    AFTERNOON_BEFORE,
    AFTERNOON_BEHIND,
    MORNING_BEFORE,
    MORNING_BEHIND,
    is_night,
)
from newsformat_text._dates._letter_dates import LETTERED_LANGUAGES, may_have_lettered_date
from newsformat_text._dates._letter_dates import find_lettered as lettered
from newsformat_text._dates._weekdays import weekday_end
from newsformat_text._dates._zones import ZONE_NAMES, zone_of
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import FIRST_SOLAR_MONTH, Lexicon, lowered
from newsformat_text._languages._lexicons import lexicon_for


class When(NamedTuple):
    """A moment read from a line, with its position there."""

    moment: datetime
    timed: bool  # a time of day was printed
    zoned: bool  # the zone was printed
    start: int
    end: int
    assumed: str = ""  # remark on what was assumed, as it is not printed


_TIME = (
    r"(?P<hour>\d{1,2})\s?(?:[:：.hH時时點点시]\s?(?P<minute>\d\d|\d(?=\s?[분分]))(?:\s?[:：]\s?(?P<second>\d\d)(?!\d)(?:[.,]\d{1,9})?)?분?分?|(?=\s?[ap]\.?m\b)"
    r"|\s?(?:Uhr\b|uur\b|h\b|時|时|點|点|시)(?!\d)|(?:(?<=\bkl\.\s\d\d)|(?<=\bkl\.\s\d)|(?<=\bklo\s\d\d))(?![\d.:]))"
    r"(?:\s*(?P<half>[ap])\.?\s?m(?:\b\.?|(?=[^\x00-\u024f])|(?-i:(?=[A-Z][a-z]|by )))"  # 7:54 AMAnn Lee
    rf"|\s?(?P<late>{AFTERNOON_BEHIND})|\s?(?P<early>{MORNING_BEHIND}))?"
    r"(?:\s*[Uu]hr|\s?h\b|\s?(?:น|ч|val)\.|\s?बजे|\s?uur\b)?"
    r"(?:\s*[(\[]?\s*(?:/\s?(?=ب?توقيت))?(?P<zone>[A-Za-zМСКмск]{1,4}(?![A-Za-z])|(?-i:[A-Z]{2,4}(?=[A-Z][a-z]))"
    r"|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard |Daylight )?Time|(?= ?(?:[,;()–—-]|\d|on\b|$)))"
    rf"|ب?{ZONE_NAMES}|ب?توقيت [^\W\d_]{{3,12}}|ت\.غ)?"
    r"\s*(?:(?P<offset>[+−-](?:\d\d?:?\d\d|\d\d?)(?!\d))(?:\s?GMT\b)?)?\s*[)\]]?"
    r"(?:\s*\([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,3} Time\))?)?"  # as browsers print it
)
# After the year: ``2024 г.``, ``2024 року``, ``2024م``.
_YEAR = r"(?:\s?(?:г|р|r|ж|թ|ء|م|год|года|году|року|roku|godine|године)(?![^\W\d_])\.?|-c[iıuü] il)?"
_WEEKDAY = (
    r"(?:(?:星期|周|週|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|[(（][日月火水木金土월화수목금토일][)）]|[월화수목금토일]요일"
    r"|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)\b[.,]?"
    r"|(?:आइत|सोम|मंगल|मङ्गल|बुध|बिहि|बिही|शुक्र|शनि)[बव]ार)"
)
_AT = (
    r"at|@|um|à|kl\.?|klokken|klo|alle|alle ore|ore|às?|as?|a las|las|a les|les|в|о|об|στις|pukul|lúc|om|saat|u|o|"
    r"godz\.|g\.|val\.|午前|(?:على )?الساعة|ساعت|בשעה|เวลา|,"
    rf"|(?P<dawn>{MORNING_BEFORE})|(?P<noon>{AFTERNOON_BEFORE})"
)
# Between day and time: Martes 12 marzo de 2024 | Publicado a las 10:12
_PUBLISHED = r"publi(?:cad[oa]|ée?|shed|cerad|sert|kováno|kowano) |pubblicat[oa] |veröffentlicht |gepubliceerd |posted "
_TIME_AFTER = lazily(
    rf"{_YEAR}(?:\s\((?:آخر تحديث|تحديث)\))?(?:T(?=\d\d:)|[\s,،、，.;:|•·()\[\]/–—-]{{0,4}})"
    rf"(?:{_WEEKDAY}\s{{0,2}}(?:[-–|]\s)?)?"
    rf"(?:(?!\d)(?:(?:{_PUBLISHED})?(?:{_AT})[\s:]{{0,2}}|(?!upd)(?P<word>[^\W\d_]{{1,6}})\.?\s{{1,2}}(?=\d{{1,2}}[:.]\d\d(?![.\d]))))?{_TIME}",
    re.IGNORECASE,
)
_WORD = r"(?:[^\W\d]|[\u0900-\u0dff\u200d]){2,12}[.,]{0,2}\s{1,2}"  # with Indic vowel signs
_TIME_BEFORE = lazily(
    rf"(?:(?P<noon>{AFTERNOON_BEFORE})\s?)?{_TIME}[\s,|•·()/–—-]{{1,3}}(?:on |{_WORD}){{0,3}}$",
    re.IGNORECASE,
)
_TIME_BEFORE_YEAR = lazily(r",\s" + _TIME + r",\s(?=\d{4})", re.IGNORECASE)  # 21 October, 15:34, 2011
_NUMERIC = (
    r"(?<!\d)(?P<y1>\d{4})\s?(?P<s1>[-/.年년།]|оны|ལོའི་ཟླ་(?:བ་)?)\s?"
    rf"(?:(?<=年)[(（](?:{ERAS})(?:\d{{1,3}}|元)年?[)）]\s?)?"  # 2025年(令和7年)8月12日
    r"(?P<m1>\d{1,2})\s?(?:[-/.月월།]|(?:-?р\s|д[үу]г[аэ]{2}р\s)?сарын|(?:པའི་)?ཚེས་)\s?(?P<d1>\d{1,2})(?:日|일)?"
    r"|(?<![\d.])(?<!\d:)(?<! \d\d - )(?<!^\d\d - )(?P<d2>\d{1,2})\s?[-/.]\s?(?P<m2>\d{1,2})"
    r"(?:\s?[-/.]\s?|(?<=\.\d\d)\s(?=20\d\d))"  # 13.10 2025
    r"(?P<y2>\d{4}|\d\d(?!\d|[:.]\d\d(?!\d)|\s-\s\d\d?(?:\s-|$)))"  # no row of numbers: 12 - 27 - 33 - 54
    r"|(?:(?<!\d)(?=\d{4} \d\d \d\d [0-2]\d:[0-5]\d)|^(?=(?:19|20)\d\d \d\d \d\d$))"  # as in Lithuania and Sweden
    r"(?P<y9>\d{4}) (?P<m9>[01]\d) (?P<d9>[0-3]\d)"
    rf"|(?<![A-Za-z])(?P<era>{ERAS}|[RH](?=\d{{1,2}}\.\d))(?P<y7>\d{{1,3}}|元)[年.](?:[(（]\d{{4}}年?[)）])?(?P<m7>\d{{1,2}})[月.](?P<d7>\d{{1,2}})(?:日|(?!\d))"
)
_SECOND_MONTH_NAME = (
    r"[^\W\d_]{3,12}(?: [^\W\d_]{3,12})?"  # second name of the month, from another calendar: كانون الثاني/يناير
)
_WITH_MONTH_NAME = (
    r"|(?<!\d)(?P<d3>\d{1,2})(?:(?:st|nd|rd|th),?|mh|er|añ|º|°|['’]?ê|ú|\.|(?<=^\d),|(?<=^\d\d),|ی|ই|লা|রা|ঠা|শে|-nj[iy]|טן|טער?)?[\s./؍-]{0,3}"
    r"(?:de |d['’]|of |dhen |ta['’] |ng |ga |o |sa "
    r"|ខែ ?|ເດືອນ|เดือน)?(?P<n3>MONTHS)"
    rf"(?:\s?/\s?{_SECOND_MONTH_NAME}|\s?\({_SECOND_MONTH_NAME}\)|\u200c?ماه|ی(?!\w))?"
    r"(?:, [0-2]?\d:[0-5]\d(?=, \d{4}))?\s?[.,،/-]{0,2}\s{0,2}"
    r"(?:de |del |năm |ọdún |соли |[พค]\.ศ\. ?|ปี ?|ປີ ?|ឆ្នាំ ?)?(?P<y3>\d{4})"
    r"(?:\s(?:খ্রিস্টাব্দ|খ্রিষ্টাব্দ|বঙ্গাব্দ|خورشیدی|لمریز(?: کال)?|هجری شمسی|هجري شمسي)|[ -]yil)?"
    r"|(?P<n4>MONTHS)(?:\.|လ|\s?-)?\s{0,2}(?P<d4>\d{1,2})(?:st|nd|rd|th| ቀን| ရက်| مه| مې| күнэ)?"
    r"(?:\s{0,2}[,،፣፤၊/-]\s{0,2}|\s{1,2})(?P<y4>\d{4})(?:\s?ዓ[./]?\s?ም\.?)?"
    r"|(?<!\d)(?P<y5>\d{4})(?:\.| m\.| г\.| թ\.| թվականի|-ի| оны| ҫулхи| сыл| साल| ခုနှစ်၊?|(?:\.?e|\(e\))?ko| کال)?,?"
    r"\s(?:د )?(?P<n5>MONTHS)(?:\.|လ| මස)?\s(?P<d5>\d{1,2})"
    r"(?:\.| d\.| गते| ရက်|an?\b|مه)?(?!\d)"
    r"|(?<!\d)(?P<y6>\d{4})(?:\. gada| жылғы| жылдың| йылдың| ж\.|-жылдын|-жылы"
    r"|-ж\.,?| (?:[^\W\d_]{2,5}\u200c?\s?)?شنبه،?| جمعه،?"
    r"|-nj[iy] ýylyň| елның|-يىلى| йил(?:нинг)?,?|[ -]yil(?:ning)?,?| წლის|,) "
    r"(?P<d6>\d{1,2})(?:[.-]|-nj[iy])? ?(?P<n6>MONTHS)(?!\s\d{4})"
)


_THAI = r"|(?<!\d)(?P<d8>\d{1,2}) (?P<n8>MONTHS)\.? (?P<y8>\d\d)(?![\d:.])"  # the year without its first digits, 25


# In English order, as blog themes print it: 3月 12, 2024, 五月 12, 2024
_THEMED = (
    r"|(?<![\d年])(?P<m0>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?[月월]\s?(?P<d0>\d{1,2}),\s?(?P<y0>\d{4})(?!\d)"
)

# Years of the Republic (Minguo), as used by offices in Taiwan: 114/04/21
_MINGUO = r"|(?<![\d./-])(?P<yM>1[0-4]\d)(?P<sM>[-/.])(?P<mM>[01]\d)(?P=sM)(?P<dM>[0-3]\d)(?![\d./-])"


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    months = lexicon_for(tag).months
    with_name = (
        (_WITH_MONTH_NAME + (_THAI if tag == "th" else "")).replace("MONTHS", alternatives(months)) if months else ""
    )
    numeric = _NUMERIC + (_THEMED if tag in _YEAR_FIRST else "") + (_MINGUO if tag == "zh" else "")
    return re.compile(numeric + with_name, re.IGNORECASE)


@lru_cache(maxsize=64)  # a line is asked about when it is classified, and again when it is read
def find_times(line: str, lexicon: Lexicon) -> tuple[When, ...]:
    """Return the dates and times on *line*, in order."""
    in_letters = lexicon.tag in LETTERED_LANGUAGES and may_have_lettered_date(line[:_MAX_READ], lexicon.tag)
    if not in_letters and not _may_date(line, lexicon):
        return ()
    find_lettered, read, position = [], line[:_MAX_READ], 0
    while (match := _pattern(lexicon.tag).search(read, position)) is not None:
        position = match.end()
        day = _day(match, lexicon)
        if day is not None:
            find_lettered.append(_moment(day, line, match.start(), position, lexicon))
        if not in_letters and not _may_date(line, lexicon, position):
            break
    return (
        _with_lettered(find_lettered, line, lexicon)
        if in_letters
        else tuple(find_lettered or _wire_date(line, lexicon))
    )


_MAX_READ = 400  # characters of a line


def _with_lettered(find_lettered: list[When], line: str, lexicon: Lexicon) -> tuple[When, ...]:
    """Return the times *found* on *line* together with the days in letters, in order.

    A Hebrew day next to the same or the next Gregorian day is the latter, as it begins on the evening before.
    """
    common = tuple(find_lettered)
    for day, start, end in lettered(line[:_MAX_READ], lexicon.tag):
        same_day = next((when for when in common if abs((when.moment.date() - day.date()).days) <= 1), None)
        find_lettered.append(
            same_day._replace(start=start, end=end) if same_day else _moment(day, line, start, end, lexicon)
        )
    return tuple(sorted(find_lettered, key=lambda when: when.start))


def _may_date(line: str, lexicon: Lexicon, start: int = 0) -> bool:
    """May *line* contain a date from *start* on? A check a hundred times as fast as looking for one.

    Every date has a year in digits, a month sign, or numbers with separators; and the name of a month, or numbers with
    separators or spaces. Two-digit years after a month's name are only Thai, or between hyphens.
    """
    if lexicon.tag == "th":
        return True
    if _NEEDED.search(line, start) is None:
        return False
    return _NUMBERS.search(line, start) is not None or any(map(lowered(line).__contains__, lexicon.months))


_NEEDED = lazily(
    r"\d(?:\d{3}"
    r"|\d?\.? [^\W\d_]{3,10}\.? \d\d(?:$|[\s,|•·–—-]{1,4}\d\d[:.])"
    r"|\d?(?:[月월]|\s?[-/.]\s?\d\d?\s?[-/.]\s?\d\d|-[^\W\d_]{3,9}-\d\d))"
)
_NUMBERS = lazily(r"\d\s?(?:[-/.年년།月월]|оны|ལོའི་ཟླ་(?:བ་)?)\s?\d|[月월]\s?\d|\d{4} \d\d \d\d", re.IGNORECASE)


def _day(match: re.Match[str], lexicon: Lexicon) -> datetime | None:
    form = (match.lastgroup or "")[-1]  # the last character of its group names
    if form == "1":
        numbers = int(match["y1"]), int(match["m1"]), int(match["d1"])
        return (day_in_local_calendar(lexicon.tag, *numbers) if lexicon.tag in _SOLAR else None) or common_day(*numbers)
    if form == "2" and lexicon.tag in _YEAR_FIRST and len(match["y2"]) == 2:  # noqa: PLR2004 -- digits: 24.03.18
        return common_day(_full_year(match["d2"]), int(match["m2"]), int(match["y2"]))
    if form == "2":
        return _numeric_date(match["d2"], match["m2"], match["y2"], first=lexicon.day_first or "." in match[0])
    if form == "9":
        return common_day(int(match["y9"]), int(match["m9"]), int(match["d9"]))
    if form == "0":
        month = match["m0"]
        return common_day(int(match["y0"]), int(month) if month.isdecimal() else _MONTHS.index(month), int(match["d0"]))
    if form == "M":
        return day_in_era("民國", match["yM"], int(match["mM"]), int(match["dM"]))
    if form == "7":
        era = match["era"].upper()
        if era in _LETTERS and lexicon.tag != "ja":
            return None
        return day_in_era(era, match["y7"], int(match["m7"]), int(match["d7"]))
    year, month, day = (
        int(match[f"y{form}"]) + 2500 * (form == "8"),
        lexicon.months.get(lowered(match[f"n{form}"]), 0),
        int(match[f"d{form}"]),
    )
    return (
        day_in_local_calendar(lexicon.tag, year, month - FIRST_SOLAR_MONTH + 1, day)
        if month >= FIRST_SOLAR_MONTH
        else common_day(year, month, day)
    )


_MONTHS = ("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_LETTERS = frozenset("RH")  # initials of Japanese eras: R6.3.12
_YEAR_FIRST = frozenset({"ko", "ja", "zh"})
_SOLAR = frozenset({"fa", "ps", "ne"})  # languages that also use another calendar in numeric dates


def _full_year(year: str) -> int:
    """Return *year* as a number; two digits from 69 on are of the 20th century, others of the 21st (as in POSIX)."""
    if len(year) > 2:  # noqa: PLR2004 -- two digits
        return int(year)
    return int(year) + (2000 if int(year) < _NEXT_CENTURY else 1900)


_NEXT_CENTURY = 69


def _numeric_date(day_or_month: str, other: str, year: str, *, first: bool) -> datetime | None:
    """Return the date with the day *first* or second, whichever is possible."""
    full = _full_year(year)
    day, month = int(day_or_month), int(other)
    if (not first and day <= 12) or month > 12:  # noqa: PLR2004 -- months
        day, month = month, day
    return common_day(full, month, day)


_DATE_END = lazily(r"[/-]\d\d?[/-]\d\d")  # every such date has it; it is found several times faster
_NUMERIC_DATE = lazily(r"(\d(?<![\d/-].)\d?)(?:/(\d{1,2})/(?:\d{4}|\d\d)|-(\d{1,2})-\d{4})(?![\d/-])")
# Zones and sites of English-speaking countries that write the day first.
_DAY_FIRST = lazily(
    r"\b(?:BST|IST|AEST|AEDT|NZST|NZDT|SAST|EAT|WAT|PKT|SGT|HKT|MYT)\b"
    r"|\.(?:co\.(?:uk|za|nz|ke|in)|com\.(?:au|my|sg|ng|pk|gh)|ie)\b"
)


def with_date_order(text: str, lexicon: Lexicon) -> Lexicon:
    """Return *lexicon* with the day first, if the language has no fixed order and *text* shows it: ``23/04/2026``."""
    if lexicon.day_first or not _DATE_END.search(text) or not (dates := _NUMERIC_DATE.findall(text)):
        return lexicon
    numbers = [(int(first), int(second or other)) for first, second, other in dates]
    if any(second > 12 for _, second in numbers):  # noqa: PLR2004 -- months
        return lexicon
    if any(first > 12 for first, _ in numbers) or _DAY_FIRST.search(text):  # noqa: PLR2004 -- months
        return _with_day_first(lexicon)
    return lexicon


@cache
def _with_day_first(lexicon: Lexicon) -> Lexicon:
    return evolve(lexicon, day_first=True)


def is_ambiguous_order(shown: str, lexicon: Lexicon) -> bool:
    """Is it ambiguous which number of the date *shown* is the day and which the month?"""
    match = None if lexicon.day_first else _NUMERIC_DATE.search(shown)
    first, second = (match[1], match[2] or match[3]) if match is not None else ("", "")
    return first != second and int(first) <= 12 and int(second) <= 12  # noqa: PLR2004 -- months


def _moment(day: datetime, line: str, start: int, end: int, lexicon: Lexicon) -> When:
    time = _time_beside(line, start, end)
    if time is None:
        return When(day, timed=False, zoned=False, start=start, end=end)
    find_lettered = _timed(day, time, lexicon)
    unknown = find_lettered is not None and not find_lettered[1] and time["zone"]  # 14:32 Anna Berg
    stop = len(line[: time.start("zone")].rstrip(" ([")) if unknown else time.end()
    start, end = min(start, time.start()), max(end, stop)
    if find_lettered is None:
        return When(day, timed=False, zoned=False, start=start, end=end)
    if not find_lettered[1] and (zone_after := _ZONE_BEHIND.match(line, end)):
        zone, end = zone_of(zone_after["zone"], "", lexicon, day), zone_after.end()
        find_lettered = find_lettered[0].replace(tzinfo=zone or find_lettered[0].tzinfo), zone is not None
    return When(find_lettered[0], timed=True, zoned=find_lettered[1], start=start, end=end)


def _time_beside(line: str, start: int, end: int) -> re.Match[str] | None:
    """Return the time of day behind, before or within the date from *start* to *end*."""
    if _HOUR.search(line, end, end + _CONTEXT):
        after = _TIME_AFTER.match(line, end) or ((day := weekday_end(line, end)) and _TIME_AFTER.match(line, day))
        if after:
            return after
    if _HOUR.search(line, max(0, start - _CONTEXT), start):
        before = _TIME_BEFORE.search(line, max(0, start - 40), start)
    else:
        before = None
    return before or (_TIME_BEFORE_YEAR.search(line, start, end) if line.count(",", start, end) > 1 else None)


# Part of every time of day; the full patterns take long to compile.
_HOUR = lazily(r"\d\s{0,2}(?:[:：.]\s?\d|h(?:\s?\d|\b)|[ap]\.?m|u[hu]r|[时時點点시])|kl[.o]", re.IGNORECASE)
_CONTEXT = 80  # characters beside a date to look at
_ZONE_BEHIND = lazily(r"\s?[(\[]?(?P<zone>IST|GMT|UTC|PKT|GST)\b[)\]]?")  # 02:05 PM Mar 12, 2026 IST


def time_on_day(text: str, day: datetime, lexicon: Lexicon) -> tuple[datetime, bool] | None:
    """Return the moment on *day* at the time *text*, and whether its zone is printed; ``None`` for other text."""
    match = _CLOCK.fullmatch(text)
    return _timed(day, match, lexicon) if match is not None else None


_CLOCK = lazily(rf"(?:(?:{_AT})[\s:]{{0,2}})?{_TIME}[\s.)\]]{{0,3}}", re.IGNORECASE)


def _timed(day: datetime, time: re.Match[str], lexicon: Lexicon) -> tuple[datetime, bool] | None:
    """Return the moment on *day* at *time*, and whether its zone is printed; ``None`` for an impossible time."""
    hour, minute = int(time["hour"]), int(time["minute"] or 0)
    late = time["late"] or time.groupdict().get("noon")
    early = time["early"] or time.groupdict().get("dawn")
    if (early and hour == 12) or (is_night(late) and hour % 12 < _MORNING):  # noqa: PLR2004 -- hours of half a day
        late, hour = None, hour % 12
    if time["half"] or (late and hour <= 12):  # noqa: PLR2004 -- hours of half a day
        hour = hour % 12 + (12 if late or time["half"].lower() == "p" else 0)
    word = time.groupdict().get("word") or ""
    offset = "" if _is_end(time) else time["offset"] or ""
    zone = zone_of(time["zone"] or (word if word.isupper() else ""), offset, lexicon, day)
    second = int(time["second"] or 0)
    try:
        return day.replace(hour=hour, minute=minute, second=second, tzinfo=zone or day.tzinfo), zone is not None
    except ValueError:
        return None


def _is_end(time: re.Match[str]) -> bool:
    """Is the apparent offset of *time* the end of a time span: ``10:00-12:00``?"""
    offset = time["offset"] or ""
    if offset[:1] != "-" or ":" not in offset or time["zone"] or time["second"]:
        return False
    hours, minutes = map(int, offset[1:].split(":"))
    return (hours, minutes) > (int(time["hour"]), int(time["minute"] or 0))


# 141530 Nov 23, day and time; 14-NOV-23
_WIRE_DATE = lazily(
    r"(?<!\d)(?:(?P<d1>[0-3]\d)(?P<time>[0-2]\d[0-5]\d)(?P<z>Z?) (?P<m1>[^\W\d_]{3,9})\.? (?P<y1>\d\d)"
    r"|(?P<d2>\d{1,2})-(?P<m2>[^\W\d_]{3,9})-(?P<y2>\d\d)"
    # 21 kwi 25 12:45; 12:45, 21 апр 25
    r"|(?P<d4>\d{1,2})\.? (?P<m4>[^\W\d_]{3,10})\.? (?P<y4>\d\d)(?=[\s,|•·–—-]{1,4}\d\d[:.]\d\d(?!\d))"
    r"|(?<=:\d\d[,|] )(?P<d5>\d{1,2})\.? (?P<m5>[^\W\d_]{3,10})\.? (?P<y5>\d\d)$"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?P<d3>\d{1,2}) (?P<m3>[A-Z][a-z]{2,8}) (?P<y3>\d\d))(?!\d)"  # … 3 April 25
)


def _wire_date(line: str, lexicon: Lexicon) -> list[When]:
    """Return the date on *line* with a two-digit year, as on wires or behind a weekday, in a list; or an empty list."""
    match = _WIRE_DATE.search(line[:_LONGEST])
    if match is None:
        return []
    numbers = next(form for form in "12345" if match[f"d{form}"])
    month = lexicon.months.get(lowered(match[f"m{numbers}"]), 0)
    day = (
        common_day(_full_year(match[f"y{numbers}"]), month, int(match[f"d{numbers}"]))
        if month < FIRST_SOLAR_MONTH
        else None
    )
    if day is None:
        return []
    if not match["time"]:
        return [_moment(day, line, match.start(), match.end(), lexicon)]
    moment = day.replace(hour=int(match["time"][:2]) % 24, minute=int(match["time"][2:]))
    return [When(moment, timed=True, zoned=bool(match["z"]), start=match.start(), end=match.end())]


_LONGEST = 120  # characters of a line with such a date
_MORNING = 5  # the hour at which night ends
