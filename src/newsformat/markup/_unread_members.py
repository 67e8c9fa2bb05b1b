"""What nested objects of JSON say that is nowhere in what was read of them, told once by its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeAlias

from newsformat._report import Report
from newsformat._text import line
from newsformat.markup.json import text_of


_Met: TypeAlias = "tuple[str, str, Any]"  # a type, a name, and a value
_SHOWN = 60  # characters that are told
_MOST = 100  # kinds of members, as each is looked for in all that was read
_MAY_BE_ANYTHING = 3  # characters
_SIGNS = str.maketrans("", "", "\"'\\")  # which `repr` and JSON may escape


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
    kept = ""
    told: set[tuple[str, str]] = set()
    for type, name, each in _unknown(value, known, kind) if report.heard else ():
        if (type, name) in told:
            continue
        kept = kept or line(repr(found()).translate(_SIGNS))
        if not _is_kept(name, each, kept):
            report.left_out(f"{name} of {type or 'an object'} is left out: {text_of(each)[:_SHOWN]}")
            told.add((type, name))
        if len(told) >= _MOST:
            return


def _unknown(value: Any, known: Mapping[str, Collection[str]], kind: str) -> Iterator[_Met]:
    """Yield the first few members of each type and name that are not known, and say anything."""
    usual, seen = known.get("", ()), dict[tuple[str, str], int]()
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
                number = seen[type, name] = seen.get((type, name), 0) + 1
                if number <= _FEW:
                    yield type, line(name)[:_SHOWN], inner


_FEW = 3


def _is_kept(name: str, value: Any, kept: str) -> bool:
    """Is *value* in *kept*? Short ones only with their names, or as words."""
    said = line(str(value)).translate(_SIGNS)
    if isinstance(value, str) and len(said) > _MAY_BE_ANYTHING:
        return said in kept
    return re.search(rf"(?<!\w){re.escape(name)}(?:=|:){re.escape(said)}(?!\w)", kept, re.IGNORECASE) is not None
