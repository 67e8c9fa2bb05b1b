"""What NITF means: a fact a case."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Embed,
    Foreign,
    Heading,
    Headline,
    Identifier,
    Lang,
    LineBreak,
    Link,
    List,
    Media,
    Mention,
    Paragraph,
    Preformatted,
    Quote,
    Rendition,
    Rights,
    Rule,
    Status,
    Style,
    Table,
    Text,
)
from newsformat.markup.xml import parse
from newsformat.plugin import Dialect
from newsformat_nitf._habits import follow
from newsformat_nitf._story import Story
from newsformat_nitf.body import is_body_element, read_body, write_body


XSD = "http://iptc.org/std/NITF/2006-10-18/"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def document(head: str = "", top: str = "", body: str = "", end: str = "", root: str = "") -> bytes:
    top = f"<body.head>{top}</body.head>" if top else ""
    head = f"<head>{head}</head>" if head else ""
    end = f"<body.end>{end}</body.end>" if end else ""
    return f"<nitf {root}>{head}<body>{top}<body.content>{body}</body.content>{end}</body></nitf>".encode()


def read(head: str = "", top: str = "", body: str = "", end: str = "", root: str = "") -> Article:
    return nf.read(document(head, top, body, end, root), "nitf")


def again(article: Article) -> Article:
    return nf.read(nf.write(article, "nitf"), "nitf")


def remarks(**parts: str) -> list[str]:
    return [remark.message for remark in _report(**parts).remarks]


def lost(**parts: str) -> list[str]:
    return [loss.why for loss in _report(**parts).losses]


def _report(**parts: str) -> nf.Report:
    report = nf.Report()
    nf.read(document(**parts), "nitf", report=report)
    return report


# The head -----------------------------------------------------------------------

DOCDATA = {
    '<doc-id regsrc="ACME" id-string="a.1"/>': {
        "uri": "a.1",
        "sources": (Concept(name="ACME", relation="provider"),),
    },
    '<doc-id id-string="a.1"/><doc-id regsrc="B" id-string="b"/>': {
        "uri": "a.1",
        "identifiers": (Identifier(value="b", kind="B"),),
    },
    '<urgency ed-urg="3"/>': {"urgency": 3},
    '<date.issue norm="20261124T120000Z"/>': {"updated": NOON},
    '<date.release norm="20261124T150000+0300"/>': {
        "published": datetime(2026, 11, 24, 15, tzinfo=timezone(timedelta(hours=3)))
    },
    '<date.expire norm="2026-11-24T12:00:00Z"/>': {"expires": NOON},
    '<du-key key="tides" version="2"/>': {"slug": "tides", "version": "2"},
    '<ed-msg msg-type="advisory" info="Eds: new lead"/>': {
        "notes": (EditorsNote(text="Eds: new lead", role="advisory"),)
    },
    '<ed-msg msg-type="signal" info="update"/>': {"signals": ("update",)},
    '<ed-msg info=""/>': {},
    '<doc.copyright holder="Acme"/>': {"rights": (Rights(holder="Acme"),)},
    '<doc.rights owner="Acme" limitations="web only"/>': {"rights": (Rights(holder="Acme", usage_terms="web only"),)},
    '<key-list><keyword key="tide"/><keyword>boat</keyword></key-list>': {"keywords": ("tide", "boat")},
    '<fixture fix-id="column"/>': {"services": (Concept(name="column"),)},
    '<del-list><from-src src-name="Desk"/></del-list>': {"sources": (Concept(name="Desk"),)},
    '<evloc city="Lamu" iso-cc="KE"/>': {
        "entities": (
            Concept(
                name="Lamu, KE",
                kind="place",
                relation="evloc",
                foreign=[Foreign("nitf", "@city", "Lamu"), Foreign("nitf", "@iso-cc", "KE")],
            ),
        )
    },
    '<identified-content><person idsrc="x" value="1">Ann <function>mayor</function></person>'
    '<location code-source="iso" location-code="KE">Kenya</location><classifier type="theme">ships</classifier>'
    "</identified-content>": {
        "entities": (
            Concept(name="Ann", kind="person", scheme="x", code="1", role="mayor"),
            Concept(name="Kenya", kind="place", scheme="iso", code="KE"),
        ),
        "subjects": (Concept(name="ships", kind="theme"),),
    },
}


@pytest.mark.parametrize("content", DOCDATA)
def test_what_docdata_says(content: str) -> None:
    article = read(head=f"<docdata>{content}</docdata>")
    assert article == Article(**DOCDATA[content])
    assert again(article) == article


HEADS = {
    '<tobject><tobject.subject tobject.subject.refnum="04001002" tobject.subject.detail="Fishing"/></tobject>': {
        "subjects": (
            Concept(
                name="Fishing", code="04001002", scheme="subj", uri="http://cv.iptc.org/newscodes/subjectcode/04001002"
            ),
        )
    },
    '<tobject tobject.type="news"><tobject.property tobject.property.type="feature"/></tobject>': {
        "genres": (Concept(name="feature"),)
    },
    '<revision-history name="Ann" function="photographer"/>': {
        "contributors": (Concept(name="Ann", kind="person", relation="contributor", role="photographer"),)
    },
    '<docdata><du-key key="a"/></docdata><meta name="slug" content="b"/>': {
        "slug": "a",
        "foreign": (Foreign("nitf", "head", '<meta name="slug" content="b"/>'),),
    },
    '<pubdata date.publication="20261124T120000Z"/>': {
        "published": NOON,
        "foreign": (Foreign("nitf", "head", '<pubdata date.publication="20261124T120000Z"/>'),),
    },
}


@pytest.mark.parametrize("content", HEADS)
def test_what_the_head_says(content: str) -> None:
    article = read(head=content)
    assert article == Article(**HEADS[content])
    assert again(article) == article


STATUS = {
    "usable": (Status.USABLE, None, NOON),
    "withheld": (Status.WITHHELD, None, NOON),
    "canceled": (Status.CANCELED, None, NOON),
    "embargoed": (Status.USABLE, Embargo(until=NOON), None),
    "Cancelled": (Status.CANCELED, None, NOON),
    "draft": (Status.WITHHELD, None, NOON),
}


@pytest.mark.parametrize("said", STATUS)
def test_the_status_and_what_the_date_of_release_means(said: str) -> None:
    release = '<date.release norm="20261124T120000Z"/>'
    article = read(head=f'<docdata management-status="{said}">{release}</docdata>')
    assert (article.status, article.embargo, article.published) == STATUS[said]
    assert again(article) == article


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("until", [NOON + timedelta(days=1), None])
def test_nothing_under_embargo_is_written_as_released_before_it_ends(status: Status, until: datetime | None) -> None:
    article = Article(headline="H", status=status, embargo=Embargo(until=until), published=NOON)
    document = nf.write(article, "nitf")
    assert [end.decode() for end in re.findall(rb'date.release norm="(\d{8})', document)] == (
        ["20261125"] if until else []
    )
    back = nf.read(document, "nitf")
    assert (back.status, back.embargo, back.published) == (status, Embargo(until=until), NOON)


def test_of_two_dates_of_release_the_first_that_is_one_counts() -> None:
    dates = '<date.release norm="20261124T000000Z"/><date.release norm="soon"/>'
    embargo = read(head=f'<docdata management-status="embargoed">{dates}</docdata>').embargo
    assert embargo == Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))


def test_an_embargo_without_a_date_is_until_further_notice() -> None:
    article = read(head='<docdata management-status="embargoed"/>')
    assert article.embargo == Embargo()
    assert again(article) == article


def test_an_embargo_until_a_day_ends_when_it_is_over() -> None:
    article = read(head='<docdata management-status="embargoed"><date.release norm="20261124"/></docdata>')
    assert article.embargo == Embargo(until=datetime(2026, 11, 25, tzinfo=UTC))
    assert again(article) == article


def test_a_document_that_cancels_another_is_a_kill() -> None:
    article = read(head='<docdata management-doc-idref="a.1" management-idref-status="canceled"/>')
    assert article.signals == ("kill",)
    assert again(article) == article


def test_a_correction_is_a_signal_and_kept() -> None:
    article = read(head='<docdata><correction info="It is 120."/></docdata>')
    assert article.signals == ("correction",)
    assert b'<correction info="It is 120."/>' in nf.write(article, "nitf")


def test_the_unique_name_of_a_document_is_its_identifier() -> None:
    assert read(root='uno="acme:1"').uri == "acme:1"
    both = read(head='<docdata><doc-id id-string="a"/></docdata>', root='uno="acme:1"')
    assert (both.uri, both.identifiers) == ("a", (Identifier(value="acme:1", kind="uno"),))
    assert again(both) == both


def test_who_worked_on_it_and_when() -> None:
    article = read(
        head='<revision-history name="Ann" function="writer-author" norm="20261123T120000Z"/>'
        '<revision-history norm="20261124T120000Z" comment="cut"/>'
    )
    assert article.created == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert article.updated == NOON
    assert [(each.name, each.relation) for each in article.contributors] == [("Ann", "creator")]
    assert again(article) == article


def test_metadata_is_found_wherever_it_stands() -> None:
    assert read(head='<urgency ed-urg="2"/><docdata><revision-history norm="20261124T120000Z"/></docdata>').urgency == 2


def test_empty_elements_with_text_are_read_by_it() -> None:
    article = read(
        head="<docdata><doc-id>a.1</doc-id><urgency>3</urgency><date.issue>20261124T120000Z</date.issue>"
        "<ed-msg>Eds: new</ed-msg></docdata>"
    )
    assert (article.uri, article.urgency, article.updated) == ("a.1", 3, NOON)
    assert article.notes == (EditorsNote(text="Eds: new"),)


def test_what_stands_in_the_wrong_place_is_read() -> None:
    body = "<body><body.head><hl1>Boats</hl1><p>a</p></body.head><body.content><p>b</p></body.content></body>"
    article = nf.read(f"<nitf><docdata><urgency ed-urg='3'/></docdata>{body}</nitf>".encode(), "nitf")
    assert article == Article(headline="Boats", urgency=3, body=[Paragraph("a"), Paragraph("b")])


def test_a_genre_that_is_called_as_the_default_is_one() -> None:
    article = Article(genres=[Concept(name="Current", code="Current")])
    assert again(article) == article
    assert read(head='<tobject><tobject.property tobject.property.type="current"/></tobject>').genres == ()


@pytest.mark.parametrize("norm", ["YYYYMMDD", "2026-11", "soon"])
def test_what_is_no_date_is_kept(norm: str) -> None:
    article = read(head=f'<docdata><date.issue norm="{norm}"/></docdata>')
    assert article.updated is None
    assert f'<date.issue norm="{norm}"/>'.encode() in nf.write(article, "nitf")


# What is printed ------------------------------------------------------------------


def test_headlines() -> None:
    article = read(
        top='<hedline><hl1>Boats <em>sail</em></hl1><hl2 class="kicker">Coast</hl2><hl2>Again</hl2><hl2>And again</hl2>'
        '<hl2 class="short">Boats</hl2></hedline>'
    )
    assert article.headline == (Text("Boats "), Text("sail", [Style.EMPHASIS]))
    assert nf.plain(article.kicker) == "Coast"
    assert nf.plain(article.subhead) == "Again"
    assert article.other_headlines == (Headline(content="And again"), Headline(content="Boats", role="short"))
    assert again(article) == article


def test_without_a_headline_the_title_is_taken_and_that_is_said() -> None:
    assert nf.plain(read(head="<title>Boats</title>").headline) == "Boats"
    assert "there is no headline; the title is taken" in remarks(head="<title>Boats</title>")
    assert again(Article(title="Boats")) == Article(title="Boats")


BYLINES = {
    "By <person>Ann Lee</person>": [Byline(name="Ann Lee", text="By Ann Lee")],
    "By Ann Lee, Acme": [Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee, Acme")],
    "By Ann Lee and Bo Diaz": [Byline(name=name, text="By Ann Lee and Bo Diaz") for name in ("Ann Lee", "Bo Diaz")],
    "By ANN LEE<br/>Staff Writer": [Byline(name="ANN LEE", role="Staff Writer", text="By ANN LEE, Staff Writer")],
    "By ANN LEE<br/>and BO EK": [Byline(name=name, text="By ANN LEE and BO EK") for name in ("ANN LEE", "BO EK")],
    "By Ann Lee<byttl>Associated Press Writer</byttl>": [
        Byline(name="Ann Lee", role="Associated Press Writer", text="By Ann Lee Associated Press Writer")
    ],
    "Ann Lee": [Byline(name="Ann Lee")],
    "<person>Ann Lee</person>, <byttl>correspondent, <org>Acme</org></byttl>": [
        Byline(name="Ann Lee", role="correspondent", affiliation="Acme", text="Ann Lee, correspondent, Acme")
    ],
    "By <person>Ann</person> and <person>Bo</person>": [
        Byline(name="Ann", text="By Ann and Bo"),
        Byline(name="Bo", text="By Ann and Bo"),
    ],
    "<person>Ann Lee and Bo Ek</person>": [
        Byline(name=name, text="Ann Lee and Bo Ek") for name in ("Ann Lee", "Bo Ek")
    ],
    "<person>José Ortega y Gasset</person>": [Byline(name="José Ortega y Gasset")],
    "<person>Ann Lee, Acme</person> <byttl/>": [Byline(name="Ann Lee, Acme")],
    "<person>Ann</person> in <location>Lamu</location> <virtloc>ann@a.example</virtloc>": [
        Byline(name="Ann", location="Lamu", contact="ann@a.example", text="Ann in Lamu ann@a.example")
    ],
    "<person/>": [],
}


@pytest.mark.parametrize("content", BYLINES)
def test_bylines(content: str) -> None:
    article = read(top=f"<byline>{content}</byline>")
    assert article.bylines == tuple(BYLINES[content])
    assert again(article) == article


def test_a_name_of_two_persons_comes_back() -> None:
    article = Article(bylines=[Byline(name="Ann Lee and Bo Ek", role="x"), Byline(name="Cy Lee and Di Ek")])
    assert again(article) == article


def test_a_byline_is_written_with_its_parts_marked() -> None:
    byline = Byline(name="Ann Lee", role="correspondent", text="By Ann Lee, correspondent")
    written = nf.write(Article(bylines=[byline]), "nitf").decode()
    assert "<byline>By <person>Ann Lee</person>, <byttl>correspondent</byttl></byline>" in written


DATELINES = {
    "<location>LAMU</location>, <story.date>Nov. 24</story.date> (Acme) --": Dateline(
        place="LAMU", date="Nov. 24", source="Acme", text="LAMU, Nov. 24 (Acme) --"
    ),
    "LAMU, Nov. 24 (Acme) -": Dateline(place="LAMU", date="Nov. 24", source="Acme", text="LAMU, Nov. 24 (Acme) -"),
    "NEW YORK (AP) -": Dateline(place="NEW YORK", source="AP", text="NEW YORK (AP) -"),
    "Porto, Dec 20, 2017 (Acme) -": Dateline(
        place="Porto", date="Dec 20, 2017", source="Acme", text="Porto, Dec 20, 2017 (Acme) -"
    ),
    "Gaia, Porto, May 16, 2021 (Acme) -": Dateline(
        place="Gaia, Porto", date="May 16, 2021", source="Acme", text="Gaia, Porto, May 16, 2021 (Acme) -"
    ),
    "Oslo": Dateline(place="Oslo", text="Oslo"),
    "SYDNEY March 22 AAP -": Dateline(place="SYDNEY", date="March 22", source="AAP", text="SYDNEY March 22 AAP -"),
    "SYDNEY March 22 and later -": Dateline(text="SYDNEY March 22 and later -"),
    "<location><city>Lamu</city><country>Kenya</country></location>": Dateline(place="Lamu, Kenya", text="Lamu, Kenya"),
    "<location>Lamu<country>Kenya</country></location>": Dateline(place="Lamu, Kenya", text="Lamu, Kenya"),
    "<location>La<em>mu</em></location>": Dateline(place="Lamu", text="Lamu"),
}


@pytest.mark.parametrize("content", DATELINES)
def test_datelines(content: str) -> None:
    article = read(top=f"<dateline>{content}</dateline>")
    assert article.dateline == DATELINES[content]
    assert again(article) == article


def test_the_rest_of_what_stands_above_the_text() -> None:
    article = read(
        top="<note><body.content><p>First.</p><p>Second.</p></body.content></note><rights>All <rights.owner>Acme</rights.owner>"
        "</rights><distributor><org>Acme</org></distributor><abstract><p>One.</p><p>Two.</p></abstract>"
    )
    assert article.notes == (EditorsNote(text="First.\nSecond."),)
    assert article.rights == (Rights(holder="Acme", notice="All Acme"),)
    assert article.credit == "Acme"
    assert nf.plain(article.summary) == "One.\nTwo."
    assert again(article) == article


# The body ---------------------------------------------------------------------------

BLOCKS = {
    "<p>a<!-- b --> c</p>": [Paragraph("a c")],
    "<p/><p> </p>": [],
    '<p xml:lang="sw">a</p>': [Paragraph("a", language="sw")],
    "loose <p>a</p> text": [Paragraph("loose"), Paragraph("a"), Paragraph("text")],
    "<block><p>a</p><block><hl2>b</hl2></block><datasource>c</datasource></block>": [
        Paragraph("a"),
        Heading("b"),
        Paragraph("c"),
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
    "<block><img source='a.jpg'/><iframe src='https://v.example/1'/></block>": [
        Media("a.jpg"),
        Embed("https://v.example/1"),
    ],
}


@pytest.mark.parametrize("content", BLOCKS)
def test_blocks(content: str) -> None:
    article = read(body=content)
    assert list(article.body) == BLOCKS[content]
    assert again(article) == article


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
    "a<br/>b": [Text("a"), LineBreak(), Text("b")],
    '<a href="https://a.example/" title="t">a</a>': [Text("a", [Link("https://a.example/", "t")])],
    "<a href='javascript:x'>a</a>": [Text("a")],
    '<lang xml:lang="sw">a</lang>': [Text("a", [Lang("sw")])],
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


@pytest.mark.parametrize("content", INLINE)
def test_enriched_text(content: str) -> None:
    article = read(body=f"<p>{content}</p>")
    assert article.body == (Paragraph(INLINE[content]),)
    assert again(article) == article


def test_names_in_the_text_are_entities_once() -> None:
    article = read(
        head='<docdata><identified-content><org idsrc="x" value="1">Acme Ltd</org></identified-content></docdata>',
        body='<p><org idsrc="x" value="1">Acme</org> and <person>Ann</person>, then <person>Ann</person></p>',
    )
    assert article.entities == (
        Concept(name="Acme Ltd", kind="organisation", scheme="x", code="1"),
        Concept(name="Ann", kind="person"),
    )


def test_names_in_capitals_are_those_in_small_letters() -> None:
    small = document(
        head='<docdata management-status="embargoed"><doc-id id-string="a" regsrc="Acme"/><urgency ed-urg="3"/>'
        '<date.release norm="20261124T120000Z"/><evloc city="Lamu"/></docdata>',
        top='<hedline><hl1 xml:lang="en">Ferry</hl1></hedline><note type="npa"><p>Wait</p></note>',
        body='<note type="npa"><p>Not this</p></note><p>By <org idsrc="x" value="A">Acme</org> <a href="b">b</a></p>',
    )
    capitals = re.sub(rb'</?[a-z][\w.-]*|(?<= )[a-z][\w.-]*(?==")', lambda match: match[0].upper(), small)
    report = nf.Report()
    assert nf.read(capitals, "nitf", report=report) == nf.read(small, "nitf")
    assert [remark.message for remark in report.remarks] == ["names in capitals are read as in small letters"]


TIERS = [
    {"refnum": "15000000", "type": "Sport"},
    {"refnum": "15000000", "type": "Sport", "matter": "Rugby"},  # finer than its number
    {"refnum": "15000000", "type": "Sport", "matter": "Rugby", "detail": "Sevens"},
    {"refnum": "15049000", "matter": "Rugby"},
    {"refnum": "15049001", "type": "Sport", "matter": "Rugby", "detail": "Sevens"},
]


@pytest.mark.parametrize("said", TIERS)
def test_the_names_of_a_subject_stay_in_their_tiers(said: dict[str, str]) -> None:
    attributes = {f"tobject.subject.{name}": value for name, value in said.items()}
    subject = "".join([f' {name}="{value}"' for name, value in attributes.items()])
    article = read(head=f"<tobject><tobject.subject{subject}/></tobject>")
    (written,) = parse(nf.write(article, "nitf")).iter("{*}tobject.subject")
    assert dict(written.attrib) == attributes


def test_what_the_model_cannot_hold_is_lost() -> None:
    body = '<p lede="true"><money unit="KES">1</money></p><table><tr><td align="right">1</td></tr></table>'
    assert lost(body=body) == [
        "the attribute lede of <p> is not kept",
        "the attribute unit of <money> is not kept",
        "the attribute align of <td> is not kept",
    ]


SAID = {
    '<media media-type="image"><media-reference source="a.jpg"/><media-producer><person value="1">A</person></media-producer></media>': "the attribute value of <person> is not kept",
    '<nitf-table><nitf-table-metadata status="official"/><table><tr><td>1</td></tr></table></nitf-table>': "the attribute status of <nitf-table-metadata> is not kept",
    "<nitf-table><nitf-table-metadata><nitf-table-summary><p>s</p></nitf-table-summary><nitf-col/></nitf-table-metadata>"
    "<table><tr><td>1</td></tr></table></nitf-table>": "what the columns of a table mean is not kept",
    '<p><a name="x">a</a></p>': "the attribute name of <a> is not kept",
    '<p><postaddr><postcode code-source="x">1</postcode></postaddr></p>': "the attribute code-source of <postcode> is not kept",
    '<note noteclass="end"><body.content><p>a</p></body.content></note>': "the attribute noteclass of <note> is not kept",
    "<table><tr><td>a<ul><li>b</li></ul></td></tr></table>": "a list in <td> became lines of text",
}


@pytest.mark.parametrize("body", SAID)
def test_what_a_part_says_beside_its_text_is_said(body: str) -> None:
    assert [*lost(body=body), *remarks(body=body)] == [SAID[body]]


def test_of_an_abstract_that_is_kept_whole_nothing_is_lost() -> None:
    abstract = '<abstract><p>a</p><media media-type="image"><media-reference source="b.jpg"/></media></abstract>'
    article = read(top=abstract)
    assert (nf.plain(article.summary), lost(top=abstract)) == ("a", [])
    assert article.foreign == (Foreign("nitf", "body.head", abstract),)
    assert remarks(top="<abstract><ul><li>a</li></ul></abstract>") == ["a list in <abstract> became lines of text"]


def test_a_tagline_is_the_last_paragraph() -> None:
    article = read(body="<p>a</p>", end="<tagline>Ann Lee is a sailor.</tagline><bibliography>b</bibliography>")
    assert article.body == (Paragraph("a"), Paragraph("Ann Lee is a sailor."))
    assert article.foreign == (Foreign("nitf", "body.end", "<bibliography>b</bibliography>"),)
    assert again(article) == article


APART = {
    "<postaddr><addressee><person>Ann</person><care.of>Bo</care.of></addressee><city>Lamu</city></postaddr>": "Ann, Bo, Lamu",
    "<person>Ann<function>mayor</function></person>": "Ann mayor",
    "<person>An<em>n</em></person>": "Ann",
    "<ruby><rb>漢字</rb><rp>[</rp><rt>kanji</rt><rp>]</rp></ruby>": "漢字(kanji)",
    "<ruby><rbc> <rb>漢</rb> <rb>字</rb> </rbc><rtc><rt>kan</rt><rt>ji</rt></rtc></ruby>": "漢字(kan ji)",
}


@pytest.mark.parametrize("content", APART)
def test_what_are_words_of_their_own_stay_apart(content: str) -> None:
    assert read(body=f"<p>{content}</p>").text == APART[content]


def test_who_distributes_a_story_are_apart() -> None:
    article = read(top="<distributor><org>Acme</org><org>Bo &amp; Co</org></distributor>")
    assert article.credit == "Acme Bo & Co"
    assert again(article) == article


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
    assert [each.why for each in report.losses] == ["a note that is not for publication was left out of the text"]
    notes: list[EditorsNote] = []
    assert (read_body(content, report, notes=notes), notes) == ((), [EditorsNote(text="n")])


LINES = {
    "<ul><li>b</li><li><p>c</p><p>d</p></li></ul>": "b\nc\nd",
    "<dl><dt>b</dt><dd><block><p>c</p></block></dd></dl>": "b\nc",
    "<table><caption>b</caption><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>": "b\nc d\ne",
    "<bq><block><p>b</p></block><credit>Ann</credit></bq>": "b\nAnn",
}


@pytest.mark.parametrize("inner", LINES)
@pytest.mark.parametrize("around", ["abstract", "td", "media-caption"])
def test_blocks_in_running_text_are_lines_of_it(around: str, inner: str) -> None:
    text = f"a\n{LINES[inner]}"
    match around:
        case "abstract":
            article = read(top=f"<abstract><p>a</p>{inner}</abstract>")
            assert nf.plain(article.summary) == text
            assert [each.name for each in article.foreign] == ["body.head"]  # whole, as it is more than lines
        case "td":
            article = read(body=f"<table><tr><td>a{inner}</td></tr></table>")
            assert nf.plain(article.body[0].rows[0][0]) == text
        case _:
            article = read(body=f'<media media-type="image"><media-caption>a{inner}</media-caption></media>')
            assert nf.plain(article.body[0].caption) == text
    assert again(article) == article


PARTS = (
    '<location code-source="x" location-code="1"><city city-code="LAU">Lamu</city><country iso-cc="KE">Kenya</country></location>',
    "<person><name.given>Ann</name.given><name.family>Lee</name.family></person>",
    '<person>Ann <function idsrc="x" value="2">mayor</function></person>',
    '<person class="index">Ann <function idsrc="x" value="2">mayor</function></person>',
)


@pytest.mark.parametrize("element", PARTS)
def test_an_entity_with_parts_is_kept_whole(element: str) -> None:
    name = element[1:].partition(">")[0].split()[0]
    for article in (
        read(head=f"<docdata><identified-content>{element}</identified-content></docdata>"),
        read(body=f"<p>In {element}</p>"),
    ):
        assert article.entities[0].foreign == (Foreign("nitf", name, element),)
        assert element in nf.write(article, "nitf", {"namespace": False, "pretty": False}).decode()
        assert again(article) == article


def test_an_entity_with_parts_that_has_changed_is_written_anew() -> None:
    article = read(head=f"<docdata><identified-content>{PARTS[0]}</identified-content></docdata>")
    changed = evolve(article, entities=[evolve(article.entities[0], name="Lamu Town")])
    assert again(changed) == changed


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


# What is kept -------------------------------------------------------------------------


def test_what_was_kept_and_is_stale_is_no_more_than_text() -> None:
    article = read(head='<docdata><du-key generation="3" key="a" version="1"/></docdata>')
    assert b'<du-key generation="3" key="a" version="1"/>' in nf.write(article, "nitf")
    changed = nf.write(Article(version="2", slug="a", foreign=article.foreign), "nitf")
    assert b'<du-key key="a" version="2"/>' in changed
    assert nf.read(changed, "nitf").foreign == article.foreign


def test_elements_of_others_go_back() -> None:
    article = read(head='<docdata><x:y xmlns:x="urn:x" a="1">b</x:y></docdata>')
    assert article.foreign == (Foreign("nitf", "docdata", '<x:y xmlns:x="urn:x" a="1">b</x:y>'),)
    assert again(article) == article


def test_what_a_dialect_sets_apart_is_kept() -> None:
    article = nf.read(NEW_YORK_TIMES, "nitf")
    lead = '<block class="lead_paragraph"><p>a</p></block>'
    assert Foreign("nitf", "body.content", lead) in article.foreign
    assert again(article).foreign == article.foreign
    undone = nf.read(NEW_YORK_TIMES, "nitf", {"dialect": "none"})
    assert [nf.plain(each.content) for each in undone.body] == ["a", "a", "b", "c"]


# Detection, dialects, options -----------------------------------------------------------


@pytest.mark.parametrize("start", [f'<nitf xmlns="{XSD}">', "<nitf>", '<!DOCTYPE nitf SYSTEM "nitf-3-0.dtd"><nitf>'])
def test_it_is_detected_whatever_the_file_is_called(start: str) -> None:
    data = f"{start}<body/></nitf>".encode()
    assert nf.detect(nf.Source(data))[0].format == "nitf"
    assert nf.read(data) == Article()


def test_another_root_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match="the root element is news"):
        nf.read(b"<news/>", "nitf")


def test_a_dialect_can_be_refused_or_named() -> None:
    data = document(
        head='<meta name="aap-selectors" content=""/><meta name="anpa-keyword" content="tides"/>', body="<p>a<br/>b</p>"
    )
    assert nf.read(data, "nitf").slug == "tides"
    assert nf.read(data, "nitf").body == (Paragraph("a b"),)
    plain = nf.read(data, "nitf", {"dialect": "none"})
    assert (plain.slug, plain.body) == ("", (Paragraph([Text("a"), LineBreak(), Text("b")]),))
    with pytest.raises(nf.OptionError, match="aap"):
        nf.read(data, "nitf", {"dialect": "aapp"})


NEW_YORK_TIMES = document(
    head='<meta name="publication_day_of_week" content="Tuesday"/><meta name="dsk" content="Metropolitan Desk"/>'
    '<docdata><doc.copyright holder="The New York Times" year="1999"/><identified-content>'
    '<person class="indexing_service">LEE, ANN</person></identified-content></docdata>'
    '<pubdata date.publication="19990601T000000" name="The New York Times"/>',
    top='<byline class="print_byline">By ANN LEE</byline><byline class="normalized_byline">Lee, Ann</byline>',
    body='<block class="lead_paragraph"><p>a</p></block><block class="full_text"><p>a</p><p>b</p></block>'
    '<block class="online_lead_paragraph"><p>c</p></block>',
)

DIALECTS = {
    "new-york-times": (
        NEW_YORK_TIMES,
        {
            "body": (Paragraph("a"), Paragraph("b")),
            "summary": (Text("c"),),
            "bylines": (Byline(name="ANN LEE", text="By ANN LEE"),),
            "contributors": (Concept(name="Lee, Ann", kind="person", relation="creator"),),
            "services": (Concept(name="Metropolitan Desk"),),
            "entities": (
                Concept(name="LEE, ANN", kind="person", foreign=[Foreign("nitf", "@class", "indexing_service")]),
            ),
            "published": datetime(1999, 6, 1, 4, tzinfo=UTC),
        },
    ),
    "ansa": (
        document(
            head='<meta name="selezione" content="X"/><meta name="author" content="GEE"/>'
            '<docdata><date.issue norm="2026-07-01 12:00"/></docdata>',
            top="<byline>All is well</byline><distributor><org>ANSA</org></distributor>",
        ),
        {"subhead": (Text("All is well"),), "bylines": (), "updated": datetime(2026, 7, 1, 10, tzinfo=UTC)},
    ),
    "ntb": (
        document(head='<meta name="NTBTjeneste" content="Nyheter"/><tobject tobject.type="Sport"/>'),
        {"services": (Concept(name="Nyheter"),), "subjects": (Concept(name="Sport"),)},
    ),
    "canadian-press": (
        document(
            head='<title>Boats</title><revision-history norm="20261124T120000Z" comment="ADDS quote"/>',
            top="<hedline><hl1>A</hl1></hedline><byline><person>Ann</person><byttl>The Canadian Press</byttl></byline>"
            "<distributor>The Canadian Press</distributor>",
        ),
        {"slug": "Boats", "title": "", "notes": (EditorsNote(text="ADDS quote"),)},
    ),
}


@pytest.mark.parametrize("name", DIALECTS)
def test_dialects(name: str) -> None:
    data, wanted = DIALECTS[name]
    article = nf.read(data, "nitf")
    assert {key: getattr(article, key) for key in wanted} == wanted
    assert again(article) == article


def test_what_a_dialect_says_and_nobody_knows_is_told() -> None:
    odd = Dialect(
        name="odd", format="nitf", fields={"head/meta/x": "slugg", "head/title": ["slug", "place"], "br": "space"}
    )
    story = Story(report := nf.Report())
    follow(parse(document(head="<title>tides</title>")), story, odd)
    assert [remark.message for remark in report.remarks] == [
        "the dialect odd: nitf knows no 'slugg' for 'head/meta/x'; did you mean 'slug'?",
        "the dialect odd: nitf knows no 'place' for 'head/title'",
    ]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("head/docdata/du-key/@key", "k"),
        ("docdata/du-key/@key", "k"),
        ("body.head/note", "n"),
        ("byline/person", "Ann"),
        ("body.content/p", "text"),
        ("body.content/p/@class", "c"),
        ("body/body.end/tagline", "end"),
        ("body.end/tagline", "end"),
        ("body.head/p", ""),
    ],
)
def test_a_dialect_finds_what_stands_at_a_path(path: str, value: str) -> None:
    data = document(
        '<docdata><du-key key="k"/></docdata>',
        "<note>n</note><byline>By <person>Ann</person></byline>",
        '<p class="c">text</p>',
        "<tagline>end</tagline>",
    )
    story = Story(nf.Report())
    follow(parse(data), story, Dialect(name="odd", format="nitf", fields={path: "credit"}))
    assert story.values.get("credit", "") == value


@pytest.mark.parametrize(
    ("norm", "moment"),
    [
        ("20260701T120000", datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("20260101T120000", datetime(2026, 1, 1, 11, tzinfo=UTC)),
        ("20260701T240000", datetime(2026, 7, 1, 22, tzinfo=UTC)),
        ("2026-07-01T12:00:00", datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("20260701T120000Z", datetime(2026, 7, 1, 12, tzinfo=UTC)),
    ],
)
def test_a_dialect_says_in_which_zone_a_moment_without_one_is(norm: str, moment: datetime) -> None:
    data = document(f'<meta name="NTBID" content="1"/><docdata><date.issue norm="{norm}"/></docdata>')
    assert nf.read(data, "nitf").updated == moment


@pytest.mark.parametrize(("text", "lost"), [(" \n ", ["body.preformatted"]), ("", []), (" a", [])])
def test_preformatted_blanks_are_lost_and_reported(text: str, lost: list[str]) -> None:
    report = nf.Report()
    data = nf.write(Article(body=[Paragraph("a"), Preformatted(text)]), "nitf", report=report)
    assert [loss.what for loss in report.losses] == lost
    assert len(nf.read(data, "nitf").body) == (2 if text.strip() else 1)


def test_a_document_without_a_namespace_is_as_those_of_the_dtds() -> None:
    data = nf.write(Article(headline="a"), "nitf", {"namespace": False, "pretty": False})
    assert b'xmlns="' not in data
    assert b"<head" not in data
    assert nf.read(data) == Article(headline="a")


# The public module -----------------------------------------------------------------------


def test_bodies_for_other_formats() -> None:
    blocks = (Paragraph([Text("Ann", [Mention("x:1")]), Text(" sails")]), Heading("Later", 3))
    ann = Concept(name="Ann", kind="person", scheme="x", code="1")
    element = write_body(blocks, nf.Report(), concepts=[ann], namespace="")
    assert element.tag == "body.content"
    assert element[0][0].tag == "person"
    found: dict[str, Concept] = {}
    assert read_body(element, nf.Report(), concepts=found) == blocks
    assert found == {"x:1": ann}
    assert is_body_element("nitf-table")
    assert not is_body_element("div")


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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
    assert remarks(body=content) == ["<custom> is no element of NITF; what is in it is read"]
