"""Reads datelines that end with a dash: ``NAIROBI, Nov. 24 --``."""

from __future__ import annotations

import re

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._datelines import _plain
from newsformat_text._datelines._parts import (
    ABOARD,
    ACRONYM,
    DASH,
    REACH,
    SENTENCE,
    SITE,
    TOWN,
    Cut,
    are_capitalised,
    dateline_from_parts,
    is_city,
    is_place,
    place_and_date,
)
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import GENRES, ORGANISATION_WORDS


_TOWN_WORDS = 4  # words of a place in capitals
# PLACE, DATE -- , with or without an agency after it
_DASHED = lazily(
    r"(?P<place>[^\W\d_][^()\[\]{}:;!?\"“”«»\n]{1,58}?)"
    r"(?P<dash>\s(?:–|—|―|-{1,2}|−)(?:\s|$)|(?:–|—|―|--)\s?|\.\s?(?:-{1,2}|–|—)\s?"
    r"|(?<=\.com)-\s|(?<=\.COM)-\s|(?<=\.id)-\s|(?<=\.ID)-\s)"
)
_AFTER_SOURCE = lazily(rf"\s?(?:{DASH}|[.:।]{DASH}?\s?)|\s(?=\S)")
_SPACED_DASH = lazily(r"\s[-–—]\s")
_PUT_IN = 60  # characters between two dashes
_SITED = frozenset({"id", "ms", "vi"})  # languages in which sites print their own name before a dash: JawaPos.com - …
_BEFORE_DASH = frozenset({"de", "es", "nl", "cs", "sk", "pt", "id", "it"})


