"""What single elements of NewsML-G2 are in the model, and what becomes of what the model has no place for."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Foreign,
    Heading,
    Headline,
    Identifier,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Rendition,
    Rights,
    Rule,
    Status,
    Table,
)
from newsformat.plugin import SOURCE_TYPES
from newsformat_newsml import NEWSML_G2

from .items import NAR, XHTML, again, item, read


META = [
    ('<pubStatus qcode="stat:canceled"/>', "status", Status.CANCELED),
    ('<pubStatus qcode="x:draft"/>', "status", Status.WITHHELD),
    ('<pubStatus literal="canceled"/>', "status", Status.CANCELED),
    ("<pubStatus>canceled</pubStatus>", "status", Status.CANCELED),
    ('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/usable"/>', "status", Status.USABLE),
    ('<pubStatus qcode="stat:cancelled"/>', "status", Status.CANCELED),
    ('<pubStatus qcode="x:canceled"/>', "status", Status.CANCELED),
    ('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/killed"/>', "status", Status.CANCELED),
    ('<pubStatus qcode="stat:usable"/><signal qcode="x:kill"/>', "status", Status.CANCELED),
    ('<signal uri="http://example.com/signal/Withdrawn"/>', "status", Status.CANCELED),
    (
        '<expires pubconstraint="x:web">2026-11-22</expires><expires>2026-11-23</expires>',
        "expires",
        datetime(2026, 11, 23, tzinfo=UTC),
    ),
    (
        "<expires>2026-11-24T08:00:00Z</expires><expires>2026-11-23</expires><expires>soon</expires>",
        "expires",
        datetime(2026, 11, 23, tzinfo=UTC),
    ),
    ("<embargoed/>", "embargo", Embargo()),
    ("<embargoed>2026-11-24</embargoed><embargoed/>", "embargo", Embargo()),
    ("<embargoed/><embargoed>2026-11-24</embargoed>", "embargo", Embargo()),
    ("<embargoed>indefinite</embargoed>", "embargo", Embargo()),
    ("<embargoed>25 or 26 November</embargoed>", "embargo", Embargo()),
    ("<embargoed><b>soon</b></embargoed>", "embargo", Embargo()),
    ("<embargoed>2026-11-24</embargoed>", "embargo", Embargo(until=datetime(2026, 11, 25, tzinfo=UTC))),
    ("<embargoed>2026-11-24T08:00:00Z</embargoed>", "embargo", Embargo(until=datetime(2026, 11, 24, 8, tzinfo=UTC))),
    ('<signal qcode="sig:correction"/><signal qcode="x:kill"/>', "signals", ("correction", "x:kill")),
    ('<itemClass qcode="ninat:picture"/>', "kind", "picture"),
    ('<itemClass uri="http://cv.iptc.org/newscodes/ninature/picture"/>', "kind", "picture"),
    ('<signal uri="http://cv.iptc.org/newscodes/signal/update"/><signal uri="urn:x"/>', "signals", ("update", "urn:x")),
    ('<itemClass qcode="icls:text"/>', "kind", "text"),
    ("<title> A\n title </title>", "title", "A title"),
    ('<provider literal="Acme"/>', "sources", (Concept(name="Acme", relation="provider"),)),
    ('<service qcode="s:a"><name>Wire</name></service>', "services", (Concept(name="Wire", scheme="s", code="a"),)),
]
CONTENT = [
    ("<expires>2026-11-23</expires>", "expires", datetime(2026, 11, 23, tzinfo=UTC)),
    ('<pubStatus qcode="stat:canceled"/>', "status", Status.CANCELED),
    ("<embargoed/>", "embargo", Embargo()),
    ("<urgency>3</urgency>", "urgency", 3),
    ("<contentCreated>2026-01-02T03:04:05Z</contentCreated>", "content_created", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("<contentCreated>2026-01-02T03:04:05Z</contentCreated>", "created", None),
    ("<contentCreated>2026-01-02</contentCreated>", "content_created", datetime(2026, 1, 2, tzinfo=UTC)),
    ("<contentCreated>2026-01</contentCreated>", "content_created", None),
    ('<digitalSourceType qcode="digsrctype:print"/>', "digital_source_type", f"{SOURCE_TYPES}print"),
    (f'<digitalSourceType uri="{SOURCE_TYPES}print"/>', "digital_source_type", f"{SOURCE_TYPES}print"),
    ('<digitalSourceType qcode="x:mix"><name>Mix</name></digitalSourceType>', "digital_source_type", "x:mix"),
    ('<digitalSourceType literal="a mix"/>', "digital_source_type", "a mix"),
    ("<headline>A &lt;b&gt;</headline>", "headline", nf.Article(headline="A <b>").headline),
    ('<headline role="hld:subHeadline">B</headline>', "subhead", nf.Article(subhead="B").subhead),
    ('<headline>A</headline><headline xml:lang="ar">C</headline>', "other_headlines",
     (Headline(content="C", language="ar"),)),
    ('<headline role="x:title" rank="2">C</headline>', "headline", nf.Article(headline="C").headline),
    ('<headline role="x:other">B</headline><headline role="x:title">C</headline>', "headline",
     nf.Article(headline="C").headline),
    ('<headline role="x:a" rank="2">B</headline><headline role="x:a" rank="1">C</headline>', "headline",
     nf.Article(headline="C").headline),
    ('<language tag="de-AT"/><headline xml:lang="en">B</headline><headline xml:lang="de">C</headline>', "headline",
     nf.Article(headline="C").headline),
    ('<headline role="hld:subHeadline">B</headline>', "headline", ()),
    ("<headline/><headline>C</headline>", "headline", nf.Article(headline="C").headline),
    ('<description role="acme:caption">C</description><description role="acme:Lead">S</description>', "summary",
     Article(summary="S").summary),
    ('<description role="acme:intro">T</description><description role="acme:summary">S</description>', "summary",
     Article(summary="S").summary),
    ('<description role="acme:entradilla">S</description>', "summary", nf.Article(summary="S").summary),
    ('<description role="acme:ingress">T</description><description>S</description>', "summary",
     Article(summary="S").summary),
    ('<description role="drol:teaser">T</description><description role="drol:summary">S</description>', "summary",
     nf.Article(summary="S").summary),
    ("<located><name>Kenya</name></located><dateline>LAMU (Acme) -</dateline>", "dateline",
     Dateline(place="LAMU", source="Acme", text="LAMU (Acme) -")),
    ('<located qcode="own:9"/><located literal="Kenya"/><subject type="cpnat:person" literal="Ann Lee"/>', "entities",
     (Concept(scheme="own", code="9", kind="place", relation="located"),
      Concept(name="Kenya", kind="place", relation="located"), Concept(name="Ann Lee", kind="person"))),
    ('<located type="x:city" literal="Kenya"/>', "entities",
     (Concept(name="Kenya", kind="place", relation="located",
      foreign=[Foreign("newsml-g2", "located", '<located type="x:city" literal="Kenya"/>')]),)),
    ('<subject literal=""/>', "subjects", ()),
    ('<subject literal=""><broader qcode="a:b"/></subject>', "foreign",
     (Foreign("newsml-g2", "contentMeta", '<subject literal=""><broader qcode="a:b"/></subject>'),)),
    ('<language tag="sv"/>', "language", "sv"),
    ("<keyword>a</keyword><keyword>b</keyword>", "keywords", ("a", "b")),
    ('<subject type="cpnat:person" literal="Ann Lee"/>', "entities", (Concept(name="Ann Lee", kind="person"),)),
    ('<subject qcode="medtop:a:b"/>', "subjects",
     (Concept(scheme="medtop", code="a:b", uri="http://cv.iptc.org/newscodes/mediatopic/a:b"),)),
    ('<subject typeuri="http://cv.iptc.org/newscodes/cpnature/event" literal="Final"/>', "entities",
     (Concept(name="Final", kind="event", foreign=[Foreign("newsml-g2", "subject",
      '<subject typeuri="http://cv.iptc.org/newscodes/cpnature/event" literal="Final"/>')]),)),
    ('<subject qcode="own:1"/>', "subjects", (Concept(scheme="own", code="1"),)),
    ('<subject literal="x1"><name>Harbour</name></subject>', "subjects", (Concept(name="Harbour", code="x1"),)),
]  # fmt: skip


@pytest.mark.cases(("xml", "name", "value"), META)
def test_item_meta(xml: str, name: str, value: object) -> None:
    article = read(item(meta=xml))
    assert getattr(article, name) == value
    assert again(article) == article


@pytest.mark.cases(("xml", "name", "value"), CONTENT)
def test_content_meta(xml: str, name: str, value: object) -> None:
    article = read(item(content=xml))
    assert getattr(article, name) == value
    assert again(article) == article


def test_of_expiries_in_several_places_the_earliest_counts() -> None:
    article = read(item(meta="<expires>2026-11-24</expires>", content="<expires>2026-11-23</expires>"))
    assert article.expires == datetime(2026, 11, 23, tzinfo=UTC)
    assert again(article) == article


def test_an_unknown_status_is_noted_and_written_back() -> None:
    report = nf.Report()
    article = nf.read(item(meta='<pubStatus qcode="x:draft"/>'), "newsml-g2", report=report)
    assert [str(remark) for remark in report] == ["1: 'x:draft' is not a known status; treated as withheld"]
    assert b'<pubStatus qcode="x:draft"/>' in nf.write(article, "newsml-g2")
    assert b"x:draft" in nf.write(evolve(article, status=Status.USABLE), "newsml-g2")


@pytest.mark.cases(
    ("first", "second", "status"),
    [
        ("usable", "canceled", Status.CANCELED),
        ("withheld", "usable", Status.WITHHELD),
        ("usable", "x", Status.WITHHELD),
    ],
)
def test_of_several_statuses_that_counts_which_holds_the_story_back(first: str, second: str, status: Status) -> None:
    article = read(item(meta=f'<pubStatus qcode="stat:{first}"/><pubStatus qcode="stat:{second}"/>'))
    assert article.status is status
    assert again(article) == article


def test_a_headline_taken_for_want_of_another_is_noted_and_written_back() -> None:
    xml = '<headline role="x:title">C</headline><headline role="x:b">B</headline>'
    report = nf.Report()
    article = nf.read(item(content=xml), "newsml-g2", report=report)
    assert [str(remark) for remark in report] == ["1: no headline without a role; the one of x:title is used: C"]
    document = nf.write(article, "newsml-g2")
    assert xml.replace("><", ">\n<").encode() in document
    changed = evolve(article, headline="D")
    assert b"<headline>D</headline>" in nf.write(changed, "newsml-g2")
    assert again(changed) == changed


OTHERS = [
    [Headline(content="B", role="x:b")],
    [Headline(content="B", language="de")],
    [Headline(content="B")],
    [Headline(content="")],
    [Headline(content="B", role="hld:subHeadline"), Headline(content="C", role="x:title")],
]
KEPT = ['<headline role="x:b">A</headline>', '<headline role="hld:subHeadline">A</headline>', "<headline>A</headline>"]


@pytest.mark.cases("others", OTHERS)
@pytest.mark.cases("headline", ["", "A"])
@pytest.mark.cases("kept", ["", *KEPT])
def test_other_headlines_stay_what_they_are(headline: str, others: list[Headline], kept: str) -> None:
    foreign = [Foreign("newsml-g2", "contentMeta", kept)] if kept else []
    article = Article(uri="urn:a", headline=headline, other_headlines=others, foreign=foreign)
    assert again(article) == article


@pytest.mark.cases("space", ["html", "markdown"])
def test_raw_markup_is_carried_or_lost_once(space: str) -> None:
    report = nf.Report()
    nf.write(Article(body=[nf.Raw(space, "<p>a</p>"), Quote([nf.Raw(space, "<p>b</p>")])]), "newsml-g2", report=report)
    lost = [loss for loss in report.losses if "raw" in loss.what]
    assert [loss.what for loss in lost] == ([] if space == "html" else ["body.raw.markdown"])


@pytest.mark.cases(
    "concept",
    [Concept(), Concept(kind="person"), Concept(foreign=[Foreign("newsml-g2", "subject", '<subject literal=""/>')])],
)
def test_a_concept_that_says_nothing_is_kept_if_the_article_has_it(concept: Concept) -> None:
    article = Article(
        uri="urn:a", subjects=[concept], sources=[concept], entities=[evolve(concept, relation="located")]
    )
    assert again(article) == article


def test_a_place_among_other_entities_stays_where_it_is() -> None:
    place = Concept(name="Lamu", kind="place", relation="located")
    article = Article(uri="urn:a", entities=[place, Concept(name="Ann", kind="person"), place])
    assert again(article) == article


ROOTS = ["newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"]


@pytest.mark.cases("root", ROOTS)
def test_every_item_of_the_standard_is_known_for_certain(root: str) -> None:
    assert NEWSML_G2.sniff(f'<{root} xmlns="{NAR}">'.encode()) == 3


def test_the_items_own_catalog_comes_first() -> None:
    catalog = '<catalog><scheme alias="medtop" uri="http://own.example/"/></catalog>'
    article = read(item(top=catalog, content='<subject qcode="medtop:1"/>'))
    assert article.subjects[0].uri == "http://own.example/1"
    assert again(article) == article


def test_a_catalog_may_give_schemes_of_iptc_other_aliases() -> None:
    codes = {"st": "pubstatusg2", "medtop": "signal", "s": "signal", "cp": "cpnature"}
    schemes = [f'<scheme alias="{alias}" uri="http://cv.iptc.org/newscodes/{code}/"/>' for alias, code in codes.items()]
    meta = '<pubStatus qcode="st:canceled"/><signal qcode="s:update"/>'
    content = '<subject type="cp:person" qcode="p:1"/><subject qcode="medtop:1"/>'
    article = read(item(top=f"<catalog>{''.join(schemes)}</catalog>", meta=meta, content=content))
    assert (article.status, article.signals) == (Status.CANCELED, ("update",))
    assert [entity.kind for entity in article.entities] == ["person"]
    assert again(article) == article


NITF = """<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><block>
<p>In <location>Lamu</location>, <person>Ann</person> <em>won</em>.</p><hl2>Later</hl2><ul><li>one</li><li>two</li></ul>
<bq><block><p>We won.</p></block><credit>Ann</credit></bq><hr/><pre> 1  2
 3</pre><table><tr><th>a</th></tr><tr><td>b</td></tr></table>
