"""The same story in the layouts of many sites: whatever stands above, amid and below it, it is read as the same.

``layouts.txt`` has the parts of each language, each behind its name; here they are put together.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


def _languages() -> dict[str, dict[str, str]]:
    blocks = Path(__file__).with_name("layouts.txt").read_text("utf-8").split("## ")[1:]
    return {block[:2]: dict(line.split(": ", 1) for line in block.splitlines()[1:] if line) for block in blocks}


_LANGUAGES = _languages()
_HEADS = (
    "title by date", "title date by", "date title by", "section title deck by date", "title section by date",
    "title deck date by caption", "title by date reading", "title by|date", "title date|by",
)  # fmt: skip
_AMID = ("", "caption", "advert", "letter", "heading one", "heading one two three", "heading -one -two -three")
_BELOW = ("tags", "heading one two three", "letter", "rights", "tags heading one two three letter rights")


def _text(parts: dict[str, str], names: str, between: str) -> str:
    """Return the parts of these *names*, with ``|`` between two on one line and ``-`` before items."""
    lines = [" | ".join(parts[one.lstrip("-")] for one in name.split("|")) for name in names.split()]
    return between.join(
        f"- {line}" if name[0] == "-" else line for name, line in zip(names.split(), lines, strict=True)
    )


def _check(language: str, text: str) -> None:
    parts = _LANGUAGES[language]
    article = nf.read(nf.Source.text(text), "text")
    told = [block for block in article.body if not isinstance(block, nf.Media | nf.Related)]
    assert nf.plain(article.headline) == parts["title"], text
    paragraphs = [nf.plain(block.content) if isinstance(block, nf.Paragraph) else repr(block) for block in told]
    assert paragraphs == [parts["first"], parts["second"], parts["last"]], text
    assert [byline.name for byline in article.bylines] == [parts["name"]], text
    assert article.published is not None, text
    assert article.published.date().isoformat() == "2017-08-03", text


@pytest.mark.cases("between", ["\n", "\n\n"], ids=["together", "apart"])
@pytest.mark.cases("head", _HEADS)
@pytest.mark.cases("language", _LANGUAGES)
def test_lines_above_the_story(language: str, head: str, between: str) -> None:
    story = _text(_LANGUAGES[language], "first second last", "\n\n")
    _check(language, f"{_text(_LANGUAGES[language], head, between)}\n\n{story}")


@pytest.mark.cases("amid", _AMID)
@pytest.mark.cases("language", _LANGUAGES)
def test_lines_within_the_story(language: str, amid: str) -> None:
    parts = _LANGUAGES[language]
    head = _text(parts, "title by date", "\n")
    _check(language, f"{head}\n\n{_text(parts, f'first second {amid} last', chr(10) * 2)}")


@pytest.mark.cases("below", _BELOW)
@pytest.mark.cases("language", _LANGUAGES)
def test_lines_below_the_story(language: str, below: str) -> None:
    parts = _LANGUAGES[language]
    head = _text(parts, "title by date", "\n")
    _check(language, f"{head}\n\n{_text(parts, f'first second last {below}', chr(10) * 2)}")


@pytest.mark.cases("source", ["Theo VnExpress", "Theo Minh Tú", "Theo Reuters"])
@pytest.mark.cases("place", ["above", "below"])
def test_vietnamese_papers_name_their_source_without_a_colon(source: str, place: str) -> None:
    story = (
        "Tỉnh đã đặt mua một chiếc phà mới cho tuyến đảo, giới chức cho biết hôm thứ năm.",
        "Con tàu chở ba trăm người và bốn mươi ô tô, và sẽ hoạt động vào mùa xuân năm sau.",
    )
    head = ["Thành phố cảng đặt mua phà mới cho tuyến đảo", "3/8/2017, 14:05"]
    lines = [*head, source, *story] if place == "above" else [*head, *story, source]
    article = nf.read(nf.Source.text("\n\n".join(lines)), "text")
    assert article.credit == source
    assert len(article.body) == len(story)
