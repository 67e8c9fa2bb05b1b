"""Recognises and combines the parts of a dateline: place, date and source."""

from __future__ import annotations

import re
from functools import cache

from newsformat import Dateline
from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._datelines._cities import CITIES_OF_THE_WORLD
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._languages._organisation_words import CITIES, PARTICLES, PLACES
from newsformat_text._languages._south_asia import CITIES_OF_SOUTH_ASIA
from newsformat_text._shape import ends_sentence


Cut = tuple[Dateline, str, str]  # the dateline, the rest, and the author between the two
TOWN = 3  # letters of a place in capitals; fewer are an abbreviation
ACRONYM = 4  # letters of a place in capitals before a full stop alone
SITE = lazily(r"[\w-]+(?:\.[A-Za-z-]{2,14}){0,3}?\.[A-Za-z]{2,5}")
SENTENCE = 60  # characters of a first paragraph after a place
REACH = 100  # first characters of a paragraph that may be a dateline
MIN_STORY = 40  # characters of the story behind a dateline or byline in its first line
DASH = r"(?:\s?[–—―−-]++\s?)"
# On board ships and planes, with names perhaps in quotes: À bord du « Charles-de-Gaulle », An Bord der „Gorch Fock“.
ABOARD = r"(?:[Aa]board|[Oo]n board|[ÀA] bord|An Bord|A bordo|Ombord|Aan boord|На борту) [^()\[\]:;!?\n–—]{3,44}"
_STATE = lazily(r",\s(?:[A-Z][a-z]{1,4}\.|(?:[A-Z]\.\s?){2,3})$")
_ARTICLE = lazily(r",\s[^\W\d_A-Z]{1,3}$")  # Paris, le 12 mai


def dateline_from_parts(line: str, end: int, parts: tuple[str, str, str], lexicon: Lexicon) -> Cut | None:
    """Return the dateline of *line* up to *end*, made of *parts*: place, source and byline."""
    place, source, by = parts
    rest = line[end:].strip()
    if not rest or _is_figure(rest):
        return None
    place, date = place_and_date(_unstopped(place), lexicon)
    if not date and (
        "،" in source or date_in(lexicon.tag).match(source)
    ):  # کابل (پژواک، ۱۲ حوت ۱۴۰۲), LONDON (May 12, 2024)
        source, date = place_and_date(source, lexicon)
    if lexicon.tag in _PARTS_IN_BRACKETS and _PARTS_IN_BRACKETS[lexicon.tag].fullmatch(source):
        place, source = f"{place} ({source})", ""
    return Dateline(place=place, date=date, source=source.strip(" ,،"), text=line[:end].strip()), rest, by


def _is_figure(rest: str) -> bool:
    """Is *rest* not a story, but a figure and a word or two, such as votes: ``Ann Lee (ABC): 4,210 votes``?"""
    is_number = rest[0].isdigit() and not rest.split(maxsplit=1)[0].strip(_OF_FIGURES)  # not 42명이 숨졌다
    return is_number and len(rest) <= _MAX_FIGURE and not ends_sentence(rest)


_OF_FIGURES, _MAX_FIGURE = "0123456789.,:;%", 40  # signs of one; characters


# The state of a town in Brazil, and the department of one in France: Rio de Janeiro (RJ), MARSEILLE (Bouches-du-Rhône).
_PARTS_IN_BRACKETS = {
    "fr": lazily(r"[A-Z][a-zéèô]+(?:-(?:[A-Z]|d')?[a-zéèô]+){1,4}"),
    "pt": lazily(r"A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO"),
}


def _unstopped(place: str) -> str:
    """Return *place* without outer punctuation, except for the full stop of a state: ``AUBURN, Wash.``."""
    bare = place.strip(" ,،۔፣፤၊-–—")
    return bare if _STATE.search(bare) else bare.strip(" .")


def place_and_date(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the place in *text*, and the date after it as printed."""
    match = date_in(lexicon.tag).search(text)
    if not match:
        return text, ""
    place = _ARTICLE.sub("", _unstopped(text[: match.start()])).removesuffix(" في")
    return place, text[match.start() :].strip(" ,،")


@cache
def date_in(tag: str) -> re.Pattern[str]:
    """Return the pattern for the start of a date in the language *tag*: a digit, or a month's name before one."""
    months = lexicon_for(tag).months
    month_pattern = rf"(?<!\w)(?:{alternatives(months)})\.?\s?\d|" if months else ""
    return re.compile(rf"{month_pattern}\d", re.IGNORECASE)


def has_agency(source: str, lexicon: Lexicon) -> bool:
    """Does *source* start with the name of a known agency?"""
    first = re.split(r"[,/،、;]|\s[–—-]\s", source)[0].strip()
    return bool(first) and any(
        lexicon.is_agency(form)
        for form in (first, first.split()[0], first.split("-")[0], first.upper(), first.title(), first.capitalize())
    )


def is_source(source: str) -> bool:
    """Could *source* be the name of an unknown agency or paper?"""
    return source != "" and len(source.split()) <= 4 and not begins_lowercase(source) and not source[0].isdigit()  # noqa: PLR2004 -- words


def are_capitalised(place: str) -> bool:
    """Do all words of *place* start with capitals, except for particles?"""
    words = re.split(r"[ /-]", place)
    return len(words) <= 5 and all(word[:1].isupper() or word.lower() in PARTICLES for word in words)  # noqa: PLR2004 -- words


def is_city(place: str) -> bool:
    """Is *place* a big city?"""
    return place in _CITIES


def is_city_or_capitals(place: str) -> bool:
    """Is *place* a big city, perhaps in capitals?"""
    return is_city(place) or (place.isupper() and is_city(place.title()))


_CITIES = CITIES | PLACES | CITIES_OF_SOUTH_ASIA | CITIES_OF_THE_WORLD


def is_place(place: str) -> bool:
    """Could *place* be a place, perhaps with a date?"""
    words = place.split()
    return len(words) <= 8 and "|" not in place and " /" not in place and place[-1:] != "/"  # noqa: PLR2004 -- with a date
