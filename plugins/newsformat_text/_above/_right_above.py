"""Lines right above a story that are no headline: the town it speaks of, a section and a time, half a sentence."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_small
from newsformat_text._dates._date_lines import only_day
from newsformat_text._dates._partial import is_day_and_time
from newsformat_text._document import Document
from newsformat_text._labels import BROKEN, Label, Verdict
from newsformat_text._shape import ends_sentence, has_digit


def is_broken(document: Document, index: int) -> bool:
    """Does the sentence that line *index* begins go on on the line right below: under running text, or with a date?"""
    if not document.known.full_stops or index + 1 >= len(document.lines):
        return False
    if index == 0:
        return _begins_story(document)
    if not document.prose[index - 1]:
        return False
    near = document.numbers[index + 1] == document.numbers[index] + 1
    if document.matches[index + 1] is not None or only_day(document, index + 1):  # who signs, or when
        return False
    return near and not ends_sentence(document.lines[index]) and begins_small(document.lines[index + 1])


def _begins_story(document: Document) -> bool:
    """Is the first line wider than most headlines, within a sentence that goes on in small letters below?"""
    line, below = document.lines[:2]
    near = document.numbers[1] == document.numbers[0] + 1
    if len(line) < (_NEAR if near else _WIDE) or not line[-1].isalpha():
        return False
    if not document.prose[1] or not begins_small(below):
        return False
    first = below.split(" ", 1)[0]  # perhaps cut short: ks.
    told = first.islower() and first.removesuffix(".").isalpha() and document.matches[1] is None
    document.verdicts[0] = BROKEN if told else None
    return told


_WIDE, _NEAR = 120, 60  # letters of a first line that is no headline if its sentence goes on, right below it


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
    if len(line) > _WHEN:
        return False
    section, _, when = line.partition(" ")
    return section.isalpha() and has_digit(when) and is_day_and_time(when, document.known)


_WHEN = 40  # characters of a section and a time
