"""Properties → RDF, in one form for each type of value (ISO 16684-1, 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from newsformat.markup.xml import Element, new_element
from newsformat_photo._names import LANG, META, NAMESPACES, PREFIXES, RDF
from newsformat_photo._xmp._value import ARRAYS, LINK, STRUCTURE, Properties, Value


_RDF = f"{{{RDF}}}"
_PREFIX = re.compile(r"[A-Za-z][\w.-]*", re.ASCII)
_RESERVED = frozenset((*NAMESPACES, "rdf", "xml", "xmlns"))
_NUMBERED = re.compile(r"ns\d+", re.ASCII)  # made by lxml


def packet(properties: Properties) -> bytes:
    """Return *properties* as an XMP packet for a file of its own."""
    used = {name[1:].partition("}")[0] for name in properties}
    known: dict[str, str] = {prefix: uri for prefix, uri in NAMESPACES.items() if uri in used}
    meta = new_element(f"{{{META}}}xmpmeta", nsmap={"x": META})
    rdf = etree.SubElement(meta, f"{_RDF}RDF", nsmap={"rdf": RDF})
    node = etree.SubElement(rdf, f"{_RDF}Description", {f"{_RDF}about": ""}, nsmap=known)
    for name, value in properties.items():
        _append(node, name, value)
    etree.indent(meta)
    body = etree.tostring(meta, encoding="unicode")
    start = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    return f'{start}\n{body}\n<?xpacket end="w"?>\n'.encode()


def alone(name: str, value: Value) -> str:
    """Return the property *name* as a single element, for a foreign part."""
    holder = new_element(f"{_RDF}Description", nsmap={"rdf": RDF})
    _append(holder, name, value)
    element = holder[0]
    holder.remove(element)
    etree.cleanup_namespaces(element)
    return etree.tostring(element, encoding="unicode")


def _append(parent: Element, name: str, value: Value) -> None:
    element = etree.SubElement(parent, name, nsmap=_prefixed(name, value.prefix))
    if value.language:
        element.set(LANG, value.language)
    if value.qualifiers:
        inner = etree.SubElement(element, f"{_RDF}Description")
        _append(inner, f"{_RDF}value", Value(value.kind, value.text, value.items, value.fields))
        _append_all(inner, value.qualifiers)
    else:
        _fill(element, value)


def _fill(element: Element, value: Value) -> None:
    if value.kind in ARRAYS:
        inner = etree.SubElement(element, f"{_RDF}{value.kind}")
        _append_all(inner, [(f"{_RDF}li", item) for item in value.items])
    elif value.kind == STRUCTURE:
        element.set(f"{_RDF}parseType", "Resource")
        _append_all(element, value.fields)
    elif value.kind == LINK:
        element.set(f"{_RDF}resource", value.text)
    else:
        element.text = value.text


def _append_all(parent: Element, members: Iterable[tuple[str, Value]]) -> None:
    for name, value in members:
        _append(parent, name, value)


def _prefixed(name: str, prefix: str) -> dict[str, str] | None:
    """Return the namespace of *name* by its usual prefix, or by *prefix* if it is valid; else `None`."""
    uri = name[1:].partition("}")[0]
    if known := PREFIXES.get(uri):
        return {known: uri}
    fit = _PREFIX.fullmatch(prefix) and prefix not in _RESERVED and not _NUMBERED.fullmatch(prefix)
    return {prefix: uri} if fit else None
