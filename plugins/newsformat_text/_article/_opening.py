"""Splits off what precedes the first words of a story on the same line: a byline, a date, a credit, a dateline."""

from __future__ import annotations

from attrs import evolve

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._authors import _before_colon, _glue
from newsformat_text._datelines import _colon, _dateline
from newsformat_text._datelines._parts import MIN_STORY, is_city
from newsformat_text._dates import _when
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._normalisation import is_normal, normalised, printed_tail
from newsformat_text._shape import has_digit


class Opening:
    """The parts as printed, and the *text* of the story after them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.byline = ""
        self.picture = ""  # who took it
        self.date = ""
        self.credit = ""
        self.dateline: Dateline | None = None
        self.signed = ""  # between dateline and story
        self.section = ""  # of the whole page
        self.again = ""  # the headline, once more
        self.printed = ""  # all of them, if that differs from how they are read

    def __bool__(self) -> bool:
        """Does anything precede the story?"""
        before = self.byline or self.picture or self.date or self.credit or self.dateline or self.section or self.again
        return bool(before)


def parse_opening(document: Document, index: int) -> Opening:
    """Return the parts of line *index*, the first of the story."""
    line = document.lines[index]
    if is_normal(line, document.odd_signs):
        return _matched_opening(document, index, line)
    found = _matched_opening(document, index, plain := normalised(line))
    if plain != line:
        _print_again(found, line, plain)
    return found


def opening_below_deck(document: Document, index: int) -> Opening | None:
    """Return the parts of line *index*, the second of the story, if it starts with a dateline below a deck."""
    line = document.lines[index]
    begins = line[:_CAPITALS].isupper() or line[0] in _BRACKETS or ": " in line[:_TOWN]
    if not begins or not document.prose[index]:
        return None
    found = parse_opening(document, index)
    dateline = found.dateline
    if dateline is None or found.byline or found.date or found.credit:
        return None
    city = line[0].isupper() and is_city(dateline.place)
    is_certain = city or dateline.place.isupper() or document.lexicon.is_agency(dateline.source)
    return found if is_certain else None


_CAPITALS = 3  # first letters of a place in capitals
_TOWN = 24  # characters of a town before a colon
_BRACKETS = frozenset("（(【[〔")


def _print_again(found: Opening, line: str, plain: str) -> None:
    """Restore story and dateline as printed on *line*, of which the normalised form *plain* was read."""
    before = plain[: len(plain) - len(found.text)]
    found.text = printed_tail(line, found.text) if found else line
    printed = line[: len(line) - len(found.text)]
    if found.dateline is not None and found.dateline.text.strip() == before.strip():
        found.dateline = evolve(found.dateline, text=printed.strip())
    else:
        found.printed = printed


def _matched_opening(document: Document, index: int, line: str) -> Opening:
    match = document.matches[index]
    found = Opening(line)
    if _is_headline_glued(document.title, line):
        found.again, found.text = document.title, line[len(document.title) :]
    elif (
        match is not None
        and match.kind in _CREDITS
        and match.rest
        and (parts := _glue.glued_byline(document, index, match))
    ):
        if match.kind is Kind.CAPTION:
            found.picture, found.text = parts
        else:
            found.byline, found.text = parts
    elif byline_and_text := (
        _glue.glued_signer(document, index, line)
        or _glue.glued_desk(document, index, line)
        or _bracketed(document, line)
        or _dated(document, line, match)
    ):
        found.byline, found.text = byline_and_text
    match_after = document.lexicon.find(found.text) if found.byline else None if found.again else match
    _take_date(found, document, match_after)
    if glued := _glue.split_agency(document, index, found.text):
        found.credit, found.text = glued
    if not found and (end := _glue.glued_section_end(document, index, found.text)):
        found.section, found.text = found.text[:end], found.text[end:]
    cut = _dateline.cut(found.text, document.lexicon)
    if cut is None and not found.byline and (byline_and_rest := _signed(document, found.text)):
        found.byline, found.text = byline_and_rest
    elif cut := cut or _colon.cut(document, found.text):
        found.dateline, found.text, found.signed = cut
        if not found.signed and (byline_and_text := _glue.glued_signer(document, index, found.text)):
            found.signed, found.text = byline_and_text
    return found


def _take_date(found: Opening, document: Document, match: Match | None) -> None:
    """Split off a date glued to the story, perhaps after the date label of *match*."""
    has_label = match is not None and match.kind in _DATES and match.rest
    start = len(found.text) - len(match.rest) if match is not None and has_label else 0
    if not (found.text[start].isdigit() or _begins_month(found.text[start:], document)):
        return
    if end := _glued_date(found.text[start:], document):
        found.date, found.text = found.text[: start + end], found.text[start + end :]


_DATES = frozenset({Kind.DATE, Kind.UPDATE})


def _dated(document: Document, line: str, match: Match | None) -> tuple[str, str] | None:
    """Return the author after a byline word, and the rest if that starts with a date glued to the story."""
    has_byline = match is not None and match.kind is Kind.BYLINE and has_digit(line[:_SIGNED_IN])
    times = _when.find_times(line[:_SIGNED_IN], document.lexicon) if has_byline else ()
    if match is None or not times or not _glued_date(line[times[0].start :], document):
        return None
    start = line.find(match.rest)
    names = _glue.name_without_date(line[start : times[0].start], document.lexicon).rstrip(" ,|•·–-")
    end = start + len(names)
    return (line[:end], line[end:].lstrip(" ,|•·–-")) if _glue.are_names(names, document.lexicon) else None


_SIGNED_IN = 120  # characters of a byline and date


def _is_headline_glued(title: str, line: str) -> bool:
    """Does *line* start with the headline glued to the story: ``Town opens lockRome, 3 May (ABC) - …``?"""
    if len(title) < _TITLE or not line.startswith(title):
        return False
    return line[len(title) : len(title) + 1].isupper() and len(line) >= 2 * len(title) and not title[-1].isupper()


_TITLE = 20  # minimum characters of a headline that starts no story by chance


def _bracketed(document: Document, text: str) -> tuple[str, str] | None:
    """Return the author in brackets before the story, as papers in Sri Lanka print it, and the story."""
    match = _BRACKETED.match(text) if document.lexicon.tag in _BRACKETING else None
    if match is None or len(text) - match.end() < MIN_STORY:
        return None
    return match["name"], text[match.end() :]


_BRACKETING = frozenset({"si", "ta"})
_BRACKETED = lazily(r"\(-?\s?(?P<name>[^()\d.,\s]{1,6}\.[^()\d.|]{3,24}|[^()\d.,|]{2,16} [^()\d.,|]{2,20})\s?-?\)\s?")
_CREDITS = frozenset({Kind.BYLINE, Kind.CAPTION})


def _signed(document: Document, text: str) -> tuple[str, str] | None:
    return _before_colon.signed(document, text) if document.lexicon.tag in _before_colon.LANGUAGES else None


def _begins_month(text: str, document: Document) -> bool:
    """Does *text* start with the name of a month and a number: ``November 15, 2017 …``?"""
    first, _, rest = text[:_MONTH].partition(" ")
    return rest[:1].isdigit() and first.rstrip(".").lower() in document.lexicon.months


_MONTH = 20  # characters of a month and the day


def _glued_date(text: str, document: Document) -> int:
    """Return the end of a date glued to the capital of the first word, or 0."""
    times = _when.find_times(text[:_MAX_DATE], document.lexicon)
    if not times or times[0].start:
        return 0
    end = times[0].end
    if text[end : end + 1].isupper() and not text[end - 1].isspace():
        return end
    for glued in _GLUED.finditer(text, max(1, end - _ZONE), end + _TIME):  # 2:32 PMThe …
        position = glued.start()
        if (
            text[position].isupper()
            and (dates := _when.find_times(text[:position], document.lexicon))
            and dates[0].end == position
        ):
            return position
    return end if not text[end - 1].isspace() and _begins_word(text, end) else 0


_GLUED = lazily(r"(?<=[^\W_])[^\W\d_a-z](?=[^\W\d_A-Z])")
_ZONE, _TIME = 6, 16  # characters of a zone, which may be mistaken for the first word, and of a time after a day


def _begins_word(text: str, end: int) -> bool:
    """Does a word start at *end*, after a year, in a script with spaces but without case?"""
    word = text[end:].split(maxsplit=1)[:1]
    return bool(word) and len(word[0]) >= _WORD and "\u0530" < word[0][0] < "\u0e00" and word[0][0].isalpha()


_WORD = 3  # letters that cannot follow a year


_MAX_DATE = 60  # characters of a date and a time
