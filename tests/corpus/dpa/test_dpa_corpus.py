"""Real entries of dpa-digitalwires: what they say is all there, and every one comes back."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from tests.corpus.shared import CORPUS, characters, needs_shared, text_in

import newsformat as nf


pytestmark = needs_shared

FILES = sorted((CORPUS / "other").glob("dpa-newslab-*/*.json"))
LEFT_OUT = {"updated", "entry_id", "notepad", "autopublishnotice"}  # of the API, or said by other members, too


def entry(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


@pytest.mark.cases("path", FILES)
def test_it_is_detected_read_and_comes_back(path: Path) -> None:
    assert nf.detect(path)[0].format == "dpa-digitalwires"
    report = nf.Report()
    article = nf.read(path, report=report)
    assert report.losses == ()
    document = nf.write(article, "dpa-digitalwires", report=report)
    assert report.losses == ()
    assert nf.read(document) == article
    assert entry(path).keys() <= json.loads(document).keys()


@pytest.mark.cases("path", FILES)
def test_what_it_says_is_there(path: Path) -> None:
    said, article = entry(path), nf.read(path)
    assert nf.plain(article.headline) == said["headline"]
    assert nf.plain(article.kicker) == (said["kicker"] or "")
    assert nf.plain(article.summary) == (said["teaser"] or "")
    assert article.updated == datetime.fromisoformat(said["version_created"])
    assert article.uri == said["urn"]
    assert article.urgency == said["urgency"]
    assert {byline.text or byline.name for byline in article.bylines} == {said["byline"] or ""} - {""}
    assert (article.embargo is not None) is (said["embargoed"] is not None)
    assert [note.text.split() for note in article.notes] == [note["ednote"].split() for note in said["ednotes"]]
    assert list(article.keywords) == said["keyword_names"]
    assert {concept.code for concept in article.subjects if concept.kind == "dpatype:category"} == {*said["desk_names"]}
    assert {foreign.name for foreign in article.foreign} <= LEFT_OUT | {"categories"}


@pytest.mark.cases("path", FILES)
def test_the_text_is_complete(path: Path) -> None:
    said, article = entry(path), nf.read(path)
    if not said["article_html"]:
        (media,) = article.body
        assert isinstance(media, nf.Media)
        assert nf.plain(media.caption) == " ".join(said["associations"][0]["caption"].split())
        assert media.href == said["associations"][0]["renditions"][0]["url"]
        return
    root = html.fromstring(said["article_html"])
    wanted = characters("".join(root.itertext()) + "".join(root.xpath("//dnl-image/@*[name()!='ref']")))
    found = characters(text_in(article.body, "href", "html", "renditions"))
    assert (wanted & found).total() >= 0.99 * wanted.total() > 0
    assert (found - wanted).total() == 0


def test_there_are_all() -> None:
    assert len(FILES) == 13
    categories = [category for path in FILES for category in entry(path)["categories"]]
    assert len({category["type"] for category in categories}) > 15


# The same entries as NewsML-G2, made of them by dpa ---------------------------


def _as_newsml() -> list[tuple[Path, Path]]:
    folder = CORPUS / "newsmlg2" / "dpa-newslab-dpa-digitalwires-to-newsmlg2"
    names = {re.sub(r"[-_]", "", path.stem).lower(): path for path in folder.glob("*.xml")}
    return [(path, names[name]) for path in FILES if (name := re.sub(r"[-_]", "", path.stem).lower()) in names]


PAIRS = _as_newsml()


@pytest.mark.cases(("path", "other"), PAIRS)
def test_dpa_says_the_same_in_newsml(path: Path, other: Path) -> None:
    one, two = nf.read(path), nf.read(other)
    for name in ("uri", "version", "kind", "status", "embargo", "urgency", "language", "signals", "keywords", "credit"):
        assert getattr(one, name) == getattr(two, name), name
    for name in ("bylines", "dateline", "contributors"):
        assert getattr(one, name) == getattr(two, name), name
    terms = [[(rights.notice, rights.usage_terms or "None") for rights in article.rights] for article in (one, two)]
    assert terms[0] == terms[1]  # None is what dpa writes where there are none
    assert nf.plain(one.summary) == nf.plain(two.summary)
    assert [service for service in one.services if service.scheme == "dpasrv"] == [*two.services]
    assert one.genres[:1] == two.genres  # dpa takes one of them over
    assert notes(one) == [note for note in notes(two) if note[0] != "dpaednoterole:notepad"]
    assert {*concepts(two, "dpacat", "dpasubject")} == {*concepts(one, "dpacat", "dpasubject")}
    places = [entity for entity in one.entities if entity.kind == "place" and entity.relation in {"", "located"}]
    others = [entity for entity in two.entities if entity.kind == "place"]
    assert sorted((place.name, place.code) for place in places) == sorted(
        (concept.name, concept.code) for concept in others if not concept.code.startswith("poi")
    )
    addresses = sorted(entity.name for entity in one.entities if entity.relation == "poi")
    found = sorted(concept.name for concept in others if concept.code.startswith("poi"))  # without street and town
    assert all(address.startswith(name) for address, name in zip(addresses, found, strict=True))
    links = [
        (association.uri, association.title, association.href or (association.media.href if association.media else ""))
        for association in one.associations
    ]
    assert sorted(links) == sorted(
        (association.uri, association.title, association.href) for association in two.associations
    )


def notes(article: nf.Article) -> list[tuple[str, str]]:
    return [(note.role, note.text) for note in article.notes]


def concepts(article: nf.Article, *schemes: str) -> list[tuple[str, str, str, str]]:
    return [
        (subject.kind, subject.scheme, subject.code, subject.name)
        for subject in article.subjects
        if subject.scheme in schemes
    ]


def test_there_are_pairs() -> None:
    assert len(PAIRS) > 9
