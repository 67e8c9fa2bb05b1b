"""Running text, recognised by rules: long lines, sentences, lists after a colon, short lines between sentences."""

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
from newsformat_text._rules._sites_last import addresses
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
    """Take all open lines, if they are nothing but long lines together, or one *piece*; say whether they were.

    Below readers' comments there may be titles of other stories, which the line model finds.
    """
    verdicts, prose, lines = document.verdicts, document.prose, document.lines
    rest = [index for index, verdict in enumerate(verdicts) if verdict is None]
    if not rest or not prose[rest[0]] or READER_COMMENTS in verdicts:
        return False
    if not all([prose[k] and lines[k][-1] in STOPS for k in rest]):  # noqa: C419 -- twice as fast
        return False
    if lines[rest[-1]].endswith(ELLIPSES):  # it may begin another story
        return False
    begun, ended = lines[rest[0]], lines[rest[-1]]
    if begun[:1] > AFTER_LATIN > ended[:1] and is_latin(ended) and not is_latin(begun):  # a site speaks to others
        return False
    if not _DIGITS.isdisjoint([lines[k][0] for k in rest]):  # they may be steps or posts
        return False
    together = {*rest}
    if not together.isdisjoint(document.matched) or _stands_twice([lines[k] for k in rest]):
        return False
    solid = len(rest) > 1 and rest[-1] - rest[0] == len(rest) - 1
    if not solid and (piece or not all([k - 1 in together or k + 1 in together for k in rest])):  # noqa: C419 -- so too
        return False
    document.set_verdict(rest, PROSE)
    document.settled = True
    return True


def _stands_twice(story: list[str]) -> bool:
    """Is the second half of *story*, of different paragraphs, the first once more, as pages may print it?"""
    half = len(story) // 2
    return half > 1 and story[:half] == story[half:] and len({*story}) > 1


def take(document: Document) -> None:
    """Take running text: long lines, and sentences beside it."""
    prose, verdicts, size = document.prose, document.verdicts, len(document.lines)
    for index, own in enumerate(prose):
        if (
            own
            and verdicts[index] is None
            and ((index and prose[index - 1]) or (index + 1 < size and prose[index + 1]))
        ):
            match = document.matches[index]
            if (match is None or not match.marked) and document.lines[index][-1] not in ")）]】":
                verdicts[index] = PROSE
    if None in verdicts:
        _short_story(document)
        _sentences(document)


def _short_story(document: Document) -> None:
    """Take all open lines of a text that is nothing but a headline and a few sentences."""
    verdicts, lines = document.verdicts, document.lines
    rest = [index for index, verdict in enumerate(verdicts) if verdict is None]
    if sum(document.prose) < _FEW and len(rest) < _SHORT_STORY and all(document.ended[k] for k in rest):
        for index in rest:
            match = document.matches[index]
            said = match is None or (not match.marked and begins_lowercase(match.rest))
            if (
                said
                and not speaks_of_site(document, index)
                and (not bullet_width(lines[index]) or document.speech[index])
            ):
                verdicts[index] = STORY_SENTENCE


def _sentences(document: Document) -> None:
    """Take sentences that stand alone: long ones, and in a text that is mostly story also short ones."""
    verdicts, last = document.verdicts, document.last
    factor = document.scale
    solid = [_is_solid(document, index, factor) for index in range(len(document.lines))]
    grade, little = _grade(document, solid), len(solid) <= _LITTLE
    least = _LEAST[grade]
    if grade == 0:
        _headings(document, solid, 90 / factor)
    for index, own in enumerate(solid):
        if not own or verdicts[index] is not None:
            continue
        beside = (index > 0 and solid[index - 1]) + (index + 1 < len(solid) and solid[index + 1])
        place = 0 if index < last else 1 if index == last else 2
        if len(document.lines[index]) * factor >= least[place][beside]:
            sure = grade == 0 and (little or index <= last) and not _is_apart(document, index)
            verdicts[index] = STORY_SENTENCE if sure else SENTENCE if beside else LONG_SENTENCE


