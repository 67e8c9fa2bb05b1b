"""Writes articles as content of ANS, several as search results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat.markup.json_items import write_alone_or_in
from newsformat.plugin import Articles, Report
from newsformat_cms._ans._document import write_story
from newsformat_cms._ans._names import NEWEST, SPACE
from newsformat_cms._ans._reader import RESULTS


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as content, any other number as results, one per line."""
    yield from write_alone_or_in(
        articles,
        RESULTS,
        lambda article: write_story(article, report),
        report,
        space=SPACE,
        written={"type": "results", "version": NEWEST},
        indent=options.indent,
    )
