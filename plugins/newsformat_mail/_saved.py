"""Pages that a browser has saved as a message (MHTML, RFC 2557), with their pictures and styles.

References by ``cid:`` (RFC 2392) are replaced with the original address (``Content-Location``) or the file name, so
that a player in a frame, which Chrome saves as a part of its own, is recognized.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import Final, NamedTuple
from urllib.parse import unquote

from newsformat.plugin import Report, Source
from newsformat_mail._charsets import decoded
from newsformat_mail._content import content_of
from newsformat_mail._files import Files
from newsformat_mail._mime import Part


_PAGES: Final = frozenset(("text/html", "application/xhtml+xml"))
_BROWSERS: Final = b"<Saved by "  # in ``From``


class Saved(NamedTuple):
    """A page, the line where it begins, and the number of other files saved with it."""

    page: Source
    line: int
    others: int


def saved_page(message: Part) -> Saved | None:
    """Return the page that *message* contains; `None` if it was not saved by a browser."""
    parts = [part for part in message.walk() if not part.parts]
    page = next((part for part in parts if part.type.value in _PAGES), None)
    address = message.get("snapshot-content-location")
    if page is None or not (address or message.get("from").strip().startswith(_BROWSERS)):
        return None
    text, _ = decoded(page.decoded, page.type.named.get("charset", ""))
    where = (address or page.get("content-location")).decode("ascii", "ignore").strip()
    mark = f"<!-- saved from url=({len(where):04}){where} -->\n" if where.startswith(_WEB) else ""
    return Saved(Source.text(mark + _with_addresses(text, message, parts)), page.line, len(parts) - 1)


_WEB: Final = ("http://", "https://")


def _with_addresses(text: str, message: Part, parts: list[Part]) -> str:
    """Return the *text* of a page with ``cid:`` references replaced by addresses or file names of *parts*."""
    if not _CID.search(text):
        return text
    files = content_of(message, Report(heard=False), plain=False).files
    known = Files(files, Report(heard=False)).named
    places = {part.id: part.get("content-location").decode("ascii", "ignore").strip() for part in parts if part.id}
    known |= {name: place for name, place in places.items() if place.startswith(_WEB)}

    def address(called: re.Match[str]) -> str:
        found = known.get(unquote(unescape(called[1])))
        return called[0] if found is None else escape(found)

    return _CID.sub(address, text)


_CID: Final = re.compile(r"""(?<==["'])cid:([^"'\s<>]+)""", re.IGNORECASE)
