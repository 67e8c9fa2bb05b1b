"""What feeds say, and how it is read."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.plugin import Confidence
from newsformat.testing import unreported
from newsformat_feeds._sniffing import sniff_json_feed


RSS = """\
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Harbour News</title><link>https://tide.example/</link><description>All of the coast</description>
<language>en-GB</language><lastBuildDate>Thu, 26 Nov 2026 08:00:00 GMT</lastBuildDate>
<atom:link rel="self" href="https://tide.example/rss"/>{items}</channel></rss>"""
ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://tide.example/"><title>Harbour News</title>
<id>tag:tide.example,2026:feed</id><updated>2026-11-26T08:00:00Z</updated><author><name>Tide</name></author>
<link rel="self" href="https://tide.example/atom"/>{items}</feed>"""


def rss(item: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source(RSS.format(items=f"<item>{item}</item>").encode()), "rss", report=report)


def atom(entry: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source(ATOM.format(items=f"<entry>{entry}</entry>").encode()), "atom", report=report)


def paragraphs(article: nf.Article) -> list[str]:
    return article.text.split("\n\n")


# RSS ------------------------------------------------------------------------


@pytest.mark.cases("text", ["The ferry &#{}; sails.", "The ferry\n&#{}; sails.", "&lt;p&gt;The ferry &#{}; sails."])
def test_a_reference_of_any_length_is_one(text: str) -> None:
    article = rss(f"<title>a</title><description>{text.format('9' * 5000).replace('&', '&amp;')}</description>")
    assert " ".join(article.text.split()) == "The ferry \ufffd sails."


def test_a_title_that_is_html_keeps_its_marks() -> None:
    headline = rss("<title>CO&lt;sub&gt;2&lt;/sub&gt; &amp;amp; sea</title>").headline
    assert headline == nf.Article(headline=["CO", nf.Text("2", [nf.Style.SUBSCRIPT]), " & sea"]).headline


def test_a_description_alone_is_the_body() -> None:
    article = rss(
        "<title>High tide</title><description>&lt;p&gt;It rose.&lt;/p&gt;&lt;p&gt;It fell.&lt;/p&gt;</description>"
    )
    assert paragraphs(article) == ["It rose.", "It fell."]
    assert article.summary == ()


def test_a_description_beside_the_whole_text_is_the_summary() -> None:
    article = rss(
        "<description>It &lt;b&gt;rose&lt;/b&gt;.</description><content:encoded>&lt;p&gt;All.</content:encoded>"
    )
    assert nf.plain(article.summary) == "It rose."
    assert article.text == "All."


GOOGLE = "https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://tide.example/a%3Fb%3D1&amp;ct=ga"
BING = "http://www.bing.com/news/apiclick.aspx?ref=x&amp;url=https%3a%2f%2ftide.example%2fa%3fb%3d1&amp;c=1"
BY_WAY = "an address that goes through Google or Bing is replaced by its target"


@pytest.mark.cases("href", [GOOGLE, BING])
def test_addresses_by_way_of_search_engines(href: str) -> None:
    for read, entry in (
        (rss, f"<title>A</title><link>{href}</link>"),
        (atom, f'<title>A</title><link href="{href}"/>'),
    ):
        report = nf.Report()
        assert [identifier.value for identifier in read(entry, report).identifiers] == ["https://tide.example/a?b=1"]
        assert BY_WAY in [remark.message for remark in report.remarks]


@pytest.mark.cases("href", ["https://www.google.com/url?q=a", "https://www.google.com/urls?url=https://a.example"])
def test_other_addresses_of_search_engines_stay(href: str) -> None:
    assert rss(f"<link>{href}</link>").identifiers == (nf.Identifier(value=href, kind="url"),)


def test_the_address_that_feedburner_leads_to_counts_first() -> None:
    burner = 'xmlns:f="http://rssnamespace.org/feedburner/ext/1.0"'
    there = f"<f:origLink {burner}>https://tide.example/1</f:origLink>"
    article = rss(f"<title>A</title><link>http://feedproxy.example/~r/1</link>{there}")
    assert [identifier.value for identifier in article.identifiers] == [
        "https://tide.example/1",
        "http://feedproxy.example/~r/1",
    ]
    assert article.foreign == ()
    assert nf.read(nf.write(article, "rss"), "rss") == article


def test_an_enclosure_whose_text_is_its_address() -> None:
    article = rss("<title>A</title><enclosure>https://tide.example/a.mp3</enclosure>")
    assert [
        (association.role, association.media and association.media.href) for association in article.associations
    ] == [("enclosure", "https://tide.example/a.mp3")]


def test_names_that_were_escaped_twice() -> None:
    article = rss(
        "<category>Arts &amp;amp; culture</category><dc:subject>A &amp;#38; B</dc:subject>"
        "<dc:creator>Reed &amp;amp; Hill Co</dc:creator><category>Q&amp;A</category>"
    )
    assert [subject.name for subject in article.subjects] == ["Arts & culture", "Q&A"]
    assert article.keywords == ("A & B",)
    assert [byline.name for byline in article.bylines] == ["Reed", "Hill Co"]
    again = nf.Article(headline="A", keywords=["A &amp; B"], bylines=[nf.Byline(name="A &lt; B")])
    assert nf.read(nf.write(again, "rss"), "rss") == again


@pytest.mark.cases("more", ["", " " * 300_000])
def test_elements_of_rss_in_another_namespace(more: str) -> None:
    report = nf.Report()
    item = '<item><title>High tide</title><t:link href="/x" rel="self"/><description>It rose.</description></item>'
    space = "http://www.w3.org/2005/Atom"
    feed = f'<rss xmlns="{space}" xmlns:t="{space}"><channel><title>Tide</title>{item}{more}{item}</channel></rss>'
    with nf.read_all(nf.Source(feed.encode()), "rss", report=report) as found:
        assert [(nf.plain(article.headline), article.text) for article in found] == [("High tide", "It rose.")] * 2
        assert found.envelope.title == "Tide"
    assert [remark.message for remark in report.remarks] == [f"elements of RSS are in another namespace: {space}"]


