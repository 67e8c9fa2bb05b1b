"""Elements as text, for keeping and putting back, without the namespaces that every item declares anyway."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from lxml import etree
from lxml.etree import tostring

from newsformat.markup.xml import Element, attributes_of, new_element, quoted
from newsformat_newsml._names import NAR, NAR_, XML


class Snippets:
    """Turns elements of an item into text; declarations on its *root* need not be repeated."""

    __slots__ = ("_declarations", "_signs", "_usual")

    def __init__(self, root: Element) -> None:
        self._declarations = [
            (prefix, f" xmlns:{prefix}={quoted(uri)}") for prefix, uri in root.nsmap.items() if prefix
        ]
        self._usual = "".join([_DEFAULT, *[declaration for _, declaration in self._declarations]])
        self._signs = [f"{prefix}:" for prefix, _ in self._declarations]

    def of(self, element: Element) -> str:
        """Return *element* as text, without unused namespaces of the root."""
        text: str = tostring(element, encoding="unicode", with_tail=False)
        bare = text.replace(self._usual, "", 1)
        if bare is text:
            return self._without_unused(text)
        for sign in self._signs:
            if sign in bare:
                return self._without_unused(text)
        return bare

    def _without_unused(self, text: str) -> str:
        text = text.replace(_DEFAULT, "", 1)
        for prefix, declaration in self._declarations:
            if declaration in text:
                without = text.replace(declaration, "", 1)
                if not _uses(without, prefix):
                    text = without
        return text


_DEFAULT = f' xmlns="{NAR}"'


def _uses(text: str, prefix: str) -> bool:
    """Does *text* use *prefix* in a tag, an attribute name or a qualified name as a value?"""
    if f"<{prefix}:" in text or f':type="{prefix}:' in text or f' valuedatatype="{prefix}:' in text:
        return True
    return f" {prefix}:" in text and re.search(f' {re.escape(prefix)}:[^\\s=<>]+="', text) is not None


def alone(tag: str, element: Element, names: Collection[str]) -> str:
    """Return an empty element *tag* with the attributes *names* of *element*."""
    prefixes = {uri: prefix for prefix, uri in element.nsmap.items() if prefix}
    attributes, declared = "", ""
    for name in names:
        value = quoted(element.get(name) or "")
        uri, _, local = name[1:].rpartition("}") if name[0] == "{" else ("", "", name)
        prefix = "xml" if name.startswith(XML) else prefixes.get(uri, "")
        attributes += f" {prefix}:{local}={value}" if uri else f" {name}={value}"
        if uri and prefix != "xml" and (declaration := f" xmlns:{prefix}={quoted(uri)}") not in declared:
            declared += declaration
    return f"<{tag}{declared}{attributes}/>"


def standard(root: Element) -> Element:
    """Return *root* with NewsML-G2 as its default namespace, whatever namespace it is in."""
    return root if root.prefix is None and root.tag.startswith(f"{NAR_}") else _normalised(root)


def _normalised(root: Element) -> Element:
    """Return *root*, its children included, with NewsML-G2 (or no namespace) as the default namespace."""
    name = etree.QName(root)
    others = {prefix: uri for prefix, uri in root.nsmap.items() if uri not in {NAR, name.namespace}}
    nsmap: Any = {**others, None: NAR}  # the type stubs do not allow `None` for a default namespace
    element = new_element(f"{NAR_}{name.localname}", dict(attributes_of(root)), nsmap=nsmap)
    element.text = root.text
    element.extend(root)
    foreign = f"{{{name.namespace}}}" if name.namespace not in {None, NAR} else None
    for part in element.iter("*"):
        tag = part.tag
        if tag[0] != "{":
            part.tag = f"{NAR_}{tag}"
        elif foreign and tag.startswith(foreign):
            part.tag = f"{NAR_}{tag[len(foreign) :]}"
    if foreign:  # their declarations are not needed
        etree.cleanup_namespaces(element, keep_ns_prefixes=[prefix for prefix in others if prefix])
    return element
