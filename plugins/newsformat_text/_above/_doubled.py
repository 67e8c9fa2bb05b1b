"""Finds lines that a page prints twice above the story: the headline, as title of page and story, or a caption."""

from __future__ import annotations

from newsformat_text._above._breadcrumbs import CRUMB, begins_caption, ends_with_picture_credit, is_menu
from newsformat_text._above._title_form import SECTION, ends_with_credit, is_section, is_title
from newsformat_text._above._unrelated_lines import (
    common_words,
    heads_related_below_prose,
    is_page_line,
    may_be_headline,
)
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import ARTICLE_KINDS, MENU_WORDS
from newsformat_text._rules import _file_pictures
from newsformat_text._rules._credit_endings import ends_with_agency
from newsformat_text._shape import COLONS, ELLIPSES, bullet_width, ending_class


_FIRST_LINES, _MAX_DISTANCE = 12, 3  # first lines to look at; maximum distance of the repetition
_LETTERS = range(25, 261)  # characters of such a title, which may be several sentences
_MIN_COMMON = 2  # words shared with the story
_LONGEST_IMPRINT = 80  # too many letters for a line of an imprint


def doubled_title(document: Document) -> int:
    """Return the first of two lines with the same title, below lines of the site only; -1 if there are none.

    Other rules come first: the first line is the headline only if it looks like running text.
    """
    top = [" ".join(line.split()) for line in document.lines[:_FIRST_LINES]]
    if len({*top}) == len(top) or document.first >= len(document.lines):
        return _below_trail(document)
    for index, line in enumerate(top[:-1]):
        second = next((k for k in range(index + 1, min(index + 1 + _MAX_DISTANCE, len(top))) if top[k] == line), 0)
        if second and _may_be_title(document, index) and True in document.prose[second + 1 :]:
            if (index == 0 and not document.prose[0]) or not _is_top(document, index, second):
                return -1
            document.verdicts[second] = _REPEATED_HEADLINE
            return index
    return -1


_REPEATED_HEADLINE = Verdict(Label.REPEATED, 0.9, "the headline, repeated")


def _below_trail(document: Document) -> int:
    """Return the second line if the first, a breadcrumb, ends with it, in a language without full stops; or -1."""
    first, second = document.lines[:2] if len(document.lines) > _MAX_DISTANCE else ("", "-")
    is_trail_with_title = first.endswith(second) and len(second) * document.scale >= _LETTERS.start
    return 1 if is_trail_with_title and CRUMB.search(first[: -len(second)]) else -1


def _may_be_title(document: Document, index: int) -> bool:
    """Could the repeated line *index* be a headline: no date, list item, name, menu or sentence?"""
    line, match = document.lines[index], document.matches[index]
    if int(len(line) * document.scale) not in _LETTERS or line[-1] in COLONS:
        return False
    if ending_class(line) == "." and not line.endswith(ELLIPSES):
        return False
    if bullet_width(line) or "©" in line or (match is not None and not (match.kind in _WORDS and match.rest)):
        return False
    if is_numeric_date_line(document, index) or is_menu(line) or is_full_name(line) or ends_with_credit(line):
        return False
    filed = _file_pictures.is_file_caption(line, document.lexicon.tag) or ends_with_agency(line, above=True)
    return not filed and not ends_with_picture_credit(document, index)


_WORDS = frozenset({Kind.TOOL, Kind.UPDATE, Kind.RELATED})  # such a word may start a headline


