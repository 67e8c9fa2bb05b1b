"""A page that a browser has saved as a message (MHTML, RFC 2557), with its pictures and styles beside it."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsformat.plugin import Source
from newsformat_mail._charsets import decoded
from newsformat_mail._mime import Part


_PAGES: Final = frozenset(("text/html", "application/xhtml+xml"))
_BROWSERS: Final = b"<Saved by "  # in place of who writes


class Saved(NamedTuple):
    """A page, the line that it begins in, and how many files are saved with it."""

    page: Source
    line: int
    others: int


def saved_page(message: Part) -> Saved | None:
    """Return the page that *message* is a copy of; `None` if it is a message."""
    parts = [part for part in message.walk() if not part.parts]
    page = next((part for part in parts if part.type.value in _PAGES), None)
    address = message.get("snapshot-content-location")
    if page is None or not (address or message.get("from").strip().startswith(_BROWSERS)):
        return None
    text, _ = decoded(page.decoded, page.type.named.get("charset", ""))
    where = (address or page.get("content-location")).decode("ascii", "ignore").strip()
    said = f"<!-- saved from url=({len(where):04}){where} -->\n" if where.startswith(("http://", "https://")) else ""
    return Saved(Source.text(said + text), page.line, len(parts) - 1)
