"""Rules of what a value of JSON may be, made of smaller ones: each yields what breaks it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeAlias

from newsformat.markup.json import Misfit, Path, kind_of
from newsformat.plugin import Severity


Rule: TypeAlias = Callable[[Any, Path], Iterator[Misfit]]


def _of_kind(needed: str, fits: Callable[[Any], bool]) -> Rule:
    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not fits(value):
            yield Misfit("type", f"{needed} is needed, not {kind_of(value)}", where)

    return rule


def anything(value: Any, where: Path) -> Iterator[Misfit]:
    """Let *value* be anything."""
    return iter(())


STRING = _of_kind("a string", lambda value: isinstance(value, str))
NUMBER = _of_kind("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool))
INTEGER = _of_kind("a whole number", lambda value: isinstance(value, int) and not isinstance(value, bool))
BOOLEAN = _of_kind("true or false", lambda value: isinstance(value, bool))
OBJECT = _of_kind("an object", lambda value: isinstance(value, dict))
ARRAY = _of_kind("an array", lambda value: isinstance(value, list))


def choice(*of: str) -> Rule:
    """One of a few strings."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if value not in of:
            said = f"{value!r:.60}" if isinstance(value, str) else kind_of(value)
            yield Misfit("value", f"one of {', '.join(of)} is needed, not {said}", where)

    return rule


def matching(pattern: str, what: str, *, rule: str = "value", severity: Severity = Severity.ERROR) -> Rule:
    """A string that is *what* the *pattern* matches."""
    compiled = re.compile(pattern, re.ASCII)

    def check(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, str):
            yield from STRING(value, where)
        elif not compiled.fullmatch(value):
            yield Misfit(rule, f"{value!r:.60} is no {what}", where, severity)

    return check


MOMENT = matching(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)",
    "date and time as RFC 3339 has them",
    rule="date-time",
    severity=Severity.WARNING,
)


def array(of: Rule, *, least: int = 0, most: int | None = None) -> Rule:
    """An array of *least* to *most* items that are *of* a rule."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, list):
            yield from ARRAY(value, where)
            return
        if len(value) < least or (most is not None and len(value) > most):
            yield Misfit("value", f"{len(value)} items, where {least} to {most} may be", where)
        for index, item in enumerate(value):
            yield from of(item, (*where, index))

    return rule


def members(of: Mapping[str, Rule] | None = None, *, needs: Collection[str] = (), other: Rule | None = None) -> Rule:
    """An object with members that are *of* rules, and any *other* ones if there is a rule for these."""
    known = of or {}

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, dict):
            yield from OBJECT(value, where)
            return
        for name in needs:
            if name not in value:
                yield Misfit("required", f"the member {name} is missing", where)
        for name, member in value.items():
            if (fit := known.get(name, other)) is None:
                yield Misfit("unknown", f"there is no member {name!r:.60} here", (*where, name))
            else:
                yield from fit(member, (*where, name))

    return rule


def by_type(choose: Callable[[Mapping[str, Any]], Rule]) -> Rule:
    """An object that is of the rule that *choose* finds for it."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if isinstance(value, dict):
            yield from choose(value)(value, where)
        else:
            yield from OBJECT(value, where)

    return rule


def as_warning(of: Rule, name: str) -> Rule:
    """What is odd by the rule *of*, but not wrong."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        for one in of(value, where):
            yield Misfit(name, one.message, one.where, Severity.WARNING)

    return rule
