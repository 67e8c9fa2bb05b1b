"""Whatever the article, what is written is valid against the official DTD and says the same when read."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Article, Association, Concept, Foreign, Identifier, Media, Paragraph, Rendition
from newsformat.testing import articles, kitchen_sink, unreported

from ..awkward import LENIENT, awkward, dates, foreign_of, sizes, texts
from ..shared import SHARED, needs_shared
from .corpus import problems


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
nasty = texts(_ALPHABET)
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
foreign = foreign_of("newsml-1", SNIPPETS, nasty)
hrefs = nasty | st.sampled_from(["https://example.com/a.jpg", "b.mp4", "c.pdf"])
size = sizes()
renditions = st.builds(
    Rendition,
    href=hrefs,
    name=codes | st.just("main"),
    media_type=nasty | st.just("image/png"),
    width=size,
    size=size,
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
nasty_articles = awkward(
    nasty,
    codes,
    concepts,
    dates("minutes"),
    identifiers=st.lists(st.builds(Identifier, value=nasty, kind=kinds), max_size=3),
    services=st.lists(concepts | st.builds(Concept, name=nasty, kind=st.sampled_from(["", "product"])), max_size=3),
    associations=st.lists(associations, max_size=2),
    body=st.lists(st.builds(Paragraph, nasty) | media, max_size=2),
    foreign=foreign,
)
_MARKUP = st.sampled_from(["xhtml", "nitf"])


def is_valid_and_the_same(given_: list[Article], markup: str) -> None:
    report = nf.Report()
    document = nf.write(given_, "newsml-1", {"body": markup}, report=report)
    assert problems(document) == []
    back = list(nf.read_all(document, "newsml-1"))
    assert len(back) == len(given_)
    for article, again in zip(given_, back, strict=True):
        assert unreported(article, again, report.losses) == []


@LENIENT
@given(st.lists(nasty_articles, min_size=1, max_size=2), _MARKUP)
def test_awkward_values_are_valid_and_survive(given_: list[Article], markup: str) -> None:
    is_valid_and_the_same(given_, markup)


@LENIENT
@given(st.lists(articles({"*"}, foreign=[Foreign("newsml-1", *pair) for pair in SNIPPETS]), max_size=2), _MARKUP)
def test_any_article_is_valid(given_: list[Article], markup: str) -> None:
    is_valid_and_the_same(given_, markup)


@LENIENT
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
