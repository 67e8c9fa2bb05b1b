"""What is printed above a story that is not to be published."""

from __future__ import annotations

from newsformat import Article, Status
from newsformat.markup.dates import iso


def held(article: Article) -> list[str]:
    """Return the lines that say until when *article* is under embargo, and that it may not be used."""
    lines = [article.status.upper()] if article.status is not Status.USABLE else []
    if article.embargo is not None:
        until = article.embargo.until
        lines.append(f"EMBARGOED until {iso(until) or 'further notice'}")
    return lines
