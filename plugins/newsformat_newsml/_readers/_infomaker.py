"""``links`` of Infomaker's Writer in ``itemMeta``: who has signed, and what the story is about and belongs to."""

from __future__ import annotations

from typing import Final

from newsformat_newsml._names import OWN, Element
from newsformat_newsml._readers._draft import Draft


LINKS: Final = "{http://www.infomaker.se/newsml/1.0}links"
_TAKEN = ("bylines", "contributors", "subjects", "entities", "genres", "services", "associations")


def keep_links(element: Element, draft: Draft) -> None:
    """Keep the ``links``, which say more than what is taken of them."""
    draft.keep("itemMeta", element)
    draft.links.append(element)


def take_links(draft: Draft) -> None:
    """Take from the links what no element of the standard says; an item that newsformat has written says it all."""
    from newsformat_naviga.idf import read_links

    if OWN in draft.element.nsmap.values():
        return
    said = [each for links in draft.links for each in read_links(links)]
    names = [name for name in _TAKEN if not draft.values.get(name) and any(name == each for each, _ in said)]
    for name in names:
        draft.values[name] = [value for each, value in said if each == name]
    if names:
        draft.report.note(f"taken from <links>: {', '.join(names)}", line=draft.links[0].sourceline)
