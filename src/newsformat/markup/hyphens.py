"""Words that were broken at the end of a line, in texts that were typed or copied from a printed page.

A hyphen there may belong to the word, ``well-known``, or only show that the word continues. It is removed if the rest
of the text has the word without it, or the language hardly has words with a hyphen before a lower-case letter, or many
words are broken, as only in justified text; else it is kept, and both parts are joined to one word.
``Nord- und Ostsee`` is no such word.
"""

from __future__ import annotations

from functools import cached_property

from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat._text import seam


__all__ = ["Joiner", "begins_lowercase", "is_hyphenated"]

_HYPHENS = "-\u2010"
_WORD = lazily(r"[^\W\d_]{1,40}(?:[-\u2010][^\W\d_]{1,40}){0,4}")
_LAST = lazily(r"[^\W\d_]{1,40}[-\u2010]\Z")
_BROKEN = lazily(r"[^\W\d_]{1,40}-\n[ \t]{0,40}[^\W\d_]{1,40}")
_TAIL = 41  # characters of half a word and a hyphen
_CLOSED = frozenset({
    "cs", "da", "de", "el", "es", "et", "fi", "hr", "is", "it", "lt", "lv", "nl", "no", "pl", "sk", "sl", "sv", "tr",
})  # fmt: skip
_SEVERAL, _OFTEN = 2, 12  # words broken in a typeset text, one in so many lines; other texts only break after hyphens
# First halves of compounds that are hardly syllables.
_FIRST_HALVES = {
    "en": frozenset([
        "cross", "eight", "far", "fifty", "five", "forty", "four", "half", "high", "long", "low", "nine", "self",
        "seven", "short", "six", "sixty", "thirty", "three", "twenty", "two", "vice", "well",
    ]),
    "fr": frozenset(["après", "avant", "demi", "grand", "mi", "peut", "quatre", "soi", "sous", "vice", "vingt"]),
    "pt": frozenset(["recém", "vice", "pós", "pré", "guarda", "segunda", "terça", "quarta", "quinta", "sexta"]),
    "ru": frozenset(["вице", "кое", "пресс", "экс"]),
    "uk": frozenset(["будь", "віце", "екс", "прес"]),
}  # fmt: skip
_SECOND_HALVES = {
    "en": frozenset([
        "based", "called", "class", "down", "elect", "free", "handed", "known", "led", "level", "looking", "made",
        "mile", "minded", "minute", "month", "off", "old", "out", "owned", "paid", "profit", "quarters", "scale",
        "sized", "speaking", "style", "term", "thirds", "up", "week", "year", "years",
    ]),
    "fr": frozenset([
        "ce", "ci", "elle", "elles", "il", "ils", "je", "là", "lui", "moi", "même", "mêmes", "nous", "vous",
    ]),
    "pt": frozenset(["feira", "la", "las", "lhe", "lhes", "lo", "los", "me", "se"]),
    "ru": frozenset(["ка", "либо", "нибудь", "таки", "то"]),
    "uk": frozenset(["небудь", "таки", "то"]),
}  # fmt: skip
_NUMBERS = frozenset(["teen", "teenth", "een", "ty", "tieth"])  # endings that six and seven take without a hyphen
_JOINERS = frozenset({
    "a", "albo", "and", "beziehungsweise", "bis", "bzw", "czy", "dan", "e", "eller", "en", "et", "i", "ile", "ja",
    "lub", "nebo", "o", "oder", "of", "og", "or", "oraz", "ou", "samt", "sekä", "sowie", "statt", "tai", "to", "u",
    "und", "vagy", "ve", "veya", "wie", "y", "és", "och", "či", "и", "или", "й", "та", "або",
})  # fmt: skip


def begins_lowercase(text: str) -> bool:
    """Does *text* begin with a small letter, where it could have begun with a capital? Georgian has none there."""
    return text[:1].islower() and not "\u10d0" <= text[0] < "\u1100"


def is_hyphenated(line: str, below: str) -> bool:
    """Does *line* end with a hyphen behind a letter, and does the one *below* go on with a small letter?"""
    return line[-1] in _HYPHENS and line[-2:-1].isalpha() and begins_lowercase(below)


def _is_broken(line: str, below: str) -> bool:
    """Does *line* end within a word that continues in the line *below*?"""
    return is_hyphenated(line, below) and (match := _WORD.match(below)) is not None and match[0] not in _JOINERS


class Joiner:
    """Joins lines of *text* that were wrapped, in a *language* (BCP 47); *report* receives a remark on every hyphen.

    In a text that is *typeset*, most hyphens at line ends belong to no word: one is removed unless the text has the
    word with it, or both halves as words, or one half is used to form compounds. If the caller does not say, a text is
    *typeset* if many of its lines end so.

    Attributes:
        numbers: those of the lines in the source, where they are counted in another way here.
    """

    def __init__(self, text: str, language: str, report: Report, *, typeset: bool | None = None) -> None:
        self.text, self.language, self.report = text, language, report
        self.numbers: list[int] = []
        self._said_typeset = typeset

    def add(self, pieces: list[str], below: str, number: int) -> None:
        """Add the line *below*, of that *number*, to the *pieces* of a paragraph."""
        line = pieces[-1]
        goes = self.goes(line, below, self.numbers[number - 1] if self.numbers else number)
        if goes is None:
            pieces += (seam(line, below), below)
            return
        if goes:
            pieces[-1] = line[:-1]
        pieces.append(below)

    def goes(self, line: str, below: str, number: int | None = None) -> bool | None:
        """Must the hyphen at the end of *line* be removed before *below*? `None` if no word continues there."""
        if not _is_broken(line, below):
            return None
        half, match = _LAST.search(line, max(0, len(line) - _TAIL)), _WORD.match(below)
        first, second = half[0][:-1] if half else "", match[0] if match else ""
        goes = self._goes(first.lower(), second.lower())
        what = "left out" if goes else "kept"
        self.report.note(f"{what}: the hyphen at the end of a line in {first}-{second}", line=number)
        return goes

    def _goes(self, first: str, second: str) -> bool:
        words = self._words
        if first + second in words:
            return True
        if f"{first}-{second}" in words:
            return False
        language = self.language.split("-")[0]
        if language in _CLOSED:
            return True
        if not self._typeset or {first, second} <= self._unbroken_words:
            return False
        begins = first in _FIRST_HALVES.get(language, ()) and second not in _NUMBERS
        return not begins and second not in _SECOND_HALVES.get(language, ())

    @cached_property
    def _typeset(self) -> bool:
        if self._said_typeset is not None:
            return self._said_typeset
        broken = len(_BROKEN.findall(self.text))
        return broken >= _SEVERAL and broken * _OFTEN > self.text.count("\n")

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.text.lower().replace("\u2010", "-")))

    @cached_property
    def _unbroken_words(self) -> frozenset[str]:
        """The words of the text that no line ends in."""
        return frozenset(_WORD.findall(_BROKEN.sub(" ", self.text.lower().replace("\u2010", "-"))))
