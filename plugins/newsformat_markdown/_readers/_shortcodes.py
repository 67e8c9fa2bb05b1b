"""Reads template tags for pictures and embeds; any others are kept as `Raw`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat import Block, Embed, Inlines, Media, Raw
from newsformat.markup.html import unescaped
from newsformat.plugin import Report, plain, shortened
from newsformat_markdown._keys import SPACE
from newsformat_markdown._parser import parse_inline
from newsformat_markdown._readers._inline_reader import InlineReader, safe


_NAME = re.compile(r"\{\{?[<%]-?\s*([\w./-]+)")
_VALUE = re.compile(
    r"""(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*+)(?:"|\Z)|'((?:[^'\\]|\\.)*+)(?:'|\Z)|([^\s"'=,]+))""", re.DOTALL
)
_PICTURES = frozenset(("figure", "image", "img"))
_SOURCES = ("src", "url", "image", "path", "image_path", "image-path", "file", "name")
_ALTS = ("alt", "alt-text", "alt_text")
_READ = frozenset(("caption", "title", "attr", *_SOURCES, *_ALTS))
_LOOKS = frozenset(("class", "width", "height", "loading", "style", "align", "id", "zoomable"))
_SHOWN = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "instagram": "https://www.instagram.com/p/{}/",
    "tweet": "https://x.com/i/status/{}",
    "twitter": "https://x.com/i/status/{}",
    "x": "https://x.com/i/status/{}",
}


def block_of(tag: str, report: Report, line: int | None) -> Block:
    """Return the block for *tag*, or *tag* itself."""
    match = _NAME.match(tag)
    if match is None:
        return Raw(SPACE, tag)
    name, (places, values) = match[1], _values(tag[match.end() :].rstrip("}").rstrip(">%").rstrip("/-"))
    if name == "include" and places:
        name = places.pop(0).rpartition("/")[2].partition(".")[0]
    if name in _PICTURES and (media := _picture(places, values, report, line)):
        return media
    if name in _SHOWN and (shown := values.get("id") or next(iter(places), "")):
        return Embed(safe(shown if "://" in shown else _SHOWN[name].format(shown), report, line))
    return Raw(SPACE, tag)


def _values(text: str) -> tuple[list[str], dict[str, str]]:
    """Return the positional and named values in a tag."""
    places: list[str] = []
    named_values: dict[str, str] = {}
    for name, *values in _VALUE.findall(text):
        value = "".join(values).replace('\\"', '"')
        if name:
            named_values[name] = value
        else:
            places.append(value)
    return places, named_values


def _picture(places: list[str], values: dict[str, str], report: Report, line: int | None) -> Media | None:
    src, alt, *_ = [*places, "", ""]
    src = _first(values, _SOURCES) or src
    if not src:
        return None
    for name in sorted(values.keys() - _READ - _LOOKS):
        report.left_out(f"the {name} of a figure is not kept", line=line)
    caption, credit = " ".join(filter(None, [values.get("title"), values.get("caption")])), values.get("attr", "")
    return Media(
        safe(src, report, line),
        alt=unescaped(_first(values, _ALTS) or alt),
        caption=_text(caption, report, line),
        credit=plain(_text(credit, report, line)),
    )


def _text(value: str, report: Report, line: int | None) -> Inlines:
    reader = InlineReader(report, line)
    text = reader.read(parse_inline(value))
    for media in reader.media:
        report.left_out(f"a picture in a caption, {shortened(media.href)!r}, is not kept", line=line)
    return text


def _first(values: dict[str, str], names: Iterable[str]) -> str:
    return next((values[name] for name in names if values.get(name)), "")
