"""``article_html`` and ``infobox_html`` → the body."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from newsformat import Block
from newsformat.markup.html import read_html, unescaped_value
from newsformat.markup.members import Members
from newsformat.plugin import Limits, Report


_IMAGE = re.compile(
    r"""<dnl-image((?:\s++[\w-]++\s*+=\s*+(?:"[^"]*+"|'[^']*+'))*+)\s*+/?>(?:\s*+</dnl-image>)?""", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
_IMAGE_ATTRIBUTES = {"ref", "caption", "creditline"}


def read_text(entry: Members, files: Mapping[str, str], report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks of *entry*; *files* are the addresses of pictures by URN."""
    text, box = entry.text("article_html"), entry.text("infobox_html")
    body = read_html(_IMAGE.sub(lambda found: _figure(found, files), text), report, limits=limits)
    if box:
        report.note("infobox_html is read as the end of the text")
        body += read_html(box, report, limits=limits)
    return body


def pictures_in(text: str) -> Iterator[str]:
    """Yield the URNs of the ``<dnl-image>`` elements in *text*."""
    for found in _IMAGE.finditer(text):
        yield unescaped_value(_attributes(found).get("ref", ""))


def _attributes(match: re.Match[str]) -> dict[str, str]:
    return {name.lower(): one or other for name, one, other in _ATTRIBUTE.findall(match[1])}


def _figure(match: re.Match[str], files: Mapping[str, str]) -> str:
    """Return a ``<dnl-image>`` as a ``<figure>``; unchanged if its address is unknown or it has other attributes."""
    attributes = _attributes(match)
    address = files.get(unescaped_value(attributes.get("ref", "")))
    if not address or attributes.keys() - _IMAGE_ATTRIBUTES:
        return match[0]
    caption, credit = (attributes.get(name, "").replace("<", "&lt;") for name in ("caption", "creditline"))
    signed = f' <span class="credit">{credit}</span>' if credit else ""
    return f'<figure><img src="{html.escape(address)}"/><figcaption>{caption}{signed}</figcaption></figure>'
