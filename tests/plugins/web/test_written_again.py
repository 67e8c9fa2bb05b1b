"""What was written and read once is written in the same way again: a writer does not change what it has reported on."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LATE = "The ferry is late."

ARTICLES = {
    "a source with only a code": nf.Article(sources=[nf.Concept(code="acme")], body=[nf.Paragraph(LATE)]),
    "when the content was made": nf.Article(headline="Ferry late", content_created=NOON),
    "a byline as printed only": nf.Article(headline="Ferry late", bylines=[nf.Byline(text="our own reporter")]),
    "a title without a headline": nf.Article(title="Ferry & co", body=[nf.Paragraph(LATE)]),
    "a title and a headline": nf.Article(title="Ferry", headline="Late", body=[nf.Paragraph(LATE)]),
    "rights of another format": nf.Article(headline="Late", rights=[nf.Rights(foreign=[nf.Foreign("nitf", "a", "b")])]),
    "a picture with an unsafe address": nf.Article(headline="Late", body=[nf.Media(href="file:///tmp/ferry.jpg")]),
    "a link above media": nf.Article(
        headline="Late",
        associations=[
            nf.Association(href="https://acme.example/a"),
            nf.Association(),
            nf.Association(media=nf.Media(href="https://acme.example/b.jpg")),
        ],
        body=[nf.Media(href="https://acme.example/c.jpg"), nf.Paragraph(LATE)],
    ),
}


@pytest.mark.cases(
    ("article", "name"), [(article, name) for article in ARTICLES.values() for name in ("json-ld", "html", "epub")]
)
def test_a_document_read_is_written_as_it_was(article: nf.Article, name: str) -> None:
    written = nf.write(article, name)
    assert nf.write(nf.read(written, name), name) == written


@pytest.mark.cases("headline", ["Ferry late", ""])
def test_a_page_has_the_title_that_is_not_printed(headline: str) -> None:
    report = nf.Report()
    article = nf.Article(title="Ferry & co", headline=headline, body=[nf.Paragraph(LATE)])
    assert nf.read(nf.write(article, "html", report=report)) == article
    assert not report.losses
