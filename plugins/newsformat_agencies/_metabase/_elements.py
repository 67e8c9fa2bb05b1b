"""Helpers for the elements of Metabase: pruning empty ones, and keeping those that are not read."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Foreign
from newsformat.markup.xml import Element, copied, local
from newsformat_agencies._draft import Draft, foreign_of


SPACE = "metabase"


def without_empty(element: Element) -> Element | None:
    """Return a copy of *element* without empty descendants; `None` if nothing is left."""
    copy = copied(element)
    for part in [*copy.iter("*")][::-1]:
        if len(part):
            part.text = (part.text or "").strip() or None
        part.tail = (part.tail or "").strip() or None if part is not copy else None
        parent = part.getparent()
        says_something = len(part) or (part.text or "").strip() or part.tail or part.keys()
        if parent is not None and not says_something:
            parent.remove(part)
    return copy if len(copy) or (copy.text or "").strip() or copy.keys() else None


def beside(element: Element, *known: str) -> list[Foreign]:
    """Return the children of *element* as foreign parts, except the first plain one of each *known* name."""
    seen, parts = set[str](), []
    for part in element.iterchildren("*"):
        name = local(part)
        is_known = name in known and name not in seen and not len(part) and not part.keys()
        seen.add(name)
        if not is_known and (foreign_part := foreign_of(part, SPACE)):
            parts.append(foreign_part)
    return parts


def named(field: Element, name: str, draft: Draft) -> Iterator[Element]:
    """Yield the children of *field* called *name*, and keep the others as foreign."""
    draft.report_around(field)
    for part in field.iterchildren("*"):
        if local(part) == name:
            yield part
        else:
            draft.keep(part)
