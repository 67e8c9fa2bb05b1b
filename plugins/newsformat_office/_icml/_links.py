"""The targets of hyperlinks in a text."""

from __future__ import annotations

from urllib.parse import unquote

from newsformat import Link
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, text_of
from newsformat.plugin import Report, shortened
from newsformat_office._fields import UNSAFE_LINK, WITHIN_DOCUMENT
from newsformat_office._icml._labels import labels_of
from newsformat_office._icml._names import TITLE


_DESTINATION = "HyperlinkURLDestination/"


def links_of(roots: list[Element], report: Report) -> dict[str, Link]:
    """Return the external links of a document by the ID of their source; report all others."""
    urls = {
        descendant.get("Self") or "": descendant.get("DestinationURL") or ""
        for root in roots
        for descendant in root.iter("HyperlinkURLDestination")
    }
    pictures = {descendant.get("Self") for root in roots for descendant in root.iter("HyperlinkPageItemSource")}
    found: dict[str, Link] = {}
    for root in roots:
        for inner in root.iter("Hyperlink"):
            element = next(inner.iter("Destination"), None)
            key = text_of(element) if element is not None else inner.get("Destination") or ""
            url = urls.get(key) or (unquote(key.removeprefix(_DESTINATION)) if key.startswith(_DESTINATION) else "")
            source = inner.get("Source") or ""
            if not url:
                report.left_out(WITHIN_DOCUMENT)
            elif not safe_url(url):
                report.left_out(UNSAFE_LINK)
            elif source in pictures:
                report.left_out(f"the link of a picture is left out: {shortened(url)}")
            else:
                found[source] = Link(url, labels_of(inner).get(TITLE, ""))
    return found
