"""Reads the text of an IPTC 7901 message as blocks.

Blocks are separated by blank lines; in a text without these, an indented line begins a paragraph. Lines are wrapped at
the standard's line length, so the lines of a paragraph are joined again.

* lines that all begin with ``|``, or contain US (column break, 7901 section 7) → `Table`, with dashes under its header
* lines that all begin with a blank, or with columns of blanks or tabs, or with leaders of dots → `Preformatted`
* ``- item``, ``1. item``, continued after two blanks, and indented lines that begin with ``*`` → `List`
* ``___``, ``* * *`` → `Rule`
* a line between dashes (``- Out of the blue -``), or a single one before a paragraph that is not a sentence → `Heading`
* anything else → `Paragraph`

DEL is fill in ISO 646: it "may be inserted or removed without affecting the information content". The writer puts one
before text that would be misread, and this reader takes the text after it literally.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from itertools import groupby

from newsformat import Block, Heading, Inlines, List, Paragraph, Preformatted, Rule, Table
from newsformat_wire._makers import paragraph, running, table


FILL = "\x7f"
BREAK = "\x1f"  # US, a column break
INDENT = "  "  # continues an item
_PARTED = re.compile(r"\n(?:[ \t]*\n)+")
_INDENTED = re.compile(r"\n(?= {2,}[^ \n])")
_HYPHENED = re.compile(r"(?<=[^\W\d_])-\n(?!(?:und|oder|and|or|et|ou|bzw|sowie|y|o|e|en|og|och)\b)(?=[^\W\d_A-Z])")
_GAPS = re.compile(r"[^ \n](?: {3,}|[ ]*\t[ \t]*)[^ \n]")
_LED = re.compile(r"[^\n]*?[^\s.] ?\.{4,} ?[^\s.][^\n]{0,30}")  # leaders of dots between an entry and its number
_RULE = re.compile(r"(?:[_*=] ?){3,}|-{3,}|- - (?:- ?)+")
_DASHED = re.compile(r"(-{1,3}) ([^ \n\x7f-][^\n\x7f]{0,60}[^ \n\x7f.,;:-]) \1")
_ITEM = re.compile(r"- (?=[^ ])")
_NUMBER = re.compile(r"(\d{1,3})\. (?=[^ ])")
_HEADER_RULE = re.compile(r"\|(?: ?-{3,} ?\|)+")
_CELL = re.compile(r"(?<!\x7f)\|")
_LONGEST_HEADING = 64  # characters
_ENDS = frozenset(".?!:;,…-)=。！？؟।")  # at the end of a sentence, before closing quotation marks
_QUOTES = "\"'”“»’"
_SPECIAL = frozenset("|-_*= \t1\x7f")  # first characters of lines that are not running text


def chunks_of(text: str) -> list[str]:
    """Return the chunks of *text* between blank lines."""
    return [chunk.strip("\n") for chunk in _PARTED.split(text) if chunk.strip(" \t\n")]


def joined(lines: str) -> str:
    """Return *lines* joined; hyphens at their ends are kept, soft hyphens (ISO 8859-1, ``SHY``) are not."""
    if "\u00ad" in lines:
        lines = lines.replace("\u00ad\n", "")
    if "-\n" in lines:
        lines = _HYPHENED.sub("-", lines)
    text = lines.replace("\n", " ")
    return text.replace(FILL, "") if FILL in text else text


def read_chunk(chunk: str) -> list[Block]:
    """Return the blocks of *chunk*, which has no blank line."""
    first = chunk[0]
    if first == FILL:
        return [paragraph(joined(chunk))]
    if first == " " and _ends_sentence(chunk.partition("\n")[0]) and len(parts := list(_by_columns(chunk))) > 1:
        return [block for part, columned in parts for block in _indented_blocks(part, columned=columned)]
    if first in _SPECIAL and (block := _marked(chunk)):
        return [block]
    if ("   " in chunk or "\t" in chunk) and (block := _columned(chunk)):
        return [block]
    if "...." in chunk and "\n" in chunk and all(map(_LED.fullmatch, chunk.split("\n"))):
        return [Preformatted(chunk.replace(FILL, ""))]
    if BREAK in chunk:
        rows = [line.split(BREAK) for line in chunk.split("\n")]
        return [Table([[cell.replace(FILL, "") for cell in row] for row in rows])]
    if "\n  " in chunk:
        return [block for part, columned in _by_columns(chunk) for block in _indented_blocks(part, columned=columned)]
    return [paragraph(joined(chunk))]


def _by_columns(chunk: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of *chunk*: running text, and groups of two or more lines in columns."""
    if "   " not in chunk.lstrip(" "):
        yield chunk, False
        return
    part: list[str] = []
    for columned, group in groupby(chunk.split("\n"), lambda line: _COLUMNS.search(line) is not None):
        lines = list(group)
        if columned and len(lines) > 1 and any(map(_GAPS.search, lines)):
            if part:
                yield "\n".join(part), False
            yield "\n".join(lines), True
            part = []
        else:
            part += lines
    if part:
        yield "\n".join(part), False


