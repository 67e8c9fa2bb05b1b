"""dpa-digitalwires: what is read and written, fact by fact."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


FORMAT = "dpa-digitalwires"
ENTRY: dict[str, Any] = {
    "format": "digitalwires@0.9.1",
    "urn": "urn:newsml:tide.example:1",
    "headline": "Fähre fährt wieder",
}


def read(report: nf.Report | None = None, **said: Any) -> nf.Article:
    return nf.read(json.dumps({**ENTRY, **said}).encode(), report=report)


def written(article: nf.Article) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(nf.write(article, FORMAT))
    return found


def category(type_: str, **said: Any) -> dict[str, Any]:
    return {"type": f"dnltype:{type_}", "name": None, "qcode": None, **said}


# Which format --------------------------------------------------------------


def test_an_entry_is_detected_by_its_format() -> None:
    assert nf.detect(json.dumps(ENTRY).encode())[0].format == FORMAT


def test_an_entry_without_a_format_is_detected_by_its_categories() -> None:
    said = {"urn": "a", "categories": [category("desk", name="Küste")]}
    assert nf.detect(json.dumps(said).encode())[0].format == FORMAT


def test_a_text_that_quotes_the_format_is_not_an_entry() -> None:
    assert nf.detect(json.dumps({"a": json.dumps(ENTRY)}).encode()) == ()


@pytest.mark.cases("content", [b"7", b"{}", b'[{"a": 1}]', b'{"entries": [3]}'])
def test_other_documents_are_errors(content: bytes) -> None:
    with pytest.raises(nf.ReadError, match="not a dpa-digitalwires entry"):
        list(nf.read_all(content, FORMAT))


def test_a_response_is_an_envelope_and_its_articles() -> None:
    document = json.dumps({"count": 2, "entries": [ENTRY, {**ENTRY, "headline": "البحر هادئ"}]}).encode()
    with nf.read_all(document) as articles:
        assert [nf.plain(article.headline) for article in articles] == ["Fähre fährt wieder", "البحر هادئ"]
        assert articles.envelope.foreign == (nf.Foreign(FORMAT, "count", "2"),)


def test_an_unreadable_entry_is_left_out() -> None:
    report = nf.Report()
    assert len([*nf.read_all(json.dumps({"entries": [7, ENTRY]}).encode(), FORMAT, report=report)]) == 1
    assert [loss.what for loss in report.losses] == ["source"]


def test_every_member_is_written() -> None:
    said = written(nf.Article(headline="洪水"))
    assert said["headline"] == "洪水"
    assert said["byline"] is None
    assert said["ednotes"] == []
    assert {"article_html", "notepad", "rubric_names", "version_created"} <= said.keys()


# Handling -------------------------------------------------------------------


@pytest.mark.cases(
    ("said", "status"),
    [
        ({}, nf.Status.USABLE),
        ({"pubstatus": "usable"}, nf.Status.USABLE),
        ({"pubstatus": "canceled"}, nf.Status.CANCELED),
        ({"pubstatus": "wartet"}, nf.Status.WITHHELD),
        ({"pubstatus": ["usable"]}, nf.Status.WITHHELD),
        ({"categories": [category("pubstatus", qcode="stat:canceled")]}, nf.Status.CANCELED),
    ],
)
def test_an_unknown_status_withholds_a_story(said: dict[str, Any], status: nf.Status) -> None:
    assert read(**said).status is status


@pytest.mark.cases("said", ["morgen", {"until": 1}, "9999-12-31T23:59:59Z"])
def test_an_embargo_without_a_valid_date_lasts_until_further_notice(said: Any) -> None:
    assert read(embargoed=said).embargo == nf.Embargo()


def test_an_embargo_is_written() -> None:
    until = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert written(nf.Article(embargo=nf.Embargo(until=until)))["embargoed"] == "2026-11-24T12:00:00Z"
    assert written(nf.Article(embargo=nf.Embargo()))["embargoed"].startswith("9999-")


def test_signals_without_a_scheme_are_those_of_the_iptc() -> None:
    said = [category("signal", name="neu", qcode="tidesig:new"), category("signal", name="update", qcode="sig:update")]
    article = read(signal="sig:update", categories=said)
    assert article.signals == ("tidesig:new", "update")
    back = written(article)
    assert back["signal"] == "sig:update"
    assert [item["qcode"] for item in back["categories"] if item["type"] == "dnltype:signal"] == [
        "tidesig:new",
        "sig:update",
    ]


def test_a_signal_without_a_category_is_read() -> None:
    assert read(signal="sig:correction").signals == ("correction",)


def test_an_urgency_in_a_category_only_is_read() -> None:
    assert read(categories=[category("urgency", name="2", qcode="urgency:2")]).urgency == 2


def test_the_time_of_publication_replaces_a_missing_version_time() -> None:
    when = datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert written(nf.Article(published=when))["version_created"] == "2026-11-24T07:00:00Z"


def test_contacts_are_not_publishable() -> None:
    notes = [
        nf.EditorsNote(text="a", role=role) for role in ("dpaednoterole:contacts", "dpaednoterole:picture", "desk")
    ]
    assert [ednote["is_publishable"] for ednote in written(nf.Article(notes=notes))["ednotes"]] == [False, True, False]


def test_a_note_may_have_only_a_role() -> None:
    article = nf.Article(notes=[nf.EditorsNote(text="", role="Refile"), nf.EditorsNote(text="")])
    report = nf.Report()
    assert nf.read(nf.write(article, FORMAT, report=report)).notes == article.notes[:1]
    assert [loss.what for loss in report.losses] == ["notes"]


def test_a_note_may_have_null_as_its_role() -> None:
    report = nf.Report()
    assert read(report, ednotes=[{"role": None, "ednote": "Am Kai"}]).notes == (nf.EditorsNote(text="Am Kai"),)
    assert report.losses == ()


def test_an_unusual_is_publishable_is_reported() -> None:
    report = nf.Report()
    read(report, ednotes=[{"role": "dpaednoterole:contacts", "ednote": "Hafenamt, 040 1", "is_publishable": True}])
    assert [loss.what for loss in report.losses] == ["source"]


def test_without_notes_the_notepad_is_a_note() -> None:
    pad = {
        "header_html": "<h3>Notizblock</h3>",
        "public_html": "<h4>Orte</h4><ul><li>Kai 3</li></ul>",
        "nonpublic_html": None,
    }
    assert read(notepad=pad).notes == (nf.EditorsNote(text="Orte\n\nKai 3", role="dpaednoterole:notepad"),)
    both = read(notepad=pad, ednotes=[{"role": "a", "ednote": "b"}])
    assert [note.text for note in both.notes] == ["b"]
    assert [foreign.name for foreign in both.foreign] == ["notepad"]


def test_other_members_of_a_notepad_are_kept() -> None:
    article = read(notepad={"header_html": "<h3>Block</h3>", "public_html": "<p>Kai 3</p>", "nonpublic_html": 7})
    assert [note.text for note in article.notes] == ["Kai 3"]
    kept = '{"header_html":"<h3>Block</h3>","nonpublic_html":7}'
    assert article.foreign == (nf.Foreign("dpa-digitalwires", "notepad", kept),)


# Categories -------------------------------------------------------------------


def test_a_concept_has_the_kind_of_its_category() -> None:
    said = [
        category("dpasubject", name="Schifffahrt", qcode="dpasubject:77", rank=1),
        category("desk", name="Küste", qcode="dpacat:ks"),
        category("geosubject", name="Λαμού", qcode="dpacountry:7", rank=1),
        category("poi", name="Kai 3", geojson={"type": "Feature"}),
    ]
    article = read(categories=said)
    assert [(subject.name, subject.kind) for subject in article.subjects] == [
        ("Schifffahrt", "dpatype:dpasubject"),
        ("Küste", "dpatype:category"),
    ]
    assert [(entity.name, entity.kind, entity.relation) for entity in article.entities] == [
        ("Λαμού", "place", ""),
        ("Kai 3", "place", "poi"),
    ]
    back = written(article)
    assert [item for item in back["categories"] if item["type"] != "dnltype:pubstatus"] == said
    assert (back["desk_names"], back["poi_names"]) == (["ks"], ["Kai 3"])


def test_a_rubric_is_a_service_and_may_be_current() -> None:
    article = read(categories=[category("rubric", name="tide.coast", qcode="dnlpath:tide.coast", is_current=True)])
    assert [(service.scheme, service.code) for service in article.services] == [("dnlpath", "tide.coast")]
    assert written(article)["current_rubric_names"] == ["tide.coast"]


def test_categories_of_other_types_are_kept() -> None:
    said = category("scope", name="deutsch", qcode="dpaaudience:deu")
    back = written(read(categories=[said]))
    assert said in back["categories"]
    assert back["scope_names"] == ["deutsch"]


def test_names_without_a_category_are_read() -> None:
    article = read(keyword_names=["Ebbe", "Flut"], desk_names=["ks"], categories=[category("keyword", name="Ebbe")])
    assert article.keywords == ("Ebbe", "Flut")
    assert article.subjects == (nf.Concept(name="ks", kind="dpatype:category", scheme="dpacat", code="ks"),)


# Text and pictures --------------------------------------------------------------


PICTURE = {
    "type": "image",
    "urn": "urn:newsml:tide.example:p1",
    "rank": 1,
    "headline": "Kai 3",
    "caption": "Der Kai & das Boot",
    "creditline": "Bo Okoro/Tide",
    "renditions": [
        {"url": "https://tide.example/p1.jpg", "mimetype": "image/jpeg", "width": 2048, "height": 900, "size": 2048}
    ],
}


def test_a_picture_in_the_text_is_the_one_that_it_refers_to() -> None:
    image = (
        '<dnl-image ref="urn:newsml:tide.example:p1" caption="Kai &amp; Boot" creditline="Bo Okoro/Tide"></dnl-image>'
    )
    article = read(article_html=f"<section class='main'><p>a</p>{image}<p>b</p></section>", associations=[PICTURE])
    assert article.body[1] == nf.Media("https://tide.example/p1.jpg", caption="Kai & Boot", credit="Bo Okoro/Tide")
    assert len(article.associations) == 1


def test_an_entry_that_is_its_own_picture_is_a_picture() -> None:
    article = read(associations=[{**PICTURE, "urn": ENTRY["urn"]}])
    assert article.kind == "picture"
    (media,) = article.body
    assert isinstance(media, nf.Media)
    assert (media.href, nf.plain(media.caption)) == ("https://tide.example/p1.jpg", "Der Kai & das Boot")
    assert article.associations == ()
    back = written(article)
    assert back["article_html"] is None
    assert back["associations"][0]["renditions"] == PICTURE["renditions"]
    assert back["descriptions"] == [{"role": "drol:caption", "description": "Der Kai & das Boot"}]


def test_an_entry_with_one_picture_of_another_urn_is_a_picture() -> None:
    article = read(associations=[PICTURE])
    assert (article.kind, article.body, len(article.associations)) == ("picture", (), 1)


def test_the_links_of_a_linkbox_are_associations() -> None:
    box = '<section class="linkbox"><ul><li><a href="https://tide.example/">Fahrplan</a></li></ul></section>'
    article = read(linkbox_html=box)
    assert article.associations == (
        nf.Association(role="irel:seeAlso", title="Fahrplan", href="https://tide.example/"),
    )
    assert written(article)["linkbox_html"] == box


def test_a_linkbox_with_other_content_is_kept() -> None:
    article = read(linkbox_html='<p>Mehr: <a href="https://tide.example/">Fahrplan</a></p>')
    assert article.associations == ()
    assert [foreign.name for foreign in article.foreign] == ["linkbox_html"]


def test_an_infobox_is_the_end_of_the_text() -> None:
    report = nf.Report()
    article = read(report, article_html="<p>a</p>", infobox_html="<section><h2>Daten</h2><p>b</p></section>")
    assert article.text == "a\n\nDaten\n\nb"
    assert [remark.message for remark in report.remarks] == ["infobox_html is read as the end of the text"]


def test_without_a_teaser_a_description_is_the_summary() -> None:
    said = [{"role": "drol:summary", "description": "Nach zwei Jahren"}]
    assert nf.plain(read(descriptions=said).summary) == "Nach zwei Jahren"
    article = read(descriptions=said, teaser="Kurz")
    assert nf.plain(article.summary) == "Kurz"
    assert [foreign.name for foreign in article.foreign] == ["descriptions"]


def test_categories_with_names_that_are_not_strings_are_kept() -> None:
    odd = {"type": "dnltype:keyword", "name": ["Flut"], "qcode": None}
    signal = {"type": "dnltype:signal", "name": 3, "qcode": None}
    article = read(categories=[odd, signal], keyword_names=["Ebbe"])
    assert article.keywords == ("Ebbe",)
    assert json.loads(article.foreign[0].value) == [odd, signal]


def test_other_members_of_keywords_and_signals_are_reported() -> None:
    report = nf.Report()
    word = category("keyword", name="Flut", qcode="a:b", more=[1], rank=1)
    signals = [category("signal", qcode="sig:update", name=name, of="x") for name in ("Update", "News")]
    status = category("pubstatus", qcode="stat:usable", name="Free", rank=2)
    assert read(report, categories=[word, *signals, status, category("keyword", name="Ebbe", rank=1)])
    assert [loss.why.split(" is left out")[0] for loss in report.losses] == [
        "the qcode of a dnltype:keyword",
        "the more of a dnltype:keyword",
        "the of of a dnltype:signal",
        "the name of a dnltype:signal",
        "the name of a dnltype:pubstatus",
        "the rank of a dnltype:pubstatus",
        "the rank of a dnltype:keyword",
    ]


def test_categories_and_descriptions_that_are_not_objects_are_reported_or_kept() -> None:
    report = nf.Report()
    article = read(
        report, categories=["Flut", category("scope", name="de")], descriptions=["Deich"], scope_names=["fr"]
    )
    assert [loss.why for loss in report.losses] == ['a category that is not an object is left out: "Flut"']
    assert '["Deich"]' in [part.value for part in article.foreign]
    assert any('"de"' in part.value for part in article.foreign)


def test_with_empty_notes_the_notepad_is_a_note() -> None:
    pad = {"public_html": "<p>Call Ann</p>"}
    article = read(ednotes=[{"role": None, "ednote": ""}], notepad=pad)
    assert [note.text for note in article.notes] == ["Call Ann"]
    assert "notepad" not in [part.name for part in article.foreign]


def test_contradicting_status_and_urgency_categories_are_reported() -> None:
    report = nf.Report()
    others = [category("urgency", qcode="urgency:2"), category("pubstatus", qcode="stat:canceled", more="x")]
    article = read(report, urgency=4, pubstatus="usable", categories=others)
    assert (article.urgency, article.status) == (4, nf.Status.USABLE)
    assert sorted(loss.why for loss in report.losses) == [
        "a category of dnltype:pubstatus with another value is left out: canceled",
        "a category of dnltype:urgency with another value is left out: 2",
        'the more of a dnltype:pubstatus is left out: "x"',
    ]


def test_current_rubrics_without_a_category_are_kept() -> None:
    rubric = category("rubric", name="Küste", qcode="dnlpath:k")
    article = read(categories=[rubric], current_rubric_names=["Hafen"])
    assert [(part.name, part.value) for part in article.foreign] == [("current_rubric_names", '["Hafen"]')]
    assert read(categories=[{**rubric, "is_current": True}], current_rubric_names=["Küste"]).foreign == ()


def test_links_with_parts_of_other_formats_go_into_the_linkbox() -> None:
    part = nf.Foreign("newsml-g2", "link", "<link/>")
    link = nf.Association(role="irel:seeAlso", title="Fahrplan", href="https://acme.example/a", foreign=[part])
    report = nf.Report()
    written = nf.write(nf.Article(headline="Fähre", associations=[link]), FORMAT, report=report)
    assert "Fahrplan" in json.loads(written)["linkbox_html"]
    assert nf.write(nf.read(written, FORMAT), FORMAT) == written
    assert [loss.what for loss in report.losses] == ["foreign.newsml-g2"]