<media media-type="image"><media-reference source="https://example.com/a.jpg" mime-type="image/jpeg" width="4"/>
<media-caption>A boat</media-caption><media-producer>Acme</media-producer></media></block></body.content></body></nitf></inlineXML>"""


def test_a_body_in_nitf() -> None:
    href = "https://example.com/a.jpg"
    emphasis = nf.Text("won", [nf.Style.EMPHASIS])
    lamu, ann = (nf.Text(name, [nf.Mention(name)]) for name in ("Lamu", "Ann"))
    article = read(item(body=NITF))
    assert article.entities == (nf.Concept(name="Lamu", kind="place"), nf.Concept(name="Ann", kind="person"))
    assert article.body == (
        Paragraph([nf.Text("In "), lamu, nf.Text(", "), ann, nf.Text(" "), emphasis, nf.Text(".")]),
        Heading("Later"),
        List([[Paragraph("one")], [Paragraph("two")]]),
        Quote([Paragraph("We won.")], "Ann"),
        Rule(),
        Preformatted(" 1  2\n 3"),
        Table([["a"], ["b"]], 1),
        Media(
            href, caption="A boat", credit="Acme", renditions=[Rendition(href=href, media_type="image/jpeg", width=4)]
        ),
    )
    assert again(article) == article


def test_one_rendition_is_the_body_and_the_others_are_kept() -> None:
    text = '<inlineData contenttype="text/plain" rendition="x:text">plain</inlineData>'
    html = f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}"><body><p>rich</p></body></html></inlineXML>'
    article = read(item(body=text + html))
    assert article.body == (Paragraph("rich"),)
    assert article.foreign == (Foreign("newsml-g2", "contentSet", text),)
    assert again(article) == article


WHOLE = '<subject qcode="a:b" rank="2"><name xml:lang="de">Hafen</name><broader qcode="c:d"/></subject>'


def test_a_concept_that_says_more_is_written_whole() -> None:
    article = read(item(content=WHOLE))
    assert article.subjects[0].name == "Hafen"
    assert WHOLE.encode() in nf.write(article, "newsml-g2")


def test_but_not_when_it_has_changed() -> None:
    article = read(item(content=WHOLE))
    changed = evolve(article, subjects=[evolve(article.subjects[0], name="Port")])
    assert WHOLE.encode() not in nf.write(changed, "newsml-g2")
    assert again(changed) == changed


def test_a_part_kept_without_need_is_kept() -> None:
    simple = Foreign("newsml-g2", "subject", '<subject literal="a"/>')
    article = Article(uri="urn:a", subjects=[Concept(name="a", foreign=[simple])])
    assert again(article) == article


def test_an_element_from_elsewhere_is_in_its_place_whatever_its_name() -> None:
    title = f'<title xmlns="{XHTML}">T</title>'
    article = read(item(meta=f'{title}<profile versioninfo="1"/>{title}<edNote rank="1">N</edNote>'))
    assert again(article) == article


def test_two_places_alike() -> None:
    article = read(item(content='<located literal="a"/><located literal="a"/>'))
    assert again(article) == article


@pytest.mark.cases(
    "value",
    ["</newsItem>", "<a", "&x;", "<x/><y/>", "text", '<subject qcode="a b"/>', "<!DOCTYPE x><x/>", "<?x?>", "]]>"],
)
def test_hostile_snippets_are_kept_as_text(value: str) -> None:
    article = Article(uri="urn:a", foreign=[Foreign("newsml-g2", "contentMeta", value)])
    assert again(article) == article


def test_what_is_required_and_missing_is_made_up_and_left_out_again() -> None:
    article = Article(headline="Only a headline")
    document = nf.write(article, "newsml-g2")
    assert b'newsformat:assumed="provider versionCreated guid"' in document
    assert read(document) == article
    assert nf.write(article, "newsml-g2") == document


PICTURE = Media(
    "https://tide.example/a.jpg",
    caption="A wave",
    renditions=[Rendition(href="https://tide.example/a.jpg", media_type="image/jpeg", width=900)],
)


@pytest.mark.cases(
    ("association", "expected"),
    [
        (
            Association(role="featured", uri="urn:b", media=PICTURE),
            b'"https://tide.example/a.jpg" newsformat:href="" contenttype="image/jpeg" residref="urn:b"><itemClass ',
        ),
        (
            Association(href="https://tide.example/page", media=Media("https://tide.example/a.mp3", kind="audio")),
            b' href="https://tide.example/page"><itemClass qcode="ninat:audio"/>',
        ),
        (
            Association(role="derivedFrom", uri="urn:b"),
            b'<link rel="irel:derivedFrom" newsformat:role="derivedFrom" res',
        ),
        (Association(title="A map", media=Media("map data.bin", kind="map")), b"<link><title>A map</title><newsformat"),
        (Association(media=Media("javascript:a", kind="")), b"<link><newsformat"),
        (
            Association(title="Boats", article=Article(uri="urn:b", headline="Boats")),
            b'<link residref="urn:b" newsformat:uri=""><title>Boats</title><newsItem ',
        ),
    ],
)
def test_what_belongs_to_an_article_is_a_link_that_others_understand(association: Association, expected: bytes) -> None:
    article = Article(uri="urn:a", associations=[association])
    assert expected in nf.write(article, "newsml-g2")
    if b"javascript" not in str(association).encode():
        assert again(article) == article


def test_an_article_within_another_is_taken_to_be_as_old_and_of_the_same_provider() -> None:
    inner = Association(article=Article(uri="urn:b", associations=[Association(article=Article(uri="urn:c"))]))
    article = Article(uri="urn:a", credit="Acme", updated=datetime(2024, 5, 1, tzinfo=UTC), associations=[inner])
    document = nf.write(article, "newsml-g2")
    assert document.count(b"<versionCreated>2024-05-01T00:00:00+00:00<") == 3
    assert document.count(b'<provider literal="Acme"') == 3
    assert read(document) == article


def test_the_text_as_a_page_has_the_headline_as_its_title() -> None:
    headline = [nf.Text("Surf & "), nf.Text("turf", [nf.Style.EMPHASIS])]
    article = Article(uri="urn:a", headline=headline, body=[Paragraph("A")])
    assert b"<head><title>Surf &amp; turf</title></head><body>\n<p>A</p>" in nf.write(article, "newsml-g2")
    assert again(article) == article


def test_who_has_the_rights_is_taken_for_the_provider() -> None:
    article = Article(uri="urn:a", rights=[Rights(notice="(c)"), Rights(holder="Acme")])
    document = nf.write(article, "newsml-g2")
    assert b'<provider literal="Acme"/>' in document
    assert read(document) == article


def test_attributes_of_the_parts_are_kept_at_their_place() -> None:
    document = item(
        content="<headline>A</headline>", body="<inlineXML/>", attributes='guid="a" xmlns:x="urn:x"'
    ).decode()
    for tag in ("itemMeta", "contentSet"):
        document = document.replace(f"<{tag}>", f'<{tag} custom="true">')
    document = document.replace("<contentMeta>", '<contentMeta custom="true" x:y="z">')
    article = read(document.encode())
    assert len(article.foreign) == 4
    written = nf.write(article, "newsml-g2").decode()
    assert written.count(' custom="true">') == 2
    assert again(article) == article
    assert again(evolve(article, foreign=article.foreign[:3])) == evolve(article, foreign=article.foreign[:3])


def test_a_page_with_a_prefix_is_told_by_its_blocks() -> None:
    page = f'<h:html xmlns:h="{XHTML}"><h:head><h:title/></h:head><h:body><h:p>A</h:p></h:body></h:html>'
    article = read(item(body=f'<inlineXML contenttype="application/xhtml+xml">{page}</inlineXML>'))
    assert (article.body, article.foreign) == ((Paragraph("A"),), ())


@pytest.mark.cases("prefix", ["", "n:"])
def test_any_namespace(prefix: str) -> None:
    declared = f' xmlns:n="{NAR}"' if prefix else ""
    inner = f"<{prefix}contentMeta><{prefix}headline>A</{prefix}headline><{prefix}x y='z'/></{prefix}contentMeta>"
    article = read(f"<{prefix}newsItem{declared} guid='a'>{inner}</{prefix}newsItem>".encode())
    assert nf.plain(article.headline) == "A"
    assert article.foreign == (Foreign("newsml-g2", "contentMeta", '<x y="z"/>'),)


def test_what_is_kept_of_another_namespace_declares_it_no_more() -> None:
    document = (
        f'<newsItem xmlns="urn:x" xmlns:y="urn:y" guid="urn:a"><contentMeta><y:z/>{AUDIENCE}</contentMeta></newsItem>'
    )
    article = nf.read(document.encode(), "newsml-g2")
    assert [part.value for part in article.foreign] == [AUDIENCE, '<y:z xmlns:y="urn:y"/>']


AUDIENCE = '<audience qcode="a:b"/>'


def test_a_guid_that_is_said_to_be_made_up_may_be_missing() -> None:
    document = f'<newsItem xmlns="{NAR}" xmlns:n="urn:newsformat:g2:1" n:assumed="guid"/>'
    assert read(document.encode()) == Article()


def test_other_roots_are_refused() -> None:
    with pytest.raises(nf.ReadError, match="root element is rss"):
        read(b"<rss/>")
    with pytest.raises(nf.ReadError, match="root element is groupSet"):
        read(f'<groupSet xmlns="{NAR}" root="a"/>'.encode())


@pytest.mark.cases("root", ROOTS[3:])
def test_other_items_hold_no_article(root: str) -> None:
    report = nf.Report()
    assert list(nf.read_all(f'<{root} xmlns="{NAR}"/>'.encode(), "newsml-g2", report=report)) == []
    assert [str(remark) for remark in report] == [f"1: a {root} holds no article"]


def test_right_to_left() -> None:
    assert b' xml:lang="ar" dir="rtl"' in nf.write(Article(headline="سلام", language="ar"), "newsml-g2")


def test_without_a_headline_the_title_of_the_page_is_taken() -> None:
    page = f'<inlineXML><html xmlns="{XHTML}"><head><title>Boats sail</title></head><body><p>One.</p></body></html></inlineXML>'
    article = read(item(body=page))
    assert (nf.plain(article.headline), article.body) == ("Boats sail", (Paragraph("One."),))
    assert again(article) == article
    assert nf.plain(read(item(content="<headline>Boats</headline>", body=page)).headline) == "Boats"


def test_an_associated_article_is_an_item_in_a_link() -> None:
    inner = Article(uri="urn:b", headline="Inner", body=[Paragraph("Text.")])
    article = Article(uri="urn:a", associations=[Association(role="irel:seeAlso", article=inner)])
    assert again(article) == article


# Pictures -----------------------------------------------------------------

SMALL = (
    '<remoteContent href="https://example.com/t.jpg" rendition="rnd:thumbnail" contenttype="image/jpeg" width="90"/>'
)
LARGE = (
    '<remoteContent href="https://example.com/h.jpg" rendition="rnd:highRes" contenttype="image/jpeg" width="900" '
    'height="600" size="99000"/>'
)
ODD = '<remoteContent href="https://example.com/w.jpg" rendition="x:web" colourspace="sp:sRGB"><altId>7</altId></remoteContent>'
PICTURE = '<itemClass qcode="ninat:picture"/>'
CAPTION = '<description role="drol:caption">A boat</description>'


def test_a_picture_is_a_body_of_media_and_written_back_as_one() -> None:
    article = read(item(meta=PICTURE, content=CAPTION + "<creditline>Acme</creditline>", body=SMALL + LARGE + ODD))
    small = Rendition(href="https://example.com/t.jpg", name="thumbnail", media_type="image/jpeg", width=90)
    large = Rendition(
        href="https://example.com/h.jpg", name="highRes", media_type="image/jpeg", width=900, height=600, size=99000
    )
    odd = Rendition(href="https://example.com/w.jpg", name="x:web")
    assert article.body == (Media("https://example.com/h.jpg", caption="A boat", renditions=[small, large, odd]),)
    assert article.credit == "Acme"
    assert article.foreign == (Foreign("newsml-g2", "contentSet", ODD),)
    document = nf.write(article, "newsml-g2")
    assert document.count(b"<remoteContent") == 3
    assert ODD.encode() in document
    assert CAPTION.encode() in document
    assert b"inlineXML" not in document
    assert again(article) == article


@pytest.mark.cases(
    ("kind", "body", "media"),
    [
        ("picture", '<remoteContent href="https://example.com/a.jpg"/>', Media("https://example.com/a.jpg")),
        ("video", ('<remoteContent href="https://example.com/a.jpg" contenttype="image/jpeg" width="9000" height="9000"/>'
         '<remoteContent href="https://example.com/a.mp4" contenttype="video/mp4"/>'),
         Media("https://example.com/a.mp4", kind="video", renditions=[
             Rendition(href="https://example.com/a.jpg", media_type="image/jpeg", width=9000, height=9000),
             Rendition(href="https://example.com/a.mp4", media_type="video/mp4")])),
        ("audio", '<remoteContent href="a.mp3" size="007"/>',
         Media("a.mp3", kind="audio", renditions=[Rendition(href="a.mp3", size=7)])),
        ("picture", '<remoteContent href="a.eps" width="3" widthunit="dimensionunit:points"/>', Media("a.eps")),
        ("picture", '<remoteContent residref="urn:x"/>', Media("urn:x")),
        ("picture", '<remoteContent residref="data:x"/>', None),
        ("picture", '<remoteContent href="javascript:alert(1)"/>', None),
        ("text", LARGE, None),
    ],
)  # fmt: skip
def test_what_is_elsewhere(kind: str, body: str, media: Media | None) -> None:
    article = read(item(meta=f'<itemClass qcode="ninat:{kind}"/>', content=CAPTION, body=body))
    captioned = [evolve(media, caption="A boat")] if media else []
    assert article.body == tuple(captioned)
    assert again(article) == article


def test_an_item_that_does_not_say_its_class_is_what_its_files_are() -> None:
    document = item(content=CAPTION, body=SMALL + LARGE)
    report = nf.Report()
    assert read(document) == read(item(meta=PICTURE, content=CAPTION, body=SMALL + LARGE))
    nf.read(document, "newsml-g2", report=report)
    assert "an item without a class, whose content is a file, is a picture" in [
        remark.message for remark in report.remarks
    ]


@pytest.mark.cases(
    "content",
    [
        '<description role="x:caption">A</description>',
        '<description role="drol:caption" xml:lang="fr">A</description>' + CAPTION,
        CAPTION + '<description role="drol:caption">Another</description>',
        (
            '<description role="drol:caption" xml:lang="fr">A</description><description role="x:caption" xml:lang="de">B'
            "</description>"
        ),
        (
            '<description>Summary</description><description role="drol:caption" rank="1">A <i xmlns="http://www.w3.org/1999/'
            'xhtml">b</i></description>'
        ),
    ],
)
def test_captions(content: str) -> None:
    article = read(item(meta=PICTURE, content=content, body=LARGE + SMALL))
    assert article.body[0].caption  # type: ignore[union-attr]  # it is a picture
    for each in [article, evolve(article, kind="text"), evolve(article, body=()), evolve(article, language="fr")]:
        assert again(each) == each
    changed = evolve(article, body=[evolve(article.body[0], caption="Changed")])
    assert again(changed) == changed


JPEG = "https://example.com/a.jpg"
MEDIA = [
    Media(JPEG, alt="a", credit="b", rights="c"),
    Media(JPEG, renditions=[Rendition(href=JPEG)]),
    Media(JPEG, renditions=[Rendition(href=JPEG, name="rnd:a b"), Rendition(href="b.jpg", name="main", width=9)]),
    Media(JPEG, renditions=[Rendition(href="other.jpg", name="highRes")]),
    Media(JPEG, caption=[nf.Text("a", [nf.Style.STRONG])], language="de"),
    Media(JPEG, renditions=[Rendition(href=JPEG, size=12_000_000_000)], foreign=[Foreign("newsml-g2", "x", '<é"/>')]),
    Media("a b.jpg"),
    Media(JPEG, kind="video"),
    Media(JPEG, renditions=[Rendition(href=JPEG, width=0)]),
    Media(),
]
AROUND = [
    '<remoteContent href="https://example.com/a.jpg"/>',
    '<remoteContent href="https://example.com/a.jpg" colourspace="sp:sRGB"/>',
    "<inlineData>text</inlineData>",
]


@pytest.mark.cases("media", MEDIA)
@pytest.mark.cases("around", ["", *AROUND])
def test_any_media_survives(media: Media, around: str) -> None:
    foreign = [Foreign("newsml-g2", "contentSet", around)] if around else []
    captions = [Foreign("newsml-g2", "contentMeta", CAPTION)] if around else []
    article = Article(uri="urn:a", kind="picture", body=[media], foreign=captions + foreign)
    if media.href != "a b.jpg":
        assert again(article) == article
    assert again(evolve(article, body=[Paragraph("a")])) == evolve(article, body=[Paragraph("a")])


ELSEWHERE = [MEDIA[0], MEDIA[4], MEDIA[5]]


@pytest.mark.cases("media", ELSEWHERE)
def test_a_picture_whatever_is_said_of_it_is_what_is_elsewhere(media: Media) -> None:
    document = nf.write(Article(uri="urn:a", kind="picture", body=[media]), "newsml-g2")
    assert b"<remoteContent" in document
    assert b"inlineXML" not in document


@pytest.mark.cases("said", ["x", "[1]", "[[1, 2, 3]]", "{}", "[" * 20_000])
def test_what_is_no_foreign_part_of_media_is_none(said: str) -> None:
    picture = f'<remoteContent xmlns:n="urn:newsformat:g2:1" href="{JPEG}" n:foreign="{said}"/>'
    assert read(item(meta=PICTURE, body=picture)).body == (Media(JPEG),)


# Snippets are examined together -------------------------------------------

PAIRS = [
    ["<keyword>a", "</keyword>"],
    ["<keyword>", "</keyword><?_?><keyword/>"],
    ["</x><x>", "<keyword/>"],
    ["<keyword rank='1'>a</keyword><!--", "--><keyword/>"],
    ["<keyword rank='1'>a</keyword>text", "<keyword rank='1'>b</keyword>"],
    ["", "<keyword rank='1'>a</keyword><?_?><keyword rank='1'>b</keyword>"],
    ["<keyword rank='1'>&eacute;</keyword>", "<keyword rank='1'>a</keyword>"],
    ["<keyword rank='1'>]]></keyword>", "<keyword rank='1'>a</keyword>"],
    ["<keyword rank='1' rank='2'>a</keyword>", "<keyword rank='1'>a</keyword>"],
    ["<a:b/>", '<c:d xmlns:c="urn:c"/>'],
    ["<keyword rank='1'>a</keyword>"] * 2,
    ["<keyword rank='1'>\ud800</keyword>", "<keyword rank='1'>a</keyword>"],
    ['<altId type="a:b&#10;">a</altId>', '<altId type="a:b" >\na &amp; b</altId>', '<altId\ntype="a b">c</altId >'],
    ['<generator versioninfo="1" xml:lang="">a</generator>', '<fileName xml:lang="de">a</fileName>'],
]


@pytest.mark.cases("values", PAIRS)
@pytest.mark.cases("place", ["contentMeta", "itemMeta"])
def test_snippets_do_not_reach_beyond_themselves(values: list[str], place: str) -> None:
    article = Article(uri="urn:a", foreign=[Foreign("newsml-g2", place, value) for value in values])
    if "\ud800" in values[0]:
        assert read(nf.write(article, "newsml-g2")).uri == "urn:a"
    else:
        assert again(article) == article


# What says nothing --------------------------------------------------------

EMPTY = [
    ("itemMeta", "associations", '<link rank="1"/>', Association()),
    ("itemMeta", "notes", '<edNote xml:lang="fi"/>', EditorsNote(text="")),
    ("itemMeta", "notes", "<edNote/>", EditorsNote(text="")),
    ("itemMeta", "signals", "<signal/>", ""),
    ("contentMeta", "keywords", "<keyword/>", ""),
    ("contentMeta", "identifiers", "<altId/>", Identifier(value="")),
    ("contentMeta", "identifiers", '<altId type="x:id"/>', Identifier(value="", kind="x:id")),
    ("newsItem", "rights", "<rightsInfo><usageTerms/></rightsInfo>", Rights()),
    ("newsItem", "rights", '<rightsInfo><accountable literal="x"/></rightsInfo>', Rights()),
]


@pytest.mark.cases(("place", "name", "xml", "empty"), EMPTY)
def test_what_says_nothing_is_foreign_unless_the_article_has_it(place: str, name: str, xml: str, empty: object) -> None:
    article = read(item(**{{"itemMeta": "meta", "contentMeta": "content", "newsItem": "top"}[place]: xml}))
    assert getattr(article, name) == ()
    assert article.foreign == (Foreign("newsml-g2", place, xml),)
    assert xml.encode() in nf.write(article, "newsml-g2")
    assert again(article) == article
    both = evolve(article, **{name: [empty]})
    assert again(both) == both
    if name in {"associations", "rights"}:
        tag = "link" if name == "associations" else "rightsInfo"
        part = evolve(empty, foreign=[Foreign("newsml-g2", tag, xml)])  # type: ignore[type-var]
        inside = evolve(article, **{name: [part]})
        assert again(inside) == inside


SHARED = "By Ann Lee and Bo Fox"


@pytest.mark.cases(
    ("bylines", "elements"),
    [
        ([Byline(name=name, text="By Ann and Bo " * 100) for name in ("Ann", "Bo")], 2),  # each has all of it
        ([Byline(name="Ann Lee", text=SHARED), Byline(name="Bo Fox", role="editor", text=SHARED)], 1),
        ([Byline(name="Ann Lee", text=SHARED), Byline(text=SHARED)], 1),
        ([Byline(text="By Ann Lee")], 1),
        ([Byline(text="By Ann Lee"), Byline(text="By Ann Lee")], 2),
        ([Byline(name="Ann Lee", text=SHARED), Byline(name="Bo Fox", text=SHARED), Byline(name="C", text="By C")], 2),
        ([Byline(name="Ann Lee", text="A"), Byline(name="C", text="By C"), Byline(name="Bo Fox", text="A")], 3),
        ([Byline(name="Ann Lee"), Byline(name="Bo Fox")], 2),
    ],
)
def test_a_byline_of_several_is_printed_once(bylines: list[Byline], elements: int) -> None:
    article = nf.Article(bylines=bylines)
    written = nf.write(article, "newsml-g2")
    assert len(re.findall(rb"<by[ >]", written)) == elements
    assert nf.read(written, "newsml-g2") == article


@pytest.mark.cases("people", ["", "no JSON", "{}", "[1]", '[{"name": 1}]', '[{"x": "y"}]', "[" * 9999])
def test_people_of_a_byline_that_make_no_sense_are_left_out(people: str) -> None:
    by = f"<by xmlns:n='urn:newsformat:g2:1' n:people='{people}'>By Ann</by>"
    assert read(item(content=by)).bylines == (Byline(name="Ann", text="By Ann"),)


@pytest.mark.cases(
    ("text", "dateline", "attributes"),
    [
        ("LAMU, Kenya, Nov 24 (Acme) -", Dateline(place="LAMU, Kenya", date="Nov 24", source="Acme"), ""),
        ("LAMU (Acme) -", Dateline(), ' newsformat:place=""'),
        ("LAMU (Acme) -", Dateline(place="Lamu"), ' newsformat:place="Lamu"'),
        ("At sea, somewhere, 3", Dateline(), ""),
    ],
)
def test_a_dateline_says_in_attributes_only_what_is_not_printed(text: str, dateline: Dateline, attributes: str) -> None:
    article = nf.Article(dateline=evolve(dateline, text=text))
    written = nf.write(article, "newsml-g2")
    assert f"<dateline{attributes}>{text}</dateline>".encode() in written
    assert nf.read(written, "newsml-g2") == article


NOTES = {
    "white space between elements is not text": (
        "<div>\n  <h2>Pad</h2>\n\n  <p>A\n  b</p>\n  <p>C</p>\n</div>",
        "Pad\nA b\nC",
    ),
    "lists": ("<div><p>A</p> <ol> <li>B</li> <li> C </li> </ol> <p>D</p></div>", "A\nB\nC\nD"),
    "nested blocks": ("<section><div><div><p>A</p></div></div> <div><p>B</p></div></section>", "A\nB"),
    "line breaks": ("<p>A<br/> B<br/><br/><br/><br/>C</p>", "A\nB\n\nC"),
    "marks": ("<p>A <b>b</b> <i>c</i>d</p>", "A b cd"),
}


@pytest.mark.cases(("markup", "text"), NOTES.values(), ids=NOTES)
def test_a_note_of_xhtml_has_the_lines_that_it_shows(markup: str, text: str) -> None:
    note = markup.replace(">", f' xmlns="{XHTML}">', 1)
    article = read(item(meta=f"<edNote>\n {note}\n</edNote>"))
    assert article.notes == (EditorsNote(text=text),)
    assert again(article).notes == article.notes


def test_the_lines_of_a_note_without_markup_are_its_own() -> None:
    assert read(item(meta="<edNote>A\n\n\nB<br/><br/><br/>C</edNote>")).notes == (EditorsNote(text="A\n\n\nB\n\n\nC"),)


@pytest.mark.cases(
    "kind", ['type="cpnat:poi"', 'typeuri="http://cv.iptc.org/newscodes/cpnature/poi"', 'type="cptype:city"']
)
def test_a_point_of_interest_is_a_place_and_comes_back_as_what_it_is(kind: str) -> None:
    subject = f'<subject {kind} literal="a1"><name>Quay</name><broader literal="b1"/></subject>'
    article = read(item(content=subject))
    assert [(entity.name, entity.kind) for entity in article.entities] == [("Quay", "place")]
    assert article.subjects == ()
    assert again(article) == article
    assert subject.encode() in nf.write(article, "newsml-g2", {"indent": 0})


TOLD = {
    "catalog": item(
        top='<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml" title="MARK"/>'
    ),
    "rights": item(top="<rightsInfo>MARK<usageTerms>None</usageTerms></rightsInfo>"),
}


@pytest.mark.cases("name", TOLD)
def test_what_is_left_out_is_told(name: str) -> None:
    report = nf.Report()
    article = nf.read(TOLD[name], "newsml-g2", report=report)
    assert "MARK" not in repr(article)
    assert report.losses


def test_the_title_of_a_page_is_a_headline_and_that_is_told() -> None:
    page = f'<html xmlns="{XHTML}"><head><title>Ferry</title></head><body><p>It sails.</p></body></html>'
    report = nf.Report()
    article = nf.read(item(body=f"<inlineXML>{page}</inlineXML>"), "newsml-g2", report=report)
    assert nf.plain(article.headline) == "Ferry"
    assert "no headline; the title of the page is used" in [remark.message for remark in report.remarks]
