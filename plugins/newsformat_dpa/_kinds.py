"""The kind of an entry by its associations: a text, or the single medium that it has instead."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup.json import Object
from newsformat_dpa._names import KINDS, MEDIA, OWN


APART = "apart"  # our member for an association that looks like the entry itself, and is not


def kind_of(associations: Sequence[Object], *, has_text: bool) -> str:
    """Return the kind of an entry with these *associations*."""
    if has_text or len(associations) != 1:
        return "text"
    type_ = associations[0].get("type")
    kind = KINDS.get(type_, type_) if isinstance(type_, str) else ""
    return kind if kind in MEDIA else "text"


def is_itself(associations: Sequence[Object], uri: str) -> bool:
    """Is the single one of *associations* the entry *uri* itself?"""
    if len(associations) != 1:
        return False
    own_members = associations[0].get(OWN)
    apart = isinstance(own_members, dict) and own_members.get(APART)
    return not apart and (associations[0].get("urn") or "") == uri
