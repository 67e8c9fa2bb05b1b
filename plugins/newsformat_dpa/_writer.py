"""Articles → dpa-digitalwires: an entry, or of several what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import alone_or_in, encoded
from newsformat.plugin import Articles, Report
from newsformat_dpa._names import SPACE
from newsformat_dpa._writers._entry_writer import entry_of


if TYPE_CHECKING:
    from newsformat_dpa import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an entry, indented; or several, each on a line, in an object with what the envelope says."""
    around = encoded(
        articles.envelope,
        lambda own: foreign_members(own.foreign, SPACE, {"entries"}, report, feature="envelope.foreign"),
        report,
    )
    yield from alone_or_in(
        articles,
        lambda article: encoded(article, lambda own: entry_of(own, report), report),
        name="entries",
        around=around,
        alone=around == b"{}",
        indent=options.indent,
    )
