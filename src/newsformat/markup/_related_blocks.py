"""Related stories that a reader of text found, looked up in the blocks that it was given as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsformat._article import Article
from newsformat._blocks import Block, Heading, Paragraph, Related, RelatedLink
from newsformat._inline import Link, Text, plain
from newsformat._text import letters


def with_related(blocks: Iterable[Block], article: Article) -> Iterator[Block]:
    """Yield *blocks*, with related links, including addresses, where the reader of *article* found them.

    They may follow their label on its line, or each on a line below it.
    """
    blocks = tuple(blocks)
    waiting = [block for block in article.body if isinstance(block, Related) and block.links]
    index = 0
    while index < len(blocks):
        found = next(
            ((candidate, lines) for candidate in waiting for lines in [_lines(candidate, blocks, index)] if lines), None
        )
        if found is None:
            yield blocks[index]
            index += 1
            continue
        related, lines = found
        waiting.remove(related)
        links = [
            _addressed(link, block) for link, block in zip(related.links, lines[-len(related.links) :], strict=True)
        ]
        yield evolve(related, links=links, language=related.language or lines[0].language)
        index += len(lines)


def _lines(related: Related, blocks: tuple[Block, ...], index: int) -> list[Paragraph | Heading]:
    """Return the blocks from *index* on that *related* was read from, none if it was not."""
    links = [letters(link.text) for link in related.links]
    title = letters(related.title)
    behind = [f"{title}{links[0]}", *links[1:]]
    for expected in (behind, [title, *links] if title else links):
        expected_blocks = [
            block for block in blocks[index : index + len(expected)] if isinstance(block, Paragraph | Heading)
        ]
        if [letters(plain(block.content)) for block in expected_blocks] == expected:
            return expected_blocks
    return []


def _addressed(link: RelatedLink, block: Paragraph | Heading) -> RelatedLink:
    marks = [mark for run in block.content if isinstance(run, Text) for mark in run.marks]
    href = next((mark.href for mark in marks if isinstance(mark, Link)), "")
    return evolve(link, href=link.href or href)
