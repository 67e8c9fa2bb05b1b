"""Short lines under a headline that are not part of the story: the name of a section, the reading time."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat_text._above import _decks
from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._person import has_case
from newsformat_text._authors._roles import is_special_to
from newsformat_text._dates._date_lines import has_relative_time, is_bare_date
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, is_dropped_by_model
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import ARTICLE_KINDS, MENU_WORDS, SECTIONS
from newsformat_text._languages._organisation_words import CITIES, PLACES
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import ENDINGS, SPEECH_OPENERS, bullet_width, has_digit, is_count


_SECTION = Verdict(Label.KICKER, 0.7, "the name of a section between the headline and the author")
READING = Verdict(Label.SKIPPED, 0.85, "the reading time of the story")

_MAX_SECTION, _SECTION_WORD_LIMIT = 20, 3  # of the name of a section
_MAX_LINES_BELOW = 12  # lines under the headline
_STORY = frozenset({Label.BODY, Label.SUBHEADING})
_LABELS_ABOVE = frozenset({
    Label.HEADLINE, Label.KICKER, Label.SUBHEAD, Label.BYLINE, Label.DATE, Label.CREDIT, Label.TOOL, Label.SKIPPED,
})  # fmt: skip


def take_section(document: Document) -> None:
    """Take a section's name right under the headline for a kicker, by the byline below or by its words."""
    index = document.headline + 1
    if index + 1 >= len(document.lines) or document.verdicts[index] is not None or document.matches[index] is not None:
        return
    line, below = document.lines[index], document.lines[index + 1]
    town = below[: len(line)].isupper() and below.startswith(f"{line.upper()},")  # Lockton, above LOCKTON, Va. (AP)
    under = document.verdicts[index + 1]
    has_byline = town or has_label(under, Label.BYLINE) or has_label(under, Label.CREDIT)
    if (has_byline and line != below and _is_section(document, line)) or _are_sections(document, line):
        document.verdicts[index] = _SECTION


def _are_sections(document: Document, line: str) -> bool:
    """Is *line*, in a script without capitals, only words for sections, possibly with an *and* between?"""
    if has_case(line[0]) or line.count(" ") >= _SECTION_WORD_LIMIT:
        return False
    if "・" in line and MENU_WORDS.issuperset(line.split("・")):  # 事件・事故
        return True
    joiners = document.lexicon.joiners
    words = [word.removeprefix("និង").removeprefix("و") for word in line.split() if word not in joiners]
    return words != [] and SECTIONS.issuperset(words)


def _is_section(document: Document, line: str) -> bool:
    """May *line* be the name of a section, and is it no place, account or role?"""
    if (
        line in PLACES
        or line in CITIES
        or begins_lowercase(line)
        or "," in line
        or has_digit(line)
        or bullet_width(line)
    ):
        return False
    if _decks.is_clause_of_three_words(line, document.lexicon):
        return False
    width = len(line) * document.scale
    return width <= _MAX_SECTION and line.count(" ") < _SECTION_WORD_LIMIT and line[-1] not in ENDINGS


def take_above_credit(document: Document, story: int) -> None:
    """Take a sentence above the *story* for a caption if a picture credit and then a byline follow."""
    verdicts, matches = document.verdicts, document.matches
    for index in range(document.headline + 1, min(story, len(verdicts) - 2)):
        below = matches[index + 1]
        pictured = below is not None and below.kind is Kind.CAPTION and below.marked and bool(below.rest)
        if pictured and document.prose[index] and has_label(verdicts[index + 2], Label.BYLINE):
            verdicts[index] = _ABOVE_CREDIT


_ABOVE_CREDIT = Verdict(Label.CAPTION, 0.8, "above a picture credit, with the author below that")


def take_reading_time(document: Document) -> None:
    """Take a single line above the story with its reading time that was taken for part of it."""
    lines, verdicts, top = document.lines, document.verdicts, document.headline + 1
    for index in range(top, min(document.first, top + _MAX_LINES_BELOW, len(lines) - 1)):
        verdict, above = verdicts[index], verdicts[index - 1] if index else None
        if (
            verdict is None
            or verdict.label not in _STORY
            or (index and (above is None or above.label not in _LABELS_ABOVE))
        ):
            continue
        if is_own_reading_time(document, index):
            verdicts[index] = READING


def is_own_reading_time(document: Document, index: int) -> bool:
    """Is line *index* the reading time of the story, with none above or below it, as in a recipe?"""
    line, neighbours = document.lines[index], document.lines[index - 1 : index + 2 : 2]
    return is_reading_time(line) and not has_relative_time(line) and not any(map(is_reading_time, neighbours))


def take_deck(document: Document) -> None:
    """Take the short line right under the headline that the line model takes for a subheading: it is a deck.

    If it is some of the words of the headline, it is a caption. Captions, bylines and dates may precede the story.
    A longer line there that the line model leaves out is a deck, too.
    """
    index = document.headline + 1
    has_date = 0 < index < len(document.lines) and has_label(document.verdicts[index], Label.DATE)
    if _is_stray_word(document, index + has_date):
        document.verdicts[index + has_date] = _KIND
        return
    own_verdict = document.verdicts[index] if 0 < index < len(document.lines) - 1 else None
    if (
        own_verdict is None
        or own_verdict.label not in _OPEN_LABELS
        or not document.prose[_below_asides(document, index + 1)]
    ):
        return
    line = document.lines[index]
    if _names_kind(document, line):
        document.verdicts[index] = _KIND
        return
    if any(verdict is not None and verdict.label is Label.SUBHEADING for verdict in document.verdicts[index + 1 :]):
        return  # the first of several subheadings
    if {*line.split()} <= {*document.title.split()}:
        document.verdicts[index] = _CAPTION_BELOW
    elif own_verdict.label is Label.SUBHEADING and line[-1].isalpha() and ":" not in line and _is_wide(document, line):
        document.verdicts[index] = _DECK
    elif is_dropped_by_model(own_verdict) and _is_dropped_deck(document, index):
        document.verdicts[index] = _DROPPED_DECK


