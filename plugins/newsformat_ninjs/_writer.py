"""Writes articles as ninjs: one item, or several with one per line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from newsformat import Article
from newsformat.markup.json import encoded, indented
from newsformat.plugin import Articles, Report, WriteError
from newsformat_ninjs._writers._document import document
from newsformat_ninjs._writers._older import in_version
from newsformat_ninjs._writers._writing import Writing


if TYPE_CHECKING:
    from newsformat_ninjs._options import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an item, indented, or each of several on a line; an empty array if there are none."""
    first = next(articles, None)
    if first is None:
        yield b"[]\n"
        return
    result = _encoded(first, options, report)
    second = None if options.lines else next(articles, None)
    if second is None and not options.lines:
        yield indented(result, options.indent) + b"\n"
        return
    yield result + b"\n"
    rest = articles if second is None else chain([second], articles)
    for article in rest:
        yield _encoded(article, options, report) + b"\n"


def _encoded(article: Article, options: WriteOptions, report: Report) -> bytes:
    def item(cleaned: Article) -> dict[str, Any]:
        writing = Writing(report, options.version, options.body)
        return in_version(document(cleaned, writing), writing)

    try:
        return encoded(article, item, report)
    except RecursionError:
        raise WriteError("associations nest too deeply for ninjs") from None
