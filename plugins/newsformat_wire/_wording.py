"""Preparation of texts by both writers: removes control characters, and spells them in the code set."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile, zip_longest

from attrs import define, fields

from newsformat import Article, Byline, Dateline, Inlines
from newsformat.plugin import Report, evolved, line, plain_line, reworded
from newsformat_wire._signatures import BY, by_in
from newsformat_wire._spelling import Speller


_ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)


def cleaned(article: Article, space: str, report: Report) -> Article:
    """Return *article* without control characters, which are reported, and without foreign parts but of *space*."""
    own_parts = [part for part in article.foreign if part.space == space]
    article = evolved(article, foreign=own_parts) if len(own_parts) < len(article.foreign) else article
    clean = reworded(article, _clean)
    if clean is not article:
        report.lost("text", why="control characters steer the wire")
    return clean


def _clean(text: str) -> str:
    """Return *text* without odd characters; none of these is printable, which makes for a quick check."""
    return text if text.isprintable() or text.replace("\n", "").isprintable() else _ODD.sub("", text)


def numbered(articles: Iterable[Article], number: int) -> Iterator[tuple[int, Article]]:
    """Yield *articles* with their message numbers, of four digits from *number* on; 0 means none."""
    for article in articles:
        yield number, article
        number = number and number % _LAST_NUMBER + 1


_LAST_NUMBER = 9999


@define
class Wording:
    """Spells texts in the code set, and reports replacements.

    *signs* spells running text, if the wire has conventions for characters that the code set lacks.
    """

    report: Report
    speller: Speller
    signs: Callable[[str, Speller], tuple[str, str]] | None = None

    def spelled(self, text: str) -> tuple[str, str]:
        """Return *text* in the code set, and the replacements."""
        return self.signs(text, self.speller) if self.signs else self.speller.spelled(text)

    @property
    def by(self) -> str:
        """The word that begins a byline in the text's language, if the code set has its letters."""
        by = by_in(self.speller.language)
        return BY if self.spelled(by)[1] else by

    def text_of(self, text: str | Inlines, *features: str, where: str = "") -> str:
        """Return *text* on one line, in the code set; *features* name its place in the model."""
        spelled, replaced = self.spelled(plain_line(text))
        self._lost(replaced, features, where)
        return line(spelled)

    def lines(self, text: str, *features: str, where: str = "") -> list[str]:
        """Return each line of *text* in the code set, with its white space unchanged."""
        out = []
        for part in text.split("\n"):
            spelled, replaced = self.speller.spelled(part)
            self._lost(replaced, features, where)
            out.append(spelled)
        return out

    def _lost(self, replaced: str, features: Iterable[str], where: str) -> None:
        for feature in features if replaced else ():
            why = f"the code set lacks {replaced}; the option encoding=utf-8 keeps it"
            self.report.lost(feature, where=where, why=why)


def lost_of_line(bylines: Sequence[Byline], done: int, read_back: Sequence[Byline], report: Report) -> int:
    """Report what is lost of *bylines* from *done* on in a line that is read as *read_back*; return their number."""
    printed = bylines[done : done + max(len(read_back), 1)]
    shared = list(takewhile(lambda signer: signer.text == printed[0].text, printed))
    for number, (byline, back) in enumerate(zip_longest(shared, read_back[: len(shared)]), done + 1):
        lost_parts(byline, back, report, f"#{number}")
    return len(shared)


def lost_parts(part: Byline | Dateline, read_back: Byline | Dateline | None, report: Report, where: str = "") -> None:
    """Report the attributes of *part* that differ in *read_back* (`None` for nothing)."""
    feature, principal = ("bylines", "name") if type(part) is Byline else ("dateline", "text")
    for field in fields(type(part)):
        value = getattr(part, field.name)
        if value and (read_back is None or getattr(read_back, field.name) != value):
            name = feature if field.name == principal else f"{feature}.{field.name}"
            report.lost(name, where=where, why="looks like the text on the wire")
