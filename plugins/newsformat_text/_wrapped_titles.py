"""Headlines wrapped over two lines, above paragraphs that are not wrapped.

::

    County agrees to pay for the repair of the old harbour lock after a ⏎ winter of storms
"""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily, seam
from newsformat_text._authors._person import is_full_name, is_organisation
from newsformat_text._languages._first_person import speaks_in_first_person
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._onward import DETERMINERS, ONWARD
from newsformat_text._running_text import LONG
from newsformat_text._shape import ends_sentence, has_digit, scale


def has_wrapped_title(lines: list[str], numbers: Sequence[int], lexicon: Lexicon) -> bool:
    """Do the first two of *lines* form one headline, above running text?

    The break must be next to a function word, which does not end a headline or start a deck; and the second line must
    not be a byline or a date.
    """
    tag = lexicon.tag
    if len(lines) < _LINES or numbers[1] != numbers[0] + 1 or not (tag in ONWARD or tag in _BROKEN_OFF):
        return False
    first, second, factor = lines[0], lines[1], scale(tag)
    min_length = _MIN_FIRST_LINE if tag in ONWARD else _MIN_EASTERN_FIRST_LINE
    if not min_length <= len(first) * factor <= LONG + _MAX_EXCESS or not (first[-1].isalpha() or first[-1] in _COMMAS):
        return False
    if len(second) * factor >= LONG or ends_sentence(second) or not _goes_on(first, second, tag):
        return False
    below = any(len(line) * factor >= LONG and ends_sentence(line) for line in lines[2:_LINES])
    return below and lexicon.find(second) is None and lexicon.find(first) is None


def _goes_on(first: str, second: str, tag: str) -> bool:
    """Is the break between *first* and *second* within a clause, by the words or signs next to it?"""
    if (broken_off := _BROKEN_OFF.get(tag)) is not None:
        return broken_off.search(first) is not None and not second[0].isdigit()
    onward = ONWARD[tag]
    return _ends_within(first, second, onward, tag) or _starts_within(second, onward, tag)


# Ends of lines with which no Chinese, Japanese or Korean headline ends: commas, and particles that lead to a noun.
_BROKEN_OFF = {
    "ja": lazily(r"[、，]$|[^もなたるい]の$|(?<![だたいるす])が$"),
    "ko": lazily(r"(?:[하되있없않]는|려는|(?<!\S)(?:위한|대한|관한|통한))$"),
    "zh": lazily(r"[，、]$|(?<![参參给給赋賦授])[与與]$|(?<!普)及$|(?<!棉)被$|(?<![服听聽顺順])[从從]$|把$"),
}


def _ends_within(first: str, second: str, onward: frozenset[str], tag: str) -> bool:
    """Does *first* end with one of the words *onward*?

    In languages in which a headline may end with a preposition, ``A lock to be proud of``, *second* must start in lower
    case.
    """
    last = first.rpartition(" ")[2].lower()
    return last in onward and (tag not in _STRANDING or last in _ARTICLES or begins_lowercase(second))


_STRANDING = frozenset({"da", "en", "nl", "no", "sv"})
_ARTICLES = frozenset({"a", "an", "the", "and", "or"})


def _starts_within(line: str, onward: frozenset[str], tag: str) -> bool:
    """Does *line* start with one of the words *onward* in lower case, and is it neither a deck, a signature nor a time?

    A deck may start with an article, and a signature names a person, an agency or ``our correspondent``.
    """
    word, _, rest = line.partition(" ")
    if word not in onward or word in DETERMINERS.get(tag, ()) or not begins_lowercase(line) or has_digit(line):
        return False
    signs = is_full_name(rest) or (rest.count(" ") < _SIGNING and is_organisation(rest))
    return not (signs or speaks_in_first_person(rest, tag))


_SIGNING = 2  # words of an agency or a desk behind the first word


def join_wrapped_title(lines: list[str], numbers: Sequence[int]) -> tuple[list[str], Sequence[int]]:
    """Return *lines* and their *numbers*, with the first two lines joined."""
    return [f"{lines[0]}{seam(lines[0], lines[1])}{lines[1]}", *lines[2:]], [numbers[0], *numbers[2:]]


_LINES = 4  # minimum lines: two of the headline and two below it
_MIN_FIRST_LINE = 35  # characters
_MAX_EXCESS = 20  # characters more than running text
_MIN_EASTERN_FIRST_LINE = 16  # of a first line that breaks off in Chinese, Japanese or Korean
_COMMAS = frozenset(",،、，")
