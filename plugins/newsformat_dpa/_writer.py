"""Articles → dpa-digitalwires: an entry, or of several what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat.markup.json_items import write_alone_or_in
from newsformat.plugin import Articles, Report
from newsformat_dpa._names import SPACE
from newsformat_dpa._writers._entry_writer import entry_of


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an entry, indented; or several, each on a line, in an object with what the envelope says."""
    yield from write_alone_or_in(
        articles,
        "entries",
        lambda article: entry_of(article, report),
        report,
        space=SPACE,
        indent=options.indent,
    )
