"""Components that hold a picture, graphic, audio or video: its files, caption and credit → `Media`.

Each ``ContentItem`` with ``@Href``, of the component and of those right in it, is a `Rendition`: its name is the role of
its component (or what a property says that means ``rendition``), ``MimeType`` its type, ``SizeInBytes`` its size, and
properties its width and height. A component of the role ``Caption``, else the ``HeadLine``, is the caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Inline, Inlines, Media, Rendition
from newsformat.markup.html import safe_url
from newsformat.markup.xml import text_of
from newsformat.plugin import BREAK, inlines, line
from newsformat_newsml1._dialects import Meanings
from newsformat_newsml1._draft import Context
from newsformat_newsml1._lines_reader import running
from newsformat_newsml1._names import MEDIA_KINDS, Element


_MOST_DIGITS = 9
_BEST = ("main", "highdef", "highres", "original", "image", "sound", "print", "web", "viewimage")
_LEAST = ("preview", "quicklook", "thumbnail", "thumb", "icon", "square")
_BY_FORMAT = {
    "image": re.compile(r"jpe?g|gif|png|tiff?|bmp|webp|svg|eps|photo", re.IGNORECASE),
    "audio": re.compile(r"mp(?:eg)?-?3|wav|ogg|aac|m4a|audio|flac", re.IGNORECASE),
    "video": re.compile(r"mp(?:eg)?-?[24]|mov|quicktime|wmv|avi|flv|webm|video|m4v", re.IGNORECASE),
}


def role_of(component: Element) -> str:
    """Return what *component* is in the one around it."""
    role = component.find("Role")
    return line(role.get("FormalName") or "") if role is not None else ""


def kind_of(item: Element) -> str:
    """Return the kind of media that a ``ContentItem`` with ``@Href`` is; ``""`` for text and what is not known."""
    for name in ("MediaType", "MimeType", "Format"):
        said = item.find(name)
        value = (said.get("FormalName") or "") if said is not None else ""
        if name == "MediaType" and value:
            return MEDIA_KINDS.get(value.lower(), "")
        if name == "MimeType" and "/" in value:
            return kind if (kind := value.partition("/")[0].lower()) in _BY_FORMAT else ""
        if name == "Format" and value:
            found = next((kind for kind, names in _BY_FORMAT.items() if names.search(value)), "")
            if found:
                return found
    suffix = (item.get("Href") or "").partition("?")[0].rpartition(".")[2]
    return next((kind for kind, names in _BY_FORMAT.items() if names.fullmatch(suffix)), "")


def files_of(component: Element) -> list[tuple[Element, str, str]]:
    """Return the media files of *component* and of the components right in it, with their kinds and roles."""
    found = []
    for holder in (component, *component.iterchildren("NewsComponent")):
        for item in holder.iterchildren("ContentItem"):
            if item.get("Href") and (kind := kind_of(item)):
                found.append((item, kind, role_of(holder) if holder is not component else ""))
    return found


def read_media(component: Element, context: Context, *, titled: bool) -> Media | None:
    """Return the media that *component* is, if it has files; *titled*: its headline is that of the article."""
    files = files_of(component)
    if not files:
        return None
    kinds = [kind for _, kind, _ in files]
    kind = next((each for each in ("video", "audio") if each in kinds), kinds[0])
    renditions = [_rendition(item, role, context.meanings) for item, _, role in files]
    renditions = [each for each in renditions if safe_url(each.href)]
    if not renditions:
        context.report.note("a file whose address is not safe is left out", line=component.sourceline)
        return None
    main = _best(renditions, [each for item, each, _ in files if safe_url(line(item.get("Href")))], kind)
    only = len(renditions) == 1 and main == Rendition(href=main.href)
    lines = _Lines.of(component)
    caption = caption_of(component, context) or (() if titled else lines.headline)
    return Media(
        main.href,
        kind=kind,
        caption=caption,
        credit=lines.credit,
        rights=lines.copyright,
        renditions=() if only else renditions,
    )


class _Lines(NamedTuple):
    """What the lines of a picture say of it."""

    headline: Inlines = ()
    credit: str = ""
    copyright: str = ""

    @classmethod
    def of(cls, component: Element) -> _Lines:
        lines = component.find("NewsLines")
        if lines is None:
            return cls()
        headline = lines.find("HeadLine")
        credits = [text for name in ("ByLine", "CreditLine") if (text := _text(lines.find(name)))]
        return cls(
            running(headline) if headline is not None else (),
            " / ".join(dict.fromkeys(credits)),
            _text(lines.find("CopyrightLine")),
        )


def _text(element: Element | None) -> str:
    return text_of(element) if element is not None else ""


def caption_of(component: Element, context: Context) -> Inlines:
    """Return the text of the captions right in *component*; paragraphs become lines."""
    runs: list[Inline] = []
    for content in _captions(component, context):
        for paragraph in [part for part in content.iter("{*}p")] or [content]:
            runs += [*([BREAK] if runs else []), *inlines(running(paragraph))]
    return inlines(runs)


def _captions(component: Element, context: Context) -> Iterator[Element]:
    for child in component.iterchildren("NewsComponent"):
        if context.meanings.role(role_of(child)) == "caption":
            for item in child.iterchildren("ContentItem"):
                yield from item.iterchildren("DataContent")


def _rendition(item: Element, role: str, meanings: Meanings) -> Rendition:
    said: dict[str, str] = {"rendition": role}
    for each in item.iterfind("Characteristics/Property"):
        if (meaning := meanings.of("property", each.get("FormalName") or "")) in _MEASURES:
            said[meaning] = (each.get("Value") or "").strip()
    mime, size = item.find("MimeType"), item.find("Characteristics/SizeInBytes")
    return Rendition(
        href=item.get("Href") or "",
        name=said["rendition"],
        media_type=(mime.get("FormalName") or "") if mime is not None else "",
        width=_number(said.get("width")),
        height=_number(said.get("height")),
        size=_number(_text(size)),
    )


_MEASURES = frozenset(("width", "height", "rendition"))


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def _best(renditions: list[Rendition], kinds: list[str], kind: str) -> Rendition:
    """Return which of *renditions* to show: by kind, purpose and size."""
    number = min(range(len(renditions)), key=lambda n: (*_demerits(renditions[n], kinds[n] != kind), n))
    return renditions[number]


def _demerits(each: Rendition, other: bool) -> tuple[bool, int, int]:  # noqa: FBT001 -- a sort key
    name = each.name.lower()
    place = _BEST.index(name) if name in _BEST else len(_BEST) + (name in _LEAST)
    return other, place, -(each.width or 0) * (each.height or 0)
