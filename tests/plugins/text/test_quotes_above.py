"""Quotes of stocks and what the sky is like, as pages print them above their stories."""

from __future__ import annotations

import pytest

from .texts import labels


STORY = [
    "Storm tears roof off market hall",
    "A storm tore the roof off the market hall of Westmoor on Sunday night and threw it into the river beside it.",
    "Nobody was in the building at the time, the fire service said, but two boats at the quay were damaged badly.",
]


def test_quotes_of_stocks_are_no_titles() -> None:
    quotes = [
        "FTSE 100 8,214.30 +0.42%",
        "Dow Jones 39,118.86 -0.11%",
        "EUR/USD 1.0841 +0.05%",
        "Brent crude $82.14 -1.3%",
    ]
    found = labels([*quotes, *STORY])
    assert {found[quote] for quote in quotes} == {"skipped"}
    assert found[STORY[0]] == "headline"


@pytest.mark.cases(
    ("language", "sky"),
    [("es", "Parcialmente nublado"), ("de", "leicht bewölkt"), ("fr", "Peu nuageux"), ("en", "Partly cloudy")],
)
def test_the_sky_is_no_kicker(language: str, sky: str) -> None:
    assert labels(["Westmoor", "12°C", sky, *STORY], language)[sky] == "skipped"


def test_a_short_headline_about_rain_stays() -> None:
    lines = ["Westmoor", "12°C", "Rain stops play", *STORY[1:]]
    assert labels(lines)["Rain stops play"] != "skipped"
