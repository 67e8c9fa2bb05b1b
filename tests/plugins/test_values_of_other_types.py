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


@pytest.mark.cases(("name", "document"), DOCUMENTS, ids=[name for name, _ in DOCUMENTS])
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
_PARA = {"t": "Para", "c": [{"t": "Str", "c": "A"}]}
_TEXT = {"nodeType": "paragraph", "data": {}, "content": [{"nodeType": "text", "value": "A", "marks": [], "data": {}}]}
_ENTRY = {
    "sys": {"id": "1", "type": "Entry", "contentType": {"sys": {"id": "article"}}},
    "fields": {"title": {"en": "A"}, "body": {"en": {"nodeType": "document", "data": {}, "content": [_TEXT]}}},
}
_ODD: list[tuple[str, Any]] = [
    ("lexical", {"root": {"children": [{"type": "paragraph", "children": MARK}]}}),
    (
        "lexical",
        {"root": {"children": [{"type": "list", "children": [{"type": "listitem", "children": {"a": MARK}}]}]}},
    ),
    ("slate", {"document": {"nodes": [{"object": "block", "type": "paragraph", "nodes": MARK}]}}),
    (
        "slate",
        {"document": {"nodes": [{"object": "block", "type": "a", "nodes": [{"object": "text", "leaves": [MARK]}]}]}},
    ),
    (
        "slate",
        {"document": {"nodes": [{"object": "block", "nodes": [{"object": "text", "text": "A", "marks": [MARK]}]}]}},
    ),
    (
        "slate",
        {
            "document": {
                "nodes": [{"nodes": [{"object": "text", "text": "A", "marks": [{"type": "bold", "data": MARK}]}]}]
            }
        },
    ),
    (
        "slate",
        {"document": {"nodes": [{"type": "paragraph", "data": MARK, "nodes": [{"object": "text", "text": "A"}]}]}},
    ),
    ("prosemirror", {"type": "doc", "content": MARK}),
    ("storyblok", {"story": {"name": "A", "content": {"component": "post"}}, "rels": [MARK]}),
    *[
        ("pandoc-json", {"pandoc-api-version": [1, 23], "meta": {}, "blocks": [_PARA, block]})
        for block in (
            *(
                MARK,
                {"t": "Para", "c": [MARK]},
                {"t": "BulletList", "c": [[_PARA], MARK]},
                {"t": "BlockQuote", "c": [MARK]},
            ),
            *({"t": "DefinitionList", "c": [MARK]}, {"t": "OrderedList", "c": [MARK, [[_PARA]]]}),
            *({"t": "Header", "c": [2, MARK, []]}, {"t": "Figure", "c": [["", [], []], MARK, [_PARA]]}),
            {"t": "Para", "c": [{"t": "Image", "c": [["", [], []], [MARK], ["a.jpg", ""]]}]},
            {"t": "Table", "c": [None, [None, []], [], [None, [MARK]], [], [None, []]]},
            {"t": "Table", "c": [None, [None, []], [], [None, []], [MARK], [None, []]]},
            {"t": "Table", "c": [None, [None, []], [], [None, [[None, [MARK]]]], [], [None, []]]},
            {"t": "Table", "c": [[], [], [], [], [MARK]]},
        )
    ],
    ("pandoc-json", {"pandoc-api-version": [1, 23], "meta": {"title": MARK}, "blocks": []}),
    (
        "pandoc-json",
        {"pandoc-api-version": [1, 23], "meta": {"title": {"t": "MetaInlines", "c": [MARK]}}, "blocks": []},
    ),
    ("contentful", {"nodeType": "document", "data": {}, "content": [_TEXT, MARK]}),
    ("contentful", {"entries": [_ENTRY, MARK]}),
    ("contentful", {"entries": [_ENTRY, {"sys": {"id": MARK}}]}),
    ("contentful", {"items": [_ENTRY], "includes": {"Asset": [MARK]}}),
    ("ghost", {"db": [{"data": {"posts": [{"title": "A", "slug": "a"}, MARK]}}]}),
    (
        "ghost",
        {
            "posts": [
                {"title": "A", "lexical": json.dumps({"root": {"children": [{"type": "paragraph", "children": MARK}]}})}
            ]
        },
    ),
    ("strapi", {"data": {"id": 1, "title": "A", "body": [{"type": "paragraph", "children": [{"text": "B"}, MARK]}]}}),
    ("youtube-json3", {"events": [{"segs": [{"utf8": "A"}, MARK]}]}),
    ("youtube-json3", {"events": [{"segs": [{"utf8": "A"}]}, MARK, {"segs": MARK}]}),
    ("speech-json", {"segments": [{"start": 0, "end": 1, "text": "A"}, MARK]}),
    ("speech-json", {"segments": [{"start": 0, "end": 1, "text": "A", "words": MARK}]}),
    ("speech-json", {"segments": [{"start": 0, "end": 1, "text": "A"}], "language": [MARK]}),
    ("speech-json", {"segments": [{"start": 0, "end": 1, "text": "A"}], "metadata": {"created": [MARK]}}),
    ("speech-json", {"results": {"transcripts": [{"transcript": "A"}, MARK], "items": MARK}}),
    ("speech-json", {"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "A"}, MARK]}]}),
]
_FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "A"}
_DPA = {"urn": "urn:a", "headline": "A", "article_html": "<p>B</p>"}
_OURS: list[tuple[str, Any]] = [
    *[
        ("superdesk", {"type": "text", "guid": "a", "headline": "A", "_newsformat": own})
        for own in (
            *({"bylines": MARK}, {"bylines": [MARK]}, {"bylines": [{"name": [MARK]}]}, {"dateline": MARK}),
            *({"subjects": {"a": MARK}}, {"digital_source_type": {"a": MARK}}),
        )
    ],
    ("superdesk", {"type": "text", "headline": "A", "subject": [{"name": "B", "_newsformat": {"uri": [MARK]}}]}),
    ("json-feed", {**_FEED, "items": [{"id": "1", "title": "A", "_newsformat": {"identifiers": [MARK]}}]}),
    (
        "json-feed",
        {**_FEED, "items": [{"id": "1", "title": "A", "_newsformat": {"associations": [{"media": {"alt": [MARK]}}]}}]},
    ),
    (
        "json-feed",
        {**_FEED, "items": [{"id": "1", "title": "A", "_newsformat": {"associations": [{"media": [MARK]}]}}]},
    ),
    ("dpa-digitalwires", {**_DPA, "_newsformat": {"bylines": {"name": MARK}}}),
    ("dpa-digitalwires", {**_DPA, "categories": [{"type": "dnltype:subject", "name": "B", "_newsformat": MARK}]}),
    ("doccano", {"text": "Ann", "entities": [], "_newsformat": {"entities": [MARK]}}),
    ("doccano", {"text": "Ann", "entities": [], "_newsformat": {"entities": [{"name": {"a": MARK}}]}}),
]
SAID: list[tuple[str, Any]] = [
    *_ODD,
    *_OURS,
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


@pytest.mark.cases(("name", "said"), SAID, ids=[f"{name}-{number}" for number, (name, _) in enumerate(SAID)])
def test_are_kept_or_told(name: str, said: Any) -> None:
    report = nf.Report()
    with nf.read_all(json.dumps(said).encode(), name, report=report) as found:
        read = f"{[*found]!r}{[str(entry) for entry in report]!r}"
    assert MARK in read or "73918" in read
    assert "73918" in read or "73918" not in json.dumps(said)
