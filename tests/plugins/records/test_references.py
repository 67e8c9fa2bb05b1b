"""References in RIS and CSL JSON: names, dates, what an article is called, and what only these formats know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Foreign, Identifier
from newsformat.plugin import ReadError


CASES = Path(__file__).parent / "cases"


def _ris(*lines: str) -> nf.Article:
    return nf.read(nf.Source("\n".join(["TY  - NEWS", *lines, "ER  - ", ""]).encode()))


def _csl(**members: Any) -> nf.Article:
    return nf.read(
        nf.Source(json.dumps({"id": "newsformat-1", "type": "article-newspaper", **members}).encode()), "csl-json"
    )


def test_a_file_of_ris() -> None:
    first, second = nf.read_all(CASES / "ferry.ris")
    assert (nf.plain(first.headline), first.uri, first.language) == (
        "Night ferry back in service",
        "https://gazette.example/ferry",
        "en",
    )
    assert first.bylines == (Byline(name="Ann Lee"), Byline(name="Bo Diaz Jr."), Byline(name="Acme News"))
    assert first.keywords == ("ferries", "harbours", "Lamu")
    assert first.identifiers == (
        Identifier(value="A1-A3", kind="page-number"),
        Identifier(value="1234-5678", kind="issn"),
    )
    assert second.foreign == (Foreign("ris", "TY", "MGZN"), Foreign("ris", "Y1", "2026/11"))
    assert [nf.plain(each.headline) for each in (first, second)] == [
        "Night ferry back in service",
        "A year at the quay",
    ]


def test_a_file_of_csl_json() -> None:
    first, second = nf.read_all(CASES / "ferry.csl.json")
    assert [each.name for each in first.bylines] == ["Ann Lee", "Acme News", "Ludwig van Beethoven"]
    assert [each.name for each in (*first.sources, *first.subjects)] == ["The Lamu Gazette", "News"]
    assert first.identifiers[0] == Identifier(value="lee_night_2026", kind="id")
    assert (second.uri, second.published) == ("http://zotero.org/users/1/items/ABC", None)
    assert nf.read_all(nf.Source(nf.write([first, second], "csl-json"))) is not None
    assert [*nf.read_all(nf.Source(nf.write([first, second], "csl-json")))] == [first, second]


@pytest.mark.parametrize(
    ("name", "ris", "csl"),
    [
        ("Ann Lee", "Lee, Ann", {"family": "Lee", "given": "Ann"}),
        ("Bo Diaz Jr.", "Diaz, Bo, Jr.", {"family": "Diaz", "given": "Bo", "suffix": "Jr."}),
        ("Associated Press", "Associated Press", {"literal": "Associated Press"}),
        ("Reuters", "Reuters", {"literal": "Reuters"}),
    ],
)
def test_names(name: str, ris: str, csl: dict[str, str]) -> None:
    article = nf.Article(headline="A", bylines=[Byline(name=name)])
    assert f"\nAU  - {ris}\n" in nf.write(article, "ris").decode()
    assert json.loads(nf.write(article, "csl-json"))[0]["author"] == [csl]
    assert _ris(f"AU  - {ris}").bylines == _csl(author=[csl]).bylines == article.bylines


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026/11/24/", "2026-11-24T00:00:00+00:00"),
        ("2026/11/24", "2026-11-24T00:00:00+00:00"),
        ("2026/11/24/09:30:00+03:00", "2026-11-24T09:30:00+03:00"),
        ("2026/11/24/evening", "2026-11-24T00:00:00+00:00"),
        ("2026-11-24", "2026-11-24T00:00:00+00:00"),
        ("2026/11//", ""),
        ("2026", ""),
        ("2026/13/45/", ""),
    ],
)
def test_dates_of_ris(said: str, day: str) -> None:
    article = _ris("TI  - A", f"DA  - {said}", "PY  - 2026")
    assert (article.published.isoformat() if article.published else "") == day
    assert bool(article.foreign) == (not day)


@pytest.mark.parametrize("format", ["ris", "csl-json"])
def test_who_has_no_name_hides_no_other(format: str) -> None:
    article = nf.Article(headline="a", bylines=[Byline(affiliation="Acme"), Byline(name="Ann Lee")])
    report = nf.Report()
    again = nf.read(nf.write(article, format, report=report), format)
    assert again.bylines == (Byline(name="Ann Lee"),)
    assert [loss.what for loss in report.losses] == ["bylines.affiliation"]


def test_a_day_of_csl_is_a_day() -> None:
    report = nf.Report()
    article = nf.Article(published=_ris("DA  - 2026/11/24/09:30:00+03:00").published)
    item = json.loads(nf.write(article, "csl-json", report=report))[0]
    assert item["issued"] == {"date-parts": [[2026, 11, 24]]}
    assert [loss.what for loss in report.losses] == ["published"]
    assert _csl(issued={"date-parts": [[2026, 11, 24], [2026, 11, 25]]}).published is None
    assert str(_csl(issued={"raw": "2026-11-24T09:30:00+03:00"}).published) == "2026-11-24 09:30:00+03:00"
    assert str(_csl(issued="2026-11-24T09:30:00Z").published) == "2026-11-24 09:30:00+00:00"
    assert _csl(issued={"raw": "24 Nov"}).published is None


def test_what_it_is_called() -> None:
    both = _ris("ID  - 5", "UR  - https://a.example/1", "AN  - 77")
    assert both.uri == "https://a.example/1"
    assert both.identifiers == (Identifier(value="5", kind="id"), Identifier(value="77", kind="accession-number"))
    assert _ris("ID  - 5").uri == _csl(id=5).uri == "5"
    assert nf.read(nf.write(both, "ris")) == both


def test_what_stands_in_several_lines() -> None:
    article = _ris("TI  - A", "N1  - One.", "", "  TY  - two")
    assert article.notes == (nf.EditorsNote(text="One.\n\nTY  - two"),)
    assert nf.read(nf.write(article, "ris")) == article


def test_marks_in_a_title_of_csl() -> None:
    article = _csl(title="The <i>Selkie</i> &amp; H<sub>2</sub>O")
    assert json.loads(nf.write(article, "csl-json"))[0]["title"] == "The <i>Selkie</i> &amp; H<sub>2</sub>O"


def test_a_broken_reference_harms_no_other() -> None:
    report = nf.Report()
    text = b"Provider: Acme\nContent:text/plain\n\nTY  - NEWS\nTI  - A\nER  - \n\nnothing\nER  - \nTY  - NEWS\nTI  - B\nER  -\n"
    found = [*nf.read_all(nf.Source(text), "ris", report=report)]
    assert [nf.plain(each.headline) for each in found if each.headline] == ["A", "B"]


@pytest.mark.parametrize(("content", "format"), [(b"text\n", "ris"), (b"[7]", "csl-json"), (b"{}", "csl-json")])
def test_no_references(content: bytes, format: str) -> None:
    with pytest.raises(ReadError):
        [*nf.read_all(nf.Source(content), format)]


def test_validate() -> None:
    text = b"loose\nTI  - A\nTY  - PAPER\nDA  - Tuesday\n"
    assert [(each.rule, each.line) for each in nf.validate(nf.Source(text), "ris")] == [
        ("tag", 1),
        ("type", 3),
        ("date", 4),
        ("end", 5),
    ]
    items = b'[{"type":"news","issued":"2026","author":"Lee"},7]'
    found = [(each.rule, each.where) for each in nf.validate(nf.Source(items), "csl-json")]
    assert found == [
        ("required", "$[0]"),
        ("value", "$[0].type"),
        ("date", "$[0].issued"),
        ("type", "$[0].author"),
        ("type", "$[1]"),
    ]


def test_a_reference_that_may_be_cut_off_is_told() -> None:
    report = nf.Report()
    assert nf.plain(nf.read(b"TY  - NEWS\nTI  - Ferry back\n", "ris", report=report).headline) == "Ferry back"
    assert "no ER ends the last reference; it may be cut off" in [remark.message for remark in report.remarks]


def test_the_least_of_items_is_known() -> None:
    content = nf.write(
        nf.Article(uri="urn:a:1", headline="Storm", foreign=[nf.Foreign("csl-json", "type", '"webpage"')]), "csl-json"
    )
    assert [each.format for each in nf.detect(content)] == ["csl-json"]


def test_a_note_with_a_blank_line_becomes_two_of_csl() -> None:
    report = nf.Report()
    nf.write(nf.Article(headline="A", notes=[nf.EditorsNote(text="One.\n\nTwo.")]), "csl-json", report=report)
    assert [loss.why for loss in report.losses if loss.what == "notes"] == ["blank lines part notes"]
