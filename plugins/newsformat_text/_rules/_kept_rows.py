"""Rows of short lines between paragraphs that the line model leaves out, though many of their words are the story's.

Lists of what is known or wanted, with a few words that head them, look like titles or buttons.
"""

from __future__ import annotations

from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict, is_dropped_by_model
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import COLONS, MAX_SPACED_SCALE


_KEPT = Verdict(Label.BODY, 0.6, "one of several short lines between paragraphs, with many words of the story")
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_BRIEF = frozenset({Label.BODY, Label.SUBHEADING})
_LEAST, _MOST = 3, 10  # lines of a row
_WIDEST = 120  # letters of one
_WORDED, _SHARE = 6, 0.4  # words of a row; of them that the story has


def take(document: Document) -> None:
    """Take such rows, between sentences of the story, where words are parted; some of the lines may be told already."""
    if document.is_typed or document.scale > MAX_SPACED_SCALE or document.last <= document.first + 1:
        return
    left = {index for index in range(document.first + 1, document.last) if _is_left(document, index)}
    brief = [index for index in range(document.first + 1, document.last) if index in left or _is_brief(document, index)]
    for row in runs(brief) if left else ():
        open_ = left.intersection(row)
        told = open_ and _LEAST <= len(row) <= _MOST and _is_between(document, row)
        if told and _has_words_of_story(document, row):
            document.set_verdict(open_, _KEPT)


def _is_brief(document: Document, index: int) -> bool:
    """Is line *index* told, and no running text?"""
    own = document.verdicts[index]
    return own is not None and own.label in _BRIEF and not document.prose[index] and not document.ended[index]


def _is_left(document: Document, index: int) -> bool:
    """Does the line model alone leave out line *index*, with no phrase of sites, and is it of several words?

    A word alone, or a line that comes again, is a credit or a link.
    """
    own, line, match = document.verdicts[index], document.lines[index], document.matches[index]
    left = is_dropped_by_model(own)
    if not left or document.prose[index] or len(line) > _WIDEST or " " not in line or line in document.repeated:
        return False
    return (match is None or not (match.marked or match.words > 1)) and not count_site_words(line, document.known)


def _is_between(document: Document, row: list[int]) -> bool:
    """Do sentences of the story stand above and below *row*, of which the upper may announce it with a colon?"""
    above, below = row[0] - 1, row[-1] + 1
    told = document.ended[above] or document.lines[above][-1] in COLONS
    return (
        told
        and document.ended[below]
        and all(map(document.prose.__getitem__, (above, below)))
        and all(own is None or own.label in _STORY for own in (document.verdicts[above], document.verdicts[below]))
    )


def _has_words_of_story(document: Document, row: list[int]) -> bool:
    own = document.stems_of(row)
    story = document.stems_of(index for index, prose in enumerate(document.prose) if prose)
    return len(own) >= _WORDED and len(own & story) >= _SHARE * len(own)
