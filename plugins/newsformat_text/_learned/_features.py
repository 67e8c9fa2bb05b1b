"""The features of the line model: a line's shape, words, neighbours and position, independent of the language.

Each line has a row of numbers, named in `NAMES`; a missing distance is 999, any other missing value -9 or -1. There are
few on purpose: on texts of publishers left out of training, more features only learn to tell publishers apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsformat_text._document import Document
from newsformat_text._languages import _site_wording
from newsformat_text._languages._lexicon import Match
from newsformat_text._learned._columns import (
    Column,
    Span,
    capitals,
    columns,
    first_sign_code,
    last_sign_code,
    means,
    picture_endings,
)
from newsformat_text._learned._model import Row


# The name of each feature, and its description for explanations.
ABOUT = (
    ("width", "its length"),
    ("words", "its number of words"),
    ("final", "how it ends"),
    ("rule", "its form"),
    ("capitals", "its capitals"),
    ("shared", "words it shares with the story"),
    ("times", "how often it occurs"),
    ("bullet", "its bullet"),
    ("opening", "its first sign"),
    ("digits", "its digits"),
    ("commas", "its commas"),
    ("pictured", "a picture credit at its end"),
    ("titled", "words it shares with the headline"),
    ("words above", "the line above"),
    ("width above", "the line above"),
    ("rule above", "the line above"),
    ("words below", "the line below"),
    ("width below", "the line below"),
    ("rule below", "the line below"),
    ("capitals below", "the line below"),
    ("shared below", "the line below"),
    ("ratio above", "its length compared with the line above"),
    ("ratio below", "its length compared with the line below"),
    ("alike below", "words it shares with the line below"),
    ("left", "its position in the text"),
    ("place", "its position in the text"),
    ("from story", "its distance from the story"),
    ("to end", "its distance from the end of the story"),
    ("run", "the number of short lines around it"),
    ("into run", "its position among short lines"),
    ("run sentences", "sentences among the short lines around it"),
    ("run width", "the length of the short lines around it"),
    ("run repeated", "repeated lines around it"),
    ("story above", "the amount of story above it"),
    ("story below", "the amount of story below it"),
    ("story share", "the share of the story above it"),
    ("width 3 above", "the lines above"),
    ("width 3 below", "the lines below"),
    ("sentences 3 below", "the lines below"),
    ("width 6 above", "the lines above"),
    ("width 6 below", "the lines below"),
    ("common 6 below", "the lines below"),
    ("sentences 6 below", "the lines below"),
    ("width 12 above", "the lines above"),
    ("width 12 below", "the lines below"),
    ("common 12 below", "the lines below"),
    ("related above", "related stories above"),
    ("times near", "times of day around it"),
    ("times above", "times of day above it"),
    ("items", "the number of list items around it"),
    ("item width", "the length of the list items"),
    ("width above items", "the line above the list"),
    ("announced", "an announcement above it"),
    ("story since", "story since the last announcement"),
    ("kind", "the phrase it starts with"),
    ("phrase", "the phrase it starts with"),
    ("marked", "the phrase it starts with"),
    ("rest", "the text after the phrase it starts with"),
    ("since related", "an announcement above it"),
    ("last kind", "an announcement above it"),
    ("firsts", "lines with the same first word"),
    ("forms", "lines of the same form"),
    ("site words", "words that sites use about themselves"),
    ("site words wide", "words that sites use about themselves"),
    ("site words 3 above", "site words above it"),
    ("site words 3 below", "site words below it"),
    ("site words 8 above", "site words above it"),
    ("site words 8 below", "site words below it"),
    ("lines", "the length of the text"),
    ("first", "the start of the story"),
    ("last", "the end of the story"),
    ("story", "the share of story in the text"),
    ("listed", "the share of lists in the text"),
    ("sentences", "the share of sentences in the text"),
    ("tools", "the share of buttons in the text"),
    ("paragraph", "the length of paragraphs"),
)
NAMES = tuple(name for name, _ in ABOUT)
_MAX_DISTANCE = 999.0
_NO_LINE = -9.0


class Context:
    """The data shared by all lines of a document, and the feature rows made from it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.of = columns(document)
        self.runs = _runs(document.prose)
        self.items = _items(self.of.bullets)
        self.announced = _announced(document)
        self.related, self.kinds = _site_wording.announcements_above(document.matches, document.prose)
        self.headline = {word for word in self.of.vocabulary[max(0, document.headline)] if len(word) != 1}
        self.factor = document.scale
        self.whole = self._text_features()
        size = len(document.lines)
        self.capitals = cache(lambda index: capitals(document.lines[index]))
        self.places = [0] * _FARTHEST + [*range(size + 1)] + [size] * _FARTHEST

    def _text_features(self) -> list[float]:
        """Return the features of the whole text."""
        of, document = self.of, self.document
        size = len(document.lines)
        prose = of.prose_sums[-1]
        prose_width = sum(width for width, is_prose in zip(of.widths, document.prose, strict=True) if is_prose)
        return [
            float(size), document.first / size, document.last / size, prose / size, of.bullet_sums[-1] / size,
            of.sentence_sums[-1] / size, of.tool_sums[-1] / size, prose_width / max(1.0, prose),
        ]  # fmt: skip

    def rows(self, wanted: Sequence[int]) -> list[Row]:
        """Return the feature rows of the lines *wanted*, each in the order of `NAMES`.

        They are made number by number for all of the lines, which takes half the time.
        """
        return list(
            zip(
                *self._own_columns(wanted),
                *self._adjacent_features(wanted),
                *self._placed(wanted),
                *self._neighbourhood_features(wanted),
                *self._listed(wanted),
                *self._worded(wanted),
                *[[number] * len(wanted) for number in self.whole],
                strict=True,
            )
        )

    def _own_columns(self, wanted: Sequence[int]) -> list[Column]:
        of, lines = self.of, [self.document.lines[k] for k in wanted]
        heads = [line[:80] for line in lines]
        return [
            *_picked(wanted, of.widths, of.words),
            [last_sign_code(line) for line in lines],
            *_picked(wanted, of.rules),
            [self.capitals(k) for k in wanted],
            *_picked(wanted, of.shared, of.times, of.bullets),
            [first_sign_code(line) for line in lines],
            [_digits(head) / len(head) for head in heads],
            [float(line.count(",") + line.count("，") + line.count("、") + line.count("،")) for line in lines],
            picture_endings(lines),
            [_share(of.vocabulary[k], self.headline) for k in wanted],
        ]

    def _adjacent_features(self, wanted: Sequence[int]) -> list[Column]:
        """Return features of the lines above and below."""
        of, last = self.of, len(self.of.widths) - 1
        widths, vocabulary = of.widths, of.vocabulary
        above = [[_NO_LINE, *column] for column in (of.words, widths, of.rules)]
        words, widths_below, rules, shared = [
            [*column[1:], _NO_LINE] for column in (of.words, widths, of.rules, of.shared)
        ]
        return [
            *_picked(wanted, *above, words, widths_below, rules),
            [self.capitals(k + 1) if k < last else _NO_LINE for k in wanted],
            *_picked(wanted, shared),
            [widths[k - 1] / widths[k] if k else _NO_LINE for k in wanted],
            [widths[k + 1] / widths[k] if k < last else _NO_LINE for k in wanted],
            [_alike(vocabulary[k], vocabulary[k + 1]) if k < last else _NO_LINE for k in wanted],
        ]

    def _placed(self, wanted: Sequence[int]) -> list[Column]:
        of, first, last = self.of, float(self.document.first), float(self.document.last)
        size, prose = float(len(of.widths)), of.prose_sums[-1]
        runs = [self.runs[k] for k in wanted]
        above = [of.prose_sums[k] for k in wanted]
        return [
            [size - k for k in wanted],
            [k / size for k in wanted],
            [k - first for k in wanted],
            [last - k for k in wanted],
            [float(stop - start) for start, stop in runs],
            [float(k - start) for k, (start, _) in zip(wanted, runs, strict=True)],
            means(of.sentence_sums, runs),
            means(of.width_sums, runs),
            means(of.repeated_sums, runs),
            above,
            [prose - of.prose_sums[k + 1] for k in wanted],
            [number / max(1.0, prose) for number in above],
        ]

    def _near(self, wanted: Sequence[int], start: int, stop: int) -> list[Span]:
        """Return for each of the lines *wanted* the span of existing lines at offsets from *start* to *stop*."""
        places, start, stop = self.places, start + _FARTHEST, stop + _FARTHEST
        return [(places[k + start], places[k + stop]) for k in wanted]

    def _neighbourhood_features(self, wanted: Sequence[int]) -> list[Column]:
        """Return features of the lines up to twelve above and below."""
        of = self.of
        (above, below), (above_6, below_6), (above_12, below_12) = (
            (self._near(wanted, -far, 0), self._near(wanted, 1, 1 + far)) for far in (3, 6, 12)
        )
        return [
            means(of.width_sums, above), means(of.width_sums, below), means(of.sentence_sums, below),
            means(of.width_sums, above_6), means(of.width_sums, below_6), means(of.common_sums, below_6),
            means(of.sentence_sums, below_6), means(of.width_sums, above_12), means(of.width_sums, below_12),
            means(of.common_sums, below_12), means(of.related_sums, above_12),
            means(of.clock_sums, self._near(wanted, -6, 7)), means(of.clock_sums, self._near(wanted, -30, 1)),
        ]  # fmt: skip

    def _listed(self, wanted: Sequence[int]) -> list[Column]:
        of, last = self.of, self.announced
        items = [self.items[k] for k in wanted]
        return [
            [float(stop - start) for start, stop in items],
            means(of.width_sums, items),
            [of.widths[start - 1] if start else _NO_LINE for start, _ in items],
            [float(k - last[k]) if last[k] >= 0 else _MAX_DISTANCE for k in wanted],
            [of.prose_sums[k] - of.prose_sums[last[k]] if last[k] >= 0 else _MAX_DISTANCE for k in wanted],
        ]

    def _worded(self, wanted: Sequence[int]) -> list[Column]:
        """Return features of the wording of the line and the lines near it."""
        of, matches = self.of, [self.document.matches[k] for k in wanted]
        phrase_features = [_phrase_features(match, self.factor) if match is not None else _UNSAID for match in matches]
        return [
            *map(list, zip(*phrase_features, strict=True)),
            *_picked(wanted, self.related, self.kinds, of.firsts, of.forms, of.sites),
            [of.site_sums[k + 1] - of.site_sums[k] for k in wanted],
            means(of.site_sums, self._near(wanted, -3, 0)),
            means(of.site_sums, self._near(wanted, 1, 4)),
            means(of.site_sums, self._near(wanted, -8, 0)),
            means(of.site_sums, self._near(wanted, 1, 9)),
        ]


