"""Articles → dpa-digitalwires: an entry, or of several what the API answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from newsformat import Article
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import encoded
from newsformat.plugin import Articles, Report
from newsformat_dpa._names import SPACE
from newsformat_dpa._writers._entry_writer import entry_of


if TYPE_CHECKING:
    from newsformat_dpa import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an entry, indented; or several, each on a line, in an object with what the envelope says."""
    around = encoded(articles.envelope, lambda own: foreign_members(own.foreign, SPACE, {"entries"}, report), report)
    first, second = next(articles, None), next(articles, None)
    if first is not None and second is None and around == b"{}":
        made = _encoded(first, report)
        yield (msgspec.json.format(made, indent=options.indent) if options.indent else made) + b"\n"
        return
    yield around[:-1] + (b"," if around != b"{}" else b"") + b'"entries":['
    between = b"\n"
    for article in chain([each for each in (first, second) if each is not None], articles):
        yield between + _encoded(article, report)
        between = b",\n"
    yield b"\n]}\n"


def _encoded(article: Article, report: Report) -> bytes:
    return encoded(article, lambda own: entry_of(own, report), report)
