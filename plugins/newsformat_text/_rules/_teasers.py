"""Titles of other stories within the story, recognised by the dates below them, and where the story resumes."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import lazily
from newsformat_text._above._title_form import is_title
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_numeric_date_line, letters_beside_dates, times_on_line
from newsformat_text._dates._partial_times import is_day_and_time
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label, may_be_body
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._announcing import is_announced
from newsformat_text._rules._pointer_titles import POINTERS
from newsformat_text._shape import (
    ELLIPSES,
    QUESTION_OR_EXCLAMATION,
    SPEECH_OPENERS,
    bullet_width,
    ends_sentence,
    has_digit,
    shares_few_words,
    word_stems,
)


RESUMED = Verdict(Label.BODY, 0.93, "a sentence under titles of other stories, none of which ends like one")
_DATED_TITLE = Verdict(Label.RELATED, 0.9, "a title within the story with a date below it")
_CUT_TEASER = Verdict(Label.RELATED, 0.9, "begins another story and is cut off, under its title and date")
_DATE = Verdict(Label.SKIPPED, 0.9, "the date of another story")

_DATE_LONGEST = 45  # characters of a date line
_NEXT_TO_DATE = 8  # letters next to a date: a short weekday, a word before the time
_TITLE = 150  # Latin letters of a title
_SENTENCE = 60  # Latin letters of a sentence that surely belongs to the story


def take_dated(document: Document) -> None:
    """Take titles right above a line with only a date, and these dates, between paragraphs of the story.

    Several in a row are taken if they share hardly a word with the story; events of the story share more.
    """
    verdicts, prose = document.verdicts, document.prose
    for index in range(document.story + 2, document.last - 1):
        if prose[index + 2] and is_dated(document, index + 1) and _is_teaser(document, index):
            verdicts[index : index + 2] = [_DATED_TITLE, _DATE]
    for titles in _dated_rows(document) if document.lexicon.full_stops else ():
        if shares_few_words(
            document.stems_of(titles),
            document.stems_of(k for k, is_sentence in enumerate(document.ended) if is_sentence),
        ):
            document.set_verdict(titles, _DATED_TITLE)
            document.set_verdict([index + 1 for index in titles], _DATE)


def _dated_rows(document: Document) -> Iterator[list[int]]:
    """Yield two or more titles, each with a date below it, between two sentences that announce nothing."""
    lines, start = document.lines, document.first + 1
    days = [index for index in document.short if index > start and is_dated(document, index)]
    for day in days if len(days) >= _MIN_ITEMS else ():
        index, titles = day - 1, list[int]()
        while start <= index < len(lines) - 2 and index + 1 in days and _may_be_dated(document, index):
            titles.append(index)
            index += 2
        if len(titles) >= _MIN_ITEMS and _is_statement(lines[titles[0] - 1]) and _is_statement(lines[index]):
            yield titles
        start = max(start, index)


def _may_be_dated(document: Document, index: int) -> bool:
    """May line *index* be the title of another story, and has no rule decided otherwise?"""
    verdict = document.verdicts[index]
    return (
        (verdict is None or verdict.label is Label.RELATED)
        and is_title(document, index)
        and not bullet_width(document.lines[index])
    )


def take_dated_twice(document: Document) -> None:
    """Take titles that are both above and below a date, with the sentence under each, if there are several."""
    lines, index, groups = document.lines, document.first + 1, list[int]()
    while index + 3 < len(lines):
        if lines[index] == lines[index + 2] and is_numeric_date_line(document, index + 1) and not document.prose[index]:
            groups.append(index)
            index += 3
        index += 1
    for position in groups if len(groups) >= _MIN_ITEMS else ():
        document.verdicts[position : position + 4] = [_DATED_TITLE, _DATE, _SECOND_TITLE, _TEASER]


_SECOND_TITLE = Verdict(Label.REPEATED, 0.9, "repeats the title above the date")
_TEASER = Verdict(Label.RELATED, 0.9, "a sentence under a title that is repeated below its date")


def take_with_section(document: Document) -> None:
    """Take titles with a date and a section below, as WordPress prints them: ``In "Harbour"``."""
    lines, verdicts = document.lines, document.verdicts
    for index in (
        range(document.first + 1, len(lines) - 2) if not _CLOSING_QUOTES.isdisjoint(document.last_characters) else ()
    ):
        verdict, where = verdicts[index], lines[index + 2]
        if (
            where[-1] not in _CLOSING_QUOTES
            or len(where) > _DATE_LONGEST
            or _SECTION_IN_QUOTES.fullmatch(where) is None
        ):
            continue
        if (verdict is None or verdict.label is Label.RELATED) and is_numeric_date_line(document, index + 1):
            verdicts[index : index + 3] = [_DATED_TITLE, _DATE, _SECTION]


_CLOSING_QUOTES = frozenset('"”“»')
_SECTION_IN_QUOTES = lazily(r"[A-Z][a-z]{0,3} (?:[\"“„]|«\s?)[^\"“”„«»]{2,40}[\"”“»]")
_SECTION = Verdict(Label.SKIPPED, 0.9, "the section of another story")


def take_cut(document: Document) -> None:
    """Take items of lists that each have a sentence below that is cut off, and possibly a date below that."""
    lines, verdicts = document.lines, document.verdicts
    found = [
        index
        for index in (range(document.story + 1, len(lines) - 1) if document.has_bullets else ())
        if verdicts[index] is None
        and bullet_width(lines[index])
        and not document.ended[index]
        and _is_cut(document, index + 1)
        and not bullet_width(lines[index + 1])
    ]
    if len(found) < _MIN_ITEMS:
        return
    for index in found:
        verdicts[index : index + 2] = [_LIST_TITLE, _CUT_TEASER]
        if index + 2 < len(lines) and is_dated(document, index + 2):
            verdicts[index + 2] = _DATE


def take_cut_below(document: Document) -> None:
    """Take sentences that are cut off right under a title of another story and share words with that title.

    They share more words with the title than with the headline.
    """
    lines, verdicts, factor = document.lines, document.verdicts, document.scale
    for index in range(document.story + 2, len(lines)):
        if verdicts[index] is None and has_label(verdicts[index - 1], Label.RELATED) and _is_cut(document, index):
            stems = document.stems(index)
            shared = len(stems & document.stems(index - 1))
            if shared >= _MIN_SHARED and shared > len(stems & word_stems(document.title, factor)):
                verdicts[index] = _CUT_TEASER


_MIN_SHARED = 2  # words that a title shares with the sentence below it
_BETWEEN_TITLES = Verdict(Label.RELATED, 0.8, "between the titles of two other stories, below the story")
_LIST_TITLE = Verdict(Label.RELATED, 0.9, "a title in a list with a sentence below it that is cut off")
_MIN_ITEMS = 2  # items, at least


def _is_cut(document: Document, index: int) -> bool:
    """Is line *index* undecided or body, and cut off: ``The lock opened on…``?"""
    return may_be_body(document.verdicts[index]) and document.lines[index].rstrip(" ]").endswith(ELLIPSES)


def take_behind_site_address(document: Document) -> None:
    """Take titles behind the address of a site: ``Also on acme.example Town opens its lock``."""
    for index in range(document.first + 1, len(document.lines)) if document.lexicon.tag == "en" else ():
        line = document.lines[index]
        if "n " in line[:_ADDRESSED] and len(line) <= _TITLE and not document.ended[index] and _ON_SITE.match(line):
            document.verdicts[index] = document.verdicts[index] or _TITLE_ON_SITE


_ADDRESSED = 12  # characters before the address
_SITE = r"(?:[\w-]+\.)+[a-z]{2,12}"
_ON_SITE = lazily(rf"(?:(?:Also|More|Read more|See more) on {_SITE}:? |On {_SITE}: )(?=[\"“‘'A-Z\d]\S* \S)")
_TITLE_ON_SITE = Verdict(Label.RELATED, 0.88, "a title behind the address of the site with its story")


def is_dated(document: Document, index: int, most_beside: int = _NEXT_TO_DATE) -> bool:
    """Is line *index* only a date, possibly without a year (``12 апреля, 14:05``) or relative (``2 hours ago``)?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if len(line) > _DATE_LONGEST or not (verdict is None or verdict.label is Label.DATE) or not has_digit(line):
        return False
    if times := times_on_line(document, index):
        return letters_beside_dates(line, times) <= most_beside
    return is_day_and_time(line, document.lexicon) or is_relative_time(line)