def cut_at_dash(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline before a dash on *line*, or ``None``."""
    match = _DASHED.match(line[:REACH])
    if not match:
        return None
    stop = "." if match["dash"].startswith(". ") else ""
    place, source = _own_source(match["place"].strip() + stop, lexicon)
    end, byline = match.end(), ""
    if not source and (after := _source_after(line, end, lexicon)):
        source, end = after
    elif not source and (reporter := _reporter_after(line, end, lexicon)):
        source, byline, end = reporter
    if not place:
        return dateline_from_parts(line, end, ("", source, ""), lexicon)
    if not source and (day := _DAY_BETWEEN.match(line, end)) and place_and_date(day["date"], lexicon)[0] == "":
        place, end = f"{place}, {day['date']}", day.end()
    marked = _is_marked(place, source, match["dash"], lexicon) or _is_town(
        place, match["dash"], line[end:].lstrip(), lexicon
    )
    small = place.isupper() and begins_lowercase(line[end:])  # IBM – the company – …
    if not is_place(place) or not marked or (not source and (small or _is_put_in(line, end))):
        return None
    if not source and _plain.labels(place, lexicon):
        return None
    if place.lower() in ORGANISATION_WORDS and not source:  # Redacción.-
        place, source = "", place
    return dateline_from_parts(line, end, (place, source, byline), lexicon)


# LONDON — March 12, 2024 — The …
_DAY_BETWEEN = lazily(rf"(?P<date>[^\W\d_]{{0,12}}\.? ?\d[^–—\n-]{{4,22}}?){DASH}(?=\S)")


def _is_put_in(line: str, start: int) -> bool:
    """Does a second dash follow the one before *start*, to end an insertion, in non-Latin script?"""
    return (
        line[0] > "\u0530"
        and not any(map(str.isdigit, line[:start]))
        and _SPACED_DASH.search(line, start, start + _PUT_IN) is not None
    )


def _own_source(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """Split ``New York CNN``, ``LondonCNN`` and ``site.example, JAKARTA`` into place and source."""
    if lexicon.is_agency(text) or ((text.isupper() or lexicon.tag in _SITED) and SITE.fullmatch(text)):
        return "", text
    first, comma, last = text.partition(",")
    last = last.strip()
    if comma and last and (lexicon.is_agency(first) or SITE.fullmatch(first)):
        return last, first
    if comma and last and SITE.fullmatch(last):
        return first, last
    if (
        (organisation := lexicon.agency(text))
        and text[len(organisation) :][:1] == " "
        and is_city(text[len(organisation) + 1 :])
    ):
        return text[len(organisation) + 1 :], organisation  # ACN Barcelona
    for index in range(1, len(text)):
        if (text[index - 1] in " ," or (text[index].isupper() and text[index - 1].islower())) and lexicon.is_agency(
            text[index:]
        ):
            return text[:index].strip(" ,"), text[index:]
    return text, ""


def _source_after(line: str, start: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Return the agency after the dash, ``МОСКВА, 5 мая - РИА Новости.``, and where the story starts."""
    name = lexicon.agency(line[start:])
    end = start + len(name)
    if not name or end >= len(line):
        return None
    if match := _AFTER_SOURCE.match(line, end):
        below = line[end + 1 : end + 2]
        starts_story = match[0] != " " or below.upper() == below.lower()
        is_in_other_script = name.isascii() > below.isascii() and below.isupper()  # ТУЛА, 17 января — REGNUM В городе …
        return (name, match.end()) if starts_story or is_in_other_script else None
    if line[end].isupper() and line[end + 1 : end + 2].islower():
        return name, end
    is_word = line[end].isalpha() and line[end].upper() == line[end].lower() and line[end] < "\u2e80"
    return (name, end) if is_word and len(line[end:].split(maxsplit=1)[0]) > 2 else None  # noqa: PLR2004 -- an ending


def _reporter_after(line: str, start: int, lexicon: Lexicon) -> tuple[str, str, int] | None:
    """Return the agency after the dash, the reporter, and where the story starts: ``- ТАСС, Анна Бут. …``."""
    name = lexicon.agency(line[start:])
    match = _REPORTER.match(line, start + len(name)) if name else None
    return (name, match["by"], match.end()) if match and is_full_name(match["by"]) else None


_REPORTER = lazily(r", (?P<by>[^\W\d_a-z][\w'’-]{1,20} [^\W\d_a-z][\w'’-]{1,24})\.\s(?=[^\W\d_a-z]|[\"“«])")


def _is_marked(place: str, source: str, dash: str, lexicon: Lexicon) -> bool:
    """Is *place*, before a dash, marked as one: by capitals, an agency, a date, or a sign such as ``.-``?"""
    town = re.split(r"[,،]", place)[0]
    if town.lower() == town.upper():
        return _is_short(place)
    if town.isupper() and len(town) >= TOWN and (source or town.count(" ") < _TOWN_WORDS):
        return town.lower() not in GENRES
    name, date = place_and_date(place, lexicon)
    if name.isupper() and len(name) >= TOWN and date.partition(" ")[2].lower() in lexicon.months:  # KUALA LUMPUR 12 Mac
        return True
    return are_capitalised(name) and bool(source or (date and "," in place) or dash.strip() in {".-", ".–", ".—"})


def _is_town(place: str, dash: str, rest: str, lexicon: Lexicon) -> bool:
    """Is *place* a city before a dash and a sentence, or one word, ``Praha - Nové …``, in languages with that form?"""
    put_in = _SPACED_DASH.search(rest, 0, _PUT_IN)  # Madrid – La capital – tiene …
    if dash == dash.strip() or len(rest) < SENTENCE or (put_in and begins_lowercase(rest[put_in.end() :])):
        return False
    city, _, country = place.partition(", ")  # Cape Town - The …, Kyiv, Ukraine – The …
    if rest[0].isupper() and (_ABOARD.fullmatch(place) or (is_city(city) and (not country or country.istitle()))):
        return True
    return (
        lexicon.tag in _BEFORE_DASH
        and len(place) >= ACRONYM
        and place[0].isupper()
        and all(map(str.isalpha, place.replace("/", "a").replace("-", "a")))
        and (rest[0].isupper() or rest[0] in '"„“«')
        and place.lower() not in GENRES
        and lexicon.find(place) is None
    )


_ABOARD = lazily(ABOARD)


def _is_short(place: str) -> bool:
    """Is *place* short enough for one, in a script without case?"""
    return len(place) <= 24 and len(place.split()) <= 4 and place[0].isalpha()  # noqa: PLR2004 -- letters, words
