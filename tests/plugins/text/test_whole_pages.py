"""Pages in the manner of many sites and agencies, line by line: ``pages.txt`` says how each line is taken.

``dumps.txt`` has the same of whole pages with menus, boxes and comments, and of interviews, recipes, reports of matches.

A page begins with ``##`` and its language; then come its lines, each behind its label, and fields of the article behind
``=``. Several people or keywords are apart by semicolons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import define, field

import newsformat as nf


@define
class Page:
    language: str
    labels: list[str] = field(factory=list)
    lines: list[str] = field(factory=list)
    fields: dict[str, str] = field(factory=dict)

    def source(self) -> nf.Source:
        return nf.Source.text("\n".join(self.lines))


def pages() -> Iterator[Page]:
    texts = [Path(__file__).with_name(name).read_text("utf-8") for name in ("pages.txt", "dumps.txt")]
    for block in [block for text in texts for block in text.split("## ")[1:]]:
        language, *rest = block.splitlines()
        page = Page(language)
        for line in filter(None, rest):
            name, _, text = line.removeprefix("= ").partition(": ")
            if line.startswith("= "):
                page.fields[name] = text
            else:
                page.labels.append(name)
                page.lines.append(text)
        yield page


FIELDS: dict[str, Callable[[nf.Article], str]] = {
    "headline": lambda article: nf.plain(article.headline),
    "kicker": lambda article: nf.plain(article.kicker),
    "signed": lambda article: "; ".join(byline.name for byline in article.bylines if byline.name),
    "published": lambda article: article.published.isoformat() if article.published else "",
    "updated": lambda article: article.updated.isoformat() if article.updated else "",
    "place": lambda article: article.dateline.place if article.dateline else "",
    "source": lambda article: article.dateline.source if article.dateline else "",
    "credit": lambda article: article.credit,
    "keywords": lambda article: "; ".join(article.keywords),
}
PAGES = list(pages())
each = pytest.mark.cases("page", PAGES, ids=[f"{page.language} {k}" for k, page in enumerate(PAGES)])


@each
def test_lines_of_a_page_have_their_labels(page: Page) -> None:
    found = nf.explain(page.source(), "text")
    assert found.language.split("-")[0] == page.language
    assert [(str(line.label), line.text) for line in found.lines] == list(zip(page.labels, page.lines, strict=True))


@each
def test_fields_of_a_page_are_read(page: Page) -> None:
    article = nf.read(page.source(), "text")
    assert {name: FIELDS[name](article) for name in page.fields} == page.fields


@each
def test_a_written_page_reads_the_same(page: Page) -> None:
    article = nf.read(page.source(), "text")
    assert nf.read(nf.Source(nf.write(article, "text")), "text") == article


def test_there_are_pages_in_many_languages() -> None:
    assert len({page.language for page in PAGES}) >= 35
