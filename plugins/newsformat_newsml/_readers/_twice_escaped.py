"""Text of a page that was escaped twice: ``&amp;quot;`` in XML, which says ``&quot;`` and means a quotation mark.

So it is if every ``&`` of the text begins an entity, and there is no ``<``: else they may be what the text is about.
"""

from __future__ import annotations

from copy import deepcopy
from html import unescape

from newsformat.markup.html import is_escaped_twice
from newsformat.markup.xml import Element, all_text, line_of
from newsformat.plugin import Report
from newsformat_newsml._names import OWN_


_MADE = f"{OWN_}made"  # by newsformat, which escapes once


def escaped_once(rendition: Element, report: Report) -> Element:
    """Return *rendition*, or if its text was escaped twice a copy in which that is what is meant, with a remark."""
    if _MADE in rendition.attrib or not is_escaped_twice(all_text(rendition)):  # far faster than to look at each text
        return rendition
    texts = [text for text in map(str, rendition.itertext("*")) if "&" in text]
    if not all(map(is_escaped_twice, texts)):
        return rendition
    mended = deepcopy(rendition)
    for element in mended.iter("*"):
        element.text = element.text and unescape(element.text)
        if element is not mended:
            element.tail = element.tail and unescape(element.tail)
    count = sum(text.count("&") for text in texts)
    report.note(f"HTML entities that were escaped twice are decoded: {count}", line=line_of(rendition))
    return mended
