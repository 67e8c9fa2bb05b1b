"""Embargo lines of agencies and press offices: how to recognise them, and when the embargo ends.

A line with a word for an embargo is one if it holds nothing else, or if a word such as ``until``, a day or a time
follows: ``Embargo on oil ends Nov. 26`` is a headline, and ``Not for release in Japan`` restricts a place. If the end
cannot be read, the embargo holds until further notice, since a published story cannot be called back.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from newsformat import Embargo
from newsformat.markup.dates import day_after, read_date
from newsformat.plugin import Report, lazily, shortened
from newsformat_wire import _moments


ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # the base where it only matters that there is a day
_LONGEST = 160  # characters
_LINE = re.compile(
    r"(?:(?:achtung|attention|editors|redaktionen|eds|note|strictly|strict|under|mandatory|bitte)\b[ :,.!-]{0,3}){0,3}"
    r"(?:(?P<word>embargo(?:ed)?|sous embargo|embargad[oa]|sotto embargo|sperre?frist(?:ende)?|hold for release)"
    r"(?!-?[^\W\d_])"
    r"(?P<till>[: ]*(?:\b(?:until|till|bis|jusqu[’']?(?:à|au?)?|hasta|fino a|til|for release(?: at)?)\b|:)[: ]*"
    r"|[ ,]*(?:beachten|beachten bitte|[-–] )?)"
    r"|(?P<hold>(?:not )?for release|not for (?:publication|use|broadcast)|hold|gesperrt|frei"
    r"|do not (?:use|publish|run|broadcast|release) (?:this (?:story|item|article|report|dispatch)|the story)"
    r"(?= (?:until|till|before)\b)"
    r"|nicht zur ver[öo]e?ffentlichung|(?:à )?ne pas (?:publier|diffuser)|no (?:publicar|difundir))"
    r"(?P<before> (?:until|till|before|prior to|bis|ab|avant(?: le)?|antes del?|hasta(?: el)?|at|on))?"
    r"(?=[ :]|\Z)[: ]*)",
    re.IGNORECASE,
)
_BEGINS = frozenset("ac at ed re no st un ma bi em so sp ho fo ge fr ni ne do".split()) | {"à "}  # noqa: SIM905 -- as they are read
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([./]) ?(\d{1,2})[./] ?((?:19|20)?\d\d)(?!\d)")
_ISO = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?")
_YEAR = r"(?:,? (?:de )?((?:19|20)\d\d)(?!\d))?"
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?: de| d’| d')? ?([^\W\d_]{{3,10}})\.?{_YEAR}", re.IGNORECASE
)
_MONTH_DAY = re.compile(rf"\b([^\W\d_]{{3,10}})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?!\d){_YEAR}")
_CLOCK = re.compile(
    r"(?<![\d/.+])(\d{1,2})(?:[:.h](\d\d))?(?!\d) ?(?P<half>[ap])\.?m\b"
    r"|(?<![\d/.+])(\d{1,2})(?:[:.h](\d\d)|(?= ?(?:uhr|h|heures?|hrs?|horas)\b))(?!\d)"
    r"|(?<![\d/.+])(\d\d)(\d\d)(?!\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(\d\d)(\d\d)(\d\d) ?([A-Z]{1,5})?")  # day of the month, and time
_LAST_HOUR, _LAST_MINUTE = 23, 59
_ZONE = re.compile(r"\b[A-Z]{2,5}\b(?:[+-]\d{1,2})?")
_NOON = 12


def embargo_line(embargo: Embargo, report: Report) -> str:
    """Return the line that announces *embargo*; loss of its exact end is reported."""
    if embargo.until is None:
        return "EMBARGOED"
    when, name, lost = _moments.in_named_zone(embargo.until)
    if lost:
        report.lost("embargo", why=lost)
    return f"EMBARGOED UNTIL {_moments.stamp(when, name)}" if name else "EMBARGOED"


def read_embargo(
    line: str, report: Report, number: int | None, *, home: str = "", base: datetime | None = None
) -> Embargo | None:
    """Return the embargo that *line* announces, or `None`.

    *home* is the zone of a time without one; a day without a year is the first such day from *base* on.
    """
    match = _LINE.match(line) if line[:2].lower() in _BEGINS and len(line) <= _LONGEST else None
    if match is None:
        return None
    terms = line[match.end() :].strip(" .!-–")
    if not terms:
        return Embargo() if match["word"] or _FORBIDDEN.fullmatch(match["hold"]) else None
    if _ENDED.search(terms):
        return None
    until = _moment(terms, report, number, home, base) if _follows(terms, match) else None
    if until is not None:
        return Embargo(until=until)
    if not _announces(match, terms) and not _SHORT.fullmatch(terms):
        return None
    report.note(
        f"the end of an embargo cannot be read: {shortened(terms)!r}; treated as lasting until further notice",
        line=number,
    )
    return Embargo()


def read_release(line: str, report: Report, number: int | None, *, base: datetime | None = None) -> Embargo | None:
    """Return the embargo in *line*, which may be an advance: ``$adv 28``, the first such day from *base* on."""
    match = _ADVANCE.fullmatch(line) if len(line) <= _LONGEST_ADVANCE else None
    if match is None:
        return read_embargo(line, report, number, base=base)
    until = _next_day(int(match[1]), base) if base and match[1] else None
    if until:
        report.note(f"an advance for day {match[1]}; embargoed until the end of {until:%Y-%m-%d}", line=number)
    return Embargo(until=day_after(until) if until else None)


def embargo_in(slug: str, report: Report, number: int | None, base: datetime | None = None) -> Embargo | None:
    """Return the embargo at the end of *slug* (``, embargoed``, ``, Adv28``), or `None`."""
    match = _SLUG.search(slug)
    return read_release(match[1], report, number, base=base) if match else None


_LONGEST_ADVANCE = 12  # characters
_ADVANCE = re.compile(r"\$?adv ?(\d{1,2})(?:-\d{1,2})?|HFR", re.IGNORECASE)
_SLUG = re.compile(r", ?(embargo(?:ed)?|hold for release|HFR|adv ?\d{1,2}(?:-\d{1,2})?)(?:,\d*)?\Z", re.IGNORECASE)


def _announces(match: re.Match[str], terms: str) -> bool:
    """Do the words of *match* announce an embargo, whatever text, *terms*, follows them?"""
    if match["word"]:
        return bool((match["till"] or "").strip(" ,")) or _WEEKDAY.match(match.string, match.end()) is not None
    if _FORBIDDEN.fullmatch(match["hold"]) is None:
        return False
    return bool(match["before"] or _TILL.search(terms)) or _OF_SOME.search(terms) is None


_ENDED = lazily(  # the embargo is over
    r"(?:\A|\b(?:been|now|was) )(?:lifted|broken)\b|\bno longer\b|(?:\A|\b(?:ist|wurde) )(?:aufgehoben|entfallen)\b"
    r"|(?:\A|\best )lev[ée]\b|(?:\A|\bqueda )levantado\b|\A(?:none|no|nil|keine?|aucun|ninguno)\Z",
    re.IGNORECASE,
)
_TILL = lazily(r"\b(?:until|till|before|prior|bis|vor|avant|antes|hasta)\b", re.IGNORECASE)
_OF_SOME = lazily(  # restricted to places, or about something else than the story
    r"\b(?:in|within|outside|into|en|dans|au|aux)\b(?! (?:any|whole|part)\b)|\A(?:la|el|los|las|les?|un[ae]?) ",
    re.IGNORECASE,
)


def _follows(terms: str, match: re.Match[str]) -> bool:
    """Does *terms*, which follows the words of *match*, hold a date or time that can be the embargo's end?"""
    if (match["till"] or "").strip(" ,-–") or (match["before"] or "").strip() not in {"", "at", "on"}:
        return True
    words = _WORD.findall(terms[: first.start()] if (first := _DIGIT.search(terms)) else terms)
    others = [word for word in words if not (_OF_MOMENT.fullmatch(word) or _is_month(word) or _moments.is_zone(word))]
    return len(others) <= (match["word"] is not None)


