"""Lines printed above a story that must not be published."""

from __future__ import annotations

from newsformat import Article, Status
from newsformat.markup.dates import iso


def hold_lines(article: Article) -> list[str]:
    """Return lines with the status of *article* unless it is usable, and its embargo."""
    lines = [article.status.upper()] if article.status is not Status.USABLE else []
    if article.embargo is not None:
        until = article.embargo.until
        lines.append(f"EMBARGOED until {iso(until) or 'further notice'}")
    return lines
