"""``contents`` of The Washington Post in TREC's collection: a list of parts, not all of them of the body.

https://trec.nist.gov/data/wapost/
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsformat import Block, Embed, Heading, Media, Paragraph, Quote, Rendition
from newsformat import List as Items
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.members import extent, has_value
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Report
from newsformat_records._values import bylines_of, text_of


_TEXT = "sanitized_html"
_VALUES = {"kicker": "kicker", "deck": "subhead", "title": "headline", "byline": "bylines"}
_MEDIA = {"image": "imageURL", "video": "contenturl"}  # members with the address
_HEADINGS = ("subhead", "header")
_QUOTES = ("blockquote", "pullquote", "pull_quote")
_PLAIN = "text/plain"
_KNOWN = frozenset(  # members of which blocks hold the content
    (
        *("type", "subtype", "mime", "content", "imageURL", "imageWidth", "imageHeight", "contenturl"),
        *("fullcaption", "blurb"),
    )
)


class Contents(NamedTuple):
    """The content of such a list: *values* by attribute, the *body*, and the parts that are *left*."""

    values: dict[str, Any]
    body: list[Block]
    left: list[Any]


def is_contents(value: Any) -> bool:
    """Is *value* such a list? Parts of it may be ``null``."""
    parts = [part for part in value if part is not None] if isinstance(value, list) else []
    return any(isinstance(part, dict) and part.get("type") == _TEXT for part in parts)


def read_contents(value: list[Any], known: dict[str, Any], report: Report) -> Contents:
    """Read the list *value*; what is lost of the HTML in it is reported.

    Parts that contradict the *known* values of the article are left.
    """
    found = Contents({**known}, [], [])
    for part in value:
        if part is not None and not (isinstance(part, dict) and _take(part, found, report)):
            found.left.append(part)
    return found


def _take(part: dict[str, Any], found: Contents, report: Report) -> bool:
    """Add *part* to *found*; return whether nothing of it is left."""
    kind, content = text_of(part.get("type")) or "", part.get("content")
    filled = {name for name, value in part.items() if has_value(value)}
    if kind in _VALUES:
        name, value = _VALUES[kind], text_of(content)
        content_value: Any = bylines_of(value) if name == "bylines" else value
        is_new = value is not None and found.values.setdefault(name, content_value) != content_value
        return not is_new and (value is not None or not has_value(content)) and filled <= _KNOWN
    if kind == _TEXT:
        blocks = _blocks(part, report)
    elif kind == "list" and isinstance(content, list) and all(isinstance(item, str) for item in content):
        blocks = [Items([[Paragraph(read_html_inlines(item))] for item in content])]
    elif kind in _MEDIA:
        blocks = _media(part, kind)
    else:
        found.body.extend([Embed(href)] if (href := _embedded_page(kind, part)) else [])
        return False  # the part also has the text of that page
    found.body.extend(blocks)
    return bool(blocks or not has_value(content)) and filled <= _KNOWN and _has_caption(part)


def _blocks(part: dict[str, Any], report: Report) -> list[Block]:
    text, kind = text_of(part.get("content")), part.get("subtype")
    if text is None:
        return []
    is_html = part.get("mime") != _PLAIN
    if kind in _HEADINGS:
        return [Heading(read_html_inlines(text) if is_html else text)]
    blocks: list[Block] = [*read_html(text, report)] if is_html else [Paragraph(text)]
    return [Quote(blocks)] if kind in _QUOTES else blocks


def _media(part: dict[str, Any], kind: str) -> list[Block]:
    href, mime = text_of(part.get(_MEDIA[kind])), text_of(part.get("mime")) or ""
    if href is None:
        return []
    file = Rendition(
        href=href,
        width=extent(part.get("imageWidth")),
        height=extent(part.get("imageHeight")),
        media_type=mime if mime.startswith(f"{kind}/") else "",
    )
    caption = read_html_inlines(text_of(part.get("fullcaption")) or text_of(part.get("blurb")) or "")
    return [Media(href, kind=kind, caption=caption, renditions=renditions_of(file))]


def _has_caption(part: dict[str, Any]) -> bool:
    """Is the blurb of a picture contained in its caption?"""
    blurb = text_of(part.get("blurb")) or ""
    return blurb in (text_of(part.get("fullcaption")) or blurb)


def _embedded_page(kind: Any, part: dict[str, Any]) -> str:
    """Return the address of the page that a part embeds, such as a tweet or a gallery."""
    match kind, part:
        case "tweet", {"content": {"user": {"screen_name": str(name)}, "id_str": str(number)}}:
            return f"https://twitter.com/{name}/status/{number}"
        case _, {"contenturl": str(href)}:
            return href
    return ""
