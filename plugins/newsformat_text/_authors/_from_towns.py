"""Who signs with the first name alone, before the town that a story of India is from: ``अमित, हिसार``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors._person import is_house
from newsformat_text._document import Document


_SIGNED = lazily(r"([\u0900-\u0d7f\u200c\u200d]{3,14}),\s?([\u0900-\u0d7f\u200c\u200d]{2,16})")
_ABOUT = 2  # the first paragraphs, of which one names the town


def first_name(document: Document, index: int, stop: int) -> str:
    """Return the name on line *index*, if headline or story, which begins on line *stop*, have the town and not it."""
    line = document.lines[index]
    signed = _SIGNED.fullmatch(line) if "\u0900" <= line[0] < "\u0d80" else None
    if signed is None or is_house(signed[1]) or signed[1] in document.known.roles:
        return ""
    told = [document.title, *document.lines[stop : stop + _ABOUT]]
    if any(signed[1] in each for each in told) or not any(signed[2] in each for each in told):
        return ""
    return signed[1]
