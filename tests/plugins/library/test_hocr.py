"""hOCR: recognised pages in HTML."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Block,
    Byline,
    Confidence,
    Heading,
    Identifier,
    Limits,
    Media,
    Paragraph,
    Quote,
    ReadError,
    Report,
    Table,
)
from newsformat.testing import FormatContract
from newsformat_library import HOCR
from newsformat_library._hocr._names import properties


CASE = Path(__file__).parent / "cases" / "pages-fr.hocr"
CHOICES = "<span class='ocrx_cinfo' id='lstm_choices_1_1_1'><span class='ocr_glyph' title='x_confs 83'>a</span></span>"
HEAD = '<head><meta name="ocr-system" content="x"/><meta name="ocr-capabilities" content="ocr_page"/></head>'


class TestHocr(FormatContract):
    format = HOCR
    junk = (CASE.read_bytes(), CASE.read_bytes().replace(b"</span>", b"").replace(b"/>", b">"))


def document(page: str, attributes: str = 'title="bbox 0 0 9 9"', head: str = HEAD) -> bytes:
    return f'<html>{head}<body><div class="ocr_page" {attributes}>{page}</div></body></html>'.encode()


def lines(*texts: str, title: str = "") -> str:
    return "".join([f'<span class="ocr_line" title="{title}">{text}</span>' for text in texts])


def par(*texts: str, kind: str = "ocr_par", title: str = "", more: str = "") -> str:
    return f'<p class="{kind}" {more}>{lines(*texts, title=title)}</p>'


def test_pages_and_marked_articles_are_articles() -> None:
    report = Report()
    port, quay, beside = nf.read_all(CASE, report=report)
    assert nf.detect(CASE)[0].confidence is Confidence.CERTAIN
    assert port == Article(
        title="Le Quai",
        language="fr",
        identifiers=[Identifier(value="quai p1.tif", kind="image"), Identifier(value="page_1", kind="ocr_page")],
        body=[Heading("LE PORT"), Paragraph("La nouvelle vint."), Heading("AVIS")],
        foreign=port.foreign,
    )
    assert [part.name for part in port.foreign] == ["ppageno", "meta/ocr-system", "meta/ocr-capabilities"]
    page = Identifier(value="page_2", kind="ocr_page")
    assert quay == Article(
        title="Le Quai",
        headline="The quay",
        bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
        language="en",
        identifiers=[page, Identifier(value="art1", kind="ocr_linear")],
        body=[Paragraph("It is long.")],
        foreign=quay.foreign,
    )
    assert (beside.identifiers, beside.body) == ((page,), (Table([["High", "9.15"]]),))
    assert {remark.message for remark in report.remarks} == {
        "a picture of which only the position is known is left out",
        "paragraphs in larger type read as headings",
        "positions, type and alternative readings of lines are not kept",
        "1 of 7 words are read with little confidence",
        "hyphens at the ends of lines read as breaks of words",
    }
    assert [loss.why for loss in report.losses] == [
        "the other languages of words are left out: bre",
        "a footer left out: Page 1",
    ]
    assert [*nf.validate(CASE)] == []


@pytest.mark.cases(
    ("page", "body"),
    [
        (par("One", "two."), [Paragraph("One two.")]),
        (par("The har-", "bour."), [Paragraph("The harbour.")]),
        (par("re&#173;", "public"), [Paragraph("republic")]),
        (lines("One", "two."), [Paragraph("One two.")]),
        (f"{lines('One')} and {par('two.')} three", [Paragraph("One and"), Paragraph("two."), Paragraph("three")]),
        ("<p class='ocr_par'>Plain <i>text</i></p>", [Paragraph("Plain text")]),
        ("<div class='ocr_carea'><div class='ocrx_block'>Bare</div></div>", [Paragraph("Bare")]),
        (f"<span class='ocrx_line'>{lines('One', 'two.')}</span>", [Paragraph("One two.")]),
        (f"<p class='ocr_par'>a {lines('b')} c</p>", [Paragraph("a b c")]),
        (par("Tide", kind="ocr_caption"), [Media(caption="Tide")]),
        (f"<h2>{lines('Head')}</h2>", [Heading("Head")]),
        (f"{par('a')}{par('Second', kind='ocr_title')}", [Paragraph("a"), Heading("Second")]),
        (f"<blockquote class='ocr_blockquote'>{par('Well.')}</blockquote>", [Quote([Paragraph("Well.")])]),
        ("<span class='ocr_line'><span class='ocrx_word'>a</span><span class='ocrx_word'>b</span></span>",
         [Paragraph("a b")]),
        (f"<span class='ocr_line'><span class='ocrx_word'>an{CHOICES}</span></span>", [Paragraph("an")]),
        ("<span class='ocr_line'><span class='ocrx_cinfo'>a</span><span class='ocrx_cinfo'>n</span></span>",
         [Paragraph("an")]),
        ("<span class='ocr_line'><span class='ocr_glyph'><img alt='Q'/></span>uay</span>", [Paragraph("Quay")]),
        (par("Eins", more='lang="de"') + par("Two", more='lang="en"') + par("Drei.", more='lang="de"'),
         [Paragraph("Eins"), Paragraph("Two", language="en"), Paragraph("Drei.")]),
        ("<div class='ocr_note'>a</div><div class='ocr_noise'>b</div><div>c <span>d</span></div>",
         [Paragraph("a"), Paragraph("b"), Paragraph("c d")]),
        ("<ul><li>a</li><li>b</li></ul>", [Paragraph("a"), Paragraph("b")]),
        ("<div class='ocr_carea' title='order 2'>b</div><div class='ocr_carea' title='order 1'>a</div>",
         [Paragraph("a"), Paragraph("b")]),
        ("<table><tr><td>no</td></tr></table>", [Table([["no"]])]),
        (par("Small type, and much of it.", title="x_size 20") + par("Large", title="x_size 30"),
         [Paragraph("Small type, and much of it."), Heading("Large")]),
    ],
)  # fmt: skip
def test_conversion_of_elements(page: str, body: list[Block]) -> None:
    assert nf.read(document(page)).body == tuple(body)


def test_areas_linked_by_a_flow_are_an_article() -> None:
    areas = "".join(
        [f"<div class='ocr_carea' title='cflow \"{flow}\"'>{flow}{n}</div>" for n, flow in enumerate("abab")]
    )
    found = [*nf.read_all(document(areas))]
    assert [(article.text, article.identifiers[-1].value) for article in found] == [
        ("a0\n\na2", "a"),
        ("b1\n\nb3", "b"),
    ]


def test_an_article_around_pages_is_one() -> None:
    page = '<div class="ocr_page">{}</div>'
    body = f'<div class="ocr_linear" id="a">{page.format("one")}{page.format("two")}</div>{page.format("three")}'
    found = [*nf.read_all(f"<html>{HEAD}<body>{body}</body></html>".encode())]
    assert [article.text for article in found] == ["one\n\ntwo", "three"]


@pytest.mark.cases(
    ("head", "page", "language"),
    [
        ('<meta name="ocr-langs" content="deu"/>', "a", "de"),
        ('<meta name="ocr-langs" content="deu fra"/>', "a", ""),
        ("", "<p class='ocr_par' lang='fra'>a</p>", "fr"),
        ("", "<span class='ocr_line'><span class='ocrx_word' lang='fra'>a</span></span>", "fr"),
        ("", "<p class='ocr_par' lang='unknown'>a</p>", ""),
    ],
)
def test_the_language(head: str, page: str, language: str) -> None:
    report = Report()
    assert nf.read(document(page, head=f"<head>{head}</head>"), "hocr", report=report).language == language
    assert report.losses == ()


def test_html_that_is_no_xml() -> None:
    report = Report()
    page = "<html lang=sv><meta name=ocr-system content=x><body><div class=ocr_page><p class=ocr_par>En<br>b&aring;t"
    article = nf.read(page.encode(), report=report)
    assert (article.text, article.language, len(article.foreign)) == ("En båt", "sv", 1)
    assert "this is not XHTML; read as HTML" in [remark.message for remark in report.remarks]


def test_a_large_document_is_read_page_by_page() -> None:
    content = CASE.read_bytes()
    source = nf.Source(content).with_limits(Limits(page_bytes=1000))
    assert [*nf.read_all(source)] == [*nf.read_all(content)]


@pytest.mark.cases(
    ("page", "told"),
    [
        ("<p class='ocr_par' data-x='7'>a</p>", "data-x of <p> is left out: 7"),
        ("<p class='ocr_par' title='colour red'>a</p>", "the property colour is left out: red"),
        ("<p class='ocr_par' title='groupid 1'>a</p>", "the property groupid is left out: 1"),
        ("<p class='ocr_par own'>a</p>", "the class own is left out: own"),
        ("<div class='ocr_textimage'>a</div>", "text in a picture left out: a"),
        ("<div class='ocr_header'>a</div>", "a header left out: a"),
        ("<table>b<tr><td>a</td></tr></table>", "text outside the cells of a table left out: b"),
        ("<p class='ocr_par' lang='?'>a</p>", "a language left out: ?"),
    ],
)
def test_unread_content_is_reported(page: str, told: str) -> None:
    report = Report()
    nf.read(document(page), report=report)
    assert [loss.why for loss in report.losses] == [told]


def test_content_outside_pages_is_reported() -> None:
    report = Report()
    content = document("a").replace(b"<body>", b"<body x='1'>b<p>c</p>").replace(b"<head>", b"<head><y>d</y>")
    assert nf.read(content, report=report).text == "a"
    assert {loss.why for loss in report.losses} == {
        "<y> is left out: d",
        "x of <body> is left out: 1",
        "text outside the pages left out: b",
        "text outside the pages left out: c",
    }


@pytest.mark.cases(
    ("title", "found"),
    [
        ("bbox 0 0 9 9; x_wconf 96", [("bbox", "0 0 9 9"), ("x_wconf", "96")]),
        ("""image "a;b.png" ;ppageno  3""", [("image", '"a;b.png"'), ("ppageno", "3")]),
        ("x_source it's; order 1", [("x_source", "it's"), ("order", "1")]),
        ("", []),
    ],
)
def test_properties(title: str, found: list[tuple[str, str]]) -> None:
    assert properties(title) == found


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="no element of the class ocr_page"):
        nf.read(b"<html><body><p>a</p></body></html>", "hocr")
    assert [detection.format for detection in nf.detect(b"<html><body><p>ocr_page</p></body></html>")][:1] == ["html"]


@pytest.mark.cases("piece", ["a<p class='ocr_par'>b</p>", "<table>", "<div class='ocr_carea'>", "'a;"])
def test_reading_takes_linear_time(piece: str) -> None:
    content = document(piece * 200, 'title="{}"'.format("&quot;;'" * 20_000))
    began = time.process_time()
    nf.read(content)
    assert time.process_time() - began < 10


# Rules --------------------------------------------------------------------------

WRONG = {
    "no page": (("ocr_page", "ocr_carea"), ("page",)),
    "no system": (("ocr-system", "x"), ("required",)),
    "no capabilities": (("ocr-capabilities", "x"), ("required",)),
    "no place": (('title="bbox 0 0 9 9"', ""), ("required",)),
    "a place of another form": (("bbox 0 0 9 9", "bbox 0 0 9"), ("property",)),
    "a class that there is not": (("<b>", '<b class="ocr_boat">'), ("class",)),
    "a class that is not listed": (("<b>", '<b class="ocrx_word">'), ("capability",)),
    "an obsolete class": (("<b>", '<b class="ocr_column">'), ("capability", "obsolete")),
    "a property that there is not": (("bbox", "boat 1; bbox"), ("unknown",)),
    "one of a program": (("bbox", "x_boat 1; bbox"), ()),
    "no XHTML": (("</b>", ""), ("xml",)),
}


@pytest.mark.cases(("changed", "rules"), WRONG.values(), ids=WRONG)
def test_rules(changed: tuple[str, str], rules: tuple[str, ...]) -> None:
    content = document("<b>a</b>").decode().replace(*changed).encode()
    assert [problem.rule for problem in nf.validate(nf.Source(content), "hocr")] == [*rules]


def test_duplicates_are_reported() -> None:
    content = CASE.read_bytes().replace(b"page_2", b"page_1").replace(b"ppageno 1", b"ppageno 0")
    assert [problem.rule for problem in nf.validate(nf.Source(content), "hocr")] == ["ppageno", "id"]
