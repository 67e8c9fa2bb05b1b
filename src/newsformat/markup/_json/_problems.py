"""Violations of a format's rules in a JSON document: found by path, and reported with their position."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat._frozen import frozen
from newsformat._problem import Problem, Severity
from newsformat.markup._json._controls import controls
from newsformat.markup._json._lone_surrogates import lone_surrogates
from newsformat.markup._json._no_numbers import no_numbers
from newsformat.markup._json._places import Path, json_path, places, repeated_members


@frozen
class Misfit:
    """One value that breaks a rule.

    Attributes:
        rule: the name of the rule.
        message: what is wrong.
        where: the path of the value.
        severity: whether it makes the document invalid.
    """

    rule: str
    message: str
    where: Path = ()
    severity: Severity = Severity.ERROR


def problems(text: str, misfits: Iterable[Misfit] = (), first_line: int = 1) -> Iterator[Problem]:
    """Yield deviations from JSON that are accepted, duplicate members, and the *misfits* of the JSON document *text*.

    It begins on *first_line* of its source.
    """
    for _, row in lone_surrogates(text.encode(), first_line):
        yield Problem.warning(
            "surrogate", "half of a character (a lone surrogate), which programs read in different ways", row
        )
    for row in controls(text.encode(), first_line):
        yield Problem("json", "a control character in a string, which must be escaped", row)
    for row in no_numbers(text.encode(), first_line):
        yield Problem("json", "NaN or Infinity, which JSON does not have", row)
    for path, row, column in repeated_members(text):
        message = "appears twice; the last one is used"
        yield Problem("twice", message, row + first_line - 1, column, json_path(path))
    yield from placed(text, misfits, first_line)


def placed(text: str, misfits: Iterable[Misfit], first_line: int = 1) -> Iterator[Problem]:
    """Yield *misfits* of the document *text*, which begins on *first_line*, in their order."""
    found = [*misfits]
    if found:
        ordered = sorted(
            zip(places(text, [problem.where for problem in found]), found, strict=True), key=lambda pair: pair[0]
        )
        for (row, column), misfit in ordered:
            where = json_path(misfit.where)
            yield Problem(misfit.rule, misfit.message, row + first_line - 1, column, where, severity=misfit.severity)
