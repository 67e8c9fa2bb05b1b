"""Reads datelines on their own line above the story: ``LONDON (AP) —``, ``Bakı, 12 mart, AZƏRTAC``, ``சென்னை,``."""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Dateline
from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._datelines import _east, _plain
from newsformat_text._datelines._before_stops import HOUSE
from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import has_agency, is_city
from newsformat_text._dates._weekdays import WEEKDAYS
from newsformat_text._languages._lexicon import Lexicon, lowered
from newsformat_text._languages._south_asia import CITIES_OF_SOUTH_ASIA


_MAX_DATELINE = 60  # characters of a dateline on a line of its own
_MAX_WITH_ORGANISATION = 90  # one of several places, with an organisation and a final dash
_SIGN = lazily("[(（\\[【/–—―−-]")


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line* consists of: ``LONDON (AP) —``; or ``None``. Without a dash it may be a name."""
    if len(line) > _MAX_DATELINE and (len(line) > _MAX_WITH_ORGANISATION or line[-1] not in _DASHES):
        return None
    if lexicon.tag in {"zh", "ja"}:
        return _east.alone(line, lexicon)
    if lexicon.tag in _plain.HYPHENS and " ـ " in line:  # tatweel used as a dash
        stretched = alone(line.replace(" ـ ", " - "), lexicon)
        return evolve(stretched, text=line) if stretched else None
    if found := _alone_in_language(line, lexicon) or _of_day(line, lexicon):
        return found
    if line[-1] in _DASHES and is_city(town := line.rstrip(" " + _DASHES)):
        return Dateline(place=town, text=line)
    if line[-1] == ":" and ". " in line and (match := HOUSE.match(line)) and lexicon.is_agency(match["source"]):
        return Dateline(place=match["place"], source=match["source"], text=line)
    return _alone_with_signs(line, lexicon) if _SIGN.search(line) else None


_DASHES = "–—―−-"


def who_reports(line: str, lexicon: Lexicon) -> str:
    """Return the author in the dateline *line*, ``МОСКВА, 5 мая - ТАСС, Анна Бут.``; or ``""``."""
    found = cut(f"{line} X", lexicon) if "," in line or "/" in line else None
    return found[2] if found and found[1] == "X" else ""


def _alone_in_language(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline *line* in a form specific to its language or script."""
    if lexicon.tag in {"gu", "mr"} and (with_date := _in_west_india(line, lexicon)):
        return with_date
    if line[0] > "\u0530" and (plain := _plain.alone(line, lexicon) or _placed(line, lexicon)):
        return plain
    if lexicon.tag in _plain.HYPHENS and (with_publication := _alone_in_arabic(line, lexicon)):
        return with_publication
    if lexicon.tag == "tr" and (is_city(line) or _is_in_turkey(line)):  # as the agency of Turkey prints it
        return Dateline(place=line, text=line)
    return None


def _in_west_india(line: str, lexicon: Lexicon) -> Dateline | None:
    from newsformat_text._datelines import _west_india  # few texts need it

    return _west_india.alone(line, lexicon)


