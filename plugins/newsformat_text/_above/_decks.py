"""Recognises decks that only their position distinguishes from the lines around them.

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


_DECK = Verdict(Label.SUBHEAD, 0.9, "between the headline and the dateline at the start of the story")
_MAX_BEFORE_AGENCY = 60  # characters within which an agency begins


def take_deck_above_dateline(document: Document) -> None:
    """Label the line below the headline as a deck, if the next one starts with an agency's dateline."""
    index, lines, lexicon = document.headline + 1, document.lines, document.lexicon
    if index + 1 >= len(lines) or "(" not in lines[index + 1][:_MAX_BEFORE_AGENCY]:
        return
    if any(document.verdicts[index : index + 2]) or not document.ended[index]:
        return
    found = cut(lines[index + 1], lexicon)
    if found is not None and has_agency(found[0].source, lexicon) and cut(lines[index], lexicon) is None:
        document.verdicts[index] = _DECK


def take_korean_decks(document: Document) -> None:
    """Label short Korean lines above the story that end no sentence as decks.

    They stand under the headline, who signs or a date; or under buttons, and then there are two or more of them. A
    picture that a word or button begins may stand below; the line above whose a picture is may say what that shows.
    """
    if document.lexicon.tag != "ko":
        return
    stop = document.first
    while stop > document.headline + 1 and (
        has_label(document.verdicts[stop - 1], Label.CAPTION) or _is_word(document, stop - 1)
    ):
        stop -= 1
    if stop < document.first and not _is_word(document, stop):
        return
    start = stop
    while start > max(document.headline + 1, stop - _MAX_DECKS) and _is_short_deck(document, start - 1):
        start -= 1
    above = document.verdicts[start - 1] if start else None
    if above is not None and stop - start >= (1 if above.label in _HEAD else _MIN_DECKS):
        document.set_verdict(range(start, stop), _SHORT_DECK)


def take_lone_deck(document: Document) -> None:
    """Label an apparent subheading right below the headline as a deck, if as long and sharing words with the story.

    What heads the first part of a story is shorter, or asks.
    """
    index = document.headline + 1
    if not 0 < index < len(document.lines) - 1 or not has_label(document.verdicts[index], Label.SUBHEADING):
        return
    line = document.lines[index]
    is_long = len(line) >= _MIN_DECK and line.count(" ") >= _MIN_DECK_SPACES
    if is_long and document.prose[index + 1] and line[-1] not in _NO_DECK_ENDS and is_deck(document, index):
        document.verdicts[index] = _LONE


def is_clause_of_three_words(line: str, lexicon: Lexicon) -> bool:
    """Is *line* three words with a second one unlike that of a name or section: ``Negen jaar gebouwd``?"""
    words = line.replace("'", "").replace("’", "").split()
    if (
        len(words) != _WORDS_OF_NAME
        or not words[0][0].isupper()
        or not "".join(words[1:]).isalpha()
        or not words[1].islower()
    ):
        return False
    linking_words = PARTICLES.union(lexicon.joiners, map(str.strip, lexicon.places))
    return words[1] not in linking_words and MENU_WORDS.isdisjoint(map(str.lower, words))


_WORDS_OF_NAME = 3  # words
_MIN_DECK, _MIN_DECK_SPACES, _NO_DECK_ENDS = 50, 6, frozenset("?؟;:")
_LONE = Verdict(Label.SUBHEAD, 0.75, "a line alone between headline and story that shares words with the story")
_HEAD = frozenset({Label.HEADLINE, Label.SUBHEAD, Label.BYLINE, Label.DATE, Label.CREDIT})
_SHORT_DECK = Verdict(Label.SUBHEAD, 0.8, "a short line above the story that ends no sentence, like Korean decks")
_MIN_DECKS, _MAX_DECKS = 2, 8  # decks below buttons; decks of one story
_LETTERS = range(6, 45)  # of one


def _is_word(document: Document, index: int) -> bool:
    """Is line *index* nothing but a picture word, a button or the heading of an editors' note?"""
    if document.lines[index].strip("[]<>【】 ") in _NOTES:
        return True
    match = document.matches[index]
    return match is not None and match.kind in {Kind.CAPTION, Kind.TOOL} and not match.rest


_NOTES = frozenset(["편집자주", "편집자 주", "편집자註"])


def _is_short_deck(document: Document, index: int) -> bool:
    """Is line *index* undecided or a deck, of several words or a quotation, and not a sentence, date or list item?"""
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
    is_korean = any("가" <= letter <= "힣" for letter in line)
    return is_korean and not document.ended[index] and not bullet_width(line) and not is_date_line(document, index)
