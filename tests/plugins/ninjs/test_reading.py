"""How ninjs of any version and flavour is read: one case, one fact."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat.markup.html import read_html
from newsformat.markup.printed import read_byline
from newsformat.plugin import SOURCE_TYPES, Dialect
from newsformat_ninjs._dialects import _translated


def read(item: object, report: nf.Report | None = None, **options: str) -> nf.Article:
    document = item if isinstance(item, bytes) else json.dumps(item).encode()
    return nf.read(document, "ninjs", options, report=report)


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def texts(blocks: tuple[nf.Block, ...]) -> list[str]:
    return [nf.plain(block.content) for block in blocks if isinstance(block, nf.Paragraph)]


def test_a_text_that_is_elsewhere_is_said_to_be() -> None:
    report = nf.Report()
    said = {
        "uri": "urn:a",
        "type": "text",
        "renditions": {"nitf": {"href": "https://tide.example/1.xml", "type": "text"}},
    }
    assert read(said, report).body == ()
    told = "the text is elsewhere, and is not fetched: https://tide.example/1.xml"
    assert [remark.message for remark in report.remarks] == [told]
    report = nf.Report()
    assert texts(read({**said, "body_text": "high"}, report).body) == ["high"]
    assert report.remarks == ()


# Documents ------------------------------------------------------------------------

ONE = b'{"uri":"urn:a","headline":"Tide"}'


@pytest.mark.cases(
    "document",
    [
        b"[" + ONE + b"," + ONE + b"]",
        b'{"item":[' + ONE + b"," + ONE + b'],"total":2}',
        b'{"items": [' + ONE + b", null, " + ONE + b"]}",
        b'{"_items":[' + ONE + b"," + ONE + b"]}",
        b'{"hits":[' + ONE + b"," + ONE + b'],"total":2}',
        b'{"item":' + ONE + b"}",
        b'{"data":' + ONE + b"}",
        b'{"data":[' + ONE + b"," + ONE + b"]}",
        b'{"total":1,"results":[' + ONE + b"]}",
        b'{"response":{"docs":[' + ONE + b"]}}",
        b'{"took":5,"hits":{"total":1,"hits":[{"_id":"a","_source":' + ONE + b"}]}}",
        b'{"_index":"n","_source":' + ONE + b"}\n" + b'{"_index":"n","_source":' + ONE + b"}",
        b'{"data":{"item":' + ONE + b"}}",
        b'{"data":{"items":[' + ONE + b',{"item":' + ONE + b"}]}}",
        b'[{"item":' + ONE + b'},{"item":' + ONE + b"}]",
        ONE + b"\n" + ONE,
        b"\n" + ONE + b"\n\n" + ONE + b"\n",
        b"\xef\xbb\xbf" + ONE + b"\n" + ONE + b"\n",
        (ONE + b"\n").decode().encode("utf-16") + b"",
    ],
)
def test_several_items(document: bytes) -> None:
    found = [nf.plain(article.headline) for article in nf.read_all(document, "ninjs")]
    assert set(found) == {"Tide"}


@pytest.mark.cases("around", ['{"data":%s}', '{"results":[%s]}', '{"hits":{"hits":[{"_source":%s}]}}'])
def test_they_are_found_in_what_is_around_them(around: str) -> None:
    item = '{"standard":{"name":"ninjs","version":"3.1"},"uri":"urn:a","headlines":[{"value":"Tide"}]}'
    assert [detection.format for detection in nf.detect((around % item).encode())] == ["ninjs"]


def test_the_text_of_an_only_item_may_stand_beside_it() -> None:
    item = {
        "uri": "urn:a",
        "type": "text",
        "body_html": None,
        "renditions": {"nitf": {"href": "https://tide.example/1"}},
    }
    fetched = {"body_html": "<p>High</p>", "abstract": "In short", "byline": "Ann"}
    report = nf.Report()
    articles = nf.read_all(json.dumps({"data": {"item": item}, "nitf": fetched}).encode(), "ninjs", report=report)
    [found] = articles
    assert texts(found.body) == ["High"]
    assert nf.plain(found.summary) == "In short"
    assert articles.envelope.foreign == (nf.Foreign("ninjs", "nitf", '{"byline":"Ann"}'),)
    assert report.remarks == ()


def test_a_text_of_its_own_is_that_of_an_item_whatever_stands_beside_it() -> None:
    fetched = {"body_html": "<p>High</p>"}
    articles = nf.read_all(json.dumps({"item": {"body_text": "Low"}, "nitf": fetched}).encode(), "ninjs")
    assert [texts(article.body) for article in articles] == [["Low"]]
    assert articles.envelope.foreign == (nf.Foreign("ninjs", "nitf", compact(fetched)),)


def test_what_an_envelope_says_is_foreign() -> None:
    articles = nf.read_all(b'{"item":[' + ONE + b'],"total":1,"feed":"coast"}', "ninjs")
    assert articles.envelope.foreign == (nf.Foreign("ninjs", "feed", '"coast"'),)


def test_what_is_said_around_an_item_of_ap() -> None:
    entry = '{"meta":{"price":1},"x":2,"item":{"uri":"urn:a","headline":"Tide","x":3}}'
    report = nf.Report()
    document = f'{{"id":"7","data":{{"items":[{entry}],"next_page":"https://example.com/2"}}}}'
    articles = nf.read_all(document.encode(), "ninjs", report=report)
    (article,) = articles
    assert articles.envelope.foreign == (
        nf.Foreign("ninjs", "id", '"7"'),
        nf.Foreign("ninjs", "data", '{"next_page":"https://example.com/2"}'),
    )
    assert article.foreign == (nf.Foreign("ninjs", "meta", '{"price":1}'), nf.Foreign("ninjs", "x", "3"))
    assert [str(loss) for loss in report.losses] == ["x beside an item is left out, the item has one itself"]


@pytest.mark.cases("document", [b'{"data":{"x":1}}', b'{"item":1}', b'{"data":{"data":{"item":{"uri":"urn:a"}}}}'])
def test_what_is_around_no_item_is_one(document: bytes) -> None:
    article = nf.read(document, "ninjs")
    assert (article.uri, len(article.foreign)) == ("", 1)


DEEP = b'{"uri":"urn:b","body_html":"' + b"<div>" * 20_000 + b'"}'


@pytest.mark.cases(
    ("document", "said"),
    [
        (b"[" + ONE + b"," + DEEP + b"," + ONE + b"]", "left out the item $[1] that can't be read: more than"),
        (b'{"items":[' + DEEP + b"," + ONE + b"," + ONE + b"]}", "left out the item $.items[0] that can't"),
        (ONE + b"\n" + DEEP + b"\n" + ONE + b"\n", "2: left out an item that can't be read: more than 10000 HTML"),
        (b"[" + ONE + b',"x",' + ONE + b"]", "left out the item $[1] that can't be read: $[1]: no ninjs item but"),
    ],
    ids=["array", "envelope", "lines", "no item"],
)
def test_an_item_that_cannot_be_read_does_no_harm(document: bytes, said: str) -> None:
    report = nf.Report()
    assert len(list(nf.read_all(document, "ninjs", report=report))) == 2
    assert [str(loss)[: len(said)] for loss in report.losses] == [said]


def test_nothing_but_items_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match=r"^more than 10000 HTML elements"):
        list(nf.read_all(b"[" + DEEP + b"]", "ninjs"))


def test_of_many_lines_a_broken_one_is_left_out() -> None:
    report = nf.Report()
    articles = nf.read_all(b"\n".join([ONE, b"{broken", ONE]), "ninjs", report=report)
    assert [nf.plain(article.headline) for article in articles] == ["Tide", "Tide"]
    assert [(loss.line, loss.why.partition(":")[0]) for loss in report.losses] == [
        (2, "left out an item that can't be read")
    ]


@pytest.mark.cases(
    ("document", "place"),
    [
        (b"", (None, None)),
        (b"3", (None, None)),
        (b'["a"]', (None, None)),
        (b'{"item":[1]}', (None, None)),
        (b'{"newsformat":1}', (None, None)),
        (b'{"a": x}', (1, 7)),
        (b'{\n  "a": 1e999}', (1, None)),
        (b'{\n  "a" 1}', (2, 7)),
        (b'{"a": "\x81"}', (1, 8)),
        (b'{"a":' * 100_000, (1, None)),
        (b"\xff\xfe{", (None, None)),
    ],
)
def test_what_is_no_ninjs_is_an_error(document: bytes, place: tuple[int | None, int | None]) -> None:
    with pytest.raises(nf.ReadError) as caught:
        read(document)
    assert (caught.value.line, caught.value.column) == place


def test_huge_numbers_are_kept() -> None:
    article = read(b'{"uri":"urn:a","x":' + b"9" * 400 + b"}")
    assert article.foreign == (nf.Foreign("ninjs", "x", "9" * 400),)


def test_a_member_that_is_there_twice_is_noted() -> None:
    report = nf.Report()
    assert read(b'{"uri":"urn:a","uri":"urn:b"}', report).uri == "urn:b"
    assert "twice" in report.losses[0].why


# Texts ------------------------------------------------------------------------------


def headlines(*said: dict[str, str]) -> dict[str, Any]:
    return {"uri": "urn:a", "headlines": list(said)}


@pytest.mark.cases(
    ("item", "expected"),
    [
        ({"headline": "Tide"}, "Tide"),
        ({"headline": "Low &amp; <b>high</b>"}, "Low & high"),
        ({"headline": "1 < 2 & 3 > 2"}, "1 < 2 & 3 > 2"),
        ({"headline": "Tide", "headline_html": "<i>Tide</i>"}, "Tide"),
        ({"headline": "Tide", "headline_html": "<i>Ebb</i>"}, "Tide"),
        (headlines({"value": "Tide"}), "Tide"),
        (headlines({"role": "sub", "value": "x"}, {"role": "main", "value": "Tide"}), "Tide"),
        (headlines({"role": "long", "value": "Tide"}), "Tide"),
        (headlines({"role": "main", "value": "<b>Tide</b>"}), "Tide"),
        (headlines({"role": "main", "contentType": "text/plain", "value": "<b>Tide</b>"}), "<b>Tide</b>"),
        (headlines({"role": "main", "contenttype": "text/html", "value": "T&lt;"}), "T<"),
        ({"headline": [{"name": "main", "value": "Tide"}]}, "Tide"),
        ({"HEADLINE": "Tide"}, "Tide"),
    ],
)
def test_the_headline(item: dict[str, Any], expected: str) -> None:
    article = read({"uri": "urn:a", **item})
    assert nf.plain(article.headline) == expected
    assert not article.foreign


def test_headlines_in_roles() -> None:
    article = read({"headline": "Tide", "headline_sub": "High", "headline_kicker": "Coast", "headline_seo_text": "T"})
    assert (nf.plain(article.subhead), nf.plain(article.kicker)) == ("High", "Coast")
    assert article.other_headlines == (nf.Headline(content="T", role="seo"),)


def test_a_headline_may_be_there_twice() -> None:
    same = {"role": "main", "contentType": "text/plain", "value": "Tide"}
    assert read(headlines(same, same)).other_headlines == (nf.Headline(content="Tide", role="main"),)


@pytest.mark.cases(
    ("item", "expected"),
    [
        ({"body_html": "<p>One.</p><p>Two.</p>"}, ["One.", "Two."]),
        ({"body_text": "One.\n\nTwo."}, ["One.", "Two."]),
        ({"body_text": "One.\r\nTwo."}, ["One.", "Two."]),
        ({"body_text": "plain", "body_html": "<p>Rich.</p>"}, ["Rich."]),
        ({"body_html": "", "body_text": "Plain."}, ["Plain."]),
        ({"body_html": "no &amp; tags\nat all"}, ["no & tags", "at all"]),
        ({"bodies": [{"value": "<p>One.</p>"}]}, ["One."]),
        ({"bodies": [{"contentType": "text/plain", "value": "<p>One.</p>"}]}, ["<p>One.</p>"]),
        (
            {
                "bodies": [
                    {"contenttype": "text/plain", "value": "Plain."},
                    {"contenttype": "application/xhtml+xml", "value": "<p>Rich.</p>"},
                ]
            },
            ["Rich."],
        ),
        (
            {
                "bodies": [
                    {"contentType": "text/plain", "value": "Plain."},
                    {
                        "contentType": "text/vnd.IPTC.NITF",
                        "value": "<nitf><head/><body><body.content><p>From NITF.</p></body.content></body></nitf>",
                    },
                ]
            },
            ["From NITF."],
        ),
        ({"bodies": [{"contentType": "text/vnd.IPTC.NITF", "value": "<p>Not closed"}]}, ["Not closed"]),
    ],
)
def test_the_body(item: dict[str, Any], expected: list[str]) -> None:
    assert texts(read({"uri": "urn:a", **item}).body) == expected


def test_what_a_body_in_nitf_names_and_says_to_editors() -> None:
    note = '<note type="npa"><body.content><p>Hold page 1</p></body.content></note>'
    body = f"<nitf><body><body.content><p>By <person>Ann</person></p>{note}</body.content></body></nitf>"
    article = read({"uri": "urn:a", "bodies": [{"contentType": "text/vnd.IPTC.NITF", "value": body}]})
    assert [entity.name for entity in article.entities] == ["Ann"]
    assert [each.text for each in article.notes] == ["Hold page 1"]


NITF = (
    "<nitf><head><title>Tide</title></head><body><body.head><hedline><hl1>High tide</hl1></hedline>"
    "<byline>By Ann Lee</byline></body.head><body.content><p>It rose.</p></body.content>"
    "<body.end><tagline>Ends</tagline></body.end></body></nitf>"
)


def test_the_head_of_a_body_in_nitf_counts_where_the_item_says_nothing() -> None:
    body = {"contentType": "text/vnd.IPTC.NITF", "value": NITF}
    article = read({"uri": "urn:a", "headlines": [{"value": "Of the item"}], "bodies": [body]})
    assert nf.plain(article.headline) == "Of the item"
    assert article.bylines == (nf.Byline(name="Ann Lee", text="By Ann Lee"),)
    assert texts(article.body) == ["It rose.", "Ends"]
    assert json.loads(article.foreign[0].value) == body
    assert nf.plain(read({"uri": "urn:a", "bodies": [body]}).headline) == "High tide"


FORMS = [
    ("richtext", "text/html", {"role": "richtext"}),
    ("main", "text/html5", {"contentType": "text/html5"}),
    ("transcript", "text/vnd.IPTC.NITF", {"role": "transcript"}),
    ("main", "text/markdown", {"contentType": "text/markdown"}),
    ("xhtml", "application/xhtml+xml", None),
    ("html", "TEXT/HTML", None),
    ("", "", None),
]


@pytest.mark.cases(("role", "media_type", "expected"), FORMS)
def test_role_and_type_of_the_body_are_kept_if_they_say_more(
    role: str, media_type: str, expected: dict[str, str] | None
) -> None:
    article = read({"uri": "urn:a", "bodies": [{"role": role, "contentType": media_type, "value": "<p>One.</p>"}]})
    assert [(part.name, json.loads(part.value)) for part in article.foreign] == (
        [("bodies", expected)] if expected else []
    )


PIECES = [
    "<p>",
    "</p>",
    "<p >",
    "<b>",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\x00",
    "\x0c",
    "tide",
    "a & b",
    "&amp;",
    "<",
    "é",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_simple_paragraphs_are_what_they_are_to_a_parser(markup: str) -> None:
    article = read({"uri": "urn:a", "bodies": [{"contentType": "text/html", "value": markup}]})
    if "<p" in markup or "<b" in markup or "</p" in markup:
        assert article.body == read_html(markup, nf.Report())


def test_other_bodies_are_kept() -> None:
    article = read({"uri": "urn:a", "body_text": "Plain.", "body_html": "<p>Rich.</p>"})
    kept = json.loads(article.foreign[0].value)
    assert kept == {"contentType": "text/plain", "value": "Plain."}


def test_wrapped_lines_are_joined_and_short_ones_kept() -> None:
    wrapped = "The harbour of the old town was closed for two whole years\nand nobody had expected it to open again before spring."
    article = read({"uri": "urn:a", "body_text": f"{wrapped}\n\nA\nB"})
    first, second = texts(article.body)
    assert "\n" not in first
    assert second == "A\nB"


# Pictures and associations ----------------------------------------------------------------

FILES = {
    "thumb": {"href": "https://tide.example/s.jpg", "mimetype": "image/jpeg", "width": 100, "height": "80"},
    "baseImage": {"href": "https://tide.example/l.jpg", "width": 1000, "sizeinbytes": 12345, "poi": {"x": 1, "y": 2}},
}


def test_a_picture_of_1_x() -> None:
    article = read({"uri": "urn:a", "type": "picture", "description_text": "A wave", "renditions": FILES})
    (media,) = article.body
    assert isinstance(media, nf.Media)
    assert (media.kind, media.href, nf.plain(media.caption)) == ("image", "https://tide.example/l.jpg", "A wave")
    assert media.renditions[0] == nf.Rendition(
        href="https://tide.example/s.jpg", name="thumb", media_type="image/jpeg", width=100, height=80
    )
    assert media.foreign == (nf.Foreign("ninjs", "renditions[1]", '{"poi":{"x":1,"y":2}}'),)


def test_the_text_of_a_superdesk_picture_stands_for_it() -> None:
    item = {"guid": "1", "type": "picture", "description_text": "A wave", "body_text": "Alt.", "renditions": FILES}
    (media,) = read(item).body
    assert isinstance(media, nf.Media)
    assert media.alt == "Alt."


def test_associations_of_both_shapes() -> None:
    picture = {"uri": "urn:p", "type": "picture", "byline": "Ann Lee", "copyrightnotice": "© Tide", "headline": "Wave"}
    old = read({"uri": "urn:a", "associations": {"featuremedia": {**picture, "renditions": FILES}, "none": None}})
    several = [{"name": name, **said} for name, said in FILES.items()]
    new = read({"uri": "urn:a", "associations": [{"name": "featuremedia", **picture, "renditions": several}]})
    (one,) = old.associations
    assert old.associations == new.associations
    assert (one.role, one.title, one.uri) == ("featuremedia", "Wave", "urn:p")
    assert one.media is not None
    assert (one.media.credit, one.media.rights) == ("Ann Lee", "© Tide")


@pytest.mark.cases(
    ("named", "title", "kept"),
    [
        ({"name": "main", "rel": "main"}, "Quay", []),
        ({"name": "Photo 1", "rel": "main"}, "Quay", [("name", '"Photo 1"')]),
        ({"rel": "main", "title": "Harbour"}, "Harbour", [("headlines", '[{"value":"Quay"}]')]),
        (
            {"name": "Photo 1", "rel": "main", "title": "Harbour"},
            "Harbour",
            [("headlines", '[{"value":"Quay"}]'), ("name", '"Photo 1"')],
        ),
    ],
)
def test_the_headline_of_a_picture_is_its_title_unless_it_has_one(
    named: dict[str, str], title: str, kept: list[tuple[str, str]]
) -> None:
    picture = {**named, "uri": "urn:b", "type": "picture", "headlines": [{"value": "Quay"}]}
    article = read({"uri": "urn:a", "associations": [picture]})
    (one,) = article.associations
    assert (one.role, one.title) == ("main", title)
    assert sorted((part.name, part.value) for part in one.foreign) == kept
    report = nf.Report()
    assert nf.read(nf.Source(nf.write(article, "ninjs", report=report))) == article
    assert not report.losses


def test_that_associations_are_counted_is_no_role() -> None:
    uris = {"1": {"uri": "urn:b"}, "2": {"uri": "urn:c"}}
    assert [one.role for one in read({"uri": "urn:a", "associations": uris}).associations] == ["", ""]
    assert [one.role for one in read({"uri": "urn:a", "associations": {"2": {"uri": "urn:b"}}}).associations] == ["2"]


def test_an_item_of_reuters() -> None:
    item = {"headLine": "Tide", "byLine": "Ann Lee", "bodyXhtml": "<html><body><p>High.</p></body></html>"}
    article = read({"uri": "urn:a", "type": "picture", "renditions": FILES, "caption": "A wave.", **item})
    media, text = article.body
    assert isinstance(media, nf.Media)
    assert (nf.plain(media.caption), nf.plain(text.content)) == ("A wave.", "High.")  # type: ignore[union-attr]
    assert (nf.plain(article.headline), article.bylines) == ("Tide", (nf.Byline(name="Ann Lee"),))
    article = read({"uri": "urn:a", "intro": "It rose.", "copyRight": "(c) Dune", **item})
    assert (nf.plain(article.summary), article.rights[0].notice, article.foreign) == ("It rose.", "(c) Dune", ())


def test_galleries_of_superdesk_are_associations() -> None:
    picture = {"guid": "urn:p", "type": "picture", "headline": "Wave", "renditions": FILES}
    items = {"gallery": {"type": "media", "items": [picture, {"guid": "urn:q", "type": "picture"}]}}
    article = read({"guid": "urn:a", "extra_items": items})
    assert [(one.role, one.uri, one.title) for one in article.associations] == [
        ("gallery", "urn:p", "Wave"),
        ("gallery", "urn:q", ""),
    ]
    assert article.foreign == ()
    odd = read({"guid": "urn:a", "extra_items": {"a": {"type": "x", "items": []}, "b": 1, "c": {"items": ["y"]}}})
    assert [part.value for part in odd.foreign] == ['{"a":{"type":"x"},"b":1,"c":{"items":["y"]}}']


def test_a_photographer_of_ap() -> None:
    article = read({"uri": "urn:a", "photographer": {"name": "Ann Lee", "code": "al", "title": "STF"}})
    foreign = [nf.Foreign("ninjs", "title", '"STF"')]
    ann = nf.Concept(name="Ann Lee", kind="person", code="al", relation="creator", role="photographer", foreign=foreign)
    assert article.contributors == (ann,)
    assert read({"uri": "urn:a", "photographer": {"title": "STF"}}).contributors == ()


def test_who_else_has_made_what_ap_sends() -> None:
    article = read({"uri": "urn:a", "producer": {"name": "Bo Ek"}, "captionwriter": {"name": "AL"}})
    assert [(contributor.name, contributor.role) for contributor in article.contributors] == [
        ("Bo Ek", "producer"),
        ("AL", "caption writer"),
    ]


DATELINES = [
    ({"dateline": "BOSTON (AP)"}, nf.Dateline(place="BOSTON", source="AP", text="BOSTON (AP)")),
    ({"dateline": "BOSTON (AP)", "located": "Boston"}, nf.Dateline(place="Boston", source="AP", text="BOSTON (AP)")),
    ({"located": "Boston"}, nf.Dateline(place="Boston")),
]


@pytest.mark.cases(("members", "expected"), DATELINES)
def test_a_dateline_as_ap_has_it(members: dict[str, str], expected: nf.Dateline) -> None:
    assert read({"uri": "urn:a", **members}).dateline == expected


RELATIONS = [
    ({"rels": ["category"]}, "category", ()),
    ({"rel": ["category"]}, "category", ()),
    ({"rel": "category", "rels": ["a"]}, "category", ("rels",)),
    ({"rels": ["a", "b"]}, "", ("rels",)),
    ({"rels": "a"}, "", ("rels",)),
]


@pytest.mark.cases(("members", "relation", "foreign"), RELATIONS)
def test_relations_of_ap_are_lists(members: dict[str, object], relation: str, foreign: tuple[str, ...]) -> None:
    (subject,) = read({"uri": "urn:a", "subject": [{"name": "Storms", **members}]}).subjects
    assert (subject.relation, tuple(part.name for part in subject.foreign)) == (relation, foreign)


def test_a_credit_that_an_association_has_twice_is_kept() -> None:
    (one,) = read({"associations": [{"type": "picture", "by": "Ann Lee", "BYLINE": "Bo Ek"}]}).associations
    assert one.media is not None
    assert one.media.credit == "Ann Lee"
    assert [(part.name, part.value) for part in one.foreign] == [("by", '"Bo Ek"')]


def test_an_association_with_a_text_is_an_article() -> None:
    said = {"name": "sidebar", "uri": "urn:b", "type": "text", "headlines": [{"value": "Boats"}]}
    (one,) = read({"uri": "urn:a", "associations": [said]}).associations
    assert one.article is not None
    assert (one.role, one.uri, nf.plain(one.article.headline), one.article.uri) == ("sidebar", "", "Boats", "urn:b")


def test_an_association_that_only_names_an_item() -> None:
    said = {"name": "Last week", "rel": "previous", "uri": "urn:b"}
    (one,) = read({"uri": "urn:a", "associations": [said]}).associations
    assert one == nf.Association(role="previous", title="Last week", uri="urn:b")


# Metadata ---------------------------------------------------------------------------------


CODES = "http://cv.iptc.org/newscodes/mediatopic/"
SPORT = nf.Concept(name="sport", relation="about", scheme="medtop", code="15000000", uri=f"{CODES}15000000")


@pytest.mark.cases(
    ("said", "expected"),
    [
        ({"scheme": CODES, "code": "15000000"}, SPORT),
        ({"scheme": CODES[:-1], "code": "15000000"}, SPORT),
        ({"uri": f"{CODES}15000000"}, SPORT),
        ({"uri": f"{CODES}15000000", "literal": "15000000"}, SPORT),
        ({"uri": f"{CODES}15000000", "literal": "medtop:15000000"}, SPORT),
        ({"uri": SPORT.uri.replace("http", "https")}, evolve(SPORT, uri=SPORT.uri.replace("http", "https"))),
        ({"uri": f"{CODES}15000000", "literal": "SPO"}, evolve(SPORT, scheme="", code="SPO")),
        (
            {"uri": "http://cv.iptc.org/newscodes/nonesuch/1"},
            nf.Concept(name="sport", relation="about", uri="http://cv.iptc.org/newscodes/nonesuch/1"),
        ),
        (
            {"scheme": "https://tide.example/", "code": "1"},
            nf.Concept(name="sport", relation="about", code="1", uri="https://tide.example/1"),
        ),
        (
            {"scheme": "https://tide.example", "code": "1"},
            nf.Concept(name="sport", relation="about", code="1", scheme="https://tide.example"),
        ),
    ],
)
def test_concepts_of_each_branch(said: dict[str, str], expected: nf.Concept) -> None:
    article = read({"uri": "urn:a", "subjects": [{"name": "sport", "rel": "about", **said}]})
    assert article.subjects == (expected,)


@pytest.mark.cases(
    ("literal", "scheme", "code"),
    [
        ("13010000", "", "13010000"),
        ("medtop:20000210", "medtop", "20000210"),
        ("urn:x:1", "", "urn:x:1"),
        ("https://a.example/1", "", "https://a.example/1"),
        ("(ap):1", "", "(ap):1"),
        (":N2:US.TX", "", "N2:US.TX"),
    ],
)
def test_literals(literal: str, scheme: str, code: str) -> None:
    (subject,) = read({"uri": "urn:a", "subjects": [{"literal": literal}]}).subjects
    assert (subject.scheme, subject.code) == (scheme, code)


@pytest.mark.cases("role", ["isrol:originfo", "http://cv.iptc.org/newscodes/infosourcerole/originfo"])
def test_the_role_of_a_source_is_that_of_a_vocabulary(role: str) -> None:
    source = nf.Concept(name="Acme", role=role)
    article = read({"uri": "urn:a", "infoSources": [{"name": "Acme", "role": role}]})
    assert article.sources == (source,)
    report = nf.Report()
    assert nf.read(nf.Source(nf.write(article, "ninjs", report=report))).sources == (source,)
    assert not report.losses


@pytest.mark.cases(
    ("source", "lost"),
    [
        (nf.Concept(name="Acme", role="police"), "sources.role"),
        (nf.Concept(name="Acme", role="isrol:originfo", relation="provider"), "sources.role"),
        (nf.Concept(name="Acme", relation="a:b"), "sources.relation"),
    ],
)
def test_a_source_has_one_role(source: nf.Concept, lost: str) -> None:
    report = nf.Report()
    nf.write(nf.Article(uri="urn:a", sources=[source]), "ninjs", report=report)
    assert [loss.what for loss in report.losses] == [lost]


def test_who_made_it_is_told_from_who_is_in_it() -> None:
    item = {
        "uri": "urn:a",
        "people": [{"name": "Ann", "rel": "author"}, {"name": "Bo"}],
        "infoSources": [{"name": "T"}],
    }
    article = read(item)
    assert article.contributors == (nf.Concept(name="Ann", kind="person", relation="creator"),)
    assert article.entities == (nf.Concept(name="Bo", kind="person"),)
    assert article.sources == (nf.Concept(name="T"),)


def test_superdesk() -> None:
    article = read(
        {
            "guid": "tag:tide.example:1",
            "source": "Tide",
            "service": [{"code": "c", "name": "Coast"}],
            "keywords": ["wave"],
            "authors": [{"name": "Ann", "role": "writer", "biography": "…"}],
            "signal": [{"code": "sig:correction"}],
            "firstpublished": "2026-11-24T06:00:00+0000",
            "place": [{"code": "LAM", "name": "Lamu"}],
            "priority": 6,
        }
    )
    assert article.uri == "tag:tide.example:1"
    assert article.sources[0].name == "Tide"
    assert article.services == (nf.Concept(name="Coast", code="c"),)
    assert article.keywords == ("wave",)
    assert (article.contributors[0].name, article.contributors[0].role) == ("Ann", "writer")
    assert article.signals == ("correction",)
    assert article.published == datetime(2026, 11, 24, 6, tzinfo=UTC)
    assert article.entities[0].kind == "place"
    assert article.foreign == (nf.Foreign("ninjs", "priority", "6"),)


@pytest.mark.cases(
    ("code", "uri"),
    [
        ("04005004", "http://cv.iptc.org/newscodes/subjectcode/04005004"),
        ("20000151", "http://cv.iptc.org/newscodes/mediatopic/20000151"),
        ("99000000", ""),
        ("sport", ""),
    ],
)
def test_codes_of_superdesk_are_those_of_the_iptc(code: str, uri: str) -> None:
    assert read({"guid": "1", "subject": [{"code": code}]}).subjects[0].uri == uri
    assert read({"uri": "urn:a", "subject": [{"code": code}]}).subjects[0].uri == ""


@pytest.mark.cases(
    ("item", "attribute", "expected"),
    [
        ({"pubstatus": "canceled"}, "status", nf.Status.CANCELED),
        ({"state": "killed"}, "status", nf.Status.CANCELED),
        ({"state": "spiked", "pubstatus": "usable"}, "status", nf.Status.WITHHELD),
        ({"state": "published"}, "status", nf.Status.USABLE),
        ({"signal": [{"qcode": "x:kill"}], "pubstatus": "usable"}, "status", nf.Status.CANCELED),
        ({"signal": [{"qcode": "x:follows", "description": "kill"}]}, "status", nf.Status.USABLE),
        (
            {
                "bodies": [
                    {
                        "contentType": "application/nitf+xml",
                        "value": '<nitf><head><docdata management-status="canceled"/></head>'
                        "<body><body.content><p>A</p></body.content></body></nitf>",
                    }
                ]
            },
            "status",
            nf.Status.CANCELED,
        ),
        ({"pubStatus": "commissioned"}, "status", nf.Status.WITHHELD),
        ({"pubStatus": "cancelled"}, "status", nf.Status.CANCELED),
        ({"pubStatus": ["usable"]}, "status", nf.Status.WITHHELD),
        ({"pubStatus": "http://cv.iptc.org/newscodes/pubstatusg2/canceled"}, "status", nf.Status.CANCELED),
        ({"status": "killed", "pubStatus": "usable"}, "status", nf.Status.CANCELED),
        ({"embargo": "2026-11-24T06:00:00Z"}, "embargo", nf.Embargo(until=datetime(2026, 11, 24, 6, tzinfo=UTC))),
        (
            {"is_embargoed": True, "embargoed": "2026-11-24T06:00:00Z"},
            "embargo",
            nf.Embargo(until=datetime(2026, 11, 24, 6, tzinfo=UTC)),
        ),
        ({"embargoed": False}, "embargo", None),
        ({"urgency": 3.0}, "urgency", 3),
        ({"urgency": 12}, "urgency", None),
        ({"publication_status": "draft"}, "status", nf.Status.WITHHELD),
        ({"isPublished": False}, "status", nf.Status.WITHHELD),
        ({"embargoed": "2026-11-24T06:00:00Z"}, "embargo", nf.Embargo(until=datetime(2026, 11, 24, 6, tzinfo=UTC))),
        ({"embargoedUntil": "9999-12-31T23:59:59Z"}, "embargo", nf.Embargo()),
        ({"embargoedUntil": "when it rains"}, "embargo", nf.Embargo()),
        ({"embargoedUntil": "2026-11-24T06:00:00Z", "embargoed": "later"}, "embargo", nf.Embargo()),
        ({"embargoedUntil": True}, "embargo", nf.Embargo()),
        ({"embargoedUntil": "2026-11-23"}, "embargo", nf.Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))),
        ({"contentcreated": "2026-11-24T06:00:00Z"}, "content_created", datetime(2026, 11, 24, 6, tzinfo=UTC)),
        ({"contentCreated": "2026-11-24T06:00:00Z"}, "created", None),
        (
            {"digitalSourceType": {"uri": f"{SOURCE_TYPES}print", "literal": "x"}},
            "digital_source_type",
            f"{SOURCE_TYPES}print",
        ),
        ({"digitalsourcetype": {"name": "Printed", "literal": "print"}}, "digital_source_type", f"{SOURCE_TYPES}print"),
        ({"digitalSourceType": {"literal": "a mix"}}, "digital_source_type", "a mix"),
        ({"digitalSourceType": "screenCapture"}, "digital_source_type", f"{SOURCE_TYPES}screenCapture"),
        ({"digitalSourceType": {"name": ["x"]}}, "digital_source_type", ""),
        ({"version": 3}, "version", "3"),
        ({"edNote": ["One", "Two"]}, "notes", (nf.EditorsNote(text="One"), nf.EditorsNote(text="Two"))),
        (
            {"by": ["Ann Lee", "Bo Ek"]},
            "bylines",
            (nf.Byline(name="Ann Lee"), nf.Byline(name="Bo Ek")),
        ),
        (
            {
                "bodies": [
                    {"role": "teaser", "contentType": "text/html", "value": "<p>A</p>"},
                    {"role": "main", "contentType": "text/plain", "value": "B"},
                ]
            },
            "body",
            (nf.Paragraph("B"),),
        ),
        (
            {"by": "By Ann Lee\nBo Ek"},
            "bylines",
            (nf.Byline(name="Ann Lee", text="By Ann Lee"), nf.Byline(name="Bo Ek")),
        ),
        (
            {"byline": "By Ann Lee and Bo Ek, Acme"},
            "bylines",
            tuple(nf.Byline(name=name, text="By Ann Lee and Bo Ek, Acme") for name in ("Ann Lee", "Bo Ek")),
        ),
        ({"located": "Lamu"}, "dateline", nf.Dateline(place="Lamu")),
        ({"edNote": "One.\nTwo."}, "notes", (nf.EditorsNote(text="One.\nTwo."),)),
        (
            {"altids": {"etag": "7", "n": 5}},
            "identifiers",
            (nf.Identifier(value="7", kind="etag"), nf.Identifier(value="5", kind="n")),
        ),
        ({"altIds": [{"role": "etag", "value": "7"}]}, "identifiers", (nf.Identifier(value="7", kind="etag"),)),
        (
            {"rightsInfo": {"linkedRights": "https://t.example/r"}},
            "rights",
            (nf.Rights(licence="https://t.example/r"),),
        ),
    ],
)
def test_handling(item: dict[str, Any], attribute: str, expected: object) -> None:
    assert getattr(read({"uri": "urn:a", **item}), attribute) == expected


@pytest.mark.cases(
    "item",
    [
        {"firstCreated": "2016-11"},
        {"title": 5},
        {"urgency": 12},
        {"headlines": 5},
        {"profile": "wire"},
        {"eventDetails": {"dates": {"expectedStartDate": "2026"}}},
        {"subjects": [{"rel": "about"}]},
    ],
)
def test_what_the_model_has_no_place_for_is_kept(item: dict[str, Any]) -> None:
    (name,) = item
    article = read({"uri": "urn:a", **item})
    assert [foreign.name for foreign in article.foreign] == [name]


# Dialects ---------------------------------------------------------------------------------


@pytest.mark.cases(
    ("said", "expected"),
    [
        ({"byline": "Bo Ek"}, [nf.Byline(name="Bo Ek")]),
        ({"by": "By BO EK"}, [nf.Byline(name="BO EK", text="By BO EK")]),
        ({"by": "By BO EK", "title": "AP Writer"}, [*read_byline("By BO EK, AP Writer")]),
        ({"byline": "Bo Ek och Li Po"}, [*read_byline("Bo Ek och Li Po")]),
        ({"firstname": "Ann", "lastname": "Lee", "byline": "Ann Lee"}, [nf.Byline(name="Ann Lee")]),
        ({"firstname": "Ann", "byline": "A. Lee/TT"}, [nf.Byline(name="Ann", text="A. Lee/TT")]),
        (
            {"byline": "Ann Lee", "role": "reporter", "email": "a@tide.example", "affiliation": "Tide"},
            [nf.Byline(name="Ann Lee", role="reporter", contact="a@tide.example", affiliation="Tide")],
        ),
        ({}, []),
    ],
)
def test_who_signs_in_parts(said: dict[str, str], expected: list[nf.Byline]) -> None:
    article = read({"uri": "urn:a", "bylines": [said]})
    assert (article.bylines, article.foreign) == (tuple(expected), ())


def test_who_signs_has_the_parts_of_the_printed_byline_and_what_else_is_said() -> None:
    said = {"firstname": "Ann", "lastname": "Lee", "byline": "Ann Lee/TT", "email": "a@tt.example"}
    article = read({"uri": "urn:a", "byline": "Ann Lee/TT", "bylines": [said]})
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="a@tt.example", text="Ann Lee/TT"),)
    assert article.foreign == ()


@pytest.mark.cases("byline", ["", "Ann Lee/TT"])
def test_the_html_of_tt_prints_of_the_story_what_is_none_of_its_text(byline: str) -> None:
    html = (
        '<article><section><h1>Fish returns</h1><div class="dat"><span class="vignette">Sea</span>'
        '<span class="loc">Visby</span><span class="source">TT</span></div><p>They swim.</p>'
        '<div class="byline">Ann Lee/TT</div></section></article>'
    )
    article = read({"uri": "urn:a", "headline": "Fish returns", "byline": byline, "body_html5": html})
    assert (nf.plain(article.kicker), article.dateline) == ("Sea", nf.Dateline(place="Visby", source="TT"))
    assert [(each.name, each.text) for each in article.bylines] == [("Ann Lee", "Ann Lee/TT")]
    assert article.body == (nf.Paragraph("They swim."),)


@pytest.mark.cases("said", [[{"byline": "Bo", "phone": "1"}], [{"jobtitle": "a", "role": "b"}], ["Bo"], "Bo"])
def test_what_else_is_said_of_who_signs_is_kept(said: object) -> None:
    assert read({"uri": "urn:a", "bylines": said}).foreign == (nf.Foreign("ninjs", "bylines", compact(said)),)


def test_rights_in_several_statements_are_lines() -> None:
    article = read({"uri": "urn:a", "usageterms": ["Editorial use only.", "No archives."]})
    assert article.rights == (nf.Rights(usage_terms="Editorial use only.\nNo archives."),)


def test_who_signs_as_printed_counts_more_than_parts() -> None:
    article = read({"uri": "urn:a", "byline": "By Bo Ek", "bylines": [{"byline": "Ann Lee"}]})
    assert [byline.name for byline in article.bylines] == ["Bo Ek"]
    assert [part.name for part in article.foreign] == ["bylines"]


def test_a_dialect_is_told_by_its_signs() -> None:
    item = {"guid": "https://www.futurezone.de/a", "headline": "x", "extra": {"seotitle": "SEO", "rest": 1}}
    assert read(item).title == "SEO"
    assert read(item).foreign == (nf.Foreign("ninjs", "extra", '{"rest":1}'),)
    assert read(item, dialect="none").title == ""
    assert read({"uri": "urn:a", "extra": {"seotitle": "SEO"}}, dialect="futurezone").title == "SEO"


@pytest.mark.cases("name", ["body_text", "bodyText"])
def test_what_fingerpost_hands_on(name: str) -> None:
    when = "2026-02-09T15:02:05.000Z"
    item = {
        "uri": "http://a/1",
        "usn": "8d58",
        "dateTimeSent": when,
        "versionCreated": when,
        "firstVersion": when,
        "source-feed": "ACME",
        "status": "withheld",
        "priority": "3",
        "headline": "Ferry",
        "abstract": "Short",
        "subhead": "Late",
        "keywords": "sea+boats",
        "subjects": {"code": ["news", "iptc:a"]},
        "embargo": when,
    }
    article = read({**item, name: "<p>It sails &amp; stops.</p>\\n<p>At noon.</p>"})
    assert article.body == (nf.Paragraph("It sails & stops."), nf.Paragraph("At noon."))
    assert (article.status, article.urgency, article.keywords) == (nf.Status.WITHHELD, 3, ("sea", "boats"))
    assert (nf.plain(article.subhead), nf.plain(article.summary)) == ("Late", "Short")
    assert article.embargo == nf.Embargo(until=article.created)
    assert article.sources == (nf.Concept(name="ACME"),)
    assert [subject.name for subject in article.subjects] == ["news", "iptc:a"]
    assert [part.name for part in article.foreign] == ["dateTimeSent"]
    assert read({**item, name: "One & two.\\nThree < four."}).text == "One & two.\n\nThree < four."
    assert read({**item, "status": "embargoed"}).status is nf.Status.WITHHELD


def test_what_the_bbc_hands_on_of_local_democracy() -> None:
    item = {
        "uri": "urn:a",
        "type": "story",
        "embargotime": "2026-02-09T15:02:05Z",
        "subject": [{"code": "category:transport", "name": "Transport", "lang": "en", "rel": "category"}],
        "associations": [
            {"id": "featureimage", "type": "image", "renditions": {"original": {"href": "https://a/b.jpg"}}}
        ],
    }
    article = read(item)
    assert article.embargo == nf.Embargo(until=datetime(2026, 2, 9, 15, 2, 5, tzinfo=UTC))
    assert [association.media.href for association in article.associations if association.media] == ["https://a/b.jpg"]


def test_what_the_media_api_of_ap_answers() -> None:
    item = {
        "uri": "https://api.example/media/v/content/a1",
        "altids": {"itemid": "a1", "etag": "a1_0a"},
        "type": "text",
        "signals": ["newscontent"],
        "editorialtypes": ["Lead", "HoldForRelease"],
        "editorialrole": "FullStory",
        "provider": "AP",
        "headline": "Ferry",
        "headline_extended": "The ferry is back",
        "renditions": {"nitf": {"rel": "Story", "mimetype": "text/xml", "href": "https://api.example/a1.0/download"}},
        "fixture": {"code": "f1", "name": "Right Now"},
    }
    article = read({"api_version": "2.2", "data": {"meta": {"score": 1}, "item": item}})
    assert article.signals == ("newscontent", "Lead", "HoldForRelease")
    assert (article.genres, article.sources) == ((nf.Concept(name="FullStory"),), (nf.Concept(name="AP"),))
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("itemid", "a1"),
        ("etag", "a1_0a"),
    ]
    assert [part.name for part in article.foreign] == ["fixture", "renditions"]


def test_the_caption_of_a_picture_in_a_file_is_not_what_is_shown() -> None:
    files = {
        "caption_nitf": {"mimetype": "text/xml", "href": "a.xml"},
        "thumb": {"mimetype": "image/jpeg", "href": "a.jpg"},
    }
    (media,) = read({"uri": "urn:a", "type": "picture", "renditions": files}).body
    assert isinstance(media, nf.Media)
    assert (media.href, [rendition.name for rendition in media.renditions]) == ("a.jpg", ["caption_nitf", "thumb"])


def test_what_the_standard_says_counts_more_than_a_dialect() -> None:
    item = {"guid": "https://www.futurezone.de/a", "title": "Own", "extra": {"seotitle": "SEO"}}
    assert read(item).title == "Own"


def test_a_dialect_takes_those_of_a_role_out_of_an_array_and_loses_none() -> None:
    seo, main, brae = (
        {"role": "seo", "value": "Ferry"},
        {"role": "main", "value": "Rain"},
        {"rel": "genre", "name": "Brae"},
    )
    fields = {"headlines[seo]": "headline", "subjects[genre]": "genres", "bodies[short]": "slug"}
    item = {"headlines": [main, seo], "subjects": [brae, "x"], "bodies": [{"role": "short"}]}
    assert _translated(item, Dialect(name="acme", format="ninjs", fields=fields)) == {
        "headlines": [seo | {"role": "main"}, main], "subjects": ["x"], "genres": [{"name": "Brae"}], "bodies": [{"role": "short"}]
    }  # fmt: skip


def test_an_unknown_dialect_is_an_error() -> None:
    with pytest.raises(nf.OptionError, match="futurezone"):
        read(ONE, dialect="futurzone")


def test_xhtml_is_xml() -> None:
    body = "<div xmlns='http://www.w3.org/1999/xhtml'><p>a <![CDATA[<b>]]></p><iframe src='http://x.example/'/><p>c<br/>d</p></div>"
    report = nf.Report()
    article = nf.read(json.dumps({"uri": "x", "headline": "H", "body_xhtml": body}).encode(), "ninjs", report=report)
    assert article.text == "a <b>\n\nc\nd"
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Embed, nf.Paragraph]
    assert list(report) == []


# HTML where Superdesk has lines -----------------------------------------------------


@pytest.mark.cases(("line", "expected"), [("<p>By Ann Lee</p>", "By Ann Lee"), ("A &amp; B", "A & B"), ("A", "A")])
def test_lines_of_superdesk_may_be_html(line: str, expected: str) -> None:
    item = {"guid": "urn:a", "byline": line, "ednote": line, "usageterms": line, "creditline": line}
    article = read(item)
    assert [article.bylines[0].text or article.bylines[0].name, article.credit] == [expected, expected]
    assert [article.notes[0].text, article.rights[0].usage_terms] == [expected, expected]
    assert read({"uri": "urn:a", "ednote": line}).notes[0].text == line


@pytest.mark.cases(("kind", "expected"), [("graphic", "image"), ("picture", "image"), ("video", "video")])
def test_the_item_says_whether_its_image_is_a_graphic(kind: str, expected: str) -> None:
    article = read({"uri": "urn:a", "type": kind, "renditions": [{"name": "web", "href": "https://example.com/a"}]})
    assert isinstance(media := article.body[0], nf.Media)
    assert media.kind == expected


def test_who_is_credited_for_an_associated_picture() -> None:
    picture = {"type": "picture", "guid": "urn:b", "creditline": "Acme", "copyrightholder": "Acme Ltd"}
    (association,) = read({"guid": "urn:a", "associations": {"featuremedia": picture}}).associations
    assert association.media == nf.Media(credit="Acme", rights="Acme Ltd")
    both = {**picture, "byline": "Ann Lee", "copyrightnotice": "(c) Acme"}
    (association,) = read({"guid": "urn:a", "associations": {"featuremedia": both}}).associations
    assert association.media == nf.Media(credit="Ann Lee", rights="(c) Acme")
    assert [part.name for part in association.foreign] == ["creditline", "copyrightHolder"]


# What is of the wrong type is kept or said -------------------------------------------

ODD = [
    {"subjects": [{"name": {"x": "odd"}, "uri": "urn:b"}]},
    {"subjects": [{"name": "A", "rel": ["odd"]}]},
    {"subjects": [{"name": "A", "role": "odd"}]},
    {"people": [{"name": "A", "rel": ["odd"]}]},
    {"genres": [{"name": "A", "literal": {"x": "odd"}}]},
    {"place": [{"name": "A", "code": "1", "scheme": ["odd"]}]},
    {"place": [{"name": "A", "literal": "1", "scheme": "odd"}]},
    {"altids": [{"odd": "b"}]},
    {"associations": {"photo": {"type": {"x": "odd"}, "uri": "urn:b"}}},
    {"associations": {"photo": {"type": "picture", "uri": {"x": "odd"}}}},
    {"associations": [{"name": {"x": "odd"}, "uri": "urn:b", "headline": "A"}]},
    {"associations": [{"name": "a", "uri": "urn:b", "renditions": {"x": "odd"}}]},
    {"associations": [{"name": "a", "uri": "urn:b", "guid": "odd"}]},
    {"associations": {"a": {"name": "odd", "uri": "urn:b"}}},
    {"associations": {"a": {"name": "odd", "title": "b", "uri": "urn:b"}}},
    {"associations": {"odd": {"rel": "a", "uri": "urn:b"}}},
    {"associations": {"odd": 1}},
    {"altIds": [{"role": "odd"}]},
    {"associations": {"a": {"type": "picture", "uri": "urn:b", "description_text": {"x": "odd"}}}},
    {"associations": {"a": {"type": "picture", "uri": "urn:b", "subject": [{"name": "A", "code": {"x": "odd"}}]}}},
    {"authors": [{"name": "A", "role": {"x": "odd"}}]},
    {"signal": [{"code": "sig:update", "name": "odd"}]},
    {"signal": [{"code": "sig:update", "scheme": "odd"}]},
    {"signal": {"code": {"x": "odd"}}},
]


@pytest.mark.cases("members", ODD)
def test_members_of_the_wrong_type_are_kept(members: dict[str, Any]) -> None:
    assert b"odd" in nf.write(read({"uri": "urn:a", **members}), "json")


SIGNALS = [
    "sig:update",
    {"code": "sig:update", "name": "Update"},
    {"code": "update", "scheme": "http://cv.iptc.org/newscodes/signal/"},
    {"qcode": "sig:update", "name": ""},
    {"name": "update"},
]


@pytest.mark.cases("said", SIGNALS)
def test_signals_of_superdesk(said: object) -> None:
    article = read({"guid": "urn:a", "signal": [said]})
    assert (article.signals, article.foreign) == (("update",), ())
    assert read({"uri": "urn:a", "signals": [said]}).signals == ("update",)  # as AP calls them


LEFT_OUT = [
    ({"role": "main", "value": "A", "x": 1}, "further members of one of headlines left out: 'x'"),
    ({"role": "main", "name": "odd", "value": "A"}, "further members of one of headlines left out: 'name'"),
    ({"role": "main", "contentType": "text/x", "value": "A"}, "the media type text/x of a line of text is left out"),
]


@pytest.mark.cases(("headline", "expected"), LEFT_OUT)
def test_what_is_said_of_a_headline_and_left_out(headline: dict[str, Any], expected: str) -> None:
    report = nf.Report()
    assert nf.plain(read({"uri": "urn:a", "headlines": [headline]}, report).headline) == "A"
    assert [str(loss) for loss in report.losses] == [expected]


def test_a_headline_in_nitf_has_no_tags() -> None:
    said = {"contentType": "text/vnd.IPTC.NITF", "value": "<hl1>A <em>b</em></hl1>"}
    assert nf.plain(read({"uri": "urn:a", "headlines": [said]}).headline) == "A b"


def test_a_headline_of_another_role_is_taken_and_that_is_said() -> None:
    report = nf.Report()
    article = read({"uri": "urn:a", "headlines": [{"role": "web", "value": "A"}]}, report)
    assert nf.plain(article.headline) == "A"
    assert [str(entry) for entry in report] == ["no main headline; the one with the role web is used"]


def test_the_text_of_a_picture_is_its_caption_unless_it_has_a_description() -> None:
    picture = {"type": "picture", "uri": "urn:a", "body_text": "A ship", "renditions": {"main": {"href": "a.jpg"}}}
    (association,) = read({"uri": "urn:b", "associations": {"image": picture}}).associations
    assert association.media == nf.Media("a.jpg", caption="A ship")
    (other,) = read({"uri": "urn:b", "associations": {"image": {**picture, "description_text": "Two"}}}).associations
    assert other.media == nf.Media("a.jpg", caption="Two")
    assert [part.name for part in other.foreign] == ["bodies"]


def test_what_superdesk_says_instead_of_a_picture_is_read() -> None:
    picture = {"type": "picture", "guid": "a", "alt_text": "A ship", "renditions": {"main": {"href": "a.jpg"}}}
    (association,) = read({"guid": "b", "associations": {"image": picture}}).associations
    assert association.media == nf.Media("a.jpg", alt="A ship")


@pytest.mark.cases(
    ("members", "slug", "foreign"),
    [
        ({"slug": "ferry"}, "ferry", ()),
        ({"slug": "ferry", "slugline": "boats"}, "boats", (nf.Foreign("ninjs", "slug", '"ferry"'),)),
        ({"slug": ["ferry"]}, "", (nf.Foreign("ninjs", "slug", '["ferry"]'),)),
    ],
)
def test_a_slug_is_one_where_there_is_no_slugline(
    members: dict[str, object], slug: str, foreign: tuple[nf.Foreign, ...]
) -> None:
    article = read({"uri": "urn:a", **members})
    assert (article.slug, article.foreign) == (slug, foreign)


def test_what_a_standard_and_a_number_of_words_say_beside_is_told() -> None:
    report = nf.Report()
    standard = {"name": "ninjs", "version": "2.1", "tide": "high"}
    nf.read(json.dumps({"uri": "urn:a", "standard": standard, "wordcount": "many"}).encode(), "ninjs", report=report)
    assert [loss.why for loss in report.losses] == [
        'tide of standard is left out: "high"',
        'wordcount is left out: "many"',
    ]


def test_items_that_newsroom_of_superdesk_answers_are_ninjs() -> None:
    known = '"guid": "urn:a", "type": "text", "headline": "A", "pubstatus": "usable", "versioncreated": "2026-11-24T12:00:00Z"'
    item = f'{{"_id": "urn:a", {known}, "body_html": "<p>One.</p>"}}'
    answer = f'{{"_items": [{item}], "_meta": {{"total": 1}}}}'.encode()
    assert [detection.format for detection in nf.detect(answer)][:1] == ["ninjs"]
    assert nf.read(answer).body == (nf.Paragraph("One."),)
    stored = answer.replace(b'"_id"', b'"_etag": "1", "_id"')
    assert "ninjs" not in [detection.format for detection in nf.detect(stored)]


def test_keywords_in_a_text_stand_between_commas() -> None:
    assert read({"uri": "urn:a", "headline": "A", "keywords": "sea, boats,"}).keywords == ("sea", "boats")


ROLES_ELSEWHERE = [
    ("headlines", "antetitulo", "kicker"),
    ("headlines", "surtitre", "kicker"),
    ("headlines", "undertittel", "subhead"),
    ("headlines", "titulo", "headline"),
    ("descriptions", "entradilla", "summary"),
]


@pytest.mark.cases(("kind", "role", "name"), ROLES_ELSEWHERE)
def test_roles_are_known_in_other_languages(kind: str, role: str, name: str) -> None:
    item = {"uri": "urn:a", kind: [{"role": role, "value": "A"}], "bodies": [{"value": "B"}]}
    assert nf.plain(getattr(nf.read(json.dumps(item).encode(), "ninjs"), name)) == "A"


def test_a_further_headline_of_such_a_role_comes_back() -> None:
    article = nf.Article(headline="A", other_headlines=[nf.Headline(content="B", role="antetitulo")])
    again = nf.read(nf.write(article, "ninjs"), "ninjs")
    assert (again.kicker, again.other_headlines) == ((), article.other_headlines)


def test_a_scheme_that_is_said_in_the_code_too() -> None:
    item = {"uri": "urn:a", "subject": [{"scheme": "acme", "code": "acme:1", "name": "A"}], "body_text": "B"}
    (subject,) = nf.read(json.dumps(item).encode(), "ninjs").subjects
    assert (subject.scheme, subject.code) == ("acme", "1")


def test_the_dateline_and_abstract_of_superdesk() -> None:
    item = {"guid": "urn:a", "dateline": {"text": "LAMU, Nov 24 ACME", "source": "ACME"}, "abstract": "<p>A</p>"}
    article = nf.read(json.dumps({**item, "body_html": "<p>B</p>"}).encode(), "ninjs")
    assert article.dateline == nf.Dateline(place="LAMU", date="Nov 24", source="ACME", text="LAMU, Nov 24 ACME")
    assert nf.plain(article.summary) == "A"


ODD = [
    ("urgency", 12, "urgency is not a whole number from 1 to 9; kept as it is"),
    ("associations", {"a": 7}, "associations is a number, not an item; kept as it is"),
    ("slugline", ["a"], "slugline is an array, not text; kept as it is"),
]


@pytest.mark.cases(("name", "value", "said"), ODD, ids=[name for name, _, _ in ODD])
def test_what_a_property_should_not_be_is_kept_and_that_is_told(name: str, value: Any, said: str) -> None:
    report = nf.Report()
    article = nf.read(json.dumps({"uri": "urn:a", name: value}).encode(), "ninjs", report=report)
    assert [(part.name, json.loads(part.value)) for part in article.foreign] == [(name, value)]
    assert said in [remark.message for remark in report.remarks]


def test_a_body_of_nitf_that_is_none_is_read_as_html_and_that_is_told() -> None:
    report = nf.Report()
    document = json.dumps({"uri": "urn:a", "body_nitf": "<p>It sails.<br></p>"}).encode()
    assert nf.read(document, "ninjs", report=report).text == "It sails."
    assert "a body of NITF is not well-formed XML; read as HTML" in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("first", "second", "kept"),
    [
        ({"by": "By Ann Lee"}, {"byline": "By Bo Fox"}, ("by", '"By Bo Fox"')),
        ({"located": "Lamu"}, {"Located": "Kisumu"}, ("located", '"Kisumu"')),
        (
            {"embargoed": "2026-11-25T06:00:00Z"},
            {"embargoedUntil": "2026-11-24T06:00:00Z"},
            ("embargoedUntil", '"2026-11-24T06:00:00Z"'),
        ),
    ],
)
def test_what_two_branches_say_is_kept(first: dict[str, str], second: dict[str, str], kept: tuple[str, str]) -> None:
    item = {"uri": "urn:a", "pubstatus": "usable"}
    assert read({**item, **first, **second}) == evolve(read({**item, **first}), foreign=[nf.Foreign("ninjs", *kept)])
    assert read({**item, **first, **dict.fromkeys(second, *first.values())}).bylines == read({**item, **first}).bylines


@pytest.mark.cases(
    "item",
    [
        {"uri": "urn:a", "headline": "Ferry back", "body_text": "A ferry is back."},
        [{"uri": "urn:a", "type": "text", "headline": "Ferry back", "byline": "Ann Lee", "body_html": "<p>It is.</p>"}],
    ],
)
def test_a_little_item_is_no_record(item: object) -> None:
    assert nf.detect(json.dumps(item).encode())[0].format == "ninjs"
    article = nf.read(json.dumps(item).encode())
    assert (article.uri, nf.plain(article.headline)) == ("urn:a", "Ferry back")


def test_lines_in_columns_of_a_plain_text_are_kept() -> None:
    table = "Team    W   L\nOslo   10   2\nRome    9  11"
    article = read({"uri": "urn:a", "body_text": f"It sails.\n\n{table}\n\nOne\nline"})
    assert article.body[:2] == (nf.Paragraph("It sails."), nf.Preformatted(table))
    assert [type(block) for block in article.body[2:]] == [nf.Paragraph]


def test_of_what_is_said_under_names_of_two_branches_the_stricter_status_counts_and_nothing_is_lost() -> None:
    said = {"uri": "urn:a", "pubStatus": "withheld", "pubstatus": "usable", "urgency": 1, "Urgency": 3, "version": "1"}
    said |= {"Version": "2", "copyrightHolder": "Acme", "copyrightholder": "Bolt"}
    article = nf.read(json.dumps(said).encode(), "ninjs")
    assert (article.status, article.urgency, article.version) == (nf.Status.WITHHELD, 1, "1")
    assert article.rights[0].holder == "Acme"
    kept = {one.name: one.value for one in article.foreign}
    assert kept == {"pubStatus": '"usable"', "urgency": "3", "version": '"2"', "copyrightHolder": '"Bolt"'}


@pytest.mark.cases(
    ("said", "status", "embargo"),
    [
        ({"pubstatus": "canceled"}, nf.Status.CANCELED, None),
        ({"pubStatus": "withheld"}, nf.Status.WITHHELD, None),
        (
            {"embargoed": "2026-11-24T06:00:00Z"},
            nf.Status.USABLE,
            nf.Embargo(until=datetime(2026, 11, 24, 6, tzinfo=UTC)),
        ),
    ],
)
def test_an_associated_picture_that_is_held_back_is_an_article_that_says_so(
    said: dict[str, str], status: nf.Status, embargo: nf.Embargo | None
) -> None:
    picture = {"uri": "urn:p", "type": "picture", "renditions": {"o": {"href": "o.jpg"}}}
    story = read({"uri": "urn:a", "associations": {"main": {**picture, **said}}})
    [one] = story.associations
    assert one.article is not None
    assert (one.role, one.media, one.article.kind, one.article.status, one.article.embargo) == (
        "main", None, "picture", status, embargo,
    )  # fmt: skip
    assert [media_item.href for media_item in story.media] == (["o.jpg"] if status is nf.Status.USABLE else [])
    assert nf.read(nf.write(story, "ninjs"), "ninjs") == story
    usable = read({"uri": "urn:a", "associations": {"main": {**picture, "pubstatus": "usable"}}})
    assert usable.associations[0].media is not None


def test_an_associated_picture_of_superdesk_that_was_killed_is_no_picture_of_the_story() -> None:
    picture = {"uri": "urn:p", "type": "picture", "renditions": {"o": {"href": "o.jpg"}}, "state": "killed"}
    story = read({"uri": "urn:a", "associations": {"main": picture}})
    assert [association.article.status for association in story.associations if association.article] == [
        nf.Status.CANCELED
    ]
    assert story.media == ()
