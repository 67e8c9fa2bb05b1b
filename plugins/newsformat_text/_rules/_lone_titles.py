"""Titles of other stories between two paragraphs, without a heading, as sites insert them into a story.

A subheading is short and shares words with the story. A line as long as a headline that shares hardly any is the title
of another story; so are several in a row (never subheadings) that share no word with the text below.
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
_WEAK_SUBHEADINGS = frozenset(
    (ABOVE_PROSE, _sentences.BETWEEN, _kept_headings.HEADING, *_interruptions.CERTAIN)
)  # subheadings recognised by their form only
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_BY_MODEL = frozenset({Label.SKIPPED, Label.SUBHEADING})
_LONG_TITLE, _MAX_TITLE = 45, 150  # Latin letters that few subheadings have; that no title has
_SHORT_TITLE = 36  # Latin letters of a title
_WORDS = 4  # significant words of a title
_LONG_SHARE, _SHORT_SHARE = 0.3, 0.2  # share of its words that the story may have; the same of a short title
_APART_SHARE = 0.6  # the same if the paragraphs below share none
_PARAGRAPHS_BELOW = 2  # paragraphs below, with which a subheading shares a word
_STEM = 4  # letters of a word that are compared
_SHORT_STORY, _LONG_STORY = 30, 50  # words of a story that may lack a subheading's words by chance; that hardly will
_LONGER_TITLE = 55  # Latin letters of a title in a short story
_KICKER = lazily(r"[^:]{2,30}: \S")  # Analysis: The pay offer in one chart
_CREDIT = lazily(r"/|[Cc]redit\b")
_QUOTES = {"“": "”", "„": "“", "«": "»", '"': '"', "»": "«", "‘": "’", "'": "'"}


def take(document: Document) -> None:
    """Take such lines, in languages with blanks between words and full stops."""
    if not document.lexicon.full_stops or document.scale > MAX_SPACED_SCALE or document.is_typed:
        return
    _take_above_buttons(document)
    is_open = [index for index in range(document.first + 1, document.last) if not document.prose[index]]
    found, rows = [index for index in is_open if _is_between(document, index)], _rows(document)
    if not found and not rows:
        return
    prose = [index for index, is_prose in enumerate(document.prose) if is_prose]
    texts = {index: words_of(document.lines[index]) for index in prose}
    story = set().union(*texts.values())
    vocabulary = story | words_of(document.title)
    for row in rows:
        if _are_unrelated(document, row, story):
            document.set_verdict(row, _IN_ROW)
    for index in found:
        line = document.lines[index]
        width = len(line) * document.scale
        below = bisect(prose, index)
        words_below = set().union(*[texts[k] for k in prose[below : below + _PARAGRAPHS_BELOW]])
        min_width = (
            _SHORT_TITLE if len(story) >= _LONG_STORY else _LONGER_TITLE if len(story) >= _SHORT_STORY else _MAX_TITLE
        )
        unrelated = width >= min_width and _is_unrelated(line, story, words_below, document.scale)
        if unrelated or (document.lexicon.tag not in _CAPITAL and _names_others(line, vocabulary)):
            document.verdicts[index] = _TITLE


def _rows(document: Document) -> list[list[int]]:
    """Return the rows of lines between sentences of the story that may be titles."""
    candidates = [
        index for index in range(document.first + 1, len(document.lines) - 1) if _may_be_in_row(document, index)
    ]
    runs = [
        [index for _, index in run] for _, run in groupby(enumerate(candidates), key=lambda pair: pair[1] - pair[0])
    ]
    framed = [row for row in runs if len(row) >= _ROW and is_next_to_sentence(document, row[0], -1)]
    return [row for row in framed if is_next_to_sentence(document, row[-1], 1) and _are_titles(document, row)]


def _are_unrelated(document: Document, row: list[int], story: set[str]) -> bool:
    """Do the lines of *row* share no word with the paragraph below, and few with the *story*?"""
    below = words_of(document.lines[row[-1] + 1])
    row_words = [words_of(document.lines[index]) for index in row]
    share = _APART_SHARE if len(row) == _ROW else _SHORT_SHARE
    return all(word.isdisjoint(below) and len(word & story) <= share * len(word) for word in row_words)


def _are_titles(document: Document, row: list[int]) -> bool:
    """Do the lines of *row* share no word with each other, and are they two, or as long as titles?"""
    row_words = [words_of(document.lines[index]) for index in row]
    size = sum(len(document.lines[index]) for index in row) * document.scale
    return (len(row) == _ROW or size >= _SHORT_TITLE * len(row)) and sum(map(len, row_words)) == len(
        set().union(*row_words)
    )


_ROW = 2  # titles in a row


def _may_be_in_row(document: Document, index: int) -> bool:
    """May line *index* be one of several titles: no rule is sure of it, and it is neither sentence nor label?"""
    line, verse = document.lines[index], document.verdicts[index] is _subheadings.VERSE
    if document.prose[index] or document.matches[index] or not (verse or is_undetermined(document, index)):
        return False
    is_wide = _MIN_TITLE <= len(line) * document.scale <= _MAX_TITLE and line.count(" ") >= _WORDS - 1
    cited = _QUOTES.get(line[0]) == line[-1]
    if (
        not is_wide
        or cited
        or is_labelled(line)
        or begins_lowercase(line)
        or not (line[0].isalpha() or line[0] in _QUOTES)
    ):
        return False
    ends = document.ended[index] or line[-1] in _CONTINUED_ENDS or line[-1].isdigit() or line.isupper()
    return not (ends or _CREDIT.search(line) or count_site_words(line, document.lexicon))


_CONTINUED_ENDS = COLONS | {",", "،", ";", "؛", "-", "–", "—"}  # signs behind which a story or a verse continues


def _take_above_buttons(document: Document) -> None:
    """Take titles between paragraphs above a button to continue or the length of a video (``02:15``).

    The story shares hardly a word with them.
    """
    story: set[str] | None = None
    for index in range(document.first + 1, min(document.last, len(document.lines) - 2)):
        is_length = _LENGTH.fullmatch(document.lines[index + 1]) is not None
        if not (is_length or document.is_related_heading(index + 1)) or not _may_be_above_button(document, index):
            continue
        if is_next_to_sentence(document, index, -1) and is_next_to_sentence(document, index + 1, 1):
            if story is None:
                story = document.stems_of(k for k, is_prose in enumerate(document.prose) if is_prose)
            if shares_few_words(document.stems(index), story):
                document.verdicts[index] = _ABOVE_BUTTON
                document.verdicts[index + 1] = _FILM if is_length else document.verdicts[index + 1]


_LENGTH = lazily(r"(?:\d{1,2}:)?[0-5]?\d:[0-5]\d")
_ABOVE_BUTTON = Verdict(
    Label.RELATED, 0.75, "a title between paragraphs, above a button to continue or the length of a video"
)
_FILM = Verdict(Label.SKIPPED, 0.8, "the length of a video, under its title")


def _may_be_above_button(document: Document, index: int) -> bool:
    """May line *index* be a title: no sentence, as long as one, and no rule is sure of it?"""
    line, verdict = document.lines[index], document.verdicts[index]
    is_open = verdict is None or verdict in _WEAK_SUBHEADINGS or verdict.reason.endswith(MODEL_REASON)
    is_wide = _MIN_TITLE <= len(line) * document.scale <= _MAX_TITLE and not document.prose[index]
    return (
        is_open and is_wide and document.matches[index] is None and not document.ended[index] and line[-1] not in COLONS
    )


_MIN_TITLE = 24  # Latin letters of a title above a button


def _is_between(document: Document, index: int) -> bool:
    """May line *index* be a title, and is it between paragraphs?"""
    return (
        may_be_title(document, index)
        and is_next_to_sentence(document, index, -1)
        and is_next_to_sentence(document, index, 1)
    )


def may_be_title(document: Document, index: int) -> bool:
    """Is line *index* as long as a title, is no rule sure of it, and is it no question and begins with no time?"""
    line = document.lines[index]
    if document.prose[index] or not is_undetermined(document, index):
        return False
    width = len(line) * document.scale
    if not _SHORT_TITLE <= width <= _MAX_TITLE or document.matches[index] is not None or bullet_width(line):
        return False
    if document.ended[index] or line[-1] in COLONS or has_digit(line.partition(" ")[0]) or line.isupper():
        return False
    if _CREDIT.search(line) or _QUOTES.get(line[0]) == line[-1]:
        return False
    return not count_site_words(line, document.lexicon) and not _person.is_full_name(line)


def is_undetermined(document: Document, index: int) -> bool:
    """Is line *index* undecided, a subheading only by its form, or left out by the line model alone?"""
    verdict = document.verdicts[index]
    if verdict is None or verdict in _WEAK_SUBHEADINGS:
        return True
    return verdict.label in _BY_MODEL and verdict.reason.endswith(MODEL_REASON)


def is_next_to_sentence(document: Document, index: int, step: int) -> bool:
    """Is the line before (*step* -1) or after (1) line *index*, apart from buttons, a sentence of the story?"""
    neighbour = index + step
    while 0 < neighbour < len(document.lines) - 1 and has_label(document.verdicts[neighbour], Label.TOOL):
        neighbour += step
    verdict = document.verdicts[neighbour]
    return (verdict is None or verdict.label in _STORY) and document.ended[neighbour]


def _is_unrelated(line: str, story: set[str], words_below: set[str], factor: float) -> bool:
    """Does the *story* share hardly a word with *line*, or few, and none with the paragraphs that it might head?"""
    stems, is_long = words_of(line), len(line) * factor >= _LONG_TITLE
    shared = len(stems & story)
    if len(stems) >= _WORDS + (not is_long) and shared <= (_LONG_SHARE if is_long else _SHORT_SHARE) * len(stems):
        return True
    apart = stems.isdisjoint(words_below) and shared <= _APART_SHARE * len(stems)
    return apart and len(stems) >= _WORDS - (not is_long) and (is_long or _KICKER.match(line) is not None)


def _names_others(line: str, story: set[str]) -> bool:
    """Does *line* name somebody or a place that the *story*, which shares few other words, does not mention?

    Where most words begin with capitals, names cannot be recognised.
    """
    stems = words_of(line)
    if len(story) < _MIN_STORY_WORDS or len(stems & story) > _APART_SHARE * len(stems):
        return False
    if 2 * sum(word[0].isupper() for word in line.split()[1:]) > line.count(" "):
        return False
    names = [name for name in _LATER_WORD.findall(line) if name[0].isupper()]
    return any(name[:_STEM].lower() not in story for name in names)


_MIN_STORY_WORDS = 20  # words of a story that may be about anybody
_LATER_WORD = lazily(r"(?<=[^\W\d_] )[^\W\d_]{4,}")  # words behind another one
_CAPITAL = frozenset({"de", "lb"})  # languages in which every noun begins with a capital


def words_of(line: str) -> set[str]:
    """Return the beginnings of the significant words of *line*.

    Words of Indian scripts are separated by blanks alone, because their vowel signs are no letters.
    """
    parts = word_stems(line, 1.0) if _INDIAN.search(line) is not None else letters(line)
    return {word[:_STEM] for word in parts if len(word) >= _STEM}


_INDIAN = lazily(r"[\u0900-\u0dff]")
