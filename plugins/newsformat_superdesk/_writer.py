"""Articles → Superdesk: an item, or of several what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import alone_or_in, encoded
from newsformat.plugin import Articles, Report
from newsformat_superdesk._names import SPACE
from newsformat_superdesk._writers._item_writer import item_of


if TYPE_CHECKING:
    from newsformat_superdesk import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an item, indented; or several, each on a line, in an object with what the envelope says."""
    around = encoded(
        articles.envelope,
        lambda own: foreign_members(own.foreign, SPACE, {"_items"}, report, feature="envelope.foreign"),
        report,
    )
    yield from alone_or_in(
        articles,
        lambda article: encoded(article, lambda own: item_of(own, report), report),
        name="_items",
        around=around,
        alone=around == b"{}",
        indent=options.indent,
    )
