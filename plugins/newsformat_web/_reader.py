"""JSON-LD → articles: those of schema.org in an object, an array or a graph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import Object
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, read_each
from newsformat_web._article_reader import read_article
from newsformat_web._json import decoded
from newsformat_web._names import is_article
from newsformat_web._references import Named
from newsformat_web._texts import texts


_DEEPEST = 8  # arrays, graphs and pages that an article is in


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield every article."""
    yield from read_value(decoded(source.read_bytes(), report), report, source.limits)


def read_value(value: Any, report: Report, limits: Limits) -> Iterator[Article | Envelope]:
    """Yield every article in *value*.

    Raises:
        ReadError: there is none.
    """
    nodes = [*_nodes(value, _DEEPEST)]
    named = Named(nodes, report)
    found = [node for node in nodes if _is_article(node)]
    if not found:
        if value == []:
            return
        raise ReadError("not an article of schema.org: there is nothing of a type such as NewsArticle")
    for each in sorted({name for node in nodes if not _is_article(node) for name in _types(node)}):
        report.note(f"skipped, not an article: {each}")

    def read(node: Object) -> tuple[Article]:
        return (read_article(node, named, report, limits),)

    yield from read_each(found, read, report, name=lambda _: "an article", line=lambda _: None)


def _is_article(node: Object) -> bool:
    return any(map(is_article, _types(node)))


def _types(node: Object) -> list[str]:
    return [name.rpartition("/")[2].rpartition(":")[2] for name in texts(node.get("@type"))]


def _nodes(value: Any, depth: int) -> Iterator[Object]:
    """Yield the things in *value*: itself, those in an array, in a graph, or what a page is about."""
    if isinstance(value, list):
        for each in value:
            yield from _nodes(each, depth)
    elif isinstance(value, dict) and depth:
        if "@type" in value:
            yield value
        for name in ("@graph", "mainEntity"):
            if name in value and not _is_article(value):
                yield from _nodes(value[name], depth - 1)
