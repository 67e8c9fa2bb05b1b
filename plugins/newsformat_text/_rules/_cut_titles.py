"""Titles of other stories below the story that sites cut off: ``The mayor: It is…``, ``Ferries to the island are…``."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._shape import ELLIPSES, ends_sentence


_LONGEST_OFFER = 25  # characters of an offer before its description: Skates - Are you afraid of frost?…


def is_cut_off(document: Document, index: int) -> bool:
    """Is line *index*, below the story, a title that is cut off, above one that is no sentence, or like all below?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    if not line.endswith(ELLIPSES) or index <= document.last:
        return False
    if any(not ends_sentence(title) for title in below):
        return True
    return " - " not in line[:_LONGEST_OFFER] and all(title.endswith(ELLIPSES) for title in below)