_FARTHEST = 30  # lines looked at above and below
_UNSAID = (0.0, 0.0, -1.0, -1.0)


def _phrase_features(match: Match, factor: float) -> tuple[float, float, float, float]:
    return _site_wording.kind_code(match), float(match.words), float(match.marked), len(match.rest) * factor


def _picked(wanted: Sequence[int], *columns: Sequence[float]) -> list[Column]:
    return [[column[k] for k in wanted] for column in columns]


def _digits(text: str) -> int:
    """Return the number of digits in *text*."""
    if text.isascii():  # four times as fast
        return len(text) - len(text.encode().translate(None, b"0123456789"))
    return sum(map(str.isdigit, text))


def _share(words: set[str], headline: set[str]) -> float:
    """Return the share of *words* of several letters that occur in the headline."""
    several = len(words) - [*map(len, words)].count(1)
    return len(words & headline) / max(1, several)


def _alike(words: set[str], below: set[str]) -> float:
    """Return the share of *words* that occur in the line below."""
    return len(words & below) / max(1, len(words))


def _runs(prose: list[bool]) -> list[tuple[int, int]]:
    """Return for each line the start and end of its run of lines that are not running text."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for index, is_prose in enumerate([*prose, True]):
        if is_prose:
            bounds.extend([(start, index)] * (index - start))
            bounds.append((index, index + 1))
            start = index + 1
    return bounds[:-1]


def _items(bullets: list[float]) -> list[tuple[int, int]]:
    """Return for each line the start and end of its run of list items."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for index in range(1, len(bullets) + 1):
        if index == len(bullets) or not bullets[index] or bullets[index] != bullets[start]:
            bounds.extend([(start, index)] * (index - start))
            start = index
    return bounds


def _announced(document: Document) -> list[int]:
    """Return for each line the last announcement above it; -1 for none."""
    announcements, last = [], -1
    for index, (match, is_prose) in enumerate(zip(document.matches, document.prose, strict=True)):
        announcements.append(last)
        if match is not None and (match.marked or match.words > 1) and not is_prose:
            last = index
    return announcements
