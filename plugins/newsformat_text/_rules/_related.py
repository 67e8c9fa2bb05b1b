"""Related stories: headings of lists of other stories, and the titles below them."""

from __future__ import annotations

from itertools import pairwise

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import is_button
from newsformat_text._above._title_form import SECTION
from newsformat_text._authors._person import has_case, is_full_name
from newsformat_text._dates._partial_times import is_stamp as is_day_in_numbers
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ALL, FRONT_PAGES
from newsformat_text._languages._site_wording import NEIGHBOURS
from newsformat_text._rules import _topics
from newsformat_text._rules._announcing import SPACES, announces
from newsformat_text._rules._detailed_titles import names_and_day
from newsformat_text._rules._listed_titles import end_of_items
from newsformat_text._rules._teasers import is_dated
from newsformat_text._rules._unbulleted_titles import (
    DENSE,
    heads_title,
    is_kicker,
    is_number,
    is_other_title,
    is_rank,
    is_section_and_time,
    is_stamp,
)
from newsformat_text._shape import SPEECH_OPENERS, bullet_width, ends_sentence


_HEADING = Verdict(Label.RELATED_HEADING, 0.97, "a heading of related stories")
ENDS_AS_HEADING = Verdict(Label.RELATED_HEADING, 0.85, "ends like a heading for related stories")
_BREADCRUMB = Verdict(Label.SKIPPED, 0.9, "a step of a breadcrumb from the front page to the story")
_BUTTON = Verdict(Label.TOOL, 0.9, "one of several buttons or adverts under a heading of related stories")
_STEPS = frozenset("›»>")  # signs between the steps of a breadcrumb
_ITEM = Verdict(Label.RELATED, 0.96, "a list item under a heading of related stories")
NAME = Verdict(Label.SKIPPED, 0.85, "a short name under a heading of related stories: a section, a topic or a place")
_ONE = Verdict(Label.RELATED, 0.93, "a related story on the same line as the words that announce it")
TITLE = Verdict(Label.RELATED, 0.85, "reads as a title, under a heading of related stories")
RANK = Verdict(Label.RELATED, 0.9, "the rank of the title below it")
_MAX_LIST_LINES = 20  # lines of a list under one heading
_MIN_SURE_TITLES = 3  # titles in a row of which the last one is not a subheading of the story
_LONGEST = 200  # characters of a line that announces a story


def take(document: Document, index: int, match: Match) -> bool:
    """Take line *index*, which may be a heading of related stories, and the list below it; return whether it is one."""
    line, verdicts = document.lines[index], document.verdicts
    if match.phrase in _SUBHEADINGS and _heads_paragraph(document, index):
        document.matches[index] = None
        return False
    if _topics.take(document, index, match):
        return True
    if not match.rest and match.phrase in _FINAL_HEADINGS and _is_below_most(document, index):
        verdicts[index] = _HEADING
        _take_rest(document, index + 1)
        return True
    if not match.rest or _names_section(document, index, match) or _names_site(document, index, match):
        verdicts[index] = _HEADING
        if match.phrase.startswith(NEIGHBOURS) and _is_neighbour(document, index + 1):
            verdicts[index + 1] = _NEIGHBOUR
        take_items(document, _below_arrows(document, _below_all(document, index + 1)))
        return True
    if len(line) <= _LONGEST and announces(match) and not begins_lowercase(match.rest):
        verdicts[index] = _HEADING if line[-1] in ":：" and len(match.rest) < 40 else _ONE  # noqa: PLR2004 -- a heading
        if verdicts[index] is _HEADING:
            take_items(document, index + 1)
        return True
    return False


def _heads_paragraph(document: Document, index: int) -> bool:
    """Is line *index*, without a colon, alone between two paragraphs, and so a subheading of the story?"""
    return document.lines[index][-1].isalpha() and document.prose[index - 1 : index + 2] == [True, False, True]


_SUBHEADINGS = frozenset(
    {"hintergrund", "achtergrond", "entenda o caso", "предыстория"}
)  # "background": headings of other stories or of a part of this one


def _below_all(document: Document, start: int) -> int:
    """Take a button on line *start* that shows all stories, ``All``, above a title; return the line below it."""
    lines, stop = document.lines, start + 1
    if stop >= len(lines) or lines[start].lower() not in ALL:
        return start
    if bullet_width(lines[stop]) or is_other_title(document, stop):
        document.verdicts[start] = SHOW_ALL
        return stop
    return start


