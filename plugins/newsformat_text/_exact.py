r"""The grammar of plain text that newsformat writes, and the reader that reads it back exactly.

The first line, underlined with a row of ``=``, is the headline; a text that starts with the row has none. Up to the
next blank line follow fields, each ``Name: value``; lines indented by two spaces belong to the field above: its parts
(``  Role: editor``), or further lines of a note. There must be at least one field and nothing else: many texts with an
underlined headline are not ours. Then follow blocks, separated by blank lines:

* a line with a row of ``#``, ``-``, ``~``, ``^``, ``+`` or ``*`` under it: a heading of level 1 to 6
* ``- item`` or ``1. item``, with the rest of an item indented: a list
* ``> text``: a quotation; ``> -- Name`` at its end is its attribution
* a line directly followed by ``- title`` lines: related stories with their heading; an indented line is an address
* ``[image] address``, then ``Caption: …`` lines: media; ``[embed] address``; ``[table] caption``, then rows of cells,
  ``| cell | cell |``
* ``: line``: lines whose white space counts; ``* * *``: a rule
* anything else: a paragraph, with its line ends read as spaces

A backslash before a line makes it plain text. ``\;`` on a line of its own separates two blocks of the same type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Rule,
    Table,
)
from newsformat.plugin import ReadError, Report, lazily


HEADING_UNDERLINES = "#-~^+*"  # underlines of headings, level 1 first
BLOCK_SEPARATOR = "\\;"
RULE = "* * *"
SPECIAL = lazily(
    r"\\|[->:](?: |$)|-- |\d{1,9}\.(?: |$)|([-=~^+#*])\1\1+$|\* \* \*$|\[[a-z]+\](?: |$)|\| |\|$|\|---$|  "
)
_UNDERLINE = lazily(r"([-~^+#*])\1\1+$")
_MARKER = lazily(r"(?:- |\d{1,9}\. |-$|\d{1,9}\.$)")
_BLOCK = lazily(r"\[(image|media|embed|table)\](?: |$)")
_MAX_DEPTH = 40  # levels of nested blocks


def read(text: str, report: Report) -> Article | None:
    """Return the article that *text* represents exactly; ``None`` if newsformat did not write it.

    A text that looks as if it did gets a note in *report*.
    """
    lines, top, end = _split_head(text)
    if not lines:
        return None
    article = _head(unescaped(lines[0]) if top else "", lines[top + 1 : end], top + 2, report)
    if article is None:
        return None
    body = blocks(lines[end:], end + 1, 0)
    dateline = article.dateline
    if dateline is not None and dateline.text and body and type(body[0]) is Paragraph:
        from newsformat_text._fields import OPENING_DATELINE

        if not any(line.startswith(f"{OPENING_DATELINE}:") for line in lines[top + 1 : end]):
            body[0] = _without(body[0], dateline.text)
    return evolve(article, body=body)


def with_status(article: Article, text: str, report: Report) -> Article:
    """Return *article*, read from *text* like from any other text, with the status of a ``Status:`` field in its head.

    The text may be one of ours with another field changed by hand.
    """
    lines, top, end = _split_head(text)
    for number, line in enumerate(lines[top + 1 : end], top + 2):
        if line.startswith(_STATUS):
            from newsformat.markup.handling import read_status, stricter  # rarely needed

            status = read_status(line.removeprefix(_STATUS), report, line=number)
            return evolve(article, status=stricter(article.status, status))
    return article


_STATUS = "Status:"


def _split_head(text: str) -> tuple[list[str], int, int]:
    """Return the lines of *text*, the index of the row of ``=``, and the end of the fields; no lines without a row."""
    if not (_is_row(text, 0) or _is_row(text, text.find("\n") + 1)):
        return [], 0, 0
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    top = 0 if _is_row(lines[0], 0) else 1
    end = top + 1
    while end < len(lines) and not is_blank(lines[end]):
        end += 1
    return lines, top, end


def _is_row(text: str, start: int) -> bool:
    """Does a line of at least three ``=`` and nothing else start at *start*?"""
    if not text.startswith("===", start):
        return False
    end = text.find("\n", start)
    return not text[start : end if end >= 0 else None].rstrip("\r").strip("=")


def _head(headline: str, lines: list[str], number: int, report: Report) -> Article | None:
    """Return the article without its body, if all *lines* are fields; *number* is the number of the first line."""
    from newsformat_text._fields import is_field, parsed

    if not lines:
        return None
    try:
        return Article(headline=headline, **parsed(lines, number))
    except ReadError as error:
        reason, line = error.message, error.line
    except ValueError as error:
        reason, line = str(error), number
    if any(map(is_field, lines)):
        report.note(f"read like any other text, although its headline is underlined: {reason}", line=line)
    return None


def _without(paragraph: Paragraph, dateline: str) -> Paragraph:
    text = "".join([getattr(run, "text", " ") for run in paragraph.content])
    if text == dateline or text.startswith(dateline + " "):
        return Paragraph(text[len(dateline) :])
    return paragraph


def is_blank(line: str) -> bool:
    """Does *line* contain only ASCII white space?"""
    return not line.strip(" \t\f\v")


def unescaped(line: str) -> str:
    """Return *line* without the backslash that makes it plain text."""
    return line.removeprefix("\\")


def escaped(line: str) -> str:
    """Return *line*, with a backslash before it if it would be read as something else than plain text."""
    return f"\\{line}" if not line or SPECIAL.match(line) else line


# Blocks -----------------------------------------------------------------------


def blocks(lines: list[str], number: int, depth: int) -> list[Block]:
    """Return the blocks of *lines*; *number* is the number of the first line."""
    if depth > _MAX_DEPTH:
        raise ReadError("lists and quotations are nested too deeply", line=number)
    return [block for _, _, block in block_extents(lines, number, depth)]


def block_extents(lines: list[str], number: int, depth: int) -> Iterator[tuple[int, int, Block]]:
    """Yield the start and end index of each block of *lines*, and the block."""
    index = 0
    while index < len(lines):
        start = index
        if is_blank(lines[index]) or lines[index] == BLOCK_SEPARATOR:
            index += 1
            continue
        block, index = _block(lines, index, number, depth)
        yield start, index, block


def _block(lines: list[str], index: int, number: int, depth: int) -> tuple[Block, int]:
    line = lines[index]
    below = lines[index + 1] if index + 1 < len(lines) else ""
    if _MARKER.match(line):
        return _list(lines, index, number, depth)
    if line[0] == ">" and line[1:2] in {"", " "}:
        return _quote(lines, index, number, depth)
    if line[0] == ":" and line[1:2] in {"", " "}:
        return _preformatted(lines, index)
    if line == RULE:
        return Rule(), index + 1
    if match := _BLOCK.match(line):
        return _named(lines, index, match)
    if match := _UNDERLINE.match(below):
        return Heading(unescaped(line), level=HEADING_UNDERLINES.index(match[1]) + 1), index + 2
    if below.startswith("- ") or below == "-":
        return _related(lines, index)
    return _paragraph(lines, index)


def _paragraph(lines: list[str], index: int) -> tuple[Block, int]:
    stop = index + 1
    while stop < len(lines) and not is_blank(lines[stop]):
        stop += 1
    return Paragraph(" ".join([unescaped(line) for line in lines[index:stop]])), stop


def _list(lines: list[str], index: int, number: int, depth: int) -> tuple[Block, int]:
    ordered = lines[index][0] != "-"
    items: list[list[Block]] = []
    start = index
    while start < len(lines) and _marks(lines[start], ordered=ordered):
        stop = start + 1
        while stop < len(lines) and _goes_on(lines, stop):
            stop += 1
        width = len(lines[start].split(" ", 1)[0]) + 1
        item = [
            lines[start][width:],
            *[line[width:] if line[:width].isspace() else line.lstrip(" ") for line in lines[start + 1 : stop]],
        ]
        items.append(blocks(item, number + start, depth + 1))
        start = stop
    return List(items, ordered=ordered), start


def _marks(line: str, *, ordered: bool) -> bool:
    return _MARKER.match(line) is not None and (line[0] != "-") == ordered


def _goes_on(lines: list[str], index: int) -> bool:
    """Does line *index* continue a list item: is it indented, or blank before an indented line?"""
    if not is_blank(lines[index]):
        return lines[index].startswith("  ")
    following = index + 1
    return following < len(lines) and not is_blank(lines[following]) and lines[following].startswith("  ")


def _quote(lines: list[str], index: int, number: int, depth: int) -> tuple[Block, int]:
    stop = index
    while stop < len(lines) and lines[stop][:1] == ">":
        stop += 1
    inner = [line[1:].removeprefix(" ") for line in lines[index:stop]]
    attribution = ""
    if inner[-1].startswith("-- "):
        attribution = inner.pop()[3:]
    return Quote(blocks(inner, number + index, depth + 1), attribution=attribution), stop


def _preformatted(lines: list[str], index: int) -> tuple[Block, int]:
    stop = index
    while stop < len(lines) and lines[stop][:1] == ":" and lines[stop][1:2] in {"", " "}:
        stop += 1
    return Preformatted("\n".join([line[2:] for line in lines[index:stop]])), stop


def _related(lines: list[str], index: int) -> tuple[Block, int]:
    title, links = unescaped(lines[index]), []
    index += 1
    while index < len(lines) and (lines[index].startswith("- ") or lines[index] == "-"):
        text = lines[index][2:]
        index += 1
        href = ""
        if index < len(lines) and lines[index].startswith("  ") and not is_blank(lines[index]):
            href = lines[index].strip(" ")
            index += 1
        if text or href:
            links.append(RelatedLink(unescaped(text), href))
    return Related(links, title=title), index


def _named(lines: list[str], index: int, match: re.Match[str]) -> tuple[Block, int]:
    name, rest = match[1], lines[index][match.end() :]
    index += 1
    if name == "embed":
        return Embed(rest), index
    if name == "table":
        stop = index
        while stop < len(lines) and _ROW.fullmatch(lines[stop]):
            stop += 1
        return _table(rest, lines[index:stop]), stop
    parts: dict[str, str] = {}
    while index < len(lines):
        part, found, text = lines[index].partition(": ")
        if not found or part not in MEDIA_PARTS or part in parts:
            break
        parts[part] = text
        index += 1
    return Media(rest, **{part.lower(): text for part, text in parts.items()}), index


MEDIA_PARTS = ("Kind", "Caption", "Credit", "Alt", "Rights")


def _table(caption: str, lines: list[str]) -> Table:
    rows: list[list[str]] = []
    header = 0
    for line in lines:
        if line == _HEADER:
            header = len(rows)
        else:
            rows.append([re.sub(r"\\(.)", r"\1", cell) for cell in _CELL.findall(line)])
    return Table(rows, header=header, caption=caption)


_HEADER = "|---"
_CELLS = r"\| ((?:[^|\\]|\\.)*) (?=\|)"
_CELL = lazily(_CELLS)
_ROW = lazily(rf"\|---|(?:{_CELLS})*\|")
