"""Whatever the article, what is written is valid against the official schema and says the same when read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Article, Concept, Foreign, Media, Paragraph, Rendition
from newsformat.testing import articles, unreported

from ..awkward import LENIENT, awkward, dates, foreign_of, sizes, texts
from ..shared import needs_shared
from .corpus import problems


pytestmark = needs_shared

_ALPHABET = [
    *"aZ9 :/.%[]#?&<>\"'-_{}|^~@\\é\u05d0\u00a0\u200f\U0001f600+=,;()!$*",
    "//",
    "%41",
    "%zz",
    "http://",
    "sig:",
    "newsformat:",
]
nasty = texts(_ALPHABET)
codes = nasty | st.sampled_from(
    ["medtop", "stat", "a:b", "cpnat:person", "person", "hld:subHeadline", "en", "en-GB", "1", "007", "-1"]
)
concepts = st.builds(Concept, name=nasty, kind=codes, code=codes, scheme=codes, uri=codes, relation=codes, role=codes)
SNIPPETS = [
    ("itemMeta", '<profile versioninfo="1.0">wire</profile>'),
    ("itemMeta", '<role qcode="x:y"/>'),
    ("itemMeta", '<role qcode="x y"/>'),
    ("itemMeta", '<generator id="i1">a</generator>'),
    ("itemMeta", '<generator id="i1">b</generator>'),
    ("itemMeta", "<title>another</title>"),
    ("itemMeta", '<pubStatus qcode="x:unknown"/>'),
    ("itemMeta", '<x xmlns="urn:x" xml:lang="not a language"/>'),
    ("itemMeta", '<x xmlns="urn:x"><itemMeta xmlns="http://iptc.org/std/nar/2006-10-01/"/></x>'),
    ("itemMeta", "<expires>2020-01-01</expires>"),
    ("newsItem", '<newsItem xmlns:a="urn:a" a:b="c"/>'),
    ("newsItem", '<newsItem xml:lang="de"/>'),
    ("newsItem", '<newsItem guid="stolen"/>'),
    ("newsItem", '<inlineRef idrefs="i1" qcode="a:b"/>'),
    ("newsItem", '<inlineRef idrefs="i7" qcode="a:b"/>'),
    ("newsItem", "<hopHistory><hop/></hopHistory>"),
    ("newsItem", "<pubHistory><published/></pubHistory>"),
    ("newsItem", '<catalog><scheme alias="medtop" uri="http://example.com/"/></catalog>'),
    ("newsItem", '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_9.xml"/>'),
    ("newsItem", "<assert><note>x<br/></note></assert>"),
    ("newsItem", "<itemMeta/>"),
    ("newsItem", '<itemMeta xml:lang="de"/>'),
    ("newsItem", '<itemMeta original="x"/>'),
    ("newsItem", '<contentMeta custom="true" id="i1"/>'),
    ("newsItem", '<contentSet original="i1"/>'),
    ("newsItem", '<derivedFromValue sourceidref="i1" idrefs="i1"/>'),
    ("itemMeta", '<title xml:lang="de">Titel</title>'),
    ("contentMeta", '<headline xml:lang="en">Short</headline>'),
    ("contentMeta", '<headline role="hld:subHeadline" xml:lang="en">Short</headline>'),
    ("contentMeta", '<headline role="hld:subHeadline" xml:lang="en" rank="1">Short</headline>'),
    ("contentMeta", '<by xml:lang="de">Von Ann Lee</by>'),
    ("contentMeta", '<by xml:lang="en">By Ann Lee</by>'),
    ("contentMeta", '<dateline xml:lang="en">Paris -</dateline>'),
    ("contentMeta", '<description role="drol:teaser" xml:lang="de">Kurz</description>'),
    ("contentMeta", '<description role="drol:summary" xml:lang="en">Short</description>'),
    ("contentMeta", "<description>Short</description>"),
    ("contentMeta", '<language tag="en"/>'),
    ("contentSet", '<inlineXML xml:lang="en"><p xmlns="http://www.w3.org/1999/xhtml">Short</p></inlineXML>'),
    ("body", '<inlineXML xml:lang="en"><p xmlns="http://www.w3.org/1999/xhtml">Short</p></inlineXML>'),
    ("contentSet", '<remoteContent href="https://example.com/a.jpg" duration="3"/>'),
    ("contentMeta", "<urgency>3</urgency>"),
    ("contentMeta", "<title/>"),
    ("contentMeta", '<pubStatus qcode="x:unknown"/>'),
    ("newsItem", '<assert literal="x"><note xmlns=""/></assert>'),
    ("itemMeta", '<edNote><b xmlns="">x</b></edNote>'),
    ("contentMeta", '<urgency id="u">3</urgency>'),
    ("contentMeta", '<keyword rank="2">a</keyword>'),
    ("contentMeta", '<description role="drol:caption">a</description>'),
    ("contentMeta", '<description role="drol:teaser">a</description>'),
    ("contentMeta", '<description role="drol:caption" xml:lang="fr">a</description>'),
    ("contentMeta", '<description role="x:caption" rank="1">a</description>'),
    ("contentMeta", '<headline role="x:title">a</headline>'),
    ("contentMeta", '<icon href="a"> </icon>'),
    ("contentMeta", '<icon href="a"><!-- --> </icon>'),
    ("contentMeta", "<description>a<br> </br></description>"),
    ("contentMeta", '<title xmlns="http://www.w3.org/1999/xhtml">a</title>'),
    ("itemMeta", '<title xmlns="http://www.w3.org/1999/xhtml">a</title>'),
    ("contentMeta", '<headline role="hld:subHeadline">a</headline>'),
    ("contentMeta", '<subject literal=""/>'),
    ("contentMeta", '<located qcode="a:b"><name>a</name></located>'),
    ("contentMeta", '<language tag="de" role="x:y"/>'),
    ("contentMeta", '<by rank="1"/>'),
    ("contentMeta", '<subject qcode="a:b"/>'),
    ("contentMeta", '<headline rank="1">a</headline>'),
    ("contentMeta", "<headline>a</headline><headline>b</headline>"),
    ("contentMeta", "<!DOCTYPE x><x/>"),
    ("contentMeta", "<keyword>&eacute;</keyword>"),
    ("contentMeta", "<contentCreated>2020-13-01</contentCreated>"),
    ("contentMeta", "<contentCreated>2020-12</contentCreated>"),
    ("contentMeta", '<digitalSourceType qcode="x:y"/>'),
    ("contentSet", '<inlineXML><nitf xmlns=""><body><body.content><p>x</p></body.content></body></nitf></inlineXML>'),
    ("contentSet", '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html></inlineXML>'),
    ("contentSet", '<inlineXML><a xmlns="urn:x"/><b xmlns="urn:x"/></inlineXML>'),
    ("body", '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html></inlineXML>'),
    (
        "body",
        '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="??"><body><p>x</p></body></html></inlineXML>',
    ),
    ("body", "<inlineXML><html><body><p>a</p><title><x/></title></body></html></inlineXML>"),
    ("body", "<inlineXML/>"),
    ("body", '<inlineXML id="i1"><html><body><p>a</p></body></html></inlineXML>'),
    ("body", "<inlineData>a</inlineData>"),
    ("body", '<inlineXML><nitf xmlns=""><body><body.content><p>x</p></body.content></body></nitf></inlineXML>'),
    ("packageItem", '<groupSet root="g"><group id="g"><itemRef residref="a"/></group></groupSet>'),
    ("packageItem", '<groupSet root="g"><group id="i1"/></groupSet>'),
    ("contentSet", '<remoteContent href="http://example.com/a b.jpg"/>'),
    ("contentSet", '<remoteContent href="http://example.com/a.jpg"/>'),
    ("contentSet", '<remoteContent href="http://example.com/a.jpg" rendition="rnd:web" colourspace="a:b"/>'),
    ("contentSet", '<remoteContent residref="a"/>'),
    ("contentSet", '<inlineData contenttype="text/plain">a</inlineData>'),
    ("contentSet", '<inlineData contenttype="text/plain"/>'),
]
foreign = foreign_of("newsml-g2", SNIPPETS, nasty)
hrefs = nasty | st.sampled_from(["http://example.com/a.jpg", "b.mp4"])
size = sizes()
renditions = st.builds(
    Rendition, href=hrefs, name=codes | st.just("web"), media_type=nasty, width=size, height=size, size=size
)
media = st.builds(
    Media,
    hrefs,
    kind=st.sampled_from(["image", "video"]),
    caption=nasty | st.just("a"),
    rights=nasty,
    renditions=st.lists(renditions, max_size=3),
)
nasty_articles = awkward(
    nasty,
    codes,
    concepts,
    dates("seconds"),
    body=st.lists(st.builds(Paragraph, nasty, language=codes) | st.builds(Media, nasty, alt=nasty) | media, max_size=2),
    foreign=foreign,
)


def is_valid_and_the_same(article: Article) -> None:
    report = nf.Report()
    document = nf.write(article, "newsml-g2", report=report)
    assert problems(document) == []
    back = nf.read(document, "newsml-g2")
    assert unreported(article, back, report.losses) == []


@LENIENT
@given(nasty_articles)
def test_awkward_values_are_valid_and_survive(article: Article) -> None:
    is_valid_and_the_same(article)


@LENIENT
@given(articles({"*"}, foreign=[Foreign("newsml-g2", *pair) for pair in SNIPPETS]))
def test_any_article_is_valid(article: Article) -> None:
    is_valid_and_the_same(article)


@LENIENT
@given(articles({"*"}, odd=True))
def test_odd_characters_are_dropped_and_the_rest_is_valid(article: Article) -> None:
    try:
        document = nf.write(article, "newsml-g2")
    except nf.WriteError:
        return
    assert problems(document) == []
