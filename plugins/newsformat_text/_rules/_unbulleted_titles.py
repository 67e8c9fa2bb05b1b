"""Lines without a bullet under a heading of related stories: is one a title, a rank, a kicker or a date?"""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above._title_form import SECTION, is_section
from newsformat_text._dates._date_lines import is_date_line, times_on_line
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._announcing import SPACES
from newsformat_text._rules._closing_sentences import has_end_mark
from newsformat_text._rules._cut_titles import is_cut_off
from newsformat_text._rules._listed_titles import DATED
from newsformat_text._rules._picture_credits import is_credit
from newsformat_text._shape import MAX_SPACED_SCALE, QUESTION_OR_EXCLAMATION, bullet_width, ends_sentence, has_digit


def heads_title(document: Document, index: int) -> bool:
    """May line *index*, right above a title and no title itself, be the name of its section or its kicker?"""
    if index + 1 >= len(document.lines):
        return False
    if is_kicker(document, index):
        return True
    line, match = document.lines[index], document.matches[index]
    may_be_section = is_section(line, document.scale) and not has_digit(line) and not document.ended[index]
    plain = match is None or (match.kind is Kind.TOOL and not match.rest)
    below = document.verdicts[index] is None and is_other_title(document, index + 1)
    return may_be_section and plain and below and not is_other_title(document, index)


def is_kicker(document: Document, index: int) -> bool:
    """Is line *index* a few words in capitals, right above a title that is not: ``FULL STEAM``, ``Boats are back``?"""
    if index + 1 >= len(document.lines) or document.verdicts[index] is not None:
        return False
    line, title = document.lines[index], document.lines[index + 1]
    is_capitals = line.isupper() and not title.isupper() and line.count(" ") in range(1, _SPACE_LIMIT)
    if not is_capitals or len(line) > SECTION or document.verdicts[index + 1] is not None:
        return False
    return is_other_title(document, index + 1)


def is_stamp(document: Document, index: int) -> bool:
    """Is line *index*, below the story, the publication date of another one, with its number of readers?"""
    line = document.lines[index]
    if index < document.first or len(line) > _LONGEST_STAMP or not line[0].isdigit():
        return False
    times = times_on_line(document, index)
    return bool(times) and times[0].start == 0 and _READERS.fullmatch(line, times[-1].end) is not None


_LONGEST_STAMP = 60  # characters of a date and a number of readers
_READERS = lazily(r"[\s|•·,–—-]*\d[\d\s.,]{0,8}[^\W\d_]{0,16}")  # a number and a word or none


def is_section_and_time(line: str) -> bool:
    """Is *line* the section of another story and its time: ``Society | 12:15``?"""
    return line[0].isalpha() and line[-1].isdigit() and _SECTION_AND_TIME.fullmatch(line) is not None


_SECTION_AND_TIME = lazily(r"[^\W\d_][^\d|·•/,]{1,28}\s?[|·•/,–—-]\s?[0-2]?\d[:.][0-5]\d")


def is_rank(document: Document, index: int) -> bool:
    """Is line *index* the rank of a title below it (among the most read, for instance), or of one under its section?"""
    if not is_number(document, index) or index + 1 == len(document.lines):
        return False
    return is_other_title(document, index + 1) or heads_title(document, index + 1)


def is_number(document: Document, index: int) -> bool:
    """Is line *index* a number that may be a rank?"""
    rank = document.lines[index].rstrip(".") if index < len(document.lines) else ""
    return rank.isdecimal() and len(rank) <= _DIGITS and int(rank) > 0


_DIGITS = 2  # of a rank


def _begins_as_title(document: Document, index: int) -> bool:
    """Does line *index* begin without a phrase, or with a word of one that no phrase continues like this?

    Such words are one for authors, before small letters (``By the lock``), and in scripts without capitals a button's.
    """
    match = document.matches[index]
    if match is None or announces_pictures(document, index):
        return True
    if match.kind is Kind.BYLINE and not match.marked and begins_lowercase(match.rest):  # Por que o rio sobe
        return True
    is_short = match.kind is Kind.TOOL and not match.marked and not match.of_site and match.words == 1
    line = document.lines[index]
    continues = line[0] > "\u0530" and len(match.rest) > _LEAST_BEHIND
    return is_short and continues and not count_site_words(line, document.lexicon)


_LEAST_BEHIND = 12  # letters behind a word of a button or for pictures


def announces_pictures(document: Document, index: int) -> bool:
    """Does line *index* begin with a word for pictures and continue as a title: ``Photos: The lock opens``?"""
    match, line = document.matches[index], document.lines[index]
    if match is None or match.kind is not Kind.CAPTION or not match.marked or document.ended[index]:
        return False
    has_words = match.rest.count(" ") >= SPACES or document.scale > MAX_SPACED_SCALE
    return has_words and len(match.rest) > _LEAST_BEHIND and not is_credit(line, document.lexicon)


def is_other_title(document: Document, index: int) -> bool:
    """May line *index* be the title of another story, by its beginning, end and length?"""
    line = document.lines[index]
    if (
        document.prose[index]
        or not _begins_as_title(document, index)
        or "@" in line
        or line[0] == "#"
        or line[-1] in _ANNOUNCING
        or _begins_post(document, index)
        or ("/" in line and is_credit(line, document.lexicon))
        or "。" in line
        or (len(line) < DATED and (is_date_line(document, index) or is_relative_time(line)))
        or is_stamp(document, index)
        or (document.ended[index] and line[-1] not in QUESTION_OR_EXCLAMATION and not is_cut_off(document, index))
        or has_end_mark(line, document.lexicon)
    ):
        return False
    if (line[-1].isdigit() and line.count(" ") < _SPACE_LIMIT and not _YEAR.search(line)) or line[0] in "([（":
        return False
    dense = DENSE if line[-2:] > "\u0530" else 1
    return _TITLE.start <= len(line) * max(dense, document.scale) and len(line) * document.scale < _TITLE.stop


def _begins_post(document: Document, index: int) -> bool:
    """Does line *index* begin with a time, above a sentence, like a post of a live blog: ``9h05 - La ville …``?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    if not line[0].isdigit() or _TIMED.match(line) is None:
        return False
    return any(
        ends_sentence(sentence) and len(sentence) >= _MIN_SENTENCE and not bullet_width(sentence) for sentence in below
    )


_MIN_SENTENCE = 40  # characters of the first sentence of a post
_TIMED = lazily(r"[0-2]?\d[h:.][0-5]\d\s?[–—-]?\s[^\W\d_]")
_ANNOUNCING = ":："
DENSE = 1.5  # Latin letters per letter in scripts that omit vowels or join them to other letters
_TITLE = range(16, 151)  # Latin letters of a title
_SPACE_LIMIT = 5  # blanks in a title that ends with a number; words of a kicker
_YEAR = lazily(r"\S \S{2,} (?:1[5-9]|20)\d\d$")
