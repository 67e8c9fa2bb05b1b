"""What is wrong with feeds, by the rules of their specifications."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


RSS = """\
<rss version="2.0">
<channel><title>Tide</title><link>https://tide.example/</link><description>The coast</description>
<language>en-GB</language><lastBuildDate>Thu, 26 Nov 2026 08:00:00 GMT</lastBuildDate>
<image><url>https://tide.example/a.png</url><title>Tide</title><link>https://tide.example/</link></image>
<item><title>High</title><link>https://tide.example/1</link>
<guid>https://tide.example/1</guid><pubDate>26 Nov 26 08:00 +0000</pubDate><author>ann@tide.example (Ann)</author>
<enclosure url="https://tide.example/a.mp3" length="12" type="audio/mpeg"/>
<source url="https://acme.example/rss">Acme</source></item>
</channel></rss>"""
RDF = """\
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<channel rdf:about="https://tide.example/"><title>Tide</title><link>https://tide.example/</link><description>a</description></channel>
<item rdf:about="https://tide.example/1"><title>High</title><link>https://tide.example/1</link></item>
</rdf:RDF>"""
ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Gezeiten</title><id>urn:a</id><updated>2026-11-26T08:00:00Z</updated><link rel="self" href="https://tide.example/a"/>
<author><name>Ann</name></author>
<entry><title type="html">Hoch &lt;b&gt;Wasser&lt;/b&gt;</title><id>urn:a:1</id><updated>2026-11-26T08:00:00.5+01:00</updated>
<link href="https://tide.example/1"/><link href="https://tide.example/1.fr" hreflang="fr"/><category term="x"/>
<summary>Kurz</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Es stieg.</p></div></content></entry>
</feed>"""
WXR = """\
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Maré</title><link>https://tide.example/</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ann</wp:author_login></wp:author>
<item><title>Alta</title><wp:post_id>7</wp:post_id><wp:post_date>2026-11-26 08:00:00</wp:post_date>
<wp:post_name>alta</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="mar">Mar</category></item>
</channel></rss>"""


def found(document: str | bytes, format: str) -> list[tuple[str, int | None, str]]:
    source = nf.Source(document.encode() if isinstance(document, str) else document)
    return [(problem.rule, problem.line, problem.severity.value) for problem in nf.validate(source, format)]


def changed(document: str, old: str, new: str) -> str:
    assert document.count(old) >= 1
    return document.replace(old, new, 1)


@pytest.mark.cases(("document", "format"), [(RSS, "rss"), (RDF, "rss"), (ATOM, "atom"), (WXR, "wxr")])
def test_there_is_nothing_against_a_sound_feed(document: str, format: str) -> None:
    assert found(document, format) == []


OF_RSS = [
    ('<rss version="2.0">', "<rss>", "version", 1),
    ('"2.0"', '"3.0"', "version", 1),
    ("<link>https://tide.example/</link><description>", "<description>", "required", 2),
    ("<title>Tide</title>", "<title>Tide</title><title>Ebb</title>", "once", 2),
    ("GMT", "Uhr", "date", 3),
    ("Thu, 26 Nov 2026", "Thu, 31 Feb 2026", "date", 3),
    ("<url>https://tide.example/a.png</url>", "", "required", 4),
    ("<title>High</title>", "", "title-or-description", 5),
    ("<guid>", '<guid isPermaLink="yes">', "guid", 6),
    ("<guid>https://tide.example/1", "<guid>17", "guid", 6),
    (' length="12"', "", "attribute", 7),
    (' type="audio/mpeg"', "", "attribute", 7),
    ('"12"', '"12 KB"', "length", 7),
    (' url="https://acme.example/rss"', "", "attribute", 8),
    ("</item>", "</item></channel><item><title>a</title></item><channel>", "channel", 1),
]


@pytest.mark.cases(("old", "new", "rule", "line"), OF_RSS)
def test_each_rule_of_rss_is_told_with_its_line(old: str, new: str, rule: str, line: int) -> None:
    assert (rule, line, "error") in found(changed(RSS, old, new), "rss")


