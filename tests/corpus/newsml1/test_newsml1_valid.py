"""Whatever the article, what is written is valid against the official DTD and says the same when read."""

from __future__ import annotations

from datetime import timedelta, timezone

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    Headline,
    Identifier,
    Media,
    Paragraph,
    Rendition,
    Rights,
    Status,
)
from newsformat.testing import articles, kitchen_sink, unreported

from .corpus import SHARED, needs_shared, problems


pytestmark = needs_shared

_ALPHABET = [
    *"aZ9 :/.%#?&<>\"'-_é\u05d0\u00a0\U0001f600+=,",
    "//",
    "urn:newsml:",
    "a.b:2020:c",
    "]]>",
    "iptc:",
    "newsformat",
]
nasty = st.lists(st.sampled_from(_ALPHABET), max_size=8).map("".join)
codes = nasty | st.sampled_from(
    [
        "subj",
        "11006000",
        "11006006",
        "squ",
        "person",
        "place",
        "located",
        "provider",
        "creator",
        "en",
        "EN",
        "1",
        "0",
        "-1",
    ]
)
kinds = st.sampled_from(["FileName", "PublicIdentifier", "SystemIdentifier", "doi", ""])
zones = st.integers(-1439, 1439).map(lambda minutes: timedelta(minutes=minutes))
dates = st.datetimes(timezones=zones.map(timezone))
concepts = st.builds(Concept, name=nasty, kind=codes, code=codes, scheme=codes, uri=codes, relation=codes, role=codes)
SNIPPETS = [
    ("NewsItem", "<Catalog Href='https://example.com/c.xml'/>"),
    ("NewsItem", "<Comment TranslationOf='x'>a</Comment>"),
    ("NewsItem", "<Update><Delete DuidRef='x'/></Update>"),
    ("NewsItem", "<NewsComponent/>"),
    ("Identification", "<DateLabel>a</DateLabel>"),
    ("Identification", "<NameLabel>another</NameLabel>"),
    ("Identification", "<Label/>"),
    ("NewsIdentifier", '<RevisionId PreviousRevision="1" Update="U">2</RevisionId>'),
    ("NewsIdentifier", "<RevisionId>2</RevisionId>"),
    ("NewsManagement", '<NewsItemType FormalName="Alert"/>'),
    ("NewsManagement", "<FirstCreated>2016-11</FirstCreated>"),
    ("NewsManagement", "<FirstCreated>20161101T101010Z</FirstCreated>"),
    ("NewsManagement", '<Status FormalName="Draft"/>'),
    ("NewsManagement", '<Urgency FormalName="DEFAULT"/>'),
    ("NewsManagement", '<StatusWillChange><FutureStatus FormalName="Canceled"/><DateAndTime/></StatusWillChange>'),
    ("NewsManagement", '<Property FormalName="newsformat" Value="2"/>'),
    ("NewsManagement", '<Property FormalName="newsformat"><Property FormalName="instead" Value="uri:0"/></Property>'),
    ("NewsManagement", '<DerivedFrom NewsItem="x" FormalName="y"/>'),
    ("NewsManagement", "<RevisionHistory/>"),
    ("NewsLines", "<SeriesLine>a<Origin>b</Origin></SeriesLine>"),
    ("NewsLines", "<HeadLine>another</HeadLine>"),
    ("NewsLines", "<HeadLine><b>marked</b></HeadLine>"),
    ("NewsLines", "<ByLineTitle>astray</ByLineTitle>"),
    ("NewsLines", '<NewsLine><NewsLineType FormalName="Kicker"/><NewsLineText>a</NewsLineText></NewsLine>'),
    ("AdministrativeMetadata", "<Provider><Party FormalName='another'/></Provider>"),
    ("AdministrativeMetadata", "<FileName>another</FileName>"),
    ("RightsMetadata", "<Copyright><CopyrightHolder>a</CopyrightHolder></Copyright>"),
    ("RightsMetadata", '<Property FormalName="a"/>'),
    ("DescriptiveMetadata", '<Language FormalName="xx"/>'),
    ("DescriptiveMetadata", "<SubjectCode/>"),
    ("DescriptiveMetadata", '<TopicOccurrence Topic="#nowhere"/>'),
    ("DescriptiveMetadata", '<OfInterestTo FormalName="a"><Relevance FormalName="b"/></OfInterestTo>'),
    ("NewsComponent", "<Metadata><MetadataType FormalName='x'/><Property FormalName='y'/></Metadata>"),
    ("NewsComponent", "<NewsComponent><Role FormalName='Body'/></NewsComponent>"),
    ("NewsComponent", "<BasisForChoice>./Role</BasisForChoice>"),
    ("NewsComponent", "<Role FormalName='Caption'/>"),
    ("NewsComponent", "<!DOCTYPE x><Role FormalName='x'/>"),
]
foreign = st.lists(
    st.sampled_from(SNIPPETS).map(lambda pair: Foreign("newsml-1", *pair))
    | st.builds(Foreign, st.just("newsml-1"), nasty, nasty),
    max_size=4,
).map(tuple)
hrefs = nasty | st.sampled_from(["https://example.com/a.jpg", "b.mp4", "c.pdf"])
sizes = st.none() | st.integers(0, 3) | st.sampled_from([-1, 10**12])
renditions = st.builds(
    Rendition,
    href=hrefs,
    name=codes | st.just("main"),
    media_type=nasty | st.just("image/png"),
    width=sizes,
    size=sizes,
)
media = st.builds(
    Media,
    hrefs,
    kind=st.sampled_from(["image", "video", "graphic", "other"]),
    caption=nasty | st.just("a"),
    credit=nasty,
    rights=nasty,
    renditions=st.lists(renditions, max_size=3),
)
stories = st.builds(
    Article, headline=nasty, kind=codes, uri=nasty, body=st.lists(st.builds(Paragraph, nasty), max_size=1)
)
associations = st.builds(
    Association,
    role=codes,
    href=codes,
    uri=codes,
    title=nasty,
    media=st.none() | media,
    article=st.none() | stories,
)
nasty_articles = st.builds(
    Article,
    uri=nasty,
    version=codes,
    kind=codes | st.sampled_from(["picture", "video"]),
    language=codes,
    identifiers=st.lists(st.builds(Identifier, value=nasty, kind=kinds), max_size=3),
    headline=nasty,
    kicker=nasty,
    subhead=nasty,
    summary=nasty,
    title=nasty,
    slug=nasty,
    credit=nasty,
    other_headlines=st.lists(st.builds(Headline, content=nasty, role=codes, language=codes), max_size=2),
    bylines=st.lists(st.builds(Byline, name=nasty, text=nasty, role=nasty), max_size=2),
    dateline=st.none() | st.builds(Dateline, place=nasty, date=nasty, source=nasty, text=nasty),
    contributors=st.lists(concepts, max_size=2),
    sources=st.lists(concepts, max_size=2),
    services=st.lists(concepts | st.builds(Concept, name=nasty, kind=st.sampled_from(["", "product"])), max_size=3),
    subjects=st.lists(concepts, max_size=2),
    entities=st.lists(concepts, max_size=2),
    genres=st.lists(concepts, max_size=1),
    created=st.none() | dates,
    updated=st.none() | dates,
    published=st.none() | dates,
    embargo=st.none() | st.builds(Embargo, until=st.none() | dates),
    status=st.sampled_from(Status),
    urgency=st.none() | st.integers(1, 9),
    signals=st.lists(codes, max_size=2),
    notes=st.lists(st.builds(EditorsNote, text=nasty, role=codes), max_size=1),
    rights=st.lists(st.builds(Rights, holder=nasty, notice=nasty, usage_terms=nasty, licence=codes), max_size=2),
    keywords=st.lists(nasty, max_size=2),
    associations=st.lists(associations, max_size=2),
    body=st.lists(st.builds(Paragraph, nasty) | media, max_size=2),
    foreign=foreign,
)
_SETTINGS = settings(deadline=None, suppress_health_check=list(HealthCheck))
_MARKUP = st.sampled_from(["xhtml", "nitf"])


