"""What the line model looks at: a line's shape and words, its neighbours and its place, in no language in particular.

Each line has a row of numbers, named in `NAMES`; a distance that does not exist is 999, any other value -9 or -1. Few
numbers are on purpose: tried on texts of publishers that were left out, more of them only tell the publishers apart.
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._learned import _wording
from newsformat_text._learned._columns import columns, mean, opening, pictured
from newsformat_text._shape import scale


# The name of each number, and what it is about in words.
ABOUT = (
    ("width", "its length"),
    ("words", "its number of words"),
    ("final", "how it ends"),
    ("rule", "how it begins and ends"),
    ("capitals", "its capitals"),
    ("shared", "its words occur in the story"),
    ("times", "how often it occurs"),
    ("bullet", "its bullet"),
    ("opening", "its first sign"),
    ("digits", "its digits"),
    ("commas", "its commas"),
    ("pictured", "a picture credit at its end"),
    ("titled", "its words occur in the headline"),
    ("words above", "the line above"),
    ("width above", "the line above"),
    ("rule above", "the line above"),
    ("words below", "the line below"),
    ("width below", "the line below"),
    ("rule below", "the line below"),
    ("capitals below", "the line below"),
    ("shared below", "the line below"),
    ("ratio above", "its length beside the line above"),
    ("ratio below", "its length beside the line below"),
    ("alike below", "words it shares with the line below"),
    ("left", "its place in the text"),
    ("place", "its place in the text"),
    ("from story", "its place beside the story"),
    ("to end", "its place beside the end of the story"),
    ("run", "how many short lines stand together"),
    ("into run", "its place among short lines"),
    ("run sentences", "sentences among the short lines around"),
    ("run width", "the length of the short lines around"),
    ("run repeated", "lines that recur around it"),
    ("story above", "how much story stands above"),
    ("story below", "how much story stands below"),
    ("story share", "how much of the story stands above"),
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
    ("items", "how many list items stand together"),
    ("item width", "the length of the list items"),
    ("width above items", "the line above the list"),
    ("announced", "an announcement above it"),
    ("story since", "story since the last announcement"),
    ("kind", "the phrase it begins with"),
    ("phrase", "the phrase it begins with"),
    ("marked", "the phrase it begins with"),
    ("rest", "what follows the phrase it begins with"),
    ("since related", "an announcement above it"),
    ("last kind", "an announcement above it"),
    ("firsts", "lines that begin alike"),
    ("forms", "lines of its form"),
    ("site words", "words that sites say of themselves"),
    ("site words wide", "words that sites say of themselves"),
    ("site words 3 above", "words of sites above it"),
    ("site words 3 below", "words of sites below it"),
    ("site words 8 above", "words of sites above it"),
    ("site words 8 below", "words of sites below it"),
    ("lines", "the length of the text"),
    ("first", "where the story begins"),
    ("last", "where the story ends"),
    ("story", "how much of the text is story"),
    ("listed", "how much of the text is lists"),
    ("sentences", "how much of the text is sentences"),
    ("tools", "how much of the text is buttons"),
    ("paragraph", "the length of paragraphs"),
)
NAMES = tuple(name for name, _ in ABOUT)
_FAR = 999.0
_NONE = -9.0


class Context:
    """What all lines of a document share, and from it the row of each line."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.of = columns(document)
        self.runs = _runs(document.prose)
        self.items = _items(self.of.bullets)
        self.announced = _announced(document)
        self.related, self.kinds = _wording.announced(document.matches, document.prose)
        self.headline = set(self.of.vocabulary[max(0, document.headline)])
        self.factor = scale(document.known.tag)
        self.whole = self._whole()

    def _whole(self) -> list[float]:
        """What is true of the whole text."""
        of, document = self.of, self.document
        size = len(document.lines)
        prose = of.prose_sums[-1]
        long = sum(width for width, own in zip(of.widths, document.prose, strict=True) if own)
        return [
            float(size), document.first / size, document.last / size, prose / size, of.bullet_sums[-1] / size,
            of.sentence_sums[-1] / size, of.tool_sums[-1] / size, long / max(1.0, prose),
        ]  # fmt: skip

    def row(self, index: int) -> list[float]:
        """Return the numbers of line *index*, in the order of `NAMES`."""
        return [
            *self._own(index),
            *self._beside(index),
            *self._placed(index),
            *self._around(index),
            *self._listed(index),
            *self._worded(index),
            *self.whole,
        ]

    def _own(self, index: int) -> list[float]:
        of, line = self.of, self.document.lines[index]
        words = {word for word in of.vocabulary[index] if len(word) != 1}
        head = line[:80]
        return [
            of.widths[index], of.words[index], of.finals[index], of.rules[index], of.capitals[index], of.shared[index],
            of.times[index], float(of.bullets[index]), opening(line), sum(map(str.isdigit, head)) / len(head),
            float(line.count(",") + line.count("，") + line.count("、") + line.count("،")),
            float(pictured(line)), len(words & self.headline) / max(1, len(words)),
        ]  # fmt: skip

    def _beside(self, index: int) -> list[float]:
        """The lines above and below."""
        of = self.of
        above: list[float] = [_NONE] * 4
        below: list[float] = [_NONE] * 7
        width = of.widths[index]
        if index:
            above = [of.words[index - 1], of.widths[index - 1], of.rules[index - 1], of.widths[index - 1] / width]
        after = index + 1
        if after < len(of.widths):
            words = set(of.vocabulary[index])
            alike = len(words.intersection(of.vocabulary[after])) / max(1, len(words))
            below = [
                of.words[after], of.widths[after], of.rules[after], of.capitals[after], of.shared[after],
                of.widths[after] / width, alike,
            ]  # fmt: skip
        return [*above[:3], *below[:5], above[3], *below[5:]]

    def _placed(self, index: int) -> list[float]:
        of, document = self.of, self.document
        size = len(document.lines)
        start, stop = self.runs[index]
        above, prose = of.prose_sums[index], of.prose_sums[-1]
        return [
            float(size - index), index / size, float(index - document.first), float(document.last - index),
            float(stop - start), float(index - start), mean(of.sentence_sums, start, stop),
            mean(of.width_sums, start, stop), mean(of.repeated_sums, start, stop), above,
            prose - of.prose_sums[index + 1], above / max(1.0, prose),
        ]  # fmt: skip

    def _around(self, index: int) -> list[float]:
        """The lines near it, and as many as twelve away."""
        of, after = self.of, index + 1
        return [
            mean(of.width_sums, index - 3, index), mean(of.width_sums, after, after + 3),
            mean(of.sentence_sums, after, after + 3), mean(of.width_sums, index - 6, index),
            mean(of.width_sums, after, after + 6), mean(of.common_sums, after, after + 6),
            mean(of.sentence_sums, after, after + 6), mean(of.width_sums, index - 12, index),
            mean(of.width_sums, after, after + 12), mean(of.common_sums, after, after + 12),
            mean(of.related_sums, index - 12, index), mean(of.clock_sums, index - 6, index + 7),
            mean(of.clock_sums, index - 30, after),
        ]  # fmt: skip

    def _listed(self, index: int) -> list[float]:
        of = self.of
        start, stop = self.items[index]
        last = self.announced[index]
        return [
            float(stop - start), mean(of.width_sums, start, stop), of.widths[start - 1] if start else _NONE,
            float(index - last) if last >= 0 else _FAR,
            of.prose_sums[index] - of.prose_sums[last] if last >= 0 else _FAR,
        ]  # fmt: skip

    def _worded(self, index: int) -> list[float]:
        """What its words say, and those of the lines near it."""
        of, match, after = self.of, self.document.matches[index], index + 1
        said = [0.0, 0.0, -1.0, -1.0]
        if match is not None:
            rest = len(match.rest) * self.factor
            said = [_wording.kind(match), float(match.words), float(match.marked), rest]
        return [
            *said, self.related[index], self.kinds[index], of.firsts[index], of.forms[index],
            float(of.sites[index]), of.site_sums[after] - of.site_sums[index],
            mean(of.site_sums, index - 3, index), mean(of.site_sums, after, after + 3),
            mean(of.site_sums, index - 8, index), mean(of.site_sums, after, after + 8),
        ]  # fmt: skip


def _runs(prose: list[bool]) -> list[tuple[int, int]]:
    """For each line, where the run of lines that are no running text starts, and where it has ended."""
    out: list[tuple[int, int]] = []
    start = 0
    for index, own in enumerate([*prose, True]):
        if own:
            out.extend([(start, index)] * (index - start))
            out.append((index, index + 1))
            start = index + 1
    return out[:-1]


def _items(bullets: list[int]) -> list[tuple[int, int]]:
    """For each line, where the run of list items that it is one of starts, and where it has ended."""
    out: list[tuple[int, int]] = []
    start = 0
    for index in range(1, len(bullets) + 1):
        if index == len(bullets) or not bullets[index] or bullets[index] != bullets[start]:
            out.extend([(start, index)] * (index - start))
            start = index
    return out


def _announced(document: Document) -> list[int]:
    """For each line, the last one above it that a phrase of the language announces; -1 for none."""
    out, last = [], -1
    for index, (match, own) in enumerate(zip(document.matches, document.prose, strict=True)):
        out.append(last)
        if match is not None and (match.marked or match.words > 1) and not own:
            last = index
    return out
