"""The headline of a whole page, which stands below the menu of the site."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._lexicon import Kind
from newsformat_text._shape import scale
from newsformat_text._title_form import is_section, is_title


_ENTRIES, _BUTTONS, _MANY = 5, 3, 9  # lines that make a menu: of all, those with words of sites; or without these
_FAR = 60  # lines above the story
_STORY = 40  # lines whose words tell the headline
_PARTED = 1.5  # letters of scripts that do not part words are worth more
_WORD = 4  # letters of a word that tells something
_TELLING = {Kind.TOOL, Kind.COMMENTS, Kind.RELATED, Kind.TAGS}


def below_menu(document: Document) -> int:
    """Return which line is the headline, if the menu of a site stands above it; 0 if none does."""
    return _told(document) if not is_title(document, 0) and _is_menu(document) else 0


def _is_menu(document: Document) -> bool:
    """Do the names of sections and buttons stand one below the other, from the first line on?"""
    factor = scale(document.known.tag)
    entries = buttons = 0
    for line, match in zip(document.lines[: document.first], document.matches, strict=False):
        if match is not None and match.kind in _TELLING and not match.rest:
            buttons += 1
        elif not is_section(line, factor):
            break
        entries += 1
    return entries >= _MANY or (entries >= _ENTRIES and buttons >= _BUTTONS)


def _told(document: Document) -> int:
    """Return the title above the story that has most of its words in it; 0 if none has any."""
    start = _start(document)
    factor = scale(document.known.tag)
    story = range(start, min(start + _STORY, len(document.lines)))
    known = {word for index in story if document.prose[index] for word in _words(document.lines[index], factor)}
    best, found = 0.0, 0
    for index in range(max(0, start - _FAR), start):
        if is_title(document, index):
            words = _words(document.lines[index], factor)
            shared = len(words & known)
            if shared > 1 and shared * 3 >= len(words) and shared * shared / len(words) > best:
                best, found = shared * shared / len(words), index
    return found


def _start(document: Document) -> int:
    """Return where the story seems to begin: at the first of two long lines that are near each other."""
    prose = document.prose
    return next((k for k in range(len(prose) - 1) if prose[k] and True in prose[k + 1 : k + 3]), document.first)


def _words(line: str, factor: float) -> set[str]:
    """Return the words of *line* that tell something, or, where words are not parted, its pairs of letters."""
    if factor > _PARTED:
        return {line[k : k + 2] for k in range(len(line) - 1)}
    return {word for word in line.lower().split() if len(word) >= _WORD}
