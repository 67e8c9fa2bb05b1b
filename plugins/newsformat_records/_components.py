"""Components of a text, typed by ``__typename`` or ``_type`` → HTML.

Chorus, of Vox Media, has types such as ``EntryBodyParagraph``; The Verge, now on WordPress, ``CoreParagraphBlockType``;
The Guardian ``model.dotcomrendering.pageElements.TextBlockElement``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import extent, items_at, object_at, objects_at, text_at
from newsformat.plugin import lazily


_TYPE = lazily(r"EntryBody(\w+)|(?:Core)?(\w+)BlockType|model\.dotcomrendering\.pageElements\.(\w+)BlockElement")
_LEVELS: Final = range(1, 7)
_ADDRESSES: Final = (
    *(("url",), ("originalUrl",), ("asset", "url"), ("image", "url"), ("image", "asset", "url"), ("thumbnail", "url")),
    *(("image", "originalUrl"), ("image", "thumbnails", "horizontal", "url"), ("variantUrl",)),
)


def html_of_component(part: Object, html_in: Callable[[Any], str]) -> str | None:
    """Return the HTML of the component *part*, `None` if its type is unknown; *html_in* converts nested components."""
    match = _TYPE.fullmatch(text_at(part, "__typename") or text_at(part, "_type"))
    if match is None:
        return None
    kinds = _KINDS if match[3] is None else _GUARDIAN_KINDS
    make = kinds.get(match[match.lastindex or 0])
    return make(part, html_in) if make else None


def _text(part: Object) -> str:
    """Return the HTML of the running text of a part, of a list item, or of a quotation."""
    parts = objects_at(part, "paragraphContents") or objects_at(part, "tempContents")
    joined = "".join([text_at(item, "html") for item in parts])
    return joined or next((text for name in ("contents", "line", "quote") if (text := text_at(part, name, "html"))), "")


def _paragraph(part: Object, _: Callable[[Any], str]) -> str:
    return f"<p>{text}</p>" if (text := _text(part)) else ""


def _heading(part: Object, _: Callable[[Any], str]) -> str:
    tag = tag_of_heading(part.get("level"))
    return f"<{tag}>{_text(part)}</{tag}>"


def tag_of_heading(level: Any) -> str:
    """Return the tag of a heading of this *level*; ``h2`` if it is not valid."""
    return f"h{level}" if type(level) is int and level in _LEVELS else "h2"


def _list(part: Object, _: Callable[[Any], str]) -> str:
    tag = "ol" if part.get("ordered") is True else "ul"
    return f"<{tag}>{''.join([f'<li>{_text(item)}</li>' for item in objects_at(part, 'items')])}</{tag}>"


def _quote(part: Object, html_in: Callable[[Any], str]) -> str:
    inner = html_in(items_at(part, "paragraphs") or items_at(part, "children")) or _text(part)
    return f"<blockquote>{inner}</blockquote>" if inner else ""


def _image(part: Object, _: Callable[[Any], str] | None = None) -> str:
    href = next((found for path in _ADDRESSES if (found := text_at(part, *path))), "")
    image = part if "caption" in part or "alt" in part else object_at(part, "image")
    caption_text = text_at(image, "caption", "plaintext") or text_at(image, "caption")
    caption = text_at(image, "caption", "html") or escape(caption_text)
    shown = f'<img src="{escape(href)}" alt="{escape(text_at(image, "alt"))}">'
    return f"<figure>{shown}<figcaption>{caption}</figcaption></figure>" if href else ""


def _guardian_picture(part: Object, _html_in: Callable[[Any], str]) -> str:
    """Return a picture of The Guardian, in its widest file, with caption and credit."""
    files = objects_at(part, "media", "allImages")
    widths = [(extent(text_at(file, "fields", "width")) or 0, text_at(file, "url")) for file in files]
    _, href = max(widths, default=(0, ""))
    credit = f"<cite>{escape(text_at(part, 'data', 'credit'))}</cite>" if text_at(part, "data", "credit") else ""
    shown = f'<img src="{escape(href)}" alt="{escape(text_at(part, "data", "alt"))}">'
    caption = f"<figcaption>{text_at(part, 'data', 'caption')} {credit}</figcaption>"
    return f"<figure>{shown}{caption}</figure>" if href else ""


def _guardian_quote(part: Object, _: Callable[[Any], str]) -> str:
    attribution = f"<footer>{escape(text_at(part, 'attribution'))}</footer>" if text_at(part, "attribution") else ""
    return f"<blockquote>{text_at(part, 'html')}{attribution}</blockquote>"


def _guardian_link(part: Object, _: Callable[[Any], str]) -> str:
    href, text = text_at(part, "url"), text_at(part, "text")
    return f'<aside class="related"><a href="{escape(href)}">{escape(text or href)}</a></aside>' if href else ""


def _gallery(part: Object, _: Callable[[Any], str]) -> str:
    inner = object_at(part, "gallery") or part
    images = objects_at(inner, "images") or objects_at(inner, "ImageGroupTwoUp")
    title = f"<h3>{escape(text_at(inner, 'title'))}</h3>" if text_at(inner, "title") else ""
    return title + "".join(map(_image, images))


def _embed(part: Object, _: Callable[[Any], str]) -> str:
    return text_at(part, "embed", "embedHtml") or text_at(part, "embedHtml")


def _table(part: Object, _: Callable[[Any], str]) -> str:
    inner = object_at(part, "table") or part
    title = f"<caption>{escape(text_at(inner, 'title'))}</caption>" if text_at(inner, "title") else ""
    head = _row(items_at(inner, "columns") or items_at(inner, "header"), "th")
    return f"<table>{title}{head}{''.join([_row(row, 'td') for row in items_at(inner, 'rows')])}</table>"


def _row(cells: Any, tag: str) -> str:
    texts = [cell if isinstance(cell, str | int | float) else "" for cell in (cells if isinstance(cells, list) else ())]
    return f"<tr>{''.join([f'<{tag}>{text}</{tag}>' for text in texts])}</tr>" if texts else ""


def _nested(part: Object, html_in: Callable[[Any], str]) -> str:
    return html_in(items_at(part, "sidebar", "body") or items_at(part, "children"))


_KINDS: Final[Mapping[str, Callable[[Object, Callable[[Any], str]], str]]] = {
    "Paragraph": _paragraph,
    "Heading": _heading,
    "List": _list,
    "Blockquote": _quote,
    "Pullquote": _quote,
    "Quote": _quote,
    "Image": _image,
    "Gallery": _gallery,
    "ImageGroup": _gallery,
    "ImageSlider": _gallery,
    "Embed": _embed,
    "HTML": lambda part, _: text_at(part, "rawHtml") or text_at(part, "markup"),
    "HorizontalRule": lambda *_: "<hr>",
    "Separator": lambda *_: "<hr>",
    "Table": _table,
    "Sidebar": _nested,
    "Highlight": _nested,
}
_GUARDIAN_KINDS: Final[Mapping[str, Callable[[Object, Callable[[Any], str]], str]]] = {
    "Image": _guardian_picture,
    "Pullquote": _guardian_quote,
    "Blockquote": _guardian_quote,
    "RichLink": _guardian_link,
    "Divider": lambda *_: "<hr>",
}  # the others have their HTML
