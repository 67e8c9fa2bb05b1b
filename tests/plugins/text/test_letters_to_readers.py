"""Letters that papers write to their readers: whom one greets does not sign it, and who is *yours* does."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
from .texts import body, read_lines


STORIES = stories()


@pytest.mark.cases(
    ("language", "greeting"),
    [
        ("de", "Liebe Leserin, lieber Leser, guten Morgen,"),
        ("fr", "Chères lectrices, chers lecteurs,"),
        ("es", "Queridos lectores, buenos días,"),
        ("it", "Cari Lettori, care Lettrici,"),
        ("nl", "Beste Lezer, goedemorgen,"),
        ("pl", "Drodzy Czytelnicy, dzień dobry,"),
    ],
)
def test_who_is_greeted_signs_nothing(language: str, greeting: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, headline, greeting, *story)
    assert not article.bylines
    assert body(article)[0] == greeting


@pytest.mark.cases(
    "signature", ["Ihre Anna Lenz", "Herzlich, Ihr Anna Lenz", "Eure Anna Lenz, Chefredakteurin", "Euer Anna Lenz"]
)
def test_who_is_yours_signs_in_german(signature: str) -> None:
    headline, *story = STORIES["de"]
    article = read_lines("de", headline, "Liebe Leserin, lieber Leser,", *story, signature)
    assert [by.name for by in article.bylines] == ["Anna Lenz"]
