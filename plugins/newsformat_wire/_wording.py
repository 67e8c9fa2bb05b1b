"""What both writers do to texts before they go on the wire: no control characters, the spelling of the code set."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile, zip_longest

from attrs import define, fields

from newsformat import Article, Byline, Dateline, Inlines
from newsformat.plugin import Report, line, plain_line, reworded
from newsformat_wire._signatures import BY, by_in
from newsformat_wire._spelling import Speller


_ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)


def cleaned(article: Article, report: Report) -> Article:
    """Return *article* without control characters; *report* is told if it had any."""
    clean = reworded(article, _clean)
    if clean is not article:
        report.lost("text", why="control characters steer the wire")
    return clean


def _clean(text: str) -> str:
    """Return *text* without odd characters; none of them is printable, which is seen at once."""
    return text if text.replace("\n", "").isprintable() else _ODD.sub("", text)


def numbered(articles: Iterable[Article], number: int) -> Iterator[tuple[int, Article]]:
    """Yield *articles* with the numbers of their messages, of four digits from *number* on; 0 is none."""
    for article in articles:
        yield number, article
        number = number and number % _LAST_NUMBER + 1


_LAST_NUMBER = 9999


@define
class Wording:
    """Says texts in the code set, and tells the report what is spelled in another way.

    *signs* spells running text, if the wire has signs of its own for some that the code set has not.
    """

    report: Report
    speller: Speller
    signs: Callable[[str, Speller], tuple[str, str]] | None = None

    def spelled(self, text: str) -> tuple[str, str]:
        """Return *text* in the code set, and what was replaced."""
        return self.signs(text, self.speller) if self.signs else self.speller.spelled(text)

    @property
    def by(self) -> str:
        """What begins a byline in the language of the text, if the code set has the letters for it."""
        by = by_in(self.speller.language)
        return BY if self.spelled(by)[1] else by

    def said(self, text: str | Inlines, *features: str, where: str = "") -> str:
        """Return *text* on one line, in the code set; *features* are what it belongs to."""
        spelled, replaced = self.spelled(plain_line(text))
        self._lost(replaced, features, where)
        return line(spelled)

    def lines(self, text: str, *features: str, where: str = "") -> list[str]:
        """Return each line of *text* so, with its white space as it is."""
        out = []
        for one in text.split("\n"):
            spelled, replaced = self.speller.spelled(one)
            self._lost(replaced, features, where)
            out.append(spelled)
        return out

    def _lost(self, replaced: str, features: Iterable[str], where: str) -> None:
        for feature in features if replaced else ():
            why = f"the code set lacks {replaced}; the option encoding=utf-8 keeps it"
            self.report.lost(feature, where=where, why=why)


def lost_of_line(bylines: Sequence[Byline], done: int, told: Sequence[Byline], report: Report) -> int:
    """Say what is lost of *bylines* behind those *done*, which a line prints, as *told*; return how many it prints."""
    printed = bylines[done : done + max(len(told), 1)]
    shared = list(takewhile(lambda one: one.text == printed[0].text, printed))
    for number, (one, back) in enumerate(zip_longest(shared, told[: len(shared)]), done + 1):
        lost_parts(one, back, report, f"#{number}")
    return len(shared)


def lost_parts(part: Byline | Dateline, told: Byline | Dateline | None, report: Report, where: str = "") -> None:
    """Say which attributes of *part* are not in what is *told* of it; ``None`` is nothing at all."""
    feature, principal = ("bylines", "name") if type(part) is Byline else ("dateline", "text")
    for one in fields(type(part)):
        value = getattr(part, one.name)
        if value and (told is None or getattr(told, one.name) != value):
            name = feature if one.name == principal else f"{feature}.{one.name}"
            report.lost(name, where=where, why="looks like the text on the wire")
