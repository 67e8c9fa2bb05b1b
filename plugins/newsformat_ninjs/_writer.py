"""Articles → ninjs: one item, or of several one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

import msgspec

from newsformat import Article
from newsformat.plugin import Articles, Report, WriteError
from newsformat_ninjs._writers._document import document
from newsformat_ninjs._writers._older import in_version
from newsformat_ninjs._writers._writing import Writing


if TYPE_CHECKING:
    from newsformat_ninjs import WriteOptions


_SURROGATE = re.compile("[\ud800-\udfff]")


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an item, indented; or each of several as a line; an empty array if there is none."""
    first = next(articles, None)
    if first is None:
        yield b"[]\n"
        return
    made = _encoded(first, options, report)
    second = None if options.lines else next(articles, None)
    if second is None and not options.lines:
        yield (msgspec.json.format(made, indent=options.indent) if options.indent else made) + b"\n"
        return
    yield made + b"\n"
    rest = articles if second is None else chain([second], articles)
    for article in rest:
        yield _encoded(article, options, report) + b"\n"


def _encoded(article: Article, options: WriteOptions, report: Report) -> bytes:
    writing = Writing(report, options.version, options.body)
    try:
        item = in_version(document(article, writing), writing)
    except RecursionError:
        raise WriteError("associations nest too deeply for ninjs") from None
    try:
        return msgspec.json.encode(item)
    except UnicodeEncodeError:
        report.lost("text", why="JSON can't hold lone surrogates")
        return msgspec.json.encode(_cleaned(item))


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATE.sub("", value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(name): _cleaned(member) for name, member in value.items()}
    return value
