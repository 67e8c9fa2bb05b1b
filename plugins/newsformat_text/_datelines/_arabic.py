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
from newsformat_text._datelines._parts import MIN_STORY, Cut, is_city
from newsformat_text._datelines._plain import labels
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import CITIES, PAPER_WORDS, PLACES
from newsformat_text._shape import COLONS


_DESKS = ("گروه", "سرویس", "دفتر", "قسم")
_LABEL_WITH_COLON = lazily(r"(?P<what>[^\W\d_][\w.]{1,13}(?: [^\W\d_]\w{1,13}){0,2})\s?[:：]\s?(?=[^\W\d_])")
_SEPARATOR = lazily(r"\s?[-–—/:|]\s?")
_MAX_AGENCY_WORDS = 3  # words of a house


def continued(line: str, found: Cut, lexicon: Lexicon) -> Cut:
    """Return the dateline *found* on *line* with its further parts: organisation, city, desk, reporter."""
    found = _before_colon(line, _with_reporter(found), lexicon)
    for _ in range(_MAX_FURTHER_PARTS):
        further = _further(found, lexicon)
        if further is None:
            break
        found = further
    dateline, rest, byline = found
    return evolve(dateline, text=line[: len(line) - len(rest)].strip()), rest, byline


def _with_reporter(found: Cut) -> Cut:
    """Return *found* with the reporter split from the place, after a slash: ``أنقرة/ محمد كارا``."""
    dateline, rest, byline = found
    city, stroke, name = (part.strip() for part in dateline.place.partition("/"))
    if not stroke or byline or not is_city(city) or not is_full_name(name) or is_city(name):
        return found
    return evolve(dateline, place=city), rest, name


