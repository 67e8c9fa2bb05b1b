"""Reads the directives of a Livingdocs component."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from newsformat import Embed, Inlines, Link, Media, Rendition, Style
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import extent, object_at, objects_at, text_among, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Limits, Report, broken, inlines, line


SPACE: Final = "livingdocs"
ADDRESS: Final = re.compile(r"\s*(?:https?://\S+|//[^\s/.]+\.[^\s/.]\S+)\s*")
PICTURES: Final = frozenset(("image", "img", "picture", "photo", "poster"))
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_OF_FILES: Final = frozenset(("width", "height", "crops", "mediaId", "originalUrl", "imageService"))
_STYLES: Final = {"strong": Style.STRONG, "emphasis": Style.EMPHASIS}


def words_of(name: str) -> frozenset[str]:
    """Return the words of a *name* such as ``bulletListItem`` or ``free-html``."""
    return _words(name[:_LONGEST])


@lru_cache(maxsize=256)
def _words(name: str) -> frozenset[str]:
    return frozenset([word.lower() for word in _WORD.findall(name)])


_LONGEST: Final = 200  # characters of a name


def name_of(component: Any) -> str:
    """Return the name of *component* in its design, or ``""`` if it is not one."""
    return text_at(component, "component") or text_at(component, "identifier").rpartition(".")[2]


def is_text(value: Any) -> bool:
    """Is *value* a text, either HTML or an array of pieces?"""
    return bool(line(value)) and not ADDRESS.fullmatch(value) if isinstance(value, str) else is_pieces(value)


def is_pieces(value: Any) -> bool:
    """Is *value* an array of pieces of a text, each with its marks?"""
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) and "text" in item for item in value)


def running(value: Any, report: Report, limits: Limits) -> Inlines:
    """Return a text as running text."""
    if isinstance(value, str):
        return read_html_inlines(value, report, limits=limits)
    pieces = objects_at(value)
    return inlines([run for piece in pieces for run in broken(text_at(piece, "text"), _marks(piece, report))])


def _marks(piece: Object, report: Report) -> Sequence[Style | Link]:
    found: list[Style | Link] = []
    for mark in objects_at(piece, "marks"):
        kind, href = text_at(mark, "type"), line(text_at(mark, "href"))
        if kind in _STYLES:
            found.append(_STYLES[kind])
        elif href:
            found.append(Link(href))
        else:
            report.left_out(f"the mark {kind:.40} of a text is left out")
    return found


def file_of(value: Any, called: str) -> Media | None:
    """Return the picture or film in *value*, of a directive *called* so, or `None`."""
    url, original = line(text_at(value, "url")), line(text_at(value, "originalUrl"))
    names, media_type = words_of(called), text_at(value, "mimeType")
    if not (url or original) or not (names & PICTURES or media_type or value.keys() & _OF_FILES):
        return None
    width, height = extent(value.get("width")), extent(value.get("height"))
    file = Rendition(href=original or url, media_type=media_type, width=width, height=height)
    return Media(
        url or original,
        kind=media_type.partition("/")[0] or ("video" if "video" in names else "image"),
        caption=inlines(text_at(value, "caption")),
        credit=text_among(value, ("credit", "source", "copyright")),
        alt=text_among(value, ("altText", "alt")),
        renditions=[
            *renditions_of(file),
            *[_crop(crop) for crop in objects_at(value, "crops") if text_at(crop, "url")],
        ],
    )


def _crop(crop: Object) -> Rendition:
    width, height = extent(crop.get("width")), extent(crop.get("height"))
    return Rendition(href=text_at(crop, "url"), name=text_at(crop, "name"), width=width, height=height)


def embed_of(value: Any) -> Embed | None:
    """Return the page or player that *value*, an embed or include, displays, or `None`."""
    members = {**object_at(value, "params"), **value}
    code = text_at(members, "code")  # markup, or the number of a film at the service
    href = line(text_among(members, ("url", "src")))
    html = text_among(members, ("html", "content", "embedCode")) or (code if "<" in code else "")
    return Embed(href, html=html) if href or html else None


def label_of(value: Any) -> str:
    """Return the name of a person or category: a text, or in an object or a loaded document."""
    if isinstance(value, str):
        return line(value)
    full_name = line(f"{text_at(value, 'firstname')} {text_at(value, 'lastname')}")
    within = text_among(object_at(value, "value", "metadata"), _LABELS)
    found = text_among(value, _LABELS) or full_name or within
    return line(found or ("" if text_at(value, "$ref") else text_at(value, "id")))


_LABELS: Final = ("label", "name", "title")
