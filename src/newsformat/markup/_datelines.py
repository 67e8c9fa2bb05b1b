"""Datelines on their own, as agencies print them: place, date and source of a story."""

from __future__ import annotations

import re

from newsformat._article import Dateline
from newsformat._lazy_patterns import lazily
from newsformat._text import line, seam


_LAND = r"(?: [(\[][^()\[\]/\d]{1,40}[)\]])?"  # as in Lamu (Kenya), Lamu [Kenya], Köln (K)
_WORDS = r"[^,()\[\]【】（）=＝\d]{2,60}?"
_UNSTROKED = _WORDS.replace("=", "/=", 1)
_DATE = r"(?P<date>(?:(?<=, )[^()/]{0,60})?\d[^()/]{0,20}?|\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
_DATED_PLACE = rf"(?P<place>{_WORDS}{_LAND})(?:(?:,? | ?[-–—] ?| في ){_DATE})?"
_DAY = r"(?:[^\W\d_]{3,12}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,12})"
_YEAR = r"(?:,? \d{4})?"
_END = r"\s*[-–—:=_]*"
_PRINTED = lazily(  # LAMU, Nov 24 (Acme) -; Lamu (Kenya), 24 nov (Acme); LAMU 24/11 (ACME) =; LAMU--(ACME)--
    rf"{_DATED_PLACE}(?: ?[-–—]{{1,2}} ?| )\((?P<source>[^()]{{2,40}})\)\.?{_END}"
)
_IN_LAND = lazily(  # LAMU, Kenya (Acme) -
    r"(?P<place>[^,()\[\]=\d]{2,60}, [^,()\[\]=\d]{2,40}?)(?: ?[-–—]{1,2} ?| )"
    rf"\((?P<source>[^()]{{2,40}}?)(?: [-–—] (?P<date>[^()]{{4,20}}\d))?\){_END}"
)
_FIRST = lazily(rf"\((?P<source>[^()]{{2,40}})\)\s*[-–—:]+ {_DATED_PLACE}{_END}")  # (Acme) - LAMU, 24 NOV -
_HOUSE = lazily(rf"(?P<place>)(?:\((?P<source>[^()\d]{{2,40}})\)|/(?P<house>[^()/\d]{{2,40}})/){_END}")  # (Acme) -
_STROKES = lazily(  # LAMU, Nov 24 /Acme/ --; 24. november /acme/
    rf"(?:(?P<place>{_UNSTROKED})(?:(?:,? | في ){_DATE})?|(?P<day>{_DAY}\.?{_YEAR}))"
    r"\.? /(?P<source>[^/]{2,40})/[\s.–—-]*"
)
_BARE = lazily(  # SYDNEY March 22 AAP -
    r"(?P<place>[^,()\d]{2,60}?),? (?P<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}"
    rf"\.? \d{{1,2}}{_YEAR}),? (?P<source>[A-Z]{{2,8}}|Kyodo)\s*(?:[-–—]{{1,2}}|\.)?"
)
_STOPPED = lazily(  # Lamu. November 24. ACME -; LAMU. Nov 24 (Acme) -
    rf"(?P<place>[^.,()/\d]{{2,40}})\. (?P<date>{_DAY})"
    rf"(?:\. (?P<source>[^\W\d_][^()/\d]{{1,30}}?)|\.? \((?P<house>[^()]{{2,40}})\))[.\s]*{_END}"
)
_AFTER_DASH = lazily(  # МОСКВА, 24 ноя - РИА Новости.
    rf"(?P<place>[^.,()/\d]{{2,40}}), (?P<date>{_DAY}) [-–—] (?P<source>[^\W\d_][^()/\d]{{1,30}}?)\.?{_END}"
)
_ARABIC = lazily(rf"(?P<place>[ء-ۿ\s]{{2,30}}?)\s?[-–—]\s?(?P<source>[ء-ۿ\s]{{2,20}}?){_END}")  # القاهرة - أ ش أ
_AGENCY = lazily(rf"(?P<source>[A-Z]{{2,8}}) [-–—] (?P<place>[^.,()/\d]{{2,40}}), (?P<date>{_DAY}\.?{_YEAR}){_END}")
_DATED = lazily(  # SAN FRANCISCO, March 13 -
    r"(?P<place>[^()/=\d]{2,60}?), "
    r"(?P<date>[^\W\d_]{3,12}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? [^\W\d_]{3,12}(?: \d{4})?)\s*[-–—:]*"
)
_BRACKETED = lazily(  # (서울=연합뉴스) 김철수 기자 =, 【東京共同】, 【北京＝李明】, (中央社台北5日電)
    r"[\[【（(](?:(?P<agency>[^\W\d_]{2,4}社)(?:記者[^\W\d_]{4,10}|(?P<city>[^\W\d_]{2,6}))(?P<date>\d{1,2}日).?[電电]"
    r"|(?P<place>[^\W\d_]{2,12}?)"
    r"(?:=(?P<source>[^\W_]{2,12})|(?P<house>共同|時事|ロイター)?(?:＝[^\W\d_]{2,12})?))[\]】）)]"
    r"(?:\s?[가-힣]{2,4}\s?(?:기자|특파원))?\s?=?"
)
_CHINESE = lazily(  # 新华社北京11月24日电
    r"(?P<source>[^\W\d_]{2,5}?[社网網])(?P<place>[^\W\d_]{2,8}?)(?P<date>(?:\d{1,2}月)?\d{1,2}日)[电電讯訊].{0,30}"
)
_HIJRI = lazily(r"(?P<place>[^\W\d_]{2,20}) (?P<date>\d{1,2} .{5,60} \d{4} ?م) (?P<source>[^\W\d_]{2,6})")
_ONLY_A_DATE = lazily(  # January 21; 1 January 2026; 4/4/2018; 3.6.2024 10:00 EEST
    r"(?P<place>)(?P<date>(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?"
    r"|\d{1,2}\.? [^\W\d_]{3,10} \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?: \d{1,2}:\d\d(?::\d\d)?(?: [A-Z]{2,5})?)?)"
)
_DASHES = ("-", "–", "—")
_LONGEST = 120  # characters examined as a dateline
_DIGIT = lazily(r"\d")
_PLACE = lazily(r"[^,()\[\]【】（）/=\d–—:]{2,60}\s*[-–—:]?")
_MOST_WORDS = 6


