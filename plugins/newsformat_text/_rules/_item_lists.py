"""Lists within the story that nothing announces: short items belong to it, titles and offers do not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules import _positions
from newsformat_text._shape import (
    BULLETS,
    COLONS,
    DASHES,
    ELLIPSES,
    LIST_LEAD_INS,
    MAX_SPACED_SCALE,
    QUESTION_OR_EXCLAMATION,
    bullet_width,
    ends_sentence,
    is_greek_question,
    shares_few_words,
)


SECTION = Verdict(Label.LIST, 0.9, "an item of one of several lists of short items, each under its own heading")
_TITLE = Verdict(
    Label.RELATED, 0.9, "one of several titles in a list right under a paragraph that does not announce it"
)

ALIKE = Verdict(Label.LIST, 0.92, "one of several items with the same pattern of punctuation")
COUNTED = Verdict(Label.LIST, 0.9, "one of several items that begin with a number, within the story")
CLAUSE = Verdict(Label.LIST, 0.93, "an item that ends with a semicolon, or the last of such items")
CLAUSE_LINE = Verdict(Label.BODY, 0.9, "one of several lines that end with a semicolon, or the last of them")
_CLAUSES = 2  # lines without bullets that end with a semicolon, at least
_ITEM_UNDER_BUTTON = Verdict(Label.SKIPPED, 0.9, "an item of a list right under a button or the word for contents")

_MIN_LISTS, _MIN_NUMBERED = 3, 3  # lists that make sections; numbered items in a row
_MIN_ITEMS = 4  # items with the same punctuation, at least
_WORD_CHARACTERS = lazily(r"[\w\s.'’\"“”„«»&-]+")
_SIGN = lazily(r"[^\w\s.'’\"“”„«»&-]")
_NUMBER_OR_TIME = lazily(r"\d{4}|\d[:.]\d\d|\(\d+\)?$")
_MAX_ITEM = 70  # Latin letters of an item
_HEADING = 80  # characters of a heading of a list
_TITLES = range(38, 111)  # Latin letters of titles, on average
_SEMICOLONS = frozenset(";；؛")
_FIGURE_BEHIND_COLON = lazily(r"(?<!\d)[:：]\s?\d[^:：]{0,14}$")  # 『渡し船』:2026年3月
_NO_TITLE_ENDS = COLONS | frozenset(".。।۔;；,،，")  # signs that end no title


def take_sections(document: Document) -> None:
    """Take lists of short items, if there are several."""
    sections = [items for items in _lists(document) if _is_section(document, items)]
    for items in sections if len(sections) >= _MIN_LISTS else ():
        document.set_verdict(items, SECTION)


def take_numbers(document: Document) -> None:
    """Take the items in a row, within the story, that all begin with a number: ``- 42 boats``."""
    lines = document.lines
    if not document.has_bullets:
        return
    items = [k for k, line in enumerate(lines) if line[0] in BULLETS and document.first < k < document.last]
    counted = [k for k in items if _begins_with_count(lines[k]) and _is_item(document, k)]
    for run in runs(counted):
        is_whole_list = not bullet_width(lines[run[0] - 1]) and not bullet_width(lines[run[-1] + 1])
        if len(run) >= _MIN_NUMBERED and is_whole_list and max(len(lines[index]) for index in run) <= _MAX_ITEM:
            document.set_verdict(run, COUNTED)
            _positions.take_heading(document, run[0] - 1)


def _begins_with_count(item: str) -> bool:
    """Does *item* begin with a number before a small letter, unlike titles in capitals: ``- 42 boats``?"""
    number, _, counted = item[bullet_width(item) :].partition(" ")
    return number[:1].isdigit() and number[-1].isdigit() and begins_lowercase(counted) and counted.count(" ") > 0


def take_same_punctuation(document: Document) -> None:
    """Take the items in a row with the same signs between their words (``Lockton (north): two boats``): no titles."""
    lines, first = document.lines, document.first
    if not document.has_bullets:
        return
    items = [k for k, line in enumerate(lines) if line[0] in BULLETS and k > first and _is_item(document, k)]
    for signs, row in groupby(items, lambda index: _signs(lines[index])):
        indices = list(row)
        if (
            len(signs) > 1
            and len(indices) >= _MIN_ITEMS
            and indices[-1] - indices[0] < len(indices)
            and _are_facts(document, indices)
        ):
            document.set_verdict(indices, ALIKE)
            _positions.take_heading(document, indices[0] - 1)


def _signs(item: str) -> str:
    """Return the signs between the words of *item*."""
    return _WORD_CHARACTERS.sub("", item[bullet_width(item) :])


def _are_facts(document: Document, items: list[int]) -> bool:
    """Do the items differ behind their first sign, without phrases, years, times or counts?"""
    lines = [document.lines[index] for index in items]
    other = any(document.matches[index] is not None for index in items) or any(map(_NUMBER_OR_TIME.search, lines))
    facts = {_SIGN.split(line[bullet_width(line) :], maxsplit=1)[-1] for line in lines}
    return not other and 2 * len(facts) > len(lines)


def take_clauses(document: Document) -> None:
    """Take items in a row that end with a semicolon, as no title does; the last one may end otherwise."""
    lines, verdicts, index = document.lines, document.verdicts, document.headline + 1
    if _SEMICOLONS.isdisjoint(document.last_characters):
        return
    while index < len(lines):
        stop = index
        while stop < len(lines) and verdicts[stop] is None and lines[stop][-1] in _SEMICOLONS:
            stop += 1
        if index < stop < len(lines) and verdicts[stop] is None:
            items = lines[index : stop + 1]
            have_bullets = all(map(bullet_width, items))
            clauses = have_bullets or (stop - index >= _CLAUSES and ends_sentence(items[-1]))
            if clauses and not any(map(is_greek_question, items)):
                verdicts[index : stop + 1] = [CLAUSE if have_bullets else CLAUSE_LINE] * len(items)
                _positions.take_heading(document, index - 1)
        index = stop + 1


def take_ranked(document: Document) -> None:
    """Take undecided rows with ascending Roman numerals (``I place – Ann Lee``), and the heading above them."""
    lines, verdicts = document.lines, document.verdicts
    firsts = [k for k in range(document.first + 1, len(lines) - 1) if lines[k][:2] == "I " and verdicts[k] is None]
    for start in firsts:
        stop = start
        while stop < len(lines) and stop - start < len(_RANKS) and _is_ranked(document, stop, _RANKS[stop - start]):
            stop += 1
        if stop - start >= _RANKED:
            document.set_verdict(range(start, stop), COUNTED)
            _positions.take_heading(document, start - 1)


def _is_ranked(document: Document, index: int, rank: str) -> bool:
    line = document.lines[index]
    return document.verdicts[index] is None and line.startswith(f"{rank} ") and len(line) <= _RANKED_LONGEST


_RANKS = ("I", "II", "III", "IV", "V", "VI")
_RANKED = 3  # rows, at least
_RANKED_LONGEST = 120  # characters of a row


def take_offered(document: Document) -> None:
    """Leave out lists right under a button or the word for contents, unless a colon above announces them."""
    for items in _lists(document):
        above = items.start - 1
        is_announced = document.lines[above - 1][-1] in COLONS
        if has_label(document.verdicts[above], Label.TOOL) and not is_announced and _may_be_titles(document, items):
            document.set_verdict(items, _ITEM_UNDER_BUTTON)


def take_titles(document: Document) -> None:
    """Take lists of titles right under a paragraph; on web pages also below the story if they share no word with it.

    Those with hardly a word of the story are also taken below its last sentence if that is long: a short one announces
    them (``Her programme has four points.``).
    """
    for items in _lists(document, below=not document.is_typed):
        if _are_titles(document, items) and (items.start <= document.last or _are_amid_page(document, items)):
            document.set_verdict(items, _TITLE)
        elif not document.is_typed and _are_last(document, items) and _are_unrelated(document, items):
            document.set_verdict(items, _UNRELATED)


def _are_last(document: Document, items: range) -> bool:
    """Are the items right under a long sentence, and above no sentence?"""
    return document.prose[items.start - 1] and document.ended[items.stop : items.stop + 1] != [True]


def take_single_title(document: Document) -> None:
    """Take the only title with a bullet between two sentences of the story, which shares hardly a word with it.

    Several such lines are headings of parts.
    """
    alone = list(_alone(document)) if document.has_bullets and not document.is_typed else []
    if len(alone) == 1 and _is_apart(document, alone[0]) and _are_unrelated(document, range(alone[0], alone[0] + 1)):
        document.verdicts[alone[0]] = _LONE


def _alone(document: Document) -> Iterator[int]:
    """Yield the items alone above a sentence; a dash does not count where it begins direct speech."""
    lines = document.lines
    for index in range(document.first + 1, len(lines) - 1):
        first = lines[index][0]
        dashed = first in DASHES and (document.lexicon.dialogue_dashes or first != "-")
        if (
            first not in BULLETS
            or dashed
            or not _is_item(document, index)
            or bullet_width(lines[index - 1])
            or not _is_statement(lines[index + 1])
        ):
            continue
        if not bullet_width(lines[index + 1]) and "@" not in lines[index]:
            yield index


def _is_apart(document: Document, index: int) -> bool:
    """Does the sentence below line *index* share no word with it, unlike the one below a subheading?"""
    stems = document.stems(index)
    return len(stems) >= _MIN_TITLE_WORDS and stems.isdisjoint(document.stems(index + 1))


def _are_unrelated(document: Document, items: range) -> bool:
    """Are the items titles of different stories, under a sentence of this one that does not announce them?

    Several items of one list would share a word.
    """
    above, factor = items.start - 1, document.scale
    of_story = document.verdicts[above] is None or has_label(document.verdicts[above], Label.BODY)
    if not of_story or not document.lexicon.full_stops or not _is_statement(document.lines[above]):
        return False
    widths = [len(document.lines[index]) * factor for index in items]
    if (
        sum(widths) < (_MEAN_TITLE if factor <= MAX_SPACED_SCALE else _MEAN_EASTERN_TITLE) * len(items)
        or max(widths) > _MAX_TITLE
        or not _may_be_titles(document, items)
    ):
        return False
    if any(document.matches[index] is not None or document.ended[index] for index in items):
        return False
    stems, together = [document.stems(index) for index in items], document.stems_of(items)
    share_few = sum(map(len, stems)) <= len(together) + len(items) // _BY_CHANCE * (1 + (factor >= MAX_SPACED_SCALE))
    story = _words_without(document, items)
    return share_few and len(story) >= _MIN_STORY_WORDS and shares_few_words(together, story, _DIVISOR)


def _is_statement(line: str) -> bool:
    """Does *line* end like a sentence that neither asks nor announces something?"""
    return (
        ends_sentence(line)
        and line[-1] not in COLONS | QUESTION_OR_EXCLAMATION
        and not line.endswith((*LIST_LEAD_INS, *ELLIPSES))
    )


def _words_without(document: Document, items: range) -> set[str]:
    """Return the words of the headline and of all sentences except *items*."""
    lines = range(max(document.headline, 0), len(document.lines))
    return document.stems_of(k for k in lines if k not in items and (k == document.headline or document.ended[k]))


# Latin letters of a title on average, in East Asia, and at most.
_MEAN_TITLE = 36
_MEAN_EASTERN_TITLE = 27
_MAX_TITLE = 150
_MIN_STORY_WORDS = 20  # words of a story without which the comparison says nothing
_BY_CHANCE = 2  # divisor: titles per word (or pair of letters) that two share by chance
_MIN_TITLE_WORDS = 4  # significant words of a single title
_LONE = Verdict(
    Label.RELATED, 0.75, "a title with a bullet between two sentences, which shares hardly a word with the story"
)
_UNRELATED = Verdict(Label.RELATED, 0.8, "one of several titles in a list that shares hardly a word with the story")


def _are_amid_page(document: Document, items: range) -> bool:
    """Is more of the page right under the *items*, and do they share few words with the story?"""
    below = document.verdicts[items.stop : items.stop + 1]
    return below not in ([], [None]) and shares_few_words(document.stems_of(items), document.sentence_stems, _DIVISOR)


_DIVISOR = 4  # divisor: the story may have one in so many words of the items


def _lists(document: Document, *, below: bool = False) -> Iterator[range]:
    """Yield the ranges of two or more items in a row, within the running text or also *below* it."""
    start, size = 0, len(document.lines)
    for index in (
        range(document.first + 1, size if below else min(document.last + 1, size)) if document.has_bullets else ()
    ):
        if _is_item(document, index):
            start = start or index
        elif start:
            if index - start > 1:
                yield range(start, index)
            start = 0
    if below and size - start > 1 and start:
        yield range(start, size)


def _is_item(document: Document, index: int) -> bool:
    return document.verdicts[index] is None and bullet_width(document.lines[index]) > 0 and not document.speech[index]


def _width(document: Document, items: range) -> float:
    """Return the average length of an item, in Latin letters."""
    return sum(len(document.lines[index]) for index in items) * document.scale / len(items)


def _is_section(document: Document, items: range) -> bool:
    """Are the items short, under a short heading without a phrase, and is none a byline or a date?

    Bylines and dates are below titles of other stories.
    """
    if any(
        match is not None and match.kind in _CREDITS_AND_DATES for match in document.matches[items.start : items.stop]
    ):
        return False
    above = items.start - 1
    is_under_heading = (
        not document.prose[above] and document.matches[above] is None and not bullet_width(document.lines[above])
    )
    return is_under_heading and len(document.lines[above]) < _HEADING and _width(document, items) < _MAX_ITEM


_CREDITS_AND_DATES = frozenset({Kind.BYLINE, Kind.DATE, Kind.UPDATE})


def _are_titles(document: Document, items: range) -> bool:
    """Are the items as long as titles and end like them, right under a long line without a colon?

    In scripts without small letters, at most half of their words may also be in the story.
    """
    above = document.lines[items.start - 1]
    if not document.prose[items.start - 1] or above[-1] in COLONS or above.endswith(LIST_LEAD_INS):
        return False
    if round(_width(document, items)) not in _TITLES or not _may_be_titles(document, items):
        return False
    return any(map(str.islower, above)) or shares_few_words(
        document.stems_of(items), document.sentence_stems, _CAPITALS_DIVISOR
    )


_CAPITALS_DIVISOR = 2  # divisor: the story may have one in so many words of the items


def _may_be_titles(document: Document, items: range) -> bool:
    """Does no item end like a sentence or begin like a clause, and do not all have a figure behind a colon?"""
    lines = document.lines[items.start : items.stop]
    if all(map(_FIGURE_BEHIND_COLON.search, lines)):
        return False
    return not any(line[-1] in _NO_TITLE_ENDS or begins_lowercase(line[bullet_width(line) :]) for line in lines)
