"""Reads attributions of the quotation above: ``— Ann Lee, harbour master``."""

from __future__ import annotations

import re

from newsformat import Block, Paragraph, Quote
from newsformat_text._authors import _person
from newsformat_text._shape import ends_sentence


_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"}


def attribute_quotation(text: str, blocks: list[Block]) -> Quote | None:
    """Return the last paragraph as a quotation, if *text* is nothing but its attribution; otherwise ``None``."""
    if text[0] == "-" or len(text) > 80 or not blocks:  # noqa: PLR2004 -- a name and a role
        return None
    last = blocks[-1]
    name = text.lstrip(" –—―")
    if type(last) is not Paragraph or not _person.is_name(re.split(r"[,،]", name)[0].strip()):
        return None
    if ends_sentence(name) and not _person.has_case(name[0]):  # ―처음 불을 켠 것은 언제입니까.
        return None
    quotation = last.content[0].text if len(last.content) == 1 and hasattr(last.content[0], "text") else ""
    if quotation and quotation[-1] == _QUOTES.get(quotation[0], "") != "":
        return Quote((last,), attribution=name)
    return None
