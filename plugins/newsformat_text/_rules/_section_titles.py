"""Titles of other stories under the names of sections, with or without a time between::

    Transport ⏎ 2 hours ago ⏎ Ferry company drops night crossings ⏎ Culture ⏎ Museum opens new wing

No subheading has a section's name above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, is_dropped_by_model
from newsformat_text._languages._menu_words import MENU_WORDS, TOPICS
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules import _kept_headings, _tail
from newsformat_text._rules._lone_titles import is_undetermined, may_be_title
from newsformat_text._shape import MAX_SPACED_SCALE, shares_few_words


_TITLE = Verdict(Label.RELATED, 0.75, "a title under the name of a section, between paragraphs or below the story")
_SECTION = Verdict(Label.RELATED_HEADING, 0.75, "the name of a section, right above the title of another story")
_DIGEST = Verdict(Label.SUBHEADING, 0.6, "a section or a title of a digest, above its paragraph")
_CONTINUES = Verdict(Label.BODY, 0.7, "running text, with which the story continues below titles of other stories")
_DATE = Verdict(Label.SKIPPED, 0.75, "the time of the other story with the title below")
_OPEN_LABELS = frozenset((
    Label.BODY, Label.SUBHEADING, Label.SKIPPED, Label.TOOL, Label.CAPTION, Label.RELATED_HEADING, Label.RELATED
))  # fmt: skip
_STORY = frozenset({Label.BODY, Label.LEAD, Label.QUOTE})
_MAX_SECTION = 30  # characters of a section's name
_MAX_SUBHEADING = 60  # Latin letters of a subheading below several titles
_MIN_TITLES, _MIN_TITLE = 2, 20  # titles; Latin letters of a title
_DIVISOR = 5  # divisor: the story may have one in so many words of a title
_MIN_TITLE_WORDS, _MIN_STORY_WORDS = 3, 40  # words of a title; words of a story that are enough for a comparison


def take(document: Document) -> None:
    """Take such titles between two paragraphs or above a subheading, and several below the story.

    Where different sections have one title each above a paragraph, they belong to the story, a digest.
    """
    last, digest = len(document.lines), _digest(document)
    for start in digest:
        document.set_verdict((start, start + 1), _DIGEST)
    for start, titles in _groups(document):
        _take(document, start, titles)
        stop = titles[-1] + 1
        if stop < last and _is_left(document, stop):
            document.verdicts[stop] = _CONTINUES if document.prose[stop] else _kept_headings.HEADING
    for index in range(document.first + 1, last) if "|" in document.text else ():
        if _is_behind_section(document, index):
            document.verdicts[index] = _TITLE


def _digest(document: Document) -> list[int]:
    """Return the names of different sections that are each between a paragraph and a title above another one."""
    prose = document.prose
    found = [
        index
        for index in document.short
        if document.first < index < len(prose) - _MIN_TITLES
        and prose[index - 1]
        and prose[index + 2]
        and _is_section(document, index)
        and _may_be_title_of_section(document, index + 1)
    ]
    return found if len({document.lines[index].lower() for index in found}) >= _MIN_TITLES else []


def _groups(document: Document) -> Iterator[tuple[int, list[int]]]:
    """Yield the first line and the titles of each group, which begins with the name of a section."""
    start, last = document.first + 1, len(document.lines) - 1
    while start < last:
        titles = _titles(document, start)
        stop = titles[-1] + 1 if titles else start
        if titles and _are_separate(document, start, stop, len(titles)):
            yield start, titles
        start = max(start + 1, stop)


def _is_behind_section(document: Document, index: int) -> bool:
    """Is line *index* a section, a bar and a title, between sentences: ``Sport | Town wins cup``?"""
    line, verdict = document.lines[index], document.verdicts[index]
    section, bar, title = line.partition("|")
    if (
        not bar
        or len(section) > _MAX_SECTION
        or section.strip().lower() not in MENU_WORDS
        or "|" in title
        or document.ended[index]
    ):
        return False
    is_open = (verdict is None or verdict.label in _OPEN_LABELS) and len(title) * document.scale >= _MIN_TITLE
    framed = (
        _is_story_text(document, index - 1) and index + 1 < len(document.lines) and _is_story_text(document, index + 1)
    )
    return is_open and (framed or index > document.last)


def _titles(document: Document, start: int) -> list[int]:
    """Return the titles under names of sections, in a row from line *start* on."""
    found, position, last = list[int](), start, len(document.lines) - 1
    while position < last and _is_section(document, position):
        title = position + 1 + _is_moment(document, position + 1)
        if title > last or not _may_be_title_of_section(document, title):
            break
        found.append(title)
        position = title + 1
    alone = len(found) == 1
    return [] if alone and not _may_be_alone(document, start, found[0]) else found


def _may_be_alone(document: Document, section: int, title: int) -> bool:
    """Is line *title* right under a common section, and a title by its verdict or its words?"""
    if title > section + 1 or document.lines[section].lower() not in MENU_WORDS:
        return False
    has_case_and_stops = document.scale <= MAX_SPACED_SCALE and document.lexicon.full_stops
    if has_case_and_stops and (has_label(document.verdicts[title], Label.RELATED) or is_undetermined(document, title)):
        return may_be_title(document, title) or _is_unrelated(document, title)
    return _is_unrelated(document, title)


def _is_unrelated(document: Document, index: int) -> bool:
    """Does the story, which is long enough for a comparison, share hardly a word with line *index*?"""
    story = document.stems_of(k for k, stems in enumerate(document.prose) if stems)
    stems = document.stems(index)
    return (
        len(stems) >= _MIN_TITLE_WORDS and len(story) >= _MIN_STORY_WORDS and shares_few_words(stems, story, _DIVISOR)
    )


def _is_moment(document: Document, index: int) -> bool:
    """Is line *index* only a date or an age?"""
    line = document.lines[index]
    return len(line) <= _MAX_SECTION and (is_relative_time(line) or is_numeric_date_line(document, index))


def _is_section(document: Document, index: int) -> bool:
    verdict, line = document.verdicts[index], document.lines[index]
    name = len(line) <= _MAX_SECTION and (line.lower() in MENU_WORDS or line.lower() in TOPICS)
    return name and verdict is not _DIGEST and (verdict is None or verdict.label in _OPEN_LABELS)


def _may_be_title_of_section(document: Document, index: int) -> bool:
    """May line *index*, no running text, be a title by its form?"""
    verdict = document.verdicts[index]
    return (
        (verdict is None or verdict.label in _OPEN_LABELS)
        and not document.prose[index]
        and _tail.may_be_title(document, index)
    )


def _are_separate(document: Document, start: int, stop: int, titles: int) -> bool:
    """Are there sentences above and below, or below several titles after a subheading, or several below the story?"""
    if start > document.last:
        return titles >= _MIN_TITLES
    if not _is_story_text(document, start - 1) or stop >= len(document.lines):
        return False
    # A subheading of the paragraph below.
    if titles == 1 and not document.stems(stop - 1).isdisjoint(document.stems(stop)):
        return False
    is_under_subheading = (
        titles >= _MIN_TITLES and stop + 1 < len(document.lines) and _is_story_text(document, stop + 1)
    )
    return is_under_subheading or _is_story_text(document, stop)


def _is_story_text(document: Document, index: int) -> bool:
    verdict = document.verdicts[index]
    story = verdict is None or verdict.label in _STORY or (document.prose[index] and _is_left(document, index))
    return story and (document.ended[index] or document.prose[index])


def _is_left(document: Document, index: int) -> bool:
    """Does only the line model leave out line *index*: running text, or a short line above some?"""
    verdict = document.verdicts[index]
    left = is_dropped_by_model(verdict)
    if not left or document.prose[index]:
        return left and count_site_words(document.lines[index], document.lexicon) <= 1
    is_short = document.matches[index] is None and len(document.lines[index]) * document.scale <= _MAX_SUBHEADING
    return is_short and index + 1 < len(document.lines) and _is_story_text(document, index + 1)


def _take(document: Document, start: int, titles: list[int]) -> None:
    for title in titles:
        document.verdicts[start] = _SECTION
        document.set_verdict(range(start + 1, title), _DATE)
        document.verdicts[title] = _TITLE
        start = title + 1
