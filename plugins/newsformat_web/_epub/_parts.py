"""The articles within one document: adjacent elements marked as articles, or listed in the contents."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.markup.xml import Element


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_AROUND = frozenset(("article", "section", "div"))


def has_heading(element: Element) -> bool:
    """Does *element* contain a heading?"""
    return any(inner.tag in _HEADINGS for inner in element.iter())


def parts_of(body: Element, fragments: Collection[str]) -> list[Element]:
    """Return the elements of *body* that are articles, or *body* itself if there is only one.

    *fragments* are the IDs in the table of contents.
    """
    for parent in body.iter():
        marked = [child for child in parent if child.tag == "article" and has_heading(child)]
        if len(marked) > 1:
            return marked
        articles = [
            child for child in parent if child.tag in _AROUND and child.get("id") in fragments and has_heading(child)
        ]
        if len(articles) > 1 and len(articles) == sum(child.get("id") in fragments for child in parent):
            return articles
    return [body]
