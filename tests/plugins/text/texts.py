"""Texts as they are read, and what of an article or an explanation the tests look at."""

from __future__ import annotations

import json
from pathlib import Path

import newsformat as nf


STORIES: dict[str, list[str]] = json.loads(Path(__file__).with_name("stories.json").read_text("utf-8"))
ENGLISH = [
    "Town opens new lock at the old harbour",
    "The town opened a new lock at the old harbour on Monday, the office said in a statement.",
    "The water is two metres higher than last year, and the ferries are running again.",
]
GERMAN = [
    "Stadt öffnet neue Schleuse am alten Hafen",
    "Die Stadt hat am Montag eine neue Schleuse am alten Hafen geöffnet, wie das Amt mitteilte.",
    "Das Wasser steht nun zwei Meter höher als im Vorjahr, und die Fähren fahren wieder.",
]


def read(text: str, language: str = "en", report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source.text(text), "text", {"language": language}, report=report)


def read_lines(language: str, *lines: str, report: nf.Report | None = None) -> nf.Article:
    return read("\n".join(lines), language, report)


def labels(lines: list[str], language: str = "en") -> dict[str, str]:
    """Return what each line is taken for."""
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language})
    return {line.text: str(line.label) for line in found.lines}


def labels_in_order(*lines: str, language: str = "en") -> list[str]:
    """Return what one line after the other is taken for."""
    return [
        str(line.label) for line in nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language}).lines
    ]


def paragraphs(article: nf.Article) -> list[str]:
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


def story(article: nf.Article) -> list[str]:
    """Return the paragraphs of an article that has nothing else."""
    assert all(isinstance(block, nf.Paragraph) for block in article.body)
    return paragraphs(article)


def body(article: nf.Article) -> list[str]:
    """Return the paragraphs and headings."""
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph | nf.Heading)]
