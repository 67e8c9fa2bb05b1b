"""Lines right above a story that are no headline: the town it speaks of, a section and a time, half a sentence."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_small
from newsformat_text._dates._date_lines import only_day
from newsformat_text._dates._partial import is_day_and_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import ends_sentence, has_digit


def is_broken(document: Document, index: int) -> bool:
    """Does the sentence that line *index*, below running text, begins go on on the line right below?"""
    told = index > 0 and document.prose[index - 1] and document.known.full_stops
    if not told or index + 1 >= len(document.lines):
        return False
    near = document.numbers[index + 1] == document.numbers[index] + 1
    if document.matches[index + 1] is not None or only_day(document, index + 1):  # who signs, or when
        return False
    return near and not ends_sentence(document.lines[index]) and begins_small(document.lines[index + 1])


def is_place_of_story(document: Document) -> bool:
    """Is the first line one word, and the story below it speaks, in German, of what was in the town of that name?"""
    line, below = document.lines[:2]
    if document.known.tag != "de" or not line.isalpha() or not line.istitle() or not document.prose[1]:
        return False
    told = any(f" {word} {line} " in below for word in ("in", "aus", "bei", "nach"))
    if told:
        document.verdicts[0] = _PLACE
    return told


_PLACE = Verdict(Label.SKIPPED, 0.75, "the town that the story speaks of, right above it")


def is_section_and_time(line: str, document: Document) -> bool:
    """Is *line* a word and, behind it, a day without a year and a time: ``algemeen 31 jan 12:01``?"""
    section, _, when = line.partition(" ")
    return section.isalpha() and has_digit(when) and len(line) <= _WHEN and is_day_and_time(when, document.known)


_WHEN = 40  # characters of a section and a time
