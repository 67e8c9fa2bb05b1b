"""Gives each line above the headline its verdict."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._announcements import (
    CONTACT_ABOVE,
    EMBARGO,
    RELEASE,
    announces_embargo,
    begins_with_announcement,
    contact_end,
)
from newsformat_text._above._breadcrumbs import (
    CRUMB,
    DOTTED,
    begins_button,
    ends_with_picture_credit,
    is_back_link,
    is_button,
    is_genre,
    is_menu,
    is_row_of_sections,
    is_trail_from_front,
)
from newsformat_text._above._dates_above import is_dateline, is_site_and_day
from newsformat_text._above._doubled import is_doubled_text
from newsformat_text._above._issuers import is_issuer, is_signal, says_what
from newsformat_text._above._letterheads import is_letterhead
from newsformat_text._above._of_site import asks_reader, is_of_site, leads_to_title, names_browser, names_cookies
from newsformat_text._above._over import REACH
from newsformat_text._above._signals import is_slug
from newsformat_text._above._signed_above import signs_genre, signs_in_role
from newsformat_text._above._title_form import FIELD, SECTION, is_section, is_ticker_title, is_title
from newsformat_text._above._unrelated_lines import is_in_foreign_latin, is_in_non_latin, is_unrelated
from newsformat_text._above._weather import is_measurement, is_weather
from newsformat_text._authors import _credits, _reporters
from newsformat_text._authors._person import is_full_name, without_repetition
from newsformat_text._authors._person_check import is_person
from newsformat_text._datelines._parts import is_city
from newsformat_text._dates._date_lines import is_bare_date, is_date_line, may_have_date
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._dates._spans import is_date_span
from newsformat_text._dates._weekdays import has_weekday
from newsformat_text._document import Document
from newsformat_text._imprints import is_masthead
from newsformat_text._labels import REPEATED_HEADLINE, Label, Verdict
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ADVERT_LABELS, BUTTONS, FRONT_PAGES, MENU_WORDS
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._picture_addresses import is_code, is_shown
from newsformat_text._shape import ELLIPSES, bullet_width, ends_sentence, has_digit, number_width, word_stems


_SITE_LINE = Verdict(Label.SKIPPED, 0.8, "a breadcrumb, site name or button above the headline")
_LETTERHEAD = Verdict(Label.SKIPPED, 0.85, "part of a letterhead: the issuer of a release, or the address")
_BEFORE_DATE = Verdict(Label.DATE, 0.9, "a date above the headline")
_DATELINE = Verdict(Label.DATELINE, 0.9, "place and date of the story, above the headline")
_SOURCE = Verdict(Label.CREDIT, 0.85, "names the source of the story, above the headline")
_BYLINE = Verdict(Label.BYLINE, 0.8, "names who wrote the story, above the headline")
_PICTURED = Verdict(Label.CAPTION, 0.8, "credits the picture above the headline")
_TAGGED = Verdict(Label.TAGS, 0.85, "keywords above the headline")
_SIGNAL = Verdict(Label.SIGNAL, 0.95, "an instruction to newsrooms")
_RIGHTS = Verdict(Label.COPYRIGHT, 0.9, "names the holder of the rights, above the headline")
_OTHER_TITLE = Verdict(Label.RELATED, 0.8, "as long as a title, above the headline: a list item, or below a heading")
_KICKER = Verdict(Label.KICKER, 0.8, "a short line above the headline")


def verdict_above(document: Document, index: int) -> Verdict | None:
    """Return the verdict on line *index*, above the headline; ``None`` if it is running text."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.COPYRIGHT and not document.prose[index]:
        return _RIGHTS
    if (end := min(contact_end(document, index), document.headline)) > index:
        document.set_verdict(range(index + 1, end), CONTACT_ABOVE)
        return CONTACT_ABOVE
    if ends_with_picture_credit(document, index):
        return _PICTURED
    is_other_title = _is_listed_title(document, index) or _is_headed_title(document, index)
    return _OTHER_TITLE if is_other_title else _verdict(document, index)


