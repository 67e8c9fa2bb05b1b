"""Articles with texts that look like markup: one for each construct of markup."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsformat._article import Article, Byline, Dateline, EditorsNote, Rights
from newsformat._blocks import Block, Heading, List, Media, Paragraph, Preformatted, Quote, Related, RelatedLink, Table
from newsformat._concepts import Concept
from newsformat._inline import BREAK, Style, Text
from newsformat.markup.sniff import is_json, is_text, text_of
from newsformat.testing._strings import SNIPPETS


WORD = "storm"
_LONGEST = 80  # characters of a line that may be a text of an article


@cache
def look_alikes(*, are_lines: bool) -> tuple[Article, ...]:
    """Return articles with texts that look like markup: all of a text, its start, or its end.

    Args:
        are_lines: whether they are written as lines of text, where a headline alone may begin and end a line.
    """
    return tuple(_articles_of_snippets(are_lines=are_lines))


def signs_of(document: bytes) -> list[str]:
    """Return the lines of *document*, in which every text is `WORD`, and whatever separates two texts of a line.

    Markup and JSON have none: they escape whatever looks like them.
    """
    if not is_text(document) or is_json(document) or document.lstrip().startswith(b"<"):
        return []
    lines = [line.strip() for line in text_of(document).splitlines()]
    between = [f"{WORD}{part}{WORD}" for line in lines for part in line.split(WORD)[1:-1]]
    return [sign for sign in dict.fromkeys([*lines, *between]) if sign.strip(f"{WORD} ") and len(sign) <= _LONGEST]


def _articles_of_snippets(*, are_lines: bool) -> Iterator[Article]:
    for number, snippet in enumerate(dict.fromkeys(SNIPPETS)):
        alone, before, behind = snippet, f"{snippet} storm", f"storm {snippet}"
        yield from (Article(headline=text) for text in ((alone, before, behind) if are_lines else (alone,)))
        yield Article(body=[Paragraph(alone), Paragraph(before), Paragraph(behind)])
        # by turns, as these take the most time
        yield all_over(*((before, alone), (behind, before), (alone, behind))[number % 3])


def all_over(text: str, in_body: str) -> Article:
    """Return an article in which every text is *text*, or *in_body* in its body."""
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
