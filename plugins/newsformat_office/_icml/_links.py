"""Where the sources of hyperlinks in a text lead."""

from __future__ import annotations

from urllib.parse import unquote

from newsformat import Link
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, text_of
from newsformat_office._icml._labels import labels_of
from newsformat_office._icml._names import TITLE


_DESTINATION = "HyperlinkURLDestination/"


def links_of(roots: list[Element]) -> dict[str, Link]:
    """Return the links of a document by the IDs of their sources; those that lead out of it."""
    urls = {
        each.get("Self") or "": each.get("DestinationURL") or ""
        for root in roots
        for each in root.iter("HyperlinkURLDestination")
    }
    found: dict[str, Link] = {}
    for root in roots:
        for each in root.iter("Hyperlink"):
            element = next(each.iter("Destination"), None)
            key = text_of(element) if element is not None else each.get("Destination") or ""
            url = urls.get(key) or (unquote(key.removeprefix(_DESTINATION)) if key.startswith(_DESTINATION) else "")
            if url and safe_url(url):
                found[each.get("Source") or ""] = Link(url, labels_of(each).get(TITLE, ""))
    return found
