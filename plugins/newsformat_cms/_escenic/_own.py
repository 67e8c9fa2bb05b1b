"""What newsformat says of a content beside it, in a processing instruction."""

from __future__ import annotations

from lxml import etree

from newsformat import Foreign
from newsformat.markup.xml import Element
from newsformat_cms._escenic._names import OWN, SPACE


def own_of(content: Element) -> Foreign | None:
    """Return what newsformat has said of *content*, if it has."""
    for each in content.iterchildren(etree.ProcessingInstruction):
        if OWN in (each.text or ""):
            return Foreign(SPACE, "newsformat", each.text or "")
    return None
