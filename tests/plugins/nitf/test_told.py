"""What a reader of NITF assumes, mends and leaves out is told: one case, one remark or loss."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.markup.tables import HEADING_CELLS, SPREAD_OUT
from newsformat_nitf._names import OWN

from .documents import lost, read, remarks


REMARKS = [
    ({"body": "<dl><dt>A</dt><dd>B</dd></dl>"}, "a definition list read as a list"),
    ({"top": "<p>A</p>"}, "<p> above the text was read as a part of it"),
    (
        {"top": "<hedline><hl1>B</hl1><webhead>A</webhead></hedline>"},
        "<webhead> is not a headline of NITF; read as a further headline",
    ),
    ({"top": "<hedline><webhead>A</webhead></hedline>"}, "<webhead> is not a headline of NITF; read as the headline"),
    ({"top": "<hedline><p>A</p></hedline>"}, "<p> is not a headline of NITF; read as the headline"),
    ({"body": "<p>A <lang>b</lang></p>"}, "a <lang> without a language"),
    ({"head": "<docdata><urgency ed-urg='x'/></docdata>"}, "the urgency 'x' is not between 1 and 8"),
    ({"end": "</body.end><p>A</p><body.end>"}, "<p> outside of body.content was read as a part of it"),
    ({"body": "</body.content></body><title>A</title><body><body.content>"}, "<title> is outside of the head"),
    (
        {"head": "<docdata management-status='embargoed'><date.release norm='20261124'/></docdata>"},
        "an embargo until a day ends when that is over",
    ),
    (
        {"body": "<media media-type='image'><media-printcaption>A</media-printcaption></media>"},
        "<media-printcaption> is not an element of NITF; its content is read",
    ),
    (
        {"body": "<media media-type='image'><media-reference>a.jpg</media-reference></media>"},
        "the name of a file in <media-reference> is read as its source",
    ),
    ({"end": "<tagline>A</tagline>"}, "the tagline was read as the last paragraph"),
    (
        {"body": "<table><tr><td colspan='2'>A</td></tr><tr><td>B</td><td>C</td></tr></table>"},
        SPREAD_OUT,
    ),
    ({"body": "<table><tr><th>A</th><td>B</td></tr></table>"}, HEADING_CELLS),
    *[
        ({"body": table}, "the layout of tables (align, width and the like) is not kept")
        for table in (
            "<table width='50%'><tr><td>A</td></tr></table>",
            "<table><col align='right'/><tr><td>A</td></tr></table>",
            "<table><tr valign='top'><td>A</td></tr></table>",
            "<table><tr><td align='right'>A</td></tr></table>",
        )
    ],
    (
        {"body": "<p>A</p><fn><body.content><p>B</p></body.content></fn>"},
        "a footnote is read in its place, as a part of the text",
    ),
]


@pytest.mark.cases(("parts", "said"), REMARKS, ids=[str(number) for number in range(len(REMARKS))])
def test_what_is_assumed_is_told(parts: dict[str, str], said: str) -> None:
    assert said in remarks(**parts)


NOTE = "<note type='npa'><body.content><block>{}</block></body.content></note>"
PICTURE = "<media media-type='image'><media-reference source='a.jpg'/></media>"
PICTURE_LEFT_OUT = "a media in <media-caption> is not text"
LOSSES = [
    ({"body": NOTE.format("<p>A</p><datasource>B</datasource>")}, "the markup in a note to editors is not kept"),
    ({"body": NOTE.format("<p>A <org value='b'>c</org></p>")}, "the markup in a note to editors is not kept"),
    (
        {"end": "<tagline type='npa'>A <org value='b'>c</org></tagline>"},
        "the markup in a tagline that is not for publication is not kept",
    ),
    (
        {"root": "baselang='de'", "body": "</body.content></body><body xml:lang='fr'><body.content>"},
        "the language of the document, de, is not kept: its body is in another",
    ),
    ({"body": "<pre>A <em>b</em></pre>"}, "the markup in preformatted text left out"),
    (
        {
            "body": f"<media><media-reference source='b.jpg'/><media-caption><ul><li>A {PICTURE}</li></ul></media-caption></media>"
        },
        PICTURE_LEFT_OUT,
    ),
    ({"body": "<p>A</p><script>b()</script>"}, "<script> in the body is left out, which is not text"),
    ({"body": "<p>A <a href='javascript:b()'>c</a></p>"}, "an unsafe address was left out"),
    (
        {"head": "<tobject><tobject.subject tobject.subject.ipr='x'/></tobject>"},
        "a subject without a number and a name is not kept",
    ),
    ({"head": f"<n:tide xmlns:n='{OWN}'/>"}, f"<{OWN}:tide> is not known to this version"),
    ({"body": f"<p>{'<em>' * 200}A{'</em>' * 200}</p>"}, "nested so deeply that only the text was read"),
]


@pytest.mark.cases(("parts", "said"), LOSSES, ids=[str(number) for number in range(len(LOSSES))])
def test_what_is_left_out_is_told(parts: dict[str, str], said: str) -> None:
    assert said in lost(**parts)


NOWHERE, UNSAFE = (nf.Paragraph([nf.Text("a", [nf.Link(href)])]) for href in ("", "javascript:a"))
UNWRITTEN = [
    (nf.List([[nf.Related([], title="More")]]), "body.related.title in body[0]: there are no links under it"),
    (NOWHERE, "inline.link in body[0]: a link to nowhere"),
    (UNSAFE, "inline.link in body[0]: an unsafe address"),
    (nf.Media("javascript:a"), "body.media in body[0]: an unsafe address"),
]


@pytest.mark.cases(("block", "said"), UNWRITTEN, ids=[str(number) for number in range(len(UNWRITTEN))])
def test_what_is_not_written_is_told(block: nf.Block, said: str) -> None:
    report = nf.Report()
    nf.write(nf.Article(headline="A", body=[block]), "nitf", report=report)
    assert said in [str(loss) for loss in report.losses]


def test_the_status_of_another_document_goes_with_the_signal_that_says_it() -> None:
    article = read("<docdata management-idref-status='canceled' management-doc-idref='urn:b'/>")
    assert article.signals == ("kill",)
    report = nf.Report()
    back = nf.read(nf.write(evolve(article, signals=()), "nitf", report=report), "nitf")
    assert back.signals == ()
    assert "the article is no longer a kill" in [loss.why for loss in report.losses]


def test_names_in_capitals_inside_of_another_document_are_told() -> None:
    report = nf.Report()
    document = b'{"uri": "urn:a", "body_nitf": "<BODY.CONTENT><P>A</P></BODY.CONTENT>"}'
    assert nf.read(document, "ninjs", report=report).text == "A"
    assert "element names in capitals are read as lowercase" in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("parts", "told"),
    [
        ({"top": "<hedline>Tide <hl1>A</hl1></hedline>"}, "text in <hedline> is left out: Tide"),
        ({"body": "<table>Tide<tr><td>1</td></tr></table>"}, "text in <table> is left out: Tide"),
        ({"body": "<table><tr><td>1</td><em>Tide</em></tr></table>"}, "<em> is left out: Tide"),
        ({"body": "Tide <p>A</p>"}, ""),
        ({"body": "<p>A <lang lang='fr'>mot</lang> again</p>"}, ""),
    ],
)
def test_what_stands_where_the_standard_has_it_not(parts: dict[str, str], told: str) -> None:
    assert lost(**parts) == [told] * bool(told)
