"""A date under a byline is no headline, however it is printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf


STORY = """The county ordered a new ferry on Friday, officials said. It will replace a boat that has served since 1974.

The vessel is to carry 300 people, the transport office said in a statement."""


@pytest.mark.cases(
    "date",
    [
        "Thursday 03 August 2017 14:05",
        "August 3rd, 2017 at 2:05 pm",
        "August 3, 2017 @ 2:05pm",
        "3 August 2017 | 14:05",
    ],
)
def test_a_date_below_a_byline(date: str) -> None:
    text = f"New ferry ordered for the coast\nBy Ann Lee\n{date}\n\n{STORY}"
    article = nf.read(nf.Source.text(text), "text")
    assert nf.plain(article.headline) == "New ferry ordered for the coast"
    assert article.published == datetime(2017, 8, 3, 14, 5, tzinfo=UTC)
