"""Texts as editors keep them: what is read of their nodes, what comes back, and what is written for them."""

from __future__ import annotations

import json
import re
from time import process_time
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.markup.tables import HEADING_CELLS, SPREAD_OUT


STRONG, EMPHASIS = nf.Style.STRONG, nf.Style.EMPHASIS


def wrapped(name: str, nodes: list[Any]) -> dict[str, Any]:
    match name:
        case "prosemirror":
            return {"type": "doc", "content": nodes}
        case "draftjs":
            return {"blocks": nodes, "entityMap": {}}
        case _:
            return {"version": "2.30.6", "time": 1780000000000, "blocks": nodes}


def text(said: str, *marks: str, **more: Any) -> dict[str, Any]:
    return {"type": "text", "text": said, **({"marks": [{"type": mark} for mark in marks]} if marks else {}), **more}


def paragraph(*content: Any) -> dict[str, Any]:
    return {"type": "paragraph", "content": [*content]}


LINK = {"type": "link", "attrs": {"href": "https://tide.example/", "target": "_blank"}}
PROSEMIRROR: list[tuple[str, dict[str, Any], list[nf.Block]]] = [
    (
        "marks of TipTap, and colours that are kept",
        paragraph(text("High", "bold", "highlight"), text(" tide")),
        [nf.Paragraph([nf.Text("High", [STRONG]), nf.Text(" tide")])],
    ),
    (
        "a link and a break",
        paragraph({**text("Pate"), "marks": [LINK]}, {"type": "hardBreak"}, text("ferry")),
        [nf.Paragraph([nf.Text("Pate", [nf.Link("https://tide.example/")]), nf.LineBreak(), nf.Text("ferry")])],
    ),
    (
        "a picture in the line",
        paragraph(text("Before"), {"type": "image", "attrs": {"src": "a.jpg", "alt": "A"}}, text("after")),
        [nf.Paragraph("Before"), nf.Media("a.jpg", alt="A"), nf.Paragraph("after")],
    ),
    (
        "a picture in the line of letters",
        paragraph(text("Before"), {"type": "inlineImage", "attrs": {"src": "a.jpg"}}),
        [nf.Paragraph("Before"), nf.Media("a.jpg")],
    ),
    (
        "a button",
        {"type": "button", "attrs": {"text": "Sail", "url": "https://tide.example/"}},
        [nf.Paragraph([nf.Text("Sail", [nf.Link("https://tide.example/")])])],
    ),
    (
        "a mention and the card of a link",
        {
            "type": "paragraph",
            "content": [
                {"type": "mention", "attrs": {"id": "7", "label": "Ann"}},
                {"type": "inlineCard", "attrs": {"url": "https://tide.example/"}},
            ],
        },
        [nf.Paragraph([nf.Text("@Ann"), nf.Text("https://tide.example/", [nf.Link("https://tide.example/")])])],
    ),
    (
        "lists in lists",
        {
            "type": "orderedList",
            "attrs": {"start": 3},
            "content": [
                {
                    "type": "listItem",
                    "content": [paragraph(text("a")), {"type": "bulletList", "content": [{"type": "listItem"}]}],
                }
            ],
        },
        [nf.List([[nf.Paragraph("a"), nf.List([[]])]], ordered=True)],
    ),
    (
        "a quotation of several paragraphs",
        {"type": "blockquote", "content": [paragraph(text("a")), paragraph(text("b"))]},
        [nf.Quote([nf.Paragraph("a"), nf.Paragraph("b")])],
    ),
    (
        "a table with a cell over two columns",
        {
            "type": "table",
            "content": [
                {
                    "type": "tableRow",
                    "content": [
                        {"type": "tableHeader", "attrs": {"colspan": 2}, "content": [paragraph(text("To"))]},
                    ],
                },
                {
                    "type": "tableRow",
                    "content": [{"type": "tableCell", "content": [paragraph(text("Pate"))]}, {"type": "tableCell"}],
                },
            ],
        },
        [nf.Table([["To", ""], ["Pate", ""]], header=1)],
    ),
    (
        "a figure",
        {
            "type": "figure",
            "content": [
                {"type": "image", "attrs": {"src": "a.jpg"}},
                {"type": "figcaption", "content": [text("Manda")]},
            ],
        },
        [nf.Media("a.jpg", caption="Manda")],
    ),
    ("a player", {"type": "youtube", "attrs": {"src": "https://youtu.be/7"}}, [nf.Embed("https://youtu.be/7")]),
    (
        "a box that is not known, with a text",
        {"type": "callout", "attrs": {"tone": "info"}, "content": [paragraph(text("Dry"))]},
        [nf.Paragraph("Dry")],
    ),
    ("a poll", {"type": "poll", "attrs": {"id": 7}}, [nf.Raw("prosemirror", '{"type":"poll","attrs":{"id":7}}')]),
]


