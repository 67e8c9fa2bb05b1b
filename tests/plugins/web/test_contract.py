"""JSON-LD, HTML and EPUB keep the contract of a format."""

from __future__ import annotations

from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_web import EPUB, HTML, JSON_LD


class TestJsonLd(FormatContract):
    format = JSON_LD
    most = MappingProxyType({"rights": 1})
    foreign = (
        Foreign("json-ld", "@type", '"OpinionNewsArticle"'),
        Foreign("json-ld", "isAccessibleForFree", "false"),
        Foreign("json-ld", "hasPart", '{"@type":"WebPageElement","cssSelector":".paid"}'),
    )
    junk = (
        b'{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"#a"},{"@type":["NewsArticle"],"author":{"@id":"#b"}}]}',
        b'[{"@type":"NewsArticle","author":["A",{"name":["B","C"]},7],"image":["a.jpg",{"url":"b.jpg","width":"8px"}]}]',
        b'{"@type":"http://schema.org/Article","articleBody":"<p>a</p>&amp;","keywords":"a, b","inLanguage":{"name":"x"}}',
    )


class TestHtml(FormatContract):
    format = HTML
    most = MappingProxyType({"rights": 1})
    foreign = TestJsonLd.foreign
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    junk = (
        b"<!doctype html><html><head><meta property='og:title' content='a'></head><body><article><p>b</p></article>",
        b"<html><body><main><h1>a</h1><nav><p>b</p></nav><div itemprop='articleBody'><p>" + b"c " * 200 + b"</p></div>",
        b'<html><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"a\\n\\nb"}</script><p>',
    )


class TestEpub(FormatContract):
    format = EPUB
    most = TestHtml.most
    foreign = TestHtml.foreign
    raw = TestHtml.raw
    envelope_foreign = (
        Foreign("epub", "dc:rights", '<dc:rights xmlns:dc="http://purl.org/dc/elements/1.1/">Acme</dc:rights>'),
        Foreign("epub", "cover", '<meta xmlns="http://www.idpf.org/2007/opf" name="cover" content="c"/>'),
        Foreign(
            "epub", "dc:subject", '<dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/" id="s">News</dc:subject>'
        ),
    )
