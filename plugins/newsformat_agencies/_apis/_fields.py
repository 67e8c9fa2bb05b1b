"""Readers for JSON members that the APIs of several agencies have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from newsformat import Concept, EditorsNote, Foreign, Media, Rendition
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object
from newsformat.markup.members import Members, object_at


_CODE = re.compile(r"(?:[a-z]+:)?([0-9]{8})")
_CODES = {
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
}
_MEDIA = {
    "photo": "image",
    "foto": "image",
    "image": "image",
    "graphic": "image",
    "infographic": "image",
    "infografia": "image",
    "video": "video",
    "audio": "audio",
}


def names(item: Members, name: str) -> list[str]:
    """Read the non-empty texts of the member *name*, a string or an array of strings."""
    value = item.left.get(name)
    if isinstance(value, str):
        return [text] if (text := item.text(name)) else []
    return [text for text in item.texts(name) if text.strip()]


def number_in(item: Members, name: str, least: int, most: int) -> int | None:
    """Read the integer *name*, if it is between *least* and *most*."""
    number = item.left.get(name)
    if type(number) is not int or not least <= number <= most:
        return None
    item.take(name)
    return number


def notes(item: Members, fields: Iterable[str]) -> list[EditorsNote]:
    """Read the editors' notes in *fields*; the name of the field is the role."""
    return [EditorsNote(text=text, role=field) for field in fields for text in names(item, field)]


def subject_codes(item: Members, name: str, scheme: str) -> list[Concept]:
    """Read the IPTC codes in the array *name*, if it contains nothing else."""
    codes = item.left.get(name)
    if not isinstance(codes, list):
        return []
    found = [iptc_subject(code, scheme) for code in codes if isinstance(code, str)]
    if len(found) != len(codes) or not all(found):
        return []
    item.take(name)
    return [concept for concept in found if concept is not None]


def iptc_subject(code: str, scheme: str, name: str = "") -> Concept | None:
    """Return the subject with this *code* of an IPTC scheme; `None` if it is not one."""
    match = _CODE.fullmatch(code.strip())
    if match is None:
        return None
    return Concept(name=name, code=match[1], scheme=scheme, uri=f"{_CODES[scheme]}{match[1]}")


def located(item: Members, *fields: str) -> list[Concept]:
    """Read the first of *fields* with a place as the place of the story."""
    name = next((field for field in fields if isinstance(text := item.left.get(field), str) and text.strip()), "")
    return [Concept(name=item.text(name), kind="place", relation="located")] if name else []


def rendition_of(file: Object, name: str, href: str, size: str, media_type: str = "") -> Rendition | None:
    """Return *file* as a rendition, read from the members named; `None` without an address, or with other members."""
    item = Members(file)
    address, called, media_type = item.text(href), item.text(name), item.text(media_type)
    width, height, bytes_ = item.number("width"), item.number("height"), item.number(size)
    if not address or not safe_url(address) or item.foreign(""):
        return None
    return Rendition(href=address, name=called, media_type=media_type, width=width, height=height, size=bytes_)


def is_media(kind: str) -> bool:
    """Is *kind* a kind of media known to `media_of`?"""
    return kind.lower() in _MEDIA


def around(value: Any, name: str, items: str) -> Any:
    """Return the object *name* of the response *value*, merged with its siblings, if it has an array of *items*."""
    inner = object_at(value, name)
    if not isinstance(inner.get(items), list):
        return value
    return {**inner, **{key: sibling for key, sibling in value.items() if key != name}}


def media_of(  # noqa: PLR0913 -- all of them by name but two
    renditions: Sequence[Rendition],
    kind: str,
    *,
    caption: str,
    credit: str,
    rights: str = "",
    foreign: Iterable[Foreign] = (),
) -> Media:
    """Return media with these *renditions*; the largest supplies the address."""
    best = max(renditions, key=lambda rendition: (rendition.width or 0) * (rendition.height or 0), default=None)
    return Media(
        best.href if best is not None else "",
        kind=_MEDIA.get(kind.lower().partition("/")[0], "image"),
        caption=caption,
        credit=credit,
        rights=rights,
        renditions=tuple(renditions),
        foreign=tuple(foreign),
    )
