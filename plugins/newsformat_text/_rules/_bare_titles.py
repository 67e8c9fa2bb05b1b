"""What a line without a bullet may be under a heading of related stories: a title, its rank, kicker or date."""

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
from newsformat_text._rules._cut_titles import is_cut_off
from newsformat_text._rules._ended import is_ended
from newsformat_text._rules._listed_titles import DATED
from newsformat_text._rules._picture_credits import is_credit
from newsformat_text._shape import MAX_SPACED_SCALE, QUESTION_OR_EXCLAMATION, bullet_width, ends_sentence, has_digit


def heads_title(document: Document, index: int) -> bool:
    """May line *index*, right above a title and none itself, name its section or be its kicker?"""
    if index + 1 >= len(document.lines):
        return False
    if is_kicker(document, index):
        return True
    line, match = document.lines[index], document.matches[index]
    named = is_section(line, document.scale) and not has_digit(line) and not document.ended[index]
    said = match is None or (match.kind is Kind.TOOL and not match.rest)
    below = document.verdicts[index] is None and is_title(document, index + 1)
    return named and said and below and not is_title(document, index)


def is_kicker(document: Document, index: int) -> bool:
    """Is line *index* a few words in capitals, right above a title that is not: ``FULL STEAM``, ``Boats are back``?"""
    if index + 1 >= len(document.lines) or document.verdicts[index] is not None:
        return False
    line, title = document.lines[index], document.lines[index + 1]
    shouted = line.isupper() and not title.isupper() and line.count(" ") in range(1, _COUNTED)
    return shouted and len(line) <= SECTION and document.verdicts[index + 1] is None and is_title(document, index + 1)


def is_stamp(document: Document, index: int) -> bool:
    """Is line *index*, below the story, when another one came out, and how often it is read?"""
    line = document.lines[index]
    if index < document.first or len(line) > _STAMPED or not line[0].isdigit():
        return False
    times = times_on_line(document, index)
    return bool(times) and times[0].start == 0 and _COUNTED_READERS.fullmatch(line, times[-1].end) is not None


_STAMPED = 60  # characters of when a story came out, and how often it is read
_COUNTED_READERS = lazily(r"[\s|•·,–—-]*\d[\d\s.,]{0,8}[^\W\d_]{0,16}")  # how often it is read


def is_rank(document: Document, index: int) -> bool:
    """Is line *index* a number that tells how often the story is read whose title stands below, or its section?"""
    if not is_number(document, index) or index + 1 == len(document.lines):
        return False
    return is_title(document, index + 1) or heads_title(document, index + 1)


def is_number(document: Document, index: int) -> bool:
    """Is line *index* a number that may be a rank?"""
    rank = document.lines[index].rstrip(".") if index < len(document.lines) else ""
    return rank.isdecimal() and len(rank) <= _DIGITS and int(rank) > 0


_DIGITS = 2  # of a rank


def _begins_as_title(document: Document, index: int) -> bool:
    """Does line *index* begin with no phrase, or with a word of one that goes on as no phrase does?

    So do one for who signs, before small letters, ``By the lock``, and in letters without capitals one of a button.
    """
    match = document.matches[index]
    if match is None or announces_pictures(document, index):
        return True
    if match.kind is Kind.BYLINE and not match.marked and begins_lowercase(match.rest):  # Por que o rio sobe
        return True
    short = match.kind is Kind.TOOL and not match.marked and not match.of_site and match.words == 1
    line = document.lines[index]
    goes_on = line[0] > "\u0530" and len(match.rest) > _GOES_ON
    return short and goes_on and not count_site_words(line, document.known)


_GOES_ON = 12  # letters behind the word of a button


def announces_pictures(document: Document, index: int) -> bool:
    """Begins line *index* with a word for pictures and a colon, and goes on as a title: ``Photos: The lock opens``?"""
    match, line = document.matches[index], document.lines[index]
    if match is None or match.kind is not Kind.CAPTION or not match.marked or document.ended[index]:
        return False
    worded = match.rest.count(" ") >= SPACES or document.scale > MAX_SPACED_SCALE
    return worded and len(match.rest) > _GOES_ON and not is_credit(line, document.known)


def is_title(document: Document, index: int) -> bool:
    """May line *index* be the title of another story, by its beginning, its end and its length?"""
    line = document.lines[index]
    if (
        document.prose[index]
        or not _begins_as_title(document, index)
        or "@" in line
        or line[0] == "#"
        or line[-1] in _ANNOUNCING
        or _heads_post(document, index)
        or ("/" in line and is_credit(line, document.known))
        or "。" in line
        or (len(line) < DATED and (is_date_line(document, index) or is_relative_time(line)))
        or is_stamp(document, index)
        or (document.ended[index] and line[-1] not in QUESTION_OR_EXCLAMATION and not is_cut_off(document, index))
        or is_ended(line, document.known)
    ):
        return False
    if (line[-1].isdigit() and line.count(" ") < _COUNTED and not _YEAR.search(line)) or line[0] in "([（":
        return False
    dense = DENSE if line[-2:] > "\u0530" else 1
    return _TITLE.start <= len(line) * max(dense, document.scale) and len(line) * document.scale < _TITLE.stop


def _heads_post(document: Document, index: int) -> bool:
    """Does line *index* begin with a time, above a sentence, as a post of a live blog does: ``9h05 - La ville …``?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    if not line[0].isdigit() or _TIMED.match(line) is None:
        return False
    return any(ends_sentence(told) and len(told) >= _TOLD and not bullet_width(told) for told in below)


_TOLD = 40  # characters of the first sentence of a post
_TIMED = lazily(r"[0-2]?\d[h:.][0-5]\d\s?[–—-]?\s[^\W\d_]")
_ANNOUNCING = ":："
DENSE = 1.5  # letters of Latin script that one is worth where vowels are not written, or as part of a letter
_TITLE = range(16, 151)  # letters of a title
_COUNTED = 5  # blanks in a title that ends in a number
_YEAR = lazily(r"\S \S{2,} (?:1[5-9]|20)\d\d$")