@pytest.mark.cases(("node", "blocks"), [each[1:] for each in PROSEMIRROR], ids=[each[0] for each in PROSEMIRROR])
def test_a_node_of_prosemirror_is_read_and_comes_back(node: dict[str, Any], blocks: list[nf.Block]) -> None:
    comes_back("prosemirror", [node], blocks)


@pytest.mark.cases("name", [None, "records"])
def test_the_state_of_an_editor_has_a_document_of_prosemirror(name: str | None) -> None:
    doc = {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "It sails."}]}]}
    state = {"doc": doc, "selection": {"anchor": 7}}
    report = nf.Report()
    said = json.dumps(state if name is None else {"title": "A", "body": state})
    assert nf.read(said.encode(), name, report=report).body == (nf.Paragraph("It sails."),)
    assert "anchor" in str(report.losses)
    assert [*nf.validate(json.dumps(state).encode(), "prosemirror")] == []


def test_cells_of_prosemirror_that_the_model_does_not_have_are_remarked() -> None:
    cells = [
        {"type": "tableHeader", "content": [paragraph(text("Ferry"))]},
        {"type": "tableCell", "attrs": {"colspan": 2}, "content": [paragraph(text("To Pate"))]},
    ]
    table = {"type": "table", "content": [{"type": "tableRow", "content": cells}]}
    report = nf.Report()
    nf.read(json.dumps(wrapped("prosemirror", [table])).encode(), "prosemirror", report=report)
    assert [str(remark) for remark in report.remarks] == [SPREAD_OUT, HEADING_CELLS]


def comes_back(name: str, nodes: list[Any], blocks: list[nf.Block]) -> None:
    document = json.dumps(wrapped(name, nodes)).encode()
    assert nf.detect(document)[0].format == name
    article, report = nf.read(document), nf.Report()
    assert list(article.body) == blocks
    made = json.loads(nf.write(article, name, report=report))
    assert report.losses == ()
    assert bare(made) == bare(json.loads(document))


