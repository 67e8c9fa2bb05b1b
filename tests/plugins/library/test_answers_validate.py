"""Validation of Trove responses, and of Delpher texts and archives."""

from __future__ import annotations

import json

import pytest

import newsformat as nf

from ..archives import zipped


def found(document: bytes | str, format: str) -> list[tuple[str, str, int | None]]:
    content = document.encode() if isinstance(document, str) else document
    return [(problem.rule, problem.severity.value, problem.line) for problem in nf.validate(nf.Source(content), format)]


# Trove -------------------------------------------------------------------------

ARTICLE = {"id": "61", "heading": "FERRY", "date": "1902-07-15", "articleText": "<p>A</p>"}
BROKEN = [
    ({"id": None}, [("type", "error")]),
    ({"heading": 7}, [("type", "error")]),
    ({"date": "15.7.1902"}, [("date", "error")]),
    ({"date": "1902-13-01"}, [("date", "error")]),
    ({"articleText": ""}, [("missing", "warning")]),
    ({"troveUrl": "61"}, [("uri", "warning")]),
    ({"title": {"id": "64"}}, [("required", "warning")]),
    ({"heading": "", "articleText": ""}, [("required", "error"), ("missing", "warning")]),
]


def searched(*articles: object) -> str:
    return json.dumps({"category": [{"code": "newspaper", "records": {"total": 1, "article": [*articles]}}]})


@pytest.mark.cases(("members", "problems"), BROKEN)
def test_an_article_alone_or_found_by_a_search(members: dict[str, object], problems: list[tuple[str, str]]) -> None:
    article = ARTICLE | members
    for document in (json.dumps(article), json.dumps({"article": article}), searched(ARTICLE, article)):
        assert [item[:2] for item in found(document, "trove")] == problems


def test_in_xml() -> None:
    good = "<article id='61'><heading>A</heading><date>1902-07-15</date><articleText>B</articleText></article>"
    assert found(f"<response>{good}</response>", "trove") == []
    assert found(good, "trove") == []
    assert found(f"<response>\n{good.replace('07-15', '7')}\n{good}</response>", "trove") == [
        ("date", "error", 2),
        ("unique", "warning", 3),
    ]
    assert found("<nix/>", "trove") == [("root", "error", 1)]


# Delpher -----------------------------------------------------------------------

TEXT = "<text>\n<title>A</title>\n<p>B</p>\n</text>"
DIDL = """<DIDL xmlns="urn:mpeg:mpeg21:2002:02-DIDL-NS"><Item><Component><Resource>
<dcx xmlns="info:srw/schema/1/dc-v1.1"><date>{}</date><language>{}</language></dcx></Resource></Component></Item></DIDL>"""


@pytest.mark.cases(
    ("document", "problems"),
    [
        (TEXT, []),
        (TEXT.replace("<p>B</p>", "<p/>"), [("text", "warning", 1)]),
        (TEXT.replace("<p>", "<b/>\n<p>"), [("child", "error", 3)]),
        (TEXT.replace("<text>", "<text lang='nl'>"), [("attribute", "error", 1)]),
        (DIDL.format("1869-12-30", "nl"), []),
        (DIDL.format("gisteren", "nl"), [("date", "error", 2)]),
        (DIDL.format("1869-12-30", "?!"), [("language", "warning", 2)]),
        (DIDL.replace("dcx", "x"), [("missing", "error", 1)]),
        ("<nix/>", [("root", "error", 1)]),
    ],
)
def test_validation_of_a_text_and_of_the_metadata_of_an_issue(
    document: str, problems: list[tuple[str, str, int]]
) -> None:
    assert found(document, "delpher") == problems


def test_an_archive() -> None:
    didl = DIDL.format("1869-12-30", "nl")
    name, said = "ddd_1_0001_articletext.xml", "ddd_1_didl.xml"
    assert found(zipped({name: TEXT, said: didl}), "delpher") == []
    assert found(zipped({name: TEXT}), "delpher") == [("missing", "warning", None)]
    assert found(zipped({said: didl}), "delpher") == [("missing", "error", None)]
    (problem,) = nf.validate(zipped({name: TEXT.replace("</p>", ""), said: didl}), "delpher")
    assert (problem.rule, problem.where) == ("xml", name)
    (problem,) = nf.validate(zipped({name: TEXT.replace("<p>", "<b/><p>"), said: didl}), "delpher")
    assert (problem.rule, problem.where) == ("child", f"{name}/text")
