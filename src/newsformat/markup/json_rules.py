"""Rules for values of JSON, composed of smaller ones: each yields what breaks it.

For the ``validate`` of a format with documents in JSON::

    STORY = members({"title": STRING, "updated": moment()}, needs=("title",), other=anything)

    def validate(source, options, report):
        return rule_problems(source.read_bytes(), STORY)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import evolve

from newsformat._errors import ReadError
from newsformat._problem import Problem, Severity
from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup._json._hits import sources_with_paths
from newsformat.markup.dates import read_date
from newsformat.markup.json import (
    Document,
    Misfit,
    Path,
    as_utf8,
    decode,
    documents,
    is_number,
    is_scalar,
    json_path,
    kind_of,
    problems,
    strict_text_of,
)


__all__ = [
    "ANY_MOMENT",
    "ARRAY",
    "BOOLEAN",
    "INTEGER",
    "NUMBER",
    "OBJECT",
    "SCALAR",
    "STRING",
    "Rule",
    "alone_or_array",
    "alone_or_in",
    "anything",
    "array",
    "as_warning",
    "both",
    "by_type",
    "choice",
    "fixed",
    "integer_between",
    "line_problems",
    "matching",
    "members",
    "moment",
    "one_of",
    "or_null",
    "rule_problems",
    "source_problems",
]

Rule: TypeAlias = Callable[[Any, Path], Iterator[Misfit]]
"""What yields how a value, found at a path, breaks it."""


def rule_problems(content: bytes, rule: Rule, first_line: int = 1) -> Iterator[Problem]:
    """Yield the problems of the JSON document *content*: first members that appear twice, then the rest in order.

    It begins on *first_line* of its source. In what a search engine answers (``hits.hits``, ``_source``), each of the
    documents that it found is held against the rule.

    Raises:
        ReadError: it is not JSON, or nested too deeply.
    """
    content = as_utf8(content)
    text = strict_text_of(content, first_line)
    value = decode(content, Report(heard=False), first_line)
    try:
        misfits = [misfit for path, source in sources_with_paths(value) for misfit in rule(source, path)]
    except RecursionError:
        raise ReadError("nested too deeply", line=first_line) from None
    yield from problems(text, misfits, first_line)


def source_problems(
    source: Source,
    rule: Rule,
    within: Sequence[str] = (),
    *,
    more: Callable[[Document], Iterable[Problem]] = lambda _: (),
) -> Iterator[Problem]:
    """Yield the problems of each of the JSON documents in *source*, in order: of a single one, or of one a line.

    Problems that *more*, such as a schema, finds in a document follow.

    An object longer than the limit, with an array named as one of *within*, is checked once with each item of the
    array alone. Problems around the items come last, since what follows the array is known only then.

    Raises:
        ReadError: there is none, or one is not JSON, or nested too deeply.
    """
    empty, found = True, list[Problem]()
    for document in documents(source, within):
        empty, found = False, []
        for problem in rule_problems(document.json, rule, document.first_line):
            line = document.line if problem.line is None else problem.line
            if line < document.line:
                found.append(evolve(problem, line=line - document.first_line + 1))
            else:
                yield _in_source(problem, document, within)
        yield from more(document)
    if empty:
        raise ReadError("not JSON: it is empty")
    yield from found


def _in_source(problem: Problem, document: Document, within: Sequence[str] = ()) -> Problem:
    """Return *problem* of *document* with the place that it has in the source, if that is an item of a long array."""
    if document.number is None:
        return problem
    line = problem.line or document.line
    column = problem.column if line > document.line else None  # the item may not begin at a line's start
    where = json_path((document.number,)) + problem.where.removeprefix("$")
    if document.above:
        where = _numbered(problem.where, document.number, within)
    return evolve(problem, line=line, column=column, where=where)


def _numbered(where: str, number: int, within: Sequence[str]) -> str:
    """Return *where* something is in the only item of one of *within* as where it is in that of this *number*."""
    only = next((path for path in (json_path((name, 0)) for name in within) if where.startswith(path)), None)
    return where if only is None else f"{only.removesuffix('0]')}{number}]{where.removeprefix(only)}"


def line_problems(source: Source, rule: Rule) -> Iterator[Problem]:
    """Yield problems as `source_problems` does; a line that is not JSON is a problem, and the next one follows.

    Raises:
        ReadError: all of *source* is one document, and that is not JSON, or nested too deeply.
    """
    for document in documents(source):
        try:
            for problem in rule_problems(document.json, rule, document.line):
                yield _in_source(problem, document)
        except ReadError as error:
            if not document.is_line:
                raise
            yield Problem("json", error.message, error.line or document.line, error.column)


def _of_kind(needed: str, fits: Callable[[Any], bool]) -> Rule:
    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not fits(value):
            yield Misfit("type", f"{needed} is needed, not {kind_of(value)}", where)

    rule.__doc__ = f"{needed.capitalize()}."
    return rule


def anything(value: Any, where: Path) -> Iterator[Misfit]:
    """Accept anything."""
    return iter(())


STRING = _of_kind("a string", lambda value: isinstance(value, str))
NUMBER = _of_kind("a number", is_number)
INTEGER = _of_kind("a whole number", lambda value: type(value) is int)
BOOLEAN = _of_kind("true or false", lambda value: isinstance(value, bool))
SCALAR = _of_kind("a string or a number", is_scalar)
OBJECT = _of_kind("an object", lambda value: isinstance(value, dict))
ARRAY = _of_kind("an array", lambda value: isinstance(value, list))


def or_null(of: Rule) -> Rule:
    """A value that follows a rule, or null."""
    return lambda value, where: iter(()) if value is None else of(value, where)


def both(*rules: Rule) -> Rule:
    """A value that follows all of the *rules*."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        for alternative in rules:
            yield from alternative(value, where)

    return rule


