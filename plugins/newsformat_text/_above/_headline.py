"""Finds the headline."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above import _embargoes
from newsformat_text._above._announcements import (
    CONTACT_ABOVE,
    NOTE,
    begins_with_announcement,
    contact_end,
    is_editors_note,
)
from newsformat_text._above._breadcrumbs import (
    ends_with_picture_credit,
    is_genre,
    is_menu,
    is_trail_from_front,
    title_of_trail,
)
from newsformat_text._above._consent_above import headline_below_consent, headline_below_cookie_box
from newsformat_text._above._day_titles import is_title_of_day
from newsformat_text._above._doubled import doubled_title, title_below_doubled
from newsformat_text._above._headless import (
    OVER_STORY,
    is_bare_time,
    is_doubled_link,
    is_headless,
    precedes_dated_headline,
    precedes_headline,
)
from newsformat_text._above._headline_below import headline_below_paragraph
from newsformat_text._above._lines_over_story import TOO_LONG
from newsformat_text._above._menu import headline_below_menu
from newsformat_text._above._no_headline import is_bracketed, is_day, is_figure, shows_picture, signs_story
from newsformat_text._above._of_site import leads_to_title
from newsformat_text._above._over import REACH, stands_above
from newsformat_text._above._page_header import headline_below_header
from newsformat_text._above._release_pages import headline_below_release
from newsformat_text._above._right_above import is_broken_sentence
from newsformat_text._above._sections_above import headline_below_sections
from newsformat_text._above._signed_above import signs_genre
from newsformat_text._above._site_lines import counts_readers
from newsformat_text._above._tickers import headline_below_ticker
from newsformat_text._above._title_form import FIELD, LEAST, MOST, SECTION, TITLE_FIELD, is_section, is_title
from newsformat_text._above._titles_above import (
    headline_below_list,
    headline_below_teasers,
    headline_below_titles,
)
from newsformat_text._above._under_date import FILM, extends_headline, headline_under_date
from newsformat_text._above._unrelated_lines import common_words, headline_below_unrelated, is_in_foreign_latin
from newsformat_text._above._weather import headline_below_weather
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_numeric_date_line, letters_beside_dates, times_on_line
from newsformat_text._dates._partial_times import is_stamp
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._cells import first_of_rows
from newsformat_text._rules._key_points import below_points
from newsformat_text._rules._site_titles import is_title_of_site
from newsformat_text._shape import FIRST_CJK, bullet_width, ends_sentence, has_digit


def headline(document: Document) -> int:
    """Return the index of the headline: the first line after breadcrumbs, sections and dates; -1 if there is none."""
    found = _in_own_script(document, headline_below_sections(document, _first(document)))
    if found < 0 or (found == 0 and document.prose[0] and document.lines[0][-1] == "."):
        below = headline_below_paragraph(document)
        if found < 0 or below > 0:
            return below
    if found == 1 and FILM.match(document.lines[0]) and signs_story(document, found):
        return 0
    if is_bracketed(document.lines[found]):
        return next((k for k in range(found + 1, document.first) if is_title(document, k)), -1)
    if found > 0 and document.is_related_heading(found):
        found = _doubled_above(document, found)
    if found < 0 or any(excludes(document, found) for excludes in _NO_HEADLINE):
        return -1
    return _without_site(document, _above_site(document, found))


def _holds_story(document: Document, index: int) -> bool:
    """Does line *index* announce an embargo, ``EMBARGOED UNTIL 1 DEC``? There may be a single paragraph below."""
    match = document.matches[index]
    return match is not None and _embargoes.is_embargo(document.lines[index], match, document.lexicon)


# What a line can be, and no headline.
_NO_HEADLINE = (is_day, signs_story, is_broken_sentence, is_doubled_link, shows_picture, is_figure, _holds_story)


def _doubled_above(document: Document, index: int) -> int:
    """Return the headline: the line that is printed twice above *index*, a heading of other stories; -1 for none."""
    above = document.lines[:index]
    min_length = SECTION / document.scale
    return max((k for k, line in enumerate(above) if len(line) >= min_length and above.count(line) > 1), default=-1)


def _above_site(document: Document, found: int) -> int:
    """Return the line below *found* that is repeated with the site's name and shares more words with the story.

    So pages print the headline, and what the picture under it is called: ``Town opens lock - HARBOUR.com``.
    """
    for index in range(found + 1, document.first - 1):
        line = document.lines[index]
        below = document.lines[index + 1 : min(index + 1 + _LINES_BELOW, document.first)]
        is_repeated = any(
            full_title != line and full_title.startswith(line) and is_title_of_site(line, full_title)
            for full_title in below
        )
        if is_repeated and len(line) * document.scale > SECTION:
            return index if common_words(document, index, index) > common_words(document, found, found) else found
    return found


def _in_own_script(document: Document, found: int) -> int:
    """Return the title below line *found*, if that is of the site and in another script than the story; or -1."""
    if found < 0:
        return found
    line = document.lines[found]
    alone = found + 1 >= document.first and not has_digit(line) and not bullet_width(line)
    if alone or not is_in_foreign_latin(document, found):
        return found
    for index in range(found + 1, min(found + REACH, document.first)):
        line, match = document.lines[index], document.matches[index]
        if is_numeric_date_line(document, index) or (match is not None and match.kind in OVER_STORY):
            break
        width = len(line) * document.scale
        is_site_name = (
            match is None
            and not is_in_foreign_latin(document, index)
            and not ends_sentence(line)
            and LEAST <= width <= MOST
        )
        if is_site_name and line.count(" "):
            return index
    return -1 if is_numeric_date_line(document, found) or bullet_width(document.lines[found]) else found


_SEPARATOR = lazily(r"\s(?:[|·•»–—-]|::)\s")
# Chinese, without spaces: …客流勁增-香港港口報
_PARTED_EAST = lazily(r"[-_|｜—–](?=[^\W\d_]{2,12}(?:[报報网網社]|新[闻聞]|日报|日報|在线|頻道|频道)$)")
# What a site's name ends with there.
_SITES_EAST = ("报", "報", "网", "網", "社", "新闻", "新聞", "在线", "頻道", "频道")


def _without_site(document: Document, index: int) -> int:
    """Return the line with the bare headline, if line *index* is the same with the site's name; otherwise *index*."""
    line, below = document.lines[index], document.lines[index + 1 : max(document.first, index + _LINES_BELOW)]
    for end in _ends_of_titles(line):
        title = line[:end].rstrip()
        is_full_title = len(title) * document.scale > SECTION or below[:1] == [title]
        if is_full_title and title in below:
            found = index + 1 + below.index(title)
            for k in range(index, found):
                if (match := document.matches[k]) is not None and match.kind is Kind.TOOL:
                    document.verdicts[k] = _BUTTON
            return found
    return index


