"""A NewsML-G2 item embedded in another format, or expressed in another notation.

::

article_in(item, report)  # the whole item
"""

from __future__ import annotations

from typing import Any

from newsformat import Article
from newsformat.plugin import Report
from newsformat_newsml._readers._item_reader import read_article


__all__ = ["article_in"]


def article_in(item: Any, report: Report) -> Article:
    """Return the article in *item*, an lxml element ``newsItem`` or ``packageItem``, which may be modified."""
    return read_article(item, report, "auto")
