"""Page text that was escaped twice: ``&amp;quot;`` in XML yields ``&quot;``, but a quotation mark was meant.

A text counts as such if every ``&`` in it begins an entity and it has no ``<``; otherwise it may be about entities.
"""

from __future__ import annotations

from copy import deepcopy
from html import unescape

from newsformat.markup.html import is_escaped_twice
from newsformat.markup.xml import Element, all_text, line_of
from newsformat.plugin import Report
from newsformat_newsml._names import OWN_


_MADE = f"{OWN_}made"  # written by newsformat, which escapes once


def escaped_once(rendition: Element, report: Report) -> Element:
    """Return *rendition*, or a copy without the second escaping if its text was escaped twice, with a remark."""
    if _MADE in rendition.attrib or not is_escaped_twice(all_text(rendition)):  # far faster than examining each text
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