def _ends_of_titles(line: str) -> list[int]:
    """Return where a title followed by the site's name may end on *line*, the last position first."""
    found = [separator.start() for separator in _SEPARATOR.finditer(line)]
    if line.endswith(_SITES_EAST):
        ends = [separator.start() for separator in _PARTED_EAST.finditer(line)]
        found += [end for end in ends if end and FIRST_CJK <= line[end - 1] <= "\uffff"]
    return sorted(found, reverse=True)


_LINES_BELOW = 5  # lines in which the headline is repeated, if the page title is so long that it looks like text
_BUTTON = Verdict(Label.SKIPPED, 0.85, "a button or the like between page title and headline")


def _first(document: Document) -> int:
    lines = document.lines
    if not lines:
        return -1
    if (rows := first_of_rows(lines)) is not None:
        return rows - 1
    if is_genre(lines[0]) and (below := _below_author(document) or int(_may_be_headed(document, 1))):
        return below
    if below := _below_page(document):
        return below + leads_to_title(document, below)
    if (
        below := _among_fields(document)
        if FIELD.match(lines[0])
        else headline_below_menu(document) or _in_archive(document)
    ):
        return below + (below + 1 < len(lines) and extends_headline(document, below))
    if index := below_points(document) or headline_below_consent(document) or _below_front(document):
        return index
    if (index := _dated_or_doubled(document)) >= 0:
        return index
    if index := 0 if begins_with_announcement(document) else _below_unrelated(document):
        return index
    if is_headless(document):
        return 0 if title_of_trail(lines[0]) else -1
    if document.prose[:2] == [True, False] and not ends_with_picture_credit(document, 0) and not is_menu(lines[0]):
        below = int(precedes_headline(document) or leads_to_title(document, 0))
        return below if below or not _is_too_long(document, 0) else -1
    if below := int(_is_advert(document)) or headline_under_date(document):
        return below
    found = _below_all(document)
    found -= _above_short(document, found)
    if found == 0 and (is_relative_time(lines[0]) or _is_date_over_paragraph(document) or is_bare_time(document)):
        return int(document.prose[2:3] == [True] and is_title(document, 1)) or -1
    return -1 if _is_too_long(document, found) else found


