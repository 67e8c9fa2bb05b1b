"""What is wrong with entries of dpa-digitalwires, by its documentation."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


ENTRY: dict[str, Any] = {
    "format": "digitalwires@0.9.1",
    "type": "composite",
    "urn": "urn:newsml:a.example:20261126:1",
    "version": 3,
    "version_created": "2026-11-26T08:00:00+01:00",
    "content_created": "2026-11-25",
    "pubstatus": "usable",
    "urgency": 4,
    "signal": None,
    "headline": "Hochwasser",
    "article_html": '<section class="main"><p>Es stieg.</p><dnl-image ref="urn:a:2"/></section>',
    "notepad": {"header_html": "<header/>", "public_html": None},
    "ednotes": [{"role": "dpaednoterole:contacts", "ednote": "Ann", "is_publishable": False}],
    "descriptions": [{"role": "drol:caption", "description": "Deich"}],
    "associations": [
        {"type": "image", "urn": "urn:a:2", "rank": 1, "renditions": [{"url": "https://a.example/1.jpg", "width": 3}]}
    ],
    "categories": [{"type": "dnltype:wire", "name": "Basis", "qcode": "dpasrv:bdt"}],
    "keyword_names": ["Flut"],
    "more": 1,
}


def found(value: Any) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), "dpa-digitalwires")
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


@pytest.mark.cases("value", [ENTRY, [ENTRY, ENTRY], {"entries": [ENTRY], "last": 1}, {"entries": []}])
def test_valid_entries_have_no_problems(value: Any) -> None:
    assert found(value) == []


WRONG = [
    ({"format": "digitalwires"}, "format", "$.format"),
    ({"pubstatus": "live"}, "value", "$.pubstatus"),
    ({"urgency": 0}, "value", "$.urgency"),
    ({"urgency": "4"}, "type", "$.urgency"),
    ({"version_created": "2026-11-26"}, "date-time", "$.version_created"),
    ({"embargoed": "morgen"}, "date-time", "$.embargoed"),
    ({"content_created": "2026-11-31"}, "date-time", "$.content_created"),
    ({"headline": 3}, "type", "$.headline"),
    ({"notepad": "Text"}, "type", "$.notepad"),
    ({"ednotes": [{"role": "a"}]}, "required", "$.ednotes[0]"),
    ({"ednotes": [{"ednote": "a", "is_publishable": "no"}]}, "type", "$.ednotes[0].is_publishable"),
    ({"descriptions": [{"role": "a"}]}, "required", "$.descriptions[0]"),
    ({"categories": [{"qcode": "a:b"}]}, "required", "$.categories[0]"),
    ({"keyword_names": [3]}, "type", "$.keyword_names[0]"),
]


@pytest.mark.cases(("change", "rule", "where"), WRONG)
def test_each_problem_has_its_rule_and_place(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**ENTRY, **change}) == [(rule, where, "error")]
    assert found({"entries": [ENTRY, {**ENTRY, **change}]}) == [(rule, where.replace("$", "$.entries[1]"), "error")]


@pytest.mark.cases("name", ["urn", "version", "version_created", "headline"])
def test_required_members_of_an_entry(name: str) -> None:
    assert found({other: value for other, value in ENTRY.items() if other != name}) == [("required", "$", "error")]


def test_problems_of_renditions() -> None:
    picture = {"type": "image", "urn": "urn:a:2", "renditions": [{"url": "a", "width": "3"}]}
    assert found({**ENTRY, "associations": [picture]}) == [("type", "$.associations[0].renditions[0].width", "error")]


def test_lesser_problems_are_warnings() -> None:
    assert found({**ENTRY, "associations": []}) == [("reference", "$.article_html", "warning")]
    odd = {**ENTRY, "categories": [{"type": "dnltype:wire", "qcode": "bdt"}]}
    assert found(odd) == [("qcode", "$.categories[0].qcode", "warning")]
