"""What articles of schema.org say, and how it is read."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


def document(**members: Any) -> nf.Source:
    return nf.Source(json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **members}).encode())


def read(report: nf.Report | None = None, **members: Any) -> nf.Article:
    return nf.read(document(**members), report=report)


@pytest.mark.parametrize("reference", [{"@id": "#ann"}, {"@type": ["Thing", "Person"], "@id": "#ann"}])
def test_an_article_in_a_graph_with_what_it_refers_to(reference: dict[str, Any]) -> None:
    graph = [
        {"@type": "WebSite", "@id": "#site", "name": "Tide"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee", "jobTitle": "Editor", "worksFor": {"name": "Acme"}},
        {
            "@type": ["ReportageNewsArticle"],
            "headline": "High tide",
            "author": reference,
            "publisher": {"@id": "#tide"},
        },
        {"@type": "NewsMediaOrganization", "@id": "#tide", "name": "Tide"},
    ]
    report = nf.Report()
    source = nf.Source(json.dumps({"@context": "https://schema.org", "@graph": graph}).encode())
    article = nf.read(source, report=report)
    assert article.bylines == (nf.Byline(name="Ann Lee", role="Editor", affiliation="Acme"),)
    kept = nf.Foreign("json-ld", "@type", '"NewsMediaOrganization"')
    assert article.sources == (nf.Concept(name="Tide", uri="#tide", foreign=[kept]),)
    assert article.foreign == (nf.Foreign("json-ld", "@type", '"ReportageNewsArticle"'),)
    assert report.losses == ()
    source = nf.Source(source.read_bytes().replace(b'"publisher": {', b'"publisher": {"@type": "Person", '))
    assert nf.read(source).sources == (nf.Concept(uri="#tide", foreign=[nf.Foreign("json-ld", "@type", '"Person"')]),)
    assert "skipped, not an article: WebSite" in [remark.message for remark in report.remarks]


def test_a_citation_is_an_address_or_a_text() -> None:
    article = read(headline="Tide", citation=["https://acme.example/a", "Lee, A. (2025). Tides."])
    assert [(association.href, association.title) for association in article.associations] == [
        ("https://acme.example/a", ""), ("", "Lee, A. (2025). Tides."),
    ]  # fmt: skip


@pytest.mark.cases(
    ("said", "status", "remarks"),
    [
        ("Draft", "withheld", []),
        ({"@type": "DefinedTerm", "name": "Obsolete"}, "canceled", []),
        ("Published", "usable", []),
        (["Published", "Draft"], "withheld", []),
        (None, "usable", []),
        ("killed", "canceled", ["the status killed is read as canceled"]),
        ("In review", "withheld", ["'In review' is not a known status; treated as withheld"]),
    ],
)
def test_how_far_an_article_has_come_is_its_status(said: object, status: str, remarks: list[str]) -> None:
    article = read(report := nf.Report(), headline="A", creativeWorkStatus=said)
    assert article.status == status
    assert [remark.message for remark in report.remarks] == remarks


def test_a_story_under_embargo_is_written_as_a_draft() -> None:
    data = nf.write(nf.Article(headline="A", embargo=nf.Embargo()), "json-ld", report=(report := nf.Report()))
    assert json.loads(data)["creativeWorkStatus"] == "Draft"
    assert {loss.what for loss in report.losses} == {"embargo", "status"}


@pytest.mark.cases(
    ("own", "summary"),
    [({}, "It rose & fell."), ({"description": "It rose."}, "It rose."), ({"abstract": "It."}, "It.")],
)
def test_what_the_page_of_an_article_says_of_it_is_its_summary_if_it_has_none(
    own: dict[str, str], summary: str
) -> None:
    graph = [
        {"@type": "NewsArticle", "headline": "High tide", "mainEntityOfPage": {"@id": "#page"}, **own},
        {"@type": "WebPage", "@id": "#page", "description": "It rose &amp; fell."},
        {"@type": "WebPage", "@id": "#other", "description": "All news."},
    ]
    assert nf.plain(nf.read(json.dumps({"@graph": graph}).encode(), "json-ld").summary) == summary


@pytest.mark.cases(
    ("author", "signed"),
    [
        ("By Ann Lee", [("Ann Lee", "")]),
        ("Ann Lee and Bo Diaz", [("Ann Lee", ""), ("Bo Diaz", "")]),
        (["By Ann Lee, Acme", {"name": "Cy and Di Poe"}], [("Ann Lee", "Acme"), ("Cy and Di Poe", "")]),
        ("Smith & Wesson", [("Smith & Wesson", "")]),
        ("Ann Lee and Sons Ltd", [("Ann Lee and Sons Ltd", "")]),
        ("Department of Sea and Human Services", [("Department of Sea and Human Services", "")]),
        ("Von Trapp", [("Von Trapp", "")]),
        ("Newsroom", [("Newsroom", "")]),
        ("By Ann Lee in Paris", [("By Ann Lee in Paris", "")]),
        ({"@type": "Person", "givenName": "Ann", "familyName": "Lee"}, [("Ann Lee", "")]),
        ([None, ""], []),
    ],
)
def test_who_signs_in_one_text_or_in_parts(author: object, signed: list[tuple[str, str]]) -> None:
    report = nf.Report()
    article = nf.read(
        nf.Source(json.dumps({"@type": "NewsArticle", "headline": "High tide", "author": author}).encode()),
        "json-ld",
        report=report,
    )
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == signed
    assert report.losses == ()


def test_a_headline_in_a_language_tells_that_of_the_story() -> None:
    document = {"@type": "NewsArticle", "headline": {"@value": "Marée haute", "@language": "fr-CA"}}
    assert nf.read(json.dumps(document).encode(), "json-ld").language == "fr-CA"
    assert nf.read(json.dumps({**document, "inLanguage": "de"}).encode(), "json-ld").language == "de"


@pytest.mark.cases("author", ["Ann Lee", ["Ann Lee"], {"name": "Ann Lee"}, [{"@type": "Person", "name": "Ann Lee"}]])
def test_authors_in_every_form(author: Any) -> None:
    assert read(author=author).bylines == (nf.Byline(name="Ann Lee"),)


@pytest.mark.cases(
    "image",
    [
        "https://tide.example/a.jpg",
        ["https://tide.example/a.jpg"],
        {"@type": "ImageObject", "url": "https://tide.example/a.jpg"},
        [{"@type": "ImageObject", "url": "https://tide.example/a.jpg"}, "https://tide.example/a.jpg"],
        {"@type": "ImageObject", "contentURL": "https://tide.example/a.jpg"},
    ],
)
def test_pictures_in_every_form(image: Any) -> None:
    assert read(image=image).associations == (nf.Association(media=nf.Media("https://tide.example/a.jpg")),)


def test_the_page_of_a_picture_may_be_the_picture_itself() -> None:
    image = {"@type": "ImageObject", "url": "https://tide.example/a.jpg", "contentUrl": "https://tide.example/a.jpg"}
    assert read(image=image).associations == (nf.Association(media=nf.Media("https://tide.example/a.jpg")),)
    beside = nf.Association(href="a.jpg", media=nf.Media("a.jpg"))
    assert nf.read(nf.write(nf.Article(associations=[beside]), "json-ld")).associations == (beside,)


def test_a_picture_says_how_large_it_is_and_whose() -> None:
    (one,) = read(
        image={"contentUrl": "a.jpg", "width": "800px", "height": 600, "caption": "The pier", "author": {"name": "Bob"}}
    ).associations
    assert one.media is not None
    assert (one.media.credit, nf.plain(one.media.caption)) == ("Bob", "The pier")
    assert one.media.renditions == (nf.Rendition(href="a.jpg", width=800, height=600),)


@pytest.mark.cases(
    ("body", "paragraphs"),
    [
        ("One.\n\nTwo\nthree.", ["One.", "Two three."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("<p>One.</p><p>Two &amp; three.</p>", ["One.", "Two & three."]),
        ("Fish &amp; chips &#8212; 1 < 2.", ["Fish & chips — 1 < 2."]),
    ],
)
def test_a_body_in_every_form(body: str, paragraphs: list[str]) -> None:
    assert [
        nf.plain(block.content) for block in read(articleBody=body).body if isinstance(block, nf.Paragraph)
    ] == paragraphs


def test_keywords_are_an_array_or_parted_by_commas() -> None:
    assert read(keywords="storm, port , ").keywords == ("storm", "port")
    assert read(keywords=["storm, port"]).keywords == ("storm, port",)


def test_the_page_and_the_identity() -> None:
    article = read(**{"@id": "urn:tide:1", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://tide.example/1"}})
    assert article.uri == "urn:tide:1"
    assert article.identifiers == (nf.Identifier(value="https://tide.example/1", kind="url"),)


def test_dates_of_several_forms_and_what_is_none() -> None:
    article = read(
        datePublished="2026-11-26T08:00:00.000Z", dateModified="2026-11-26 09:00", dateCreated="", expires="soon"
    )
    assert article.published == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert article.updated == datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert (article.created, article.expires) == (None, None)
    assert article.foreign == (nf.Foreign("json-ld", "expires", '"soon"'),)


def test_a_digital_source_type_is_a_member_of_schema_org() -> None:
    article = read(digitalSourceType={"@id": "https://schema.org/DigitalCaptureDigitalSource"})
    assert json.loads(nf.write(article, "json-ld"))["digitalSourceType"] == (
        "https://schema.org/DigitalCaptureDigitalSource"
    )
    later = nf.Article(headline="A", digital_source_type="humanEdits")  # which schema.org does not have yet
    assert json.loads(nf.write(later, "json-ld"))["digitalSourceType"] == later.digital_source_type


def test_of_two_dates_of_creation_that_of_the_article_is_written_first() -> None:
    day = datetime(2026, 11, 24, tzinfo=UTC)
    for article, said in (
        (nf.Article(content_created=day), "2026-11-24T00:00:00Z"),
        (nf.Article(created=day + timedelta(days=1), content_created=day), "2026-11-25T00:00:00Z"),
    ):
        report = nf.Report()
        assert json.loads(nf.write(article, "json-ld", report=report))["dateCreated"] == said
        assert [loss.what for loss in report.losses] == ["content_created"]


def test_a_type_that_another_format_keeps_is_no_type_of_schema_org() -> None:
    article = nf.Article(headline="Tide", foreign=[nf.Foreign("escenic", "@type", "story")])
    assert nf.read(nf.write(article, "json-ld")) == evolve(article, foreign=())


def test_what_is_not_known_is_kept_and_what_authors_have_more_is_said() -> None:
    report = nf.Report()
    article = read(report, isAccessibleForFree=False, author={"name": "Ann", "image": "a.png"})
    assert article.foreign == (nf.Foreign("json-ld", "isAccessibleForFree", "false"),)
    assert [loss.why for loss in report.losses] == ['image of author is left out: "a.png"']
    assert json.loads(nf.write(article, "json-ld"))["isAccessibleForFree"] is False


def test_what_is_written_is_what_search_engines_look_for() -> None:
    article = nf.Article(
        headline="High tide",
        bylines=[nf.Byline(name="Ann Lee")],
        sources=[nf.Concept(name="Tide")],
        published=datetime(2026, 11, 26, 8, tzinfo=UTC),
        body=[nf.Media("https://tide.example/a.jpg"), nf.Paragraph("It rose.")],
    )
    assert json.loads(nf.write(article, "json-ld")) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "High tide",
        "datePublished": "2026-11-26T08:00:00Z",
        "author": [{"@type": "Person", "name": "Ann Lee"}],
        "publisher": {"@type": "Organization", "name": "Tide"},
        "image": ["https://tide.example/a.jpg"],
        "articleBody": "It rose.",
    }


def test_captions_and_credits_of_media_in_the_text_are_kept_with_media_attached_to_it() -> None:
    attached = nf.Media("https://tide.example/a.jpg")
    in_text = nf.Media("https://tide.example/b.mp4", kind="video", caption="It rose.", credit="Ann Lee")
    associations = [nf.Association(media=attached)]
    article = nf.Article(
        headline="High tide",
        body=[attached, nf.Paragraph("It rose."), in_text, nf.Media(in_text.href, kind="video")],
        associations=associations,
    )
    document = nf.write(article, "json-ld")
    back = nf.read(document, "json-ld")
    assert [association.media for association in back.associations] == [attached, in_text]
    assert nf.write(back, "json-ld") == document


def test_control_characters_in_strings_are_taken_as_they_stand() -> None:
    report = nf.Report()
    source = nf.Source(b'{"@context":"https://schema.org","@type":"NewsArticle","headline":"High\ttide"}')
    assert nf.plain(nf.read(source, report=report).headline) == "High tide"
    assert "control characters" in report.remarks[0].message


@pytest.mark.cases("content", [b"{", b"7", b'{"@context":"https://schema.org","@type":"Recipe"}', b'{"@type":[[]]}'])
def test_what_has_no_article_is_an_error(content: bytes) -> None:
    with pytest.raises(nf.ReadError):
        nf.read(nf.Source(content), "json-ld")


def test_values_may_be_objects_and_arrays_in_arrays() -> None:
    article = read(
        headline={"@value": "High tide", "@language": "en"},
        datePublished={"@type": "DateTime", "@value": "2026-11-26T08:00:00Z"},
        author=[[{"name": "Ann Lee"}]],
        articleSection=["News", {"@type": "Thing", "name": "Coast"}],
        genre={"name": "Analysis"},
        identifier={"@type": "PropertyValue", "name": "Tide", "value": "t-1"},
    )
    assert nf.plain(article.headline) == "High tide"
    assert article.published == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert [subject.name for subject in article.subjects] == ["News", "Coast"]
    assert article.genres == (nf.Concept(name="Analysis"),)
    assert article.identifiers == (nf.Identifier(value="t-1", kind="Tide"),)


def test_what_a_story_is_about_may_be_a_person() -> None:
    subjects = read(about=[{"@type": "Person", "name": "Ann Lee"}, {"@type": "Thing", "name": "Tides"}]).subjects
    assert subjects == (nf.Concept(name="Ann Lee", kind="person"), nf.Concept(name="Tides"))


def test_another_page_is_kept_beside_the_address() -> None:
    article = read(url="https://tide.example/1", mainEntityOfPage={"@id": "https://tide.example/amp"})
    assert article.identifiers == (nf.Identifier(value="https://tide.example/1", kind="url"),)
    assert article.foreign == (nf.Foreign("json-ld", "mainEntityOfPage", '{"@id":"https://tide.example/amp"}'),)


MARKED: dict[str, Any] = {
    "inLanguage": {"@type": "Language", "alternateName": "en", "name": "MARK"},
    "dateModified": ["2026-11-26T08:00:00Z", "MARK"],
    "keywords": [{"@type": "DefinedTerm", "name": "tides", "url": "MARK"}],
    "identifier": [{"value": "1", "propertyID": "x", "description": "MARK"}],
    "image": ["https://tide.example/a.jpg", {"url": "https://tide.example/a.jpg", "caption": "MARK"}],
    "video": {"@type": "VideoObject", "name": "MARK", "thumbnailUrl": "b.jpg"},
    "about": {"@type": "MARK", "name": "Coast"},
    "mentions": {"@type": "MARK", "name": "Coast"},
    "associatedMedia": {"contentUrl": "a.mp3", "alternateName": "MARK", "encoding": [{"contentUrl": "b.mp3"}]},
    "articleSection": {"name": "Coast", "url": "MARK"},
}


def test_a_picture_named_again_completes_the_first() -> None:
    report, address = nf.Report(), "https://tide.example/a.jpg"
    again = {"url": address, "caption": "A dhow", "creditText": "Ann Lee"}
    article = read(report, image=[address, again, again | {"caption": "Another"}])
    assert article.associations[0].media == nf.Media(address, caption="A dhow", credit="Ann Lee")
    assert [loss.why for loss in report.losses] == ["caption of image that is already there left out: Another"]


@pytest.mark.cases("name", MARKED)
def test_what_is_not_kept_is_said(name: str) -> None:
    report = nf.Report()
    article = read(report, **{name: MARKED[name]})
    assert "MARK" in repr(article) + "".join(map(str, [*report.remarks, *report.losses]))


def test_references_do_not_blow_up_a_small_document() -> None:
    large = {"@type": "Person", "@id": "#ann", "name": "Ann Lee", **{f"x{number}": 1 for number in range(5000)}}
    story = {"@type": "NewsArticle", "headline": "High tide", "author": [{"@id": "#ann"}] * 2000}
    report = nf.Report()
    article = nf.read(nf.Source(json.dumps({"@graph": [large, story]}).encode()), "json-ld", report=report)
    assert 0 < len(article.bylines) < 100
    assert "too many references to large things; the rest are not looked up" in {
        remark.message for remark in report.remarks
    }


def test_a_keyword_of_blanks_is_lost() -> None:
    report = nf.Report()
    written = nf.write(nf.Article(headline="High tide", keywords=["\x0b", "tides"]), "json-ld", report=report)
    assert nf.read(written, format="json-ld").keywords == ("tides",)
    assert [loss.what for loss in report.losses] == ["keywords"]


def test_an_identifier_without_a_value_is_reported() -> None:
    report = nf.Report()
    empty, other = nf.Identifier(value="", kind="url"), nf.Identifier(value="10.5555/tide", kind="doi")
    written = nf.write(nf.Article(headline="High tide", identifiers=[empty, other]), "json-ld", report=report)
    assert nf.read(written, format="json-ld").identifiers == (other,)
    assert [loss.what for loss in report.losses] == ["identifiers"]


def test_in_an_address_an_ampersand_begins_no_entity_that_has_no_semicolon() -> None:
    address, escaped = "https://tide.example/?page=1&section=2", "https://tide.example/?a=1&amp;b=2"
    article = read(
        url=address, image={"@type": "ImageObject", "contentUrl": address}, author={"name": "A", "url": escaped}
    )
    assert article.identifiers == (nf.Identifier(value=address, kind="url"),)
    assert article.associations[0].media == nf.Media(address)
    assert article.bylines[0].contact == "https://tide.example/?a=1&b=2"
    for value in (address, escaped, "https://tide.example/?a&copy;=1"):
        given = nf.Article(headline="High tide", identifiers=[nf.Identifier(value=value, kind="url")])
        assert nf.read(nf.write(given, "json-ld"), "json-ld") == given


@pytest.mark.cases("text", ["https://tide.example/?page=1&section=2", "&copy Acme", "<b>1</b>"])
def test_what_looks_like_html_comes_back_as_it_was(text: str) -> None:
    article = nf.Article(headline="High tide", version=text, language=text, body=[nf.Paragraph(text)])
    assert nf.read(nf.write(article, "json-ld"), "json-ld") == article


def test_authors_that_are_no_persons_stay_that() -> None:
    authors = [
        {"@type": "Organization", "name": "Acme"},
        {"@type": ["Person", "Patient"], "name": "Bo"},
        {"name": "Cy"},
    ]
    report = nf.Report()
    article = nf.read(document(headline="High tide", author=authors), report=report)
    assert [byline.name for byline in article.bylines] == ["Acme", "Bo", "Cy"]
    assert article.foreign == (nf.Foreign("json-ld", "author.@type", '{"Acme":"Organization","Bo":"Patient"}'),)
    written = nf.write(article, "json-ld", report=report)
    assert [item["@type"] for item in json.loads(written)["author"]] == ["Organization", "Patient", "Person"]
    assert nf.read(written) == article
    assert not report.losses


@pytest.mark.cases("kinds", ['{"Di":"Organization"}', "[]", "no JSON", '{"Acme":'])
def test_kinds_of_authors_that_do_not_sign_any_more_are_lost(kinds: str) -> None:
    kept = nf.Foreign("json-ld", "author.@type", kinds)
    report = nf.Report()
    written = nf.write(
        nf.Article(headline="H", bylines=[nf.Byline(name="Acme")], foreign=[kept]), "json-ld", report=report
    )
    assert json.loads(written)["author"][0]["@type"] == "Person"
    assert [loss.what for loss in report.losses] == ["foreign.json-ld"]


@pytest.mark.cases(
    ("members", "told"),
    [
        ({"author": {"name": "A", "worksFor": {"logo": "a.png"}}}, 'logo of worksFor is left out: "a.png"'),
        ({"@context": {"@language": "sw"}, "inLanguage": "en"}, '@context is left out: {"@language":"sw"}'),
        (
            {"@context": {"@language": "sw"}, "inLanguage": {"@type": "Language", "alternateName": "en"}},
            '@context is left out: {"@language":"sw"}',
        ),
        (
            {"@context": {"@language": "sw"}, "headline": {"@value": "Ferry", "@language": "en"}},
            '@context is left out: {"@language":"sw"}',
        ),
        (
            {"@context": [{"@vocab": "http://schema.org/", "tide": "urn:t"}, "https://schema.org"]},
            '@context is left out: {"tide":"urn:t"}',
        ),
        (
            {"author": [{"@type": t, "name": "A"} for t in ("Organization", "NGO")]},
            '@type of author is left out: "NGO"',
        ),
    ],
)
def test_types_and_contexts_without_a_place_are_told(members: dict[str, Any], told: str) -> None:
    report = nf.Report()
    read(report, **{"headline": "H", **members})
    assert [loss.why for loss in report.losses] == [told]


def test_the_language_of_the_context_is_that_of_the_article() -> None:
    report = nf.Report()
    context = ["https://schema.org", {"@language": "sw"}]
    assert read(report, headline="Feri", **{"@context": context}).language == "sw"
    assert read(report, headline="Feri", inLanguage="sw", **{"@context": context}).language == "sw"
    assert report.losses == ()
    texts = [{"@language": "en", "@value": "The ferry."}, {"@language": "sw", "@value": "Feri."}]
    assert read(headline="Feri", articleBody=texts, **{"@context": context}).text == "Feri."
    graph = {"@context": [*context, {"tide": "urn:t"}], "@graph": [{"@type": "NewsArticle", "headline": "Feri"}]}
    assert nf.read(json.dumps(graph).encode(), report=report).language == "sw"
    assert [loss.why for loss in report.losses] == ['@context is left out: {"tide":"urn:t"}']


def test_the_number_of_words_of_a_text_that_is_not_there_is_kept() -> None:
    assert [part.name for part in read(headline="H", wordCount=3).foreign] == ["wordCount"]
    assert read(headline="H", wordCount=3, articleBody="A b c.").foreign == ()


SPORT, CODED = nf.Concept(name="Sport", kind="section"), nf.Concept(name="Sport", kind="section", code="s1")
TOPIC = nf.Concept(name="Ferries")


@pytest.mark.cases(
    ("subjects", "sections"),
    [
        ((SPORT, TOPIC), ["Sport"]),
        ((CODED, TOPIC), ["Sport"]),
        ((SPORT, CODED), ["Sport", "Sport"]),
        ((CODED, SPORT, TOPIC, CODED), ["Sport", "Sport"]),
        ((nf.Concept(kind="section", code="s2"), CODED), None),
    ],
)
def test_sections_with_a_code_are_sections_for_all(subjects, sections):
    article = nf.Article(headline="Ferry", subjects=subjects)
    data = nf.write(article, "json-ld")
    assert json.loads(data).get("articleSection") == sections
    assert nf.read(data, "json-ld") == article


def test_data_of_schema_org_in_something_else_do_not_make_it_json_ld() -> None:
    post = {"title": {"rendered": "A"}, "content": {"rendered": "B"}, "date": "2026-05-04T08:00:00", "link": "a", "type": "post",
            "yoast_head_json": {"title": "A [1] {2", "schema": {"@context": "https://schema.org", "@graph": []}}}  # fmt: skip
    assert next(iter(nf.detect(json.dumps([post]).encode()))).format == "wordpress-rest"
    page = {"@graph": [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A"}]}
    assert [detection.format for detection in nf.detect(json.dumps(page).encode())] == ["json-ld"]


def test_what_is_posted_is_an_article() -> None:
    post = {"@context": "https://schema.org", "@type": "SocialMediaPosting", "headline": "A", "articleBody": "B."}
    assert nf.read(json.dumps(post).encode()).text == "B."


def test_live_blogs_without_a_text_are_their_updates() -> None:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": "It lands",
            "articleBody": "A.\n\nB.",
            "image": "https://tide.example/a.jpg",
        },
        {"@id": "#2"},
    ]
    blog = {"@type": "LiveBlogPosting", "headline": "Ferry", "liveBlogUpdate": updates}
    other = {"@type": "BlogThing", "@id": "#2", "headline": "It sails", "articleBody": "C."}
    said = {"@context": "https://schema.org", "@graph": [blog, other]}
    article = nf.read(json.dumps(said).encode())
    assert list(article.body) == [
        nf.Heading("It lands", 2), nf.Paragraph("A."), nf.Paragraph("B."), nf.Media("https://tide.example/a.jpg"),
        nf.Heading("It sails", 2), nf.Paragraph("C."),
    ]  # fmt: skip
    assert "liveBlogUpdate" in [part.name for part in article.foreign]
    assert nf.read(json.dumps({"@context": "https://schema.org", **blog, "articleBody": "D."}).encode()).text == "D."


def update(moment: str, **said: str) -> dict[str, str]:
    return {"@type": "BlogPosting", "datePublished": moment, **said}


@pytest.mark.cases(
    ("updates", "headings"),
    [
        (
            [
                update("2026-11-24T09:10:00+01:00", headline="It lands", articleBody="A."),
                update("2026-11-24T07:00:00+01:00", articleBody="B."),
            ],
            ["09:10 – It lands", "07:00"],
        ),
        (
            [
                update("2026-11-24T09:10:00Z", headline="It lands"),
                update("2026-11-23T22:00:00Z", headline="It waits"),
                update("2026-11-23T21:00:00Z", headline="It sails"),
            ],
            ["2026-11-24, 09:10 UTC – It lands", "2026-11-23, 22:00 UTC – It waits", "21:00 UTC – It sails"],
        ),
        ([update("2026-11-24", headline="It lands"), update("soon", articleBody="B.")], ["It lands"]),
        ([update("2026-11-24T09:10:00Z"), update("2026-11-24T09:00:00Z", headline="A")], ["09:00 UTC – A"]),
    ],
)
def test_updates_of_a_live_blog_stand_under_their_times(updates: list[Any], headings: list[str]) -> None:
    blog = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "F", "liveBlogUpdate": updates}
    body = nf.read(json.dumps(blog).encode()).body
    assert [nf.plain(block.content) for block in body if isinstance(block, nf.Heading)] == headings


def test_updates_without_a_time_zone_are_one_remark() -> None:
    updates = [update("2026-11-24T09:10:00", headline="A"), update("2026-11-24T09:00:00", headline="B")]
    blog = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "F", "liveBlogUpdate": updates}
    report = nf.Report()
    nf.read(json.dumps(blog).encode(), report=report)
    assert [remark.message for remark in report.remarks] == ["'2026-11-24T09:10:00' has no time zone; assumed UTC"]


def place(name: str = "Lamu", **more: Any) -> nf.Concept:
    return nf.Concept(name=name, kind="place", relation="contentLocation", **more)


def editor(**more: Any) -> nf.Concept:
    return nf.Concept(relation="contributor", **{"role": "editor", "kind": "person", **more})


KNOWN = {  # what a member says is in which attribute, and comes back as it was
    "an editor": ({"editor": {"@type": "Person", "name": "Bo"}}, "contributors", (editor(name="Bo"),)),
    "a translator": ({"translator": "Bo"}, "contributors", (editor(name="Bo", role="translator", kind=""),)),
    "a contributor": (
        {"contributor": [{"@type": "Organization", "name": "Acme", "@id": "https://acme.example/"}]},
        "contributors",
        (editor(name="Acme", role="", kind="organisation", uri="https://acme.example/"),),
    ),
    "a role": (
        {"contributor": {"@type": "Role", "roleName": "camera", "contributor": {"@type": "Person", "name": "Bo"}}},
        "contributors",
        (editor(name="Bo", role="camera"),),
    ),
    "an author in a role": (
        {"author": {"@type": "Role", "roleName": "columnist", "author": {"@type": "Person", "name": "Bo"}}},
        "bylines",
        (nf.Byline(name="Bo", role="columnist"),),
    ),
    "a place": ({"contentLocation": {"@type": "Place", "name": "Lamu"}}, "entities", (place(),)),
    "a place by its address": (
        {"spatialCoverage": [{"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Lamu"}}]},
        "entities",
        (place(),),
    ),
    "where it was written": (
        {"dateline": "LAMU, Nov. 24", "locationCreated": {"@type": "Place", "name": "Lamu"}},
        "dateline",
        nf.Dateline(place="Lamu", text="LAMU, Nov. 24"),
    ),
    "an abstract": (
        {"description": "It rose.", "abstract": "The tide rose."},
        "other_headlines",
        (nf.Headline(content="The tide rose.", role="abstract"),),
    ),
    "another name": ({"name": "Tide"}, "other_headlines", (nf.Headline(content="Tide", role="name"),)),
    "the same name": ({"name": "High tide"}, "other_headlines", ()),
    "the headline in another language": (
        {"headline": [{"@value": "Hochwasser", "@language": "de"}, {"@value": "High tide", "@language": "en-GB"}],
         "inLanguage": "en"},
        "other_headlines",
        (nf.Headline(content="Hochwasser", language="de"),),
    ),
    "the headline in another script": (
        {"headline": [{"@value": "Meli", "@language": "sw-Arab"}, {"@value": "High tide", "@language": "sw-Latn"}],
         "inLanguage": "sw-Latn"},
        "other_headlines",
        (nf.Headline(content="Meli", language="sw-Arab"),),
    ),
    "two subheads": (
        {"alternativeHeadline": ["It rose", {"@value": "Es stieg", "@language": "de"}], "name": "Tide"},
        "other_headlines",
        (nf.Headline(content="Es stieg", role="alternativeHeadline", language="de"),
         nf.Headline(content="Tide", role="name")),
    ),
    "what it translates": (
        {"translationOfWork": {"@type": "CreativeWork", "@id": "https://tide.example/de", "name": "Hochwasser"}},
        "associations",
        (nf.Association(role="translationOfWork", title="Hochwasser", href="https://tide.example/de"),),
    ),
    "the same thing elsewhere": (
        {"about": {"@type": ["Thing", "Place"], "@id": "#lamu", "name": "Lamu", "sameAs": "https://places.example/1"}},
        "subjects",
        (nf.Concept(name="Lamu", kind="place", uri="https://places.example/1"),),
    ),
    "a code": (
        {"mentions": {"@type": "Person", "name": "Bo", "identifier": {"propertyID": "staff", "value": "7"}}},
        "entities",
        (nf.Concept(name="Bo", kind="person", scheme="staff", code="7"),),
    ),
    "another type": (
        {"mentions": {"@type": "SportsTeam", "name": "Lamu FC"}},
        "entities",
        (nf.Concept(name="Lamu FC", kind="organisation", foreign=[nf.Foreign("json-ld", "@type", '"SportsTeam"')]),),
    ),
    "a logo": (
        {"publisher": {"@type": "Organization", "name": "Tide", "logo": {"@type": "ImageObject", "url": "a.png"}}},
        "sources",
        (
            nf.Concept(
                name="Tide", foreign=[nf.Foreign("json-ld", "logo", '{"@type":"ImageObject","url":"a.png"}')]
            ),
        ),
    ),
    "what it is based on": (
        {"isBasedOn": "https://tide.example/0"},
        "associations",
        (nf.Association(role="isBasedOn", href="https://tide.example/0"),),
    ),
    "the issue": (
        {"isPartOf": {"@type": "PublicationIssue", "name": "No. 7", "issueNumber": "7"}},
        "associations",
        (
            nf.Association(
                role="isPartOf",
                title="No. 7",
                foreign=[
                    nf.Foreign("json-ld", "@type", '"PublicationIssue"'), nf.Foreign("json-ld", "issueNumber", '"7"'),
                ],
            ),
        ),
    ),
    "a page of a person": (
        {"author": {"name": "Bo", "url": "https://tide.example/bo"}},
        "bylines",
        (nf.Byline(name="Bo", contact="https://tide.example/bo"),),
    ),
}  # fmt: skip


@pytest.mark.cases("fact", KNOWN)
def test_what_has_a_place_in_the_model_is_read_and_written(fact: str) -> None:
    members, attribute, value = KNOWN[fact]
    report = nf.Report()
    article = read(report, **{"headline": "High tide", **members})
    assert nf.plain(article.headline) == "High tide"
    assert getattr(article, attribute) == value
    written = nf.write(article, "json-ld", report=report)
    assert nf.read(written) == article
    assert [str(loss) for loss in report.losses if "#lamu" not in loss.why] == []


@pytest.mark.cases("name", ["headline", "description"])
def test_what_is_no_text_among_texts_is_foreign(name):
    article = read(**{name: [{"tide": "high"}, "It rose."]})
    assert article.foreign == (nf.Foreign("json-ld", name, '[{"tide":"high"}]'),)


@pytest.mark.cases("part", [{"@id": "#page"}, {"@type": ["CreativeWork", "Product"], "name": "Tide Plus"}])
def test_the_page_and_what_one_subscribes_to_are_no_works(part: Any) -> None:
    article = read(headline="High tide", isPartOf=part)
    assert (article.associations, [item.name for item in article.foreign]) == ((), ["isPartOf"])
    assert json.loads(nf.write(article, "json-ld"))["isPartOf"] == part


@pytest.mark.cases(
    ("contact", "said"),
    [
        ("bo@tide.example", {"email": "bo@tide.example"}),
        ("https://tide.example/bo", {"url": "https://tide.example/bo"}),
        ("room 7", {"contactPoint": {"@type": "ContactPoint", "name": "room 7"}}),
    ],
)
def test_how_an_author_is_reached_is_said_as_search_engines_look_for_it(contact: str, said: dict[str, Any]) -> None:
    article = nf.Article(headline="High tide", bylines=[nf.Byline(name="Bo", contact=contact)])
    data = nf.write(article, "json-ld")
    assert json.loads(data)["author"] == [{"@type": "Person", "name": "Bo", **said}]
    assert nf.read(data) == article


KEPT = nf.Foreign("json-ld", "sameAs", '"https://acme.example/"')
UNTOLD = {  # what would be read as something else, or has no place
    "an editor behind others": (nf.Article(contributors=[editor(name="A", role=""), editor(name="B")]), []),
    "a relation": (nf.Article(entities=[evolve(place(), relation="evloc")]), ["entities.relation"]),
    "a place before others": (
        nf.Article(entities=[place(), nf.Concept(name="Bo", kind="person")]),
        ["entities.relation"],
    ),
    "an address that is not there any more": (
        nf.Article(sources=[nf.Concept(name="Acme", foreign=[KEPT])]),
        ["foreign.json-ld"],
    ),
    "a type of another kind": (
        nf.Article(entities=[nf.Concept(name="A", kind="person", foreign=[nf.Foreign("json-ld", "@type", '"City"')])]),
        ["foreign.json-ld"],
    ),
    "a headline for phones": (nf.Article(other_headlines=[nf.Headline(content="B", role="short")]), ["other_headlines"]),
    "a translation behind a name": (
        nf.Article(other_headlines=[nf.Headline(content="B", role="name"), nf.Headline(content="C", language="de")]),
        ["other_headlines"],
    ),
    "an abstract alone": (nf.Article(other_headlines=[nf.Headline(content="B", role="abstract")]), ["other_headlines"]),
}  # fmt: skip


@pytest.mark.cases("fact", UNTOLD)
def test_what_would_be_read_as_something_else_is_lost(fact: str) -> None:
    article, lost = UNTOLD[fact]
    article = evolve(article, headline="High tide")
    report = nf.Report()
    back = nf.read(nf.write(article, "json-ld", report=report))
    assert [loss.what for loss in report.losses] == lost
    assert nf.unreported(article, back, report.losses) == []


def test_a_correction_is_a_signal_and_what_was_wrong_is_kept() -> None:
    said = {"@type": "CorrectionComment", "text": "It sails at two."}
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A", "correction": said})
    article = nf.read(data.encode())
    assert article.signals == ("correction",)
    assert nf.read(nf.write(article, "json-ld")) == article
    report = nf.Report()
    written = nf.write(evolve(article, signals=()), "json-ld", report=report)
    assert "correction" not in json.loads(written)
    assert [loss.what for loss in report.losses] == ["foreign.json-ld"]


def test_of_signals_only_a_correction_is_written() -> None:
    report = nf.Report()
    notes = [nf.EditorsNote(text="Check the time", role="correction")]
    data = nf.write(nf.Article(headline="A", signals=["update", "correction"], notes=notes), "json-ld", report=report)
    assert json.loads(data)["correction"] == {"@type": "CorrectionComment"}
    assert [(loss.what, loss.where) for loss in report.losses if loss.what == "signals"] == [("signals", "update")]
    assert nf.read(data) == nf.Article(headline="A", signals=["correction"])


@pytest.mark.cases(
    ("said", "left"),
    [
        (["It sails.", {"@value": "Again."}], []),
        (
            [{"@value": "Il part.", "@language": "fr"}, {"@value": "It sails.\n\nAgain.", "@language": "en"}],
            ['[{"@value":"Il part.","@language":"fr"}]'],
        ),
    ],
)
def test_a_body_may_be_several_texts(said: list[Any], left: list[str]) -> None:
    article = read(inLanguage="en-GB", articleBody=said)
    assert article.text == "It sails.\n\nAgain."
    assert [part.value for part in article.foreign] == left


def test_names_with_the_prefix_of_the_vocabulary_tell_it() -> None:
    node = {
        "@context": {"schema": "https://schema.org/"},
        "@id": "",
        "@type": "schema:NewsArticle",
        "schema:headline": "Boats sail",
    }
    document = json.dumps(node).encode()
    assert [detection.format for detection in nf.detect(document)] == ["json-ld"]
    assert nf.plain(nf.read(document).headline) == "Boats sail"


@pytest.mark.cases(
    "beside",
    ['["MARK"]', '"MARK"', '{"@graph": "MARK"}', '{"@type": {"name": "MARK"}, "headline": "x"}', '[[[[[["MARK"]]]]]]'],
)
def test_what_is_no_thing_is_told(beside: str) -> None:
    report = nf.Report()
    article = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "High tide"}'
    assert nf.read(f"[{article}, {beside}]".encode(), "json-ld", report=report).headline
    assert any("MARK" in loss.why for loss in report.losses)


def test_a_number_out_of_range_is_left_out_and_reported() -> None:
    report = nf.Report()
    document = (
        b'{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "High tide", "wordCount": 1e400}'
    )
    assert nf.plain(nf.read(document, "json-ld", report=report).headline) == "High tide"
    assert "a number out of range is left out: 1e400" in str(report)
    assert "control characters" not in str(report)


def test_tabs_between_the_cells_of_a_table_are_written_as_they_are_read() -> None:
    written = nf.write(nf.Article(body=[nf.Table([["Lamu", "2:1"], ["Pate", ""]])]), "json-ld")
    assert nf.write(nf.read(written), "json-ld") == written