def _below_page(document: Document) -> int:
    """Return the headline below a page's menu, consent request, weather or ticker; 0 if there is none of these."""
    return (
        headline_below_release(document)
        or headline_below_cookie_box(document)
        or headline_below_weather(document)
        or headline_below_ticker(document)
        or title_below_doubled(document)
        or headline_below_header(document)
    )


def _dated_or_doubled(document: Document) -> int:
    """Return the headline that contains a day, is above one, or is printed twice; -1 if there is none."""
    if is_title_of_day(document):
        return 0
    return 2 if precedes_dated_headline(document) else doubled_title(document)


def _below_unrelated(document: Document) -> int:
    """Return the headline below titles of other stories, or lines unrelated to the story; 0 if they are not there.

    It is -1 if there is none below such titles.
    """
    return (
        headline_below_list(document)
        or headline_below_titles(document)
        or headline_below_teasers(document)
        or headline_below_unrelated(document)
    )


def _above_short(document: Document, index: int) -> int:
    """Return how far above line *index* a short headline precedes a time, buttons or a reader count; or 0."""
    lines, below = document.lines, index + 1
    if index == 0 or (below < len(lines) and is_title(document, below)):
        return 0
    if index > 1 and document.prose[index] and counts_readers(lines[index - 1]):
        title = lines[index - 2]
        return 0 if has_digit(title) or document.matches[index - 2] is not None or is_full_name(title) else 2
    return int(is_stamp(lines[index]) or _BUTTONS.fullmatch(lines[index]) is not None)


_BUTTONS = lazily(r"(?:[【\[［(（][^【】\[\]［］()（）]{1,8}[】\]］)）]\s{0,3}){2,12}")  # 【大 中 小】【打印】


def _below_front(document: Document) -> int:
    """Return the title directly below a breadcrumb from the front page that follows unrelated lines; or 0.

    Such is how warm it is, ``Cloudy, Lockton 4°C`` above ``Home | News |``; a headline has words of the story.
    """
    lines = document.lines
    front = next((k for k in range(1, min(REACH, document.first - 1)) if is_trail_from_front(lines[k].rstrip(" |"))), 0)
    if not front or not is_title(document, front + 1) or any(document.prose[: front + 1]):
        return 0
    is_unrelated_above = not any(common_words(document, k, k) for k in range(front))
    return front + 1 if is_unrelated_above and common_words(document, front + 1, front + 1) else 0


def _is_too_long(document: Document, index: int) -> bool:
    """Is line *index* too long for a headline, whatever its ending?"""
    return len(document.lines[index]) * document.scale >= TOO_LONG


def _is_advert(document: Document) -> bool:
    """Is the first line, unrelated to the story, repeated at the end of the text, above a related title?"""
    lines = document.lines
    is_repeated = len(lines) > _LAST_LINES and lines[0] in lines[-_LAST_LINES:]
    is_advert = is_repeated and is_title(document, 1) and common_words(document, 1, 1) > common_words(document, 0, 0)
    document.verdicts[0] = _ADVERT if is_advert else document.verdicts[0]
    return is_advert


_LAST_LINES = 3  # last lines
_ADVERT = Verdict(
    Label.SKIPPED, 0.8, "shares no words with the story, and stands above its headline and again at the end"
)


