"""Marks that a ``style`` makes or undoes, as editors and word processors write them."""

import pytest

from newsformat import Heading, Inlines, Link, Paragraph, Report, Style, Text
from newsformat.markup.html import read_html


BOLD, LEAN = Text("a", (Style.STRONG,)), Text("a", (Style.EMPHASIS,))


@pytest.mark.cases(
    ("markup", "content"),
    [
        ('<span style="font-weight: bold">a</span>', (BOLD,)),
        ('<span style="color:red;FONT-WEIGHT:700 !important">a</span>', (BOLD,)),
        ('<font style="font-weight:500">a</font>', (Text("a"),)),
        ('<span style="font-style:italic">a</span>', (LEAN,)),
        ('<span style="text-decoration: underline dotted">a</span>', (Text("a", (Style.UNDERLINE,)),)),
        ('<span style="text-decoration-line:line-through">a</span>', (Text("a", (Style.STRIKE,)),)),
        ('H<span style="font-size:.6em;vertical-align:sub">2</span>', (Text("H"), Text("2", (Style.SUBSCRIPT,)))),
        ('m<span style="vertical-align:super">2</span>', (Text("m"), Text("2", (Style.SUPERSCRIPT,)))),
        ('<b style="font-weight:normal">a</b>', (Text("a"),)),
        ('<i style="font-style: normal">a</i>', (Text("a"),)),
        ('<b>b <span style="font-weight:400">a</span></b>', (Text("b ", (Style.STRONG,)), Text("a"))),
        ('<a href="/x" style="text-decoration:underline">a</a>', (Text("a", (Link("/x"),)),)),
        ('<span style="background:url(font-weight:bold)">a</span>', (Text("a"),)),
        ('<span style="vertical-align:middle;font-weight:inherit">a</span>', (Text("a"),)),
    ],
)
def test_looks_of_running_text(markup: str, content: Inlines) -> None:
    report = Report()
    assert read_html(f"<p>{markup}</p>", report) == (Paragraph(content),)
    assert report.losses == ()


def test_a_document_pasted_from_a_word_processor_is_not_all_bold() -> None:
    markup = (
        '<b style="font-weight:normal;" id="docs-internal-1"><p>a</p><p><span style="font-weight:700">a</span></p></b>'
    )
    assert read_html(markup, Report()) == (Paragraph("a"), Paragraph((BOLD,)))


def test_paragraphs_look_as_they_say_and_headings_as_headings_do() -> None:
    markup = '<p style="font-weight:bold">a</p><h2 style="font-weight:bold">a</h2>'
    assert read_html(markup, Report()) == (Paragraph((BOLD,)), Heading("a"))
