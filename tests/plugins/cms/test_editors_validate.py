"""Draft.js, Lexical, ProseMirror and Quill: what ``validate`` finds."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf
from newsformat.testing import kitchen_sink


def found(said: Any, format: str) -> list[tuple[str, str, str]]:
    content = said if isinstance(said, bytes) else json.dumps(said).encode()
    return [(problem.rule, problem.where, str(problem.severity)) for problem in nf.validate(content, format)]


def block(text: str = "Ferry", **more: Any) -> dict[str, Any]:
    return {"key": "a", "text": text, "type": "unstyled", **more}


def draft(*blocks: Any, **entities: Any) -> dict[str, Any]:
    return {"blocks": [*blocks], "entityMap": entities}


def paragraph(*content: Any, **more: Any) -> dict[str, Any]:
    return {"type": "paragraph", "content": [*content], **more}


def doc(*content: Any) -> dict[str, Any]:
    return {"type": "doc", "content": [*content]}


def node(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "version": 1, **more}


def root(*children: Any, **more: Any) -> dict[str, Any]:
    said = {"type": "root", "version": 1, "direction": "ltr", "format": "", "indent": 0, **more}
    return {"root": {**said, "children": [*children]}}


A = {"type": "text", "text": "A"}
LINK = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "https://tide.example"}}
ENTITY = {"offset": 0, "length": 2, "key": 0}
BOLD = {"offset": 0, "length": 3, "style": "BOLD"}
END = {"insert": "\n"}


@pytest.mark.cases("format", ["draftjs", "prosemirror"])
def test_what_is_written_is_valid(format: str) -> None:
    assert found(nf.write(kitchen_sink(), format), format) == []


@pytest.mark.cases(
    ("said", "format"),
    [
        ([draft(block("🚢 A", inlineStyleRanges=[{**BOLD, "length": 4}], entityRanges=[ENTITY]), **{"0": LINK})], "draftjs"),
        (
            [doc({"type": "bulletList", "content": [{"type": "listItem", "content": [paragraph(A)]}]}, paragraph())],
            "prosemirror",
        ),
        (doc({"type": "poll"}, paragraph(A, {"type": "mention", "attrs": {"id": "x"}})), "prosemirror"),
        ([root(node("paragraph", children=[node("text", text="A", format=1, mode="normal")]), node("poll"))], "lexical"),
        ([{"insert": "A"}, {"insert": "\n", "attributes": {"header": 2}}], "quill"),
        ([{"ops": [{"insert": {"image": "a.jpg"}}, END]}], "quill"),
    ],
)  # fmt: skip
def test_what_is_right(said: Any, format: str) -> None:
    assert found(said, format) == []


@pytest.mark.cases(
    ("said", "format", "problem"),
    [
        ({"blocks": []}, "draftjs", ("required", "$", "error")),
        (draft({"type": "unstyled"}), "draftjs", ("required", "$.blocks[0]", "error")),
        (draft(block(), block()), "draftjs", ("unique", "$.blocks[1].key", "warning")),
        (draft(block("A", inlineStyleRanges=[BOLD])), "draftjs", ("range", "$.blocks[0].inlineStyleRanges[0]", "error")),
        (draft(block(entityRanges=[ENTITY])), "draftjs", ("entity", "$.blocks[0].entityRanges[0].key", "error")),
        (draft(x={**LINK, "mutability": "NO"}), "draftjs", ("value", "$.entityMap.x.mutability", "error")),
        ([doc(), {"type": "page"}], "prosemirror", ("value", "$[1].type", "error")),
        (doc(A), "prosemirror", ("top-level", "$.content[0]", "error")),
        (doc(paragraph({"type": "text", "text": ""})), "prosemirror", ("empty", "$.content[0].content[0]", "error")),
        (doc({"type": "paragraph", "text": "A"}), "prosemirror", ("text", "$.content[0].text", "error")),
        (doc(paragraph(A, paragraph())), "prosemirror", ("mixed", "$.content[0].content[1]", "error")),
        (doc({"type": "bullet_list", "content": [paragraph(A)]}), "prosemirror", ("item", "$.content[0].content[0]", "error")),
        (doc({"type": "heading", "attrs": {"level": 9}}), "prosemirror", ("level", "$.content[0].attrs.level", "warning")),
        (doc(paragraph({**A, "marks": [{"type": "bold"}] * 2})), "prosemirror", ("mark", "$.content[0].content[0].marks", "warning")),
        (doc({"content": []}), "prosemirror", ("required", "$.content[0]", "error")),
        ({"root": {"type": "root"}}, "lexical", ("required", "$.root", "error")),
        (root(node("text", text="A")), "lexical", ("top-level", "$.root.children[0]", "error")),
        (root({"type": "paragraph", "children": []}), "lexical", ("version", "$.root.children[0]", "warning")),
        (root(node("heading", tag="h9", children=[])), "lexical", ("value", "$.root.children[0].tag", "error")),
        (root(node("link", children=[node("link")])), "lexical", ("top-level", "$.root.children[0]", "error")),
        (root(direction="up"), "lexical", ("value", "$.root.direction", "error")),
        ({"ops": [{"insert": "A"}]}, "quill", ("end", "$.ops", "warning")),
        ([{"insert": "A"}, END], "quill", ("compact", "$[1]", "warning")),
        ([{"retain": 2}, END], "quill", ("change", "$[0]", "error")),
        ([{"insert": {}}, END], "quill", ("embed", "$[0].insert", "error")),
        ([{"insert": "\n", "attributes": {"header": 9}}], "quill", ("value", "$[0].attributes.header", "error")),
        ([{"insert": "A\n", "attributes": {"list": "bullet"}}], "quill", ("line", "$[0].attributes.list", "warning")),
        ({"delta": []}, "quill", ("required", "$", "error")),
        ([{"insert": ""}, END], "quill", ("empty", "$[0].insert", "error")),
        ([{"attributes": {}}, END], "quill", ("required", "$[0]", "error")),
        ([{"insert": "\n", "attributes": {"bold": None}}], "quill", ("value", "$[0].attributes.bold", "error")),
        ({"root": {"type": "top", "children": 1}}, "lexical", ("value", "$.root.type", "error")),
    ],
)  # fmt: skip
def test_what_is_wrong(said: Any, format: str, problem: tuple[str, str, str]) -> None:
    assert problem in found(said, format)
