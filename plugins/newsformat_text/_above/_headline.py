"""Which line is the headline, and what stands above it."""

from __future__ import annotations

from newsformat_text._above import _signals
from newsformat_text._above._crumbs import (
    CRUMB,
    DOTTED,
    KICKER_LENGTH,
    asks,
    is_button,
    is_labelled,
    is_menu,
    is_of_site,
    is_subsection,
    is_trail,
)
from newsformat_text._above._menu import below_menu
from newsformat_text._above._strange import below_strangers, is_strange
from newsformat_text._above._title_form import FIELD, SECTION, TIMED, TITLE_FIELD, is_section, is_title
from newsformat_text._authors import _glue, _people, _person
from newsformat_text._datelines._dateline import cut
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import SHORT, left_over, only_date
from newsformat_text._document import Document
from newsformat_text._labels import AGAIN, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import ends_sentence, has_digit, scale


_BEFORE = Verdict(Label.SKIPPED, 0.8, "stands above the headline: a breadcrumb, a site or a button")
_BEFORE_DATE = Verdict(Label.DATE, 0.9, "a date above the headline")
_SOURCE = Verdict(Label.CREDIT, 0.85, "names where the story comes from, above the headline")
_SIGNED = Verdict(Label.BYLINE, 0.8, "names who wrote the story, above the headline")
_PICTURED = Verdict(Label.CAPTION, 0.8, "says whose the picture above the headline is")
_TAGGED = Verdict(Label.TAGS, 0.85, "keywords above the headline")
EMBARGO = Verdict(Label.EMBARGO, 0.95, "announces an embargo")
RELEASE = Verdict(Label.RELEASE, 0.95, "announces a press release")
_SIGNAL = Verdict(Label.SIGNAL, 0.95, "tells newsrooms what to do with the story")
_KICKER = Verdict(Label.KICKER, 0.8, "a short line above the headline")


def headline(document: Document) -> int:
    """Return which line is the headline: the first, but for breadcrumbs, sections and dates above it."""
    lines = document.lines
    if not lines:
        return -1
    if below := _among_fields(document) if FIELD.match(lines[0]) else below_menu(document):
        return below
    if told := _below_consent(document) or below_strangers(document):
        return told
    if len(lines) > 1 and document.prose[0] and not document.prose[1] and not is_menu(lines[0]):
        return int(_goes_before(document))
    if dated := _under_date(document):
        return dated
    for index in range(min(_REACH, len(lines) - 1)):
        if not _above(document, index):
            return index + _goes_on(document, index)
    return 0


def _among_fields(document: Document) -> int:
    """Return which line is the headline in a head of fields, ``From: …``, as its name says; 0 if none is."""
    found = 0
    for index, line in enumerate(document.lines[: document.first]):
        if not FIELD.match(line):
            return found if index >= _HEAD else 0
        if not found and TITLE_FIELD.match(line):
            found = index
    return found


_HEAD = 3  # fields


def _below_consent(document: Document) -> int:
    """Return which line is the headline, if above it stands nothing but what a site asks, and buttons; 0 if none is."""
    if not asks(document, 0) or not is_button(document, 1):
        return 0
    below = next((k for k in range(2, min(_REACH, len(document.lines))) if not is_button(document, k)), 0)
    return below if below and is_title(document, below) else 0


def _goes_on(document: Document, index: int) -> bool:
    """Does line *index* print the headline, which comes again below, and more?"""
    lines = document.lines
    return lines[index].startswith(lines[index + 1]) and is_title(document, index + 1)


def _goes_before(document: Document) -> bool:
    """Is the first line a paragraph of the story, that came before the headline under it?"""
    lines, prose = document.lines, document.prose
    factor = scale(document.known.tag)
    return (
        len(lines) > 2  # noqa: PLR2004 -- a paragraph, a headline, the story
        and len(lines[0]) * factor > _PARAGRAPH
        and ends_sentence(lines[0])
        and prose[2]
        and is_title(document, 1)
    )


_PARAGRAPH = 180  # letters that are too many for a headline


_REACH = 6  # lines that may stand above a headline


