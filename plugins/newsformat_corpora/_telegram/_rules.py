"""Validates messages in an export of Telegram Desktop (``export_output_json.cpp`` in its source).

Types of text entities are those of https://core.telegram.org/api/entities.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from newsformat.markup.json import Misfit, Path, member_items
from newsformat.markup.json_rules import (
    ARRAY,
    INTEGER,
    STRING,
    Rule,
    anything,
    array,
    by_type,
    choice,
    matching,
    members,
    or_null,
    rule_problems,
)
from newsformat.markup.members import items_at
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source


_CHAT_MEMBERS = ("name", "type", "id")
_MAX_DIFFERENCE = 86_400 * 1.5  # seconds by which local time and UTC may differ


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each message, in order; memory use does not depend on their number.

    Raises:
        ReadError: it is not JSON.
    """
    last: tuple[Any, int] = None, 0
    found = False
    for item in member_items(source.open(), "messages", _CHAT_MEMBERS, source.limits.item_bytes, report_other=_ignore):
        found = True
        chat, before = last
        numbers = _Numbers(before if chat == item.outer else 0)
        try:
            yield from rule_problems(item.json, numbers.message, item.line)
        except ReadError as error:
            yield Problem("json", str(error.args[0]), item.line)
        last = item.outer, numbers.last
    if not found:
        yield Problem("required", "there is no message in any chat")


def _ignore(name: str, line: int) -> None:
    """Ignore members other than chats."""


_TIME = matching(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", "time such as 2026-11-24T13:00:00", rule="date")
_SECONDS = matching(r"-?\d{1,12}", "number of seconds", rule="date")
_KINDS = choice(
    *("plain", "unknown", "mention", "hashtag", "bot_command", "link", "email", "bold", "italic", "code", "pre"),
    *("text_link", "mention_name", "phone", "cashtag", "underline", "strikethrough", "blockquote", "bank_card"),
    *("spoiler", "custom_emoji"),
)
_PART = members({"type": _KINDS, "text": STRING}, needs=("type", "text"), other=anything)


def _text(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a text: a string, or an array of strings and objects."""
    if not isinstance(value, str):
        yield from ARRAY(value, where)
        for index, item in enumerate(items_at(value)):
            if not isinstance(item, str):
                yield from _PART(item, (*where, index))


_SHARED = {
    "id": INTEGER,
    "type": choice("message", "service", "unsupported"),
    **dict.fromkeys(("date", "edited"), _TIME),
    **dict.fromkeys(("date_unixtime", "edited_unixtime"), _SECONDS),
    "text": _text,
    "text_entities": array(_PART),
    **dict.fromkeys(("width", "height", "photo_file_size", "file_size", "duration_seconds"), INTEGER),
    **dict.fromkeys(("from", "actor", "author", "forwarded_from"), or_null(STRING)),
}
_MESSAGE = members(_SHARED, needs=("id", "type", "date", "text"), other=anything)
_SERVICE = members(_SHARED, needs=("id", "type", "date", "action"), other=anything)


def _of_kind(message: Mapping[str, Any]) -> Rule:
    return _SERVICE if message.get("type") == "service" else _MESSAGE


class _Numbers:
    """Checks that the numbers of messages ascend; *last* is that of the previous one."""

    def __init__(self, last: int) -> None:
        self.last = last

    def message(self, value: Any, where: Path) -> Iterator[Misfit]:
        """Yield the problems of a message."""
        yield from by_type(_of_kind)(value, where)
        number = value.get("id") if isinstance(value, dict) else None
        if type(number) is int:
            if number <= self.last:
                message = f"{number} comes after {self.last}"
                yield Misfit("order", message, (*where, "id"), Severity.WARNING)
            self.last = number
        yield from _clocks(value, where)


def _clocks(value: Any, where: Path) -> Iterator[Misfit]:
    """Report local time and UTC that differ by more than a time zone."""
    for name in ("date", "edited"):
        try:
            here = datetime.fromisoformat(value[name]).replace(tzinfo=UTC)
            there = int(value[f"{name}_unixtime"])
        except (KeyError, TypeError, ValueError):
            continue
        if abs(here.timestamp() - there) > _MAX_DIFFERENCE:
            yield Misfit(
                "clocks", f"{name} and {name}_unixtime are on different days", (*where, name), Severity.WARNING
            )
