"""The articles within one document: adjacent elements marked as articles, or listed in the contents."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.markup.xml import Element


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_AROUND = frozenset(("article", "section", "div"))


def has_heading(element: Element) -> bool:
    """Does *element* contain a heading?"""
    return any(each.tag in _HEADINGS for each in element.iter())


def parts_of(body: Element, fragments: Collection[str]) -> list[Element]:
    """Return the elements of *body* that are articles, or *body* itself if there is only one.

    *fragments* are the IDs in the table of contents.
    """
    for parent in body.iter():
        marked = [each for each in parent if each.tag == "article" and has_heading(each)]
        if len(marked) > 1:
            return marked
        articles = [
            each for each in parent if each.tag in _AROUND and each.get("id") in fragments and has_heading(each)
        ]
        if len(articles) > 1 and len(articles) == sum(each.get("id") in fragments for each in parent):
            return articles
    return [body]
