"""Joins the lines of an ALTO block to running text, with hyphenated words restored."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from newsformat.markup.xml import Element, local
from newsformat.plugin import Report, line


_HYPHENS = tuple("-‐¬⸗\u00ad")
_SURE_HYPHENS = tuple("¬⸗\u00ad")
_LONG, _END = 4096, 2  # characters


class Words(NamedTuple):
    """The text of a line.

    If its first word is the second part of a hyphenated one, *ended* is the whole word, ``""`` if unknown, and *rest*
    is the line without it. *begun* is the whole word hyphenated at the end of the line.
    """

    text: str
    rest: str
    ended: str | None
    begun: str


class Lines:
    """Reads blocks in order; *guessed* is whether a hyphen was assumed to be that of a hyphenated word.

    *ordered* sorts lines. On a page that *has_blanks* (``SP``), words are not separated by others.
    """

    def __init__(self, ordered: Callable[[Iterable[Element]], list[Element]], *, has_blanks: bool) -> None:
        self._ordered, self._has_blanks = ordered, has_blanks
        self.guessed = False
        self._begun = ""  # the whole hyphenated word, until its second part

    def text_of(self, block: Element, tagged: Callable[[Element], Collection[str]]) -> str:
        """Return the text of *block* as one line; *tagged* is called with each word."""
        lines = self._ordered(child for child in block if local(child) == "TextLine")
        return self.running(self.printed(self.words_of(element, tagged)) for element in lines)

    def words_of(self, element: Element, tagged: Callable[[Element], Collection[str]]) -> Words:
        """Return the text of *element*, a ``TextLine``; *tagged* is called with each word."""
        printed: list[str] = []
        begun = ""
        for child in element.iterchildren("{*}String", "{*}SP", "{*}HYP"):
            match local(child):
                case "SP":
                    printed.append(" ")
                case "HYP":
                    printed.append("" if begun else child.get("CONTENT") or "-")
                case _:
                    tagged(child)
                    begun = _word_before_division(child, "HypPart1") or ""
                    word = begun or child.get("CONTENT") or ""
                    printed.append(word if self._has_blanks else f" {word}")
        first = next(element.iterchildren("{*}String"), None)
        ended = None if first is None else _word_before_division(first, "HypPart2")
        return Words(line("".join(printed)), line("".join(printed[1:])), ended, begun)

    def printed(self, words: Words) -> str:
        """Return the text of *words*, without the second part of a word whose first part ended the previous line."""
        begun = self._begun
        goes_on = bool(begun) and words.ended in {begun, ""}
        self._begun = words.begun or ("" if goes_on else begun)
        return words.rest if goes_on else words.text

    def running(self, lines: Iterable[str]) -> str:
        """Join *lines*, restoring hyphenated words."""
        done: list[str] = []
        text = ""
        for name in lines:
            text = self.joined(text, line(name))
            if len(text) > _LONG:  # only the end influences how it continues
                done.append(text[:-_END])
                text = text[-_END:]
        return line("".join([*done, text]))

    def report_guesses(self, report: Report, line: int | None = None) -> None:
        """Report if a hyphen was assumed to be that of a hyphenated word, on the page that begins on *line*."""
        if self.guessed:
            report.note("hyphens at the ends of lines read as breaks of words", line=line)

    def joined(self, text: str, below: str) -> str:
        """Join *text* and the line *below* it."""
        if not text or not below:
            return text or below
        if text.endswith(_SURE_HYPHENS):
            return f"{text[:-1]}{below}"
        if text.endswith(_HYPHENS) and text[-2:-1].isalpha() and below[0].islower():
            self.guessed = True
            return f"{text[:-1]}{below}"
        if text.endswith(_HYPHENS) and text[-2:-1].isalpha() and below[0].isalpha():
            return f"{text}{below}"
        return f"{text} {below}"


def _word_before_division(word: Element, part: str) -> str | None:
    """Return the whole word of which *word* is this *part*, ``""`` if unknown; `None` if it is not such a part."""
    return word.get("SUBS_CONTENT") or "" if word.get("SUBS_TYPE") == part else None
