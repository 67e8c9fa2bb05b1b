"""Reads ``media`` as `Media`.

* ``media-reference`` → `Media.href` and `renditions`: the first, if it has no other attributes, is just the address; a
  thumbnail or preview is not used as the address if there is another. Without ``@source``, a file name given as the
  element's text is used
* ``media-caption`` → `caption`, ``media-producer`` (else ``@source-credit``) → `credit`
* ``@alternate-text`` → `alt`, ``@copyright`` → `rights`; ``media-metadata``, ``media-object`` and all else, also values
  in which references differ → `foreign`
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from attrs import define, evolve, field

from newsformat import Block, Embed, Foreign, Inlines, Media, Rendition
from newsformat.markup.foreign import foreign_in
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, all_text, attributes_of, extent_in, whole_number
from newsformat.plugin import inlines, line, on_lines
from newsformat_nitf._names import OWN_, SOURCE_TYPE, SPACE
from newsformat_nitf._readers._reading import Reading, language_of, name_of, own
from newsformat_nitf._readers._running_text import runs_in_language
from newsformat_nitf._snippets import snippet


_KNOWN = frozenset(
    ("source", "name", "mime-type", "width", "height", "units", "alternate-text", "copyright", "source-credit", "id")
)
_PICTURES = frozenset(("", "photo", "picture", "photograph", "jpg", "jpeg"))


@define
class _Found:
    """The parts of one ``media``."""

    href: str = ""
    renditions: list[Rendition] = field(factory=list)
    captions: list[Inlines] = field(factory=list)
    credits: list[str] = field(factory=list)
    source_credits: list[tuple[int, str]] = field(factory=list)  # with the number of the reference
    alt: str = ""
    rights: str = ""
    source_type: str = ""
    foreign: list[Foreign] = field(factory=list)
    references: int = 0
    is_main: bool = False  # of the address


def read_media(element: Element, reading: Reading) -> Iterable[Block]:
    """Read ``media``, or an `Embed` that newsformat wrote as one."""
    if own(element, "block") == "embed":
        return [_embed(element, reading)]
    if own(element, "association") is not None:
        return []  # not part of the text; see `media_of`
    media = media_of(element, reading)
    return [media] if media != Media(kind=media.kind, language=media.language) else []


def media_of(element: Element, reading: Reading) -> Media:
    """Return *element*, a ``media``, as `Media`."""
    found = _Found()
    for child in element:
        _part(child, found, reading)
    found.foreign += foreign_in(own(element, "foreign") or "", SPACE)
    kind = own(element, "kind")
    credit = own(element, "credit")
    if credit is None:
        credit = ", ".join(found.credits) or next((credited for _, credited in found.source_credits), "")
    found.foreign += [_further(*pair, "source-credit") for pair in found.source_credits if pair[1] not in credit]
    return Media(
        _address_to_show(found),
        kind=_kind(element, found) if kind is None else kind,
        caption=on_lines(found.captions),
        credit=credit,
        alt=found.alt,
        rights=found.rights,
        digital_source_type=found.source_type,
        renditions=tuple(found.renditions) if kind is not None else _files(element, found),
        foreign=tuple(found.foreign),
        language=language_of(element),
    )


def _kind(element: Element, found: _Found) -> str:
    """Return the kind of media, from the type of *element* (which may be a media type), or else from its files."""
    media_type = line(element.get("media-type") or "").lower()
    types = [media_type, *[rendition.media_type.lower() for rendition in found.renditions if not media_type]]
    if main := next((type_name.partition("/")[0] for type_name in types if type_name.startswith(_MAIN_TYPES)), ""):
        return main
    return "image" if media_type in _PICTURES else media_type


_MAIN_TYPES = ("image/", "audio/", "video/")


def _files(element: Element, found: _Found) -> tuple[Rendition, ...]:
    """Return the files; if none has a type, the first may take that of *element*."""
    media_type = line(element.get("media-type") or "").lower()
    files = found.renditions or ([Rendition(href=found.href)] if found.href else [])
    if not files or not media_type.startswith(_MAIN_TYPES) or any(file.media_type for file in files):
        return tuple(found.renditions)
    return (evolve(files[0], media_type=media_type), *files[1:])


def _address_to_show(found: _Found) -> str:
    """Return the address to show: the first one, or the largest one if the first is a reduced copy."""
    first = found.renditions[0] if found.renditions else None
    if first is None or found.is_main or first.href != found.href or not _is_small(first):
        return found.href
    others = [rendition for rendition in found.renditions if not _is_small(rendition)]
    return max(others, key=lambda rendition: (rendition.width or 0) * (rendition.height or 0), default=first).href


def _is_small(rendition: Rendition) -> bool:
    """Is *rendition* named as a reduced copy, such as ``thumbnail_4_3``?"""
    return any(word.startswith("thumb") or word in _SMALL for word in _WORD.findall(rendition.name.lower()))


_SMALL = frozenset(("preview", "lowres", "icon"))
_WORD = re.compile("[a-z]+")


def in_all_sizes(blocks: Iterable[Block], reading: Reading, element: Element) -> list[Block]:
    """Return the *blocks* of *element*, merging separate pictures that are sizes of the same one."""
    several: list[Block] = []
    sizes: dict[int, tuple[Media, list[Rendition]]] = {}  # by the position of the picture
    known: set[Rendition] = set()  # renditions of the current picture
    for block in blocks:
        if not isinstance(block, Media):
            several.append(block)
            continue
        above = several[-1] if several else None
        if isinstance(above, Media) and _is_another_size(block, above, known):
            sizes.setdefault(len(several) - 1, (above, [*above.renditions]))[1].extend(block.renditions)
            known.update(block.renditions)
            reading.note("the sizes of a picture, each given as a picture of its own, are read as one picture", element)
        else:
            several.append(block)
            known = {*block.renditions}
    for place, (picture, renditions) in sizes.items():
        several[place] = evolve(picture, renditions=renditions)
    return several


def _is_another_size(media: Media, above: Media, known: Collection[Rendition]) -> bool:
    """Is *media* the picture *above* it in a size not *known* yet? Identifier and texts must be equal."""
    return (
        any(_IDENTIFIED.match(part.value) for part in media.foreign)
        and bool(media.renditions)
        and not any(rendition in known for rendition in media.renditions)
        and evolve(media, href=above.href, renditions=above.renditions) == above
    )


_IDENTIFIED = re.compile(r'<media-metadata name="(?:media-)?id"')


def _part(child: Element, found: _Found, reading: Reading) -> None:
    match name_of(child):
        case "media-reference":
            _reference(child, found, reading)
        case "media-metadata" if not found.source_type and child.get("name") == SOURCE_TYPE and child.get("value"):
            found.source_type = line(child.get("value") or "")
        case "media-caption":
            if content := runs_in_language(child, reading):
                found.captions.append(content)
        case "media-producer" if _is_nameless(child):
            found.foreign.append(Foreign(SPACE, "media", snippet(child)))
        case "media-producer":
            if credit := line(all_text(child)):
                found.credits.append(credit)
            for inner in child.iter("*"):
                reading.leave_out(inner)
                reading.leave_out_language(inner)
        case "":
            pass
        case name:
            if not _alike(child, name, found, reading):
                found.foreign.append(Foreign(SPACE, "media", snippet(child)))


def _is_nameless(producer: Element) -> bool:
    """Does *producer* only name an occupation (``<function>photographer</function>``)?"""
    functions = "".join([all_text(inner) for inner in producer.iter("{*}function")])
    return bool(line(functions)) and line(all_text(producer)) == line(functions)


def _alike(child: Element, name: str, found: _Found, reading: Reading) -> bool:
    """Read a NITF field under another name (``media-printcaption``) if it is still empty; return whether it was."""
    if name.endswith("caption") and not found.captions and (content := runs_in_language(child, reading)):
        found.captions.append(content)
    elif name.endswith(("producer", "byline")) and not found.credits and (credit := line(all_text(child))):
        found.credits.append(credit)
    else:
        return False
    reading.note(f"<{name}> is not an element of NITF; its content is read", child)
    return True


def _reference(reference: Element, found: _Found, reading: Reading) -> None:
    found.references += 1
    found.alt = found.alt or line(reference.get("alternate-text") or "")
    found.rights = found.rights or line(reference.get("copyright") or "")
    if credit := line(reference.get("source-credit") or ""):
        found.source_credits.append((found.references, credit))
    values = {"alternate-text": found.alt, "copyright": found.rights}
    for key, value in attributes_of(reference):
        known = key in _KNOWN or key.startswith(OWN_)
        if not known or line(value) != values.get(key, line(value)):
            found.foreign.append(_further(found.references, value, key))
    text = line(all_text(reference))
    rendition = _rendition(reference, reading)
    if text and not rendition.href and _FILE.fullmatch(text) and safe_url(text):
        reading.note("the name of a file in <media-reference> is read as its source", reference)
        rendition = evolve(rendition, href=text)
    elif text:
        found.captions.append(inlines(text))
    if rendition == Rendition(href=""):
        return
    main = found.references == 1
    if main:
        found.href, found.is_main = rendition.href, own(reference, "main") == "1"
    if not main or rendition != Rendition(href=rendition.href) or own(reference, "main") == "1":
        found.renditions.append(rendition)


def _further(reference: int, value: str, key: str) -> Foreign:
    """Keep the attribute *key* of a reference, whose *value* the media does not have."""
    return Foreign(SPACE, f"media-reference[{reference}]/@{key}", value)


_FILE = re.compile(r"[^\s<>]+\.[A-Za-z0-9]{2,5}")


def _rendition(reference: Element, reading: Reading) -> Rendition:
    return Rendition(
        href=reading.href(reference, "source"),
        name=reference.get("name") or "",
        media_type=reference.get("mime-type") or "",
        width=extent_in(reference, "width", reading.report),
        height=extent_in(reference, "height", reading.report),
        size=whole_number(own(reference, "size")),
    )


def _embed(element: Element, reading: Reading) -> Embed:
    found = Embed(language=language_of(element))
    for child in element:
        match name_of(child):
            case "media-reference":
                found = evolve(found, href=reading.href(child, "source"))
            case "media-object":
                found = evolve(found, html=f"{found.html}{all_text(child)}")
    return found
