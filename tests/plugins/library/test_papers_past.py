"""Papers Past: newspaper articles from the API of DigitalNZ."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Byline, Concept, Confidence, Identifier, Paragraph, ReadError, Report, Rights
from newsformat.testing import FormatContract
from newsformat_library import PAPERS_PAST


RECORD: dict[str, Any] = {
    "id": 21,
    "title": "THE FERRY. (Evening Quay, 15 July 1902)",
    "description": "It left at noon ...",
    "display_date": "15/7/1902",
    "date": ["1902-07-15T00:00:00.000Z"],
    "collection": ["Papers Past"],
    "publisher": ["Evening Quay"],
    "collection_title": ["Evening Quay"],
    "fulltext": "THE FERRY.\n\nIt left\nat noon.\n\nIt came back.",
    "landing_url": "https://paperspast.natlib.govt.nz/newspapers/EQ19020715.2.3",
    "subject": ["Ships"],
    "language": ["en"],
    "creator": ["Ann Lee"],
    "copyright": ["No known copyright restrictions"],
    "thumbnail_url": None,
}
WANTED = Article(
    uri="https://paperspast.natlib.govt.nz/newspapers/EQ19020715.2.3",
    identifiers=[Identifier(value="21", kind="id")],
    headline="THE FERRY.",
    bylines=[Byline(name="Ann Lee")],
    sources=[Concept(name="Evening Quay")],
    subjects=[Concept(name="Ships")],
    published=datetime(1902, 7, 15, tzinfo=UTC),
    language="en",
    rights=[Rights(usage_terms="No known copyright restrictions")],
    body=[Paragraph("It left at noon."), Paragraph("It came back.")],
)


def without_foreign(article: Article) -> Article:
    return evolve(article, foreign=())


def read(report: Report | None = None, **members: Any) -> Article:
    return nf.read(json.dumps(RECORD | members).encode(), "papers-past", report=report)


class TestPapersPast(FormatContract):
    format = PAPERS_PAST
    documents = (json.dumps({"search": {"result_count": 1, "results": [RECORD]}}).encode(),)


@pytest.mark.cases(
    "answer",
    [RECORD, [RECORD], {"record": RECORD}, {"search": {"result_count": 1, "results": [RECORD], "facets": {}}}],
    ids=["alone", "array", "record", "search"],
)
def test_a_record_is_an_article(answer: object) -> None:
    content = json.dumps(answer).encode()
    report = Report()
    assert nf.detect(content)[0].confidence is Confidence.CERTAIN
    (article,) = nf.read_all(content, report=report)
    assert without_foreign(article) == WANTED
    assert [part.name for part in article.foreign] == ["description", "display_date", "collection", "collection_title"]
    assert report.losses == ()


@pytest.mark.cases(
    ("title", "headline"),
    [
        ("A (Evening Quay, 1902-07-15)", "A"),
        ("A (Evening Quay)", "A"),
        ("A (Evening Quay, 16 July 1902)", "A (Evening Quay, 16 July 1902)"),
        ("A (aged 7)", "A (aged 7)"),
        ("A", "A"),
    ],
)
def test_the_newspaper_is_removed_from_the_end_of_the_title(title: str, headline: str) -> None:
    assert nf.plain(read(title=title).headline) == headline


def test_differing_values_are_kept() -> None:
    article = read(creator=["Unknown"], date=["once"], language=["en", "mi"], fulltext="", publisher=None)
    assert (article.bylines, article.published, article.language, article.text) == ((), None, "", "")
    assert (nf.plain(article.summary), article.sources) == ("It left at noon ...", (Concept(name="Evening Quay"),))
    assert {"creator", "date", "language"} <= {part.name for part in article.foreign}


def test_data_around_records_is_reported() -> None:
    report = Report()
    other = {"id": 7, "title": "A picture", "landing_url": "https://a.example"}
    content = json.dumps({"boat": 1, "search": {"results": [RECORD, other], "sail": 2}}).encode()
    assert len([*nf.read_all(content, report=report)]) == 1
    assert [loss.why.partition(":")[0] for loss in report.losses] == [
        "boat of an answer is left out",
        "sail of an answer is left out",
        "left out a record that can't be read",
    ]


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="not a Papers Past article"):
        nf.read(b'{"title": "A"}', "papers-past")


def test_other_objects_are_reported() -> None:
    report = Report()
    answer = {"search": {"results": ["lost", RECORD]}}
    (article,) = nf.read_all(json.dumps(answer).encode(), "papers-past", report=report)
    assert without_foreign(article) == WANTED
    assert report.losses[0].why.startswith("left out a record that can't be read")
