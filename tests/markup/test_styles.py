"""What paragraphs are, by what newsrooms call their styles."""

import pytest

from newsformat.markup.styles import role_of


@pytest.mark.cases(
    ("name", "role"),
    [
        ("Headline", "headline"),
        ("01_Headline 2sp", "headline"),
        ("Artikel:Überschrift", "headline"),
        ("BodyText-first", "body"),
        ("Pull Quote", "quote"),
        ("PullQuote", "quote"),
        ("Quote Author", "said-by"),
        ("Photo Credit", "media-credit"),
        ("Caption Bold", "caption"),
        ("Text Zwischentitel", "heading"),
        ("x-head", "heading"),
        ("Sous-titre", "subhead"),
        ("Pie de foto", "caption"),
        ("Chapô", "summary"),
        ("عنوان فرعي", "subhead"),
        ("Zeta 3", None),
        ("", None),
        ("12", None),
    ],
)
def test_roles(name, role):
    assert role_of(name) == role
