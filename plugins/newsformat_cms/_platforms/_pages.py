"""Pages of HTML in archives, and elements in them by their classes."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.markup.html import all_text, classes_of
from newsformat.markup.xml import Element, take_out


def first(element: Element, name: str) -> Element | None:
    """Return the first element in *element* of the class *name*."""
    return next((each for each in element.iter() if isinstance(each.tag, str) and name in classes_of(each)), None)


def text_in(element: Element | None) -> str:
    """Return the text in *element*, ``""`` if there is none."""
    return "" if element is None else " ".join(all_text(element).split())


def prune(element: Element, names: Collection[str], tags: Collection[str] = ()) -> list[Element]:
    """Take out of *element* those that have one of the classes *names*, or *tags*, but for the text behind them."""
    taken: list[Element] = []
    for parent in [*element.iter()]:
        found = [
            child
            for child in parent
            if isinstance(child.tag, str) and (child.tag in tags or not classes_of(child).isdisjoint(names))
        ]
        if found:
            take_out(parent, {id(each) for each in found})
            taken += found
    return taken
