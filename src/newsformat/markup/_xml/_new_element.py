"""New elements, in any thread."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from lxml import etree

from newsformat.markup._xml._hardening import HARDENED
from newsformat.markup._xml._tree import Element


class _Names(threading.local):
    """lxml's dictionary of names, of which each thread must have its own before it makes an element.

    A thread has one if it parses first. Otherwise lxml (6.1) gives it a part of the dictionary of the thread that
    imported lxml, and looks names up in that while the other thread adds to it: names are mistaken for others, or
    Python crashes.
    """

    def __init__(self) -> None:
        etree.fromstring("<a/>", etree.XMLParser(**HARDENED))

    def make(self, tag: str, attributes: Any, nsmap: Any) -> Element:
        return etree.Element(tag, attributes, nsmap=nsmap)  # noqa: TID251 -- here


_names = _Names()


def new_element(
    tag: str, attributes: Mapping[str, str] | None = None, nsmap: Mapping[str | None, str] | None = None
) -> Element:
    """Return a new element with a *tag*, ``{namespace}name``, as lxml's ``Element`` does, but in any thread."""
    return _names.make(tag, attributes, nsmap)
