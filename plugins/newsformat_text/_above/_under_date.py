"""Finds the headline below a section name and a date."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import NETWORKS, begins_caption, is_trail
from newsformat_text._above._issuers import is_issuer
from newsformat_text._above._over import REACH, stands_above
from newsformat_text._above._title_form import SECTION, TIMED, is_section, is_title
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import has_relative_time, is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind


FILM = lazily(  # VIDEO: Town opens lock
    r"(?:VIDEO|VÍDEO|VIDÉO|FOTO|FOTOS|PHOTOS|ВИДЕО|ФОТО)\s?:\s?\S{1,40}(?:\s\S{1,40}){2}"
)


def extends_headline(document: Document, index: int) -> bool:
    """Does line *index* contain the headline, which is repeated below, and more after a separator?"""
    line, below = document.lines[index : index + 2]
    more = line[len(below) :] if line.startswith(below) else ""
    is_separate = not more.lstrip()[:1].isalnum() or NETWORKS.fullmatch(more)
    return line.startswith(below) and bool(is_separate) and is_title(document, index + 1)


def headline_under_date(document: Document) -> int:
    """Return the headline, if it is below a section name and a date; otherwise 0.

    Between date and headline may stand a kicker, and what else stands above one.
    """
    lines, factor = document.lines, document.scale
    for index in range(1, min(_FIRST_LINES, len(lines) - 2)):
        if document.prose[index]:
            return 0
        if is_numeric_date_line(document, index):
            above, index = lines[:index], _after_times(document, index)  # noqa: PLW2901 -- the last of them
            if not _are_names(above, lines[index + 1], factor) or is_issuer(document, index + 1):
                return 0
            has_story = _is_followed_by_story(document, index + 1)
            if has_story and (is_title(document, index + 1) or FILM.match(lines[index + 1])):
                return index + 1 + extends_headline(document, index + 1)
            if not has_story and _is_kicker(document, index + 1) and is_title(document, index + 2):
                return index + 2
            return _below_asides(document, index + 1)
    return 0


_FIRST_LINES = 6  # lines of which one may be a date above the headline


def _after_times(document: Document, index: int) -> int:
    """Return the last line, from the date on line *index* on, that starts with a time and gives its age."""
    lines = document.lines
    while index + 3 < len(lines) and lines[index + 1][0].isdigit() and TIMED.match(lines[index + 1]):
        if not has_relative_time(lines[index + 1]):
            break
        index += 1
    return index


def _below_asides(document: Document, start: int) -> int:
    """Return the title below lines from *start* on that may precede one, if the story follows it; otherwise 0."""
    index = start
    while index < min(start + _ASIDES, len(document.lines) - 2) and stands_above(document, index):
        index += 1
    return index if index > start and is_title(document, index) and _is_followed_by_story(document, index) else 0


_ASIDES = 3  # lines between a date and the headline below it


def _is_kicker(document: Document, index: int) -> bool:
    """Is line *index* one or two words above a longer line, without being a button?"""
    line, below = document.lines[index : index + 2]
    is_short = len(line) * document.scale <= SECTION and line.count(" ") < _MAX_KICKER_WORDS
    return is_short and len(below) > len(line) and line[-1] not in ":：" and document.matches[index] is None


_MAX_KICKER_WORDS = 2  # words of a kicker


def _is_followed_by_story(document: Document, title: int) -> bool:
    """Is line *title* followed by the story or itself, or by a deck if it is too long for a section name?

    A caption may stand between, or who signs.
    """
    lines, prose, match = document.lines, document.prose, document.matches[title + 1]
    has_byline = (match is not None and match.kind is Kind.BYLINE and match.rest) or is_full_name(lines[title + 1])
    below = title + 1 + bool(title + 2 < len(lines) and (has_byline or begins_caption(match)))
    if prose[below] or lines[below][:20] == lines[title][:20]:
        return True
    is_long = all(len(lines[index]) * document.scale > SECTION for index in (title, below))
    is_over_longer = lines[title].count(" ") >= _MIN_HEADLINE_SPACES and lines[below].count(" ") > lines[title].count(
        " "
    )
    return (is_long or (is_over_longer and document.ended[below])) and True in prose[below + 1 : title + REACH]


_MIN_HEADLINE_SPACES = 3  # spaces in a headline as short as a section name, above a deck that is a sentence


def _are_names(above: list[str], title: str, factor: float) -> bool:
    """Are the lines *above* a date section names, or a section and then the site, much shorter than *title*?"""
    if all(is_section(line, factor) or is_trail(line) for line in above):
        return True
    return (
        len(above) > 1 and is_section(above[0], factor) and all(2 * len(line) < 1.2 * len(title) for line in above[1:])
    )