def read_dateline(text: str) -> Dateline:
    """Return *text*, a whole dateline, as printed, with its place, date and source if it has a usual form.

    ::

        read_dateline("Lamu, Nov 24, 2026 (Acme) -")
        Dateline(place="Lamu", date="Nov 24, 2026", source="Acme", text="Lamu, Nov 24, 2026 (Acme) -")
    """
    text = line(text)
    if len(text) >= _LONGEST:
        return Dateline(text=text)
    match = _match(text)
    if match is None:
        is_place = _PLACE.fullmatch(_CODE.sub("", text)) is not None and len(text.split()) <= _MOST_WORDS
        return Dateline(place=text.rstrip("-–—: ") if is_place else "", text=text)
    parts = match.groupdict("")
    place, date = _parted(_first_of(parts, "place", "city"), _first_of(parts, "date", "day"))
    return Dateline(place=place, date=date, source=_first_of(parts, "source", "house", "agency"), text=text)


_CODE = lazily(r" \([^\W\d_]\)(?=[\s.:–—-]*\Z)")  # of a district, after its town


def _first_of(parts: dict[str, str], *names: str) -> str:
    return next((parts[name] for name in names if parts.get(name)), "")


def _match(text: str) -> re.Match[str] | None:
    """Return the parts of *text*, if its form is identified by brackets, strokes or its last letter."""
    if text.startswith(("(", "[", "【", "（", "/")):
        return _FIRST.fullmatch(text) or _BRACKETED.fullmatch(text) or _HOUSE.fullmatch(text)
    if ". " in text and (match := _STOPPED.fullmatch(text)):
        return match
    if "(" in text and (match := _PRINTED.fullmatch(text) or _IN_LAND.fullmatch(text)):
        return match
    if " /" in text:
        return _STROKES.fullmatch(text)
    if _DIGIT.search(text) is None:
        return None if text.isascii() else _ARABIC.fullmatch(text)
    return _match_dated(text)