def dateline_at_start(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the dateline at the start of *line*: a city or organisation and a second part: ``عكاظ (الرياض)``."""
    part = _part(line, lexicon, is_first=False)
    if part is None or part.end == len(line):
        return _reported(line, lexicon)
    place, source = (part.name, "") if part.is_city else ("", part.name)
    first = Dateline(place=place, source=source), line[part.end :], ""
    found = continued(line, first, lexicon)
    has_slash = source and "/" in line[len(source) : part.end]
    return found if has_slash or found[1] != first[1] else _reported(line, lexicon)


def _reported(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the reporter between two dashes after a city or organisation: ``بيروت - نادين حداد - ناقش …``."""
    match = _BETWEEN_DASHES.match(line[: 2 * MIN_STORY])
    if match is None or len(line) - match.end() < MIN_STORY:
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


_MAX_FURTHER_PARTS = 3  # parts after the first
_ENCLOSED = lazily(
    r"[«\"“(]{1,2}\s?(?P<name>[^\W\d_][^«»\"“”()\d\n]{1,23}?)\s?[»\"”)]{1,2}(?P<sign>\s?[:/–—-]{0,2}\s?)"
)
_SIGN = lazily(r"\s?[-–—ـ/|:،؛]{1,2}\s?(?=\S)|\.\s(?=\S)|\s?(?=[«\"“(])")
_REPORTER = lazily(r"(?P<name>[^\W\d_]{2,14}(?: [^\W\d_]{2,14}){1,3})\s?[-–—:]\s?(?=[^\W\d_])")
_SPECIAL = "خاص"  # for this house alone


def _further(found: Cut, lexicon: Lexicon) -> Cut | None:
    """Return *found* with its next part, or ``None`` if there is none."""
    dateline, rest, byline = found
    if byline or len(rest) < MIN_STORY:
        return None
    part = _part(rest, lexicon, is_first=True) or (_unparted_city(rest) if dateline.source else None)
    if part is not None:
        joined = _joined(dateline, part)
        return (joined, rest[part.end :], "") if joined and len(rest) - part.end >= MIN_STORY else None
    if with_slash := None if dateline.source else _stroked(dateline, rest, lexicon):
        return with_slash
    match = _REPORTER.match(rest[: 2 * MIN_STORY]) if dateline.source else None
    is_person = match is not None and is_full_name(match["name"]) and is_common_name(match["name"].partition(" ")[0])
    return (dateline, rest[match.end() :], match["name"]) if match is not None and is_person else None


def _stroked(dateline: Dateline, rest: str, lexicon: Lexicon) -> Cut | None:
    """Return the reporter and organisation between slashes after a city, as Anadolu prints them."""
    match = _NAME_AND_SLASH.match(rest[: 2 * MIN_STORY]) if is_city(dateline.place) else None
    if match is None or not is_full_name(match["name"]):
        return None
    after = rest[match.end() :]
    part = _part(after, lexicon, is_first=True)
    if part is None or part.is_city or len(after) - part.end < MIN_STORY:
        return None
    return evolve(dateline, source=part.name), after[part.end :], match["name"]


_NAME_AND_SLASH = lazily(r"(?P<name>[^\W\d_]{2,14}(?: [^\W\d_]{2,14}){1,3})\s?/\s?(?=[^\W\d_])")


def _joined(dateline: Dateline, part: _Part) -> Dateline | None:
    """Return *dateline* with *part*, or ``None`` if it already has one of this kind."""
    if not part.is_city or part.name == dateline.place:
        if part.name == _SPECIAL or not dateline.source:
            return evolve(dateline, source=dateline.source or part.name)
        return evolve(dateline, source=f"{dateline.source}, {part.name}")
    if not dateline.place:
        return evolve(dateline, place=part.name)
    return None if dateline.source or is_city(dateline.place) else Dateline(place=part.name, source=dateline.place)


def _part(text: str, lexicon: Lexicon, *, is_first: bool) -> _Part | None:
    """Return the city or organisation at the start of *text*, before a separator or glued to the story."""
    if enclosed := _ENCLOSED.match(text):
        name = enclosed["name"]
        is_known = lexicon.is_agency(name) or name in PAPER_WORDS or is_city(name)
        is_separate = enclosed["sign"].strip() or (
            lexicon.tag == "ar" and begins_like_story(text[enclosed.end("sign") :])
        )
        other = (
            is_first
            and enclosed["sign"] != " "
            and is_separate
            and name.count(" ") < _MAX_AGENCY_WORDS
            and is_name(name)
        )
        return _Part(name, enclosed.end(), is_city(name)) if is_known or other else None
    for name in (lexicon.agency(text), _listed(text)):
        sign = _SIGN.match(text, len(name)) if name else None
        if sign or (name and is_first and lexicon.tag == "ar" and begins_like_story(text[len(name) :])):
            return _Part(name, sign.end() if sign else len(name), is_city(name))
    return None


def _unparted_city(text: str) -> _Part | None:
    """Return the city after an organisation, separated only by a space from the story."""
    organisation = _listed(text)
    before, rest = len(organisation), len(organisation) + 1
    found = organisation and text[before] == " " and begins_like_story(text[rest:])
    return _Part(organisation, rest, is_city=True) if found and is_city(organisation) else None


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
    dateline, rest, byline = found
    first, *desk = re.split(r"[،,]\s?", dateline.place)
    if not dateline.source and lexicon.is_agency(first) and all(part.startswith(_DESKS) for part in desk):
        dateline = evolve(dateline, place="", source=first)
    match = None if byline else _LABEL_WITH_COLON.match(rest[:MIN_STORY])
    if match is None or len(rest) - match.end() < MIN_STORY:
        return dateline, rest, byline
    label, after = match["what"], rest[match.end() :]
    if completed := _with_label(label, dateline, lexicon):
        return evolve(completed, text=line[: len(line) - len(after)].strip()), after, ""
    if is_full_name(label) and not _introduces_speaker(label) and (dateline.source or is_city(dateline.place)):
        return evolve(dateline, text=line[: len(line) - len(after)].strip()), after, label
    return dateline, rest, byline


def _introduces_speaker(label: str) -> bool:
    """Does *label*, before a colon, introduce a speaker: start with an office, or end with a verb of speech?"""
    first, *_, last = label.split()
    return first in _OFFICES or last in _LAST_VERBS


_OFFICES = frozenset([
    "وزير", "وزيرة", "رئيس", "رئيسة", "مدير", "مديرة", "محافظ", "نائب", "عضو", "مستشار", "سفير", "نقيب", "مفتي",
    "متحدث", "مصدر", "مصادر", "خبير", "وكيل", "عميد", "وزیر", "رئیس", "مدیر", "مدیرکل", "معاون", "استاندار",
    "فرماندار", "بخشدار", "شهردار", "فرمانده", "سردار", "سخنگوی", "سخنگو", "نماینده", "دبیر", "دبیرکل", "دادستان",
    "سرپرست", "سفیر", "کارشناس", "مشاور",
])  # fmt: skip
_LAST_VERBS = frozenset(["گفت", "افزود", "نوشت", "داد", "کرد", "شد", "است", "بود"])


def _with_label(label: str, dateline: Dateline, lexicon: Lexicon) -> Dateline | None:
    """Return *dateline* with *label* as place, source or desk, or ``None`` if it is none of these."""
    if dateline.source:
        if label.startswith(_DESKS):
            return dateline
        return evolve(dateline, place=label) if not dateline.place and is_city(label) else None
    if not is_city(dateline.place):
        return evolve(dateline, place=label, source=dateline.place) if is_city(label) else None
    return evolve(dateline, source=label) if _is_house(label, lexicon) else None


def place_before_colon(document: Document, text: str) -> Cut | None:
    """Return the city or organisation before a colon at the start of *text*, but of no other line: ``بغداد: …``."""
    if of_house := _of_house(text, document.lexicon):
        return of_house
    match = _LABEL_WITH_COLON.match(text[:MIN_STORY])
    if match is None or len(text) - match.end() < MIN_STORY:
        return None
    label, lexicon = match["what"], document.lexicon
    if sum(line.startswith(match[0].rstrip()) for line in document.lines[document.headline + 1 :]) > 1:
        return None
    if is_city(label):
        return Dateline(place=label, text=match[0].strip()), text[match.end() :], ""
    is_agency = lexicon.is_agency(label)
    return (Dateline(source=label, text=match[0].strip()), text[match.end() :], "") if is_agency else None


def _of_house(text: str, lexicon: Lexicon) -> Cut | None:
    """Return the Arabic organisation before a colon and a verb at the start of *text*: ``شبكة الميناء : أعلنت …``."""
    match = _NAMED_HOUSE.match(text[:MIN_STORY]) if lexicon.tag == "ar" else None
    if match is None or not begins_like_story(text[match.end() :]) or len(text) - match.end() < MIN_STORY:
        return None
    return Dateline(source=match["house"], text=match[0].strip()), text[match.end() :], ""


_NAMED_HOUSE = lazily(
    r"(?P<house>(?:وكالة|شبكة|صحيفة|جريدة|موقع|قناة|بوابة)(?: [^\W\d_]{2,14}){1,3}|[^\W\d_]{2,14} (?:نيوز|برس))\s?:\s?"
)


def alone(line: str, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that *line* consists of: a city and an organisation, in either order."""
    parts = _SEPARATOR.split(line.strip(" :-–—/"))
    if len(parts) == _WITH_INITIALS and _SPACED_INITIALS.fullmatch(parts[-1]):  # the reporter's initials
        parts.pop()
    if len(parts) != 2:  # noqa: PLR2004 -- place and house
        return None
    if all(map(is_city, parts)):  # from both
        return Dateline(place=" - ".join(parts), text=line)
    for place, organisation in (parts, parts[::-1]):
        if is_city(place) and (
            _is_house(organisation, lexicon)
            or _SPACED_INITIALS.fullmatch(organisation)
            or _names_house(line, organisation, lexicon)
        ):
            return Dateline(place=place, source=organisation, text=line)
    return None


_WITH_INITIALS = 3  # parts: واع / بغداد / ح . ز
_SPACED_INITIALS = lazily(r"[^\W\d_](?:\s?[. ]\s?[^\W\d_]){1,3}\.?")  # an agency by its letters: ا ه ع


def _names_house(line: str, word: str, lexicon: Lexicon) -> bool:
    """Is *word*, before a city and a colon that complete *line*, an unlisted organisation?"""
    before_city = line[-1] in COLONS and line.startswith(word) and word.isalpha()
    return before_city and not (lexicon.find(word) or is_common_name(word) or labels(word, lexicon))


def reports_from(line: str) -> bool:
    """Is *line* nothing but a city and a reporter, perhaps with a colon: ``القاهرة – أحمد سعيد``?

    The paper may stand between them in quotation marks, ``تونس - "القدس العربي" - روعة قاسم``.
    """
    place, *parts = _SEPARATOR.split(without_vowel_signs(line).rstrip(" :"))
    if not parts or not is_city(place) or not is_full_name(name := parts[-1]) or is_organisation(name):
        return False
    is_publication = len(parts) == _WITH_PUBLICATION and _QUOTED.fullmatch(parts[0]) is not None
    return is_publication or (len(parts) == 1 and is_common_name(name.partition(" ")[0]))


_WITH_PUBLICATION = 2  # parts after the city: the paper and the name
_QUOTED = lazily(r"[«\"“][^\W\d_][^«»\"“”]{1,23}[»\"”]")


def _is_house(name: str, lexicon: Lexicon) -> bool:
    return lexicon.is_agency(name) or name in PAPER_WORDS or is_organisation(name)
