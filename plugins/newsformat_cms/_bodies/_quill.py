"""Lines of Quill → blocks (https://quilljs.com/docs/formats)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple

from newsformat import (
    Block,
    Embed,
    Heading,
    Link,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import object_at, objects_at, text_among, text_at
from newsformat.plugin import inlines, line
from newsformat_cms._bodies._codec import Segment
from newsformat_cms._bodies._lists import Item, segments_of, with_code_joined
from newsformat_cms._bodies._quill_lines import RULES
from newsformat_cms._bodies._running import STYLES


SPACE: Final = "quill"


class _Line(NamedTuple):
    runs: list[Text]
    shown: list[Block]  # in the line: pictures, players
    attributes: Object
    above: int = 0  # the number of these before its text

    def around(self, text: Sequence[Block]) -> list[Block]:
        """Return *text*, that of the line, with its pictures and players around it."""
        return [*self.shown[: self.above], *text, *self.shown[self.above :]]


def segments_in(lines: Sequence[Any]) -> list[Segment]:
    """Return the segments of *lines*: adjacent table rows, list items and lines of code are joined."""
    found: list[Segment] = []
    for row, group in groupby(map(_line_of, lines), key=_is_cell):
        same = [*group]
        found += [_table(same)] if row else with_code_joined(segments_of(same, _item, _blocks))
    return found


def _line_of(node: Any) -> _Line:
    """Return a line; an embed that is a block is the only content of one."""
    attributes = object_at(node, "attributes")
    if embed := object_at(node, "embed"):
        return _Line([], _embedded_blocks(embed, attributes), {})
    runs: list[Text] = []
    shown: list[Block] = []
    above = 0
    for op in objects_at(node, "text"):
        inserted, own_attributes = op.get("insert"), object_at(op, "attributes")
        if name := _mentioned(inserted):
            runs.append(Text(name, _marks(own_attributes)))
        elif isinstance(inserted, dict):
            shown += _embedded_blocks(inserted, own_attributes)
            above = above if any(run.text.strip() for run in runs) else len(shown)
        else:
            runs.append(Text(text_at(op, "insert"), _marks(own_attributes)))
    return _Line(runs, shown, attributes, above)


def _mentioned(inserted: Any) -> str:
    """Return the name in a mention, as in the most common extension."""
    name = text_at(inserted, "mention", "value")
    return f"{text_at(inserted, 'mention', 'denotationChar')}{name}" if name else ""


def _marks(attributes: Object) -> list[Mark]:
    href = line(text_at(attributes, "link"))
    script = {"sub": Style.SUBSCRIPT, "super": Style.SUPERSCRIPT}.get(text_at(attributes, "script"))
    styles = [style for name, style in STYLES.items() if attributes.get(name) is True]
    return [*([Link(href)] if href else []), *styles, *([script] if script else [])]


def _embedded_blocks(inserted: Object, attributes: Object) -> list[Block]:
    blocks: list[Block] = []
    for name, value in inserted.items():
        href = value if isinstance(value, str) else text_among(value, ("src", "url"))
        match name:
            case "image" if line(href):
                blocks.append(Media(href, alt=text_at(attributes, "alt")))
            case _ if name in RULES:
                blocks.append(Rule())
            case "video" if line(href):
                blocks.append(Embed(href))
            case _:
                blocks.append(Raw(SPACE, text_of({name: value})))
    return blocks


def _is_cell(quill_line: _Line) -> bool:
    return isinstance(quill_line.attributes.get("table"), str | int)


def _table(cells: Sequence[_Line]) -> Segment:
    """Return the table of *cells*, grouped to rows by ID, followed by what its cells display."""
    by_row = groupby(cells, key=lambda cell: cell.attributes["table"])
    rows = [[inlines(cell.runs) for cell in row] for _, row in by_row]
    return Segment(len(cells), (Table(rows), *[block for cell in cells for block in cell.shown]))


def _item(quill_line: _Line) -> Item | None:
    kind, indent = quill_line.attributes.get("list"), quill_line.attributes.get("indent", 0)
    if not isinstance(kind, str):
        return None
    return Item(indent if type(indent) is int else 0, kind == "ordered", quill_line.around(_paragraph(quill_line)))


def _paragraph(quill_line: _Line) -> list[Block]:
    runs = inlines(quill_line.runs)
    return [Paragraph(runs)] if runs else []


def _blocks(quill_line: _Line) -> Sequence[Block]:
    """Return the block of a line, with its pictures and players around it."""
    header = quill_line.attributes.get("header")
    if quill_line.attributes.get("code-block"):
        return quill_line.around([Preformatted("".join(run.text for run in quill_line.runs))])
    if type(header) is int and 1 <= header <= 6 and (runs := inlines(quill_line.runs)):  # noqa: PLR2004 -- of HTML
        return quill_line.around([Heading(runs, header)])
    paragraph = _paragraph(quill_line)
    quoted = quill_line.attributes.get("blockquote") is True and paragraph
    return quill_line.around([Quote(paragraph)] if quoted else paragraph)
