"""Recognises headlines of daily items above short headings of their parts: ``Horoscope for 5 March 2024``."""

from __future__ import annotations

from newsformat_text._above._title_form import SECTION
from newsformat_text._authors._person import is_organisation
from newsformat_text._dates._date_lines import DAY_WORDS, is_date_line, text_before_date, times_on_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import bullet_width, ends_sentence, has_digit


_MIN_PARTS, _MIN_PARTS_WITHOUT_WORDS = 2, 3  # minimum headings; with only capitals and signs next to the date
_MIN_LETTERS = 4  # letters besides the date
_SPACE_LIMIT = 2  # too many for the heading of a part


def is_title_of_day(document: Document) -> bool:
    """Is the first line a day and a daily item, above parts with headings of one or two words?

    The first heading stands right below it: of a paper and its day above a headline, none but that does.
    """
    line = document.lines[0]
    if not has_digit(line) or not _heads_part(document, 1) or not is_date_line(document, 0):
        return False
    match = document.matches[0]
    if match is not None and match.kind in {Kind.DATE, Kind.UPDATE, Kind.BYLINE, Kind.CREDIT}:
        return False
    title = text_before_date(document, line)
    if len(title) * document.scale < _MIN_LETTERS or has_digit(title) or is_organisation(title):
        return False
    before = line[: times_on_line(document, 0)[0].start].split()[1:]
    has_words = any(word.islower() and word.strip(",.") not in DAY_WORDS for word in before)
    return _count_parts(document) >= (_MIN_PARTS if has_words else _MIN_PARTS_WITHOUT_WORDS)


def _count_parts(document: Document) -> int:
    """Return the number of paragraphs with such a heading; 0 if there is another short line."""
    headings = [index for index in range(1, len(document.lines) - 1) if not document.ended[index]]
    over_sentences = [index for index in headings if document.ended[index + 1]]
    return len(over_sentences) if all(_heads_part(document, index) for index in over_sentences) else 0


def _heads_part(document: Document, index: int) -> bool:
    """Is line *index* a word or two, over a sentence?"""
    if index + 1 >= len(document.lines) or not document.ended[index + 1]:
        return False
    line = document.lines[index]
    is_short = len(line) * document.scale <= SECTION and line.count(" ") < _SPACE_LIMIT
    return is_short and not (ends_sentence(line) or bullet_width(line) or is_date_line(document, index))