@pytest.mark.cases("more", ["", " " * 300_000])
@pytest.mark.cases(
    ("space", "said"),
    [("", "no namespace"), ("https://www.w3.org/2005/atom", "another namespace: https://www.w3.org/2005/atom")],
)
def test_elements_of_atom_in_another_namespace_or_in_none(space: str, said: str, more: str) -> None:
    report = nf.Report()
    entry = "<entry><title>High tide</title><author><name>Ann Lee</name></author><content>It rose.</content></entry>"
    feed = f'<feed xmlns="{space}"><title>Tide</title>{entry}{more}{entry}</feed>'
    with nf.read_all(nf.Source(feed.encode()), "atom", report=report) as found:
        told = [(nf.plain(article.headline), article.text, article.bylines, article.foreign) for article in found]
        assert told == [("High tide", "It rose.", (nf.Byline(name="Ann Lee"),), ())] * 2
        assert found.envelope.title == "Tide"
    assert [remark.message for remark in report.remarks] == [f"elements of Atom are in {said}"]


def test_an_entry_that_naver_is_told_to_delete_is_canceled() -> None:
    entry = "<entry><id>urn:a</id><title>High tide</title><deleted>2026-11-24T10:00:00Z</deleted></entry>"
    article = nf.read(f'<feed xmlns="http://webmastertool.naver.com">{entry}</feed>'.encode(), "atom")
    assert (article.uri, article.status) == ("urn:a", nf.Status.CANCELED)


def test_markup_that_is_not_escaped_is_markup_too() -> None:
    assert paragraphs(rss("<description>A <b>high</b> tide<p>It rose.</p></description>")) == [
        "A high tide",
        "It rose.",
    ]


PODCAST = (
    "<i:author{0}>Ann Lee</i:author><i:keywords{0}>tide, sea,tide</i:keywords><i:summary{0}>It rose.</i:summary>"
    "<i:duration{0}>12:30</i:duration>"
)


@pytest.mark.cases(
    "space", ["http://www.itunes.com/dtds/podcast-1.0.dtd", "http://www.itunes.com/DTDs/Podcast-1.0.dtd"]
)
def test_what_podcasts_say_counts_where_nothing_else_says_it(space: str) -> None:
    episode = PODCAST.format(f' xmlns:i="{space}"')
    article = rss(f"<title>High tide</title>{episode}")
    assert ([byline.name for byline in article.bylines], article.keywords, article.text) == (
        ["Ann Lee"],
        ("tide", "sea"),
        "It rose.",
    )
    signed = rss(f"{episode}<author>Bo Diaz</author><category>s</category><description>All of it.</description>")
    assert ([byline.name for byline in signed.bylines], signed.text) == (["Bo Diaz"], "All of it.")
    for item in (article, signed):
        assert [foreign.name for foreign in item.foreign] == ["author", "keywords", "summary", "duration"]
        assert nf.read(nf.write(item, "rss"), "rss") == item


@pytest.mark.cases(
    ("title", "headline"),
    [
        ("Fish &amp;amp; Co &amp;#8217;s", "Fish & Co ’s"),
        ("Fish &amp; Co", "Fish & Co"),
        ("&lt;b&gt;High&lt;/b&gt; tide", "High tide"),
        ("1 &lt; 2", "1 < 2"),
    ],
)
def test_a_title_may_be_html(title: str, headline: str) -> None:
    assert nf.plain(rss(f"<title>{title}</title>").headline) == headline


@pytest.mark.cases("headline", ["Fish & Co", "a <b> c", "&amp; stands for &", "1 < 2 > 0", "<br>", "&#39;"])
def test_a_headline_is_no_html(headline: str) -> None:
    assert nf.plain(nf.read(nf.write(nf.Article(headline=headline), "rss"), "rss").headline) == headline


def test_the_page_is_the_first_identifier() -> None:
    article = rss("<dc:identifier>doi:1</dc:identifier><link>https://tide.example/1</link><guid>x1</guid>")
    assert article.uri == "x1"
    assert article.identifiers == (
        nf.Identifier(value="https://tide.example/1", kind="url"),
        nf.Identifier(value="doi:1"),
    )


@pytest.mark.cases("order", [1, -1])
def test_who_signs_by_an_element_of_atom_too_signs_once(order: int) -> None:
    author = (
        '<author xmlns="http://www.w3.org/2005/Atom"><name>Ann Lee</name><uri>https://tide.example/lee</uri></author>'
    )
    signed = rss("".join(["<dc:creator>Ann Lee</dc:creator>", author][::order])).bylines
    assert signed == (nf.Byline(name="Ann Lee", contact="https://tide.example/lee"),)


def test_who_has_signed() -> None:
    article = rss(
        "<dc:creator>Ann Lee</dc:creator><author>ray@tide.example (Bob Ray)</author>"
        "<author>desk@tide.example</author><author>Tide Agency</author>"
        '<author xmlns="http://www.w3.org/2005/Atom"><name>Cem Su</name><email>su@tide.example</email></author>'
        '<author xmlns="http://www.w3.org/2005/Atom"><name>Ann Lee</name><uri>https://tide.example/lee</uri></author>'
        '<author xmlns="http://www.w3.org/2005/Atom"><name>Bob Ray</name></author>'
    )
    assert article.bylines == (
        nf.Byline(name="Ann Lee", contact="https://tide.example/lee"),
        nf.Byline(name="Bob Ray", contact="ray@tide.example"),
        nf.Byline(contact="desk@tide.example"),
        nf.Byline(name="Tide Agency"),
        nf.Byline(name="Cem Su", contact="su@tide.example"),
    )


def test_the_more_exact_of_two_dates_that_are_the_same() -> None:
    item = "<pubDate>Thu, 26 Nov 2026 08:00:00 GMT</pubDate><dc:date>2026-11-26T10:00:00.5+02:00</dc:date>"
    report = nf.Report()
    published = rss(item, report).published
    assert published == datetime(2026, 11, 26, 8, 0, 0, 500_000, UTC)
    assert published is not None
    assert published.utcoffset() == timedelta(hours=2)
    assert not report.losses


def test_of_two_other_dates_the_first_and_a_loss() -> None:
    report = nf.Report()
    item = "<pubDate>Thu, 26 Nov 2026 08:00:00 GMT</pubDate><dc:date>2026-11-25</dc:date>"
    assert rss(item, report).published == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert [loss.why for loss in report.losses] == ["a further <date> is left out: '2026-11-25'"]


