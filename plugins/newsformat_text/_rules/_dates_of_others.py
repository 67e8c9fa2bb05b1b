"""Dates that belong to something other than the story, such as related stories and events.

A story is published once. So dates under titles of other stories, and dates under titles that differ from each other,
belong to the entries of a list. A date right under the story, without a title below, is its own; one between a name and
a sentence belongs to a reader's comment.
"""

from __future__ import annotations

from collections import defaultdict

from newsformat_text._above._title_form import is_title
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_bare_date, is_numeric_date_line, times_on_line
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import MODEL_REASON, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._announcing import is_announced
from newsformat_text._shape import bullet_width, has_digit


_OTHER_DATE = Verdict(Label.SKIPPED, 0.9, "the date of another story or of an event")
_TEASER = Verdict(Label.RELATED, 0.85, "the title of another story, above items with its date")
_DATED_TITLE = Verdict(Label.RELATED, 0.8, "a title within the story, above a date before the story's")
_OF_READER = Verdict(Label.SKIPPED, 0.9, "the date of a reader's comment below the story")
_NAME = 40  # characters of the author of a comment
_COMMENT_LABELS = frozenset({Label.BODY, Label.QUOTE, Label.SKIPPED, Label.COMMENTS})
_DATE_LABELS = frozenset({Label.DATE, Label.RELATED})
_OPEN_LABELS = frozenset({Label.DATE, Label.SKIPPED})
_TITLES = frozenset({Label.RELATED, Label.RELATED_HEADING})
_STORY = frozenset({Label.LEAD, Label.BODY, Label.QUOTE, Label.LIST, Label.TABLE})
_ENTRIES = frozenset({Label.RELATED, Label.SKIPPED, Label.BODY, Label.SUBHEADING})  # labels of lines below a date
_MIN_LISTED_DATES = 3  # dates of a list that may be above the story


def take(document: Document) -> None:
    """Change the verdicts of dates that belong to something else."""
    verdicts = document.verdicts
    story = next((k for k, verdict in enumerate(verdicts) if verdict is not None and verdict.label in _STORY), 0)
    for index, verdict in enumerate(verdicts):
        if verdict is None or verdict.label not in _DATE_LABELS:
            if 0 <= document.last < index and has_label(verdict, Label.BODY) and _is_next_to_title(document, index):
                verdicts[index] = _OTHER_DATE
            continue
        if verdict.label is Label.RELATED:
            if has_digit(document.lines[index]) and (
                is_bare_date(document, index) or is_relative_time(document.lines[index])
            ):
                verdicts[index] = _OTHER_DATE
        elif index > story and _is_of_reader(document, index):
            verdicts[index] = _OF_READER
    if not any(has_label(verdict, Label.DATE) for verdict in verdicts[document.headline + 1 :]):
        return
    top = document.story if document.story < len(document.lines) else document.first
    _take_dated_teaser(document)
    for dates in _groups(document, top):
        other_dates = _alone(document, dates[0]) if len(dates) == 1 else _of_list(document, dates)
        are_under_titles = dates[0] > document.first and all(_is_title(document, index - 1) for index in other_dates)
        if dates[0] < top and not are_under_titles and len(other_dates) < _MIN_LISTED_DATES:
            continue
        for index in other_dates:
            verdicts[index] = _OTHER_DATE
            if index - 1 > document.last and _is_fact_of_teaser(document, index):
                verdicts[index - 1] = _TEASER


def _take_dated_teaser(document: Document) -> None:
    """Take the title of another story within this one: a line above the only date within, before the story's own.

    Several dates may be those of a chronology.
    """
    verdicts = document.verdicts
    dates = [k for k in range(document.headline + 1, document.last) if has_label(verdicts[k], Label.DATE)]
    story_date = next((k for k in dates if k < document.first), None)
    within = [k for k in dates if k > document.first]
    if story_date is None or len(within) != 1:
        return
    (index,) = within
    title, story_times, times = verdicts[index - 1], times_on_line(document, story_date), times_on_line(document, index)
    is_earlier = bool(story_times and times) and times[0].moment.date() < story_times[0].moment.date()
    is_open = title is not None and title.reason.endswith(MODEL_REASON) and is_title(document, index - 1)
    if is_earlier and is_open and document.prose[index + 1]:
        verdicts[index - 1], verdicts[index] = _DATED_TITLE, _OTHER_DATE


def _is_next_to_title(document: Document, index: int) -> bool:
    """Is line *index*, below the story, only a date, next to the title of another story?"""
    return is_bare_date(document, index) and any(
        has_label(verdict, Label.RELATED) for verdict in document.verdicts[index - 1 : index + 2]
    )


def _is_of_reader(document: Document, index: int) -> bool:
    """Is the date on line *index*, below the running text, between the author and the first sentence of a comment?"""
    if not 0 <= document.last < index < len(document.lines) - 1 or _phrase(document, index):
        return False
    above, below = document.lines[index - 1], document.lines[index + 1]
    verdict = document.verdicts[index + 1]
    is_written = document.ended[index + 1] and verdict is not None and verdict.label in _COMMENT_LABELS
    is_name = (
        len(above) <= _NAME and index - 1 > document.last and (above[-1] in ":：" or not document.ended[index - 1])
    )
    return is_name and is_written and above.rstrip(":：") not in below


