"""NewsAPI (https://newsapi.org/docs/endpoints): titles end with the source, as in Google News.

A removed article is still there, as ``[Removed]`` at ``https://removed.com``, dated 1970.
"""

from __future__ import annotations

from typing import Any

from newsformat.markup.members import text_at
from newsformat.plugin import Report


_REMOVED = "[Removed]"
_SEPARATOR = " - "


def tidy(record: dict[str, Any], report: Report, number: int) -> None:
    """Remove the source from the title of *record*, if it is one of NewsAPI; mark a removed article as deleted."""
    title, source = record.get("title"), text_at(record, "source", "name")
    if not isinstance(title, str) or "publishedAt" not in record:
        return
    if title == _REMOVED == source:
        report.note("the article was withdrawn, according to the service", line=number)
        record.clear()
        record |= {"title": _REMOVED, "deleted": True}
    elif source and title.endswith(_SEPARATOR + source):
        report.note("the source after the title is left out", line=number)
        record["title"] = title.removesuffix(_SEPARATOR + source)