SHOW_ALL = Verdict(Label.TOOL, 0.9, "the button of a list of related stories that shows all of them")


def _below_arrows(document: Document, start: int) -> int:
    """Return the line below the button on line *start* and the page controls of a box: ``<``, ``1``, ``>``."""
    stop = start + is_button(document, start)
    paged = stop
    while start < paged < min(stop + _PAGES, len(document.lines)) and document.lines[paged].isdecimal():
        paged += 1
    return paged + (paged > stop and is_button(document, paged))


_PAGES = 9  # page numbers of a box


def _is_neighbour(document: Document, index: int) -> bool:
    """May line *index*, below the story, be the title under a heading for the previous or the next story?

    Both headings are together, each with at most a title and a button below it.
    """
    if index >= len(document.lines) or document.prose_before(index) == 0 or document.verdicts[index] is not None:
        return False
    heading, stop = index - 1, min(index + 1 + _REACH, len(document.lines))
    near = [document.matches[k] for k in range(max(0, heading - _REACH), stop) if k != heading]
    if not any(match is not None and match.phrase.startswith(NEIGHBOURS) for match in near):
        return False
    return len(document.lines[index]) <= _LONGEST and document.matches[index] is None


_REACH = 3  # lines within which the other heading is
_NEIGHBOUR = Verdict(Label.RELATED, 0.93, "the title of the previous or the next story, under a heading for it")


def _is_below_most(document: Document, index: int) -> bool:
    """Is at least half of the running text above line *index*, and no quotation right below it?"""
    if _is_quotation(document, index + 1):
        return False
    above = document.prose_before(index)
    return above > 0 and document.prose_before(len(document.lines)) <= 2 * above


def _is_quotation(document: Document, index: int) -> bool:
    """Is line *index* a sentence that begins like a quotation, with which the story continues?"""
    line = document.lines[index] if index < len(document.lines) else "-"
    return line[0] in SPEECH_OPENERS and ends_sentence(line)


def _take_rest(document: Document, start: int) -> None:
    """Take titles of other stories from line *start* on, and leave out their text, to the end of the page.

    Nothing is taken if a quotation follows, which belongs to this story: no title is a sentence in quotation marks.
    """
    first = document.lines[start] if start < len(document.lines) else ""
    if first and first[0] in SPEECH_OPENERS and ends_sentence(first):
        return
    for index in range(start, len(document.lines)):
        if document.verdicts[index] is None:
            sentence = document.prose[index] or document.ended[index]
            document.verdicts[index] = _OTHER_STORY if sentence else TITLE


_FINAL_HEADINGS = frozenset(["其他人也在看", "往下看更多文章"])  # headings below a whole story, never within it
_OTHER_STORY = Verdict(
    Label.SKIPPED, 0.9, "part of another story, below a heading that websites print under a whole story"
)


def take_topics(document: Document) -> None:
    """Take Chinese headings of further stories on a topic (``更多…相關文章：``) and the titles below them."""
    for index, line in enumerate(document.lines) if document.lexicon.tag == "zh" else ():
        if line[0] == "更" and document.verdicts[index] is None and _TOPIC.fullmatch(line):
            document.verdicts[index] = _HEADING
            take_items(document, index + 1)


_TOPIC = lazily(r"更多[^。，！？]{1,20}(?:文章|新闻|新聞|报道|報道|報導|内容|內容)[:：]?")


def _names_section(document: Document, index: int, match: Match) -> bool:
    """Does line *index* announce stories of a section (``More from Local``), and is there one below it?"""
    if match.marked or match.words == 1 or index + 1 == len(document.lines) or document.ended[index]:
        return False
    is_short = len(match.rest) * document.scale <= SECTION and match.rest.count(" ") < SPACES
    return is_short and any(tells(document, index + 1) for tells in (is_other_title, is_rank, is_kicker))


def _names_site(document: Document, index: int, match: Match) -> bool:
    """Does line *index*, below the story, announce stories of a site (``Najčítanejšie na SME``), above a title?"""
    preposition, _, site = match.rest.partition(" ")
    if index <= document.last or match.marked or not preposition.islower() or len(preposition) > _PREPOSITION:
        return False
    is_site_name = site[:1].isupper() and site.count(" ") < SPACES and not ends_sentence(site)
    return is_site_name and index + 1 < len(document.lines) and is_other_title(document, index + 1)


