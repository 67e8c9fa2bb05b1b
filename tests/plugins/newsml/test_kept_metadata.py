"""Metadata that the model has no place for, or only for a part of, is kept as it is, in the order of the schema."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Association, Concept, Foreign, Headline, Media, Paragraph, Rights

from .items import XHTML, again, item, read


HOPS = '<hopHistory><hop seq="1"><party literal="A"/><action qcode="a:b" target="t"/></hop></hopHistory>'
KEPT = [
    ("newsItem", "top", HOPS),
    ("newsItem", "top", '<partMeta partid="p1" seq="1"><description>One</description></partMeta>'),
    ("newsItem", "top", '<assert qcode="p:1"><name>Ann</name></assert>'),
    ("newsItem", "top", '<inlineRef qcode="p:1" idrefs="x1"/>'),
    ("newsItem", "top", '<derivedFrom qcode="c:1" idrefs="x1"/>'),
    ("newsItem", "top", '<catalogRef href="https://example.com/catalog.xml"/>'),
    ("newsItem", "top", '<pubHistory><published qcode="c:web"><name>Web</name></published></pubHistory>'),
    ("itemMeta", "meta", "<fileName>a.xml</fileName>"),
    ("itemMeta", "meta", '<role qcode="r:main"/>'),
    ("itemMeta", "meta", '<memberOf qcode="m:1"/>'),
    ("itemMeta", "meta", '<incomingFeedId qcode="f:1"/>'),
    ("itemMeta", "meta", '<itemMetaExtProperty rel="x:y" value="z"/>'),
    ("contentMeta", "content", "<contentModified>2026-11-24T08:00:00Z</contentModified>"),
    ("contentMeta", "content", '<audience qcode="a:all"/>'),
    ("contentMeta", "content", '<rating value="4" scalemin="1" scalemax="5"/>'),
    ("contentMeta", "content", '<description role="drol:other" xml:lang="de">Anderes</description>'),
    ("contentMeta", "content", '<contentMetaExtProperty rel="x:y" value="z"/>'),
]  # fmt: skip


@pytest.mark.cases(("place", "where", "xml"), KEPT)
def test_what_the_model_has_no_place_for(place: str, where: str, xml: str) -> None:
    article = read(item(**{where: xml}))
    assert article.foreign == (Foreign("newsml-g2", place, xml),)
    assert again(article) == article


def test_all_of_it_together_is_in_the_order_of_the_schema() -> None:
    parts = {
        where: "".join(xml for _, at, xml in reversed(KEPT) if at == where) for where in ("top", "meta", "content")
    }
    article = read(item(**parts))
    assert sorted(part.value for part in article.foreign) == sorted(xml for *_, xml in KEPT)
    assert [part.value for part in article.foreign][:2] == [KEPT[5][2], HOPS]
    assert again(article) == article


PART = [
    (('<rightsInfo scope="s:text"><usageTerms>Free</usageTerms></rightsInfo><rightsInfo scope="s:pic">'
     '<copyrightHolder literal="Acme"><name>Acme</name></copyrightHolder></rightsInfo>'), "rights",
     (Rights(usage_terms="Free", scope="s:text"), Rights(holder="Acme", scope="s:pic"))),
    ('<rightsInfo><copyrightNotice>A</copyrightNotice><copyrightNotice xml:lang="de">B</copyrightNotice></rightsInfo>',
     "rights", "A"),
    ('<subject qcode="a:b"><name xml:lang="en">Sea</name><name xml:lang="de">Meer</name></subject>', "subjects", "Sea"),
    ('<subject qcode="a:b"><name role="nrol:short">S</name><name>Sea</name></subject>', "subjects", "Sea"),
    ('<creator role="x:author" jobtitle="j:1"><name>Ann</name><personDetails/></creator>', "contributors", "Ann"),
    ('<link rel="irel:seeAlso" residref="urn:b" version="2"/>', "associations", "urn:b"),
    ('<link guidref="urn:b" version="2"/>', "associations", "urn:b"),
    ('<link guidref="urn:a" residref="urn:b"/>', "associations", "urn:b"),
    ('<subject id="s1" qcode="a:b"><name>Sea</name></subject>', "subjects", "Sea"),
    ('<rightsInfo id="r1" idrefs="r1"><copyrightNotice>A</copyrightNotice></rightsInfo>', "rights", "A"),
    (('<subject xmlns:xs="http://www.w3.org/2001/XMLSchema" qcode="a:b"><name>Sea</name>'
     '<related rel="x:y" value="1" valuedatatype="xs:integer"/></subject>'), "subjects", "Sea"),
]  # fmt: skip


@pytest.mark.cases(("xml", "name", "said"), PART)
def test_what_the_model_has_a_place_for_a_part_of(xml: str, name: str, said: object) -> None:
    where = {"rights": "top", "associations": "meta"}.get(name, "content")
    article = read(item(**{where: xml}))
    found = getattr(article, name)
    if isinstance(said, tuple):
        assert found == said
    else:
        (only,) = found
        first: str = {Rights: "notice", Association: "uri", Concept: "name"}[type(only)]
        assert getattr(only, first) == said
        assert [part.value for part in only.foreign] == [xml]
        assert xml.encode() in nf.write(article, "newsml-g2")
    assert again(article) == article


def test_an_id_of_a_part_is_there_once() -> None:
    xml = '<subject id="s1" qcode="a:b"><name>Sea</name></subject>'
    article = read(item(content=xml))
    document = nf.write([article, article], "newsml-g2")
    assert document.count(b'<subject id="s1"') == 1
    assert [*nf.read_all(document, "newsml-g2")] == [article, article]


@pytest.mark.cases("xml", ['<subject idrefs="none" qcode="a:b"/>', '<genre qcode="a:b" valuedatatype="no:x"/>'])
def test_what_refers_to_nothing_is_kept_as_text(xml: str) -> None:
    tag = xml[1:].partition(" ")[0]
    concept = Concept(scheme="a", code="b", foreign=[Foreign("newsml-g2", tag, xml)])
    article = (
        nf.Article(uri="urn:a", genres=[concept]) if tag == "genre" else nf.Article(uri="urn:a", subjects=[concept])
    )
    assert xml.encode() not in nf.write(article, "newsml-g2")
    assert again(article) == article


@pytest.mark.cases("name", ["Ann Lee", "By Ann Lee", "Ann Lee and Bo Ek"])
def test_a_byline_that_says_its_language(name: str) -> None:
    xml = f'<by xml:lang="de">{name}</by>'
    article = read(item(content=f'<language tag="de"/>{xml}'))
    assert xml.encode() in nf.write(article, "newsml-g2")
    assert again(article) == article


def test_headlines_of_several_languages_and_roles() -> None:
    xml = '<language tag="de"/><headline xml:lang="en">E</headline><headline xml:lang="de">D</headline><headline role="x:web">W</headline>'
    article = read(item(content=xml))
    assert nf.plain(article.headline) == "D"
    assert article.other_headlines == (Headline(content="E", language="en"), Headline(content="W", role="x:web"))
    assert again(article) == article


CV = "http://cv.iptc.org/newscodes"
BY_URI = [
    ("content", f'<subject uri="{CV}/mediatopic/1"><name>War</name></subject>', "subjects.code", "1"),
    ("content", f'<subject uri="{CV}/mediatopic/1"><name>War</name></subject>', "subjects.scheme", "medtop"),
    ("content", f'<subject uri="{CV}/mediatopic/1"/>', "subjects.uri", f"{CV}/mediatopic/1"),
    ("content", '<subject uri="https://example.com/1"/>', "subjects.code", ""),
    ("content", f'<creator roleuri="{CV}/edrole/x" literal="Ann"/>', "contributors.role", "erol:x"),
    (
        "content",
        f'<headline roleuri="{CV}/x/y">A</headline><headline>B</headline>',
        "other_headlines.role",
        f"{CV}/x/y",
    ),
    ("content", f'<description roleuri="{CV}/descriptionrole/summary">A</description>', "summary.text", "A"),
    ("content", f'<altId typeuri="{CV}/altidrole/x">A</altId>', "identifiers.kind", "altidrole:x"),
    ("meta", f'<edNote roleuri="{CV}/descriptionrole/x">A</edNote>', "notes.role", "drol:x"),
    ("meta", f'<link reluri="{CV}/itemrelation/seeAlso" residref="urn:b"/>', "associations.role", "irel:seeAlso"),
]


@pytest.mark.cases(("where", "xml", "path", "expected"), BY_URI)
def test_a_role_or_a_concept_may_be_said_by_its_uri(where: str, xml: str, path: str, expected: str) -> None:
    article = read(item(**{where: xml}))
    name, _, attribute = path.partition(".")
    assert [getattr(each, attribute) for each in getattr(article, name)] == [expected]
    assert again(article) == article
    assert xml.removesuffix("<headline>B</headline>").encode() in nf.write(article, "newsml-g2")


def test_a_caption_that_is_called_so_by_a_uri_is_no_summary() -> None:
    caption = f'<description roleuri="{CV}/descriptionrole/caption">A</description>'
    picture = f'<remoteContent href="https://example.com/a" renditionuri="{CV}/rendition/web"/>'
    article = read(item(meta='<itemClass qcode="ninat:picture"/>', content=caption, body=picture))
    (media,) = article.body
    assert isinstance(media, nf.Media)
    assert (nf.plain(media.caption), media.renditions[0].name, article.summary) == ("A", "web", ())
    assert again(article) == article


def test_a_concept_that_is_but_the_uri_of_one_of_iptcs_stays_that() -> None:
    concepts = [Concept(name=name, code=code, uri=f"{CV}/mediatopic/1") for name in ("", "War") for code in ("", "x")]
    article = nf.Article(uri="urn:a", subjects=concepts, services=concepts, sources=concepts)
    assert again(article) == article


BODY = "<body><p>One</p></body>"
CARRIERS = [
    f'<inlineXML contenttype="text/plain"><html xmlns="{XHTML}">{BODY}</html></inlineXML>',
    f'<inlineXML contenttype="xhtml/xml"><html>{BODY}</html></inlineXML>',
    f'<inlineXML contenttype="application/xhtml+html"><html xmlns="">{BODY}</html></inlineXML>',
    '<inlineXML><nitf xmlns=""><body><body.content><p>One</p></body.content></body></nitf></inlineXML>',
    '<inlineXML contenttype="image/jpeg"><div xmlns="urn:x"><p>One</p></div></inlineXML>',
    '<inlineData contenttype="text/html">&lt;p&gt;One&lt;/p&gt;</inlineData>',
    '<inlineData contenttype="application/pdf">One</inlineData>',
]


@pytest.mark.cases("carrier", CARRIERS)
def test_a_body_is_known_by_what_it_is_whatever_its_content_type(carrier: str) -> None:
    article = read(item(body=f'<remoteContent href="https://example.com/a.pdf"/>{carrier}'))
    assert article.body == (Paragraph("One"),)
    assert again(article) == article


@pytest.mark.cases("version", ["2.9", "2.15", "2.30", "2.35", "9.99", ""])
def test_any_version_is_read(version: str) -> None:
    document = item(content="<headline>A</headline>").replace(b"guid=", f'standardversion="{version}" guid='.encode())
    assert nf.plain(read(document).headline) == "A"


TITLED = [
    ('<link rel="irel:seeAlso" residref="urn:b" title="More"/>', "More"),
    ('<link rel="irel:seeAlso" residref="urn:b" title="More"><title>Most</title></link>', "Most"),
    ('<link rel="irel:seeAlso" residref="urn:b"><itemClass qcode="ninat:text"/><headline>Hint</headline></link>', "Hint"),
]  # fmt: skip


@pytest.mark.cases(("xml", "title"), TITLED)
def test_titles_of_links(xml: str, title: str) -> None:
    article = read(item(meta=xml))
    assert [association.title for association in article.associations] == [title]
    assert again(article) == article
    assert xml.encode() in nf.write(article, "newsml-g2")


FILES = [
    ("picture", "https://example.com/a.jpeg?b=c.html", "", "image"),
    ("video", "https://example.com/a.MP4", "", "video"),
    ("picture", "https://example.com/a", "image/webp", "image"),
    ("picture", "https://example.com/a.jpg", "application/vnd.iptc.g2.newsitem+xml", None),
    ("picture", "https://example.com/a.html", "", None),
    ("picture", "javascript:a.jpg", "", None),
    ("text", "https://example.com/a.jpg", "", None),
]


@pytest.mark.cases(("kind", "href", "media_type", "shown"), FILES)
def test_a_link_to_the_file_of_a_picture_is_the_picture(
    kind: str, href: str, media_type: str, shown: str | None
) -> None:
    called = f' contenttype="{media_type}"' if media_type else ""
    for number in range(5):  # what has come several times is proved by a pattern
        link = f'<link rel="irel:seeAlso" residref="urn:b:{number}" href="{href}"{called}><itemClass qcode="ninat:{kind}"/></link>'
        article = read(item(meta=link))
        (found,) = article.associations
        assert found.media == (nf.Media(href, kind=shown) if shown else None)
        assert (found.href, found.uri) == (href, f"urn:b:{number}")
        assert again(article) == article
        assert link.encode() in nf.write(article, "newsml-g2")
        without = evolve(article, associations=[evolve(found, media=None if shown else nf.Media("a"))])
        assert again(without) == without


ODD = [
    ("creator", "contributors", '<creator literal="Ann">Editor</creator>', "Ann"),
    ("subject", "subjects", '<subject qcode="a:b">Sea</subject>', "Sea"),
    ("subject", "subjects", '<subject qcode="a:b"><name>Black <span>Sea</span></name></subject>', "Black Sea"),
]


@pytest.mark.cases(("tag", "name", "xml", "expected"), ODD)
def test_text_where_none_should_be(tag: str, name: str, xml: str, expected: str) -> None:
    article = read(item(content=xml))
    (concept,) = getattr(article, name)
    assert (concept.name, concept.foreign) == (expected, (Foreign("newsml-g2", tag, xml),))
    assert again(article) == article


LEFT_OUT = ["top", "meta", "content", "body"]


@pytest.mark.cases("where", LEFT_OUT)
@pytest.mark.cases("xml", ["Loose text", "<x/> Loose text "])
def test_text_between_elements_is_left_out_and_that_is_said(where: str, xml: str) -> None:
    report = nf.Report()
    nf.read(item(**{where: xml}), "newsml-g2", report=report)
    assert "1: text between elements is left out: 'Loose text'" in [str(remark) for remark in report]


LOOSE = [
    ("meta", '<itemClass qcode="ninat:text">Text</itemClass>'),
    ("meta", '<pubStatus qcode="stat:usable">Usable</pubStatus>'),
    ("meta", '<signal qcode="sig:update">Update</signal>'),
    ("content", '<language tag="en">English</language>'),
    ("content", '<subject qcode="a:b">Loose<name>Sea</name></subject>'),
    ("content", '<subject qcode="a:b"><name>Sea</name>Loose</subject>'),
    ("top", "<pubHistory><published>Loose<timestamp>2026-11-24T08:00:00Z</timestamp></published></pubHistory>"),
    ("top", '<catalogRef href="https://example.com/catalog.xml">Loose</catalogRef>'),
    ("meta", '<link rel="irel:seeAlso" residref="urn:b">Loose</link>'),
]


@pytest.mark.cases(("where", "xml"), LOOSE)
def test_text_in_an_element_that_has_none_is_kept(where: str, xml: str) -> None:
    article = read(item(**{where: xml}))
    parts = [part for subject in (*article.subjects, *article.associations, article) for part in subject.foreign]
    assert [part.value for part in parts] == [xml]
    assert again(article) == article


def test_text_beside_the_renditions_of_a_second_content_set() -> None:
    document = item().replace(b"</newsItem>", b"<contentSet>Loose</contentSet></newsItem>")
    report = nf.Report()
    nf.read(document, "newsml-g2", report=report)
    assert [str(loss) for loss in report.losses] == ["1: text between elements is left out: 'Loose'"]


MORE_THAN_RUNS = [
    '<h:em class="x">A</h:em>',
    '<h:a href="https://example.com/" rel="nofollow">A</h:a>',
    '<h:a href="javascript:x()">A</h:a>',
    "<h:em>A<inline qcode='a:b'/></h:em>",
    "<h:abbr title='Acme'>A</h:abbr>",
    "<h:img src='a.jpg'/>",
    "<br id='b1'/>",
    "<h:br id='b1'/>",
    "<h:script>x()</h:script>",
]


@pytest.mark.cases("markup", MORE_THAN_RUNS)
@pytest.mark.cases("tag", ["headline", 'description role="drol:summary"'])
def test_markup_of_a_line_that_says_more_than_its_text_is_kept(tag: str, markup: str) -> None:
    name = tag.partition(" ")[0]
    xml = f"<{tag}>One <h:strong>two</h:strong> {markup}</{name}>"
    article = read(item(content=xml).replace(b"<newsItem", f'<newsItem xmlns:h="{XHTML}"'.encode(), 1))
    (kept,) = article.foreign
    assert kept.value == xml.replace(f"<{name}", f'<{name} xmlns:h="{XHTML}"').replace("'", '"')
    assert again(article) == article


OF_PROVIDERS = [
    ("acme:subtitle", "subhead"),
    ("acme:sub", "subhead"),
    ("acme:SubHead", "subhead"),
    ("acme:overline", "kicker"),
    ("acme:antetitulo", "kicker"),
    ("acme:surtitre", "kicker"),
    ("acme:Dachzeile", "kicker"),
    ("acme:subtitulo", "subhead"),
    ("acme:undertittel", "subhead"),
]


@pytest.mark.cases("language", ["", ' xml:lang="en"'])
@pytest.mark.cases(("role", "name"), OF_PROVIDERS)
def test_a_headline_below_another_in_the_scheme_of_a_provider(role: str, name: str, language: str) -> None:
    xml = f'<headline role="{role}"{language}>Later</headline>'
    document = item(content=f"<headline>Fish</headline>{xml}", attributes='guid="urn:a" xml:lang="en"')
    article = read(document)
    assert nf.plain(getattr(article, name)) == "Later"
    assert article.other_headlines == ()
    assert xml.encode() in nf.write(article, "newsml-g2")
    assert again(article) == article
    changed = evolve(article, **{name: "Soon"})
    assert again(changed) == changed


def test_a_further_headline_is_no_field_though_it_is_called_so() -> None:
    article = nf.Article(headline="Fish", other_headlines=[Headline(content="Later", role="acme:subtitle")])
    assert again(article).other_headlines == article.other_headlines
    both = evolve(article, subhead="Soon")
    assert (again(both).subhead, again(both).other_headlines) == (both.subhead, both.other_headlines)


@pytest.mark.cases("hint", ['<pubStatus qcode="stat:canceled"/>', "<embargoed>2026-11-24T00:00:00Z</embargoed>"])
def test_a_link_to_a_picture_that_is_held_back_shows_none(hint: str) -> None:
    for number in range(5):
        link = f'<link rel="irel:seeAlso" href="https://example.com/{number}" contenttype="image/jpeg">{hint}</link>'
        article = read(item(meta=link))
        assert article.media == ()
        assert again(article) == article
        assert link.encode() in nf.write(article, "newsml-g2")
    assert read(item(meta=link.replace(hint, '<pubStatus qcode="stat:usable"/>'))).media


def test_a_link_among_the_metadata_of_the_content_is_one() -> None:
    article = read(item(content='<link rel="irel:seeAlso" href="https://example.com/"/>'))
    assert article.associations == (Association(role="irel:seeAlso", href="https://example.com/"),)
    assert again(article) == article


LINES = [
    "<h:strong>One</h:strong> <h:a href='https://example.com/' title='x'>two</h:a> <h:span lang='de' dir='ltr'>drei</h:span>",
    "One<br/>two",
    "One<h:br/>two",
]


@pytest.mark.cases("markup", LINES)
def test_markup_of_a_line_that_is_all_in_its_runs_is_not_kept(markup: str) -> None:
    article = read(item(content=f'<headline xmlns:h="{XHTML}">{markup}</headline>'))
    assert article.foreign == ()
    assert again(article) == article


PAGE = f'<inlineXML><html xmlns="{XHTML}">%s</html></inlineXML>'
BESIDE = [
    (PAGE % "Loose<body><p>a</p></body>", "Loose\n\na"),
    (PAGE % "<body><p>a</p></body>Loose", "a\n\nLoose"),
    (PAGE % "<body><p>a</p></body><p>Loose</p>", "a\n\nLoose"),
    (PAGE % "<head>Loose</head><body><p>a</p></body>", "a"),
    (PAGE % "<head><p>Loose</p></head><body><p>a</p></body>", "a"),
    (PAGE % '<body><p href="Loose">a</p></body>', "a"),
    (PAGE.replace("</html>", "</html>Loose") % "<body><p>a</p></body>", "a\n\nLoose"),
    (PAGE.replace("</html>", f'</html><p xmlns="{XHTML}">Loose</p>') % "<body><p>a</p></body>", "a\n\nLoose"),
]


@pytest.mark.cases(("body", "text"), BESIDE)
def test_what_stands_beside_the_body_of_a_page_is_read_and_the_page_is_kept(body: str, text: str) -> None:
    article = read(item(body=body))
    assert (article.text, article.foreign) == (text, (Foreign("newsml-g2", "body", body),))
    assert again(article) == article


@pytest.mark.cases("head", ["", "<head/>", "<head><title/></head>", "<head> <title/> </head>"])
def test_a_page_that_is_nothing_but_its_body_is_not_kept(head: str) -> None:
    article = read(item(body=PAGE % f'{head}<body><p>a <a href="urn:b">b</a></p></body>'))
    assert article.foreign == ()


def test_a_qcode_is_no_qualified_name() -> None:
    """Though its alias is a prefix that is declared: what is kept needs no declaration then."""
    kept = (
        nf.Foreign("newsml-g2", "contentSet", '<remoteContent href="http://example.com/a.jpg" colourspace="a:b"/>'),
        nf.Foreign("newsml-g2", "newsItem", '<newsItem xmlns:a="urn:a" a:b="c"/>'),
    )
    article = nf.Article(headline="Storm", foreign=kept)
    assert nf.read(nf.write(article, "newsml-g2"), "newsml-g2").foreign == kept


@pytest.mark.cases(
    "said",
    [
        "<contentCreated>2026-03-01</contentCreated>",
        "<contentCreated>2026-03</contentCreated>",
        '<digitalSourceType qcode="x:mix"/>',
        '<digitalSourceType qcode="digsrctype:print"><name>Printed</name></digitalSourceType>',
    ],
)
def test_how_the_content_came_to_be_is_kept_in_its_words_until_the_article_says_something_else(said: str) -> None:
    article = read(item(content=said))
    assert said in nf.write(article, "newsml-g2").decode()
    changed = evolve(article, content_created=datetime(2026, 3, 2, tzinfo=UTC), digital_source_type="print")
    assert (again(changed).content_created, again(changed).digital_source_type) == (
        changed.content_created,
        changed.digital_source_type,
    )


@pytest.mark.cases(("version", "lost"), [("2.35", []), ("2.33", []), ("2.32", ["digital_source_type"])])
@pytest.mark.cases("name", ["", "<name>Printed</name>"])
def test_the_digital_source_type_is_of_newer_versions(version: str, lost: list[str], name: str) -> None:
    report = nf.Report()
    said = f'<digitalSourceType qcode="digsrctype:print">{name}</digitalSourceType>'
    document = nf.write(read(item(content=said)), "newsml-g2", {"version": version}, report=report).decode()
    assert (f'<digitalSourceType qcode="digsrctype:print"{f">{name}<" if name else "/>"}' in document) is not bool(lost)
    assert [loss.what for loss in report.losses] == lost


REFERRING = (
    '<inlineRef qcode="p:1" idrefs="h1"/><derivedFrom idrefs="h1 s1"/><derivedFromValue sourceidref="s1" idrefs="h1"/>'
)
SAID = '<subject id="s1" qcode="a:b"><name>Sea</name></subject><headline id="h1">Ferry</headline>'


def test_what_refers_to_other_metadata_stays_at_its_place_while_these_do() -> None:
    article = read(item(content=SAID, top=REFERRING))
    document = nf.write(article, "newsml-g2").decode()
    assert "newsformat:foreign" not in document
    assert document.index("<inlineRef") < document.index("<derivedFrom ") < document.index("<derivedFromValue")
    assert again(article) == article
    changed = evolve(article, headline="Ferry back")
    document = nf.write(changed, "newsml-g2").decode()
    assert all(f">&lt;{tag} " in document for tag in ("headline", "inlineRef", "derivedFrom", "derivedFromValue"))
    assert again(changed) == changed


@pytest.mark.cases(
    "xml",
    [
        '<icon href="file:///pictures/a.jpg" width="19"/>',
        '<icon href=" https://tide.example/a.jpg" width="19 "/>',
        "<contentModified> 2026-11-24T08:00:00Z\n</contentModified>",
    ],
)
def test_what_is_valid_for_the_schema_stays_at_its_place(xml: str) -> None:
    article = read(item(content=xml))
    assert "newsformat:foreign" not in nf.write(article, "newsml-g2").decode()
    assert again(article) == article


def test_it_was_published_when_that_was_first() -> None:
    days = "".join([f"<published><timestamp>2026-11-{day}T08:00:00Z</timestamp></published>" for day in (25, 24, 26)])
    article = read(item(top=f"<pubHistory>{days}</pubHistory>"))
    assert article.published == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert again(article) == article


@pytest.mark.cases("said", ["headline", "body", "strange", ""])
def test_a_subject_is_in_no_other_list_than_subjects_and_entities(said: str) -> None:
    own = 'xmlns:newsformat="urn:newsformat:g2:1"'
    found = read(item(content=f'<subject {own} newsformat:in="{said}" literal="t"><name>Tides</name></subject>'))
    assert [subject.name for subject in found.subjects] == ["Tides"]


CAPTIONED = '<title role="drol:caption">A boat at sea</title>'


@pytest.mark.cases(
    ("link", "association"),
    [
        (
            f'<link residref="urn:p" contenttype="image/jpeg">{CAPTIONED}<filename>boat.jpg</filename></link>',
            Association(uri="urn:p", media=Media("boat.jpg", caption="A boat at sea")),
        ),
        (
            f'<link href="b.jpg" contenttype="image/jpeg"><title>Boat</title>{CAPTIONED}</link>',
            Association(title="Boat", href="b.jpg", media=Media("b.jpg", caption="A boat at sea")),
        ),
        (f'<link residref="urn:p">{CAPTIONED}</link>', Association(uri="urn:p", title="A boat at sea")),
    ],
)
def test_a_title_with_the_role_of_a_caption_is_that_of_the_picture(link: str, association: Association) -> None:
    article = read(item(meta=link))
    (found,) = article.associations
    assert evolve(found, foreign=()) == association
    assert again(article) == article
    assert again(evolve(article, associations=[association])).associations == (association,)
