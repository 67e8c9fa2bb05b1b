"""What is wrong with CSL JSON, by the schema of the Citation Style Language 1.0.2."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import decode, documents
from newsformat.markup.members import one_or_several
from newsformat.plugin import NoSchema, Problem, Report, Source


_NAMED: Final = """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage"""
_TYPES: Final = frozenset(_NAMED.split())
_DATES: Final = ("accessed", "available-date", "event-date", "issued", "original-date", "submitted")
_NAMES: Final = ("author", "editor", "translator", "contributor", "interviewer", "director", "composer")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with each item, in their order."""
    for document in documents(source):
        value = decode(document.json, report, document.line)
        if isinstance(value, dict) and isinstance(value.get("items"), list):
            value = value["items"]
        seen = set[str]()
        for number, item in enumerate(one_or_several(value)):
            where = f"$[{number}]" if isinstance(value, list) else "$"
            for rule, message, path in (*_item(item), *_again(item, seen)):
                yield Problem(rule, message, document.line, where=f"{where}{path}")


def _again(item: Any, seen: set[str]) -> Iterator[tuple[str, str, str]]:
    """Tell of an item that is called as one of those *seen*."""
    key = item.get("id") if isinstance(item, dict) else None
    if isinstance(key, str | int):
        if str(key) in seen:
            yield "unique", f"another item is called {key!s:.60}, too", ".id"
        seen.add(str(key))


def _item(item: Any) -> Iterator[tuple[str, str, str]]:
    if not isinstance(item, dict):
        yield "type", "an object is needed", ""
        return
    for name in ("id", "type"):
        if name not in item:
            yield "required", f"{name} is missing", ""
    kind = item.get("type")
    if kind is not None and (not isinstance(kind, str) or kind not in _TYPES):
        yield "value", f"{kind!r:.60} is no type of CSL", ".type"
    for name in _DATES:
        if name in item and not _is_date(item[name]):
            yield "date", 'a date is {"date-parts": [[2026, 11, 24]]}, or has raw, literal or season', f".{name}"
    for name in _NAMES:
        if name in item and not (isinstance(item[name], list) and all(isinstance(each, dict) for each in item[name])):
            yield "type", "a list of names, objects, is needed", f".{name}"


def _is_date(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    parts = value.get("date-parts")
    if parts is None:
        return bool({"raw", "literal", "season"} & value.keys())
    return isinstance(parts, list) and all(
        isinstance(each, list) and 1 <= len(each) <= len("ymd") and all(isinstance(one, int | str) for one in each)
        for each in parts
    )
