"""An article → the document of Apple News Format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from newsformat.markup.json import encoded
from newsformat.plugin import Articles, Report, WriteError
from newsformat_cms._apple._document import write_document


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document.

    Raises:
        WriteError: there is no article, or a second one.
    """
    article = next(articles, None)
    if article is None or next(articles, None) is not None:
        raise WriteError("a document of Apple News Format is one article")
    result = encoded(article, lambda cleaned: write_document(cleaned, report), report)
    yield (msgspec.json.format(result, indent=options.indent) if options.indent else result) + b"\n"
