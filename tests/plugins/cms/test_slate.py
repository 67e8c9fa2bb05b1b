"""Slate: what nodes of its examples, of Plate and of older versions are, and that they come back as they were."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


VOID = [{"text": ""}]


def node(kind: str, *children: Any, **more: Any) -> dict[str, Any]:
    return {
        "type": kind,
        **more,
        "children": [{"text": child} if isinstance(child, str) else child for child in children],
    }


EXAMPLES = [
    node("heading-one", "Ferry back"),
    node(
        "paragraph", "It ", {"text": "sails", "bold": True}, " from ", node("link", "here", url="/a"), ".", align="left"
    ),
    node("bulleted-list", node("list-item", "One"), node("list-item", "Two")),
    node("block-quote", "We sail."),
    {"type": "image", "url": "https://tide.example/a.jpg", "children": VOID},
    node("code-block", node("code-line", "a"), node("code-line", "b"), language="py"),
    node("check-list-item", "Slide", checked=True),
    {"type": "mention", "character": "Mace", "children": VOID},
    {"type": "poll", "question": "Dry?", "children": VOID},
]
PLATE = [
    node("h2", "Fares"),
    node("p", {"text": "Up", "strikethrough": True}),
    node("ul", node("li", node("lic", "x"), node("ol", node("li", node("lic", "y"))))),
    {"type": "img", "url": "https://tide.example/a.jpg", "caption": [{"text": "Hafen"}], "children": VOID},
    node("table", node("tr", node("th", node("p", "Pier"))), node("tr", node("td", node("p", "3")))),
    {"type": "media_embed", "url": "https://tide.example/v", "children": VOID},
    {"type": "hr", "children": VOID},
]


def read(said: Any, report: nf.Report | None = None) -> nf.Article:
    return nf.read(json.dumps(said).encode(), report=report)


def written(article: nf.Article, **options: str) -> Any:
    return json.loads(nf.write(article, "slate", options))


def test_nodes_of_the_examples() -> None:
    article = read(EXAMPLES)
    assert nf.plain(article.headline) == "Ferry back"
    assert list(article.body) == [
        nf.Paragraph(
            [nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), " from ", nf.Text("here", [nf.Link("/a")]), "."]
        ),
        nf.List([[nf.Paragraph("One")], [nf.Paragraph("Two")]]),
        nf.Quote([nf.Paragraph("We sail.")]),
        nf.Media("https://tide.example/a.jpg"),
        nf.Preformatted("a\nb"),
        nf.Paragraph("Slide"),
        nf.Paragraph("Mace"),
        nf.Raw("slate", json.dumps(EXAMPLES[-1], separators=(",", ":"))),
    ]


def test_nodes_of_plate() -> None:
    assert list(read(PLATE).body) == [
        nf.Heading("Fares", 2),
        nf.Paragraph([nf.Text("Up", [nf.Style.STRIKE])]),
        nf.List([[nf.Paragraph("x"), nf.List([[nf.Paragraph("y")]], ordered=True)]]),
        nf.Media("https://tide.example/a.jpg", caption="Hafen"),
        nf.Table([["Pier"], ["3"]], header=1),
        nf.Embed("https://tide.example/v"),
        nf.Rule(),
    ]


@pytest.mark.cases("said", [EXAMPLES, PLATE, {"children": PLATE, "wordCount": 3}])
def test_documents_come_back_as_they_were(said: Any) -> None:
    assert written(read(said)) == said


def test_paragraphs_that_are_indented_as_items_are_a_list() -> None:
    said = [
        node("p", "one", indent=1, listStyleType="disc"),
        node("p", "deep", indent=2, listStyleType="decimal"),
        node("p", "two", indent=1, listStyleType="disc"),
    ]
    deep = nf.List([[nf.Paragraph("deep")]], ordered=True)
    assert list(read(said).body) == [nf.List([[nf.Paragraph("one"), deep], [nf.Paragraph("two")]])]


def test_texts_beside_nodes_are_a_paragraph() -> None:
    said = [{"text": "It "}, node("link", "sails", url="/a"), node("paragraph", "More.")]
    link = nf.Text("sails", [nf.Link("/a")])
    assert list(nf.read(json.dumps(said).encode(), "slate").body) == [
        nf.Paragraph(["It ", link]),
        nf.Paragraph("More."),
    ]


def test_values_before_version_0_50() -> None:
    leaves = [{"object": "leaf", "text": "It ", "marks": []}, {"text": "sails", "marks": [{"type": "bold"}]}]
    link = {"object": "inline", "type": "link", "data": {"url": "/a"}, "nodes": [{"object": "text", "text": "now"}]}
    block = {"object": "block", "type": "paragraph", "data": {}, "nodes": [{"object": "text", "leaves": leaves}, link]}
    said = {"object": "value", "document": {"object": "document", "data": {}, "nodes": [block]}}
    content = ["It ", nf.Text("sails", [nf.Style.STRONG]), nf.Text("now", [nf.Link("/a")])]
    assert list(read(said).body) == [nf.Paragraph(content)]


@pytest.mark.cases(
    ("names", "kinds"),
    [("slate", ["heading-two", "bulleted-list"]), ("plate", ["h2", "ul"]), ("", ["heading-two", "bulleted-list"])],
)
def test_names_that_are_written(names: str, kinds: list[str]) -> None:
    article = nf.Article(body=[nf.Heading("Fares", 2), nf.List([[nf.Paragraph("a")]])])
    assert [item["type"] for item in written(article, names=names)] == kinds


def test_text_stands_at_the_edges_and_between_links() -> None:
    links = [nf.Text("a", [nf.Link("/a")]), nf.Text("b", [nf.Link("/b")])]
    (paragraph,) = written(nf.Article(body=[nf.Paragraph(links)]))
    assert [child.get("text") for child in paragraph["children"]] == ["", None, "", None, ""]


def test_ids_are_made_anew() -> None:
    report = nf.Report()
    article = read([node("paragraph", "", node("link", "b", id="i2", url="/c"), " a", id="i1")], report)
    assert [str(remark) for remark in report.remarks] == ["the IDs of nodes are left out, 2 in all: i1, i2"]
    assert (report.losses, article.foreign) == ((), ())
