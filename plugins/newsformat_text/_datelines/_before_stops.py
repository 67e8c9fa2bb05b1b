"""Reads datelines that end with a full stop or colon: ``ROMA. Il …``, ``Bakı, 12 mart. AZƏRTAC …``."""

from __future__ import annotations

import re

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_organisation
from newsformat_text._datelines._parts import (
    ACRONYM,
    DASH,
    REACH,
    SITE,
    TOWN,
    Cut,
    date_in,
    dateline_from_parts,
    is_city,
)
from newsformat_text._datelines._town import is_town
from newsformat_text._languages._lexicon import Lexicon, lowered
from newsformat_text._shape import has_digit


# Place. Text
_STOP = lazily(r"(?P<place>[^\W\d_a-z][\w'’./ -]{2,30}?)\.\s+(?=[^\W\d_a-z]|[\"“„«])")
# Place. 5 May. SOURCE - ; as Interfax, which may leave out the place; with a colon as AZƏRTAC
_STOPS = lazily(
    rf"(?:(?P<place>[^\W\d_][\w'’ -]{{2,30}})[.,]\s)?(?P<date>\d{{1,2}}\.?\s[^\W\d_]{{3,12}})\.\s"
    rf"[„“«\"]?(?P<source>[^\W\d_][\w.-]{{1,20}}?)[“”»\"]?(?:{DASH}(?!(?<=\w-)\w)|[.:]\s)"
)
# Place. SOURCE: ; as Trend
HOUSE = lazily(r"(?P<place>[^\W\d_a-z][\w'’-]{2,20})\. (?P<source>[^\W\d_][\w.-]{2,20}):(?:\s|$)")
# PLACE, DATE: Text
_COLON = lazily(r"(?P<place>[^\W\d_][\w'’./ -]{1,30}), (?P<date>[\w. ]{3,16}):\s")


def stopped(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a place before a full stop or colon, perhaps with date or agency: ``ROMA. Il …``, ``Baku. ABC: …``."""
    if has_digit(line[:REACH]) and (match := _STOPS.match(line[:REACH])) and _is_full(match, lexicon):
        text = line[: match.end()].strip()
        return (
            Dateline(place=match["place"] or "", date=match["date"], source=match["source"].strip(), text=text),
            line[match.end() :].strip(),
            "",
        )
    if commaed := _between_commas(line, lexicon) or _before_stop(line, lexicon):
        return commaed
    if (match := HOUSE.match(line[:REACH])) and lexicon.is_agency(match["source"]):
        return dateline_from_parts(line, match.end(), (match["place"], match["source"], ""), lexicon)
    if (match := _COLON.match(line[:REACH])) and date_in(lexicon.tag).match(match["date"]):
        return (
            dateline_from_parts(line, match.end(), (match[0].strip(" :"), "", ""), lexicon)
            if match[0][0].isupper()
            else None
        )
    match = _STOP.match(line[:40])
    if not match or len(line) < 80:  # noqa: PLR2004 -- a short line is a sentence of its own
        return None
    place = match["place"]
    words = re.split(r"[ /-]", place)
    capitalised = all(word[:1].isupper() or word in _AMID_PLACES for word in words)
    if len(words) > 3 or not capitalised or len(place) < ACRONYM or words[-1] in _CUT_SHORT:  # noqa: PLR2004 -- Frankfurt am Main
        return None
    if not lexicon.dateline_stops and not place.isupper() and not is_town(place, lexicon.tag):
        return None
    text, rest = line[: match.end()].strip(), line[match.end() :].strip()
    if (agency := lexicon.agency(place)) and is_city(town := place[len(agency) :].lstrip()):  # AFP Berlin.
        return Dateline(place=town, source=agency, text=text), rest, ""
    return (Dateline(source=place, text=text) if is_organisation(place) else Dateline(place=place, text=text)), rest, ""


_AMID_PLACES = frozenset({"es", "am", "an", "der"})  # Dar es Salaam, Halle an der Saale
_CUT_SHORT = frozenset([  # abbreviations with a full stop that ends no place: Im St. Galler …, El Dr. …
    "St", "Sta", "Sto", "Dr", "Dra", "Prof", "Nr", "Hl", "Sr", "Sra", "Srta", "Lic", "Ing", "Gral", "Gob", "Mons", "Av",
])  # fmt: skip


def _between_commas(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a place, perhaps a day, and an agency: ``RĪGA, 12. martā, LETA. …``, ``Damascus, SANA- …``."""
    match = _COMMAS.match(line[:REACH])
    if match is None or not lexicon.is_agency(match["source"]):
        return None
    place, date = match["place"], match["date"]
    if not (date_in(lexicon.tag).match(date) if date else match["dash"] and is_city(place)):
        return None
    return dateline_from_parts(line, match.end(), (f"{place}, {date}" if date else place, match["source"], ""), lexicon)


_COMMAS = lazily(
    r"(?P<place>[^\W\d_][\w'’ -]{1,30}), "
    r"(?:(?P<date>\d{1,2}(?:\. ?| )[^\W\d_]{3,14}|[^\W\d_]{3,14} \d{1,2}(?: d\.)?), )?"
    r"(?P<source>[^\W\d_][\w-]{1,20}?)(?:[.:]|(?P<dash>\s?[–—-]{1,3}))\s"
)


def _before_stop(line: str, lexicon: Lexicon) -> Cut | None:
    """Split off a city, or a place in capitals, and a date before a full stop: ``LONDON, March 12. The …``."""
    match = _DAY_STOP.match(line[:REACH])
    if match is None or lowered(match["month"] or match["first"]) not in lexicon.months:
        return None
    place = match["place"]
    if lexicon.is_agency(place):  # ТАСС, 12 марта.
        return Dateline(date=match["date"], source=place, text=line[: match.end()].strip()), line[match.end() :], ""
    is_place = (place.isupper() and len(place) >= TOWN) or is_city(place)
    where = f"{place}, {match['country']}" if match["country"] else place
    return dateline_from_parts(line, match.end(), (f"{where}, {match['date']}", "", ""), lexicon) if is_place else None


_DAY_STOP = lazily(
    r"(?P<place>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,3}), "
    r"(?:(?P<country>[^\W\d_a-z][^\W\d_]+(?: [^\W\d_]+)?), )?"
    r"(?P<date>(?P<month>[^\W\d_]{3,9})\.? \d{1,2}(?:, \d{4})?"
    r"|(?:le |el )?\d{1,2}\.? (?:de )?(?P<first>[^\W\d_]{3,10})(?!\w)(?:(?: de)? \d{4})?)\. (?=[^\W\d_a-z]|[\"“«])"
)


def _is_full(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Does *match* contain a month and an agency or site?"""
    month = match["date"].split()[-1].lower()
    source = match["source"]
    printed = lexicon.is_agency(source) or source.isupper() or SITE.fullmatch(source) is not None
    return month in lexicon.months and printed