def _is_headed_title(document: Document, index: int) -> bool:
    """Is line *index* a title directly below the heading of other stories, and not that of this one?"""
    is_under_heading = index > 0 and document.is_related_heading(index - 1)
    return is_under_heading and document.lines[index] != document.title and is_title(document, index)


def _is_listed_title(document: Document, index: int) -> bool:
    """Is line *index* a list item as long as a title?"""
    line = document.lines[index]
    is_item = (
        document.matches[index] is None
        and bool(bullet_width(line) or number_width(line))
        and not is_date_line(document, index)
    )
    return is_item and len(line) * document.scale > SECTION and line != document.title


def _verdict(document: Document, index: int) -> Verdict | None:
    line, match = document.lines[index], document.matches[index]
    menu = document.headline > REACH
    if is_ticker_title(document, index) or (menu and (document.prose[index] or document.headline - index > REACH)):
        return _SITE_LINE
    if document.prose[index] and not is_menu(line):
        is_pointer = line.endswith((document.title, *ELLIPSES)) and leads_to_title(document, index)
        is_of_site = is_pointer or names_cookies(line) or asks_reader(document, index) or is_unrelated(document, index)
        return _SITE_LINE if is_of_site and not _shares_headline_words(document, index) else None
    if _mentions_cookies_or_browser(document, line) or (
        asks_reader(document, 0) and (index == 0 or is_button(document, index))
    ):
        return _SITE_LINE
    if line == document.title:
        return REPEATED_HEADLINE
    if is_signal(line):
        return _SIGNAL
    if is_slug(line) or is_shown(line) or is_code(line) or is_masthead(line, document.lexicon.tag):
        return _SITE_LINE
    if index + 1 == document.headline and is_genre(line):
        return _KICKER
    if match is not None and (match.marked or says_what(document, index)) and (field := _field(match, document)):
        return field
    if verdict := _dated_or_signed(document, index):
        return verdict
    if _credits.agencies_alone(line, document.lexicon) or is_issuer(document, index):
        return _SOURCE
    if is_letterhead(document, index):
        return _LETTERHEAD
    if _belongs_to_page(document, index) or (match is not None and _is_page_phrase(match)):
        return _SITE_LINE
    return (
        _SITE_LINE
        if bullet_width(line) or _is_menu_entry(document, index)
        else _short_line_verdict(document, index, menu=menu)
    )


def _shares_headline_words(document: Document, index: int) -> bool:
    """Is line *index*, the first, a paragraph of the story, with several words of the headline directly below it?"""
    if index or document.headline != 1:
        return False
    return len(word_stems(document.lines[0], 1.0) & word_stems(document.title, 1.0)) >= _OF_TITLE


_OF_TITLE = 3  # words


def _mentions_cookies_or_browser(document: Document, line: str) -> bool:
    """Does *line* mention cookies or browsers, while the headline does not?"""
    return names_cookies(line) or (names_browser(line) and not names_browser(document.title))


def _dated_or_signed(document: Document, index: int) -> Verdict | None:
    """Return the verdict if line *index* is a date, a byline above one, or Chinese reporters with job titles."""
    line = document.lines[index]
    if (
        _is_signed_by_day(document, index)
        or (index + 1 == document.headline and (signs_genre(document, index) or signs_in_role(document, index)))
        or (document.lexicon.tag == "zh" and _names_reporters(line))
    ):
        return _BYLINE
    return _dated(document, index) if may_have_date(line, document.lexicon) else None


def _names_reporters(line: str) -> bool:
    """Is the Chinese *line* nothing but reporters: ``渡口报记者 李明 通讯员 王芳``?"""
    return "者" in line and (_reporters.is_reporter_line(line) or bool(_reporters.parse_reporters(line, line)))


def _is_signed_by_day(document: Document, index: int) -> bool:
    """Is line *index* a person's name, directly above a day and then the headline?"""
    below = index + 1
    if below + 1 != document.headline or document.matches[index] is not None or not is_date_line(document, below):
        return False
    return is_person(document.lines[index], document) and not is_city(document.lines[index])


