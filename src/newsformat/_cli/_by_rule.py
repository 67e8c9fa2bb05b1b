"""Which rules files break, and how often: the problems of ``newsformat validate``, grouped."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

import newsformat as nf
from newsformat._cli._terminal import clean, json_bytes
from newsformat._cli._verdict import Verdict, problem_line
from newsformat._wording import how_many


@define
class _Group:
    """The violations of one rule: how many, in how many files, and the first problem with its file."""

    first: nf.Problem
    file: str
    problems: int = 0
    files: int = 0
    last: str = ""


@define
class Groups:
    """Problems by format, layer, severity and rule: counted, as they may be millions."""

    _groups: dict[tuple[str, str, str, str], _Group] = field(factory=dict)

    def take(self, verdict: Verdict, problem: nf.Problem) -> None:
        """Count *problem*, which was found in the file of *verdict*."""
        key = (verdict.format, problem.layer, problem.severity, problem.rule)
        group = self._groups.setdefault(key, _Group(problem, verdict.name))
        group.problems += 1
        group.files += group.last != verdict.name
        group.last = verdict.name

    def lines(self) -> Iterator[str]:
        """Yield a line for each rule, the one that is broken most often first."""
        for (format, *_), group in self._sorted():
            files = how_many(group.files, "file")
            yield clean(f"{group.problems} in {files}: {format}: {problem_line(group.file, group.first)}")

    def json_lines(self) -> Iterator[bytes]:
        """Yield the same as objects of JSON."""
        for (format, layer, severity, rule), group in self._sorted():
            first = group.first
            example = {"file": group.file, "message": first.message, "line": first.line, "column": first.column}
            content = {
                "format": format,
                "rule": rule,
                "layer": layer,
                "severity": severity,
                "problems": group.problems,
                "files": group.files,
                "first": {**example, "where": first.where},
            }
            yield json_bytes(content, indent=None)

    def _sorted(self) -> list[tuple[tuple[str, str, str, str], _Group]]:
        return sorted(self._groups.items(), key=lambda item: (item[0][2], -item[1].problems, item[0]))
