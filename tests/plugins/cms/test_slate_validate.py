"""Slate: what ``validate`` finds, which is what Slate itself would mend."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


def node(kind: str, *children: Any, **more: Any) -> dict[str, Any]:
    return {
        "type": kind,
        **more,
        "children": [{"text": child} if isinstance(child, str) else child for child in children],
    }


def found(said: Any) -> list[tuple[str, str, str]]:
    return [
        (problem.rule, problem.where, str(problem.severity))
        for problem in nf.validate(json.dumps(said).encode(), "slate")
    ]


GOOD = [
    node("paragraph", "It ", {"text": "sails", "bold": True}, " from ", node("link", "here", url="/a"), "."),
    node("bulleted-list", node("list-item", node("paragraph", "One"))),
    node("poll", node("emoji", ""), node("question", "Dry?")),
    node("image", "", url="/a.jpg"),
]


def test_documents_as_slate_makes_them() -> None:
    assert found(GOOD) == []
    assert found({"children": GOOD, "version": 1}) == []
    assert found([GOOD, GOOD]) == []


@pytest.mark.cases(
    ("said", "problem"),
    [
        ([{"type": "image", "children": []}], ("empty", "$[0].children", "error")),
        ([node("quote", {"type": "paragraph"})], ("node", "$[0].children[0]", "error")),
        ([node("paragraph", {"text": "A", "children": []})], ("node", "$[0].children[0]", "error")),
        ([node("paragraph", {"text": 7})], ("type", "$[0].children[0].text", "error")),
        ([{"type": 7, "children": [{"text": ""}]}], ("type", "$[0].type", "error")),
        ([node("quote", "A", node("paragraph", "B"))], ("mixed", "$[0].children[1]", "error")),
        ([node("quote", node("paragraph", "A"), "B")], ("mixed", "$[0].children[1]", "error")),
        ({"children": [{"text": "A"}]}, ("top-level", "$.children[0]", "error")),
        ([node("paragraph", node("link", "A"), "B")], ("inline", "$[0].children[0]", "warning")),
        ([node("paragraph", "A", "B")], ("split", "$[0].children[1]", "warning")),
        ({"document": {"nodes": []}}, ("version", "$", "warning")),
    ],
)
def test_what_is_wrong(said: Any, problem: tuple[str, str, str]) -> None:
    assert found(said) == [problem]
