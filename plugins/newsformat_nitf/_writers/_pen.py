"""State shared by the writers of all parts: creates elements in the right namespace."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from lxml import etree

from newsformat import Concept
from newsformat.markup.html import safe_url
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import Element, new_element
from newsformat.plugin import Report
from newsformat_nitf._names import LANG, NITF, OWN, OWN_


NMTOKEN = re.compile(r"[\w.:-]+")  # a safe subset


class Pen:
    """Creates elements, and reports losses.

    Text with characters that XML does not allow raises lxml's `ValueError`: the caller then writes the article without
    them. *concepts* are the entities that a `Mention` may point to; *where* is the feature named in losses, *media*
    that of pictures.

    *concepts* are the entities that a `Mention` may point to; *where* is what losses call the place, *media* the
    feature that a picture is.
    """

    def __init__(self, report: Report, concepts: Iterable[Concept] = (), *, namespace: str = NITF) -> None:
        self.report = report
        self.namespace = namespace
        self.prefix = f"{{{namespace}}}" if namespace else ""
        self.where = ""
        self.media = "body.media"
        self.concepts: dict[str, Concept] = {}
        for concept in concepts:
            self.concepts.setdefault(concept.key, concept)

    def root(self, name: str) -> Element:
        """Return a new element that declares the namespaces."""
        names: Any = {"newsformat": OWN, **({None: self.namespace} if self.namespace else {})}
        return new_element(self.prefix + name, nsmap=names)

    def child(self, parent: Element, name: str, text: str = "", /, **attributes: str) -> Element:
        """Append an element *name* to *parent*; in attribute names, ``_`` stands for ``-`` and ``__`` for ``.``."""
        element = etree.SubElement(parent, self.prefix + name)
        for key, value in attributes.items():
            if value:
                element.set(_attribute(key), value)  # takes half the time of passing all attributes to lxml at once
        if text:
            element.text = text
        return element

    def addition(self, parent: Element, name: str, text: str = "") -> Element:
        """Append an element of newsformat's own namespace."""
        element = etree.SubElement(parent, OWN_ + name)
        element.text = text or None
        return element

    def ours(self, element: Element, name: str, value: str) -> None:
        """Set an attribute of newsformat's own namespace."""
        element.set(OWN_ + name, value)

    def language(self, element: Element, language: str) -> None:
        """Set the language of *element*."""
        if is_language_tag(language):
            element.set(LANG, language)
        elif language:
            self.ours(element, "lang", language)

    def href(self, href: str, feature: str) -> str:
        """Return *href* if it is safe; otherwise report *feature* as lost."""
        if href and not safe_url(href):
            self.report.lost(feature, where=self.where, why="an unsafe address")
            return ""
        return href


@cache
def _attribute(key: str) -> str:
    return key.replace("__", ".").replace("_", "-")


def append(parent: Element, text: str) -> None:
    """Append *text* after the content of *parent*."""
    last = next(parent.iterchildren(reversed=True), None)  # faster than indexing, for which lxml counts all children
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
