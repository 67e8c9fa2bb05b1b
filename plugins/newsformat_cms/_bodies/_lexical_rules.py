"""Rules of Lexical on its serialised nodes (https://lexical.dev/docs/concepts/serialization).

Nodes of Lexical and its packages are validated; others need a type and a version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    SCALAR,
    STRING,
    Rule,
    alone_or_array,
    anything,
    array,
    as_warning,
    both,
    by_type,
    choice,
    members,
    or_null,
    source_problems,
)
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Source


def validate_lexical(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    yield from source_problems(source, alone_or_array(_DOCUMENT))


def _chosen(node: Mapping[str, Any]) -> Rule:
    kind = node.get("type")
    return both(_NODE, _OF_TYPES.get(kind, anything) if isinstance(kind, str) else anything, _children)


def _children(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of a node's children, if it has any."""
    if "children" in value:
        yield from array(by_type(_chosen))(value["children"], (*where, "children"))


def _root(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield texts directly in the root, which Lexical rejects."""
    if value.get("type") not in {"root", None}:
        yield Misfit("value", "the type of the root is root", (*where, "type"))
    if "children" not in value:
        yield Misfit("required", "the member children is missing", where)
    for index, child in enumerate(objects_at(value, "children")):
        if text_at(child, "type") in _INLINE:
            yield Misfit("top-level", "a root contains blocks, not bare text", (*where, "children", index))


_INLINE: Final = frozenset(("text", "extended-text", "linebreak", "link", "autolink", "tab", "hashtag"))
_NODE = members(
    {
        "type": STRING,
        "version": INTEGER,
        "direction": or_null(choice("ltr", "rtl")),
        "format": SCALAR,
        "indent": INTEGER,
    },
    needs=("type",),
    other=anything,
)
_VERSIONED = as_warning(members(needs=("version",), other=anything), "version")
_MODE = choice("normal", "token", "segmented")
_TEXT = members(
    {"text": STRING, "format": INTEGER, "detail": INTEGER, "style": STRING, "mode": _MODE},
    needs=("text",),
    other=anything,
)
_ADDRESS: Final = {"url": STRING, "rel": or_null(STRING), "target": or_null(STRING)}
_LINK = members(_ADDRESS, needs=("url",), other=anything)
_KINDS = or_null(choice("custom", "internal"))
_FIELDS = members({"linkType": _KINDS, "newTab": or_null(BOOLEAN), "url": or_null(STRING)}, other=anything)
_LINK_OF_PAYLOAD = members({"fields": _FIELDS, "id": STRING}, other=anything)


def _link(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a link, which has its address itself or, in Payload, in its fields."""
    is_of_payload = isinstance(value, dict) and "fields" in value and "url" not in value
    yield from (_LINK_OF_PAYLOAD if is_of_payload else _LINK)(value, where)


_HEADINGS = choice("h1", "h2", "h3", "h4", "h5", "h6")
_OF_TYPES: Final[Mapping[str, Rule]] = {
    "text": both(_TEXT, _VERSIONED),
    "extended-text": both(_TEXT, _VERSIONED),
    "linebreak": _VERSIONED,
    "paragraph": both(members(needs=("children",), other=anything), _VERSIONED),
    "quote": both(members(needs=("children",), other=anything), _VERSIONED),
    "heading": both(members({"tag": _HEADINGS}, needs=("tag",), other=anything), _VERSIONED),
    "list": both(
        members(
            {"listType": choice("bullet", "number", "check"), "tag": choice("ul", "ol"), "start": INTEGER},
            needs=("listType",),
            other=anything,
        ),
        _VERSIONED,
    ),
    "listitem": members({"value": INTEGER}, other=anything),
    "link": _link,
    "autolink": _link,
}
_ROOT = by_type(lambda node: both(_chosen(node), _root))
_DOCUMENT = members({"root": _ROOT}, needs=("root",), other=anything)
