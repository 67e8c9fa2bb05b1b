"""Titles of other stories amid the story, recognised by a date below each, and the place where the story continues."""

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
from newsformat_text._rules._pointed import POINTERS
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
_DATED = Verdict(Label.RELATED, 0.9, "a title amid the story with a date below it")
_CUT = Verdict(Label.RELATED, 0.9, "begins another story and is cut off, under its title and date")
_DATE = Verdict(Label.SKIPPED, 0.9, "the date of another story")

_DATE_LONGEST = 45  # characters
_BESIDE = 8  # letters: a short weekday, a word before the time
_TITLE = 150  # letters
_SENTENCE = 60  # letters of a sentence that is surely told


def take_dated(document: Document) -> None:
    """Take the titles right under which a date stands and nothing else, and these, between paragraphs of the story.

    Several stand one below the other, if the story has hardly a word of them: they are no events that it tells.
    """
    verdicts, prose = document.verdicts, document.prose
    for index in range(document.story + 2, document.last - 1):
        if prose[index + 2] and is_dated(document, index + 1) and _is_teaser(document, index):
            verdicts[index : index + 2] = [_DATED, _DATE]
    for titles in _dated_rows(document) if document.known.full_stops else ():
        if shares_few_words(
            document.stems_of(titles), document.stems_of(k for k, own in enumerate(document.ended) if own)
        ):
            document.set_verdict(titles, _DATED)
            document.set_verdict([index + 1 for index in titles], _DATE)


def _dated_rows(document: Document) -> Iterator[list[int]]:
    """Yield the titles with a date under each, two or more, between two sentences that announce none."""
    lines, start = document.lines, document.first + 1
    days = [index for index in document.short if index > start and is_dated(document, index)]
    for day in days if len(days) >= _SEVERAL else ():
        index, titles = day - 1, list[int]()
        while start <= index < len(lines) - 2 and index + 1 in days and _may_be_dated(document, index):
            titles.append(index)
            index += 2
        if len(titles) >= _SEVERAL and _ends_told(lines[titles[0] - 1]) and _ends_told(lines[index]):
            yield titles
        start = max(start, index)


def _may_be_dated(document: Document, index: int) -> bool:
    """May line *index* be the title of another story, and is it taken for no more by a rule?"""
    own = document.verdicts[index]
    return (
        (own is None or own.label is Label.RELATED)
        and is_title(document, index)
        and not bullet_width(document.lines[index])
    )


def take_dated_twice(document: Document) -> None:
    """Take titles that stand both above a date and below it, with the sentence under each, where several do."""
    lines, index, groups = document.lines, document.first + 1, list[int]()
    while index + 3 < len(lines):
        if lines[index] == lines[index + 2] and is_numeric_date_line(document, index + 1) and not document.prose[index]:
            groups.append(index)
            index += 3
        index += 1
    for at in groups if len(groups) >= _SEVERAL else ():
        document.verdicts[at : at + 4] = [_DATED, _DATE, _AGAIN, _UNDER_DATE]


_AGAIN = Verdict(Label.REPEATED, 0.9, "repeats the title above the date")
_UNDER_DATE = Verdict(Label.RELATED, 0.9, "a sentence under a title that stands above a date, too")


def take_filed(document: Document) -> None:
    """Take titles with a day and where each is filed below it, as WordPress prints them: ``In "Harbour"``."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 2) if not _FILING.isdisjoint(document.last_characters) else ():
        own, where = verdicts[index], lines[index + 2]
        if where[-1] not in _FILING or len(where) > _DATE_LONGEST or _FILED.fullmatch(where) is None:
            continue
        if (own is None or own.label is Label.RELATED) and is_numeric_date_line(document, index + 1):
            verdicts[index : index + 3] = [_DATED, _DATE, _WHERE]


_FILING = frozenset('"”“»')
_FILED = lazily(r"[A-Z][a-z]{0,3} (?:[\"“„]|«\s?)[^\"“”„«»]{2,40}[\"”“»]")
_WHERE = Verdict(Label.SKIPPED, 0.9, "the section of another story")


def take_cut(document: Document) -> None:
    """Take the items of lists that have a sentence under each that is cut off, and perhaps a date under that."""
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
    if len(found) < _SEVERAL:
        return
    for index in found:
        verdicts[index : index + 2] = [_LISTED, _CUT]
        if index + 2 < len(lines) and is_dated(document, index + 2):
            verdicts[index + 2] = _DATE


def take_cut_below(document: Document) -> None:
    """Take the sentence that is cut off right under a title of another story, if it has words of that title.

    It has more of them than of the headline.
    """
    lines, verdicts, factor = document.lines, document.verdicts, document.scale
    for index in range(document.story + 2, len(lines)):
        if verdicts[index] is None and has_label(verdicts[index - 1], Label.RELATED) and _is_cut(document, index):
            own = document.stems(index)
            shared = len(own & document.stems(index - 1))
            if shared >= _SHARED and shared > len(own & word_stems(document.title, factor)):
                verdicts[index] = _CUT


_SHARED = 2  # words of a title and of the sentence below it
_STOPPED = Verdict(Label.RELATED, 0.8, "a sentence between the titles of two other stories, below the story")
_LISTED = Verdict(Label.RELATED, 0.9, "a title in a list with a sentence below it that is cut off")
_SEVERAL = 2  # such items


def _is_cut(document: Document, index: int) -> bool:
    """Is line *index* of no kind yet, and cut off: ``The lock opened on…``?"""
    return may_be_body(document.verdicts[index]) and document.lines[index].rstrip(" ]").endswith(ELLIPSES)


def take_on_site(document: Document) -> None:
    """Take each title amid the story behind the address of a site: ``Also on acme.example Town opens its lock``."""
    for index in range(document.first + 1, len(document.lines)) if document.known.tag == "en" else ():
        line = document.lines[index]
        if "n " in line[:_ADDRESSED] and len(line) <= _TITLE and not document.ended[index] and _ON_SITE.match(line):
            document.verdicts[index] = document.verdicts[index] or _HAD


_ADDRESSED = 12  # characters before an address
_SITE = r"(?:[\w-]+\.)+[a-z]{2,12}"
_ON_SITE = lazily(rf"(?:(?:Also|More|Read more|See more) on {_SITE}:? |On {_SITE}: )(?=[\"“‘'A-Z\d]\S* \S)")
_HAD = Verdict(Label.RELATED, 0.88, "a title behind the address of a site that has its story")


def is_dated(document: Document, index: int, beside: int = _BESIDE) -> bool:
    """Is line *index* a date and no more, perhaps without a year, ``12 апреля, 14:05``, or ``2 hours ago``?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if len(line) > _DATE_LONGEST or not (verdict is None or verdict.label is Label.DATE) or not has_digit(line):
        return False
    if times := times_on_line(document, index):
        return letters_beside_dates(line, times) <= beside
    return is_day_and_time(line, document.known) or is_relative_time(line)


