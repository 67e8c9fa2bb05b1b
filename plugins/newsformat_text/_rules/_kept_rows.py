"""Rows of short lines between paragraphs that the line model leaves out, although they share many words with the story.

Lists of what is known or wanted, with short headings, look like titles or buttons.
"""

from __future__ import annotations

from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict, is_dropped_by_model
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE


_KEPT_ROW = Verdict(Label.BODY, 0.6, "one of several short lines between paragraphs, with many words of the story")
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_SHORT_LABELS = frozenset({Label.BODY, Label.SUBHEADING})
_MIN_LINES, _MAX_LINES = 3, 10  # lines of a row
_MAX_LINE = 120  # characters of a line
_MIN_WORDS, _MIN_SHARE = 6, 0.4  # words of a row; share of them in the story


def take(document: Document) -> None:
    """Take such rows between sentences of the story, in languages with blanks; some lines may already be story."""
    if document.is_typed or document.scale > MAX_SPACED_SCALE or document.last <= document.first + 1:
        return
    left = {index for index in range(document.first + 1, document.last) if _is_left_out(document, index)}
    brief = [
        index
        for index in range(document.first + 1, document.last)
        if index in left or _is_short_story_line(document, index)
    ]
    for row in runs(brief) if left else ():
        is_open = left.intersection(row)
        framed = is_open and _MIN_LINES <= len(row) <= _MAX_LINES and _is_between(document, row)
        if framed and _has_words_of_story(document, row):
            document.set_verdict(is_open, _KEPT_ROW)


def _is_short_story_line(document: Document, index: int) -> bool:
    """Is line *index* taken for story, but no running text?"""
    verdict = document.verdicts[index]
    return (
        verdict is not None
        and verdict.label in _SHORT_LABELS
        and not document.prose[index]
        and not document.ended[index]
    )


def _is_left_out(document: Document, index: int) -> bool:
    """Does the line model alone leave out line *index*, of several words, without phrases or words of websites?

    A single word or a repeated line is a credit or a link.
    """
    verdict, line, match = document.verdicts[index], document.lines[index], document.matches[index]
    left = is_dropped_by_model(verdict)
    if not left or document.prose[index] or len(line) > _MAX_LINE or " " not in line or line in document.repeated:
        return False
    return (match is None or not (match.marked or match.words > 1)) and not count_site_words(line, document.lexicon)


def _is_between(document: Document, row: list[int]) -> bool:
    """Are there sentences of the story above and below *row*? The upper one may announce it with a colon."""
    above, below = row[0] - 1, row[-1] + 1
    complete = document.ended[above] or document.lines[above][-1] in COLONS
    return (
        complete
        and document.ended[below]
        and all(map(document.prose.__getitem__, (above, below)))
        and all(
            verdict is None or verdict.label in _STORY
            for verdict in (document.verdicts[above], document.verdicts[below])
        )
    )


def _has_words_of_story(document: Document, row: list[int]) -> bool:
    stems = document.stems_of(row)
    story = document.stems_of(index for index, prose in enumerate(document.prose) if prose)
    return len(stems) >= _MIN_WORDS and len(stems & story) >= _MIN_SHARE * len(stems)
