"""Real items of Superdesk: what they say is there, and every one comes back."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from tests.corpus.shared import CORPUS, characters, needs_shared, text_in

import newsformat as nf


pytestmark = needs_shared

NAMES = (
    "superdesk-superdesk-core/article_with_embedded_article.json",
    "superdesk-superdesk-ntb/contentapi_item.json",
    "superdesk-superdesk-ntb/published_item.json",
    "superdesk-superdesk-ntb/text-item-with-table.json",
)
FILES = [CORPUS / "other" / name for name in NAMES]


def item(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


@pytest.mark.cases("path", FILES)
def test_it_is_detected_read_and_comes_back(path: Path) -> None:
    assert [detection.format for detection in nf.detect(path)] == ["superdesk"]
    report = nf.Report()
    article = nf.read(path, report=report)
    document = nf.write(article, "superdesk", report=report)
    assert report.losses == ()
    assert nf.read(document) == article


@pytest.mark.cases("path", FILES)
def test_what_it_says_is_there(path: Path) -> None:
    said, article = item(path), nf.read(path)
    assert article.uri == said.get("guid", said["_id"])
    assert nf.plain(article.headline) == said.get("headline", "")
    assert [byline.text or byline.name for byline in article.bylines] == [
        said[name] for name in ("byline",) if name in said
    ]
    assert article.slug == said.get("slugline", "")
    assert article.updated == datetime.fromisoformat(said["versioncreated"])
    assert article.created == datetime.fromisoformat(said["firstcreated"])
    assert article.urgency == said.get("urgency")
    assert [subject.name for subject in article.subjects] == [each["name"] for each in said.get("subject", [])]
    assert [association.role for association in article.associations] == [*said.get("associations", {})]
    for name, media in ((association.role, association.media) for association in article.associations):
        assert media is not None
        files = said["associations"][name]["renditions"]
        assert {file.name: file.href for file in media.renditions} == {key: file["href"] for key, file in files.items()}


@pytest.mark.cases("path", FILES)
def test_the_text_is_complete(path: Path) -> None:
    text = item(path).get("body_html", "")
    root = html.fromstring(f"<div>{text}</div>")
    wanted = characters("".join(root.xpath(".//text()")))
    assert characters(text_in(nf.read(path).body, "href", "html", "renditions")) == wanted


def test_several_in_an_array_come_back() -> None:
    path = CORPUS / "other" / "superdesk-superdesk-belga" / "belga-newsml-1.2-SDBELGA-514.json"
    assert [detection.format for detection in nf.detect(path)] == ["superdesk"]
    articles = [*nf.read_all(path)]
    assert [nf.plain(article.headline) for article in articles] == [
        each["headline"] for each in json.loads(path.read_bytes())
    ]
    assert [*nf.read_all(nf.write(articles, "superdesk"))] == articles
    assert len(articles) == 2


def test_what_is_no_item_is_none() -> None:
    others = [*(CORPUS / "other").glob("superdesk-*/ap_*.json"), *(CORPUS / "other").glob("superdesk-*/*search.json")]
    others += [*(CORPUS / "other").glob("superdesk-*/*onclusive*.json")]
    assert [path.name for path in others if "superdesk" in [detection.format for detection in nf.detect(path)]] == []
    assert len(others) > 15
