"""Documents in feeds: Instant Articles and Turbo pages."""

from __future__ import annotations

from datetime import UTC, datetime

import newsformat as nf


INSTANT = """<!doctype html><html lang="en"><head><meta property="op:markup_version" content="v1.0"></head><body><article>
<header><h1>Ferry back</h1><h2>At noon</h2><h3 class="op-kicker">Harbour</h3>
<time class="op-published" datetime="2026-05-04T06:00:00Z">May</time><time class="op-modified" datetime="{0}">May</time>
<address><a>Ann Lee</a>Ann sails.</address><address>Bo Ek</address>
<figure><img src="https://tide.example/p.jpg"><figcaption>The pier<cite>Cy</cite></figcaption></figure></header>
<p>It sails.</p><figure class="op-tracker"><iframe src="https://tide.example/s"></iframe></figure>
<figure class="op-ad"><iframe src="https://ad.example"></iframe></figure><aside>We sail.<cite>Mace</cite></aside>
<ul class="op-related-articles"><li><a href="https://tide.example/o"></a></li></ul>
<footer><small>(c) Tide</small></footer></article></body></html>"""


def read(item: str, report: nf.Report | None = None) -> nf.Article:
    spaces = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:turbo="http://turbo.yandex.ru"'
    feed = f'<rss version="2.0" {spaces}><channel><title>Tide</title><item>{item}</item></channel></rss>'
    return nf.read(feed.encode(), "rss", report=report)


def instant(item: str = "", report: nf.Report | None = None) -> nf.Article:
    document = INSTANT.format("2026-05-04T07:00:00Z")
    return read(f"{item}<content:encoded><![CDATA[{document}]]></content:encoded>", report)


def test_what_the_head_of_an_instant_article_says() -> None:
    report = nf.Report()
    article = instant(report=report)
    assert [nf.plain(text) for text in (article.kicker, article.headline, article.subhead)] == [
        "Harbour",
        "Ferry back",
        "At noon",
    ]
    assert article.published == datetime(2026, 5, 4, 6, tzinfo=UTC)
    assert article.updated == datetime(2026, 5, 4, 7, tzinfo=UTC)
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Ek"]
    assert [rights.notice for rights in article.rights] == ["(c) Tide"]
    assert [loss.why for loss in report.losses] == ["left out, more about an author: Ann sails."]


def test_the_text_of_an_instant_article() -> None:
    assert instant().body == (
        nf.Media("https://tide.example/p.jpg", caption="The pier", credit="Cy"),
        nf.Paragraph("It sails."),
        nf.Quote([nf.Paragraph("We sail.")], attribution="Mace"),
        nf.Related([nf.RelatedLink("https://tide.example/o", "https://tide.example/o")]),
    )


def test_what_the_feed_says_comes_first() -> None:
    report = nf.Report()
    article = instant("<title>Ferry is back</title><author>Dee</author>", report)
    assert (nf.plain(article.headline), [byline.name for byline in article.bylines]) == ("Ferry is back", ["Dee"])
    assert [loss.why for loss in report.losses] == [
        "<h1> of the head of a document is left out: Ferry back",
        "<address> of the head of a document is left out: Ann Lee",
        "left out, more about an author: Ann sails.",
        "<address> of the head of a document is left out: Bo Ek",
    ]


def test_turbo_pages() -> None:
    page = "<header><h1>Ferry back</h1><menu><a href='/'>Home</a></menu></header><p>It sails.</p>"
    article = read(f"<turbo:topic>Ferry back</turbo:topic><turbo:content><![CDATA[{page}]]></turbo:content>")
    assert (nf.plain(article.headline), article.text) == ("Ferry back", "It sails.")
    assert read("<title>A</title><turbo:topic>A</turbo:topic><description>B</description>").foreign == ()


def test_a_header_amid_a_text_is_no_head_of_a_document() -> None:
    page = "<p>It sails.</p><section><header><h2>At noon</h2></header><p>So they say.</p></section>"
    article = read(f"<description>A</description><content:encoded><![CDATA[{page}]]></content:encoded>")
    assert (article.subhead, article.text) == ((), "It sails.\n\nAt noon\n\nSo they say.")


def test_related_articles_keep_their_titles() -> None:
    report = nf.Report()
    links = '<li><a href="javascript:a">Bo</a></li><li>Cy</li><li><a href="https://tide.example/o">Di</a></li><li></li>'
    page = f'<header><h1>A</h1></header><p>It sails.</p><ul class="op-related-articles" title="More">{links}</ul>'
    article = read(f"<content:encoded><![CDATA[{page}]]></content:encoded>", report)
    related = [nf.RelatedLink("Bo"), nf.RelatedLink("Cy"), nf.RelatedLink("Di", "https://tide.example/o")]
    assert article.body == (nf.Paragraph("It sails."), nf.Related(related, title="More"))
    assert [loss.why for loss in report.losses] == [
        "the address of a related article is left out, as it is not safe: javascript:a"
    ]


def test_what_the_feed_says_otherwise_is_told() -> None:
    report = nf.Report()
    article = instant("<pubDate>Mon, 04 May 2026 05:00:00 +0000</pubDate><copyright>Tide</copyright>", report)
    assert article.published == datetime(2026, 5, 4, 5, tzinfo=UTC)
    assert "<time> of the head of a document is left out: May" in [loss.why for loss in report.losses]
