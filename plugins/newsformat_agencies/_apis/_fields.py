"""What takes members of JSON, where the APIs of several agencies have some that mean the same."""

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
    """Take the texts of the member *name*, an array of these or one alone, but for those that say nothing."""
    said = item.left.get(name)
    if isinstance(said, str):
        return [text] if (text := item.text(name)) else []
    return [text for text in item.texts(name) if text.strip()]


def number_in(item: Members, name: str, least: int, most: int) -> int | None:
    """Take the whole number *name*, if it is from *least* to *most*."""
    said = item.left.get(name)
    if type(said) is not int or not least <= said <= most:
        return None
    item.take(name)
    return said


def notes(item: Members, fields: Iterable[str]) -> list[EditorsNote]:
    """Take the notes to editors in *fields*, whose names are their roles."""
    return [EditorsNote(text=text, role=field) for field in fields for text in names(item, field)]


def subject_codes(item: Members, name: str, scheme: str) -> list[Concept]:
    """Take the codes of the IPTC in the array *name*, if there is nothing else in it."""
    said = item.left.get(name)
    if not isinstance(said, list):
        return []
    found = [iptc_subject(each, scheme) for each in said if isinstance(each, str)]
    if len(found) != len(said) or not all(found):
        return []
    item.take(name)
    return [each for each in found if each is not None]


def iptc_subject(code: str, scheme: str, name: str = "") -> Concept | None:
    """Return the subject of *code* in a scheme of the IPTC, `None` if it is none."""
    match = _CODE.fullmatch(code.strip())
    if match is None:
        return None
    return Concept(name=name, code=match[1], scheme=scheme, uri=f"{_CODES[scheme]}{match[1]}")


def located(item: Members, *fields: str) -> list[Concept]:
    """Take the first of *fields* that names a place: where the story is from."""
    name = next((field for field in fields if isinstance(text := item.left.get(field), str) and text.strip()), "")
    return [Concept(name=item.text(name), kind="place", relation="located")] if name else []


def rendition_of(said: Object, name: str, href: str, size: str, media_type: str = "") -> Rendition | None:
    """Return what *said* is, whose members have these names; `None` if it has no address, or says more."""
    item = Members(said)
    address, called, media_type = item.text(href), item.text(name), item.text(media_type)
    width, height, bytes_ = item.number("width"), item.number("height"), item.number(size)
    if not address or not safe_url(address) or item.foreign(""):
        return None
    return Rendition(href=address, name=called, media_type=media_type, width=width, height=height, size=bytes_)


def is_media(kind: str) -> bool:
    """Is *kind* one of media that `media_of` knows?"""
    return kind.lower() in _MEDIA


def around(value: Any, name: str, items: str) -> Any:
    """Return the object *name* in *value*, an answer, with what stands beside it, if it has an array of *items*."""
    inner = object_at(value, name)
    if not isinstance(inner.get(items), list):
        return value
    return {**inner, **{key: said for key, said in value.items() if key != name}}


def media_of(  # noqa: PLR0913 -- all of them by name but two
    renditions: Sequence[Rendition],
    kind: str,
    *,
    caption: str,
    credit: str,
    rights: str = "",
    foreign: Iterable[Foreign] = (),
) -> Media:
    """Return the media of these *renditions*, of which the largest is shown."""
    best = max(renditions, key=lambda each: (each.width or 0) * (each.height or 0), default=None)
    return Media(
        best.href if best is not None else "",
        kind=_MEDIA.get(kind.lower().partition("/")[0], "image"),
        caption=caption,
        credit=credit,
        rights=rights,
        renditions=tuple(renditions),
        foreign=tuple(foreign),
    )
