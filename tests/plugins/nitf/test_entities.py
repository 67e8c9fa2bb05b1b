"""Names in a document, and their parts."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Concept, Foreign

from .documents import again, document, read


def test_names_in_the_text_are_entities_once() -> None:
    article = read(
        head='<docdata><identified-content><org idsrc="x" value="1">Acme Ltd</org></identified-content></docdata>',
        body='<p><org idsrc="x" value="1">Acme</org> and <person>Ann</person>, then <person>Ann</person></p>',
    )
    assert article.entities == (
        Concept(name="Acme Ltd", kind="organisation", scheme="x", code="1"),
        Concept(name="Ann", kind="person"),
    )


def test_names_in_capitals_are_those_in_small_letters() -> None:
    small = document(
        head='<docdata management-status="embargoed"><doc-id id-string="a" regsrc="Acme"/><urgency ed-urg="3"/>'
        '<date.release norm="20261124T120000Z"/><evloc city="Lamu"/></docdata>',
        top='<hedline><hl1 xml:lang="en">Ferry</hl1></hedline><note type="npa"><p>Wait</p></note>',
        body='<note type="npa"><p>Not this</p></note><p>By <org idsrc="x" value="A">Acme</org> <a href="b">b</a></p>',
    )
    capitals = re.sub(rb'</?[a-z][\w.-]*|(?<= )[a-z][\w.-]*(?==")', lambda match: match[0].upper(), small)
    report = nf.Report()
    assert nf.read(capitals, "nitf", report=report) == nf.read(small, "nitf")
    assert [remark.message for remark in report.remarks] == ["element names in capitals are read as lowercase"]


PARTS = (
    '<location code-source="x" location-code="1"><city city-code="LAU">Lamu</city><country iso-cc="KE">Kenya</country></location>',
    "<person><name.given>Ann</name.given><name.family>Lee</name.family></person>",
    '<person>Ann <function idsrc="x" value="2">mayor</function></person>',
    '<person class="index">Ann <function idsrc="x" value="2">mayor</function></person>',
    '<person>Ann <function>mayor<alt-code idsrc="x" value="2"/></function></person>',
)


@pytest.mark.cases("element", PARTS)
def test_an_entity_with_parts_is_kept_whole(element: str) -> None:
    name = element[1:].partition(">")[0].split()[0]
    for article in (
        read(head=f"<docdata><identified-content>{element}</identified-content></docdata>"),
        read(body=f"<p>In {element}</p>"),
    ):
        assert article.entities[0].foreign == (Foreign("nitf", name, element),)
        assert element in nf.write(article, "nitf", {"namespace": False, "indent": 0}).decode()
        assert again(article) == article


NAMELESS = (
    '<org idsrc="x" value="1"/>',
    '<location location-code="1"/>',
    '<person gender="female"> </person>',
    '<event start-date="20261124"/>',
)


@pytest.mark.cases("element", NAMELESS)
def test_a_name_that_says_but_a_code_is_kept_whole(element: str) -> None:
    article = read(body=f"<p>The ferry {element} sails.</p>")
    assert (article.text, article.entities) == ("The ferry sails.", ())
    assert article.foreign == (Foreign("nitf", "body.content", element),)
    assert again(article) == article


AGAIN = (
    '<org><alt-code idsrc="nyse" value="ACM"/>Acme</org>',
    '<org idsrc="nyse">Acme</org>',
    '<org xmlns:x="urn:x" x:rank="1">Acme</org>',
)


@pytest.mark.cases("element", AGAIN)
def test_what_a_name_says_only_when_it_stands_there_again_is_kept(element: str) -> None:
    article = read(body=f"<p><org>Acme</org> sails, and {element} waits</p>")
    assert article.entities == (Concept(name="Acme", kind="organisation"),)
    assert article.foreign == (Foreign("nitf", "body.content", element),)
    assert read(body=f"<p>{element} sails, and {element} waits, and <org>Acme</org></p>").foreign == ()
    assert again(article) == article


def test_the_coordinates_of_a_place_are_not_its_name() -> None:
    point = '<georss:point xmlns:georss="http://www.georss.org/georss">-2.27 40.9</georss:point>'
    place = f"<location><city>Lamu</city><country>Kenya {point}</country></location>"
    article = read(head=f"<docdata><identified-content>{place}</identified-content></docdata>")
    assert (article.entities[0].name, point in article.entities[0].foreign[0].value) == ("Lamu, Kenya", True)


def test_an_entity_with_parts_that_has_changed_is_written_anew() -> None:
    article = read(head=f"<docdata><identified-content>{PARTS[0]}</identified-content></docdata>")
    changed = evolve(article, entities=[evolve(article.entities[0], name="Lamu Town")])
    assert again(changed) == changed
