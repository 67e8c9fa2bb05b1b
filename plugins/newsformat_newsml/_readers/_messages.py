"""A ``newsMessage`` → its envelope and its articles, one item at a time, so that it may be of any length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsformat import Article, Envelope
from newsformat.markup.xml import iterate, local, refuse_item
from newsformat.plugin import Limits, Report, Source, read_each
from newsformat_newsml._elements import Element
from newsformat_newsml._readers._header_reader import read_header
from newsformat_newsml._readers._item_reader import ARTICLES, read_article


_PARTS = ("header", "itemSet")
_ITEMS = (*ARTICLES, "conceptItem", "knowledgeItem", "planningItem", "catalogItem")


def read_parts(parts: Iterable[Element], report: Report, limits: Limits | None) -> Iterator[Article | Envelope]:
    """Yield the envelope and every article of a message of these *parts*; not those that can't be read, if others can.

    Each part is held against *limits*, if there are any.

    Raises:
        ReadError: the message is not well-formed, or none of its items can be read.
    """

    def read(part: Element) -> Iterator[Article | Envelope]:
        name = local(part)
        if limits is not None and (name == "header" or name in ARTICLES):
            refuse_item(part, limits)
        if name == "header":
            yield read_header(part, report)
        elif name in ARTICLES:
            yield read_article(part, report)
        elif name:
            report.left_out(f"skipped a {name}, which is no article", line=part.sourceline)

    return read_each(parts, read, report, name=lambda part: f"a {local(part)}", line=lambda part: part.sourceline)


def in_tree(message: Element) -> Iterator[Element]:
    """Yield the header and everything in the item set."""
    for child in message:
        if local(child) == "itemSet":
            yield from child
        else:
            yield child


def streamed(start: bytes, rest: BinaryIO, source: Source, report: Report) -> Iterator[Element]:
    """Yield the header and everything in the item set, each by itself, of what begins with *start*."""
    names = (*_PARTS, *_ITEMS)
    within = ("newsMessage", "itemSet")
    for element in iterate(
        rest,
        names,
        start=start,
        within=within,
        source=source.name,
        limits=source.limits,
        report=report,
        whole=False,
    ):
        yield from _unknown(reversed([*element.itersiblings("*", preceding=True)]))
        if local(element) == "itemSet":
            yield from _unknown(element)
        else:
            yield element


def _unknown(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield those of *elements* that are complete but were not asked for."""
    return (element for element in elements if local(element) not in {*_PARTS, *_ITEMS})
