"""Finds the headline of a whole web page, below the menu of the site."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import begins_button, ends_with_picture_credit, is_trail_from_front
from newsformat_text._above._letterheads import is_letterhead
from newsformat_text._above._title_form import is_section, is_title
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_date_line, is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import bullet_width, word_stems


# Minimum lines of a menu: in all, with site words; or without these.
_MIN_ENTRIES = 5
_MIN_BUTTONS = 3
_MIN_ENTRIES_WITHOUT_BUTTONS = 9
_OF_SITE = 3  # site words that show that a site speaks to its readers
_MAX_LINES_ABOVE = 60  # lines above the story
_STORY = 40  # lines of the story used to recognise the headline
_DECK_RATIO, _MIN_COMMON = 3, 2  # word overlap of a deck per that of the headline; minimum of the latter
_PREFIXED = frozenset({"he", "ar"})  # languages that join short words to the next one
_PREFIX = lazily(r"(?<!\S)(?:[והבלמשכ]|[وبلف]?ال|[وبلف])(?=\w{3})")
_SITE_KINDS = frozenset({Kind.TOOL, Kind.COMMENTS, Kind.RELATED, Kind.TAGS})


def headline_below_menu(document: Document) -> int:
    """Return the headline, if the menu of a site is above it; otherwise 0."""
    if is_title(document, 0):
        return 0
    if end := _menu_end(document):
        return _most_related_title(document, end)
    return _most_related_title(document, 1) if _is_entry(document) else 0


def _is_entry(document: Document) -> bool:
    """Is the first line nothing but a button, or a list item as short as a section name?"""
    line = document.lines[0]
    return begins_button(document.matches[0]) or (bullet_width(line) > 0 and is_section(line, document.scale))


def _menu_end(document: Document) -> int:
    """Return the end of the menu at the top of a page: buttons, section names, cookie notices."""
    factor = document.scale
    buttons = entries = 0
    for entries, line in enumerate(document.lines):
        if (
            entries == 0 and document.first > _MIN_ENTRIES_WITHOUT_BUTTONS and is_numeric_date_line(document, 0)
        ):  # of the visit
            continue
        if _is_button(document, entries) or line.lower() in MENU_WORDS or is_trail_from_front(line):
            buttons += 1
        elif (
            not is_section(line[bullet_width(line) :], factor)
            or document.prose[entries]
            or _is_date_or_byline(document, entries)
        ):
            break
    has_buttons = entries >= _MIN_ENTRIES and buttons >= _MIN_BUTTONS
    above_title = entries > _MIN_ENTRIES and (buttons > 1 or is_title(document, entries))
    return entries if entries >= _MIN_ENTRIES_WITHOUT_BUTTONS or has_buttons or above_title else 0


def _is_date_or_byline(document: Document, index: int) -> bool:
    """Is line *index* a date or byline, as found below a short headline and not in a menu?"""
    match = document.matches[index]
    return is_numeric_date_line(document, index) or (
        match is not None and match.kind is Kind.BYLINE and bool(match.rest)
    )


def _is_button(document: Document, index: int) -> bool:
    """Is line *index* a button, the heading of a list, or a sentence in which a site speaks to its readers?"""
    line, match = document.lines[index], document.matches[index]
    if match is not None and (match.of_site or (match.kind in _SITE_KINDS and not match.rest)):
        return True
    return document.prose[index] and count_site_words(line, document.lexicon) >= _OF_SITE


def _most_related_title(document: Document, end: int) -> int:
    """Return the title below *end* and above the story that shares most words with it; 0 if there is none."""
    lines, factor = document.lines, document.scale
    start = _start(document, end)
    above = range(max(end, start - _MAX_LINES_ABOVE), start)
    may_be = [k for k in above if is_title(document, k) or _asks_over_date(document, k)]
    titles = [k for k in may_be if not is_numeric_date_line(document, k) and not _is_picture(document, k)]
    titles = [k for k in titles if not is_letterhead(document, k) and not _is_name_over_story(document, k, start)]
    titles = [k for k in titles if not bullet_width(lines[k])] or titles
    if not titles:
        return 0
    if _is_dated_alone(document, titles) and all(is_section(lines[k], factor) for k in range(end, titles[0])):
        return titles[0]
    if doubled := next((k for k in titles if k - 1 in titles and lines[k] == lines[k - 1]), 0):
        return doubled
    story = [k for k in range(start, min(start + _STORY, len(lines))) if document.ended[k]]
    story_stems = document.stems_of(story)
    if document.lexicon.tag in _PREFIXED:
        story_stems.update(*[word_stems(_PREFIX.sub("", lines[k]), factor) for k in story])
    stems = {index: document.stems(index) for index in titles}
    shares = {index: len(stems[index] & story_stems) / max(1, len(stems[index])) for index in titles}
    best = max(shares.values())
    related = (
        index
        for index in titles
        if _DECK_RATIO * shares[index] >= best and len(stems[index] & story_stems) >= _MIN_COMMON
    )
    signed_titles = (
        index for index in titles if shares[index] and index + 1 in titles and _is_signed(document, index + 2)
    )
    found = next(related, -1)
    found = found if found >= 0 else next(signed_titles, max(titles, key=shares.__getitem__))
    is_deck = _is_deck(document, found, titles) and (_DECK * shares[found - 1] >= best or _is_quoted(lines[found - 1]))
    return found - is_deck


def _is_quoted(line: str) -> bool:
    """Is *line* one quotation, as the headline of an interview?"""
    return _QUOTATION.fullmatch(line) is not None


_QUOTATION = lazily(r"[«“„\"‘][^«»“”„\"]{20,180}[»”“\"’]")


def _is_name_over_story(document: Document, index: int, start: int) -> bool:
    """Is line *index* a name before a bar, directly above the story at line *start*: ``Ann Lee | Lockton``?"""
    name, bar, _ = document.lines[index].partition(" | ")
    return index + 1 == start and bar != "" and is_full_name(name)


def _asks_over_date(document: Document, index: int) -> bool:
    """Is line *index* a question as long as a title, directly above a date?"""
    line = document.lines[index]
    is_wide = int(len(line) * document.scale) in _ASKED
    return (
        is_wide and line[-1] in "?؟？" and index + 1 < len(document.lines) and is_numeric_date_line(document, index + 1)
    )


_ASKED = range(25, 181)  # letters


def _is_deck(document: Document, index: int, titles: list[int]) -> bool:
    """Is line *index* the second of two *titles* with a byline or date below it, and none above the first?"""
    return index - 1 in titles and index - 2 not in titles and _is_signed(document, index + 1)


_DECK = 3  # the same for a deck between the headline and a byline


def _is_picture(document: Document, index: int) -> bool:
    """Does line *index* end with a picture credit: after a picture word, or an agency after a slash?"""
    organisation = document.lines[index].rpartition("/")[2].strip()
    has_owner = "©" in document.lines[index] or document.lexicon.names_agency(organisation)
    return has_owner or ends_with_picture_credit(document, index)


def _is_dated_alone(document: Document, titles: list[int]) -> bool:
    """Is there a date or byline directly below the first of *titles*, and below no other?"""
    dated_titles = [k for k in titles if _is_signed(document, k + 1)]
    return dated_titles == titles[:1]


def _is_signed(document: Document, index: int) -> bool:
    """Is line *index*, if it exists, a date, or does it start with a byline word?"""
    if index >= len(document.lines):
        return False
    match = document.matches[index]
    is_byline = match is not None and match.kind is Kind.BYLINE and bool(match.rest) and not document.prose[index]
    if is_byline or is_numeric_date_line(document, index):
        return True
    return index + 1 < len(document.lines) and is_full_name(document.lines[index]) and is_date_line(document, index + 1)


def _start(document: Document, end: int) -> int:
    """Return where the story seems to start below *end*: at the first of two long lines close to each other."""
    prose = document.prose
    starts = (k for k in range(end, len(prose) - 1) if prose[k] and True in prose[k + 1 : k + 3])
    return next(starts, max(end, document.first))


def offers_channel(match: Match) -> bool:
    """Does a line with this *match* offer news on another channel: ``Receba as notícias do Porto pelo WhatsApp``?"""
    return match.kind is Kind.TOOL and match.words > 1 and _CHANNEL.search(match.rest) is not None


_CHANNEL = lazily(r"\b(?:WhatsApp|Whatsapp|Telegram|Google News|Google Notícias|Google Noticias|newsletter)$")
