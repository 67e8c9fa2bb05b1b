"""CNN/DailyMail: texts with highlights."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import LineBreak, Paragraph, ReadError, Report


CASE = Path(__file__).parent / "cases" / "cnn-dailymail.story"


def test_highlights_are_the_summary() -> None:
    assert nf.detect(CASE)[0].format == "cnn-dailymail"
    found = nf.read(CASE)
    assert (
        found.summary
        == nf.Article(summary=["Night ferry to Pate sails again", LineBreak(), "Tickets cost 5 euros"]).summary
    )
    assert found.dateline is not None
    assert found.dateline.place == "PATE, Kenya"
    assert found.body == (
        Paragraph("The night ferry sailed at noon on Tuesday for the first time in a year."),
        Paragraph("The harbour master said she will sail every day but Sunday."),
        Paragraph("Tickets cost 5 euros."),
    )
    assert (found.headline, found.language) == ((), "en")


def test_a_long_story_is_read_and_other_text_is_not_detected(tmp_path: Path) -> None:
    long = tmp_path / "1.story"
    long.write_text("The ferry sailed.\n\n" * 1000 + "@highlight\n\nSails\n", "utf-8")
    assert nf.detect(long)[0].format == "cnn-dailymail"
    assert nf.detect(b"The ferry sailed.")[0].format == "text"


def test_stories_may_have_no_text() -> None:
    report = Report()
    found = nf.read(b"\r\n@highlight\r\n\r\nFerry\r\n  sails \x93again\x94\r\n", "cnn-dailymail", report=report)
    assert nf.plain(found.summary) == "Ferry sails “again”"
    assert found.body == ()
    assert len(report) == 2


@pytest.mark.cases("content", [b"", b"\n@highlight\n"])
def test_empty_input_is_an_error(content: bytes) -> None:
    with pytest.raises(ReadError):
        nf.read(content, "cnn-dailymail")
