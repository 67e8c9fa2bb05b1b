"""Recognises lines right above a story that are no headline: its town, a section and time, half a sentence, a site."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above._title_form import is_title
from newsformat_text._above._unrelated_lines import common_words
from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._desks import is_desk
from newsformat_text._authors._person import is_full_name, is_organisation
from newsformat_text._datelines._dateline import cut
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._dates._partial_times import is_day_and_time
from newsformat_text._document import Document
from newsformat_text._labels import BROKEN_SENTENCE, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._organisation_words import ARTICLES
from newsformat_text._shape import has_digit


def is_broken_sentence(document: Document, index: int) -> bool:
    """Does a sentence started on line *index* continue on the next line: under running text, or with a date?"""
    if not document.lexicon.full_stops or index + 1 >= len(document.lines):
        return False
    if index == 0:
        return _begins_story(document)
    if not document.prose[index - 1]:
        return False
    is_adjacent = document.numbers[index + 1] == document.numbers[index] + 1
    if document.matches[index + 1] is not None or is_numeric_date_line(document, index + 1):  # a byline or date
        return False
    return is_adjacent and not document.ended[index] and begins_lowercase(document.lines[index + 1])


def _begins_story(document: Document) -> bool:
    """Is the first line longer than most headlines, with a sentence that continues in lower case below?"""
    line, below = document.lines[:2]
    is_adjacent = document.numbers[1] == document.numbers[0] + 1
    if len(line) < (_MIN_ADJACENT if is_adjacent else _MIN_CONTINUED) or not line[-1].isalpha():
        return False
    if not document.prose[1] or not begins_lowercase(below):
        return False
    first = below.split(" ", 1)[0]  # perhaps cut short: ks.
    continues_word = first.islower() and first.removesuffix(".").isalpha() and document.matches[1] is None
    document.verdicts[0] = BROKEN_SENTENCE if continues_word else None
    return continues_word


# Minimum letters of a first line that is no headline if its sentence continues directly below.
_MIN_CONTINUED = 120
_MIN_ADJACENT = 60


def is_place_of_story(document: Document) -> bool:
    """Is the first line one word, the name of the town in which the German story below takes place?"""
    line, below = document.lines[:2]
    if document.lexicon.tag != "de" or not line.isalpha() or not line.istitle() or not document.prose[1]:
        return False
    is_mentioned = any(f" {word} {line} " in below for word in ("in", "aus", "bei", "nach"))
    if is_mentioned:
        document.verdicts[0] = _PLACE
    return is_mentioned


_PLACE = Verdict(Label.SKIPPED, 0.75, "the town in which the story takes place, directly above it")


def is_section_and_time(line: str, document: Document) -> bool:
    """Is *line* a word followed by a day without a year and a time: ``algemeen 31 jan 12:01``?"""
    if len(line) > _MAX_SECTION_AND_TIME:
        return False
    section, _, when = line.partition(" ")
    return section.isalpha() and has_digit(when) and is_day_and_time(when, document.lexicon)


_MAX_SECTION_AND_TIME = 40  # characters of a section and a time


_LONGEST, _LINES_TO_STORY, _WORDS = 40, 2, 4  # characters of such a line; lines down to the story; words of a site name
_ARTICLE_AND_WORD = 2  # words of a site name that starts with an article
_ARROWS, _LINES_TO_STORY_BELOW_POINTER = frozenset("→⟶➔➜"), 3  # what leads on to another page; lines down to the story
_LEADS_ON = Verdict(Label.SKIPPED, 0.85, "a link to another page, above the story")
_COUNT = lazily(r"(?:- |• )?\d[\d.,]{0,8} [^\W\d_]{3,14}")  # 1035 lecturas
_SITE = Verdict(Label.SKIPPED, 0.8, "the name of a paper or site, directly above a story that does not mention it")
_READER_COUNT = Verdict(Label.SKIPPED, 0.85, "a count of readers, above a date")


def names_site_or_author(document: Document) -> bool:
    """Is the first line, above the story and perhaps a date, a byline, an organisation or a count, and no headline?"""
    line, first = document.lines[0], document.first
    if (
        line[-1] in _ARROWS
        and 0 < first <= _LINES_TO_STORY_BELOW_POINTER
        and not any(is_title(document, k) and common_words(document, k, k) for k in range(1, first))
    ):
        document.verdicts[0] = _LEADS_ON
        return True
    if len(line) > _LONGEST or not 0 < first <= _LINES_TO_STORY or document.matches[0] is not None:
        return False
    if first == len(document.lines):  # no story is below it
        return False
    if first == _LINES_TO_STORY and not _is_between(document, 1):
        return False
    document.verdicts[0] = _first_line_verdict(
        document, line, over_date=first == _LINES_TO_STORY and is_numeric_date_line(document, 1)
    )
    return document.verdicts[0] is not None


def _first_line_verdict(document: Document, line: str, *, over_date: bool) -> Verdict | None:
    """Return the verdict on the first *line*, above a date if *over_date*; or ``None``."""
    if line.lower() in document.lexicon.roles or is_desk(line):
        return BYLINE
    parts_words = document.scale <= 1  # two words of Thai may be a short headline
    signs, counts = over_date and parts_words and is_full_name(line), over_date and _COUNT.fullmatch(line) is not None
    if not (signs or counts or _may_be_site(document, line)) or common_words(document, 0, 0):
        return None
    return BYLINE if signs else _READER_COUNT if counts else _SITE


def _may_be_site(document: Document, line: str) -> bool:
    """Does *line* contain a word for papers, or is it an article and a word above a dateline: ``La Gazette``?"""
    words = line.split()
    if len(words) > _WORDS or not all(word[0].isupper() for word in words):
        return False
    if is_organisation(line.removeprefix("The ")):
        return True
    has_article = len(words) == _ARTICLE_AND_WORD and words[0] in ARTICLES
    return has_article and cut(document.lines[document.first], document.lexicon) is not None


def _is_between(document: Document, index: int) -> bool:
    """Is line *index* a date, or does it start like a button?"""
    match = document.matches[index]
    return (match is not None and match.kind is Kind.TOOL) or is_numeric_date_line(document, index)
