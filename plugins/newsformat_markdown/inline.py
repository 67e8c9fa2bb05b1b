"""Running text of Markdown, for every format that has some: ``Out at **nine**, [they say](https://acme.example)``."""

from __future__ import annotations

from typing import Any

from newsformat import Inlines, Media
from newsformat.plugin import Report
from newsformat_markdown._parser import parse_inline
from newsformat_markdown._readers._inline_reader import InlineReader


__all__ = ["read_inline"]


def read_inline(
    text: str, report: Report, *, line: int | None = None, references: dict[str, str] | None = None
) -> tuple[Inlines, tuple[Media, ...]]:
    """Return what *text* says, and the pictures in it.

    Args:
        text: the Markdown of one block, without what the block begins with.
        report: is told what was left out or repaired.
        line: where it stands in the source, for the report.
        references: the targets of links by name, as ``[text][name]`` refers to them.
    """
    reader = InlineReader(report, line)
    return reader.read(parse_inline(text, _defined(references or {}))), tuple(reader.media)


def _defined(references: dict[str, str]) -> dict[str, Any]:
    """Return *references* as the parser takes them."""
    if not references:
        return {}
    return {"references": {name.upper(): {"href": href, "title": ""} for name, href in references.items()}}
