"""Image files → articles, by their metadata."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator

from attrs import evolve

from newsformat import Article, Concept, Media, Rendition
from newsformat.markup.dates import read_date
from newsformat.markup.handling import longest, read_embargo
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_photo import _exif
from newsformat_photo._article import article_of
from newsformat_photo._files import _jpeg, _png, _tiff, _webp
from newsformat_photo._files._part import DIGEST, EXTENDED, IIM, SIZE, UNREAD, URL, XMP, Bytes, Part
from newsformat_photo._iim import datasets, texts
from newsformat_photo._iim_properties import FromIim, read_iim
from newsformat_photo._names import expanded
from newsformat_photo._reconciling import reconciled
from newsformat_photo._sniffing import media_type
from newsformat_photo._xmp._value import Properties, text
from newsformat_photo._xmp_reader import read_packet


_READERS: dict[str, Callable[[Bytes], Iterator[Part]]] = {
    "image/jpeg": _jpeg.parts,
    "image/png": _png.parts,
    "image/webp": _webp.parts,
    "image/tiff": _tiff.parts,
}
_EXTENSION = expanded("xmpNote:HasExtendedXMP")
_STATEMENT = expanded("xmpRights:WebStatement")
_NOT_EDITORIAL = frozenset(  # also set by cameras and programs
    ("kind", "language", "digital_source_type", "content_created", "updated", "body", "foreign")
)
_EMPTY = Article(kind="picture")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the picture as an article, if it has editorial metadata.

    Raises:
        ReadError: it is none of JPEG, PNG, WebP and TIFF, or damaged.
    """
    kind = media_type(source.head)
    if not kind:
        raise ReadError("not a picture in JPEG, PNG, WebP or TIFF", source=source.name)
    with Bytes(source) as picture:
        article = _article(_intact_parts(kind, picture, report), picture, source, report, kind)
    if _is_editorial(article):
        yield article
    else:
        report.note("the picture has no caption, headline or other editorial metadata")


def parts_until_damage(kind: str, picture: Bytes) -> tuple[list[Part], ReadError | None]:
    """Return the metadata in *picture*, of the media type *kind*, and the error where it is damaged."""
    found: list[Part] = []
    try:
        found.extend(_READERS[kind](picture))
    except ReadError as error:
        return found, error
    return found, None


def _intact_parts(kind: str, picture: Bytes, report: Report) -> list[Part]:
    """Return the metadata in *picture* before any damage, which is raised if there is none, else reported."""
    found, damage = parts_until_damage(kind, picture)
    if damage is not None:
        if not any(part.kind in {XMP, IIM} for part in found):
            raise damage
        report.left_out(f"{damage.message}; what follows is left out")
    return found


def _article(parts: list[Part], picture: Bytes, source: Source, report: Report, kind: str) -> Article:
    packets = [part for part in parts if part.kind == XMP]
    xmp = properties_in_parts(parts, source, report)
    records = [part for part in parts if part.kind == IIM]
    iim = read_iim([pair for part in records[:1] for pair in texts(datasets(part, picture, report), report)])
    for part in (*packets[1:], *records[1:]):
        report.left_out(str(picture.error(part.place, f"a second {part.kind.upper()} is left out").message))
    for part in parts:
        if part.kind == UNREAD:
            keyword = part.content.decode("latin-1")
            report.left_out(str(picture.error(part.place, f"the PNG text {keyword} is left out").message))
    found = reconciled(xmp, iim.properties, report, changed=is_changed(parts, records))
    exif = _exif.exif_properties([*parts, *_exif.parts_of(parts, source, report)])
    found = reconciled(found, exif, report, of="Exif")
    for part in parts:
        if part.kind == URL and part.content.strip(b"\0 ") and _STATEMENT not in found:
            found[_STATEMENT] = text(part.content.decode("utf-8", "replace").strip("\0 "))
    article = article_of(found, report, _media(parts, picture, source, report, kind))
    return _with_iim(article, iim, report)


def is_changed(parts: list[Part], records: list[Part]) -> bool:
    """Does the checksum in the file show that IIM was changed after XMP was written?"""
    digest = next((part.content for part in parts if part.kind == DIGEST), b"")
    unknown = not digest.strip(b"\0")  # zeros, which some programs write to prevent the comparison
    return bool(records) and not unknown and hashlib.md5(records[0].content, usedforsecurity=False).digest() != digest


