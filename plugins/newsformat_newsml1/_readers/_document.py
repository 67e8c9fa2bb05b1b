"""Splits a document of NewsML 1 into its parts; a long file is read one part at a time."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import chain

from lxml import etree

from newsformat.markup.sniff import xml_root
from newsformat.markup.within import documents_within
from newsformat.markup.xml import AroundItems, Element, iterate, line_of, local, parse, read_start, report_unread
from newsformat.plugin import ReadError, Report, Source
from newsformat_newsml1._rules import attributes


_PARTS = ("NewsEnvelope", "NewsItem", "TopicSet", "Catalog")
_ROOTS = frozenset(("NewsML", "NewsItem"))


def parts_of(source: Source, report: Report) -> tuple[Iterator[Element], bool]:
    """Return the parts of the document, and whether each must be checked against the limits separately."""
    start, rest = read_start(source)
    if rest is None:
        root, apart = _parsed(start, source, report)
        known = dict.fromkeys(_PARTS) | {"NewsML": (*attributes()["NewsML"], "lang")}
        roots = [bare(document) for document in _documents(root, report)]
        for element in roots:
            report_unread(element, known, report)
        return chain.from_iterable(map(_in_root, roots)), apart
    root_name = xml_root(start)
    _check(root_name[1] if root_name else "", None)
    parts = iterate(
        rest,
        _PARTS,
        start=start,
        within=("NewsML",),
        source=source.name,
        limits=source.limits,
        report=report,
        whole=False,
    )
    return _known_parts(parts, report), True


def _in_root(root: Element) -> Iterator[Element]:
    """Yield the parts of a document, which may be a single item."""
    return iter([root]) if local(root) == "NewsItem" else root.iterchildren(*_PARTS)


def _documents(root: Element, report: Report) -> list[Element]:
    """Return *root*, or each document below it."""
    if local(root) == "NewsItem":
        report.note("a NewsItem without a NewsML around it; read", line=line_of(root))
    found = [root] if local(root) in _ROOTS else documents_within(root, ("newsml",), report)
    if not found:
        _check(local(root), line_of(root))
    return found


def _known_parts(parts: Iterator[Element], report: Report) -> Iterator[Element]:
    """Yield *parts*; other elements are reported."""
    outer = AroundItems(_PARTS, {"NewsML": attributes()["NewsML"]}, report)
    for part in parts:
        outer.see(part)
        yield part
    outer.end()


def _parsed(content: bytes, source: Source, report: Report) -> tuple[Element, bool]:
    try:
        return parse(content, source=source.name, limits=source.limits, report=report), False
    except ReadError:
        return parse(content, source=source.name, limits=source.limits, report=report, whole=False), True


def _check(name: str, line: int | None) -> None:
    if name != "NewsML":
        raise ReadError(f"not NewsML 1: the root element is {name}" if name else "not NewsML 1", line=line)


def bare(root: Element) -> Element:
    """Return *root* without the namespace of NewsML 1, if it is in one."""
    if root.tag[0] == "{":
        space = etree.QName(root).namespace
        prefix = f"{{{space}}}"
        for part in root.iter(f"{prefix}*"):
            part.tag = part.tag.removeprefix(prefix)
        etree.cleanup_namespaces(root)
        if root.getparent() is not None:  # a copy, since the parent still declares the namespace
            return copy.deepcopy(root)
    return root
