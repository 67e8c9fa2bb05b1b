"""Authors of an entry, given as one text in feeds."""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Byline
from newsformat.markup.html import read_html_inlines, unescaped_entities
from newsformat.markup.printed import joined_names, read_byline
from newsformat.plugin import lazily, line, plain


def signers(text: str) -> list[Byline]:
    """Return the bylines in *text*, which may be HTML: as by `signer`, several names, or ``By …``; possibly none."""
    is_html = "<" in text and ">" in text and _MARKED.search(text)
    text = plain(read_html_inlines(text)) if is_html else unescaped_entities(text)
    byline = signer(text)
    if byline.contact or not byline.name:
        return [byline] if byline.contact else []
    if names := joined_names(byline.name):
        return [Byline(name=name) for name in names]
    read = read_byline(byline.name) if "," not in byline.name else ()
    return [Byline(name=byline.name) for byline in read] if read and all(map(_is_name_alone, read)) else [byline]


_MARKED = lazily(r"</?(?:a|b|i|p|span|strong|em|div)\b[^<>]*>", re.IGNORECASE)


def _is_name_alone(byline: Byline) -> bool:
    return bool(byline.name) and evolve(byline, text="") == Byline(name=byline.name)


def signer(text: str) -> Byline:
    """Return the byline in *text*: a name, an e-mail address, or ``address (name)`` as in RSS."""
    text = line(text)
    address, _, name = text.partition(" (")
    if name.endswith(")") and "@" in address and " " not in address:
        return Byline(name=name[:-1], contact=address)
    name, _, address = text.rpartition(" <")
    if name and address.endswith(">") and "@" in address:
        return Byline(name=name, contact=address[:-1])
    return Byline(contact=text) if "@" in text[1:-1] and " " not in text else Byline(name=text)
