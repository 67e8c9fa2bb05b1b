"""Pictures: which one leads a story, since systems and feeds show only one, and which files it has."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from newsformat._article import Association
from newsformat._blocks import Block, Media, Rendition, all_blocks
from newsformat.markup._urls import safe_url


__all__ = ["is_logo", "is_shown", "lead_picture", "renditions_of", "with_linked_file"]


def lead_picture(associations: Iterable[Association]) -> Association | None:
    """Return what shows the lead picture of a story: the first that is no company logo, or else the first of all."""
    found = [
        association
        for association in associations
        if association.media and association.media.kind == "image" and _may_be_shown(association.media.href)
    ]
    return next((picture for picture in found if not is_logo(picture)), found[0] if found else None)


def _may_be_shown(address: str) -> bool:
    return bool(address) and safe_url(address)


def is_logo(association: Association) -> bool:
    """Return whether *association* is the logo of a company, by its role."""
    return _LOGO.search(association.role) is not None


_LOGO = re.compile(r"(?:^|[^a-z])logo", re.IGNORECASE)


def is_shown(picture: Media, blocks: Iterable[Block]) -> bool:
    """Return whether *blocks* show *picture* in whatever size: they have a file of it."""
    files = _files_of(picture)
    return any(isinstance(block, Media) and not files.isdisjoint(_files_of(block)) for block in all_blocks(blocks))


def _files_of(media: Media) -> set[str]:
    return {media.href, *[rendition.href for rendition in media.renditions]} - {""}


def renditions_of(file: Rendition) -> tuple[Rendition, ...]:
    """Return the renditions of a picture with the only file *file*: none, unless more than its address is known."""
    return () if file == Rendition(href=file.href) else (file,)


def with_linked_file(picture: Media, href: str) -> Media | None:
    """Return *picture* with the file that a link around it leads to, mostly in full size; `None` if that is no picture.

    Editors such as those of WordPress and Blogger write pictures that readers can enlarge like this. In a wiki the
    link leads to a page about the picture, ``/wiki/File:Pier.jpg``.
    """
    files = picture.renditions or (Rendition(href=picture.href),)
    if href in {picture.href, *[file.href for file in files]}:
        return picture
    if picture.kind != "image" or not picture.href or not _PICTURE.search(href):
        return None
    return evolve(picture, renditions=(*files, Rendition(href=href)))


_PICTURE = re.compile(r"\A(?:[^?#]*/)?(?:(?!%3A)[^?#/:])*\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|\Z)", re.IGNORECASE)
