"""The text of a document in the model's layout: white space squeezed, blank lines between paragraphs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsformat.plugin import lazily, verbatim


BLANKS = " \t\n\v\f\r"
BETWEEN = "\n\n"  # between paragraphs

_ABNORMAL = lazily(r"[\t\v\f\r]|  |\A[ \n]|[ \n]\Z| \n|\n |\n{3}")
_LINE = lazily(r"(?<!\n)\n(?!\n)")
_WORDS = lazily(r"[^ \t\n\v\f\r]+")


class Layout:
    """A text with normalised white space, which maps offsets in the given text to the new one.

    Attributes:
        text: the text in this layout; blank lines separate paragraphs, line feeds separate lines.
        is_changed: whether it differs from the given text.
    """

    def __init__(self, given: str, *, apart: bool = False) -> None:
        """Normalise *given*; with *apart* its lines are paragraphs, else only parts separated by blank lines are."""
        self._given = given
        self._words: list[int] = []  # where words begin and end in the given text, and how far they have moved
        self._ends: list[int] = []
        self._moved: list[int] = []
        self.text = given
        if _ABNORMAL.search(given) or (apart and _LINE.search(given)):
            self.text = self._squeezed(apart=apart)
        self.is_changed = self.text != given

    def _squeezed(self, *, apart: bool) -> str:
        parts: list[str] = []
        length = end = 0
        for word in _WORDS.finditer(self._given):
            gap = _gap(self._given[end : word.start()], apart=apart) if parts else ""
            parts += [gap, word[0]]
            length += len(gap)
            self._words.append(word.start())
            self._ends.append(word.end())
            self._moved.append(length - word.start())
            length += len(word[0])
            end = word.end()
        return "".join(parts)

    def placed(self, start: int, end: int) -> tuple[int, int]:
        """Return the new place of the characters from *start* to *end* in the given text, without blanks at the edges.

        Both are the same if nothing is left.
        """
        if self._words:
            return self._moved_to(start, end)
        while start < end and self._given[start] in BLANKS:  # at most two, as there are never more in a row
            start += 1
        while start < end and self._given[end - 1] in BLANKS:
            end -= 1
        return start, end

    def _moved_to(self, start: int, end: int) -> tuple[int, int]:
        first = bisect_right(self._ends, start)  # the first word that ends behind the start
        last = bisect_left(self._words, end) - 1  # the last one that begins before the end
        if first > last:
            return 0, 0
        start, end = max(start, self._words[first]), min(end, self._ends[last])
        return start + self._moved[first], end + self._moved[last]


def _gap(blanks: str, *, apart: bool) -> str:
    """Return the white space between two words that replaces *blanks*."""
    lines = verbatim(blanks).count("\n")
    if lines > 1 or (lines and apart):
        return BETWEEN
    return "\n" if lines else " "
