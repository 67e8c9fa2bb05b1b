"""Texts beside elements, and the heads of pages in items, are read or told."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

import pytest

from newsformat import Article, Report
from newsformat.markup.xml import Element, parse, report_page_heads, report_stray_texts, reporting_stray_texts, text_of


def _told(document: str, running: tuple[str, ...] = ()) -> list[str]:
    """Return what is told of *document*, of which only ``<head>`` and ``<p>`` are read."""

    def read(root: Element) -> Iterator[Article]:
        yield Article(headline=" ".join([text_of(element) for element in root.iter("head", "p")]))
        root.clear()

    report = Report()
    root = parse(document.encode())
    assert len([*reporting_stray_texts(root, read, report, running)]) == 1
    own = Report()
    again = parse(document.encode())
    report_stray_texts(again, own, lambda: [*read(parse(document.encode()))], running)
    assert own.losses == report.losses
    return [str(loss) for loss in report.losses]


@pytest.mark.cases(
    ("document", "told"),
    [
        ("<story><head>Ferry</head> back </story>", ["1: text in <story> is left out: back"]),
        ("<story> Back <head>Ferry</head></story>", ["1: text in <story> is left out: Back"]),
        ("<story><head>Ferry</head><at>\nAt<b/>\nnoon</at></story>", ["1: text in <at> is left out: At"]),
        ("<story>one<head>Ferry</head>two</story>", ["1: text in <story> is left out: one"]),
        ("<story><p>It <b>sails</b> at noon.</p></story>", []),
        ("<story><head>Ferry</head>Ferry</story>", []),
        ("<story><p>Ferry<b/>!</p>*<b/></story>", ["1: text in <story> is left out: *"]),
        ("<story><head>Ferry</head><!-- back --> <?a b?></story>", []),
        ("<story><head>Ferry</head><at>noon<!-- or not --></at></story>", []),
    ],
)
def test_what_stands_between_elements_is_told_unless_it_is_read(document: str, told: list[str]) -> None:
    assert _told(document) == told


def test_what_stands_in_running_text_is_not_looked_at() -> None:
    document = "<story><note>Not <b>here <i>or</i> there</b></note><p>Ferry</p>back</story>"
    assert _told(document, running=("note",)) == ["1: text in <story> is left out: back"]


def test_what_is_told_already_is_not_told_again() -> None:
    def read(root: Element) -> Iterator[Article]:
        report.left_out("<at> is left out: noon")
        report.left_out("text in <desk> is left out: night")
        report.left_out("role of <by> is left out: chief")
        yield Article(headline="Ferry")

    report = Report()
    root = parse(b"<story><at>noon <b>or <i>not</i></b></at><desk>night<b/></desk><by>Ann<b/></by></story>")
    assert len([*reporting_stray_texts(root, read, report)]) == 1
    assert [str(loss) for loss in report.losses][3:] == ["1: text in <by> is left out: Ann"]


def test_many_elements_take_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        root = parse(f"<story>{'<at>noon<b/></at>' * count}</story>".encode())
        start = process_time()
        assert len([*reporting_stray_texts(root, lambda _: [Article(headline="Ferry")], Report())]) == 1
        return process_time() - start

    assert seconds(80_000) < 16 * seconds(10_000) + 0.5


PAGE = "<item><html xmlns='http://www.w3.org/1999/xhtml'><head>{}</head><body><p>It sails.</p></body></html></item>"


@pytest.mark.cases(
    ("head", "told"),
    [
        ("<title>Ferry back</title>", []),
        ("<title>Another</title>", ["1: the title of the page is left out: Another"]),
        (
            "<meta name='author' content='Ann Lee'/>",
            ["1: <meta> of the page, which is not in its body, is left out: Ann Lee"],
        ),
        ("<x>Ann</x>", ["1: <x> of the page, which is not in its body, is left out: Ann"]),
        ("<meta charset='utf-8'/><meta name='generator' content='Word 1'/><style>p {}</style>", []),
    ],
)
def test_the_head_of_a_page_in_an_item(head: str, told: list[str]) -> None:
    report = Report()
    report_page_heads(parse(PAGE.format(head).encode()), report, lambda: Article(headline="Ferry back"))
    assert [str(loss) for loss in report.losses] == told


def test_what_a_head_usually_says_is_not_looked_for() -> None:
    report = Report()
    root = parse(PAGE.format("<title>Ferry back</title>").encode())
    report_page_heads(root, report, lambda: pytest.fail("was asked for"), ("Ferry back",))
    assert not report.losses


def test_what_stands_beside_the_head_and_the_body_of_a_page_is_told() -> None:
    report = Report()
    page = "<item><html><note>By Ann</note><body><p>It sails.</p></body></html></item>"
    report_page_heads(parse(page.encode()), report, lambda: Article(headline="Ferry back"))
    assert [str(loss) for loss in report.losses] == [
        "1: <note> of the page, which is not in its body, is left out: By Ann"
    ]
