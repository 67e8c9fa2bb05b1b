"""Decides which lines stand above a headline."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above import _signals
from newsformat_text._above._breadcrumbs import (
    CRUMB,
    KICKER_LENGTH,
    begins_caption,
    ends_with_picture_credit,
    is_back_link,
    is_button,
    is_caption_over_story,
    is_genre,
    is_menu,
    is_row_of_sections,
    is_trail_over,
    says_location,
)
from newsformat_text._above._dates_above import has_little_but_date, is_date_above
from newsformat_text._above._doubled import is_doubled_text
from newsformat_text._above._issuers import is_issuer, says_what
from newsformat_text._above._kickers import is_kicker
from newsformat_text._above._letterheads import is_letterhead
from newsformat_text._above._menu import offers_channel
from newsformat_text._above._of_site import is_of_site
from newsformat_text._above._signed_above import signs_in_role
from newsformat_text._above._title_form import MIN_RATIO, SECTION, TIMED, is_pair_of_words, is_section, is_title
from newsformat_text._above._unrelated_lines import is_in_foreign_latin, may_be_headline
from newsformat_text._authors import _people, _person
from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import are_capitalised
from newsformat_text._dates._date_lines import is_date_line, is_date_or_span, is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._subjects import names_news, names_subject
from newsformat_text._rules._picture_addresses import is_code, is_file, is_shown
from newsformat_text._shape import (
    COLONS,
    ELLIPSES,
    MAX_SPACED_SCALE,
    QUESTION_OR_EXCLAMATION,
    ZH_JA,
    bullet_width,
    ends_sentence,
    has_digit,
)


REACH = 6  # lines that may stand above a headline


def stands_above(document: Document, index: int) -> bool:
    """Is line *index* of a kind that is printed above a headline?"""
    if index + 1 == len(document.lines):
        return False
    line, below = document.lines[index], document.lines[index + 1]
    if below.startswith("——") and not document.prose[index]:  # a subtitle of Chinese, under the title
        return False
    is_metadata = (
        _says_what_it_is(document, index) or _is_over_marked_title(document, index) or _names_section(document, index)
    )
    if is_metadata or _is_notice(document, index) or _is_motto(document, index):
        return True
    if document.prose[index] or (document.prose[index + 1] and document.ended[index + 1]):
        return False
    if len(line) < 2 or is_date_above(document, index):  # noqa: PLR2004 -- a lone sign
        return document.lexicon.full_stops or not document.prose[index + 1] or has_little_but_date(document, line)
    if is_caption_over_story(document, index + 1):
        return False  # a picture is between headline and story
    is_metadata = document.prose[index + 1] and not _is_long_title(document, index + 1)
    if is_metadata or (document.ended[index] and not line.startswith("http")):
        return False
    if _leads_to(document, index) or is_letterhead(document, index) or is_back_link(line):
        return True
    is_short = len(line) < _BREADCRUMB_LIMIT
    if is_short and is_trail_over(line, below) and (not CRUMB.search(below) or is_date_above(document, index + 1)):
        return True
    if is_kicker(document, index):
        return True
    if has_digit(below) and is_date_or_span(document, index + 1):
        return False
    match = document.matches[index]
    if match is not None and not match.rest and (match.kind in _LABELS or _is_undated(match.kind, line)):
        is_wide = len(below) * document.scale >= _MIN_HEADLINE
        return is_wide or (index + 1 < REACH and stands_above(document, index + 1))
    return _is_section_above(document, index) and not cut(below, document.lexicon)


_BREADCRUMB_LIMIT = 120  # a breadcrumb has fewer characters
_LABELS = frozenset({Kind.TOOL, Kind.TAGS, Kind.RELATED})


def _is_undated(kind: Kind, line: str) -> bool:
    """Is *line* a date label and a colon without a date: ``发布日期:``?"""
    return kind is Kind.DATE and line[-1] in COLONS


_MIN_HEADLINE = 12  # letters of a headline


def _is_notice(document: Document, index: int) -> bool:
    """Is line *index* a long site phrase by itself, before a word or browser names, or in a sentence?

    Or is it a button with an ellipsis, such as ``Loading...``, page code, or a file name?
    """
    line, match = document.lines[index], document.matches[index]
    if line.endswith(ELLIPSES) and is_button(document, index) and is_section(line, document.scale):
        return True
    if match is not None and match.kind is Kind.TOOL and match.words >= _PHRASE:
        if (
            index == 0 and match.words >= _CLEAR and (is_title(document, 1) or is_title(document, 2))
        ):  # You can quickly leave this website by …
            return True
        return document.ended[index] or " " not in match.rest or sum(map(line.count, _BROWSERS)) > 1
    return is_code(line) or is_file(line)


_PHRASE, _CLEAR = 4, 6  # words of a phrase; of one that begins no headline
_BROWSERS = ("Chrome", "Firefox", "Safari", "Edge")


def _is_motto(document: Document, index: int) -> bool:
    """Is line *index* a Japanese or Chinese motto: a sentence between the site's name and a headline?"""
    line = document.lines[index]
    if not index or line[-1] != "。" or document.lexicon.tag not in ZH_JA or any(document.prose[index : index + 2]):
        return False
    return any(is_title(document, below) for below in range(index + 1, min(index + 3, len(document.lines) - 1)))


