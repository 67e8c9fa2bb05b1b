"""Tags of templates that stand alone: shortcodes of Hugo, tags of Liquid and Nunjucks, fences of Pandoc.

Those that show a picture or something from elsewhere are what they show; any other is kept as `Raw`.
"""

from __future__ import annotations

import re
from html import unescape

from newsformat import Block, Embed, Media, Raw
from newsformat.plugin import Report
from newsformat_markdown._inline_reader import safe
from newsformat_markdown._keys import SPACE


LINES = 20  # of one tag at most
OPENINGS = ("{{<", "{{%", "{%", ":::")
TAG = re.compile(
    r"\{\{<(?:(?!>\}\}).)*>\}\}|\{\{%(?:(?!%\}\}).)*%\}\}|\{%(?:(?!%\}).)*%\}|:{3,}(?:[^:\n][^\n]*)?", re.DOTALL
)
_NAME = re.compile(r"\{\{?[<%]-?\s*([\w./-]+)")
_VALUE = re.compile(r"""(?:([\w-]+)=)?(?:"([^"]*)"|'([^']*)'|([^\s"'=,<>%{}]+))""")
_PICTURES = frozenset(("figure", "figure.html", "image", "image.html", "img"))
_SOURCES = ("src", "url", "file", "path", "image_path")
_READ = frozenset(("alt", "caption", "title", "attr", *_SOURCES))
_LOOKS = frozenset(("class", "width", "height", "loading", "style", "align", "id"))
_SHOWN = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "instagram": "https://www.instagram.com/p/{}/",
    "tweet": "https://x.com/i/status/{}",
    "twitter": "https://x.com/i/status/{}",
    "x": "https://x.com/i/status/{}",
}


def is_shortcode(text: str) -> bool:
    """Is *text* a tag and nothing else, as it can stand alone?"""
    return TAG.fullmatch(text) is not None and "\n\n" not in text and text.count("\n") < LINES


def block_of(tag: str, report: Report, line: int | None) -> Block:
    """Return what *tag* shows, or itself."""
    found = _NAME.match(tag)
    if found is None:
        return Raw(SPACE, tag)
    name, (places, values) = found[1], _values(tag[found.end() :])
    if name == "include" and places:
        name = places.pop(0)
    if name in _PICTURES and (media := _picture(places, values, report, line)):
        return media
    if name in _SHOWN and (shown := values.get("id") or next(iter(places), "")):
        return Embed(safe(shown if "://" in shown else _SHOWN[name].format(shown), report, line))
    return Raw(SPACE, tag)


def _values(text: str) -> tuple[list[str], dict[str, str]]:
    """Return the values in a tag: those by their place, and those by their name."""
    places: list[str] = []
    named: dict[str, str] = {}
    for name, *values in _VALUE.findall(text):
        value = unescape("".join(values))
        if name:
            named[name] = value
        else:
            places.append(value)
    return places, named


def _picture(places: list[str], values: dict[str, str], report: Report, line: int | None) -> Media | None:
    src, alt, *_ = [*places, "", ""]
    src = next((values[name] for name in _SOURCES if values.get(name)), src)
    if not src:
        return None
    caption, title = values.get("caption", ""), values.get("title", "")
    for name in values.keys() - _READ - _LOOKS:
        report.left_out(f"the {name} of a figure is not kept", line=line)
    if caption and title:
        caption = f"{title} {caption}"
    return Media(
        safe(src, report, line), alt=values.get("alt", alt), caption=caption or title, credit=values.get("attr", "")
    )
