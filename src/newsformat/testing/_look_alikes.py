"""Articles whose every text could be taken for markup: one for each thing that markup is made of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsformat._article import Article, Byline, Dateline, EditorsNote, Rights
from newsformat._blocks import (
    Block,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Table,
)
from newsformat._concepts import Concept
from newsformat._inline import BREAK, Style, Text
from newsformat.testing._strings import SNIPPETS


@cache
def look_alikes() -> tuple[Article, ...]:
    """Return articles that say what markup says: alone, at the start and at the end of a text."""
    return tuple(_made())


def _made() -> Iterator[Article]:
    for number, snippet in enumerate(dict.fromkeys(SNIPPETS)):
        alone, before, behind = snippet, f"{snippet} storm", f"storm {snippet}"
        for text in (alone, before, behind):
            yield Article(headline=text)
            yield Article(body=[Paragraph(text)])
        yield _all_over(alone, before) if number % 2 else _all_over(before, alone)  # by turns: these take the most time


def _all_over(text: str, in_body: str) -> Article:
    return Article(
        headline=text,
        kicker=text,
        subhead=text,
        summary=text,
        title=text,
        slug=text,
        bylines=[Byline(name=text, role=text), Byline(text=text)],
        dateline=Dateline(place=text, text=text),
        credit=text,
        subjects=[Concept(name=text)],
        keywords=[text],
        notes=[EditorsNote(text=f"{text}\n{text}")],
        rights=[Rights(holder=text, notice=text)],
        body=_body(in_body),
    )


def _body(text: str) -> list[Block]:
    paragraph = Paragraph(text)
    return [
        paragraph,
        Heading(text),
        paragraph,
        paragraph,
        List([[paragraph], [paragraph, paragraph]]),
        Quote([paragraph], attribution=text),
        Table([[text, text], [text, ""]], header=1),
        Preformatted(f"{text}\n  {text}"),
        Related([RelatedLink(text)], title=text),
        Media("/storm.jpg", caption=text, alt=text, credit=text),
        Paragraph([Text(text, [Style.STRONG]), Text(" storm")]),
        Paragraph([Text("storm"), BREAK, Text(text)]),
    ]