def _short_line_verdict(document: Document, index: int, *, menu: bool) -> Verdict:
    """Return the verdict on a short line *index* above the headline: a kicker, or part of a *menu*."""
    line, is_last = document.lines[index], index + 1 >= document.headline
    if index and document.lines[index - 1].lower() in document.lexicon.roles and is_full_name(line):
        return _SITE_LINE
    section = is_section(line, document.scale)
    is_capitals = line.isupper() and index > 0 and not document.lines[index - 1].isupper()
    if (
        is_last
        and menu
        and section
        and not is_title(document, index)
        and (is_capitals or _is_below_button(document, index))
    ):
        return _KICKER
    in_row = not is_last and _verdict(document, index + 1) in {_KICKER, _SITE_LINE}
    if (in_row or menu) and section:
        return _SITE_LINE
    if len(line) < 2 or line.isdecimal() or line.startswith(f"{document.title} "):  # noqa: PLR2004 -- a sign that closes a box
        return _SITE_LINE
    if line in _LANGUAGES or is_doubled_text(line) or (index and _is_under_word(document, index)):
        return _SITE_LINE
    if has_digit(line) and _RATES.search(line):
        return _SITE_LINE
    if _is_below_other(document, index) or is_in_foreign_latin(document, index) or without_repetition(line) != line:
        return _SITE_LINE
    if len(line) * document.scale >= _TICKER:
        return _OTHER_TITLE
    return _SITE_LINE if ((menu or not is_last) and is_title(document, index)) or _is_sentence(line) else _KICKER


def _is_under_word(document: Document, index: int) -> bool:
    """Is line *index* a name below a label, or the site's name repeated in another form?"""
    line = document.lines[index]
    if document.lines[index - 1][-1] in ":：" and is_full_name(line):
        return True
    letters = [letter for letter in line if letter.isalnum()]
    near = [above for above in document.lines[:index] if above != line and len(above) <= len(line) + _IN_SIGNS]
    return any(letters == [letter for letter in above if letter.isalnum()] for above in near)


_IN_SIGNS = 4  # further characters of a name in quotation marks


_LANGUAGES = frozenset(["RU", "EN", "UA", "UK", "KZ", "KG", "UZ", "AZ", "AM", "GE", "BY", "DE", "FR", "ENG", "RUS"])


def _is_below_other(document: Document, index: int) -> bool:
    """Is line *index* a title below another one, and unrelated to the story, unlike a kicker?"""
    pair = index > 0 and is_title(document, index) and is_title(document, index - 1)
    return pair and is_unrelated(document, index)


_RATES = lazily(r"\d[.,]\d{2,4}(?!\d)\D{1,12}\d{1,6}[.,]\d{2,4}(?!\d)")  # USD 78.0882 EUR 91.7782
_TICKER = 240  # more letters than a kicker has, but not a one-line ticker


def _is_menu_entry(document: Document, index: int) -> bool:
    """Is line *index*, directly above the headline, the last entry of a menu: one of several, or a button?

    A name of a section that the menu has too comes again as the kicker.
    """
    lines, line, match = document.lines, document.lines[index], document.matches[index]
    if ":" in line and has_digit(line):
        return True
    if match is not None and match.kind is Kind.TOOL and _is_button(line, match, document) and not is_genre(line):
        return True
    factor = document.scale
    entries = [k for k in range(max(0, index - _ENTRIES), index + 1) if is_section(lines[k], factor)]
    if len(entries) <= _ENTRIES or line in lines[:index] or _is_below_button(document, index):
        return False
    return not (line.isupper() and not lines[index - 1].isupper())


def _is_button(line: str, match: Match, document: Document) -> bool:
    """Is *line*, which starts with a button phrase, a button and not a section: with several words, or site words?"""
    if line.lower() in MENU_WORDS or line.lower() in FRONT_PAGES:
        return False
    return (
        line.lower() in _ONE_WORD
        or (match.words > 1 and not match.rest)
        or count_site_words(line, document.lexicon) > 0
    )


