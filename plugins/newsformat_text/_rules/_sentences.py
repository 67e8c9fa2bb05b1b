"""Running text: long lines, sentences, lists after a colon, and subheadings between sentences."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import (
    LONG_SENTENCE,
    PROSE,
    READER_COMMENTS,
    SENTENCE,
    STORY_SENTENCE,
    UNDER_ITEMS,
    Label,
    Verdict,
    has_label,
)
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._shape import (
    AFTER_LATIN,
    COLONS,
    ELLIPSES,
    ENDINGS,
    MAX_SPACED_SCALE,
    PICTURE_COUNT,
    STOPS,
    bullet_width,
    ends_sentence,
    ends_with_colon_stop,
    has_digit,
    is_greek_question,
    is_latin,
    number_width,
)


_DIGITS = frozenset("0123456789")


def settle(document: Document, *, piece: bool = False) -> bool:
    """Take all undecided lines for running text if they are nothing else; return whether they were.

    They are long lines that each adjoin another one; with *piece*, they are all together. Not settled are texts with
    readers' comments, below which there may be titles of other stories.
    """
    verdicts, prose, lines = document.verdicts, document.prose, document.lines
    undecided = [index for index, verdict in enumerate(verdicts) if verdict is None]
    if not undecided or not prose[undecided[0]] or READER_COMMENTS in verdicts:
        return False
    if not all([prose[k] and lines[k][-1] in STOPS for k in undecided]):  # noqa: C419 -- twice as fast
        return False
    if document.lexicon.tag == "lt" and any(lines[k].endswith(" nuotr.") for k in undecided):  # picture credits
        return False
    if lines[undecided[-1]].endswith(ELLIPSES):  # possibly the beginning of another story
        return False
    first, last = lines[undecided[0]], lines[undecided[-1]]
    # The site addresses readers in another script.
    if first[:1] > AFTER_LATIN > last[:1] and is_latin(last) and not is_latin(first):
        return False
    if not _DIGITS.isdisjoint([lines[k][0] for k in undecided]):  # numbered steps or posts
        return False
    together = {*undecided}
    if not together.isdisjoint(document.matched) or _is_doubled([lines[k] for k in undecided]):
        return False
    contiguous = len(undecided) > 1 and undecided[-1] - undecided[0] == len(undecided) - 1
    if not contiguous and (piece or not all([k - 1 in together or k + 1 in together for k in undecided])):  # noqa: C419 -- likewise
        return False
    document.set_verdict(undecided, PROSE)
    document.settled = True
    return True


def _is_doubled(story: list[str]) -> bool:
    """Is the second half of *story*, of different paragraphs, the same as the first, as some pages print it?"""
    half = len(story) // 2
    return half > 1 and story[:half] == story[half:] and len({*story}) > 1


def take(document: Document) -> None:
    """Take running text: long lines next to each other, and sentences."""
    prose, verdicts, size = document.prose, document.verdicts, len(document.lines)
    for index, is_prose in enumerate(prose):
        if (
            is_prose
            and verdicts[index] is None
            and ((index and prose[index - 1]) or (index + 1 < size and prose[index + 1]))
        ):
            match = document.matches[index]
            if (match is None or not match.marked) and document.lines[index][-1] not in ")）]】":
                verdicts[index] = PROSE
    if None in verdicts:
        _take_short_story(document)
        _take_sentences(document)


def _take_short_story(document: Document) -> None:
    """Take all undecided lines of a text that is only a headline and a few sentences."""
    verdicts, lines = document.verdicts, document.lines
    undecided = [index for index, verdict in enumerate(verdicts) if verdict is None]
    if (
        sum(document.prose) < _LONG_LINES
        and len(undecided) < _SHORT_STORY
        and all(document.ended[k] for k in undecided)
    ):
        for index in undecided:
            match = document.matches[index]
            plain = match is None or (not match.marked and begins_lowercase(match.rest))
            if (
                plain
                and not speaks_of_site(document, index)
                and (not bullet_width(lines[index]) or document.speech[index])
            ):
                verdicts[index] = STORY_SENTENCE


def _take_sentences(document: Document) -> None:
    """Take single sentences: long ones, and also short ones in a text that is mostly story."""
    verdicts, last = document.verdicts, document.last
    factor = document.scale
    sentence_lines = [_is_sentence(document, index, factor) for index in range(len(document.lines))]
    grade, little = _grade(document, sentence_lines), len(sentence_lines) <= _MAX_SHORT_TEXT
    min_letters = _MIN_LETTERS[grade]
    if grade == 0:
        _take_subheadings(document, sentence_lines, 90 / factor)
    for index, sentence in enumerate(sentence_lines):
        if not sentence or verdicts[index] is not None:
            continue
        adjoining = (index > 0 and sentence_lines[index - 1]) + (
            index + 1 < len(sentence_lines) and sentence_lines[index + 1]
        )
        place = 0 if index < last else 1 if index == last else 2
        if len(document.lines[index]) * factor >= min_letters[place][adjoining]:
            sure = grade == 0 and (little or index <= last) and not _is_apart(document, index)
            verdicts[index] = STORY_SENTENCE if sure else SENTENCE if adjoining else LONG_SENTENCE


def _is_apart(document: Document, index: int) -> bool:
    """Is line *index* about the website, or right above a byline, like a caption?"""
    below = document.verdicts[index + 1 : index + 2]
    above = index < document.story and bool(below) and has_label(below[0], Label.BYLINE)
    match = document.matches[index]
    begins = (
        match is not None and match.kind is Kind.TOOL and count_site_words(document.lines[index], document.lexicon) > 0
    )
    return above or begins or speaks_of_site(document, index)


# Latin letters of a sentence that is taken for running text: before, at and after the last long line, with 0, 1
# and 2 sentences next to it; for each grade of `_grade`. Measured so that 19 of 20 such lines are running text.
_MIN_LETTERS = (
    ((24, 24, 14), (60, 48, 36), (60, 40, 14)),
    ((110, 48, 30), (250, 160, 84), (400, 60, 60)),
    ((250, 84, 36), (400, 250, 110), (400, 160, 110)),
    ((250, 110, 84), (400, 250, 160), (400, 250, 160)),
)


def speaks_of_site(document: Document, index: int) -> bool:
    """Has line *index* several words that websites use about themselves?"""
    return count_site_words(document.lines[index], document.lexicon) >= _SITE_WORDS


_SITE_WORDS = 2  # words of websites in such a line, at least


def _take_subheadings(document: Document, sentence_lines: list[bool], max_length: float) -> None:
    """Take short lines between sentences for subheadings."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 1):
        if (
            verdicts[index] is None
            and not sentence_lines[index]
            and (sentence_lines[index + 1] or verdicts[index + 1] is CLAUSES)
            and (sentence_lines[index - 1] or _interrupts(document, index - 1))
        ):
            line = lines[index]
            if (
                len(line) < max_length
                and (document.matches[index] is None or _is_shouted(document, index))
                and line[-1] not in ")）]】"
                and not bullet_width(line)
                and heads(line)
            ):
                verdicts[index] = BETWEEN


