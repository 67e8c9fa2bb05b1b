"""What editors keep and no article has a place for is told: keys, how a text looks, members that nobody knows."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


def told(name: str, said: Any) -> list[str]:
    report = nf.Report()
    nf.read(json.dumps(said).encode(), name, report=report)
    return [loss.why for loss in report.losses]


def draft(*keys: str, entities: Any = None) -> dict[str, Any]:
    return {"blocks": [{"key": key, "text": key, "type": "unstyled"} for key in keys], "entityMap": entities or {}}


def lexical(*children: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"root": {"type": "root", "version": 1, "children": [*children], **more}}


def paragraph(**more: Any) -> dict[str, Any]:
    return {"type": "paragraph", "version": 1, "children": [{"type": "text", "text": "A", "version": 1, **more}]}


@pytest.mark.cases(
    ("name", "said", "why"),
    [
        ("draftjs", draft("n1", "n2"), []),
        (
            "draftjs",
            draft("n1", entities={"0": {"type": "LINK"}}),
            ['an entity that no range refers to is left out: {"type":"LINK"}'],
        ),
        ("draftjs", draft("n1", entities=[{"type": "A"}]), ['an entity that no range refers to is left out: {"type":"A"}']),
        ("lexical", lexical(paragraph(format=1, style="color: red"), tone="dry"), []),  # it is kept
        ("quill", {"ops": [{"insert": "A\n", "attributes": {"list": "checked", "color": "red"}}]}, []),  # it is kept
        ("quill", {"ops": [{"insert": "A\n", "tone": "dry"}]}, ['tone of a change is left out: "dry"']),
        ("quill", {"ops": [{"insert": "A\n"}, {"insert": 7}]}, ["a change that is not an insertion is left out"]),
    ],
)  # fmt: skip
def test_told(name: str, said: Any, why: list[str]) -> None:
    assert told(name, said) == why


@pytest.mark.cases(
    ("name", "said", "remark"),
    [
        ("draftjs", draft("x1", "n2", "x3"), "the keys of blocks are left out, 2 in all: x1, x3"),
        (
            "editorjs",
            {"blocks": [{"id": "a", "type": "paragraph", "data": {"text": "A"}}]},
            "the IDs of blocks are left out, 1 in all: a",
        ),
    ],
)
def test_what_a_program_makes_anew_is_no_loss(name: str, said: Any, remark: str) -> None:
    report = nf.Report()
    nf.read(json.dumps(said).encode(), name, report=report)
    assert ([*report.losses], [remark.message for remark in report.remarks if "left out" in remark.message]) == (
        [],
        [remark],
    )


def test_what_is_not_read_of_a_delta_in_a_field_is_told() -> None:
    attributes = {"bold": True, "list": "checked", "indent": "one", "link": {"a": 1}, "color": "red"}
    ops = [{"insert": "A\n", "attributes": attributes}]
    said = {"data": {"id": 1, "documentId": "d", "title": "A", "body": {"ops": ops}}, "meta": {}}
    assert told("strapi", said)[:4] == [
        "how the text looks is left out: color",
        'list of the text is left out: "checked"',
        'indent of the text is left out: "one"',
        'link of the text is left out: {"a":1}',
    ]


def test_very_many_kinds_in_a_long_text_take_no_time() -> None:
    text = lexical(paragraph(**{f"a{number}": f"dry{number}" for number in range(5000)}))
    said = {"data": {"id": 1, "documentId": "d", "title": "A", "body": text}, "meta": {}}
    assert len(told("strapi", said)) == 5003  # with the versions of three nodes
    text["root"]["children"][0]["children"][0]["text"] = "wet " * 200_000
    *few, last = told("strapi", said)
    assert 90 < len(few) <= 100
    assert last == "more than 100 kinds of members are not known; some may be lost"
