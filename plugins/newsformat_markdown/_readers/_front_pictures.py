"""Lead pictures, as programs for blogs have them in the front matter: an address, or a mapping with one."""

from __future__ import annotations

import re

from newsformat import Association, Media
from newsformat.plugin import Report
from newsformat_markdown._readers._front_values import parts_in
from newsformat_markdown._readers._inline_reader import safe
from newsformat_markdown._readers._yaml_reader import Mapping, Node, Scalar


_ADDRESS = re.compile(r"https?://\S+|\S+\.\w{2,5}")
_HREFS = ("path", "src", "url", "image", "href")
_PARTS = {"alt": "alt", "caption": "caption", "title": "caption", "credit": "credit"}


def lead_pictures(key: str, node: Node, report: Report) -> list[Association]:
    """Return the pictures that *node* tells of under *key*; none if it says anything else."""
    found = [_media(one, report) for one in parts_in(node)]
    media = [one for one in found if one is not None]
    return [Association(role=key, media=one) for one in media] if len(media) == len(found) else []


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
