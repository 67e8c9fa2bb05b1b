"""What many inputs became together: said in a few lines, and held in little memory, however many they are."""

from __future__ import annotations

from pathlib import Path

import newsformat as nf
from newsformat._cli._tally import Tally
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Fate, Outcome


MANY = 12_000


def outcome(number: int, *reasons: str) -> Outcome:
    report = nf.Report()
    for why in reasons:
        report.lost("slug", why=why)
    return Outcome(Job(f"{number}.txt", Path(f"{number}.md")), report, articles=1, files=(Path(f"{number}.md"),))


def test_losses_for_many_reasons_are_said_in_a_few_lines_and_counted_all() -> None:
    tally = Tally()
    for number in range(MANY):
        tally.add(outcome(number, "it is long", f"it is slug{number}"))
    lines = list(tally.losses())
    assert tally.fates == {Fate.CONVERTED: MANY}
    assert lines[0] == f"{MANY} files lost slug: it is long (the first is 0.md)"
    assert len(lines) == 21
    assert lines[-1] == f"{MANY - 19} more, of other kinds"
