"""Pictures, graphics, audio and video: an item whose content is elsewhere ⇄ a body that begins with `Media`.

Every ``remoteContent`` with an address (``@href``, else ``@residref``, by which its provider knows it) is a
`Rendition`: ``@rendition`` its name (``rnd:`` goes without saying), ``@contenttype``, ``@width``, ``@height`` and
``@size``. One that says no more than the address is the media itself. A ``description`` with the role ``drol:caption``
is the caption.

Beside a text that does not show them they are the last `Association`, and written so while the article has these.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Block, Media, Rendition
from newsformat.markup.foreign import foreign_in
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, whole_number
from newsformat.plugin import line
from newsformat_newsml._names import NAR_, OWN_
from newsformat_newsml._simple_types import is_iri
from newsformat_newsml.newscodes import qcode_of as code_of


CAPTION = "drol:caption"
KINDS = {
    "picture": "image",
    "photo": "image",
    "image": "image",
    "graphic": "image",
    "graphics": "image",
    "animation": "video",
    "video": "video",
    "audio": "audio",
}
REMOTE = f"{NAR_}remoteContent"
MAIN = f"{OWN_}main"  # marks the rendition at the media's own address if a reader would choose another
ALONE = f"{OWN_}alone"  # marks a text that is the whole body, whatever files stand beside it
OWN_PARTS = {  # parts of the media, written on its first rendition
    f"{OWN_}{name}": name for name in ("alt", "credit", "rights", "digital_source_type", "language", "foreign")
}

_OWN_NAME = f"{OWN_}rendition"
_KNOWN = frozenset(("href", "rendition", "contenttype", "width", "height", "size", _OWN_NAME, MAIN, *OWN_PARTS))
_UNITS = frozenset(("widthunit", "heightunit"))
_RND = "rnd:"
# The names of renditions, best first; renditions with any other name rank between the two groups.
_BEST = ("main", "highres", "filedimage", "baseimage", "print", "original", "web", "viewimage")
_LEAST = ("lowres", "preview", "poster", "thumbnail", "thumb", "icon")
_PLACES = {name: place - len(_BEST) for place, name in enumerate(_BEST)} | {
    name: place for place, name in enumerate(_LEAST, 1)
}


def is_caption(role: str) -> bool:
    """Is *role* that of a caption, in any scheme?"""
    return role.rpartition(":")[2] == "caption"


def rendition(element: Element) -> tuple[Rendition | None, bool]:
    """Read ``remoteContent`` as a rendition, if it has an address, and return whether it is complete."""
    get = element.get
    href = line(get("href") or get("residref") or "")
    if not names_file(href):
        return None, False
    in_pixels = all(get(unit, "pixels").endswith("pixels") for unit in _UNITS)
    width, height, size = (whole_number(get(name)) for name in ("width", "height", "size"))
    found = Rendition(
        href=href,
        name=_name(element),
        media_type=get("contenttype") or "",
        width=width if in_pixels else None,
        height=height if in_pixels else None,
        size=size,
    )
    return found, not len(element) and _KNOWN.issuperset(element.keys()) and _is_written_unchanged(element, found)


def names_file(href: str) -> bool:
    """May *href* be the address of a file? It may be in the same delivery (``file:``), as in the IPTC's examples."""
    return bool(href) and (safe_url(href) or (href.startswith("file:") and is_iri(href) is not None))


def _is_written_unchanged(element: Element, rendition_read: Rendition) -> bool:
    """Would the attributes of *element* be written unchanged?"""
    get = element.get
    pairs = (
        *((get("href"), rendition_read.href), (get("contenttype"), rendition_read.media_type)),
        *(
            (get("width"), rendition_read.width),
            (get("height"), rendition_read.height),
            (get("size"), rendition_read.size),
        ),
    )
    if any(text is not None and (not text or text != str(value)) for text, value in pairs):
        return False
    name = get("rendition")
    return (
        name is None
        or get(_OWN_NAME) is not None
        or bool(rendition_read.name and name == qcode_of(rendition_read.name))
    )


def _name(element: Element) -> str:
    name: str | None = element.get(_OWN_NAME)
    if name is not None:
        return name
    return name_of(element.get("rendition") or code_of(element.get("renditionuri") or ""))


def name_of(qcode: str) -> str:
    """Return the rendition name for *qcode*."""
    bare = qcode.removeprefix(_RND)
    return bare if ":" not in bare else qcode


