"""Exports that are documents: their blocks → lines, and the stories in these → articles with blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from newsformat._article import Article, Identifier
from newsformat._blocks import Block, Heading, List, Media, Paragraph, Preformatted, Quote, Table
from newsformat._inline import Inline, Inlines, LineBreak, Link, Text, inlines, on_lines, plain
from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat._source import Source
from newsformat._text import letters
from newsformat.markup._exports._copies import copies
from newsformat.markup._exports._factiva import is_code
from newsformat.markup._exports._fields import Copy, FieldKind
from newsformat.markup._exports._labels import label_of
from newsformat.markup._exports._tabbed import untabbed
from newsformat.markup._story import Story
from newsformat.markup.manuscript import read_nested


def read_exports(blocks: Iterable[Block], report: Report) -> Iterator[Article] | None:
    """Return the stories of the export that *blocks* are, one after the other; `None` if they are none.

    Fields are read like those of lines, by the format ``text``; parts of the story stay the blocks that they are.
    *report* receives what belongs to the archive alone.
    """
    document = _Document(blocks)
    found = copies(document.lines)
    if not found:
        return None
    return (document.article(copy, number, report) for number, copy in enumerate(found, 1))


class _Document:
    """The lines of blocks, each followed by a blank one, and the index of each line's block, -1 for a blank one."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._blocks = untabbed([opened for block in blocks for opened in _opened(block)])
        self._seen = 0  # number of blocks assigned to stories
        self.lines: list[str] = []
        self._owners: list[int] = []
        for number, block in enumerate(self._blocks):
            for line in _lines(block):
                self.lines.append(line)
                self._owners.append(number)
            self.lines.append("")
            self._owners.append(-1)

    def article(self, copy: Copy, number: int, report: Report) -> Article:
        """Return the story that *copy* is, the first has the *number* 1."""
        lines, owners = self.lines[copy.start : copy.stop], self._owners[copy.start : copy.stop]
        begins = {owner: position for position, owner in reversed([*enumerate(owners)])}
        story: dict[int, list[int]] = {}  # which lines of each block belong to the story
        for index in copy.story_lines(lines):
            story.setdefault(owners[index], []).append(index - begins[owners[index]])
        kept = [
            "" if owner in story and not isinstance(self._blocks[owner], _AS_LINES) else line
            for line, owner in zip(lines, owners, strict=True)
        ]
        own_report = Report()
        article = read_nested(Source.text("\n".join(kept)), "text", {}, own_report, of=f"story {number}")
        report.add(own_report)
        captions = tuple(_captions(article, copy))
        elsewhere = _Elsewhere(evolve(article, body=captions), own_report)
        inner = self._body(story, owners, report, more=copy.stop < len(self.lines))
        body = (*_story_blocks(inner, article, elsewhere), *captions)
        for index, (line, owner) in enumerate(zip(lines, owners, strict=True)):
            if owner >= 0 and owner not in story and not elsewhere.has_line(line, apart=index in copy.fields):
                report.note(f"left out of story {number}: {line}")
        article = evolve(article, body=body)
        links = [*_links(self._blocks[owners[copy.headline]])] if copy.headline >= 0 else []
        urn = next(filter(None, map(_number, links)), "")
        found = [Identifier(value=address, kind="url") for address in links]
        identifiers = tuple(dict.fromkeys((*article.identifiers, *found)))
        return evolve(article, uri=article.uri or urn, identifiers=identifiers)

    def _body(
        self, story: Mapping[int, list[int]], owners: Sequence[int], report: Report, *, more: bool
    ) -> Iterator[Block]:
        """Yield the body of the *story* with non-text blocks among it; are there *more* stories below?"""
        begin, self._seen = self._seen, 1 + max(owners, default=-1) if more else len(self._blocks)
        first, last = min(story, default=-1), max(story, default=-1)
        for number in range(begin, self._seen):
            block = self._blocks[number]
            if number in story:
                yield _some(block, story[number])
            elif first < number < last and not any(_lines(block)):
                yield block
            elif description := _description(block):
                report.note(f"left out, around a story of an export: {description}")


