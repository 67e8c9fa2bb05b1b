"""Elements as text, for keeping: normalised, whatever the original namespace and prefixes."""

from __future__ import annotations

from lxml import etree

from newsformat.markup.xml import Element, attribute_names, attributes_of, copied, escape, quoted
from newsformat_nitf._names import NITF, OWN_


_NITF = (NITF, "http://iptc.org/std/nitf/2006-03-01/")


def is_nitf(namespace: str) -> bool:
    """Is *namespace* one of NITF's? Documents of its DTDs have none."""
    return not namespace or namespace in _NITF


def snippet(element: Element) -> str:
    """Return *element* as text, without tail or newsformat's own attributes; NITF's elements get no namespace."""
    tag = element.tag
    if len(element) or type(tag) is not str:
        return _serialised(element)
    namespace, _, name = tag.rpartition("}")
    if namespace and not is_nitf(namespace[1:]):
        return _serialised(element)
    start = name
    for key, value in attributes_of(element):
        if key[0] == "{":
            return _serialised(element)
        start += f" {key}={quoted(value)}"
    text = element.text
    return f"<{start}>{escape(text)}</{name}>" if text else f"<{start}/>"


def _serialised(element: Element) -> str:
    copy = copied(element)
    for inner in copy.iter("*"):
        name = etree.QName(inner.tag)
        if is_nitf(name.namespace or ""):
            inner.tag = name.localname
        for key in [key for key in attribute_names(inner) if str(key).startswith(OWN_)]:
            del inner.attrib[key]
    etree.cleanup_namespaces(copy)
    return etree.tostring(copy, encoding="unicode")
