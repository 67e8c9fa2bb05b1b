"""What is written in which version: one case, one fact."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.plugin import SOURCE_TYPES
from newsformat_ninjs._shape import misfits
from newsformat_ninjs._shapes import shape_of
from newsformat_ninjs._versions import VERSIONS


STORY = nf.Article(
    uri="urn:tide:1",
    headline=[nf.Text("High "), nf.Text("tide", [nf.Style.EMPHASIS])],
    subhead="It rose",
    summary="The harbour was flooded.",
    bylines=[nf.Byline(name="Ann Lee", text="By Ann Lee, Lamu"), nf.Byline(name="Bo Ek")],
    embargo=nf.Embargo(),
    subjects=[nf.Concept(name="floods", scheme="medtop", code="20000151")],
    keywords=["tide"],
    body=[nf.Paragraph("It rose."), nf.Heading("Why"), nf.Paragraph("Rain.")],
    associations=[nf.Association(role="picture", media=nf.Media("https://tide.example/a.jpg", caption="A wave"))],
)


def written(article: nf.Article, report: nf.Report | None = None, **options: Any) -> dict[str, Any]:
    item = json.loads(nf.write(article, "ninjs", options, report=report))
    assert isinstance(item, dict)
    return item


def test_the_newest_version() -> None:
    item = written(STORY)
    assert item["standard"]["version"] == "3.1"
    assert item["headlines"] == [
        {"role": "main", "contentType": "text/html", "value": "High <em>tide</em>"},
        {"role": "sub", "contentType": "text/plain", "value": "It rose"},
    ]
    assert item["by"] == "By Ann Lee, Lamu\nBo Ek"
    assert item["people"] == [{"name": "Ann Lee", "rel": "in-byline"}, {"name": "Bo Ek", "rel": "byline-2"}]
    assert item["subjects"] == [{"name": "floods", "literal": "medtop:20000151"}, {"name": "tide", "rel": "keyword"}]
    assert item["bodies"][0]["charCount"] == len("It rose.\n\nWhy\n\nRain.")
    assert item["embargoedUntil"] == "9999-12-31T23:59:59Z"
    assert item["associations"][0]["renditions"] == [{"name": "main", "href": "https://tide.example/a.jpg"}]


def test_1_x() -> None:
    item = written(STORY, version="1.6")
    assert (item["headline"], item["headline_html"]) == ("High tide", "High <em>tide</em>")
    assert item["headline_sub"] == "It rose"
    assert item["description_text"] == "The harbour was flooded."
    assert item["body_html"].startswith("<p>It rose.</p>")
    assert item["subject"][0] == {"name": "floods", "scheme": "medtop", "code": "20000151"}
    assert item["associations"]["picture"]["renditions"] == {"main": {"href": "https://tide.example/a.jpg"}}


def test_2_x() -> None:
    item = written(STORY, version="2.1")
    assert item["bodies"][0]["contenttype"] == "text/html"
    assert item["embargoed"] == "9999-12-31T23:59:59Z"
    assert item["associations"][0]["name"] == "picture"


@pytest.mark.cases(
    ("version", "expected"),
    [
        ("3.1", {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000151"}),
        ("1.6", {"scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "20000151"}),
    ],
)
def test_the_uri_of_a_newscode_tells_all(version: str, expected: dict[str, str]) -> None:
    uri = "http://cv.iptc.org/newscodes/mediatopic/20000151"
    article = nf.Article(uri="urn:a", version="1", subjects=[nf.Concept(scheme="medtop", code="20000151", uri=uri)])
    report = nf.Report()
    item = written(article, report, version=version)
    assert item.get("subjects", item.get("subject")) == [expected]
    assert report.losses == ()
    assert nf.read(json.dumps(item).encode(), "ninjs") == article


@pytest.mark.cases(("version", "lost"), [("1.6", []), ("3.1", ["subjects.scheme"])])
def test_a_scheme_that_is_no_alias(version: str, lost: list[str]) -> None:
    article = nf.Article(uri="urn:a", subjects=[nf.Concept(scheme="https://tide.example/v1", code="7")])
    report = nf.Report()
    again = nf.read(nf.write(article, "ninjs", {"version": version}, report=report), "ninjs")
    assert [loss.what for loss in report.losses] == lost
    assert (again.subjects == article.subjects) is not bool(lost)


@pytest.mark.cases(
    ("version", "expected"),
    [("1.6", {"representationtype": "complete"}), ("3.1", {"representationType": "full"})],
)
@pytest.mark.cases("said", ["complete", "full"])
def test_each_branch_has_its_word_for_a_full_representation(said: str, version: str, expected: dict[str, str]) -> None:
    article = nf.read(json.dumps({"uri": "urn:a", "representationtype": said}).encode(), "ninjs")
    assert written(article, version=version).items() >= expected.items()


BODIES = [
    {"role": "richtext", "contentType": "text/html", "value": "<p>One.</p>"},
    {"role": "main", "contentType": "text/html5", "value": "<p>One.</p>"},
    {
        "contentType": "text/vnd.IPTC.NITF",
        "value": "<nitf><head/><body><body.content><p>One.</p></body.content></body></nitf>",
    },
]


@pytest.mark.cases("version", ["1.6", "2.2", "3.1"])
@pytest.mark.cases("body", BODIES)
def test_what_is_kept_of_a_body_comes_back(body: dict[str, str], version: str) -> None:
    article = nf.read(json.dumps({"uri": "urn:a", "version": "1", "bodies": [body]}).encode(), "ninjs")
    report = nf.Report()
    again = nf.read(nf.write(article, "ninjs", {"version": version}, report=report), "ninjs")
    assert again.body == article.body
    assert (again.foreign == article.foreign) is (report.losses == ())


@pytest.mark.cases(("role", "media_type", "form"), [("main", "text/markdown", "html"), ("x", "text/html5", "text")])
def test_a_media_type_of_another_form_is_lost(role: str, media_type: str, form: str) -> None:
    body = {"role": role, "contentType": media_type, "value": "<p>One.</p>"}
    article = nf.read(json.dumps({"uri": "urn:a", "bodies": [body]}).encode(), "ninjs")
    report = nf.Report()
    (first,) = written(article, report, body=form)["bodies"]
    assert (first["role"], first["contentType"]) == (role, f"text/{'plain' if form == 'text' else form}")
    assert [loss.where for loss in report.losses] == ["bodies"]


@pytest.mark.cases("bodies", [[{}], [{}, {"value": "One."}], [{"value": "One."}, {"x": 1}], [{"role": "x"}]])
def test_what_is_no_body_is_kept(bodies: list[dict[str, Any]]) -> None:
    article = nf.read(json.dumps({"uri": "urn:a", "version": "1", "bodies": bodies}).encode(), "ninjs")
    report = nf.Report()
    again = nf.read(nf.write(article, "ninjs", report=report), "ninjs")
    assert (again == article) is (report.losses == ())


def test_a_richer_body_that_is_kept_does_not_stand_beside_plain_text() -> None:
    bodies = [{"contentType": "text/html", "value": f"<p>{word}.</p>"} for word in ("One", "Two")]
    article = nf.read(json.dumps({"uri": "urn:a", "bodies": bodies}).encode(), "ninjs")
    report = nf.Report()
    assert [one["value"] for one in written(article, report, body="text")["bodies"]] == ["One."]
    assert [loss.what for loss in report.losses] == ["foreign.ninjs"]


POINT = {"type": "Point", "coordinates": [-74.0, 40.7]}
GEOMETRIES = [("1.6", "place", "geometry_geojson"), ("2.0", "places", "geojson"), ("3.1", "places", "geoJSON")]


@pytest.mark.cases(("source", "array", "name"), GEOMETRIES)
@pytest.mark.cases(("target", "written", "called"), GEOMETRIES)
def test_each_branch_has_its_word_for_where_a_place_is(  # noqa: PLR0913, PLR0917 -- from and to
    source: str, array: str, name: str, target: str, written: str, called: str
) -> None:
    place = {"name": "New York", name: POINT}
    article = nf.read(json.dumps({"uri": "urn:a", array: [place]}).encode(), "ninjs")
    report = nf.Report()
    document = json.loads(nf.write(article, "ninjs", {"version": target}, report=report))
    assert document[written] == [{"name": "New York", called: POINT}]
    assert report.losses == ()


@pytest.mark.cases(
    ("version", "lost"),
    [
        *(("1.0", "subhead"), ("1.2", "subhead"), ("1.1", "associations.role"), ("1.0", "headline.inline")),
        *(("1.3", "content_created"), ("1.5", "digital_source_type"), ("2.1", "digital_source_type")),
        ("3.0", "associations.media.digital_source_type"),
    ],
)
def test_what_a_version_does_not_know_is_reported(version: str, lost: str) -> None:
    report = nf.Report()
    article = nf.Article(
        **{name: getattr(STORY, name) for name in ("uri", "headline", "subhead")},
        digital_source_type="print",
        content_created=datetime(2026, 11, 24, tzinfo=UTC),
        associations=[nf.Association(uri="urn:b", role="é", media=nf.Media("a.jpg", digital_source_type="print"))],
    )
    written(article, report, version=version)
    assert lost in {loss.what for loss in report.losses}


@pytest.mark.cases(
    ("source_type", "said", "lost"),
    [
        ("print", {"name": "Printed", "uri": f"{SOURCE_TYPES}print"}, []),
        ("digitalCapture", {"uri": f"{SOURCE_TYPES}digitalCapture"}, ["foreign.ninjs", "foreign.ninjs"]),
        ("", None, ["foreign.ninjs", "foreign.ninjs"]),
    ],
)
def test_what_is_said_beside_a_digital_source_type_stays_with_it(
    source_type: str, said: dict[str, str] | None, lost: list[str]
) -> None:
    origin = {"name": "Printed", "uri": f"{SOURCE_TYPES}print"}
    picture = {"uri": "urn:b", "type": "picture", "rel": "main", "digitalSourceType": origin}
    item = {"uri": "urn:a", "headlines": [{"value": "A"}], "digitalSourceType": origin, "associations": [picture]}
    article = nf.read(json.dumps(item).encode(), "ninjs")
    (one,) = article.associations
    media = evolve(one.media, digital_source_type=source_type)
    changed = evolve(article, digital_source_type=source_type, associations=[evolve(one, media=media)])
    report = nf.Report()
    document = written(changed, report)
    for one in (document, document["associations"][0]):
        assert (one.get("digitalSourceType"), [loss.what for loss in report.losses]) == (said, lost)


@pytest.mark.cases("version", VERSIONS)
def test_it_fits_its_version(version: str) -> None:
    shape = shape_of(version)
    assert list(misfits(written(STORY, version=version), shape, shape)) == []


@pytest.mark.cases(
    ("body", "media_type"), [("html", "text/html"), ("xhtml", "application/xhtml+xml"), ("text", "text/plain")]
)
def test_the_form_of_the_body(body: str, media_type: str) -> None:
    report = nf.Report()
    item = written(STORY, report, body=body)
    assert item["bodies"][0]["contentType"] == media_type
    assert ("body.heading" in {loss.what for loss in report.losses}) is (body == "text")


def test_a_date_of_publication_is_not_left_out() -> None:
    article = nf.Article(headline="Tide", published=datetime(2026, 11, 24, tzinfo=UTC))
    report = nf.Report()
    assert written(article, report)["versionCreated"] == "2026-11-24T00:00:00Z"
    assert {loss.what for loss in report.losses} == {"published"}


def test_several_are_lines() -> None:
    document = nf.write([STORY, STORY], "ninjs")
    assert [json.loads(line)["uri"] for line in document.splitlines()] == ["urn:tide:1"] * 2
    assert len(nf.write(STORY, "ninjs", {"lines": True}).splitlines()) == 1
    assert nf.write([], "ninjs") == b"[]\n"


def test_indent() -> None:
    assert nf.write(STORY, "ninjs", {"indent": 4}).startswith(b'{\n    "standard"')
    assert nf.write(STORY, "ninjs", {"indent": 0}).count(b"\n") == 1


@pytest.mark.cases("options", [{"version": "4.0"}, {"body": "pdf"}, {"indent": "-1"}])
def test_impossible_options(options: dict[str, str]) -> None:
    with pytest.raises(nf.OptionError):
        nf.write(STORY, "ninjs", options)


def test_lone_surrogates_are_left_out() -> None:
    report = nf.Report()
    assert written(nf.Article(headline="a\ud800b"), report)["headlines"][0]["value"] == "ab"
    assert {loss.what for loss in report.losses} == {"text"}


@pytest.mark.cases("version", ["1.0", "1.6", "2.2", "3.1"])
def test_a_uri_that_was_made_up_stays_the_same_though_something_was_lost(version: str) -> None:
    odd = [nf.Foreign("ninjs", "oddity", "1")]
    picture = nf.Association(role="main", media=nf.Media("https://a.example/b.jpg"), foreign=odd)
    inner = nf.Association(role="more", article=nf.Article(headline="B", foreign=odd))
    article = nf.Article(headline="A", body=[nf.Paragraph("C")], foreign=odd, associations=[picture, inner])
    first = written(article, version=version)
    again = written(nf.read(nf.write(article, "ninjs", {"version": version}), "ninjs"), version=version)
    assert uris(again) == uris(first)
    assert len(set(uris(first))) == 3


def uris(item: dict[str, Any]) -> list[str]:
    inner = item.get("associations", [])
    return [item["uri"], *(uri for one in (inner.values() if isinstance(inner, dict) else inner) for uri in uris(one))]


@pytest.mark.cases(
    ("version", "lost"),
    [("1.6", ["associations[0].standard"]), ("2.1", []), ("3.1", ["associations[0].standard"])],
)
def test_the_standard_of_an_associated_item_is_put_back_where_it_is_still_true(version: str, lost: list[str]) -> None:
    standard = nf.Foreign("ninjs", "standard", '{"name":"ninjs","version":"2.1"}')
    one = nf.Association(role="main", uri="urn:b", media=nf.Media("https://a.example/b.jpg"), foreign=[standard])
    report = nf.Report()
    item = written(nf.Article(uri="urn:a", headline="A", associations=[one]), report, version=version)
    assert ('"version": "2.1"' in json.dumps(item["associations"])) is (not lost)
    assert [loss.where for loss in report.losses if loss.what == "foreign.ninjs"] == lost


def test_foreign_things_that_fit_are_put_back() -> None:
    kept = nf.Foreign("ninjs", "profile", '"wire"')
    odd = nf.Foreign("ninjs", "priority", "6")
    report = nf.Report()
    item = written(nf.Article(headline="x", foreign=[kept, odd]), report)
    assert item["profile"] == "wire"
    assert [(loss.what, loss.where) for loss in report.losses] == [("foreign.ninjs", "priority")]


@pytest.mark.cases(
    ("item", "version"),
    [
        ({"description_text": "Low", "description_html": "High"}, "1.6"),
        ({"description_html": "Low", "description_xhtml": "High"}, "1.6"),
        ({"description_text": "Low", "description_html": "<b>High</b>"}, "1.2"),
        ({"person": [{"rel": "about"}]}, "1.6"),
        ({"profile": "wire", "events": [{"id": "a", "rel": "b"}, {"name": "Fair"}]}, "3.1"),
        ({"profile": "wire", "people": [{"rel": "a"}, {"name": "Bo"}], "genres": [{"name": "G"}]}, "2.2"),
        ({"profile": "wire", "digitalSourceType": {"name": "Camera"}}, "3.1"),
        (
            {
                "associations": {
                    "photo": {
                        "type": "picture",
                        "renditions": {"web": {"href": "https://tide.example/a.jpg"}},
                        "profile": "wire",
                        "digitalsourcetype": {"uri": "http://tide.example/camera", "name": "Camera"},
                    }
                }
            },
            "1.6",
        ),
    ],
)
def test_an_item_is_written_as_it_was_read(item: dict[str, Any], version: str) -> None:
    article = nf.read(json.dumps({"uri": "urn:a", **item}).encode(), "ninjs")
    report = nf.Report()
    data = nf.write(article, "ninjs", {"version": version}, report=report)
    assert not report.losses
    assert nf.read(data, "ninjs") == article


@pytest.mark.cases(
    ("foreign", "lost"),
    [(["people", "profile", "events"], False), (["events", "profile", "people"], True)],
)
def test_an_order_that_a_document_cannot_have_is_lost(foreign: list[str], *, lost: bool) -> None:
    kept = [nf.Foreign("ninjs", name, '"wire"' if name == "profile" else '{"rel":"a"}') for name in foreign]
    entities = [nf.Concept(name="Bo", kind="person"), nf.Concept(name="Fair", kind="event")]
    report = nf.Report()
    data = nf.write(nf.Article(uri="urn:a", entities=entities, foreign=kept), "ninjs", report=report)
    assert [loss.what for loss in report.losses] == ["foreign.ninjs"] * lost
    assert (nf.read(data, "ninjs").foreign == tuple(kept)) is not lost


@pytest.mark.cases("version", ["1.2", "1.6", "3.1"])
def test_a_headline_that_looks_like_html_loses_no_more_than_is_told(version: str) -> None:
    report = nf.Report()
    article = nf.Article(headline="Low \0 <!-- --> &amp; high")
    back = nf.read(nf.write(article, "ninjs", {"version": version}, report=report), "ninjs")
    assert nf.plain(back.headline).split() == ["Low", *["\0"] * (version == "3.1"), "<!--", "-->", "&amp;", "high"]
    assert [loss.what for loss in report.losses] == ["text"] * (version != "3.1")


def test_concepts_that_an_old_version_cannot_hold_leave_no_empty_array() -> None:
    assert "place" not in written(nf.Article(entities=[nf.Concept(kind="place", uri="urn")]), version="1.6")


@pytest.mark.cases("scheme", ["https://tide.example/terms", "a b", "medtop", "https://tide.example/terms/"])
def test_concepts_of_an_association_keep_scheme_and_code(scheme: str) -> None:
    said = [{"scheme": scheme, "code": "ebb 1", "creator": "desk"}]
    photo = {"uri": "urn:b", "type": "picture", "renditions": {"web": {"href": "a.jpg"}}, "subject": said}
    article = nf.read(json.dumps({"uri": "urn:a", "associations": {"photo": photo}}).encode(), "ninjs")
    assert written(article, version="1.6")["associations"]["photo"]["subject"] == said


def test_concepts_of_which_nothing_has_a_place_leave_no_empty_object() -> None:
    article = nf.read(b'{"guid": "urn:a", "headline": "A", "subject": [{"scheme": "x y"}, {"name": "B"}]}', "ninjs")
    assert written(article)["subjects"] == [{"name": "B"}]


# Sniffing and validating ---------------------------------------------------------------------


@pytest.mark.cases(
    ("head", "confidence"),
    [
        (b'{"uri": "a", "usn": "b", "slug": "c", "mimeType": "application/ninjs+json"}', nf.Confidence.CERTAIN),
        (b'{"standard":{"name":"ninjs","version":"3.1"},"uri":"urn:a"}', nf.Confidence.CERTAIN),
        (b'{"$standard":{"schema":"http://x/ninjs-schema_1.4.json"}}', nf.Confidence.CERTAIN),
        (b'{"uri":"urn:a","headline":"x","body_html":"<p>', nf.Confidence.LIKELY),
        (b'{"uri":"urn:a","pubStatus":"usable"}', nf.Confidence.LIKELY),
        (b'{"guid":"a","priority":6,"body_html":"x"}', nf.Confidence.LIKELY),
        (b'[{"uri":"urn:a","bodies":[', nf.Confidence.LIKELY),
        (b'{"total":2,"item":[{"uri":"urn:a","versioncreated":"', nf.Confidence.LIKELY),
        (b'{"item":{"uri":"urn:a","versioncreated":"', nf.Confidence.LIKELY),
        (b'{"id":"7","data":{"items":[{"meta":{"uri":"b"},"item":{"uri":"urn:a","pubstatus":"', nf.Confidence.LIKELY),
        (b'{"id":"7","data":{"items":[{"id":"urn:a","pubstatus_":"', nf.Confidence.NO),
        (b'{"uri":"urn:a","type":"text"}', nf.Confidence.POSSIBLE),
        (b'{"newsformat":1,"uri":"urn:a","bodies":[]}', nf.Confidence.NO),
        (b'{"@context":"https://schema.org","headline":"x"}', nf.Confidence.NO),
        (b'{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1"}]}', nf.Confidence.NO),
        (b'{"type":"story","version":"0.10.9","content_elements":[]}', nf.Confidence.NO),
        (b'{"name":"x","version":"1.0.0","dependencies":{}}', nf.Confidence.NO),
        (b"[1,2]", nf.Confidence.NO),
        (b"<html>", nf.Confidence.NO),
        (b"", nf.Confidence.NO),
    ],
)
def test_sniffing(head: bytes, confidence: nf.Confidence) -> None:
    assert nf.registry()["ninjs"].sniff(head) is confidence


def problems(item: dict[str, Any], version: str = "declared") -> list[tuple[str, str]]:
    found = nf.validate(json.dumps(item, indent=1).encode(), "ninjs", {"version": version})
    return [(problem.rule, problem.where) for problem in found]


@pytest.mark.cases(
    ("item", "version", "expected"),
    [
        ({"uri": "urn:a"}, "3.1", []),
        ({}, "1.0", [("required", "$")]),
        ({"uri": "urn:a", "headline": "x"}, "1.0", []),
        ({"uri": "urn:a", "headline": "x"}, "3.1", [("unknown", "$.headline")]),
        ({"uri": "urn:a", "urgency": 12}, "3.1", [("value", "$.urgency")]),
        ({"uri": "urn:a", "urgency": 12}, "2.2", []),
        ({"uri": "urn:a", "title": 5}, "3.0", [("type", "$.title")]),
        ({"uri": "urn:a", "expires": "x"}, "2.0", [("unknown", "$.expires"), ("date-time", "$.expires")]),
        ({"uri": "no uri"}, "3.1", [("uri", "$.uri")]),
        (
            {"uri": "urn:a", "standard": {"version": "3.0"}, "digitalSourceType": {}},
            "declared",
            [("unknown", "$.digitalSourceType")],
        ),
        ({"uri": "urn:a", "standard": {"version": "3.0"}, "digitalSourceType": {}}, "newest", []),
        (
            {"uri": "urn:a", "$standard": {"version": "1.3"}, "digitalsourcetype": {}, "by": "x"},
            "newest",
            [("unknown", "$.by")],
        ),
        ({"uri": "urn:a", "bodies": [{"role": "main"}]}, "declared", [("required", "$.bodies[0]")]),
        ({"uri": "urn:a", "subject": [{"nam": "x"}]}, "declared", [("unknown", "$.subject[0].nam")]),
        ({"uri": "urn:a", "bodies": [{"contenttype": "text/plain", "value": "x"}]}, "declared", []),
        ({"uri": "urn:a", "usageterms": "x", "ednote": "y"}, "declared", []),
        ({"uri": "urn:a", "renditions": {"main": {"href": "https://tide.example/a.jpg"}}}, "declared", []),
        ({"uri": "urn:a", "representationtype": "incomplete"}, "declared", []),
        ({"uri": "urn:a", "$standard": {"version": "1.9"}}, "declared", [("version", '$["$standard"].version')]),
        (
            {"uri": "urn:a", "event": [{"nam": "x"}, {"nam": "y"}]},
            "declared",
            [("unknown", f"$.event[{number}].nam") for number in (0, 1)],
        ),
    ],
)
def test_validating(item: dict[str, Any], version: str, expected: list[tuple[str, str]]) -> None:
    assert problems(item, version) == expected


def test_problems_have_their_place() -> None:
    (problem,) = nf.validate(b'{\n  "uri": "urn:a",\n  "urgency": 12,\n  "bodies": []\n}', "ninjs", {"version": "3.1"})
    assert (problem.line, problem.column) == (3, 14)


def test_problems_of_lines_have_theirs() -> None:
    found = list(nf.validate(b'{"uri":"urn:a"}\n{"uri":"urn:b","title":5}\n', "ninjs", {"version": "3.1"}))
    assert [(problem.line, problem.where) for problem in found] == [(2, "$.title")]


def test_a_member_that_is_there_twice_is_a_problem() -> None:
    document = b'{"uri":"urn:a"}\n{"uri":"urn:b","title":"x","title":"y"}\n'
    (problem,) = nf.validate(document, "ninjs", {"version": "3.1"})
    assert (problem.rule, problem.line, problem.column, problem.where) == ("twice", 2, 36, "$.title")


@pytest.mark.cases(
    ("name", "version", "called"),
    [
        ("headline", "3.1", "headlines"),
        ("body_html", "3.1", "bodies"),
        ("pubstatus", "3.1", "pubStatus"),
        ("embargoed", "3.1", "embargoedUntil"),
        ("subject", "2.2", "subjects"),
        ("infoSources", "2.2", "infosources"),
        ("people", "1.6", "person"),
        ("by", "1.6", "byline"),
        ("guid", "1.6", "uri"),
        ("nonsense", "3.1", ""),
    ],
)
def test_a_property_of_another_version_is_told_by_its_name_here(name: str, version: str, called: str) -> None:
    document = json.dumps({"uri": "urn:a", name: "x"}).encode()
    problem = next(nf.validate(document, "ninjs", {"version": version}))
    assert problem.message == f"there is no property {name!r} here" + (f", but {called}" if called else "")


@pytest.mark.cases("version", ["1.0", "1.3", "1.6", "2.0", "3.1"])
def test_a_byline_that_names_nobody_says_so(version: str) -> None:
    bylines = [nf.Byline(text="By Ann Lee"), nf.Byline(text="12 boats"), nf.Byline(text="Bo Ek in Lamu")]
    article = nf.Article(headline="A dhow", bylines=[*bylines, nf.Byline(name="Li Po", text="By Li Po")])
    report = nf.Report()
    document = nf.write(article, "ninjs", {"version": version}, report=report)
    assert '"name": ""' not in document.decode()
    back = nf.read(document, "ninjs")
    assert (back.bylines, back.foreign, list(report.losses)) == (article.bylines, (), [])


def test_it_says_so_in_a_description() -> None:
    item = json.loads(nf.write(nf.Article(bylines=[nf.Byline(text="By Ann Lee")]), "ninjs"))
    assert item["descriptions"] == [{"role": "bylinetext", "contentType": "text/plain", "value": "By Ann Lee"}]
    assert "people" not in item
    item["by"] = "By Bo Ek"
    (byline,), (foreign,) = (back := nf.read(json.dumps(item).encode(), "ninjs")).bylines, back.foreign
    assert (byline.name, foreign.name) == ("Bo Ek", "descriptions")


def test_a_byline_that_two_persons_share_is_printed_once() -> None:
    shared = "By Ann Lee and Bo Chan"
    article = nf.Article(
        headline="A dhow", bylines=[nf.Byline(name=name, text=shared) for name in ("Ann Lee", "Bo Chan")]
    )
    document = nf.write(article, "ninjs")
    assert json.loads(document)["by"] == shared
    assert nf.read(document, "ninjs").bylines == article.bylines


@pytest.mark.cases(("kind", "expected"), [("graphics", "graphic"), ("animation", "video"), ("graphic", "graphic")])
def test_types_that_others_call_otherwise(kind: str, expected: str) -> None:
    report = nf.Report()
    document = nf.write(nf.Article(uri="urn:a", kind=kind), "ninjs", report=report)
    assert json.loads(document)["type"] == expected
    assert [loss.what for loss in report.losses] == (["kind"] if kind != expected else [])


def test_a_concept_with_neither_a_name_nor_a_code_is_reported() -> None:
    report = nf.Report()
    article = nf.Article(headline="H", entities=[nf.Concept(kind="place")], sources=[nf.Concept(relation="origin")])
    nf.write(article, "ninjs", report=report)
    assert {loss.where for loss in report.losses} == {"sources[0]", "entities[0]"}


@pytest.mark.cases("trusted", [{"code": "ethics"}, {"scheme": "https://tide.example/", "code": "ethics"}])
def test_trust_indicators_of_old_versions_are_written_as_they_were_read(trusted: dict[str, str]) -> None:
    said = [{**trusted, "title": "Ethics"}]
    article = nf.read(json.dumps({"uri": "urn:a", "headline": "A", "trustindicator": said}).encode(), "ninjs")
    report = nf.Report()
    assert written(article, report, version="1.4")["trustindicator"] == said
    assert not report.losses


def one(**fields: Any) -> nf.Concept:
    return nf.Concept(**{"name": "Ann", **fields})


PARTLY = [
    ({"entities": [one(kind="place"), one(kind="person"), one(name="Bo", kind="place")]}, "entities"),
    ({"subjects": [one(scheme="medtop")]}, "subjects.scheme"),
    ({"subjects": [one(relation="keyword")]}, "subjects.relation"),
    ({"subjects": [one(relation="service", code="x")]}, "subjects.relation"),
    ({"sources": [one(relation="creator")]}, "sources.relation"),
    ({"entities": [one(kind="person", relation="byline")]}, "entities.relation"),
    ({"contributors": [one(kind="person", relation="ctrol:editor")]}, "contributors.relation"),
    (
        {"dateline": nf.Dateline(place="Lamu"), "entities": [one(name="Lamu", kind="place", relation="located")]},
        "dateline.place",
    ),
    ({"foreign": [nf.Foreign("ninjs", name, "[]") for name in ("bodies", "tone")]}, "foreign.ninjs"),
]


@pytest.mark.cases(("fields", "lost"), PARTLY)
def test_what_a_property_cannot_say_of_an_article_is_lost(fields: dict[str, Any], lost: str) -> None:
    report = nf.Report()
    written(nf.Article(uri="urn:a", **fields), report)
    assert lost in [loss.what for loss in report.losses]


def test_against_which_version_a_document_is_held_is_told() -> None:
    report = nf.Report()
    list(nf.validate(b'{"uri": "urn:a", "type": "text"}', "ninjs", report=report))
    assert "no version of the standard is declared" in str(report.remarks)


def test_what_would_make_a_link_an_article_is_lost_and_the_link_is_not() -> None:
    link = nf.Association(href="https://tide.example/2", title="Timetable")
    kept = nf.Foreign("ninjs", "profile", '"text-only"')
    report = nf.Report()
    article = nf.Article(headline="Ebb", associations=[evolve(link, foreign=[kept])])
    assert nf.read(nf.write(article, "ninjs", report=report), "ninjs").associations == (link,)
    assert [loss.what for loss in report.losses] == ["foreign.ninjs"]


@pytest.mark.cases("version", ["3.0", "3.1"])
@pytest.mark.cases(
    ("said", "fits"),
    [
        ("2026", True),
        ("2026-11", True),
        ("2026-11-24", True),
        ("2026-11-24T10:00:00+02:00", True),
        ("November 24th 2026", False),
        ("2026-13", False),
        ("2026-11-24T10:00", False),
    ],
)
def test_when_an_event_is_expected_is_a_year_or_more(version: str, said: str, fits: bool) -> None:  # noqa: FBT001 -- a case
    shape = shape_of(version)
    item = {"uri": "urn:a", "type": "event", "eventDetails": {"dates": {"expectedStartDate": said}}}
    assert (not [*misfits(item, shape, shape)]) is fits
