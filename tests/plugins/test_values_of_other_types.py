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
