"""What FeedBurner puts into the texts of feeds: buttons to share an entry, and pictures that count its readers."""

from __future__ import annotations

import re

from newsformat.plugin import Report, lazily


_ADDED = lazily(
    r"<a\s[^<>]{0,300}/~ff/[^<>]{0,300}>\s{0,20}<img\s[^<>]{0,300}/~ff/[^<>]{0,300}>(?:</img>)?\s{0,20}</a>"
    r"|<img\s[^<>]{0,300}//feed[^<>/]{0,80}/~(?:ff|r)/[^<>]{0,300}>(?:</img>)?",
    re.IGNORECASE,
)


def without_buttons(html: str, report: Report) -> str:
    """Return *html* without what FeedBurner has added; *report* is told that there was some."""
    if "/~" not in html:
        return html
    rest, count = _ADDED.subn("", html)
    if count:
        report.note("buttons of FeedBurner, and pictures by which it counts readers, left out, as not news")
    return rest
