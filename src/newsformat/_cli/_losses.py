"""What was lost, said on standard error: line by line while it is little, summed up when it is much."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

import newsformat as nf
from newsformat._cli._terminal import say
from newsformat._report import SOURCE
from newsformat._wording import how_many, placed
from newsformat.bulk._outcome import Outcome


A_FILE = 10  # lines of one file
FILES = 5  # more files than these are summed up


def say_losses(outcome: Outcome, *, all_of_them: bool) -> None:
    """Say what the article or the files of *outcome* do not have."""
    word, few = word_of(outcome), [*islice(losses_of(outcome), A_FILE + 1)]
    if not word:
        return
    if not all_of_them and len(few) > A_FILE:
        _say_kinds(outcome, word)
        return
    for loss in losses_of(outcome):
        say(_line(outcome, word, loss), colour="yellow")


def losses_of(outcome: Outcome) -> Iterator[nf.Loss]:
    """Yield what is lost, which may be much."""
    return (said for said in outcome.report if isinstance(said, nf.Loss))


def remarks_of(outcome: Outcome) -> Iterator[nf.Remark]:
    """Yield what was assumed or repaired, which may be much."""
    return (said for said in outcome.report if isinstance(said, nf.Remark))


def _say_kinds(outcome: Outcome, word: str) -> None:
    """Say the first loss of each kind, and how many there are like it."""
    firsts: dict[tuple[str, str], nf.Loss] = {}
    counts = Counter[tuple[str, str]]()
    rest = 0
    for loss in losses_of(outcome):
        kind = (loss.what, loss.why)
        if kind in firsts or len(firsts) < A_FILE - 1:
            firsts.setdefault(kind, loss)
            counts[kind] += 1
        else:
            rest += 1
    for kind, first in firsts.items():
        more = f", and {counts[kind] - 1:,} more like it" if counts[kind] > 1 else ""
        say(f"{_line(outcome, word, first)}{more}", colour="yellow")
    others = f"{word} {rest:,} more, of other kinds; " if rest else ""
    say(f"{outcome.name}: {others}-v lists all, --report FILE keeps them", colour="yellow")


def word_of(outcome: Outcome) -> str:
    """Return how to say that something was lost; ``""`` if nothing was written for another reason."""
    if outcome.error is None or outcome.targets:
        return "lost"
    return "would lose" if isinstance(outcome.error, nf.LossError) else ""


def alike(why: str) -> str:
    """Return *why* without values and lines of a single file, so that what is said alike of many is one kind."""
    kind, colon, _ = why.partition(" left out: ")
    what = _OF_A_FILE.sub("…", f"{kind} left out" if colon else _READ.sub(r"\1…", why))
    return _TAG.sub("<…>", what) if what.startswith("not well-formed XML") else what


_OF_A_FILE = re.compile(
    r"""(?<=(?<!\w)')[^']*(?='(?!\w))|(?<=(?<!\w)")[^"]*(?="(?!\w))|(?<=\bline )[0-9]+|(?<=: )[0-9]+$"""
)
_READ = re.compile(r"(read (?:as|by) [^:]+: ).+", re.DOTALL)  # a line, or what is in it
_TAG = re.compile(r"</?[^>]+>")


def _line(outcome: Outcome, word: str, loss: nf.Loss) -> str:
    if loss.what == SOURCE:
        return placed(f"{word}: {loss.why}", outcome.source, loss.line, loss.column)
    return f"{outcome.name}: {word} {loss}"


def say_remarks(outcome: Outcome) -> None:
    """Say what was assumed or repaired, or left out as no news."""
    for remark in remarks_of(outcome):
        say(placed(remark.message, outcome.source, remark.line, remark.column))


def say_remarks_exist(many: int) -> None:
    """Say how many remarks there are: what was left out as no news must not go unnoticed."""
    if many:
        what = how_many(many, "remark")
        say(f"{what} on what was assumed, repaired or left out as no news: -v lists them, --report FILE keeps them")


def say_sum(lines: Iterable[str]) -> None:
    """Say what many files lost, or would lose, together."""
    summed = list(lines)
    for line in summed:
        say(line, colour="yellow")
    if summed:
        say("-v lists it for each file, --report FILE keeps it")
