"""Adjusts the probabilities of lines that belong together: list items, recurring lines, titles of other stories."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._learned._columns import capitals, picture_endings
from newsformat_text._learned._model import CLASSES, Shares
from newsformat_text._shape import COLONS, OPENING_QUOTES, bullet_width


BODY, SUBHEAD, RELATED, CAPTION, OTHER = range(len(CLASSES))
_BENEFIT = 1.2  # benefit of the doubt: losing text is worse than keeping a button
_REACH = 2  # lines above and below in which other titles support a title
_MIN_TITLES = 2  # minimum titles near a line
_LIKELIER_FACTOR, _UNLIKELIER_FACTOR = 2.0, 0.33  # factors for a title with other titles near it, and without
_WITHIN_FACTOR, _APART_FACTOR = 4.0, 0.5  # factors for a line amid the story, and for one apart from it
_MIN_LETTERS, _LETTERS_SHARE = 7, 0.6  # Latin letters of a line of words, and their minimum share
_MAX_STRAY = 90  # Latin letters of a line apart from the story that is hardly a paragraph of it
_NAME_SPACES = range(1, 3)  # blanks in a name
_MAX_INFLUENCE = 1.0  # maximum influence of the lines above, and of those below, as a logarithm


def best_class(shares: Shares) -> int:
    """Return the best class: first decide between story and other text, then within either."""
    body, subhead, related, caption, other = shares
    story = (body + subhead) * _BENEFIT
    if story >= related and story >= caption + other:
        return BODY if body >= subhead else SUBHEAD
    if related >= caption + other:
        return RELATED
    return CAPTION if caption > other else OTHER


def adjust_together(document: Document, alone: dict[int, Shares]) -> dict[int, Shares]:
    """Return the class probabilities of each line, adjusted from those of the line *alone*."""
    shares = dict(alone)
    for alike in (_lists(document, alone), _recurring(document, alone)):
        for indices in alike:
            shares.update(dict.fromkeys(indices, _mean([shares[index] for index in indices])))
    shares.update([(index, _no_title(shares[index])) for index in _signs(document, alone)])
    shares.update(_in_company(document, shares))
    for stretch in _left_out(document, shares):
        shares.update(_smoothed(shares, stretch))
    shares.update(_by_neighbours(document, shares))
    return shares


def _mean(shares: list[Shares]) -> Shares:
    return tuple([sum(pair) / len(shares) for pair in zip(*shares, strict=True)])


def _lists(document: Document, wanted: Iterable[int]) -> Iterator[list[int]]:
    """Yield the items of each list, which should have the same class."""
    if not document.has_bullets:
        return
    items = [index for index in wanted if bullet_width(document.lines[index]) and not document.speech[index]]
    for run in runs(items):
        if len(run) > 1:
            yield run


def _recurring(document: Document, wanted: Iterable[int]) -> Iterator[list[int]]:
    """Yield the positions of each repeated line, as in boxes below each section."""
    places = defaultdict[str, list[int]](list)
    for index in wanted:
        if (line := document.lines[index]) in document.repeated:
            places[line].append(index)
    return (indices for indices in places.values() if len(indices) > 1)


def _signs(document: Document, wanted: Iterable[int]) -> list[int]:
    """Return the lines without letter or digit, such as bullets without their item."""
    return [index for index in wanted if not any(map(str.isalnum, document.lines[index]))]


def _no_title(shares: Shares) -> Shares:
    body, subhead, related, caption, other = shares
    return body, subhead, 0.0, caption, other + related


def _in_company(document: Document, shares: dict[int, Shares]) -> Iterator[tuple[int, Shares]]:
    """Yield adjusted probabilities of lines outside the story that are titles of other stories, or among these.

    Titles come several together: one alone is less likely, and what stands among some is likely one more, or their
    date or section.
    """
    best = {index: best_class(line_shares) for index, line_shares in shares.items()}
    titles = {index for index, kind in best.items() if kind == RELATED}
    titles.update([k for k, verdict in enumerate(document.verdicts) if has_label(verdict, Label.RELATED)])
    if not titles:
        return
    for index, kind in best.items():
        if kind < RELATED:
            continue
        titles_near = len(titles.intersection(range(index - _REACH, index + _REACH + 1)))
        body, subhead, related, caption, other = shares[index]
        if kind == RELATED and titles_near == 1 and not _is_headed(document, index):
            yield (
                index,
                (body, subhead, related * _UNLIKELIER_FACTOR, caption, other + related * (1 - _UNLIKELIER_FACTOR)),
            )
        elif kind != RELATED and titles_near >= _MIN_TITLES:
            yield index, _normalised((body, subhead, related * _LIKELIER_FACTOR, caption, other))


def _normalised(shares: Shares) -> Shares:
    """Return *shares* normalised to a sum of one."""
    total = sum(shares)
    return tuple([share / total for share in shares])


def _left_out(document: Document, shares: dict[int, Shares]) -> Iterator[list[tuple[int, float]]]:
    """Yield the lines of each stretch without story, each with the evidence that it is a title of another story."""
    stretch: list[tuple[int, float]] = []
    for index, verdict in enumerate(document.verdicts):
        line_shares = shares.get(index)
        evidence = _for_title(line_shares) if line_shares is not None else _evidence_of_verdict(verdict)
        if evidence is not None:
            stretch.append((index, evidence))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _for_title(shares: Shares) -> float | None:
    """Return the evidence, as a logarithm, for a title against other text outside the story; `None` for story."""
    if best_class(shares) < RELATED:
        return None
    return math.log((shares[RELATED] + _EPSILON) / (shares[OTHER] + _EPSILON))


_EPSILON = 1e-6  # avoids the logarithm of zero


def _evidence_of_verdict(verdict: Verdict | None) -> float | None:
    """Return the same evidence for a line with a *verdict* by a rule."""
    label = verdict.label if verdict is not None else Label.BODY
    if label in _STORY:
        return None
    return 0.0 if label in _OF_EITHER else _MAX_INFLUENCE if label in _TITLES else -_MAX_INFLUENCE


_STORY = frozenset({Label.HEADLINE, Label.LEAD, Label.BODY, Label.QUOTE, Label.LIST, Label.SUBHEADING})
_TITLES = frozenset({Label.RELATED, Label.RELATED_HEADING})
_OF_EITHER = frozenset({Label.BYLINE, Label.DATE})  # these also occur among titles


def _smoothed(shares: dict[int, Shares], stretch: list[tuple[int, float]]) -> Iterator[tuple[int, Shares]]:
    """Yield adjusted evidence for the lines of *stretch*, as titles of other stories tend to be next to each other.

    It compares the likeliest way through all lines if this one is a title with the likeliest if it is none.
    """
    above, below = (
        _influence_from_before([evidence for _, evidence in stretch]),
        _influence_from_before([evidence for _, evidence in reversed(stretch)]),
    )
    for (index, evidence), *influences in zip(stretch, above, reversed(below), strict=True):
        if index in shares:
            body, subhead, related, caption, other = shares[index]
            share = (related + other) / (1 + math.exp(-evidence - sum(influences)))
            yield index, (body, subhead, share, caption, related + other - share)


def _influence_from_before(evidence: list[float]) -> list[float]:
    """Return for each line the influence of the lines before it, given the evidence *evidence* for each."""
    influence = [0.0]
    for line_evidence in evidence[:-1]:
        influence.append(max(-_MAX_INFLUENCE, min(_MAX_INFLUENCE, influence[-1] + line_evidence)))
    return influence


def _by_neighbours(document: Document, shares: dict[int, Shares]) -> Iterator[tuple[int, Shares]]:
    """Yield adjusted probabilities of lines between two sentences of the story, and of lines apart from it.

    A story comes in few pieces: a line of words amid it is likelier one of its subheadings or short paragraphs, and a
    short line that neither follows nor precedes another line of it is less likely to be part of it, unless it is a
    sentence.
    """
    story = [
        best_class(shares[index]) <= SUBHEAD if index in shares else verdict is not None and verdict.label in _IN_STORY
        for index, verdict in enumerate(document.verdicts)
    ]
    sentences = [is_story and ended for is_story, ended in zip(story, document.ended, strict=True)]
    story_near, sentences_near = [False, *story, False], [False, *sentences, False]  # line k is at k + 1
    for index, line_shares in shares.items():
        body, subhead, *others = line_shares
        if not story[index] and sentences_near[index] and sentences_near[index + 2]:
            factor = _WITHIN_FACTOR if _may_be_subheading(document, index, line_shares) else 1.0
        elif story[index] and not story_near[index] and not story_near[index + 2]:
            factor = _APART_FACTOR if _may_be_stray(document, index, line_shares) else 1.0
        else:
            continue
        yield index, _normalised((body * factor, subhead * factor, *others))


_IN_STORY = _STORY - {Label.HEADLINE} | {Label.TABLE, Label.SUBHEAD}


def _may_be_subheading(document: Document, index: int, shares: Shares) -> bool:
    """May line *index*, which is likelier outside the story, be a subheading or a short paragraph?

    That is a line of words that is not repeated, starts with no sign and no phrase of the lexicon, announces or calls
    for nothing, and is neither a mere name nor the credit of a picture.
    """
    line = document.lines[index]
    if best_class(shares) == RELATED or document.matches[index] is not None or line in document.repeated:
        return False
    letters = sum(map(str.isalpha, line))
    is_name = line.count(" ") in _NAME_SPACES and capitals(line) == 1 and not line.isupper()
    has_words = letters * document.scale >= _MIN_LETTERS and letters >= _LETTERS_SHARE * len(line)
    begins_with_word = line[0].isalnum() or line[0] in OPENING_QUOTES
    is_of_site = line[-1] in _NO_HEADING_ENDS or line[:4] == "http" or any(picture_endings([line]))
    return has_words and begins_with_word and not is_name and not is_of_site


_NO_HEADING_ENDS = COLONS | {"!", "！"}


def _may_be_stray(document: Document, index: int, shares: Shares) -> bool:
    """May line *index* be outside the story: short, no sentence, no title, and not right under the headline?"""
    if shares[RELATED] > shares[CAPTION] + shares[OTHER]:
        return False
    is_short = len(document.lines[index]) * document.scale <= _MAX_STRAY
    return is_short and not document.ended[index] and index != document.headline + 1


def _is_headed(document: Document, index: int) -> bool:
    """Is there a heading of related stories near line *index*?"""
    near = document.verdicts[max(0, index - _REACH) : index + _REACH + 1]
    return any(has_label(verdict, Label.RELATED_HEADING) for verdict in near)
