"""Rules for NavigaDoc, from its schema (``schema/navigadoc-schema.json``)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import OBJECT, STRING, Rule, anything, array, matching, members, moment, or_null
from newsformat.plugin import Severity
from newsformat_naviga._names import DATES, UUID


_UUID = matching(UUID.pattern, "UUID", rule="uuid")
_URI = matching(r"[A-Za-z][A-Za-z0-9+.-]*:\S*", "URI", rule="uri", severity=Severity.WARNING)


def _block(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _BLOCK(value, where)
    if isinstance(value, dict) and not (value.get("type") or value.get("rel")):
        yield Misfit("block", "a block has neither a type nor a relation", where, Severity.WARNING)


_BLOCKS = array(_block)
_BLOCK = members(
    {
        **dict.fromkeys(("id", "contentType", "name", "rel", "role", "title", "type", "value"), STRING),
        "uuid": _UUID,
        **dict.fromkeys(("uri", "url"), _URI),
        "data": OBJECT,
        **dict.fromkeys(("content", "links", "meta"), _BLOCKS),
    },
    other=anything,
)
_PROPERTY = members({**dict.fromkeys(("name", "value"), STRING), "parameters": OBJECT}, needs=("name",), other=anything)
_MEMBERS: dict[str, Rule] = {
    "uuid": _UUID,
    **dict.fromkeys(("type", "title", "language", "status", "path", "source", "provider"), STRING),
    **dict.fromkeys(("uri", "url"), _URI),
    **dict.fromkeys(DATES, moment()),
    "products": or_null(array(STRING)),
    "properties": array(_PROPERTY),
    **dict.fromkeys(("content", "links", "meta"), _BLOCKS),
}

DOCUMENT = members(_MEMBERS, needs=("uuid", "type", "created"), other=anything)