def _is_teaser(document: Document, index: int) -> bool:
    """Is line *index* a title by its form, with neither bullet nor bracket, under a paragraph or another title?"""
    line, above = document.lines[index], document.verdicts[index - 1]
    if document.verdicts[index] is not None or line[0] in "([（【" or bullet_width(line):
        return False
    if not document.prose[index - 1] and (above is None or above.label not in _ABOVE_TITLES):
        return False
    short = len(line) * document.scale <= _TITLE
    asks = (
        document.ended[index] and line[-1] in _ENDED and not document.prose[index] and document.matches[index] is None
    )
    return short and (asks or is_title(document, index)) and not times_on_line(document, index)


_ABOVE_TITLES = frozenset({Label.RELATED_HEADING, Label.CAPTION})


def take_resumed(document: Document) -> None:
    """Take the sentences right under titles of other stories: one amid the story, and all under a list with bullets."""
    verdicts, lines, start = document.verdicts, document.lines, -1
    told = (index for index in range(document.headline + 1, document.first) if _ends_told(lines[index]))
    for index in range(next(told, document.first) + 1, len(verdicts)):
        if has_label(verdicts[index], Label.RELATED):
            start = index if start < 0 else start
        elif start >= 0:
            if _is_beside_title(document, index) or _is_section(document, index):
                continue
            if _is_open_title(document, index) or _ends_box(document, index):
                continue
            if index >= document.last and _is_amid_titles(document, index):
                verdicts[index] = _STOPPED
                continue
            resumed = _is_right_under(document, index) or document.prose[index + 1 : index + 2] == [True]
            if resumed and _are_listed(document, start, index):
                _take_under_list(document, index)
            elif resumed and _may_go_on(document, start, index):
                verdicts[index] = RESUMED
            start = -1


def _is_beside_title(document: Document, index: int) -> bool:
    """Is line *index* what boxes have beside titles: a button, a day, a name, a length, or the title again?"""
    verdict, line = document.verdicts[index], document.lines[index]
    if verdict is not None:
        return verdict.label in _IN_BOXES
    return is_full_name(line) or is_numeric_date_line(document, index) or (line[0].isdigit() and len(line) <= _COUNT)


_COUNT = 8  # characters of a length or a number: 01:32, 3 min
_IN_BOXES = frozenset({Label.TOOL, Label.SKIPPED, Label.DATE, Label.BYLINE, Label.REPEATED})


def _is_section(document: Document, index: int) -> bool:
    """Is line *index*, which is open, the name of a section in capitals, as above each of several titles?"""
    return document.verdicts[index] is None and document.lines[index].isupper() and len(document.lines[index]) <= _NAMED


_NAMED = 25  # characters of a section


def _is_amid_titles(document: Document, index: int) -> bool:
    """Do titles stand right above and below line *index*, under the last of the story, that is one with a stop?

    Each title that says of itself that it leads elsewhere stands alone, ``Read also: …``, so that the story goes on.
    """
    line, beside = document.lines[index], document.verdicts[index - 1 : index + 2 : 2]
    amid = len(beside) > 1 and all(has_label(own, Label.RELATED) for own in beside) and not _points(document, index + 1)
    told = may_be_body(document.verdicts[index]) and document.matches[index] is None and ". " not in line
    return amid and told and len(line) * document.scale <= _TITLE