def bare(value: Any) -> Any:
    """Return *value* without IDs and keys, which are made anew, and what says nothing."""
    if isinstance(value, list):
        return [bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    said = {name: bare(item) for name, item in value.items() if name not in {"id", "key"}}
    return {name: item for name, item in said.items() if item not in ([], {}, None, 0)}


EDITORJS: list[tuple[str, dict[str, Any], list[nf.Block]]] = [
    (
        "a paragraph of HTML",
        {"type": "paragraph", "data": {"text": 'High <b>tide</b> &amp; <mark class="cdx-marker">low</mark>'}},
        [nf.Paragraph([nf.Text("High "), nf.Text("tide", [STRONG]), nf.Text(" & low")])],
    ),
    ("a header", {"id": "x7", "type": "header", "data": {"text": "料金", "level": 3}}, [nf.Heading("料金", 3)]),
    (
        "a list as of version 1",
        {"type": "list", "data": {"style": "ordered", "items": ["a", "<i>b</i>"]}},
        [nf.List([[nf.Paragraph("a")], [nf.Paragraph([nf.Text("b", [EMPHASIS])])]], ordered=True)],
    ),
    (
        "a list as of version 2, in which lists are",
        {
            "type": "list",
            "data": {
                "style": "checklist",
                "meta": {},
                "items": [{"content": "a", "meta": {"checked": True}, "items": [{"content": "b", "items": []}]}],
            },
        },
        [nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]])]])],
    ),
    (
        "a quote",
        {"type": "quote", "data": {"text": "We sail.", "caption": "Ann", "alignment": "left"}},
        [nf.Quote([nf.Paragraph("We sail.")], attribution="Ann")],
    ),
    (
        "an image",
        {
            "type": "image",
            "data": {"file": {"url": "https://t.example/a.jpg", "w": 7}, "caption": "A", "stretched": True},
        },
        [nf.Media("https://t.example/a.jpg", caption="A")],
    ),
    (
        "an embed with a caption",
        {
            "type": "embed",
            "data": {
                "service": "youtube",
                "source": "https://youtu.be/7",
                "embed": "https://y.example/7",
                "caption": "A",
            },
        },
        [nf.Embed("https://youtu.be/7"), nf.Paragraph("A")],
    ),
    (
        "a table",
        {"type": "table", "data": {"withHeadings": True, "content": [["To", "Fare"], ["Pate", "<b>120</b>"]]}},
        [nf.Table([["To", "Fare"], ["Pate", [nf.Text("120", [STRONG])]]], header=1)],
    ),
    ("a delimiter", {"type": "delimiter", "data": {}}, [nf.Rule()]),
    ("code", {"type": "code", "data": {"code": "a\n  b"}}, [nf.Preformatted("a\n  b")]),
    ("raw HTML", {"type": "raw", "data": {"html": "<p>a</p><hr>"}}, [nf.Paragraph("a"), nf.Rule()]),
    (
        "a link",
        {"type": "linkTool", "data": {"link": "https://t.example/7", "meta": {"title": "More", "image": {"url": "a"}}}},
        [nf.Related([nf.RelatedLink("More", "https://t.example/7")])],
    ),
    ("a tool of one's own", {"type": "poll", "data": {"n": 7}}, [nf.Raw("editorjs", '{"type":"poll","data":{"n":7}}')]),
]


@pytest.mark.cases(("node", "blocks"), [each[1:] for each in EDITORJS], ids=[each[0] for each in EDITORJS])
def test_a_block_of_editorjs_is_read_and_comes_back(node: dict[str, Any], blocks: list[nf.Block]) -> None:
    comes_back("editorjs", [node], blocks)


def test_draftjs_is_read_and_comes_back() -> None:
    ranges = [{"offset": 3, "length": 4, "style": "BOLD"}, {"offset": 0, "length": 2, "style": "RED"}]
    nodes = [
        {
            "key": "a1",
            "type": "unstyled",
            "text": "👩 High tide\nagain",
            "inlineStyleRanges": ranges,
            "data": {"align": "x"},
        },
        {"key": "a2", "type": "ordered-list-item", "text": "one", "depth": 0},
        {"key": "a3", "type": "unordered-list-item", "text": "in it", "depth": 1},
        {"key": "a4", "type": "code-block", "text": "a"},
        {"key": "a5", "type": "code-block", "text": "b"},
        {"key": "a6", "type": "blockquote", "text": "We sail."},
        {"key": "a7", "type": "unstyled", "text": ""},
    ]
    bold = nf.Text("igh ", [STRONG])
    comes_back(
        "draftjs",
        nodes,
        [
            nf.Paragraph([nf.Text("👩 H"), bold, nf.Text("tide"), nf.LineBreak(), nf.Text("again")]),
            nf.List([[nf.Paragraph("one"), nf.List([[nf.Paragraph("in it")]])]], ordered=True),
            nf.Preformatted("a\nb"),
            nf.Quote([nf.Paragraph("We sail.")]),
        ],
    )