@pytest.mark.cases(
    ("old", "new", "rule", "line"),
    [
        ("en-GB", "en_GB", "language", 3),
        ("ann@tide.example (Ann)", "Ann", "author", 6),
        ("<link>https://tide.example/1", "<link>/1", "uri", 5),
        ("The coast", "", "empty", 2),
        ("</item>", "</item><item><title>b</title><guid>https://tide.example/1</guid></item>", "unique", 8),
        ("<guid>", '<guid isPermaLink="false">', "", 0),
    ],
)
def test_what_is_odd_in_rss_is_a_warning(old: str, new: str, rule: str, line: int) -> None:
    assert found(changed(RSS, old, new), "rss") == ([(rule, line, "warning")] if rule else [])


@pytest.mark.cases(
    ("old", "new", "rule", "line"),
    [
        (' rdf:about="https://tide.example/1"', "", "attribute", 3),
        ("<link>https://tide.example/1</link>", "", "required", 3),
        ("<description>a</description>", "", "required", 2),
    ],
)
def test_rss_1_is_held_against_its_own_parts(old: str, new: str, rule: str, line: int) -> None:
    assert found(changed(RDF, old, new), "rss") == [(rule, line, "error")]


OF_ATOM = [
    ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "version", 1),
    ("<id>urn:a</id>", "", "required", 1),
    ("<id>urn:a:1</id>", "", "required", 4),
    ("<id>urn:a</id>", "<id>urn:a</id><id>urn:b</id>", "once", 2),
    ("<author><name>Ann</name></author>", "", "author", 4),
    ("<name>Ann</name>", "<uri>https://ann.example/</uri>", "required", 3),
    ("2026-11-26T08:00:00Z", "26 Nov 2026", "date", 2),
    ("2026-11-26T08:00:00Z", "2026-13-26T08:00:00Z", "date", 2),
    ('type="html"', 'type="text/html"', "type", 4),
    ('<title type="html">Hoch', "<title><b>x</b>Hoch", "markup", 4),
    ('<content type="xhtml">', '<content type="xhtml">Es <b/>', "xhtml", 7),
    ('<content type="xhtml">', '<content type="article">', "type", 7),
    ('<content type="xhtml">', '<content type="text/html" src="https://tide.example/b">', "src", 7),
    (' hreflang="fr"', "", "alternate", 5),
    (' href="https://tide.example/1"', "", "attribute", 5),
    ('<category term="x"/>', "<category/>", "attribute", 5),
]


@pytest.mark.cases(("old", "new", "rule", "line"), OF_ATOM)
def test_each_rule_of_atom_is_told_with_its_line(old: str, new: str, rule: str, line: int) -> None:
    assert (rule, line, "error") in found(changed(ATOM, old, new), "atom")


@pytest.mark.cases("content", ['<content src="https://tide.example/b"/>', '<content type="image/png">aGk=</content>'])
def test_content_that_is_no_text_wants_a_summary(content: str) -> None:
    start, end = ATOM.index("<content"), ATOM.index("</entry>")
    document = ATOM[:start] + content + ATOM[end:]
    assert found(document, "atom") == []
    assert found(changed(document, "<summary>Kurz</summary>", ""), "atom") == [("summary", 7, "error")]


def test_an_entry_without_content_wants_an_alternate_link() -> None:
    document = ATOM[: ATOM.index("<content")] + ATOM[ATOM.index("</entry>") :]
    assert found(document, "atom") == []
    document = changed(
        changed(document, '<link href="https://tide.example/1"/>', ""), "hreflang", 'rel="related" hreflang'
    )
    assert found(document, "atom") == [("content", 4, "error")]


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        ('rel="self"', 'rel="via"', "self"),
        ("urn:a:1", "1", "uri"),
        ('href="https://tide.example/1"', 'href="1"', "uri"),
    ],
)
def test_what_is_odd_in_atom_is_a_warning(old: str, new: str, rule: str) -> None:
    assert [(rule_found, severity) for rule_found, _, severity in found(changed(ATOM, old, new), "atom")] == [
        (rule, "warning")
    ]


