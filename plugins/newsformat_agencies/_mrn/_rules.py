"""Rules from the data model of Machine Readable News (2.10 to 2.15)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    INTEGER,
    STRING,
    anything,
    array,
    choice,
    integer_between,
    matching,
    members,
    moment,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_STATUSES = ("stat:usable", "stat:withheld", "stat:canceled")
_NEEDED = ("altId", "headline", "versionCreated", "language", "takeSequence", "provider", "pubStatus")
_CODE = matching(r"[A-Za-z][A-Za-z0-9]*:\S.*", "code in a scheme", rule="code", severity=Severity.WARNING)
_MOST_TAKES, _URGENCIES = 255, 9


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each story, in order."""
    return source_problems(source, _document, ("Items",))


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    if isinstance(value, list):
        yield from array(_item)(value, where)
    elif isinstance(value, dict) and isinstance(value.get("Items"), list):
        yield from array(_item)(value["Items"], (*where, "Items"))
    else:
        yield from _item(value, where)


def _item(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a story, by itself or wrapped with an ID and times."""
    if isinstance(value, dict) and "data" in value:
        yield from _AROUND(value, where)
    else:
        yield from _STORY(value, where)


_STORY = members(
    {
        "altId": STRING,
        "id": STRING,
        "headline": STRING,
        "body": STRING,
        "language": STRING,
        "mimeType": choice("text/plain", "text/html"),
        "firstCreated": moment(),
        "versionCreated": moment(),
        "pubStatus": choice(*_STATUSES),
        "messageType": INTEGER,
        "urgency": integer_between(1, _URGENCIES),
        "takeSequence": integer_between(0, _MOST_TAKES),
        "provider": _CODE,
        **dict.fromkeys(("audiences", "subjects", "instancesOf"), array(_CODE)),
    },
    needs=_NEEDED,
    other=anything,
)
_TIME = members({"name": STRING, "timestamp": moment()}, needs=("timestamp",), other=anything)
_AROUND = members({"guid": STRING, "timestamps": array(_TIME), "data": _STORY}, needs=("guid", "data"), other=anything)
