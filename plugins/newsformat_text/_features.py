"""What the line model looks at: a line's shape, its neighbours and its place, in no language in particular.

A feature is a short string; a line has some thirty of them. Weights for them are made by `newsformat_text._training`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from newsformat_text._document import Document
from newsformat_text._shape import bullet, final, numbered, scale


_WIDTHS = (8, 16, 26, 38, 52, 68, 84, 105, 140, 200, 320)
_COUNTS = (1, 2, 3, 5, 9, 16, 30)
_WORDS = (1, 2, 3, 5, 8, 12, 18, 28)
_CREDIT = re.compile(r"[(\[（/©|–—-]\s?[^()\[\]（）]{2,60}[)\]）]?$")
_URL = re.compile(r"https?:|www\.|\.(?:com|org|net|de|ru|cn)\b|@\w")
_TIME = re.compile(r"\d[:：.]\d\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d年")


class Context:
    """What all lines of a document share: each line's shape, and the runs of lines between running text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.factor = scale(document.known.tag)
        lines = document.lines
        self.bullets = [bullet(line) > 0 for line in lines]
        self.counts = [0, *accumulate(self.bullets)]
        self.finals = [final(line) for line in lines]
        self.widths = [bisect_right(_WIDTHS, len(line) * self.factor) for line in lines]
        self.kinds = [self._kind(index) for index in range(len(lines))]
        self.starts, self.ends = self._runs()
        self.times: dict[str, int] = {}
        for line in lines:
            self.times[line] = self.times.get(line, 0) + 1
        share = sum(document.prose) / max(1, len(lines))
        self.share = f"{int(share * 5)}"
        self.heading = self._headings()

    def _kind(self, index: int) -> str:
        """What a neighbour sees of the line: one or two letters."""
        document = self.document
        match = document.matches[index]
        if match is not None and (match.marked or match.words > 1) and not document.prose[index]:
            return match.kind[:3]
        if document.prose[index]:
            return "P"
        if self.bullets[index]:
            return "B"
        mark = "." if self.finals[index] in ".?!Q" else ":" if self.finals[index] == ":" else "a"
        return mark + ("s" if self.widths[index] < 4 else "m" if self.widths[index] < 7 else "l")  # noqa: PLR2004 -- indexes

    def _runs(self) -> tuple[list[int], list[int]]:
        """For each line, where the run of lines that are no running text starts and ends."""
        size, prose = len(self.document.lines), self.document.prose
        starts, ends = [0] * size, [0] * size
        start = 0
        for index in range(size):
            if prose[index]:
                starts[index] = ends[index] = index
                start = index + 1
            else:
                starts[index] = start
        end = size - 1
        for index in range(size - 1, -1, -1):
            if prose[index]:
                end = index - 1
            else:
                ends[index] = end
        return starts, ends

    def _headings(self) -> list[str]:
        """For each line, the kind of the last announcement above it in its run."""
        found, last = [], ""
        for index, match in enumerate(self.document.matches):
            if self.document.prose[index]:
                last = ""
            found.append(last)
            if match is not None and (match.marked or match.words > 1) and not self.document.prose[index]:
                last = match.kind[:3]
        return found

    def features(self, index: int) -> list[str]:
        """Return the features of line *index*."""
        return [*self._own(index), *self._near(index), *self._place(index)]

    def _own(self, index: int) -> list[str]:
        line = self.document.lines[index]
        width, last = self.widths[index], self.finals[index]
        bullets = "B" if self.bullets[index] else "N" if numbered(line) else ""
        words = bisect_right(_WORDS, line.count(" ") + 1)
        out = [
            "bias",
            f"w{width}",
            f"f{last}",
            f"w{width}{last}",
            f"b{bullets}{last}",
            f"o{words}",
            f"wb{width}{bullets}",
        ]
        match = self.document.matches[index]
        if match is not None:
            how = "=" if not match.rest else ":" if match.marked else "+" if match.words > 1 else "-"
            out += [f"k{match.kind}{how}", f"k{match.kind}{how}{width}", f"k{how}"]
        return out + _signs(line)

    def _near(self, index: int) -> list[str]:
        kinds = self.kinds
        before = kinds[index - 1] if index else "^"
        after = kinds[index + 1] if index + 1 < len(kinds) else "$"
        far = kinds[index + 2] if index + 2 < len(kinds) else "$"
        back = kinds[index - 2] if index > 1 else "^"
        own = kinds[index]
        return [
            f"<{before}", f">{after}", f"<>{before}|{after}", f"<o{before}|{own}", f"o>{own}|{after}",
            f">>{after}|{far}", f"<<{back}|{before}", f"<o>{before}|{own}|{after}", f"u{self.heading[index]}|{own}",
            f"u{self.heading[index]}",
        ]  # fmt: skip

    def _place(self, index: int) -> list[str]:
        document = self.document
        zone = "h" if index < document.first else "t" if index > document.last else "m"
        run = bisect_right(_COUNTS, self.ends[index] - self.starts[index] + 1)
        into = min(3, index - self.starts[index])
        left = min(3, self.ends[index] - index)
        own = self.kinds[index]
        count = min(3, self.times[document.lines[index]])
        depth = bisect_right(_COUNTS, index - document.last) if zone == "t" else bisect_right(_COUNTS, index)
        size = self.ends[index] - self.starts[index] + 1
        share = (
            f"{int(4 * (self.counts[self.ends[index] + 1] - self.counts[self.starts[index]]) / size)}"
            if size > 0
            else "P"
        )
        return [
            f"z{zone}", f"z{zone}{own}", f"z{zone}{self.widths[index]}", f"zr{zone}{run}",
            f"zr{zone}{run}{own}", f"i{into}{left}{zone}",
            f"zf{zone}{self.finals[index]}", f"c{count}", f"d{zone}{depth}", f"s{self.share}{zone}",
            f"s{self.share}{own}",             f"q{share}{zone}{own}",
            f"s{self.share}{zone}{run}", f"h{int(document.lines[index] == document.lines[max(0, document.headline)])}",
        ]  # fmt: skip


def _signs(line: str) -> list[str]:
    out = []
    if _CREDIT.search(line[-70:]):
        out.append("credit")
    if "©" in line or "(c)" in line:
        out.append("copy")
    if _URL.search(line[:400]):
        out.append("url")
    if _TIME.search(line[:200]):
        out.append("time")
    if _YEAR.search(line[:200]):
        out.append("year")
    if "|" in line or "»" in line[1:-1] or "›" in line:
        out.append("bar")
    first = line[0]
    out.append(
        "A"
        if first.isupper()
        else "a"
        if first.islower()
        else "1"
        if first.isdigit()
        else f"p{first}"
        if first in "\"'“„«(«[#@—–"
        else "x"
    )
    if line.isupper() and len(line) > 3:  # noqa: PLR2004 -- more than an abbreviation
        out.append("caps")
    words = line.split()[:24]
    capitals = sum(word[0].isupper() for word in words)
    if first.isupper():
        out.append(f"t{int(4 * capitals / len(words))}{min(len(words), 6)}")
    if sum(char.isdigit() for char in line[:80]) * 3 > len(line[:80]):
        out.append("digits")
    if ":" in line[:40] or "：" in line[:20]:
        out.append("colon")
    if "," in line or "،" in line or "，" in line:
        out.append("comma")
    return out
