"""What the form of a paragraph says: who said a quotation, what is printed under a picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token


DASH = re.compile(r"(?:[—–―]|--)\s*")
_CITE = re.compile(r"<cite[ >]", re.IGNORECASE)
_BREAKS = frozenset(("softbreak", "hardbreak"))


def is_dashed(children: Sequence[Token]) -> bool:
    """Is this one line that begins with a dash?"""
    return (
        bool(children)
        and children[0].type == "text"
        and DASH.match(children[0].content) is not None
        and all(child.type not in {"hardbreak", "image"} for child in children)
    )


def cited(children: Sequence[Token]) -> tuple[int, int] | None:
    """Return where the text ends above a ``<cite>`` that is the last line, and where what is in that begins."""
    if not children or children[-1].content.lower() != "</cite>":
        return None
    opened = next((at for at, child in enumerate(children) if _CITE.match(child.content)), None)
    if opened is None or (opened and children[opened - 1].type not in _BREAKS):
        return None
    return max(opened - 1, 0), opened + 1


def is_captioned(children: Sequence[Token]) -> bool:
    """Is this a picture without a title, and under it a line that is in italics from its begin to its end?"""
    if [child.type for child in children[:3:2]] != ["image", "em_open"] or children[1].type not in _BREAKS:
        return False
    ends = next(at for at, child in enumerate(children) if child.type == "em_close" and child.level == 0)
    return ends == len(children) - 1 and "title" not in children[0].attrs