def _under_date(document: Document) -> int:
    """Return which line is the headline, if it stands under a section's name and a date; 0 if none does.

    Between date and headline may stand a kicker.
    """
    lines, factor = document.lines, scale(document.known.tag)
    for index in range(1, min(4, len(lines) - 2)):
        if document.prose[index]:
            return 0
        if has_digit(lines[index]) and only_date(document, index):
            if not _are_names(lines[:index], lines[index + 1], factor):
                return 0
            told = _is_told(document, index + 1)
            if told and is_title(document, index + 1):
                return index + 1 + _goes_on(document, index + 1)
            return index + 2 if not told and _is_kicker(document, index + 1) and is_title(document, index + 2) else 0
    return 0


def _is_kicker(document: Document, index: int) -> bool:
    """Is line *index* one or two words above a longer line, and no button?"""
    line, below = document.lines[index : index + 2]
    short = len(line) * scale(document.known.tag) <= SECTION and line.count(" ") < _KICKED
    return short and len(below) > len(line) and line[-1] not in ":：" and document.matches[index] is None


_KICKED = 2  # words of a kicker


def _is_told(document: Document, title: int) -> bool:
    """Does the story follow line *title*, or the title again; or a deck, if it is too long for a section's name?"""
    lines, prose = document.lines, document.prose
    if prose[title + 1] or lines[title + 1][:20] == lines[title][:20]:
        return True
    own, below = (len(line) * scale(document.known.tag) for line in lines[title : title + 2])
    return own > SECTION and below > SECTION and True in prose[title + 2 : title + _REACH]


def _are_names(above: list[str], title: str, factor: float) -> bool:
    """Are the lines *above* a date names of sections, or of one and then of the site, much shorter than *title*?"""
    if all(is_section(line, factor) or is_trail(line) for line in above):
        return True
    return (
        len(above) > 1 and is_section(above[0], factor) and all(2 * len(line) < 1.2 * len(title) for line in above[1:])
    )


def _above(document: Document, index: int) -> bool:
    """Is line *index* one that stands above a headline?"""
    if index + 1 == len(document.lines):
        return False
    line, below = document.lines[index], document.lines[index + 1]
    if below.startswith("——") and not document.prose[index]:  # a subtitle of Chinese, under the title
        return False
    if is_of_site(document, index) or is_menu(line) or _says_what(document, index):
        return True
    if document.prose[index] or (document.prose[index + 1] and ends_sentence(below)):
        return False
    if len(line) < 2 or _is_dated(document, index):  # noqa: PLR2004 -- a lone sign
        return document.known.full_stops or not document.prose[index + 1] or _is_bare(document, line)
    if document.prose[index + 1] or (ends_sentence(line) and not line.startswith("http")):
        return False
    if is_trail(line) and len(line) < 120 and (not CRUMB.search(below) or _is_dated(document, index + 1)):  # noqa: PLR2004
        return True
    factor = scale(document.known.tag)
    wide, wide_below = len(line) * factor, len(below) * factor
    if line[:2] == "- " and below[:2] == "- " and wide <= SECTION:
        return True
    match = document.matches[index]
    if match is not None and (is_labelled(line, match, wide) or is_subsection(document, index, match)):
        return True
    if line.isupper() and wide <= KICKER_LENGTH and not below.isupper() and is_title(document, index + 1):
        return True
    if has_digit(below) and only_date(document, index + 1):
        return False
    if match is not None and match.kind in {Kind.TOOL, Kind.TAGS, Kind.RELATED} and not match.rest:
        return wide_below >= 12 or (index + 1 < _REACH and _above(document, index + 1))  # noqa: PLR2004 -- of a headline
    return not cut(below, document.known) and _is_section_above(document, index)


def _is_section_above(document: Document, index: int) -> bool:
    """Does line *index* name a section, by its length, above a title or one more such name?"""
    line, below = document.lines[index : index + 2]
    factor = scale(document.known.tag)
    if below[0].isdigit() and TIMED.match(below):  # heads a post
        return False
    if len(line) * factor > _NAMED or line.count(" ") > 1:
        return False
    if len(below) * factor <= _NAMED:
        return index + 1 < _REACH and line != below and _above(document, index + 1)
    return 24 <= len(below) * factor <= 180 and len(below) > 2 * len(line)  # noqa: PLR2004


_NAMED = 18  # letters of the name of a section


