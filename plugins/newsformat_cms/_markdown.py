"""Markdown in JSON → blocks."""

from __future__ import annotations

from newsformat import Block, Heading, read
from newsformat.plugin import Report


def read_markdown(text: str, report: Report | None = None) -> tuple[Block, ...]:
    """Return the blocks of *text*: a headline is one of the first level."""
    article = read(text.encode("utf-8", "replace"), "markdown", report=report)
    first = [Heading(article.headline, 1)] if article.headline else []
    return (*first, *article.body)
