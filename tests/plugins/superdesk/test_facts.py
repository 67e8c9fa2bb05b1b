"""Items of Superdesk: what is read and written, fact by fact."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

import newsformat as nf


FORMAT = "superdesk"
ITEM: dict[str, Any] = {
    "_id": "urn:newsml:tide.example:1",
    "guid": "urn:newsml:tide.example:1",
    "_etag": "a1b2",
    "type": "text",
    "headline": "Ferja er tilbake",
    "slugline": "ferje",
    "versioncreated": "2026-11-24T07:00:00+0000",
    "firstcreated": "2026-11-24T06:00:00+0000",
}


def read(report: nf.Report | None = None, **said: Any) -> nf.Article:
    return nf.read(json.dumps({**ITEM, **said}).encode(), FORMAT, report=report)


def written(article: nf.Article) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(nf.write(article, FORMAT))
    return found


# Which format ---------------------------------------------------------------


def test_items_are_detected_by_members_of_the_database() -> None:
    assert [detection.format for detection in nf.detect(json.dumps(ITEM).encode())] == [FORMAT]


@pytest.mark.cases("uri", ["", "urn:a"])
def test_a_minimal_written_item_is_detected(uri: str) -> None:
    made = nf.write(nf.Article(uri=uri, headline="Ferry", body=[nf.Paragraph("It sails.")]), FORMAT)
    assert [detection.format for detection in nf.detect(made)] == [FORMAT]


def test_ninjs_of_superdesk_stays_ninjs() -> None:
    said = {name: value for name, value in ITEM.items() if not name.startswith("_")}
    ninjs = {
        **said,
        "body_html": "<p>a</p>",
        "priority": 5,
        "pubstatus": "usable",
        "firstpublished": "2026-11-24T07:00:00+0000",
    }
    assert [detection.format for detection in nf.detect(json.dumps(ninjs).encode())] == ["ninjs"]


def test_responses_with_ninjs_items_are_detected_as_ninjs() -> None:
    items = [
        {"_type": "items", "uri": "urn:a", "type": "text", "pubstatus": "usable", "version": "2", "body_text": "A"}
    ]
    answer = json.dumps({"_items": items, "_meta": {"total": 1}, "_links": {"self": {"href": "items"}}}).encode()
    assert next(iter(nf.detect(answer))).format == "ninjs"
    (article,) = nf.read_all(answer)
    assert (article.uri, article.body) == ("urn:a", (nf.Paragraph(content="A"),))


def test_other_documents_of_eve_are_not_items() -> None:
    assert nf.detect(b'{"_id": "1", "_etag": "a", "_updated": "2026-11-24T07:00:00+0000", "name": "Desk"}') == ()


def test_a_response_is_an_envelope_and_its_articles() -> None:
    document = json.dumps({"_items": [ITEM, {**ITEM, "headline": "المركب يعود"}], "_meta": {"total": 2}}).encode()
    with nf.read_all(document) as articles:
        assert [nf.plain(article.headline) for article in articles] == ["Ferja er tilbake", "المركب يعود"]
        assert articles.envelope.foreign == (nf.Foreign(FORMAT, "_meta", '{"total":2}'),)


@pytest.mark.cases("content", [b"7", b"{}", b'{"_items": [3]}'])
def test_other_documents_are_errors(content: bytes) -> None:
    with pytest.raises(nf.ReadError, match="not a Superdesk item"):
        list(nf.read_all(content, FORMAT))


@pytest.mark.cases("kind", ["event", "agenda"])
def test_events_are_refused(kind: str) -> None:
    event = {
        "_id": "1",
        "_etag": "a",
        "type": kind,
        "name": "Kai",
        "pubstatus": "usable",
        "firstcreated": "x",
        "original_creator": "b",
    }
    assert nf.detect(json.dumps(event).encode()) == ()
    with pytest.raises(nf.ReadError, match=f"not a story but a calendar item: its type is {kind}"):
        nf.read(json.dumps(event).encode(), FORMAT)
    report = nf.Report()
    assert len([*nf.read_all(json.dumps({"_items": [event, ITEM]}).encode(), FORMAT, report=report)]) == 1
    assert [loss.what for loss in report.losses] == ["source"]


def test_an_unknown_kind_is_written_as_text() -> None:
    article = nf.Article(kind="event", headline="Kaien åpner")
    assert written(article)["type"] == "text"
    assert nf.read(nf.write(article, FORMAT)) == article


def test_an_empty_article_is_an_item() -> None:
    assert nf.read(nf.write(nf.Article(), FORMAT)) == nf.Article()


# Handling -------------------------------------------------------------------


@pytest.mark.cases(
    ("said", "status"),
    [
        ({"pubstatus": "usable"}, nf.Status.USABLE),
        ({"pubstatus": "venter"}, nf.Status.WITHHELD),
        ({"pubstatus": "usable", "state": "killed"}, nf.Status.CANCELED),
        ({"state": "recalled"}, nf.Status.CANCELED),
        ({"pubstatus": "usable", "state": "unpublished"}, nf.Status.CANCELED),
        ({"state": "spiked"}, nf.Status.WITHHELD),
        ({"pubstatus": "usable", "state": "draft"}, nf.Status.WITHHELD),
        ({"state": "in_progress"}, nf.Status.WITHHELD),
        ({"state": "submitted"}, nf.Status.WITHHELD),
        ({"state": "ingested"}, nf.Status.USABLE),
        ({"flags": {"marked_for_not_publication": True}}, nf.Status.WITHHELD),
        ({"flags": {"marked_for_not_publication": False}, "state": "corrected"}, nf.Status.USABLE),
    ],
)
def test_states_and_flags_withhold_a_story(said: dict[str, Any], status: nf.Status) -> None:
    assert read(**said).status is status


@pytest.mark.cases(
    ("said", "signals"),
    [
        ({"state": "corrected"}, ("correction",)),
        ({"state": "killed", "signal": [{"qcode": "kill"}]}, ("kill",)),
        ({"state": "recalled", "signal": [{"name": "ny"}]}, ("ny", "kill")),
        ({"state": "published"}, ()),
    ],
)
def test_a_state_is_a_signal(said: dict[str, Any], signals: tuple[str, ...]) -> None:
    article = read(**said)
    assert article.signals == signals
    assert nf.read(nf.write(article, FORMAT)) == article


@pytest.mark.cases(
    "said",
    [
        {"schedule_settings": {"utc_embargo": "2026-11-24T12:00:00+0000", "time_zone": None}},
        {"embargo": "2026-11-24T12:00:00+0000"},
        {"state": "scheduled", "publish_schedule": "2026-11-24T12:00:00+0000"},
        {"state": "scheduled", "schedule_settings": {"utc_publish_schedule": "2026-11-24T12:00:00+0000"}},
    ],
)
def test_an_embargo_or_schedule_is_an_embargo(said: dict[str, Any]) -> None:
    assert read(**said).embargo == nf.Embargo(until=datetime(2026, 11, 24, 12, tzinfo=UTC))


@pytest.mark.cases("said", [{"embargo": "snart"}, {"state": "scheduled"}, {"embargo": "9999-12-31T23:59:59+0000"}])
def test_an_embargo_without_a_valid_date_lasts_until_further_notice(said: dict[str, Any]) -> None:
    assert read(**said).embargo == nf.Embargo()


def test_moments_are_written_in_utc_as_superdesk_does() -> None:
    when = datetime(2026, 11, 24, 9, tzinfo=timezone(timedelta(hours=3)))
    back = written(nf.Article(updated=when))
    assert back["versioncreated"] == "2026-11-24T06:00:00+0000"
    again = nf.read(json.dumps(back).encode())
    assert again.updated == when
    assert again.updated is not None
    assert again.updated.utcoffset() == timedelta(hours=3)


def test_the_sign_off_is_a_note() -> None:
    article = read(ednote="Retter avsnitt 2", sign_off="al/bw")
    assert article.notes == (nf.EditorsNote(text="Retter avsnitt 2"), nf.EditorsNote(text="al/bw", role="sign-off"))
    assert written(article)["sign_off"] == "al/bw"


# What a reader sees -----------------------------------------------------------


def test_lines_may_be_html() -> None:
    article = read(headline="Kai &amp; <b>båt</b>", abstract="<p>Etter <i>to</i> år</p>")
    assert nf.plain(article.headline) == "Kai & båt"
    assert (
        article.summary == nf.Paragraph([nf.Text("Etter "), nf.Text("to", [nf.Style.EMPHASIS]), nf.Text(" år")]).content
    )
    assert nf.plain(read(headline="5 < 7 & 8").headline) == "5 < 7 & 8"


def test_a_dateline_has_its_parts() -> None:
    said = {"text": "LAMU (Tide) -", "source": "Tide", "located": {"city": "Lamu", "country": "Kenya"}, "date": "x"}
    article = read(dateline=said)
    assert article.dateline == nf.Dateline(place="Lamu", source="Tide", text="LAMU (Tide) -")
    assert written(article)["dateline"] == said


def test_the_state_of_the_editor_is_left_out() -> None:
    report = nf.Report()
    article = read(report, fields_meta={"headline": {"draftjsState": []}}, word_count=7)
    assert [remark.message[:11] for remark in report.remarks] == ["fields_meta"]
    assert [part.name for part in article.foreign] == ["_etag"]


def test_a_picture_is_the_first_block() -> None:
    files = {
        "original": {"href": "https://tide.example/o.jpg", "width": 900, "CropLeft": 3},
        "thumbnail": {"href": "t.jpg"},
    }
    article = read(type="picture", renditions=files, description_text="Kaien", alt_text="En båt ved kaien")
    (media,) = article.body
    assert isinstance(media, nf.Media)
    assert (media.href, nf.plain(media.caption), media.alt) == (
        "https://tide.example/o.jpg",
        "Kaien",
        "En båt ved kaien",
    )
    assert [file.name for file in media.renditions] == ["original", "thumbnail"]
    assert written(article)["renditions"] == files


def test_the_file_that_is_shown_may_be_another() -> None:
    media = nf.Media("https://tide.example/a.jpg", renditions=[nf.Rendition(href="https://tide.example/b.jpg")])
    article = nf.Article(kind="picture", headline="Kai", body=[media])
    assert nf.read(nf.write(article, FORMAT)) == article


def test_the_role_of_an_association_is_the_name_of_its_member() -> None:
    picture = {
        "guid": "p1",
        "type": "picture",
        "headline": "Kai",
        "creditline": "Bo Okoro/Tide",
        "renditions": {"thumbnail": {"href": "t.jpg"}, "viewImage": {"href": "v.jpg", "mimetype": "image/jpeg"}},
    }
    article = read(associations={"featuremedia": picture, "related--1": {"guid": "s2", "type": "text"}, "gone": None})
    first, second = article.associations
    assert (first.role, first.uri, first.title) == ("featuremedia", "p1", "Kai")
    assert first.media is not None
    assert (first.media.href, first.media.credit) == ("v.jpg", "Bo Okoro/Tide")
    assert (second.role, second.uri, second.media) == ("related--1", "s2", None)
    assert written(article)["associations"] == {
        "featuremedia": picture,
        "related--1": {"guid": "s2", "type": "text"},
    }


@pytest.mark.cases(
    "held",
    [
        {"state": "killed"},
        {"state": "in_progress"},
        {"pubstatus": "canceled"},
        {"embargo": "2026-11-24T06:00:00+0000"},
        {"schedule_settings": {"utc_embargo": "2026-11-24T06:00:00+0000"}},
    ],
)
def test_an_associated_picture_that_is_held_back_is_not_shown(held: dict[str, object]) -> None:
    picture = {"guid": "p1", "type": "picture", "renditions": {"viewImage": {"href": "v.jpg"}}}
    report = nf.Report()
    assert read(report, associations={"featuremedia": {**picture, "state": "published"}}).media
    assert not report.remarks
    article = read(report, associations={"featuremedia": {**picture, **held}})
    assert article.media == ()
    assert [remark.message.partition(":")[0] for remark in report.remarks] == [
        "associations.featuremedia is not published, or under embargo"
    ]
    assert written(article)["associations"] == {"featuremedia": {**picture, **held}}


def test_a_package_has_groups() -> None:
    groups = [
        {"id": "root", "role": "grpRole:NEP", "refs": [{"idRef": "main"}]},
        {"id": "main", "refs": [{"residRef": "s1", "headline": "Første", "type": "text"}, {"residRef": "s2"}]},
    ]
    article = read(type="composite", groups=groups)
    assert [(association.role, association.uri, association.title) for association in article.associations] == [
        ("main", "s1", "Første"),
        ("main", "s2", ""),
    ]
    back = written(article)["groups"]
    assert back[0] == groups[0]
    assert [reference["residRef"] for reference in back[1]["refs"]] == ["s1", "s2"]
    assert back[1]["refs"][0]["type"] == "text"
    assert nf.read(nf.write(article, FORMAT)) == article


# What it is about ---------------------------------------------------------------


def test_subjects_and_categories() -> None:
    said = {
        "anpa_category": [{"qcode": "s", "name": "Sport"}],
        "subject": [
            {"qcode": "15000000", "name": "sport"},
            {"code": "7", "name": "Ro", "scheme": "tide", "parent": "6"},
        ],
        "place": [{"qcode": "NO", "name": "Norge"}],
        "genre": [{"qcode": "Article", "name": "Article"}],
        "keywords": ["båt", "洪水"],
    }
    article = read(**said)
    assert [(subject.kind, subject.scheme, subject.code) for subject in article.subjects] == [
        ("category", "", "s"),
        ("", "subj", "15000000"),
        ("", "tide", "7"),
    ]
    assert [(entity.name, entity.kind) for entity in article.entities] == [("Norge", "place")]
    back = written(article)
    assert {name: back[name] for name in ("anpa_category", "place", "genre", "keywords")} == {
        name: said[name] for name in ("anpa_category", "place", "genre", "keywords")
    }
    assert back["subject"][0] == {"qcode": "15000000", "name": "sport"}
    assert back["subject"][1] == {"qcode": "7", "name": "Ro", "scheme": "tide", "parent": "6"}


def test_authors_are_contributors() -> None:
    article = read(authors=[{"name": "Åse Lie", "role": "writer", "parent": "u1"}])
    assert [(contributor.name, contributor.role, contributor.relation) for contributor in article.contributors] == [
        ("Åse Lie", "writer", "creator")
    ]
    assert written(article)["authors"][0]["parent"] == "u1"


def test_the_name_of_an_author_who_is_a_user_is_the_label() -> None:
    user = {"_id": ["u1", "writer"], "parent": "u1", "sub_label": "Åse Lie"}
    article = read(authors=[{**user, "role": "writer", "name": "Writer"}, {**user, "role": "ed", "name": "Editor"}])
    assert [(contributor.name, contributor.role) for contributor in article.contributors] == [
        ("Åse Lie", "writer"),
        ("Åse Lie", "ed"),
    ]
    assert [part.name for part in article.contributors[0].foreign] == ["_id", "parent"]
    assert [part.name for part in article.contributors[1].foreign] == ["_id", "parent", "name"]


def test_other_members_of_a_signal_are_reported() -> None:
    report = nf.Report()
    item = {
        "guid": "a",
        "headline": "b",
        "signal": [{"qcode": "sig:update", "name": "Update", "parent": None, "of": [3]}],
    }
    assert nf.read(json.dumps(item).encode(), "superdesk", report=report).signals == ("sig:update",)
    assert [loss.why for loss in report.losses] == ["the of of a signal is left out: [3]"]


def test_a_state_that_is_not_a_string_is_no_internal_error() -> None:
    item = {"guid": "a", "headline": "b", "state": {"killed": 1}}
    assert nf.read(json.dumps(item).encode(), "superdesk").status == "usable"


# What newsformat kept, and somebody has changed since --------------------------


@pytest.mark.cases(
    ("article", "member", "value", "name", "expected"),
    [
        (
            nf.Article(headline="A", bylines=[nf.Byline(name="Ann Lee", contact="ann@tide.example")]),
            *("byline", "By Bo Diaz", "bylines", (nf.Byline(name="Bo Diaz", text="By Bo Diaz"),)),
        ),
        (
            nf.Article(headline="A", notes=[nf.EditorsNote(text="Hold", role="correction")]),
            *("ednote", "Go", "notes", (nf.EditorsNote(text="Go"),)),
        ),
        (
            nf.Article(headline="A", sources=[nf.Concept(name="Tide", code="t")]),
            *("source", "Ebb", "sources", (nf.Concept(name="Ebb"),)),
        ),
        (
            nf.Article(headline="A", created=datetime(2026, 11, 24, 9, tzinfo=timezone(timedelta(hours=1)))),
            *("firstcreated", "2026-11-25T08:00:00+0000", "created", datetime(2026, 11, 25, 8, tzinfo=UTC)),
        ),
        (nf.Article(headline="a &amp; b"), "headline", "Changed", "headline", (nf.Text("Changed"),)),
    ],
)
def test_changed_members_win_over_what_newsformat_kept(
    article: nf.Article, member: str, value: str, name: str, expected: Any
) -> None:
    item = written(article)
    assert nf.read(json.dumps(item).encode(), FORMAT) == article
    assert getattr(nf.read(json.dumps({**item, member: value}).encode(), FORMAT), name) == expected


def test_names_of_signals_besides_their_codes_are_reported() -> None:
    report = nf.Report()
    assert read(report, signal=[{"qcode": "COR", "name": "Korreksjon"}]).signals == ("COR",)
    assert [str(loss) for loss in report.losses] == ["the name of a signal is left out: Korreksjon"]


def test_a_signal_may_be_a_number_and_a_second_code_is_reported() -> None:
    report = nf.Report()
    said = [{"qcode": 5}, {"code": "kill", "name": "Dropped"}, {"qcode": "a", "code": "b"}]
    assert read(report, signal=said).signals == ("5", "kill", "a")
    assert [loss.why for loss in report.losses] == [
        "the name of a signal is left out: Dropped",
        "the code of a signal is left out: b",
    ]


def test_the_role_of_a_group_is_reported_unless_it_repeats_the_id() -> None:
    report = nf.Report()
    groups = [
        {"id": "root", "role": "grpRole:NEP", "refs": [{"idRef": "main"}, {"idRef": "side"}]},
        {"id": "main", "role": "grpRole:main", "refs": [{"residRef": "s1"}]},
        {"id": "side", "role": "grpRole:sidebar", "refs": [{"residRef": "s2"}]},
    ]
    assert [association.role for association in read(report, type="composite", groups=groups).associations] == [
        "main",
        "side",
    ]
    assert [loss.why for loss in report.losses] == ['the role of the group side is left out: "grpRole:sidebar"']


@pytest.mark.cases("role", ["", "picture", "main photo"])
def test_the_lead_picture_is_the_one_that_superdesk_features(role: str) -> None:
    logo = nf.Association(role="logo", media=nf.Media("https://tide.example/logo.png"))
    pier = nf.Association(role=role, media=nf.Media("https://tide.example/pier.jpg", caption="The pier"))
    article = nf.Article(headline="Kai", associations=[logo, pier])
    assert written(article)["associations"]["featuremedia"]["description_text"] == "The pier"
    assert nf.read(nf.write(article, FORMAT)) == article


@pytest.mark.cases("role", ["featuremedia", "editor_0", "related_images--1"])
def test_media_with_names_of_superdesk_keep_them(role: str) -> None:
    pier = nf.Association(role="picture", media=nf.Media("https://tide.example/pier.jpg"))
    named = nf.Association(role=role, media=nf.Media("https://tide.example/quay.jpg"))
    assert [*written(nf.Article(headline="Kai", associations=[pier, named]))["associations"]] == ["picture", role]


def test_associations_of_an_item_of_superdesk_keep_their_names() -> None:
    picture = {"type": "picture", "guid": "p1", "renditions": {"original": {"href": "https://tide.example/pier.jpg"}}}
    article = read(associations={"body_picture": picture}, family_id="f1")
    assert [*written(article)["associations"]] == ["body_picture"]
