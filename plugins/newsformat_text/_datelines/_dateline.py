"""Splits datelines from the first paragraph: ``NAIROBI, Nov. 24 (Acme) --`` and similar forms in many scripts."""

from __future__ import annotations

from attrs import evolve

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_organisation
from newsformat_text._datelines import _east, _germany, _korea, _plain
from newsformat_text._datelines._before_stops import stopped
from newsformat_text._datelines._bracketed import bracketed
from newsformat_text._datelines._dashed import cut_at_dash
from newsformat_text._datelines._parts import (
    DASH,
    REACH,
    SENTENCE,
    SITE,
    Cut,
    are_capitalised,
    dateline_from_parts,
    has_agency,
    is_city,
    is_place,
)
from newsformat_text._languages._lexicon import Lexicon, lowered
from newsformat_text._languages._south_asia import CITIES_OF_SOUTH_ASIA


_MARKS = ("(", "（", "[", "【", "/", "–", "—", "―", "−", "-", ". ", ": ")
_CORRESPONDENT = lazily(r"(?P<place>[가-힣]{2,6})[=/]\s?(?P<by>[가-힣]{2,4} (?:기자|특파원))\s")  # 워싱턴=김철수 특파원
# (SOURCE) PLACE, DATE - ; as ANSA
_LEADING = lazily(
    rf"[(（](?P<source>[^()（）\n]{{2,30}})[)）]\s?{DASH}?\s?(?P<place>[^\W\d_][^()\n:;!?–—-]{{1,40}}?)(?:\s{DASH}|[–—―]\s?|--\s?)"
)
_PLACE = 50  # characters of a place
_QUOTED_OFF = lazily(  # NEW BERN, N.C. » The boats
    r"(?P<place>[A-Z][A-Z'’.-]{1,20}(?: [A-Z][A-Z'’.-]{1,20}){0,3}(?:, [A-Z][\w.]{1,12})?)\s?»\s?(?=[^\W\d_a-z]|[\"“])"
)
# (PLACE, DATE, SOURCE). ; used by agencies in Kazan, perhaps with their site after the place
_IN_BRACKETS_WITH_DATE = lazily(
    r"\((?P<place>[^\W\d_a-z][\w'’-]{2,20}(?: [\w'’-]{2,20}?){0,2}?)(?: (?P<site>[\w-]{2,20}\.[A-Za-z]{2,4}))?, "
    r"(?P<date>\d{1,2}(?:[ -][^\W\d_]{1,4})? (?P<month>[^\W\d_]{3,12}))"
    r"(?:, [«“„\"]?(?P<source>[^\W\d_][\w.-]{1,24})[»”“\"]?(?:, (?P<by>[^\W\d_]+ [^\W\d_]+))?)?\)\.?\s"
)
# (சென்னை | செய்திப் பிரிவு) – : a city and a desk, as papers of South India print them
_BARRED = lazily(r"\((?P<place>[^\W\d_]\S{2,20})\s?\|\s?(?P<source>[^|()\d]{2,24})\)\s?[:–—-]?\s")
_ENCLOSED = lazily(r"\((?P<place>[^\W\d_a-z][\w'’-]{2,20}(?: [^\W\d_][\w'’-]{1,20}){0,2})\)\s(?=[^\W\d_a-z]|[«“\"])")
_CAPITAL_NAME = lazily(r"(?P<by>[A-ZÇĞİÖŞÜ]{2,20}(?: [A-ZÇĞİÖŞÜ]{2,20}){1,3}) [-–] (?=\S)")
_LEADING_DATE = lazily(r"(?P<date>\d{1,2}[./]\d{1,2}(?:[./]\d{2,4}|\.)|\d{4}-\d{2}-\d{2}),?\s(?=[^\W\d_])")
_UPDATED = lazily(r"\((?:\d?[A-Za-z]{0,2} ?UPDATED?|Updated?|CORRECTED|Corrected)(?: \d)?\)\s(?=[^\W\d_])")


