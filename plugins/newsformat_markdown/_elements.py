"""HTML elements around Markdown: their tags stand alone, surrounded by blank lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve
from markdown_it.token import Token

from newsformat import Block, Heading, Inlines, Link, List, Media, Paragraph, Related, RelatedLink, Style, Table, Text
from newsformat.plugin import inlines, plain


_NAMES = "div|aside|figure|figcaption"
OPENING = re.compile(rf"<({_NAMES})((?:\s[^<>]*)?)>\s*", re.IGNORECASE)
CLOSING = re.compile(rf"(?:</(?:{_NAMES})>\s*)+", re.IGNORECASE)
CAPTION = re.compile(r"<figcaption(?:\s[^<>]*)?>(.*)</figcaption>\s*(?:</figure>\s*)?", re.IGNORECASE | re.DOTALL)
_CLOSED = re.compile(rf"</({_NAMES})>", re.IGNORECASE)


def closing_tags(tokens: Sequence[Token]) -> dict[int, int]:
    """Return the position of the closing tag for each opening tag around Markdown."""
    found: dict[int, int] = {}
    opened: dict[str, list[tuple[int, int]]] = {name: [] for name in _NAMES.split("|")}
    for number, token in enumerate(tokens):
        if token.nesting < 0:  # elements open in a quote or an item end with it
            for stack in opened.values():
                while stack and stack[-1][0] > token.level:
                    stack.pop()
        elif token.type == "html_block" and (tag := OPENING.fullmatch(token.content)):
            opened[tag[1].lower()].append((token.level, number))
        elif token.type == "html_block":
            for name in _closed_by(token.content):
                if (stack := opened[name]) and stack[-1][0] == token.level:
                    found[stack.pop()[1]] = number
    return found


def _closed_by(html: str) -> list[str]:
    """Return the names of the elements that *html* closes, if it does nothing else."""
    is_closing = CLOSING.fullmatch(html) or CAPTION.fullmatch(html)
    return [name.lower() for name in _CLOSED.findall(html)] if is_closing else []


def captioned(blocks: Sequence[Block], caption: Inlines, credit: str) -> Sequence[Block]:
    """Return the *blocks* of a figure with *caption* and *credit*, as a paragraph if no block can have them."""
    match blocks:
        case [Media() as media]:
            return [evolve(media, caption=caption or media.caption, credit=credit)]
        case [Table(caption=()) as table] if not credit:
            return [evolve(table, caption=caption)]
        case _:
            text = inlines([*caption, Text(f" {credit}")])
            return [*blocks, Paragraph(text)] if text else blocks


def related(blocks: Sequence[Block], language: str) -> Sequence[Block]:
    """Return *blocks* as related links: a title and lists of links; other blocks follow."""
    title, links, others = "", [], []
    for index, block in enumerate(blocks):
        match block:
            case Paragraph() | Heading() if index == 0 and _is_title(block):
                title = plain(block.content)
            case List():
                links.extend([_related_link(item) for item in block.items])
            case _:
                others.append(block)
    return [Related(links, title=title, language=language), *others]


def _is_title(block: Paragraph | Heading) -> bool:
    return isinstance(block, Heading) or all(
        isinstance(run, Text) and Style.STRONG in run.marks for run in block.content
    )


def _related_link(item: Sequence[Block]) -> RelatedLink:
    text = " ".join([plain(block.content) for block in item if isinstance(block, Paragraph | Heading)])
    runs = [run for block in item if isinstance(block, Paragraph | Heading) for run in block.content]
    hrefs = [mark.href for run in runs if isinstance(run, Text) for mark in run.marks if isinstance(mark, Link)]
    return RelatedLink(text, hrefs[0] if hrefs else "")


def as_term(paragraph: Paragraph) -> Paragraph:
    """Return *paragraph* as the term of a definition list."""
    runs = [
        evolve(run, marks=[*run.marks, Style.STRONG]) if isinstance(run, Text) else run for run in paragraph.content
    ]
    return Paragraph(runs)