_PREPOSITION = 4  # letters


def take_items(document: Document, start: int) -> None:
    """Take the items of a list from line *start* on, and the titles without bullets below them.

    The list ends at a date above the running text, which belongs to this story.
    """
    if sectioned := _sectioned(document, start):
        document.verdicts[start : start + len(sectioned)] = sectioned
        return
    stop = end_of_items(document, start)
    verdict = NAME if _are_names(document, start, stop) else _ITEM
    if stop > start and all(is_button(document, index) for index in range(start, stop)):
        verdict = _BUTTON
    document.set_verdict(range(start, stop), verdict)
    bare = [line[bullet_width(line) :] for line in document.lines[start - 1 : stop]]
    for index, (above, item) in enumerate(pairwise(bare), start):
        if item[:1] in _STEPS and above.lower() in FRONT_PAGES:
            document.verdicts[index] = _BREADCRUMB
    if stop - start > 1 and not document.lexicon.full_stops:  # a line without a bullet may be a sentence
        return
    if stop < len(document.lines) and document.verdicts[stop] is None and not document.is_related_heading(stop):
        _take_titles(document, stop)


def _sectioned(document: Document, start: int) -> list[Verdict]:
    """Return the verdicts of titles from line *start* on, each below an item with its section, if there are several.

    The author may be below each: ``- Gear``, ``The best tents``, ``Ann Lee``.
    """
    lines, found, index = document.lines, list[Verdict](), start
    while index + 1 < len(lines) and _is_section_item(document, index) and document.verdicts[index + 1] is None:
        if bullet_width(lines[index + 1]) or not is_other_title(document, index + 1):
            break
        is_signed = index + 2 < len(lines) and is_full_name(lines[index + 2])
        found += [_SECTION, TITLE, _AUTHOR_BELOW][: 2 + is_signed]
        index = start + len(found)
    return found if found.count(_SECTION) > 1 else []


_SECTION = Verdict(Label.RELATED, 0.85, "the section of the story with the title below, under a heading")
_AUTHOR_BELOW = Verdict(Label.RELATED, 0.85, "the author of the story with the title above, under a heading")


def _is_section_item(document: Document, index: int) -> bool:
    """Is line *index* an item of a word or two?"""
    line = document.lines[index]
    return bullet_width(line) > 0 and len(line) <= _MAX_SHORT_ITEM + bullet_width(line) and not document.ended[index]


def _are_names(document: Document, start: int, stop: int) -> bool:
    """Are most items from line *start* on so short that they name sections, topics or places?"""
    if stop - start < 2:  # noqa: PLR2004 -- a list
        return False
    dense = DENSE if document.lines[start][-2:] > "\u0530" else 1
    size = _MAX_SHORT_ITEM / max(dense, document.scale)
    short_count = sum(map(size.__gt__, map(len, document.lines[start:stop])))
    return short_count * 2 > stop - start


_MAX_SHORT_ITEM = 18  # characters of an item in Latin script, with its bullet


def _take_titles(document: Document, start: int) -> None:
    """Take the titles without bullets from line *start* on, with their ranks, dates and authors.

    The last one is left undecided if it may be a subheading of the running text below it.
    """
    sections, found = _sections(document, start), list[Verdict]()
    for index in range(start, min(start + _MAX_LIST_LINES, len(document.lines))):
        belongs = _heads(document, index) if index in sections else _in_list(document, start, index)
        if belongs is None or document.verdicts[index] is not None:
            break
        found.append(belongs)
    if found.count(_DAY) == 1:  # a single date belongs to one story: one with its text below, or this one
        del found[found.index(_DAY) :]
    stop = start + len(found)
    continued = stop < len(document.lines) and document.prose[stop]
    if continued and (
        _shares_words(document, stop) or (len(found) < _MIN_SURE_TITLES and not _are_all_titles(document, start, stop))
    ):
        del found[-1:]
    document.verdicts[start : start + len(found)] = found


