"""Blocks, enriched text and notes of the body."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Article,
    Embed,
    Foreign,
    Heading,
    LineBreak,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Rendition,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.markup.xml import parse
from newsformat_nitf.body import read_body, write_body

from .documents import XSD, again, document, lost, read, remarks


BLOCKS = {
    "<p>a<!-- b --> c</p>": [Paragraph("a c")],
    "<p/><p> </p>": [],
    "<p>a <script>b()</script>c</p><style>p {}</style>": [Paragraph("a c")],
    "<p>a<br>b</br>c<br> </br>d</p>": [
        Paragraph([Text("a"), LineBreak(), Text("b"), LineBreak(), Text("c"), LineBreak(), Text("d")])
    ],
    "<p><u>a<br>b</br></u>c</p>": [
        Paragraph([Text("a", [Style.UNDERLINE]), LineBreak(), Text("b", [Style.UNDERLINE]), LineBreak(), Text("c")])
    ],
    "<p>a<br>b <em>c</em></br>d</p>": [
        Paragraph([Text("a"), LineBreak(), Text("b "), Text("c", [Style.EMPHASIS]), LineBreak(), Text("d")])
    ],
    '<p xml:lang="sw">a</p>': [Paragraph("a", language="sw")],
    "loose <p>a</p> text": [Paragraph("loose"), Paragraph("a"), Paragraph("text")],
    "<block><p>a</p><block><hl2>b</hl2></block><datasource>c</datasource></block>": [
        Paragraph("a"),
        Heading("b"),
        Paragraph("c"),
    ],
    '<block class="related-stories"><hl2>More</hl2><ul><li><a href="a">b</a></li></ul><p><a href="c">d</a></p></block>': [
        Related([RelatedLink("b", "a"), RelatedLink("d", "c")], "More")
    ],
    '<block class="relatedStories"><hl2>More</hl2></block>': [Heading("More")],
    '<block class="related"><p><em><a href="a">b</a></em></p></block>': [Related([RelatedLink("b", "a")])],
    '<block class="related"><hl2><a href="a">b</a></hl2><p><a href="c" title="d">e</a></p></block>': [
        Heading([Text("b", [Link("a")])]),
        Paragraph([Text("e", [Link("c", "d")])]),
    ],
    '<block class="related"><p xml:lang="sw"><a href="a">b</a></p></block>': [
        Paragraph([Text("b", [Link("a")])], language="sw")
    ],
    '<block class="unrelated"><p><a href="a">b</a></p></block><block class="related"><p>a</p></block>': [
        Paragraph([Text("b", [Link("a")])]),
        Paragraph("a"),
    ],
    "<bq><block><p>a</p></block><credit>Ann</credit></bq>": [Quote([Paragraph("a")], "Ann")],
    '<bq quote-source="Bo"><block><p>a</p></block></bq>': [Quote([Paragraph("a")], "Bo")],
    "<ol><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ol>": [
        List([[Paragraph("a")], [Paragraph("b"), List([[Paragraph("c")]])]], ordered=True)
    ],
    "<ul><li>a</li><ul><li>b</li></ul></ul>": [List([[Paragraph("a"), List([[Paragraph("b")]])]])],
    "<dl><dt>a</dt><dd><block><p>b</p></block></dd><dt>c</dt></dl>": [
        List([[Paragraph([Text("a", [Style.STRONG])]), Paragraph("b")], [Paragraph([Text("c", [Style.STRONG])])]])
    ],
    "<dl><dt>a &lt;i&gt;b&lt;/i&gt;</dt><dd>&lt;p&gt;c&lt;/p&gt;</dd></dl>": [
        List([[Paragraph([Text("a ", [Style.STRONG]), Text("b", [Style.STRONG, Style.EMPHASIS])]), Paragraph("c")]])
    ],
    "<pre> a\n  b</pre><hr/>": [Preformatted(" a\n  b"), Rule()],
    "<note><body.content><p>a</p></body.content></note><fn><body.content><p>b</p></body.content></fn>": [
        Paragraph("a"),
        Paragraph("b"),
    ],
    "<table><caption>c</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td/></tr></table>": [
        Table([["a", "b"], ["1", ""]], 1, "c")
    ],
    "<table><thead><tr><td>a</td></tr></thead><tfoot><tr><td>z</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody></table>": [
        Table([["a"], ["b"], ["z"]], 1)
    ],
    '<table><tr><td colspan="2">a</td><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>': [
        Table([["a", "", "b"], ["c", "d", ""]])
    ],
    "<table><tr><td><p>a</p><p>b</p></td></tr></table>": [Table([[[Text("a"), LineBreak(), Text("b")]]])],
    "<nitf-table><nitf-table-metadata><nitf-table-summary><p>s</p></nitf-table-summary><nitf-col/></nitf-table-metadata>"
    "<table><tr><td>a</td></tr></table></nitf-table>": [Table([["a"]], 0, "s")],
    "<nitf-table><nitf-table-metadata><nitf-col/></nitf-table-metadata><custom-table>a b</custom-table></nitf-table>": [
        Paragraph("a b")
    ],
    '<media media-type="image"><media-reference source="a.jpg"/><media-caption><p>A</p><p>B</p></media-caption>'
    "<media-producer>Ann</media-producer></media>": [
        Media("a.jpg", caption=[Text("A"), LineBreak(), Text("B")], credit="Ann")
    ],
    '<media media-type="image"><media-reference source="a.jpg" source-credit="d"/>'
    "<media-producer><person><function>photographer</function></person></media-producer></media>": [
        Media(
            "a.jpg",
            credit="d",
            foreign=[
                Foreign(
                    "nitf",
                    "media",
                    "<media-producer><person><function>photographer</function></person></media-producer>",
                )
            ],
        )
    ],
    '<media media-type="Photo"><media-reference source="a.jpg" mime-type="image/jpeg" width="4" height="3" alternate-text="b"'
    ' copyright="c" source-credit="d"/><media-reference source="t.jpg" name="thumb"/></media>': [
        Media(
            "a.jpg",
            alt="b",
            rights="c",
            credit="d",
            renditions=[
                Rendition(href="a.jpg", media_type="image/jpeg", width=4, height=3),
                Rendition(href="t.jpg", name="thumb"),
            ],
        )
    ],
    '<media media-type="image"><media-reference source="t.jpg" name="thumbnail_4_3" width="80" height="60"/>'
    '<media-reference source="m.jpg" name="medium_4_3" width="400" height="300"/>'
    '<media-reference source="l.jpg" name="large_4_3" width="800" height="600"/></media>': [
        Media(
            "l.jpg",
            renditions=[
                Rendition(href="t.jpg", name="thumbnail_4_3", width=80, height=60),
                Rendition(href="m.jpg", name="medium_4_3", width=400, height=300),
                Rendition(href="l.jpg", name="large_4_3", width=800, height=600),
            ],
        )
    ],
    '<media media-type="video"><media-metadata name="n" value="v"/><media-reference source="a.mp4" time="30"/></media>': [
        Media(
            "a.mp4",
            kind="video",
            foreign=[
                Foreign("nitf", "media", '<media-metadata name="n" value="v"/>'),
                Foreign("nitf", "media-reference[1]/@time", "30"),
            ],
        )
    ],
    '<media media-type="image"><media-reference/></media>': [],
    '<media><media-reference source="a.mp4" mime-type="Video/mp4"/></media>': [
        Media("a.mp4", kind="video", renditions=[Rendition(href="a.mp4", media_type="Video/mp4")])
    ],
    '<media media-type="image/png"><media-reference source="a.png"/></media>': [
        Media("a.png", renditions=[Rendition(href="a.png", media_type="image/png")])
    ],
    "<block><img source='a.jpg'/><iframe src='https://v.example/1'/></block>": [
        Media("a.jpg"),
        Embed("https://v.example/1"),
    ],
    '<content><img src="a.jpg" width="4" height="3">Boats <em>sail</em> Photo: Ann</img></content>': [
        Media(
            "a.jpg",
            caption=[Text("Boats "), Text("sail", [Style.EMPHASIS]), Text(" Photo: Ann")],
            renditions=[Rendition(href="a.jpg", width=4, height=3)],
        )
    ],
    "<figure class='x'><img src='a.jpg' alt='b'/><figcaption>Boats <em>sail</em></figcaption></figure>": [
        Media("a.jpg", alt="b", caption=[Text("Boats "), Text("sail", [Style.EMPHASIS])])
    ],
    "<figure><img src='a.jpg'/><img src='b.jpg'/><figcaption>Boats</figcaption></figure>": [
        Media("a.jpg"),
        Media("b.jpg"),
        Paragraph("Boats"),
    ],
    '<media media-type="image"><media-reference source="a.jpg"/><media-printcaption/>'
    "<media-webcaption>Boats</media-webcaption><media-longcaption>Boats sail</media-longcaption>"
    "<media-printproducer> </media-printproducer><media-byline>Ann</media-byline></media>": [
        Media(
            "a.jpg",
            caption="Boats",
            credit="Ann",
            foreign=[
                Foreign("nitf", "media", "<media-printcaption/>"),
                Foreign("nitf", "media", "<media-longcaption>Boats sail</media-longcaption>"),
                Foreign("nitf", "media", "<media-printproducer> </media-printproducer>"),
            ],
        )
    ],
    "<![CDATA[<p>Boats <em>sail</em> &amp; drift</p><ul><li>one</li></ul>]]>": [
        Paragraph([Text("Boats "), Text("sail", [Style.EMPHASIS]), Text(" & drift")]),
        List([[Paragraph("one")]]),
    ],
    "<block>\n Boats\n sail.\n\n Tides &amp; <!-- b -->ebb.</block>": [
        Paragraph("Boats sail."),
        Paragraph("Tides & ebb."),
    ],
    "<block>&lt;p&gt;Boats&lt;/p&gt;&lt;p&gt;Tides&lt;/p&gt;</block><p>&lt;b&gt; is a tag</p>": [
        Paragraph("Boats"),
        Paragraph("Tides"),
        Paragraph("<b> is a tag"),
    ],
    "<p>&lt;b&gt;Boats&lt;/b&gt; sail&lt;br/&gt;caf&amp;eacute;</p><p xml:lang='fr'><![CDATA[<p>a</p><p>b</p>]]></p>": [
        Paragraph([Text("Boats", [Style.STRONG]), Text(" sail"), LineBreak(), Text("café")]),
        Paragraph("a", language="fr"),
        Paragraph("b", language="fr"),
    ],
    "<p>Caf&amp;eacute; &amp;amp; bar</p><p>A&amp;B &amp;amp; C</p><hl2>Caf&amp;eacute;</hl2>": [
        Paragraph("Café & bar"),
        Paragraph("A&B &amp; C"),
        Heading("Café", 2),
    ],
    '<![CDATA[<p>a</p>]]><media media-type="image"><media-reference source="a.jpg"/></media>&lt;ul&gt;&lt;li&gt;b<p>c</p>d': [
        Paragraph("a"),
        Media("a.jpg"),
        List([[Paragraph("b")]]),
        Paragraph("c"),
        Paragraph("d"),
    ],
}


@pytest.mark.cases("text", ["<p>a</p>", "Caf&eacute;", "<b>a</b> c"])
def test_a_text_that_is_about_html_comes_back(text: str) -> None:
    article = nf.Article(
        body=[
            Paragraph(text),
            Heading(text, 2),
            Media("a.jpg", caption=text),
            Quote([Paragraph(text)], text),
            Related([RelatedLink(text, "a.html")], text),
        ]
    )
    assert again(article) == article


@pytest.mark.cases("content", BLOCKS)
def test_blocks(content: str) -> None:
    article = read(body=content)
    assert list(article.body) == BLOCKS[content]
    assert again(article) == article


def test_a_thumbnail_that_is_shown_stays_shown() -> None:
    sizes = [Rendition(href="t.jpg", name="thumbnail", width=80), Rendition(href="l.jpg", width=800)]
    for href in ("t.jpg", "l.jpg", "other.jpg"):
        article = nf.Article(body=[Media(href, renditions=sizes)])
        assert nf.read(nf.write(article, "nitf"), "nitf").body == article.body


def test_what_the_model_cannot_hold_is_lost() -> None:
    body = '<p>1</p><p lede="true">1</p><table><tr><td id="a" align="right" x="1">1</td></tr></table>'
    assert lost(body=body) == [
        "the attribute lede of <p> is not kept",
        "the attribute x of <td> is not kept",
    ]


SAID = {
    '<media media-type="image"><media-reference source="a.jpg"/><media-producer><person value="1">A</person></media-producer></media>': "the attribute value of <person> is not kept",
    '<note noteclass="end"><body.content><p>a</p></body.content></note>': "the attribute noteclass of <note> is not kept",
    "<table><tr><td>a<ul><li>b</li></ul></td></tr></table>": "a list in <td> became lines of text",
    '<img src="a.jpg" longdesc="b"/>': "the attribute longdesc of <img> is not kept",
    "<![CDATA[<p>a</p>\n<media media-type='image'>\n<media-reference source=a.jpg height=3 />\n</media>]]>": "escaped HTML is read",
    "a\n\nb": "a text without elements is read as plain text, with paragraphs separated by blank lines",
}


@pytest.mark.cases("body", SAID)
def test_what_a_part_says_beside_its_text_is_said(body: str) -> None:
    assert [*lost(body=body), *remarks(body=body)] == [SAID[body]]


METADATA = '<nitf-table-metadata status="official"><nitf-col value="fare"/></nitf-table-metadata>'
KEPT = {
    '<p>It left <chron norm="20261124">on Tuesday</chron>.</p>': ['<chron norm="20261124">on Tuesday</chron>'],
    '<p>For <money unit="KES"><num units="n">1</num></money></p>': ['<money unit="KES"><num units="n">1</num></money>'],
    '<p>The <function>captain<alt-code idsrc="x" value="y"/></function></p>': [
        '<function>captain<alt-code idsrc="x" value="y"/></function>'
    ],
    '<p><a name="x">a</a> <chron>now</chron></p>': ['<a name="x">a</a>'],
    '<p><postaddr><postcode code-source="x">1</postcode></postaddr></p>': ['<postcode code-source="x">1</postcode>'],
    '<ol seqnum="3"><li>a</li></ol>': ['<ol seqnum="3"/>'],
    f"<nitf-table>{METADATA}<table><tr><td>1</td></tr></table></nitf-table>": [METADATA],
}


@pytest.mark.cases("body", KEPT)
def test_enriched_text_that_says_more_is_kept_whole(body: str) -> None:
    article = read(body=body)
    assert [(part.name, part.value) for part in article.foreign] == [("body.content", value) for value in KEPT[body]]
    assert lost(body=body) == []
    assert again(article) == article


def test_no_more_is_kept_whole_than_anybody_can_read() -> None:
    body = "".join([f'<p><num units="{number}">1</num></p>' for number in range(1000)])
    assert len(read(body=body).foreign) == 200
    assert lost(body=body) == ["the attribute units of <num> is not kept"]


def test_a_tagline_is_the_last_paragraph() -> None:
    article = read(body="<p>a</p>", end="<tagline>Ann Lee is a sailor.</tagline><bibliography>b</bibliography>")
    assert article.body == (Paragraph("a"), Paragraph("Ann Lee is a sailor."))
    assert article.foreign == (Foreign("nitf", "body.end", "<bibliography>b</bibliography>"),)
    assert again(article) == article


def test_notes_and_footnotes_below_the_text_are_a_part_of_it() -> None:
    end = '<note>First seen in May.</note><fn><p>By the harbour.</p></fn><note type="npa"><p>Ask Ann</p></note>'
    article = read(body="<p>a</p>", end=end)
    assert article.body == (Paragraph("a"), Paragraph("First seen in May."), Paragraph("By the harbour."))
    assert [note.text for note in article.notes] == ["Ask Ann"]
    assert article.foreign == ()
    assert remarks(end=end)[0] == "<note> below the text was read as a part of it"


def test_a_tagline_that_says_what_is_told_to_editors_is_no_text() -> None:
    head = '<docdata><ed-msg info="Updated  with times."/></docdata>'
    article = read(head, body="<p>a</p>", end="<tagline>Updated with\ntimes.</tagline>")
    assert article.body == (Paragraph("a"),)
    assert [note.text for note in article.notes] == ["Updated with times."]
    assert article.foreign == (Foreign("nitf", "body.end", "<tagline>Updated with\ntimes.</tagline>"),)
    assert again(article) == article


@pytest.mark.cases(
    ("body", "said"),
    [
        ('<media media-type="image"/><block><p lede="true">a</p></block><p>b</p>', []),
        ('<p lede="true">a</p><p lede="false">b</p>', []),
        ('<p>a</p><p lede="true">b</p>', ["the attribute lede of <p> is not kept"]),
    ],
)
def test_that_the_first_paragraph_is_the_lede_is_no_news(body: str, said: list[str]) -> None:
    assert lost(body=body) == said


def test_what_a_block_says_of_its_subject_is_said_of_the_article() -> None:
    subject = '<tobject><tobject.subject tobject.subject.refnum="04001002"/></tobject>'
    body = f'<block>{subject}<key-list><keyword key="tide"/></key-list><p>a</p></block>'
    article = read(head='<docdata><key-list><keyword key="boat"/></key-list></docdata>', body=body)
    assert (article.text, article.keywords) == ("a", ("boat", "tide"))
    assert [subject.code for subject in article.subjects] == ["04001002"]
    assert lost(body=body) == []
    assert again(article) == article
    report = nf.Report()
    assert read_body(parse(f"<body.content>{body}</body.content>".encode()), report) == (Paragraph("a"),)
    assert len(report.losses) == 2


def test_several_contents_and_languages() -> None:
    data = f'<nitf xmlns="{XSD}" baselang="en"><body xml:lang="sw"><body.content><p>a</p></body.content><body.content><p>b</p></body.content></body></nitf>'
    article = nf.read(data.encode(), "nitf")
    assert article == Article(language="sw", body=[Paragraph("a"), Paragraph("b")])


def test_deep_nesting_is_read_and_too_deep_writing_refused() -> None:
    deep = "<bq><block>" * 120 + "<p>x</p>" + "</block></bq>" * 120
    assert "x" in nf.read(document(body=deep), "nitf").text
    block: nf.Block = Paragraph("x")
    for _ in range(3000):
        block = Quote([block])
    with pytest.raises(nf.WriteError):
        write_body([block], nf.Report())


@pytest.mark.cases(("text", "lost"), [(" \n ", ["body.preformatted"]), ("", []), (" a", [])])
def test_preformatted_blanks_are_lost_and_reported(text: str, lost: list[str]) -> None:
    report = nf.Report()
    data = nf.write(Article(body=[Paragraph("a"), Preformatted(text)]), "nitf", report=report)
    assert [loss.what for loss in report.losses] == lost
    assert len(nf.read(data, "nitf").body) == (2 if text.strip() else 1)


def test_comments_that_stand_for_characters_are_these() -> None:
    body = "<p>the city<!-- 2019(unknown) -->s, <!-- 201c(unknown) -->x<!-- d800(unknown) -->y<!-- 2019 --></p>"
    assert read(body=body).text == "the city\u2019s, \u201cxy"
    assert remarks(body=body) == ["comments that represent characters were read as these characters"]


def test_that_how_it_looks_is_not_kept_is_said_once() -> None:
    report = nf.Report()
    body = '<p class="lead" style="x">a</p><block class="b"><p id="p1">b</p></block>'
    nf.read(document(body=body), "nitf", report=report)
    assert [str(remark) for remark in report.remarks] == ["1: the look of the text (class, style) is not kept"]
    for inner, told in (("b", 1), ('<a href="c">b</a>', 0)):
        report = nf.Report()
        nf.read(document(body=f'<block class="related"><p>{inner}</p></block>'), "nitf", report=report)
        assert len(report.remarks) == told


def test_identifiers_say_nothing_of_how_it_looks() -> None:
    report = nf.Report()
    nf.read(document(body='<p id="p1">b <em class="strong">c</em></p>'), "nitf", report=report)
    assert not report.remarks


def sized(width: int, identifier: str = "p1", caption: str = "The ferry") -> str:
    return (
        f'<media media-type="image"><media-metadata name="media-id" value="{identifier}"/>'
        f'<media-reference source="https://example.com/{width}.jpg" width="{width}"/>'
        f"<media-caption>{caption}</media-caption></media>"
    )


def test_what_another_reference_says_otherwise_is_kept() -> None:
    body = (
        '<media media-type="image"><media-reference source="a.jpg" alternate-text="A wave" source-credit="Acme"/>'
        '<media-reference source="b.jpg" alternate-text="A sea" copyright="Acme" source-credit="Tide"/>'
        "<media-producer>Ann Lee, Acme</media-producer></media>"
    )
    article = read(body=body)
    (media,) = article.body
    assert isinstance(media, Media)
    assert (media.alt, media.rights, media.credit) == ("A wave", "Acme", "Ann Lee, Acme")
    assert [(part.name, part.value) for part in media.foreign] == [
        ("media-reference[2]/@alternate-text", "A sea"),
        ("media-reference[2]/@source-credit", "Tide"),
    ]
    for changed in (media, evolve(media, alt=""), evolve(media, credit=""), evolve(media, renditions=())):
        assert again(evolve(article, body=[changed])).body == (changed,)


def test_a_quotation_with_a_credit_and_a_source_is_someone_s_words() -> None:
    quotation = '<bq quote-source="{}"><block><p>a</p></block><credit>Bo, Acme</credit></bq>'
    assert lost(body=quotation.format("Tide")) == ["of a quotation with a credit, its quote-source is not kept"]
    assert lost(body=quotation.format("Bo")) == []


def test_the_sizes_of_a_picture_that_stand_as_pictures_are_one() -> None:
    report = nf.Report()
    article = nf.read(document(body=f"<p>a</p>{sized(800)}{sized(1200)}{sized(2000)}"), "nitf", report=report)
    _, picture = article.body
    assert isinstance(picture, Media)
    assert picture.href == "https://example.com/800.jpg"
    assert [rendition.width for rendition in picture.renditions] == [800, 1200, 2000]
    assert [remark.message for remark in report.remarks] == [
        "the sizes of a picture, each given as a picture of its own, are read as one picture"
    ]
    assert again(article) == article


@pytest.mark.cases(
    "second",
    [
        sized(1200, identifier="p2"),
        sized(1200, caption="The port"),
        sized(800),
        sized(1200).replace("media-id", "rights"),
        f"<p>b</p>{sized(1200)}",
    ],
)
def test_pictures_of_which_anything_else_differs_stay_pictures(second: str) -> None:
    article = nf.read(document(body=sized(800) + second), "nitf")
    assert len([block for block in article.body if isinstance(block, Media)]) == 2


PICTURE = Media("a.jpg", caption="A ferry", renditions=[Rendition(href="a.jpg", width=3, height=2)])
REFERENCE = '<media-reference source="a.jpg" width="3" height="2"/>'
ESCAPED = {
    f'<p>One</p><media media-type="image">{REFERENCE}<media-caption>A ferry</media-caption></media><p>Two<br>a</p>': 3,
    f"<p>One</p><media media-type=image>{REFERENCE[:-2]}><media-caption><p>A ferry</media-caption></media><p>Two<br>a": 3,
}


def test_code_to_copy_that_says_nothing_is_text() -> None:
    code = '<div id="poll"></div><script src="https://tide.example/poll.js"></script>'
    assert read(body=f"<p>{escape(code)}</p><p>&amp;nbsp;</p>").body == (Paragraph(code),)


@pytest.mark.cases("html", ESCAPED)
@pytest.mark.cases("escaped", [lambda html: f"<![CDATA[{html}]]>", escape])
def test_pictures_of_nitf_in_html_that_stands_there_as_characters(html: str, escaped: Callable[[str], str]) -> None:
    first, picture, last = read(body=escaped(html)).body
    assert (first, picture) == (Paragraph("One"), PICTURE)
    assert last == Paragraph([Text("Two"), LineBreak(), Text("a")])


def test_html_that_stands_as_characters_in_items_and_cells_is_read() -> None:
    bold = escape("<b>12</b> goals"), [Text("12", [Style.STRONG]), Text(" goals")]
    two = escape("<p>A</p><p>B</p>")
    items, table = read(
        body=f"<ul><li>{bold[0]}</li><li>{two}</li></ul><table><tr><td>{bold[0]}</td><td>{two}</td></tr></table>"
    ).body
    assert items == List([[Paragraph(bold[1])], [Paragraph("A"), Paragraph("B")]])
    assert table == Table([[bold[1], [Text("A"), LineBreak(), Text("B")]]])


def test_a_picture_of_nitf_without_an_end_is_read_as_html() -> None:
    assert read(body=escape("<p>One</p>" + "<media media-type='image'>" * 3 + "<p>Two</p>")).body[-1] == Paragraph(
        "Two"
    )


NAMED = {
    "<media-reference>day/a.jpg</media-reference>": Media("day/a.jpg"),
    "<media-reference>A boat.</media-reference>": Media(caption="A boat."),
    "<media-reference>javascript:a.jpg</media-reference>": Media(caption="javascript:a.jpg"),
    '<media-reference source="a.jpg">b.jpg</media-reference>': Media("a.jpg", caption="b.jpg"),
}


@pytest.mark.cases("reference", NAMED)
def test_the_name_of_a_file_in_a_reference_is_its_source(reference: str) -> None:
    article = read(body=f'<media media-type="image">{reference}</media>')
    assert article.body == (NAMED[reference],)
    assert again(article) == article


@pytest.mark.cases("style", ["hl2", "mellanrubrik", "crosshead"])
def test_a_paragraph_is_a_heading_by_its_class(style: str) -> None:
    article = read(body=f'<p class="txt">A</p><p class="{style}">B <em>b</em></p><p class="txt-ind">C</p>')
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Heading, nf.Paragraph]
    assert again(article) == article


def test_all_captions_of_a_table_are_its_caption() -> None:
    table = "<table><caption>Tides</caption><caption>in metres</caption><tr><td>1</td></tr></table>"
    assert read(body=table).body == (nf.Table([[["1"]]], caption=[Text("Tides"), LineBreak(), Text("in metres")]),)


def test_what_was_added_to_links_of_our_own_is_read_beside_them() -> None:
    links = nf.Related([nf.RelatedLink("Bus", "b.html")], title="More")
    document = nf.write(nf.Article(headline="A", body=[links]), "nitf").decode()
    added = document.replace("</hl2>", "</hl2>\n<hl2>Still more</hl2>", 1)
    heading, other, alone = nf.read(nf.Source(added.encode()), "nitf").body
    assert (heading, other) == (nf.Heading("More"), nf.Heading("Still more"))
    assert alone == nf.Related(links.links)


def test_all_objects_of_an_embed_are_its_html() -> None:
    document = nf.write(nf.Article(headline="A", body=[nf.Embed(html="<b>1</b>")]), "nitf").decode()
    start, end = document.index("<media-object"), document.index("</media>")
    second = document[start:end].replace("1", "2")
    assert nf.read(nf.Source(f"{document[:end]}{second}{document[end:]}".encode()), "nitf").body == (
        nf.Embed(html="<b>1</b><b>2</b>"),
    )
