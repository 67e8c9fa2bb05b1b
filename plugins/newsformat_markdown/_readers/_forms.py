"""Recognises paragraphs by their form: the attribution of a quotation, the caption of a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token


DASH = re.compile(r"(?:[—–―]|--)\s*")
_CITE = re.compile(r"<cite[ >]", re.IGNORECASE)
_BREAKS = frozenset(("softbreak", "hardbreak"))


def is_dashed(children: Sequence[Token]) -> bool:
    """Is this a single line that begins with a dash?"""
    return (
        bool(children)
        and children[0].type == "text"
        and DASH.match(children[0].content) is not None
        and all(child.type not in {"hardbreak", "image"} for child in children)
    )


def find_cite(children: Sequence[Token]) -> tuple[int, int] | None:
    """Return where the text before a final ``<cite>`` line ends, and where the content of that begins."""
    if not children or children[-1].content.lower() != "</cite>":
        return None
    opened = next((index for index, child in enumerate(children) if _CITE.match(child.content)), None)
    if opened is None or (opened and children[opened - 1].type not in _BREAKS):
        return None
    return max(opened - 1, 0), opened + 1


def is_captioned(children: Sequence[Token]) -> bool:
    """Is this a picture without a title, followed by a line completely in italics?"""
    if [child.type for child in children[:3:2]] != ["image", "em_open"] or children[1].type not in _BREAKS:
        return False
    ends = next(index for index, child in enumerate(children) if child.type == "em_close" and child.level == 0)
    return ends == len(children) - 1 and "title" not in children[0].attrs
