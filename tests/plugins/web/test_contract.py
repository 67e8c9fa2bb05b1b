"""JSON-LD keeps the contract of a format."""

from __future__ import annotations

from types import MappingProxyType

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_web import JSON_LD


class TestJsonLd(FormatContract):
    format = JSON_LD
    package = "newsformat_web"
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
