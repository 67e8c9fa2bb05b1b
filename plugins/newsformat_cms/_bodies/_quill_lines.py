"""Converts between Deltas of Quill and lines (https://quilljs.com/docs/delta).

A document is insertions of text, of which a line feed ends a line; what a line is, is said of its line feed. Here a
line is a node: its ``text``, which is insertions, and the ``attributes`` of its line feed. What is a block by itself,
such as a player, has no line feed: its node has what is inserted (``embed``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import object_at
from newsformat_cms._bodies._running import STYLES


OF_LINES: Final = frozenset(("header", "list", "indent", "blockquote", "code-block", "code-block-container", "table"))
OF_TEXT: Final = frozenset((*STYLES, "link", "script"))
RULES: Final = frozenset(("divider", "hr"))
_BLOCKS: Final = frozenset((*RULES, "video"))  # embeds that are blocks
_LOOKS_OF_LINES: Final = frozenset(("align", "direction"))
_LOOKS_OF_TEXT: Final = frozenset(("color", "background", "font", "size"))
_RTL: Final = {"align": "right", "direction": "rtl"}  # attributes of a right-to-left line


# Reading ------------------------------------------------------------------------


def lines_in(ops: Iterable[Any]) -> list[Object]:
    """Return the lines of *ops*; operations that are not insertions are left out.

    The line feed that must end a document does not begin another line.
    """
    found = [*_lines(op for op in ops if isinstance(op, dict))]
    follows_text = len(found) > 1 and "embed" not in found[-2]
    return found if follows_text or not found or found[-1] != _line([], {}) else found[:-1]


def _lines(ops: Iterable[Object]) -> Iterator[Object]:
    text: list[Object] = []
    for op in ops:
        inserted, attributes = op.get("insert"), object_at(op, "attributes")
        if isinstance(inserted, dict):
            if not text and not inserted.keys().isdisjoint(_BLOCKS):
                yield _with_attributes(attributes, {"embed": inserted})
            else:
                text.append(_with_attributes(attributes, {"insert": inserted}))
            continue
        characters = inserted if isinstance(inserted, str) else ""
        first, *rest = characters.split("\n")
        of_line, of_text = _parted(attributes) if rest and characters.strip("\n") else (attributes, attributes)
        _add(text, first, of_text)
        for part in rest:
            yield _line(text, of_line)
            text = []
            _add(text, part, of_text)
    if text:
        yield _line(text, {})


def _parted(attributes: Object) -> tuple[Object, Object]:
    """Split the attributes of an insertion that ends a line into those of the line and those of its text."""
    return (
        {name: value for name, value in attributes.items() if name not in OF_TEXT | _LOOKS_OF_TEXT},
        {name: value for name, value in attributes.items() if name not in OF_LINES | _LOOKS_OF_LINES},
    )


def _add(text: list[Object], characters: str, attributes: Object) -> None:
    """Add *characters* to a text, merging insertions with the same attributes."""
    if not characters:
        return
    last = text[-1] if text else {}
    if isinstance(last.get("insert"), str) and object_at(last, "attributes") == attributes:
        text[-1] = {**last, "insert": last["insert"] + characters}
    else:
        text.append(_with_attributes(attributes, {"insert": characters}))


def _line(text: list[Object], attributes: Object) -> Object:
    return _with_attributes(attributes, {"text": text})


def _with_attributes(attributes: Object, result: Object) -> Object:
    return {**result, "attributes": attributes} if attributes else result


def direction_of_lines(lines: Sequence[Any]) -> str:
    """Return ``rtl`` if all *lines* are marked so, else ``ltr``."""
    running = [line for line in lines if _may_run(line)]
    return (
        "rtl" if running and all(_RTL.items() <= object_at(item, "attributes").items() for item in running) else "ltr"
    )


def without_direction(line: Object) -> Object:
    """Return *line* without its right-to-left attributes."""
    if not _may_run(line):
        return line
    rest = {name: value for name, value in object_at(line, "attributes").items() if name not in _RTL}
    return _with_attributes(rest, {name: value for name, value in line.items() if name != "attributes"})


def _may_run(line: Any) -> bool:
    return isinstance(line, dict) and "embed" not in line and "code-block" not in object_at(line, "attributes")


# Writing ------------------------------------------------------------------------


def ops_of(lines: Iterable[Any], direction: str) -> list[Object]:
    """Return *lines*, in this *direction*, as insertions."""
    objects: list[Object] = []
    ends = False
    for line in lines:
        if not isinstance(line, dict):
            continue
        attributes = object_at(line, "attributes")
        if ends := "embed" not in line:
            runs = _RTL if direction == "rtl" and _may_run(line) else {}
            for op in line.get("text", ()):
                _insert(objects, op)
            _insert(objects, _with_attributes({**runs, **attributes}, {"insert": "\n"}))
        else:
            objects.append(_with_attributes(attributes, {"insert": line["embed"]}))
    if not ends:
        _insert(objects, {"insert": "\n"})
    return objects


def _insert(ops: list[Object], op: Object) -> None:
    """Add *op* to *ops*, merging texts with the same attributes."""
    last = ops[-1] if ops else {}
    texts = isinstance(last.get("insert"), str) and isinstance(op.get("insert"), str)
    if texts and object_at(last, "attributes") == object_at(op, "attributes"):
        ops[-1] = {**last, "insert": last["insert"] + op["insert"]}
    else:
        ops.append(op)
