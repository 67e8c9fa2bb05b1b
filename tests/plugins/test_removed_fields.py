"""What is kept of a document because the model has no place for all of it never brings back what has been removed."""

from __future__ import annotations

import json

import pytest
from attrs import evolve, fields

import newsformat as nf
from newsformat import Article


G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" standard="NewsML-G2" standardversion="2.35"'
    ' conformance="power"><itemMeta><itemClass qcode="ninat:text"/><provider literal="acme"/>'
    "<versionCreated>2026-05-01T08:00:00Z</versionCreated></itemMeta>{}</newsItem>"
)
NITF = (
    '<nitf><head><docdata management-doc-idref="a.1" management-idref-status="canceled"/></head>'
    "<body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head>"
    "<body.content><p>It sails.</p></body.content></body></nitf>"
)
NSML = (
    '<nsml version="3.1"><head><meta wire="u" rate="175"/></head><fields><string id="title">FERRY</string></fields>'
    "<body><p>It sails.</p></body></nsml>"
)
CONTENTFUL = {
    "sys": {"type": "Entry", "id": "a", "version": 5, "publishedVersion": 4, "archivedAt": "2026-05-01T08:00:00Z"},
    "fields": {"title": "Ferry"},
}
WORDPRESS = {
    "id": 3,
    "title": {"rendered": "Ferry"},
    "content": {"rendered": "<p>It sails.</p>", "protected": True},
    "status": "publish",
    "meta": {"newspack_article_subtitle": "At <em>noon</em>", "other": 1},
    "featured_media": 5,
    "jetpack_featured_media_url": "https://tide.example/a.jpg",
    "yoast_head_json": {
        "author": "Ann Lee",
        "title": "Ferry",
        "og_image": [{"url": "https://tide.example/a.jpg", "width": 8, "height": 6, "type": "image/jpeg"}],
    },
}
JSON_LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "name": "Ferry",
    "headline": "Ferry",
    "abstract": "In short.",
    "description": "It sails.",
    "mainEntityOfPage": "https://tide.example/1",
    "author": {"@type": "Person", "name": "Ann Lee"},
    "creator": {"@type": "Person", "name": "Ann Lee"},
}
SUPERDESK = {"type": "text", "_id": "a", "guid": "a", "headline": "Ferry", "_etag": "1", "pubstatus": "usable"}
SAMPLES = {
    "newsml-g2": [
        G2.format("<contentMeta><contentCreated>2026-05-01</contentCreated></contentMeta>"),
        G2.format(
            '<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head>'
            "<body><p>It sails.</p></body></html></inlineXML></contentSet>"
        ),
    ],
    "nitf": [NITF],
    "ninjs": [json.dumps({"uri": "urn:a", "type": "text", "headline": "A", "embargoed": "when it rains"})],
    "nsml": [NSML],
    "contentful": [json.dumps(CONTENTFUL)],
    "wordpress-rest": [json.dumps(WORDPRESS)],
    "json-ld": [json.dumps(JSON_LD)],
    "superdesk": [
        json.dumps(SUPERDESK | more)
        for more in (
            {"state": "killed", "pubstatus": "canceled"},
            {"state": "corrected"},
            {"state": "spiked"},
            {"flags": {"marked_for_not_publication": True, "marked_for_sms": True}},
            {"state": "scheduled", "schedule_settings": {"utc_publish_schedule": "2026-11-24T12:00:00+0000"}},
        )
    ],
}
EMPTY = Article()


@pytest.mark.parametrize(("format", "document"), [(format, sample) for format in SAMPLES for sample in SAMPLES[format]])
def test_what_is_removed_stays_away(format: str, document: str) -> None:
    article = nf.read(document.encode(), format)
    assert article.foreign
    for name in [field.name for field in fields(Article) if field.name != "foreign"]:
        gone = getattr(EMPTY, name)
        again = nf.read(nf.write(evolve(article, **{name: gone}), format), format)
        assert getattr(again, name) == gone or gone == getattr(article, name), name


@pytest.mark.cases(("format", "document"), [(format, sample) for format in SAMPLES for sample in SAMPLES[format]])
def test_what_is_unchanged_is_kept(format: str, document: str) -> None:
    article = nf.read(document.encode(), format)
    report = nf.Report()
    kept = set(nf.read(nf.write(article, format, report=report), format).foreign) == set(article.foreign)
    lost = [loss for loss in report.losses if loss.what.startswith("foreign")]
    assert kept is not bool(lost)
    assert kept or format == "ninjs"  # where an embargo that no date ends is said in another way


def test_a_story_of_ghost_in_a_state_of_its_own_can_be_canceled() -> None:
    document = json.dumps({"posts": [{"title": "A", "html": "<p>B</p>", "slug": "a", "status": "odd"}]})
    article = nf.read(document.encode(), "ghost")
    canceled = evolve(article, status=nf.Status.CANCELED)
    assert nf.read(nf.write(canceled, "ghost"), "ghost").status is nf.Status.CANCELED
