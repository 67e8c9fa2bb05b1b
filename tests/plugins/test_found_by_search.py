"""Documents of content management systems as search engines answer and export them (Elasticsearch, OpenSearch)."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


FOUND: dict[str, dict[str, Any]] = {
    "ans": {"type": "story", "version": "0.10.9", "headlines": {"basic": "Ferry back"}, "content_elements": []},
    "superdesk": {
        "guid": "urn:acme:1",
        "type": "text",
        "headline": "Ferry back",
        "pubstatus": "usable",
        "_etag": "a",
        "body_html": "<p>It sails.</p>",
        "family_id": "urn:acme:1",
        "unique_name": "#1",
        "slugline": "Ferry",
    },
    "wordpress-rest": {"id": 1, "title": {"rendered": "Ferry back"}, "content": {"rendered": "<p>It sails.</p>"}},
}


def hit(document: dict[str, Any]) -> dict[str, Any]:
    return {"_index": "stories", "_id": "1", "_score": 1.5, "_source": document}


def found(*documents: dict[str, Any]) -> dict[str, Any]:
    return {"took": 3, "hits": {"total": {"value": 1}, "hits": [*map(hit, documents)]}}


@pytest.mark.cases("name", FOUND)
def test_what_a_search_answers_and_exports_is_read_as_the_documents_themselves(name: str) -> None:
    alone = nf.read(json.dumps(FOUND[name]).encode(), name)
    report = nf.Report()
    for indent in (None, 1):
        answer = json.dumps(found(*[FOUND[name]] * 2), indent=indent).encode()
        assert [detected.format for detected in nf.detect(answer)][:1] == [name]
        assert list(nf.read_all(answer, report=report)) == [alone, alone]
    assert list(nf.read_all(json.dumps([hit(FOUND[name])] * 2).encode())) == [alone, alone]
    export = "\n".join([json.dumps(hit(FOUND[name]))] * 2).encode()
    assert list(nf.read_all(export)) == [alone, alone]
    assert "about its documents: took, total, _index, _id, _score" in str(report.remarks[0])
    assert not report.losses


def test_what_is_wrong_in_a_document_has_its_path_in_the_answer() -> None:
    wrong = {**FOUND["superdesk"], "urgency": "high"}
    problems = nf.validate(json.dumps(found(FOUND["superdesk"], wrong)).encode(), "superdesk")
    assert [problem.where for problem in problems] == ["$.hits.hits[1]._source.urgency"]


def test_a_hit_without_its_document_is_left_out() -> None:
    report, answer = nf.Report(), found(FOUND["wordpress-rest"])
    answer["hits"]["hits"].append({"_index": "stories", "_id": "2", "fields": {"id": [2]}})
    assert len(list(nf.read_all(json.dumps(answer).encode(), report=report))) == 1
    assert "hits without a document: 1" in str(report.losses[0])


def test_a_post_with_a_source_of_its_own_is_no_hit() -> None:
    post = {"_id": "1", "_source": {"name": "Tide"}, **FOUND["wordpress-rest"]}
    assert nf.plain(nf.read(json.dumps(post).encode(), "wordpress-rest").headline) == "Ferry back"


def test_a_document_that_cannot_be_read_is_left_out() -> None:
    report = nf.Report()
    answer = json.dumps(found(FOUND["wordpress-rest"], {"id": 2})).encode()
    assert len(list(nf.read_all(answer, "wordpress-rest", report=report))) == 1
    assert "left out the post $[1]" in str(report.losses[0])
