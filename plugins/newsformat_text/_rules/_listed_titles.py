"""The end of a bulleted list of titles under a heading of related stories."""

from __future__ import annotations

from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._shape import QUESTION_OR_EXCLAMATION, bullet_width, ends_sentence


DATED = 32  # characters of a date in a list


def end_of_items(document: Document, start: int) -> int:
    """Return the line after the bulleted lines that begin at line *start*."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(start, len(lines)):
        if verdicts[index] is not None or not (lines[index][:2] == "- " or bullet_width(lines[index])):
            return index
        if document.is_related_heading(index):
            return index
        if document.speech[index] and _begins_speech(document, start, index):
            return index
        if index < document.first and len(lines[index]) < DATED and is_date_line(document, index):
            return index
    return len(lines)


def _begins_speech(document: Document, start: int, index: int) -> bool:
    """Does line *index*, a statement with a dash, begin direct speech below the items from line *start* on?

    It does if none of these ends a sentence, or if it is the first line and the only one with a dash.
    """
    lines = document.lines
    is_question = lines[index].rstrip('"”»')[-1:] in QUESTION_OR_EXCLAMATION
    if index == start:
        return not is_question and index + 1 < len(lines) and not bullet_width(lines[index + 1])
    return not is_question and not any(map(ends_sentence, lines[start:index]))