_COLUMNS = re.compile(r"(?:[^ ] {3,}|\A {12,})[^ ]{1,12}(?: [^ ]{1,4})?\Z")  # the last cell is short


def _indented_blocks(part: str, *, columned: bool) -> list[Block]:
    if columned:
        return [Preformatted(part.replace(FILL, ""))]
    return list(_with_lists([text for line in _INDENTED.split(part) if (text := joined(line).strip(" "))]))


def _with_lists(parts: Sequence[str]) -> Iterator[Block]:
    """Yield the paragraphs *parts*; adjacent ones that begin with the same bullet form a list."""
    for sign, group in groupby(parts, lambda part: part[:2] if part[:2] in BULLETS else ""):
        texts = list(group)
        if sign and len(texts) > 1:
            yield List([[paragraph(text[2:])] for text in texts])
        else:
            yield from (_between_dashes(text) or paragraph(text) for text in texts)


BULLETS = frozenset(("* ", "- ", "• "))


def _marked(chunk: str) -> Block | None:
    """Return the block identified by the first line of *chunk*."""
    match chunk[0]:
        case "|":
            return read_table(chunk.split("\n"))
        case " " | "\t":
            return _between_dashes(chunk.strip(" ")) or _indented(chunk)
        case "-" | "1":
            return Rule() if _RULE.fullmatch(chunk) else _between_dashes(chunk) or _list(chunk)
        case _:
            return Rule() if _RULE.fullmatch(chunk.rstrip(" ")) else None


def _between_dashes(text: str) -> Heading | None:
    """Return the heading that *text* is, if it stands between dashes on a line of its own, as of AFP."""
    match = _DASHED.fullmatch(text) if text[:1] == "-" else None
    return Heading(running(match[2]), 2) if match and any(map(str.isalpha, match[2])) else None


def read_table(lines: Sequence[str]) -> Table | None:
    """Return the table in *lines*, if each is a row of cells separated by ``|``."""
    rows: list[tuple[Inlines, ...]] = []
    header = 0
    for line in lines:
        if line[:1] != "|":
            return None
        if not header and rows and _HEADER_RULE.fullmatch(line.rstrip(" ")):
            header = len(rows)
            continue
        line = line.rstrip(" ")[1:]  # noqa: PLW2901 -- its cells
        cells = _CELL.split(line) if FILL in line else line.split("|")
        if not cells[-1].strip(" "):
            cells.pop()
        rows.append(tuple(map(_cell if len(line) <= _SHORT else _cell.__wrapped__, cells)))
    return table(rows, header)


@lru_cache(maxsize=4096)
def _cell(text: str) -> Inlines:
    """Return the content of a cell, cached if it is short, since tables repeat such cells."""
    return running(text.replace(FILL, ""))


_SHORT = 100  # characters, including padding