def _is_below_button(document: Document, index: int) -> bool:
    """Is line *index* directly below a button that is no section, or a date, or does the menu contain it, too?"""
    if not index:
        return False
    above, match = document.lines[index - 1], document.matches[index - 1]
    if document.lines[index] in document.lines[:index] or is_date_line(document, index - 1):
        return True
    return match is not None and match.kind is Kind.TOOL and _is_button(above, match, document)


_ENTRIES = 3  # entries of a menu above its last one


def _is_sentence(line: str) -> bool:
    """Is *line* a sentence, unlike a kicker?"""
    return ends_sentence(line) and line[-1] not in "?!؟？！…" and line.count(" ") >= _SENTENCE


_SENTENCE = 4  # blanks in one


def _belongs_to_page(document: Document, index: int) -> bool:
    """Does line *index* belong to the page around the story: a breadcrumb, a menu, a field?"""
    line = document.lines[index]
    if (
        is_of_site(document, index)
        or is_in_non_latin(document, index)
        or is_row_of_sections(line)
        or _is_field(document, line)
        or is_weather(document, index)
    ):
        return True
    if has_digit(line) and is_site_and_day(document, line):
        return True
    if (line.endswith(ELLIPSES) or line[0] == "-") and is_button(document, index):  # Loading…, --Ads--
        return True
    is_row = CRUMB.search(line) is not None or DOTTED.fullmatch(line) is not None
    return is_row or is_menu(line) or is_trail_from_front(line) or is_back_link(line)


def _is_page_phrase(match: Match) -> bool:
    """Does a line with this *match* belong to the page: is it no phrase that may start a kicker?"""
    if match.kind not in {Kind.TOOL, Kind.CAPTION}:
        return True
    if match.rest.lower() in BUTTONS:  # Show menu
        return True
    return match.of_site or ((match.words > 1 or match.phrase.lower() in _ONE_WORD) and begins_button(match))


_ONE_WORD = ADVERT_LABELS | BUTTONS


def _dated(document: Document, index: int) -> Verdict | None:
    line = document.lines[index]
    if is_dateline(document, line):
        match = document.matches[index]
        return _BYLINE if match is not None and match.kind is Kind.BYLINE else _DATELINE
    if is_date_line(document, index) or is_relative_time(line):
        today = index + 1 < document.headline and ":" not in line and _is_next_to_weather(document, index)
        return _SITE_LINE if today else _BEFORE_DATE
    days = (is_bare_date(document, index) and has_weekday(line)) or is_date_span(line, document.lexicon)
    return _SITE_LINE if days else None


def _is_next_to_weather(document: Document, index: int) -> bool:
    """Is line *index* directly above or below a temperature, like the current date at the top of a page?"""
    near = document.lines[max(0, index - _REACH) : min(index + _REACH + 1, document.headline)]
    return any("°" in line and is_measurement(line) for line in near)


_REACH = 4  # lines


def _field(match: Match, document: Document) -> Verdict | None:
    """Return the verdict on a line with this *match* as a field, by its label; or ``None``."""
    field = _FIELDS.get(match.kind)
    if field is RELEASE and announces_embargo(match, document.lexicon):
        return EMBARGO
    return field if field is None or match.rest or field in {RELEASE, EMBARGO} else _SITE_LINE


def _is_field(document: Document, line: str) -> bool:
    """Is *line* one of several header fields, as of mail, archives and press offices: ``Section: News``?"""
    if not FIELD.match(line):
        return False
    return begins_with_announcement(document) or any(
        FIELD.match(document.lines[number]) for number in (0, document.headline)
    )


_FIELDS = {
    Kind.RELEASE: RELEASE,
    Kind.EMBARGO: EMBARGO,
    Kind.CREDIT: _SOURCE,
    Kind.BYLINE: _BYLINE,
    Kind.CAPTION: _PICTURED,
    Kind.TAGS: _TAGGED,
}
