"""Whatever the article, what is written is valid against the official schema and says the same when read."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    EditorsNote,
    Foreign,
    Media,
    Mention,
    Paragraph,
    Rendition,
    Rights,
    Text,
)
from newsformat.testing import articles, kitchen_sink, unreported
from newsformat_nitf._options import WriteOptions

from ..awkward import LENIENT, awkward, dates, foreign_of, sizes, texts
from ..shared import needs_shared
from .corpus import NAMESPACE, problems


pytestmark = needs_shared

_ALPHABET = [
    *"aZ9 :/.%[]#?&<>\"'-_{}|^~@\\é\u05d0\u00a0\u200f\U0001f600+=,;()!$*",
    *("//", "%41", "http://", "newsformat:", "By ", "20261124T060000Z", "<p>", "&amp;"),
]
nasty = texts(_ALPHABET)
codes = nasty | st.sampled_from(
    [
        *("subj", "04000000", "04001000", "04001002", "medtop", "person", "place", "object", "event", "function"),
        *("virtloc", "kicker", "evloc", "provider", "creator", "editor", "signal", "correction", "kill", "uno"),
        *("current", "en", "1", "-1"),
    ]
)
KEPT = [
    Foreign("nitf", "@level-number", "2"),
    Foreign("nitf", "@year", "2026"),
    Foreign("nitf", "@year", "not a token"),
    Foreign("nitf", "@tobject.subject.type", "Economy"),
    Foreign("nitf", "@tobject.subject.detail", "Economy"),
    Foreign("nitf", "@norm", "20261124T060000Z"),
    Foreign("nitf", "@city", "Lamu"),
    Foreign("nitf", "@gender", "female"),
    Foreign("nitf", "@gender", "unknown"),
    Foreign("nitf", "@startdate", "20261124"),
    Foreign("nitf", "@{urn:x}y", "1"),
    Foreign("nitf", "alt-code", '<alt-code idsrc="a" value="b"/>'),
    Foreign("nitf", "alt-code", "<alt-code/>"),
]
kept = st.lists(st.sampled_from(KEPT), max_size=2, unique=True)
concepts = st.builds(
    Concept, name=nasty, kind=codes, code=codes, scheme=codes, uri=codes, relation=codes, role=codes, foreign=kept
)
SNIPPETS = [
    ("head", '<meta name="a" content="b"/>'),
    ("head", '<meta name="a b" content="c"/>'),
    ("head", '<meta name="slug" content="taken for a slug"/>'),
    ("head", "<meta content='quoted otherwise'/>"),
    ("head", '<meta id="i1" content="b"/>'),
    ("head", "<iim/>"),
    ("head", '<iim><ds value="b"/></iim>'),
    ("head", '<pubdata date.publication="20261124T060000Z"/>'),
    ("head", '<pubdata type="bogus"/>'),
    ("head", '<revision-history norm="20261124T060000Z" function="writer-author"/>'),
    ("head", '<revision-history norm="20261124T060000Z" function="bogus"/>'),
    ("head", '<revision-history name="a"/>'),
    ("head", "<title>another</title>"),
    ("head", "<tobject/>"),
    ("head", '<x xmlns="urn:x" xml:lang="not a language"/>'),
    ("head", '<x xmlns="urn:x"><head xmlns="http://iptc.org/std/NITF/2006-10-18/"/></x>'),
    ("head", '<foreign xmlns="urn:newsformat:nitf:1" name="head">x</foreign>'),
    ("docdata", '<urgency ed-urg="a b"/>'),
    ("docdata", '<urgency ed-urg="12"/>'),
    ("docdata", '<urgency ed-urg="3"/>'),
    ("docdata", '<date.issue norm="20261124T060000Z"/>'),
    ("docdata", '<date.release norm="soon"/>'),
    ("docdata", '<doc-id id-string="another"/>'),
    ("docdata", '<du-key generation="2" key="" version="1"/>'),
    ("docdata", '<du-key generation="a b"/>'),
    ("docdata", '<correction info="x"/>'),
    ("docdata", '<correction foo="x"/>'),
    ("docdata", '<series series.part="1"/>'),
    ("docdata", '<doc-scope scope="x"/><doc-scope scope="y"/>'),
    ("docdata", "<docdata/>"),
    ("docdata/@management-status", "embargoed"),
    ("docdata/@management-idref-status", "canceled"),
    ("docdata/@newsformat", "x"),
    ("nitf/@class", "a  b"),
    ("nitf/@class", "<"),
    ("nitf/@uno", "x"),
    ("title/@type", "main"),
    ("title/@type", "bogus"),
    ("tobject/@tobject.type", "data"),
    ("tobject", '<tobject.property tobject.property.type="current"/>'),
    ("tobject", '<tobject.property tobject.property.type="feature"/>'),
    ("identified-content", "<person/>"),
    ("identified-content", "<person>Ann</person>"),
    ("identified-content", '<classifier type="x"/>'),
    ("body.head", "<byline>a</byline>"),
    ("body.head", '<byline class="x">a</byline>'),
    ("body.head", '<dateline><story.date norm="20261124"/></dateline>'),
    ("body.head", "<series/>"),
    ("body.head", "<note><body.content><p>a</p></body.content></note>"),
    ("body.head", "<rights>a<rights.owner>b</rights.owner></rights>"),
    ("body.head", "<abstract><p>a</p></abstract>"),
    ("body.head", '<y xmlns="urn:y">text</y>'),
    ("body.end", "<bibliography>x</bibliography>"),
    ("body.end", "<tagline>x</tagline>"),
    ("nitf", '<x xmlns="urn:x">a<b/></x>'),
    ("nitf", '<body xmlns="http://iptc.org/std/NITF/2006-10-18/"/>'),
]
foreign = foreign_of("nitf", SNIPPETS, nasty)
hrefs = nasty | st.sampled_from(["http://example.com/a.jpg", "b.mp4", "javascript:x"])
size = sizes(0)
renditions = st.builds(Rendition, href=hrefs, name=codes, media_type=nasty, width=size, height=size, size=size)
MEDIA_KEPT = [
    Foreign("nitf", "media", '<media-metadata name="a" value="b"/>'),
    Foreign("nitf", "media", "<media-metadata/>"),
    Foreign("nitf", "media", '<media-object encoding="base64">AAAA</media-object>'),
    Foreign("nitf", "media-reference[1]/@coding", "x"),
    Foreign("nitf", "media-reference[9]/@coding", "x"),
    Foreign("nitf", "media-reference[1]/@source", "x"),
]
media = st.builds(
    Media,
    hrefs,
    kind=codes | st.sampled_from(["image", "photo", "video", ""]),
    caption=nasty | st.just("a"),
    credit=nasty,
    rights=nasty,
    digital_source_type=nasty,
    renditions=st.lists(renditions, max_size=3),
    foreign=st.lists(st.sampled_from(MEDIA_KEPT), max_size=2, unique=True),
)
paragraphs = st.builds(Paragraph, nasty, language=codes) | st.builds(
    lambda text, key: Paragraph([Text(text, [Mention(key)])]), nasty, codes
)
nasty_articles = awkward(
    nasty,
    codes,
    concepts,
    dates("seconds"),
    bylines=st.lists(
        st.builds(Byline, name=nasty, text=nasty, role=nasty, affiliation=nasty, location=nasty, contact=nasty),
        max_size=2,
    ),
    expires=st.none() | dates("seconds"),
    notes=st.lists(st.builds(EditorsNote, text=nasty | st.just("a\n\nb"), role=codes), max_size=3),
    rights=st.lists(
        st.builds(Rights, holder=nasty, notice=nasty, usage_terms=nasty, licence=codes, scope=codes, foreign=kept),
        max_size=2,
    ),
    associations=st.lists(
        st.builds(Association, role=codes, href=codes, uri=codes, title=nasty, media=st.none() | media, foreign=kept),
        max_size=3,
    ),
    body=st.lists(paragraphs | media, max_size=3),
    foreign=foreign,
)


def is_valid_and_the_same(article: Article, options: WriteOptions | None = None) -> None:
    report = nf.Report()
    document = nf.write(article, "nitf", options or {}, report=report)
    assert problems(document if options is None else _named(document)) == []
    back = nf.read(document, "nitf")
    assert unreported(article, back, report.losses) == []


def _named(document: bytes) -> bytes:
    """Return a document without a namespace with that of the schema."""
    return document.replace(b"<nitf ", f'<nitf xmlns="{NAMESPACE}" '.encode(), 1)


@settings(LENIENT, max_examples=100)
@given(nasty_articles)
def test_awkward_values_are_valid_and_survive(article: Article) -> None:
    is_valid_and_the_same(article)


@LENIENT
@given(articles({"*"}, foreign=[Foreign("nitf", *pair) for pair in SNIPPETS]))
def test_any_article_is_valid_with_a_namespace_and_indents_and_without(article: Article) -> None:
    is_valid_and_the_same(article)
    is_valid_and_the_same(article, WriteOptions(namespace=False, indent=0))


def test_the_article_that_uses_everything_is_valid() -> None:
    is_valid_and_the_same(kitchen_sink())


@LENIENT
@given(articles({"*"}, odd=True))
def test_odd_characters_are_dropped_and_the_rest_is_valid(article: Article) -> None:
    assert problems(nf.write(article, "nitf")) == []
