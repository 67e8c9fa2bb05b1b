"""An item of NewsML-G2 that a document of another format carries, or says in another notation.

::

    article_in(item, report)  # all that it says
"""

from __future__ import annotations

from typing import Any

from newsformat import Article
from newsformat.plugin import Report
from newsformat_newsml._readers._item_reader import read_article


__all__ = ["article_in"]


def article_in(item: Any, report: Report) -> Article:
    """Return the article that *item* is, an lxml element ``newsItem`` or ``packageItem``, which may be changed."""
    return read_article(item, report, "auto")
