"""The surroundings of a story, above, below and within: bylines, dates, credits, captions, subheads."""

from __future__ import annotations

from newsformat_text._authors import _bylines, _desks, _joined_lines, _names, _names_under, _of_other_stories
from newsformat_text._dates._date_lines import is_date_line, times_on_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._rules import _above_story, _captions, _end_marks, _foot, _head, _releases, _under_title
from newsformat_text._rules._head import BARE, DATE, LONGEST, NEAR, REACH


def take(document: Document) -> None:
    """Take bylines, dates and credits above and below the story."""
    size, verdicts = len(document.lines), document.verdicts
    top = document.headline + 1
    _take_heads(document)
    _releases.take(document)
    _captions.take(document)
    story = document.story = _head.start(document, top)
    for index in range(top, min(story, top + REACH)):
        if verdicts[index] is None:
            verdicts[index] = _head.above(document, index)
    if story < size and verdicts[story] is None:
        _head.take_one_line(document, story)
    if story == size and document.last < top:
        return
    for index in range(max(document.last + 1, top), min(size, document.last + REACH)):
        if verdicts[index] is None:
            verdicts[index] = _foot.below(document, index)
    _end_marks.take(document)
    if not document.labelled(Label.DATE):
        _foot.take_date(document, max(document.last + 1, top))
    _take_inside(document, story)
    _names.take(document, top, min(story, top + REACH))
    _joined_lines.take(document, top, min(story, top + REACH))
    _above_story.take_below_names(document, top, story)
    if "-" in document.first_characters:
        _above_story.take_items(document, top, story)
    _above_story.take_house(document, top, min(story, top + REACH))
    _above_story.take_first_items(document, top, story)
    _above_story.take_first_question(document, story)
    _sign(document, story)
    _bylines.take_author_notes(document)
    _under_title.take_section(document)
    _under_title.take_above_credit(document, story)
    _above_story.take_subhead(document, top)


def _take_heads(document: Document) -> None:
    """Take the few lines under headings with ``#`` and between rows of dashes, which are rare."""
    if "-" in document.first_characters and any(line.startswith("---") for line in document.lines):
        from newsformat_text._rules import _mail

        _mail.take(document)
    if "#" in document.first_characters:
        from newsformat_text._rules import _notepad

        _notepad.take(document)


def _sign(document: Document, story: int) -> None:
    """Look for the author in ever less likely places, as long as none is found."""
    if not _bylines.is_signed(document):
        _bylines.take_inner_byline(document, story)
    if not _bylines.is_signed(document):
        _bylines.take_author_notes_as_bylines(document)
    if _bylines.is_signed(document):
        _desks.leave_out(document, story)
    elif not _names_under.take(document):
        _desks.take(document, story)


def _take_inside(document: Document, story: int) -> None:
    """Take bylines, dates and credits within the story."""
    verdicts = document.verdicts
    for index in document.matched:
        if story < index < document.last and verdicts[index] is None and (match := document.matches[index]):
            verdicts[index] = _inside_story(document, index, match)
    if not any(map(str.isdigit, document.first_characters | document.last_characters)):
        return
    for index in document.short:
        line, in_story = document.lines[index], story < index < document.last and verdicts[index] is None
        may_be_date = in_story and len(line) < BARE and (line[0].isdigit() or _is_glued(document, index))
        if may_be_date and is_date_line(document, index):
            verdicts[index] = DATE


def _is_glued(document: Document, index: int) -> bool:
    """Does line *index*, below a deck, end with a date and time glued to the section: ``Hafen2026-05-12 10:24``?"""
    line = document.lines[index]
    if index >= document.first + NEAR or not line[-1].isdigit() or ":" not in line[-_TIME:]:
        return False
    times = times_on_line(document, index)
    return bool(times) and times[0].timed and line[: times[0].start][-1:].isalpha()


_TIME = 6  # characters of a time and the blank before it


def _inside_story(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the verdict of line *index*: dates of updates and credits may be anywhere, bylines near the first line."""
    if match.kind is Kind.BYLINE and index < document.first + NEAR and not document.prose[index]:
        if _bylines.is_signed(document) or _of_other_stories.is_under_heading(document, index):
            return None
        return _bylines.signed(document, index, match)
    if (
        match.kind in {Kind.DATE, Kind.UPDATE}
        and len(document.lines[index]) <= LONGEST
        and is_date_line(document, index)
    ):
        return DATE
    line = document.lines[index]
    if match.kind is Kind.CREDIT and match.marked and match.rest and len(line) <= _FIGURE and not document.ended[index]:
        return _head.SOURCE if document.is_related_heading(index + 1) else _PICTURE_SOURCE
    return None


_PICTURE_SOURCE = Verdict(Label.CAPTION, 0.9, "names the source of a picture or figure within the story")
_FIGURE = 90  # characters