def _is_teaser(document: Document, index: int) -> bool:
    """Does line *index* look like a title, without bullet or bracket, under a paragraph or a heading?"""
    line, above = document.lines[index], document.verdicts[index - 1]
    if document.verdicts[index] is not None or line[0] in "([（【" or bullet_width(line):
        return False
    if not document.prose[index - 1] and (above is None or above.label not in _ABOVE_TITLES):
        return False
    is_short = len(line) * document.scale <= _TITLE
    is_question = (
        document.ended[index]
        and line[-1] in _TITLE_ENDS
        and not document.prose[index]
        and document.matches[index] is None
    )
    return is_short and (is_question or is_title(document, index)) and not times_on_line(document, index)


_ABOVE_TITLES = frozenset({Label.RELATED_HEADING, Label.CAPTION})


def take_resumed(document: Document) -> None:
    """Take sentences with which the story resumes below titles of other stories.

    Within the story, this is one sentence; below a list with bullets, all that follow.
    """
    verdicts, lines, start = document.verdicts, document.lines, -1
    statements = (index for index in range(document.headline + 1, document.first) if _is_statement(lines[index]))
    for index in range(next(statements, document.first) + 1, len(verdicts)):
        if has_label(verdicts[index], Label.RELATED):
            start = index if start < 0 else start
        elif start >= 0:
            if _is_detail(document, index) or _is_section(document, index):
                continue
            if _is_open_title(document, index) or _ends_box(document, index):
                continue
            if index >= document.last and _is_between_titles(document, index):
                verdicts[index] = _BETWEEN_TITLES
                continue
            resumed = _is_right_under(document, index) or document.prose[index + 1 : index + 2] == [True]
            if resumed and _are_listed(document, start, index):
                _take_under_list(document, index)
            elif resumed and _may_resume(document, start, index):
                verdicts[index] = RESUMED
            start = -1


