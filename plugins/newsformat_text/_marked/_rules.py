"""Gives lines verdicts by their Markdown marks: headline, heading, quotation, or just a link."""

from __future__ import annotations

from itertools import compress, pairwise

from newsformat_text._document import Document
from newsformat_text._labels import (
    MARKED_HEADING,
    MARKED_ITEM,
    MARKED_QUOTE,
    MARKED_SENTENCE,
    TABLE_CELLS,
    Label,
    Verdict,
    has_label,
)
from newsformat_text._languages._lexicon import Kind
from newsformat_text._marked._marks import Marks
from newsformat_text._rules._sentences import speaks_of_site
from newsformat_text._shape import bullet_width, ends_sentence, number_width


_HEADS_OTHERS = Verdict(Label.RELATED_HEADING, 0.9, "marked as a heading, and nothing but links below it")
_HEADS_NOTHING = Verdict(Label.SKIPPED, 0.85, "marked as a heading, but with no story below it")
_TITLE = Verdict(Label.RELATED, 0.9, "nothing but a link, as long as a title")
_BUTTON = Verdict(Label.SKIPPED, 0.9, "nothing but a link of one or two words")
_MENU = Verdict(Label.SKIPPED, 0.9, "several links above the headline")
_PICTURE = Verdict(Label.CAPTION, 0.95, "marked as a picture")
_ASIDE = Verdict(Label.SKIPPED, 0.85, "a picture that does not belong to the story")
_TEASER = Verdict(Label.SKIPPED, 0.85, "below the title of another story, like other such lines")
_TEASERS = frozenset({Label.BODY, Label.SUBHEADING, Label.CAPTION, Label.RELATED, Label.SKIPPED})
_OPEN = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.LEAD})
_MAX_LINES_BELOW = 3  # lines below the last long one within which a table of the story may start
_WORDS, _TITLE_LETTERS = 3, 24  # of a title, at least
_SENTENCE = 24  # minimum letters


def prepare(document: Document, marks: Marks) -> int | None:
    """Label table rows, clear running text that is none, and return the line marked as the headline."""
    for index, number in enumerate(document.numbers):
        if number in marks.rows or number in marks.levels or _is_marked(marks, number):
            document.prose[index] = False
    headline = _headline(document, marks)
    if headline is not None:
        document.prose[:headline] = [False] * headline
    prose, size = document.prose, len(document.lines)
    document.first = document.story = prose.index(True) if True in prose else size
    document.last = size - 1 - prose[::-1].index(True) if document.first < size else -1
    for index, number in enumerate(document.numbers):
        near_story = index <= document.last + _MAX_LINES_BELOW or document.verdicts[index - 1] is TABLE_CELLS
        if number in marks.rows and (headline or 0) < index and near_story:
            document.verdicts[index] = TABLE_CELLS
    return headline


def _is_marked(marks: Marks, number: int) -> bool:
    line = marks.lines.get(number)
    return line is not None and (line.is_link or line.is_picture)


def _headline(document: Document, marks: Marks) -> int | None:
    """Return the heading, of the two highest levels, with most running text below it up to the next.

    Where more of it stands above the first than below any, these head parts of a story whose headline is not marked.
    """
    for level in (1, 2):
        found = [
            index
            for index, number in enumerate(document.numbers)
            if marks.levels.get(number) == level and not marks.is_link(number) and document.matches[index] is None
        ]
        if found and (level == 1 or len(found) == 1):
            above, *below = [
                sum(map(len, compress(document.lines[k:end], document.prose[k:end])))
                for k, end in pairwise([0, *found, len(document.lines)])
            ]
            if above > max(below) and (level > 1 or any(below)):
                return None
            return found[below.index(max(below))] if any(below) else found[-1]
    return None


def take(document: Document, marks: Marks) -> None:
    """Give lines below the headline verdicts by their marks, unless rules recognise their words."""
    numbers, verdicts = document.numbers, document.verdicts
    for index in range(document.headline):
        line = marks.lines.get(numbers[index])
        if has_label(verdicts[index], Label.KICKER) and line is not None and len(line.hrefs) > 1:
            verdicts[index] = _MENU
    for index in range(document.headline + 1, len(verdicts)):
        verdict = verdicts[index]
        if verdict is None or (verdict is not TABLE_CELLS and verdict.label in _OPEN):
            verdicts[index] = _as_marked(document, marks, index)
    _head_links(document)
    _leave_out_teasers(document, marks)


