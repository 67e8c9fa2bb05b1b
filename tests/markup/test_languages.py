"""Languages by what sources call them."""

from __future__ import annotations

import pytest

from newsformat.markup.languages import is_language_tag, is_plain_english, language_asked_for, language_tag
from newsformat.markup.manuscript import read_copy
from newsformat.plugin import Report


NAMED = [
    ("en", "en"),
    ("EN", "en"),
    ("en-GB", "en-GB"),
    ("pt_BR", "pt-BR"),
    ("en_US.UTF-8", "en-US"),
    ("zh-Hant-TW", "zh-Hant-TW"),
    ("eng", "en"),
    ("eng-GB", "en-GB"),
    ("ger", "de"),
    ("deu", "de"),
    ("cmn", "zh"),
    ("English", "en"),
    ("  arabic ", "ar"),
    ("tlh", "tlh"),
    ("English (UK)", ""),
    ("none of them", ""),
    ("e", ""),
    ("", ""),
]


@pytest.mark.cases(("text", "tag"), NAMED)
def test_tags(text: str, tag: str) -> None:
    assert language_tag(text) == tag


@pytest.mark.cases(
    ("text", "near"),
    [
        ("germn", " (did you mean 'german'?)"),
        ("German (AT)", " (did you mean 'german'?)"),
        ("...", ""),
        ("Klingon", ""),
    ],
)
def test_a_language_that_there_is_not_cannot_be_asked_for(text: str, near: str) -> None:
    with pytest.raises(ValueError, match="no language") as caught:
        language_asked_for(text)
    assert str(caught.value).startswith(f"no language {text!r}{near}; a language is a tag such as de or pt-BR")


@pytest.mark.cases("said", ["Platt (Ostfriesland)", "deu", "de"])
def test_what_a_source_calls_the_language_of_its_text_is_kept_even_if_it_is_none(said: str) -> None:
    assert read_copy("Rain\n\nIt rains in the town.", Report(), options={"language": said}).language == said


@pytest.mark.cases(("text", "is_one"), [("en", 1), ("zh-Hant-TW", 1), ("i-klingon", 1), ("en_US", 0), ("", 0)])
def test_the_form_of_a_tag(text: str, is_one: int) -> None:
    assert is_language_tag(text) is bool(is_one)


SMALL = "the end of the day and the start of the week to the river and to the sea"


@pytest.mark.cases(("text", "is_one"), [(SMALL, 1), (f"{SMALL} – naïve", 0), ("to be of the few", 0)])
def test_english_is_told_from_its_smallest_words(text: str, is_one: int) -> None:
    assert is_plain_english(text) is bool(is_one)
