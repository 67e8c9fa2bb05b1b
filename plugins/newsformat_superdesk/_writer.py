"""Articles → Superdesk: an item, or of several what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from newsformat import Article
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import encoded
from newsformat.plugin import Articles, Report
from newsformat_superdesk._names import SPACE
from newsformat_superdesk._writers._item_writer import item_of


if TYPE_CHECKING:
    from newsformat_superdesk import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an item, indented; or several, each on a line, in an object with what the envelope says."""
    around = encoded(articles.envelope, lambda own: foreign_members(own.foreign, SPACE, {"_items"}, report), report)
    first, second = next(articles, None), next(articles, None)
    if first is not None and second is None and around == b"{}":
        made = _encoded(first, report)
        yield (msgspec.json.format(made, indent=options.indent) if options.indent else made) + b"\n"
        return
    yield around[:-1] + (b"," if around != b"{}" else b"") + b'"_items":['
    between = b"\n"
    for article in chain([each for each in (first, second) if each is not None], articles):
        yield between + _encoded(article, report)
        between = b",\n"
    yield b"\n]}\n"


def _encoded(article: Article, report: Report) -> bytes:
    return encoded(article, lambda own: item_of(own, report), report)
