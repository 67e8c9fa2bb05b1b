"""Front matter for generators of sites: its syntax, its names, and that nothing of it is lost unsaid."""

from __future__ import annotations

import json
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

import newsformat as nf


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.json"))
DAY = datetime(2026, 5, 4, 8, tzinfo=UTC)
ARTICLE = nf.Article(
    headline='Ferry "back"',
    bylines=[nf.Byline(name="Ann Lee"), nf.Byline(name="Bo", role="photo")],
    published=DAY,
    updated=DAY + timedelta(hours=1),
    expires=DAY + timedelta(days=9),
    status="withheld",
    urgency=3,
    notes=[nf.EditorsNote(text="One\nT\x85wo")],
    subjects=[nf.Concept(name="Coast"), nf.Concept(name="Ports", code="7")],
    keywords=["ferries"],
    foreign=[nf.Foreign("markdown", "weight", "10"), nf.Foreign("markdown", "my key", '{"a":[true,"b"]}')],
    body=[nf.Paragraph("It sails.")],
)


def written(article: nf.Article, report: nf.Report | None = None, **options: str) -> str:
    return nf.write(article, "markdown", options, report=report).decode()


@pytest.mark.cases("names", ["", "hugo", "jekyll"])
@pytest.mark.cases("syntax", ["yaml", "toml", "json"])
def test_articles_come_back_in_every_syntax(syntax: str, names: str) -> None:
    report = nf.Report()
    assert nf.read(written(ARTICLE, report, syntax=syntax, names=names).encode()) == ARTICLE
    assert report.losses == ()


@pytest.mark.parametrize("syntax", ["toml", "json"])
def test_seeds_come_back_too(syntax: str) -> None:
    for path in SEEDS:
        article = nf.read(path)
        report = nf.Report()
        assert nf.read(written(article, report, syntax=syntax, names="hugo").encode()) == article, path.name
        assert report.losses == (), path.name


def test_what_others_than_us_read() -> None:
    toml = written(ARTICLE, syntax="toml")
    front = tomllib.loads(toml.split("+++")[1])
    assert (front["title"], front["date"], front["weight"], front["draft"]) == ('Ferry "back"', DAY, 10, True)
    assert front["my key"] == {"a": [True, "b"]}
    front, _ = json.JSONDecoder().raw_decode(written(ARTICLE, syntax="json"))
    assert (front["date"], front["urgency"], front["notes"]) == ("2026-05-04T08:00:00Z", 3, ["One\nT\x85wo"])


@pytest.mark.cases(
    ("names", "there", "gone"),
    [
        ("hugo", ["lastmod", "expiryDate", "categories", "subjects", "draft"], ["updated", "expires"]),
        ("jekyll", ["last_modified_at", "expires", "categories", "subjects", "published"], ["updated", "draft"]),
        ("", ["updated", "expires", "subjects", "draft"], ["lastmod", "categories"]),
    ],
)
def test_names_that_generators_know(names: str, there: list[str], gone: list[str]) -> None:
    front, _ = json.JSONDecoder().raw_decode(written(ARTICLE, syntax="json", names=names))
    assert set(there) <= front.keys()
    assert not front.keys() & set(gone)


@pytest.mark.cases(
    ("front", "names"),
    [
        ("layout: post\ncategories: coast ferries", ["coast", "ferries"]),
        ('layout: post\ncategories: "Coast, ferries"', ["Coast, ferries"]),
        ("layout: post\ncategory: Press releases", ["Press releases"]),
        ("layout: post\ncategories: ~", []),
        ("categories: Press releases", ["Press releases"]),
    ],
)
def test_jekyll_has_words_where_its_categories_are_a_text(front: str, names: list[str]) -> None:
    article = nf.read(f"---\ntitle: Ferry\n{front}\n---\nIt sank.\n".encode())
    assert [subject.name for subject in article.subjects] == names


def test_subjects_that_are_names_alone_are_categories() -> None:
    text = written(evolve(ARTICLE, subjects=[nf.Concept(name="Coast")]), names="hugo")
    assert "categories:\n  - Coast\n" in text
    assert "subjects" not in text


@pytest.mark.cases(("days", "key"), [(1, "publishDate"), (-1, "embargo")])
def test_an_embargo_is_a_later_date_of_publication(days: int, key: str) -> None:
    article = evolve(ARTICLE, embargo=nf.Embargo(until=DAY + timedelta(days=days)))
    text = written(article, names="hugo")
    assert f"\n{key}: " in text
    assert nf.read(text.encode()) == article


def test_numbers_of_toml_are_as_they_are_written() -> None:
    article = nf.read(b"+++\nversion = 1.10\nmuch = 1e400\nnone = nan\n+++\nText\n", "markdown")
    assert (article.version, [part.value for part in article.foreign]) == ("1.10", ["1e400", "nan"])


@pytest.mark.cases("number", ["1" * 5000, f"0x{'f' * 5000}"])
def test_a_number_of_too_many_digits_is_refused(number: str) -> None:
    with pytest.raises(nf.ReadError, match="front matter: exceeds the limit"):
        nf.read(f"+++\na = {number}\n+++\nText\n".encode(), "markdown")
    assert 'n = "' in written(nf.Article(headline="a", foreign=[nf.Foreign("markdown", "n", number)]), syntax="toml")


def test_what_a_syntax_cannot_say_is_told() -> None:
    report = nf.Report()
    text = written(nf.Article(headline="a", foreign=[nf.Foreign("markdown", "n", "null")]), report, syntax="toml")
    assert 'n = "null"' in text
    assert [loss.what for loss in report.losses] == ["foreign.markdown"]