class _Elsewhere:
    """The text in *article*, which lacks its story, or reported (*said*) as left out."""

    def __init__(self, article: Article, report: Report) -> None:
        messages = [*[remark.message for remark in report.remarks], *[loss.why for loss in report.losses]]
        self._text = "\n".join([repr(article), *messages])
        self._letters = ""

    def has_line(self, line: str, *, apart: bool) -> bool:
        """Is *line* in that text, or, for the label and values of a field taken *apart*, each of its words?"""
        return line in self or (apart and all(word in self for word in line.split()))

    def __contains__(self, line: str) -> bool:
        """Is *line* in that, maybe with other signs between its letters?"""
        if line in self._text:
            return True
        self._letters = self._letters or letters(self._text)
        return letters(line) in self._letters


def _story_blocks(blocks: Iterable[Block], article: Article, elsewhere: _Elsewhere) -> Iterator[Block]:
    """Yield those *blocks* that belong to the story of *article* as it was read, and are not found *elsewhere*."""
    story = Story(article, whole=True)
    for block in blocks:
        if story_blocks := [*story.kept([block])]:
            yield from story_blocks
        elif not all(line in elsewhere for line in _lines(block)):
            yield block


def _description(block: Block) -> str:
    """Return a description of *block*, which has no lines."""
    match block:
        case Media():
            return f"a picture, {block.href or block.alt}"
        case Table():
            cells = " | ".join([plain(cell) for row in block.rows for cell in row])
            return f"a table, {cells[:_LONGEST]}"
        case _:
            return ""


_LONGEST = 200  # characters


def _captions(article: Article, copy: Copy) -> Iterator[Block]:
    """Yield the captions that an archive has below a story."""
    captions = {field.value for found in copy.fields.values() for field in found if field.what is FieldKind.CAPTION}
    yield from (block for block in article.body if isinstance(block, Media) and plain(block.caption) in captions)


_AS_LINES = (Paragraph, Heading)


# Blocks → lines -----------------------------------------------------------------


def _opened(block: Block) -> Iterator[Block]:
    """Yield *block*; of a table whose rows are fields, or have but one cell, the lines in its cells."""
    if not isinstance(block, Table) or not _is_laid_out(block):
        yield block
        return
    for row in block.rows:
        for cell in row:
            yield from (Paragraph(content) for content in _parted(cell))


def _is_laid_out(table: Table) -> bool:
    if all(len(row) <= 1 for row in table.rows):
        return True
    first = [text for row in table.rows if row and (text := plain(row[0]).strip())]
    return bool(first) and all(is_code(text) or label_of(text if ":" in text else f"{text}:") for text in first)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph() | Heading():
            yield from (text.strip() for text in plain(block.content).split("\n"))
        case Preformatted():
            yield from block.text.split("\n")
        case Quote():
            for inner in block.content:
                yield from _lines(inner)
        case List():
            for item in block.items:
                for inner in item:
                    yield from _lines(inner)
        case _:
            pass


def _parted(content: Inlines) -> Iterator[Inlines]:
    """Yield the lines of *content* that have text."""
    line: list[Inline] = []
    for run in (*content, LineBreak()):
        if not isinstance(run, LineBreak):
            line.append(run)
            continue
        if plain(inlines(line)).strip():
            yield inlines(line)
        line = []


def _some(block: Block, numbers: Sequence[int]) -> Block:
    """Return *block* with none of its lines but those with these *numbers*."""
    if not isinstance(block, Paragraph | Heading):
        return block
    lines: list[list[Inline]] = [[]]
    for run in block.content:
        if isinstance(run, LineBreak):
            lines.append([])
        else:
            lines[-1].append(run)
    if len(numbers) == len(lines):
        return block
    return evolve(block, content=on_lines([lines[number] for number in numbers]))


# Addresses ----------------------------------------------------------------------


def _links(block: Block) -> Iterator[str]:
    """Yield the addresses that *block*, a headline, leads to."""
    content = block.content if isinstance(block, Paragraph | Heading) else ()
    for run in content:
        if isinstance(run, Text):
            yield from (mark.href for mark in run.marks if isinstance(mark, Link))


_URN = lazily(r"urn:contentItem:[A-Z0-9-]{8,40}")


def _number(address: str) -> str:
    """Return LexisNexis's number of the story in its *address*, or ``""``."""
    match = _URN.search(address.replace("%3A", ":").replace("%3a", ":"))
    return match[0] if match else ""
