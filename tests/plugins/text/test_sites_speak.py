"""Sentences that a site says of itself, in a text that is nearly all story."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsformat as nf


STORIES: dict[str, list[str]] = json.loads(Path(__file__).with_name("stories.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sign up for our free newsletter to get the latest updates in your inbox."),
        ("de", "Abonnieren Sie unseren Newsletter und bleiben Sie immer auf dem Laufenden."),
        ("pl", "Zapisz się do naszego newslettera, żeby nie przegapić żadnej wiadomości."),
    ],
)
def test_are_not_sure_to_be_of_it(language: str, said: str) -> None:
    lines = [*STORIES[language], said]
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language}).lines
    assert "ends a sentence, in a text that is nearly all story" not in found[-1].reasons