def _indented(chunk: str) -> Block | None:
    """Read lines that all begin with a blank, which is removed; a single one is the first line of a paragraph."""
    lines = [line.removeprefix(FILL) for line in chunk.split("\n")]  # protects what could be the end of a message
    if (
        all(line[:1] in {" ", "\t"} for line in lines)
        and (len(lines) > 1 or lines[0][1:2] == FILL)
        and not _are_paragraphs(lines)
    ):
        rest = [line[1:] if line[0] == " " else line for line in lines]
        return Preformatted("\n".join(rest).replace(FILL, ""))
    return None


def _are_paragraphs(lines: Sequence[str]) -> bool:
    """Is each of *lines*, all indented like the first line of a paragraph, a paragraph of its own?

    They are if each is a sentence, or if one is as long as running text and none continues another.
    """
    indents = {len(line) - len(line.lstrip(" ")) for line in lines}
    if len(indents) > 1 or not indents <= _INDENTS:
        return False
    if all(map(_ends_sentence, lines)):
        return True
    [indent] = indents
    return max(map(len, lines)) >= _LONG and not any(line[indent].islower() or _GAPS.search(line) for line in lines)


def _ends_sentence(line: str) -> bool:
    return line.rstrip(_AFTER)[-1:] in _SENTENCE


_LONG = 50  # characters
_INDENTS = frozenset((2, 3, 4, 5))
_SENTENCE = frozenset(".?!:…。！？؟।")
_AFTER = f" {_QUOTES})"


def _columned(chunk: str) -> Block | None:
    lines = chunk.split("\n")
    with_gaps = sum(1 for line in lines if _GAPS.search(line))
    if len(lines) > 1 and 2 * with_gaps > len(lines):
        return Preformatted(chunk.replace(FILL, ""))
    return None


def _list(chunk: str) -> List | None:
    """Return the list in *chunk*, if each line begins or continues an item."""
    ordered = chunk[0] == "1"
    items: list[list[str]] = []
    for line in chunk.split("\n"):
        if line.startswith(INDENT) and items:
            items[-1].append(line.lstrip(" "))
        elif match := (_NUMBER if ordered else _ITEM).match(line):
            if ordered and int(match[1]) != len(items) + 1:
                return None
            items.append([line[match.end() :]])
        else:
            return None
    if not items or (ordered and len(items) == 1):
        return None
    return List([[paragraph(joined("\n".join(item)))] for item in items], ordered=ordered)


def is_title(text: str) -> bool:
    """Could *text*, on a line of its own, be a heading: short, and not a sentence?"""
    return (
        0 < len(text) <= _LONGEST_HEADING
        and not (text[0].islower() or text[0] in "([#-*•" or text.rstrip(_QUOTES)[-1:] in _ENDS)
        and any(sign.isalpha() for sign in text)
    )


class Look(Enum):
    """The form of a block on the wire."""

    RUNNING = "running"
    ALONE = "alone"  # a line that could be a heading
    LITERAL = "literal"  # after fill: never anything but a paragraph


def look_of(chunk: str) -> Look:
    """Return the form of *chunk*."""
    if chunk[0] == FILL:
        return Look.LITERAL
    return Look.ALONE if len(chunk) <= _LONGEST_HEADING and "\n" not in chunk and is_title(chunk) else Look.RUNNING


def with_headings(found: Sequence[tuple[Block, Look]]) -> list[Block]:
    """Return the blocks, with a single line before a paragraph as a heading, and none at the end (``- ENDS -``)."""
    out: list[Block] = []
    last = len(found) - 1
    for index, (block, look) in enumerate(found):
        if look is Look.ALONE and index < last and type(block) is Paragraph and is_body(*found[index + 1]):
            out.append(Heading(block.content, 2))
        elif type(block) is Heading and index == last:
            out.append(Paragraph(block.content))
        else:
            out.append(block)
    return out


def is_body(block: Block, look: Look) -> bool:
    """May *block* follow a heading?"""
    return type(block) is Paragraph and look is not Look.ALONE