def test_entities_of_draftjs_are_links_and_pictures() -> None:
    link = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "https://t.example/", "targetOption": "_blank"}}
    image = {"type": "IMAGE", "mutability": "IMMUTABLE", "data": {"src": "a.jpg", "alt": "A", "width": 7}}
    said = {
        "entityMap": {"0": link, "1": image},
        "blocks": [
            {"type": "header-one", "text": "Ferry back"},
            {"type": "unstyled", "text": "To Pate", "entityRanges": [{"offset": 3, "length": 4, "key": 0}]},
            {"type": "atomic", "text": " ", "entityRanges": [{"offset": 0, "length": 1, "key": 1}]},
        ],
    }
    article = nf.read(json.dumps(said).encode())
    assert nf.plain(article.headline) == "Ferry back"
    assert article.body[0] == nf.Paragraph([nf.Text("To "), nf.Text("Pate", [nf.Link("https://t.example/")])])
    assert article.body[1] == nf.Media("a.jpg", alt="A")
    made = json.loads(nf.write(article, "draftjs"))
    assert made["entityMap"] == said["entityMap"]


def test_an_entity_of_draftjs_that_is_named_over_and_over_does_not_become_very_much() -> None:
    entity = {"type": "CHART", "mutability": "IMMUTABLE", "data": {"rows": "x" * 100_000}}
    atomic = {"type": "atomic", "text": " ", "entityRanges": [{"offset": 0, "length": 1, "key": 0}]}
    report = nf.Report()
    article = nf.read(
        json.dumps({"entityMap": {"0": entity}, "blocks": [atomic] * 500}).encode(), "draftjs", report=report
    )
    shown = [block for block in article.body if isinstance(block, nf.Raw) and "rows" in block.value]
    assert 10 < len(shown) < 50
    assert [loss.why for loss in report.losses] == [
        "an entity that too many ranges refer to is left out of further ones: 0"
    ]


def test_a_range_of_draftjs_whose_entity_is_nowhere_gets_no_other_one() -> None:
    link = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "https://t.example/"}}
    lost = {"type": "unstyled", "text": "Lost", "entityRanges": [{"offset": 0, "length": 4, "key": 0}]}
    kept = {"type": "unstyled", "text": "Kept", "entityRanges": [{"offset": 0, "length": 4, "key": 1}]}
    article = nf.read(json.dumps({"entityMap": {"1": link}, "blocks": [lost, kept]}).encode())
    made = nf.write(article, "draftjs")
    assert nf.read(made) == article
    assert json.loads(made)["entityMap"] == {"1": link}


def test_a_delta_of_quill_is_read_line_by_line() -> None:
    ops = [
        {"insert": "Ferry back"},
        {"insert": "\n", "attributes": {"header": 1}},
        {"insert": "High "},
        {"insert": "tide", "attributes": {"bold": True, "color": "#f00"}},
        {"insert": "\nLow tide\na"},
        {"insert": "\n", "attributes": {"list": "bullet"}},
        {"insert": "b"},
        {"insert": "\n", "attributes": {"list": "ordered", "indent": 1}},
        {"insert": {"image": "a.jpg"}, "attributes": {"alt": "A"}},
        {"insert": "\nx"},
        {"insert": "\n", "attributes": {"code-block": True}},
        {"insert": "y"},
        {"insert": "\n", "attributes": {"code-block": "plain"}},
        {"insert": "We sail."},
        {"insert": "\n", "attributes": {"blockquote": True}},
    ]
    report = nf.Report()
    article = nf.read(json.dumps({"ops": ops}).encode(), report=report)
    assert nf.plain(article.headline) == "Ferry back"
    assert list(article.body) == [
        nf.Paragraph([nf.Text("High "), nf.Text("tide", [STRONG])]),
        nf.Paragraph("Low tide"),
        nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]], ordered=True)]]),
        nf.Media("a.jpg", alt="A"),
        nf.Preformatted("x\ny"),
        nf.Quote([nf.Paragraph("We sail.")]),
    ]
    assert not report.losses


