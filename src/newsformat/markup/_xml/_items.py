"""XML documents of any length: small ones are read as a whole, large ones item by item."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import BinaryIO

from newsformat._article import Article
from newsformat._envelope import Envelope
from newsformat._errors import ReadError, limit_message
from newsformat._item_by_item import read_each
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup._xml._around_items import AroundItems
from newsformat.markup._xml._attribute_limits import check_attributes
from newsformat.markup._xml._errors import DEEPEST
from newsformat.markup._xml._expressions import xpath
from newsformat.markup._xml._stray_texts import reporting_stray_texts
from newsformat.markup._xml._stream import iterate
from newsformat.markup._xml._tree import Element, line_of, local
from newsformat.markup.sniff import xml_root


def read_items(  # noqa: PLR0913 -- two of them by name
    source: Source,
    names: Sequence[str],
    read: Callable[[Element], Iterable[Article | Envelope]],
    report: Report,
    *,
    title: str,
    within: Sequence[str] = (),
    known: Mapping[str, Collection[str] | None] = MappingProxyType({}),
    running: Collection[str] = (),
) -> Iterator[Article | Envelope]:
    """Yield what *read* makes of each item of a document, as soon as that is complete; see `iterate` and `read_each`.

    Elements and attributes around the items that are not *known* are reported as left out, once per name; so are
    stray texts between elements that are found nowhere in the result.

    Args:
        source: an XML document of any length.
        names: the local names of items, the usual one first.
        read: yields the articles of an item, and envelopes.
        report: receives what is left out, such as an item that is broken or exceeds the limits.
        title: the name of the format.
        within: the local names of the parents of items, if it matters; ``""`` if an item may be the root.
        known: the attributes of the elements around items that need not be reported, by the names of these elements;
            `None` for an element next to items that need not be reported at all.
        running: the elements in items whose text is read whatever elements are in it; see `reporting_stray_texts`.

    Raises:
        ReadError: the document is not well-formed; no item can be read; or there is none, and the root element
            is not one that has items.
    """
    elements = iterate(
        source.open(),
        names,
        within=within,
        source=source.name,
        limits=source.limits,
        report=report,
        whole=False,
    )

    outside = AroundItems(names, known, report)

    def read_one(element: Element) -> Iterable[Article | Envelope]:
        outside.see(element)
        refuse_item(element, source.limits)
        return reporting_stray_texts(element, read, report, running)

    has_results = False
    for result in read_each(elements, read_one, report, name=lambda item: f"a <{local(item)}>", line=line_of):
        has_results = True
        yield result
    outside.end()
    root = None if has_results else xml_root(source.head)
    if not has_results and (root is None or root[1] not in {*names, *within}):
        name = root[1] if root else "none"
        raise ReadError(f"cannot be read as {title}: the root element is {name}, and there is no <{names[0]}> in it")


def read_start(source: Source) -> tuple[bytes, BinaryIO | None]:
    """Return a small *source* as a whole and `None`, or the beginning of a longer one and the stream of its rest.

    Small means at most 256 KiB, and within the limit of an item. A small document is for `parse`: it may be in any
    encoding, and everything that can be repaired is. The items of a longer one are read with `iterate`.
    """
    stream = source.open()
    start = stream.read(_SMALL)
    return start, None if len(start) < _SMALL and len(start) <= source.limits.item_bytes else stream


_SMALL = 256 * 1024  # bytes


def refuse_item(item: Element, limits: Limits) -> None:
    """Check that *item*, one of several in a document, neither nests too deeply nor has too many attributes.

    Raises:
        ReadError: one of these limits is exceeded; with the line.
    """
    check_attributes(item, "", limits)
    if xpath(f"boolean({'/'.join(['*'] * min(limits.depth, DEEPEST))})")(item):
        raise ReadError(limit_message("depth", f"elements nest deeper than {limits.depth}"), line=line_of(item))