def test_relative_links_start_from_the_base() -> None:
    document = changed(ATOM, 'href="https://tide.example/1"', 'href="1"')
    assert found(changed(document, "<feed", '<feed xml:base="https://tide.example/"'), "atom") == []


OF_WXR = [
    ("<wp:wxr_version>1.2</wp:wxr_version>", "", "version", 2),
    (">1.2<", ">new<", "version", 2),
    ("<wp:author_login>ann</wp:author_login>", "", "required", 3),
    ("<wp:status>publish</wp:status>", "", "required", 4),
    ("<wp:post_type>post</wp:post_type>", "", "required", 4),
    ("<title>Alta</title>", "", "title-or-description", 4),
    (">7<", ">seven<", "number", 4),
    ("2026-11-26 08:00:00", "2026-11-26T08:00:00Z", "date", 4),
    ("</wp:status>", "</wp:status><wp:status>draft</wp:status>", "once", 5),
]


@pytest.mark.cases(("old", "new", "rule", "line"), OF_WXR)
def test_each_rule_of_wxr_is_told_with_its_line(old: str, new: str, rule: str, line: int) -> None:
    assert found(changed(WXR, old, new), "wxr") == [(rule, line, "error")]


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        ("publish", "spiked", "status"),
        ("<wp:post_name>alta</wp:post_name>", "", "missing"),
        (' nicename="mar"', "", "attribute"),
        ("<link>https://tide.example/</link>", "", "missing"),
    ],
)
def test_what_is_odd_in_wxr_is_a_warning(old: str, new: str, rule: str) -> None:
    assert [(rule_found, severity) for rule_found, _, severity in found(changed(WXR, old, new), "wxr")] == [
        (rule, "warning")
    ]


@pytest.mark.cases(("document", "format"), [(RSS, "rss"), (ATOM, "atom"), (WXR, "wxr")])
def test_what_had_to_be_mended_is_no_xml(document: str, format: str) -> None:
    assert found(changed(document, "</title>", "&nbsp;</title>"), format) == [("xml", 2, "error")]


LONG = 300  # times what is a kilobyte
FILLER = f"<description>{'water ' * 170}</description>"


def long_rss(*behind: str) -> bytes:
    items = [f"<item><guid isPermaLink='false'>{number}</guid>\n{FILLER}</item>" for number in range(LONG)]
    around = "<title>Tide</title>\n<link>https://tide.example/</link><description>The coast</description>"
    return f'<rss version="2.0"><channel>{around}\n{"".join([*items, *behind])}</channel></rss>'.encode()


def test_a_feed_longer_than_one_item_may_be_is_validated_an_entry_at_a_time() -> None:
    again = "<item><guid isPermaLink='false'>0</guid>\n<title>a</title></item>"
    content = long_rss("<item/>\n", "<title>Ebb</title>", again)
    source = nf.Source(content).with_limits(nf.Limits(item_bytes=100_000))
    problems = [(problem.rule, problem.line) for problem in nf.validate(source, "rss")]
    assert problems == [("title-or-description", 303), ("unique", 304), ("once", 304)]


def test_a_long_feed_that_is_signed_behind_its_entries_is_signed() -> None:
    entry = f"<entry><id>urn:%d</id><title>a</title><updated>2026-11-26T08:00:00Z</updated>{'<x/>' * 256}</entry>"
    entries = "".join([entry % number for number in range(LONG)]).replace("<x/>", "<x xmlns='urn:x'/>")
    content = ATOM.replace("<author><name>Ann</name></author>", "").replace("</feed>", f"{entries}%s</feed>")

    def rules(author: str) -> list[str]:
        source = nf.Source((content % author).encode()).with_limits(nf.Limits(item_bytes=100_000))
        return [problem.rule for problem in nf.validate(source, "atom")]

    assert rules("").count("author") == LONG + 1
    assert "author" not in rules("<author><name>Ann</name></author>")


# JSON Feed --------------------------------------------------------------------


def feed(**item: Any) -> dict[str, Any]:
    usual = {"id": "1", "content_html": "<p>a</p>", "date_published": "2026-11-26T08:00:00+05:30"}
    entry = {name: value for name, value in (usual | item).items() if value is not None}
    return {"version": "https://jsonfeed.org/version/1.1", "title": "潮", "items": [entry]}