def _is_detail(document: Document, index: int) -> bool:
    """Is line *index* a detail of a title in a box: a button, a date, a name, a length, or the title again?"""
    verdict, line = document.verdicts[index], document.lines[index]
    if verdict is not None:
        return verdict.label in _DETAILS
    return is_full_name(line) or is_numeric_date_line(document, index) or (line[0].isdigit() and len(line) <= _COUNT)


_COUNT = 8  # characters of a length or a number: 01:32, 3 min
_DETAILS = frozenset({Label.TOOL, Label.SKIPPED, Label.DATE, Label.BYLINE, Label.REPEATED})


def _is_section(document: Document, index: int) -> bool:
    """Is line *index*, undecided and in capitals, the name of a section, as above each of several titles?"""
    return (
        document.verdicts[index] is None
        and document.lines[index].isupper()
        and len(document.lines[index]) <= _LONGEST_SECTION
    )


_LONGEST_SECTION = 25  # characters of a section's name


def _is_between_titles(document: Document, index: int) -> bool:
    """Is line *index*, below the running text, between two titles and so itself a title with a full stop?

    Titles with their own announcement (``Read also: …``) are inserted alone, so that the story may resume.
    """
    line, neighbours = document.lines[index], document.verdicts[index - 1 : index + 2 : 2]
    between = (
        len(neighbours) > 1
        and all(has_label(verdict, Label.RELATED) for verdict in neighbours)
        and not _is_announced_title(document, index + 1)
    )
    plain = may_be_body(document.verdicts[index]) and document.matches[index] is None and ". " not in line
    return between and plain and len(line) * document.scale <= _TITLE


def _is_announced_title(document: Document, index: int) -> bool:
    """Does line *index* begin with words or a sign that announce another story?"""
    match = document.matches[index]
    return document.lines[index][0] in POINTERS or (match is not None and match.kind is Kind.RELATED)