def test_the_names_of_a_schema_come_back_or_are_changed() -> None:
    item = {"type": "list_item", "content": [paragraph(text("a", "strong"))]}
    said = json.dumps({"type": "doc", "content": [{"type": "bullet_list", "content": [item]}]}).encode()
    article = nf.read(said)
    assert json.loads(nf.write(article, "prosemirror")) == json.loads(said)
    assert b'"bulletList"' in nf.write(article, "prosemirror", {"names": "tiptap"})
    other = nf.Article(body=[nf.List([[nf.Paragraph("a")]])])
    assert b'"bulletList"' in nf.write(other, "prosemirror")
    assert b'"bullet_list"' in nf.write(other, "prosemirror", {"names": "prosemirror"})


@pytest.mark.cases("name", ["draftjs", "prosemirror"])
def test_what_an_editor_cannot_say_is_shown_and_said_beside_it(name: str) -> None:
    article = nf.Article(
        body=[
            nf.Quote([nf.Paragraph("We sail."), nf.Paragraph("Today.")], attribution="Ann"),
            nf.Related([nf.RelatedLink("More", "https://t.example/")], title="Read on"),
        ]
    )
    made = nf.write(article, name)
    assert nf.read(made, name) == article
    for shown in (b"We sail.", b"Ann", b"More", b"https://t.example/", b"Read on"):
        assert made.count(shown) > 1  # once for all, and once for us
    changed = nf.read(made.replace(b"Today.", b"Tomorrow."), name)
    assert "Tomorrow." in changed.text


def test_our_own_words_hold_in_any_order_of_members() -> None:
    article = nf.Article(body=[nf.Quote([nf.Paragraph("We sail.")], attribution="Ann")])

    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: turned(value[name]) for name in reversed([*value])}
        return [turned(item) for item in value] if isinstance(value, list) else value

    made = json.loads(nf.write(article, "prosemirror"))
    assert nf.read(json.dumps(turned(made)).encode(), "prosemirror") == article


def test_what_an_editor_knows_stays_where_a_text_is_changed() -> None:
    nodes = [{**paragraph(text(element)), "attrs": {"textAlign": "center"}} for element in ("a", "b", "c")]
    article = nf.read(json.dumps(wrapped("prosemirror", nodes)).encode())
    report = nf.Report()
    changed = evolve(article, body=[article.body[0], nf.Paragraph("new"), article.body[2]])
    made = json.loads(nf.write(changed, "prosemirror", report=report))
    assert [item.get("attrs") for item in made["content"]] == [nodes[0]["attrs"], None, nodes[2]["attrs"]]
    assert [loss.what for loss in report.losses] == ["foreign.prosemirror"]


def test_what_is_wrong_with_a_document_of_editorjs() -> None:
    said = b"""{"blocks": [
  {"type": "header", "data": {"text": "a", "level": 7}},
  {"type": "paragraph"},
  {"type": "list", "data": {"style": "dotted", "items": [{"content": 7}]}},
  {"type": "poll", "data": {"any": 7}}
], "version": 2}"""
    found = [(problem.rule, problem.line) for problem in nf.validate(said, "editorjs")]
    assert found == [("value", 2), ("required", 3), ("value", 4), ("type", 4), ("type", 6)]


@pytest.mark.parametrize("name", ["draftjs", "editorjs", "prosemirror"])
def test_own_words_that_cover_everything_take_linear_time(name: str) -> None:
    holder = {"draftjs": "data", "editorjs": "tunes", "prosemirror": "attrs"}[name]
    many = 3000
    nodes = [{"type": "paragraph", "data": {}, holder: {"newsformat": {"of": ["x"] * 200}}} for _ in range(many)]
    begin = process_time()
    nf.read(json.dumps(wrapped(name, nodes)).encode(), name)
    assert process_time() - begin < 5