def _as_marked(document: Document, marks: Marks, index: int) -> Verdict | None:
    """Return the verdict on line *index* by its marks; without marks, its earlier verdict, or part of the story."""
    number, verdict = document.numbers[index], document.verdicts[index]
    line = marks.lines.get(number)
    if number in marks.quoted:
        return MARKED_QUOTE
    if line is not None and line.is_picture:
        return _ASIDE if index > document.last or line.media[0].href in marks.icons else _PICTURE
    if number in marks.levels:
        return _heading(document, marks, index)
    if marks.is_link(number):
        return _TITLE if _is_title(document, index) else _BUTTON
    return _story_verdict(document, index) if verdict is None else verdict


def _heading(document: Document, marks: Marks, index: int) -> Verdict | None:
    """Return the verdict on the heading on line *index*: of the story, if that continues below it before the next."""
    level = marks.levels[document.numbers[index]]
    if marks.is_link(document.numbers[index]):
        return _TITLE if _is_title(document, index) else _BUTTON
    for below in range(index + 1, len(document.lines)):
        number = document.numbers[below]
        if marks.levels.get(number, level + 1) <= level:
            break
        if not _is_marked(marks, number) and number not in marks.levels:
            return MARKED_HEADING if below <= document.last or _is_sentence(document, below) else None
    return _HEADS_NOTHING


def _story_verdict(document: Document, index: int) -> Verdict | None:
    """Return the verdict on the undecided line *index*, if it is a sentence or list item within the story."""
    line, matches = document.lines[index], document.matches
    if not document.first < index <= document.last + 1 or matches[index] is not None:
        return None
    if bullet_width(line) or number_width(line):
        return MARKED_ITEM
    return MARKED_SENTENCE if _is_sentence(document, index) else None


def _is_sentence(document: Document, index: int) -> bool:
    line = document.lines[index]
    is_long = len(line) * document.scale >= _SENTENCE
    return is_long and ends_sentence(line) and not speaks_of_site(document, index)


def _is_title(document: Document, index: int) -> bool:
    line = document.lines[index]
    line = line[bullet_width(line) or number_width(line) :]
    return line.count(" ") >= _WORDS - 1 or len(line) * document.scale >= _TITLE_LETTERS


def _leave_out_teasers(document: Document, marks: Marks) -> None:
    """Leave out the teasers under each of several titles of other stories in a row."""
    verdicts, index = document.verdicts, document.headline + 1
    while index < len(verdicts):
        start, teasers = index, []
        while index < len(verdicts) and _is_other(document, marks, index):
            index += 1
            if index < len(verdicts) and _may_be_teaser(document, marks, index):
                teasers.append(index)
                index += 1
        is_under_heading = start > 0 and has_label(verdicts[start - 1], Label.RELATED_HEADING)
        if len(teasers) > 1 and (is_under_heading or document.numbers[start] in marks.levels):
            document.set_verdict(teasers, _TEASER)
        index = max(index, start + 1)


def _is_other(document: Document, marks: Marks, index: int) -> bool:
    return has_label(document.verdicts[index], Label.RELATED) and marks.is_link(document.numbers[index])


def _may_be_teaser(document: Document, marks: Marks, index: int) -> bool:
    number, verdict = document.numbers[index], document.verdicts[index]
    if number in marks.levels or _is_marked(marks, number):
        return False
    return verdict is None or verdict.label in _TEASERS


def _head_links(document: Document) -> None:
    """Label headings with nothing but titles of other stories below them as their headings."""
    verdicts = document.verdicts
    for index in range(document.headline + 1, len(verdicts) - 1):
        if verdicts[index] is not _HEADS_NOTHING or verdicts[index + 1] is not _TITLE:
            continue
        match = document.matches[index]
        if match is None or match.kind is Kind.RELATED:
            verdicts[index] = _HEADS_OTHERS
