"""Pages that Word, Outlook and Google Docs write: lists that are none, notes and comments, looks that are classes."""

from __future__ import annotations

from contextlib import suppress
from time import process_time

import pytest

import newsformat as nf
from newsformat import Block, Heading, Link, List, Paragraph, ReadError, Report, Style, Text
from newsformat.markup.html import read_html, read_page, read_tree


def item(text: str, sign: str = "·", level: int = 1, name: str = "l0") -> str:
    return (
        f"<p class=MsoListParagraph style='text-indent:-18pt;mso-list:{name} level{level} lfo1'><!--[if !supportLists]-->"
        f"<span style='font-family:Symbol'><span style='mso-list:Ignore'>{sign}<span style='font:7pt'>&nbsp; </span></span>"
        f"</span><!--[endif]-->{text}<o:p></o:p></p>"
    )


def listed(*items: str | list[Block], ordered: bool = False) -> List:
    return List([[Paragraph(text)] if isinstance(text, str) else text for text in items], ordered=ordered)


@pytest.mark.cases(
    ("markup", "blocks"),
    [
        (f"<p>x</p>{item('a')}\n{item('b')}<p>y</p>", (Paragraph("x"), listed("a", "b"), Paragraph("y"))),
        (item("a", "1.") + item("b", "2."), (listed("a", "b", ordered=True),)),
        (item("a") + item("b", "o", 2) + item("c"), (listed([Paragraph("a"), listed("b")], "c"),)),
        (item("a") + item("b", "1)", name="l3"), (listed("a"), listed("b", ordered=True))),
        (item("a") + "z" + item("b"), (listed("a"), Paragraph("z"), listed("b"))),
        ("<ul><li style='mso-list:l0 level1 lfo1'>a</li></ul>", (listed("a"),)),
        ("<p>x<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>", (Paragraph("x"),)),
        ("<p class=MsoTitle>x</p><p style='mso-list:none'>y</p>", (Heading("x", 1), Paragraph("y"))),
    ],
)
def test_lists_of_word(markup: str, blocks: tuple[Block, ...]) -> None:
    report = Report()
    assert read_html(markup, report) == blocks
    assert report.losses == ()


def test_notes_and_comments_of_word() -> None:
    report = Report()
    page = (
        "<div class=WordSection1><p>It sails.<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'>[1]</a></p></div>"
        "<div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote' id=ftn1>"
        "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> At six.</p></div></div>"
        "<div style='mso-element:comment-list'><hr><p>Is it so?</p></div>"
    )
    body = read_page(page, report).body
    assert [element.get("class") for element in body] == ["WordSection1"]  # the text and its notes are one
    assert read_tree(body, report) == (Paragraph("It sails.[1]"), Paragraph("[1] At six."))
    assert [loss.why for loss in report.losses] == ["comments on a document left out: Is it so?"]


def test_text_beside_notes_and_comments_of_word_stays() -> None:
    notes = "<div style='mso-element:footnote-list'><hr>Notes<p>[1] At six.</p></div>Below"
    comments = "<div style='mso-element:comment-list'>Is it so?</div>it sails on."
    assert read_html(notes + comments, Report()) == (
        Paragraph("Notes"),
        Paragraph("[1] At six."),
        Paragraph("Below it sails on."),
    )


GOOGLE = (
    "<html><head><style>@import url(https://x.example/a);ol{{margin:0}}.c1{{font-weight:700}}.c2{{color:#000;font-style:"
    "italic}}.c3{{color:#1155cc;text-decoration:underline}}</style></head><body class='c9 doc-content'>{}</body></html>"
)


@pytest.mark.cases(
    ("markup", "blocks"),
    [
        (
            "<p><span class='c1'>a</span><span class='c2 c7'>b</span></p>",
            (Paragraph([Text("a", [Style.STRONG]), Text("b", [Style.EMPHASIS])]),),
        ),
        ("<p><span class=c3>a</span></p>", (Paragraph([Text("a", [Style.UNDERLINE])]),)),
        (
            "<p><span class=c3><a href='https://www.google.com/url?q=https://x.example/a%3Fb%3D1&amp;sa=D'>a</a></span></p>",
            (Paragraph([Text("a", [Link("https://x.example/a?b=1")])]),),
        ),
        ("<p class='c4 title'><span class=c1>a</span></p>", (Heading("a", 1),)),
        ("<h2><span class=c1>a</span></h2>", (Heading("a"),)),
        (
            "<ul class=lst-kix_a-0><li>a</li></ul><ul class=lst-kix_a-1><li>b</li></ul>{}".format(
                "<ul class=lst-kix_a-0><li>c</li></ul><ol class=lst-kix_b-0><li>d</li></ol>"
            ),
            (listed([Paragraph("a"), listed("b")], "c"), listed("d", ordered=True)),
        ),
        (
            "<p>a<sup><a href='#ftnt1' id=ftnt_ref1>[1]</a></sup></p><div><p><a href='#ftnt_ref1' id=ftnt1>[1]</a> b</p></div>",
            (Paragraph(["a", Text("[1]", [Style.SUPERSCRIPT])]), Paragraph("[1] b")),
        ),
    ],
)
def test_documents_of_google(markup: str, blocks: tuple[Block, ...]) -> None:
    report = Report()
    assert read_html(GOOGLE.format(markup), report) == blocks
    assert report.losses == ()


def test_comments_on_a_document_of_google_are_told() -> None:
    report = Report()
    comment = "<div><p><a href='#cmnt_ref1' id=cmnt1>[a]</a><span>Is it so?</span></p></div>"
    page = GOOGLE.format(f"<p>It<sup><a href='#cmnt1' id=cmnt_ref1>[a]</a></sup> sails.</p>{comment}<p>Now.</p>")
    assert read_html(page, report) == (Paragraph("It sails."), Paragraph("Now."))
    assert [loss.why for loss in report.losses] == ["comments on a document left out: [a]Is it so?"]


@pytest.mark.parametrize(
    "part",
    [
        item("a"),
        "<ul class=lst-kix_a-0><li>a</li></ul>",
        "<ul class=lst-kix_a-1>",
        "<style>.c1{",
        "<sup><a href='#cmnt1'>a</a></sup>",
        "<span class=c1>a</span>",
        "<div style='mso-element:footnote-list'><hr></div>",
    ],
)
def test_they_are_read_in_linear_time(part: str) -> None:
    begin = process_time()
    with suppress(ReadError):  # too many elements that are open
        read_html(GOOGLE.format(part * (300_000 // len(part))), Report(heard=False))
    assert process_time() - begin < 10


def test_a_page_that_calls_an_element_as_google_does_is_none_of_its_documents():
    article = nf.read(
        nf.Source(
            b"<html><body><h1>Lock</h1><div class='doc-content'><p class='title'>It is open.</p></div></body></html>"
        ),
        "html",
    )
    assert [type(block) for block in article.body] == [nf.Paragraph]