def _ends_box(document: Document, index: int) -> bool:
    """Does line *index* repeat the heading of the box, as in services of the BBC: ``قصص مقترحة نهاية``?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.RELATED and not document.ended[index]


def _are_listed(document: Document, start: int, stop: int) -> bool:
    """Do all titles from line *start* to *stop* have bullets, and is none a statement?"""
    titles = [k for k in range(start, stop) if has_label(document.verdicts[k], Label.RELATED)]
    return all(bullet_width(document.lines[k]) and not _is_statement(document.lines[k]) for k in titles)


def _take_under_list(document: Document, start: int) -> None:
    """Take the sentences from line *start* on: without bullets, they are no items of the list above."""
    min_width = _MIN_SENTENCE if document.lexicon.full_stops else 2 * _MIN_SENTENCE
    for index in range(start, len(document.lines)):
        line, verdict = document.lines[index], document.verdicts[index]
        complete = _is_statement(line) or not document.lexicon.full_stops
        taken = verdict is not None and verdict.label is not Label.BODY
        if taken or not (complete and len(line) * document.scale >= min_width) or bullet_width(line):
            return
        if document.matches[index] is not None or count_site_words(line, document.lexicon):
            return
        document.verdicts[index] = RESUMED


_MIN_SENTENCE = 16  # Latin letters of a sentence


def _is_open_title(document: Document, index: int) -> bool:
    return document.verdicts[index] is None and index < document.last and is_title(document, index)


def _is_inserted(document: Document, start: int, index: int) -> bool:
    """Is line *start*, right above line *index*, the only title under a heading with a colon: ``Related:``?

    Or do all titles from *start* on have their own announcement: ``Related: The lock opens``?
    """
    if all(map(is_announced, document.matches[start:index])):
        return True
    is_under_heading = start > 0 and has_label(document.verdicts[start - 1], Label.RELATED_HEADING)
    return is_under_heading and index == start + 1 and document.lines[start - 1][-1] in ":："


def _may_resume(document: Document, start: int, index: int) -> bool:
    """May the story resume on line *index*: within it, as its last line, or under an inserted title?"""
    inserted = _is_inserted(document, start, index) or _is_last_under_box(document, start, index)
    return (index <= document.last or inserted) and _resumes(document, start, index)


def _is_last_under_box(document: Document, start: int, index: int) -> bool:
    """Is line *index* the only sentence below a box of a few titles, and shares no word with the last?

    The heading of the box is right below a sentence, or below buttons under one. No title without a heading follows.
    """
    if index - start > _BOXED or start < document.first + _MIN_PROSE_ABOVE or not document.lexicon.full_stops:
        return False
    above = start - 2
    while above > document.first and has_label(document.verdicts[above], Label.TOOL):
        above -= 1
    is_under_heading = has_label(document.verdicts[start - 1], Label.RELATED_HEADING) and _is_statement(
        document.lines[above]
    )
    if not is_under_heading or document.stems(index) & document.stems(index - 1):
        return False
    below = range(index + 1, len(document.lines))
    if any(_is_statement(document.lines[k]) and document.verdicts[k] is None for k in below):
        return False
    return index + 1 == len(document.lines) or document.verdicts[index + 1] is not None


_BOXED = 4  # titles of such a box


def _resumes(document: Document, start: int, index: int) -> bool:
    """Does the story resume on line *index*, under the titles from line *start* on?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if verdict is not None and verdict.label is not Label.BODY:
        return False
    if (
        any(_is_statement(title) for title in document.lines[start:index])
        or not _is_statement(line)
        or bullet_width(line)
    ):
        return False
    if index == document.last and (index - start > _MIN_TITLES or document.prose_before(start) < _MIN_PROSE_ABOVE):
        return False
    inserted = _is_inserted(document, start, index)
    min_width = _SENTENCE if index <= document.last and not inserted else _SENTENCE // 2
    is_under_heading, below = (
        has_label(document.verdicts[start - 1], Label.RELATED_HEADING),
        document.prose[index + 1 : index + 2],
    )
    if (is_under_heading or inserted) and below == [True]:
        min_width = _MIN_SENTENCE
    is_long = document.prose[index] or len(line) * document.scale >= min_width
    of_website = line[0] not in SPEECH_OPENERS and count_site_words(line, document.lexicon) > 0
    return is_long and document.matches[index] is None and not of_website


def _is_right_under(document: Document, index: int) -> bool:
    """Are there at most buttons, sections and repeated headings between line *index* and a title above?"""
    above = index - 1
    while not has_label(document.verdicts[above], Label.RELATED):
        button = has_label(document.verdicts[above], Label.TOOL)
        if not (button or _is_section(document, above) or _ends_box(document, above)):
            return False
        above -= 1
    return True


def _is_statement(line: str) -> bool:
    """Does *line* end like a statement, unlike titles?"""
    return ends_sentence(line) and line[-1] not in _TITLE_ENDS


_TITLE_ENDS = QUESTION_OR_EXCLAMATION | {"…"}
_MIN_TITLES, _MIN_PROSE_ABOVE = 3, 2  # titles above the last long line; long lines above them