def _is_apart(document: Document, index: int) -> bool:
    """Does line *index* speak of the site, or stand above who signs, as a caption does?"""
    below = document.verdicts[index + 1 : index + 2]
    above = index < document.story and bool(below) and has_label(below[0], Label.BYLINE)
    match = document.matches[index]
    begins = (
        match is not None and match.kind is Kind.TOOL and count_site_words(document.lines[index], document.known) > 0
    )
    return above or begins or speaks_of_site(document, index)


# How long a sentence must be to be taken as running text: before, at and after the last long line, with 0, 1
# and 2 sentences beside it; for texts that are all story, mostly, partly and hardly. Measured: 19 of 20 such lines are.
_LEAST = (
    ((24, 24, 14), (60, 48, 36), (60, 40, 14)),
    ((110, 48, 30), (250, 160, 84), (400, 60, 60)),
    ((250, 84, 36), (400, 250, 110), (400, 160, 110)),
    ((250, 110, 84), (400, 250, 160), (400, 250, 160)),
)


def speaks_of_site(document: Document, index: int) -> bool:
    """Has line *index* several words that sites say of themselves?"""
    return count_site_words(document.lines[index], document.known) >= _SAID


_SAID = 2  # words that tell that a site speaks of itself


def _headings(document: Document, solid: list[bool], short: float) -> None:
    """Take short lines alone between sentences as subheadings."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 1):
        if (
            verdicts[index] is None
            and not solid[index]
            and (solid[index + 1] or verdicts[index + 1] is CLAUSES)
            and (solid[index - 1] or _interrupts(document, index - 1))
        ):
            line = lines[index]
            if (
                len(line) < short
                and (document.matches[index] is None or _is_shouted(document, index))
                and line[-1] not in ")）]】"
                and not bullet_width(line)
                and heads(line)
            ):
                verdicts[index] = BETWEEN


def _is_shouted(document: Document, index: int) -> bool:
    """Is line *index* in capitals, as subheadings are in Turkish, and begins as a button does: ``GERİ SAYIM``?"""
    match = document.matches[index]
    told = match is not None and match.kind is Kind.TOOL and match.words == 1 and match.rest and not match.marked
    return bool(told) and document.known.tag in _SHOUTING and document.lines[index].isupper()


_SHOUTING = frozenset({"tr", "az"})


def _interrupts(document: Document, index: int) -> bool:
    """Is line *index* a caption or related story, after which the text goes on?"""
    verdict, match = document.verdicts[index], document.matches[index]
    if verdict is None or verdict.label not in {Label.RELATED, Label.CAPTION}:
        return False
    return match is not None or bullet_width(document.lines[index]) > 0


BETWEEN = Verdict(Label.SUBHEADING, 0.85, "a short line alone between sentences")


def _grade(document: Document, solid: list[bool]) -> int:
    """Grade a text from all story, 0, to hardly any, 3, by how many lines end no sentence: open ones, and buttons."""
    sentences = sum(solid)
    told = len(solid) > _LITTLE  # what is told of a short text leaves the rest no less sure
    noise = sum(
        not own and (verdict is None or (told and verdict.label in _NOISE))
        for verdict, own in zip(document.verdicts, solid, strict=True)
    )
    return 0 if noise <= max(2, sentences / 4) else 1 if noise <= sentences else 2 if noise <= 3 * sentences else 3


_LITTLE = 24  # lines of a text that may be a story and little else
_NOISE = frozenset({Label.TOOL, Label.RELATED, Label.RELATED_HEADING, Label.SKIPPED, Label.COMMENTS, Label.TAGS})


def _is_solid(document: Document, index: int, factor: float) -> bool:
    """Does line *index* end a sentence, and begin like nothing else?"""
    line, match = document.lines[index], document.matches[index]
    if (
        len(line) * factor < _SHORTEST
        or (match is not None and match.marked)
        or (line[-1] not in ENDINGS and document.known.full_stops and not is_greek_question(line))
    ):
        return False
    verdict = document.verdicts[index]
    if verdict is not None and verdict.label not in _STORY:
        return False
    if not document.known.full_stops:
        return len(line) >= 50 or document.prose[index]  # noqa: PLR2004 -- characters
    if line[-1] == ")" and document.prose[index] and _INITIALLED.search(line, len(line) - _INITIALS):
        return len(line) * factor >= _SEVERAL
    return document.ended[index] and line[-1] not in ")）]】" and (not bullet_width(line) or document.speech[index])


# Behind the last sentence: … lock. (wb)
_INITIALLED = lazily(r"[.!?…][\"”“»]?\s?\([a-zà-ž]{2,4}(?:/[a-zà-ž]{2,4})?\)$")
_INITIALS, _SEVERAL = 16, 140  # characters of those; letters of a paragraph of several sentences


_FEW = 3  # long lines
_SHORT_STORY = 8  # sentences
_SHORTEST = 14  # characters of a sentence
_STORY = frozenset({Label.BODY, Label.LIST})


def take_lists(document: Document) -> None:
    """Take the items of a list that a colon announces."""
    lines, verdicts = document.lines, document.verdicts
    for index in [index for index, line in enumerate(lines) if line[-1] in COLONS and not ends_with_colon_stop(line)]:
        items = range(index + 1, _end_of_items(document, index + 1))
        if not items and _take_bare(document, index):
            continue
        if not items or index < document.first or document.matches[index] is not None:
            continue
        verdict = _items_verdict([lines[k] for k in items])
        if verdict is _ANNOUNCED and _are_amid(document, items):
            verdict = SHORT_ITEM
            verdicts[items.stop] = verdicts[items.stop] or UNDER_ITEMS
        elif len(lines[index]) <= _ANNOUNCES and not document.prose[index]:
            continue
        document.set_verdict(items, verdict)
        if verdicts[index] is None:
            verdicts[index] = _ANNOUNCING if verdict is _ANNOUNCED else CLAUSES


def _take_bare(document: Document, index: int) -> bool:
    """Take the short lines without bullets that line *index* announces with a colon, amid the story; say if there are.

    So pages print a list whose items stand on lines of one paragraph. Titles of other stories are longer.
    """
    lines, start, stop = document.lines, index + 1, index + 1
    told = document.first <= index < document.last and document.matches[index] is None
    if not told or len(lines[index]) * document.scale <= _ANNOUNCES or _is_of_site(document, index):
        return False
    while stop < len(lines) and document.verdicts[stop] is None and _may_be_bare(document, stop):
        stop += 1
    items = range(start, stop)
    if len(items) not in _BARE or not _are_amid(document, items) or not document.prose[stop]:
        return False
    document.set_verdict(items, SHORT_ITEM)
    document.verdicts[index], document.verdicts[stop] = CLAUSES, document.verdicts[stop] or UNDER_ITEMS
    return True


def _is_of_site(document: Document, index: int) -> bool:
    """Has line *index* words of sites: two, or one if it is short, or then one that speaks to readers?"""
    line, known = document.lines[index], document.known
    if line.count(" ") > _WORDS:
        return count_site_words(line, known) > 1
    return count_site_words(line, known) > 0 or addresses(line, known.tag)


def _may_be_bare(document: Document, index: int) -> bool:
    """Could line *index* be an item of such a list: short, with no phrase, and no sentence?"""
    line = document.lines[index]
    few = line.count(" ") <= _WORDS or "," in line or ":" in line or has_digit(line)  # no title is shorter
    short = few and len(line) * document.scale <= _BARE_ITEM and not document.prose[index]
    return (
        short
        and document.matches[index] is None
        and not document.ended[index]
        and line[-1] not in COLONS
        and line not in document.repeated
    )


_BARE, _BARE_ITEM = range(3, 31), 36  # items without bullets, and letters of one


def _end_of_items(document: Document, start: int) -> int:
    """Return where the open items with bullets or numbers end that begin at line *start*."""
    lines, stop = document.lines, start
    while (
        stop < len(lines)
        and document.verdicts[stop] is None
        and (bullet_width(lines[stop]) or number_width(lines[stop]))
    ):
        stop += 1
    return stop


def _are_amid(document: Document, items: range) -> bool:
    """Does the story go on below the items, which are no titles of others: short, or under a long line?"""
    lines, below = document.lines, items.stop
    width = sum(len(lines[k]) for k in items) * document.scale / max(1, len(items))
    above = lines[items.start - 1]
    told = len(above) * document.scale > _HEADING and (above.count(" ") > _WORDS or not _is_spaced(document))
    if len(items) < 2 or below == len(lines) or document.matches[below] is not None:  # noqa: PLR2004 -- a list
        return False
    if width > _ITEM and not told:
        return False
    return (
        document.ended[below] and lines[below][-1] not in "?؟？" and not count_site_words(lines[below], document.known)
    )


def _is_spaced(document: Document) -> bool:
    return document.scale < MAX_SPACED_SCALE


_ITEM = 36  # letters of an item, with its bullet
_HEADING, _WORDS = 26, 3  # letters and blanks of a heading of related stories that no phrase tells, at most


def _items_verdict(items: list[str]) -> Verdict:
    """Say what the items under a colon are; titles of other stories end with no full stop."""
    if _are_clauses(items):
        return CLAUSE
    return SENTENCES if len(items) > 1 and all(item[-1] in ".。।۔" for item in items) else _ANNOUNCED


def _are_clauses(items: list[str]) -> bool:
    """Do the items of a list go on with the sentence before it: by their ends, or by how they begin?"""
    ends = sum(item[-1] in ";；؛,،" for item in items)
    small = sum(begins_lowercase(item[bullet_width(item) or number_width(item) :]) for item in items)
    return len(items) > 1 and max(ends + 1, small) >= len(items)


_ANNOUNCES = 12  # characters of a line that announces a list
_ANNOUNCING = Verdict(Label.BODY, 0.93, "announces a list")
CLAUSES = Verdict(Label.BODY, 0.96, "announces a list that goes on with it")
CLAUSE = Verdict(Label.LIST, 0.96, "an item of a list that goes on with the sentence before it")
SENTENCES = Verdict(Label.LIST, 0.96, "an item of a list of sentences that a colon announces")
SHORT_ITEM = Verdict(Label.LIST, 0.94, "a short item of a list that a colon announces, amid the story")
_ANNOUNCED = Verdict(Label.LIST, 0.93, "an item of a list that a colon announces")


_LABELLED = lazily(r"\w{1,4}[:：]\s?\S|[^\W\d_]\.\s?[-–—¿]?\s?[^?？]{2,200}[?？]$")  # Q: and A:, P. and R.


def heads(line: str) -> bool:
    """Could *line* be a subheading?"""
    if (
        line[0] + line[-1] == "()"
        or line[-1] in ".。…:：,;،、，।\u2024"
        or begins_lowercase(line)
        or _LABELLED.match(line)
        or line.count("|") > 1
        or "©" in line
        or "ⓒ" in line
        or (line[0].isdigit() and PICTURE_COUNT.fullmatch(line))
        or (line[0] + line[-1] == "「」" and "。" in line)  # what somebody says
        or (line[-1] == "」" and "「" not in line)  # the end of that
    ):
        return False
    return line[-1] in "?？؟!！" or not ends_sentence(line)


def heads_numbered(document: Document, index: int) -> bool:
    """Is line *index* a numbered heading: no sentence, above running text, with no other number beside it?"""
    lines = document.lines
    if not number_width(lines[index]) or document.ended[index] or index + 1 == len(lines):
        return False
    beside = (lines[index - 1], lines[index + 1])
    return document.prose[index + 1] and not any(number_width(line) for line in beside)
