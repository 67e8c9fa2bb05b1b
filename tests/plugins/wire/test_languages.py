"""What is printed around a text is in its language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf


WORDS = {
    "de": "Von", "fr-CA": "Par", "es": "Por", "pt": "Por", "it": "Di", "nl": "Door", "sv": "Av", "nb": "Av", "da": "Af",
    "id": "Oleh", "ru": "Автор:", "ar": "بقلم", "he": "מאת", "en": "By", "sw": "By", "": "By",
}  # fmt: skip


@pytest.mark.cases("language", WORDS)
@pytest.mark.cases("name", ["iptc7901", "anpa"])
def test_a_byline_of_a_name_alone(name: str, language: str) -> None:
    article = nf.Article(headline="Ferry back", language=language, bylines=[nf.Byline(name="Ann Lee")])
    report = nf.Report()
    back = nf.read(nf.write(article, name, {"encoding": "utf-8"}, report=report), name)
    assert back.bylines == (nf.Byline(name="Ann Lee", text=f"{WORDS[language]} Ann Lee"),)
    assert not {loss.what for loss in report.losses} & {"bylines", "text"}


def test_a_word_that_the_code_set_lacks_is_an_english_one() -> None:
    article = nf.Article(headline="Ferry back", language="ru", bylines=[nf.Byline(name="Ann Lee")])
    assert nf.read(nf.write(article, "anpa"), "anpa").bylines[0].text == "By Ann Lee"


@pytest.mark.cases(("language", "heading"), [("de-AT", "# Notizblock"), ("en", "# Notebook"), ("", "# Notebook")])
def test_the_heading_of_a_notepad(language: str, heading: str) -> None:
    note = nf.EditorsNote(text="Not for you", role="Kontakte")
    article = nf.Article(headline="Ferry back", language=language, notes=[note], body=[nf.Paragraph("It sails.")])
    written = nf.write(article, "iptc7901")
    assert f"\r\n{heading}\r\n" in written.decode()
    assert nf.read(written, "iptc7901").notes == (note,)


@pytest.mark.cases(
    ("hours", "month", "name"),
    [
        (1, 1, "CET"),
        (1, 7, "BST"),
        (2, 7, "CEST"),
        (2, 1, "EET"),
        (3, 7, "EEST"),
        (3, 1, "MSK"),
        (-5, 1, "EST"),
        (-5, 7, "CDT"),
        (-4, 7, "EDT"),
        (-7, 7, "PDT"),
        (-7, 1, "MST"),
        (0, 7, "GMT"),
    ],
)
def test_a_zone_has_its_name_in_summer(hours: int, month: int, name: str) -> None:
    when = datetime(2026, month, 13, 11, 37, tzinfo=timezone(timedelta(hours=hours)) if hours else UTC)
    article = nf.Article(headline="Ferry back", published=when, body=[nf.Paragraph("It sails.")])
    for wire in ("iptc7901", "anpa"):
        written = nf.write(article, wire)
        assert name.encode() in written.rpartition(b"\x03")[2]
        back = nf.read(written, wire).published
        assert back is not None
        assert (back, back.utcoffset()) == (when, when.utcoffset())
