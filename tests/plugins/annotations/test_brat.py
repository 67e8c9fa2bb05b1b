"""brat standoff: texts and annotations in an archive."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Concept, Foreign, UnknownFormat
from newsformat.bulk._archived import is_archive
from newsformat.plugin import ReadError

from ..archives import zipped
from .brat import tarred


TEXT = "Ann Lee sails to Pate.\n\nThe ferry is back.\n"
ANNOTATIONS = (
    "T1\tPER 0 7\tAnn Lee\nT2\tLOC 17 21\tPate\nR1\tin Arg1:T1 Arg2:T2\nN1\tReference T2 Wikidata:Q1\tPate\n"
    "T3\tX 0 3;8 13\tAnn sails\nE1\tGo:T1 To:T2\nA1\tNegation E1\n#1\tAnnotatorNotes T1\tcheck\n*\tEquiv T1 T2\n?\n"
)


def _read(files: dict[str, str | bytes]) -> tuple[list[nf.Article], list[str]]:
    report = nf.Report()
    return [*nf.read_all(nf.Source(zipped(files)), report=report)], [str(entry) for entry in report]


def test_a_collection() -> None:
    (article,), told = _read({"news/a.txt": TEXT, "news/a.ann": ANNOTATIONS, "annotation.conf": "[entities]\n"})
    assert article.text == "Ann Lee sails to Pate.\n\nThe ferry is back."
    assert [(entity.name, entity.kind, entity.uri) for entity in article.entities] == [
        ("Ann Lee", "person", ""),
        ("Pate", "place", "Wikidata:Q1"),
    ]
    assert Foreign("annotations", "meta/document", '"news/a"') in article.foreign
    assert any(part.name == "relation" for part in article.foreign)
    assert sorted(told) == [
        "news/a.ann: attributes are left out, 1 in all",
        "news/a.ann: equivalences are left out, 1 in all",
        "news/a.ann: events are left out, 1 in all",
        "news/a.ann: notes are left out, 1 in all",
        "news/a.ann:10: a line that is not an annotation: ?",
        "news/a.ann:5: a span in several parts: X Ann sails",
    ]


def test_duplicate_spans_and_references() -> None:
    annotations = (
        "N1\tReference T1 Wikidata:Q1\nT1\tPER 0 3\tAnn\nT1\tLOC 13 17\tPete\n"
        "N2\tReference T1 GeoNames:2\nN4\tReference T1 Wikidata:Q1\tAnn Lee\nN3\tReference T9 Wikidata:Q9\n"
    )
    (article,), told = _read({"a.txt": "Ann sails to Pate.", "a.ann": annotations})
    assert [(entity.name, entity.uri) for entity in article.entities] == [("Ann", "Wikidata:Q1"), ("Pate", "")]
    assert sorted(told) == [
        "a.ann: a further reference is left out: T1 GeoNames:2",
        "a.ann: a reference to something that is not a span is left out: T9 Wikidata:Q9",
        "a.ann: left out, the category Ann Lee of a name",
        "a.ann:3: T1 occurs twice; references mean the first one",
        "a.ann:3: the text has other words there than 'Pete'",
    ]


def test_spans_count_code_points() -> None:
    (article,), _ = _read({"a.txt": "\U0001f6a2 Ann", "a.ann": "T1\tPER 2 5\tAnn\n"})
    assert article.entities == (Concept(name="Ann", kind="person"),)


def test_texts_without_annotations_and_annotations_without_texts() -> None:
    found, told = _read({"a.txt": "A", "b.ann": "T1\tPER 0 1\tb\n", "c.txt": "C", "c.ann": ""})
    assert [article.text for article in found] == ["A", "C"]
    assert told == ["left out b that can't be read: there is no text b.txt"]


@pytest.mark.cases("files", [{"a.txt": "A"}, {"a.ann": ""}, {"a.txt": b"\xff", "a.ann": ""}])
def test_no_collection(files: dict[str, str | bytes]) -> None:
    with pytest.raises(ReadError):
        [*nf.read_all(nf.Source(zipped(files)), "brat")]


@pytest.mark.cases("mode", ["w", "w:gz"])
def test_a_tar_archive(mode: str) -> None:
    files: dict[str, str | bytes] = {"news/a.txt": TEXT, "news/a.ann": ANNOTATIONS}
    packed, told = tarred(files, mode), nf.Report()
    assert [*nf.read_all(nf.Source(packed), report=told)] == _read(files)[0]
    assert len(told.losses) == 6


def test_a_tar_archive_of_texts_alone_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tarred({"news/a.txt": TEXT, "news/b.txt": TEXT}))
    (tmp_path / "b.tar").write_bytes(tarred({"news/a.txt": TEXT, "news/a.ann": ANNOTATIONS}))
    assert [is_archive(str(tmp_path / name), None) for name in ("a.tar", "b.tar")] == [True, False]
    with pytest.raises(UnknownFormat, match="tar archive"):
        nf.read(tmp_path / "a.tar")


@pytest.mark.cases("size", [300, 600, 1100])
def test_a_damaged_tar_archive(size: int) -> None:
    content = tarred({"a.txt": "A" * 2000, "a.ann": "T1\tX 0 1\tA\n"})
    with pytest.raises(ReadError):
        [*nf.read_all(nf.Source(content[:size]), "brat")]


def test_validate() -> None:
    annotations = (
        "T1\tPER 0 3\tBob\nT2\tPER 0 99\nR1\tin Arg1:T1 Arg2:T9\nN1\tReference T8 W:1\tA\n?\nT3\tX 0 1\nT3\tX 1 2\n"
    )
    source = nf.Source(zipped({"a.txt": "Ann", "a.ann": annotations, "b.ann": ""}))
    found = [(problem.rule, problem.line, problem.where) for problem in nf.validate(source, "brat")]
    assert found == [
        ("words", 1, "a.ann"), ("span", 2, "a.ann"), ("reference", 3, "a.ann"), ("reference", 4, "a.ann"),
        ("line", 5, "a.ann"), ("twice", 6, "a.ann"), ("twice", 7, "a.ann"), ("text", None, "b.ann"),
    ]  # fmt: skip


def test_annotations_that_are_not_utf_8() -> None:
    (article,), told = _read({"a.txt": "Zoë sails.", "a.ann": "T1\tPER 0 3\tZoë\n".encode("latin-1")})
    assert [entity.name for entity in article.entities] == ["Zoë"]
    assert "a.ann: not in UTF-8; unreadable characters are replaced by U+FFFD" in told
