"""Articles → dpa-digitalwires: one entry, or a response of the API with several."""

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
    """Yield one indented entry; or an object with several, one a line, and the members of the envelope."""
    yield from write_alone_or_in(
        articles,
        "entries",
        lambda article: entry_of(article, report),
        report,
        space=SPACE,
        indent=options.indent,
    )