def _is_shouted(document: Document, index: int) -> bool:
    """Is line *index* a Turkish subheading in capitals, which only begins like a button: ``GERİ SAYIM``?"""
    match = document.matches[index]
    button = match is not None and match.kind is Kind.TOOL and match.words == 1 and match.rest and not match.marked
    return bool(button) and document.lexicon.tag in _UPPERCASE_SUBHEADINGS and document.lines[index].isupper()


_UPPERCASE_SUBHEADINGS = frozenset({"tr", "az"})


def _interrupts(document: Document, index: int) -> bool:
    """Is line *index* a caption or a related story, after which the text continues?"""
    verdict, match = document.verdicts[index], document.matches[index]
    if verdict is None or verdict.label not in {Label.RELATED, Label.CAPTION}:
        return False
    return match is not None or bullet_width(document.lines[index]) > 0


BETWEEN = Verdict(Label.SUBHEADING, 0.85, "a short line alone between sentences")


def _grade(document: Document, sentence_lines: list[bool]) -> int:
    """Grade a text by its lines that end no sentence: 0 all story, 1 mostly, 2 partly, 3 hardly any."""
    sentences = sum(sentence_lines)
    is_long = len(sentence_lines) > _MAX_SHORT_TEXT  # in a short text, recognised noise does not count
    noise = sum(
        not is_sentence and (verdict is None or (is_long and verdict.label in _NOISE))
        for verdict, is_sentence in zip(document.verdicts, sentence_lines, strict=True)
    )
    return 0 if noise <= max(2, sentences / 4) else 1 if noise <= sentences else 2 if noise <= 3 * sentences else 3


