"""Quintype: what is read of stories, their cards and elements."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Embargo, Embed, Heading, Paragraph, Quote, Raw, Status
from newsformat.plugin import ReadError


def read(*elements: Any, **more: Any) -> tuple[nf.Article, list[str]]:
    said = {
        "id": "a1",
        "headline": "Ferry back",
        "story-content-id": "x",
        "last-published-at": 1780000100000,
        "cards": [{"story-elements": [*elements]}],
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    report = nf.Report()
    article = nf.read(json.dumps({"stories": [said]}).encode(), report=report)
    return article, [str(entry) for entry in report]


def test_elements() -> None:
    code = base64.b64encode(b"<blockquote>t</blockquote>").decode()
    article, told = read(
        {"type": "text", "text": "<p>It sails.</p>"},
        {"type": "title", "text": "Back"},
        {"type": "text", "subtype": "blockquote", "metadata": {"content": "At last.", "attribution": "Ann Lee"}},
        {"type": "composite", "story-elements": [{"type": "jsembed", "embed-js": code}]},
        {"type": "youtube-video", "url": "https://www.youtube.com/watch?v=1"},
        {"type": "poll", "votes": 4},
    )
    assert article.body[:-1] == (
        Paragraph("It sails."),
        Heading("Back", 2),
        Quote([Paragraph("At last.")], attribution="Ann Lee"),
        Embed(html="<blockquote>t</blockquote>"),
        Embed("https://www.youtube.com/watch?v=1"),
    )
    assert isinstance(article.body[-1], Raw)
    assert told == []


def test_tables_and_interviews() -> None:
    rows = {"content": 'Day,High\r\nMon,"3.1,\nlow"\r\n\r\n', "content-type": "csv"}
    article, told = read(
        {"type": "data", "subtype": "table", "data": rows, "metadata": {"has-header": True}},
        {"type": "text", "subtype": "q-and-a", "metadata": {"question": "<p>When?</p>", "answer": "<p>At noon.</p>"}},
        {"type": "data", "data": {"content": "{}", "content-type": "json"}},
    )
    table = nf.Table([["Day", "High"], ["Mon", "3.1,\nlow"]], header=1)
    assert article.body[:-1] == (table, Paragraph("When?"), Paragraph("At noon."))
    assert isinstance(article.body[-1], Raw)
    assert told == ['subtype of text is left out: "q-and-a"']


def test_the_answer_to_a_search() -> None:
    answer = {"results": {"total": 1, "stories": [{"id": "a1", "headline": "Ferry back"}]}}
    articles = nf.read_all(json.dumps(answer).encode(), "quintype")
    assert [(article.uri, nf.plain(article.headline)) for article in articles] == [("a1", "Ferry back")]
    assert articles.envelope.foreign == (nf.Foreign("quintype", "total", "1"),)
    del answer["results"]["stories"][0]["headline"]  # type: ignore[index]
    problems = [*nf.validate(json.dumps(answer).encode(), "quintype")]
    assert [(problem.rule, problem.where) for problem in problems] == [("required", "$.results.stories[0]")]


def test_who_signs_and_what_it_is_about() -> None:
    article, _ = read(authors=[{"name": "Ann Lee"}], author_name="Ann Lee", sections=[{"name": "Sea", "slug": "sea"}])
    assert article.bylines == (Byline(name="Ann Lee"),)
    assert article.subjects == (Concept(name="Sea", code="sea"),)
    assert [byline.name for byline in read(author_name="Ann Lee and Bo Diaz")[0].bylines] == ["Ann Lee", "Bo Diaz"]


def test_the_role_of_who_contributes_and_what_is_said_of_people_and_words() -> None:
    author = {"name": "Ann Lee", "contributor-role": {"id": 2, "name": "Photographer"}, "bio": "Ann sails."}
    article, told = read(authors=[author], tags=[{"name": "Sea", "tag-type": "Entity", "slug": "sea-1"}])
    assert article.bylines == (Byline(name="Ann Lee", role="Photographer"),)
    assert {'bio of authors is left out: "Ann sails."', 'tag-type of tags is left out: "Entity"'} <= {*told}


def test_what_else_there_is_to_read_is_related() -> None:
    link = '<a href="https://tide.example/b">Barges adrift</a>'
    elements = [{"type": "text", "subtype": "also-read", "text": text} for text in (link, f"<p>See {link}.</p>")]
    article, _ = read(*elements)
    assert article.body[0] == nf.Related([nf.RelatedLink("Barges adrift", "https://tide.example/b")])
    assert isinstance(article.body[1], Paragraph)


def test_moments_are_in_thousandths_of_a_second() -> None:
    article, _ = read(published_at=1780000000000, embargoed_till=1790000000000)
    assert article.published == datetime.fromtimestamp(1780000000, UTC)
    assert article.embargo == Embargo(until=datetime.fromtimestamp(1790000000, UTC))


@pytest.mark.cases(("status", "expected"), [("published", Status.USABLE), ("scheduled", Status.WITHHELD)])
def test_what_is_not_published_is_withheld(status: str, expected: Status) -> None:
    assert read(status=status)[0].status is expected


def test_an_embargo_that_is_no_moment_has_no_end() -> None:
    assert read(embargoed_till="soon")[0].embargo == Embargo()


@pytest.mark.cases("said", [{"stories": [7]}, {"stories": [{"id": 1}]}, {"id": "a"}])
def test_no_stories(said: Any) -> None:
    with pytest.raises(ReadError):
        [*nf.read_all(json.dumps(said).encode(), "quintype")]


GOOD = {
    "id": "a1",
    "headline": "Ferry back",
    "published-at": 1780000100000,
    "sections": [{"id": 4, "name": "Sea", "slug": "sea"}],
    "cards": [{"story-elements": [{"type": "text", "text": "<p>It sails.</p>"}]}],
}


@pytest.mark.cases(
    ("members", "problems"),
    [
        ({}, []),
        ({"headline": None}, [("type", "$.headline")]),
        ({"published-at": "soon"}, [("date", '$["published-at"]')]),
        ({"published-at": True}, [("date", '$["published-at"]')]),
        ({"tags": [{"slug": "sea"}]}, [("required", "$.tags[0]")]),
        ({"url": "sea"}, [("uri", "$.url")]),
        ({"cards": [{}]}, [("required", "$.cards[0]")]),
        ({"cards": [{"story-elements": [{"type": "image"}]}]}, [("required", '$.cards[0]["story-elements"][0]')]),
        ({"cards": [{"story-elements": [{"type": "composite"}]}]}, [("required", '$.cards[0]["story-elements"][0]')]),
    ],
)
def test_what_is_wrong_with_a_story(members: dict[str, Any], problems: list[tuple[str, str]]) -> None:
    said = GOOD | members
    for document, before in ((said, "$"), ([said], "$[0]"), ({"results": [{"story": said}]}, "$.results[0].story")):
        found = [(problem.rule, problem.where) for problem in nf.validate(json.dumps(document).encode(), "quintype")]
        assert found == [(rule, where.replace("$", before)) for rule, where in problems]
