"""Members of the source without a place in a record, written if the option ``extra`` names them: labels, scores."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from newsformat import Article, Foreign
from newsformat.plugin import Report
from newsformat_records._carried import SPACES, TEXTS
from newsformat_records._record import SPACE


FEATURE = f"foreign.{SPACE}"
_NO_MEMBER = "a record has only its own members, and those that the option extra names"
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


def extra_of(article: Article, names: Collection[str], report: Report) -> dict[str, Any]:
    """Return the members *names* of the source of *article*, `None` if absent; the other ones are reported as lost."""
    found: dict[str, Any] = dict.fromkeys(names)
    lost = dict[str, list[str]]()
    for part in article.foreign:
        if (begins := SPACES.get(part.space)) is None:
            continue
        name = part.name.removeprefix(begins)
        if name in found and found[name] is None:
            found[name] = _value_of(part)
        else:
            lost.setdefault(part.space, []).append(name)
    for space, left in lost.items():
        report.lost(f"foreign.{space}", where=", ".join(left), why=_NO_MEMBER)
    return found


def cells_of(article: Article, names: Collection[str], report: Report) -> dict[str, str | None]:
    """Return the members *names* of the source of *article* as text; values of other types are reported."""
    return {name: _text_cell(name, value, report) for name, value in extra_of(article, names, report).items()}


def _text_cell(name: str, value: Any, report: Report) -> str | None:
    if value is not None and not isinstance(value, str):
        report.lost(FEATURE, where=name, why="it is text in a table")
    return as_text(value)


def as_text(value: Any) -> str | None:
    """Return the *value* of a member as text, or as JSON; `None` for null."""
    return value if value is None or isinstance(value, str) else _encode(value).decode()


def cells_in(article: Article) -> dict[str, str | None]:
    """Return all members that *article* keeps of its source, as text; the first of several with the same name."""
    kept = [(part.name, as_text(_value_of(part))) for part in article.foreign if part.space == SPACE]
    return dict(reversed(kept))


def _value_of(part: Foreign) -> Any:
    if part.space in TEXTS:
        return part.value
    try:
        return _decode(part.value)
    except msgspec.DecodeError:
        return part.value
