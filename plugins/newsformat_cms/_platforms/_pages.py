"""Pages of HTML in archives, and access to elements by class."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.markup.html import all_text, classes_of
from newsformat.markup.xml import Element, take_out


def first(element: Element, name: str) -> Element | None:
    """Return the first element in *element* with the class *name*."""
    return next((inner for inner in element.iter() if isinstance(inner.tag, str) and name in classes_of(inner)), None)


def text_in(element: Element | None) -> str:
    """Return the text in *element*, or ``""`` if that is `None`."""
    return "" if element is None else " ".join(all_text(element).split())


def prune(element: Element, names: Collection[str], tags: Collection[str] = ()) -> list[Element]:
    """Remove elements with one of the classes *names*, or *tags*, from *element*, but not the text after them."""
    taken: list[Element] = []
    for parent in [*element.iter()]:
        found = [
            child
            for child in parent
            if isinstance(child.tag, str) and (child.tag in tags or not classes_of(child).isdisjoint(names))
        ]
        if found:
            take_out(parent, {id(node) for node in found})
            taken += found
    return taken
