"""Reads and writes documents that hold only a text, as kept by an editor: headline and body."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import evolve

from newsformat import Article
from newsformat.markup.json import Object, alone_or_array, encoded
from newsformat.markup.json_items import read_parts
from newsformat.plugin import Articles, Limits, Report, Source
from newsformat_cms._bodies._codec import Codec, groups_of, headline_in, read_nodes, write_nodes
from newsformat_cms._foreign import kept, put_back


def read_documents(
    source: Source, read: Callable[[Any, Report, Limits], Article], report: Report, *, item: str
) -> Iterator[Any]:
    """Yield the article of each document of *source*: one, several in an array, or one per line."""
    yield from read_parts(source, lambda value, _: read(value, report, source.limits), report, item=item)


def write_documents(
    articles: Articles, write: Callable[[Article, Report], Object], report: Report, *, indent: int
) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""
    parts = (encoded(article, lambda cleaned: write(cleaned, report), report) for article in articles)
    yield from alone_or_array(parts, indent=indent)


def read_document(codec: Codec, document: Object, name: str, report: Report, limits: Limits) -> Article:
    """Return the article that a document is.

    Args:
        codec: reads the nodes.
        document: its members without those that have their usual values; *name* is the array of the nodes.
        name: the member with the nodes.
        report: receives what was assumed.
        limits: the limits for reading.
    """
    segments = read_nodes(codec, document[name], report, limits)
    headline, body = headline_in(segments)
    article = Article(headline=headline, body=body)
    written = write_nodes(codec, article.body, Report(heard=False), article.headline)
    groups = groups_of(segments, written)
    known = {name: [node for group in written for node in group]}
    parts = kept(codec.space, document, known, {name: groups} if groups is not None else None)
    return evolve(article, foreign=[*parts])


def write_document(codec: Codec, article: Article, name: str, report: Report) -> tuple[Object, list[Any]]:
    """Return the members of the document for *article*, with its nodes as the member *name*."""
    written = write_nodes(codec, article.body, report, article.headline)
    result = put_back(article, codec.space, {name: [node for group in written for node in group]}, report)
    return result, result[name]