def _names_section(document: Document, index: int) -> bool:
    """Is line *index*, above a title, a common section name, or one in Latin letters above a non-Latin story?"""
    line = document.lines[index]
    is_short = len(line) <= _SECTION and line.count(" ") <= _MAX_SPACES and not has_digit(line)
    is_known_section = is_short and (line.lower() in MENU_WORDS or names_news(line))
    if not is_known_section and not (is_short and not ends_sentence(line) and is_in_foreign_latin(document, index)):
        return False
    below, *story = document.lines[index + 1 : index + _SEEN]
    if is_known_section and _is_over_picture(document, index + 1):
        return True
    if is_title(document, index + 1):
        return not below.isascii()
    loud = below[-1] in QUESTION_OR_EXCLAMATION or not document.lexicon.full_stops
    is_short_title = loud and _is_over_story(document, index + 2) and len(below) * document.scale <= _HEADLINE
    return is_short_title and any(len(line) > MIN_RATIO * len(below) for line in story)


def _is_over_story(document: Document, index: int) -> bool:
    """Is line *index* running text, or a byline or day directly above running text?"""
    prose = document.prose[index : index + 2]
    if prose != [False, True]:
        return prose[:1] == [True]
    match = document.matches[index]
    return (match is not None and match.kind is Kind.BYLINE) or is_numeric_date_line(document, index)


def _is_over_picture(document: Document, index: int) -> bool:
    """Are line *index* and perhaps the next a date or picture credit, above a title above the story?"""
    stop = index
    while stop < index + _LINES_BELOW and (
        is_numeric_date_line(document, stop) or begins_caption(document.matches[stop])
    ):
        stop += 1
        if stop + 1 >= len(document.lines):
            return False
    return index < stop and is_title(document, stop) and document.prose[stop + 1]


_LINES_BELOW = 3  # lines below a section name: a date and a picture credit


_SEEN = 5  # lines, of which the first is the headline and one a paragraph
_SECTION = 30  # characters of the name of a section


def _leads_to(document: Document, index: int) -> bool:
    """Is line *index*, above a title, a kicker that ends with a colon, a menu item, or a byline word?"""
    line, match = document.lines[index], document.matches[index]
    if match is not None and match.kind is Kind.BYLINE and not match.rest:
        return index + 1 < REACH
    if line[-1] in COLONS and match is None and len(line) <= _LEADING:
        return is_title(document, index + 1) and _QUOTED.match(document.lines[index + 1]) is None
    return bullet_width(line) > 0 and (
        is_title(document, index + 1) or (index + 1 < REACH and stands_above(document, index + 1))
    )


_QUOTED = lazily(r"[-–—]\s?[\"“„«]")  # as Turkish agencies print a quotation below a headline that names the speaker
_LEADING = 90  # letters of a kicker with a final colon


def _is_over_marked_title(document: Document, index: int) -> bool:
    """Is line *index* a button, a day, or a kicker with a final slash, above a question, quotation or exclamation?

    Or a section above one that breaks off?
    """
    line, below = document.lines[index : index + 2]
    cut = below.endswith(ELLIPSES) and is_section(line, document.scale)
    word = line.isalpha() and line[0].isupper() and len(line) * document.scale <= _MAX_SECTION
    may_stand_above = (
        cut or word or is_button(document, index) or (has_digit(line) and is_numeric_date_line(document, index))
    )
    if not may_stand_above and not (line[-1] == "/" and len(line) <= KICKER_LENGTH):
        return False
    has_story = document.prose[index + 1 : index + 3] == [True, True] and (cut or below[-1] in _QUESTION_OR_QUOTE)
    return has_story and len(below) * document.scale <= _HEADLINE and (word or ". " not in below)


def _is_long_title(document: Document, index: int) -> bool:
    """Is line *index* above a date, in a language without full stops, in which a title may look like a sentence?

    Who signs may stand between.
    """
    if document.lexicon.full_stops or len(document.lines[index]) * document.scale > _HEADLINE:
        return False
    below = range(index + 1, min(index + 3, len(document.lines)))
    next_line = next((k for k in below if document.prose[k] or is_date_line(document, k)), None)
    return next_line is not None and not document.prose[next_line]


_QUESTION_OR_QUOTE = frozenset("?!;؟？！'\"’”»“")  # the sign of a question in Greek, too
_HEADLINE = 180  # letters


def _says_what_it_is(document: Document, index: int) -> bool:
    """Does line *index* itself show what it is: of the site, a menu, a field, an issuer, or a caption above a title?"""
    line = document.lines[index]
    if is_of_site(document, index) or is_menu(line) or is_row_of_sections(line) or says_what(document, index):
        return True
    if is_shown(line) or is_code(line) or is_doubled_text(line) or signs_in_role(document, index):
        return True
    match = document.matches[index]
    if _signals.is_slug(line) or says_location(match) or (match is not None and offers_channel(match)):
        return True
    if match is not None and match.kind is Kind.TOOL and match.marked and _MINUTES.fullmatch(match.rest):
        return True
    below = range(index + 1, min(index + _CAPTIONED, len(document.lines) - 1))
    if is_issuer(document, index) or _is_organisation_above_date(document, index):
        return True
    return ends_with_picture_credit(document, index) and (
        any(is_title(document, k) for k in below)
        or _is_short_title(document, index + 1)
        or (index + 1 < len(document.lines) and may_be_headline(document, index + 1))
    )