_MAX_SHORT_TEXT = 24  # lines of a text that is probably a story and little else
_NOISE = frozenset({Label.TOOL, Label.RELATED, Label.RELATED_HEADING, Label.SKIPPED, Label.COMMENTS, Label.TAGS})


def _is_sentence(document: Document, index: int, factor: float) -> bool:
    """Does line *index* end like a sentence, and begin like nothing else?"""
    line, match = document.lines[index], document.matches[index]
    if (
        len(line) * factor < _SHORTEST
        or (match is not None and match.marked)
        or (line[-1] not in ENDINGS and document.lexicon.full_stops and not is_greek_question(line))
    ):
        return False
    verdict = document.verdicts[index]
    if verdict is not None and verdict.label not in _STORY_LABELS:
        return False
    if not document.lexicon.full_stops:
        return len(line) >= 50 or document.prose[index]  # noqa: PLR2004 -- characters
    if line[-1] == ")" and document.prose[index] and _INITIALS_BEHIND.search(line, len(line) - _INITIALS_WITHIN):
        return len(line) * factor >= _MIN_SEVERAL
    return document.ended[index] and line[-1] not in ")）]】" and (not bullet_width(line) or document.speech[index])


# Behind the last sentence: … lock. (wb)
_INITIALS_BEHIND = lazily(r"[.!?…][\"”“»]?\s?\([a-zà-ž]{2,4}(?:/[a-zà-ž]{2,4})?\)$")
_INITIALS_WITHIN, _MIN_SEVERAL = 16, 140  # characters searched for initials; Latin letters of several sentences


_LONG_LINES = 3  # long lines of a short story
_SHORT_STORY = 8  # undecided lines of a short story, at most
_SHORTEST = 14  # Latin letters of a sentence
_STORY_LABELS = frozenset({Label.BODY, Label.LIST})


def take_lists(document: Document) -> None:
    """Take the items of lists that a colon announces, and the lines that announce them."""
    lines, verdicts = document.lines, document.verdicts
    for index in [index for index, line in enumerate(lines) if line[-1] in COLONS and not ends_with_colon_stop(line)]:
        items = range(index + 1, _end_of_items(document, index + 1))
        if not items and _take_unbulleted(document, index):
            continue
        if not items or index < document.first or document.matches[index] is not None:
            continue
        verdict = _items_verdict([lines[k] for k in items])
        if verdict is _ANNOUNCED and _are_within(document, items):
            verdict = SHORT_ITEM
            verdicts[items.stop] = verdicts[items.stop] or UNDER_ITEMS
        elif len(lines[index]) <= _LEAST_ANNOUNCING and not document.prose[index]:
            continue
        document.set_verdict(items, verdict)
        if verdicts[index] is None:
            verdicts[index] = _ANNOUNCING if verdict is _ANNOUNCED else CLAUSES


def _take_unbulleted(document: Document, index: int) -> bool:
    """Take the short lines without bullets that line *index* announces with a colon; return whether there are any.

    Some pages print lists like this. The list is within the story, and titles of other stories are longer.
    """
    lines, start, stop = document.lines, index + 1, index + 1
    in_story = document.first <= index < document.last and document.matches[index] is None
    if not in_story or len(lines[index]) * document.scale <= _LEAST_ANNOUNCING or _has_site_words(document, index):
        return False
    while stop < len(lines) and document.verdicts[stop] is None and _may_be_unbulleted(document, stop):
        stop += 1
    items = range(start, stop)
    if len(items) not in _UNBULLETED_COUNTS or not _are_within(document, items) or not document.prose[stop]:
        return False
    document.set_verdict(items, SHORT_ITEM)
    document.verdicts[index], document.verdicts[stop] = CLAUSES, document.verdicts[stop] or UNDER_ITEMS
    return True


def _has_site_words(document: Document, index: int) -> bool:
    """Has line *index* two words of websites, or if it is short, one or an address to the reader?"""
    line, lexicon = document.lines[index], document.lexicon
    if line.count(" ") > _MAX_HEADING_SPACES:
        return count_site_words(line, lexicon) > 1
    return count_site_words(line, lexicon) > 0 or addresses(line, lexicon.tag)


def _may_be_unbulleted(document: Document, index: int) -> bool:
    """May line *index* be an item without a bullet: short, no sentence, and without a phrase?"""
    line = document.lines[index]
    few = (
        line.count(" ") <= _MAX_HEADING_SPACES or "," in line or ":" in line or has_digit(line)
    )  # a title has more words
    is_short = few and len(line) * document.scale <= _MAX_UNBULLETED and not document.prose[index]
    return (
        is_short
        and document.matches[index] is None
        and not document.ended[index]
        and line[-1] not in COLONS
        and line not in document.repeated
    )


