"""XMP beside a picture, and what is written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from attrs import evolve
from tests.plugins.photo.files import alt, array, xmp

import newsformat as nf
from newsformat import Article, Byline, Concept, Dateline, Foreign, Identifier, Media, Paragraph, Report, Rights


PLACE = (
    "<{0}><rdf:Bag><rdf:li Iptc4xmpExt:City='Lamu' Iptc4xmpExt:CountryName='Kenya'>"
    "</rdf:li></rdf:Bag></{0}>"
)  # fmt: skip


def term(name: str, code: str) -> str:
    return (
        f'<rdf:li rdf:parseType="Resource">{alt("Iptc4xmpExt:CvTermName", name)}'
        f"<Iptc4xmpExt:CvTermId>{code}</Iptc4xmpExt:CvTermId></rdf:li>"
    )


def read(content: bytes, report: Report | None = None) -> Article:
    return nf.read(content, "xmp", report=report)


def said(article: Article) -> tuple[str, list[str]]:
    """What is written of *article*, and what is lost."""
    report = Report()
    return nf.write(article, "xmp", report=report).decode(), [str(loss) for loss in report.losses]


def test_all_properties_of_a_packet() -> None:
    content = xmp(
        alt("dc:description", "The Heron at the quay")
        + alt("Iptc4xmpCore:AltTextAccessibility", "A white ferry")
        + alt("dc:title", "KEN-FERRY")
        + array("dc:creator", "Ann Lee", "Bo Diaz", kind="Seq")
        + "<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiEmailWork='ann@acme.example'/>"
        + array("dc:subject", "ferry", "Lamu")
        + array("Iptc4xmpCore:SubjectCode", "04015002")
        + f"<Iptc4xmpExt:AboutCvTerm><rdf:Bag>{term('transport', 'medtop:20000337')}</rdf:Bag></Iptc4xmpExt:AboutCvTerm>"
        + f"<Iptc4xmpExt:Genre><rdf:Bag>{term('current', 'genre:Current')}</rdf:Bag></Iptc4xmpExt:Genre>"
        + array("Iptc4xmpCore:Scene", "011200")
        + array("Iptc4xmpExt:PersonInImage", "Ann Lee")
        + array("Iptc4xmpExt:OrganisationInImageName", "Harbour Board")
        + PLACE.format("Iptc4xmpExt:LocationCreated")
        + PLACE.format("Iptc4xmpExt:LocationShown")
        + alt("Iptc4xmpExt:Event", "Regatta")
        + alt("dc:rights", "(c) Acme")
        + alt("xmpRights:UsageTerms", "No sales"),
        'photoshop:Headline="Ferry sails" photoshop:AuthorsPosition="Staff" photoshop:Credit="Acme" '
        'photoshop:Source="Acme Pictures" photoshop:DateCreated="2026-11-24T09:30:00Z" photoshop:Urgency="4" '
        'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm" '
        'xmpRights:WebStatement="https://acme.example/r" Iptc4xmpExt:DigImageGUID="urn:acme:1" '
        'plus:ImageSupplierImageID="A7" photoshop:TransmissionReference="J-1"',
    )
    report = Report()
    article = read(content, report)
    assert article.body == (Media(caption="The Heron at the quay", alt="A white ferry"),)
    assert (nf.plain(article.headline), article.title, article.uri) == ("Ferry sails", "KEN-FERRY", "urn:acme:1")
    assert article.bylines == (
        Byline(name="Ann Lee", role="Staff", contact="ann@acme.example"),
        Byline(name="Bo Diaz"),
    )
    assert (article.credit, article.sources, article.urgency) == ("Acme", (Concept(name="Acme Pictures"),), 4)
    assert article.dateline == Dateline(place="Lamu, Kenya")
    assert article.content_created == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    assert article.digital_source_type.endswith("/negativeFilm")
    assert [(entity.name, entity.kind) for entity in article.entities] == [
        *(("Ann Lee", "person"), ("Harbour Board", "organisation"), ("Lamu, Kenya", "place"), ("Regatta", "event")),
    ]
    assert [subject.key for subject in article.subjects] == [
        *("http://cv.iptc.org/newscodes/subjectcode/04015002", "medtop:20000337"),
    ]
    assert [genre.key for genre in article.genres] == ["genre:Current", "http://cv.iptc.org/newscodes/scene/011200"]
    assert article.rights == (Rights(notice="(c) Acme", usage_terms="No sales", licence="https://acme.example/r"),)
    assert article.identifiers == (Identifier(value="J-1", kind="job"), Identifier(value="A7", kind="supplier"))
    assert [part.name for part in article.foreign] == ["Iptc4xmpExt:LocationCreated", "Iptc4xmpExt:LocationShown"]
    assert (report.losses, report.remarks) == ((), ())
    written, lost = said(article)
    assert (read(written.encode()), lost) == (article, [])
    assert "<Iptc4xmpExt:CountryName>Kenya</Iptc4xmpExt:CountryName>" in written
    assert list(nf.validate(written.encode())) == []


@pytest.mark.cases(
    "form",
    [
        "<acme:box><rdf:Description acme:a='1' acme:b='2'/></acme:box>",
        "<acme:box acme:a='1' acme:b='2'/>",
        "<acme:box rdf:parseType='Resource'><acme:a>1</acme:a><acme:b>2</acme:b></acme:box>",
        "<acme:box><rdf:Description><acme:a>1</acme:a><acme:b>2</acme:b></rdf:Description></acme:box>",
    ],
)
def test_every_form_of_a_structure_is_one(form: str) -> None:
    (part,) = read(xmp(form)).foreign
    inner = "<acme:a>1</acme:a><acme:b>2</acme:b>"
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    assert part == Foreign(
        "xmp", "acme:box", f'<acme:box xmlns:acme="urn:acme" {rdf} rdf:parseType="Resource">{inner}</acme:box>'
    )


@pytest.mark.cases(
    ("form", "why"),
    [
        ("<acme:a><acme:b>1</acme:b><acme:c>2</acme:c></acme:a>", "<c> beside the value left out"),
        ("<dc:source rdf:parseType='Literal'>A <acme:b>c</acme:b></dc:source>", "markup in a text left out"),
        ("<dc:source acme:by='B'><rdf:Bag/></dc:source>", "acme:by of <source> left out: B"),
        ("<dc:source>A</dc:source><dc:source>B</dc:source>", "dc:source appears again; left out: B"),
        ("<plain>A</plain>", "<plain> is in no namespace, and left out"),
        ("<acme:a>" * 140 + "1" + "</acme:a>" * 140, "values nested more than 64 deep are left out"),
    ],
)
def test_what_is_not_xmp_is_reported(form: str, why: str) -> None:
    report = Report()
    read(xmp(form), report)
    assert why in [loss.why for loss in report.losses]


@pytest.mark.cases(
    ("field", "name", "of", "entity"),
    [
        (
            "PersonInImageWDetails",
            "PersonName",
            "PersonId",
            Concept(name="Ann", kind="person", uri="https://acme.example/1"),
        ),
        ("ArtworkOrObject", "AOTitle", "", Concept(name="Ann", kind="object", role="artwork")),
    ],
)
def test_names_and_identifiers_in_structures(field: str, name: str, of: str, entity: Concept) -> None:
    uri = array(f"Iptc4xmpExt:{of}", entity.uri) if of else ""
    inner = f"<rdf:li rdf:parseType='Resource'>{alt(f'Iptc4xmpExt:{name}', entity.name)}{uri}</rdf:li>"
    content = xmp(f"<Iptc4xmpExt:{field}><rdf:Bag>{inner}</rdf:Bag></Iptc4xmpExt:{field}>")
    assert read(content).entities == (entity,)


def test_a_value_with_a_qualifier() -> None:
    content = xmp(
        "<dc:source><rdf:Description><rdf:value>Acme</rdf:value><acme:by>B</acme:by></rdf:Description></dc:source>"
    )
    article = read(content)
    assert [part.name for part in article.foreign] == ["dc:source"]
    assert '<acme:by xmlns:acme="urn:acme">B</acme:by>' in article.foreign[0].value
    assert read(said(article)[0].encode()) == article


def test_other_languages_are_kept() -> None:
    article = read(xmp(alt("dc:description", "The Heron", fr="Le Heron") + array("dc:language", "en")))
    assert (article.language, article.body) == ("en", (Media(caption="The Heron"),))
    (part,) = article.foreign
    assert ("Le Heron" in part.value, part.name) == (True, "dc:description")
    written, lost = said(article)
    assert ('<rdf:li xml:lang="fr">Le Heron</rdf:li>' in written, lost) == (True, [])


@pytest.mark.cases(("french", "language"), [("The Heron", "fr"), ("Le Heron", "")])
def test_the_language_of_a_caption_is_not_that_of_a_translation(french: str, language: str) -> None:
    assert read(xmp(alt("dc:description", "The Heron", fr=french))).language == language


def test_a_default_repeated_in_its_language_is_not_kept() -> None:
    article = read(xmp(alt("dc:title", "Ferry", **{"en-GB": "Ferry"}) + array("dc:language", "en-GB")))
    assert (article.title, article.foreign) == ("Ferry", ())


def test_foreign_properties_that_contradict_the_article_are_lost() -> None:
    article = read(xmp(alt("dc:title", "Ferry", fr="Bac")))
    written, lost = said(evolve(article, title="Boat"))
    assert "Bac" not in written
    assert lost == ["foreign.xmp in dc:title: the article contradicts it, or it is not XMP"]


def test_changed_properties_win_over_what_newsformat_kept() -> None:
    article = Article(kind="picture", bylines=[Byline(name="Ann Lee"), Byline(name="Bo Diaz", role="Staff")])
    written, lost = said(article)
    assert (read(written.encode()), lost) == (article, [])
    report = Report()
    changed = read(written.replace("<rdf:li>Bo Diaz", "<rdf:li>Cy Fox").encode(), report)
    assert changed.bylines == (Byline(name="Ann Lee"), Byline(name="Cy Fox"))
    assert [remark.message for remark in report.remarks] == [
        "bylines: what newsformat kept beside the standard is older than the standard's own value"
    ]


def test_one_picture_is_described() -> None:
    written, lost = said(Article(kind="picture", body=[Media("a.jpg", caption="A"), Media("b.jpg"), Paragraph("Text")]))
    assert read(written.encode()).body == (Media("a.jpg", caption="A"),)
    assert lost == [
        "body.paragraph in body[2]: xmp has no place for it",
        "body.media in body[1]: XMP describes one picture",
    ]


def test_the_summary_of_an_article_without_a_picture_is_a_caption() -> None:
    article = Article(summary="The Heron sails")
    written, lost = said(article)
    assert ("The Heron sails</rdf:li>" in written, read(written.encode()), lost) == (True, article, [])


def test_what_is_left_out_is_reported() -> None:
    content = xmp(
        "<dc:source>A</dc:source><dc:source>B</dc:source><bare>1</bare>loose"
        "<acme:x><rdf:Bag>stray<rdf:li>1</rdf:li></rdf:Bag></acme:x><acme:y><acme:z/>t</acme:y>",
    ).replace(b'rdf:about=""', b'rdf:about="uuid:1"')
    report = Report()
    read(content, report)
    assert [loss.why for loss in report.losses] == [
        "rdf:about is left out: uuid:1",
        "dc:source appears again; left out: B",
        "<bare> is in no namespace, and left out",
        "text between elements left out: stray",
        "text between elements left out: t",
        "the type of a structure is left out: acme:z",
        "text between elements left out: loose",
    ]


def test_other_documents_are_refused() -> None:
    with pytest.raises(nf.ReadError, match="contains no <rdf:RDF>"):
        read(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")


@pytest.mark.cases(
    ("document", "formats"),
    [
        (xmp(), ["xmp"]),
        (xmp().decode().encode("utf-16"), ["xmp"]),
        (
            b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><a xmlns='http://ns.adobe.com/tiff/1.0/'/></rdf:RDF>",
            ["xmp"],
        ),
        (b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><a xmlns='urn:a'/></rdf:RDF>", []),
    ],
)
def test_detection(document: bytes, formats: list[str]) -> None:
    assert [detection.format for detection in nf.detect(document)] == formats


@pytest.mark.cases(
    ("said", "name"),
    [("IPTC:15000000:Sport::", "Sport"), ("IPTC:1:15054000:::", ""), ("IPTC:15054000:Sport:Soccer:", "Soccer")],
)
def test_subject_codes_in_the_form_of_iim(said: str, name: str) -> None:
    (subject,) = nf.read(xmp(array("Iptc4xmpCore:SubjectCode", said)), "xmp").subjects
    assert (subject.scheme, subject.code[:2], subject.name) == ("subj", "15", name)


@pytest.mark.cases("version", ["basic/2.0", "prismusagerights/2.1", "prismusagerights/3.0"])
def test_an_embargo_of_prism(version: str) -> None:
    date = f'<p:embargoDate xmlns:p="http://prismstandard.org/namespaces/{version}/">2031-05-01</p:embargoDate>'
    article = read(xmp(date))
    assert article.embargo == nf.Embargo(until=datetime(2031, 5, 2, tzinfo=UTC))
    assert read(said(article)[0].encode()) == article
    lifted, lost = said(evolve(article, embargo=None))
    assert read(lifted.encode()).embargo is None
    assert len(lost) == 1
    assert read(said(evolve(article, embargo=nf.Embargo()))[0].encode()).embargo == nf.Embargo()
    assert read(xmp(date.replace("2031-05-01", "none"))).embargo is None
