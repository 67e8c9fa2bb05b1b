"""The lines of a block of ALTO as running text, the words that were broken put together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from newsformat.markup.xml import Element, local
from newsformat.plugin import Report, line


_HYPHENS = tuple("-‐¬⸗\u00ad")
_SURE = tuple("¬⸗\u00ad")


class Lines:
    """Reads blocks in their order; *guessed* says whether a hyphen was taken as that of a broken word.

    Lines are put in order by *ordered*. Where the page *has_blanks* of its own, there are no others between words.
    """

    def __init__(self, ordered: Callable[[Iterable[Element]], list[Element]], *, has_blanks: bool) -> None:
        self._ordered, self._has_blanks = ordered, has_blanks
        self.guessed = False
        self._begun = ""  # the whole word whose first part was the last to stand at the end of a line

    def text_of(self, block: Element, tagged: Callable[[Element], Collection[str]]) -> str:
        """Return what *block* prints as one line; *tagged* is called with each word."""
        text = ""
        for each in self._ordered(child for child in block if local(child) == "TextLine"):
            text = self.joined(text, self.printed(each, tagged))
        return line(text)

    def printed(self, element: Element, tagged: Callable[[Element], Collection[str]]) -> str:
        """Return what *element*, a ``TextLine``, prints; *tagged* is called with each word."""
        words = [each for each in element if local(each) in {"String", "SP", "HYP"}]
        text = ""
        for each in words:
            match local(each):
                case "SP":
                    text += " "
                case "HYP":
                    text += "" if self._begun else each.get("CONTENT") or "-"
                case _:
                    tagged(each)
                    word = self._word(each)
                    text += f" {word}" if text and word and not self._has_blanks else word
        return text.strip()

    def _word(self, element: Element) -> str:
        """Return the word that *element* is: a broken one as a whole where it begins, and nothing where it ends."""
        content, whole = element.get("CONTENT") or "", element.get("SUBS_CONTENT") or ""
        kind = element.get("SUBS_TYPE") or ""
        if kind == "HypPart1" and whole:
            self._begun = whole
            return whole
        begun, self._begun = self._begun, ""
        return "" if kind == "HypPart2" and begun and whole in {begun, ""} else content

    def tell(self, report: Report, line: int | None = None) -> None:
        """Tell *report* if a hyphen was taken as that of a broken word, on the page that begins on *line*."""
        if self.guessed:
            report.note("hyphens at the ends of lines taken as those of broken words", line=line)

    def joined(self, text: str, below: str) -> str:
        """Return *text* with the line *below* it."""
        if not text or not below:
            return text or below
        if text.endswith(_SURE):
            return f"{text[:-1]}{below}"
        if text.endswith(_HYPHENS) and text[-2:-1].isalpha() and below[0].islower():
            self.guessed = True
            return f"{text[:-1]}{below}"
        if text.endswith(_HYPHENS) and text[-2:-1].isalpha() and below[0].isalpha():
            return f"{text}{below}"
        return f"{text} {below}"
