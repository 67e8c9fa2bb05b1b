"""Phrases that one publisher alone has: unknown, as those of a publisher that nobody has read."""

from __future__ import annotations

from pathlib import Path

from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._lone_phrases import single_publisher_phrases, without_phrases
from newsformat_text._recombination import Text


def text(publisher: str, *lines: str) -> Text:
    return Path(f"{publisher}.json"), {"publisher": publisher, "language": "en"}, [(line, "other") for line in lines]


TEXTS = [text("Acme", "Most read", "Read more: Lock opens"), text("Acme", "Most read"), text("Bay", "Read more: Rain")]


def test_a_phrase_is_of_one_publisher_however_often_it_stands_there() -> None:
    assert single_publisher_phrases(TEXTS) == {"most read"}


def test_a_lexicon_without_it_finds_the_others() -> None:
    known = without_phrases(lexicon_for("en"), single_publisher_phrases(TEXTS))
    found = [match and match.phrase for match in map(known.find, ["Most read", "Read more: Rain"])]
    assert found == [None, "read more"]
    assert lexicon_for("en").find("Most read") is not None
