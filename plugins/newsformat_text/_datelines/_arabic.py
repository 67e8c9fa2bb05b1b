"""Reads datelines in Arabic script: city and publication in either order, then perhaps the reporter.

``سبق - الرياض: …``, ``القاهرة - أحمد سعيد: …``, ``رام الله - دنيا الوطن``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from attrs import evolve

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors._arabic import begins_like_story, is_common_name, without_vowel_signs
from newsformat_text._authors._person import is_full_name, is_name, is_organisation
from newsformat_text._datelines._parts import Cut, is_city
from newsformat_text._datelines._plain import labels
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import CITIES, PAPER_WORDS, PLACES
from newsformat_text._shape import COLONS


_DESKS = ("گروه", "سرویس", "دفتر", "قسم")
_NEXT = lazily(r"(?P<what>[^\W\d_][\w.]{1,13}(?: [^\W\d_]\w{1,13}){0,2})\s?[:：]\s?(?=[^\W\d_])")
_PARTING = lazily(r"\s?[-–—/:|]\s?")
_LEAST = 40  # characters of a story
_NAMED = 3  # words of a house


def continued(line: str, found: Cut, lexicon: Lexicon) -> Cut:
    """Return the dateline *found* on *line* with its further parts: organisation, city, desk, reporter."""
    found = _before_colon(line, _with_reporter(found), lexicon)
    for _ in range(_MOST):
        further = _further(found, lexicon)
        if further is None:
            break
        found = further
    dateline, rest, signed = found
    return evolve(dateline, text=line[: len(line) - len(rest)].strip()), rest, signed


def _with_reporter(found: Cut) -> Cut:
    """Return *found* with the reporter split from the place, after a slash: ``أنقرة/ محمد كارا``."""
    dateline, rest, signed = found
    city, stroke, name = (part.strip() for part in dateline.place.partition("/"))
    if not stroke or signed or not is_city(city) or not is_full_name(name) or is_city(name):
        return found
    return evolve(dateline, place=city), rest, name


def dateline_at_start(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline at the start of *line*: a city or organisation and a second part: ``عكاظ (الرياض)``."""
    part = _part(line, lexicon, begun=False)
    if part is None or part.end == len(line):
        return _reported(line, lexicon)
    place, source = (part.name, "") if part.is_city else ("", part.name)
    first = Dateline(place=place, source=source), line[part.end :], ""
    found = continued(line, first, lexicon)
    stroked = source and "/" in line[len(source) : part.end]
    return found if stroked or found[1] != first[1] else _reported(line, lexicon)


