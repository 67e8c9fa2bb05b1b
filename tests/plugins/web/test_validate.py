"""What is wrong with pages and their data."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf


ARTICLE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Прилив",
    "datePublished": "2026-11-26T08:00:00+03:00",
    "author": [{"@type": "Person", "name": "Анна Ли"}],
    "image": ["https://tide.example/a.jpg"],
}
PAGE = """\
<!DOCTYPE html>
<html lang="ru">
<head><title>Прилив</title>
<meta property="og:url" content="https://tide.example/1">
<meta property="article:published_time" content="2026-11-26T08:00:00Z">
<link rel="canonical" href="https://tide.example/1">
<script type="application/ld+json">
%s
</script></head>
<body><h1>Прилив</h1><!-- <h1> --><script>"<h1><title>"</script><p>Вода поднялась.</p></body></html>"""


def found(document: str, format: str) -> list[tuple[str, int | None, str]]:
    return [
        (problem.rule, problem.line, problem.severity.value)
        for problem in nf.validate(nf.Source(document.encode()), format)
    ]


def data(**changes: Any) -> str:
    said = {name: value for name, value in (ARTICLE | changes).items() if value is not None}
    return json.dumps(said, indent=1, ensure_ascii=False)


@pytest.mark.cases(
    "document",
    [
        data(),
        data(datePublished="2026-11-26"),
        data(datePublished="20261126T080000Z"),
        data(author="Анна Ли", image={"@type": "ImageObject", "url": "https://tide.example/a.jpg"}),
        data(**{"@context": {"@vocab": "http://schema.org/"}}),
        data(**{"@context": None, "@type": "https://schema.org/NewsArticle"}),
        json.dumps({"@context": "https://schema.org/", "@graph": [{"@type": "WebPage"}, json.loads(data())]}),
    ],
)
def test_there_is_nothing_against_sound_data(document: str) -> None:
    assert found(document, "json-ld") == []


@pytest.mark.cases(
    ("document", "problem"),
    [
        (data(**{"@context": None}), ("context", 1, "error")),
        (data(**{"@context": "https://acme.example"}), ("context", 1, "error")),
        (data(datePublished="26.11.2026"), ("date", 5, "error")),
        (data(dateModified="2026-02-30"), ("date", 15, "error")),
        (data(datePublished=""), ("recommended", 1, "warning")),
        (data(headline=None), ("recommended", 1, "warning")),
        (data(author=None), ("recommended", 1, "warning")),
        (data(image=None), ("recommended", 1, "warning")),
        (data(author=[{"@type": "Person", "url": "https://ann.example/"}]), ("author", 6, "warning")),
        (data(datePublished="2026-11-26T08:00:00"), ("zone", 5, "warning")),
        (data(url="/1"), ("uri", 15, "warning")),
        (data().replace('"headline"', '"headline": "x", "headline"'), ("twice", 4, "error")),
    ],
)
def test_each_rule_of_data_is_told_with_its_line(document: str, problem: tuple[str, int, str]) -> None:
    assert problem in found(document, "json-ld")


def test_control_characters_in_strings_are_no_json() -> None:
    assert found(data().replace("Анна", "Анна\t"), "json-ld") == [("json", None, "error")]


def test_data_without_an_article_cannot_be_validated() -> None:
    with pytest.raises(nf.ReadError, match=r"not an article of schema\.org"):
        found('{"@context":"https://schema.org","@type":"WebPage"}', "json-ld")


def test_there_is_nothing_against_a_sound_page() -> None:
    assert found(PAGE % data(), "html") == []
    assert found(PAGE % '{"@type": "BreadcrumbList"}', "html") == []


@pytest.mark.cases(
    ("old", "new", "problem"),
    [
        ("<!DOCTYPE html>\n", "", ("doctype", 1, "error")),
        (' lang="ru"', "", ("lang", 2, "warning")),
        ("<title>Прилив</title>", "", ("title", 1, "error")),
        ("<title>Прилив</title>", "<title> </title>", ("title", 3, "warning")),
        ("</title>", "</title><title>Ещё</title>", ("title", 3, "error")),
        ("<h1>Прилив</h1>", "", ("h1", 1, "warning")),
        ("</h1>", "</h1><h1>Ещё</h1>", ("h1", 24, "warning")),
        ('content="2026-11-26T08:00:00Z"', "content='26 ноября'", ("date", 5, "error")),
        ('content="https://tide.example/1"', "content=/1", ("uri", 4, "warning")),
        ('href="https://tide.example/1"', "href=/1", ("uri", 6, "warning")),
        ("%s", '{"@type":\n "NewsArticle",}', ("json", 9, "error")),
        ("%s", '{"@type":"NewsArticle","headline":"a"}', ("context", 8, "error")),
    ],
)
def test_each_rule_of_a_page_is_told_with_its_line(old: str, new: str, problem: tuple[str, int, str]) -> None:
    assert old in PAGE
    document = PAGE.replace(old, new, 1)
    assert problem in found(document % data() if "%s" in document else document, "html")


def test_what_does_not_end_takes_no_time() -> None:
    for part in ("<!--", "<title>", "<meta '", "<script>", "<meta content=\"'", "<h1 a="):
        assert found("<!DOCTYPE html>" + part * 50_000, "html")


def test_what_is_no_strict_json_in_a_page_has_its_line() -> None:
    data = '<script type="application/ld+json">\n{"a": 1,\n"b": "\t",\n"a": 2}</script>'
    found = [*nf.validate(f"<!DOCTYPE html>\n{data}".encode(), "html")]
    told = [(problem.rule, problem.line, problem.severity) for problem in found if problem.rule in {"json", "twice"}]
    assert told == [("json", 4, nf.Severity.ERROR), ("twice", 5, nf.Severity.ERROR)]
