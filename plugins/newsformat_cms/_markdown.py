"""Reads Markdown in JSON, and texts that may be HTML instead."""

from __future__ import annotations

from typing import Any

from newsformat import Block, Heading, read
from newsformat.markup.html import read_html
from newsformat.plugin import Limits, Report


def read_markdown(text: str, report: Report | None = None) -> tuple[Block, ...]:
    """Return the blocks of *text*: a headline is one of the first level."""
    article = read(text.encode("utf-8", "replace"), "markdown", report=report)
    first = [Heading(article.headline, 1)] if article.headline else []
    return (*first, *article.body)


def read_marked_up(value: Any, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks of *value*, a long text in HTML, or else in Markdown; none for anything but text."""
    if not isinstance(value, str):
        return ()
    is_html = value.lstrip().startswith("<")
    return read_html(value, report, limits=limits) if is_html else read_markdown(value, report)
