"""Which archive a copy is from: what its fields say of the story stays or becomes a field, the rest is left out."""

from __future__ import annotations

from newsformat.plugin import Report, lazily
from newsformat_text._archives import _europresse, _factiva, _labelled
from newsformat_text._labels import Apart


_FACTIVA, _EUROPRESSE = (
    "\nHD",
    lazily(r"\n(?:Certificat émis le|Certificate issued on) .{3,200}\Z|\n\W?news·\d{8}·\S+\s*\Z"),
)


def fields(text: str, lines: list[str], report: Report) -> Apart:
    """Take the labels off *lines* of a copy of an archive, in place; return the lines that are no story, by number."""
    if _FACTIVA in f"\n{text[:_HEAD]}" and (away := _factiva.fields(lines, report)):
        return away
    return (
        _europresse.fields(lines, report)
        if _EUROPRESSE.search(text, max(0, len(text) - _FOOT))
        else _labelled.fields(text, lines, report)
    )


_HEAD, _FOOT = 2000, 600  # characters
