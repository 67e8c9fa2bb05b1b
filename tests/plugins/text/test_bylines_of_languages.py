"""Bylines as papers of many languages print them, above a story or below: ``bylines.txt`` says who signs."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf

from .test_pages_of_languages import stories


BLOCKS = Path(__file__).with_name("bylines.txt").read_text("utf-8").split("## ")[1:]
LINES = {language: rows for language, *rows in map(str.splitlines, BLOCKS)}
STORIES = stories()


def _signed(language: str, row: str) -> str:
    place, _, line = row.partition(": ")
    headline, *story = STORIES[language]
    lines = [headline, *([line] if place == "above" else []), "12.03.2024 14:32", *story]
    article = nf.read(
        nf.Source.text("\n".join([*lines, *([line] if place == "below" else [])])), "text", {"language": language}
    )
    return "; ".join(byline.name for byline in article.bylines if byline.name)


@pytest.mark.cases("language", LINES)
def test_bylines_of_each_language_name_the_authors(language: str) -> None:
    rows = [row.rpartition(" = ") for row in LINES[language]]
    assert {row: _signed(language, row) for row, _, _ in rows} == {row: names for row, _, names in rows}


UNNAMED = [
    ("en", "(From Our Own Correspondent.)", "Our Own Correspondent"), ("en", "By Our Special Correspondent", "Our Special Correspondent"),
    ("en", "From a Staff Correspondent", "a Staff Correspondent"), ("de", "(Von unserem Korrespondenten)", "Von unserem Korrespondenten"),
    ("de", "Drahtbericht unseres Korrespondenten", "Drahtbericht unseres Korrespondenten"),
    ("fr", "(De notre correspondant particulier)", "De notre correspondant particulier"),
    ("it", "(Dal nostro corrispondente)", "Dal nostro corrispondente"), ("es", "De nuestro enviado especial", "De nuestro enviado especial"),
    ("nl", "(Van onze verslaggever)", "Van onze verslaggever"), ("pl", "Od naszego korespondenta", "Od naszego korespondenta"),
    ("ru", "(От нашего собственного корреспондента)", "От нашего собственного корреспондента"),
]  # fmt: skip
WIRED = [
    ("(By Telegraph.)", []), ("[BY TELEGRAPH.—PRESS ASSOCIATION.]", ["PRESS ASSOCIATION"]), ("By Cable—Copyright", []),
    ("(By the Associated Press.)", ["Associated Press"]), ("Via wireless", []),
]  # fmt: skip


@pytest.mark.cases(("language", "line", "role"), UNNAMED)
def test_the_author_may_have_no_name(language: str, line: str, role: str) -> None:
    headline, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n\n".join([headline, line, *story])), "text", {"language": language})
    assert [(by.name, by.role, by.text) for by in article.bylines] == [("", role, line)]


@pytest.mark.cases(("line", "sources"), WIRED)
def test_how_a_story_came_is_a_credit(line: str, sources: list[str]) -> None:
    headline, *story = STORIES["en"]
    article = nf.read(nf.Source.text("\n\n".join([headline, line, *story])), "text", {"language": "en"})
    assert (article.credit, article.bylines) == (line.strip("()[]."), ())
    assert [source.name for source in article.sources] == sources


def test_a_paragraph_about_a_correspondent_signs_nothing() -> None:
    headline, *story = STORIES["en"]
    article = nf.read(
        nf.Source.text("\n\n".join([headline, *story, "From our correspondent nothing was heard."])), "text"
    )
    assert not article.bylines
