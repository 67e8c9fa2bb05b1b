"""Notion: what is read of pages and blocks, and what ``validate`` finds."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


def piece(text: str, href: str | None = None, **marks: Any) -> dict[str, Any]:
    said = {"content": text, "link": {"url": href} if href else None}
    return {"type": "text", "text": said, "annotations": marks, "plain_text": text, "href": href}


def block(kind: str, *below: Any, **said: Any) -> dict[str, Any]:
    made = {"object": "block", "id": "b1", "has_children": bool(below), "type": kind, kind: said}
    return {**made, "children": [*below]} if below else made


def text(kind: str, words: str, *below: Any, **said: Any) -> dict[str, Any]:
    return block(kind, *below, rich_text=[piece(words)], **said)


def page(*blocks: Any, more: dict[str, Any] | None = None, **properties: Any) -> dict[str, Any]:
    title = {"id": "title", "type": "title", "title": [piece("Ferry back")]}
    around = {"object": "page", "id": "p1", "properties": {"Name": title, **properties}, **(more or {})}
    return {**around, "children": [*blocks]} if blocks else around


def read(said: Any) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    article = nf.read(json.dumps(said).encode(), report=report)
    return article, [str(loss) for loss in report.losses]


SAILS = nf.Paragraph("It sails.")
A = "https://tide.example/a"
BLOCKS: list[tuple[str, list[dict[str, Any]], list[nf.Block]]] = [
    ("headings are below the title", [text("heading_1", "Fares")], [nf.Heading("Fares", 2)]),
    (
        "styles, links and line breaks",
        [block("paragraph", rich_text=[piece("To\n"), piece("Pate", A, bold=True)])],
        [nf.Paragraph([nf.Text("To"), nf.LineBreak(), nf.Text("Pate", [nf.Link(A), nf.Style.STRONG])])],
    ),
    (
        "mentions and equations",
        [
            block(
                "paragraph",
                rich_text=[
                    {"mention": {"type": "date", "date": {"start": "2026-05-04", "end": "2026-05-06"}}},
                    piece(": "),
                    {"type": "equation", "equation": {"expression": "x^2"}},
                ],
            )
        ],
        [nf.Paragraph([nf.Text("2026-05-04 → 2026-05-06: "), nf.Text("x^2", [nf.Style.CODE])])],
    ),
    (
        "items that follow each other are one list",
        [text("numbered_list_item", "a", text("bulleted_list_item", "b")), text("numbered_list_item", "c")],
        [
            nf.List(
                [[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]])], [nf.Paragraph("c")]],
                ordered=True,
            )
        ],
    ),
    ("what is to do", [text("to_do", "Call", checked=False)], [nf.List([[nf.Paragraph("Call")]])]),
    (
        "a quotation",
        [text("quote", "It sails.", text("paragraph", "At noon."))],
        [nf.Quote([SAILS, nf.Paragraph("At noon.")])],
    ),
    ("a toggle", [text("toggle", "More", text("paragraph", "It sails."))], [nf.Paragraph("More"), SAILS]),
    (
        "columns",
        [block("column_list", block("column", text("paragraph", "It sails.")))],
        [SAILS],
    ),
    ("code", [block("code", rich_text=[piece("a\n  b")], language="plain text")], [nf.Preformatted("a\n  b")]),
    ("an equation", [block("equation", expression="x^2")], [nf.Preformatted("x^2")]),
    ("a rule", [block("divider")], [nf.Rule()]),
    (
        "a picture",
        [block("image", type="external", external={"url": A}, caption=[piece("A quay")])],
        [nf.Media(A, caption="A quay")],
    ),
    (
        "a film and a player",
        [block("video", external={"url": f"{A}.mp4?x=1"}), block("video", external={"url": A})],
        [nf.Media(f"{A}.mp4?x=1", kind="video"), nf.Embed(A)],
    ),
    (
        "a file",
        [block("pdf", type="file", file={"url": A}, caption=[piece("Report")])],
        [nf.Paragraph([nf.Text("Report", [nf.Link(A)])])],
    ),
    ("a post", [block("embed", url=A)], [nf.Embed(A)]),
    (
        "a bookmark",
        [block("bookmark", url=A, caption=[piece("Older")])],
        [nf.Related([nf.RelatedLink("Older", A)])],
    ),
    ("a page within", [block("child_page", title="Notes")], [nf.Related([nf.RelatedLink("Notes")])]),
    (
        "a table",
        [
            block(
                "table",
                block("table_row", cells=[[piece("Port")], []]),
                block("table_row", cells=[[piece("Pate")], [piece("5")]]),
                table_width=2,
                has_column_header=True,
                has_row_header=False,
            )
        ],
        [nf.Table([["Port", ""], ["Pate", "5"]], header=1)],
    ),
]


@pytest.mark.cases(("blocks", "body"), [each[1:] for each in BLOCKS], ids=[each[0] for each in BLOCKS])
def test_blocks_are_read(blocks: list[dict[str, Any]], body: list[nf.Block]) -> None:
    article, losses = read(page(*blocks))
    assert [*article.body] == body
    assert losses == []


@pytest.mark.cases(
    "said",
    [
        page(text("paragraph", "It sails.")),
        {"object": "list", "results": [page(text("paragraph", "It sails."))], "has_more": False},
        [page(text("paragraph", "It sails."))],
        {"page": page(), "blocks": {"object": "list", "results": [text("paragraph", "It sails.")]}},
        {**page(), "content": [text("paragraph", "It sails.")]},
        {
            "parent": {"database_id": "d"},
            "properties": page()["properties"],
            "children": [{"paragraph": {"rich_text": [piece("It sails.")]}}],
        },
        {
            "object": "list",
            "results": [text("heading_1", "Ferry back"), text("paragraph", "It sails.")],
            "type": "block",
        },
        [text("heading_1", "Ferry back"), text("paragraph", "It sails.")],
    ],
    ids=["page", "query", "array", "side by side", "content", "request", "blocks of a page", "array of blocks"],
)
def test_wherever_pages_and_blocks_stand(said: Any) -> None:
    assert nf.detect(json.dumps(said).encode())[0].format == "notion"
    article, losses = read(said)
    assert (nf.plain(article.headline), article.body, losses) == ("Ferry back", (SAILS,), [])


def test_several_answers_are_one() -> None:
    answers = [
        {"object": "list", "results": [text("heading_1", "Ferry back")], "has_more": True, "next_cursor": "c2"},
        {"object": "list", "results": [text("paragraph", "It sails.")], "has_more": False, "next_cursor": None},
    ]
    article, losses = read(answers)
    assert (nf.plain(article.headline), article.body, losses) == ("Ferry back", (SAILS,), [])


def test_pages_may_be_one_a_line() -> None:
    lines = "\n".join(json.dumps(page(text("paragraph", "It sails."))) for _ in range(2))
    with nf.read_all(lines.encode()) as found:
        assert [article.text for article in found] == ["It sails.", "It sails."]


def test_blocks_may_be_in_the_member_of_the_type() -> None:
    inner = block("toggle", rich_text=[piece("More")], children=[text("paragraph", "It sails.")])
    assert read(page(inner))[0].body[1:] == (SAILS,)


def test_properties_by_their_names_and_types() -> None:
    ann = {"object": "user", "id": "u1", "name": "Ann Lee", "person": {"email": "ann@tide.example"}}
    article, losses = read(
        page(
            more={"created_time": "2026-05-01T08:00:00.000Z", "url": "https://notion.example/p1"},
            Author={"type": "people", "people": [ann]},
            Tags={"type": "multi_select", "multi_select": [{"name": "Ports", "color": "red"}]},
            Section={"type": "select", "select": {"name": "Coast"}},
            Summary={"type": "rich_text", "rich_text": [piece("At noon")]},
            URL={"type": "url", "url": A},
            Date={"type": "date", "date": {"start": "2026-05-03T07:30:00", "end": None, "time_zone": "Africa/Nairobi"}},
            Cover={"type": "files", "files": [{"name": "Quay", "type": "external", "external": {"url": A}}]},
            Budget={"type": "number", "number": 700},
            Kicker={"type": "rich_text", "rich_text": []},
        )
    )
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@tide.example"),)
    assert (article.keywords, article.subjects) == (("Ports",), (nf.Concept(name="Coast"),))
    assert (nf.plain(article.summary), article.created) == ("At noon", datetime(2026, 5, 1, 8, tzinfo=UTC))
    assert article.published == datetime(2026, 5, 3, 4, 30, tzinfo=UTC)
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("url", A),
        ("notion_url", "https://notion.example/p1"),
    ]
    assert article.associations == (nf.Association(role="picture", title="Quay", media=nf.Media(A)),)
    assert article.foreign == (nf.Foreign("notion", "properties.Budget", '{"type":"number","number":700}'),)
    assert losses == []


def test_a_date_with_an_end_and_people_without_a_name_are_kept() -> None:
    date = {"type": "date", "date": {"start": "2026-05-03", "end": "2026-05-04"}}
    article, _ = read(page(Date=date, Author={"type": "people", "people": [{"object": "user", "id": "u1"}]}))
    assert (article.published, article.bylines) == (None, ())
    assert [part.name for part in article.foreign] == ["properties.Date", "properties.Author"]


@pytest.mark.cases(
    ("more", "properties", "status"),
    [
        ({}, {"Status": {"type": "status", "status": {"name": "Published"}}}, nf.Status.USABLE),
        ({}, {"Status": {"type": "select", "select": {"name": "In review"}}}, nf.Status.WITHHELD),
        ({}, {"Status": {"type": "select", "select": {"name": "Killed"}}}, nf.Status.CANCELED),
        ({}, {"Published": {"type": "checkbox", "checkbox": False}}, nf.Status.WITHHELD),
        (
            {},
            {
                "Status": {"type": "status", "status": {"name": "Done"}},
                "Published": {"type": "checkbox", "checkbox": False},
            },
            nf.Status.WITHHELD,
        ),
        (
            {},
            {
                "Status": {"type": "status", "status": {"name": "Done"}},
                "State": {"type": "select", "select": {"name": "Draft"}},
            },
            nf.Status.WITHHELD,
        ),
        ({"in_trash": True}, {}, nf.Status.WITHHELD),
        ({"in_trash": False}, {}, nf.Status.USABLE),
    ],
)
def test_the_status(more: dict[str, Any], properties: dict[str, Any], status: nf.Status) -> None:
    assert read(page(more=more, **properties))[0].status is status


@pytest.mark.cases(
    ("properties", "embargo"),
    [
        ({"Embargoed": {"type": "checkbox", "checkbox": True}}, nf.Embargo()),
        (
            {"Embargo date": {"type": "date", "date": {"start": "2030-01-01T06:00:00Z", "end": "2030-01-02"}}},
            nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC)),
        ),
        ({"Embargo": {"type": "select", "select": {"name": "No"}}}, None),
    ],
)
def test_an_embargo_by_other_names_and_kinds(properties: dict[str, Any], embargo: nf.Embargo | None) -> None:
    article, _ = read(page(**properties))
    assert article.embargo == embargo
    assert [f"properties.{name}" for name in properties] == [part.name for part in article.foreign]


def test_blocks_that_are_not_in_the_file_are_told() -> None:
    missing = {**text("toggle", "More"), "has_children": True}
    said = {"object": "list", "results": [missing], "has_more": True, "next_cursor": "c2", "type": "block"}
    assert read(said)[1] == [
        "more blocks follow that are not in the file; ask for all pages (next_cursor)",
        "what is below 1 of the blocks (toggle) is not in the file; ask for the children of each",
    ]


@pytest.mark.cases(
    ("said", "losses"),
    [
        (text("to_do", "Call", checked=True), ["checked of to_do is left out: true"]),
        (text("paragraph", "Call", color="red"), ['color of paragraph is left out: "red"']),
        (block("code", rich_text=[piece("a", bold=True)]), ["styles and links in code are left out"]),
        (text("poll", "Call"), ['the type poll is left out: "poll"']),
    ],
)
def test_what_no_article_has_is_told(said: dict[str, Any], losses: list[str]) -> None:
    assert read(page(said))[1] == losses


def test_that_there_are_no_blocks_is_noted() -> None:
    report = nf.Report()
    nf.read(json.dumps(page()).encode(), report=report)
    message = "the blocks of a page are not in the file, so its text is not; ask for its children"
    assert message in [remark.message for remark in report.remarks]


def test_a_block_without_a_text_is_kept_as_it_is() -> None:
    said = {"object": "block", "type": "link_to_page", "link_to_page": {"page_id": "p2"}}
    assert read(page(said))[0].body == (nf.Raw("notion", json.dumps(said, separators=(",", ":"))),)


def test_what_is_no_block_is_told_and_the_others_are_read() -> None:
    article, losses = read(page(text("paragraph", "It sails."), {"object": "page", "title": "Fares"}, "Mind the gap"))
    assert article.body == (SAILS,)
    assert losses == ['title of children is left out: "Fares"', 'children of the page is left out: "Mind the gap"']


def test_what_is_no_page_is_left_out() -> None:
    report = nf.Report()
    said = {"object": "list", "results": [page(), {"object": "database", "id": "d1"}], "has_more": False}
    with nf.read_all(json.dumps(said).encode(), report=report) as found:
        assert len([*found]) == 1
    assert len(report.losses) == 1


@pytest.mark.cases(
    "said",
    [
        {"object": "list", "data": [{"object": "page", "id": 1}]},
        {"object": "value", "document": {"nodes": [{"object": "block", "type": "paragraph", "nodes": []}]}},
        {"parent": {"id": 1}, "properties": {"title": "A"}},
    ],
)
def test_others_are_not_of_notion(said: Any) -> None:
    assert "notion" not in [detection.format for detection in nf.detect(json.dumps(said).encode())]


def problems(said: Any) -> list[tuple[str, str, str]]:
    return [
        (problem.rule, problem.where, str(problem.severity))
        for problem in nf.validate(json.dumps(said).encode(), "notion")
    ]


@pytest.mark.cases("blocks", [each[1] for each in BLOCKS], ids=[each[0] for each in BLOCKS])
def test_what_is_right(blocks: list[dict[str, Any]]) -> None:
    assert problems(page(*blocks)) == []
    assert problems({"object": "list", "results": blocks, "has_more": False, "next_cursor": None}) == []


P = "$.children[0].paragraph.rich_text"


@pytest.mark.cases(
    ("said", "problem"),
    [
        ({"object": "error", "status": 404, "message": "no"}, ("error", "$", "error")),
        ({"object": "list", "results": [], "has_more": True}, ("more", "$", "warning")),
        (page(block("paragraph")), ("required", "$.children[0].paragraph", "error")),
        (page(block("paragraph", rich_text="a")), ("type", P, "error")),
        (page(block("paragraph", rich_text=[{"type": "text"}])), ("required", f"{P}[0]", "error")),
        (page(block("paragraph", rich_text=[piece("a", bold="yes")])), ("type", f"{P}[0].annotations.bold", "error")),
        (page(block("image", type="x")), ("value", "$.children[0].image.type", "error")),
        (page(text("poll", "a")), ("unknown", "$.children[0]", "warning")),
        (page({**text("toggle", "a"), "has_children": True}), ("children", "$.children[0]", "warning")),
        (page(block("table", block("table_row", cells=[[]]), table_width=2)), ("value", "$.children[0]", "error")),
        (page(more={"created_time": "May"}), ("date-time", "$.created_time", "error")),
        (
            page(Tags={"type": "multi_select", "multi_select": [{}]}),
            ("required", "$.properties.Tags.multi_select[0]", "error"),
        ),
        (page(Date={"type": "date", "date": {}}), ("required", "$.properties.Date.date", "error")),
    ],
)
def test_what_is_wrong(said: Any, problem: tuple[str, str, str]) -> None:
    assert problem in problems(said)
