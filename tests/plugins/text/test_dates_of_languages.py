"""Date lines as the sites of many languages print them: ``dates.txt`` says of each what it means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsformat_text._dates import _relative_times, _when
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._normalisation import normalised


BLOCKS = Path(__file__).with_name("dates.txt").read_text("utf-8").split("## ")[1:]
LINES = {tag: rows for tag, *rows in map(str.splitlines, BLOCKS)}


def _read(line: str, tag: str) -> str:
    found = _when.find_times(normalised(line), lexicon_for(tag))
    if not found:
        return "none"
    return found[0].moment.strftime("%Y-%m-%dT%H:%M" if found[0].timed else "%Y-%m-%d")


@pytest.mark.cases("tag", LINES)
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
    "pred 2 urama",
    "pred 2 hodinami",
    "2 години тому",
    "2 гадзіны таму",
    "virun 2 Stonnen",
    "ilu 2 sigħat",
    "2 awr yn ôl",
    "2 uair ó shin",
    "2 orë më parë",
    "para 2 orësh",
]
DAYS_AGO = [
    ("prieš 3 d.", 3), ("pred 3 dnevi", 3), ("prije 3 dana", 3), ("пред 3 дена", 3), ("3 дні таму", 3), ("2 pv sitten", 2),
    ("fyrir 3 dögum síðan", 3), ("prieš 1 sav.", 7), ("pred 1 tednom", 7), ("před 2 týdny", 14), ("2 tyg. temu", 14),
    ("prije 2 tjedna", 14),
]  # fmt: skip
LONG_AGO = [
    "prieš 2 mėn.", "prije 5 godina", "пре 5 година", "преди 2 години", "vor 3 Monaten", "il y a 2 ans", "hace 3 meses",
    "há 2 anos", "5 lat temu", "před 2 lety", "2 maanden geleden", "3 vuotta sitten",
]  # fmt: skip


@pytest.mark.cases("line", TWO_HOURS_AGO)
def test_a_relative_time_is_understood(line: str) -> None:
    found = _relative_times.resolve_relative(line, datetime(2026, 11, 25, 12, tzinfo=UTC))
    assert found is not None
    assert found.moment == datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.mark.cases(("line", "days"), DAYS_AGO)
def test_days_and_weeks_are_counted(line: str, days: int) -> None:
    found = _relative_times.resolve_relative(line, datetime(2026, 11, 25, 12, tzinfo=UTC))
    assert found is not None
    assert found.moment == datetime(2026, 11, 25, tzinfo=UTC) - timedelta(days=days)


@pytest.mark.cases("line", LONG_AGO)
def test_months_and_years_are_no_day(line: str) -> None:
    assert _relative_times.is_relative_time(line)
    assert _relative_times.resolve_relative(line, datetime(2026, 11, 25, 12, tzinfo=UTC)) is None


@pytest.mark.cases("line", ["Pred 2 hodinami sa most otvoril", "2 horas para el cierre", "Prije 2 dana u gradu"])
def test_words_before_a_number_tell_no_age_alone(line: str) -> None:
    assert not _relative_times.is_age(line)