def rules(document: dict[str, Any], severity: str = "error") -> list[str]:
    return [rule for rule, _, how in found(json.dumps(document), "json-feed") if how == severity]


def test_there_is_nothing_against_a_sound_json_feed() -> None:
    document = feed(
        authors=[{"name": "Ann"}, {"url": "https://ann.example/"}],
        attachments=[{"url": "https://tide.example/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 7}],
        tags=["tide"],
        _acme=1,
    )
    document |= {"hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "expired": False}
    assert found(json.dumps(document), "json-feed") == []


@pytest.mark.cases(
    ("document", "rule"),
    [
        ({"title": "a", "items": []}, "required"),
        (feed() | {"version": "1.1"}, "version"),
        (feed() | {"title": 7}, "type"),
        (feed() | {"items": {}}, "type"),
        (feed() | {"items": [7]}, "type"),
        (feed() | {"hubs": [{"type": "x"}]}, "required"),
        (feed() | {"expired": 1}, "type"),
        (feed(id=None), "required"),
        (feed(id=7), "type"),
        (feed(content_html=None), "content"),
        (feed(date_published="26.11.2026"), "date"),
        (feed(date_modified="2026-11-26T25:00:00Z"), "date"),
        (feed(tags=["a", 1]), "type"),
        (feed(authors=["Ann"]), "type"),
        (feed(authors=[{"nick": "Ann"}]), "author"),
        (feed(attachments=[{"url": "https://tide.example/a"}]), "required"),
        (feed(attachments=[{"url": "https://a.example/", "mime_type": "a/b", "size_in_bytes": True}]), "type"),
    ],
)
def test_each_rule_of_json_feed_is_told(document: dict[str, Any], rule: str) -> None:
    assert rules(document) == [rule]


@pytest.mark.cases(
    ("document", "rule"), [(feed(color="red"), "unknown"), (feed(url="/1"), "uri"), (feed() | {"icon": "a.png"}, "uri")]
)
def test_what_is_odd_in_a_json_feed_is_a_warning(document: dict[str, Any], rule: str) -> None:
    assert (rules(document), rules(document, "warning")) == ([], [rule])


def test_problems_of_a_json_feed_have_their_place() -> None:
    text = json.dumps(feed(id=7), indent=1)
    problem = next(nf.validate(nf.Source(text.encode()), "json-feed"))
    assert (problem.rule, problem.where, problem.line) == ("type", "$.items[0].id", 6)
    twice = '{"version":"https://jsonfeed.org/version/1.1","title":"a",\n"title":"b","items":[]}'
    assert found(twice, "json-feed") == [("twice", 2, "error")]


def test_a_json_feed_that_a_search_engine_has_found() -> None:
    answer = json.dumps({"hits": {"hits": [{"_id": "1", "_source": feed(tags=["a", 1])}]}}).encode()
    [problem] = nf.validate(nf.Source(answer), "json-feed")
    assert (problem.rule, problem.where) == ("type", "$.hits.hits[0]._source.items[0].tags[1]")
    assert nf.read(answer, "json-feed").uri == "1"


# What we write ------------------------------------------------------------------


@pytest.mark.cases("format", ["rss", "atom", "json-feed", "wxr"])
def test_what_is_written_of_a_whole_feed_is_valid(format: str) -> None:
    envelope = nf.Envelope(
        title="Tide",
        uri="urn:a",
        links=[
            nf.EnvelopeLink(href=f"https://tide.example/{role}", role=role)
            for role in ("alternate", "alternate", "self")
        ],
    )
    articles = [
        nf.Article(headline="潮", bylines=[nf.Byline(contact="@ann")]),
        nf.Article(uri="urn:a:2", body=[nf.Paragraph("b")]),
    ]
    report = nf.Report()
    written = nf.write(nf.Articles(articles, envelope=envelope), format, report=report)
    assert [item for item in found(written, format) if item[2] == "error"] == []
    read = nf.read_all(nf.Source(written), format)
    assert read.envelope.links == envelope.links
    assert next(article.bylines for article in read) == articles[0].bylines
