"""What paragraphs are by where they stand: below the text begins what is a headline above it no more."""

from __future__ import annotations

from attrs import evolve

from newsformat import Heading, Media, Paragraph, Table, plain
from newsformat_office._parts import Part, content_of


_ABOVE = frozenset(("headline", "subhead"))
_OF_MEDIA = frozenset(("media", "caption", "media-credit"))
_OF_TABLES = frozenset(("caption", "table-caption"))
_TEXT = frozenset(("", "item", "quote", "code"))


def placed(parts: list[Part]) -> list[Part]:
    """Return *parts* of a story that newsformat has not written, each as what it is at its place."""
    found: list[Part] = []
    is_begun, before = False, ""
    for number, part in enumerate(parts):
        content = content_of(part)
        is_begun = is_begun or (part.kind in _TEXT and bool(content))
        above, below = found[-1].block if found else None, parts[number + 1].block if number + 1 < len(parts) else None
        is_alone = before not in _OF_MEDIA and not isinstance(below, Table)
        if part.kind in _OF_TABLES and is_alone and isinstance(above, Table) and not above.caption:
            found[-1] = Part("", evolve(above, caption=content))
        elif is_begun and part.kind in _ABOVE:
            found.append(Part("heading", Heading(content, 2)))
        elif is_begun and part.kind in {"kicker", "summary"}:
            found.append(Part("", Paragraph(content)))
        elif part.kind == "caption" and is_alone:
            found.append(Part("media", Media(caption=content)))
        elif part.kind == "media-credit" and is_alone:
            found.append(Part("media", Media(credit=plain(content))))
        else:
            found.append(part)
        before = before if part.kind == "blank" else part.kind
    return found
