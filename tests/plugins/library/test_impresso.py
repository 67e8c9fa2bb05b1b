"""Impresso: rebuilt content items, and responses of the API."""

from __future__ import annotations

import bz2
import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Article, Concept, Confidence, Foreign, Paragraph, ReadError, Report
from newsformat.testing import FormatContract
from newsformat_library import IMPRESSO


ID = "QUAI-1914-03-07-a-i0001"
REBUILT: dict[str, Any] = {
    "id": ID,
    "pp": [1, 2],
    "d": "1914-03-07",
    "olr": True,
    "ts": "2018-11-28T16:06:53Z",
    "lg": "fr",
    "tp": "ar",
    "t": "LE PORT",
    "title": "LE PORT",
    "ppreb": [
        {"id": "QUAI-1914-03-07-a-p0001", "n": 1, "t": [{"c": [1, 2, 3, 4], "s": 0, "l": 2}], "r": [[1, 2, 3, 4]]}
    ],
    "ft": "LE PORT La nou- velle vint. Le soir.",
    "lb": [8, 16, 28],
    "pb": [8, 28],
    "rb": [8],
}
ANSWERED: dict[str, Any] = {
    "id": ID,
    "issueId": "QUAI-1914-03-07-a",
    "meta": {"sourceType": "newspaper", "mediaId": "QUAI", "mediaTitle": "Le Quai", "date": "1914-03-07T00:00:00Z"},
    "text": {
        "itemType": "ob",
        "itemTypeLabel": "Obituary",
        "langCode": "fr",
        "title": "Deuil",
        "content": "Deuil\nFin.",
    },
    "semanticEnrichments": {"namedEntities": {"persons": [{"id": "2-50-Jean", "label": "Jean"}]}},
}
WANTED = Article(
    uri=ID,
    headline="LE PORT",
    sources=[Concept(code="QUAI", scheme="impresso")],
    published=datetime(1914, 3, 7, tzinfo=UTC),
    language="fr",
    body=[Paragraph("La nouvelle vint."), Paragraph("Le soir.")],
    foreign=[
        Foreign("impresso", "pp", "[1,2]"),
        Foreign("impresso", "olr", "true"),
        Foreign("impresso", "ts", '"2018-11-28T16:06:53Z"'),
    ],
)


class TestImpresso(FormatContract):
    format = IMPRESSO
    documents = (json.dumps(REBUILT).encode(), json.dumps({"data": [ANSWERED]}).encode())
    unkept = ("*/ppreb/*", "*/pp/again", "*/lb/*", "*/pb/*", "*/rb/*")  # where words stand, and numbers hold no mark


def read(**members: Any) -> Article:
    return nf.read(json.dumps(REBUILT | members).encode())


def test_a_rebuilt_item() -> None:
    report = Report()
    content = json.dumps(REBUILT).encode()
    assert nf.detect(content)[0].confidence is Confidence.CERTAIN
    assert nf.read(content, report=report) == WANTED
    assert report.losses == ()
    assert {remark.message for remark in report.remarks} == {
        "positions of words on the pages are not kept",
        "'1914-03-07' has no time; assumed midnight in UTC",
        "hyphens at the ends of lines read as breaks of words",
    }


def test_items_one_a_line() -> None:
    other = REBUILT | {"id": "QUAI-1914-03-07-a-i0002", "tp": "ad", "t": None, "title": None}
    content = b"\n".join(json.dumps(item).encode() for item in (REBUILT, other, {"id": "7", "ft": "a"}))
    report = Report()
    first, second = nf.read_all(bz2.compress(content), report=report)
    assert first == WANTED
    assert second.genres == (Concept(name="advertisement", code="ad", scheme="impresso"),)
    assert second.text.split("\n\n") == ["LE PORT", "La nouvelle vint.", "Le soir."]
    assert [loss.why.partition(":")[0] for loss in report.losses] == ["left out an answer that can't be read"]


@pytest.mark.cases("around", ["{}", "[{}]", '{{"data": [{}], "pagination": {{"total": 1}}}}'])
def test_responses_of_the_api(around: str) -> None:
    article = nf.read(around.format(json.dumps(ANSWERED)).encode())
    assert article == Article(
        uri=ID,
        headline="Deuil",
        sources=[Concept(name="Le Quai", code="QUAI", scheme="impresso")],
        genres=[Concept(name="obituary", code="ob", scheme="impresso")],
        published=datetime(1914, 3, 7, tzinfo=UTC),
        language="fr",
        entities=[Concept(name="Jean", kind="person", code="2-50-Jean", scheme="impresso")],
        body=[Paragraph("Fin.")],
        foreign=article.foreign,
    )
    assert [part.name for part in article.foreign] == ["issueId", "semanticEnrichments", "meta"]


def test_values_that_do_not_match_the_schema_are_kept() -> None:
    article = read(pb=[8, "28"], lb=[400], lg="?", d="once", section_title={"title_text": "Inland"})
    assert [part.name for part in article.foreign] == ["pp", "d", "olr", "ts", "lg", "lb", "pb", "section_title"]
    assert article.subjects == (Concept(name="Inland"),)
    assert article.text == "La nou- velle vint. Le soir."
    assert read(d=None).published == WANTED.published


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="not an Impresso content item"):
        nf.read(b'{"id": "1", "ft": "a"}', "impresso")


WRONG = {
    "sound": ({}, []),
    "no timestamp": ({"ts": None}, ["type"]),
    "another identifier": ({"id": "7"}, ["value"]),
    "a language": ({"lg": "French"}, ["value"]),
    "offsets in another order": ({"pb": [28, 8]}, ["offset"]),
    "an offset behind the text": ({"lb": [800]}, ["offset"]),
    "a flag": ({"olr": "yes"}, ["type"]),
    "an unknown member": ({"boat": 1}, ["unknown"]),
    "a box": ({"ppreb": [{"r": [[1, 2]]}]}, ["value"]),
}


@pytest.mark.cases(("changed", "rules"), WRONG.values(), ids=WRONG)
def test_rules(changed: dict[str, Any], rules: list[str]) -> None:
    content = json.dumps(REBUILT | changed).encode()
    assert [problem.rule for problem in nf.validate(nf.Source(content), "impresso")] == rules


def test_rules_of_the_api() -> None:
    wrong = ANSWERED | {"text": {"contentLength": "7"}, "meta": {"boat": 1}}
    content = json.dumps({"data": [ANSWERED, wrong]}).encode()
    assert [problem.rule for problem in nf.validate(nf.Source(content), "impresso")] == ["unknown", "type"]
