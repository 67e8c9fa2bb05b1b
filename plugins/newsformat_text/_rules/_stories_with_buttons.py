"""Other stories below the story, each ending with the same button: a title, a date, a sentence, ``Read on``."""

from __future__ import annotations

from itertools import pairwise

from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import BUTTONS, MENU_WORDS
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import bullet_width, ending_class, shares_few_words


_TITLE_LINE = Verdict(Label.RELATED, 0.88, "the title of another story, above its button to continue")
_TEASER = Verdict(Label.RELATED, 0.85, "a teaser of another story, above its button to continue")
_DETAIL = Verdict(Label.SKIPPED, 0.85, "the date or the section of another story, above its button to continue")
_BUTTON = Verdict(Label.TOOL, 0.9, "a button that opens another story")
_VERDICTS = {"title": _TITLE_LINE, "teaser": _TEASER, "detail": _DETAIL}

_MIN_LINES_ABOVE = 2  # lines between the first long one and such a button, at least
_MIN_BUTTONS = 2
_LINES = range(2, 6)  # lines of a title, its teaser and details, and the button
_TITLE = range(22, 181)  # Latin letters of a title, which may end with a quotation
_SENTENCE = 40  # Latin letters of a teaser


def take(document: Document) -> None:
    """Take the lines above several such buttons at equal distances.

    The story shares hardly a word with half of the blocks if the button is a heading of other stories, else with all:
    posts may have buttons as well.
    """
    places: dict[str, list[int]] = {}
    for index in document.matched:
        places.setdefault(document.lines[index], []).append(index)
    for ends in places.values():
        if (
            len(ends) < _MIN_BUTTONS
            or ends[-_MIN_BUTTONS] <= document.first + _MIN_LINES_ABOVE
            or not _is_button(document, ends[-1])
        ):
            continue
        size, start = ends[1] - ends[0], 2 * ends[0] - ends[1] + 1
        if size not in _LINES or start <= document.first or any(two - one != size for one, two in pairwise(ends)):
            continue
        kinds = [_kinds(document, range(end - size + 1, end)) for end in ends]
        if not all(kinds) or not _are_unrelated(document, ends, size):
            continue
        for end, block in zip(ends, kinds, strict=True):
            document.verdicts[end - size + 1 : end + 1] = [*map(_VERDICTS.__getitem__, block), _BUTTON]


def _is_button(document: Document, index: int) -> bool:
    """Is line *index* only a phrase for other stories or a button, but none to share or save?"""
    match = document.matches[index]
    leads = match is not None and match.kind in _LEADING and not match.rest
    return leads and document.lines[index].lower() not in BUTTONS


_LEADING = frozenset({Kind.RELATED, Kind.TOOL})


def _are_unrelated(document: Document, ends: list[int], size: int) -> bool:
    """Does the story share hardly a word with the lines above the buttons on the lines *ends*?"""
    blocks = [range(end - size + 1, end) for end in ends]
    story = document.stems_of(range(document.headline + 1, blocks[0].start))
    unrelated = sum(shares_few_words(document.stems_of(block), story) for block in blocks)
    return unrelated == len(ends) or (document.is_related_heading(ends[0]) and 2 * unrelated >= len(ends))


def _kinds(document: Document, block: range) -> list[str]:
    """Return the kinds of the lines above a button: one title, and possibly details and a teaser.

    The list is empty if there is no title, or more than one.
    """
    kinds = [_kind(document, index) for index in block]
    has_title = kinds.count("title") == 1 and "" not in kinds
    return kinds if has_title and ("teaser" not in kinds or kinds.index("title") < kinds.index("teaser")) else []


def _kind(document: Document, index: int) -> str:
    line, factor = document.lines[index], document.scale
    if is_dated(document, index) or is_numeric_date_line(document, index) or line.lower() in MENU_WORDS:
        return "detail"
    if document.matches[index] is not None and ending_class(line) != ".":
        return ""
    if (
        ending_class(line) != "."
        and int(len(line) * factor) in _TITLE
        and not bullet_width(line)
        and not document.prose[index]
    ):
        return "title"
    return "teaser" if len(line) * factor >= _SENTENCE and " " in line else ""
