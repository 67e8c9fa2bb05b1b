"""Elements of Metabase: those that say something, and what they say beside what is known."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Foreign
from newsformat.markup.xml import Element, copied, local
from newsformat_agencies._draft import Draft, foreign_of


SPACE = "metabase"


def without_empty(element: Element) -> Element | None:
    """Return a copy of *element* without what says nothing in it; `None` if all of it says nothing."""
    copy = copied(element)
    for part in [*copy.iter("*")][::-1]:
        if len(part):
            part.text = (part.text or "").strip() or None
        part.tail = (part.tail or "").strip() or None if part is not copy else None
        around = part.getparent()
        says_something = len(part) or (part.text or "").strip() or part.tail or part.keys()
        if around is not None and not says_something:
            around.remove(part)
    return copy if len(copy) or (copy.text or "").strip() or copy.keys() else None


def beside(element: Element, *known: str) -> list[Foreign]:
    """Return what *element* says beside the first elements of the names that are *known*."""
    seen, said = set[str](), []
    for part in element.iterchildren("*"):
        name = local(part)
        is_known = name in known and name not in seen and not len(part) and not part.keys()
        seen.add(name)
        if not is_known and (one := foreign_of(part, SPACE)):
            said.append(one)
    return said


def named(field: Element, name: str, draft: Draft) -> Iterator[Element]:
    """Yield the elements of that *name* in *field*, and keep others."""
    draft.say_around(field)
    for part in field.iterchildren("*"):
        if local(part) == name:
            yield part
        else:
            draft.keep(part)