def _shares_words(document: Document, index: int) -> bool:
    """Does the running text on line *index* share words with the title above, which may be its subheading?"""
    return len(document.stems(index) & document.stems(index - 1)) >= _LEAST_SHARED


_LEAST_SHARED = 2  # words


def _in_list(document: Document, start: int, index: int) -> Verdict | None:
    """Return the verdict of line *index* in a list of titles that begins on line *start*; ``None`` if the list ends."""
    if index > start and _signs_title(document, index):
        return _AUTHOR
    if is_other_title(document, index):
        return TITLE
    if is_rank(document, index):
        return RANK
    if index > start and _dates_title(document, index):
        return _STAMP
    if _credits_picture(document, index):
        return _PICTURE
    return _DAY if _is_date_of_title(document, start, index) else None


def _dates_title(document: Document, index: int) -> bool:
    """Is line *index* the date of the title above, with its number of readers, its section or its author?"""
    line = document.lines[index]
    if is_stamp(document, index) or is_section_and_time(line):
        return True
    return line[-1].isdigit() and len(line) <= _MAX_STAMP and names_and_day(document, index)


_MAX_STAMP = 60  # characters of an author and a date


def _sections(document: Document, start: int) -> list[int]:
    """Return the lines from *start* on that name a section, each above a title, if there are at least two.

    A section may be below the rank of the title.
    """
    found, position = list[int](), start
    while heads_title(document, title := position + is_number(document, position)):
        found.append(title)
        position = title + 2
    return found if len(found) > 1 else []


def _heads(document: Document, index: int) -> Verdict:
    """Return the verdict of line *index* above a title: its kicker, which is part of the same link, or its section."""
    return _KICKER if is_kicker(document, index) else NAME


_KICKER = Verdict(Label.RELATED, 0.85, "the kicker of the title below it, under a heading of related stories")


def _is_date_of_title(document: Document, start: int, index: int) -> bool:
    """Is line *index*, below the first line of the story, the date of a title in a list from line *start* on?"""
    line = document.lines[index]
    if index <= document.first or bullet_width(line) or not (is_dated(document, index) or is_day_in_numbers(line)):
        return False
    return index > start or (index + 1 < len(document.lines) and is_other_title(document, index + 1))


def _signs_title(document: Document, index: int) -> bool:
    """Is line *index*, between a title and a date, the author of that story?

    It is a full name or, in scripts without capitals, short.
    """
    precedes_date = document.first < index < len(document.lines) - 1 and is_dated(document, index + 1)
    return precedes_date and _may_be_author(document, index) and is_other_title(document, index - 1)


def _may_be_author(document: Document, index: int) -> bool:
    line = document.lines[index]
    if is_full_name(line):
        return True
    brief = len(line) * document.scale <= _NAME and line.count(" ") < SPACES and line[0].isalpha()
    return brief and not has_case(line[0]) and document.matches[index] is None and not document.ended[index]


_NAME = 20  # Latin letters of a name in a script without capitals


def _credits_picture(document: Document, index: int) -> bool:
    """Is line *index*, right above a title, a picture credit: ``Photo: Ann Lee``?"""
    match = document.matches[index]
    credited = match is not None and match.kind is Kind.CAPTION and 0 < len(match.rest) < _CREDIT_LIMIT
    return credited and index + 1 < len(document.lines) and is_other_title(document, index + 1)


_CREDIT_LIMIT = 40  # characters of a photographer's name
_PICTURE = Verdict(Label.SKIPPED, 0.85, "the picture credit of the story with the title below")
_AUTHOR = Verdict(Label.SKIPPED, 0.85, "the author of the story with the title above")
_STAMP = Verdict(Label.SKIPPED, 0.85, "the publication date of the story with the title above")
_DAY = Verdict(Label.SKIPPED, 0.85, "the date of a story in a list of titles")


def _are_all_titles(document: Document, start: int, stop: int) -> bool:
    """Is also the last line from *start* to *stop*, above running text, a title and no subheading?

    It is if a heading with a colon (``Read also:``) would otherwise head nothing. It also is under a heading of several
    words, in a story without subheadings.
    """
    if stop - start == 1 and document.lines[start - 1][-1] in ":：":
        return True
    match = document.matches[start - 1]
    phrased = document.verdicts[start - 1] is ENDS_AS_HEADING or (match is not None and match.words > 1)
    return phrased and not document.headings
