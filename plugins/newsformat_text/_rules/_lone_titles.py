"""Titles of other stories between two paragraphs, without a heading, as sites insert them into a story.

A subheading is short and shares words with the story. A line as long as a headline that shares hardly any is the
title of another story; so is, in a row of several (never subheadings), each that shares none with the text below.
"""

from __future__ import annotations

from bisect import bisect
from itertools import groupby

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import ABOVE_PROSE, MODEL_REASON, Label, Verdict, has_label
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._learned._columns import letters
from newsformat_text._rules import _interruptions, _kept_headings, _sentences, _subheadings
from newsformat_text._rules._tail import is_labelled
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE, bullet_width, has_digit, shares_few_words, word_stems


_TITLE = Verdict(
    Label.RELATED, 0.75, "alone between paragraphs, as long as a title, sharing hardly a word with the story"
)

_IN_ROW = Verdict(
    Label.RELATED, 0.75, "one of several titles in a row between paragraphs, sharing no word with the text below"
)
_GUESSED = frozenset((ABOVE_PROSE, _sentences.BETWEEN, _kept_headings.HEADING, *_interruptions.CERTAIN))  # subheadings
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_BY_MODEL = frozenset({Label.SKIPPED, Label.SUBHEADING})
_LONG, _WIDEST = 45, 150  # letters of a title that hardly a subheading has, and that no title has
_SHORT = 36  # letters of one
_WORDS = 4  # that tell something, in a title
_SHARE, _SHARE_SHORT = 0.3, 0.2  # of them that the story may have; of those of a short one
_SHARE_APART = 0.6  # where the paragraphs below have none
_HEADED = 2  # paragraphs below, of which a subheading has a word
_STEM = 4  # letters of a word that others of it begin with, too
_LITTLE, _ENOUGH = 30, 50  # words of a story that may lack those of a subheading by chance; and of one that has them
_LONGER = 55  # letters of a title amid such a story
_KICKED = lazily(r"[^:]{2,30}: \S")  # Analysis: The pay offer in one chart
_CREDITED = lazily(r"/|[Cc]redit\b")
_QUOTES = {"“": "”", "„": "“", "«": "»", '"': '"', "»": "«", "‘": "’", "'": "'"}


def take(document: Document) -> None:
    """Take such lines, where words are parted and sentences end with a stop."""
    if not document.known.full_stops or document.scale > MAX_SPACED_SCALE or document.is_typed:
        return
    _take_led_on(document)
    open_ = [index for index in range(document.first + 1, document.last) if not document.prose[index]]
    found, rows = [index for index in open_ if _is_between(document, index)], _rows(document)
    if not found and not rows:
        return
    prose = [index for index, own in enumerate(document.prose) if own]
    told = {index: words_of(document.lines[index]) for index in prose}
    story = set().union(*told.values())
    known = story | words_of(document.title)
    for row in rows:
        if _are_strange(document, row, story):
            document.set_verdict(row, _IN_ROW)
    for index in found:
        line = document.lines[index]
        wide = len(line) * document.scale
        below = bisect(prose, index)
        headed = set().union(*[told[k] for k in prose[below : below + _HEADED]])
        least = _SHORT if len(story) >= _ENOUGH else _LONGER if len(story) >= _LITTLE else _WIDEST
        strange = wide >= least and _is_strange(line, story, headed, document.scale)
        if strange or (document.known.tag not in _CAPITAL and _names_others(line, known)):
            document.verdicts[index] = _TITLE


def _rows(document: Document) -> list[list[int]]:
    """Return which lines stand in rows between sentences of the story, and may be titles."""
    wide = [index for index in range(document.first + 1, len(document.lines) - 1) if _may_be_in_row(document, index)]
    runs = [[index for _, index in run] for _, run in groupby(enumerate(wide), key=lambda pair: pair[1] - pair[0])]
    told = [row for row in runs if len(row) >= _ROW and is_told(document, row[0], -1)]
    return [row for row in told if is_told(document, row[-1], 1) and _are_titles(document, row)]


def _are_strange(document: Document, row: list[int], story: set[str]) -> bool:
    """Has none of the lines of *row* a word of the paragraph below, and the *story* not many of theirs?"""
    below = words_of(document.lines[row[-1] + 1])
    own = [words_of(document.lines[index]) for index in row]
    share = _SHARE_APART if len(row) == _ROW else _SHARE_SHORT
    return all(each.isdisjoint(below) and len(each & story) <= share * len(each) for each in own)


def _are_titles(document: Document, row: list[int]) -> bool:
    """Have the lines of *row* no word in common, and are several, which may be items or verses, as long as titles?"""
    own = [words_of(document.lines[index]) for index in row]
    size = sum(len(document.lines[index]) for index in row) * document.scale
    return (len(row) == _ROW or size >= _SHORT * len(row)) and sum(map(len, own)) == len(set().union(*own))


_ROW = 2  # titles


def _may_be_in_row(document: Document, index: int) -> bool:
    """Could line *index* be one of several titles: taken for less, of some words, and neither sentence nor label?"""
    line, verse = document.lines[index], document.verdicts[index] is _subheadings.VERSE
    if document.prose[index] or document.matches[index] or not (verse or is_taken_for_less(document, index)):
        return False
    wide = _LEAST <= len(line) * document.scale <= _WIDEST and line.count(" ") >= _WORDS - 1
    cited = _QUOTES.get(line[0]) == line[-1]
    if (
        not wide
        or cited
        or is_labelled(line)
        or begins_lowercase(line)
        or not (line[0].isalpha() or line[0] in _QUOTES)
    ):
        return False
    ends = document.ended[index] or line[-1] in _OPEN_ENDS or line[-1].isdigit() or line.isupper()
    return not (ends or _CREDITED.search(line) or count_site_words(line, document.known))


