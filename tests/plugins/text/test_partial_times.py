"""Times of which the day or the year is not printed on the line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

import newsformat as nf


STORY = {
    "ca": "Els vaixells cap a les illes sortiran del moll nord fins que s'acabi la feina, que pot durar tres setmanes.",
    "en": "Ferries to the islands will leave from the northern quay until the work is done, which may take three weeks.",
    "de": "Fähren zu den Inseln legen bis zum Ende der Arbeiten am nördlichen Kai ab, was drei Wochen dauern kann.",
    "ja": "東港の古い水門が修理のため金曜日から閉鎖されると、町議会が月曜日の夜に発表した。島へのフェリーは北の岸壁から出る。",
    "ru": "Паромы на острова будут уходить от северного причала, пока работы не закончатся, на это уйдёт три недели.",
}
HEADLINE = {
    "ca": "El port tanca per obres",
    "en": "Harbour closes for repairs",
    "de": "Hafen schließt wegen Bauarbeiten",
    "ja": "港の水門が修理のため閉鎖",
    "ru": "Гавань закрывают на ремонт",
}
SEEN = datetime(2024, 3, 13, 9, tzinfo=UTC)


def _read(language: str, *lines: str, seen: datetime | None = None) -> tuple[str, str, list[str]]:
    text, report = "\n".join((HEADLINE[language], *lines, STORY[language], STORY[language])), nf.Report()
    article = nf.read(nf.Source.text(text), "text", {"language": language, "seen": seen}, report=report)
    times = [str(when) if when else "" for when in (article.published, article.updated)]
    return times[0], times[1], [str(entry) for entry in report]


@pytest.mark.cases(
    ("language", "lines", "updated"),
    [
        ("ca", ["12 de maig de 2026, 14:30", "Actualitzat a les 16:05"], "2026-05-12 16:05:00+00:00"),
        ("en", ["12 May 2026, 2:30 pm BST", "Updated at 4:05 pm"], "2026-05-12 16:05:00+01:00"),
        ("en", ["Published 12 May 2026, 14:30", "By Ann Lee", "Updated 16:05"], "2026-05-12 16:05:00+00:00"),
        ("en", ["12 May 2026 1:55 pm (Updated 4:30 pm)"], "2026-05-12 16:30:00+00:00"),
        ("de", ["12.05.2026", "Aktualisiert um 16:05 Uhr"], "2026-05-12 16:05:00+00:00"),
        ("ja", ["2024年3月12日 14:32", "更新 16:05"], "2024-03-12 16:05:00+00:00"),
        ("en", ["12 May 2026, 16:30", "Updated 16:05"], ""),
        ("en", ["12 May 2026, 14:30", "Updated 26:05"], ""),
        ("en", ["Updated 16:05"], ""),
    ],
)
def test_a_time_of_update_is_on_the_day_above_or_beside_it(language: str, lines: list[str], updated: str) -> None:
    assert _read(language, *lines)[1] == updated


def test_the_day_is_noted() -> None:
    told = _read("en", "12 May 2026", "Updated 16:05")[2]
    assert "3: assumed updated on the same day: Updated 16:05" in told


@pytest.mark.cases(
    ("language", "line", "published"),
    [
        ("ja", "3/12(火) 14:32配信", "2024-03-12 14:32:00+00:00"),
        ("ja", "12/30(土) 14:32配信", "2023-12-30 14:32:00+00:00"),
        ("ru", "12 марта, 14:05", "2024-03-12 14:05:00+00:00"),
        ("de", "12.3. 14:05 Uhr", "2024-03-12 14:05:00+00:00"),
        ("en", "3/12 14:05", ""),
        ("ja", "2/30(火) 14:32配信", ""),
        ("ja", "8/2(火) 8:02 配信", "2022-08-02 08:02:00+00:00"),  # the only one of five years
        ("ja", "8/2(土) 8:02 配信", ""),
    ],
)
def test_a_day_without_a_year_is_the_last_before_the_page_was_seen(language: str, line: str, published: str) -> None:
    assert _read(language, line)[0] == ""
    found, _, told = _read(language, line, seen=SEEN)
    assert found == published
    assert [each for each in told if "assumed the year" in each] == (
        [f"2: assumed the year {published[:4]}, as of when the page was seen"] if published else []
    )


@pytest.mark.cases("seen", [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC) + timedelta(1)])
def test_it_may_be_seen_at_any_time(seen: datetime) -> None:
    assert _read("ja", "3/12(火) 14:32配信", seen=seen)[0] == ""
