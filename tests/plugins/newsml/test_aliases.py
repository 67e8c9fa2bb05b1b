"""Whatever alias a written document uses, a catalog of it says which scheme that is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

import newsformat as nf
from newsformat import Article, Concept, EditorsNote, Foreign, Headline, Identifier
from newsformat.testing import articles, kitchen_sink


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.json"))
CASES = {
    "a subhead": Article(headline="A", subhead="B"),
    "a kicker": Article(headline="A", kicker="B"),
    "a scheme of which only the name is known": Article(subjects=(Concept(name="A", scheme="desk", code="a"),)),
    "a scheme whose URI is told": Article(subjects=(Concept(scheme="desk", code="a", uri="http://example.com/a"),)),
    "a kind": Article(entities=(Concept(name="A", kind="desk:thing"),)),
    "roles": Article(other_headlines=(Headline(content="A", role="desk:a beat:b"),)),
    "a type": Article(identifiers=(Identifier(value="1", kind="desk:id"),)),
    "a role of a note": Article(notes=(EditorsNote(text="A", role="desk:note"),)),
    "a relation": Article(associations=(nf.Association(href="http://example.com/", role="desk:see"),)),
    "a signal": Article(signals=("correction", "desk:rush")),
    "what is kept": Article(foreign=(Foreign("newsml-g2", "itemMeta", '<role qcode="desk:x"/>'),)),
    "a scheme that cannot have an alias": Article(subjects=(Concept(name="A", scheme="1st/desk", code="a"),)),
    "a kind that cannot have an alias": Article(entities=(Concept(name="A", kind="1st/desk:thing"),)),
}


def warnings(written: bytes) -> list[str]:
    return [str(problem) for problem in nf.validate(written, "newsml-g2") if problem.rule == "alias"]


def proved(article: Article, **options: str) -> bytes:
    written = nf.write(article, "newsml-g2", options)
    assert not warnings(written)
    return written


@pytest.mark.cases("version", ["2.35", "2.28", "2.20"])
@pytest.mark.cases("article", CASES.values(), ids=CASES)
def test_each_alias_is_in_a_catalog(article: Article, version: str) -> None:
    written = proved(article, version=version)
    read = nf.read(written, "newsml-g2")
    assert read == article
    assert nf.write(read, "newsml-g2", {"version": version}) == written


def test_the_kitchen_sink_uses_no_unknown_alias() -> None:
    proved(kitchen_sink())


@pytest.mark.cases("seed", SEEDS)
def test_no_seed_uses_an_unknown_alias(seed: Path) -> None:
    proved(nf.read(seed, "json"))


@given(articles("*", odd=True))
def test_no_article_uses_an_unknown_alias(article: Article) -> None:
    proved(article)


def test_nothing_is_said_for_a_catalog_that_is_somewhere_else() -> None:
    kept = Foreign("newsml-g2", "newsItem", '<catalogRef href="http://example.com/catalog.xml"/>')
    article = Article(subjects=(Concept(name="A", scheme="desk", code="a"),), foreign=(kept,))
    assert b"<catalog " not in nf.write(article, "newsml-g2")


def test_a_concept_without_a_uri_gets_none_from_another_of_its_scheme() -> None:
    without = Concept(scheme="r1", code="2", relation="creator")
    told = Concept(scheme="r1", code="3", uri="urn:newsml:news.example:3", relation="creator")
    for contributors in ((without, told), (told, without)):
        article = Article(contributors=contributors)
        assert nf.read(nf.write(article, "newsml-g2"), "newsml-g2").contributors == contributors


def test_no_alias_is_learned_of_a_scheme_of_iptcs() -> None:
    concept = Concept(name="War", code="1", scheme="own", uri="http://cv.iptc.org/newscodes/mediatopic/1")
    article = Article(uri="urn:a", subjects=[concept])
    assert nf.read(nf.write(article, "newsml-g2"), "newsml-g2") == article
