"""Languages by what sources call them."""

from __future__ import annotations

import pytest

from newsformat.markup.languages import is_language_tag, language_tag


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


@pytest.mark.parametrize(("text", "tag"), NAMED)
def test_tags(text: str, tag: str) -> None:
    assert language_tag(text) == tag


@pytest.mark.parametrize(("text", "is_one"), [("en", 1), ("zh-Hant-TW", 1), ("i-klingon", 1), ("en_US", 0), ("", 0)])
def test_the_form_of_a_tag(text: str, is_one: int) -> None:
    assert is_language_tag(text) is bool(is_one)
