"""Validates CSL JSON by the schema of the Citation Style Language 1.0.2."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import OBJECT, alone_or_in, anything, array, members, source_problems
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
    """Yield the problems of each item, in order."""
    seen = set[str]()

    def item(value: Any, where: Path) -> Iterator[Misfit]:
        yield from _item(value, where)
        yield from _duplicate(value, where, seen)

    return source_problems(source, alone_or_in("items", item))


def _duplicate(item: Any, where: Path, seen: set[str]) -> Iterator[Misfit]:
    """Report an item with an ID that is already among those *seen*."""
    key = item.get("id") if isinstance(item, dict) else None
    if isinstance(key, str | int):
        if str(key) in seen:
            yield Misfit("unique", f"another item is called {key!s:.60}, too", (*where, "id"))
        seen.add(str(key))


def _date(value: Any, where: Path) -> Iterator[Misfit]:
    if not _is_date(value):
        yield Misfit("date", 'a date is {"date-parts": [[2026, 11, 24]]}, or has raw, literal or season', where)


def _kind(value: Any, where: Path) -> Iterator[Misfit]:
    if value is not None and (not isinstance(value, str) or value not in _TYPES):
        yield Misfit("value", f"{value!r:.60} is not a CSL type", where)


_item: Final = members(
    {"type": _kind, **dict.fromkeys(_DATES, _date), **dict.fromkeys(_NAMES, array(OBJECT))},
    needs=("id", "type"),
    other=anything,
)


def _is_date(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    parts = value.get("date-parts")
    if parts is None:
        return bool({"raw", "literal", "season"} & value.keys())
    return isinstance(parts, list) and all(
        isinstance(part, list) and 1 <= len(part) <= len("ymd") and all(isinstance(item, int | str) for item in part)
        for part in parts
    )
