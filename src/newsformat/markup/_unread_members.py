"""What nested objects of JSON say that is nowhere in what was read of them, told once by its name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from itertools import islice
from typing import Any

from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._kept import Kept
from newsformat.markup.json import text_of


_SHOWN = 60  # characters that are told
_MOST, _FEW = 100, 3  # kinds of members, and of each kind: as each is looked for in all that was read


def tell_members(
    value: Any, known: Mapping[str, Collection[str]], report: Report, found: Callable[[], object], *, kind: str = "type"
) -> None:
    """Tell *report* which members of the objects in *value* are left out, each once by its name and type.

    Args:
        value: what was read.
        known: the members that are read, or told otherwise, by the types of the objects; those in ``""`` of all types.
        report: is told.
        found: returns what was read of *value*; what is in it is kept. It is only called if there is anything to tell.
        kind: the name of the member that says the type.
    """
    unknown = _unknown(value, known, kind) if report.heard else {}
    kept = Kept(found()) if unknown else None
    for (type, name), values in islice(unknown.items(), _MOST):
        lost = next((each for each in values if kept and not kept.has(name, line(str(each)))), None)
        if lost is not None:
            report.left_out(f"{name} of {type or 'an object'} is left out: {text_of(lost)[:_SHOWN]}")
    if len(unknown) > _MOST:
        report.left_out(f"more than {_MOST} kinds of members are not known; some may be lost")


def _unknown(value: Any, known: Mapping[str, Collection[str]], kind: str) -> dict[tuple[str, str], list[Any]]:
    """Return the first few values of each type and name that are not known, and say anything."""
    usual = known.get("", ())
    found: dict[tuple[str, str], list[Any]] = {}
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += reversed(each)
        if not isinstance(each, dict):
            continue
        type = each.get(kind)
        type = line(type)[:_SHOWN] if isinstance(type, str) else ""
        for name, inner in each.items():
            if isinstance(inner, dict | list):
                waiting.append(inner)
            elif name not in usual and name not in known.get(type, ()) and name != kind and inner not in (None, ""):
                values = found.setdefault((type, line(name)[:_SHOWN]), [])
                if len(values) < _FEW:
                    values.append(inner)
    return found
