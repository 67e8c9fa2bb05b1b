"""Captions with a credit that only counts in certain places: above the story, near its beginning, or within it."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._unrelated_lines import NEXT_SENTENCE
from newsformat_text._authors import _person
from newsformat_text._dates import _when
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._rules import _credit_endings
from newsformat_text._rules._credited_captions import CREDIT, CREDITED_CAPTION, LONGEST
from newsformat_text._rules._picture_credits import CREDITED, is_credit
from newsformat_text._shape import has_digit


def take_in_brackets(document: Document) -> None:
    """Take the lines within an English story that are one sentence with the photographer in brackets behind it.

    Different names in brackets are readers or critics, with what they say.
    """
    in_story = range(document.first + 1, document.last) if document.lexicon.tag == "en" else ()
    taken = {index: name for index in in_story if (name := _taken_by(document.lines[index]))}
    if len(set(taken.values())) == 1:
        document.set_verdict([index for index in taken if document.verdicts[index] is None], CREDITED_CAPTION)


def _taken_by(line: str) -> str:
    """Return the name in brackets behind the only sentence of *line*; empty if there is none."""
    if line[-1] != ")" or len(line) > _TAKEN_AMID:
        return ""
    shown, _, name = line[:-1].rpartition(". (")
    several = shown == "" or NEXT_SENTENCE.search(shown) is not None
    return name if not several and _person.is_full_name(name) and not _person.is_organisation(name) else ""


_TAKEN_AMID = 200  # characters of such a caption


def take_unmentioned_names(document: Document) -> None:
    """Take the only line within the story that ends with a photographer, in brackets or behind a slash.

    The story does not mention that name. This holds for scripts with capitals other than Latin, where places are rare
    in that position; in brackets (``Победитель (Южная Корея)``), the name has the ending of a Slavic or Armenian
    surname.
    """
    if document.lexicon.tag not in _CASED:
        return
    in_story = [k for k in range(document.first + 1, document.last) if document.verdicts[k] is None]
    found = {k: match for k in in_story if (match := _NAMED_LAST.fullmatch(document.lines[k]))}
    for index, match in found.items() if len(found) == 1 else ():
        name = (match["by"] or match["behind"]).strip()
        if match["by"] and not _SURNAME.search(name):
            continue
        if (
            _person.is_full_name(name)
            and not _person.is_organisation(name)
            and document.text.count(name.split()[-1]) == 1
        ):
            document.verdicts[index] = CREDITED_CAPTION


_CASED = frozenset({"ru", "uk", "be", "bg", "mk", "sr", "el", "hy", "kk", "ky", "tg"})
_NAMED_LAST = lazily(r"[^\W\d_][^()/.!?…:;]{12,110}(?:\((?P<by>[^()/]{5,40})\)|\s/\s?(?P<behind>[^()/]{5,40}))")
_SURNAME = lazily(r"(?:[оеє]ва?|[иіїы]на?|ко|[ую]к|ич|[сцз]ь?к(?:ий|ая|а|и|і)|ян)$")


def take_behind_slashes(document: Document) -> None:
    """Take lines near the first paragraph with a photographer and an agency behind slashes, as in Poland."""
    for index in range(document.headline + 1, min(document.first + 2, len(document.lines))):
        line = document.lines[index]
        if line[0] == "/" and document.verdicts[index] is None and _is_behind_slashes(line):
            document.verdicts[index] = CREDIT


def _is_behind_slashes(line: str) -> bool:
    """Is *line* a photographer and an agency, each behind a slash: ``/Anna Nowak /RMF FM``?"""
    name, stroke, organisation = line[1:].partition("/")
    return (
        bool(stroke)
        and len(line) <= CREDITED
        and _person.is_full_name(name.strip())
        and _person.is_name(organisation.strip())
    )


def take_with_bars(document: Document) -> None:
    """Take captions that end with a bar and a photographer in Spanish, or with reserved rights in French.

    Above the story, a few words and an agency are taken as well.
    """
    lexicon, size = document.lexicon, len(document.lines)
    ends = _CREDIT_TESTS.get(lexicon.tag)
    for index in range(document.headline + 1, size if ends else min(document.first, size)):
        if document.verdicts[index] is not None or document.matches[index] is not None:
            continue
        line = document.lines[index]
        has_owner = index < document.first and (
            _credit_endings.is_of_agency(line, lexicon) or _is_dashed(line, lexicon)
        )
        if has_owner or (ends and ends(line)):
            document.verdicts[index] = CREDITED_CAPTION


def _is_dashed(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with a photographer and an agency behind dashes: ``Le quai lundi. - Ann Lee - AFP``?"""
    shown, dash, credit = line.partition(" - ")
    return bool(dash) and shown.count(" ") >= _SHOWN_WORDS and is_credit(credit.replace(" - ", "/"), lexicon)


_SHOWN_WORDS = 2  # blanks in the description of a picture
_CREDIT_TESTS = {"es": _credit_endings.is_sourced, "fr": _credit_endings.is_reserved}


def take_with_place_and_date(document: Document) -> None:
    """Take lines above the story that end with the place and date of a picture: ``… Lockton, May 5, 2026.``."""
    for index in range(document.headline + 1, min(document.first + 2, len(document.lines) - 1)):
        line = document.lines[index]
        if document.verdicts[index] is None and len(line) <= LONGEST and ", " in line and has_digit(line[-16:]):
            position = line.rfind(". ", 0, -1)
            if position > 0 and _is_place_and_day(line[position + 2 :], document.lexicon):
                document.verdicts[index] = CREDITED_CAPTION


def _is_place_and_day(text: str, lexicon: Lexicon) -> bool:
    """Is *text* only a place and a full date?"""
    times = _when.find_times(text, lexicon) if len(text) <= CREDITED else ()
    if len(times) != 1 or times[0].timed or len(text) - times[0].end > _MAX_YEAR_WORD:
        return False
    place = text[: times[0].start].rstrip()
    may_be_place = place[:1].isupper() and not (place.isupper() and len(place) <= _ZONE)  # 9:30 p.m. ET, May 5, 2026
    return may_be_place and place[-1] == "," and place.count(" ") < _PLACE_WORDS


_MAX_YEAR_WORD, _PLACE_WORDS = 6, 4  # letters of a word for the year; words of a place
_ZONE = 5  # characters of a time zone with a comma
