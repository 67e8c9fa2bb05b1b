"""The text of a METS article under construction, made of typed parts."""

from __future__ import annotations

from typing import Any

from newsformat import Block, Byline, Heading, Headline, Media, Paragraph
from newsformat.markup.printed import read_byline


_ABOVE = {
    **dict.fromkeys(("OVERLINE", "KICKER", "PRETITLE", "PRE_TITLE"), "kicker"),
    **dict.fromkeys(("SUBHEADLINE", "SUBTITLE", "SUB_TITLE", "SUB_HEADLINE", "SUBHEADING"), "subhead"),
}
_TITLES = frozenset(("TITLE", "HEADLINE", "HEADING", "MAIN_TITLE"))
_HEADINGS = _TITLES | frozenset(("CROSSHEADING", "CROSSHEAD", "CROSS_HEADING", "SUBHEADLINE", "SUBTITLE"))
_BYLINES = frozenset(("AUTHOR", "BYLINE", "SIGNATURE"))
_CAPTIONS = frozenset(("CAPTION", "LEGEND"))
_TEXTS = frozenset(
    ("PARAGRAPH", "TEXT", "TEXTBLOCK", "BODY", "BODY_CONTENT", "CONTENT", "CONTENT_BODY", "ILLUSTRATION")
)
UNDERSTOOD = frozenset((*_ABOVE, *_HEADINGS, *_BYLINES, *_CAPTIONS, *_TEXTS))
"""Types of parts that are used."""


class Story:
    """The text of an article under construction; *title* and *subtitle* are those of a description."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        self._title, self._subtitle = title, subtitle
        self._printed: list[str] = []
        self._above: dict[str, str] = {}
        self.bylines: list[Byline] = []
        self._body: list[Block] = []

    def take(self, types: tuple[str, ...], texts: list[str]) -> None:
        """Add *texts* of a part with the last of *types*, inside the others."""
        last = types[-1] if types else ""
        heads = "HEADING" in types
        text = " ".join(texts)
        if not text:
            return
        if last in _BYLINES:
            self.bylines += read_byline(text)
        elif heads and last in _ABOVE and _ABOVE[last] not in self._above:
            self._above[_ABOVE[last]] = text
        elif (heads or last in _TITLES) and not self._body:
            self._printed.append(text)
        elif last in _CAPTIONS:
            self._body.append(Media(caption=text))
        else:
            make = Heading if heads or last in _HEADINGS else Paragraph
            self._body += [make(name) for name in texts]

    def article_values(self) -> dict[str, Any]:
        """Return the values of the article, by attribute."""
        printed = " ".join(self._printed)
        headline = self._title or printed
        known = (headline, f"{headline} {self._subtitle}")
        is_other = printed and not any(same(printed, text) for text in known)
        others = [Headline(content=printed, role="printed")] if is_other else []
        above = {"subhead": self._subtitle, **self._above}
        return {"headline": headline, **above, "other_headlines": others, "body": self._body}


def same(one: str, other: str) -> bool:
    """Are both the same, apart from blanks and capitals, or is *other* truncated?"""
    first, second = ("".join(text.casefold().split()) for text in (one, other))
    return first == second or (second.endswith(("...", "…")) and first.startswith(second.rstrip(".…")))