def qcode_of(name: str) -> str:
    """Return the QCode for a rendition called *name*; `name_of` is not always its inverse."""
    return name if ":" in name else f"{_RND}{name}"


def best(renditions: list[Rendition], kind: str) -> int:
    """Return the best of *renditions* to show: by kind, purpose and size."""
    return min(range(len(renditions)), key=lambda number: (*_demerits(renditions[number], kind), number))


def _demerits(file: Rendition, kind: str) -> tuple[int, int, int]:
    of_kind = not file.media_type or file.media_type.startswith(f"{kind}/")
    other = 2 - of_kind - (of_kind or file.media_type.startswith("application/")) + (file.media_type in _FOR_PRINT)
    words = file.name.lower().split(":")  # in rend:thumbnail:150x100, the second part is the purpose
    place = next((_PLACES[word] for word in words if word in _PLACES), 0)
    return other, place, -(file.width or 0) * (file.height or 0)


_FOR_PRINT = frozenset(("image/tiff", "image/x-eps", "image/vnd.adobe.photoshop"))  # file types that no page displays


def shows(text: Iterable[Block], media: Media) -> bool:
    """Does a block of *text* show *media*, or one of its files?"""
    return not _are_apart(media, shown_in(text))


def shown_in(text: Iterable[Block]) -> set[str]:
    """Return the addresses shown by the blocks of *text*."""
    return {block.href for block in text if type(block) is Media}


def not_shown(media: Iterable[Media], shown: set[str]) -> list[Media]:
    """Return those of *media* that have no file among the addresses *shown*."""
    return [media_item for media_item in media if _are_apart(media_item, shown)]


def _are_apart(media: Media, shown: set[str]) -> bool:
    return media.href not in shown and not any(file.href in shown for file in media.renditions)


def read_picture(elements: list[Element], kind: str) -> tuple[Media | None, list[bool]]:
    """Return the media described by the ``remoteContent`` *elements*, and those that it represents completely."""
    read = [rendition(element) for element in elements]
    renditions = [found for found, _ in read if found is not None]
    if kind not in KINDS or not renditions:
        return None, [False] * len(elements)
    parts: dict[str, Any] = {OWN_PARTS[key]: value for key, value in elements[0].items() if key in OWN_PARTS}
    if "foreign" in parts:
        parts["foreign"] = foreign_in(parts["foreign"])
    mains = [found for (found, _), element in zip(read, elements, strict=True) if MAIN in element.attrib and found]
    main = mains[0] if mains else renditions[best(renditions, KINDS[kind])]
    if renditions == [Rendition(href=main.href)]:
        renditions = []
    return Media(main.href, kind=KINDS[kind], renditions=tuple(renditions), **parts), [
        are_complete for _, are_complete in read
    ]


def beside(renditions: Iterable[Rendition], text: Iterable[Block]) -> list[Media]:
    """Return the media in the *renditions* of a text item, except those that *text* itself shows.

    A rendition of another kind, without a name, or with a name seen before, begins another picture.
    """
    found: list[tuple[str, list[Rendition]]] = []
    current: set[str] = set()  # rendition names of the current picture
    for file in dict.fromkeys(renditions):
        kind = file.media_type.partition("/")[0].lower()
        if kind not in KINDS.values():
            continue
        if found and kind == found[-1][0] and file.name and current.isdisjoint(("", file.name)):
            found[-1][1].append(file)
            current.add(file.name)
        else:
            found.append((kind, [file]))
            current = {file.name}
    media = [Media(files[best(files, kind)].href, kind=kind, renditions=tuple(files)) for kind, files in found]
    return not_shown(media, shown_in(text))


def linked(href: str, kind: str, media_type: str) -> Media | None:
    """Return the media that a link to an item of *kind* points to, if *href* is its file and not the item itself."""
    shown = KINDS.get(kind)
    if shown is None or not safe_url(href):
        return None
    suffix = href.partition("?")[0].rpartition(".")[2].lower()
    is_file = media_type.startswith(f"{shown}/") if media_type else suffix in _SUFFIXES[shown]
    return Media(href, kind=shown) if is_file else None


_SUFFIXES = {
    "image": frozenset(("gif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp")),
    "video": frozenset(("avi", "m4v", "mov", "mp4", "mpeg", "mpg", "webm")),
    "audio": frozenset(("aac", "flac", "m4a", "mp3", "ogg", "wav")),
}
