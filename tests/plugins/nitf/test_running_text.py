"""Words and lines of a text: what stays apart, and what is no text."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import EditorsNote, Foreign, Lang, LineBreak, Link, Mention, Paragraph, Style, Table, Text
from newsformat.markup.xml import parse
from newsformat_nitf.body import read_body

from .documents import again, lost, read, remarks


INLINE = {
    "a <em>b</em> <em class='bold'>c</em>": [
        Text("a "),
        Text("b", [Style.EMPHASIS]),
        Text(" "),
        Text("c", [Style.STRONG]),
    ],
    "CO<num><sub>2</sub></num> and <num>3<sup>rd</sup></num>": [
        *(Text("CO"), Text("2", [Style.SUBSCRIPT]), Text(" and 3"), Text("rd", [Style.SUPERSCRIPT])),
    ],
    "<italics>a</italics><bold>b</bold>": [Text("a", [Style.EMPHASIS]), Text("b", [Style.STRONG])],
    "a<br/>b": [Text("a"), LineBreak(), Text("b")],
    '<a href="https://a.example/" title="t">a</a>': [Text("a", [Link("https://a.example/", "t")])],
    "<a href='javascript:x'>a</a>": [Text("a")],
    '<lang xml:lang="sw">a</lang>': [Text("a", [Lang("sw")])],
    '<lang lang="sw">a</lang>': [Text("a", [Lang("sw")])],
    "<virtloc>www.a.example</virtloc>": [Text("www.a.example", [Link("http://www.a.example")])],
    "<virtloc>ann@a.example</virtloc>": [Text("ann@a.example", [Link("mailto:ann@a.example")])],
    "<virtloc>the web</virtloc>": [Text("the web")],
    "she said <q>no</q>, <q>“yes”</q>": [Text("she said “no”, “yes”")],
    "2<frac><numer>1</numer><denom>2</denom></frac> and <frac><numer>3</numer><frac-sep>:</frac-sep><denom>4</denom></frac>": [
        Text("2 1/2 and 3:4")
    ],
    "<postaddr><addressee><person>Ann</person></addressee><postcode>80500</postcode></postaddr>": [
        Text("Ann", [Mention("Ann")]),
        Text(", 80500"),
    ],
    "<money unit='KES'>120</money> on <chron norm='20261124'>Tuesday</chron>": [Text("120 on Tuesday")],
    "<person><name.given>Ann</name.given><name.family>Lee</name.family></person> and <org idsrc='x' value='1'>Acme</org>": [
        Text("Ann Lee", [Mention("Ann Lee")]),
        Text(" and "),
        Text("Acme", [Mention("x:1")]),
    ],
}


@pytest.mark.cases("content", INLINE)
def test_enriched_text(content: str) -> None:
    article = read(body=f"<p>{content}</p>")
    assert article.body == (Paragraph(INLINE[content]),)
    assert again(article) == article


APART = {
    "<postaddr><addressee><person>Ann</person><care.of>Bo</care.of></addressee><city>Lamu</city></postaddr>": "Ann, Bo, Lamu",
    "<person>Ann<function>mayor</function></person>": "Ann mayor",
    "<postaddr>1 Main St, <city>Lamu</city></postaddr>": "1 Main St, Lamu",
    "2<frac>1/2</frac>": "2 1/2",
    "<person>An<em>n</em></person>": "Ann",
    "<ruby>漢字<rp>[</rp><rt>kanji</rt><rp>]</rp></ruby>": "漢字(kanji)",
    "<ruby><rb>漢字</rb><rp>[</rp><rt>kanji</rt><rp>]</rp></ruby>": "漢字(kanji)",
    "<ruby><rbc> <rb>漢</rb> <rb>字</rb> </rbc><rtc><rt>kan</rt><rt>ji</rt></rtc></ruby>": "漢字(kan ji)",
}


@pytest.mark.cases("content", APART)
def test_what_are_words_of_their_own_stay_apart(content: str) -> None:
    assert read(body=f"<p>{content}</p>").text == APART[content]


def test_one_character_amid_others_that_has_a_reading_is_not_lost() -> None:
    ruby = "<p>今<ruby><rb>日</rb><rp>(</rp><rt>き</rt><rp>)</rp></ruby>は</p>"
    assert read(body=ruby).text == "今日(き)は"
    assert lost(body=ruby) == []


def test_what_nobody_knows_stays_apart() -> None:
    table = "<nitf-table><custom-table><x><y>1</y><y>2</y></x></custom-table></nitf-table>"
    assert read(body=table).text == "1 2"
    right = "<rights>All <rights.owner>Acme</rights.owner><rights.limitations>none</rights.limitations></rights>"
    assert read(top=right).rights[0].notice == "All Acme none"


def test_what_is_not_for_publication_is_no_text() -> None:
    """NITF: npa is a non-publishable advisory."""
    inner = "<body.content><p>Hold page 1</p><ul><li><p>and 2</p></li></ul></body.content>"
    article = read(
        body=f'<p>a</p><note type="npa" noteclass="hd">{inner}</note><note type="std"><body.content>b</body.content></note>',
        end='<tagline type="npa">Ask the desk</tagline>',
    )
    assert article.body == (Paragraph("a"), Paragraph("b"))
    assert article.notes == (
        EditorsNote(text="Hold page 1\nand 2", role="hd"),
        EditorsNote(text="Ask the desk", role="tagline"),
    )
    assert again(article) == article


def test_a_body_without_a_place_for_notes_says_that_one_is_left_out() -> None:
    content = parse(b'<body.content><note type="npa"><body.content><p>n</p></body.content></note></body.content>')
    report = nf.Report()
    assert read_body(content, report) == ()
    assert [loss.why for loss in report.losses] == ["a note that is not for publication was left out of the text"]
    notes: list[EditorsNote] = []
    assert (read_body(content, report, notes=notes), notes) == ((), [EditorsNote(text="n")])


LINES = {
    "<ul><li>b</li><li><p>c</p><p>d</p></li></ul>": "b\nc\nd",
    "<dl><dt>b</dt><dd><block><p>c</p></block></dd></dl>": "b\nc",
    "<table><caption>b</caption><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>": "b\nc d\ne",
    "<bq><block><p>b</p></block><credit>Ann</credit></bq>": "b\nAnn",
}


@pytest.mark.cases("inner", LINES)
@pytest.mark.cases("around", ["abstract", "td", "media-caption"])
def test_blocks_in_running_text_are_lines_of_it(around: str, inner: str) -> None:
    text = f"a\n{LINES[inner]}"
    match around:
        case "abstract":
            article = read(top=f"<abstract><p>a</p>{inner}</abstract>")
            assert nf.plain(article.summary) == text
            assert [part.name for part in article.foreign] == ["body.head"]  # whole, as it is more than lines
        case "td":
            article = read(body=f"<table><tr><td>a{inner}</td></tr></table>")
            assert nf.plain(article.body[0].rows[0][0]) == text
        case _:
            article = read(body=f'<media media-type="image"><media-caption>a{inner}</media-caption></media>')
            assert nf.plain(article.body[0].caption) == text
    assert again(article) == article


@pytest.mark.cases(
    ("content", "paragraphs"),
    [
        ("<p>x <copyrite>c</copyrite> y</p>", ["x c y"]),
        ("<p>1<frac><numer>1</numer><frac-sep/><denom>2</denom></frac> kg</p>", ["1 1/2 kg"]),
        ("<p>1<frac><numer>1</numer><frac-sep>:</frac-sep><denom>2</denom></frac></p>", ["1 1:2"]),
    ],
)
def test_what_stands_in_a_line_stays_in_it(content: str, paragraphs: list[str]) -> None:
    assert read(body=content).text.split("\n\n") == paragraphs
    assert remarks(body=content) == []


@pytest.mark.cases(
    ("content", "paragraphs"),
    [
        ("<custom>One</custom>two", ["One", "two"]),
        ("<block><custom>One</custom><custom>two</custom></block>", ["One", "two"]),
        ("<p>A <custom>b</custom>c</p>", ["A bc"]),
        ("<custom><p>One</p><p>two</p></custom>", ["One", "two"]),
    ],
)
def test_an_element_that_is_none_of_nitf_is_told_and_joins_nothing(content: str, paragraphs: list[str]) -> None:
    assert read(body=content).text.split("\n\n") == paragraphs
    assert remarks(body=content) == ["<custom> is not an element of NITF; its content is read"]


def test_an_element_of_nitf_where_none_may_stand_is_told_as_one() -> None:
    content = "<block><byline>By Ann <byttl>mayor</byttl></byline></block>"
    assert read(body=content).text == "By Ann mayor"
    assert remarks(body=content) == ["only the text of <byttl> is read here"]


def test_the_title_of_what_leads_nowhere_is_kept() -> None:
    nowhere = '<a title="All">fares</a>'
    assert read(body=f"<p>The {nowhere}</p>").foreign == (Foreign("nitf", "body.content", nowhere),)
    assert read(body='<p>The <a href="/fares" title="All">fares</a></p>').foreign == ()


def test_the_language_of_an_element_is_that_of_all_in_it() -> None:
    article = read(
        root='baselang="en"',
        top='<hedline xml:lang="fr"><hl1>Retour</hl1></hedline>',
        body=(
            '<block xml:lang="fr"><p>Il part.</p><p xml:lang="sw">Inaondoka.</p>'
            '<table><tr><td xml:lang="en">It</td><td>Il</td></tr></table></block>'
        ),
    )
    assert article.headline == (Text("Retour", [Lang("fr")]),)
    assert [block.language for block in article.body] == ["fr", "sw", "fr"]
    table = article.body[2]
    assert isinstance(table, Table)
    assert table.rows == (((Text("It", [Lang("en")]),), (Text("Il"),)),)
    assert again(article) == article
