"""Rules of Quill on the Delta of a document (https://quilljs.com/docs/delta, …/docs/formats)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import OBJECT, STRING, anything, array, members, rule_problems
from newsformat.markup.members import object_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


def validate_quill(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    yield from rule_problems(source.read_bytes(), _documents)


def _documents(value: Any, where: Path) -> Iterator[Misfit]:
    if not isinstance(value, list):
        yield from _DOCUMENT(value, where)
    elif all(isinstance(item, dict) and "ops" in item for item in value):
        yield from array(_DOCUMENT)(value, where)
    else:
        yield from _ops(value, where)


def _ops(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of operations: those of a document are insertions, ending with a line feed."""
    yield from array(_op)(value, where)
    if not isinstance(value, list):
        return
    operations = [item for item in value if isinstance(item, dict)]
    last = operations[-1].get("insert") if operations else ""
    if not (isinstance(last, str) and last.endswith("\n")):
        yield Misfit("end", "a document ends with a line feed", where, Severity.WARNING)
    for index in range(1, len(value)):
        if _is_one(value[index - 1], value[index]):
            message = "two texts with the same attributes are one"
            yield Misfit("compact", message, (*where, index), Severity.WARNING)


def _is_one(before: Any, after: Any) -> bool:
    texts = [isinstance(item, dict) and isinstance(item.get("insert"), str) for item in (before, after)]
    return all(texts) and object_at(before, "attributes") == object_at(after, "attributes")


def _op(value: Any, where: Path) -> Iterator[Misfit]:
    yield from OBJECT(value, where)
    if not isinstance(value, dict):
        return
    if "retain" in value or "delete" in value:
        yield Misfit("change", "a document consists of insertions; this is a change to one", where)
        return
    if "insert" not in value:
        yield Misfit("required", "the member insert is missing", where)
    inserted = value.get("insert", "x")
    if isinstance(inserted, dict):
        if len(inserted) != 1:
            yield Misfit("embed", "an embed must have one member, which names its type", (*where, "insert"))
    elif not isinstance(inserted, str):
        yield from STRING(inserted, (*where, "insert"))
    elif not inserted:
        yield Misfit("empty", "an insert is not empty", (*where, "insert"))
    if "attributes" in value:
        yield from OBJECT(value["attributes"], (*where, "attributes"))
        yield from _attributes(object_at(value, "attributes"), inserted, (*where, "attributes"))


def _attributes(attributes: dict[str, Any], inserted: Any, where: Path) -> Iterator[Misfit]:
    for name, value in attributes.items():
        if value is None:
            yield Misfit("value", "null removes a format, but none is set yet", (*where, name))
        elif name in _VALUES and (type(value) is bool or value not in _VALUES[name]):
            yield Misfit("value", f"{value!r:.60} is not one of {', '.join(map(str, _VALUES[name]))}", (*where, name))
        if name in _OF_LINES and isinstance(inserted, str) and inserted.strip("\n"):
            yield Misfit("line", f"{name} belongs on a line feed", (*where, name), Severity.WARNING)


_VALUES: Final[dict[str, tuple[Any, ...]]] = {
    "header": (1, 2, 3, 4, 5, 6),
    "list": ("ordered", "bullet", "checked", "unchecked"),
    "indent": (1, 2, 3, 4, 5, 6, 7, 8),
    "script": ("sub", "super"),
    "align": ("left", "center", "right", "justify"),
    "direction": ("rtl",),
}
_OF_LINES: Final = frozenset(("header", "list", "indent", "blockquote", "code-block", "align", "direction"))
_DOCUMENT = members({"ops": _ops}, needs=("ops",), other=anything)