def _match_dated(text: str) -> re.Match[str] | None:
    """Return the parts of *text*, which has a date, and neither brackets nor strokes around its house."""
    if (text.endswith((*_DASHES, ".")) or text[-2:].isupper()) and (
        match := _BARE.fullmatch(text) or _AGENCY.fullmatch(text)
    ):
        return match
    if ", " in text and (match := _DATED.fullmatch(text) or _AFTER_DASH.fullmatch(text)):
        return match
    if not text.isascii():
        return _CHINESE.fullmatch(text) or _HIJRI.fullmatch(text)
    return _ONLY_A_DATE.fullmatch(text) if text[-1:].isalnum() else None


def _parted(place: str, date: str) -> tuple[str, str]:
    """Return *place* with the text up to the first part of *date* that has a digit, and the rest of the date."""
    parts = date.split(", ")
    first = next((number for number, part in enumerate(parts) if _DIGIT.search(part)), 0)
    return ", ".join([place, *parts[:first]]), ", ".join(parts[first:])


_SIGNS = frozenset("-–—:/=_")
_ENDS = lazily(r"\)\.?\s?[-–—:=_]*|/\.?\s?[-–—.]*|\s?[-–—:]+(?=\s)")


def opens_with(dateline: Dateline, text: str) -> bool:
    """Does *text*, the first paragraph, begin with the *dateline* itself, or one of the same place?

    Many stories have it twice, in an element of its own and in the text, so ask before printing it above the text. A
    place alone is no dateline: a text may begin with its name.

    ::

        opens_with(Dateline(place="LAMU", text="LAMU"), "LAMU (Acme) — The ferry is late.")
        True
    """
    start = line(text[:_LONGEST])
    printed = line(dateline.text).rstrip("-–—: ")
    is_more = dateline.source or dateline.date or _DIGIT.search(printed)
    if printed and is_more and start.startswith(printed):
        return not start[len(printed) :][:1].isalnum()
    place = _city(dateline.place or printed)
    return bool(place) and any(_is_of(dateline, place, start[: end.end()]) for end in _ENDS.finditer(start))


def _is_of(dateline: Dateline, place: str, text: str) -> bool:
    """Is all of *text* a dateline of *place*? One that ends with a bracket names the house of *dateline* in it."""
    found = read_dateline(text)
    return _city(found.place) == place and (text[-1] in _SIGNS or found.source.casefold() == dateline.source.casefold())


def dateline_separator(printed: str, text: str) -> str:
    """Return what belongs between a dateline as *printed* and the *text*: a blank, or a dash if it does not end in one.

    Chinese and Japanese have nothing there.

    ::

        dateline_separator("LAMU", "The ferry is late.")
        " – "
    """
    gap = seam(printed, text)
    return " – " if gap and printed[-1:].isalnum() else gap


def read_opening(text: str) -> tuple[Dateline, int] | None:
    """Return the dateline with a house that *text*, a first paragraph, begins with, and how many characters it takes.

    ::

        read_opening("Lamu, Nov 24 (Acme) - The ferry is late.")
        (Dateline(place="Lamu", date="Nov 24", source="Acme", text="Lamu, Nov 24 (Acme) -"), 21)
    """
    start = text[:_LONGEST]
    ends = [end.end() for end in _ENDS.finditer(start)]
    found = [(read_dateline(start[:end]), end) for end in ends]
    housed = [(dateline, end) for dateline, end in found if dateline.source and (dateline.place or dateline.date)]
    lands = {dateline.place for dateline, _ in housed}  # in Lamu (Kenya), this is not an agency
    return next(((dateline, end) for dateline, end in housed if dateline.text not in lands), None)


def _city(place: str) -> str:
    return _AFTER_CITY.split(place, maxsplit=1)[0].strip().casefold()


_AFTER_CITY = lazily(r"[,(\[]")
