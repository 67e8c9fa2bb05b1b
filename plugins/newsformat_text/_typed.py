"""Recognises typed texts: from mail or an archive, with blank lines between paragraphs and no traces of a website."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat.plugin import lazily
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._labels import RECURRING_BUTTON, Label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import NEIGHBOURS
from newsformat_text._shape import CJK, ends_sentence, has_digit, number_width


if TYPE_CHECKING:
    from newsformat_text._document import Document


def is_typed(document: Document) -> bool:
    """Was *document* typed, mailed or archived: are there blank lines between paragraphs and no traces of a site?

    To be asked after the phrases have their verdicts, as phrases of sites count as traces.
    """
    lines, numbers, prose, size = document.lines, document.numbers, document.prose, len(document.lines)
    if size < _MIN_LINES or numbers[-1] - numbers[0] < size or _recurs(document):
        return False
    if numbers[-1] - numbers[0] >= 2 * (size - 1) - _doubled(document) and _has_row(document):  # as in saved pages
        return False
    if _ends_in_words(document):
        return False
    phrases = [
        match for match in map(document.matches.__getitem__, document.matched) if match and match.kind in _SITE_KINDS
    ]
    if any(not any(map(str.isalpha, match.rest)) or match.phrase.startswith(NEIGHBOURS) for match in phrases):
        return False  # Комментарии (2):
    if (document.headline >= 0 and _is_headed_twice(document)) or any(map(_is_of_page, lines)):
        return False
    if any(
        len(line) <= _MAX_ADDRESS and has_digit(line) and (is_relative_time(line) or is_reading_time(line))
        for line in lines
    ):
        return False
    if _counts_reactions(document) or _offers_in_row(document):
        return False
    adjacent = [k for k in range(1, size) if prose[k] and prose[k - 1] and not number_width(lines[k])]
    if any(numbers[index] == numbers[index - 1] + 1 for index in adjacent):
        return False
    buttons = [index for index in document.matched if (v := document.verdicts[index]) and v.label in _OF_SITES]
    return len(buttons) < _SITE_BUTTONS and not any(
        m is not None and m.of_site for m in map(document.matches.__getitem__, buttons)
    )


def _recurs(document: Document) -> bool:
    """Is there a recurring button or advert?"""
    return RECURRING_BUTTON in [verdict for _, verdict in document.apart.values()]


def _doubled(document: Document) -> int:
    """Return the number of short lines directly below an identical line, such as captions printed twice."""
    lines, numbers = document.lines, document.numbers
    below = [k for k in range(1, len(lines)) if lines[k] == lines[k - 1] and not document.prose[k]]
    return sum(numbers[k] == numbers[k - 1] + 1 for k in below)


def _ends_in_words(document: Document) -> bool:
    """Are the last lines menu entries: single words separated by blank lines, or in CJK mostly very short lines?"""
    last, numbers = document.lines[-_WORDS:], document.numbers[-_WORDS:]
    are_separate = len(last) == _WORDS and numbers[-1] - numbers[0] >= 2 * (_WORDS - 1)
    if are_separate and all(map(str.isalpha, last)):
        return True
    below = document.lines[document.last + 1 :] if document.lexicon.tag in CJK else []
    return len(below) >= _MIN_ENTRIES and 3 * sum(map(_is_entry, below)) >= 2 * len(below)


def _is_headed_twice(document: Document) -> bool:
    """Does the headline occur again, perhaps in different case?"""
    size, low = len(document.title), document.title.lower()
    return sum(len(line) == size and line.lower() == low for line in document.lines) > 1


def _counts_reactions(document: Document) -> bool:
    """Are there several words below the story with a number under each, such as counts of readers' reactions?"""
    below = document.lines[document.last + 1 :]
    counted = [k for k in range(1, len(below)) if below[k].isdecimal() and below[k - 1][0].isalpha()]
    return len(counted) >= _REACTIONS and 2 * len(counted) >= len(below) - 1


def _offers_in_row(document: Document) -> bool:
    """Does a short line below the start of the story offer other stories or comments, next to another short line?"""
    numbers, prose, first = document.numbers, document.prose, document.first
    offers = [k for k in document.matched if (match := document.matches[k]) is not None and match.kind in _OFFERS]
    pairs = [(a, a + 1) for k in offers if k > first for a in (k - 1, k) if first < a < len(numbers) - 1]
    return any(not prose[a] and not prose[b] and numbers[b] == numbers[a] + 1 for a, b in pairs)


def _has_row(document: Document) -> bool:
    """Are there several lines in a row that end no sentence, like titles of other stories; two of them at the end?

    Figures do not count: lines without a letter, or with an initial digit next to another such line.
    """
    bylines = {k for k in document.matched if (match := document.matches[k]) is not None and match.kind is Kind.BYLINE}
    counted = [False, *[line[0].isdigit() for line in document.lines], False]
    ends = [
        ends_line
        or ends_sentence(line)
        or k in bylines
        or _is_figure(line)
        or (counted[k + 1] and (counted[k] or counted[k + 2]))
        for k, (line, ends_line) in enumerate(zip(document.lines, document.prose, strict=True))
    ]
    pattern = "".join("x" if ends_line else " " for ends_line in ends)
    below = pattern[document.first :]
    return (
        " " * _TITLES_IN_ROW in below
        or below.endswith(" " * _TITLES_AT_END)
        or " " * (1 + _LINES_ABOVE_STORY) in pattern[: document.first]
    )


_SITE_KINDS = frozenset({Kind.TOOL, Kind.RELATED, Kind.COMMENTS})  # buttons and headings of sites
_OFFERS = frozenset({Kind.RELATED, Kind.COMMENTS})
_OF_SITES = frozenset({Label.TOOL, Label.COMMENTS, Label.RELATED, Label.RELATED_HEADING})
_WORDS = 3  # last lines of one word each, as in a menu
_REACTIONS = 3  # minimum words with a number under each
_MIN_LINES, _SITE_BUTTONS = 2, 2  # lines of a text; buttons that show a site
# Lines in a row that are not running text: below its start, at the end, and under the headline.
_TITLES_IN_ROW, _TITLES_AT_END, _LINES_ABOVE_STORY = 3, 2, 2


def _is_figure(line: str) -> bool:
    return has_digit(line) and not any(map(str.isalpha, line))


def _is_entry(line: str) -> bool:
    """Does *line* consist of a few letters, perhaps with a middle dot or space, like a menu entry?"""
    return len(line) <= _MAX_ENTRY and line.replace("・", "").replace(" ", "").isalpha()


_MIN_ENTRIES, _MAX_ENTRY = 6, 14  # minimum lines of a menu, and maximum characters of an entry


def _is_of_page(line: str) -> bool:
    """Is *line* a bare time or domain name, or a title with an arrow to the next or previous story?"""
    if line[0] in _BACK_ARROWS or line[-1] in _FORWARD_ARROWS:
        return len(line) >= _MIN_TITLE
    line = line.removeprefix("- ")
    return len(line) <= _MAX_ADDRESS and " " not in line and _TIME_OR_ADDRESS.fullmatch(line) is not None


_BACK_ARROWS, _FORWARD_ARROWS = frozenset("←⟵"), frozenset("→⟶")
_MIN_TITLE, _MAX_ADDRESS = 10, 60  # characters: at least of a title; at most of an address
_TIME_OR_ADDRESS = lazily(r"[0-2]?\d:[0-5]\d|(?!www\.)[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}")
