"""Media of a message: pictures, films, sounds and polls."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Block, List, Media, Paragraph, Rendition
from newsformat.markup.members import Members, objects_at, text_at
from newsformat.plugin import Report, shortened


_KINDS = {
    "video_file": "video", "video_message": "video", "animation": "video", "voice_message": "audio",
    "audio_file": "audio", "sticker": "image",
}  # fmt: skip
_TYPES = frozenset(("image", "video", "audio"))


def read(item: Members, report: Report) -> Iterator[Block]:
    """Yield the photo or file of a message, and its poll; a file that is not in the export is kept."""
    for name in ("photo", "file"):
        href = item.left.get(name)
        if not isinstance(href, str) or not href:
            continue
        if href.startswith("("):  # a sentence with the reason
            report.note(f"the {name} of a message is not in the export: {shortened(href)}")
        elif shown := _media(item, name, href):
            yield shown
    poll = item.left.get("poll")
    if isinstance(poll, dict) and text_at(poll, "question"):
        yield Paragraph(text_at(poll, "question"))
        if answers := [text for answer in objects_at(poll, "answers") if (text := text_at(answer, "text"))]:
            yield List([[Paragraph(text)] for text in answers])


def _media(item: Members, name: str, href: str) -> Media | None:
    """Read a photo, or a file that is a picture, a film or a sound."""
    media_type = item.left.get("mime_type")
    media_type = media_type if isinstance(media_type, str) and name == "file" else ""
    kind = "image" if name == "photo" else _KINDS.get(_string(item, "media_type"), media_type.partition("/")[0])
    if kind not in _TYPES:
        return None
    item.take(name)
    if media_type:
        item.take("mime_type")
    if _string(item, "media_type") in _KINDS and name == "file":
        item.take("media_type")
    width, height, size = item.number("width"), item.number("height"), item.number(f"{name}_file_size")
    size = item.number("file_size") if size is None and name == "file" else size
    known = [number for number in (width, height, size) if number is not None]
    file = Rendition(href=href, media_type=media_type, width=width, height=height, size=size)
    return Media(href, kind=kind, renditions=[file] if known or media_type else [])


def _string(item: Members, name: str) -> str:
    value = item.left.get(name)
    return value if isinstance(value, str) else ""
