"""Articles → content of ANS, several as the results of a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import alone_or_in, encoded, text_of
from newsformat.plugin import Articles, Report
from newsformat_cms._ans._document import write_story
from newsformat_cms._ans._names import NEWEST, SPACE
from newsformat_cms._ans._reader import AROUND


if TYPE_CHECKING:
    from newsformat_cms._declared import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as content, any other number as results, each on a line."""
    around = foreign_members(articles.envelope.foreign, SPACE, AROUND, report, feature="envelope.foreign")
    yield from alone_or_in(
        articles,
        lambda article: encoded(article, lambda own: write_story(own, report), report),
        name="content_elements",
        around=text_of({"type": "results", "version": NEWEST, **around}).encode(),
        alone=not around,
        indent=options.indent,
    )
