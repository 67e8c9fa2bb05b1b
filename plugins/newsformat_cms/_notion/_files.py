"""Reads files on a page as pictures, films and sounds (https://developers.notion.com/reference/file-object)."""

from __future__ import annotations

from typing import Any, Final

from newsformat import Media
from newsformat.markup.members import text_at
from newsformat.plugin import Report, line
from newsformat_cms._notion._rich_text import rich_text_at


def file_address(file: Any, report: Report) -> str:
    """Return the address of a file, with a remark if Notion hosts it and the address expires in an hour."""
    for name in _PLACES:
        if href := line(text_at(file, name, "url")):
            if when := text_at(file, name, "expiry_time"):
                report.note(f"files that Notion keeps are at these addresses for an hour only, until {when:.40}")
            return href
    return ""


def media_of(file: Any, kind: str, report: Report) -> Media | None:
    """Return the media for a file, or `None` without an address, as after an upload."""
    href = file_address(file, report)
    return Media(href, kind=kind, caption=rich_text_at(file, "caption")) if href else None


_PLACES: Final = ("external", "file")
