"""Decks that only their position distinguishes from the lines around them.

A sentence between the headline and the story's dateline, and the several short lines of Korean papers.
"""

from __future__ import annotations

from newsformat_text._above._unrelated_lines import is_deck
from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import has_agency
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._organisation_words import PARTICLES
from newsformat_text._shape import bullet_width


_DECK = Verdict(Label.SUBHEAD, 0.9, "stands between the headline and the dateline that the story begins with")
_BEFORE = 60  # characters within which an agency begins


def take_deck_above_dateline(document: Document) -> None:
    """Take the line under the headline, if the one below it begins with the dateline of an agency."""
    index, lines, known = document.headline + 1, document.lines, document.known
    if index + 1 >= len(lines) or "(" not in lines[index + 1][:_BEFORE]:
        return
    if any(document.verdicts[index : index + 2]) or not document.ended[index]:
        return
    found = cut(lines[index + 1], known)
    if found is not None and has_agency(found[0].source, known) and cut(lines[index], known) is None:
        document.verdicts[index] = _DECK


def take_korean_decks(document: Document) -> None:
    """Take the short lines of Korean above the story that end no sentence: its decks.

    They stand under the headline, who signs or a date; or under buttons, and then there are two or more of them. A
    picture that a word or button begins may stand below; the line above whose a picture is may say what that shows.
    """
    if document.known.tag != "ko":
        return
    stop = document.first
    while stop > document.headline + 1 and (
        has_label(document.verdicts[stop - 1], Label.CAPTION) or _is_word(document, stop - 1)
    ):
        stop -= 1
    if stop < document.first and not _is_word(document, stop):
        return
    start = stop
    while start > max(document.headline + 1, stop - _MOST) and _is_short_deck(document, start - 1):
        start -= 1
    above = document.verdicts[start - 1] if start else None
    if above is not None and stop - start >= (1 if above.label in _HEAD else _SEVERAL):
        document.set_verdict(range(start, stop), _SHORT_DECK)


def take_lone_deck(document: Document) -> None:
    """Take what looks like a subheading right under the headline, as long as a deck and in words of the story.

    What heads the first part of a story is shorter, or asks.
    """
    index = document.headline + 1
    if not 0 < index < len(document.lines) - 1 or not has_label(document.verdicts[index], Label.SUBHEADING):
        return
    line = document.lines[index]
    long = len(line) >= _LONG and line.count(" ") >= _BLANKS
    if long and document.prose[index + 1] and line[-1] not in _ASKING and is_deck(document, index):
        document.verdicts[index] = _LONE


def is_clause_of_three_words(line: str, known: Lexicon) -> bool:
    """Is *line* three words, the second of which no name or section has amid it: ``Negen jaar gebouwd``?"""
    words = line.replace("'", "").replace("’", "").split()
    if len(words) != _FEW or not words[0][0].isupper() or not "".join(words[1:]).isalpha() or not words[1].islower():
        return False
    between = PARTICLES.union(known.joiners, map(str.strip, known.places))
    return words[1] not in between and MENU_WORDS.isdisjoint(map(str.lower, words))


_FEW = 3  # words
_LONG, _BLANKS, _ASKING = 50, 6, frozenset("?؟;:")
_LONE = Verdict(Label.SUBHEAD, 0.75, "stands alone between headline and story, in words of the story")
_HEAD = frozenset({Label.HEADLINE, Label.SUBHEAD, Label.BYLINE, Label.DATE, Label.CREDIT})
_SHORT_DECK = Verdict(Label.SUBHEAD, 0.8, "a short line above the story that ends no sentence, as Korean decks do")
_SEVERAL, _MOST = 2, 8  # decks under buttons; and of one story
_LETTERS = range(6, 45)  # of one


def _is_word(document: Document, index: int) -> bool:
    """Is line *index* a word for pictures, a button or what heads a note of the editors, and nothing else?"""
    if document.lines[index].strip("[]<>【】 ") in _NOTES:
        return True
    match = document.matches[index]
    return match is not None and match.kind in {Kind.CAPTION, Kind.TOOL} and not match.rest


_NOTES = frozenset(["편집자주", "편집자 주", "편집자註"])


def _is_short_deck(document: Document, index: int) -> bool:
    """Is line *index* open, or a deck already, of several words or a quotation, and no sentence, date or item?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if (
        len(line) not in _LETTERS
        or " " not in line
        or "|" in line
        or " > " in line
        or document.matches[index] is not None
    ):
        return False
    if (verdict is not None and verdict.label is not Label.SUBHEAD) or line in document.lines[index + 1 :]:
        return False
    told = any("가" <= letter <= "힣" for letter in line)
    return told and not document.ended[index] and not bullet_width(line) and not is_date_line(document, index)