def test_a_date_that_is_none_is_kept() -> None:
    (kept,) = rss("<pubDate>yesterday</pubDate>").foreign
    assert kept == nf.Foreign("rss", "pubDate", "<pubDate>yesterday</pubDate>")


def test_a_date_that_mail_can_not_say_exactly_comes_back() -> None:
    when = datetime(2026, 11, 26, 8, 0, 0, 250_000, timezone(timedelta(hours=5, minutes=45)))
    back = nf.read(nf.write(nf.Article(published=when), "rss"), "rss").published
    assert back == when
    assert back is not None
    assert back.utcoffset() == when.utcoffset()


def test_language_is_that_of_the_feed_unless_said() -> None:
    assert rss("<title>a</title>").language == "en-GB"
    assert rss("<dc:language>gd</dc:language>").language == "gd"
    assert rss("<dc:language/>").language == ""


@pytest.mark.cases(("around", "language"), [("", "ja"), ("<language>en</language>", "en")])
def test_language_of_what_a_feed_stands_in(around: str, language: str) -> None:
    document = f'<rss version="2.0" xml:lang="ja"><channel>{around}<item><title>A</title></item></channel></rss>'
    assert nf.read(document.encode(), "rss").language == language


def test_categories_are_subjects_and_dublin_core_has_keywords() -> None:
    article = rss('<category domain="https://tide.example/tags">Ports</category><dc:subject>storm</dc:subject>')
    assert article.subjects == (nf.Concept(name="Ports", scheme="https://tide.example/tags"),)
    assert article.keywords == ("storm",)


@pytest.mark.cases("said", ["<category>medtop:20000001", '<category domain="medtop">20000001'])
def test_a_category_may_be_a_code_of_the_iptc(said: str) -> None:
    article = rss(f"{said}</category>")
    assert article.subjects == (nf.Concept(code="20000001", scheme="medtop"),)
    assert nf.read(nf.write(article, "rss")).subjects == article.subjects


def test_an_enclosure_is_media() -> None:
    (one,) = rss('<enclosure url="https://tide.example/a.mp3" length="1200" type="audio/mpeg"/>').associations
    file = nf.Rendition(href="https://tide.example/a.mp3", media_type="audio/mpeg", size=1200)
    assert one == nf.Association(role="enclosure", media=nf.Media(file.href, kind="audio", renditions=[file]))


def test_a_group_of_pictures_that_differ_is_a_gallery() -> None:
    files = "".join(
        f'<media:content url="https://tide.example/{at}.jpg"><media:description>Pier {at}</media:description>'
        "<media:credit>Ann Lee</media:credit><media:credit>Ann Lee</media:credit></media:content>"
        for at in range(2)
    )
    found = [
        association.media
        for association in rss(f"<media:group>{files}</media:group>").associations
        if association.media
    ]
    assert [(rendition.href[-5:], nf.plain(rendition.caption), rendition.credit) for rendition in found] == [
        ("0.jpg", "Pier 0", "Ann Lee"),
        ("1.jpg", "Pier 1", "Ann Lee"),
    ]


@pytest.mark.cases("place", ["{}{}", "<media:group>{}{}</media:group>"])
@pytest.mark.cases(("role", "told"), [("photographer", []), ("Distributor", ["Distributor"])])
def test_what_somebody_else_than_its_maker_has_to_do_with_a_picture_is_told(
    place: str, role: str, told: list[str]
) -> None:
    said = ('<media:content url="https://tide.example/a.jpg"/>', f'<media:credit role="{role}">Bo Ek</media:credit>')
    report = nf.Report()
    article = rss(place.format(*said), report)
    assert [association.media.credit for association in article.associations if association.media] == ["Bo Ek"]
    assert [loss.why for loss in report.losses] == [f"role of <credit> is left out: {item!r}" for item in told]


def test_a_group_is_one_picture_in_several_sizes() -> None:
    (one,) = rss(
        '<media:group><media:content url="https://tide.example/s.jpg" width="80"/>'
        '<media:content url="https://tide.example/l.jpg" width="800" isDefault="true"/>'
        "<media:title>The pier</media:title><media:credit>Ann Lee</media:credit><media:credit>Acme</media:credit>"
        '<media:description type="html">At &lt;i&gt;noon&lt;/i&gt;</media:description></media:group>'
    ).associations
    assert one.media is not None
    assert one.title == "The pier"
    assert (one.media.href, one.media.credit) == ("https://tide.example/l.jpg", "Ann Lee, Acme")
    assert [file.width for file in one.media.renditions] == [80, 800]
    assert nf.plain(one.media.caption) == "At noon"


@pytest.mark.cases(("kind", "read_as"), [("marks", "text"), ("htmlx", "HTML")])
@pytest.mark.cases("name", ["title", "summary", "content"])
def test_an_unknown_type_of_a_text_is_noted(name: str, kind: str, read_as: str) -> None:
    known, unknown = nf.Report(), nf.Report()
    entry = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:a</id><{0} type="{1}">Noon</{0}></entry></feed>'
    for item, report in (("html", known), (kind, unknown)):
        assert len([*nf.read_all(entry.format(name, item).encode(), "atom", report=report)]) == 1
    message = f"<{name}> has the unknown type {kind}; it is read as {read_as}"
    if (name, kind) == ("content", "marks"):
        message = "content of the type marks is not read"
    assert message not in [remark.message for remark in known.remarks]
    assert message in [remark.message for remark in unknown.remarks]


@pytest.mark.cases(
    ("kind", "left_out"), [("plain", []), ("html", []), ("marks", ["type of <description> is left out: 'marks'"])]
)
def test_a_caption_of_an_unknown_type_is_plain_text(kind: str, left_out: list[str]) -> None:
    report = nf.Report()
    picture = (
        f'<media:content url="https://tide.example/a.jpg"/><media:description type="{kind}">Noon</media:description>'
    )
    (one,) = rss(f"<media:group>{picture}</media:group>", report).associations
    assert one.media is not None
    assert nf.plain(one.media.caption) == "Noon"
    assert [loss.why for loss in report.losses] == left_out