def _reported(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the reporter between two dashes after a city or organisation: ``بيروت - نادين حداد - ناقش …``."""
    match = _BETWEEN_DASHES.match(line[: 2 * _LEAST])
    if match is None or len(line) - match.end() < _LEAST:
        return None
    where, name, rest = match["where"], match["name"], line[match.end() :]
    city = is_city(where)
    if not (city or _is_house(where, lexicon)) or lexicon.find(name) is not None:
        return None
    if (
        city != is_city(name)
        and (city or is_organisation(where))
        and (not city or _is_house(name, lexicon))
        and begins_like_story(rest)
    ):
        return Dateline(place=where if city else name, source=name if city else where), rest, ""
    if is_city(name) or is_organisation(name):
        return None
    if not is_full_name(name) or not (is_common_name(name.partition(" ")[0]) or begins_like_story(rest)):
        return None
    return Dateline(place=where if city else "", source="" if city else where), rest, name


_BETWEEN_DASHES = lazily(
    r"(?P<where>[^\W\d_]{2,14}(?: [^\W\d_]{2,14}){0,2})\s?[-–—]\s?"
    r"(?P<name>[^\W\d_]{2,14}(?: [^\W\d_]{2,14}){1,2})\s?[-–—]\s?(?=[^\W\d_])"
)


class _Part(NamedTuple):
    name: str
    end: int  # including the sign after it
    is_city: bool


_MOST = 3  # parts after the first
_ENCLOSED = lazily(
    r"[«\"“(]{1,2}\s?(?P<name>[^\W\d_][^«»\"“”()\d\n]{1,23}?)\s?[»\"”)]{1,2}(?P<sign>\s?[:/–—-]{0,2}\s?)"
)
_SIGN = lazily(r"\s?[-–—ـ/|:،؛]{1,2}\s?(?=\S)|\.\s(?=\S)|\s?(?=[«\"“(])")
_REPORTER = lazily(r"(?P<name>[^\W\d_]{2,14}(?: [^\W\d_]{2,14}){1,3})\s?[-–—:]\s?(?=[^\W\d_])")
_SPECIAL = "خاص"  # for this house alone


def _further(found: Cut, lexicon: Lexicon) -> Cut | None:
    """Return *found* with its next part, or ``None`` if there is none."""
    dateline, rest, signed = found
    if signed or len(rest) < _LEAST:
        return None
    part = _part(rest, lexicon, begun=True) or (_unparted_city(rest) if dateline.source else None)
    if part is not None:
        told = _joined(dateline, part)
        return (told, rest[part.end :], "") if told and len(rest) - part.end >= _LEAST else None
    if stroked := None if dateline.source else _stroked(dateline, rest, lexicon):
        return stroked
    match = _REPORTER.match(rest[: 2 * _LEAST]) if dateline.source else None
    named = match is not None and is_full_name(match["name"]) and is_common_name(match["name"].partition(" ")[0])
    return (dateline, rest[match.end() :], match["name"]) if match is not None and named else None


def _stroked(dateline: Dateline, rest: str, lexicon: Lexicon) -> Cut | None:
    """Return the reporter and organisation between slashes after a city, as Anadolu prints them."""
    match = _BETWEEN.match(rest[: 2 * _LEAST]) if is_city(dateline.place) else None
    if match is None or not is_full_name(match["name"]):
        return None
    after = rest[match.end() :]
    part = _part(after, lexicon, begun=True)
    if part is None or part.is_city or len(after) - part.end < _LEAST:
        return None
    return evolve(dateline, source=part.name), after[part.end :], match["name"]


_BETWEEN = lazily(r"(?P<name>[^\W\d_]{2,14}(?: [^\W\d_]{2,14}){1,3})\s?/\s?(?=[^\W\d_])")


def _joined(dateline: Dateline, part: _Part) -> Dateline | None:
    """Return *dateline* with *part*, or ``None`` if it already has one of this kind."""
    if not part.is_city or part.name == dateline.place:
        if part.name == _SPECIAL or not dateline.source:
            return evolve(dateline, source=dateline.source or part.name)
        return evolve(dateline, source=f"{dateline.source}, {part.name}")
    if not dateline.place:
        return evolve(dateline, place=part.name)
    return None if dateline.source or is_city(dateline.place) else Dateline(place=part.name, source=dateline.place)


def _part(text: str, lexicon: Lexicon, *, begun: bool) -> _Part | None:
    """Return the city or organisation at the start of *text*, before a separator or glued to the story."""
    if enclosed := _ENCLOSED.match(text):
        name = enclosed["name"]
        is_known = lexicon.is_agency(name) or name in PAPER_WORDS or is_city(name)
        parted = enclosed["sign"].strip() or (lexicon.tag == "ar" and begins_like_story(text[enclosed.end("sign") :]))
        other = begun and enclosed["sign"] != " " and parted and name.count(" ") < _NAMED and is_name(name)
        return _Part(name, enclosed.end(), is_city(name)) if is_known or other else None
    for name in (lexicon.agency(text), _listed(text)):
        sign = _SIGN.match(text, len(name)) if name else None
        if sign or (name and begun and lexicon.tag == "ar" and begins_like_story(text[len(name) :])):
            return _Part(name, sign.end() if sign else len(name), is_city(name))
    return None


def _unparted_city(text: str) -> _Part | None:
    """Return the city after an organisation, separated only by a space from the story."""
    listed = _listed(text)
    before, rest = len(listed), len(listed) + 1
    found = listed and text[before] == " " and begins_like_story(text[rest:])
    return _Part(listed, rest, is_city=True) if found and is_city(listed) else None


def _listed(text: str) -> str:
    """Return the known paper or city at the start of *text*, or a word for exclusive reports; or nothing."""
    names, lengths = _names()
    return next((text[:length] for length in lengths if text[:length] in names), "")


@cache
def _names() -> tuple[frozenset[str], tuple[int, ...]]:
    """Return these names, and their lengths in descending order."""
    names = {name for name in (*PAPER_WORDS, *CITIES, *PLACES) if "\u0600" <= name[0] <= "\u06ff"}
    names.add(_SPECIAL)
    return frozenset(names), tuple(sorted({*map(len, names)}, reverse=True))


def _before_colon(line: str, found: Cut, lexicon: Lexicon) -> Cut:
    dateline, rest, signed = found
    first, *desk = re.split(r"[،,]\s?", dateline.place)
    if not dateline.source and lexicon.is_agency(first) and all(part.startswith(_DESKS) for part in desk):
        dateline = evolve(dateline, place="", source=first)
    match = None if signed else _NEXT.match(rest[:_LEAST])
    if match is None or len(rest) - match.end() < _LEAST:
        return dateline, rest, signed
    what, after = match["what"], rest[match.end() :]
    if told := _with(what, dateline, lexicon):
        return evolve(told, text=line[: len(line) - len(after)].strip()), after, ""
    if is_full_name(what) and not _introduces_speaker(what) and (dateline.source or is_city(dateline.place)):
        return evolve(dateline, text=line[: len(line) - len(after)].strip()), after, what
    return dateline, rest, signed


def _introduces_speaker(what: str) -> bool:
    """Does *what*, before a colon, introduce a speaker: start with an office, or end with a verb of speech?"""
    first, *_, last = what.split()
    return first in _OFFICES or last in _SAID


_OFFICES = frozenset([
    "وزير", "وزيرة", "رئيس", "رئيسة", "مدير", "مديرة", "محافظ", "نائب", "عضو", "مستشار", "سفير", "نقيب", "مفتي",
    "متحدث", "مصدر", "مصادر", "خبير", "وكيل", "عميد", "وزیر", "رئیس", "مدیر", "مدیرکل", "معاون", "استاندار",
    "فرماندار", "بخشدار", "شهردار", "فرمانده", "سردار", "سخنگوی", "سخنگو", "نماینده", "دبیر", "دبیرکل", "دادستان",
    "سرپرست", "سفیر", "کارشناس", "مشاور",
])  # fmt: skip
_SAID = frozenset(["گفت", "افزود", "نوشت", "داد", "کرد", "شد", "است", "بود"])


def _with(what: str, dateline: Dateline, lexicon: Lexicon) -> Dateline | None:
    """Return *dateline* with *what* as place, source or desk, or ``None`` if it is none of these."""
    if dateline.source:
        if what.startswith(_DESKS):
            return dateline
        return evolve(dateline, place=what) if not dateline.place and is_city(what) else None
    if not is_city(dateline.place):
        return evolve(dateline, place=what, source=dateline.place) if is_city(what) else None
    return evolve(dateline, source=what) if _is_house(what, lexicon) else None


def place_before_colon(document: Document, text: str) -> Cut | None:
    """Return the city or organisation before a colon at the start of *text*, but of no other line: ``بغداد: …``."""
    if of_house := _of_house(text, document.lexicon):
        return of_house
    match = _NEXT.match(text[:_LEAST])
    if match is None or len(text) - match.end() < _LEAST:
        return None
    what, lexicon = match["what"], document.lexicon
    if sum(line.startswith(match[0].rstrip()) for line in document.lines[document.headline + 1 :]) > 1:
        return None
    if is_city(what):
        return Dateline(place=what, text=match[0].strip()), text[match.end() :], ""
    named = lexicon.is_agency(what)
    return (Dateline(source=what, text=match[0].strip()), text[match.end() :], "") if named else None


def _of_house(text: str, lexicon: Lexicon) -> Cut | None:
    """Return the Arabic organisation before a colon and a verb at the start of *text*: ``شبكة الميناء : أعلنت …``."""
    match = _NAMED_HOUSE.match(text[:_LEAST]) if lexicon.tag == "ar" else None
    if match is None or not begins_like_story(text[match.end() :]) or len(text) - match.end() < _LEAST:
        return None
    return Dateline(source=match["house"], text=match[0].strip()), text[match.end() :], ""


_NAMED_HOUSE = lazily(
    r"(?P<house>(?:وكالة|شبكة|صحيفة|جريدة|موقع|قناة|بوابة)(?: [^\W\d_]{2,14}){1,3}|[^\W\d_]{2,14} (?:نيوز|برس))\s?:\s?"
)


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line* consists of: a city and an organisation, in either order."""
    parts = _PARTING.split(line.strip(" :-–—/"))
    if len(parts) == _WITH_INITIALS and _SPELLED.fullmatch(parts[-1]):  # the reporter's initials
        parts.pop()
    if len(parts) != 2:  # noqa: PLR2004 -- place and house
        return None
    if all(map(is_city, parts)):  # from both
        return Dateline(place=" - ".join(parts), text=line)
    for place, house in (parts, parts[::-1]):
        if is_city(place) and (
            _is_house(house, lexicon) or _SPELLED.fullmatch(house) or _names_house(line, house, lexicon)
        ):
            return Dateline(place=place, source=house, text=line)
    return None


_WITH_INITIALS = 3  # parts: واع / بغداد / ح . ز
_SPELLED = lazily(r"[^\W\d_](?:\s?[. ]\s?[^\W\d_]){1,3}\.?")  # an agency by its letters: ا ه ع


def _names_house(line: str, word: str, lexicon: Lexicon) -> bool:
    """Is *word*, before a city and a colon that complete *line*, an unlisted organisation?"""
    before_city = line[-1] in COLONS and line.startswith(word) and word.isalpha()
    return before_city and not (lexicon.find(word) or is_common_name(word) or labels(word, lexicon))


def reports_from(line: str) -> bool:
    """Is *line* nothing but a city and a reporter, perhaps with a colon: ``القاهرة – أحمد سعيد``?

    The paper may stand between them in quotation marks, ``تونس - "القدس العربي" - روعة قاسم``.
    """
    place, *parts = _PARTING.split(without_vowel_signs(line).rstrip(" :"))
    if not parts or not is_city(place) or not is_full_name(name := parts[-1]) or is_organisation(name):
        return False
    housed = len(parts) == _HOUSED and _QUOTED.fullmatch(parts[0]) is not None
    return housed or (len(parts) == 1 and is_common_name(name.partition(" ")[0]))


_HOUSED = 2  # parts after the city: the paper and the name
_QUOTED = lazily(r"[«\"“][^\W\d_][^«»\"“”]{1,23}[»\"”]")


def _is_house(name: str, lexicon: Lexicon) -> bool:
    return lexicon.is_agency(name) or name in PAPER_WORDS or is_organisation(name)
