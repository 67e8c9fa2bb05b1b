"""How each line is taken: first the rules that are sure, then the line model for what they leave open."""

from __future__ import annotations

from functools import cache

from newsformat_text import _head, _related
from newsformat_text._document import Document
from newsformat_text._features import Context
from newsformat_text._labels import FIRST_LINE, IN_BODY, PROSE, Label, Verdict
from newsformat_text._lexicon import Kind, Lexicon, Match
from newsformat_text._model import judge, telling, weights
from newsformat_text._shape import bullet, ends_sentence, numbered, scale


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


def prepared(lines: list[str], known: Lexicon, numbers: list[int] | None = None) -> Document:
    """Return the document of *lines* with all taken that the rules are sure of."""
    document = Document.of(lines, numbers or list(range(1, len(lines) + 1)), known)
    document.headline = _head.headline(document)
    for index in range(document.headline):
        document.verdicts[index] = _head.BEFORE
    if document.headline >= 0:
        document.verdicts[document.headline] = FIRST_LINE
    _phrases(document)
    _head.take(document)
    _prose(document)
    return document


def classified(lines: list[str], known: Lexicon, numbers: list[int]) -> Document:
    """Return the document of *lines* with a verdict on every line."""
    document = prepared(lines, known, numbers)
    if None in document.verdicts:
        _judge(document)
    _refine(document)
    return document


def _prose(document: Document) -> None:
    """Take running text that has running text beside it."""
    prose, verdicts, matches = document.prose, document.verdicts, document.matches
    before = False
    for index, own in enumerate(prose):
        if own and verdicts[index] is None:
            after = index + 1 < len(prose) and prose[index + 1]
            if (before or after) and (matches[index] is None or _harmless(matches[index])) and document.lines[index][-1] not in ")）]":
                verdicts[index] = PROSE
        before = own


def _harmless(match: Match | None) -> bool:
    return match is not None and not match.marked


def _phrases(document: Document) -> None:
    """Take the lines that begin with a telling phrase."""
    verdicts = document.verdicts
    for index, match in enumerate(document.matches):
        if match is not None and verdicts[index] is None:
            verdicts[index] = _by_phrase(document, index, match)


def _by_phrase(document: Document, index: int, match: Match) -> Verdict | None:
    line, prose = document.lines[index], document.prose[index]
    match match.kind:
        case Kind.RELATED:
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


def _take_tags(document: Document, index: int, match: Match) -> Verdict:
    if not match.rest:
        following = index + 1
        while following < len(document.lines) and bullet(document.lines[following]) and len(document.lines[following]) < 60:  # noqa: PLR2004
            if document.verdicts[following] is None:
                document.verdicts[following] = _TAG
            following += 1
    return _TAGS


def _take_comments(document: Document, index: int) -> Verdict:
    """Take a heading of comments, and everything under it if the story is over."""
    before = sum(document.prose[:index])
    after = sum(document.prose[index:])
    if before >= _ENOUGH and after <= before:
        for following in range(index + 1, len(document.lines)):
            match = document.matches[following]
            if match is not None and match.kind in {Kind.COPYRIGHT, Kind.RELATED, Kind.TAGS} and match.marked:
                break
            if document.verdicts[following] is None:
                document.verdicts[following] = _COMMENTS
    return _COMMENTS if before else _TOOL


def _judge(document: Document) -> None:
    """Take what is open as the line model says; a run of list items is taken as one."""
    context, own = Context(document), weights()
    verdicts = document.verdicts
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
            mean = tuple(sum(shares[k][c] for k in run) / len(run) for c in range(3))
            out.update(dict.fromkeys(run, mean))  # type: ignore[arg-type] -- three shares
        run = [index] if index >= 0 and bullets[index] else []
    return out


_REASONS = ("reads as running text", "reads as the title of another story", "reads as no part of the story")


def _verdict(share: tuple[float, float, float], features: list[str], document: Document, index: int) -> Verdict:
    best = max(range(3), key=share.__getitem__)
    label = (Label.BODY, Label.RELATED, Label.SKIPPED)[best]
    if label is Label.SKIPPED:
        label = _other(document, index)
    return _open_verdict(label, round(share[best], 1), best)


@cache
def _open_verdict(label: Label, confidence: float, best: int) -> Verdict:
    return Verdict(label, confidence, f"{_REASONS[best]}, says the line model")


def why(document: Document, index: int) -> list[str]:
    """Return what the line model saw in line *index*."""
    context, own = Context(document), weights()
    features = context.features(index)
    share = judge(features, own)
    return telling(features, max(range(3), key=share.__getitem__), own)


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


def _refine(document: Document) -> None:
    """Tell subheadings and list items from paragraphs."""
    verdicts, lines = document.verdicts, document.lines
    short = 110 / scale(document.known.tag)
    after = Label.BLANK
    for index in range(len(lines) - 1, -1, -1):
        verdict = verdicts[index]
        label = verdict.label if verdict is not None else Label.BODY
        if label is Label.BODY and verdict is not PROSE:
            line = lines[index]
            if (bullet(line) and not _dialogue(document, index)) or numbered(line):
                verdicts[index] = _ITEM
            elif len(line) < short and after in _BELOW_HEADING and _heads(line):
                verdicts[index] = _SUBHEADING
        elif label is Label.BODY and bullet(lines[index]) and not _dialogue(document, index):
            verdicts[index] = _ITEM
        verdict = verdicts[index]
        assert verdict is not None  # noqa: S101 -- for the type checker
        after = verdict.label
        if label is Label.BODY and document.prose[index] is False and after is Label.SUBHEADING:
            after = Label.SUBHEADING


_BELOW_HEADING = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING, Label.CAPTION})


def _heads(line: str) -> bool:
    return not (line[-1] in ".。…:：,;،।" or (ends_sentence(line) and line[-1] not in "?？؟!！")) and not line[0].islower()


def _dialogue(document: Document, index: int) -> bool:
    """Is the dash at the start of the line that of direct speech?"""
    line = document.lines[index]
    if line[0] not in "-–—" or not ends_sentence(line):
        return False
    return document.known.dialogue_dashes and not (index and document.lines[index - 1][-1] in ":：")


def in_body(verdict: Verdict | None) -> bool:
    """Is a line with this verdict part of the story's text?"""
    return verdict is not None and verdict.label in IN_BODY