def _is_stray_word(document: Document, index: int) -> bool:
    """Is line *index*, right above the story, a single word in small letters or a count: ``admin``?"""
    verdict = document.verdicts[index] if 0 < index < len(document.lines) - 1 else None
    if verdict is None or verdict.label in _DECIDED or not document.prose[index + 1]:
        return False
    line = document.lines[index]
    word = len(line) <= _MAX_SECTION and line.islower() and line.isalpha()
    return word or is_count(line)


_DECIDED = frozenset({Label.KICKER, Label.DATE, Label.BYLINE, Label.CREDIT, Label.TOOL})


def take_asides(document: Document) -> None:
    """Take lines above the story that were taken for its beginning: its kind, a day, its audience."""
    for index in range(document.headline + 1, min(document.first, document.headline + _MAX_LINES_BELOW)):
        verdict, line = document.verdicts[index], document.lines[index]
        if verdict is None or len(line) > _MAX_ASIDE or not (verdict.label in _STORY or verdict.label is Label.SKIPPED):
            continue
        if is_special_to(line):
            document.verdicts[index] = BYLINE
        elif verdict.label is Label.SKIPPED or (
            verdict.label is Label.SUBHEADING and verdict.confidence >= _HEADING_CONFIDENCE
        ):
            continue
        elif is_bare_date(document, index) or (line[-1] == "." and line[:-1].lower() in ARTICLE_KINDS):
            document.verdicts[index] = _KIND if line[-1] == "." else _DAY


_MAX_ASIDE, _HEADING_CONFIDENCE = 40, 0.92  # characters of such a line; confidence of a day that heads a chronology
_DAY = Verdict(Label.SKIPPED, 0.75, "a day without a year, between headline and story")


def _below_asides(document: Document, index: int) -> int:
    """Return the first line from *index* on that is no caption, byline, date or credit; the last line at most."""
    last = len(document.lines) - 1
    while index < last and (verdict := document.verdicts[index]) is not None and verdict.label in _ASIDES:
        index += 1
    return index


_ASIDES = frozenset({Label.CAPTION, Label.REPEATED, Label.BYLINE, Label.DATE, Label.CREDIT})


def _names_kind(document: Document, line: str) -> bool:
    """Is *line* a word, or several between commas, that the story does not contain: its section or kind?"""
    words = _names_together(line) or line.split(", ")
    if not all(map(str.isalpha, words)) or not has_case(line[0]):
        return False
    beginning = "\n".join(document.lines[document.first : document.first + _MAX_LINES_BELOW]).lower()
    return not any(word.lower() in beginning for word in words)


def _names_together(line: str) -> list[str]:
    """Return the words of *line* if it is the names of two sections and no person: ``Main Rural life``."""
    words = line.split()
    several = len(words) in _TWO_SECTIONS and words[0][0].isupper() and line[-1].isalpha()
    started = [word[0].isupper() for word in words[1:]] if several else []
    return words if True in started and False in started else []


_TWO_SECTIONS = range(3, 6)  # words of two sections
_KIND = Verdict(Label.SKIPPED, 0.7, "a word alone between headline and story that the story does not use")


def _is_wide(document: Document, line: str) -> bool:
    """Is *line* longer than most subheadings?"""
    return len(line) * document.scale >= _MIN_DECK and line.count(" ") >= _MIN_SHORT_DECK_SPACES


_MIN_DECK, _MIN_SHORT_DECK_SPACES = 30, 3  # Latin letters of a deck; blanks in it


def _is_dropped_deck(document: Document, index: int) -> bool:
    """Is line *index* as long as a deck, plain text without fields or several site words?"""
    line = document.lines[index]
    starts = line[0].isalnum() or (line[0] in SPEECH_OPENERS and not bullet_width(line))
    if not starts or not (line[-1].isalpha() or line[-1] in _QUOTED):
        return False
    if (
        len(line) * document.scale < _DECK_MIN_WIDTH
        or line.count(" ") < _DECK_MIN_SPACES
        or not _FIELDS.isdisjoint(line)
    ):
        return False
    return document.matches[index] is None and count_site_words(line, document.lexicon) < _SITE_WORDS


_DROPPED_DECK = Verdict(Label.SUBHEAD, 0.6, "several words alone between headline and story")
_DECK_MIN_WIDTH, _DECK_MIN_SPACES, _SITE_WORDS = 40, 5, 2  # minimum letters and spaces; site words that are too many
_QUOTED = frozenset('"”»“')
_FIELDS = frozenset(":：|•·>›»/@#_=+*£$€\t") - _QUOTED  # signs of menus, keywords and prices
_OPEN_LABELS = frozenset({Label.SUBHEADING, Label.SKIPPED})
_DECK = Verdict(Label.SUBHEAD, 0.7, "a short line alone between headline and story")
_CAPTION_BELOW = Verdict(
    Label.CAPTION, 0.7, "words of the headline, alone between headline and story, as in the text of a picture"
)
