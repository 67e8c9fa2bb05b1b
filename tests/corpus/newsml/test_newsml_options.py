"""Whatever is chosen, what is written is valid against the official schema of that version, and loses what it says."""

from __future__ import annotations

from functools import cache
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

import newsformat as nf
from newsformat import Article, Association, Envelope, Foreign, Paragraph
from newsformat.plugin import Articles
from newsformat.testing import articles, envelopes, kitchen_sink, unreported
from newsformat_newsml._options import Body, Conformance, Kind, WriteOptions

from ..shared import SHARED, needs_shared
from .corpus import files, schema_of
from .test_newsml_valid import SNIPPETS, nasty_articles


pytestmark = needs_shared

EDITIONS = [
    *product(["2.35", "2.34", "2.29", "2.20"], [Conformance.POWER]),
    ("2.20", Conformance.CORE),
]
ALL = [Foreign("newsml-g2", *pair) for pair in SNIPPETS]
GROUPS = '<groupSet root="g"><group id="g" role="x:main"><itemRef residref="urn:b"><title>B</title></itemRef></group></groupSet>'
PACKAGE = Article(
    uri="urn:a",
    kind="composite",
    associations=[Association(role="x:main", uri="urn:b", title="B")],
    foreign=[Foreign("newsml-g2", "packageItem", GROUPS)],
)
_SETTINGS = settings(deadline=None, suppress_health_check=list(HealthCheck))
editions = pytest.mark.cases(("version", "conformance"), EDITIONS)
kinds = st.sampled_from([Kind.AUTO, Kind.NEWS_ITEM, Kind.PACKAGE_ITEM, Kind.NEWS_MESSAGE])


def problems(document: bytes, options: WriteOptions) -> list[str]:
    """Return what the official schema of the chosen version says against *document*."""
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True))
    schema = schema_of(options.version, options.conformance)
    return [] if schema.validate(root) else [f"{error.line}: {error.message}" for error in schema.error_log]


@cache
def nitf() -> etree.XMLSchema:
    return etree.XMLSchema(
        etree.parse(SHARED / "schemas" / "nitf" / "3.6" / "nitf-3-6.xsd", etree.XMLParser(no_network=True))
    )


@_SETTINGS
@given(article=articles({"*"}, foreign=ALL))
def test_any_body_is_valid_nitf(article: Article) -> None:
    options = WriteOptions(body=Body.NITF)
    is_valid_and_accounted_for(article, options)
    document = etree.fromstring(nf.write(article, "newsml-g2", options), etree.XMLParser(resolve_entities=False))
    for body in document.iterfind("./{*}contentSet/{*}inlineXML/{*}nitf"):
        assert nitf().validate(body), nitf().error_log


def is_valid_and_accounted_for(article: Article, options: WriteOptions) -> None:
    report = nf.Report()
    document = nf.write(article, "newsml-g2", options, report=report)
    assert problems(document, options) == [], options
    assert unreported(article, nf.read(document, "newsml-g2"), report.losses) == [], options


@_SETTINGS
@given(article=articles({"*"}, foreign=ALL) | nasty_articles, kind=kinds, indent=st.sampled_from([0, 2]))
def test_any_article_is_valid(article: Article, kind: Kind, indent: int) -> None:
    for version, conformance in EDITIONS:
        is_valid_and_accounted_for(
            article, WriteOptions(kind=kind, version=version, conformance=conformance, indent=indent)
        )


@editions
@pytest.mark.cases("kind", [*Kind])
@pytest.mark.cases("article", [kitchen_sink(), PACKAGE, Article()])
def test_what_is_said_of_an_article_is_valid(
    version: str, conformance: Conformance, kind: Kind, article: Article
) -> None:
    is_valid_and_accounted_for(article, WriteOptions(kind=kind, version=version, conformance=conformance))


@_SETTINGS
@given(several=st.lists(articles({"*"}, foreign=ALL), max_size=3), envelope=envelopes())
def test_any_message_is_valid(several: list[Article], envelope: Envelope) -> None:
    for version, conformance in EDITIONS:
        options = WriteOptions(kind=Kind.NEWS_MESSAGE, version=version, conformance=conformance)
        document = nf.write(Articles(several, envelope=envelope), "newsml-g2", options)
        assert problems(document, options) == [], options
        back = nf.read_all(document, "newsml-g2")
        assert back.envelope.title == envelope.title
        assert len([*back]) == len(several)


@editions
@pytest.mark.cases("path", files()[::7])
def test_real_items_in_any_edition(version: str, conformance: Conformance, path: str) -> None:
    options = WriteOptions(version=version, conformance=conformance)
    for article in nf.read_all(path, "newsml-g2"):
        is_valid_and_accounted_for(article, options)


def test_an_id_is_there_once_in_a_message() -> None:
    one = Article(
        uri="urn:a",
        body=[Paragraph("a")],
        foreign=[Foreign("newsml-g2", "itemMeta", '<generator id="i">a</generator>')],
    )
    document = nf.write([one, one], "newsml-g2")
    assert problems(document, WriteOptions()) == []
    assert [*nf.read_all(document, "newsml-g2")] == [one, one]
