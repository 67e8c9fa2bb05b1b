"""Reads articles from NewsML-G2."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.markup.documents import read_documents
from newsformat.markup.options import XmlOptions
from newsformat.markup.sniff import xml_root
from newsformat.markup.within import documents_within
from newsformat.markup.xml import Element, line_of, local, parse, read_start
from newsformat.plugin import Limits, ReadError, Report, Source
from newsformat_newsml._readers._item_reader import ARTICLES, read_article
from newsformat_newsml._readers._messages import in_tree, read_parts, streamed


_OTHER_ITEMS = frozenset(("conceptItem", "knowledgeItem", "planningItem", "catalogItem"))


def read(source: Source, options: XmlOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of an item, or the envelope and articles of a news message, for each document in *source*."""

    def read_one(document: Source, inner_report: Report) -> Iterator[Article | Envelope]:
        return _read_document(document, options.dialect, inner_report)

    return read_documents(source, read_one, report, recover=options.recover)


def _read_document(source: Source, dialect: str, report: Report) -> Iterator[Article | Envelope]:
    content, rest = read_start(source)
    if rest is not None:
        if _is_message(source):
            yield from read_parts(streamed(content, rest, source, report), report, source.limits, dialect)
            return
        content += rest.read(max(source.limits.item_bytes + 1 - len(content), 0))
    element, apart = _parsed(content, source, report)
    yield from _read_element(element, apart, dialect, report)


def _read_element(element: Element, apart: Limits | None, dialect: str, report: Report) -> Iterator[Article | Envelope]:
    """Yield the content of *element*, a document or a wrapper around several."""
    name = local(element)
    if name in ARTICLES:
        yield read_article(element, report, dialect)
    elif name == "newsMessage":
        yield from read_parts(in_tree(element, report), report, apart, dialect)
    elif name in _OTHER_ITEMS:
        report.left_out(f"a {name} holds no article", line=line_of(element))
    elif found := documents_within(element, _DOCUMENTS, report):
        for node in found:
            yield from _read_element(node, apart, dialect, report)
    else:
        raise ReadError(f"not a NewsML-G2 item: the root element is {name}", line=line_of(element))


_DOCUMENTS = frozenset(("newsitem", "packageitem", "newsmessage"))


def _is_message(source: Source) -> bool:
    root = xml_root(source.head)
    return root is not None and root[1] == "newsMessage"


def _parsed(content: bytes, source: Source, report: Report) -> tuple[Element, Limits | None]:
    """Return the root element; if a message exceeds the limits, apply them to each of its items instead."""
    limits = source.limits
    try:
        return parse(content, source=source.name, limits=limits, report=report), None
    except ReadError:
        if not _is_message(source):
            raise
        return parse(content, source=source.name, limits=limits, report=report, whole=False), limits
