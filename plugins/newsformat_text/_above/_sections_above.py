"""Recognises section names above a headline, ``Sport`` above ``Football``."""

from __future__ import annotations

from newsformat_text._above._breadcrumbs import is_trail
from newsformat_text._above._headless import OVER_STORY
from newsformat_text._above._over import REACH
from newsformat_text._above._title_form import SECTION, is_pair_of_words, is_section
from newsformat_text._above._unrelated_lines import common_words, may_be_headline
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._shape import scale


def headline_below_sections(document: Document, found: int) -> int:
    """Return the title below line *found* and other section names, above a byline, a date or the story.

    Below a headline as short as such a name stands no other one.
    """
    lexicon, lines = document.lexicon, document.lines
    if found < 0 or document.prose[found] or not is_section(lines[found], scale(lexicon.tag)):
        return found
    match = document.matches[found]
    starts_with_section = lines[found].lower() in MENU_WORDS or (
        match is not None and match.kind is Kind.TOOL and " " not in match.rest
    )
    index, section_count = found + 1, 0
    while index < min(found + REACH, len(lines) - 1) and _may_be_section(document, index):
        starts_with_section = starts_with_section or is_trail(lines[index])
        section_count += document.matches[index] is None and not is_full_name(lines[index])
        index += 1
    above = lines[found:index]
    sure = (
        starts_with_section
        or len(above) > _MIN_LINES_ABOVE
        or not any(line.count(" ") > 1 and not is_pair_of_words(line) for line in above)
    )
    if (
        not sure
        or not (section_count or (starts_with_section and len(above) > 1))
        or not may_be_headline(document, index)
    ):
        return found + _is_under_word(document, found, index)  # or it is a short headline above its deck
    is_longer = len(lines[index]) > _WIDER * max(map(len, above))
    return index if is_longer and any(_is_under_title(document, below) for below in (index + 1, index + 2)) else found


def _is_under_word(document: Document, found: int, story: int) -> bool:
    """Is line *found* one word not in the *story*, directly above a line with several words of the story?"""
    if found + 2 != story or not document.prose[story]:
        return False
    line, below = document.lines[found], document.lines[found + 1]
    if " " in line or below.count(" ") < _MIN_SPACES:
        return False
    may_be_title = document.matches[found + 1] is None and not is_full_name(below)
    return (
        may_be_title and bool(common_words(document, found + 1, found + 1)) and not common_words(document, found, found)
    )


_MIN_SPACES = 2  # spaces in a headline as short as a section name
_MIN_LINES_ABOVE = 2  # lines of one or two words each, or one more line of any kind
_WIDER = 1.4  # a headline is so many times as wide as a section name


def _may_be_section(document: Document, index: int) -> bool:
    """Could line *index* be a section name, or a button above the headline?"""
    match = document.matches[index]
    if document.prose[index] or (match is not None and match.kind not in _KINDS_ABOVE):
        return False
    line = document.lines[index]
    is_short = len(line) * document.scale <= SECTION and line.count(" ") <= _MAX_SPACES
    return is_short and not document.ended[index] and not is_numeric_date_line(document, index)


_MAX_SPACES = 3  # in the name of a section below another one
_KINDS_ABOVE = frozenset({Kind.TOOL, Kind.RELATED, Kind.TAGS})


def _is_under_title(document: Document, index: int) -> bool:
    """Is line *index* a byline, a date or the story?"""
    if index >= len(document.lines):
        return False
    match = document.matches[index]
    if (
        document.prose[index]
        or is_numeric_date_line(document, index)
        or (match is not None and match.kind in OVER_STORY)
    ):
        return True
    line = document.lines[index]
    return len(line) * document.scale > _DECK and document.ended[index]


_DECK = 60  # letters of a sentence below a title