_OPEN_ENDS = COLONS | {",", "،", ";", "؛", "-", "–", "—"}  # behind which the story goes on, or a verse


def _take_led_on(document: Document) -> None:
    """Take the titles between paragraphs under which a button to read on stands, or how long a film takes, ``02:15``.

    The story has hardly a word of them.
    """
    story: set[str] | None = None
    for index in range(document.first + 1, min(document.last, len(document.lines) - 2)):
        long = _LASTS.fullmatch(document.lines[index + 1]) is not None
        if not (long or document.is_related_heading(index + 1)) or not _may_lead(document, index):
            continue
        if is_told(document, index, -1) and is_told(document, index + 1, 1):
            if story is None:
                story = document.stems_of(k for k, own in enumerate(document.prose) if own)
            if shares_few_words(document.stems(index), story):
                document.verdicts[index] = _LED_ON
                document.verdicts[index + 1] = _FILM if long else document.verdicts[index + 1]


_LASTS = lazily(r"(?:\d{1,2}:)?[0-5]?\d:[0-5]\d")
_LED_ON = Verdict(Label.RELATED, 0.75, "a title between paragraphs, above a button to read on or the length of a video")
_FILM = Verdict(Label.SKIPPED, 0.8, "the length of a video, under its title")


def _may_lead(document: Document, index: int) -> bool:
    """Could line *index* be a title: no sentence, as long as one, and taken for no more by a rule?"""
    line, own = document.lines[index], document.verdicts[index]
    open_ = own is None or own in _GUESSED or own.reason.endswith(MODEL_REASON)
    wide = _LEAST <= len(line) * document.scale <= _WIDEST and not document.prose[index]
    return open_ and wide and document.matches[index] is None and not document.ended[index] and line[-1] not in COLONS


_LEAST = 24  # letters of a title above a button


def _is_between(document: Document, index: int) -> bool:
    """Could line *index* be a title, and do paragraphs stand above and below it?"""
    return may_be_title(document, index) and is_told(document, index, -1) and is_told(document, index, 1)


def may_be_title(document: Document, index: int) -> bool:
    """Is line *index* as long as a title, taken for less, and neither a question nor a time and a title?"""
    line = document.lines[index]
    if document.prose[index] or not is_taken_for_less(document, index):
        return False
    wide = len(line) * document.scale
    if not _SHORT <= wide <= _WIDEST or document.matches[index] is not None or bullet_width(line):
        return False
    if document.ended[index] or line[-1] in COLONS or has_digit(line.partition(" ")[0]) or line.isupper():
        return False
    if _CREDITED.search(line) or _QUOTES.get(line[0]) == line[-1]:
        return False
    return not count_site_words(line, document.known) and not _person.is_full_name(line)


def is_taken_for_less(document: Document, index: int) -> bool:
    """Is line *index* taken for a subheading by its form, or by the line model alone for no part of the story?"""
    own = document.verdicts[index]
    if own is None or own in _GUESSED:
        return True
    return own.label in _BY_MODEL and own.reason.endswith(MODEL_REASON)


def is_told(document: Document, index: int, step: int) -> bool:
    """Is the line beside line *index*, but for adverts and buttons, a sentence of the story?"""
    beside = index + step
    while 0 < beside < len(document.lines) - 1 and has_label(document.verdicts[beside], Label.TOOL):
        beside += step
    own = document.verdicts[beside]
    return (own is None or own.label in _STORY) and document.ended[beside]


def _is_strange(line: str, story: set[str], headed: set[str], factor: float) -> bool:
    """Has the *story* hardly one of the words of *line*, or not many and what it might head none?"""
    own, long = words_of(line), len(line) * factor >= _LONG
    shared = len(own & story)
    if len(own) >= _WORDS + (not long) and shared <= (_SHARE if long else _SHARE_SHORT) * len(own):
        return True
    apart = own.isdisjoint(headed) and shared <= _SHARE_APART * len(own)
    return apart and len(own) >= _WORDS - (not long) and (long or _KICKED.match(line) is not None)


def _names_others(line: str, story: set[str]) -> bool:
    """Does *line* name somebody or a place of whom the *story*, which has few of its other words, says nothing?

    Where every other word begins with a capital, none is told to be a name.
    """
    own = words_of(line)
    if len(story) < _FEW or len(own & story) > _SHARE_APART * len(own):
        return False
    if 2 * sum(word[0].isupper() for word in line.split()[1:]) > line.count(" "):
        return False
    names = [name for name in _AMID.findall(line) if name[0].isupper()]
    return any(name[:_STEM].lower() not in story for name in names)


_FEW = 20  # words of a story that may be of anybody
_AMID = lazily(r"(?<=[^\W\d_] )[^\W\d_]{4,}")  # words right behind others
_CAPITAL = frozenset({"de", "lb"})  # languages in which every noun begins with a capital


def words_of(line: str) -> set[str]:
    """Return how the words of *line* begin that tell something.

    Blanks alone part those of India's scripts, whose signs for vowels are no letters.
    """
    parts = word_stems(line, 1.0) if _INDIAN.search(line) is not None else letters(line)
    return {word[:_STEM] for word in parts if len(word) >= _STEM}


_INDIAN = lazily(r"[\u0900-\u0dff]")