def _is_month(word: str) -> bool:
    return word.lower() in _moments.MONTHS


_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_OF_MOMENT = lazily(  # weekdays, times of day, and words between them
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|sonnabend|[dms][aio]|fr|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes"
    r"|s[áa]bado|domingo|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica"
    r"|noon|midnight|morning|evening|weekend|papers|newspapers|editions?|ams|pms|delivery|expected|immediate|use"
    r"|publication|release|broadcast|print|uhr|horas?|heures?|h(?:ou)?rs?|time|date|not|a|after|and|at|before|by|for|from|in"
    r"|of|on|or|the|to|until|ab|am|an|bis|de[mnrl]?|für|um|vom|zum|à|l[aeo]s?|du|el",
    re.IGNORECASE,
)


_WEEKDAY = re.compile(
    r"[ ,]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
    r"|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica)\b[^:]{0,20}\d",
    re.IGNORECASE,
)


_FORBIDDEN = re.compile(r"(?:not for|nicht zur|(?:à )?ne pas|no|do not) .*", re.IGNORECASE)


def _moment(terms: str, report: Report, number: int | None, home: str, base: datetime | None) -> datetime | None:
    if found := _moments.read_stamp(terms, report, number, home=home):
        return found
    if base and (short := _SHORT.fullmatch(terms)):
        return _of_the_month(short, base, report, number, home)
    if iso := _ISO.search(terms):
        return read_date(iso[0], report, line=number, end=True)
    day = _day(terms)
    if day is None:
        return None
    (year, month, date), (start, end) = day
    rest = f"{terms[:start]} {terms[end:]}"
    hour, minute, has_time = _clock(rest)
    when = _valid_moment(year, month, date, hour, minute) if year else _next(month, date, hour, minute, base)
    if when is None:
        return None
    if not year:
        report.note(f"an embargo without its year; assumed {when:%Y-%m-%d}", line=number)
    if not has_time:
        report.note(f"an embargo until {when:%Y-%m-%d} without a time; read as the end of that day", line=number)
        when = day_after(when)
    zones = [item for item in _ZONE.findall(rest) if _moments.is_zone(item)]
    return _moments.zone(zones[0] if zones else home, when, report, number, home)


