"""Rules of Editor.js on its output and the official tools."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    NUMBER,
    OBJECT,
    STRING,
    Rule,
    alone_or_array,
    anything,
    array,
    by_type,
    choice,
    members,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Source


def _tool(needs: tuple[str, ...], **of: Rule) -> Rule:
    return members(of, needs=needs, other=anything)


def _level(value: Any, where: Path) -> Iterator[Misfit]:
    if type(value) is not int or not 1 <= value <= 6:  # noqa: PLR2004 -- of HTML
        yield Misfit("value", "a level from 1 to 6 is needed", where)


def _item(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an item of a list: a text, or an object with a text and nested items."""
    if not isinstance(value, str):
        yield from _tool(("content",), content=STRING, items=array(_item))(value, where)


_DATA: Final[Mapping[str, Rule]] = {
    "paragraph": _tool(("text",), text=STRING),
    "header": _tool(("text", "level"), text=STRING, level=_level),
    "list": _tool(("style", "items"), style=choice("ordered", "unordered", "checklist"), items=array(_item)),
    "quote": _tool(("text",), text=STRING, caption=STRING),
    "image": _tool(("file",), file=_tool(("url",), url=STRING), caption=STRING),
    "embed": _tool(("service", "source", "embed"), service=STRING, source=STRING, embed=STRING, caption=STRING),
    "table": _tool(("content",), content=array(array(STRING))),
    "code": _tool(("code",), code=STRING),
    "raw": _tool(("html",), html=STRING),
    "linkTool": _tool(("link",), link=STRING, meta=OBJECT),
}


def _block(block: Mapping[str, Any]) -> Rule:
    kind = block.get("type")
    data = _DATA.get(kind, OBJECT) if isinstance(kind, str) else OBJECT
    return _tool(("type", "data"), id=STRING, type=STRING, data=data, tunes=OBJECT)


_DOCUMENT: Final = _tool(("blocks",), time=NUMBER, version=STRING, blocks=array(by_type(_block)))


def validate_editorjs(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    return source_problems(source, alone_or_array(_DOCUMENT))
