"""The weather and what money costs, above a headline, in languages where no phrase tells them."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import labels, read, story


HEADLINE = "Elmwood lock reopens after a winter of repairs"
STORY = [
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.",
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.",
]
LATVIAN = "Tilts atkal atvērts"
LATVIAN_STORY = [
    "Tilts pār upi pirmdien atkal atvērts satiksmei pēc diviem gadiem darbu, paziņoja pilsētas dome, taču ne kravas auto.",
    "Mērs sacīja, ka darbi izmaksājuši mazāk, nekā bija plānots, un iedzīvotāji tagad vēlas arī ietvi līdz skolai.",
]


@pytest.mark.cases(
    "above",
    [
        "3.42 BYN",
        "USD 92.51\nEUR 101.20",
        "EUR/USD 1.0812 +0.2%\n$ 41.20",
        "-5.1 C\nLockton",
        "16oC Lockton",
        "Lockton, 12 °C",
        "Tuesday, 12 May 2026\n+7.6 °C\nmostly cloudy",
    ],
)
def test_neither_how_warm_it_is_nor_a_rate_is_headline_or_kicker(above: str) -> None:
    article = read("\n\n".join([above, HEADLINE, *STORY]))
    assert nf.plain(article.headline) == HEADLINE
    assert nf.plain(article.kicker) == ""
    assert story(article) == STORY


def test_a_short_headline_stands_below_the_weather_that_blank_lines_part_from_it() -> None:
    above = (
        "„Vēstnesis” latviešu valodā aptver novadu, pilsētu un visas apkārtējās pilsētas, un iznāk otrdienās.\n"
        "12.05.2026\nOtrdiena\nAnna, Jānis, Zane\n+7.6 °C\nnedaudz mākoņains"
    )
    article = read("\n\n".join([above, LATVIAN, *LATVIAN_STORY]), "lv")
    assert nf.plain(article.headline) == LATVIAN
    assert story(article) == LATVIAN_STORY


@pytest.mark.cases("headline", ["Group 3 C", "12 C goes home", "Temperatures in Elmwood fall to -5 °C in May"])
def test_letters_behind_figures_may_be_a_headline(headline: str) -> None:
    assert nf.plain(read("\n".join([headline, *STORY])).headline) == headline


def test_how_warm_it_is_within_the_story_is_of_it() -> None:
    assert labels([HEADLINE, *STORY, "Lockton 12 °C", "Elmwood 14 °C", *STORY[::-1]])[STORY[1]] == "body"
