"""A story under an embargo is not published by a format that knows of none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Article, Embargo, Paragraph, Report, Status


HELD = Article(headline="A", body=[Paragraph("B")], embargo=Embargo(until=datetime(2031, 3, 3, 18, tzinfo=UTC)))
WITHOUT_EMBARGOES = (
    "atom",
    "contentful",
    "drupal-jsonapi",
    "ghost",
    "movable-type",
    "portable-text",
    "wordpress-rest",
    "wxr",
)


@pytest.mark.cases("name", WITHOUT_EMBARGOES)
@pytest.mark.cases("articles", [HELD, [HELD]], ids=["one", "some"])
def test_a_format_that_has_a_status_and_no_embargo_withholds_the_story(
    name: str, articles: Article | list[Article]
) -> None:
    report = Report()
    written = nf.write(articles, name, report=report)
    assert nf.read(written, name).status is Status.WITHHELD
    assert f"status: the story is withheld, as {name} has no place for its embargo" in map(str, report.losses)


def test_a_format_that_has_embargoes_keeps_both() -> None:
    report = Report()
    found = nf.read(nf.write(HELD, "nitf", report=report), "nitf")
    assert (found.status, found.embargo, report.losses) == (Status.USABLE, HELD.embargo, ())