def _is_top(document: Document, title: int, second: int) -> bool:
    """Is everything above line *title*, and up to line *second*, of the site, a date, or unrelated to the story?"""
    common = common_words(document, title, title) if title else _MIN_COMMON
    if common < _MIN_COMMON or any(document.prose[title + 1 : second]):
        return False
    if _is_masthead(document, title, second, common // 2):
        return True
    return all(_is_above(document, index, title) for index in range(title))


def _is_masthead(document: Document, title: int, second: int, most: int) -> bool:
    """Are the lines above *title* a masthead: short, with *most* of its words, the last two right above the story?"""
    if second != title + 1 or title < _MAX_DISTANCE or not most or not document.prose[second + 1 : second + 2]:
        return False
    lines, factor = document.lines, document.scale
    is_short = all(len(line) * factor < _LONGEST_IMPRINT for line in lines[:title])
    return is_short and all(common_words(document, index, title) <= most for index in range(title))


def _is_above(document: Document, index: int, title: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    if heads_related_below_prose(document, index):
        return False
    if (
        is_page_line(document, index)
        or is_numeric_date_line(document, index)
        or line[-1] in COLONS
        or line.lower() in _SECTIONS
    ):
        return True
    if match is not None and match.kind in _NO_TITLE_KINDS:
        return True
    max_common = document.prose[index] or len(line) * document.scale <= SECTION
    return common_words(document, index, title) <= max_common  # one word of the story may be a section, or in a proverb


_SECTIONS = ARTICLE_KINDS | MENU_WORDS
_NO_TITLE_KINDS = frozenset(
    {Kind.CREDIT, Kind.CAPTION, Kind.BYLINE, Kind.EDITOR, Kind.DATE, Kind.UPDATE, Kind.TOOL, Kind.TAGS}
)


def title_below_doubled(document: Document) -> int:
    """Return the title above the story and below a repeated caption or sentence; 0 if there is none."""
    return _below_caption(document) or _below_sentence(document) or _below_first(document)


def _below_caption(document: Document) -> int:
    """Return the title below a repeated caption and its credit, above the story; 0 if there is none."""
    lines = document.lines
    if len(lines) <= _BELOW_CREDIT or lines[0] != lines[1] or not begins_caption(document.matches[2]):
        return 0
    if is_numeric_date_line(document, _BELOW_CREDIT) or not may_be_headline(document, _BELOW_CREDIT):
        return 0
    if True not in document.prose[_BELOW_CREDIT + 1 :][:_REACH]:
        return 0
    document.verdicts[:2] = [_CAPTION, _SHOWN_AGAIN]
    return _BELOW_CREDIT


def _below_sentence(document: Document) -> int:
    """Return the title below a sentence printed twice in a row, above a byline or day; 0 if there is none.

    Above it may stand the name of the site. So sites print what they tell programs of a picture, and its caption.
    """
    lines = document.lines
    top = next((k for k in (0, 1) if lines[k + 1 : k + 2] == [lines[k]]), -1) if len(lines) > _BELOW_TWICE else -1
    if top < 0 or not document.prose[top] or (top and not is_section(lines[0], document.scale)):
        return 0
    found = top + 2
    has_byline = any(
        is_full_name(lines[k]) or is_numeric_date_line(document, k) for k in range(found + 1, len(lines))[:1]
    )
    if not has_byline or not is_title(document, found) or True not in document.prose[found + 1 :][:_REACH]:
        return 0
    document.verdicts[top:found] = [_CAPTION, _SHOWN_AGAIN]
    return found


def _below_first(document: Document) -> int:
    """Return the title below the first line, if that is the first paragraph and repeated below the title; or 0."""
    lines, prose = document.lines, document.prose
    if len(lines) <= _BELOW_CREDIT or not prose[0] or prose[1]:
        return 0
    near = lines[2 : 2 + _REACH]
    if lines[0] not in near or any(prose[2 : 2 + near.index(lines[0])]) or not is_title(document, 1):
        return 0
    document.verdicts[0] = _REPEATED_PARAGRAPH
    return 1


_REPEATED_PARAGRAPH = Verdict(Label.REPEATED, 0.9, "the first paragraph, also printed above the headline")
_BELOW_TWICE = 4  # lines: a site, a sentence twice, and a title
_BELOW_CREDIT = 3  # lines: a caption twice, and the picture credit
_CAPTION = Verdict(Label.CAPTION, 0.85, "printed twice above the headline, directly above a picture credit")
_SHOWN_AGAIN = Verdict(Label.REPEATED, 0.9, "the caption, repeated")
_REACH = 6  # lines below the title in which the story starts


def is_doubled_text(line: str) -> bool:
    """Is *line* the same text twice without a space, as from a picture and its link: ``OpinionOpinion``?"""
    size, odd = divmod(len(line), 2)
    return not odd and size >= _DOUBLED and line[:size] == line[size:] and line[0].isupper()


_DOUBLED = 4  # letters of a name