def _points(document: Document, index: int) -> bool:
    """Does line *index* begin with words or a sign that lead to another story?"""
    match = document.matches[index]
    return document.lines[index][0] in POINTERS or (match is not None and match.kind is Kind.RELATED)


def _ends_box(document: Document, index: int) -> bool:
    """Does line *index* say again what the titles above are, as services of the BBC do: ``قصص مقترحة نهاية``?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.RELATED and not document.ended[index]


def _are_listed(document: Document, start: int, stop: int) -> bool:
    """Have all titles from line *start* to *stop* bullets, and does none end as a sentence?"""
    titles = [k for k in range(start, stop) if has_label(document.verdicts[k], Label.RELATED)]
    return all(bullet_width(document.lines[k]) and not _ends_told(document.lines[k]) for k in titles)


def _take_under_list(document: Document, start: int) -> None:
    """Take the sentences from line *start* on: what has no bullet is no item of the list above."""
    least = _LEAST_TOLD if document.known.full_stops else 2 * _LEAST_TOLD
    for index in range(start, len(document.lines)):
        line, verdict = document.lines[index], document.verdicts[index]
        told = _ends_told(line) or not document.known.full_stops
        taken = verdict is not None and verdict.label is not Label.BODY
        if taken or not (told and len(line) * document.scale >= least) or bullet_width(line):
            return
        if document.matches[index] is not None or count_site_words(line, document.known):
            return
        document.verdicts[index] = RESUMED


_LEAST_TOLD = 16  # letters of a sentence


def _is_open_title(document: Document, index: int) -> bool:
    return document.verdicts[index] is None and index < document.last and is_title(document, index)


def _is_inserted(document: Document, start: int, index: int) -> bool:
    """Is line *start*, right above line *index*, the only title under a heading with a colon: ``Related:``?

    Or do all titles from it on say of themselves that they lead elsewhere: ``Related: The lock opens``?
    """
    if all(map(is_announced, document.matches[start:index])):
        return True
    headed = start > 0 and has_label(document.verdicts[start - 1], Label.RELATED_HEADING)
    return headed and index == start + 1 and document.lines[start - 1][-1] in ":："


def _may_go_on(document: Document, start: int, index: int) -> bool:
    """Is line *index* of the story, amid it, its last, or under one title with a heading of its own?"""
    inserted = _is_inserted(document, start, index) or _is_last_under_box(document, start, index)
    return (index <= document.last or inserted) and _goes_on(document, start, index)


def _is_last_under_box(document: Document, start: int, index: int) -> bool:
    """Is line *index* the one sentence below a box of a few titles amid the story, and of other words than the last?

    The heading of the box stands right below a sentence, or buttons under one; under this line stands no title that
    has no heading of its own.
    """
    if index - start > _BOXED or start < document.first + _ABOVE or not document.known.full_stops:
        return False
    above = start - 2
    while above > document.first and has_label(document.verdicts[above], Label.TOOL):
        above -= 1
    headed = has_label(document.verdicts[start - 1], Label.RELATED_HEADING) and _ends_told(document.lines[above])
    if not headed or document.stems(index) & document.stems(index - 1):
        return False
    below = range(index + 1, len(document.lines))
    if any(_ends_told(document.lines[k]) and document.verdicts[k] is None for k in below):
        return False
    return index + 1 == len(document.lines) or document.verdicts[index + 1] is not None


_BOXED = 4  # titles of such a box


def _goes_on(document: Document, start: int, index: int) -> bool:
    """Does the story go on in line *index*, under the titles from line *start* on?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if verdict is not None and verdict.label is not Label.BODY:
        return False
    if any(_ends_told(title) for title in document.lines[start:index]) or not _ends_told(line) or bullet_width(line):
        return False
    if index == document.last and (index - start > _FEW or document.prose_before(start) < _ABOVE):
        return False
    inserted = _is_inserted(document, start, index)
    least = _SENTENCE if index <= document.last and not inserted else _SENTENCE // 2
    headed, below = (
        has_label(document.verdicts[start - 1], Label.RELATED_HEADING),
        document.prose[index + 1 : index + 2],
    )
    if (headed or inserted) and below == [True]:
        least = _LEAST_TOLD
    told = document.prose[index] or len(line) * document.scale >= least
    nobody = line[0] not in SPEECH_OPENERS and count_site_words(line, document.known) > 0
    return told and document.matches[index] is None and not nobody


def _is_right_under(document: Document, index: int) -> bool:
    """Does line *index* stand under a title, with at most buttons, sections and what says so again between?"""
    above = index - 1
    while not has_label(document.verdicts[above], Label.RELATED):
        button = has_label(document.verdicts[above], Label.TOOL)
        if not (button or _is_section(document, above) or _ends_box(document, above)):
            return False
        above -= 1
    return True


def _ends_told(line: str) -> bool:
    """Does *line* end as a sentence that tells something does, which titles do not?"""
    return ends_sentence(line) and line[-1] not in _ENDED


_ENDED = QUESTION_OR_EXCLAMATION | {"…"}
_FEW, _ABOVE = 3, 2  # titles above the last long line, and long lines above them
