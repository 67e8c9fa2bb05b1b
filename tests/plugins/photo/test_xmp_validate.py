"""What XMP must be."""

from __future__ import annotations

import pytest
from tests.plugins.photo.files import alt, array, xmp

import newsformat as nf
from newsformat.plugin import Severity


@pytest.mark.cases(
    "properties",
    [
        alt("dc:title", "A", fr="B"),
        array("dc:creator", "A", kind="Seq"),
        array("Iptc4xmpCore:SubjectCode", "04015002"),
        alt("photoshop:Headline", "A"),
        "<photoshop:Headline>A</photoshop:Headline>",
        "<acme:x><rdf:Description><rdf:value>1</rdf:value><acme:y>2</acme:y></rdf:Description></acme:x>",
        "<dc:source><rdf:Description><rdf:value>1</rdf:value><acme:y>2</acme:y></rdf:Description></dc:source>",
        "<xmpRights:WebStatement rdf:resource='https://acme.example/'/>",
        "<xmpRights:Marked>True</xmpRights:Marked><photoshop:DateCreated>2026-11</photoshop:DateCreated>",
        "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City='Lamu'/></rdf:Bag></Iptc4xmpExt:LocationShown>",
        "<Iptc4xmpCore:CreatorContactInfo rdf:parseType='Resource'/>",
    ],
)
def test_valid_documents_have_no_problems(properties: str) -> None:
    assert list(nf.validate(xmp(properties))) == []


@pytest.mark.cases(
    ("properties", "problem"),
    [
        ("<dc:title>A</dc:title>", "type: dc:title is a text, and must be rdf:Alt"),
        (array("dc:title", "A"), "type: dc:title is rdf:Bag, and must be rdf:Alt"),
        (array("dc:creator", "A"), "type: dc:creator is rdf:Bag, and must be rdf:Seq"),
        (array("photoshop:City", "A"), "type: photoshop:City is rdf:Bag, and must be a text"),
        ("<photoshop:City acme:x='1'/>", "type: photoshop:City is a structure, and must be a text"),
        ("<dc:subject rdf:resource='urn:a'/>", "type: dc:subject is a link, and must be rdf:Bag"),
        (array("plus:Licensor", "A", kind="Seq"), "type: rdf:li is a text, and must be a structure"),
        ("<dc:source rdf:ID='a'>A</dc:source>", "rdf: rdf:ID is not allowed in XMP"),
        ("<acme:x rdf:parseType='Literal'>A</acme:x>", "rdf: rdf:parseType='Literal' is not allowed in XMP"),
        ("<dc:source>A</dc:source>loose", "rdf: text between the elements of <Description>"),
        ("<dc:source>A</dc:source><dc:source>A</dc:source>", "once: dc:source is repeated"),
        ("<bare>A</bare>", "namespace: <bare> is in no namespace"),
        ("<acme:x><rdf:Bag><acme:li>A</acme:li></rdf:Bag></acme:x>", "item: <li> is not an array item"),
        ("<photoshop:DateCreated>24.11.2026</photoshop:DateCreated>", "date: photoshop:DateCreated: '24.11.2026' is"),
        ("<photoshop:DateCreated>2026-13-01</photoshop:DateCreated>", "date: photoshop:DateCreated: '2026-13-01' is"),
        ("<xmp:Rating>good</xmp:Rating>", "number: xmp:Rating: 'good' is not a number"),
        ("<xmpRights:Marked>yes</xmpRights:Marked>", "boolean: xmpRights:Marked: 'yes' is neither True nor False"),
        ("<photoshop:Urgency>9</photoshop:Urgency>", "urgency: photoshop:Urgency: '9' is not a number from 1 to 8"),
        (array("Iptc4xmpCore:SubjectCode", "sport"), "code: Iptc4xmpCore:SubjectCode: 'sport' is not eight digits"),
        (alt("dc:title", "A", fr="B").replace('xml:lang="fr"', ""), "language: an item has no language"),
        (alt("dc:title", "A", fr="B").replace('"fr"', '"x-default"'), "language: the language x-default appears 2"),
        (alt("dc:title", "A", fr="B").replace('"fr"', '"f r"'), "language: 'f r' is not a language tag (BCP 47)"),
    ],
)
def test_an_error(properties: str, problem: str) -> None:
    (found,) = nf.validate(xmp(properties))
    assert f"{found.rule}: {found.message}".startswith(problem)
    assert (found.severity, found.line) == (Severity.ERROR, 1)


@pytest.mark.cases(
    ("properties", "problem"),
    [
        (alt("dc:title", "A").replace("x-default", "en"), "default: none of the languages is x-default"),
        (
            alt("dc:title", "A", fr="B").replace('"x-default"', '"de"').replace('"fr"', '"x-default"'),
            "default: x-default is not the first of the languages",
        ),
        ("<Iptc4xmpCore:CountryCode>Kenya</Iptc4xmpCore:CountryCode>", "country: Iptc4xmpCore:CountryCode: 'Kenya' is"),
        ("<photoshop:City/>", "empty: photoshop:City is empty"),
    ],
)
def test_a_warning(properties: str, problem: str) -> None:
    (found,) = nf.validate(xmp(properties))
    assert f"{found.rule}: {found.message}".startswith(problem)
    assert found.severity is Severity.WARNING


def test_other_documents() -> None:
    problems = list(nf.validate(b"<a/>", "xmp"))
    assert [problem.rule for problem in problems] == ["root", "root"]
    about = xmp().replace(b"</rdf:RDF>", b'<rdf:Description rdf:about="urn:b"/></rdf:RDF>')
    assert [problem.rule for problem in nf.validate(about.replace(b'about=""', b'about="urn:a"'))] == ["about"]
    assert [problem.rule for problem in nf.validate(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>&amp</x:xmpmeta>")] == [
        "xml",
        "root",
    ]
