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


_READ = Verdict(Label.RELATED, 0.88, "the title of another story, above its button to read on")
_TOLD = Verdict(Label.RELATED, 0.85, "a teaser of another story, above its button to read on")
_BESIDE = Verdict(Label.SKIPPED, 0.85, "the day or the section of another story, above its button to read on")
_BUTTON = Verdict(Label.TOOL, 0.9, "a button that opens another story")
_OF_BLOCK = {"title": _READ, "told": _TOLD, "beside": _BESIDE}

_ABOVE = 2  # lines from the first long one, at least, that such a button stands below
_SEVERAL = 2  # such buttons
_LINES = range(2, 6)  # of a title, what is told of it, and the button
_TITLE = range(22, 181)  # letters of a title, which may end with what somebody says
_SENTENCE = 40  # letters of what is told


def take(document: Document) -> None:
    """Take the lines above each of several such buttons, as far from each other.

    The story has hardly a word of half of them, or of all where the phrase is one of buttons: posts may have these.
    """
    places: dict[str, list[int]] = {}
    for index in document.matched:
        places.setdefault(document.lines[index], []).append(index)
    for ends in places.values():
        if len(ends) < _SEVERAL or ends[-_SEVERAL] <= document.first + _ABOVE or not _is_button(document, ends[-1]):
            continue
        size, start = ends[1] - ends[0], 2 * ends[0] - ends[1] + 1
        if size not in _LINES or start <= document.first or any(two - one != size for one, two in pairwise(ends)):
            continue
        kinds = [_kinds(document, range(end - size + 1, end)) for end in ends]
        if not all(kinds) or not _are_of_else(document, ends, size):
            continue
        for end, block in zip(ends, kinds, strict=True):
            document.verdicts[end - size + 1 : end + 1] = [*map(_OF_BLOCK.__getitem__, block), _BUTTON]


def _is_button(document: Document, index: int) -> bool:
    """Is line *index* a heading of others, as what leads on in one is, or a button, and none to share or save?"""
    match = document.matches[index]
    leads = match is not None and match.kind in _LEADING and not match.rest
    return leads and document.lines[index].lower() not in BUTTONS


_LEADING = frozenset({Kind.RELATED, Kind.TOOL})


def _are_of_else(document: Document, ends: list[int], size: int) -> bool:
    """Has the story hardly a word of what stands above the buttons on the lines *ends*?"""
    blocks = [range(end - size + 1, end) for end in ends]
    story = document.stems_of(range(document.headline + 1, blocks[0].start))
    strange = sum(shares_few_words(document.stems_of(block), story) for block in blocks)
    return strange == len(ends) or (document.is_related_heading(ends[0]) and 2 * strange >= len(ends))


def _kinds(document: Document, block: range) -> list[str]:
    """Return what each line above a button is: one title, and perhaps its day, its section and a sentence of it.

    Nothing is returned if there is no title, or another.
    """
    kinds = [_kind(document, index) for index in block]
    titled = kinds.count("title") == 1 and "" not in kinds
    return kinds if titled and ("told" not in kinds or kinds.index("title") < kinds.index("told")) else []


def _kind(document: Document, index: int) -> str:
    line, factor = document.lines[index], document.scale
    if is_dated(document, index) or is_numeric_date_line(document, index) or line.lower() in MENU_WORDS:
        return "beside"
    if document.matches[index] is not None and ending_class(line) != ".":
        return ""
    if (
        ending_class(line) != "."
        and int(len(line) * factor) in _TITLE
        and not bullet_width(line)
        and not document.prose[index]
    ):
        return "title"
    return "told" if len(line) * factor >= _SENTENCE and " " in line else ""