def _groups(document: Document, top: int) -> list[list[int]]:
    """Return groups of lines with dates above the story and below its first line, by the phrase before them."""
    found = defaultdict[tuple[bool, str], list[int]](list)
    for index in range(document.headline + 1, len(document.lines)):
        verdict = document.verdicts[index]
        if verdict is None or verdict.label not in _OPEN_LABELS:
            continue
        updated = has_label(document.verdicts[index - 1], Label.DATE)  # an update of the same story
        if not updated and is_numeric_date_line(document, index):
            found[index > top, _phrase(document, index)].append(index)
    return [*found.values()]


def _phrase(document: Document, index: int) -> str:
    match = document.matches[index]
    return match.phrase if match is not None and match.kind in {Kind.DATE, Kind.UPDATE} else ""


def _alone(document: Document, index: int) -> list[int]:
    """Return the only date if it belongs to another story: under its title or author, and not next to a copyright line.

    A date behind a phrase may be this story's, but not among entries of a list under a heading.
    """
    if _phrase(document, index) and _is_in_list(document, index):
        return [index]
    if _is_fact_of_teaser(document, index):
        return [index]
    precedes_copyright = any(
        has_label(verdict, Label.COPYRIGHT) for verdict in document.verdicts[index + 1 : index + 2]
    )
    is_own_date = bool(_phrase(document, index)) or precedes_copyright or not _is_below_title(document, index)
    return [] if is_own_date else [index]


def _is_below_title(document: Document, index: int) -> bool:
    """Is line *index* right below the title of another story, or below its author there?"""
    if index > 0 and _is_title(document, index - 1):
        return True
    return index > 1 and _is_other_author(document, index - 1) and _is_title(document, index - 2)


def _is_other_author(document: Document, index: int) -> bool:
    """Is line *index* a name or a byline, but not that of the story?"""
    match = document.matches[index]
    is_author = (match is not None and match.kind is Kind.BYLINE) or is_full_name(document.lines[index])
    return is_author and not has_label(document.verdicts[index], Label.BYLINE)


def _is_fact_of_teaser(document: Document, index: int) -> bool:
    """Is the date on line *index*, without a phrase, the first of several items under a title?"""
    lines = document.lines
    return (
        bullet_width(lines[index]) > 0
        and not _phrase(document, index)
        and index + 1 < len(lines)
        and bullet_width(lines[index + 1]) > 0
        and not bullet_width(lines[index - 1])
    )


def _is_in_list(document: Document, index: int) -> bool:
    """Are there entries of a list above and below line *index*, under a heading of other stories?"""
    verdicts = document.verdicts
    if not is_title(document, index - 1) or not all(map(_is_listed, verdicts[index + 1 : index + 2])):
        return False
    above = index - 1
    while above > document.last and _is_listed(verdicts[above]):
        above -= 1
    return has_label(verdicts[above], Label.RELATED_HEADING) and index + 1 < len(verdicts)


def _is_listed(verdict: Verdict | None) -> bool:
    return has_label(verdict, Label.RELATED) or has_label(verdict, Label.SKIPPED)


def _of_list(document: Document, dates: list[int]) -> list[int]:
    """Return those of several *dates* that belong to entries of a list."""
    moments = {times_on_line(document, index)[0].moment for index in dates}
    entry_count = sum(_is_entry(document, index - 1) for index in dates)
    alike = {document.lines[index - 1] for index in dates}
    if (
        len(moments) == len(dates) >= _MIN_LISTED_DATES and len(alike) == 1 and dates[0] > document.last
    ):  # dates of a series
        return dates
    if len(moments) == 1 or 2 * entry_count < len(dates):
        return [index for index in dates if _is_title(document, index - 1)]
    return dates[1:] if _is_own(document, dates) else dates


def _is_title(document: Document, index: int) -> bool:
    """Is line *index* the title or the heading of other stories, but not an announced one: ``Read more: …``?"""
    verdict, match = document.verdicts[index], document.matches[index]
    return verdict is not None and verdict.label in _TITLES and not is_announced(match)


def _is_entry(document: Document, index: int) -> bool:
    """Is line *index* the title of another story, like one by its form, or without letters because it is missing?"""
    if _is_title(document, index) or is_title(document, index):
        return True
    return not any(map(str.isalnum, document.lines[index]))


def _is_own(document: Document, dates: list[int]) -> bool:
    """Is the first of *dates* the story's: right under it, and not above a title like the last one?"""
    verdicts, first = document.verdicts, dates[0]
    above, below = verdicts[first - 1], verdicts[first + 1]
    if above is None or above.label not in _STORY or is_title(document, first - 1):
        return False
    last = verdicts[dates[-1] + 1 : dates[-1] + 2]
    return not all(verdict is not None and verdict.label in _ENTRIES for verdict in (below, *last)) or not last
