"""Members of single services: The New York Times, Event Registry, Webz.io and others."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


LINK = "https://dune.example/f"
PHOTO = "https://dune.example/f.jpg"


def read(record: dict[str, Any], report: nf.Report | None = None) -> nf.Article:
    content = json.dumps({"articles": [{"title": "Ferry", "url": LINK, "language": "en"} | record]}).encode()
    (article,) = nf.read_all(content, "records", report=report)
    assert isinstance(article, nf.Article)
    return article


def kept(article: nf.Article) -> dict[str, Any]:
    return {part.name: json.loads(part.value) for part in article.foreign}


def image(**said: Any) -> nf.Association:
    return nf.Association(role="image", media=nf.Media(PHOTO, **said))


# The New York Times -------------------------------------------------------------------


def test_headlines_of_several_kinds() -> None:
    headline = {"main": "Ferry", "kicker": "Coast", "sub": "Late", "print_headline": "It Is Back", "seo": "Ferry"}
    article = read({"title": "", "headline": headline | {"name": None}})
    assert (nf.plain(article.headline), nf.plain(article.kicker), nf.plain(article.subhead)) == (
        "Ferry",
        "Coast",
        "Late",
    )
    assert article.other_headlines == (nf.Headline(content="It Is Back", role="print"),)
    assert kept(article) == {}
    article = read({"title": "", "headline": {"main": "Ferry", "content_kicker": "Sea"}})
    assert kept(article) == {"headline": {"main": "Ferry", "content_kicker": "Sea"}}


PERSON = {"firstname": "Ann", "middlename": None, "lastname": "Lee", "rank": 1}
BYLINES: list[tuple[Any, list[str], list[str]]] = [
    ({"original": "By Ann Lee", "person": [], "organization": None}, ["Ann Lee"], []),
    ({"original": "By Ann Lee", "person": [PERSON]}, ["Ann Lee"], ["byline"]),
    ({"original": None, "person": [PERSON], "organization": None}, ["Ann Lee"], ["byline"]),
    ({"original": None, "person": [], "organization": "Dune Press"}, ["Dune Press"], []),
    ({"original": None, "person": []}, [], []),
    ({"person": [{"rank": 1}]}, [], ["byline"]),
]


@pytest.mark.cases(("byline", "names", "rest"), BYLINES)
def test_a_byline_as_printed_or_in_parts(byline: dict[str, Any], names: list[str], rest: list[str]) -> None:
    article = read({"byline": byline})
    assert [each.name for each in article.bylines] == names
    assert [*kept(article)] == rest


def test_keywords_of_kinds() -> None:
    keywords = [
        {"name": "Subject", "value": "Ferries", "rank": 1},
        {"name": "persons", "value": "Ali, Mwana", "rank": 3, "major": "N"},
        {"name": "glocations", "value": "Lamu", "rank": 3},
    ]
    article = read({"section": "World", "subsection": "Africa", "keywords": keywords, "type_of_material": "News"})
    assert [subject.name for subject in article.subjects] == ["World", "Africa", "Ferries"]
    assert article.entities == (
        nf.Concept(
            name="Ali, Mwana",
            kind="person",
            foreign=[nf.Foreign("records", "rank", "3"), nf.Foreign("records", "major", '"N"')],
        ),
        nf.Concept(name="Lamu", kind="place"),
    )
    assert (article.genres, article.keywords) == ((nf.Concept(name="News"),), ())
    assert read({"keywords": [*keywords, {"name": "mood", "value": "sunny"}]}).keywords[-1] == "sunny"


def test_facets() -> None:
    article = read(
        {"des_facet": ["Ferries"], "org_facet": ["Lamu Harbour"], "per_facet": [], "geo_facet": "", "kicker": "A"}
    )
    assert (article.subjects, nf.plain(article.kicker)) == ((nf.Concept(name="Ferries"),), "A")
    assert article.entities == (nf.Concept(name="Lamu Harbour", kind="organisation"),)
    assert kept(article) == {}


LARGE, SMALL = {"url": PHOTO, "width": 600, "height": 400}, {"url": f"{PHOTO}?s", "width": 75, "height": 75}


def sizes(first: str, second: str) -> list[nf.Rendition]:
    return [
        nf.Rendition(href=PHOTO, name=first, width=600, height=400),
        nf.Rendition(href=f"{PHOTO}?s", name=second, width=75, height=75),
    ]


def test_a_picture_in_sizes() -> None:
    said = {"caption": "A ferry.", "credit": "Bo Ek", "default": LARGE, "thumbnail": SMALL}
    expected = image(caption="A ferry.", credit="Bo Ek", renditions=sizes("default", "thumbnail"))
    assert read({"multimedia": said}).associations == (expected,)

    texts = {"type": "image", "caption": "A ferry.", "copyright": "Bo Ek"}
    said_of_each = [{**texts, **LARGE, "format": "Jumbo"}, {**texts, **SMALL, "format": "Thumb"}]
    expected = image(caption="A ferry.", credit="Bo Ek", renditions=sizes("Jumbo", "Thumb"))
    assert read({"multimedia": said_of_each}).associations == (expected,)

    popular = {**texts, "media-metadata": [{**LARGE, "format": "Jumbo"}, {**SMALL, "format": "Thumb"}]}
    assert read({"media": [popular]}).associations == (expected,)


def test_a_picture_with_a_relative_address_is_kept() -> None:
    article = read({"multimedia": [{"url": "images/f.jpg", "width": 600}]})
    assert article.associations == ()
    assert kept(article) == {"multimedia": [{"url": "images/f.jpg", "width": 600}]}


def test_a_text_with_only_its_first_paragraph_is_reported() -> None:
    report = nf.Report()
    assert read({"lead_paragraph": "The ferry sails."}, report).text == "The ferry sails."
    assert [remark.message for remark in report.remarks][
        -1
    ] == "the text is only the first paragraph; the others are not in the record"
    report = nf.Report()
    assert read({"text": "It sails.", "lead_paragraph": "The ferry sails."}, report).text == "It sails."
    assert not report.remarks


# Event Registry -----------------------------------------------------------------------


def test_concepts_that_were_recognised() -> None:
    concepts = [
        {"uri": "http://w.example/Ferry", "type": "wiki", "score": 5, "label": {"eng": "Ferry", "deu": "Fähre"}},
        {"uri": "http://w.example/Lamu", "type": "loc", "label": {"eng": "Lamu"}},
        {"uri": "http://w.example/Sea", "type": "sea", "label": "Sea"},
    ]
    article = read({"uri": "8412", "lang": "deu", "concepts": concepts})
    ferry, sea = article.subjects
    assert (ferry.name, ferry.uri) == ("Fähre", "http://w.example/Ferry")
    assert [part.name for part in ferry.foreign] == ["score", "label"]
    assert (sea.name, [part.name for part in sea.foreign]) == ("Sea", ["type"])
    assert article.entities == (nf.Concept(name="Lamu", kind="place", uri="http://w.example/Lamu"),)
    assert article.identifiers == (nf.Identifier(value="8412", kind="uri"),)
    odd = [{"uri": "http://w.example/Ferry", "label": {"eng": ""}}]
    assert kept(read({"concepts": odd})) == {"concepts": odd}


def test_dates_of_publication_and_of_discovery() -> None:
    found = {"date": "2026-11-24", "time": "10:00:00", "dateTime": "2026-11-24T10:00:00Z"}
    article = read(found | {"dateTimePub": "2026-11-24T09:58:00Z"})
    assert article.published == datetime(2026, 11, 24, 9, 58, tzinfo=UTC)
    assert kept(article) == {"dateTime": "2026-11-24T10:00:00Z"}
    assert read(found).published == datetime(2026, 11, 24, 10, tzinfo=UTC)


# Others -------------------------------------------------------------------------------


def test_data_of_a_thread_about_the_site() -> None:
    thread = {
        "url": LINK,
        "title": "Ferry",
        "site": "dune.example",
        "site_full": "www.dune.example",
        "main_image": PHOTO,
    }
    article = read({"thread": thread | {"country": "KE"}})
    assert (article.sources, article.associations) == ((nf.Concept(name="www.dune.example"),), (image(),))
    assert kept(article) == {"thread": {"country": "KE"}}
    assert kept(read({"thread": thread})) == {}
    assert kept(read({"thread": {"a": 1}})) == {"thread": {"a": 1}}


def test_entities() -> None:
    found = {
        "persons": [{"name": "mwana ali", "sentiment": "none"}],
        "organizations": [],
        "locations": [{"name": "lamu"}],
    }
    assert read({"entities": found}).entities == (
        nf.Concept(name="mwana ali", kind="person", foreign=[nf.Foreign("records", "sentiment", '"none"')]),
        nf.Concept(name="lamu", kind="place"),
    )
    for odd in ({"persons": ["x"]}, {"dates": []} | found):
        assert kept(read({"entities": odd})) == {"entities": odd}


def test_the_notice_about_paid_plans_is_not_a_text() -> None:
    report = nf.Report()
    article = read({"content": "ONLY AVAILABLE IN PAID PLANS", "ai_tag": "ONLY AVAILABLE IN CORPORATE PLANS"}, report)
    assert (article.body, article.foreign) == ((), ())
    told = "the service left out fields that need another plan: content, ai_tag"
    assert [remark.message for remark in report.remarks if "another plan" in remark.message] == [told]


@pytest.mark.cases(
    ("text", "expected", "count"),
    [
        ("It sails at noo... [1234 chars]", "It sails at noo...", 1),
        ("It sails at noo… [1234 chars]", "It sails at noo…", 1),
        ("It says: [1234 chars]", "It says: [1234 chars]", 0),
    ],
)
def test_a_truncated_text_is_reported(text: str, expected: str, count: int) -> None:
    report = nf.Report()
    assert read({"content": text}, report).text == expected
    told = "the text is cut off; it ends with [1234 chars]"
    assert [remark.message for remark in report.remarks].count(told) == count


def test_names_that_news_catcher_has() -> None:
    article = read(
        {"media": PHOTO, "name_source": "Dune Press", "topic": "travel", "updated_date": "2026-11-24T11:00:00Z"}
    )
    assert (article.associations, article.sources) == ((image(),), (nf.Concept(name="Dune Press"),))
    assert article.subjects == (nf.Concept(name="travel"),)
    assert article.updated == datetime(2026, 11, 24, 11, tzinfo=UTC)
    assert kept(read({"media": "print"})) == {"media": "print"}


def test_invalid_codes_of_factiva_and_the_code_of_the_source() -> None:
    record = {
        "an": "D1",
        "snippet": "It sails.",
        "source_name": "The Dune",
        "source_code": "DUNE",
        "person_codes": ",,",
    }
    article = read(record)
    assert article.sources == (nf.Concept(name="The Dune", code="DUNE", scheme="factiva"),)
    assert (article.entities, kept(article)) == ((), {})


@pytest.mark.cases(
    ("answer", "who"),
    [
        ({"feed": [{"title": "A", "url": "https://t.example/a", "time_published": "20260504T060000", "authors": ["Ann Lee"],
                    "banner_image": "https://t.example/a.jpg", "summary": "B"}]}, "Ann Lee"),
        ({"results": [{"title": "A", "article_url": "https://t.example/a", "published_utc": "2026-05-04T06:00:00Z",
                       "author": "Ann Lee", "image_url": "https://t.example/a.jpg"}]}, "Ann Lee"),
        ({"results": [{"htmlTitle": "A", "url": "https://t.example/a", "postBody": "<p>B</p>", "authorName": "Ann Lee",
                       "publishDate": "2026-05-04T06:00:00Z", "featuredImage": "https://t.example/a.jpg"}]}, "Ann Lee"),
        ({"objects": [{"title": "A", "pageUrl": "https://t.example/a", "text": "B", "date": "Mon, 04 May 2026 06:00:00 GMT",
                       "author": "Ann Lee", "images": [{"url": "https://t.example/a.jpg"}]}]}, "Ann Lee"),
        ({"items": [{"title": "A", "url": "https://t.example/a", "content": "<p>B</p>", "published": "2026-05-04T06:00:00Z",
                     "author": {"displayName": "Ann Lee"}, "images": [{"url": "https://t.example/a.jpg"}]}]}, "Ann Lee"),
        ([{"url": "https://t.example/a", "content": "<p>B</p>", "created_at": "2026-05-04T06:00:00.000Z",
           "account": {"username": "tide", "display_name": "The Tide"},
           "media_attachments": [{"type": "image", "url": "https://t.example/a.jpg"}]}], "The Tide"),
        ({"data": [{"title": "A", "content": "<p>B</p>", "url": "https://t.example/a", "date_created": "2026-05-04T06:00:00Z",
                    "author": {"first_name": "Ann", "last_name": "Lee"}, "image": {"src": "https://t.example/a.jpg"}}]},
         "Ann Lee"),
    ],
)  # fmt: skip
def test_names_of_more_services(answer: Any, who: str) -> None:
    article = nf.read(json.dumps(answer).encode())
    assert (article.uri, [byline.name for byline in article.bylines]) == ("https://t.example/a", [who])
    assert article.published == datetime(2026, 5, 4, 6, tzinfo=UTC)
    assert [association.media.href for association in article.associations if association.media] == [
        "https://t.example/a.jpg"
    ]


def test_picture_objects_have_captions() -> None:
    said = {"url": "a.jpg", "alt": "Pier", "caption": "The pier", "width": 80, "height": 60, "mime": "image/jpeg"}
    article = nf.read(json.dumps({"title": "A", "text": "B", "url": "https://t.example/a", "heroImage": said}).encode())
    file = nf.Rendition(href="a.jpg", width=80, height=60)
    assert [association.media for association in article.associations] == [
        nf.Media("a.jpg", alt="Pier", caption="The pier", renditions=[file])
    ]
    assert [part.name for part in article.foreign] == ["heroImage"]  # which has more


def test_joint_bylines() -> None:
    article = nf.read(b'{"title": "A", "text": "B", "url": "https://t.example/a", "authorsByline": "Ann Lee, Bo Ek"}')
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Ek"]


def test_the_name_of_a_medium_is_not_a_picture() -> None:
    article = nf.read(b'{"title": "A", "text": "B", "url": "https://t.example/a", "media": "tide.example"}')
    assert (article.associations, [part.name for part in article.foreign]) == ((), ["media"])


BING = {
    "_type": "News",
    "totalEstimatedMatches": 1,
    "value": [
        {
            "name": "Ferry back",
            "url": "https://tide.example/1",
            "image": {"thumbnail": {"contentUrl": "https://tide.example/a.jpg", "width": 8, "height": 6}},
            "description": "It sails.",
            "about": [{"readLink": "https://api.example/x", "name": "Lamu"}],
            "mentions": [{"name": "Ann Lee"}],
            "provider": [{"_type": "Organization", "name": "The Tide"}],
            "datePublished": "2026-05-04T07:30:00.0000000Z",
            "category": "World",
        }
    ],
}


def test_results_of_bing() -> None:
    content = json.dumps(BING).encode()
    assert nf.detect(content)[0].format == "records"
    (article,) = nf.read_all(content)
    assert (nf.plain(article.headline), nf.plain(article.summary)) == ("Ferry back", "It sails.")
    assert [source.name for source in article.sources] == ["The Tide"]
    assert [subject.name for subject in article.subjects] == ["World", "Lamu", "Ann Lee"]
    assert str(article.published) == "2026-05-04 07:30:00+00:00"
    (picture,) = [association.media for association in article.associations]
    assert picture is not None
    assert (picture.href, picture.renditions[0].width) == ("https://tide.example/a.jpg", 8)


# The Washington Post ------------------------------------------------------------------


def test_contents_in_parts() -> None:
    parts = [
        {"type": "kicker", "content": "Coast", "mime": "text/plain"},
        {"type": "title", "content": "Ferry", "mime": "text/plain"},
        {"type": "byline", "content": "By Ann Lee", "mime": "text/plain"},
        {"type": "deck", "content": "Late again", "mime": "text/plain"},
        None,
        {"type": "image", "imageURL": PHOTO, "imageWidth": 480, "fullcaption": "At sea. (A/B)", "blurb": "At sea."},
        {
            "type": "sanitized_html",
            "subtype": "paragraph",
            "content": "It <b>sank</b> &amp; rose.",
            "mime": "text/html",
        },
        {"type": "sanitized_html", "subtype": "subhead", "content": "After", "mime": "text/html"},
        {"type": "sanitized_html", "subtype": "blockquote", "content": "2 < 3", "mime": "text/plain"},
        {"type": "sanitized_html", "content": None},
        {"type": "list", "content": ["One", "<i>Two</i>"]},
        {"type": "tweet", "content": {"id_str": "1", "text": "Sunk", "user": {"screen_name": "ann"}}},
        {"type": "author_info", "name": "Ann Lee", "bio": "She writes."},
    ]
    article = read({"contents": parts})
    assert nf.plain(article.kicker) == "Coast"
    assert nf.plain(article.subhead) == "Late again"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    bold, slanted = nf.Text("sank", marks=[nf.Style.STRONG]), nf.Text("Two", marks=[nf.Style.EMPHASIS])
    assert article.body == (
        nf.Media(PHOTO, caption="At sea. (A/B)", renditions=[nf.Rendition(href=PHOTO, width=480)]),
        nf.Paragraph(["It ", bold, " & rose."]),
        nf.Heading("After"),
        nf.Quote([nf.Paragraph("2 < 3")]),
        nf.List([[nf.Paragraph("One")], [nf.Paragraph([slanted])]]),
        nf.Embed("https://twitter.com/ann/status/1"),
    )
    assert kept(article) == {"contents": [parts[-2], parts[-1]]}


def test_contents_that_contradict_the_record_are_kept() -> None:
    parts = [{"type": "sanitized_html", "content": "A"}, {"type": "title", "content": "B"}]
    article = read({"contents": parts})
    assert nf.plain(article.headline) == "Ferry"
    assert kept(article) == {"contents": [parts[1]]}


# Others -------------------------------------------------------------------------------


def test_names_in_another_spelling() -> None:
    article = read({"fullText": ["One.", "Two."], "publishedDate": "2026-01-02T03:04:05Z", "Reach": 7})
    assert article.text == "One.\n\nTwo."
    assert article.published == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert kept(article) == {"Reach": 7}


def test_a_second_spelling_of_a_present_name_is_kept() -> None:
    article = read({"full_text": "One.", "fullText": "Two.", "publishedAt": "2026-01-02T03:04:05Z", "PublishedAt": 1})
    assert article.text == "One."
    assert kept(article) == {"fullText": "Two.", "PublishedAt": 1}


def test_aylien() -> None:
    links = {"permalink": LINK, "canonical": LINK, "clusters": None}
    article = read({"url": None, "links": links, "summary": {"sentences": ["One.", "Two."]}, "body": "Sunk."})
    assert (article.uri, nf.plain(article.summary), kept(article)) == (LINK, "One. Two.", {})


@pytest.mark.cases(("clock", "hour"), [("08:00 AM", 8), ("12:00 AM", 0), ("12:00 PM", 12), ("08:00 PM", 20)])
def test_serpapi(clock: str, hour: int) -> None:
    source = {"name": "Dune", "authors": ["Ann Lee"]}
    article = read({"position": 1, "date": f"11/12/2024, {clock}, +0000 UTC", "source": source})
    assert article.published == datetime(2024, 11, 12, hour, tzinfo=UTC)
    assert ([one.name for one in article.sources], [one.name for one in article.bylines]) == (["Dune"], ["Ann Lee"])


def test_a_page_of_chronicling_america() -> None:
    article = read(
        {"title": "The daily ferry.", "lccn": "sn1", "ocr_eng": "FERRY SUNK\nIt sank.\nIt rose.", "publisher": "Co"}
    )
    assert nf.plain(article.headline) == "FERRY SUNK"
    assert [source.name for source in article.sources] == ["The daily ferry."]
    assert kept(article) == {"lccn": "sn1", "publisher": "Co"}


def test_codes_of_dow_jones() -> None:
    codes = [{"code": "iferry", "descriptor": "Ferries", "significance": "About"}]
    ships = {"type": "Industry", "id": "in", "codes": codes}
    others = [
        {"type": "InformationProviderCodes", "id": "ipc", "codes": [{"code": "C"}]},
        1,
        {"type": "Region", "codes": 1},
    ]
    article = read({"text": "It sank.", "code_sets": [ships, *others]})
    (subject,) = article.subjects
    assert (subject.name, subject.code, subject.scheme) == ("Ferries", "iferry", "in")
    assert [part.name for part in subject.foreign] == ["significance"]
    assert kept(article) == {"code_sets": others}


def test_unexpected_values_of_dow_jones_are_harmless() -> None:
    item = {"type": "Inset", "content": [{"type": "Image", "uri": PHOTO, "caption": "A"}, {"type": "Image"}, 1]}
    article = read(
        {"title": "", "headline": {"main": {"text": "Tide"}, "deck": 1}, "body": [item, {"content": 1}, "B"]}
    )
    assert (nf.plain(article.headline), article.body) == ("Tide", (nf.Media(PHOTO),))


@pytest.mark.cases(
    ("record", "headline", "left"),
    [
        (
            {"headline": {"main": {"text": "Tide"}, "seo": {"text": "Sea"}}, "title": ""},
            "Tide",
            {"seo": {"text": "Sea"}},
        ),
        ({"headline": {"main": {"text": "Tide"}}, "title": "Ferry"}, "Ferry", {"main": {"text": "Tide"}}),
        ({"headline": {"main": {"basic": "Tide"}}, "title": ""}, "", {"main": {"basic": "Tide"}}),
    ],
)
def test_unread_headlines_of_dow_jones_are_kept(record: Any, headline: str, left: Any) -> None:
    article = read({"text": "It sank.", **record})
    assert (nf.plain(article.headline), kept(article)) == (headline, {"headline": left})


def test_codes_in_a_line_of_dow_jones_are_kept() -> None:
    byline = [{"text": "By "}, {"type": "Entity", "text": "Ann Lee", "code": "7"}]
    article = read({"title": "", "headline": {"main": {"text": "Tide"}}, "byline": {"content": byline}})
    assert ([each.name for each in article.bylines], kept(article)) == (["Ann Lee"], {"byline/content": byline})


def test_swissdox() -> None:
    table = (
        "id\tpubtime\tmedium_code\tmedium_name\trubric\tlanguage\thead\tsubhead\tcontent_id\tcontent\n"
        "7\t2021-02-03 00:00:00+01\tDUN\tDune\tCoast\tde\tFähre\tSpät\ta1\t"
        "<tx><ld><p>Sie sank.</p></ld><zt>Danach</zt><p>Sie stieg.</p><au>Anna Lee</au></tx>\n"
    ).encode()
    (article,) = nf.read_all(table, "csv")
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Fähre", "Spät")
    assert article.body == (nf.Paragraph("Sie sank."), nf.Heading("Danach"), nf.Paragraph("Sie stieg."))
    assert [byline.name for byline in article.bylines] == ["Anna Lee"]
    assert [byline.name for byline in (*article.sources, *article.subjects)] == ["Dune", "Coast"]
    assert article.published is not None
    assert article.published.isoformat() == "2021-02-03T00:00:00+01:00"


def test_a_list_of_news_is_not_a_text() -> None:
    content = json.dumps({"status": "ok", "news": [{"id": "e1", "title": "Ferry", "url": LINK}]}).encode()
    (article,) = nf.read_all(content, "records")
    assert nf.plain(article.headline) == "Ferry"


def test_a_sentence_is_not_a_title() -> None:
    (article,) = nf.read_all(
        b'{"document": "The ferry sank.\\nIt rose on Friday.", "summary": "A ferry.", "id": "1"}\n'
    )
    assert (nf.plain(article.headline), article.text) == ("", "The ferry sank.\n\nIt rose on Friday.")


def test_a_reader_of_feeds() -> None:
    item = {
        "title": "Ferry",
        "summary": {"content": "<p>It sank.</p>", "direction": "ltr"},
        "published": 1700000000,
        "canonical": [{"href": LINK}],
        "alternate": [{"href": LINK, "type": "text/html"}],
        "origin": {"streamId": "feed/x", "title": "Dune"},
    }
    content = json.dumps({"id": "feed/x", "title": "Dune", "items": [item]}).encode()
    (article,) = nf.read_all(content)
    assert (nf.plain(article.headline), article.uri, article.text) == ("Ferry", LINK, "It sank.")
    assert [source.name for source in article.sources] == ["Dune"]
    assert kept(article) == {"origin": {"streamId": "feed/x"}}


def test_records_deep_in_an_answer() -> None:
    story = {
        "title": "Fähre",
        "url": LINK,
        "body": "Sie sank.",
        "ressort": ["Küste"],
        "media": {"image": [{"url": PHOTO}]},
    }
    content = json.dumps({"success": True, "content": {"count": 1, "story": [story]}}).encode()
    (article,) = nf.read_all(content, "records")
    assert (article.text, [subject.name for subject in article.subjects]) == ("Sie sank.", ["Küste"])
    assert article.associations == (image(),)


def test_search_terms_marked_in_titles() -> None:
    article = read({"title": "New <b>ferry</b>", "description": "A <em>ferry</em>.", "text": "Sunk."})
    assert nf.plain(article.headline) == "New ferry"
    marked = ["A ", nf.Text("ferry", marks=[nf.Style.EMPHASIS]), "."]
    assert article.summary == nf.Article(summary=marked).summary


def test_a_summary_equal_to_the_text_is_dropped() -> None:
    article = read({"description": "<p>It sank.</p>", "content": "<p>It sank.</p>"})
    assert (article.summary, article.text) == ((), "It sank.")


def test_the_address_of_a_site_is_not_that_of_the_page() -> None:
    article = read({"url": None, "source_url": "https://dune.example", "canonical_link": LINK, "text": "It sank."})
    assert article.uri == LINK
    assert kept(article) == {"source_url": "https://dune.example"}


def test_oscar() -> None:
    headers = {"warc-target-uri": LINK, "warc-identified-content-language": "eng", "warc-type": "conversion"}
    content = json.dumps({"content": "It sank.", "warc_headers": headers}).encode() + b"\n"
    (article,) = nf.read_all(content)
    assert (article.uri, article.language, article.text) == (LINK, "en", "It sank.")
    assert kept(article) == {"warc_headers/warc-type": "conversion"}


def test_ccnet() -> None:
    (article,) = nf.read_all(json.dumps({"url": LINK, "title": "Ferry", "raw_content": "It sank."}).encode() + b"\n")
    assert (nf.plain(article.headline), article.text) == ("Ferry", "It sank.")


TEXT = {"type": "sanitized_html", "content": "A"}


@pytest.mark.cases(
    "part",
    [
        {"type": ["x"], "content": "B"},
        {"type": "title", "content": {"a": 1}},
        {"type": "kicker", "content": "K", "new": 7},
    ],
)
def test_a_differing_part_of_contents_is_kept(part: dict[str, Any]) -> None:
    assert kept(read({"contents": [TEXT, part]})) == {"contents": [part]}


def test_members_of_the_record_override_those_of_a_feed_reader() -> None:
    origin, links = {"title": "Feed"}, [{"href": LINK}]
    article = read({"text": "A", "source": "Own", "origin": origin, "alternate": links})
    assert [source.name for source in article.sources] == ["Own"]
    assert kept(article) == {"origin": origin, "alternate": links}


def test_two_permalinks_are_both_kept() -> None:
    links = {"permalink": "https://q.example/"}
    article = read({"url": None, "text": "A", "permalink": LINK, "links": links})
    assert (article.uri, kept(article)) == (LINK, {"links": links})


# Names, trees and wrappers of many more ---------------------------------------------------

DAY = datetime(2026, 11, 24, 8, tzinfo=UTC)
TREE = {
    "type": "document",
    "content": [
        {"type": "paragraph", "content": [{"type": "text", "value": "It sailed to "}, {"type": "link", "data": {
            "href": LINK}, "content": [{"type": "text", "value": "Lamu"}]}, {"type": "text", "value": "."}]},
        {"type": "heading", "content": [{"type": "text", "value": "Late"}]},
    ],
}  # fmt: skip
SHAPES: dict[str, tuple[Any, dict[str, Any]]] = {
    "Reuters Connect": (
        {"data": {"item": {
            "byLine": "Ann Lee", "headLine": "Ferry", "versionedGuid": "tag:1", "uri": LINK, "language": "en",
            "bodyXhtml": "<p>It sank.</p>", "fragment": "Late.", "firstCreated": "2026-11-24T08:00:00Z",
            "copyrightNotice": "(c) Dune",
        }}},
        {"text": "It sank.", "summary": "Late.", "by": ["Ann Lee"], "published": DAY, "notice": "(c) Dune"},
    ),
    "Dow Jones": (
        {"data": [{"id": LINK, "type": "content", "attributes": {
            "headline": {"main": {"text": "Ferry"}, "flashline": {"text": "Coast"}},
            "byline": {"content": [{"text": "By "}, {"type": "Entity", "text": "Ann Lee"}]},
            "publication_date": "2026-11-24", "publication_time": "2026-11-24T08:00:00Z",
            "copyright": {"text": "(c) Dune"},
            "body": [
                {"type": "Dateline", "text": "LAMU"},
                {"type": "Paragraph", "content": [
                    {"text": "It "}, {"type": "Emphasis", "emphasis_type": "Bold", "text": "sank"}, {"text": "."}]},
                {"type": "List", "content": [{"type": "Paragraph", "text": "Late"}]},
            ],
        }, "meta": {"language": {"code": "en"}}}], "meta": {"count": 1}},
        {"kicker": "Coast", "by": ["Ann Lee"], "published": DAY, "notice": "(c) Dune", "text": "It sank.\n\nLate"},
    ),
    "MediaWiki": (
        {"parse": {"title": "Ferry", "pageid": 1, "text": {"*": "<div><p>It <b>sank</b>.</p></div>"}}},
        {"text": "It sank."},
    ),
    "FineWeb": (
        {"title": "Ferry", "text": "It sank.", "dump": "CC-MAIN-2026-47", "file_path": "s3://a", "date": "2026-11-24"},
        {"text": "It sank.", "published": None},
    ),
    "Substack": (
        {"title": "Ferry", "body_html": "<p>It sank.</p>", "publishedBylines": [{"id": 1, "name": "Ann Lee"}],
         "postTags": [{"name": "Sea"}]},
        {"text": "It sank.", "by": ["Ann Lee"], "keywords": ["Sea"]},
    ),
    "Zeit": (
        {"matches": [{"title": "Ferry", "href": LINK, "uuid": "1", "supertitle": "Coast",
                      "teaser_text": "Back.", "release_date": "2026-11-24T08:00:00Z"}]},
        {"uri": LINK, "kicker": "Coast", "published": DAY},
    ),
    "Bluesky": (
        {"feed": [{"post": {
            "uri": "at://a/1", "author": {"handle": "dune.example", "displayName": "Dune News"}, "embed": {"a": 1},
            "record": {"createdAt": "2026-11-24T08:00:00Z", "text": "It is back.", "embed": {"b": 2}},
        }}]},
        {"headline": "", "text": "It is back.", "by": ["Dune News"], "published": DAY, "kept": {
            "post/author": {"handle": "dune.example", "displayName": "Dune News"}, "post/embed": {"a": 1},
            "post/record": {"embed": {"b": 2}},
        }},
    ),
    "YouTube": (
        {"items": [{"id": "d", "snippet": {
            "publishedAt": "2026-11-24T08:00:00Z", "title": "Ferry", "description": "Back.", "channelTitle": "Dune",
            "thumbnails": {"default": {"url": f"{PHOTO}?s", "width": 120}, "high": {"url": PHOTO, "width": 480}},
        }}]},
        {"summary": "Back.", "sources": ["Dune"], "images": [PHOTO], "published": DAY},
    ),
    "Yahoo": (
        [{"id": "1", "content": {
            "id": "1", "title": "Ferry", "summary": "Back.", "pubDate": "2026-11-24T08:00:00Z",
            "canonicalUrl": {"url": LINK}, "provider": {"displayName": "Dune"},
        }}],
        {"summary": "Back.", "sources": ["Dune"], "published": DAY, "uri": LINK},
    ),
    "Weibo": (
        {"data": {"cards": [{"mblog": {
            "created_at": "Tue Nov 24 16:00:00 +0800 2026", "id": "5", "text": "渡轮恢复通航。",
            "user": {"id": 1, "screen_name": "沙丘日报"}, "pics": [{"pid": "a", "url": PHOTO}],
        }}]}},
        {"headline": "", "text": "渡轮恢复通航。", "by": ["沙丘日报"], "published": DAY, "images": [PHOTO]},
    ),
    "Squarespace": (
        {"collection": {"id": "c", "title": "News"}, "item": {"title": "Ferry", "body": "<p>It sank.</p>"}},
        {"text": "It sank."},
    ),
    "tagesschau": (
        {
            "title": "Ferry", "topline": "Coast", "firstSentence": "Back.", "shareURL": LINK, "tags": [{"tag": "Sea"}],
            "date": "2026-11-24T09:00:00.000+01:00", "teaserImage": {"alttext": "A ferry", "imageVariants": {
                "1x1-144": f"{PHOTO}?s", "16x9-1920": PHOTO}},
            "content": [{"value": "<p>It sank.</p>", "type": "text"}, {"quotation": {"text": "Sad."}, "type": "q"}],
        },
        {"kicker": "Coast", "summary": "Back.", "text": "It sank.\n\nSad.", "keywords": ["Sea"], "images": [PHOTO]},
    ),
    "Bloomberg": (
        {"story": {"headline": "Ferry", "abstract": ["Back.", "Late."], "publishedAt": "2026-11-24T08:00:00Z",
                   "url": LINK, "body": TREE}},
        {"summary": "Back. Late.", "text": "It sailed to Lamu.\n\nLate"},
    ),
    "Wix": (
        {"posts": [{"title": "Ferry", "slug": "f", "firstPublishedDate": "2026-11-24T08:00:00Z", "richContent": {
            "nodes": [{"type": "PARAGRAPH", "nodes": [{"type": "TEXT", "textData": {"text": "It sank."}}]}]},
            "url": {"base": "https://dune.example", "path": "/f"}}]},
        {"text": "It sank.", "uri": LINK, "published": DAY},
    ),
    "Zotero": (
        [{"key": "A", "data": {
            "key": "A", "itemType": "newspaperArticle", "title": "Ferry", "publicationTitle": "Dune", "url": LINK,
            "abstractNote": "Back.", "creators": [{"firstName": "Ann", "lastName": "Lee"}], "date": "2026-11-24",
            "dateAdded": "2026-11-25",
        }}],
        {"by": ["Ann Lee"], "summary": "Back.", "sources": ["Dune"]},
    ),
    "the corpus of a national institute": (
        {"id": "N", "metadata": {"title": "Corpus"}, "document": [{
            "id": "N.1", "metadata": {"title": "Ferry", "author": "Ann Lee", "date": "20261124"},
            "paragraph": [{"id": "1", "form": "It sank."}, {"id": "2", "form": "It was late."}],
        }]},
        {"text": "It sank.\n\nIt was late.", "by": ["Ann Lee"]},
    ),
    "clickbait": (
        {"uuid": "1", "postText": ["What it did next"], "targetTitle": "Ferry", "targetParagraphs": ["It sank.", "Late."]},
        {"text": "It sank.\n\nLate.", "kept": {"postText": ["What it did next"]}},
    ),
}  # fmt: skip


def shape(article: nf.Article) -> dict[str, Any]:
    return {
        "headline": nf.plain(article.headline),
        "kicker": nf.plain(article.kicker),
        "summary": nf.plain(article.summary),
        "text": article.text,
        "by": [byline.name for byline in article.bylines],
        "sources": [source.name for source in article.sources],
        "keywords": [*article.keywords],
        "images": [association.media.href for association in article.associations if association.media],
        "published": article.published,
        "uri": article.uri,
        "notice": "".join(rights.notice for rights in article.rights),
        "kept": kept(article),
    }


def test_the_timestamp_of_c4_is_the_time_of_the_crawl() -> None:
    page = {"text": "It sank.", "timestamp": "2019-04-25T12:57:54Z", "url": LINK}
    assert nf.read(json.dumps(page).encode()).published is None
    assert nf.read(json.dumps({**page, "title": "Ferry"}).encode()).published is not None


@pytest.mark.cases("name", SHAPES)
def test_responses_of_services(name: str) -> None:
    answer, expected = SHAPES[name]
    (article,) = nf.read_all(json.dumps(answer).encode())
    found = shape(article)
    assert {item: found[item] for item in {"headline": "", **expected}} == {"headline": "Ferry", **expected}


def test_the_mark_of_deleted_articles_is_not_a_text() -> None:
    report = nf.Report()
    assert read({"selftext": "[removed]"}, report).text == ""
    assert "deleted, according to the service: selftext" in [remark.message for remark in report.remarks]


SIZED = {"resolutions": [{"url": PHOTO, "tag": "original"}, {"url": f"{PHOTO}?s"}]}


def test_all_sizes_of_a_picture_are_kept() -> None:
    article = read({"thumbnail": SIZED})
    assert (article.associations, kept(article)) == ((image(),), {"thumbnail": SIZED})


SENTENCES: list[tuple[Any, str]] = [
    ({"sentences": ["It sank.", "It was late."]}, "It sank. It was late."),
    ({"text": [{"sentence": "It sank.", "id": 1}, {"sentence": "It was late.", "id": 2}]}, "It sank. It was late."),
    ({"text": [[{"index": 0, "sentence": "It sank."}], [{"index": 1, "sentence": "Late."}]]}, "It sank.\n\nLate."),
    ({"content": [{"text": "It sank.", "tokens": []}]}, "It sank."),
    ({"paragraphs": [[["It", "sank", "at", "sea", "."], ["Late", "."]]]}, "It sank at sea . Late ."),
    ({"text": ["It", "sank", "at", "sea", "."]}, "It sank at sea ."),
    ({"sentences": ["渡轮恢复。", "工程师说。"]}, "渡轮恢复。工程师说。"),
    ({"paragraphs": [{"context": "It sank.", "qas": [{"question": "What?"}]}]}, "It sank."),
    ({"text": ["Yes.", "It sank."]}, "Yes.\n\nIt sank."),
]


@pytest.mark.cases(("record", "text"), SENTENCES)
def test_texts_in_sentences_and_words(record: dict[str, Any], text: str) -> None:
    assert read(record).text == text


DATES = [
    ("bn", "ফেরি আবার চলছে", "২৪ নভেম্বর ২০২৬, ০৮:০০", "2026-11-24T08:00:00+00:00"),
    ("fa", "کشتی بازگشت", "سه‌شنبه ۳ آذر ۱۴۰۵", "2026-11-24T00:00:00+00:00"),
    ("fa", "کشتی بازگشت", "1405/09/03", "2026-11-24T00:00:00+00:00"),
    ("ko", "여객선 운항 재개", "2026.11.24. 오전 8:00", "2026-11-24T08:00:00+00:00"),
]


@pytest.mark.cases(("language", "title", "date", "when"), DATES)
def test_printed_dates_in_several_languages(language: str, title: str, date: str, when: str) -> None:
    report = nf.Report()
    article = read({"title": title, "language": language, "published": date}, report)
    assert article.published == datetime.fromisoformat(when)
    assert any("is read like a printed date" in remark.message for remark in report.remarks)


def test_date_and_time_in_two_members() -> None:
    article = read({"date": "2026-11-24", "Time": "8:00 AM"})
    assert (article.published, kept(article)) == (DAY, {})
    assert kept(read({"date": "2026-11-24", "time": "3 min"})) == {"time": "3 min"}


NEWS = {
    "uid": 3,
    "title": "Ferry back",
    "teaser": "It sails.",
    "bodytext": "<p>At noon.</p>",
    "datetime": "Mar 12 2026",
}
FERRY = {**NEWS, "author": {"author": "Ann Lee", "authorEmail": "ann@acme.example"}}


@pytest.mark.cases(("name", "news"), [("detail", FERRY), ("newsItem", FERRY), ("list", [FERRY, NEWS])])
def test_the_news_on_a_page_of_typo3(name: str, news: object) -> None:
    elements = [{"type": "text", "content": {"bodytext": "<p>News</p>"}}, {"content": {"data": {name: news}}}]
    page = {"id": 12, "slug": "/news", "meta": {"title": "Detail"}, "content": {"colPos1": [], "colPos0": elements}}
    report = nf.Report()
    first, *more = nf.read_all(json.dumps(page).encode(), report=report)
    assert [nf.plain(article.headline) for article in (first, *more)] == ["Ferry back"] * (1 + (name == "list"))
    assert ([byline.name for byline in first.bylines], first.text) == (["Ann Lee"], "At noon.")
    assert first.published == datetime(2026, 3, 12, tzinfo=UTC)
    assert ["other items of an array" in loss.why for loss in report.losses] == [True]


def test_a_page_of_typo3_without_news_is_an_article() -> None:
    elements = [{"content": {"data": {"list": []}}}, {"content": "x"}, 1]
    page = {"title": "Imprint", "url": "https://a.example", "content": {"colPos0": elements, "colPos1": 1}}
    assert nf.plain(nf.read(json.dumps(page).encode(), "records").headline) == "Imprint"


@pytest.mark.cases(
    "said",
    [
        {"thread": {"site": ""}},
        {"thread": {"site": "dune-"}},
        {"dateTime": "NoneTNoneZ", "concepts": []},
    ],
)
def test_unexpectedly_empty_members_are_harmless(said: dict[str, Any]) -> None:
    assert nf.plain(read(said).headline) == "Ferry"


def test_an_article_of_bing_with_a_title_keeps_name_and_title() -> None:
    found = {"name": "Ferry back", "url": LINK, "datePublished": "2026-11-24", "provider": []}
    article = nf.read(json.dumps(found | {"title": "Late"}).encode(), "records")
    assert (nf.plain(article.headline), kept(article)) == ("Late", {"name": "Ferry back"})


@pytest.mark.cases(
    ("title", "source", "headline"),
    [
        ("Tide rises - The Courier", "The Courier", "Tide rises"),
        ("Tide rises - live", "The Courier", "Tide rises - live"),
        ("The Courier", "The Courier", "The Courier"),
    ],
)
def test_a_title_of_newsapi_without_its_source(title: str, source: str, headline: str) -> None:
    record = {"source": {"id": None, "name": source}, "title": title, "publishedAt": "2026-11-24T10:00:00Z"}
    assert nf.plain(read(record).headline) == headline


def test_an_article_withdrawn_by_newsapi_is_canceled() -> None:
    gone = dict.fromkeys(("title", "description", "content"), "[Removed]")
    about = {"source": {"name": "[Removed]"}, "url": "https://removed.com", "publishedAt": "1970-01-01T00:00:00Z"}
    found = read(gone | about)
    assert found.status is nf.Status.CANCELED
    assert (found.uri, found.published, found.sources, found.body) == ("", None, (), ())
