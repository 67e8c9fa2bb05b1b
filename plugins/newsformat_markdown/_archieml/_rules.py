"""Oddities of ArchieML: its parsers accept everything and ignore in silence what they do not understand.

All of them but one are therefore warnings: https://archieml.org/spec/1.0/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source, shortened, sort_by_line
from newsformat_markdown._archieml._document import load
from newsformat_markdown._archieml._lines import COMMAND, KEY, SCOPE
from newsformat_markdown._reader import decoded


_BRACKET: Final = re.compile(r"[\[{](?:[+.]*\+)?[\w.-]+[ \t]*|(?:[+.]*\+)?[\w.-]+[ \t]*[\]}]|[\[{][ \t]*|[\]}]")
_COMMAND: Final = re.compile(r":[ \t]*[a-z]+", re.IGNORECASE)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the oddities of the document, in the order of its lines."""
    text = decoded(source, notes := Report())
    problems = [Problem.warning("encoding", remark.message, remark.line) for remark in notes.remarks]
    problems += _lines(text)
    try:
        if not load(text, source.limits.front_matter_depth, lambda *odd: problems.append(Problem.warning(*odd))).items:
            why = "there is neither a key with a value nor a bracket that opens anything"
            problems.append(Problem("nothing", why, 1))
    except ReadError as error:
        problems.append(Problem("depth", error.message, error.line))
    yield from sort_by_line(problems)


def _lines(text: str) -> Iterator[Problem]:
    """Yield lines that look like a bracket or command but are not."""
    skipping = 0
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.strip()
        command = COMMAND.match(bare)
        if command and command[1].lower() in {"skip", "endskip"}:
            skipping = number if command[1].lower() == "skip" else 0
        elif _BRACKET.fullmatch(bare) and not SCOPE.match(bare):
            yield Problem.warning("bracket", f"{shortened(bare)!r} is text, as a bracket is missing", number)
        elif _COMMAND.fullmatch(bare) and not command and not KEY.match(bare):
            yield Problem.warning(
                "command", f"{shortened(bare)!r} is not one of :skip, :endskip, :ignore, :end", number
            )
    if skipping:
        yield Problem.warning("skip", "no :endskip below: everything else is skipped", skipping)
