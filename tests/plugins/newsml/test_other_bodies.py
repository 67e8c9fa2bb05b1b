"""Bodies that are plain text, or markup that newsformat does not know."""

from __future__ import annotations

import html
import re
from base64 import b64encode

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Embed, Foreign, Heading, List, Media, Paragraph, Quote, Rendition, Table

from .items import NAR, XHTML, again, item, read


PLAIN = [
    ("One line\nwrapped by\nhand.\n\nTwo.", ["One line wrapped by hand.", "Two."]),
    ("  One line\nwrapped.\n  Two lines\nwrapped.\n  Three.", ["One line wrapped.", "Two lines wrapped.", "Three."]),
    ("\r\n    One,\r\n    all indented\r\n\r\n    Two.\r\n", ["One, all indented", "Two."]),
    ("One sentence.\nTwo sentences.\nThree.", ["One sentence.", "Two sentences.", "Three."]),
    (f"{'long ' * 30}\n{'more ' * 30}", [("long " * 30).strip(), ("more " * 30).strip()]),
    ("　最初の段落は\n続く。\n　次の段落。", ["最初の段落は続く。", "次の段落。"]),
    ("a < b and <i>c", ["a < b and <i>c"]),
    ("<p>One\nwrapped</p><p>Two &amp; three</p>", ["One wrapped", "Two & three"]),
    ("<p>\n  One &amp;\nwrapped\n  Two\n</p>", ["One & wrapped", "Two"]),
]


@pytest.mark.cases(("text", "paragraphs"), PLAIN)
def test_plain_text(text: str, paragraphs: list[str]) -> None:
    report = nf.Report()
    document = item(body=f'<inlineData contenttype="text/plain"><![CDATA[{text}]]></inlineData>')
    article = nf.read(document, "newsml-g2", report=report)
    assert article.text.split("\n\n") == paragraphs
    assert bool(report)
    assert len(report.remarks) == ("</p>" in text)
    assert again(article) == article


UNKNOWN = """<inlineXML><doc xmlns="urn:x"><id>a-17</id><head>Fish returns</head><part type="subheadline2">Later</part><MELLIS>Soon</MELLIS>
<p>Nets are full.</p><p>2026</p><file>https://example.com/boat.jpg</file><mail>desk@example.com</mail><size>900</size>
<embed>&lt;iframe src="x"&gt;&lt;/iframe&gt;</embed><data>{"a": 1}</data><word>End</word></doc></inlineXML>"""


def test_unknown_markup_is_its_text_without_data() -> None:
    report = nf.Report()
    article = nf.read(item(body=UNKNOWN), "newsml-g2", report=report)
    assert article.body == (
        Heading("Fish returns"), Heading("Later"), Heading("Soon"), Paragraph("Nets are full."), Paragraph("2026"),
        Embed(html='<iframe src="x"></iframe>'), Paragraph("End"),
    )  # fmt: skip
    assert article.foreign == (Foreign("newsml-g2", "body", UNKNOWN),)
    assert [str(remark) for remark in report] == [
        (
            "1: doc is unknown markup; its text is read as paragraphs, without what is only data: "
            "id, file, mail, size, data"
        )
    ]
    assert again(article) == article


def test_unknown_markup_in_capitals_is_read_as_in_small_letters() -> None:
    small = "<story><p>a <b>b</b></p><table><tr><td>c</td><td>d</td></tr></table><quote>e</quote></story>"
    capitals = re.sub(r"\w+(?=>)", lambda name: name[0].upper(), small)
    body, article = (read(item(body=f"<inlineXML>{markup}</inlineXML>")) for markup in (small, capitals))
    assert (article.body, len(article.body)) == (body.body, 3)
    assert "<STORY>" in article.foreign[0].value
    assert again(article) == article


LINES = (
    '<inlineXML><idf xmlns="urn:x"><group><element type="headline">Fish returns</element>'
    '<element type="dateline">LAMU, Kenya (Acme)</element><element type="body">Nets are full.</element></group>'
    "</idf></inlineXML>"
)


