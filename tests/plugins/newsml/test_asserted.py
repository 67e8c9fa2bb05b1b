"""What an item says beside its metadata: names in ``assert``, captions in ``link``."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Concept

from .items import again, item, read


CODE = "2f6e29"
ASSERTED = f'<assert qcode="place:{CODE}"><name>Kentmoor</name><geoAreaDetails/></assert>'
SUBJECTS = [
    f'<subject type="cpnat:geoArea" qcode="place:{CODE}"/>',
    f'<subject type="cpnat:geoArea" qcode="place:{CODE}" relevance="40"/>',
    f'<subject type="cpnat:geoArea" qcode="place:{CODE}" relevance="40"></subject>',
    f'<subject type="cpnat:geoArea" qcode="place:{CODE}"><broader qcode="place:7"/></subject>',
]


@pytest.mark.cases("subject", SUBJECTS)
def test_a_concept_without_a_name_is_called_what_the_item_asserts(subject: str) -> None:
    for _ in range(5):  # what has come several times is proved by a pattern
        article = read(item(content=subject, top=ASSERTED))
        (found,) = article.entities
        assert evolve(found, foreign=()) == Concept(name="Kentmoor", kind="place", code=CODE, scheme="place")
        assert again(article) == article
        written = nf.write(article, "newsml-g2")
        assert (b"newsformat:foreign" in written) == ("broader" in subject)


def test_a_name_of_its_own_comes_first() -> None:
    article = read(item(content=f'<subject qcode="place:{CODE}"><name>The moor</name></subject>', top=ASSERTED))
    assert [subject.name for subject in article.subjects] == ["The moor"]


def test_by_uri_and_in_the_language_of_the_text() -> None:
    uri = "http://example.com/places/7"
    names = '<name xml:lang="fr">Londres</name><name xml:lang="en">London</name>'
    content = f'<language tag="en"/><subject uri="{uri}"/>'
    article = read(item(content=content, top=f'<assert uri="{uri}">{names}</assert>'))
    assert [subject.name for subject in article.subjects] == ["London"]
    assert again(article) == article


def test_what_is_not_asserted_has_no_name() -> None:
    article = read(item(content='<subject qcode="place:8"/>', top=f"{ASSERTED}<assert/>"))
    assert article.subjects == (Concept(code="8", scheme="place"),)


@pytest.mark.cases("name", ["contenttype", "mimetype"])
def test_a_link_to_a_file_that_is_a_picture_by_its_type(name: str) -> None:
    for number in range(5):
        link = f'<link rel="irel:seeAlso" {name}="image/jpeg" href="https://example.com/{number}" residref="urn:b"/>'
        article = read(item(meta=link))
        (found,) = article.associations
        assert found.media == nf.Media(f"https://example.com/{number}")
        assert again(article) == article
        assert (link.encode() in nf.write(article, "newsml-g2")) == (name == "contenttype")  # G2 has no other


def test_a_description_in_a_link_to_a_picture_is_its_caption() -> None:
    hint = '<description>The new\nroad<a href="https://example.com/more">More</a></description>'
    link = (
        f'<link rel="irel:associatedWith" href="https://example.com/1" contenttype="image/jpeg">{hint}'
        '<description>Other</description><itemClass qcode="ninat:picture"/></link>'
    )
    for _ in range(5):
        article = read(item(meta=link))
        (found,) = article.associations
        assert found.media is not None
        assert [getattr(run, "text", "") for run in found.media.caption] == ["The new road", "More"]
        assert again(article) == article
        assert link.encode() in nf.write(article, "newsml-g2")


@pytest.mark.cases("href", ["", 'href="javascript:x"'])
def test_without_an_address_it_is_no_picture(href: str) -> None:
    article = read(item(meta=f'<link rel="irel:seeAlso" residref="urn:b" contenttype="image/jpeg" {href}/>'))
    assert [association.media for association in article.associations] == [None]