def _is_date_over_paragraph(document: Document) -> bool:
    """Is the first line a date with little else, ``3.3.2024, 10:24 | readers: 117``, directly above the story?

    After a day alone, ``Tuesday, March 3, 2024``, what follows must show that the sentence is running text.
    """
    below = document.lines[1:2]
    is_long = bool(below) and len(below[0]) * document.scale >= MOST
    if not is_long and document.prose[1:3] == [True, True]:
        is_long = len(times_on_line(document, 0)) > 1  # in two calendars
    if not is_long or not has_digit(document.lines[0]) or not is_numeric_date_line(document, 0):
        return False
    if document.lines[0][0].isdigit() or _is_site_and_moment(document):
        return True
    return document.prose[1:3] == [True, True] and document.lines[1][-1] in ".。।"


def _is_site_and_moment(document: Document) -> bool:
    """Is the first line a few words, such as a site's name, and a day and time: ``新潟新闻网 2026-03-05 14:22``?"""
    line, times = document.lines[0], times_on_line(document, 0)
    return bool(times) and times[-1].timed and times[-1].end == len(line) and letters_beside_dates(line, times) <= _SITE


_SITE = 20  # letters of the name of a site


def _below_author(document: Document) -> int:
    """Return 2 if the second line is the author of an opinion, and the third a title; otherwise 0."""
    lines = document.lines
    if len(lines) < _OPINION_LINES or document.prose[2] or not signs_genre(document, 1):
        return 0
    may_be_title = lines[2].count(" ") >= _MIN_TITLE_SPACES and not (document.ended[2] and lines[2][-1] in ".。।")
    return 2 if may_be_title and not is_numeric_date_line(document, 2) and document.matches[2] is None else 0


_OPINION_LINES, _MIN_TITLE_SPACES = 4, 2  # lines, including the first of the story; minimum spaces in a title


def _may_be_headed(document: Document, index: int) -> bool:
    """Could line *index*, below a kind of article, be a headline: no sentence, date, byline or label?"""
    if index + 1 >= len(document.lines) or is_numeric_date_line(document, index) or document.matches[index] is not None:
        return False
    line, factor = document.lines[index], document.scale
    if not LEAST <= len(line) * factor <= MOST or (document.ended[index] and line[-1] in ".。।"):
        return False
    below, match = document.lines[index + 1], document.matches[index + 1]
    is_byline = match is not None and match.kind is Kind.BYLINE
    return (
        is_byline or is_numeric_date_line(document, index + 1) or not is_section(below, factor) or is_full_name(below)
    )


def _below_all(document: Document) -> int:
    """Return the first line that is not of a kind above headlines, 0 if that comes late; contacts get their label."""
    index = above = 0
    while above < REACH and index + 1 < len(document.lines):
        if index < (end := contact_end(document, index)) < len(document.lines):
            document.set_verdict(range(index, end), CONTACT_ABOVE)
            index = end
        elif is_editors_note(document, index):
            document.verdicts[index] = NOTE
            index += 1
        elif stands_above(document, index):
            index, above = index + 1, above + 1
        else:
            found = _over_times(document, index)
            return found if found >= 0 else index + extends_headline(document, index)
    return 0


def _over_times(document: Document, index: int) -> int:
    """Return the line above at least two durations directly above *index*, as in a recipe; or -1."""
    top = index
    while top > 0 and is_reading_time(document.lines[top - 1]):
        top -= 1
    return top - 1 if index - top > 1 else -1


def _among_fields(document: Document) -> int:
    """Return the headline among header fields, ``From: …``, by the name of its field; 0 if there is none."""
    found = 0
    for index, line in enumerate(document.lines[: document.first]):
        if not FIELD.match(line):
            return found if index >= _HEAD else 0
        if not found and TITLE_FIELD.match(line):
            found = index
    return found


def _in_archive(document: Document) -> int:
    """Return the headline among an archive's fields in capitals, ``HEADLINE: …``; 0 if there is none."""
    if document.first < _HEAD:
        return 0
    fields = [k for k, line in enumerate(document.lines[: document.first]) if _CAPITAL_LABEL.match(line)]
    titles = [index for index in fields if TITLE_FIELD.match(document.lines[index])]
    return titles[0] if titles and len(fields) >= _HEAD else 0


_HEAD = 3  # fields
_CAPITAL_LABEL = lazily(r"[^\W\d_a-z]{4,14}(?:[ -][^\W\d_a-z]{2,14})?\s?:(?=\s|$)")
