"""Reads German datelines: before a middle dot, ``Köln · Die …``, or with a slash, ``Aken/MZ. - Die …``.

Papers print the author's initials in brackets after the place: ``Aken (mbl) - Die …``.
"""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._datelines._parts import REACH, SENTENCE, Cut, dateline_from_parts, is_city
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._menu_words import ARTICLE_KINDS, MENU_WORDS
from newsformat_text._languages._organisation_words import GENRES
from newsformat_text._languages._subjects import PLACE_NAME_STARTS


_PLACE = r"(?P<place>[^\W\d_a-z][\w.’'-]{2,24}(?: [\w.()’'-]{1,16}){0,3}"
_DOTTED = lazily(rf"(?:[^\W\d_a-z]\w{{2,14}} \| )?{_PLACE}(?:/[\w.’'-]{{3,24}})?) · (?=[\w„»\"])")
_STROKE = lazily(rf"{_PLACE})/(?P<source>[A-Za-z]{{2,5}})(?:\.(?:\s[-–])?|\s[-–])\s(?=[\w„»\"])")
_INITIALLED = lazily(
    rf"{_PLACE}(?:/[\w.’'-]{{3,24}})?) \((?P<source>[a-z]{{2,4}}(?:/[a-z]{{2,4}})?)\)"
    r"(?:\s[-–—]|\.)\s(?=[^\W\d_a-z]|[„»\"])"
)
# Parties, broadcasters and words: Anna Berg (cdu), Tatort (ard), Eintritt (frei)
_NO_INITIALS = frozenset({"afd", "alt", "ard", "bio", "bsw", "cdu", "csu", "fdp", "frei", "live", "neu", "spd", "zdf"})
_TOWN_STARTS = PLACE_NAME_STARTS | {"alt", "groß", "hohen", "klein", "neu", "ober", "sankt", "unter"}  # words of towns
_SMALL_WORDS = frozenset({"am", "an", "auf", "bei", "der", "den", "im", "in", "ob", "vor"})  # Mülheim an der Ruhr


def cut(line: str, lexicon: Lexicon) -> Cut | None:
    """Return the place at the start of *line*, perhaps after a kind of article, and the story after the dot.

    Behind a stroke stands an agency, or a paper by its letters.
    """
    start = line[:REACH]
    if len(line) < SENTENCE:
        return None
    initialled = _INITIALLED.match(start) if " (" in start else None
    match = initialled or (_DOTTED.match(start) if " · " in start else _STROKE.match(start) if "/" in start else None)
    if match is None:
        return None
    place, source = match["place"], match.groupdict().get("source") or ""
    if source and not initialled and not lexicon.is_agency(source) and (place.isupper() or not source.isupper()):
        return None
    if any(begins_lowercase(word) and word not in _SMALL_WORDS for word in place.split()):
        return None
    if initialled and (source in _NO_INITIALS or _is_somebody(place)):
        return None
    low = place.lower()
    is_person = (
        low in ARTICLE_KINDS
        or low in MENU_WORDS
        or low in GENRES
        or lexicon.is_agency(place)
        or lexicon.find(place) is not None
    )
    return None if is_person else dateline_from_parts(line, match.end(), (place, source, ""), lexicon)


def _is_somebody(place: str) -> bool:
    """Is *place* a person's name, without the prefix of a town: ``Anna Berg``, and not ``Bad Lockstedt``?"""
    return is_full_name(place) and not is_city(place) and place.split(maxsplit=1)[0].lower() not in _TOWN_STARTS
