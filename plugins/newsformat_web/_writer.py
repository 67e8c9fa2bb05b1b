"""Writes articles as JSON-LD: an object for one, an array for several."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from newsformat import Article
from newsformat.markup.json import array, encoded, indented
from newsformat.plugin import Articles, Report
from newsformat_web._article_writer import thing_of


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions


def write(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an indented object, or an array with each article on a line; an empty one if there are none."""
    first = next(articles, None)
    if first is None:
        yield b"[]\n"
        return
    result = _encoded(first, report)  # before the second article is reported on
    second = next(articles, None)
    if second is None:
        yield indented(result, options.indent) + b"\n"
        return
    yield from array(chain([result], (_encoded(article, report) for article in chain([second], articles))))
    yield b"\n"


def _encoded(article: Article, report: Report) -> bytes:
    return encoded(article, lambda cleaned: thing_of(cleaned, report), report)
