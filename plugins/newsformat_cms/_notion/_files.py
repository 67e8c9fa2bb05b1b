"""Files that a page shows → pictures, films and sounds (https://developers.notion.com/reference/file-object)."""

from __future__ import annotations

from typing import Any, Final

from newsformat import Media
from newsformat.markup.members import text_at
from newsformat.plugin import Report, line
from newsformat_cms._notion._rich_text import rich_text_at


def file_address(said: Any, report: Report) -> str:
    """Return the address of a file; *report* is told that one which Notion keeps has an address for an hour only."""
    for name in _PLACES:
        if href := line(text_at(said, name, "url")):
            if when := text_at(said, name, "expiry_time"):
                report.note(f"files that Notion keeps are at these addresses for an hour only, until {when:.40}")
            return href
    return ""


def media_of(said: Any, kind: str, report: Report) -> Media | None:
    """Return what a file shows; `None` if it has no address, as one that was just uploaded."""
    href = file_address(said, report)
    return Media(href, kind=kind, caption=rich_text_at(said, "caption")) if href else None


_PLACES: Final = ("external", "file")
