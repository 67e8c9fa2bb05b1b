"""A MARC field: subfields, and ISBD punctuation in them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsformat.markup.xml import Element, text_of


_LINKED_FIELD: Final = re.compile(r"(\d{3})-\d\d.*", re.ASCII)
_STOPS: Final = " /:;=,"
_LAST_STOP: Final = re.compile(  # not behind abbreviations at the end of names
    r"(?<=[^\W\d_]{2})(?<!\b[JS]r)(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\bBros)\.\Z"
)


class Field(NamedTuple):
    """A variable field; a field in another script (880) has the *tag* of the field that it belongs to."""

    element: Element
    tag: str
    is_script: bool

    @classmethod
    def of(cls, element: Element) -> Field:
        """Return *element* as a field."""
        tag = element.get("tag") or ""
        link = next((text_of(child) for child in element if child.get("code") == "6"), "")
        linked = _LINKED_FIELD.fullmatch(link) if tag == "880" else None
        return cls(element, linked[1] if linked else tag, tag == "880")

    def all(self, *codes: str) -> list[Element]:
        """Return the non-empty subfields with these *codes*, in order."""
        return [child for child in self.element if child.get("code") in codes and text_of(child)]

    def first(self, *codes: str) -> Element | None:
        """Return the first of these subfields."""
        return next(iter(self.all(*codes)), None)

    def indicator(self, number: int) -> str:
        """Return the first or second indicator; ``""`` if it is blank."""
        return (self.element.get(f"ind{number}") or "").strip()


def bare(text: str) -> str:
    """Return *text* without punctuation that only precedes the next subfield, or ends the field."""
    text = text.strip(_STOPS)
    is_open = text.endswith("..") or (text.count(".") > 1 and " " not in text)
    return text if is_open else _LAST_STOP.sub("", text)