def test_blocks_of_payload_are_read_by_what_they_hold() -> None:
    inner = {
        "root": {"type": "root", "children": [{"type": "paragraph", "children": [{"type": "text", "text": "In."}]}]}
    }
    media = {"id": 9, "url": "/a.jpg", "alt": "A", "mimeType": "image/jpeg", "width": 8, "height": 6}
    fields: list[dict[str, Any]] = [
        {"blockType": "quote", "quote": "At last.", "author": "Ann Lee"},
        {"blockType": "banner", "style": "info", "content": inner},
        {"blockType": "mediaBlock", "media": media},
        {"blockType": "code", "code": "a = 1"},
        {"blockType": "poll", "votes": 4},
    ]
    nodes = [{"type": "block", "version": 2, "fields": {"id": "1", **field}} for field in fields]
    report = nf.Report()
    article = nf.read(json.dumps({"root": {"type": "root", "children": nodes}}).encode(), "lexical", report=report)
    quote, banner, picture, code, poll = article.body
    assert quote == nf.Quote([nf.Paragraph("At last.")], attribution="Ann Lee")
    assert (banner, code) == (nf.Paragraph("In."), nf.Preformatted("a = 1"))
    assert isinstance(picture, nf.Media)
    assert (picture.href, picture.alt) == ("/a.jpg", "A")
    assert isinstance(poll, nf.Raw)
    assert json.loads(poll.value)["fields"]["votes"] == 4
    assert not report.losses
    back = json.loads(nf.write(article, "lexical"))["root"]["children"]
    assert back == [{"type": "block", "version": 2, "fields": {"id": "1", **field}} for field in fields]


def of_editorjs(*blocks: nf.Block) -> list[dict[str, Any]]:
    data = nf.write(nf.Article(body=blocks), "editorjs")
    assert nf.read(data, "editorjs").body == blocks
    found: list[dict[str, Any]] = json.loads(data)["blocks"]
    return found


def test_editorjs_has_the_tags_that_its_own_tools_leave_in_a_text() -> None:
    strong, slanted = (nf.Text("A <em>", [nf.Style.STRONG]), nf.Text("B", [nf.Style.EMPHASIS]))
    (node,) = of_editorjs(nf.Paragraph([strong, nf.Text(" & "), slanted]))
    assert node["data"]["text"] == "<b>A &lt;em&gt;</b> &amp; <i>B</i>"


@pytest.mark.cases(
    ("href", "kind", "player"),
    [
        ("https://www.youtube.com/watch?v=tide-7&t=1", "embed", "https://www.youtube.com/embed/tide-7"),
        ("https://youtu.be/tide-7", "embed", "https://www.youtube.com/embed/tide-7"),
        ("https://vimeo.com/77", "embed", "https://player.vimeo.com/video/77"),
        ("https://x.com/tide/status/77", "embed", "https://platform.twitter.com/embed/Tweet.html?id=77"),
        ("https://www.instagram.com/p/Ti7/", "embed", "https://www.instagram.com/p/Ti7/embed"),
        ("https://youtube.com.tide.example/watch?v=7", "linkTool", None),
    ],
)
def test_editorjs_shows_the_players_of_services_that_it_knows(href: str, kind: str, player: str | None) -> None:
    (node,) = of_editorjs(nf.Embed(href))
    assert (node["type"], node["data"].get("embed")) == (kind, player)


def test_a_quote_of_editorjs_may_have_several_paragraphs() -> None:
    (node,) = of_editorjs(nf.Quote([nf.Paragraph("We sail."), nf.Paragraph("Today.")], attribution="Ann"))
    assert node["data"] == {"text": "We sail.<br>Today.", "caption": "Ann"}


