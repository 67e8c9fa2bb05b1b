"""Other stories below the story, each with its title and first sentences: with a date, under a heading, or alone."""

from __future__ import annotations

from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._above._title_form import is_section, is_title
from newsformat_text._authors._person import is_full_name
from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import has_agency
from newsformat_text._dates._date_lines import is_bare_date, is_numeric_date_line, times_on_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._rules._tail import may_be_title
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import (
    QUESTION_OR_EXCLAMATION,
    bullet_width,
    ending_class,
    ends_sentence,
    has_digit,
    shares_few_words,
    word_stems,
)


_TITLE = Verdict(Label.RELATED, 0.88, "the title of another story, with its date and its first sentences below it")
_DATE = Verdict(Label.SKIPPED, 0.88, "the date of another story below this one")
_AUTHOR = Verdict(Label.SKIPPED, 0.85, "the author of another story, below its title and first sentence")
_TEXT = Verdict(Label.RELATED, 0.85, "below the title of another story")

_MIN_PROSE_ABOVE = 2  # long lines of the story above
_SENTENCE, _LISTED_SENTENCE = 40, 25  # Latin letters of the first sentence of another story; under a heading
_MAX_SHARED = 1  # words that the title of another story may share with the headline


def take(document: Document) -> None:
    """Take everything from the first title with a date and a sentence below, if at most half of the text follows.

    At least one such title shares hardly a word with the headline: posts of a live blog are about one subject.
    """
    verdicts = document.verdicts
    starts = [
        index for index in range(document.first + _MIN_PROSE_ABOVE, len(verdicts) - 2) if _begins(document, index)
    ]
    if len(starts) == 1 and (document.headline < 0 or _is_boxed_title(document, starts[0])):
        return  # without a headline, this may be the headline
    if not starts or not any(_is_unrelated(document, index) for index in starts):
        return
    start, stop = starts[0], _resumption(document, starts)
    if 2 * document.prose_before(start) < sum(document.prose[:stop]):
        return
    for index in range(start, stop):
        if verdicts[index] is None or has_label(verdicts[index], Label.DATE):
            verdicts[index] = _of_another(document, index)


def _resumption(document: Document, starts: list[int]) -> int:
    """Return the line on which the story resumes below the other stories that begin on lines *starts*.

    The sentence on that line shares more words with this story than with the others, and no sentence below it fewer.
    Where each of the others has one sentence, it is enough that all sentences together do not share fewer.
    """
    lines, resumed = document.lines, starts[-1] + _ENTRY_LINES
    below = [index for index in range(resumed, len(lines)) if document.ended[index]]
    if below[:1] != [resumed] or not document.prose[resumed]:
        return len(lines)
    story = document.stems_of(range(max(0, document.headline), starts[0]))
    other = document.stems_of(range(starts[0], resumed))
    stems = [document.stems(index) for index in below]
    surplus = [len(words & story - other) - len(words & other - story) for words in stems]
    if len(starts) > 1 and all(one + _ENTRY_LINES == another for one, another in pairwise(starts)):
        resumes = any(words & story - other for words in stems) and sum(surplus) >= 0
    else:
        resumes = surplus[0] > 0 and min(surplus) >= 0
    return resumed if resumes else len(lines)


_ENTRY_LINES = 3  # the title of another story, its date and its first sentence