def _alone_with_signs(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline *line* in the form used before a story; without a dash it must name an agency."""
    dashed = line[-1] in _DASHES
    loose = not dashed or (line[0] > "\u0530" and line[-2:-1] not in {"", " "})  # கோலாலம்பூர், மார்ச்.01-
    found = cut(f"{line.rstrip(_DASHES)} – X" if loose else f"{line} X", lexicon)
    if line[-1] == "." and (found is None or found[1] != "X"):  # ПЕРМЬ, 5 мая — РИА Новости, Анна Бут.
        found = cut(f"{line} X", lexicon)
    if not found or found[1] != "X":
        return None
    if found[2] and (line.startswith(found[2]) or not has_agency(found[0].source, lexicon)):  # the author comes first
        return None
    if len(line) > _MAX_DATELINE and not found[0].source:
        return None
    town = re.split(r"[,،]", found[0].place)[0]
    if not (found[0].place or found[0].source):  # OTT 13, 2021 -
        return None
    if lexicon.tag == "tr" and _names_reporter(town):
        return None
    if _INITIALS.fullmatch(town) or not (dashed or _is_of_agency(line, found[0], town, lexicon)):  # M. D. (avec AFP)
        return None
    return Dateline(place=found[0].place, date=found[0].date, source=found[0].source, text=line)


def _names_reporter(town: str) -> bool:
    """Is *town* a reporter's name and, after a slash, a province: ``AYŞE AK/ANTALYA``?"""
    from newsformat_text._datelines import _turkey  # specific to one language

    name, _, province = town.partition("/")
    abroad = is_city(name.title()) or _turkey.is_place(name)
    return " " in name.strip() and not abroad and _turkey.is_place(province.strip())


def _is_of_agency(line: str, found: Dateline, town: str, lexicon: Lexicon) -> bool:
    """Does *line*, without a final dash, name an agency and a *town* that is not a name?"""
    if (line[0] > "\u0530" and not has_agency(found.source, lexicon)) or lexicon.find(
        town
    ) is not None:  # Фото ИТАР-ТАСС
        return False
    if found.source == PRESS_RELEASES:
        return bool(town) and town.count(" ") <= _MAX_SPACES
    return bool(found.source and town) and (" " not in town or town.isupper() or is_city(town))


PRESS_RELEASES = "ots"  # the service of Germany for what offices and firms write themselves, which has no pictures


def _placed(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the place *line*, with a dash or, in Burmese, a comma and a day: ``አዲስ አበባ —``, ``ရန်ကုန်၊ ဧပြီ ၄``."""
    if match := _DASHED.fullmatch(line):
        return Dateline(place=match["place"].rstrip(), text=line) if match["place"].count(" ") <= _MAX_SPACES else None
    match = _BURMESE.fullmatch(line) if lexicon.tag == "my" else None
    if match is None or match["month"] not in lexicon.months:
        return None
    return Dateline(place=match["place"], date=match["date"], text=line)


_MAX_SPACES = 3  # in the name of a place
_DASHED = lazily(r"(?P<place>[^\W\d_][^\d:،,.!?؟。—–()+«»\"]{1,26})\s?[—–]")
_BURMESE = lazily(
    r"(?P<place>[\u1000-\u103f\u1050-\u109f]{2,24})(?:၊\s?|\s{1,4})(?P<date>(?P<month>[\u1000-\u103f]{2,10}?)(?:လ)?\s{0,4}\d{1,2}"
    r"(?:\s?ရက်)?(?:[\s၊-]{1,2}\d{4})?)"
)


def _is_in_turkey(line: str) -> bool:
    from newsformat_text._datelines import _turkey  # specific to one language

    return _turkey.is_place(line)


def over_story(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline *line*, directly above the story, where its place may be a small one."""
    found = alone(line, lexicon) or _of_day(line, lexicon, over_story=True) or _of_weekday(line, lexicon)
    return found or _of_town(line, lexicon)


def _of_town(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the place *line*, with a comma as in South Indian papers, ``சென்னை,``, or a city without one."""
    if line in CITIES_OF_SOUTH_ASIA:
        return Dateline(place=line, text=line)
    town = line[:-1].rstrip()
    is_town = line[-1] == "," and len(town) in _TOWN_LENGTHS and (lexicon.tag in _SOUTH_INDIAN or is_city(town))
    return Dateline(place=town, text=line) if is_town and " " not in town and lexicon.find(town) is None else None


_SOUTH_INDIAN, _TOWN_LENGTHS = frozenset({"ta", "te", "kn", "ml"}), range(3, 25)  # letters of a town


def _of_weekday(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the place and weekday that *line* is, in a script without case: ``અમદાવાદ, શુક્રવાર``."""
    place, comma, day = line.rstrip(" .:-–").partition(", ")
    is_weekday = comma and line[0] > "\u0530" and day.lower() in WEEKDAYS and place.count(" ") <= 1
    return Dateline(place=place, date=day, text=line) if is_weekday and lexicon.find(place) is None else None


def _of_day(line: str, lexicon: Lexicon, *, over_story: bool = False) -> Dateline | None:
    """Return the place, date and agency that *line* is: ``Bakı, 12 mart, AZƏRTAC``, ``ROME, May 1.``.

    A time may stand behind the day: ``ОМСК, 17 января, 11:20 — REGNUM``.
    """
    if ", " not in line:
        return None
    match = _DAY.fullmatch(line) or (_DAY_FIRST.fullmatch(line) if over_story else None)
    if match is None or lowered(match["month"] or match["first"]) not in lexicon.months:
        return None
    source = match["source"] or ""
    place = match["place"]
    small = over_story and " " not in place and not lexicon.is_agency(place)  # two words may be an author
    organisation = lexicon.is_agency(source) or (place.isupper() and any(map(str.isalpha, source))) if source else False
    is_place = organisation if source else (place.isupper() or is_city(place) or small)
    if not is_place or lexicon.find(place) or begins_lowercase(place) or place.lower() in WEEKDAYS:
        return None
    return Dateline(place=place, date=match["date"], source=source, text=line)


_DAY = lazily(
    r"(?P<place>[^\W\d][^\d,:.()]{1,28}), "
    r"(?P<date>\d{1,2}[. ]\s?(?P<month>[^\s\d,.]{2,14})\.?|(?P<first>[^\s\d,.]{3,9})\.? \d{1,2}\b)"
    r"(?:, \d{1,2}:\d\d)?(?:(?:,| [—–-]) (?P<source>[^,]{0,4}[^\d,]{2,20})|\.)?"
)
_DAY_FIRST = lazily(  # ९ असार, चितवन
    r"(?P<date>\d{1,2}\.? (?P<month>[^\s\d,.]{2,14})\.?(?P<first>\Z)?), "
    r"(?P<place>[^\W\d][^\d,:.()]{1,28})(?P<source>\Z)?"
)
_INITIALS = lazily(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_]?")


def _alone_in_arabic(line: str, lexicon: Lexicon) -> Dateline | None:
    from newsformat_text._datelines._arabic import alone as in_arabic  # rarely needed

    return in_arabic(line, lexicon)
