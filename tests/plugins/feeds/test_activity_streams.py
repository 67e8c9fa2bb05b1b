"""ActivityStreams: what servers of the fediverse send and answer, and what is written for them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Association, Byline, Envelope, EnvelopeLink, Foreign, Identifier, Media, Rendition


CONTEXT = "https://www.w3.org/ns/activitystreams"
STORY: dict[str, Any] = {
    "@context": [CONTEXT, {"Hashtag": "as:Hashtag"}],
    "type": "Article",
    "id": "https://tide.example/?p=7",
    "url": "https://tide.example/lock",
    "name": "Lock opens",
    "attributedTo": "https://tide.example/author/ann",
    "summary": "<p>It is <em>open</em>.</p>",
    "content": "<p>The lock opened.</p>",
    "contentMap": {"en": "<p>The lock opened.</p>"},
    "published": "2026-11-24T07:00:00Z",
    "updated": "2026-11-24T08:00:00Z",
    "tag": [{"type": "Hashtag", "name": "#lock", "href": "https://tide.example/tag/lock"}],
    "image": {"type": "Image", "url": "https://tide.example/lock.jpg", "mediaType": "image/jpeg", "name": "A lock"},
}
ARTICLE = Article(
    uri="https://tide.example/?p=7",
    identifiers=[Identifier(value="https://tide.example/lock", kind="url")],
    headline="Lock opens",
    bylines=[Byline(contact="https://tide.example/author/ann")],
    summary=["It is ", nf.Text("open", [nf.Style.EMPHASIS]), "."],
    body=[nf.Paragraph("The lock opened.")],
    language="en",
    published=nf.read(b'{"newsformat":1,"published":"2026-11-24T07:00:00Z"}', "json").published,
    updated=nf.read(b'{"newsformat":1,"updated":"2026-11-24T08:00:00Z"}', "json").updated,
    keywords=["lock"],
    associations=[
        Association(
            role="image",
            media=Media(
                "https://tide.example/lock.jpg",
                alt="A lock",
                renditions=[Rendition(href="https://tide.example/lock.jpg", media_type="image/jpeg")],
            ),
        )
    ],
)


def read(**more: Any) -> Article:
    return nf.read(json.dumps({**STORY, **more}).encode(), "activity-streams")


def written(article: Article, report: nf.Report | None = None) -> Any:
    return json.loads(nf.write(article, "activity-streams", report=report))


def foreign(name: str, value: Any) -> Foreign:
    return Foreign("activity-streams", name, json.dumps(value, separators=(",", ":")))


def test_an_article_as_a_blog_sends_it() -> None:
    content = json.dumps(STORY).encode()
    assert nf.detect(nf.Source(content))[0].format == "activity-streams"
    assert read() == ARTICLE
    assert nf.read(nf.write(ARTICLE, "activity-streams"), "activity-streams") == ARTICLE


def test_a_note_and_who_made_it_public_are_kept() -> None:
    around = {
        "type": "Create",
        "id": "https://tide.example/7/activity",
        "actor": "https://tide.example/desk",
        "to": ["as:Public"],
    }
    note = {"type": "Note", "content": "<p>High tide</p>", "sensitive": 0}
    article = nf.read(json.dumps({"@context": CONTEXT, **around, "object": note}).encode(), "activity-streams")
    assert article.foreign == (foreign("activity", around), foreign("type", "Note"), foreign("sensitive", 0))
    assert written(article) == {"@context": CONTEXT, **around, "object": note}


def test_what_stands_in_a_list_with_ours_stays_there() -> None:
    mention = {"type": "Mention", "name": "@bo@tide.example", "href": "https://tide.example/bo"}
    value = {"type": "PropertyValue", "name": "Desk", "value": "Harbour"}
    article = read(
        tag=[mention, *STORY["tag"]], attachment=[value], contentMap={"en": STORY["content"], "sw": "<p>x</p>"}
    )
    assert article.keywords == ("lock",)
    assert set(article.foreign) == {
        foreign("tag", [mention]),
        foreign("attachment", [value]),
        foreign("contentMap", {"sw": "<p>x</p>"}),
    }
    back = written(article)
    assert back["tag"] == [{"type": "Hashtag", "name": "#lock"}, mention]
    assert back["contentMap"] == {"en": STORY["content"], "sw": "<p>x</p>"}
    assert nf.read(json.dumps(back).encode(), "activity-streams") == article


ACTORS: list[tuple[str, Any, list[Byline], bool]] = [
    ("a person", {"type": "Person", "name": "Ann Lee"}, [Byline(name="Ann Lee")], ()),
    ("a page", {"type": "Person", "name": "Ann", "url": "https://a.example"}, [Byline(name="Ann", contact="https://a.example")], ()),
    ("an address of mail", {"name": "Ann", "url": "mailto:ann@a.example"}, [Byline(name="Ann", contact="ann@a.example")], ()),
    ("more than that", {"type": "Person", "name": "Ann", "icon": "a.png"}, [Byline(name="Ann")], ("attributedTo",)),
    ("two", ["https://a.example", {"name": "Bo"}], [Byline(contact="https://a.example"), Byline(name="Bo")], ()),
    ("a group", {"type": "Group", "name": "Desk"}, [Byline(name="Desk")], ("attributedTo",)),
    ("nonsense", 7, [], ("attributedTo",)),
]  # fmt: skip


@pytest.mark.cases(("actor", "bylines", "left"), [case[1:] for case in ACTORS], ids=[case[0] for case in ACTORS])
def test_who_it_is_attributed_to(actor: Any, bylines: list[Byline], left: tuple[str, ...]) -> None:
    article = read(attributedTo=actor)
    assert article.bylines == tuple(bylines)
    assert article.foreign == tuple([foreign(name, actor) for name in left])


def test_texts_that_are_no_html() -> None:
    assert read(content="a\n\nb < c", contentMap={}, mediaType="text/plain").body == (
        nf.Paragraph("a"),
        nf.Paragraph("b < c"),
    )
    assert read(content="# High\n\n*tide*", contentMap={}, mediaType="text/markdown").headline == ARTICLE.headline


def test_what_is_gone_is_canceled() -> None:
    gone = {"@context": CONTEXT, "type": "Tombstone", "id": "https://tide.example/7", "deleted": "2026-11-25T00:00:00Z"}
    article = nf.read(json.dumps(gone).encode(), "activity-streams")
    assert (article.status, article.uri) == (nf.Status.CANCELED, "https://tide.example/7")


def test_a_collection() -> None:
    page = {
        "@context": CONTEXT,
        "type": "OrderedCollectionPage",
        "id": "https://tide.example/outbox?page=1",
        "partOf": "https://tide.example/outbox",
        "totalItems": 9,
        "orderedItems": [STORY, "https://tide.example/8", {"type": "Person", "name": "Ann"}],
    }
    report = nf.Report()
    with nf.read_all(json.dumps(page).encode(), "activity-streams", report=report) as articles:
        envelope, found = articles.envelope, list(articles)
    assert found == [ARTICLE]
    assert envelope == Envelope(
        uri="https://tide.example/outbox?page=1",
        links=[EnvelopeLink(href="https://tide.example/outbox", role="partOf")],
        foreign=[foreign("type", "OrderedCollectionPage"), foreign("totalItems", 9)],
    )
    assert [loss.why for loss in report.losses] == [
        "left out the item 2 that can't be read: an item of ActivityStreams is an object; this is only its address",
        "left out the item 3 that can't be read: Person of ActivityStreams is not an article",
    ]


def test_the_first_page_of_a_collection_is_in_it() -> None:
    value = {"@context": CONTEXT, "type": "Collection", "first": {"type": "CollectionPage", "items": STORY}}
    assert list(nf.read_all(json.dumps(value).encode(), "activity-streams")) == [ARTICLE]


LOST: list[tuple[str, Article]] = [
    ("bylines", evolve(ARTICLE, bylines=[Byline()])),
    ("keywords", evolve(ARTICLE, keywords=["\xa0lock"])),
    ("identifiers", evolve(ARTICLE, identifiers=[Identifier(value="7", kind="id")])),
    ("associations", evolve(ARTICLE, associations=[Association(role="sidebar", href="https://tide.example/8")])),
    ("associations", evolve(ARTICLE, associations=[Association(role="image", media=Media("a.jpg", credit="Ann Lee"))])),
]


@pytest.mark.cases(("what", "article"), LOST)
def test_what_has_no_place_is_said(what: str, article: Article) -> None:
    report = nf.Report()
    written(article, report)
    assert [loss.what for loss in report.losses if loss.where] == [what]


@pytest.mark.cases("value", [7, [], {"type": "Person"}, {"type": ["Event"]}, {"type": "Create", "object": "x"}])
def test_what_is_no_article_is_refused(value: Any) -> None:
    with pytest.raises(nf.ReadError):
        nf.read(json.dumps(value).encode(), "activity-streams")


def test_what_the_first_of_several_loses_is_said_of_it() -> None:
    report = nf.Report()
    nf.write(
        [evolve(ARTICLE, identifiers=[Identifier(value="7", kind="id")]), ARTICLE], "activity-streams", report=report
    )
    assert [loss.where for loss in report.losses if loss.what == "identifiers"] == ["7"]


def test_what_a_server_says_more_of_a_picture_stays_with_it() -> None:
    picture = {"type": "Document", "mediaType": "image/jpeg", "url": "https://m.example/a.jpg", "name": None, "width": 8,
               "height": 6, "blurhash": "Uj", "focalPoint": [0, 0.5]}  # fmt: skip
    article = read(attachment=[picture])
    association = article.associations[-1]
    assert association.media
    assert association.media.href == "https://m.example/a.jpg"
    assert set(association.media.foreign) == {foreign("blurhash", "Uj"), foreign("focalPoint", [0, 0.5])}
    assert nf.read(json.dumps(written(article)).encode(), "activity-streams") == article


def test_what_hashtags_say_beside_their_words_is_told() -> None:
    report = nf.Report()
    tag = {**STORY["tag"][0], "id": "https://tide.example/tag/1"}
    nf.read(json.dumps({**STORY, "tag": [tag]}).encode(), "activity-streams", report=report)
    assert "the addresses (href) of hashtags are left out" in [remark.message for remark in report.remarks]
    assert [loss.why for loss in report.losses] == ["data about hashtags are left out: id"]


@pytest.mark.cases(
    ("sent", "status"),
    [
        ({}, nf.Status.USABLE),
        ({"to": [], "cc": None}, nf.Status.USABLE),
        ({"to": "as:Public"}, nf.Status.USABLE),
        ({"to": ["https://tide.example/ann/followers"], "cc": [f"{CONTEXT}#Public"]}, nf.Status.USABLE),
        ({"to": ["https://tide.example/ann/followers"]}, nf.Status.WITHHELD),
        ({"to": [], "cc": [{"type": "Person", "id": "https://tide.example/bo"}]}, nf.Status.WITHHELD),
    ],
)
@pytest.mark.cases("is_activity", [True, False])
def test_what_is_not_sent_to_the_public_is_withheld(
    sent: dict[str, Any], status: nf.Status, *, is_activity: bool
) -> None:
    note: dict[str, Any] = {"type": "Note", "id": "https://tide.example/7", "content": "<p>It rose.</p>"}
    said = {"type": "Create", "actor": "https://tide.example/ann", "object": note} if is_activity else note
    report = nf.Report()
    article = nf.read(json.dumps({"@context": CONTEXT, **said, **sent}).encode(), "activity-streams", report=report)
    assert article.status is status
    assert [str(remark) for remark in report.remarks] == (
        [] if status is nf.Status.USABLE else ["treated as withheld: it was not sent to the public"]
    )


def test_what_the_first_page_of_a_collection_says_more_is_kept() -> None:
    page = {"type": "CollectionPage", "next": "https://tide.example/2", "items": STORY}
    value = {"@context": CONTEXT, "type": "Collection", "first": page}
    with nf.read_all(json.dumps(value).encode(), "activity-streams") as articles:
        kept = {"type": "CollectionPage", "next": "https://tide.example/2"}
        assert foreign("first", kept) in articles.envelope.foreign
        assert list(articles) == [ARTICLE]


def test_of_several_lists_of_items_the_first_counts() -> None:
    report = nf.Report()
    value = {"@context": CONTEXT, "type": "Collection", "items": STORY, "first": {"items": [STORY, STORY]}}
    assert list(nf.read_all(json.dumps(value).encode(), "activity-streams", report=report)) == [ARTICLE]
    assert [loss.why for loss in report.losses] == ["a further list of items of a collection is left out: 2 of them"]


TERMS = ["https://w3id.org/security/v1", {"odd": "urn:odd"}]


@pytest.mark.cases("around", ["nothing", "an activity", "a collection"])
def test_what_a_context_says_of_terms_and_the_language_is_kept(around):
    story = {"type": "Article", "name": "Ferry", "content": "<p>It sails.</p>", "odd": 5}
    context = {"@context": [CONTEXT, TERMS[0], {"odd": "urn:odd", "Hashtag": "as:Hashtag", "@language": "fr"}]}
    value = {
        "nothing": {**context, **story},
        "an activity": {**context, "type": "Create", "actor": "a", "object": {"@context": CONTEXT, **story}},
        "a collection": {**context, "type": "Collection", "items": [{**context, **story}]},
    }[around]
    (article,) = nf.read_all(json.dumps(value).encode(), "activity-streams")
    assert article.language == "fr"
    assert article.foreign[-1] == Foreign("activity-streams", "@context", json.dumps(TERMS, separators=(",", ":")))
    again = written(article)
    assert again["@context"] == [CONTEXT, *TERMS]
    assert nf.read(json.dumps(again).encode(), "activity-streams") == article


def test_of_a_long_context_around_items_only_the_language_is_theirs() -> None:
    terms = {f"term{number}": f"urn:{number}" for number in range(300)}
    value = {
        "@context": [CONTEXT, terms, {"@language": "fr"}],
        "type": "Collection",
        "items": [STORY | {"name": "Ferry"}],
    }
    report = nf.Report()
    (article,) = nf.read_all(json.dumps(value).encode(), "activity-streams", report=report)
    assert not [part for part in article.foreign if part.name == "@context" and "term" in part.value]
    assert "@context is left out, which is longer than 4096 characters" in report.losses[0].why


@pytest.mark.cases(("contexts", "language"), [([{"@language": "fr"}, {"@language": None}], ""), ([None, 5], "")])
def test_the_last_language_of_a_context_counts(contexts: list[Any], language: str) -> None:
    value = {"@context": [CONTEXT, *contexts], "type": "Article", "name": "Ferry", "content": "<p>It sails.</p>"}
    assert nf.read(json.dumps(value).encode(), "activity-streams").language == language


@pytest.mark.cases("value", ['{"a":"b"}', '[{"a":"as:a"}]', f'["{CONTEXT}"]'])
def test_a_context_that_would_be_read_otherwise_is_lost(value):
    report = nf.Report()
    article = Article(headline="Ferry", foreign=[Foreign("activity-streams", "@context", value)])
    assert json.loads(nf.write(article, "activity-streams", report=report))["@context"] == CONTEXT
    assert [loss.where for loss in report.losses] == ["@context"]
