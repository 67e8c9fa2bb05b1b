"""What is wrong with posts of WordPress and Ghost, by their schemas."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


def found(value: Any, format: str) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(json.dumps(value).encode()), format)
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


# WordPress -----------------------------------------------------------------------

POST: dict[str, Any] = {
    "id": 7,
    "date": "2026-11-24T13:00:00",
    "date_gmt": "2026-11-24T12:00:00",
    "modified": None,
    "guid": {"rendered": "https://a.example/?p=7"},
    "link": "https://a.example/ebb/",
    "slug": "%d9%85%d8%af",
    "status": "publish",
    "type": "post",
    "title": {"raw": "Ebb", "rendered": "Ebb"},
    "content": {"rendered": "<p>It fell.</p>", "protected": False, "block_version": 1},
    "excerpt": "It fell.",
    "author": 3,
    "format": "standard",
    "comment_status": "open",
    "sticky": False,
    "meta": [],
    "categories": [1],
    "acf": False,
    "_links": {"self": [{"href": "https://a.example/wp-json/wp/v2/posts/7"}]},
    "_embedded": {
        "author": [{"id": 3, "name": "Ann", "link": "https://a.example/ann"}],
        "wp:term": [[{"id": 1, "name": "Tide", "taxonomy": "category"}], []],
        "wp:featuredmedia": [{"id": 9, "caption": {"rendered": "a"}, "source_url": "https://a.example/a.jpg"}],
    },
}
WORDPRESS = [
    ({"id": "7"}, "type", "$.id"),
    ({"date": "24.11.2026"}, "date-time", "$.date"),
    ({"modified": "2026-02-30T00:00:00"}, "date-time", "$.modified"),
    ({"title": 7}, "type", "$.title"),
    ({"title": {"text": "Ebb"}}, "required", "$.title"),
    ({"content": {"rendered": "a", "protected": "no"}}, "type", "$.content.protected"),
    ({"format": "poem"}, "value", "$.format"),
    ({"ping_status": "maybe"}, "value", "$.ping_status"),
    ({"sticky": 1}, "type", "$.sticky"),
    ({"tags": ["tide"]}, "type", "$.tags[0]"),
    ({"meta": "a"}, "type", "$.meta"),
    ({"_links": {"self": {"href": "a"}}}, "type", "$._links.self"),
    ({"_links": {"self": [{}]}}, "required", "$._links.self[0]"),
    ({"_embedded": {"author": {"id": 3}}}, "type", "$._embedded.author"),
    ({"_embedded": {"wp:term": [{"id": 1}]}}, "type", '$._embedded["wp:term"][0]'),
    ({"_embedded": {"wp:featuredmedia": [{"caption": 3}]}}, "type", '$._embedded["wp:featuredmedia"][0].caption'),
]
WORDPRESS_ODD = [
    ({"date_gmt": "2026-11-24T12:07:00"}, "clocks", "$.date"),
    ({"date_gmt": "2026-11-23T12:00:00"}, "clocks", "$.date"),
    ({"status": "corrected"}, "status", "$.status"),
    ({"slug": "ebb and flood"}, "slug", "$.slug"),
    ({"link": "/ebb"}, "uri", "$.link"),
]


def test_there_is_nothing_against_sound_posts() -> None:
    assert found(POST, "wordpress-rest") == []
    assert found([POST, POST], "wordpress-rest") == []


@pytest.mark.cases(("change", "rule", "where"), WORDPRESS)
def test_each_rule_of_wordpress_is_told_with_its_place(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**POST, **change}, "wordpress-rest") == [(rule, where, "error")]
    assert found([POST, {**POST, **change}], "wordpress-rest") == [(rule, where.replace("$", "$[1]"), "error")]


@pytest.mark.cases(("change", "rule", "where"), WORDPRESS_ODD)
def test_what_is_odd_in_wordpress_is_a_warning(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**POST, **change}, "wordpress-rest") == [(rule, where, "warning")]


def test_a_post_a_line_and_one_that_says_nothing() -> None:
    lines = "\n".join(json.dumps(item) for item in (POST, {**POST, "id": "x"}, {"id": 9})).encode()
    problems = [
        (problem.rule, problem.line, problem.where) for problem in nf.validate(nf.Source(lines), "wordpress-rest")
    ]
    assert problems == [("type", 2, "$.id"), ("required", 3, "$")]


# Ghost ---------------------------------------------------------------------------

LEXICAL = {"root": {"type": "root", "children": [{"type": "paragraph", "children": [{"type": "extended-text"}]}]}}
ROW: dict[str, Any] = {
    "id": "1",
    "title": "Ebb",
    "slug": "ebb",
    "lexical": json.dumps(LEXICAL),
    "mobiledoc": None,
    "status": "published",
    "type": "post",
    "featured": 0,
    "visibility": "public",
    "published_at": "2026-11-24T12:00:00.000Z",
    "created_at": 1764000000000,
}
DATA: dict[str, Any] = {
    "posts": [ROW, {**ROW, "id": 2, "type": "page"}],
    "posts_meta": [{"post_id": "1", "feature_image_alt": "A pier"}],
    "tags": [{"id": "t", "name": "Tide", "slug": "tide"}],
    "posts_tags": [{"post_id": "1", "tag_id": "t", "sort_order": 0}],
    "users": [{"id": 1, "name": "Ann", "email": "ann@a.example"}],
    "posts_authors": [{"post_id": 2, "author_id": "1"}],
}


def export(**changes: Any) -> dict[str, Any]:
    return {"db": [{"meta": {"exported_on": 1764000000000, "version": "6.0.0"}, "data": {**DATA, **changes}}]}


def test_there_is_nothing_against_sound_exports_and_answers() -> None:
    assert found(export(), "ghost") == []
    assert found(export()["db"][0], "ghost") == []
    assert found({"posts": [{**ROW, "tags": ["Tide", {"name": "Port"}], "authors": []}], "meta": {}}, "ghost") == []
    assert found({"post": {"current": ROW, "previous": {}}}, "ghost") == []
    assert found(ROW, "ghost") == []


GHOST = [
    ({"title": 7}, "type", ".title"),
    ({"title": "E" * 256}, "length", ".title"),
    ({"slug": "e" * 192}, "length", ".slug"),
    ({"custom_excerpt": "e" * 301}, "length", ".custom_excerpt"),
    ({"status": "live"}, "value", ".status"),
    ({"type": "story"}, "value", ".type"),
    ({"featured": "yes"}, "type", ".featured"),
    ({"published_at": "24.11.2026"}, "date-time", ".published_at"),
    ({"updated_at": "2026-02-30"}, "date-time", ".updated_at"),
    ({"lexical": "<p>Ebb</p>"}, "lexical", ".lexical"),
    ({"lexical": LEXICAL}, "type", ".lexical"),
    ({"lexical": '{"root": {}}'}, "lexical", ".lexical"),
    ({"lexical": '{"root": {"children": [{"children": []}]}}'}, "lexical", ".lexical"),
    ({"mobiledoc": '{"version": "0.3.1", "atoms": [], "cards": [], "sections": []}'}, "mobiledoc", ".mobiledoc"),
]


@pytest.mark.cases(("change", "rule", "where"), GHOST)
def test_each_rule_of_ghost_is_told_with_its_place(change: dict[str, Any], rule: str, where: str) -> None:
    row = {**ROW, **change}
    assert found(row, "ghost") == [(rule, f"${where}", "error")]
    assert found({"posts": [ROW, row]}, "ghost") == [(rule, f"$.posts[1]{where}", "error")]
    table = export(posts=[row], posts_authors=[])
    assert found(table, "ghost") == [(rule, f"$.db[0].data.posts[0]{where}", "error")]


TABLES = [
    ({"posts": [ROW, {**ROW, "id": 2}]}, "unique", "posts[1].slug"),
    ({"posts": [ROW, {**ROW, "id": 2, "slug": "a"}, {**ROW, "slug": "b"}]}, "unique", "posts[2].id"),
    ({"tags": [*DATA["tags"], {"id": "u", "name": "Tides", "slug": "tide"}]}, "unique", "tags[1].slug"),
    ({"tags": [*DATA["tags"], {"id": "u"}]}, "required", "tags[1]"),
    ({"users": [*DATA["users"], {"id": 4, "name": "Ben"}]}, "required", "users[1]"),
    ({"users": [*DATA["users"], {"id": 4, "name": "Ben", "email": "ben"}]}, "email", "users[1].email"),
    ({"posts_tags": [{"post_id": "1", "tag_id": "x"}]}, "reference", "posts_tags[0].tag_id"),
    ({"posts_authors": [{"post_id": "9", "author_id": 1}]}, "reference", "posts_authors[0].post_id"),
    ({"posts_meta": [{"og_title": "a"}]}, "required", "posts_meta[0]"),
    ({"posts_meta": [{"post_id": "1", "feature_image_alt": "e" * 192}]}, "length", "posts_meta[0].feature_image_alt"),
]


@pytest.mark.cases(("change", "rule", "where"), TABLES)
def test_each_rule_of_tables_is_told_with_its_place(change: dict[str, Any], rule: str, where: str) -> None:
    assert found(export(**change), "ghost") == [(rule, f"$.db[0].data.{where}", "error")]


def test_an_export_says_of_when_and_of_which_version_it_is() -> None:
    assert found({"meta": {"exported_on": 1}, "data": DATA}, "ghost") == [("required", "$.meta", "error")]
    assert found({"data": DATA}, "ghost") == [("required", "$", "error")]


ODD = [
    ({"lexical": ""}, "empty", "$"),
    ({"visibility": "friends"}, "visibility", "$.visibility"),
    ({"lexical": json.dumps({"root": {"children": [{"type": "poem"}]}})}, "card", "$.lexical"),
]


@pytest.mark.cases(("change", "rule", "where"), ODD)
def test_what_is_odd_in_ghost_is_a_warning(change: dict[str, Any], rule: str, where: str) -> None:
    assert found({**ROW, **change}, "ghost") == [(rule, where, "warning")]
