"""Reads the cards of Ghost's editor: by their text, if they have one; others are native markup."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Heading,
    Link,
    Media,
    Paragraph,
    Preformatted,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Text,
)
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import extent_at, object_at, objects_at, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Limits, Report, line
from newsformat_cms._difference import digest
from newsformat_cms._ghost._names import OWN, SPACE
from newsformat_cms._markdown import read_markdown
from newsformat_cms._native_markup import with_native_of_html


Blocks: TypeAlias = tuple[Block, ...]
Read: TypeAlias = Callable[[Object, Report, Limits], Blocks]


def read_card(card: Object, report: Report, limits: Limits) -> Blocks:
    """Return the blocks of *card*, or those that it was made from, if it has not been changed."""
    if isinstance(own_members := card.get(OWN), dict) and isinstance(html := own_members.get("is"), str):
        card = {name: value for name, value in card.items() if name != OWN}
        if own_members.get("of") == digest(card):
            return with_native_of_html(read_html(html, report, limits=limits), SPACE)
    read = _CARDS.get(text_at(card, "type"))
    return (read(card, report, limits) if read else ()) or (_raw(card),)


def _raw(card: Object) -> Raw:
    members = {name: value for name, value in card.items() if name != OWN}
    return Raw(SPACE, text_of(members), language=text_at(card, OWN))


def _html(card: Object, report: Report, limits: Limits) -> Blocks:
    return with_native_of_html(read_html(text_at(card, "html"), report, limits=limits), SPACE)


def _markdown(card: Object, report: Report, limits: Limits) -> Blocks:
    return read_markdown(text_at(card, "markdown"), report)


def _media_of(card: Object, kind: str, report: Report, limits: Limits) -> Media:
    href = text_at(card, "src")
    width, height = (extent_at(card, name, report) for name in ("width", "height"))
    media_type = text_at(card, "mimeType")
    file = Rendition(href=href, media_type=media_type, width=width, height=height)
    return Media(
        href,
        kind=kind,
        alt=text_at(card, "alt"),
        caption=read_html_inlines(text_at(card, "caption"), limits=limits),
        renditions=renditions_of(file),
    )


def _image(card: Object, report: Report, limits: Limits) -> Blocks:
    return (_media_of(card, "image", report, limits),) if line(text_at(card, "src")) else ()


def _upload(card: Object, report: Report, limits: Limits) -> Blocks:
    """Return a file, as in Payload's texts for Lexical."""
    file = object_at(card, "value")
    kind = text_at(file, "mimeType").partition("/")[0] or "image"
    return (
        (_media_of({**file, "src": text_at(file, "url")}, kind, report, limits),) if line(text_at(file, "url")) else ()
    )


def _gallery(card: Object, report: Report, limits: Limits) -> Blocks:
    """Return the pictures of a gallery; the last one has the caption of all."""
    found = [
        _media_of(image, "image", report, limits) for image in objects_at(card, "images") if line(text_at(image, "src"))
    ]
    if found and (caption := read_html_inlines(text_at(card, "caption"), limits=limits)):
        found[-1] = evolve(found[-1], caption=found[-1].caption or caption)
    return tuple(found)


def _video(card: Object, report: Report, limits: Limits) -> Blocks:
    return (_media_of(card, "video", report, limits),) if line(text_at(card, "src")) else ()


def _audio(card: Object, report: Report, limits: Limits) -> Blocks:
    shown = _media_of(card, "audio", report, limits)
    return (evolve(shown, caption=text_at(card, "title")),) if shown.href else ()


def _file(card: Object, report: Report, limits: Limits) -> Blocks:
    return _link(text_at(card, "fileTitle") or text_at(card, "fileName"), text_at(card, "src"))


def _link(text: str, href: str) -> Blocks:
    return (Paragraph([Text(line(text) or href, [Link(href)])]),) if line(href) else ()


def _embed(card: Object, report: Report, limits: Limits) -> Blocks:
    shown = Embed(text_at(card, "url"), html=text_at(card, "html"))
    caption = read_html_inlines(text_at(card, "caption"), limits=limits)
    return (shown, *([Paragraph(caption)] if caption else [])) if shown != Embed() else ()


def _bookmark(card: Object, report: Report, limits: Limits) -> Blocks:
    href = text_at(card, "url")
    title = text_at(card, "metadata", "title") or text_at(card, "title")
    return (Related([RelatedLink(line(title) or href, href)]),) if line(href) else ()


def _code(card: Object, report: Report, limits: Limits) -> Blocks:
    caption = read_html_inlines(text_at(card, "caption"), limits=limits)
    return (Preformatted(text_at(card, "code")), *([Paragraph(caption)] if caption else []))


def _texts(heading: str, *texts: str, link: tuple[str, str] = ("", "")) -> Read:
    """Return a reader for a card with a heading, HTML texts and a button, given by member names."""

    def read(card: Object, report: Report, limits: Limits) -> Blocks:
        title = read_html_inlines(text_at(card, heading), limits=limits)
        inner = [block for name in texts for block in read_html(text_at(card, name), report, limits=limits)]
        button = _link(text_at(card, link[0]), text_at(card, link[1]))
        return (*([Heading(title, _BELOW)] if title else []), *inner, *button)

    return read


_BELOW = 4  # the level of a heading in a card, as rendered by Ghost
_CARDS: dict[str, Read] = {
    "html": _html,
    "markdown": _markdown,
    "image": _image,
    "gallery": _gallery,
    "upload": _upload,
    "video": _video,
    "audio": _audio,
    "file": _file,
    "embed": _embed,
    "bookmark": _bookmark,
    "codeblock": _code,
    "callout": _texts("", "calloutText"),
    "toggle": _texts("heading", "content"),
    "button": _texts("", link=("buttonText", "buttonUrl")),
    "header": _texts("header", "subheader", link=("buttonText", "buttonUrl")),
    "call-to-action": _texts("", "textValue", link=("buttonText", "buttonUrl")),
    "product": _texts("productTitle", "productDescription", link=("productButton", "productUrl")),
}