def cut(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline at the start of *line*, the rest, and a byline between the two (or ``""``); or ``None``."""
    if lexicon.tag in {"zh", "ja"}:
        found = _east.cut(line, lexicon)
        return found if found and found[1] else None
    if lexicon.tag == "ko" and (match := _CORRESPONDENT.match(line)):
        return dateline_from_parts(line, match.end(), (match["place"], "", match["by"]), lexicon)
    if lexicon.tag == "ko" and line[0] == "[" and (korean := _korea.cut(line)):
        return korean
    if lexicon.tag == "en" and "»" in line[:_PLACE] and (match := _QUOTED_OFF.match(line)):
        return dateline_from_parts(line, match.end(), (match["place"], "", ""), lexicon)
    if line[0].isdigit() and (with_date := _dated(line, lexicon)):
        return with_date
    if in_language := _in_language(line, lexicon):
        return in_language
    if line[0] > "\u0370" or line[0].isdigit():
        return _uncased(line, lexicon)
    if "|" in line[:_PIPED_AT] and (piped := _piped(line, lexicon)):
        return piped
    if line[:2].isupper() and (after_organisation := _behind_house(line, lexicon)):
        return after_organisation
    if line[0] == "(" and (updated := _UPDATED.match(line)):
        return _after(line, updated.end(), lexicon)
    if lexicon.tag == "en" and (with_date := _of_city(line, lexicon)):
        return with_date
    found = (_germany.cut(line, lexicon) if lexicon.tag == "de" else None) or _bound(line, lexicon)
    return _signed(found) if found and lexicon.tag == "tr" else found


def _of_city(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a city and a day without punctuation, as from Indian agencies: ``New Delhi, July 13 The …``."""
    city, comma, _ = line[:REACH].partition(", ")
    match = _CITY_DAY.match(line, len(city) + 2) if comma and is_city(city) else None
    if match is None or lowered(match["month"] or match["first"]) not in lexicon.months:
        return None
    return dateline_from_parts(line, match.end(), (line[: match.end()].rstrip(), "", ""), lexicon)


_CITY_DAY = lazily(r"(?:(?P<month>[A-Z][a-z]{2,8})\.? \d{1,2}|\d{1,2} (?P<first>[A-Z][a-z]{2,8})\.?) (?=[A-Z“\"])")


def _in_language(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a dateline in a form specific to Turkish agencies, Vietnamese sites or western Indian papers."""
    if lexicon.tag == "tr":
        from newsformat_text._datelines import _turkey  # few texts need either

        return _turkey.reported(line, lexicon)
    if lexicon.tag == "vi":
        from newsformat_text._datelines import _vietnam

        return _vietnam.cut(line)
    if lexicon.tag in {"gu", "mr"}:
        from newsformat_text._datelines import _west_india

        return _west_india.cut(line, lexicon)
    return None


def _piped(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a place and agency before bars: ``Paris, France | AFP | …``, ``BERLIN taz | …``."""
    match = _PIPED.match(line[:REACH])
    if match is None or not has_agency(match["source"] or match["own"], lexicon):
        return None
    place = match["place"]
    if match["own"] and not (place.isupper() or is_city(place)):
        return None
    printed = f"{place}, {match['date']}" if match["date"] else place
    return dateline_from_parts(line, match.end(), (printed, match["source"] or match["own"], ""), lexicon)


_PIPED_AT = 60  # characters before the first bar
_PIPED = lazily(
    r"(?P<place>[^\W\d_a-z][^|()\n]{1,40}?)(?:\s\|\s(?P<source>[^|\d]{2,24})\s\|\s(?:(?P<date>[^|]{0,14}\d[^|]{0,20})\s\|\s)?"
    r"|\s(?P<own>[a-z]{2,8}(?:/[a-z]{2,8}){0,3})\s\|\s)(?=\S)"
)


def _behind_house(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a town and country after the agency, as from APA: ``APA-Dakar (Senegal) The …``."""
    match = _BEHIND_HOUSE.match(line[:REACH])
    if match is None or not lexicon.is_agency(match["source"]):
        return None
    return dateline_from_parts(
        line, match.end(), (f"{match['place']} ({match['country']})", match["source"], ""), lexicon
    )


_BEHIND_HOUSE = lazily(
    r"(?P<source>[A-Z]{2,8})\s?[-–—]\s?(?P<place>[^\W\d_a-z][\w'’-]{2,20}(?: [^\W\d_a-z][\w'’-]{2,20}){0,2})"
    r"\s?\((?P<country>[^\W\d_a-z][^\W\d_]{2,20}(?:[ '’-][^\W\d_]{1,20}){0,3})\)\s?[-–—:]?\s{0,2}(?=[^\W\d_a-z]|[\"“«])"
)


def _after(line: str, start: int, lexicon: Lexicon) -> Cut | None:
    """Return the dateline of *line* after a label up to *start*: ``(UPDATE) MANILA – …``."""
    found = cut(line[start:], lexicon)
    return (evolve(found[0], text=f"{line[:start]}{found[0].text}"), *found[1:]) if found else None


def _uncased(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline of *line* in a non-Latin script; in Arabic script with organisation and reporter."""
    if lexicon.tag in _plain.HYPHENS:
        return _in_arabic(line, lexicon)
    found = _plain.released(line, lexicon) or _plain.housed(line) or _bound(line, lexicon) or _plain.cut(line, lexicon)
    if (
        found
        and lexicon.tag == "he"
        and found[0].text[-1] in "–—"
        and line[len(found[0].text)] > " " < found[0].text[-2]
    ):
        return None  # it joins two places
    if found and lexicon.tag == "th":
        from newsformat_text._datelines import _thailand  # rarely needed

        return _thailand.housed(found)
    return found


def _in_arabic(line: str, lexicon: Lexicon) -> Cut | None:
    plain = line.replace(" ـ ", " - ")  # tatweel used as a dash
    found = (
        _plain.released(plain, lexicon)
        or _plain.housed(plain)
        or _plain.of_desk(plain, lexicon)
        or _bound(plain, lexicon)
        or _plain.cut(plain, lexicon)
    )
    from newsformat_text._datelines._arabic import continued, dateline_at_start  # few texts need it

    found = dateline_at_start(plain, lexicon) if found is None else continued(plain, _with_house(found), lexicon)
    if found is None:
        return None
    dateline, rest, byline = found
    return evolve(dateline, text=line[: len(line) - len(rest)].strip()), rest, byline


def _with_house(found: Cut) -> Cut:
    """Return *found* with an organisation in the position of the place as its source: ``ميناء برس – …``."""
    dateline, rest, byline = found
    organisation = (
        dateline.place and not dateline.source and is_organisation(dateline.place) and not is_city(dateline.place)
    )
    return (evolve(dateline, place="", source=dateline.place), rest, byline) if organisation else found


def _signed(found: Cut) -> Cut:
    """Split off the name in capitals after a dateline of Anadolu: ``VAN (AA) - AYŞE AK - …``."""
    match = _CAPITAL_NAME.match(found[1])
    return (found[0], found[1][match.end() :], match["by"]) if match and found[0].source and not found[2] else found


def _dated(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a dateline that starts with its date, ``14.11.2023 Kraków (PAP) - …``."""
    match = _LEADING_DATE.match(line)
    found = bracketed(line[match.end() :], lexicon) if match else None
    if match is None or found is None or not has_agency(found[0].source, lexicon):
        return None
    text = f"{match[0]}{found[0].text}"
    return evolve(found[0], date=match["date"], text=text), found[1], found[2]


def _bound(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline separated from the story by a dash, brackets, or a full stop after a place in capitals."""
    start = line[:REACH]
    if not any(map(start.__contains__, _MARKS)):
        return None
    leading = _in_brackets(line, lexicon) if line[0] in "(（" else None
    return leading or bracketed(line, lexicon) or cut_at_dash(line, lexicon) or stopped(line, lexicon)


def _in_brackets(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline with its place or agency in brackets at the start of *line*."""
    if (match := _BARRED.match(line)) and match["place"] in CITIES_OF_SOUTH_ASIA:
        return dateline_from_parts(line, match.end(), (match["place"], match["source"].strip(), ""), lexicon)
    return _leading(line, lexicon) or _cut_bracketed_parts(line, lexicon) or _enclosed(line, lexicon)


def _leading(line: str, lexicon: Lexicon) -> Cut | None:
    match = _LEADING.match(line[:REACH])
    if match and has_agency(match["source"], lexicon) and is_place(match["place"]):
        return dateline_from_parts(line, match.end(), (match["place"], match["source"], ""), lexicon)
    return None


def _cut_bracketed_parts(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a place, a date and an agency or its site, all in one pair of brackets."""
    match = _IN_BRACKETS_WITH_DATE.match(line[:REACH])
    if match is None or lowered(match["month"]) not in lexicon.months:
        return None
    source = match["site"] or match["source"] or ""
    is_source = match["site"] or has_agency(source, lexicon) or SITE.fullmatch(source)
    return (
        dateline_from_parts(
            line, match.end(), (f"{match['place']}, {match['date']}", source, match["by"] or ""), lexicon
        )
        if is_source
        else None
    )


def _enclosed(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a town in brackets, as in papers of Quebec: ``(Ottawa) Le …``."""
    match = _ENCLOSED.match(line) if lexicon.tag == "fr" and len(line) >= SENTENCE else None
    if match is None or lexicon.find(match["place"]) is not None or not are_capitalised(match["place"]):
        return None
    return (
        None
        if lexicon.is_agency(match["place"])
        else dateline_from_parts(line, match.end(), (match["place"], "", ""), lexicon)
    )