def test_a_picture_of_one_pixel_is_left_out_and_said() -> None:
    report = nf.Report()
    item = '<description>&lt;p&gt;a&lt;/p&gt;&lt;img src="https://x.example/1" width="1" height="1"&gt;</description>'
    assert [type(block) for block in rss(item, report).body] == [nf.Paragraph]
    assert report.losses == ()
    assert ["one pixel" in remark.message for remark in report.remarks] == [True]


def test_what_feedburner_adds_is_no_picture_of_the_story() -> None:
    at, report = "http://feeds.feedburner.com", nf.Report()
    button = f'<a href="{at}/~ff/tide?a=x:y"><img src="{at}/~ff/tide?d=x" border="0"></img></a>'
    text = f'<p>It sails. <img src="/ferry.jpg"></p><div>{button} {button}</div><img src="{at}/~r/tide/~4/x"/>'
    article = rss(f"<description><![CDATA[{text}]]></description>", report)
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Media]
    assert ["FeedBurner" in remark.message for remark in report.remarks] == [True]
    assert not report.losses


def test_an_item_without_a_zone_is_in_that_of_its_channel() -> None:
    feed, report = RSS.replace("08:00:00 GMT", "08:00:00 +0300"), nf.Report()
    item = "<item><title>Ebb</title><pubDate>Thu, 26 Nov 2026 07:00:00</pubDate></item>"
    article = nf.read(feed.format(items=item).encode(), "rss", report=report)
    assert article.published == datetime(2026, 11, 26, 7, tzinfo=timezone(timedelta(hours=3)))
    assert [remark.message for remark in report.remarks] == [
        "'Thu, 26 Nov 2026 07:00:00' has no time zone; assumed UTC+03:00"
    ]


def test_what_is_not_known_is_kept_and_put_back() -> None:
    article = rss('<slash:comments xmlns:slash="http://purl.org/rss/1.0/modules/slash/">3</slash:comments>')
    (kept,) = article.foreign
    assert kept.name == "comments"
    assert nf.read(nf.write(article, "rss"), "rss") == article