def _is_organisation_above_date(document: Document, index: int) -> bool:
    """Is line *index* the name of an agency or newspaper, above a date and a title?"""
    line, below = document.lines[index], index + 1
    if below + 1 >= len(document.lines) or line.count(" ") > _MAX_SPACES or not _is_house(line):
        return False
    return is_numeric_date_line(document, below) and is_title(document, below + 1)


def _is_house(line: str) -> bool:
    """Is *line* a name that starts or ends with a word for newspapers or agencies: ``Diario del Valle``?"""
    words = line.lower().split()
    outer = [word for word in (words[0], words[-1]) if word not in _GENERAL]
    has_word = any(map(_person.is_organisation, outer))
    return has_word and (not _person.has_case(line[0]) or are_capitalised(line))


_GENERAL = frozenset({  # words of such names that start headlines as well
    "the", "team", "sport", "sports", "online", "digital", "group", "staff", "business", "county", "press", "post",
    "university", "buttons", "sharing", "mundo", "berita",
})  # fmt: skip


def _is_short_title(document: Document, index: int) -> bool:
    """Is line *index*, between a caption and the story, shorter than other headlines, and no sentence?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    is_plain = document.matches[index] is None and not document.prose[index] and not document.ended[index]
    return is_plain and len(line) >= _MIN_HEADLINE and below != [] and ends_sentence(below[0])


_MINUTES = lazily(r"<?\s?\d{1,3}\s?[^\W\d_]{0,12}\.?")  # minutes of reading time
_CAPTIONED = 4  # lines below a caption, of which one is the headline


def _is_section_above(document: Document, index: int) -> bool:
    """Is line *index*, by its length, a section name above a title or another section name?"""
    line, below = document.lines[index : index + 2]
    factor = document.scale
    if len(line) * factor > SECTION or (below[0].isdigit() and TIMED.match(below)):  # heads a post
        return False
    is_over_date = len(below) < 2 or is_date_above(document, index + 1)  # noqa: PLR2004 -- a lone sign
    if line[-1] in ":：" and line.count(" ") <= _MAX_SPACES and is_section(below, factor):
        return index + 1 < REACH and stands_above(document, index + 1)  # You are here:
    if not is_pair_of_words(line) and ((len(line) * factor > _MAX_SECTION and not is_over_date) or line.count(" ") > 1):
        return False
    if len(below) * factor <= _MAX_SECTION and not _is_short_signed_title(document, index + 1):
        return index + 1 < REACH and line != below and stands_above(document, index + 1)
    if _is_signed_story(document, index + 1):
        return False
    worded = " " in line or factor <= MAX_SPACED_SCALE
    if worded and below[-1] in _FULL_STOPS and not (is_pair_of_words(line) or _names_topic(document, index)):
        return False  # a short headline above a short paragraph
    min_width = _MIN_SENTENCE if ends_sentence(below) else _MIN_TITLE
    if " " not in line and _is_short_signed_title(document, index + 1):
        min_width = _MIN_HEADLINE
    return min_width <= len(below) * factor <= _HEADLINE and len(below) > MIN_RATIO * len(line)


def _is_short_signed_title(document: Document, index: int) -> bool:
    """Is line *index* of several words, but no sentence or name, above a byline: ``Yeast cake for a Saturday``?"""
    line, match = document.lines[index], document.matches[index + 1] if index + 1 < len(document.lines) else None
    if match is None or match.kind is not Kind.BYLINE or not match.rest or document.matches[index] is not None:
        return False
    return line.count(" ") > 1 and not ends_sentence(line) and not _person.is_full_name(line)


def _names_topic(document: Document, index: int) -> bool:
    """Is line *index* a common section name, a kind of article, or a single word with a stem that the story has?"""
    line = document.lines[index]
    if line.lower() in MENU_WORDS or names_subject(line) or names_news(line) or is_genre(line):
        return True
    below = range(index + 1, len(document.lines))
    return " " not in line and (
        any(line in document.lines[k] for k in below) or not document.stems(index).isdisjoint(document.stems_of(below))
    )


def _is_signed_story(document: Document, index: int) -> bool:
    """Is line *index* a byline directly above the story?"""
    match = document.matches[index]
    if match is None or match.kind is not Kind.BYLINE or not any(document.prose[index + 1 : index + 2]):
        return False
    return bool(_people.parse_people(match.rest, document.lexicon, document.lines[index]))


_MAX_SECTION = 18  # letters of the name of a section
_FULL_STOPS = frozenset(".。।۔")
_MIN_TITLE, _MIN_SENTENCE = 20, 24  # minimum letters of a headline; and of one that looks like a sentence
_MAX_SPACES = 3  # in an introduction to section names
