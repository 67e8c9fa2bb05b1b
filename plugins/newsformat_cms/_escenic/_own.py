"""newsformat's own data on a content item, in a processing instruction."""

from __future__ import annotations

from lxml import etree

from newsformat import Foreign
from newsformat.markup.xml import Element
from newsformat_cms._escenic._names import OWN, SPACE


def own_of(content: Element) -> Foreign | None:
    """Return newsformat's own data on *content*, if any."""
    for child in content.iterchildren(etree.ProcessingInstruction):
        if OWN in (child.text or ""):
            return Foreign(SPACE, "newsformat", child.text or "")
    return None
