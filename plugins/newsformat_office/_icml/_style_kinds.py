"""Kinds of paragraphs by the names of styles: our own, and those of newsrooms."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsformat.markup.styles import role_of, words_of_name
from newsformat_office._icml._names import NAMES
from newsformat_office._kinds import KINDS


_EXACT: Final = KINDS | {name.lower(): kind for kind, name in NAMES.items() if kind != "item"}
_DEEPEST: Final = 6


@lru_cache(maxsize=1024)
def kind_of(name: str) -> tuple[str, int] | None:
    """Return the kind, and the level of headings, of the style *name*; `None` if it is unknown."""
    style_name = name.rpartition(":")[2].strip()
    words = words_of_name(style_name)
    kind = _EXACT.get(style_name.lower(), _EXACT.get(" ".join(words)))
    if kind is not None:
        return kind, 0
    role = role_of(style_name) or role_of(name)
    if role != "heading":
        return None if role is None else ("" if role == "body" else role, 0)
    level = next((int(word) for word in words if word.isdecimal() and len(word) == 1), 2)
    return role, min(max(level, 1), _DEEPEST)