def is_valid_and_the_same(given_: list[Article], markup: str) -> None:
    report = nf.Report()
    document = nf.write(given_, "newsml-1", {"body": markup}, report=report)
    assert problems(document) == []
    back = list(nf.read_all(document, "newsml-1"))
    assert len(back) == len(given_)
    for article, again in zip(given_, back, strict=True):
        assert unreported(article, again, report.losses) == []


@_SETTINGS
@given(st.lists(nasty_articles, min_size=1, max_size=2), _MARKUP)
def test_awkward_values_are_valid_and_survive(given_: list[Article], markup: str) -> None:
    is_valid_and_the_same(given_, markup)


@_SETTINGS
@given(st.lists(articles({"*"}, foreign=[Foreign("newsml-1", *pair) for pair in SNIPPETS]), max_size=2), _MARKUP)
def test_any_article_is_valid(given_: list[Article], markup: str) -> None:
    is_valid_and_the_same(given_, markup)


@_SETTINGS
@given(articles({"*"}, odd=True))
def test_odd_characters_are_dropped_and_the_rest_is_valid(article: Article) -> None:
    try:
        document = nf.write(article, "newsml-1")
    except nf.WriteError:
        return
    assert problems(document) == []


def test_seeds_and_the_kitchen_sink_are_valid() -> None:
    seeds = [nf.read(path, "text") for path in sorted((SHARED / "seeds").glob("*.txt"))]
    given_ = [*seeds, kitchen_sink(), evolve(kitchen_sink(), uri="")]
    assert problems(nf.write(given_, "newsml-1")) == []
    assert list(nf.read_all(nf.write(seeds, "newsml-1"))) == seeds
