"""Reads the rights of an item: holders and terms of use."""

from __future__ import annotations

from typing import Any

from newsformat_ninjs._canonical import canonical
from newsformat_ninjs._names import BLANKS
from newsformat_ninjs._readers._draft import Draft, Property
from newsformat_ninjs._readers._makers import kept


def right(attribute: str) -> Property:
    """Return a reader for a text, or an array of texts, for the field *attribute* of `Rights`."""

    def read(name: str, value: Any, draft: Draft) -> None:
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            value = "\n".join(value)
        if not isinstance(value, str):
            draft.mistyped(name, value, "text")
        elif value.strip(BLANKS) and draft.rights.setdefault(attribute, value) != value:  # in two spellings
            draft.keep(name, value)

    return read


def rights_info(name: str, value: Any, draft: Draft) -> None:
    """Read ``rightsInfo``: a link, or an untyped text, is the licence; anything else is kept."""
    if not isinstance(value, dict):
        draft.mistyped(name, value, "an object")
        return
    members = {key.lower(): part for key, part in value.items() if part is not None}
    licence = members.get("linkedrights")
    if licence is None and "langid" not in members:
        licence = members.get("encodedrights")
    if isinstance(licence, str):
        draft.rights["licence"] = licence
    if len(members) != 1 or not isinstance(licence, str):
        draft.rights["foreign"] = (kept(*canonical("rightsInfo", value)),)