_UNBULLETED_COUNTS, _MAX_UNBULLETED = range(3, 31), 36  # items without bullets; Latin letters of one


def _end_of_items(document: Document, start: int) -> int:
    """Return the line after the undecided items with bullets or numbers from line *start* on."""
    lines, stop = document.lines, start
    while (
        stop < len(lines)
        and document.verdicts[stop] is None
        and (bullet_width(lines[stop]) or number_width(lines[stop]))
    ):
        stop += 1
    return stop


def _are_within(document: Document, items: range) -> bool:
    """Does the story continue below the items, which are short or below a long line, and so no titles?"""
    lines, below = document.lines, items.stop
    width = sum(len(lines[k]) for k in items) * document.scale / max(1, len(items))
    above = lines[items.start - 1]
    is_long = len(above) * document.scale > _MAX_HEADING and (
        above.count(" ") > _MAX_HEADING_SPACES or not _is_spaced(document)
    )
    if len(items) < 2 or below == len(lines) or document.matches[below] is not None:  # noqa: PLR2004 -- a list
        return False
    if width > _ITEM and not is_long:
        return False
    return (
        document.ended[below]
        and lines[below][-1] not in "?؟？"
        and not count_site_words(lines[below], document.lexicon)
    )


def _is_spaced(document: Document) -> bool:
    return document.scale < MAX_SPACED_SCALE


_ITEM = 36  # Latin letters of an item, with its bullet
_MAX_HEADING, _MAX_HEADING_SPACES = 26, 3  # Latin letters and blanks of a heading of related stories, at most


def _items_verdict(items: list[str]) -> Verdict:
    """Return the verdict of *items* under a colon; titles of other stories do not end with a full stop."""
    if _are_clauses(items):
        return CLAUSE
    return SENTENCES if len(items) > 1 and all(item[-1] in ".。।۔" for item in items) else _ANNOUNCED


def _are_clauses(items: list[str]) -> bool:
    """Do the *items* continue the sentence above, by how they end or begin?"""
    ends = sum(item[-1] in ";；؛,،" for item in items)
    small = sum(begins_lowercase(item[bullet_width(item) or number_width(item) :]) for item in items)
    return len(items) > 1 and max(ends + 1, small) >= len(items)


_LEAST_ANNOUNCING = 12  # characters of a line that announces a list
_ANNOUNCING = Verdict(Label.BODY, 0.93, "announces a list")
CLAUSES = Verdict(Label.BODY, 0.96, "announces a list that continues the sentence")
CLAUSE = Verdict(Label.LIST, 0.96, "an item of a list that continues the sentence before it")
SENTENCES = Verdict(Label.LIST, 0.96, "an item of a list of sentences that a colon announces")
SHORT_ITEM = Verdict(Label.LIST, 0.94, "a short item of a list that a colon announces, within the story")
_ANNOUNCED = Verdict(Label.LIST, 0.93, "an item of a list that a colon announces")


_LABELLED = lazily(r"\w{1,4}[:：]\s?\S|[^\W\d_]\.\s?[-–—¿]?\s?[^?？]{2,200}[?？]$")  # Q: and A:, P. and R.


def heads(line: str) -> bool:
    """May *line* be a subheading?"""
    if (
        line[0] + line[-1] == "()"
        or line[-1] in ".。…:：,;،、，।\u2024"
        or begins_lowercase(line)
        or _LABELLED.match(line)
        or line.count("|") > 1
        or "©" in line
        or "ⓒ" in line
        or (line[0].isdigit() and PICTURE_COUNT.fullmatch(line))
        or (line[0] + line[-1] == "「」" and "。" in line)  # a quotation
        or (line[-1] == "」" and "「" not in line)  # the end of a quotation
    ):
        return False
    return line[-1] in "?？؟!！" or not ends_sentence(line)


def heads_numbered(document: Document, index: int) -> bool:
    """Is line *index* a numbered heading: no sentence, above running text, without a number above or below?"""
    lines = document.lines
    if not number_width(lines[index]) or document.ended[index] or index + 1 == len(lines):
        return False
    neighbours = (lines[index - 1], lines[index + 1])
    return document.prose[index + 1] and not any(number_width(line) for line in neighbours)
