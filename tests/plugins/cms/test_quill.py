"""Deltas of Quill: what is written, and what comes back as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


def op(inserted: Any, **attributes: Any) -> dict[str, Any]:
    said = {name.replace("_", "-"): value for name, value in attributes.items()}
    return {"insert": inserted, **({"attributes": said} if said else {})}


def document(*ops: dict[str, Any], **more: Any) -> bytes:
    return json.dumps({"ops": [*ops], **more}).encode()


def ops_of(article: nf.Article, report: nf.Report | None = None) -> list[dict[str, Any]]:
    data = nf.write(article, "quill", report=report)
    assert not [*nf.validate(data, "quill")]
    ops: list[dict[str, Any]] = json.loads(data)["ops"]
    return ops


@pytest.mark.cases(
    "ops",
    [
        [op("One\nTwo\n")],
        [op("One\n\n\nTwo\n")],
        [op("High "), op("tide", bold=True, color="#f00"), op(" at "), op("nine", link="https://t.example/"), op("\n")],
        [op("H", header=1), op("2", script="sub"), op("O"), op("\n", header=2)],
        [op("a"), op("\n", list="bullet"), op("b"), op("\n", list="ordered", indent=1), op("c"), op("\n", list="checked")],
        [op("x = 1"), op("\n", code_block="python"), op("y"), op("\n", code_block=True)],
        [op("A"), op("\n", table="row-a1"), op("B"), op("\n", table="row-a1"), op("C"), op("\n", table="row-b2")],
        [op("We sail."), op("\n", blockquote=True, align="center")],
        [op({"video": "https://t.example/v"}), op("Below.\n")],
        [op("Above.\n"), op({"video": "https://t.example/v"}, width="300"), op("\n\n")],
        [op({"image": "/a.jpg"}, alt="Port", link="https://t.example/"), op("\nBelow.\n")],
        [op("It "), op({"image": "/a.jpg"}), op(" sails.\n")],
        [op("By "), op({"mention": {"denotationChar": "@", "id": "7", "value": "Ann"}}), op(".\n")],
        [op({"divider": True}), op("\n")],
        [op({"formula": "e=mc^2"}), op("\n")],
        [op("ميناء"), op("\n", direction="rtl", align="right")],
        [op("ميناء\n")],
        [op("ميناء"), op("\n", direction="rtl", align="center"), op("بحر\n")],
        [op("Port"), op("\n", align="right", direction="rtl")],
        [op("Port\n", tone="dry")],
        [op("\n")],
    ],
)  # fmt: skip
def test_a_delta_comes_back_as_it_was(ops: list[dict[str, Any]]) -> None:
    report = nf.Report()
    given = {"ops": ops, "by": "desk"}
    article = nf.read(json.dumps(given).encode(), "quill", report=report)
    written = nf.write(article, "quill", report=report)
    assert sorted(json.loads(written)["ops"], key=str) == sorted(ops, key=str)
    assert json.loads(written) == given
    assert not report.losses
    assert nf.read(written, "quill") == article


@pytest.mark.cases(
    ("ops", "body"),
    [
        ([op({"video": "https://t.example/v"}), op("B\n")], [nf.Embed("https://t.example/v"), nf.Paragraph("B")]),
        ([op("Ann"), op("\n", table="r1"), op("7"), op("\n", table="r1"), op("Bob"), op("\n", table="r2")], [nf.Table([["Ann", "7"], ["Bob"]])]),
        ([op("By "), op({"mention": {"denotationChar": "@", "value": "Ann"}}), op(".\n")], [nf.Paragraph("By @Ann.")]),
        ([op("Ferry\n", header=1, bold=True)], []),
        ([op({"image": "/a"}), op("B "), op({"image": "/b"}), op("\n")], [nf.Media("/a"), nf.Paragraph("B"), nf.Media("/b")]),
        ([op({"image": "/a"}), op("B\n", header=2)], [nf.Media("/a"), nf.Heading("B", 2)]),
        ([op({"image": "/a"}), op("\n")], [nf.Media("/a")]),
        ([op("Low\n", header=2, bold=True)], [nf.Heading([nf.Text("Low", [nf.Style.STRONG])], 2)]),
    ],
)  # fmt: skip
def test_lines_are_read(ops: list[dict[str, Any]], body: list[nf.Block]) -> None:
    assert [*nf.read(document(*ops)).body] == body


def test_what_is_written() -> None:
    article = nf.Article(
        headline="Ferry back",
        body=[
            nf.Paragraph([nf.Text("High "), nf.Text("tide", [nf.Style.STRONG, nf.Link("https://t.example/")])]),
            nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]], ordered=True)]]),
            nf.Media("https://t.example/a.jpg", kind="image", alt="Port"),
            nf.Embed("https://t.example/v"),
            nf.Preformatted("x\n y"),
            nf.Table([["A", "B"], ["1", "2"]]),
        ],
    )
    row = {"table": "row-1"}
    assert ops_of(article) == [
        op("Ferry back"),
        op("\n", header=1),
        op("High "),
        op("tide", bold=True, link="https://t.example/"),
        op("\na"),
        op("\n", list="bullet"),
        op("b"),
        op("\n", list="ordered", indent=1),
        op({"image": "https://t.example/a.jpg"}, alt="Port"),
        op("\n"),
        op({"video": "https://t.example/v"}),
        op("x"),
        op("\n", code_block=True),
        op(" y"),
        op("\n", code_block=True),
        op("A"),
        op("\n", **row),
        op("B"),
        op("\n", **row),
        op("1"),
        op("\n", table="row-2"),
        op("2"),
        op("\n", table="row-2"),
    ]
    assert nf.read(nf.write(article, "quill")) == article


def test_a_document_ends_with_a_line_feed() -> None:
    assert ops_of(nf.Article()) == [op("\n")]
    article = nf.Article(body=[nf.Embed("https://t.example/v")])
    assert ops_of(article) == [op({"video": "https://t.example/v"}), op("\n")]
    assert nf.read(nf.write(article, "quill")) == article


def test_what_quill_has_nothing_for_is_shown_in_lines_of_text() -> None:
    article = nf.Article(
        body=[
            nf.Rule(),
            nf.Quote([nf.Paragraph("We sail."), nf.Paragraph("Today.")], attribution="Ann"),
            nf.Paragraph([nf.Text("One"), nf.LineBreak(), nf.Text("Two")]),
            nf.Embed("https://t.example/v", html="<iframe></iframe>"),
        ]
    )
    ops = ops_of(article)
    assert "".join(item["insert"] for item in ops if isinstance(item["insert"], str)) == (
        "* * *\nWe sail.\nToday.\n— Ann\nOne\nTwo\n\n"
    )
    assert [*nf.read(document(*ops)).body] == [*article.body]
    changed = document(*ops).replace(b"Today.", b"Tomorrow.", 1)
    assert b"Today." in changed  # in our own words
    assert "Tomorrow." in nf.read(changed).text


def test_arabic_runs_from_right_to_left() -> None:
    article = nf.Article(language="ar", headline="ميناء", body=[nf.Paragraph("بحر"), nf.Preformatted("x")])
    runs = {"align": "right", "direction": "rtl"}
    ops = ops_of(article)
    assert [item["attributes"] for item in ops if "attributes" in item] == [
        {**runs, "header": 1},
        runs,
        {"code-block": True},
    ]
    assert nf.read(document(*ops)) == evolve(article, language="")


def test_neighbours_that_are_alike_stay_apart() -> None:
    lists = [nf.List([[nf.Paragraph("a")]]), nf.List([[nf.Paragraph("b")]])]
    article = nf.Article(
        body=[*lists, nf.Preformatted("x"), nf.Preformatted("y"), nf.Table([["1"]]), nf.Table([["2"]])]
    )
    assert nf.read(nf.write(article, "quill")) == article


def test_what_is_kept_of_a_line_stays_with_its_text() -> None:
    article = nf.read(document(op("a"), op("\n", align="center"), op("b"), op("\n", align="right")))
    report = nf.Report()
    changed = evolve(article, body=[nf.Paragraph("new"), article.body[1]])
    assert ops_of(changed, report) == [op("new\nb"), op("\n", align="right")]
    assert [loss.what for loss in report.losses] == ["foreign.quill"]


def test_deltas_without_an_object_and_several_are_read() -> None:
    article = nf.Article(body=[nf.Paragraph("One")])
    assert nf.read(json.dumps([op("One\n")]).encode()) == article
    assert [*nf.read_all(nf.write([article, article], "quill"))] == [article, article]


@pytest.mark.cases("format", ["quill", "draftjs"])
@pytest.mark.cases("block", [nf.Preformatted("a\n"), nf.List([[nf.Paragraph("a")]]), nf.Heading("A", level=1)])
def test_what_meets_as_nothing_is_written_of_the_block_between_stays_apart(format: str, block: nf.Block) -> None:
    nothing = nf.Raw("acme", "<x/>")
    article = nf.Article(body=[nothing, block, nothing, block])
    back = nf.read(nf.write(article, format), format)
    assert (back.headline, back.body) == ((), (block, block))
