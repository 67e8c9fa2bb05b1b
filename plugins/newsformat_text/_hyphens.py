"""Words that were broken at the end of a line, in texts that are typed or copied from a page of print.

A hyphen there may be one of the word, ``well-known``, or only show that it goes on. It goes if the rest of the text has
the word without it, or the language hardly has words with a hyphen before a small letter; else it stays, and what
stands on both sides of it is joined. ``Nord- und Ostsee`` is no such word.
"""

from __future__ import annotations

from functools import cached_property

from newsformat.plugin import Report, lazily, seam
from newsformat_text._shape import begins_small


_HYPHENS = "-\u2010"
_WORD = lazily(r"[^\W\d_]{1,40}(?:[-\u2010][^\W\d_]{1,40}){0,4}")
_LAST = lazily(r"[^\W\d_]{1,40}[-\u2010]\Z")
_TAIL = 41  # characters of half a word and a hyphen
_CLOSED = frozenset({
    "cs", "da", "de", "el", "es", "et", "fi", "hr", "is", "it", "lt", "lv", "nl", "no", "pl", "sk", "sl", "sv", "tr",
})  # fmt: skip
_JOINERS = frozenset({
    "a", "albo", "and", "beziehungsweise", "bis", "bzw", "czy", "dan", "e", "eller", "en", "et", "i", "ile", "ja",
    "lub", "nebo", "o", "oder", "of", "og", "or", "oraz", "ou", "samt", "sekä", "sowie", "statt", "tai", "to", "u",
    "und", "vagy", "ve", "veya", "wie", "y", "és", "och", "či", "и", "или", "й", "та", "або",
})  # fmt: skip


def is_hyphened(line: str, below: str) -> bool:
    """Does *line* end with a hyphen behind a letter, and does the one *below* go on with a small letter?"""
    return line[-1] in _HYPHENS and line[-2:-1].isalpha() and begins_small(below)


def _is_broken(line: str, below: str) -> bool:
    """Does *line* end within a word that the one *below* goes on with?"""
    return is_hyphened(line, below) and (match := _WORD.match(below)) is not None and match[0] not in _JOINERS


class Joiner:
    """Joins lines of *text* that were wrapped, in a *language* (BCP 47); *report* is told of every hyphen.

    *numbers* are those of the lines in the source, where they are counted in another way here.
    """

    def __init__(self, text: str, language: str, report: Report) -> None:
        self.text, self.language, self.report = text, language, report
        self.numbers: list[int] = []

    def add(self, pieces: list[str], below: str, number: int) -> None:
        """Add the line *below*, of that *number*, to the *pieces* of a paragraph."""
        line = pieces[-1]
        if not _is_broken(line, below):
            pieces += (seam(line, below), below)
            return
        half, match = _LAST.search(line, max(0, len(line) - _TAIL)), _WORD.match(below)
        first, second = half[0][:-1] if half else "", match[0] if match else ""
        if goes := self._goes(first.lower(), second.lower()):
            pieces[-1] = line[:-1]
        what = "left out" if goes else "kept"
        number = self.numbers[number - 1] if self.numbers else number
        self.report.note(f"{what}: the hyphen at the end of a line in {first}-{second}", line=number)
        pieces.append(below)

    def _goes(self, first: str, second: str) -> bool:
        if first + second in self._words:
            return True
        return f"{first}-{second}" not in self._words and self.language.split("-")[0] in _CLOSED

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.text.lower().replace("\u2010", "-")))
