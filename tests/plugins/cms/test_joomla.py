"""Joomla: what is read of the articles of its API."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


def resource(**more: Any) -> dict[str, Any]:
    attributes = {
        "id": 7,
        "asset_id": 90,
        "title": "Ferry back",
        "alias": "ferry",
        "state": 1,
        "language": "*",
        "typeAlias": "com_content.article",
        "text": "<p>It <b>sails</b>.</p>",
        **more,
    }
    category = {"category": {"data": {"type": "categories", "id": "9"}}}
    return {"type": "articles", "id": "7", "attributes": attributes, "relationships": category}


def read(said: Any, report: nf.Report | None = None, **around: Any) -> nf.Article:
    return nf.read(json.dumps({"data": said, **around}).encode(), report=report)


def test_what_an_article_says() -> None:
    report = nf.Report()
    article = read(
        resource(
            created="2026-05-04 07:30:00",
            publish_up="2026-05-04 08:00:00",
            publish_down=None,
            modified="0000-00-00 00:00:00",
            language="en-GB",
            created_by_alias="Ann",
            metadesc="After a storm.",
            metakey="ports, coast",
            tags={"3": "ferries"},
            note="Check the fares",
            metadata={"robots": "", "author": "", "rights": "Tide"},
            place="North pier",
        ),
        report,
    )
    assert (article.uri, article.slug, article.language, article.text) == ("7", "ferry", "en-GB", "It sails.")
    assert [nf.plain(text) for text in (article.headline, article.summary)] == ["Ferry back", "After a storm."]
    assert (article.created, article.published, article.updated, article.expires) == (
        datetime(2026, 5, 4, 7, 30, tzinfo=UTC),
        datetime(2026, 5, 4, 8, tzinfo=UTC),
        None,
        None,
    )
    assert (article.bylines, article.keywords) == ((nf.Byline(name="Ann"),), ("ports", "coast", "ferries"))
    assert [note.text for note in article.notes] == ["Check the fares"]
    assert report.losses == ()
    assert [rights.notice for rights in article.rights] == ["Tide"]
    assert article.subjects == (nf.Concept(kind="section", code="9"),)
    assert [(part.name, part.value) for part in article.foreign] == [("asset_id", "90"), ("place", '"North pier"')]


def test_where_lists_fold_a_text_is_no_rule() -> None:
    assert read(resource(text='<p>One.</p><hr id="system-readmore" /><p>Two.</p>')).text == "One.\n\nTwo."


def test_what_only_joomla_fills_is_no_text() -> None:
    report, codes = nf.Report(), ("{loadposition tides,xhtml}", "{field 3}")
    kept = "One {by} in {field 3 of them}."
    article = read(resource(text=f"<p>{kept} {codes[0]}</p><p>{codes[1]}{{emailcloak=off}}</p>"), report)
    assert article.text == kept
    told = [loss.why for loss in report.losses]
    assert told == [
        f"a code, which only Joomla could fill, is left out: {code}" for code in (*codes, "{emailcloak=off}")
    ]


def test_pictures_have_their_size_behind_the_address() -> None:
    images = {
        "image_intro": "images/a.jpg#joomlaImage://local-images/a.jpg?width=8&height=6",
        "image_intro_alt": "A",
        "image_intro_caption": "Hafen",
        "image_fulltext": "https://tide.example/b.jpg",
        "float_intro": "left",
    }
    article = read(resource(images=images))
    first, second = (association.media for association in article.associations)
    assert first == nf.Media(
        "images/a.jpg", alt="A", caption="Hafen", renditions=[nf.Rendition(href="images/a.jpg", width=8, height=6)]
    )
    assert second == nf.Media("https://tide.example/b.jpg")
    assert [association.role for association in article.associations] == ["image_intro", "image_fulltext"]
    assert ("images.float_intro", '"left"') in [(part.name, part.value) for part in article.foreign]


@pytest.mark.cases(
    ("state", "status"),
    [(1, "usable"), (2, "usable"), (0, "withheld"), (-2, "canceled"), (5, "withheld"), ("1", "withheld")],
)
def test_states(state: Any, status: str) -> None:
    article = read(resource(state=state))
    assert article.status == status
    assert ("state" in [part.name for part in article.foreign]) == (state == 2)


@pytest.mark.cases(
    ("dates", "until"),
    [
        ({"created": "2026-05-04 07:30:00", "publish_up": "2026-05-06 08:00:00"}, datetime(2026, 5, 6, 8, tzinfo=UTC)),
        ({"created": "2026-05-04 07:30:00", "publish_up": "2026-05-04 07:30:00"}, None),
        (
            {"created": "2026-05-04 07:30:00", "publish_up": "2026-05-06 08:00:00", "modified": "2026-05-07 08:00:00"},
            None,
        ),
        ({"publish_up": "2026-05-06 08:00:00"}, None),
    ],
)
def test_what_is_to_be_shown_later_is_under_embargo(dates: dict[str, str], until: datetime | None) -> None:
    embargo = read(resource(state=1, **dates)).embargo
    assert (embargo.until if embargo else None) == until


def test_categories_are_called_as_what_is_included_says() -> None:
    included = [{"type": "categories", "id": "9", "attributes": {"title": "Coast"}}]
    assert read(resource(), included=included).subjects == (nf.Concept(name="Coast", kind="section", code="9"),)


def test_answers_of_several_articles() -> None:
    said = {"links": {"self": "a"}, "data": [resource(), resource(title="Storm")], "meta": {"total-pages": 1}}
    with nf.read_all(json.dumps(said).encode()) as articles:
        assert [nf.plain(article.headline) for article in articles] == ["Ferry back", "Storm"]
        assert [part.name for part in articles.envelope.foreign] == ["links", "meta"]


def test_other_resources_are_no_articles() -> None:
    with pytest.raises(nf.ReadError, match="not a Joomla article"):
        nf.read(b'{"data":{"type":"users","id":"1","attributes":{"name":"Ann"}}}', "joomla")
