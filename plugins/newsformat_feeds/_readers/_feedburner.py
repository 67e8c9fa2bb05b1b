"""Additions of FeedBurner to the texts of feeds: share buttons, and tracking pixels."""

from __future__ import annotations

import re

from newsformat.plugin import Report, lazily


_ADDED = lazily(
    r"<a\s[^<>]{0,300}/~ff/[^<>]{0,300}>\s{0,20}<img\s[^<>]{0,300}/~ff/[^<>]{0,300}>(?:</img>)?\s{0,20}</a>"
    r"|<img\s[^<>]{0,300}//feed[^<>/]{0,80}/~(?:ff|r)/[^<>]{0,300}>(?:</img>)?",
    re.IGNORECASE,
)


def without_buttons(html: str, report: Report) -> str:
    """Return *html* without additions of FeedBurner, which are reported."""
    if "/~" not in html:
        return html
    rest, count = _ADDED.subn("", html)
    if count:
        report.note("buttons of FeedBurner, and pictures by which it counts readers, left out, as not news")
    return rest
