"""Kept parts as elements: parsed once, and only if they are valid at their destination."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from lxml import etree

from newsformat import Foreign
from newsformat.markup.xml import Element, attribute_names, attributes_of, copied, is_legal, parse
from newsformat.plugin import ReadError
from newsformat_nitf._names import OWN
from newsformat_nitf._rules import PLACES, is_valid
from newsformat_nitf._snippets import is_nitf, snippet
from newsformat_nitf._writers._pen import Pen


# These may hold elements of any other namespace
_ANYTHING = frozenset(("nitf", "head", "docdata", "body.head", "body.end"))


_LONG = 2000  # characters; longer values are not cached


def _parsed(value: str) -> Element | None:
    """Return *value* as an element, normalised as by the reader, or `None`."""
    if "<!" in value or not is_legal(value):
        return None
    try:
        element: Element = parse(value.encode())
    except ReadError:
        return None
    return element if snippet(element) == value else None


def element_of(place: str, value: str) -> Element | None:
    """Return *value* as an element, not in a namespace yet, if it is valid in *place*."""
    element: Element | None = (_proved if len(value) < _LONG else _proved.__wrapped__)(place, value)
    return element


@lru_cache(maxsize=512)  # the same comes again and again in a feed
def _proved(place: str, value: str) -> Any:
    element = _parsed(value)
    if element is None:
        return None
    namespace = etree.QName(element.tag).namespace or ""
    if namespace == OWN:
        return None
    if not is_nitf(namespace):
        return element if place in _ANYTHING and not _has_ours(element) else None
    return element if element.tag in PLACES.get(place, ()) and is_valid(element) else None


def _has_ours(element: Element) -> bool:
    """Does *element* contain NITF, newsformat's own names, or IDs that may clash?"""
    for inner in element.iter("*"):
        if is_nitf(etree.QName(inner.tag).namespace or "") or etree.QName(inner.tag).namespace == OWN:
            return True
        if any(key.startswith("{") for key in attribute_names(inner)):
            return True
    return False


def put(pen: Pen, parent: Element, element: Element) -> Element:
    """Append a copy of *element* to *parent*, in the namespace of the document."""
    if not len(element) and not any("{" in name for name in (element.tag, *attribute_names(element))):
        new_element = pen.child(parent, element.tag, element.text or "")
        for key, value in attributes_of(element):
            new_element.set(key, value)
        return new_element
    copy = copied(element)
    for inner in copy.iter("*"):
        if "{" not in inner.tag:
            inner.tag = pen.prefix + inner.tag
    parent.append(copy)
    return copy


def placed(pen: Pen, parent: Element, foreign: Foreign, name: str) -> Element | None:
    """Append the content of *foreign* to *parent* if it is an element *name* and valid there."""
    element = element_of(foreign.name, foreign.value)
    if element is None or element.tag != name:
        return None
    return put(pen, parent, element)