def test_a_headline_and_a_dateline_in_unknown_markup_are_the_articles() -> None:
    report = nf.Report()
    article = nf.read(item(body=LINES), "newsml-g2", report=report)
    assert (nf.plain(article.headline), article.body) == ("Fish returns", (Paragraph("Nets are full."),))
    assert article.dateline == nf.Dateline(place="LAMU, Kenya", source="Acme", text="LAMU, Kenya (Acme)")
    assert [remark.message for remark in report.remarks] == [
        "no headline; the one in the text is used",
        "no dateline; the one in the text is used",
    ]
    assert again(article) == article
    assert LINES.encode() in nf.write(article, "newsml-g2", {"indent": 0})


SWEDISH = (
    '<inlineXML><BODY xmlns="urn:x"><RUBRIK>Fish returns</RUBRIK><P>Nets are full.</P><MELLIS>Soon</MELLIS>'
    "<RUBRIK>Facts</RUBRIK><P>They swim.</P><BYLINE>By Ann Lee</BYLINE></BODY></inlineXML>"
)


@pytest.mark.cases("metadata", ["", "<by>By Ann Lee</by><headline>Fish returns</headline>"])
def test_a_headline_and_a_byline_in_unknown_markup_are_the_articles_whatever_case(metadata: str) -> None:
    article = nf.read(item(content=metadata, body=SWEDISH), "newsml-g2")
    assert nf.plain(article.headline) == "Fish returns"
    assert article.bylines == (nf.Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.body == (Paragraph("Nets are full."), Heading("Soon"), Heading("Facts"), Paragraph("They swim."))
    assert again(article) == article
    assert SWEDISH.encode() in nf.write(article, "newsml-g2", {"indent": 0})


TT = (
    '<inlineXML contenttype="application/ttnitf+xml"><BODY xmlns=""><TEXT><RUBRIK>Fish returns</RUBRIK>'
    "<DAT><ORT>Visby</ORT><SOURCE>TT</SOURCE></DAT><BRODTEXT><CITAT>They swim.</CITAT></BRODTEXT>"
    '<BYLINE EPOST="ann@tt.example">Ann Lee</BYLINE></TEXT></BODY></inlineXML>'
)


@pytest.mark.cases("headline", ["", "Fish returns", "Ferries"])
def test_the_text_of_tt_is_read_as_its_own_format_is(headline: str) -> None:
    metadata = f"<headline>{headline}</headline>" if headline else ""
    report = nf.Report()
    article = nf.read(item(content=metadata, body=TT), "newsml-g2", report=report)
    told = [remark.message for remark in report.remarks if remark.message.startswith("no ")]
    taken = ("dateline", "byline") if headline else ("headline", "dateline", "byline")
    assert told == [f"no {name}; the one in the text is used" for name in taken]
    assert nf.plain(article.headline) == (headline or "Fish returns")
    assert article.dateline == nf.Dateline(place="Visby", source="TT")
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@tt.example"),)
    above = (Heading("Fish returns"),) if headline == "Ferries" else ()
    assert article.body == (*above, Paragraph("– They swim."))
    assert again(article) == article
    assert TT.encode() in nf.write(article, "newsml-g2", {"indent": 0})


TT_PAGE = (
    '<section><h1>Fish returns</h1><div class="dat"><span class="vignette">Sea</span><span class="loc">Visby</span>'
    '<span class="source">TT</span></div><div class="bodytext"><figure><img src="https://example.com/boat.jpg"/>'
    '<div class="byline">Bo Ek/TT</div></figure><p>They swim.</p></div><div class="byline">Ann Lee/TT</div></section>'
    '<section><h1>Results</h1><div class="dat"><span class="vignette">Nets</span><span class="source">TT</span></div>'
    '<div class="result-epa"><span class="a">Visby</span><span class="b">3</span></div></section>'
)
TT_BODY = (
    Media("https://example.com/boat.jpg", credit="Bo Ek/TT"), Paragraph("They swim."), Heading("Results", 1),
    Paragraph("Nets TT"), Paragraph("Visby 3"),
)  # fmt: skip


@pytest.mark.cases("signed", [False, True])
def test_the_pages_of_tt_print_of_the_story_what_is_none_of_its_text(*, signed: bool) -> None:
    said = "<by>Ann Lee/TT</by>" if signed else ""
    body = f'<inlineXML contenttype="text/html"><html><body><article>{TT_PAGE}</article></body></html></inlineXML>'
    article = read(item(content=f"<headline>Fish returns</headline>{said}", body=body))
    assert (nf.plain(article.kicker), article.dateline) == ("Sea", nf.Dateline(place="Visby", source="TT"))
    assert article.bylines == (nf.Byline(name="Ann Lee", affiliation="TT", text="Ann Lee/TT"),)
    assert article.body == TT_BODY
    assert again(article) == article


def test_the_bylines_that_tt_adds() -> None:
    added = (
        '<bylines xmlns="http://tt.se/spec/newsml"><bylineItem><byline>Ann Lee/TT</byline><firstname>Ann</firstname>'
        "<lastname>Lee</lastname><role>reporter</role><email>a@tt.example</email><phone>1</phone>"
        "<affiliation>TT</affiliation></bylineItem></bylines>"
    )
    article = read(item(content=added))
    signer = nf.Byline(name="Ann Lee", role="reporter", affiliation="TT", contact="a@tt.example", text="Ann Lee/TT")
    assert article.bylines == (signer,)
    assert [part.name for part in article.foreign] == ["contentMeta"]
    assert again(article) == article


def test_the_text_of_infomaker_is_read_as_its_own_format_is() -> None:
    blocks = (
        '<element type="subheadline2">Nets</element><element type="x-im/ordered-list"><list-item>one</list-item></element>'
        '<object type="x-im/image"><links><link rel="self" uri="im://image/1"><data><text>Nets &amp; sails</text></data>'
        '<links><link rel="author" title="Ann Lee"/></links></link></links></object>'
        '<object type="x-im/content-part" title="Dhows"><data><text format="idf"><element type="body">They sail.</element>'
        '</text></data></object><object type="x-im/mapembed"><data><zoom>11</zoom></data></object>'
    )
    body = (
        f'<inlineXML><idf xmlns="http://www.infomaker.se/idf/1.0"><group type="body">{blocks}</group></idf></inlineXML>'
    )
    article = nf.read(item(body=body), "newsml-g2")
    assert article.body == (
        Heading("Nets", level=3),
        List([[Paragraph("one")]], ordered=True),
        Media("im://image/1", caption="Nets & sails", credit="Ann Lee"),
        Heading("Dhows", level=3),
        Paragraph("They sail."),
    )
    assert again(article) == article
    assert body.encode() in nf.write(article, "newsml-g2", {"indent": 0})


LINKS = (
    '<links xmlns="http://www.infomaker.se/newsml/1.0"><link rel="author" title="Ann Lee" type="x-im/author" uuid="1">'
    "<data><email>ann@tide.example</email></data></link>"
    '<link rel="subject" title="Sport" type="x-im/category" uuid="2"/>'
    '<link rel="subject" title="Lamu" type="x-im/place" uuid="3"/>'
    '<link rel="article" title="Nets" type="x-im/article" uuid="4"/><link rel="x" title="Y" type="z"/></links>'
)


@pytest.mark.cases(
    ("by", "byline"),
    [
        ("", nf.Byline(name="Ann Lee", contact="ann@tide.example")),
        ("<by>Bo Ek</by>", nf.Byline(name="Bo Ek")),
    ],
)
def test_links_of_infomaker_say_who_signs_and_what_it_is_about(by: str, byline: nf.Byline) -> None:
    article = nf.read(item(meta=LINKS, content=by), "newsml-g2")
    assert article.bylines == (byline,)
    assert [(subject.name, subject.code) for subject in article.subjects + article.entities] == [
        ("Sport", "2"),
        ("Lamu", "3"),
    ]
    assert [(association.role, association.title) for association in article.associations] == [("article", "Nets")]
    assert again(article) == article
    assert again(evolve(article, bylines=(), subjects=())).bylines == ()


def test_metadata_of_infomaker_are_the_picture_that_an_item_is() -> None:
    meta = (
        '<itemClass qcode="ninat:picture"/><itemMetaExtProperty type="imext:uri" value="im://image/a.jpeg"/>'
        '<itemMetaExtProperty type="imext:originalUrl" value="//tide.example/a.jpeg"/>'
    )
    content = (
        '<metadata xmlns="http://www.infomaker.se/newsml/1.0"><object id="8" type="x-im/image"><data><width>800</width>'
        "<height>600</height><text>Nets</text><credit>Acme</credit></data></object></metadata>"
    )
    article = nf.read(item(meta=meta, content=content), "newsml-g2")
    href = "https://tide.example/a.jpeg"
    files = [nf.Rendition(href=href, width=800, height=600)]
    assert article.body == (Media(href, caption="Nets", credit="Acme", renditions=files),)
    assert again(article) == article


@pytest.mark.parametrize(("kind", "type"), [("video", "video"), ("audio", "audio"), ("graphic", "pdf")])
def test_metadata_of_infomaker_are_the_film_that_an_item_is(kind: str, type: str) -> None:
    meta = f'<itemClass qcode="ninat:{kind}"/><itemMetaExtProperty type="imext:url" value="//tide.example/a"/>'
    content = f'<metadata xmlns="http://www.infomaker.se/newsml/1.0"><object id="8" type="x-im/{type}"/></metadata>'
    article = nf.read(item(meta=meta, content=content), "newsml-g2")
    assert article.body == (Media("https://tide.example/a", kind=type),)
    assert again(article) == article


def test_metadata_of_infomaker_are_the_teaser_and_a_picture_beside_the_text() -> None:
    content = (
        '<metadata xmlns="http://www.infomaker.se/newsml/1.0"><object id="8" type="x-im/teaser" title="Fish"><data>'
        '<text>They swim.</text></data></object><object id="4" type="x-im/image"><links><link rel="self" '
        'type="x-im/image" url="https://tide.example/a.jpeg"><data><caption>Nets</caption></data></link></links></object>'
        "</metadata>"
    )
    article = nf.read(item(content=content), "newsml-g2")
    assert [(headline.role, nf.plain(headline.content)) for headline in article.other_headlines] == [("teaser", "Fish")]
    media = [association.media for association in article.associations]
    assert media == [Media("https://tide.example/a.jpeg", caption="Nets")]
    assert again(article) == article


@pytest.mark.cases("element", ["headline", 'headline role="hld:main"', 'headline role="hld:title" xml:lang="en"'])
def test_a_headline_in_unknown_markup_that_is_said_already_is_no_text(element: str) -> None:
    article = nf.read(item(content=f"<{element}>Fish returns</headline>", body=LINES), "newsml-g2")
    assert (nf.plain(article.headline), article.body) == ("Fish returns", (Paragraph("Nets are full."),))
    assert again(article) == article


def test_another_headline_in_unknown_markup_stays() -> None:
    article = nf.read(item(content="<headline>Ferries</headline>", body=LINES), "newsml-g2")
    assert (nf.plain(article.headline), article.body[0]) == ("Ferries", Heading("Fish returns"))
    assert again(article) == article


@pytest.mark.cases("change", [{"headline": ""}, {"headline": "Ferries"}, {"dateline": None}])
def test_a_headline_in_unknown_markup_does_not_come_back(change: dict[str, str]) -> None:
    article = nf.read(item(body=LINES), "newsml-g2")
    changed = evolve(article, **change)
    back = again(changed)
    assert (back.headline, back.dateline, back.body) == (changed.headline, changed.dateline, changed.body)


BLOCKS = [
    ("<e>A <b>b</b> <x-person>Ann</x-person></e>", Paragraph([nf.Text("A "), nf.Text("b", [nf.Style.STRONG]), nf.Text(" Ann")])),
    ("<e>A <unknown>b</unknown></e>", Paragraph("A b")),
    ('<e type="blockquote">We won.</e>', Quote([Paragraph("We won.")])),
    ('<e type="x/unordered-list"><list-item>a</list-item><list-item>b</list-item></e>', List([[Paragraph("a")], [Paragraph("b")]])),
    ('<e type="x/ordered-list"><list-item>a</list-item></e>', List([[Paragraph("a")]], ordered=True)),
    ("<OL><LI>a</LI></OL>", List([[Paragraph("a")]], ordered=True)),
    ("<e><d><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></d></e>",
     Table([["a"], ["b"]], 1, "c")),
    ("<e><tr><td>a</td><td>b</td></tr></e>", Table([["a", "b"]])),
    ('<e type="x/player" url="https://example.com/v"><start>0</start></e>', Embed("https://example.com/v")),
    ('<e type="x/player" url="javascript:a"/>', None),
    (('<e type="x/image"><link uri="https://example.com/a.jpg"><text>A boat</text><width>9</width><credit>Acme</credit>'
     "<alttext>boat</alttext><crop>a1</crop></link></e>"),
     Media("https://example.com/a.jpg", caption="A boat", credit="Acme", alt="boat",
           renditions=[Rendition(href="https://example.com/a.jpg", width=9)])),
    ("<BILD><FIL>https://example.com/a.jpg</FIL><P>One boat</P><P>Two boats</P></BILD>",
     Media("https://example.com/a.jpg", caption=[nf.Text("One boat"), nf.LineBreak(), nf.Text("Two boats")])),
    ('<e type="x/image"><link uri="own://a"><text>A boat</text><width>9</width></link></e>', Media(caption="A boat")),
    ('<e type="x/image"><width>9</width></e>', None),
]  # fmt: skip


@pytest.mark.cases(("xml", "block"), BLOCKS)
def test_blocks_of_unknown_markup(xml: str, block: nf.Block | None) -> None:
    article = nf.read(item(body=f'<inlineXML><doc xmlns="urn:x">{xml}</doc></inlineXML>'), "newsml-g2")
    assert article.body == ((block,) if block else ())
    assert again(article) == article


def test_what_stands_in_a_table_without_being_of_it_is_kept() -> None:
    xml = "<e><meta>Sport</meta><tr><td>a</td></tr></e>"
    article = nf.read(item(body=f'<inlineXML><doc xmlns="urn:x">{xml}</doc></inlineXML>'), "newsml-g2")
    assert article.body == (Table([["a"]]), Paragraph("Sport"))


def encoded(data: bytes, kind: str, encoding: str = "http://www.iana.org/assignments/encodings/base64") -> str:
    text = b64encode(data).decode()
    return f'<inlineData contenttype="{kind}" encoding="{encoding}">{text}</inlineData>'


@pytest.mark.cases(
    ("data", "kind"),
    [
        ("One é.\n\nTwo.", "text/plain"),
        ("One é.\n\nTwo.", ""),
        ("<p>One é.</p><p>Two.</p>", "text/html"),
        ("<p>One é.</p><p>Two.</p>", "application/xhtml+xml"),
    ],
)
def test_text_in_base64_is_the_body_and_stays_as_it_is(data: str, kind: str) -> None:
    body = encoded(data.encode(), kind)
    article = nf.read(item(body=body), "newsml-g2")
    assert article.body == (Paragraph("One é."), Paragraph("Two."))
    document = nf.write(article, "newsml-g2")
    assert body.encode() in document
    assert nf.read(document, "newsml-g2") == article


@pytest.mark.cases(
    "body",
    [
        encoded(b"\xff\xd8\xff\0\x10JFIF", "image/jpeg"),
        encoded(b"\xff\xd8\xff\0\x10JFIF", "text/plain"),
        encoded(b"<a/>", "text/plain", "http://www.iana.org/assignments/encodings/gzip"),
    ],
)
def test_content_that_is_not_read_is_kept_and_told(body: str) -> None:
    report = nf.Report()
    article = nf.read(item(body=body), "newsml-g2", report=report)
    assert article.body == ()
    assert article.foreign == (nf.Foreign("newsml-g2", "contentSet", body),)
    assert "is not read" in str(report.remarks[0])


def test_text_without_markup_where_markup_should_be() -> None:
    wrapped = "One line that somebody has wrapped\nby hand, where it was full."
    article = nf.read(item(body=f'<inlineXML contenttype="text/plain">{wrapped}</inlineXML>'), "newsml-g2")
    assert article.body == (Paragraph(wrapped.replace("\n", " ")),)
    assert again(article) == article


PIECES = [
    ("One<br/>two", "One\ntwo"),
    ("One <b>two</b> three", "One two three"),
    ("<i>One</i> two<p>three</p> four", "One two\n\nthree\n\nfour"),
    ("One <x>two</x> three", "One two three"),
]


@pytest.mark.cases(("markup", "text"), PIECES)
def test_pieces_of_a_page_are_the_text(markup: str, text: str) -> None:
    article = read(item(body=f"<inlineXML>{markup}</inlineXML>"))
    assert article.text == text
    assert again(article) == article


SHOWING = f'<inlineXML><html xmlns="{XHTML}"><body><img src="https://example.com/a.jpg"/></body></html></inlineXML>'
ELSEWHERE = [
    ('<remoteContent href="https://example.com/a.html"/>', ["1: the content is elsewhere: https://example.com/a.html"]),
    ('<remoteContent residref="urn:b"/>', ["1: the content is elsewhere: urn:b"]),
    ('<remoteContent href="https://example.com/a.html"/><inlineData>One.</inlineData>', []),
    (
        '<remoteContent href="https://example.com/a.jpg" contenttype="image/jpeg"/><inlineData>One.</inlineData>',
        [],
    ),
    (f'<remoteContent href="https://example.com/a.jpg" contenttype="image/jpeg"/>{SHOWING}', []),
    ("", []),
]


@pytest.mark.cases(("body", "remarks"), ELSEWHERE)
def test_it_is_said_that_the_text_is_elsewhere(body: str, remarks: list[str]) -> None:
    report = nf.Report()
    nf.read(item(body=body), "newsml-g2", report=report)
    assert [str(remark) for remark in report] == remarks


def test_it_is_said_if_the_direction_is_not_that_of_the_language() -> None:
    report = nf.Report()
    document = f'<newsItem xmlns="{NAR}" guid="urn:a" xml:lang="ar" dir="ltr"/>'.encode()
    nf.read(document, "newsml-g2", report=report)
    assert [str(remark) for remark in report] == ["1: the text runs rtl, not ltr, by its language"]


def page(text: str, attribute: str = "") -> str:
    return (
        f'<inlineXML contenttype="application/xhtml+xml"{attribute}><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        f"<body><p>{text}</p></body></html></inlineXML>"
    )


TWICE = page("&amp;quot;Nets&amp;#39; ends<b> &amp;amp; all&amp;quot;</b> &amp;eacute;.")


def test_entities_that_were_escaped_twice_are_what_they_mean() -> None:
    report = nf.Report()
    article = nf.read(item(body=TWICE), "newsml-g2", report=report)
    assert article.body == (
        Paragraph([nf.Text("\"Nets' ends"), nf.Text(' & all"', [nf.Style.STRONG]), nf.Text(" é.")]),
    )
    assert [remark.message for remark in report.remarks] == ["HTML entities that were escaped twice are decoded: 5"]
    assert again(article) == article
    assert TWICE.encode() in nf.write(article, "newsml-g2", {"indent": 0})


@pytest.mark.cases(
    "text", ["AT&amp;T &amp;amp; others", "&amp;nonsuch; is none", "how to write &lt;b&gt; and &amp;lt;", "&amp; alone"]
)
def test_entities_that_a_text_is_about_stay(text: str) -> None:
    article = nf.read(item(body=page(text)), "newsml-g2")
    assert article.text == html.unescape(text)


def test_what_newsformat_wrote_is_escaped_once() -> None:
    article = nf.Article(uri="urn:x", body=[Paragraph("&quot; is an entity")])
    assert nf.read(nf.write(article, "newsml-g2"), "newsml-g2").body == article.body


def test_a_body_kept_without_a_text_comes_back_beside_what_is_elsewhere() -> None:
    kept = [("body", "<inlineXML/>"), ("contentSet", '<remoteContent residref="a"/>')]
    article = nf.Article(uri="urn:x", foreign=[Foreign("newsml-g2", name, value) for name, value in kept])
    assert again(article) == article


def test_the_story_in_sportsml_is_the_text() -> None:
    story = "<nitf><body><body.head><hedline><hl1>Lamu wins</hl1></hedline></body.head><body.content><p>A</p></body.content></body></nitf>"
    sports = f"<sports-content><sports-metadata><sports-title>T</sports-title></sports-metadata><article>{story}</article></sports-content>"
    article = read(item(body=f'<inlineXML contenttype="application/sportsml+xml">{sports}</inlineXML>'))
    assert (nf.plain(article.headline), article.body) == ("Lamu wins", (nf.Paragraph("A"),))
    assert again(article) == article


@pytest.mark.cases("tag", ["inlineXML", 'inlineData contenttype="application/nitf+xml"'])
def test_nitf_that_was_escaped_is_read(tag: str) -> None:
    story = "<nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>A</p></body.content></body></nitf>"
    escaped = html.escape(f'<?xml version="1.0" encoding="utf-8"?>{story}')
    article = read(item(body=f"<{tag}>{escaped}</{tag.partition(' ')[0]}>"))
    assert (nf.plain(article.headline), article.body) == ("H", (Paragraph("A"),))
    assert again(article) == article
    broken = read(item(body=f"<{tag}>{escaped.replace('/body', '/bod')}</{tag.partition(' ')[0]}>"))
    assert "A" in broken.text


def test_paragraphs_of_a_note_stand_apart() -> None:
    article = read(item("<edNote><p>One</p><p>Two</p></edNote>"))
    assert article.notes == (nf.EditorsNote(text="One\nTwo"),)
    assert again(article) == article


BEST_FIRST = [
    "<inlineXML><html><body><p>one</p></body></html></inlineXML>",
    "<inlineXML><nitf><body><body.content><p>two</p></body.content></body></nitf></inlineXML>",
    "<inlineXML><p>three</p></inlineXML>",
    '<inlineData contenttype="text/HTML">&lt;p&gt;four&lt;/p&gt;</inlineData>',
    '<inlineData rendition="rnd:main">five</inlineData>',
    "<inlineData>six</inlineData>",
    "<inlineXML><story><text>seven</text></story></inlineXML>",
    "<inlineXML><sports-content><title>eight</title></sports-content></inlineXML>",
]


@pytest.mark.cases("place", range(len(BEST_FIRST) - 1))
def test_the_best_rendition_is_the_text_wherever_it_stands(place: int) -> None:
    better, worse = BEST_FIRST[place : place + 2]
    words = ["one", "two", "three", "four", "five", "six", "seven", "eight"]
    for both in (f"{better}{worse}", f"{worse}{better}"):
        article = read(item(body=both))
        assert article.text == words[place]
        assert words[place + 1] in "".join(part.value for part in article.foreign)


@pytest.mark.cases(("type_", "kind"), [("image/jpeg", "picture"), ("Video/mp4", "video"), ("audio/mpeg", "audio")])
def test_an_item_of_nothing_but_a_file_is_what_that_is(type_: str, kind: str) -> None:
    report = nf.Report()
    document = item(body=f'<remoteContent href="a.bin" contenttype="{type_}"/>')
    assert nf.read(document, "newsml-g2", report=report).kind == kind
    said = f"an item without a class, whose content is a file, is a {kind}"
    assert said in [remark.message for remark in report.remarks]


def test_lines_in_columns_of_a_plain_text_are_kept() -> None:
    table = "Team    W   L\nOslo   10   2\nRome    9  11"
    body = f'<inlineData contenttype="text/plain">It sails.\n\n{table}\n\nIt waits.</inlineData>'
    article = read(item(body=body))
    assert article.body == (nf.Paragraph("It sails."), nf.Preformatted(table), nf.Paragraph("It waits."))


BLANK = '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body/></html></inlineXML>'


@pytest.mark.cases(
    ("attributes", "text"), [("", "Text"), (' rendition="x:text"', "Text"), (' rendition="x:nonpublic"', "")]
)
def test_a_page_without_a_text_is_none_if_there_is_a_text(attributes: str, text: str) -> None:
    article = read(item(body=f'{BLANK}<inlineData contenttype="text/plain"{attributes}>Text</inlineData>'))
    assert article.text == text
    assert again(article) == article