@pytest.mark.cases("name", ["draftjs", "lexical", "prosemirror", "quill", "slate"])
def test_a_quote_with_who_says_so_stays_a_quote(name: str) -> None:
    quote = nf.Quote([nf.Paragraph("We sail.")], attribution="Ann")
    data = nf.write(nf.Article(body=[quote, nf.Paragraph("Today.")]), name)
    assert nf.read(data, name).body[0] == quote
    changed = nf.read(data.replace(b"Ann", b"Bob"), name).body
    assert isinstance(changed[0], nf.Quote)
    assert ("We sail." in nf.Article(body=changed[:-1]).text, changed[-1]) == (True, nf.Paragraph("Today."))


@pytest.mark.cases("name", ["draftjs", "editorjs", "slate"])
def test_who_made_a_picture_is_read_below_it(name: str) -> None:
    picture = nf.Media("https://tide.example/a.jpg", caption="The pier", credit="Bo")
    data = nf.write(nf.Article(body=[picture]), name)
    assert b'"The pier (Bo)"' in data
    assert nf.read(data, name).body == (picture,)


def test_an_empty_table_is_none_of_prosemirror_which_would_refuse_the_document() -> None:
    article = nf.Article(body=[nf.Paragraph("A"), nf.Table([])])
    written = nf.write(article, "prosemirror")
    assert b'"table"' not in written
    assert nf.read(written, "prosemirror") == article


@pytest.mark.cases("name", ["contentful", "editorjs", "lexical", "portable-text", "prosemirror", "storyblok"])
def test_a_table_with_a_caption_remains_a_table_for_others(name: str) -> None:
    """Its caption is a paragraph above it, as none of these has a place for one."""
    story = nf.Article(headline="Ferry back", body=[nf.Table([["From", "To"], ["Lamu", "Manda"]], 1, "Fares")])
    document = nf.write(story, name)
    assert re.search(r'"(?:type|nodeType|_type)": ?"table"', document.decode())
    assert nf.read(document, name).body == story.body


@pytest.mark.cases("name", ["contentful", "lexical", "portable-text", "prosemirror", "slate", "storyblok"])
def test_a_quotation_with_a_list_in_it_remains_a_quotation_for_others(name: str) -> None:
    """What it says beyond paragraphs becomes paragraphs, as these quotations hold nothing else."""
    quote = nf.Quote(
        [nf.Paragraph("They asked for"), nf.List([[nf.Paragraph("boats")], [nf.Paragraph("crews")]])], "Ann"
    )
    story = nf.Article(headline="Ferry back", body=[quote])
    document = nf.write(story, name)
    assert re.search(r'"(?:blockquote|block-quote|quote)"', document.decode())
    assert nf.read(document, name).body == story.body


NESTED = nf.List([
    [nf.Paragraph("boats"), nf.List([[nf.Paragraph("dhows")], [nf.Paragraph("ferries")]], ordered=True)],
    [nf.Paragraph("fares"), nf.Table([["Lamu", "120"]])],
])  # fmt: skip


@pytest.mark.cases("name", ["contentful", "draftjs", "lexical", "portable-text", "quill", "slate"])
def test_lists_within_a_list_remain_lists_if_others_do_not_know_what_else_is_in_it(name: str) -> None:
    story = nf.Article(headline="Ferry back", body=[NESTED])
    document = nf.write(story, name)
    assert nf.read(document, name).body == story.body
    for others in ('"newsformat"', '"fromNewsformat"'):
        document = document.replace(others.encode(), b'"x"')
    (shown,) = [block for block in nf.read(document, name).body if isinstance(block, nf.List)]
    inner = shown.items[0][1]
    assert isinstance(inner, nf.List)
    assert [nf.plain(block.content) for (block,) in inner.items if isinstance(block, nf.Paragraph)] == [
        "dhows",
        "ferries",
    ]


def test_lists_that_nest_deeply_are_simplified_in_little_time() -> None:
    block: nf.Block = NESTED
    for _ in range(40):
        block = nf.List([[block]])
    begin = process_time()
    nf.write(nf.Article(headline="Ferry back", body=[block]), "portable-text")
    assert process_time() - begin < 5
