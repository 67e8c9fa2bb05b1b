"""Reads a ``newsMessage`` as its envelope and articles, item by item, so that a message may have any length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsformat import Article, Envelope
from newsformat.markup.xml import Element, attribute_names, iterate, line_of, local, local_name, refuse_item
from newsformat.plugin import Limits, Report, Source, line, read_each
from newsformat_newsml._elements import correct_case, leave_out, leave_out_of
from newsformat_newsml._names import LANG, XSI
from newsformat_newsml._readers._header_reader import read_header
from newsformat_newsml._readers._item_reader import ARTICLES, read_article


_AROUND = ("newsMessage", "itemSet")
_PARTS = ("header", "Header")  # the latter is not valid
_ITEMS = (*ARTICLES, "conceptItem", "knowledgeItem", "planningItem", "catalogItem")


def read_parts(
    parts: Iterable[Element], report: Report, limits: Limits | None, dialect: str
) -> Iterator[Article | Envelope]:
    """Yield the envelope and articles of a message in *parts*; unreadable items are skipped if others can be read.

    Items are read in *dialect*; each part is checked against *limits*, if given.

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
            yield read_article(part, report, dialect)
        elif name.lower() == "header":
            correct_case(part, {part.tag.lower(): part.tag[: -len(name)] + "header"}, report)
            yield read_header(part, report)
        elif name:
            report.left_out(f"skipped a {name}, which is not an article", line=line_of(part))

    return read_each(parts, read, report, name=lambda part: f"a {local(part)}", line=line_of)


def in_tree(message: Element, report: Report) -> Iterator[Element]:
    """Yield the header and the members of the item set."""
    _leave_out(message, report)
    for child in message:
        if local(child) == "itemSet":
            _leave_out(child, report)
            yield from child
        else:
            yield child


def streamed(start: bytes, rest: BinaryIO, source: Source, report: Report) -> Iterator[Element]:
    """Yield the header and the members of the item set one at a time, from a document that begins with *start*."""
    names = (*_AROUND, *_PARTS, *_ITEMS)
    within = ("", "newsMessage", "itemSet")
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
        before = [*element.itersiblings(preceding=True)][::-1]
        for child in before:
            if (between := child.tail) and not between.isspace():
                leave_out(between, child, report)
        yield from _unknown(before)
        if local(element) in _AROUND:
            _leave_out(element, report)
            yield from _unknown(element)
        else:
            yield element


def _unknown(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield those *elements* that are complete but were not expected."""
    return (element for element in elements if local(element) not in {"", *_AROUND, *_PARTS, *_ITEMS})


def _leave_out(element: Element, report: Report) -> None:
    """Report that attributes of the message or item set are left out, except the language, which the items inherit."""
    names = [name for name in attribute_names(element) if name != LANG and not name.startswith(XSI)]
    if names:
        shown = " ".join([f'{local_name(name)}="{line(element.get(name, ""))}"' for name in names])
        report.left_out(f"attributes of {local(element)} are left out: {shown:.200}", line=line_of(element))
    leave_out_of(element, report)
