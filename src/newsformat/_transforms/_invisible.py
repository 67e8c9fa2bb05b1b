"""Removes invisible characters that split words for programs that count or search them.

Those are the soft hyphen and the word joiner, which say where a line may end, the byte order mark, and the space of no
width, but for where it parts words, beside a letter of Thai, Lao, Tibetan, Burmese or Khmer. What shapes letters or
tells their direction stays.
"""

from __future__ import annotations

from newsformat._article import Article
from newsformat._rebuilding import reworded
from newsformat._text import visible


def without_invisible(article: Article) -> Article:
    """Return *article* without them."""
    return reworded(article, visible)
