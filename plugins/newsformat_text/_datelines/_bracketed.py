"""Reads datelines with a source in brackets or slashes: ``NAIROBI, Nov. 24 (Acme) --``, ``(서울=연합뉴스)``."""

from __future__ import annotations

import re

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._datelines import _korea
from newsformat_text._datelines._parts import (
    ABOARD,
    DASH,
    REACH,
    TOWN,
    Cut,
    dateline_from_parts,
    has_agency,
    is_city,
    is_place,
    is_source,
    place_and_date,
)
from newsformat_text._datelines._plain import STATES
from newsformat_text._languages._lexicon import Lexicon


# With a date, as AFP prints it, and ČTK without a comma; ANI prints the country in square brackets.
_COUNTRY = (
    r"(?:\([^\W\d_a-z][^()\n]{1,28}\)\s?)?(?:\[[^\W\d_a-z][^\[\]\n]{1,28}\])?"
    r"(?:(?:, |(?<=\) ))[^():;\n]{0,12}\d[^():;\n]{1,16})?"
)
_OPENING = frozenset("(（[【/")  # one of them is in what the following finds
# PLACE, DATE (SOURCE) -- ; the dash may be missing after a bracket. In Russia and Denmark the brackets are strokes.
_BRACKETED = lazily(
    rf"(?P<place>{ABOARD}|[^\W\d_][^()\[\]{{}}:;!?\"“”«»\n]{{1,58}}?{_COUNTRY})?\s?{DASH}?\s?"
    r"(?:[(（\[【](?P<source>[^()（）\[\]【】\n]{2,44})[)）\]】]"
    r"|(?:(?<=\s)|(?!/[^/\n]{2,20}/[A-ZÄÖÜ]))/(?P<stroke>[^()（）\[\]/\n]{2,48})/)"  # no town: Wien/Graz/Linz (APA)
    rf"(?P<by>[^()\n:=]{{2,24}}(?=\s?=))?(?:\s?(?:፡-|[=:।፦،]|_(?=\s)|{DASH}|\.(?:{DASH}|\s)?)\s?|\s{{0,2}}(?=[^\W\d_]|['‘“\"][가-힣]))"
)


def bracketed(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline at the start of *line*, if it has a source in brackets or between slashes."""
    match = None if _OPENING.isdisjoint(line[:REACH]) else _BRACKETED.match(line[:REACH])
    if not match:
        return None
    place, source = match["place"] or "", match["source"] or match["stroke"]
    if source in STATES:
        return None
    by = (match["by"] or "").strip()
    if match["stroke"] and (sent := _AGENCY_REPORTER.fullmatch(source)) and lexicon.is_agency(sent["source"]):
        source, by = sent["source"], sent["by"] or ""
    if "=" in source:
        place, source, by = _joined(source, by, lexicon)
    elif not place and lexicon.tag == "ko":
        if by and "/" in source and not source.endswith(lexicon.endings):  # [김천/CTN]김하늘 기자 =
            place, _, source = source.partition("/")
        elif parts := _in_korean(source, match[0][0], lexicon):
            return dateline_from_parts(line, match.end(), parts, lexicon)
    if not is_place(place) or not (by or _is_sure(line, match, place, source, lexicon)):
        return None
    organisation, _, name = source.partition(", ")
    if not by and name and is_full_name(name):  # (Новый Край, Анна Бут)
        source, by = organisation, name
    return dateline_from_parts(line, match.end(), (place, source, by), lexicon)


# Who reports for an agency, between strokes: /Корр. ТАСС Анна Бут/
_AGENCY_REPORTER = lazily(
    r"(?:(?:[Сс]пец)?[Кк]орр?\.\s?)?(?P<source>[^\W\d_][^\W_]{1,12}(?:[ -][^\W\d_a-z][^\W_]{1,12})?)"
    r"(?:,?\s(?P<by>[^\W\d_a-z][\w'’-]{1,20} [^\W\d_a-z][\w'’-]{1,24}))?"
)


def _joined(text: str, by: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """Return place, source and reporter joined in brackets: ``서울=연합뉴스``, ``헤럴드경제=김철수 기자``."""
    place, _, source = text.partition("=")
    first, _, agency = place.rpartition(" ")
    if first and lexicon.is_agency(agency):  # 워싱턴 AP=연합뉴스
        place, source = first, f"{agency}={source}"
    return ("", place, source.strip()) if source.endswith(lexicon.endings) else (place, source, by)


def _in_korean(source: str, bracket: str, lexicon: Lexicon) -> tuple[str, str, str] | None:
    """Return the reporter or organisation alone in Korean brackets, ``[나루저널] …``."""
    if source.endswith(lexicon.endings):
        return "", "", source
    return ("", source, "") if bracket == "[" and source.endswith(_korea.HOUSES) else None


def _is_sure(line: str, match: re.Match[str], place: str, source: str, lexicon: Lexicon) -> bool:
    """Do the words or signs show that *match* is a dateline, and not an aside in a sentence?"""
    if lexicon.tag == "ur" and any(map(source.__contains__, _REPORTING)) and (is_city(place) or " " not in place):
        return True
    dashed = match[0].rstrip()[-1] in "–—―-=।:_" and (not match["stroke"] or _is_dated(place, lexicon))
    small = begins_lowercase(line[match.end() :])
    if (dashed or not small) and has_agency(source, lexicon):  # no party: Ann Lee (Ap) går …
        return True
    if small or not is_source(source):
        return False
    capital = _is_shouted(place) and line[match.end() : match.end() + 1].isupper()
    if dashed or capital or (lexicon.tag == "en" and _is_of_station(place, source)):
        return True
    town, date = place_and_date(place, lexicon)
    if line[0] > "\u0530":
        return bool(date)
    is_day = date != "" and not date.isdecimal()  # Paris 2024 (CIO)
    return is_day and source.isupper() and (is_city(town) or town.isupper())


def _is_of_station(place: str, source: str) -> bool:
    """Is *place* a town and state, and *source* a station: ``SALEM, Va. (WXYZ) The …``?"""
    return _STATION.fullmatch(source) is not None and _OF_STATE.fullmatch(place) is not None


# Call letters as the Federal Communications Commission gives them out.
_STATION = lazily(r"[KW][A-Z]{2,3}(?:[ -](?:TV|AM|FM|DT|LP|CD))?(?:/[A-Z]{2,8})?")
_OF_STATE = lazily(
    r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}, "
    r"(?:[A-Z][a-z]{1,12}\.?|[A-Z]{2}|(?:[A-Z]\. ?){2}|[NSW]\.? ?[A-Z][a-z.]{1,10})\.?,?"
)


_REPORTING = (
    "نیوز",
    "رپورٹر",
    "نمائندہ",
    "نامہ نگار",
    "خبر نگار",
    "خبرنگار",
    "وقائع نگار",
    "بیورو",
    "ڈیسک",
    "پوائنٹ",
    "روزنامہ",
    "مانیٹرنگ",
)  # in brackets after a city


def _is_dated(place: str, lexicon: Lexicon) -> bool:
    """Is *place* followed by a date, or in capitals?"""
    return bool(place_and_date(place, lexicon)[1]) or _is_shouted(place)


def _is_shouted(place: str) -> bool:
    return place.isupper() and len(place) >= TOWN
