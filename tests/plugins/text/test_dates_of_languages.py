"""Date lines as the sites of many languages print them: ``dates.txt`` says of each what it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsformat_text._bare import bare
from newsformat_text._dates import _when
from newsformat_text._languages._of_packs import lexicon


BLOCKS = Path(__file__).with_name("dates.txt").read_text("utf-8").split("## ")[1:]
LINES = {tag: rows for tag, *rows in map(str.splitlines, BLOCKS)}


def _read(line: str, tag: str) -> str:
    found = _when.find(bare(line), lexicon(tag))
    if not found:
        return "none"
    return found[0].moment.strftime("%Y-%m-%dT%H:%M" if found[0].timed else "%Y-%m-%d")


@pytest.mark.parametrize("tag", LINES)
def test_a_date_line_is_understood(tag: str) -> None:
    rows = [row.partition(": ") for row in LINES[tag]]
    assert {line: _read(line, tag) for _, _, line in rows} == {line: moment for moment, _, line in rows}
