"""NewsAPI (https://newsapi.org/docs/endpoints), whose titles end with the source, as those of Google News do.

An article that was taken back is there still, as ``[Removed]`` at ``https://removed.com``, of the year 1970.
"""

from __future__ import annotations

from typing import Any

from newsformat.markup.members import text_at
from newsformat.plugin import Report


_REMOVED = "[Removed]"
_SIGN = " - "


def tidy(record: dict[str, Any], report: Report, number: int) -> None:
    """Take the source off the title of *record*, if that is an article of NewsAPI; of one that is removed, all."""
    title, source = record.get("title"), text_at(record, "source", "name")
    if not isinstance(title, str) or "publishedAt" not in record:
        return
    if title == _REMOVED == source:
        report.note("the service says that the article was taken back", line=number)
        record.clear()
        record |= {"title": _REMOVED, "deleted": True}
    elif source and title.endswith(_SIGN + source):
        report.note("the source behind the title is left out", line=number)
        record["title"] = title.removesuffix(_SIGN + source)
