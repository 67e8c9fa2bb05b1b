"""Lexical, as Payload and Ghost have it, too: what is written, and what comes back as it was."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


ELEMENT: dict[str, Any] = {"version": 1, "direction": "ltr", "format": "", "indent": 0}


def text(said: str, format: int = 0) -> dict[str, Any]:
    return {
        "type": "text",
        "version": 1,
        "detail": 0,
        "format": format,
        "mode": "normal",
        "style": "",
        "text": said,
    }


def element(kind: str, *children: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": kind, **ELEMENT, **more, "children": [*children]}


def document(*nodes: dict[str, Any], **more: Any) -> bytes:
    return json.dumps({"root": element("root", *nodes), **more}).encode()


def nodes_of(article: nf.Article, names: str = "", report: nf.Report | None = None) -> list[dict[str, Any]]:
    data = nf.write(article, "lexical", {"names": names}, report=report)
    assert not [*nf.validate(data, "lexical")]
    nodes: list[dict[str, Any]] = json.loads(data)["root"]["children"]
    return nodes


def link(**more: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"rel": None, "target": None, "title": None, "url": "https://t.example/"}
    return element("link", text("now"), **usual | more)


def link_of_payload(number: int = 1, **more: Any) -> dict[str, Any]:
    fields = {"linkType": "custom", "newTab": False, "url": "https://t.example/", **more}
    return element("link", text("now"), version=3, id=f"{number:024x}", fields=fields)


def cell(said: str, state: int = 0) -> dict[str, Any]:
    usual = {"backgroundColor": None, "colSpan": 1, "rowSpan": 1, "headerState": state}
    return element("tablecell", element("paragraph", text(said)), **usual)


def item(*children: dict[str, Any], **more: Any) -> dict[str, Any]:
    return element("listitem", *children, **{"value": 1, **more})


def bullets(*items: dict[str, Any]) -> dict[str, Any]:
    return element("list", *items, listType="bullet", tag="ul", start=1)


@pytest.mark.cases(
    "node",
    [
        element("paragraph", text("It "), text("sails", 3), {"type": "linebreak", "version": 1}, link()),
        element("paragraph", link(target="_blank", rel="noopener")),
        element("paragraph", link_of_payload(newTab=True, campaign="x1"), link_of_payload(2)),
        element("paragraph", link_of_payload(linkType="internal", doc={"relationTo": "posts", "value": "67a1"})),
        element("heading", text("Port"), tag="h3"),
        element("quote", text("We sail.")),
        bullets(item(text("a")), item(bullets(item(text("b"), indent=1)), value=2), item(text("c"), value=3)),
        element("list", item(text("Done"), checked=True), listType="check", tag="ul", start=1),
        element("table", element("tablerow", cell("Tide", 1)), element("tablerow", cell("High"))),
        element("table", element("tablerow", cell("Tide", 3), height=33), colWidths=[90, 80]),
        element("code", text("a"), {"type": "linebreak", "version": 1}, text("b"), language="c"),
        element("code", {**text("if"), "type": "code-highlight", "highlightType": "keyword"}),
        {"type": "horizontalrule", "version": 1},
        {"type": "upload", "version": 3, "format": "", "id": "67a2", "relationTo": "media", "fields": None, "value": 9},
        {"type": "upload", "version": 3, "relationTo": "media", "value": {"id": 9, "url": "/a.jpg", "alt": "Port"}},
        {"type": "block", "version": 2, "format": "", "fields": {"id": "67a3", "blockType": "quote", "quote": "Yes."}},
        {"type": "relationship", "version": 2, "relationTo": "posts", "value": "67a1"},
        element("paragraph", {"type": "image", "version": 1, "src": "/a.jpg", "altText": "Port"}, text("Below.")),
        element("paragraph", text("red"), format="center", textFormat=0),
        {"type": "poll", "version": 4, "question": "Dry?"},
    ],
)  # fmt: skip
def test_a_node_comes_back_as_it_was(node: dict[str, Any]) -> None:
    report = nf.Report()
    article = nf.read(document(node, namespace="desk"), report=report)
    written = json.loads(nf.write(article, "lexical", report=report))
    given = json.loads(json.dumps(node).replace(', "textFormat": 0', ""))
    assert written == {"root": element("root", given), "namespace": "desk"}
    assert not report.losses
    assert nf.read(json.dumps(written).encode(), "lexical") == article


@pytest.mark.cases(
    ("node", "block"),
    [
        (element("table", element("tablerow", cell("A", 1)), element("tablerow", cell("1"))), nf.Table([["A"], ["1"]], 1)),
        (element("table", element("tablerow", element("tablecell", text("A")))), nf.Table([["A"]])),
        (element("code", text("a"), {"type": "linebreak"}, {"type": "tab", "text": "\t"}, text("b")), nf.Preformatted("a\n\tb")),
        ({"type": "image", "src": "/a.jpg", "altText": "Port"}, nf.Media("/a.jpg", kind="image", alt="Port")),
        (text("loose"), nf.Paragraph("loose")),
    ],
)  # fmt: skip
def test_a_node_is_read(node: dict[str, Any], block: nf.Block) -> None:
    assert nf.read(document(node), "lexical").body == (block,)


LINKED = nf.Article(body=[nf.Paragraph([nf.Text("now", [nf.Link("https://t.example/")])])])


def test_links_are_those_of_the_editor_that_is_asked_for() -> None:
    assert nodes_of(LINKED) == [element("paragraph", link())]
    assert nodes_of(LINKED, "payload") == [element("paragraph", link_of_payload())]
    read = nf.read(document(element("paragraph", link_of_payload(newTab=True))))
    assert nodes_of(read, "lexical") == [element("paragraph", link(target="_blank"))]
    assert nodes_of(read) == [element("paragraph", link_of_payload(newTab=True))]


def test_payload_has_neither_tables_nor_code_by_default() -> None:
    article = nf.Article(body=[nf.Table([["a", "b"]]), nf.Preformatted("x\ny")])
    assert [node["type"] for node in nodes_of(article)] == ["table", "code"]
    report = nf.Report()
    nodes = nodes_of(article, "payload", report)
    assert [node["type"] for node in nodes] == ["paragraph", "paragraph"]
    assert not report.losses
    assert nf.read(document(*nodes), "lexical").body == article.body


def test_ghost_has_cards() -> None:
    article = nf.Article(
        body=[
            nf.Paragraph("It sails."),
            nf.Media("https://t.example/a.jpg", kind="image", caption="Port"),
            nf.Table([["a", "b"]]),
            nf.Quote([nf.Paragraph("We sail.")], attribution="Ann"),
        ]
    )
    nodes = nodes_of(article, "ghost")
    assert [node["type"] for node in nodes] == ["paragraph", "image", "html", "extended-quote"]
    assert nodes[0]["children"][0]["type"] == "extended-text"
    back = nf.read(document(*nodes), "lexical")
    assert back.body == article.body
    assert nodes_of(back) == nodes


def test_what_lexical_cannot_say_is_in_the_state_of_a_node_until_its_text_is_changed() -> None:
    article = nf.Article(body=[nf.Quote([nf.Paragraph("We sail.")], attribution="Ann"), nf.Paragraph("Today.")])
    nodes = nodes_of(article)
    assert [[run.get("text", run["type"]) for run in node["children"]] for node in nodes] == [
        ["We sail.", "linebreak", "— Ann"],
        ["Today."],
    ]
    assert [[*node["$"]] for node in nodes if "$" in node] == [["newsformat"]]
    assert nf.read(document(*nodes), "lexical") == article
    nodes[0]["children"][2]["text"] = "— Bob"
    said = nf.Paragraph([nf.Text("We sail."), nf.LineBreak(), nf.Text("— Bob")])
    assert nf.read(document(*nodes), "lexical").body == (nf.Quote([said]), nf.Paragraph("Today."))


def test_an_address_that_is_not_safe_is_no_link() -> None:
    marks = [nf.Link("javascript:x")]
    nodes = nodes_of(nf.Article(body=[nf.List([[nf.Paragraph([nf.Text("now", marks)])]])]))
    assert nodes[0]["children"][0]["children"] == [text("now")]


def test_a_document_can_be_edited_even_if_it_is_empty() -> None:
    assert nodes_of(nf.Article()) == [element("paragraph")]
    assert nf.read(nf.write(nf.Article(), "lexical"), "lexical") == nf.Article()


def test_text_runs_as_its_language_does() -> None:
    article = nf.Article(language="ar", headline="ميناء", body=[nf.List([[nf.Paragraph("بحر")]])])
    said = nf.write(article, "lexical").decode()
    assert '"rtl"' in said
    assert '"ltr"' not in said


def test_what_is_kept_of_a_node_stays_with_its_text() -> None:
    nodes = [element("paragraph", text(each), format="center") for each in ("a", "b")]
    article = nf.read(document(*nodes), "lexical")
    report = nf.Report()
    changed = evolve(article, body=[nf.Paragraph("new"), article.body[1]])
    assert [node["format"] for node in nodes_of(changed, report=report)] == ["", "center"]
    assert [loss.what for loss in report.losses] == ["foreign.lexical"]


def test_members_that_no_document_has_are_told() -> None:
    report = nf.Report()
    nf.read(document(names="x"), "lexical", report=report)
    assert [loss.why for loss in report.losses] == ["left out, names, which is not a member of a Lexical document"]


@pytest.mark.parametrize("name", ["lexical", "quill"])
def test_own_words_that_cover_everything_take_linear_time(name: str) -> None:
    own = {"newsformat": {"of": ["x"] * 200}}
    if name == "lexical":
        said = document(*[element("paragraph", **{"$": own}) for _ in range(3000)])
    else:
        said = json.dumps({"ops": [{"insert": "\n", "attributes": own}] * 3000}).encode()
    begin = process_time()
    nf.read(said, name)
    assert process_time() - begin < 5
