"""Lead pictures in the front matter of blog software: an address, or a mapping with one."""

from __future__ import annotations

import re
from collections.abc import Mapping as Names

from attrs import evolve

from newsformat import Association, Media
from newsformat.plugin import Report
from newsformat_markdown._keys import HEADER
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._parser import parse_inline
from newsformat_markdown._readers._front_values import parts_in
from newsformat_markdown._readers._inline_reader import InlineReader, safe


_ADDRESS = re.compile(r"https?://\S+|\S+\.\w{2,5}")
_HREFS = ("path", "src", "url", "image", "href")
_PARTS = {"alt": "alt", "caption": "caption", "title": "caption", "credit": "credit"}
_SUFFIXES = {"alt": ("_alt", "Alt"), "caption": ("_caption", "Caption"), "credit": ("_credit", "Credit")}
_SHOWN = ("image", "overlay_image")
_TEASER = "teaser"  # shown in lists, without the other's properties
_PROPERTIES_OF_SHOWN = {"alt": ("image_description",), "caption": ("caption",)}


def take_pictures(key: str, items: dict[str, Node], report: Report) -> list[Association]:
    """Take the pictures under *key* from *items*; none if the value is anything else."""
    if key == HEADER:
        return _in_header(items, report)
    found = [_media(part, report) for part in parts_in(items[key])]
    media = [picture for picture in found if picture is not None]
    if not media or len(media) < len(found):
        return []
    del items[key]
    if len(media) == 1:
        names = {part: tuple(f"{key}{end}" for end in ends) for part, ends in _SUFFIXES.items()}
        media = [_completed(media[0], names, items, report)]
    return [Association(role=key, media=media_item) for media_item in media]


def _in_header(items: dict[str, Node], report: Report) -> list[Association]:
    """Take the pictures of Minimal Mistakes; the rest of its ``header`` stays."""
    header = items[HEADER]
    if not isinstance(header, Mapping):
        return []
    left = dict(header.items)
    names = [name for name in (*_SHOWN, _TEASER) if name in left]
    found = {name: media for name in names if (media := _media(left[name], report))}
    for name in found:
        del left[name]
    if (first := next(iter(found), _TEASER)) != _TEASER:
        found[first] = _completed(found[first], _PROPERTIES_OF_SHOWN, left, report)
    if left:
        items[HEADER] = Mapping(left, header.line)
    else:
        del items[HEADER]
    return [Association(role=name, media=media) for name, media in found.items()]


def _completed(media: Media, names: Names[str, tuple[str, ...]], items: dict[str, Node], report: Report) -> Media:
    """Return *media* with the properties that *items* have under these *names*; a caption may have marks."""
    for part, several in names.items():
        name = next((value for value in several if value in items), "")
        node = items.get(name)
        if isinstance(node, Scalar) and not getattr(media, part):
            del items[name]
            text = "" if node.none else node.text
            if part == "caption":
                media = evolve(media, caption=InlineReader(report, node.line).read(parse_inline(text)))
            else:
                media = evolve(media, **{part: text})
    return media


def _media(node: Node, report: Report) -> Media | None:
    items = {"href": node} if isinstance(node, Scalar) else dict(node.items) if isinstance(node, Mapping) else {}
    texts = {name: item.text for name, item in items.items() if isinstance(item, Scalar)}
    href = next((texts.pop(name) for name in _HREFS if name in texts), "")
    if not _ADDRESS.fullmatch(href) or len(texts) + 1 < len(items) or not _PARTS.keys() >= texts.keys():
        return None
    parts = {_PARTS[name]: text for name, text in texts.items()}
    if len(parts) < len(texts):
        return None
    return Media(safe(href, report, node.line), **parts)
