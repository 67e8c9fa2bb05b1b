"""What stands around a headline, as the words of the story tell, in any language.

Above it may stand the name of a site, a button or what a site has to say to readers, which no phrase of the language
tells. None of their words is in the story, while the headline's are, and those of the deck right under it.
"""

from __future__ import annotations

from newsformat_text._above._menu import words
from newsformat_text._above._title_form import SECTION, is_title
from newsformat_text._dates._date_lines import only_date
from newsformat_text._document import Document
from newsformat_text._shape import bullet, ends_sentence, has_digit, scale


_REACH = 4  # lines that the headline may be one of
_QUOTING = frozenset("\"'“„«‘「『")
_STORY = 40  # lines whose words tell the headline
_DECK = 25  # letters
_COMMON = 2  # words of a headline that the story has too
_OWN, _STRANGE = 3, 6  # of so many words of a headline one must be of the story; of so many above it no more than one


def below_strangers(document: Document) -> int:
    """Return which line is the headline, if only lines that are strange to the story stand above it; 0 if none is.

    One of them may be as long as a headline if it has no word of the story, and the headline most of its own.
    """
    lines, factor = document.lines, scale(document.known.tag)
    title = _first_title(document)
    if not title or document.first >= len(lines):
        return 0
    above = [lines[index] for index in range(title) if not _is_date(document, index)]
    if any(line[0] in _QUOTING for line in above):
        return 0
    story, own = _told(document, title), words(lines[title], factor)
    common = len(own & story)
    if any(_is_long(line, factor) for line in above):
        strange = all(story.isdisjoint(words(line, factor)) for line in above)
        return title if strange and common > _COMMON and 2 * common >= len(own) else 0
    strange = all(_is_strange(words(line, factor), story) for line in above)
    return title if strange and common >= _COMMON and _OWN * common >= len(own) else 0


def _is_long(line: str, factor: float) -> bool:
    """Is *line* longer than the name of a section, and no sentence?"""
    return len(line) * factor > SECTION and not ends_sentence(line)


def _is_strange(own: set[str], story: set[str]) -> bool:
    """Has the *story* hardly one of the words of a line?"""
    return _STRANGE * len(own & story) <= len(own)


def is_deck(document: Document, index: int) -> bool:
    """Is line *index*, right under the headline, as long as a deck, and has the story some of its words?"""
    line, factor = document.lines[index], scale(document.known.tag)
    if len(line) * factor < _DECK or bullet(line) or document.matches[index] is not None or "|" in line:
        return False
    own = words(line, factor)
    common = len(own & _told(document, index))
    return common > 0 and _OWN * common >= len(own)


def _first_title(document: Document) -> int:
    """Return the first line below another that is a title by its form, and no date; 0 for none."""
    for index in range(1, min(_REACH, len(document.lines) - 1)):
        if is_title(document, index) and not _is_date(document, index):
            return index
    return 0


def _is_date(document: Document, index: int) -> bool:
    return has_digit(document.lines[index]) and only_date(document, index)


def _told(document: Document, title: int) -> set[str]:
    """Return the words of the sentences below line *title*."""
    factor, below = scale(document.known.tag), document.lines[title + 1 : title + 1 + _STORY]
    return {word for line in below if ends_sentence(line) for word in words(line, factor)}


def is_strange(document: Document, index: int) -> bool:
    """Has line *index*, above the headline, hardly a word that the story below has?"""
    own = words(document.lines[index], scale(document.known.tag))
    return _is_strange(own, _told(document, document.headline))
