"""NewsML-G2 keeps the contract: it carries everything but raw markup and what is foreign to it."""

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_newsml import NEWSML_G2

from ..sinks import written_in_parts


NAR = "http://iptc.org/std/nar/2006-10-01/"


def foreign(place: str, value: str) -> Foreign:
    return Foreign("newsml-g2", place, value)


class TestNewsML(FormatContract):
    format = NEWSML_G2
    documents = written_in_parts("newsml-g2")
    unkept = (
        *("*newsformat:*", "newsItem/itemMeta/newsItem/*", "newsItem/itemMeta/provider/*"),  # of our own, assumed
        *("*/@standard/*", "*/@standardversion/*", "*/@conformance/*", "*/catalog/*", "*/catalogRef/@href/*"),
        *("*/@contenttype/*", "*/@wordcount/*", "*/@class/*", "*/@dir/*", "*/@xml:lang/*", "*/@data-foreign/*"),
        *(
            "*/html/*new attribute",
            "*/html/head/*new element",
            "*/inlineXML/new attribute",
            "*/rightsInfo/link/new attribute",
        ),
    )
    envelope_foreign = (
        foreign("header", "<priority>2</priority>"),
        foreign("header", "<channel>tides</channel>"),
        foreign("header", '<x:y xmlns:x="urn:x" z="1">text</x:y>'),
        foreign("nowhere", "</header> & no XML at all"),
        foreign("title", "T"),
    )
    foreign = (
        foreign("itemMeta", '<profile versioninfo="1.0">wire</profile>'),
        foreign("itemMeta", '<generator versioninfo="3">desk</generator>'),
        foreign("contentMeta", '<audience qcode="aud:x"><name xml:lang="de">Leute</name></audience>'),
        foreign("contentMeta", '<x:y xmlns:x="urn:x" z="1">text &amp; more</x:y>'),
        foreign("contentMeta", '<subject qcode="not there: alone"/>'),
        foreign("contentMeta", "<keyword>read as a keyword</keyword>"),
        foreign("newsItem", '<partMeta seq="1"><icon href="https://example.com/i.png"/></partMeta>'),
        foreign("newsItem", '<catalogRef href="https://example.com/catalog.xml"/>'),
        foreign("contentSet", '<remoteContent href="https://example.com/a.jpg" rendition="rnd:web"/>'),
        foreign("contentSet", '<remoteContent href="https://example.com/b.jpg" contenttype="image/jpeg"/>'),
        foreign("contentSet", '<inlineData contenttype="text/plain">the text again</inlineData>'),
        foreign("nowhere", "</newsItem> & no XML at all"),
    )
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    junk = (
        f'<newsItem xmlns="{NAR}" guid="x"><itemMeta/></newsItem>'.encode(),
        f'<newsMessage xmlns="{NAR}"><header/><itemSet><newsItem/></itemSet></newsMessage>'.encode(),
    )
