"""The types of pandoc-types (1.17 to 1.23, ``Text.Pandoc.Definition``) as rules for JSON.

Each constructor is an object with its name in ``t`` and its content in ``c``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path, kind_of
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Rule,
    anything,
    array,
    both,
    fixed,
    members,
    or_null,
    rule_problems,
)
from newsformat.markup.members import items_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_pandoc._names import VERSION


_NEWEST = (1, 23)
_TABLES, _FIGURES, _UNDERLINED = (1, 21), (1, 23), (1, 21)  # versions that introduced the current form


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document."""
    yield from rule_problems(source.read_bytes(), document)


def document(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield what is wrong with a document, by the rules of the version that it declares."""
    yield from members({VERSION: _version}, needs=(VERSION, "meta", "blocks"), other=anything)(value, where)
    if not isinstance(value, dict):
        return
    rules = _Rules(_version_of(value.get(VERSION)))
    if "meta" in value:
        yield from members(other=rules.meta)(value["meta"], (*where, "meta"))
    if "blocks" in value:
        yield from rules.blocks(value["blocks"], (*where, "blocks"))
    yield from rules.broken_references()


def _version(value: Any, where: Path) -> Iterator[Misfit]:
    yield from array(INTEGER, least=2)(value, where)
    if (version := _version_of(value)) > _NEWEST:
        yield Misfit("version", f"{'.'.join(map(str, version))} is newer than the rules", where, Severity.WARNING)


def _version_of(value: Any) -> tuple[int, ...]:
    numbers = items_at(value)
    known = tuple(number for number in numbers if type(number) is int)[:2]
    return known if len(known) == len(_NEWEST) else _NEWEST


def _tagged(function: Callable[[], Mapping[str, Rule | None]], what: str) -> Rule:
    """Return the rule for one of the constructors *function*, each with the rule for its content, or ``None``."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        constructors = function()
        name = value.get("t") if isinstance(value, dict) else None
        if not isinstance(name, str):
            yield Misfit("type", f"{what} is an object with its constructor in t, not {kind_of(value)}", where)
        elif name not in constructors:
            yield Misfit("constructor", f"{name!r:.60} is not a constructor of {what}", (*where, "t"))
        elif (of := constructors[name]) is not None:
            if "c" in value:
                yield from of(value["c"], (*where, "c"))
            else:
                yield Misfit("required", f"{name} has no c", where)

    return rule


_ALIGNMENT = _tagged(lambda: dict.fromkeys(("AlignLeft", "AlignRight", "AlignCenter", "AlignDefault")), "an alignment")
_WIDTH = _tagged(lambda: {"ColWidth": NUMBER, "ColWidthDefault": None}, "a width")
_STYLE = _tagged(
    lambda: dict.fromkeys(
        ("DefaultStyle", "Example", "Decimal", "LowerRoman", "UpperRoman", "LowerAlpha", "UpperAlpha")
    ),
    "a style of numbers",
)
_DELIMITER = _tagged(lambda: dict.fromkeys(("DefaultDelim", "Period", "OneParen", "TwoParens")), "a delimiter")
_QUOTES = _tagged(lambda: dict.fromkeys(("SingleQuote", "DoubleQuote")), "a kind of quotation marks")
_MATH = _tagged(lambda: dict.fromkeys(("DisplayMath", "InlineMath")), "a kind of formula")
_MODE = _tagged(lambda: dict.fromkeys(("AuthorInText", "SuppressAuthor", "NormalCitation")), "a mode of citing")
_PAIR = fixed(STRING, STRING)


def _level(value: Any, where: Path) -> Iterator[Misfit]:
    yield from INTEGER(value, where)
    if isinstance(value, int) and value < 1:
        yield Misfit("level", f"the level of a heading is 1 or more, not {value}", where, Severity.WARNING)


class _Rules:
    """The rules for documents of a *version*, and the identifiers found in this one."""

    def __init__(self, version: tuple[int, ...]) -> None:
        self._ids: set[str] = set()
        self._targets: list[tuple[str, Path]] = []
        self.inlines: Rule = array(_tagged(lambda: self._inlines, "an inline"))
        self.blocks: Rule = array(_tagged(lambda: self._blocks, "a block"))
        self.meta: Rule = _tagged(lambda: self._metas, "a value of metadata")
        self._metas = self._made_metas()
        self._inlines = self._made_inlines(version)
        self._blocks = self._made_blocks(version)

    def broken_references(self) -> Iterator[Misfit]:
        """Yield links to identifiers that do not occur; to be called after the blocks."""
        for name, where in self._targets:
            if name not in self._ids:
                yield Misfit("reference", f"nothing has the identifier {name!r:.60}", where, Severity.WARNING)

    def _attributes(self, value: Any, where: Path) -> Iterator[Misfit]:
        """Yield what is wrong with attributes: an identifier, classes, and key-value pairs."""
        yield from fixed(STRING, array(STRING), array(_PAIR))(value, where)
        name = value[0] if isinstance(value, list) and value else None
        if isinstance(name, str) and name:
            if name in self._ids:
                message = f"the identifier {name!r:.60} is already in use"
                yield Misfit("id", message, (*where, 0), Severity.WARNING)
            self._ids.add(name)

    def _target(self, value: Any, where: Path) -> Iterator[Misfit]:
        yield from _PAIR(value, where)
        href = value[0] if isinstance(value, list) and value else None
        if isinstance(href, str) and href.startswith("#") and len(href) > 1:
            self._targets.append((href[1:], (*where, 0)))

    def _made_metas(self) -> dict[str, Rule | None]:
        return {
            "MetaMap": members(other=self.meta),
            "MetaList": array(self.meta),
            "MetaBool": BOOLEAN,
            "MetaString": STRING,
            "MetaInlines": self.inlines,
            "MetaBlocks": self.blocks,
        }

    def _made_inlines(self, version: tuple[int, ...]) -> dict[str, Rule | None]:
        citation = members(
            {
                "citationId": STRING,
                **dict.fromkeys(("citationPrefix", "citationSuffix"), self.inlines),
                "citationMode": _MODE,
                **dict.fromkeys(("citationNoteNum", "citationHash"), INTEGER),
            },
            needs=("citationId", "citationPrefix", "citationSuffix", "citationMode", "citationNoteNum", "citationHash"),
            other=anything,
        )
        styled = ("Emph", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps")
        known: dict[str, Rule | None] = {
            "Str": STRING,
            **dict.fromkeys(styled, self.inlines),
            "Quoted": fixed(_QUOTES, self.inlines),
            "Cite": fixed(array(citation), self.inlines),
            "Code": fixed(self._attributes, STRING),
            **dict.fromkeys(("Space", "SoftBreak", "LineBreak")),
            "Math": fixed(_MATH, STRING),
            "RawInline": fixed(STRING, STRING),
            **dict.fromkeys(("Link", "Image"), fixed(self._attributes, self.inlines, self._target)),
            "Note": self.blocks,
            "Span": fixed(self._attributes, self.inlines),
        }
        return {**known, "Underline": self.inlines} if version >= _UNDERLINED else known

    def _made_blocks(self, version: tuple[int, ...]) -> dict[str, Rule | None]:
        items = array(self.blocks)
        known: dict[str, Rule | None] = {
            **dict.fromkeys(("Plain", "Para"), self.inlines),
            "LineBlock": array(self.inlines),
            "CodeBlock": fixed(self._attributes, STRING),
            "RawBlock": fixed(STRING, STRING),
            "BlockQuote": self.blocks,
            "OrderedList": fixed(fixed(INTEGER, _STYLE, _DELIMITER), items),
            "BulletList": items,
            "DefinitionList": array(fixed(self.inlines, items)),
            "Header": fixed(_level, self._attributes, self.inlines),
            "HorizontalRule": None,
            "Table": self._table() if version >= _TABLES else self._old_table(),
            "Div": fixed(self._attributes, self.blocks),
        }
        if version >= _FIGURES:
            return {**known, "Figure": fixed(self._attributes, self._caption(), self.blocks)}
        return {**known, "Null": None}

    def _caption(self) -> Rule:
        return fixed(or_null(self.inlines), self.blocks)

    def _table(self) -> Rule:
        cell = fixed(self._attributes, _ALIGNMENT, INTEGER, INTEGER, self.blocks)
        rows = array(fixed(self._attributes, array(cell)))
        ends = fixed(self._attributes, rows)
        bodies = array(fixed(self._attributes, INTEGER, rows, rows))
        columns = array(fixed(_ALIGNMENT, _WIDTH))
        return both(fixed(self._attributes, self._caption(), columns, ends, bodies, ends), _widths)

    def _old_table(self) -> Rule:
        cells = array(self.blocks)
        return fixed(self.inlines, array(_ALIGNMENT), array(NUMBER), cells, array(cells))


def _widths(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield rows with more cells than the table has columns; Pandoc drops these."""
    if not isinstance(value, list) or len(value) != _PARTS or not isinstance(value[2], list):
        return
    bodies = value[4] if isinstance(value[4], list) else []
    parts: list[tuple[Path, Any]] = [((3,), value[3]), *(((4, place), body) for place, body in enumerate(bodies))]
    for path, part in (*parts, ((5,), value[5])):
        index = len(part) - 1 if isinstance(part, list) else 0
        for number, row in enumerate(_items(part, index)):
            if len(cells := _items(row, 1)) > len(value[2]):
                message = f"{len(cells)} cells, where there are {len(value[2])} columns"
                yield Misfit("cells", message, (*where, *path, index, number), Severity.WARNING)


_PARTS = 6


def _items(part: Any, index: int) -> list[Any]:
    found = part[index] if isinstance(part, list) and len(part) > index else None
    return items_at(found)
