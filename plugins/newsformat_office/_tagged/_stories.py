"""Tagged text, as a tree of InCopy elements → articles."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.plugin import ReadError, Report
from newsformat_office._article import Known
from newsformat_office._icml._stories import Stories
from newsformat_office._options import StyleOptions
from newsformat_office._tagged._tree import Tree


def articles_of(tree: Tree, options: StyleOptions, report: Report) -> Iterator[Article]:
    """Yield the article in *tree*.

    Raises:
        ReadError: there is no text.
    """
    stories = Stories([tree.root], Known(), report, untouched=tree.exact, names=options.kinds())
    article = stories.own(tree.story) if tree.exact else stories.article([tree.story])
    if article is None:
        raise ReadError("there is no text")
    yield article
