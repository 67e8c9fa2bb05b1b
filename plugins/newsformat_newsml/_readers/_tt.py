"""Extension of TT: ``bylines`` in ``contentMeta``, the authors with all their details."""

from __future__ import annotations

from typing import Final

from newsformat import Byline
from newsformat.markup.xml import Element, local, text_of
from newsformat_newsml._names import OWN
from newsformat_newsml._readers._draft import Draft


BYLINES: Final = "{http://tt.se/spec/newsml}bylines"


def read_bylines(element: Element, draft: Draft) -> None:
    """Read the bylines, except in items written by newsformat; the element is kept, since it holds more."""
    draft.keep("contentMeta", element)
    if OWN in draft.element.nsmap.values() or draft.values.get("bylines"):
        return
    for item in element.iterchildren("{*}bylineItem"):
        draft.add("bylines", _byline({local(child): text_of(child) for child in item.iterchildren("*")}))


def _byline(fields: dict[str, str]) -> Byline:
    printed = fields.get("byline", "")
    name = " ".join(filter(None, (fields.get("firstname"), fields.get("lastname")))) or printed
    return Byline(
        name=name,
        role=fields.get("jobtitle") or fields.get("role") or "",
        affiliation=fields.get("affiliation", ""),
        contact=fields.get("email", ""),
        text=printed if printed != name else "",
    )
