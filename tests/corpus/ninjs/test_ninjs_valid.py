"""Whatever is written is valid by the official schema of its version, and what it does not hold was reported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat.testing import articles, kitchen_sink, unreported

from ..shared import needs_shared
from .corpus import VERSIONS, files, problems


pytestmark = needs_shared

BODIES = ("html", "xhtml", "text")
FOREIGN = (
    nf.Foreign("ninjs", "profile", '"text-only"'),
    nf.Foreign("ninjs", "mimetype", '"text/html"'),
    nf.Foreign("ninjs", "priority", "6"),
    nf.Foreign("ninjs", "renditions", '[{"name":"main","href":"https://tide.example/a.jpg"}]'),
    nf.Foreign("ninjs", "rightsInfo", '{"langId":"http://w3.org/ns/odrl/2/","linkedRights":"https://tide.example/r"}'),
    nf.Foreign("ninjs", "trustIndicators", '[{"role":"http://cv.iptc.org/newscodes/trustindicator/ethics"}]'),
    nf.Foreign("ninjs", "bodies", '{"role":"short","contentType":"text/plain","value":"The tide is high."}'),
    nf.Foreign("ninjs", "descriptions", '{"role":"seo","contentType":"text/plain","value":"High tide"}'),
    nf.Foreign("ninjs", "nonsense", "{no JSON"),
)


def check(article: nf.Article, version: str, body: str) -> None:
    report = nf.Report()
    document = nf.write(article, "ninjs", {"version": version, "body": body}, report=report)
    assert problems(json.loads(document), version) == [], version
    found = nf.validate(document, "ninjs", {"version": version})
    assert [problem for problem in found if problem.severity == "error"] == [], version
    assert unreported(article, nf.read(document, "ninjs"), report.losses) == [], version


@given(article=articles({"*"}, foreign=FOREIGN), body=st.sampled_from(BODIES[:2]))
def test_whatever_the_article(article: nf.Article, body: str) -> None:
    for version in VERSIONS:
        check(article, version, body)


@given(article=articles({"*"}, foreign=FOREIGN))
def test_whatever_the_article_valid_as_plain_text(article: nf.Article) -> None:
    for version in VERSIONS:
        document = nf.write(article, "ninjs", {"version": version, "body": "text"})
        assert problems(json.loads(document), version) == [], version


@pytest.mark.cases("body", BODIES)
@pytest.mark.cases("version", VERSIONS)
def test_the_kitchen_sink(version: str, body: str) -> None:
    check(kitchen_sink(), version, body)


@pytest.mark.cases("path", files("provider", "spec"))
def test_every_real_file_in_every_version(path: Path) -> None:
    article = nf.read(path, "ninjs")
    for version in VERSIONS:
        check(article, version, "html")


@pytest.mark.cases("path", files("unit"))
def test_every_test_file_in_each_branch(path: Path) -> None:
    for version in ("1.6", "2.2", "3.1"):
        check(nf.read(path, "ninjs"), version, "html")


@pytest.mark.cases("path", files("provider", "spec"))
def test_through_an_old_version_and_back(path: Path) -> None:
    """3.1 → 1.6 → 3.1 loses what was reported, and no more."""
    article = nf.read(nf.write(nf.read(path, "ninjs"), "ninjs"), "ninjs")
    report = nf.Report()
    old = nf.read(nf.write(article, "ninjs", {"version": "1.6"}, report=report), "ninjs")
    back = nf.read(nf.write(old, "ninjs", report=report), "ninjs")
    assert unreported(article, back, report.losses) == []
