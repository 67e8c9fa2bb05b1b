"""Titles of other stories below this one that sites cut off: ``The mayor: It is…``, ``Ferries to the island are…``."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._shape import ELLIPSES, ends_sentence


_OFFERED = 25  # characters of what a site offers, before what it says of that: Skates - Are you afraid of frost?…


def is_cut_off(document: Document, index: int) -> bool:
    """Is line *index*, below the story, a title that breaks off, above one that does not, or so as all below it?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    if not line.endswith(ELLIPSES) or index <= document.last:
        return False
    if any(not ends_sentence(title) for title in below):
        return True
    return " - " not in line[:_OFFERED] and all(title.endswith(ELLIPSES) for title in below)