def choice(*of: str) -> Rule:
    """One of a few strings."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if value not in of:
            shown = f"{value!r:.60}" if isinstance(value, str) else kind_of(value)
            yield Misfit("value", f"one of {', '.join(of)} is needed, not {shown}", where)

    return rule


def matching(pattern: str, what: str, *, rule: str = "value", severity: Severity = Severity.ERROR) -> Rule:
    """A string that *pattern* matches as a whole; *what* says in messages what it should be.

    What breaks it is a `Misfit` of the *rule* and the *severity*.
    """
    compiled = re.compile(pattern, re.ASCII)

    def check(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, str):
            yield from STRING(value, where)
        elif not compiled.fullmatch(value):
            yield Misfit(rule, f"{value!r:.60} is not a valid {what}", where, severity)

    return check


def integer_between(least: int, most: int) -> Rule:
    """A whole number from *least* to *most*."""

    def check(value: Any, where: Path) -> Iterator[Misfit]:
        wrong = [*INTEGER(value, where)]
        yield from wrong
        if not wrong and not least <= value <= most:
            yield Misfit("value", f"{value!r:.60} is not between {least} and {most}", where)

    return check


def moment(severity: Severity = Severity.ERROR, *, form: str = "", such_as: str = "") -> Rule:
    """A date and time of RFC 3339; the colon of the zone may be missing.

    Another *form* may be given, a pattern that matches all of it, with an example for messages, *such_as*.
    """
    pattern = re.compile(form, re.ASCII) if form else _MOMENT
    wanted = "a date and time" if form else "an RFC 3339 date and time"
    example = f" such as {such_as}" if such_as else ""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, str):
            yield from STRING(value, where)
        elif not (pattern.fullmatch(value) and read_date(value)):
            yield Misfit("date-time", f"{value!r:.60} is not {wanted}{example}", where, severity)

    return rule


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)", re.ASCII)
ANY_MOMENT = "(?s:.*)"
"""The form of whatever `newsformat.markup.dates.read_date` can read."""


def array(of: Rule, *, least: int = 0, most: int | None = None) -> Rule:
    """An array of *least* to *most* items that follow the rule *of*."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, list):
            yield from ARRAY(value, where)
            return
        if len(value) < least or (most is not None and len(value) > most):
            yield Misfit("value", f"{len(value)} items; {least} to {most} are allowed", where)
        for index, item in enumerate(value):
            yield from of(item, (*where, index))

    return rule


def fixed(*of: Rule) -> Rule:
    """An array of one item for each rule *of* it."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if not isinstance(value, list):
            yield from ARRAY(value, where)
        elif len(value) != len(of):
            yield Misfit("value", f"{len(value)} items; there must be {len(of)}", where)
        else:
            for index, (item_rule, item) in enumerate(zip(of, value, strict=True)):
                yield from item_rule(item, (*where, index))

    return rule


def members(of: Mapping[str, Rule] | None = None, *, needs: Collection[str] = (), other: Rule | None = None) -> Rule:
    """An object with members that follow the rules *of* their names, and others if *other* is a rule for them."""
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


def one_of(names: Collection[str], what: str, severity: Severity = Severity.ERROR) -> Rule:
    """An object with at least one of the members *names*, which say *what*."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if isinstance(value, dict) and not any(value.get(name) not in (None, "") for name in names):
            yield Misfit("required", f"nothing says {what}: it has none of {', '.join(names)}", where, severity)

    return rule


def alone_or_array(of: Rule) -> Rule:
    """An item of a rule, or an array of such, as `newsformat.markup.json.alone_or_array` writes them."""
    several = array(of)

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        yield from several(value, where) if isinstance(value, list) else of(value, where)

    return rule


def alone_or_in(name: str, of: Rule) -> Rule:
    """An item of a rule, an array of such, or an object with an array *name* of them."""
    wrapped, bare = members({name: array(of)}, other=anything), alone_or_array(of)

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        is_around = isinstance(value, dict) and isinstance(value.get(name), list)
        yield from wrapped(value, where) if is_around else bare(value, where)

    return rule


def by_type(choose: Callable[[Mapping[str, Any]], Rule]) -> Rule:
    """An object that follows the rule which *choose* returns for it."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if isinstance(value, dict):
            yield from choose(value)(value, where)
        else:
            yield from OBJECT(value, where)

    return rule


def as_warning(of: Rule, name: str) -> Rule:
    """Turn what breaks the rule *of* into warnings."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        for misfit in of(value, where):
            yield Misfit(name, misfit.message, misfit.where, Severity.WARNING)

    return rule
