"""What a document of newsformat says of its article in properties of its own, which programs show and keep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat import Article, Status
from newsformat.markup.dates import iso


APPLICATION: Final = "newsformat"
MARK: Final = "newsformat"
"""The property that says so: its value is the version of these."""


def said(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what no other property says, or not exactly."""
    yield MARK, "1"
    for name in ("uri", "version", "slug", "title", "language"):
        if text := getattr(article, name):
            yield name, text
    for name in ("created", "updated", "published"):
        if when := getattr(article, name):
            yield name, iso(when)
    if article.embargo is not None:
        yield "embargo", iso(article.embargo.until) if article.embargo.until else "indefinite"
    if article.status is not Status.USABLE:
        yield "status", article.status.value
    for number, word in enumerate(article.keywords, 1):
        yield f"keyword {number}", word
