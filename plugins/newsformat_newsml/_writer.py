"""Writes articles as NewsML-G2: one item, or a message of any number of items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import fields

from newsformat import Article, Envelope
from newsformat.plugin import Articles, Report, WriteError
from newsformat_newsml._names import IPTC_CATALOG, NAR, OWN
from newsformat_newsml._options import Kind, WriteOptions
from newsformat_newsml._writers._context import Delivery
from newsformat_newsml._writers._header_writer import header
from newsformat_newsml._writers._item_writer import encoded_item


_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NONE = Envelope()
_LEVEL = 2  # indentation level of an item in a message


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document in parts: the single item, or a message one item at a time."""
    kind, envelope = options.kind, articles.envelope
    given: Iterable[Article] = articles
    if kind is not Kind.NEWS_MESSAGE and (kind is not Kind.AUTO or envelope == _NONE):
        first, second = next(articles, None), next(articles, None)
        if first is not None and second is None:
            if envelope != _NONE:
                _lose(envelope, report)
            item = encoded_item(first, Delivery(options, report), kind)
            yield b"".join((_HEAD.encode(), item, b"\n"))
            return
        if kind is not Kind.AUTO:
            raise WriteError(f"a {kind} is one article; kind=newsMessage holds any number")
        given = _from_the_first(first, second, articles, report)
    yield from _message(given, envelope, Delivery(options, report, _LEVEL))


def _lose(envelope: Envelope, report: Report) -> None:
    for field in fields(Envelope):
        if getattr(envelope, field.name) != field.default:
            report.lost(f"envelope.{field.name}", why="only a newsMessage has a place for it")


def _from_the_first(first: Article | None, second: Article | None, rest: Articles, report: Report) -> Iterator[Article]:
    """Yield all articles, the first two as if they had not been taken from the iterator yet."""
    if first is not None and second is not None:
        name, report.article = report.article, ""
        yield first
        report.article = name
        yield second
    yield from rest


def _message(articles: Iterable[Article], envelope: Envelope, delivery: Delivery) -> Iterator[bytes]:
    indent = delivery.options.indent * " "
    start = f'{_HEAD}<newsMessage xmlns="{NAR}" xmlns:newsformat="{OWN}">\n'
    yield b"".join((start.encode(), header(envelope, delivery), f"\n{indent}<itemSet>".encode()))
    item = None
    for article in articles:
        item = encoded_item(article, delivery)
        yield b"".join((f"\n{2 * indent}".encode(), item))
    if item is None:  # an item set must not be empty
        yield f'\n{2 * indent}<catalogRef href="{IPTC_CATALOG}"/>'.encode()
    yield f"\n{indent}</itemSet>\n</newsMessage>\n".encode()
