"""Unannounced lists amid the story: short items in sections belong to it, titles and offers do not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules import _places
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


SECTION = Verdict(Label.LIST, 0.9, "an item of one of several lists of short items, each under a heading of its own")
_TITLE = Verdict(
    Label.RELATED, 0.9, "one of several titles in a list right under a paragraph that does not announce it"
)

ALIKE = Verdict(Label.LIST, 0.92, "one of several items with the same pattern of punctuation")
COUNTED = Verdict(Label.LIST, 0.9, "one of several items that begin with a number, amid the story")
CLAUSE = Verdict(Label.LIST, 0.93, "an item that ends with a semicolon, or the last of such items")
CLAUSE_LINE = Verdict(Label.BODY, 0.9, "one of several lines that end with a semicolon, or the last of them")
_CLAUSES = 2  # lines without bullets that end with a semicolon
_OFFERED = Verdict(Label.SKIPPED, 0.9, "an item of a list right under a button, or under the words for contents")

_LEAST = 3  # lists that make sections
_MANY = 4  # items that are built alike
_WORDS = lazily(r"[\w\s.'’\"“”„«»&-]+")
_SIGN = lazily(r"[^\w\s.'’\"“”„«»&-]")
_COUNTED = lazily(r"\d{4}|\d[:.]\d\d|\(\d+\)?$")
_SHORT = 70  # letters of an item
_HEADING = 80  # characters above a list
_TITLES = range(38, 111)  # letters of a title
_SEMICOLONS = frozenset(";；؛")
_FIGURE = lazily(r"(?<!\d)[:：]\s?\d[^:：]{0,14}$")  # 『渡し船』:2026年3月
_NO_TITLE = COLONS | frozenset(".。।۔;；,،，")  # no title ends so


def take_sections(document: Document) -> None:
    """Take the lists of short items, if they are several."""
    sections = [items for items in _lists(document) if _is_section(document, items)]
    for items in sections if len(sections) >= _LEAST else ():
        document.set_verdict(items, SECTION)


def take_counted(document: Document) -> None:
    """Take the items in a row, amid the story, of which each begins with a number: ``- 42 boats``."""
    lines = document.lines
    if not document.has_bullets:
        return
    items = [k for k, line in enumerate(lines) if line[0] in BULLETS and document.first < k < document.last]
    counted = [k for k in items if _counts(lines[k]) and _is_item(document, k)]
    for own in runs(counted):
        whole = not bullet_width(lines[own[0] - 1]) and not bullet_width(lines[own[-1] + 1])
        if len(own) >= _LEAST and whole and max(len(lines[index]) for index in own) <= _SHORT:
            document.set_verdict(own, COUNTED)
            _places.take_heading(document, own[0] - 1)


def _counts(item: str) -> bool:
    """Does *item* begin with a number and then a small letter, as titles in capitals do not: ``- 42 boats``?"""
    number, _, counted = item[bullet_width(item) :].partition(" ")
    return number[:1].isdigit() and number[-1].isdigit() and begins_lowercase(counted) and counted.count(" ") > 0


def take_alike(document: Document) -> None:
    """Take the items in a row that are built alike, ``Lockton (north): two boats``, as titles are not."""
    lines, first = document.lines, document.first
    if not document.has_bullets:
        return
    items = [k for k, line in enumerate(lines) if line[0] in BULLETS and k > first and _is_item(document, k)]
    for signs, row in groupby(items, lambda index: _signs(lines[index])):
        own = list(row)
        if len(signs) > 1 and len(own) >= _MANY and own[-1] - own[0] < len(own) and _are_facts(document, own):
            document.set_verdict(own, ALIKE)
            _places.take_heading(document, own[0] - 1)


def _signs(item: str) -> str:
    """Return the signs between the words of *item*."""
    return _WORDS.sub("", item[bullet_width(item) :])


def _are_facts(document: Document, items: list[int]) -> bool:
    """Do the items differ behind their first sign, begin with no phrase and tell no year, time or count?"""
    lines = [document.lines[index] for index in items]
    told = any(document.matches[index] is not None for index in items) or any(map(_COUNTED.search, lines))
    facts = {_SIGN.split(line[bullet_width(line) :], maxsplit=1)[-1] for line in lines}
    return not told and 2 * len(facts) > len(lines)


def take_clauses(document: Document) -> None:
    """Take the items in a row of which all but the last end with a semicolon, as no title does."""
    lines, verdicts, index = document.lines, document.verdicts, document.headline + 1
    if _SEMICOLONS.isdisjoint(document.last_characters):
        return
    while index < len(lines):
        stop = index
        while stop < len(lines) and verdicts[stop] is None and lines[stop][-1] in _SEMICOLONS:
            stop += 1
        if index < stop < len(lines) and verdicts[stop] is None:
            items = lines[index : stop + 1]
            listed = all(map(bullet_width, items))
            told = listed or (stop - index >= _CLAUSES and ends_sentence(items[-1]))
            if told and not any(map(is_greek_question, items)):
                verdicts[index : stop + 1] = [CLAUSE if listed else CLAUSE_LINE] * len(items)
                _places.take_heading(document, index - 1)
        index = stop + 1


def take_ranked(document: Document) -> None:
    """Take the open rows that count up in numerals of Rome, ``I place – Ann Lee``, and what heads them."""
    lines, verdicts = document.lines, document.verdicts
    firsts = [k for k in range(document.first + 1, len(lines) - 1) if lines[k][:2] == "I " and verdicts[k] is None]
    for start in firsts:
        stop = start
        while stop < len(lines) and stop - start < len(_RANKS) and _is_ranked(document, stop, _RANKS[stop - start]):
            stop += 1
        if stop - start >= _RANKED:
            document.set_verdict(range(start, stop), COUNTED)
            _places.take_heading(document, start - 1)


def _is_ranked(document: Document, index: int, rank: str) -> bool:
    line = document.lines[index]
    return document.verdicts[index] is None and line.startswith(f"{rank} ") and len(line) <= _RANKED_LONGEST


_RANKS, _RANKED, _RANKED_LONGEST = ("I", "II", "III", "IV", "V", "VI"), 3, 120  # rows, and characters of one


def take_offered(document: Document) -> None:
    """Take the lists right under a button, or under the words for contents, unless a colon above announces them."""
    for items in _lists(document):
        above = items.start - 1
        announced = document.lines[above - 1][-1] in COLONS
        if has_label(document.verdicts[above], Label.TOOL) and not announced and _may_be_titles(document, items):
            document.set_verdict(items, _OFFERED)


def take_titles(document: Document) -> None:
    """Take the lists of titles right under a paragraph, on pages also below the story if they have no word of it.

    Those that the story has hardly a word of are taken below its last sentence, too, if that is long: a short one
    announces them, ``Her programme has four points.``
    """
    for items in _lists(document, below=not document.is_typed):
        if _are_titles(document, items) and (items.start <= document.last or _are_of_page(document, items)):
            document.set_verdict(items, _TITLE)
        elif not document.is_typed and _are_last(document, items) and _are_strange(document, items):
            document.set_verdict(items, _STRANGE)


def _are_last(document: Document, items: range) -> bool:
    """Do the items stand right under a long sentence, and above none?"""
    return document.prose[items.start - 1] and document.ended[items.stop : items.stop + 1] != [True]


def take_lone(document: Document) -> None:
    """Take the only title with a bullet between two sentences of the story, which has hardly a word of it.

    Several head what is told of several things, in other words.
    """
    alone = list(_alone(document)) if document.has_bullets and not document.is_typed else []
    if len(alone) == 1 and _is_apart(document, alone[0]) and _are_strange(document, range(alone[0], alone[0] + 1)):
        document.verdicts[alone[0]] = _LONE


def _alone(document: Document) -> Iterator[int]:
    """Yield the items that stand alone above a sentence; none has a dash where those begin what somebody says."""
    lines = document.lines
    for index in range(document.first + 1, len(lines) - 1):
        first = lines[index][0]
        dashed = first in DASHES and (document.known.dialogue_dashes or first != "-")
        if (
            first not in BULLETS
            or dashed
            or not _is_item(document, index)
            or bullet_width(lines[index - 1])
            or not _ends_told(lines[index + 1])
        ):
            continue
        if not bullet_width(lines[index + 1]) and "@" not in lines[index]:
            yield index


def _is_apart(document: Document, index: int) -> bool:
    """Has the sentence below line *index* no word of it, as that below a subheading has?"""
    own = document.stems(index)
    return len(own) >= _WORDED and own.isdisjoint(document.stems(index + 1))


def _are_strange(document: Document, items: range) -> bool:
    """Are the items, under a sentence that announces none, titles of several things that the story does not tell?

    Of things to do or to take, several items would have a word in common.
    """
    above, factor = items.start - 1, document.scale
    told = document.verdicts[above] is None or has_label(document.verdicts[above], Label.BODY)
    if not told or not document.known.full_stops or not _ends_told(document.lines[above]):
        return False
    widths = [len(document.lines[index]) * factor for index in items]
    if (
        sum(widths) < (_STRANGE_WIDE if factor <= MAX_SPACED_SCALE else _STRANGE_EAST) * len(items)
        or max(widths) > _WIDEST
        or not _may_be_titles(document, items)
    ):
        return False
    if any(document.matches[index] is not None or document.ended[index] for index in items):
        return False
    own, together = [document.stems(index) for index in items], document.stems_of(items)
    parted = sum(map(len, own)) <= len(together) + len(items) // _BY_CHANCE * (1 + (factor >= MAX_SPACED_SCALE))
    story = _told_without(document, items)
    return parted and len(story) >= _ENOUGH and shares_few_words(together, story, _FEW)


def _ends_told(line: str) -> bool:
    """Does *line* end as a sentence that neither asks nor announces what follows?"""
    return (
        ends_sentence(line)
        and line[-1] not in COLONS | QUESTION_OR_EXCLAMATION
        and not line.endswith((*LIST_LEAD_INS, *ELLIPSES))
    )


def _told_without(document: Document, items: range) -> set[str]:
    """Return the words of the headline and of all sentences but *items*."""
    lines = range(max(document.headline, 0), len(document.lines))
    return document.stems_of(k for k in lines if k not in items and (k == document.headline or document.ended[k]))


_STRANGE_WIDE, _STRANGE_EAST, _WIDEST = 36, 27, 150  # letters of a title in the mean, in East Asia, and at most
_ENOUGH = 20  # words of a story that may lack those of a list by chance
_BY_CHANCE = 2  # of so many titles one has by chance a word of another, or pairs of letters
_WORDED = 4  # words that tell something, in a title alone
_LONE = Verdict(Label.RELATED, 0.75, "a title with a bullet between two sentences, with hardly a word of the story")
_STRANGE = Verdict(Label.RELATED, 0.8, "one of several titles in a list that the story has hardly a word of")


def _are_of_page(document: Document, items: range) -> bool:
    """Does more of the page stand right under the *items*, and has the story few of their words?"""
    below = document.verdicts[items.stop : items.stop + 1]
    return below not in ([], [None]) and shares_few_words(document.stems_of(items), document.sentence_stems, _FEW)


_FEW = 4  # of so many words the story may have one


def _lists(document: Document, *, below: bool = False) -> Iterator[range]:
    """Yield where items stand together under the first long line and above the last, or also *below* that."""
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
    """How many letters has an item?"""
    return sum(len(document.lines[index]) for index in items) * document.scale / len(items)


def _is_section(document: Document, items: range) -> bool:
    """Are the items short, under a short line that no phrase begins, and does none say who signs or when?

    Those that do stand under titles of other stories.
    """
    if any(match is not None and match.kind in _SIGNED for match in document.matches[items.start : items.stop]):
        return False
    above = items.start - 1
    headed = not document.prose[above] and document.matches[above] is None and not bullet_width(document.lines[above])
    return headed and len(document.lines[above]) < _HEADING and _width(document, items) < _SHORT


_SIGNED = frozenset({Kind.BYLINE, Kind.DATE, Kind.UPDATE})


def _are_titles(document: Document, items: range) -> bool:
    """Are the items as long as titles and end like them, right under a long line without a colon?

    In scripts without small letters the story has no more than half of their words, either.
    """
    above = document.lines[items.start - 1]
    if not document.prose[items.start - 1] or above[-1] in COLONS or above.endswith(LIST_LEAD_INS):
        return False
    if round(_width(document, items)) not in _TITLES or not _may_be_titles(document, items):
        return False
    return any(map(str.islower, above)) or shares_few_words(document.stems_of(items), document.sentence_stems, _HALF)


_HALF = 2  # of so many words the story may have one


def _may_be_titles(document: Document, items: range) -> bool:
    """Does no item end as sentences and clauses do, or begin as a clause; and not all with a figure behind a colon?"""
    lines = document.lines[items.start : items.stop]
    if all(map(_FIGURE.search, lines)):
        return False
    return not any(line[-1] in _NO_TITLE or begins_lowercase(line[bullet_width(line) :]) for line in lines)
