"""Values of another kind than is due, at places that are looked up: articles, problems or a `ReadError`, whatever they are."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


LINK = json.dumps(
    {"root": {"children": [{"type": "paragraph", "children": [{"type": [], "url": "https://a.example"}]}]}}
)
STYLED = {"rangeStart": 0, "rangeLength": 1, "textStyle": {"fontStyle": [], "fontWeight": {}}}
CHAT = {
    "name": "A",
    "type": [],
    "id": 1,
    "messages": [{"id": 1, "type": "message", "date": "2026-11-24T08:00:00", "text": "B"}],
}
HUGE = 10**4000
JSON: list[tuple[str, Any]] = [
    ("afp-api", {"response": {"docs": [{"uno": "a", "title": "A", "iptc": 7}]}}),
    ("ans", {"type": "story", "version": "0.10.9", "related_content": {"basic": [{"type": {}}]}}),
    ("apple-news", {"components": [{"role": "body", "text": "abc", "inlineTextStyles": [STYLED]}], "version": "1.7"}),
    (
        "activity-streams",
        {"type": "Note", "content": "A", "image": {"type": "Image", "width": -HUGE}, "latitude": HUGE},
    ),
    ("dpa-digitalwires", {"urn": "urn:a", "headline": "A", "article_html": "B", "urgency": HUGE}),
    ("doccano", {"text": "Ann", "entities": [{"id": [], "label": "PER"}], "_newsformat": {"offsets": []}}),
    ("ghost", {"posts": [{"title": "A", "lexical": LINK}]}),
    ("telegram", CHAT),
    (
        "wordpress-rest",
        {"title": "A", "content": "B", "date": "0001-01-01T00:00:00", "date_gmt": "0001-01-01T00:00:00+14:00"},
    ),
]
PAGE = "<page><title>A</title><ns>0</ns><id>1</id><revision><id>2</id><text>B [[C]]</text></revision></page>"
XML = [
    ("alto", '<alto><Layout><Page WIDTH="-1" HEIGHT="5"><PrintSpace/></Page></Layout></alto>'),
    ("mediawiki", f"<mediawiki><siteinfo><base>http://[a/wiki/Main</base></siteinfo>{PAGE}</mediawiki>"),
]


DOCUMENTS = [*[(name, json.dumps(said)) for name, said in JSON], *XML]


@pytest.mark.parametrize(("name", "document"), DOCUMENTS, ids=[name for name, _ in DOCUMENTS])
def test_are_read_and_checked(name: str, document: str) -> None:
    articles = nf.read_all(document.encode(), name)
    assert all(isinstance(article, nf.Article) for article in articles)
    if nf.registry()[name].validate:
        assert all(problem.message for problem in nf.validate(document.encode(), name))


MARK = "Qzxvj"
_AFP = {"uno": "a", "title": "A"}
_EFE = {"id": "a", "title": "A", "text": "B"}
_NODE = {"type": "node--article", "id": "1", "attributes": {"title": "A"}}
_GUARDIAN = {"id": "a", "type": "article", "webTitle": "A", "webUrl": "https://a.example"}
_DRAFT = {"blocks": [{"text": "A", "type": "unstyled", "entityRanges": [{"offset": 0, "length": 1, "key": 0}]}]}
SAID: list[tuple[str, Any]] = [
    ("json-ld", {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A", "keywords": [MARK, 73918]}),
    ("json-ld", {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A", "author": 73918}),
    ("afp-api", {"response": {"docs": [{**_AFP, "bagItem": [{"uno": "b", "newslines": MARK}]}]}}),
    ("afp-api", {"response": {"docs": [{**_AFP, "bagItem": [{"uno": "b", "medias": [{"role": "Quicklook"}, MARK]}]}]}}),
    ("efe-api", {"data": {"items": [{"packageInfo": {**_EFE, "metaData": MARK}}]}}),
    ("efe-api", {"data": {"items": [{"packageInfo": {**_EFE, "files": MARK}}]}}),
    ("efe-api", {"data": {"items": [{"packageInfo": {**_EFE, "metaData": {"geoProperties": [MARK]}}}]}}),
    ("superdesk", {"type": "picture", "guid": "a", "headline": "A", "renditions": {"original": MARK}}),
    ("activity-streams", {"type": "Article", "name": "A", "content": "B", "attributedTo": {"name": [MARK]}}),
    (
        "activity-streams",
        {"type": "Note", "content": "B", "attachment": [{"type": "Image", "url": "a.jpg", "name": {"en": MARK}}]},
    ),
    ("draftjs", {**_DRAFT, "entityMap": MARK}),
    ("draftjs", {**_DRAFT, "entityMap": {"0": MARK}}),
    ("drupal-jsonapi", {"data": _NODE, "included": {"0": {"id": MARK}}}),
    ("drupal-jsonapi", {"data": _NODE, "included": [MARK]}),
    (
        "joomla",
        {"data": [{"type": "articles", "id": "1", "attributes": {"title": "A", "text": "B"}}], "included": MARK},
    ),
    ("guardian", {"response": {"content": {**_GUARDIAN, "blocks": {"body": [MARK]}}}}),
    ("guardian", {"response": {"content": {**_GUARDIAN, "blocks": {"body": [{"elements": [MARK]}]}}}}),
    ("wordpress-rest", {"id": 3, "title": {"rendered": "A"}, "content": 73918}),
    ("ninjs", {"uri": "urn:a", "type": "text", "headline": "A", "bylines": [{"by": {"name": MARK}}]}),
]


@pytest.mark.parametrize(("name", "said"), SAID, ids=[f"{name}-{number}" for number, (name, _) in enumerate(SAID)])
def test_are_kept_or_told(name: str, said: Any) -> None:
    report = nf.Report()
    with nf.read_all(json.dumps(said).encode(), name, report=report) as found:
        read = f"{[*found]!r}{[str(each) for each in report]!r}"
    assert MARK in read or "73918" in read
    assert "73918" in read or "73918" not in json.dumps(said)
