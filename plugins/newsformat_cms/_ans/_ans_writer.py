"""Articles → content of ANS, several as the results of a search."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from newsformat import Article
from newsformat.markup.foreign import foreign_members
from newsformat.markup.json import encoded, text_of
from newsformat.plugin import Articles, Report
from newsformat_cms._ans._ans_document import write_story
from newsformat_cms._ans._ans_names import NEWEST, SPACE
from newsformat_cms._ans._ans_reader import AROUND


if TYPE_CHECKING:
    from newsformat_cms import WriteOptions


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as content, any other number as results, each on a line."""
    around = foreign_members(articles.envelope.foreign, SPACE, AROUND, report)
    first, second = next(articles, None), next(articles, None)
    if first is not None and second is None and not around:
        made = _encoded(first, report)
        yield (msgspec.json.format(made, indent=options.indent) if options.indent else made) + b"\n"
        return
    head = text_of({"type": "results", "version": NEWEST, **around})
    yield head[:-1].encode() + b',"content_elements":['
    between = b"\n"
    for article in chain([each for each in (first, second) if each is not None], articles):
        yield between + _encoded(article, report)
        between = b",\n"
    yield b"\n]}\n"


def _encoded(article: Article, report: Report) -> bytes:
    return encoded(article, lambda own: write_story(own, report), report)
