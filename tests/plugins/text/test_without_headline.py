"""Stories of which programs keep the paragraphs alone, without the headline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsformat as nf


STORIES: dict[str, list[str]] = json.loads(Path(__file__).with_name("stories.json").read_text("utf-8"))


@pytest.mark.parametrize("language", STORIES)
def test_a_story_without_its_headline_begins_with_its_first_paragraph(language: str) -> None:
    headline, first, second, *_ = STORIES[language]
    seam = "" if language in {"ja", "zh"} else " "
    paragraphs = [first + seam + second, second, first]
    article = nf.read(nf.Source.text("\n\n".join(paragraphs)), "text")
    assert (article.headline, article.text) == ((), "\n\n".join(paragraphs))
    signed = nf.read(nf.Source.text("\n\n".join([headline, *paragraphs])), "text")
    assert (nf.plain(signed.headline), signed.text) == (headline, article.text)


@pytest.mark.parametrize("below", ["By Ann Lee", "March 3, 2024"])
def test_a_long_sentence_over_a_byline_or_a_date_is_a_headline(below: str) -> None:
    title = "The council of the harbour town voted on Monday for a ferry that nobody on the islands had ever asked for."
    article = nf.read(nf.Source.text("\n".join([title, below, *STORIES["en"][1:]])), "text")
    assert nf.plain(article.headline) == title
