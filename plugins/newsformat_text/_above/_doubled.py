"""The headline that a page prints twice above the story: as its own title and the story's, or beside a picture."""

from __future__ import annotations

from newsformat_text._above._crumbs import CRUMB, is_menu, is_pictured
from newsformat_text._above._strange import common_words, heads_others, is_of_page
from newsformat_text._above._title_form import SECTION, is_credited
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import only_day
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._houses import KINDS, MENU
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import COLONS, CUT, bullet, final


_TOP, _NEAR = 12, 3  # lines that the two may be among; lines below the first that the second may be one of
_LETTERS = range(25, 261)  # of such a title, which may be several sentences
_COMMON = 2  # words that it and the story have
_WIDE = 80  # letters that are too many for a line of an imprint


def doubled(document: Document) -> int:
    """Return the first of two lines that print one title, under what is of the site alone; -1 if there are none.

    What was told otherwise stays: the first line is none unless it looks like running text.
    """
    top = document.lines[:_TOP]
    if len({*top}) == len(top) or document.first >= len(document.lines):
        return _below_trail(document)
    for index, line in enumerate(top[:-1]):
        again = next((k for k in range(index + 1, min(index + 1 + _NEAR, len(top))) if top[k] == line), 0)
        if again and _may_be_title(document, index) and True in document.prose[again + 1 :]:
            if (index == 0 and not document.prose[0]) or not _is_top(document, index, again):
                return -1
            document.verdicts[again] = _AGAIN
            return index
    return -1


_AGAIN = Verdict(Label.REPEATED, 0.9, "the headline once more")


def _below_trail(document: Document) -> int:
    """Return the second line if the first, a way through the site, ends with it, in a language without stops; or -1."""
    first, second = document.lines[:2] if len(document.lines) > _NEAR else ("", "-")
    led = first.endswith(second) and len(second) * document.scale >= _LETTERS.start
    return 1 if led and CRUMB.search(first[: -len(second)]) else -1


def _may_be_title(document: Document, index: int) -> bool:
    """Could line *index*, which stands twice, be a headline: no date, item, name or menu, and nothing that stops?"""
    line, match = document.lines[index], document.matches[index]
    if int(len(line) * document.scale) not in _LETTERS or line[-1] in COLONS:
        return False
    if final(line) == "." and not line.endswith(CUT):
        return False
    if bullet(line) or "©" in line or (match is not None and not (match.kind in _WORDS and match.rest)):
        return False
    if only_day(document, index) or is_menu(line) or is_full_name(line) or is_credited(line):
        return False
    return not is_pictured(document, index)


_WORDS = frozenset({Kind.TOOL, Kind.UPDATE, Kind.RELATED})  # such a word may begin a headline


def _is_top(document: Document, title: int, again: int) -> bool:
    """Is all above line *title*, and between it and line *again*, of the site, a date, or strange to the story?"""
    common = common_words(document, title, title) if title else _COMMON
    if common < _COMMON or any(document.prose[title + 1 : again]):
        return False
    if _are_of_masthead(document, title, again, common // 2):
        return True
    return all(_is_above(document, index, title) for index in range(title))


def _are_of_masthead(document: Document, title: int, again: int, most: int) -> bool:
    """Have lines above *title*, of which the last two stand right above the story, *most* of its words, all short?"""
    if again != title + 1 or title < _NEAR or not most or not document.prose[again + 1 : again + 2]:
        return False
    lines, factor = document.lines, document.scale
    short = all(len(line) * factor < _WIDE for line in lines[:title])
    return short and all(common_words(document, index, title) <= most for index in range(title))


def _is_above(document: Document, index: int, title: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    if heads_others(document, index):
        return False
    if is_of_page(document, index) or only_day(document, index) or line[-1] in COLONS or line.lower() in _SECTIONS:
        return True
    if match is not None and match.kind in _OVER:
        return True
    least = document.prose[index] or len(line) * document.scale <= SECTION
    return common_words(document, index, title) <= least  # one word of the story may be a section, or in a proverb


_SECTIONS = KINDS | MENU
_OVER = frozenset({Kind.CREDIT, Kind.CAPTION, Kind.BYLINE, Kind.EDITOR, Kind.DATE, Kind.UPDATE, Kind.TOOL, Kind.TAGS})