def _of_the_month(
    short: re.Match[str], base: datetime, report: Report, number: int | None, home: str
) -> datetime | None:
    """Return the next such day of the month, from *base* on, at the time in *short*."""
    day, hour, minute = int(short[1]), int(short[2]), int(short[3])
    when = _next_day(day, base)
    if when is None or hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    report.note(f"an embargo without its month; assumed {when:%Y-%m-%d}", line=number)
    zone_name = short[4] if short[4] and _moments.is_zone(short[4]) else home
    return _moments.zone(zone_name, when.replace(tzinfo=None, hour=hour, minute=minute), report, number, home)


def _day(text: str) -> tuple[tuple[int, int, int], tuple[int, int]] | None:
    """Return year (0 for none), month and day in *text*, and their position."""
    if match := _NUMBERS.search(text):
        first, second = int(match[1]), int(match[3])
        month, day = (second, first) if second <= 12 else (first, second)  # noqa: PLR2004 -- months
        return (int(match[4]) + (2000 if len(match[4]) == 2 else 0), month, day), match.span()  # noqa: PLR2004 -- digits
    for pattern, name, date in ((_DAY_MONTH, 2, 1), (_MONTH_DAY, 1, 2)):
        for match in pattern.finditer(text):
            if month_number := _moments.MONTHS.get(match[name].lower()):
                return (int(match[3] or 0), month_number, int(match[date])), match.span()
    return None


def _clock(text: str) -> tuple[int, int, bool]:
    """Return the hour and minute in *text*, and whether there are any."""
    match = _CLOCK.search(text)
    if match is None:
        return (_NOON, 0, True) if "noon" in text.lower() else (0, 0, "midnight" in text.lower())
    hour, minute = int(match[1] or match[4] or match[6]), int(match[2] or match[5] or match[7] or 0)
    if half := match["half"]:
        hour = hour % _NOON + (_NOON if half in "pP" else 0)
    return hour, minute, True


def _valid_moment(year: int, month: int, day: int, hour: int, minute: int) -> datetime | None:
    try:
        return datetime(year, month, day, hour, minute)  # noqa: DTZ001 -- the zone follows
    except ValueError:
        return None


def _next(month: int, day: int, hour: int, minute: int, base: datetime | None) -> datetime | None:
    """Return the first such date from the day of *base* on."""
    if base is None:
        return None
    for year in (base.year, base.year + 1):
        when = _valid_moment(year, month, day, hour, minute)
        if when is not None and (base.date() - when.date()).days <= 1:
            return when
    return None


def _next_day(day: int, base: datetime) -> datetime | None:
    """Return the start of the next day with that number, in the month of *base* or later."""
    for month in range(base.month, base.month + _MONTHS_TRIED):
        when = _valid_moment(base.year + (month - 1) // 12, (month - 1) % 12 + 1, day, 0, 0)
        if when is not None and when.date() >= base.date():
            return when.replace(tzinfo=base.tzinfo)
    return None


_MONTHS_TRIED = 3  # one of two successive months has 31 days