def _of_another(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index*, below the title of another story."""
    if _is_day(document, index):
        return _DATE
    if document.ended[index]:
        return _TEXT
    return _TITLE if is_title(document, index) else document.verdicts[index]


def _is_day(document: Document, index: int) -> bool:
    return is_dated(document, index) or is_bare_date(document, index)


def _begins(document: Document, index: int) -> bool:
    """Is line *index*, below the story, a title with a full date and a sentence below it?"""
    verdict, below = document.verdicts[index], document.lines[index + 2]
    if (verdict is not None and verdict.label is not Label.RELATED) or has_label(
        document.verdicts[index + 1], Label.SKIPPED
    ):
        return False
    if len(below) * document.scale < _SENTENCE or document.prose_before(index) < _MIN_PROSE_ABOVE:
        return False
    if not _is_day(document, index + 1) or not is_title(document, index) or bullet_width(document.lines[index]):
        return False
    if is_title(document, index - 2) and is_numeric_date_line(
        document, index - 1
    ):  # in a box of titles without sentences
        return False
    return ending_class(below) == "." and bool(times_on_line(document, index + 1))


def _is_boxed_title(document: Document, index: int) -> bool:
    """Is line *index* the last title in a box within the story, which continues below the date?

    The sentence below shares more words with the story than with the title. Where no heading begins the box, all
    running text below also shares words with the story.
    """
    story, title = document.stems_of(range(max(0, document.headline), index)), document.stems(index)
    sentence = document.stems(index + 2)
    if _is_headed(document, index):
        return len(sentence & story - title) >= len(sentence & title)
    below = [k for k in range(index + 2, len(document.lines)) if document.prose[k] and document.verdicts[k] is None]
    return len(sentence & story - title) > len(sentence & title) and not any(
        story.isdisjoint(document.stems(k)) for k in below
    )


def _is_headed(document: Document, index: int) -> bool:
    """Is there a heading of other stories above line *index*, below the last sentence?"""
    above = index - 1
    while above > document.first and not (document.prose[above] or document.ended[above]):
        if has_label(document.verdicts[above], Label.RELATED_HEADING):
            return True
        above -= 1
    return has_label(document.verdicts[above], Label.RELATED_HEADING)


def _is_unrelated(document: Document, index: int) -> bool:
    factor = document.scale
    return len(document.stems(index) & word_stems(document.title, factor)) <= _MAX_SHARED


def take_alternating(document: Document) -> None:
    """Take alternating titles and sentences at the end of the text: two pairs under a heading, three without.

    The story shares hardly a word with most of them, or dates separate them.
    """
    lines, verdicts = document.lines, document.verdicts
    heading = _last_heading(document)
    start = heading + 1 if heading >= 0 else _first_of_pairs(document)
    pairs, date_count = _pairs(document, start, is_listed=heading >= 0) if start > 0 else ([], 0)
    is_under_heading = heading >= 0 or (
        start > 0 and all(document.lines[title - 1].lower() in MENU_WORDS for title in pairs)
    )
    min_pairs = (
        _MIN_PAIRS_WITH_DATES if date_count > 1 else _MIN_PAIRS_UNDER_HEADING if is_under_heading else _MIN_PAIRS
    )
    if len(pairs) < min_pairs or 2 * document.prose_before(start) < sum(document.prose):
        return
    if _ask_or_urge(document, pairs):
        return
    story = document.stems_of(range(document.headline + 1, start))
    is_box = heading >= 0 and pairs[0] == start
    are_brief = is_box and all(len(lines[title + 1]) * document.scale <= _BRIEF for title in pairs)
    one_in = _ONE_IN_IF_BRIEF if are_brief else _ONE_IN
    unrelated = sum(shares_few_words(document.stems_of([title, title + 1]), story, one_in) for title in pairs)
    if date_count > 1 or 3 * unrelated >= 2 * len(pairs):
        for title in pairs:
            verdicts[title], verdicts[title + 1] = verdicts[title] or _TITLE, _TEXT
        signed = [title for title in pairs if _signs_pair(document, title)]
        for title in signed if len(signed) > 1 else ():  # a single name may be that of this story's author
            verdicts[title + 2] = _AUTHOR
        for index in range(start, len(lines)) if date_count > 1 else ():
            if index not in pairs and index - 1 not in pairs and is_numeric_date_line(document, index):
                verdicts[index] = _DATE


def take_under_titles(document: Document) -> None:
    """Take titles in a row with one or two paragraphs below, at the end of a text that shares hardly a word."""
    if document.is_typed or not document.lexicon.full_stops:
        return
    paragraphs = _last_open(document)
    start = min(paragraphs, default=0)
    while start - 1 > document.first and document.verdicts[start - 1] is None and may_be_title(document, start - 1):
        start -= 1
    titles = range(start, min(paragraphs, default=0))
    if len(titles) < _MIN_ROW or document.prose_before(start) < _MIN_PROSE_ABOVE or not document.ended[start - 1]:
        return
    story = document.stems_of(range(max(0, document.headline), start))
    if all(shares_few_words(document.stems(k), story) for k in titles) and document.stems_of(paragraphs).isdisjoint(
        story
    ):
        document.set_verdict(titles, _IN_ROW)
        document.set_verdict(paragraphs, _TEXT)


def _last_open(document: Document) -> list[int]:
    """Return the last one or two long lines, below which there are only decided lines."""
    index, lines = len(document.lines) - 1, list[int]()
    while index > document.first and document.verdicts[index] is not None:
        index -= 1
    while index > document.first and document.prose[index] and document.verdicts[index] is None:
        lines.append(index)
        index -= 1
    return lines if len(lines) <= _MAX_PARAGRAPHS else []


_MIN_ROW, _MAX_PARAGRAPHS = 3, 2  # titles in a row; paragraphs of another story below them
_IN_ROW = Verdict(Label.RELATED, 0.85, "one of several titles above another story that the text ends with")


def take_datelined(document: Document) -> None:
    """Take paragraphs under the last heading that begin with an agency's dateline, if this story does too."""
    lexicon, verdicts = document.lexicon, document.verdicts
    heading = _last_heading(document)
    near = document.prose[heading + 1 : heading + 3]
    if heading < 0 or True not in near or not _is_from_agency(document.lines[_first_below_headline(document)], lexicon):
        return
    for index in range(heading + 1, len(verdicts)):
        line = document.lines[index]
        if verdicts[index] is None and _is_from_agency(_AGO.sub("", line, count=1), lexicon):
            verdicts[index] = _TEXT
    if _TEXT in verdicts[heading + 1 :]:
        verdicts[heading] = verdicts[heading] or _HEADING_OF_OTHERS


def _first_below_headline(document: Document) -> int:
    """Return the first long line below the headline: sites also print some above it."""
    start = max(document.first, document.headline + 1)
    return next((k for k in range(start, len(document.prose)) if document.prose[k]), document.first)


_AGO = lazily(r"^\d{1,2} [^\W\d_]{2,12} [^\W\d_]{2,10}?(?=[^\W\d_a-z]{3})")  # 10 minuten geledenROTTERDAM (ANP) -
_HEADING_OF_OTHERS = Verdict(
    Label.SKIPPED, 0.85, "heads stories that begin with an agency's dateline, as this one does"
)


def _is_from_agency(line: str, lexicon: Lexicon) -> bool:
    found = cut(line, lexicon)
    return found is not None and bool(found[0].place) and has_agency(found[0].source, lexicon)


def _last_heading(document: Document) -> int:
    """Return the last heading of other stories below the story; -1 if there is none.

    A line that announces stories of a section is one, too.
    """
    section_names = [k for k in document.matched if _names_section(document.matches[k])]
    last = max([*section_names, *document.labelled(Label.RELATED_HEADING)], default=-1)
    return last if last > document.first else -1


def _names_section(match: Match | None) -> bool:
    if match is None or match.kind is not Kind.RELATED or match.words == 1:
        return False
    return " " not in match.rest or (match.rest.istitle() and match.rest.count(" ") == 1)  # More from Home News


def _first_of_pairs(document: Document) -> int:
    """Return the line from which on titles and sentences alternate up to the end of the text; 0 if none.

    The name of a section may precede each title.
    """
    start = len(document.lines)
    while start - 2 > document.first and _is_pair(document, start - 2):
        start -= 2 + (document.lines[start - 3].lower() in MENU_WORDS)
    return start if start < len(document.lines) else 0


def _pairs(document: Document, start: int, *, is_listed: bool) -> tuple[list[int], int]:
    """Return the titles from line *start* on with a sentence below each, and the number of dates between them.

    There are none if more titles than dates lack a sentence, or if the first title lacks one. The last line may be cut
    off. Where the titles are listed under a heading, their own dates count, unless the story resumes below a title or
    two without sentences.
    """
    pairs, date_count, bare_count, index = list[int](), 0, 0, start
    while index < len(document.lines):
        line = document.lines[index]
        is_section_item = bullet_width(line) and is_section(line, document.scale)
        if is_section_item or not any(map(str.isalnum, line)) or line.lower() in MENU_WORDS:
            index += 1  # a sign, or an item that names a section or a time
        elif _is_day(document, index) or is_numeric_date_line(document, index):
            date_count, index = date_count + 1, index + 1
        elif index + 1 < len(document.lines) and _is_pair(document, index, is_listed=is_listed):
            date_count += is_listed and _ends_with_date(document, index)
            pairs.append(index)
            index += 2 + _signs_pair(document, index)
        elif index + 1 < len(document.lines) and (
            ends_sentence(line) or bare_count > date_count or (date_count and not pairs)
        ):
            return [], 0
        else:
            bare_count, index = bare_count + 1, index + 1
            is_listed = is_listed and bool(pairs)
    return pairs, date_count


def _is_pair(document: Document, index: int, *, is_listed: bool = False) -> bool:
    """Is line *index* an undecided title, with an undecided sentence below it?

    Under a heading of other stories, where it *is listed*, a title may also be a question, and both may be shorter.
    """
    title, sentence = document.lines[index : index + 2]
    verdict, below = document.verdicts[index : index + 2]
    factor = document.scale
    may = (verdict is None or verdict.label is Label.RELATED) and below is None and document.matches[index] is None
    ended = ends_sentence(title) and not (is_listed and title[-1] in QUESTION_OR_EXCLAMATION)
    short = int(len(title) * factor) in (_LISTED_TITLES if is_listed else _TITLES) and not ended
    long = len(sentence) * factor >= (_LISTED_SENTENCE if is_listed else _SENTENCE) and ending_class(sentence) == "."
    return may and short and long and not bullet_width(title) and not bullet_width(sentence)


def _ask_or_urge(document: Document, pairs: list[int]) -> bool:
    """Are most of the titles of *pairs* questions, as in an interview, or exclamations, as in advice?"""
    return 2 * sum(document.lines[title][-1] in QUESTION_OR_EXCLAMATION for title in pairs) > len(pairs)


def _signs_pair(document: Document, title: int) -> bool:
    """Is only a full name, the author of that story, right below the *title* and its sentence?"""
    return title + 2 < len(document.lines) and is_full_name(document.lines[title + 2])


def _ends_with_date(document: Document, index: int) -> bool:
    """Does the title on line *index* end with a full date: ``Lock opens in the town 24.04.2026``?"""
    line = document.lines[index]
    times = times_on_line(document, index) if has_digit(line) else ()
    return bool(times) and times[-1].end == len(line) and times[-1].start >= _TITLES.start


_BRIEF = 100  # Latin letters of a sentence that other stories have rather than this one
_ONE_IN, _ONE_IN_IF_BRIEF = 6, 4  # the story may have one in so many words of a pair; of one with a brief sentence
_MIN_PAIRS, _MIN_PAIRS_UNDER_HEADING, _MIN_PAIRS_WITH_DATES = 3, 2, 1  # titles with a sentence, at least
_TITLES, _LISTED_TITLES = range(25, 151), range(16, 151)  # Latin letters of a title; of one under a heading
