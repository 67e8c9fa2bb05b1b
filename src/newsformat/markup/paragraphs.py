"""A body in plain text: paragraphs are separated by blank lines, or begin with an indented line.

A line of one sign (``* * *``, ``----``) separates them, too. Without any of these, each line is a paragraph, unless
the lines look wrapped. Two or more successive lines in columns are a table, whose blanks are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from newsformat._blocks import Block, Paragraph, Preformatted, Rule
from newsformat._frozen import maker
from newsformat._inline import inlines
from newsformat._lazy_patterns import lazily
from newsformat._text import seam, verbatim


__all__ = ["are_columns", "is_full", "paragraphs", "read_paragraphs", "unwrapped", "wrapped"]

_paragraph = maker(Paragraph)
_INDENT = lazily(r"[ \t\u3000]*")
_NARROW, _NARROW_UNPARTED, _WRAPPED = 30, 12, 100  # widths, in characters, of wrapped lines
_HANGING = 4  # characters fewer
_ENDS = tuple(".!?:;\"'”’»)。！？؟۔।…")
_MOSTLY = 0.8


def read_paragraphs(text: str, *, rules: bool = False) -> tuple[Block, ...]:
    """Return the paragraphs of *text*, in which lines may be wrapped; with *rules*, rules and tables are recognized."""
    if rules and ("   " in text or "\t" in text):
        parts = [*_by_columns(verbatim(text))]
        by_blank_lines = len(parts) > 1 and _BLANK_LINE.search(text) is not None
        return tuple([block for part in parts for block in _blocks(part, rules=True, by_blank_lines=by_blank_lines)])
    return tuple(_blocks(text, rules=rules))


_BLANK_LINE = lazily(r"\S[ \t]*\r?\n[ \t]*\r?\n\s*\S")


def _blocks(text: str | Preformatted, *, rules: bool, by_blank_lines: bool = False) -> Iterator[Block]:
    if isinstance(text, Preformatted):
        yield text
        return
    for part in paragraphs(text, by_blank_lines=by_blank_lines):
        if content := inlines(part):
            yield Rule() if rules and _is_rule(part) else _paragraph(content)


def _by_columns(text: str) -> Iterator[str | Preformatted]:
    """Yield the parts of *text*: those between its tables, and these."""
    rest: list[str] = []
    for has_gap, group in groupby(text.split("\n"), lambda line: _GAP.search(line) is not None):
        lines = [*group]
        if not has_gap or not are_columns(lines):
            rest += lines
            continue
        if any(rest):
            yield "\n".join(rest)
        rest = []
        yield Preformatted("\n".join(_dedented(lines)))
    if any(rest):
        yield "\n".join(rest)


def are_columns(lines: list[str]) -> bool:
    """Are all of *lines* in columns, separated by blanks or tabs? Then cells begin or end below each other.

    Two lines of two cells may be what is left of justified text.
    """
    gaps = [len(_GAP.findall(line)) for line in lines]
    has_gaps = bool(gaps) and min(gaps) > (len(lines) == 2)  # noqa: PLR2004 -- lines
    return has_gaps and len(lines) > 1 and all(_are_aligned(above, below) for above, below in pairwise(lines))


def _are_aligned(above: str, below: str) -> bool:
    if "\t" in above.strip() and "\t" in below.strip():
        return True
    edges = [
        {position for gap in _GAP.finditer(line) for position in gap.span()} | {len(line.rstrip())}
        for line in (above, below)
    ]
    return bool(edges[0] & edges[1])


_GAP = lazily(r"(?<=\S)(?: {3,}|[ ]*\t[ \t]*)(?=\S)")


def _is_rule(line: str) -> bool:
    return line[:1] in _SIGNS and _RULE.fullmatch(line) is not None


_SIGNS = frozenset("_*=~•·—-")
_RULE = lazily(r"([_*=~•·—-])(?: ?\1){2,79}")


def paragraphs(text: str, *, by_blank_lines: bool = False) -> Iterator[str]:
    """Yield the paragraphs of *text*, each as one line without its indent.

    With *by_blank_lines*, blank lines separate them, though *text* may have none.
    """
    lines = _dedented(verbatim(text).split("\n"))
    blank = by_blank_lines or any(not line for line in lines)
    separated = blank or any(_indent(line) for line in lines[1:])
    apart = not separated and not _is_wrapped(lines)
    part = above = ""
    for line in lines:
        if part and (apart or not line or _indent(line) or _is_rule(line) or _is_rule(above)):
            yield part
            part = ""
        above = line
        if line:
            part += f"{seam(part, line)}{line}" if part else line[_indent(line) :]
    if part:
        yield part


def unwrapped(lines: list[str]) -> str | None:
    """Return the one line that *lines* were before they were wrapped, `None` if they were not."""
    bare = [line.strip() for line in lines]
    if not all(bare) or not _is_wrapped(bare):
        return None
    return "".join([bare[0], *[f"{seam(above, below)}{below}" for above, below in pairwise(bare)]])


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield *text* as lines of *width* characters at most, broken at spaces alone; a longer word has a line of its own.

    Any other white space is text.
    """
    start = _after_spaces(text, 0)
    while len(text) - start > width:
        end = text.rfind(" ", start, start + width + 1)
        if end < 0 and (end := text.find(" ", start)) < 0:
            break
        yield text[start:end]
        start = _after_spaces(text, end)
    yield text[start:]


def _after_spaces(text: str, place: int) -> int:
    while text.startswith(" ", place):
        place += 1
    return place


def _dedented(lines: list[str]) -> list[str]:
    """Return *lines* without blank lines at the edges and without their common indent.

    The first line may directly follow a tag, where the others are indented like the markup.
    """
    lines = [line.rstrip() for line in lines]
    filled = [number for number, line in enumerate(lines) if line]
    lines = lines[filled[0] : filled[-1] + 1] if filled else []
    rest = lines[1:] if lines and not _indent(lines[0]) else lines
    common = min((_indent(line) for line in rest if line), default=0)
    return [line[min(common, _indent(line)) :] for line in lines]


def _indent(line: str) -> int:
    match = _INDENT.match(line)
    return match.end() if match else 0


def _is_wrapped(lines: list[str]) -> bool:
    """Were *lines*, which do not show paragraphs otherwise, broken only where the next word did not fit?"""
    width = max(map(len, lines), default=0)
    unparted = [not seam(line, below) for line, below in pairwise(lines)]
    narrow = _NARROW if sum(unparted) * 2 <= len(unparted) else _NARROW_UNPARTED
    if not narrow <= width <= _WRAPPED or all(line.endswith(_ENDS) for line in lines[:-1]):
        return False
    full = [
        is_full(line, below, width) and not (seamless and line.endswith(_ENDS))
        for (line, below), seamless in zip(pairwise(lines), unparted, strict=True)
    ]
    return sum(full) >= _MOSTLY * len(full)


def is_full(line: str, below: str, width: int) -> bool:
    """Had the first word of the line *below* no room in *line*, where lines have at most *width* characters?

    In scripts without blanks, a letter or two may have had room: signs that must not begin or end a line move on.
    """
    if not seam(line, below):
        return len(line) > width - _HANGING
    return len(line) + 1 + len(below.split(maxsplit=1)[0]) > width