@pytest.mark.cases(
    ("front", "until"),
    [
        ("date: 2026-05-04T08:00:00Z\npublishDate: 2026-05-05T08:00:00Z", datetime(2026, 5, 5, 8, tzinfo=UTC)),
        ("date: 2026-05-04T08:00:00Z\npublishDate: 2026-05-04T08:00:00Z", None),
        ("publishDate: 2026-05-04T08:00:00Z", None),
    ],
)
def test_what_hugo_holds_back_is_under_an_embargo(front: str, until: datetime | None) -> None:
    article = nf.read(f"---\ntitle: a\n{front}\n---\n\nb\n".encode())
    assert article.published == DAY
    assert (article.embargo.until if article.embargo else None) == until


def test_jekyll_does_not_say_twice_when() -> None:
    text = "---\ndate: 2026-05-04T08:00:00Z\npublished: false\n---\n\n{% highlight ruby %}\na\n{% endhighlight %}\n"
    assert list(nf.validate(text.encode(), "markdown")) == []


CLIPPED = """---
title: Ferry
source: "https://dune.example/f"
author:
  - "[[Ann Lee]]"
  - "[[people/bo|Bo Ek]]"
---
It sank.
"""


def test_a_page_that_was_clipped_into_a_note_says_where_it_is_from() -> None:
    article = nf.read(CLIPPED.encode(), "markdown")
    assert article.identifiers == (nf.Identifier(value="https://dune.example/f", kind="url"),)
    assert ([byline.name for byline in article.bylines], article.foreign) == (["Ann Lee", "Bo Ek"], ())
    (kept,) = nf.read(CLIPPED.replace("https://dune.example/f", "The Dune").encode(), "markdown").foreign
    assert (kept.name, kept.value) == ("source", "The Dune")


def test_taxonomies_of_zola() -> None:
    article = nf.read(b'+++\ntitle = "Ferry"\n[taxonomies]\ntags = ["sea"]\ncategories = ["World"]\n+++\nIt sank.\n')
    assert (article.keywords, [subject.name for subject in article.subjects], article.foreign) == (
        ("sea",),
        ["World"],
        (),
    )


@pytest.mark.parametrize(
    ("front", "bylines"),
    [
        ("author: {name: Ann, affiliation: {name: Acme}}", [nf.Byline(name="Ann", affiliation="Acme")]),
        ("author: [{name: {given: Ann, family: Lee}}, Bo]", [nf.Byline(name="Ann Lee"), nf.Byline(name="Bo")]),
        ("authors: [{first: Ann, last: Lee}]", [nf.Byline(name="Ann Lee")]),
        ("author: {name: {given: Ann, non-dropping-particle: van, family: Lee}}", [nf.Byline(name="Ann van Lee")]),
        ("author: {given: Ann, family: Lee, suffix: Jr.}", [nf.Byline(name="Ann Lee Jr.")]),
        ("author: [Ann Lee: {email: ann@x.example}]", [nf.Byline(name="Ann Lee", contact="ann@x.example")]),
        ("authors: [{name: Ann, affiliations: [{name: A}, {ref: b}]}]", [nf.Byline(name="Ann", affiliation="A; Acme")]),
        ("author: [{name: Ann, affiliation: b}]", [nf.Byline(name="Ann", affiliation="Acme")]),
        ("author: [{name: Ann, affiliation: 3}]", [nf.Byline(name="Ann", affiliation="3")]),
        ("author: {name: Ann, affiliation: A, affiliations: {name: B}}", [nf.Byline(name="Ann", affiliation="A; B")]),
        (
            "author: [{name: Ann, affiliations: [{id: c, name: C}]}, {name: Bo, affiliations: [{ref: c}]}]",
            [nf.Byline(name="Ann", affiliation="C"), nf.Byline(name="Bo", affiliation="C")],
        ),
        ("author: {name: Ann, affiliations: [{name: A}, {name: B}]}", [nf.Byline(name="Ann", affiliation="A; B")]),
    ],
)
def test_names_in_parts_and_affiliations_of_their_own_as_pandoc_and_quarto_have_them(
    front: str, bylines: list[nf.Byline]
) -> None:
    report = nf.Report()
    text = f"---\ntitle: a\n{front}\naffiliations: [{{id: b, name: Acme}}, {{name: Tide}}]\n---\n\nb\n"
    article = nf.read(text.encode(), "markdown", report=report)
    assert list(article.bylines) == bylines
    assert ([part.name for part in article.foreign], report.losses) == (["affiliations"], ())


def test_an_affiliation_that_is_not_there_is_reported() -> None:
    report = nf.Report()
    text = b"---\nauthor: [{name: Ann, affiliation: [1, 2]}]\naffiliations: [{id: 1, name: Acme}]\n---\n\nb\n"
    assert nf.read(text, "markdown", report=report).bylines == (nf.Byline(name="Ann", affiliation="Acme"),)
    assert [loss.why for loss in report.losses] == ["front matter: an affiliation is left out: 2"]


def test_parts_of_names_and_affiliations_without_a_place_in_their_text_are_reported() -> None:
    report = nf.Report()
    text = b"---\nauthor: {name: {family: Lee, alias: Al}, affiliation: [{name: Acme, city: Port, url: }]}\n---\n\nb\n"
    assert nf.read(text, "markdown", report=report).bylines == (nf.Byline(name="Lee", affiliation="Acme"),)
    assert [loss.why for loss in report.losses] == [
        "front matter: alias of a name is left out: Al",
        "front matter: city of an affiliation is left out: Port",
    ]
