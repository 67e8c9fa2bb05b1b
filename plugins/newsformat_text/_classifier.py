"""How each line is taken: first the rules that are sure, then the line model for what they leave open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsformat_text import _head, _related
from newsformat_text._document import Document
from newsformat_text._features import Context
from newsformat_text._labels import FIRST_LINE, IN_BODY, LONG_SENTENCE, PROSE, SENTENCE, Label, Verdict
from newsformat_text._lexicon import Kind, Lexicon, Match
from newsformat_text._model import judge, telling, weights
from newsformat_text._shape import BULLETS, ENDINGS, bullet, ends_sentence, is_rule, numbered, scale


_LONGEST = 240  # characters of a line that is a caption, a copyright line or a row of tags
_ENOUGH = 3  # lines of running text, after which readers' comments may come

_COMMENTS = Verdict(Label.COMMENTS, 0.9, "readers' comments begin here, or above")
_COPYRIGHT = Verdict(Label.COPYRIGHT, 0.95, "begins as a copyright line does")
_TAGS = Verdict(Label.TAGS, 0.9, "begins as a row of keywords does")
_TAG = Verdict(Label.TAGS, 0.8, "stands under the heading of keywords")
_CAPTION = Verdict(Label.CAPTION, 0.85, "begins as a caption or picture credit does")
_TOOL = Verdict(Label.TOOL, 0.9, "a button, an advert or the like")
_EMBARGO = Verdict(Label.EMBARGO, 0.95, "announces an embargo")
_REPEATED = Verdict(Label.REPEATED, 0.9, "repeats the headline")
_ALONE = Verdict(Label.BODY, 0.6, "running text, whatever else it may be")


def prepared(lines: list[str], known: Lexicon, numbers: Sequence[int] | None = None) -> Document:
    """Return the document of *lines* with all taken that the rules are sure of."""
    document = Document.of(lines, numbers or range(1, len(lines) + 1), known)
    document.headline = _head.headline(document)
    for index in range(document.headline):
        document.verdicts[index] = _head.before(document, index)
    if document.headline >= 0:
        document.verdicts[document.headline] = FIRST_LINE
    _phrases(document)
    _head.take(document)
    _lists(document)
    _prose(document)
    return document


def classified(lines: list[str], known: Lexicon, numbers: Sequence[int]) -> Document:
    """Return the document of *lines* with a verdict on every line."""
    document = prepared(lines, known, numbers)
    if None in document.verdicts:
        _judge(document)
    _refine(document)
    return document


def _prose(document: Document) -> None:
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
        _sentences(document)


def _sentences(document: Document) -> None:
    """Take sentences that stand alone: long ones, and in a text that is mostly story also short ones."""
    verdicts, last = document.verdicts, document.last
    factor = scale(document.known.tag)
    solid = [_is_solid(document, index, factor) for index in range(len(document.lines))]
    grade = _grade(document, solid)
    least = _LEAST[grade]
    if grade == 0:
        _headings(document, solid, 90 / factor)
    for index, own in enumerate(solid):
        if own and verdicts[index] is None:
            beside = (index > 0 and solid[index - 1]) + (index + 1 < len(solid) and solid[index + 1])
            place = 0 if index < last else 1 if index == last else 2
            if len(document.lines[index]) * factor >= least[place][beside]:
                verdicts[index] = SENTENCE if beside else LONG_SENTENCE


# How long a sentence must be to be taken as running text: before, at and after the last long line, with 0, 1
# and 2 sentences beside it; for texts that are all story, mostly, partly and hardly. Measured: 19 of 20 such lines are.
_LEAST = (
    ((24, 24, 14), (60, 48, 36), (60, 40, 14)),
    ((110, 48, 30), (250, 160, 84), (400, 60, 60)),
    ((250, 84, 36), (400, 250, 110), (400, 160, 110)),
    ((250, 110, 84), (400, 250, 160), (400, 250, 160)),
)


def _headings(document: Document, solid: list[bool], short: float) -> None:
    """Take short lines alone between sentences as subheadings."""
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, len(lines) - 1):
        if (
            verdicts[index] is None
            and not solid[index]
            and solid[index + 1]
            and (solid[index - 1] or _interrupts(document, index - 1))
        ):
            line = lines[index]
            if (
                len(line) < short
                and document.matches[index] is None
                and line[-1] not in ")）]】"
                and not bullet(line)
                and _heads(line)
            ):
                verdicts[index] = _BETWEEN


def _interrupts(document: Document, index: int) -> bool:
    """Is line *index* a caption or related story, after which the text goes on?"""
    verdict, match = document.verdicts[index], document.matches[index]
    if verdict is None or verdict.label not in {Label.RELATED, Label.CAPTION}:
        return False
    return match is not None or bullet(document.lines[index]) > 0


_BETWEEN = Verdict(Label.SUBHEADING, 0.85, "a short line alone between sentences")


def _grade(document: Document, solid: list[bool]) -> int:
    """Grade a text from all story, 0, to hardly any, 3, by how many lines are still open that end no sentence."""
    sentences = sum(solid)
    noise = sum(verdict is None and not own for verdict, own in zip(document.verdicts, solid, strict=True))
    return 0 if noise <= max(2, sentences / 4) else 1 if noise <= sentences else 2 if noise <= 3 * sentences else 3


def _is_solid(document: Document, index: int, factor: float) -> bool:
    """Does line *index* end a sentence, and begin like nothing else?"""
    line, match = document.lines[index], document.matches[index]
    if (
        len(line) * factor < _SHORTEST
        or (match is not None and match.marked)
        or (line[-1] not in ENDINGS and document.known.full_stops)
    ):
        return False
    verdict = document.verdicts[index]
    if verdict is not None and verdict.label not in _STORY:
        return False
    if not document.known.full_stops:
        return len(line) >= 50 or document.prose[index]  # noqa: PLR2004 -- characters
    return ends_sentence(line) and line[-1] not in ")）]】" and (not bullet(line) or document.speech[index])


_COLONS = frozenset(":：")
_RULES = frozenset("_=*~•·—-")
_SHORTEST = 14  # characters of a sentence
_STORY = frozenset({Label.BODY, Label.LIST})


def _lists(document: Document) -> None:
    """Take the items of a list that a colon announces."""
    lines, verdicts = document.lines, document.verdicts
    for index in [index for index, line in enumerate(lines) if line[-1] in _COLONS]:
        if (
            index >= document.first
            and document.matches[index] is None
            and (len(lines[index]) > _ANNOUNCES or document.prose[index])
        ):
            following = index + 1
            while (
                following < len(lines)
                and verdicts[following] is None
                and (bullet(lines[following]) or numbered(lines[following]))
            ):
                verdicts[following] = _ANNOUNCED
                following += 1
            if following > index + 1 and verdicts[index] is None:
                verdicts[index] = _ANNOUNCING


_ANNOUNCES = 12  # characters of a line that announces a list
_ANNOUNCING = Verdict(Label.BODY, 0.93, "announces a list")
_ANNOUNCED = Verdict(Label.LIST, 0.93, "an item of a list that a colon announces")


def _phrases(document: Document) -> None:
    """Take the lines that begin with a telling phrase."""
    verdicts = document.verdicts
    for index in document.matched:
        if verdicts[index] is None and (match := document.matches[index]):
            verdicts[index] = _by_phrase(document, index, match)
    for index in [index for index, line in enumerate(document.lines) if line[0] in _RULES]:
        if verdicts[index] is None and is_rule(document.lines[index]):
            verdicts[index] = _RULE if document.first < index < document.last + 2 else _TOOL


def _by_phrase(document: Document, index: int, match: Match) -> Verdict | None:
    line, prose = document.lines[index], document.prose[index]
    match match.kind:
        case Kind.RELATED:
            if match.marked and match.rest and _is_row(match.rest):
                return _TAGS
            if not prose or match.marked:
                _related.take(document, index, match)
            return document.verdicts[index]
        case Kind.COPYRIGHT if len(line) <= _LONGEST * 2:
            return _COPYRIGHT
        case Kind.EMBARGO if match.marked or match.words > 1:
            return _EMBARGO
        case Kind.TAGS if not prose and match.marked:
            return _take_tags(document, index, match)
        case Kind.CAPTION if match.rest and match.marked and len(line) <= _LONGEST:
            return _CAPTION
        case Kind.TOOL if not prose and not match.rest:
            return _TOOL
        case Kind.COMMENTS if not match.rest or match.rest.strip("()0123456789 ") == "":
            return _take_comments(document, index)
        case _:
            return None


def _is_row(text: str) -> bool:
    """Is *text* a row of at least three keywords, and no title?"""
    parts = _ROW.split(text)
    return (
        len(parts) >= _ROW_LEAST
        and all(0 < len(part) < _KEYWORD and part.count(" ") < _ROW_LEAST for part in parts)
        and not ends_sentence(text)
    )


_ROW_LEAST = 3  # keywords that make a row, and words that are too many for one
_KEYWORD = 30  # characters
_ROW = re.compile(r"\s?[,،、，;]\s?")


def _take_tags(document: Document, index: int, match: Match) -> Verdict:
    if not match.rest:
        following = index + 1
        lines, verdicts = document.lines, document.verdicts
        while (
            following < len(lines)
            and verdicts[following] is None
            and bullet(lines[following])
            and len(lines[following]) < 2 * _KEYWORD
        ):
            verdicts[following] = _TAG
            following += 1
    return _TAGS


def _take_comments(document: Document, index: int) -> Verdict:
    """Take a heading of comments, and everything under it if the story is over."""
    before, after = (
        document.prose_before(index),
        document.prose_before(len(document.lines)) - document.prose_before(index),
    )
    if before >= _ENOUGH and after <= before:
        for following in range(index + 1, len(document.lines)):
            if document.verdicts[following] is _COMMENTS:
                break
            match = document.matches[following]
            if match is not None and match.kind in {Kind.COPYRIGHT, Kind.RELATED, Kind.TAGS} and match.marked:
                break
            if document.verdicts[following] is None:
                document.verdicts[following] = _COMMENTS
    return _COMMENTS if before else _TOOL


def _judge(document: Document) -> None:
    """Take what is open as the line model says; a run of list items is taken as one."""
    verdicts = document.verdicts
    if verdicts.count(None) > _MOST:
        for index, verdict in enumerate(verdicts):
            verdicts[index] = verdict or _UNJUDGED
        return
    context, own = Context(document), weights()
    shares: dict[int, tuple[float, float, float]] = {}
    features: dict[int, list[str]] = {}
    for index, verdict in enumerate(verdicts):
        if verdict is None:
            features[index] = context.features(index)
            shares[index] = judge(features[index], own)
    for index, share in _smoothed(shares, context.bullets).items():
        verdicts[index] = _verdict(share, features[index], document, index)


def _smoothed(
    shares: dict[int, tuple[float, float, float]], bullets: list[bool]
) -> dict[int, tuple[float, float, float]]:
    """Give all items of one list the same shares."""
    out = dict(shares)
    run: list[int] = []
    for index in [*shares, -1]:
        if index >= 0 and bullets[index] and (not run or run[-1] == index - 1):
            run.append(index)
            continue
        if len(run) > 1:
            body, related, other = (sum(shares[k][c] for k in run) / len(run) for c in range(3))
            out.update(dict.fromkeys(run, (body, related, other)))
        run = [index] if index >= 0 and bullets[index] else []
    return out


_MOST = 20_000  # lines to judge one by one
_UNJUDGED = Verdict(Label.BODY, 0.5, "one of too many lines to judge each")
_BENEFIT = 1.4  # of the doubt: text that is lost is worse than a button that is kept
_REASONS = ("reads as running text", "reads as the title of another story", "reads as no part of the story")


def _verdict(share: tuple[float, float, float], features: list[str], document: Document, index: int) -> Verdict:
    best = max(range(3), key=(share[0] * _BENEFIT, share[1], share[2]).__getitem__)
    label = (Label.BODY, Label.RELATED, Label.SKIPPED)[best]
    if label is Label.SKIPPED:
        label = _other(document, index)
    return _open_verdict(label, round(share[best], 1), best)


@cache
def _open_verdict(label: Label, confidence: float, best: int) -> Verdict:
    return Verdict(label, confidence, f"{_REASONS[best]}, says the line model")


def why(context: Context, index: int) -> list[str]:
    """Return what the line model saw in line *index*."""
    own = weights()
    features = context.features(index)
    share = judge(features, own)
    return telling(features, max(range(3), key=(share[0] * _BENEFIT, share[1], share[2]).__getitem__), own)


def _other(document: Document, index: int) -> Label:
    """What a line is that is no part of the story."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.CAPTION:
        return Label.CAPTION
    if match is not None and match.kind is Kind.TOOL:
        return Label.TOOL
    line = document.lines[index]
    if len(line) > 60 and line[-1] in ")）" and index < len(document.lines) - 1:  # noqa: PLR2004 -- a caption says something
        return Label.CAPTION
    return Label.SKIPPED


