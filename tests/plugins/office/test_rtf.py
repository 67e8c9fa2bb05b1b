"""Documents in Rich Text Format, as word processors and editorial systems have them."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from time import process_time

import pytest

import newsformat as nf
from newsformat.testing import FormatContract
from newsformat_office import RTF


LONG = "The dredger left the port on Tuesday after two years of work, the harbour master said."
HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Times;}{\f1\fcharset204 Arial;}{\f2\fcharset134 SimSun;}}"
    r"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\b\fs40 Title;}{\s2 Subtitle;}{\s3\b heading 2;}{\s4 Quote;}{\s5 HTML Preformatted;}}"
)


def rtf(*body: str, info: str = "") -> bytes:
    return f"{HEAD}{info}{''.join(body)}}}".encode("latin-1")


def p(text: str, style: int = 0) -> str:
    return rf"\pard\plain\s{style} {text}\par" + "\r\n"


def read(*body: str, info: str = "") -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    return nf.read(nf.Source(rtf(p(r"\b Title", 1), *body, info=info)), report=report), report


class TestRtf(FormatContract):
    format = RTF
    package = "newsformat_office"
    junk = (
        rtf(
            p(r"\b Title", 1),
            p(LONG),
            p(r"{\field{\*\fldinst{HYPERLINK \"https://a.example/\"}}{\fldrslt{\ul a}}} \u8364?"),
        ),
        rtf(
            p(LONG),
            r"\trowd\cellx1\intbl a\cell b\cell\row\pard ",
            p(r"{\listtext 1.\tab}\ls1\ilvl1 b"),
            r"{\footnote ",
            p("n"),
            "}",
        ),
        rb"{\rtf1{\*\bin9999999999 {\info{\title x}{\creatim\yr99999\mo77}}}}}\u-1?\u55357?\'9{\upr{a}{\*\ud{b}}}\par",
        rtf(r"{\header a\par}{\pict\wmetafile8 00ff}{\fonttbl{\f9\fcharset9999 x;}}\f9\ansicpg77777 \'ff\par"),
    )


def test_styles_are_known_by_their_names():
    article, _ = read(
        p("After two years", 2), p(LONG), p(r"\b What comes", 3), p("It was time, he said.", 4), p(r"a   b", 5), p(LONG)
    )
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Title", "After two years")
    assert [type(block).__name__ for block in article.body] == [
        "Paragraph",
        "Heading",
        "Quote",
        "Preformatted",
        "Paragraph",
    ]
    assert article.headline == (nf.Text("Title"),)
    assert article.body[1] == nf.Heading("What comes")


def test_a_story_without_styles_is_read_as_a_text():
    article = nf.read(
        rtf(
            p(r"{\b EMBARGOED UNTIL 25 November 2026, 10:00 GMT}"),
            p(r"{\b New dock opens in Pate}"),
            p("By Ann Lee"),
            p(f"LAMU, Kenya (Acme) - {LONG}"),
            p(r"{\b Sand and money}"),
            p("The work has cost three million. It took two years, and forty men were there day and night to do it."),
        )
    )
    assert nf.plain(article.headline) == "New dock opens in Pate"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 25, 10, tzinfo=UTC))
    assert article.dateline is not None
    assert article.dateline.place == "LAMU, Kenya"
    assert article.body[1] == nf.Heading("Sand and money")


def test_marks_and_links():
    text = (
        r"She {\b sails {\b0\i at}} {\ul\strike noon}{\super 2}{\sub 3}{\nosupersub , }"
        r'{\field{\*\fldinst{HYPERLINK "https://acme.example/a" }}{\fldrslt{\ul\cf1 and}}} comes back{\v secret}{\deleted  gone}.'
    )
    article, report = read(p(LONG), p(text))
    assert article.body[-1] == nf.Paragraph(
        [
            nf.Text("She "),
            nf.Text("sails ", [nf.Style.STRONG]),
            nf.Text("at", [nf.Style.EMPHASIS]),
            nf.Text(" "),
            nf.Text("noon", [nf.Style.UNDERLINE, nf.Style.STRIKE]),
            nf.Text("2", [nf.Style.SUPERSCRIPT]),
            nf.Text("3", [nf.Style.SUBSCRIPT]),
            nf.Text(", "),
            nf.Text("and", [nf.Link("https://acme.example/a")]),
            nf.Text(" comes back."),
        ]
    )
    assert "text that is hidden or deleted is left out" in [remark.message for remark in report.remarks]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (r"caf\'e9 \ldblquote a\rdblquote\~\emdash  b\_c \{d\}", "café “a”\u00a0— b\u2011c {d}"),
        (r"\u8364?5 \uc2\u8364\'80\'80 6 \uc0\u233 7", "€5 € 6 é7"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\f1 \'cf\'ee\'f0\'f2} {\f2 \'b8\'db\'bf\'da}", "Порт 港口"),
        (r"{\f2 \'b8" + "\r\n" + r"\'db}", "港"),
    ],
)
def test_characters(text: str, meant: str):
    article, _ = read(p(LONG), p(f"The harbour master called it {text} in the morning of that long day."))
    assert article.text.split("\n\n")[-1] == f"The harbour master called it {meant} in the morning of that long day."


def test_lists_and_tables():
    def item(text: str, mark: str, depth: int = 0) -> str:
        return rf"\pard\plain{{\listtext {mark}\tab}}\ls{depth + 1}\ilvl{depth} {text}\par "

    row = r"\trowd\trhdr\cellx1\cellx2\pard\intbl Ship\cell\intbl Tons\cell\row\trowd\pard\intbl Hope\par of Pate\cell\intbl 120\cell\row\pard "
    article, _ = read(p(LONG), item("one", r"\'b7"), item("deep", "a.", 1), item("two", r"\'b7"), row, p(LONG))
    inner = nf.List([[nf.Paragraph("deep")]], ordered=True)
    assert article.body[1:3] == (
        nf.List([[nf.Paragraph("one"), inner], [nf.Paragraph("two")]]),
        nf.Table([["Ship", "Tons"], [[nf.Text("Hope"), nf.LineBreak(), nf.Text("of Pate")], "120"]], header=1),
    )


def test_what_the_document_says_of_itself_and_what_is_left_out():
    info = (
        r"{\info{\title Name of the file}{\author Ann Lee}{\operator Bo}{\keywords sand, ships}{\subject Ships}"
        r"{\creatim\yr2026\mo11\dy24\hr9\min5}{\doccomm Cut it}}{\*\userprops{\propname Client}{\staticval Acme}}"
    )
    parts = r"{\header\pard Ledger\par}{\*\annotation Really?}{\pict\pngblip 0a0b}{\shp{\*\shpinst{\sp{\sn x}{\sv 7}}}}"
    note = r"{\footnote The port has said so too, in a note of its own that came late at night.}"
    article, report = read(p(f"{LONG}{parts}{note}"), info=info)
    assert article.text == f"{LONG}\n\nThe port has said so too, in a note of its own that came late at night."
    assert (article.title, article.keywords) == ("Name of the file", ("sand", "ships"))
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.created == datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    assert nf.EditorsNote(text="Cut it", role="comments") in article.notes
    assert {loss.why for loss in report.losses} == {
        "the header of pages: Ledger", "a comment: Really?", "a picture is left out", "the property subject: Ships",
        "properties of its own: ClientAcme",
    }  # fmt: skip


def test_unsafe_addresses_are_no_links():
    article, _ = read(p(r'{\field{\*\fldinst HYPERLINK "javascript:alert(1)"}{\fldrslt ' + LONG + "}}"))
    assert article.body == (nf.Paragraph(LONG),)


@pytest.mark.parametrize(
    "content", [b"{\\rtf1" + b"{" * 100_000, b"{\\rtf1 " + b"\\'e9" * 300_000, b"{\\rtf1 " + b"\\u233?\\b " * 60_000]
)
def test_what_is_hostile_takes_little_time(content: bytes):
    start = process_time()
    with suppress(nf.ReadError):
        nf.read(content, "rtf")
    assert process_time() - start < 8