def test_older_versions_are_read() -> None:
    document = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://tide.example/"><title>Tide</title>
     <link>https://tide.example/</link><items><rdf:Seq><rdf:li resource="https://tide.example/1"/></rdf:Seq></items>
     </channel><item rdf:about="https://tide.example/1"><title>High tide</title><dc:creator>Ann Lee</dc:creator></item>
     </rdf:RDF>"""
    with nf.read_all(nf.Source(document)) as articles:
        assert articles.envelope.title == "Tide"
        assert articles.envelope.foreign == ()
        (article,) = articles
    assert (article.uri, nf.plain(article.headline), article.bylines[0].name) == (
        "https://tide.example/1",
        "High tide",
        "Ann Lee",
    )


@pytest.mark.cases(
    ("about", "more", "uri", "told"),
    [
        ("https://tide.example/", "", "", []),
        ("https://tide.example/rss", "", "https://tide.example/rss", []),
        ("urn:1", "<dc:identifier>urn:2</dc:identifier>", "urn:2", ["1: rdf:about of <channel> is left out: 'urn:1'"]),
    ],
)
def test_what_the_channel_of_rss_1_is_known_by(about: str, more: str, uri: str, told: list[str]) -> None:
    document = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="{about}">{more}<link>https://tide.example/</link>'
        "</channel><item><title>High tide</title></item></rdf:RDF>"
    )
    report = nf.Report()
    with nf.read_all(nf.Source(document.encode()), report=report) as articles:
        assert articles.envelope.uri == uri
    assert [str(loss) for loss in report.losses] == told


def test_what_surrounds_items_is_known_before_them_and_comes_back() -> None:
    with nf.read_all(nf.Source(RSS.format(items="<item><title>a</title></item>").encode())) as articles:
        envelope = articles.envelope
        again = nf.write(articles, "rss")
    assert (envelope.title, envelope.language) == ("Harbour News", "en-GB")
    assert envelope.links == (
        nf.EnvelopeLink(href="https://tide.example/", role="alternate"),
        nf.EnvelopeLink(href="https://tide.example/rss", role="self"),
    )
    assert envelope.sent == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert [part.name for part in envelope.foreign] == ["description"]
    with nf.read_all(nf.Source(again)) as articles:
        assert articles.envelope == envelope


def test_a_large_feed_is_read_as_a_stream() -> None:
    item = f"<item><title>High tide</title><description>{'It rose. ' * 200}</description></item>"
    large = RSS.format(items=f"{item * 300}<ttl>60</ttl>{item}<skipDays><day>Sunday</day></skipDays>")
    report = nf.Report()
    with nf.read_all(nf.Source(large.encode()), "rss", report=report) as articles:
        assert articles.envelope.title == "Harbour News"
        assert sum(1 for _ in articles) == 301
    assert [loss.why for loss in report.losses] == [
        "<ttl> after an entry is left out",
        "<skipDays> after an entry is left out",
    ]


def test_prefixes_that_are_not_declared_are_what_they_usually_are() -> None:
    report = nf.Report()
    document = b"<rss><channel><item><title>a</title><dc:creator>Ann Lee</dc:creator></item></channel></rss>"
    assert nf.read(nf.Source(document), "rss", report=report).bylines == (nf.Byline(name="Ann Lee"),)
    assert "dc; assumed to be the usual ones" in str(report.remarks[0])


@pytest.mark.cases(
    "feed",
    [
        '<rss version="2.0">\n xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>a</title>{said}</item></rss>',
        '<rss><item><title>a</title>{said}</item><item><dc:date xmlns:dc="urn:x">b</dc:date></item></rss>',
    ],
)
def test_a_prefix_that_is_declared_elsewhere_or_in_a_text_is_not_declared(feed: str) -> None:
    document = feed.format(said="<dc:creator>Ann Lee</dc:creator>").encode()
    with nf.read_all(nf.Source(document), "rss") as articles:
        assert next(iter(articles)).bylines == (nf.Byline(name="Ann Lee"),)


def test_lines_of_a_text_without_markup_are_paragraphs() -> None:
    lines = (
        "The ferries &amp;amp; barges stay in the harbour until the storm has passed, the port said on Monday.",
        "It blew hard.",
    )
    text = "\n".join(
        [*lines, "The gates of the barrier were closed at noon, for the first time in the last eleven years."]
    )
    article = nf.read(nf.Source(RSS.format(items=f"<item><description>{text}</description></item>").encode()), "rss")
    assert [line[:14] for line in article.text.split("\n\n")] == ["The ferries & ", "It blew hard.", "The gates of t"]


@pytest.mark.cases(
    ("encoding", "text"),
    [
        ("koi8_r", "Порт закрыт из-за сильного шторма, паромы не ходят до понедельника, сообщили в порту"),
        ("cp1251", "Порт закрыт из-за сильного шторма, паромы не ходят до понедельника, сообщили в порту"),
        ("big5", "港口因風暴關閉，渡輪停航至星期一，港務局今晨宣布，旅客須改期或退票"),
    ],
)
def test_an_encoding_that_is_not_declared_is_found(encoding: str, text: str) -> None:
    document = f"<rss><channel><item><title>{text}</title></item></channel></rss>"
    report = nf.Report()
    assert nf.plain(nf.read(nf.Source(document.encode(encoding)), "rss", report=report).headline) == text
    assert "no encoding is declared" in str(report.remarks[0])


def test_one_broken_item_does_no_harm_to_the_others() -> None:
    deep = f"<description>{'&lt;div&gt;' * 20_000}</description>"
    items = f"<item><title>a</title></item><item>{deep}</item><item><title>b</title></item>"
    report = nf.Report()
    with nf.read_all(nf.Source(RSS.format(items=items).encode()), "rss", report=report) as articles:
        assert [nf.plain(article.headline) for article in articles] == ["a", "b"]
    assert [(loss.line, loss.why.partition(":")[0]) for loss in report.losses] == [
        (5, "left out an item that can't be read")
    ]


# Atom -----------------------------------------------------------------------


@pytest.mark.cases(
    ("document", "said"),
    [
        (
            ATOM.format(items='<entry><title>a</title><content type="html" tide="high">b</content></entry>'),
            "tide of <content> is left out: 'high'",
        ),
        (ATOM.replace('xml:lang="en"', 'tide="high"').format(items=""), "tide of <feed> is left out: 'high'"),
        (ATOM.replace("<title>", '<title tide="high">').format(items=""), "tide of <title> is left out: 'high'"),
        (ATOM.replace('rel="self"', 'title="all"').format(items=""), "title of <link> is left out: 'all'"),
        (ATOM.format(items="high tide"), "text between elements is left out: 'high tide'"),
    ],
)
def test_what_known_elements_of_a_feed_have_more_is_said_to_be_left_out(document: str, said: str) -> None:
    report = nf.Report()
    list(nf.read_all(nf.Source(document.encode()), "atom", report=report))
    assert [loss.why for loss in report.losses] == [said]


@pytest.mark.cases(
    ("changed", "said"),
    [
        ('<rss version="2.0" tide="high"', "tide of <rss> is left out: 'high'"),
        ("<channel>", ""),
        ('<channel tide="high">', "tide of <channel> is left out: 'high'"),
        ("<channel>high tide", "text between elements is left out: 'high tide'"),
        ('<link tide="high">', "tide of <link> is left out: 'high'"),
    ],
)
def test_what_known_elements_of_a_channel_have_more_is_said_to_be_left_out(changed: str, said: str) -> None:
    report = nf.Report()
    usual = {'<rss version="2.0" tide': '<rss version="2.0"', "<channel": "<channel>", "<link": "<link>"}
    old = next(text for begin, text in usual.items() if changed.startswith(begin))
    list(nf.read_all(nf.Source(RSS.replace(old, changed).format(items="").encode()), "rss", report=report))
    assert [loss.why for loss in report.losses] == ([said] if said else [])


@pytest.mark.cases(
    "content",
    [
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>rose</b>.</p></div>',
        '<x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>It <x:b>rose</x:b>.</x:p></x:div>',
    ],
)
def test_text_constructs_of_all_types(content: str) -> None:
    article = atom(
        '<title type="html">High &lt;em&gt;tide&lt;/em&gt;</title><summary>1 &lt; 2</summary>'
        f'<content type="xhtml">{content}</content>'
    )
    assert article.headline == (nf.Text("High "), nf.Text("tide", [nf.Style.EMPHASIS]))
    assert nf.plain(article.summary) == "1 < 2"
    assert article.body == (nf.Paragraph([nf.Text("It "), nf.Text("rose", [nf.Style.STRONG]), nf.Text(".")]),)


def test_text_without_markup_is_paragraphs() -> None:
    assert paragraphs(atom("<content>One &lt;b&gt;.\n\nTwo.</content>")) == ["One <b>.", "Two."]


def test_addresses_start_from_the_base() -> None:
    article = atom('<content type="html">&lt;img src="a.jpg"&gt;</content>')
    assert [block.href for block in article.body if isinstance(block, nf.Media)] == ["https://tide.example/a.jpg"]


def test_addresses_of_links_and_files_start_from_the_base() -> None:
    """Of the feed, of the entry, or of the element itself (XML Base)."""
    entry = (
        '<link href="1"/><link rel="edit" href="7" xml:base="https://api.example/"/>'
        '<link rel="enclosure" href="a.mp3" type="audio/mpeg"/><link rel="via" href="http://[x"/>'
        "<author><name>Ann</name><uri>/ann</uri></author>"
    )
    article = atom(entry)
    assert [byline.contact for byline in article.bylines] == ["https://tide.example/ann"]
    assert [identifier.value for identifier in article.identifiers] == ["https://tide.example/1"]
    assert [association.href for association in article.associations if association.href] == [
        "https://api.example/7",
        "http://[x",
    ]
    assert [association.media.href for association in article.associations if association.media] == [
        "https://tide.example/a.mp3"
    ]
    item = (
        '<item xml:base="https://tide.example/feed/"><link>../1</link><enclosure url="a.mp3" type="audio/mpeg"/>'
        '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="/a.jpg" type="image/jpeg"/></item>'
    )
    (article,) = nf.read_all(RSS.format(items=item).encode(), "rss")
    assert [identifier.value for identifier in article.identifiers] == ["https://tide.example/1"]
    media = [association.media.href for association in article.associations if association.media]
    assert media == ["https://tide.example/feed/a.mp3", "https://tide.example/a.jpg"]
    assert rss("<link>second</link>").identifiers[0].value == "second"


def test_links_by_their_relation() -> None:
    article = atom(
        '<link href="https://tide.example/1"/><link rel="via" href="https://x.example/" title="X"/>'
        '<link rel="enclosure" href="https://tide.example/a.mp4" type="video/mp4"/>'
    )
    assert article.identifiers == (nf.Identifier(value="https://tide.example/1", kind="url"),)
    via, film = article.associations
    assert via == nf.Association(role="via", href="https://x.example/", title="X")
    assert film.media is not None
    assert film.media.kind == "video"


def test_categories_with_a_label_or_a_scheme_are_subjects() -> None:
    article = atom('<category term="storm"/><category term="p1" scheme="https://tide.example/c" label="Ports"/>')
    assert article.keywords == ("storm",)
    assert article.subjects == (nf.Concept(name="Ports", code="p1", scheme="https://tide.example/c"),)


def test_atom_0_3_is_read() -> None:
    document = b"""<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Tide</title><entry><title>High</title>
    <issued>2004-06-01T08:00:00Z</issued><modified>2004-06-02T08:00:00Z</modified>
    <content type="text/html" mode="escaped">&lt;p&gt;It rose.&lt;/p&gt;</content></entry></feed>"""
    article = nf.read(nf.Source(document))
    assert article.text == "It rose."
    assert article.published == datetime(2004, 6, 1, 8, tzinfo=UTC)
    assert article.updated == datetime(2004, 6, 2, 8, tzinfo=UTC)


def test_an_entry_may_be_alone() -> None:
    document = b'<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>La mer</title></entry>'
    assert nf.read(nf.Source(document)).language == "fr"


# JSON Feed ------------------------------------------------------------------


def test_json_feed_of_both_versions() -> None:
    document = b"""{"version": "https://jsonfeed.org/version/1", "title": "Tide", "home_page_url": "https://tide.example/",
    "author": {"name": "Desk"}, "items": [{"id": 7, "url": "https://tide.example/7", "content_text": "One.\\n\\nTwo.",
    "author": {"name": "Ann Lee", "url": "https://tide.example/ann"}, "tags": ["storm"], "_x": {"a": 1},
    "image": "https://tide.example/a.jpg", "date_published": "2026-11-26T08:00:00Z"}]}"""
    with nf.read_all(nf.Source(document)) as articles:
        assert (articles.envelope.title, articles.envelope.sender) == ("Tide", "Desk")
        (article,) = articles
    assert (article.uri, article.keywords, paragraphs(article)) == ("7", ("storm",), ["One.", "Two."])
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="https://tide.example/ann"),)
    assert article.associations == (nf.Association(role="image", media=nf.Media("https://tide.example/a.jpg")),)
    assert article.foreign == (nf.Foreign("json-feed", "_x", '{"a":1}'),)


@pytest.mark.cases(
    ("said", "status", "embargo"),
    [
        (b'"_embargo": "2030-01-01T06:00:00Z"', "usable", nf.Embargo(until=datetime(2030, 1, 1, 6, tzinfo=UTC))),
        (b'"embargoed": false, "status": "published"', "usable", None),
        (b'"_draft": true', "withheld", None),
        (b'"_state": "killed"', "canceled", None),
    ],
)
def test_an_item_of_a_json_feed_that_is_held_back(said: bytes, status: str, embargo: nf.Embargo | None) -> None:
    feed = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "7", "content_text": "One.", %b}]}' % said
    article = nf.read(feed, "json-feed")
    assert (article.status.value, article.embargo) == (status, embargo)
    assert article.foreign
    assert nf.read(nf.write(article, "json-feed"), "json-feed") == article
    released, report = evolve(article, status=nf.Status.USABLE, embargo=None), nf.Report()
    back = nf.read(nf.write(released, "json-feed", report=report), "json-feed")
    assert (back.status, back.embargo) == (nf.Status.USABLE, None)
    assert [loss.what for loss in report.losses] == ["foreign.json-feed"] * (released != article)


@pytest.mark.cases("document", [b"[]", b"{}", b'{"items": 1}', b"{", b"7", b'{"items": [[]]}'])
def test_what_is_no_json_feed_is_an_error(document: bytes) -> None:
    with pytest.raises(nf.ReadError):
        nf.read(nf.Source(document), "json-feed")


# Any of them ----------------------------------------------------------------


@pytest.mark.cases("first", ["rss", "atom", "json-feed"])
@pytest.mark.cases("second", ["rss", "atom", "json-feed", "ninjs", "newsml-g2"])
def test_a_story_goes_from_feed_to_feed(first: str, second: str) -> None:
    story = nf.Article(
        uri="tag:tide.example,2026:1",
        headline="Fish & <Chips>",
        summary="In short",
        bylines=[nf.Byline(name="Ann Lee")],
        published=datetime(2026, 11, 26, 8, tzinfo=UTC),
        language="en",
        keywords=["storm"],
        body=[nf.Paragraph("It rose."), nf.List([[nf.Paragraph("a")]])],
    )
    there = nf.read(nf.write(story, first), first)
    assert there == story
    report = nf.Report()
    back = nf.read(nf.write(there, second, report=report), second)
    assert unreported(there, back, report.losses) == []


@pytest.mark.cases("name", ["rss", "atom"])
def test_another_root_is_an_error(name: str) -> None:
    with pytest.raises(nf.ReadError, match="the root element is html"):
        nf.read(nf.Source(b"<html/>"), name)


MARKED_RSS = {
    "a second ID": "<guid>1</guid><guid>MARK</guid>",
    "text between elements": "<title>High tide</title> MARK",
    "an attribute of a category": '<category domain="d" code="MARK">News</category>',
    "an attribute of an enclosure": '<enclosure url="a.mp3" type="audio/mpeg" length="1" bitrate="MARK"/>',
    "the duration of a film": '<media:content url="a.mp4" duration="MARK"/>',
    "the language of another file": '<media:group><media:content url="a"/><media:content url="b" lang="MARK"/></media:group>',
    "the time of a thumbnail": '<media:thumbnail url="a.jpg" time="MARK"/>',
    "the player of a film": '<media:content url="a.mp4"><media:player url="MARK"/></media:content>',
    "views of a film": '<media:content url="a"><media:community><media:statistics views="MARK"/></media:community></media:content>',
    "the language of a link": '<atom:link rel="related" href="a" hreflang="MARK"/>',
    "the type of a link": '<atom:link rel="related" href="a" type="application/MARK"/>',
    "the length of a link": '<atom:link rel="related" href="a" type="text/plain" length="MARK"/>',
    "the title of a page": '<atom:link href="a" title="MARK"/>',
}


@pytest.mark.cases("name", ["type", "hreflang", "title"])
def test_what_a_link_of_a_feed_has_more_is_said(name: str) -> None:
    for document in (RSS_LINKED, ATOM_LINKED):
        report = nf.Report()
        with nf.read_all(document.replace("MORE", f'{name}="MARK"').encode(), report=report) as articles:
            assert [link.href for link in articles.envelope.links] == ["https://tide.example/feed"]
        assert f"{name} of <link> is left out: 'MARK'" in "".join(map(str, report.losses))


def test_that_a_link_leads_to_a_feed_goes_without_saying() -> None:
    report = nf.Report()
    [*nf.read_all(ATOM_LINKED.replace("MORE", 'type="application/atom+xml"').encode(), report=report)]
    assert not report.losses


_LINKED = '<link xmlns="http://www.w3.org/2005/Atom" rel="self" href="https://tide.example/feed" MORE/>'
RSS_LINKED = f'<rss version="2.0"><channel><title>Tide</title>{_LINKED}<item><title>A</title></item></channel></rss>'
ATOM_LINKED = (
    f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Tide</title>{_LINKED}<entry><title>A</title></entry></feed>'
)


@pytest.mark.cases("item", MARKED_RSS.values(), ids=MARKED_RSS)
def test_what_an_item_has_more_is_said(item: str) -> None:
    report = nf.Report()
    article = rss(item, report)
    assert "MARK" in repr(article) + "".join(map(str, report.losses))


@pytest.mark.cases(
    "item",
    [
        '<guid isPermaLink="false">1</guid><category domain="d">News</category>',
        '<enclosure url="a.mp3" type="audio/mpeg" length="1"/><source url="s">Tide</source>',
        '<media:content url="a" medium="image" width="1" height="1"><media:title type="plain">A</media:title></media:content>',
        '<title>High tide</title><atom:link href="a" type="text/html" title="High tide"/>',
        '<atom:link rel="replies" type="text/html" href="a" title="Replies"/>',
    ],
)
def test_what_usual_items_have_is_no_loss(item: str) -> None:
    report = nf.Report()
    rss(item, report)
    assert not report.losses


def test_an_empty_id_does_not_count() -> None:
    head = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    document = f'{head}<item rdf:about="urn:1"><guid/></item></rdf:RDF>'
    assert nf.read(nf.Source(document.encode()), "rss").uri == "urn:1"


def test_addresses_start_from_the_base_of_the_content() -> None:
    article = atom('<content type="html" xml:base="https://tide.example/1/">&lt;img src="a.jpg"&gt;</content>')
    assert article.body == (nf.Media("https://tide.example/1/a.jpg"),)


@pytest.mark.cases(
    "members",
    [
        {"authors": [{"name": ["MARK"]}]},
        {"authors": [{"name": "Ann Lee"}], "author": {"name": "MARK"}},
        {"attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": "MARK"}]},
    ],
)
def test_what_an_item_of_json_feed_has_more_is_said(members: dict[str, object]) -> None:
    report = nf.Report()
    document = {"version": "https://jsonfeed.org/version/1.1", "title": "Tide", "items": [{"id": "1", **members}]}
    article = nf.read(nf.Source(json.dumps(document).encode()), "json-feed", report=report)
    assert "MARK" in repr(article) + "".join(map(str, report.losses))


@pytest.mark.cases("said", ["<author/>", "<author> </author>", "<dc:creator></dc:creator>"])
def test_nobody_signs_with_an_empty_author(said: str) -> None:
    assert rss(f"<title>Ferry</title>{said}").bylines == ()


def test_nobody_signs_with_an_author_of_no_name() -> None:
    item = {"id": "7", "content_text": "One.", "authors": [{"name": ""}, {}]}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Tide", "items": [item]}
    assert nf.read(json.dumps(feed).encode()).bylines == ()


@pytest.mark.cases("name", ["author", "contributor"])
def test_what_a_person_has_twice_or_in_attributes_is_said_to_be_left_out(name: str) -> None:
    report = nf.Report()
    atom(f"<{name}><name at='1'>Ann Lee</name><name>Bo Diaz</name></{name}>", report)
    assert [loss.why for loss in report.losses] == [
        "at of <name> is left out: '1'",
        f"a further <name> of <{name}> is left out: 'Bo Diaz'",
    ]


def test_what_media_rss_says_beside_pictures_is_said_of_those_that_say_nothing() -> None:
    said = (
        '<media:content url="https://tide.example/a.jpg" medium="image"/>'
        '<media:content url="https://tide.example/b.jpg"><media:credit>Cy</media:credit></media:content>'
        '<media:credit role="photographer">Bo Ek</media:credit><media:description type="html">The &lt;b&gt;pier&lt;/b&gt;'
        "</media:description><media:copyright>Tide</media:copyright>"
    )
    article = rss(said)
    shown = [
        (association.media.credit, nf.plain(association.media.caption), association.media.rights)
        for association in article.associations
        if association.media
    ]
    assert shown == [("Bo Ek", "The pier", "Tide"), ("Cy", "The pier", "Tide")]
    assert article.foreign == ()
    assert [part.name for part in rss("<media:credit>Bo Ek</media:credit>").foreign] == ["credit"]


def test_what_portals_ask_feeds_for() -> None:
    spaces = 'xmlns:gnf="http://assets.gunosy.com/media/gnf" xmlns:mi="http://schemas.ingestion.microsoft.com/common/"'
    said = "<gnf:keyword>tide, sea</gnf:keyword><gnf:modified>Mon, 04 May 2026 09:00:00 +0900</gnf:modified>"
    item = f"<item {spaces}>{said}<mi:dateTimeWritten>2026-05-03T22:00:00Z</mi:dateTimeWritten></item>"
    article = nf.read(RSS.format(items=item).encode(), "rss")
    assert (article.keywords, article.foreign) == (("tide", "sea"), ())
    assert article.updated == datetime(2026, 5, 4, tzinfo=UTC)
    assert article.created == datetime(2026, 5, 3, 22, tzinfo=UTC)


def test_a_picture_that_only_the_summary_shows_belongs_to_the_story() -> None:
    around = (
        '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title>'
        "<description>&lt;img src=&quot;https://tide.example/a.jpg&quot; alt=&quot;P&quot;&gt; In short</description>"
        "<content:encoded>&lt;p&gt;It rose.&lt;/p&gt;{}</content:encoded></item></channel></rss>"
    )
    report = nf.Report()
    article = nf.read(around.format("").encode(), "rss", report=report)
    assert [association.media for association in article.associations] == [
        nf.Media("https://tide.example/a.jpg", alt="P")
    ]
    assert (nf.plain(article.summary), report.losses) == ("In short", ())
    shown = "&lt;img src=&quot;https://tide.example/a.jpg&quot;&gt;"
    assert nf.read(around.format(shown).encode(), "rss").associations == ()


def test_what_is_left_out_of_a_picture_in_a_summary_is_told() -> None:
    picture = '<img src="https://tide.example/a.jpg" alt="Pier" title="The pier at noon">'
    item = f"<title>A</title><description><![CDATA[{picture} <i title='So'>In</i> short]]></description>"
    report = nf.Report()
    nf.read(RSS.format(items=f"<item>{item}</item>").encode(), "rss", report=report)
    told = sorted(loss.why for loss in report.losses)
    assert told == ["the title of <i> left out", "the title of <img> left out"]


@pytest.mark.cases("body", ["content_html", "content_text"])
def test_a_json_feed_is_known_by_its_items_if_its_version_is_far_behind_them(body: str) -> None:
    items = [{"id": f"urn:{number}", "title": "Ferry", body: "It is back. " * 1000} for number in range(9)]
    feed = {"title": "Tide", "items": items, "version": "https://jsonfeed.org/version/1.1"}
    assert [found.format for found in nf.detect(json.dumps(feed).encode())] == ["json-feed"]
    assert len([*nf.read_all(json.dumps(feed).encode())]) == len(items)


@pytest.mark.cases(
    "other",
    [{"items": [{"id": "1", "content_text": "A"}], "version": "2"}, {"items": [{"content_html": "A"}]}, {"items": []}],
)
def test_other_json_with_items_is_no_feed(other: object) -> None:
    assert "json-feed" not in [found.format for found in nf.detect(json.dumps(other).encode())]


def test_json_whose_braces_do_not_close_is_looked_at_without_harm() -> None:
    head = b'{"{"wersion":"1","items":[{"id":"a","content_html":"<p>A</p>"}]}'
    assert sniff_json_feed(head) is Confidence.NO


@pytest.mark.cases("more", ["", " " * 300_000])
def test_an_entry_that_is_to_be_withdrawn_is_canceled(more: str) -> None:
    gone = '<t:deleted-entry ref="urn:a" when="2026-11-24T10:00:00Z"><t:comment>Wrong.</t:comment><t:by><name>Bo</name></t:by></t:deleted-entry>'
    spaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:t="http://purl.org/atompub/tombstones/1.0"'
    feed = f"<feed {spaces}><title>Tide</title><author><name>Ann Lee</name></author>{gone}{more}<entry><id>urn:b</id></entry></feed>"
    withdrawn, there = nf.read_all(feed.encode(), "atom")
    assert (withdrawn.uri, withdrawn.status, withdrawn.updated) == (
        "urn:a",
        nf.Status.CANCELED,
        datetime(2026, 11, 24, 10, tzinfo=UTC),
    )
    assert (withdrawn.notes, withdrawn.bylines) == ((nf.EditorsNote(text="Wrong."),), ())
    assert [part.name for part in withdrawn.foreign] == ["by"]
    assert (there.uri, there.status) == ("urn:b", nf.Status.USABLE)


def test_what_is_called_a_deleted_entry_but_names_none_is_left_out_with_a_remark() -> None:
    report = nf.Report()
    feed = '<feed xmlns="http://www.w3.org/2005/Atom"><deleted-entry>Tides</deleted-entry><entry><id>urn:b</id></entry></feed>'
    assert [article.uri for article in nf.read_all(feed.encode(), "atom", report=report)] == ["urn:b"]
    assert [str(entry) for entry in report] == ["1: <deleted-entry> that names no entry is left out: Tides"]


@pytest.mark.cases(
    ("said", "name", "found"),
    [
        ({"author": "Ann Lee"}, "bylines", ["Ann Lee"]),
        ({"authors": ["Ann Lee", {"name": "Bo"}]}, "bylines", ["Ann Lee", "Bo"]),
        ({"authors": {"name": "Bo"}}, "bylines", ["Bo"]),
        ({"tags": "sea, storm"}, "keywords", ["sea", "storm"]),
        ({"tags": ["sea", None, 3]}, "keywords", ["sea", "3"]),
        ({"date_published": 1795514400}, "published", datetime(2026, 11, 24, 10, tzinfo=UTC)),
        ({"image": {"url": "a.jpg"}}, "media", ["a.jpg"]),
        ({"attachments": {"url": "a.mp3"}}, "media", ["a.mp3"]),
    ],
)
def test_members_of_json_feed_in_other_forms(said: dict[str, object], name: str, found: object) -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", **said}]}
    article = nf.read(json.dumps(feed).encode(), report=(report := nf.Report()))
    value = getattr(article, name)
    value = (
        [getattr(item, "name", "") or getattr(item, "href", item) for item in value]
        if isinstance(value, tuple)
        else value
    )
    assert (value, article.foreign) == (found, ())
    assert [remark.message for remark in report.remarks] == [
        f"not in the form of JSON Feed, but read: {next(iter(said))}"
    ]


def test_members_of_json_feed_that_mean_nothing_else_are_kept() -> None:
    said = {"authors": [5], "tags": [{}], "date_published": 1.5, "image": {"url": 5}}
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", **said}]}
    article = nf.read(json.dumps(feed).encode())
    assert {part.name: json.loads(part.value) for part in article.foreign} == said