# What kind of body a line is -----------------------------------------------------------------

_SUBHEADING = Verdict(Label.SUBHEADING, 0.8, "a short line without a full stop above running text")
_ITEM = Verdict(Label.LIST, 0.8, "an item of a list")
_RULE = Verdict(Label.RULE, 0.95, "a row of one sign")
_LABELLED = re.compile(r"\w{1,4}[:：]\s?\S")  # Q: and A:


def _refine(document: Document) -> None:
    """Tell subheadings and list items from paragraphs."""
    verdicts, lines = document.verdicts, document.lines
    short = (110 if document.known.full_stops else 45) / scale(document.known.tag)
    for index in [index for index, verdict in enumerate(verdicts) if verdict is not PROSE and in_text(verdict)][::-1]:
        line = lines[index]
        if (line[0] in BULLETS and bullet(line) and not document.speech[index]) or numbered(line):
            verdicts[index] = _ITEM
        elif len(line) < short and index + 1 < len(lines) and _heads(line) and _goes_below(verdicts[index + 1]):
            verdicts[index] = _SUBHEADING


def in_text(verdict: Verdict | None) -> bool:
    """Is a line with this verdict running text of no special kind?"""
    return verdict is None or verdict.label is Label.BODY


def _goes_below(verdict: Verdict | None) -> bool:
    return verdict is None or verdict.label in _BELOW_HEADING


_BELOW_HEADING = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.CAPTION})


def _heads(line: str) -> bool:
    if line[-1] in ".。…:：,;،।" or line[0].islower() or _LABELLED.match(line):
        return False
    return line[-1] in "?？؟!！" or not ends_sentence(line)


def in_body(verdict: Verdict | None) -> bool:
    """Is a line with this verdict part of the story's text?"""
    return verdict is not None and verdict.label in IN_BODY
