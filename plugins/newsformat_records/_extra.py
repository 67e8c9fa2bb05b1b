"""Members of a source that a record has no place for, and has all the same if somebody wants them: labels, scores."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from newsformat import Article
from newsformat.plugin import Report
from newsformat_records._record import SPACE


FEATURE = f"foreign.{SPACE}"
_WHY = "a record has its own members, and those that the option extra names"
_decode = msgspec.json.Decoder().decode


def names_in(extra: str) -> tuple[str, ...]:
    """Return the names in the option *extra*."""
    return tuple(dict.fromkeys(name for each in extra.split(",") if (name := each.strip())))


def extra_of(article: Article, names: Collection[str], report: Report) -> dict[str, Any]:
    """Return the members *names* of the source of *article*, `None` if it had none, and tell *report* of all others."""
    found: dict[str, Any] = dict.fromkeys(names)
    lost = list[str]()
    for one in article.foreign:
        if one.space == SPACE:
            if one.name in found and found[one.name] is None:
                found[one.name] = _value_of(one.value)
            else:
                lost.append(one.name)
    if lost:
        report.lost(FEATURE, where=", ".join(lost), why=_WHY)
    return found


def _value_of(value: str) -> Any:
    try:
        return _decode(value)
    except msgspec.DecodeError:
        return value