def _is_dated(document: Document, index: int) -> bool:
    """Is line *index* a date, and little or a word for one beside it?"""
    line = document.lines[index]
    return (
        len(line) < SHORT
        and has_digit(line)
        and only_date(document, index)
        and (_bare_of_words(document, line) or _is_announced(document, index))
    )


def _says_what(document: Document, index: int) -> bool:
    """Does line *index* say that it is a field of the story and no headline: its source, who signs, a release?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _FIELD:
        return False
    if line[:_CAPITALS] == line[:_CAPITALS].upper() and _signals.alone(line):
        return not document.prose[index + 1]
    if match is None:
        return False
    if match.kind is Kind.EMBARGO and (match.marked or match.words > 1):
        return True
    if match.kind in {Kind.RELEASE, Kind.EMBARGO}:
        return not match.rest or _when.find(match.rest[:_BARE], document.known) != ()
    if match.kind is Kind.CREDIT:
        return bool(match.rest) and (match.marked or line[: len(match.phrase)].isupper() > line.isupper())
    below = range(index + 1, min(index + 4, len(document.lines)))
    if match.kind is Kind.BYLINE and match.rest and any(is_title(document, after) for after in below):
        names = _people.people(match.rest, document.known, line)
        return bool(names) and all(_person.is_full_name(person.name) for person in names)
    return False


_CAPITALS = 4  # letters of the shortest signal
_BARE = 40  # characters of a date
_FIELD = 80  # characters of a line that names a source or who signs


def _bare_of_words(document: Document, line: str) -> bool:
    """Is there no more beside a date than one would print above a headline?"""
    return left_over(line, _when.find(line, document.known)) <= _BESIDE


def _is_bare(document: Document, line: str) -> bool:
    """Is there hardly more than a date on *line*, in a language whose sentences end with no sign?"""
    return len(line) < 2 or left_over(line, _when.find(line, document.known)) <= _BESIDE / 2  # noqa: PLR2004


def _is_announced(document: Document, index: int) -> bool:
    """Does a word for dates stand before the one on line *index*?"""
    match = document.matches[index]
    return match is not None and match.kind in {Kind.DATE, Kind.UPDATE} and match.marked


_BESIDE = 26  # letters: a weekday, a page, a word before the date


def before(document: Document, index: int) -> Verdict | None:
    """Say what a line above the headline is; ``None`` if it is running text."""
    line, match = document.lines[index], document.matches[index]
    menu = document.headline > _REACH
    if menu and (document.prose[index] or document.headline - index > _REACH):
        return _BEFORE
    if document.prose[index] and not is_menu(line):
        return _BEFORE if asks(document, index) or is_strange(document, index) else None
    if asks(document, 0) and (index == 0 or is_button(document, index)):
        return _BEFORE
    if line == document.lines[document.headline]:
        return AGAIN
    if line[:_CAPITALS] == line[:_CAPITALS].upper() and _signals.alone(line):
        return _SIGNAL
    field = _FIELDS.get(match.kind) if match is not None else None
    if match is not None and field is not None and (match.marked or _says_what(document, index)):
        return field if match.rest or field in {RELEASE, EMBARGO} else _BEFORE
    if has_digit(line) and only_date(document, index):
        return _BEFORE_DATE
    if _glue.agencies(line, document.known):
        return _SOURCE
    if is_of_site(document, index):
        return _BEFORE
    if (
        CRUMB.search(line)
        or DOTTED.fullmatch(line)
        or is_menu(line)
        or (match is not None and match.kind not in {Kind.TOOL, Kind.CAPTION})
    ):
        return _BEFORE
    if match is not None and match.kind is Kind.TOOL and match.words > 1 and not match.rest:
        return _BEFORE
    in_row = index + 1 < document.headline and before(document, index + 1) in {_KICKER, _BEFORE}
    if (in_row or menu) and is_section(line, scale(document.known.tag)):
        return _BEFORE
    apart = menu or index + 1 < document.headline
    return _BEFORE if apart and is_title(document, index) else _KICKER


_FIELDS = {
    Kind.RELEASE: RELEASE,
    Kind.EMBARGO: EMBARGO,
    Kind.CREDIT: _SOURCE,
    Kind.BYLINE: _SIGNED,
    Kind.CAPTION: _PICTURED,
    Kind.TAGS: _TAGGED,
}