def properties_in_parts(parts: list[Part], source: Source, report: Report) -> Properties:
    """Return the properties of the first packet among *parts*, and of its extension."""
    packets = [part for part in parts if part.kind == XMP]
    if not packets:
        return {}
    found = _packet(packets[0].content, source, report)
    extension = found.pop(_EXTENSION, None)
    if extension is None:
        if any(part.kind == EXTENDED for part in parts):
            report.left_out("extended XMP that the XMP does not refer to is left out")
        return found
    content = _extended(parts, extension.text)
    if content is None:
        report.left_out("a part of the extended XMP is missing, and all of it is left out")
        return found
    more = _packet(content, source, report)
    return found | {name: value for name, value in more.items() if name not in found}


def _packet(content: bytes, source: Source, report: Report) -> Properties:
    """Return the properties in *content*, none if damaged; its remarks and losses go to *report* without lines."""
    inner_report = Report()
    try:
        found = read_packet(content, inner_report, source.limits, source.name)
    except ReadError as error:
        report.left_out(f"XMP is damaged, and left out: {error.message}")
        found = {}
    for remark in inner_report.remarks:
        report.note(f"XMP: {remark.message}")
    for loss in inner_report.losses:
        report.left_out(f"XMP: {loss.why}")
    return found


# Bytes of the ID of the packet, then of its length and the offset of the piece (XMP Part 3, 1.1.3.1)
_GUID, _OFFSETS = 32, 4


def _extended(parts: list[Part], guid: str) -> bytes | None:
    """Return the packet of the pieces with the ID *guid*; `None` if one is missing."""
    pieces = {}
    for part in parts:
        if part.kind == EXTENDED and part.content[:_GUID].decode("latin-1").upper() == guid.strip().upper():
            length, offset = (
                int.from_bytes(part.content[position : position + _OFFSETS]) for position in (_GUID, _GUID + _OFFSETS)
            )
            pieces[offset] = (length, part.content[_GUID + 2 * _OFFSETS :])
    end = 0
    for offset in sorted(pieces):
        if offset != end:
            return None
        end += len(pieces[offset][1])
    if not pieces or end != next(iter(pieces.values()))[0]:
        return None
    return b"".join([pieces[offset][1] for offset in sorted(pieces)])


def _media(parts: list[Part], picture: Bytes, source: Source, report: Report, kind: str) -> Media:
    """Return the picture, with its file and size."""
    name = _address_of(source.name)
    sizes = next((part.content.split() for part in parts if part.kind == SIZE), [])
    width, height = (int(size) or None for size in sizes) if sizes else (None, None)
    if not name:
        report.note("the size and media type of the picture are left out, as it has no file name")
        return Media()
    rendition = Rendition(href=name, media_type=kind, width=width, height=height, size=picture.length)
    return Media(name, renditions=[rendition])


_ODD = re.compile(r"[\x00-\x20\x7f%?#\"<>\\]")


def _address_of(name: str) -> str:
    """Return the file name in *name*, without folder, as a relative address; ``""`` if it is not a file."""
    base = name.replace("\\", "/").rpartition("/")[2]
    return _ODD.sub(lambda match: f"%{ord(match[0]):02X}", base) if "." in base else ""


def _with_iim(article: Article, iim: FromIim, report: Report) -> Article:
    """Return *article* with the content of IIM that has no XMP property."""
    release, expiration = iim.moments
    embargoes = [article.embargo, read_embargo(release, report) if release else None]
    return evolve(
        article,
        embargo=longest(filter(None, embargoes)),
        expires=read_date(expiration, report) if expiration else None,
        services=[Concept(name=name) for name in iim.services],
        foreign=[*article.foreign, *iim.foreign],
    )


def _is_editorial(article: Article) -> bool:
    """Does *article* have metadata that cameras and programs do not set?"""
    media = article.body[0]
    if isinstance(media, Media) and (media.caption or media.alt):
        return True
    quiet = {name: getattr(_EMPTY, name) for name in _NOT_EDITORIAL}
    return evolve(article, **quiet) != _EMPTY
