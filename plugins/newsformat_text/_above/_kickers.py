"""Kickers: lines above a headline that name its subject or place, or announce it in capitals."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import KICKER_LENGTH, is_labelled_row, is_subsection
from newsformat_text._above._title_form import MIN_RATIO, SECTION, is_title
from newsformat_text._above._unrelated_lines import may_be_headline
from newsformat_text._authors import _person
from newsformat_text._datelines._parts import are_capitalised
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._subjects import names_news
from newsformat_text._shape import QUESTION_OR_EXCLAMATION


_SEEN = 5  # lines, of which the first is the headline and one a paragraph
_MAX_WORDS = 3  # of a place with its preposition


def is_kicker(document: Document, index: int) -> bool:
    """Is line *index* one of several items, a label, a subsection, or a kicker in capitals?"""
    line, match = document.lines[index], document.matches[index]
    width = len(line) * document.scale
    if line[:2] == document.lines[index + 1][:2] == "- " and width <= SECTION:
        return True
    if match is not None and (is_labelled_row(line, match, width) or is_subsection(document, index, match)):
        return True
    return (
        _is_kicker_in_capitals(document, index, width)
        or _is_place(document, index, width)
        or _is_news_of_place(document, index, width)
        or (width <= SECTION and _is_over_media_title(document, index))
    )


def _is_news_of_place(document: Document, index: int, width: float) -> bool:
    """Is line *index* a section of local news (``Berita Kota Baru``) with a place in the story, above a headline?"""
    line, below = document.lines[index : index + 2]
    if width > SECTION or not names_news(line) or len(below) <= MIN_RATIO * len(line):
        return False
    place = " ".join([word for word in line.split()[1:] if word[0].isupper()])
    in_story = place != "" and any(place in line for line in document.lines[index + 1 : index + _SEEN])
    return in_story and are_capitalised(line.partition(" ")[2]) and is_title(document, index + 1)


def _is_place(document: Document, index: int, width: float) -> bool:
    """Is line *index* a place, above a headline twice as long: ``In Schleswig-Holstein``?"""
    line, below = document.lines[index : index + 2]
    words = line.split()
    if (
        not 1 < len(words) <= _MAX_WORDS
        or width > SECTION
        or words[0].lower() not in _WHERE
        or len(below) < 2 * len(line)
    ):
        return False
    return are_capitalised(line.removeprefix(words[0]).lstrip()) and is_title(document, index + 1)


_WHERE = frozenset([
    "in", "im", "bei", "aus", "nahe", "near", "à", "en", "em", "na", "w", "we", "u", "v", "ve", "в", "у", "на",
])  # fmt: skip


def _is_over_media_title(document: Document, index: int) -> bool:
    """Is line *index* above a longer headline that ends with a media label in brackets: ``(video)``?"""
    line, below = document.lines[index : index + 2]
    if below[-1] not in _BRACKETS or line[-1] in _BRACKETS or len(below) <= MIN_RATIO * len(line):
        return False
    label = _MEDIA_LABEL.search(below)
    match = document.lexicon.find(label[1]) if label else None
    is_label = match is not None and match.kind in _MEDIA_KINDS and not match.rest
    return is_label and is_title(document, index + 1)


_BRACKETS, _MEDIA_LABEL = frozenset(")]"), lazily(r"\s[(\[]\s?([^\W\d_]{3,12})\s?[)\]]$")
_MEDIA_KINDS = frozenset({Kind.CAPTION, Kind.TOOL, Kind.CREDIT})


def _is_kicker_in_capitals(document: Document, index: int, width: float) -> bool:
    """Is line *index* short and in capitals, above a title that is not, and not itself a title below such a line?"""
    line, below = document.lines[index : index + 2]
    if not line.isupper() or width > KICKER_LENGTH or below.isupper():
        return False
    if not is_title(document, index + 1) and not _is_over_signed(document, index + 1):
        return False
    return not (index and document.lines[index - 1].isupper() and is_title(document, index))


def _is_over_signed(document: Document, index: int) -> bool:
    """Is line *index* a question, exclamation or long title, above a byline or date?"""
    line, below = document.lines[index], index + 1
    if below >= len(document.lines) or (
        document.prose[index] if line[-1] in QUESTION_OR_EXCLAMATION else not may_be_headline(document, index)
    ):
        return False
    return _person.is_full_name(document.lines[below]) or is_date_line(document, below)
