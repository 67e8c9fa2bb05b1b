"""Date lines as the sites of many languages print them: ``dates.txt`` says of each what it means."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsformat_text._bare import bare
from newsformat_text._dates import _relative, _when
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


TWO_HOURS_AGO = [
    "pre 2 sata",
    "prije 2 sata",
    "преди 2 часа",
    "пред 2 часа",
    "pirms 2 stundām",
    "prieš 2 val.",
    "2 tundi tagasi",
    "fyrir 2 klst. síðan",
    "fa 2 hores",
    "hai 2 horas",
    "duela 2 ordu",
    "2 saat əvvəl",
    "2 сағат бұрын",
    "2 саат мурун",
    "2 soat oldin",
    "2 цагийн өмнө",
    "2 საათის წინ",
    "2 ժամ առաջ",
    "2 तास पूर्वी",
    "2 மணி நேரத்திற்கு முன்பு",
    "2 గంటల క్రితం",
    "2 ಗಂಟೆಗಳ ಹಿಂದೆ",
    "2 órája",
    "danas, 10:00",
    "í dag 10:00",
    "šiandien 10:00",
]


@pytest.mark.parametrize("line", TWO_HOURS_AGO)
def test_a_relative_time_is_understood(line: str) -> None:
    found = _relative.relative(line, datetime(2026, 11, 25, 12, tzinfo=UTC))
    assert found is not None
    assert found.moment == datetime(2026, 11, 25, 10, tzinfo=UTC)
