"""Short pages in the languages of the world, in the manner of their big sites and agencies: ``languages.txt``.

Under ``##`` and the language stand a headline and paragraphs, once. Each page behind ``--`` has its lines in order, each
behind its label: a number stands for that paragraph, ``1 after: ROMA - |`` for one with something before it, which is no
part of the story, ``4 before: | (AFP)`` for one with something behind it. ``away`` is what no article has: buttons,
adverts, initials. Fields of the article stand behind ``=``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import define, field

import newsformat as nf


@define
class Page:
    labels: list[str] = field(factory=list)
    lines: list[str] = field(factory=list)
    story: list[str] = field(factory=list)
    fields: dict[str, str] = field(factory=dict)

    def add(self, row: str, known: dict[str, str]) -> None:
        name, _, text = row.partition(":")
        label, _, beside = name.partition(" ")
        text = text.strip(" ")
        if label not in known:
            self.labels.append(label)
            self.lines.append(text)
            return
        own = known[label]
        before, behind = (text[:-1] if beside == "after" else ""), (text[1:] if beside == "before" else "")
        self.labels.append("body" if label.isdigit() else label)
        self.lines.append(f"{before}{own}{behind}")
        if label.isdigit():
            self.story.append(own)


def stories() -> dict[str, list[str]]:
    """Return headline and paragraphs in each language."""
    found: dict[str, list[str]] = {}
    for block in Path(__file__).with_name("languages.txt").read_text("utf-8").split("## ")[1:]:
        language, *given = block.partition("\n--\n")[0].splitlines()
        found.setdefault(language, [row.partition(" = ")[2] for row in given])
    return found


def pages() -> Iterator[tuple[str, list[Page]]]:
    for block in Path(__file__).with_name("languages.txt").read_text("utf-8").split("## ")[1:]:
        head, *rest = block.split("\n--\n")
        language, *given = head.splitlines()
        known = dict(row.split(" = ", maxsplit=1) for row in given)
        found = []
        for rows in rest:
            found.append(page := Page())
            for row in rows.splitlines():
                if row.startswith("= "):
                    name, _, value = row[2:].partition(": ")
                    page.fields[name] = value
                else:
                    page.add(row, known)
        yield language, found


def _day_and_time(moment: object) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M").removesuffix("T00:00") if moment else ""


FIELDS: dict[str, Callable[[nf.Article], str]] = {
    "kicker": lambda article: nf.plain(article.kicker),
    "signed": lambda article: "; ".join(byline.name for byline in article.bylines if byline.name),
    "role": lambda article: "; ".join(byline.role for byline in article.bylines if byline.role),
    "published": lambda article: _day_and_time(article.published),
    "updated": lambda article: _day_and_time(article.updated),
    "place": lambda article: article.dateline.place if article.dateline else "",
    "source": lambda article: article.dateline.source if article.dateline else "",
    "credit": lambda article: article.credit,
    "keywords": lambda article: "; ".join(article.keywords),
}
AWAY = {"tool", "skipped", "comments", "repeated"}
OF_STORY = {"lead", "body", "quote"}
PAGES = list(pages())


def _label(name: str) -> str:
    return "away" if name in AWAY else "body" if name in OF_STORY else name


@pytest.mark.parametrize(("language", "found"), PAGES, ids=[f"{tag} {k}" for k, (tag, _) in enumerate(PAGES)])
def test_they_are_read_as_an_editor_would(language: str, found: list[Page]) -> None:
    for page in found:
        text = "\n".join(page.lines)
        told = nf.explain(nf.Source.text(text), "text")
        article = nf.read(nf.Source.text(text), "text")
        story = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
        assert (told.language or "").split("-")[0] in {language, {"hr": "bs"}.get(language)}
        assert [(_label(str(line.label)), line.text) for line in told.lines] == [
            *zip(page.labels, page.lines, strict=True)
        ]
        assert story == page.story
        assert {name: FIELDS[name](article) for name in page.fields} == page.fields


def test_there_are_many_languages() -> None:
    assert len({language for language, _ in PAGES}) >= 90
