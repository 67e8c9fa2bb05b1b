"""Running text in Markdown, for any format that contains it: ``Out at **nine**, [they say](https://acme.example)``."""

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
    """Return the running text in *text*, and its pictures.

    Args:
        text: the Markdown of one block, without the block's own marker.
        report: receives losses and repairs.
        line: of the text in the source, for the report.
        references: the targets of links by name, for ``[text][name]``.
    """
    reader = InlineReader(report, line)
    return reader.read(parse_inline(text, _defined(references or {}))), tuple(reader.media)


def _defined(references: dict[str, str]) -> dict[str, Any]:
    """Return *references* in the form of the parser."""
    if not references:
        return {}
    return {"references": {name.upper(): {"href": href, "title": ""} for name, href in references.items()}}
