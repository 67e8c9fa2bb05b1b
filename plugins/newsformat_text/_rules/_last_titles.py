"""Titles of other stories in a row below the story, without a heading, that the line model misjudges one by one.

It takes one for a subheading, a question for a sentence, a short one for a button. No story ends like this: subheadings
and questions have text below them.
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import MODEL_REASON, Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import (
    COLONS,
    MAX_SPACED_SCALE,
    QUESTION_MARKS,
    QUESTION_OR_EXCLAMATION,
    STOPS,
    bullet_width,
    has_digit,
)


_TITLE = Verdict(Label.RELATED, 0.7, "one of several lines in a row that read as titles, below the last sentence")
_MIN_TITLES = 3  # titles in a row
_LONGEST = 150  # Latin letters of a title
_SHORTEST = 15  # Latin letters of a title
_MIN_SPACES = 2  # in a title, in languages with blanks
_DIVISOR = 2  # divisor: the story has more than one in so many words of its own lines
_OPEN_LABELS = frozenset({Label.BODY, Label.SKIPPED, Label.RELATED})
_STORY = frozenset({Label.LEAD, Label.BODY, Label.QUOTE})


def take(document: Document) -> None:
    """Take such titles if some are questions and one was taken for story, in languages with full stops."""
    if document.is_typed or not document.lexicon.full_stops:
        return
    last = _last_sentence(document)
    if last > document.headline:
        _take_listed(document, last + 1)
    run = _run(document, last + 1) if last > document.headline else range(0)
    if len(run) < _MIN_TITLES or not any(_is_taken_for_story(document, index) for index in run):
        return
    asking = sum(document.lines[index][-1] in QUESTION_MARKS for index in run)
    if not 0 < 2 * asking < len(run) or _are_of_story(document, run):  # a story may end with several questions
        return
    document.set_verdict(run, _TITLE)


def _take_listed(document: Document, start: int) -> None:
    """Take the items of a list from line *start* on, right below the last sentence: titles, some of them questions.

    A list of the story has a colon, a subheading or a short sentence above, sentences in it, or questions alone, or the
    line model takes most of it for story, such as the books or the concerts that the last sentence announces.
    """
    lines, stop = document.lines, start
    if len(lines[start - 1]) * document.scale < _ANNOUNCING:
        return
    while stop < len(lines) and _may_be_listed(document, stop):
        stop += 1
    run = range(start, stop)
    if len(run) < _MIN_LISTED or (stop < len(lines) and bullet_width(lines[stop])) or _are_of_story(document, run):
        return
    if 2 * sum(_is_taken_for_story(document, index) for index in run) >= len(run):
        return
    if 0 < 2 * sum(lines[index][-1] in QUESTION_MARKS for index in run) < len(run):
        document.set_verdict(run, _ITEM)


_MIN_LISTED, _ANNOUNCING = 4, 120  # items; Latin letters below which a sentence may announce a list
_ITEM = Verdict(Label.RELATED, 0.7, "an item of a list of titles right below the last sentence, some of them questions")


def _may_be_listed(document: Document, index: int) -> bool:
    """Did the line model decide on line *index*, an item that begins and ends like a title?"""
    line, verdict = document.lines[index], document.verdicts[index]
    width = bullet_width(line)
    if not width or verdict is None or verdict.label not in _OPEN_LABELS or not verdict.reason.endswith(MODEL_REASON):
        return False
    ends = line[-1] not in COLONS and "@" not in line and (line[-1] not in STOPS or line[-1] in QUESTION_OR_EXCLAMATION)
    return ends and len(line) * document.scale <= _LONGEST and not line[width:][:1].islower()


def _last_sentence(document: Document) -> int:
    """Return the last statement of the story; -1 if there is none."""
    verdicts, lines = document.verdicts, document.lines
    for index in range(len(lines) - 1, document.headline, -1):
        verdict = verdicts[index]
        if (
            verdict is not None
            and verdict.label in _STORY
            and document.ended[index]
            and lines[index][-1] not in QUESTION_OR_EXCLAMATION
        ):
            return index
    return -1


def _run(document: Document, start: int) -> range:
    """Return the first run of possible titles from line *start* on."""
    size = len(document.lines)
    while start < size and not _may_be_title(document, start):
        start += 1
    stop = start
    while stop < size and _may_be_title(document, stop):
        stop += 1
    return range(start, stop)


def _may_be_title(document: Document, index: int) -> bool:
    """Did the line model decide on line *index*, or is it a short question, with the length and end of a title?"""
    line, verdict, match = document.lines[index], document.verdicts[index], document.matches[index]
    if verdict is None or verdict.label not in _OPEN_LABELS or match is not None:
        return False
    if not verdict.reason.endswith(MODEL_REASON) and (line[-1] not in QUESTION_MARKS or document.prose[index]):
        return False
    if (
        bullet_width(line)
        or line[-1] in COLONS
        or (line[-1] in STOPS and line[-1] not in QUESTION_OR_EXCLAMATION)
        or "@" in line
    ):
        return False
    has_words = line.count(" ") >= _MIN_SPACES or document.scale > MAX_SPACED_SCALE
    is_wide = _SHORTEST <= len(line) * document.scale <= _LONGEST
    return (
        has_words
        and is_wide
        and not (has_digit(line) and line[-1].isdigit())
        and not count_site_words(line, document.lexicon)
    )


def _is_taken_for_story(document: Document, index: int) -> bool:
    verdict = document.verdicts[index]
    return verdict is not None and verdict.label in _STORY


def _are_of_story(document: Document, lines: range) -> bool:
    """Does the story above share most words with *lines*?"""
    story = document.stems_of(range(document.headline, lines.start))
    stems = [word for index in lines for word in document.stems(index)]
    return _DIVISOR * sum(map(story.__contains__, stems)) > len(stems)
