"""Rows of titles with the headline among them: lists of new and popular stories include the story itself.

Also, lines between a headline that a program put on top of a page and the headline on the page itself.
"""

from __future__ import annotations

from newsformat_text._above._unrelated_lines import is_deck
from newsformat_text._document import Document
from newsformat_text._labels import REPEATED_HEADLINE, Label, Verdict
from newsformat_text._rules._tail import may_be_title
from newsformat_text._shape import bullet_width, ending_class, ends_sentence


_TITLE = Verdict(Label.RELATED, 0.9, "in a row of titles with the headline among them")
_BAR, _BARS = "|", "| "  # around the only cell of a row
_MIN_HEADLINE = 20  # Latin letters of the headline
_MAX_MEAN_TITLE = 110  # of titles on average (paragraphs without stops are longer)
_MIN_TITLES, _MAX_LINES = 2, 40  # titles next to it; lines above it and below
_OPEN_LABELS = frozenset({Label.BODY, Label.LIST, Label.SKIPPED})


def take(document: Document) -> None:
    """Take undecided repetitions of the headline, and the titles right above and below, if there are several."""
    lines, headline = document.lines, document.headline
    if document.is_typed or headline < 0 or len(lines[headline]) * document.scale < _MIN_HEADLINE:
        return
    title = lines[headline]
    for index in range(headline + 1, len(lines)):
        if title in lines[index] and lines[index][bullet_width(lines[index]) :].strip(_BARS) == title:
            _take_row(document, index)
            if document.verdicts[index] is None and not ends_sentence(title):
                document.verdicts[index] = REPEATED_HEADLINE


def _take_row(document: Document, index: int) -> None:
    above = below = index
    while index - above < _MAX_LINES and _is_title(document, above - 1, index):
        above -= 1
    while below - index < _MAX_LINES and _is_title(document, below + 1, index):
        below += 1
    other_titles = [k for k in range(above, below + 1) if k != index and _is_wide(document, k)]
    width = sum(len(document.lines[k]) for k in other_titles) * document.scale
    if len(other_titles) >= max(_MIN_TITLES, (below - above) / 2) and width <= _MAX_MEAN_TITLE * len(other_titles):
        document.set_verdict(range(above, below + 1), _TITLE)
        document.verdicts[index] = REPEATED_HEADLINE


def _is_title(document: Document, index: int, title_index: int) -> bool:
    """Is line *index* undecided, below the headline, and a title with a bullet if line *title_index* has one?"""
    if not document.headline < index < len(document.lines) or document.prose[index]:
        return False
    line, verdict = document.lines[index], document.verdicts[index]
    if verdict is not None and verdict.label not in _OPEN_LABELS:
        return False
    if line[-1] in ")）" and document.lines.count(line) > _MIN_TITLES:  # a picture credit
        return False
    if bullet_width(document.lines[title_index]):
        return bullet_width(line) > 0
    if document.lines[title_index][0] == _BAR:
        return verdict is None and line[0] == _BAR == line[-1]
    return verdict is None and may_be_title(document, index)


def _is_wide(document: Document, index: int) -> bool:
    """Is line *index* too long for a section's name, as in a breadcrumb above the headline?"""
    return len(document.lines[index]) * document.scale >= _MIN_HEADLINE


_ABOVE_HEADLINE = Verdict(Label.SKIPPED, 0.85, "above the headline on the page, without words of the story")
_MAX_LINES_BELOW = 20  # lines below the first headline


def take_between(document: Document) -> None:
    """Take undecided lines above the second headline that end no sentence: names of sites and sections, titles.

    A deck shares words with the story, and captions occur twice or in a list.
    """
    lines, verdicts, top = document.lines, document.verdicts, document.headline + 1
    last = next(
        (
            k
            for k in range(min(document.story, top + _MAX_LINES_BELOW) - 1, top, -1)
            if verdicts[k] is REPEATED_HEADLINE
        ),
        top,
    )
    if True not in document.prose[last + 1 :]:  # the story is between the headlines
        return
    for index in range(top, last):
        open_line = verdicts[index] is None and document.matches[index] is None and ending_class(lines[index]) != "."
        is_item = bullet_width(lines[index]) > 0 or lines.count(lines[index]) > 1
        if open_line and not is_item and not is_deck(document, index):
            verdicts[index] = _ABOVE_HEADLINE
