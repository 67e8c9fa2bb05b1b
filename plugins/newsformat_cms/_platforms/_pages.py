"""Pages of HTML in archives, and elements in them by their classes."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.markup.html import all_text, classes_of
from newsformat.markup.xml import Element


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
        left: list[Element] = []
        for child in parent:
            if not isinstance(child.tag, str) or (child.tag not in tags and classes_of(child).isdisjoint(names)):
                left.append(child)
                continue
            taken.append(child)
            if left:
                left[-1].tail = (left[-1].tail or "") + (child.tail or "")
            else:
                parent.text = (parent.text or "") + (child.tail or "")
        if len(left) < len(parent):
            parent[:] = left
    return taken
