"""What TT adds to an item: ``bylines`` in ``contentMeta``, who has signed, with all that is known of each."""

from __future__ import annotations

from typing import Final

from newsformat import Byline
from newsformat.markup.xml import Element, local, text_of
from newsformat_newsml._names import OWN
from newsformat_newsml._readers._draft import Draft


BYLINES: Final = "{http://tt.se/spec/newsml}bylines"


def read_bylines(element: Element, draft: Draft) -> None:
    """Take the bylines; the element is kept, since it says more. An item that newsformat has written says them."""
    draft.keep("contentMeta", element)
    if OWN in draft.element.nsmap.values() or draft.values.get("bylines"):
        return
    for item in element.iterchildren("{*}bylineItem"):
        draft.add("bylines", _byline({local(each): text_of(each) for each in item.iterchildren("*")}))


def _byline(said: dict[str, str]) -> Byline:
    printed = said.get("byline", "")
    name = " ".join(filter(None, (said.get("firstname"), said.get("lastname")))) or printed
    return Byline(
        name=name,
        role=said.get("jobtitle") or said.get("role") or "",
        affiliation=said.get("affiliation", ""),
        contact=said.get("email", ""),
        text=printed if printed != name else "",
    )
