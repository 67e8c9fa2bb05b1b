"""Pictures that only the summary of an entry shows; of WordPress it is often the one of ``media:content``, in small."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from newsformat import Association, Block, Media, Rendition


def with_pictures(told: Iterable[Association], shown: Iterable[Media], body: Iterable[Block]) -> list[Association]:
    """Return the associations that an entry has *told*, with the pictures *shown* that neither these nor *body* have.

    One that is another in a size of its own is a file of that; what is read out instead of it is that of both.
    """
    found = [*told]
    media = [*[each.media for each in found if each.media], *[block for block in body if isinstance(block, Media)]]
    known = {href for each in media for href in (each.href, *[file.href for file in each.renditions])}
    originals = {_original(each.media.href): at for at, each in enumerate(found) if each.media}
    for each in shown:
        at = originals.get(_original(each.href))
        sized = None if at is None else _with_size(found[at], each)
        if at is not None and sized is not None:
            found[at] = sized
        elif each.href not in known:
            known.add(each.href)
            found.append(Association(media=each))
    return found


def _original(href: str) -> str:
    """Return the name of the picture of which WordPress has made one of this name: ``pier-300x200.jpg``."""
    return _SIZED.sub("", href)


_SIZED = re.compile(r"-[0-9]{1,5}x[0-9]{1,5}(?=\.[a-z]{3,4}\Z)")


def _with_size(association: Association, size: Media) -> Association | None:
    """Return *association* with its picture in this *size*, too; `None` if that says something else of it."""
    media = association.media
    said = {each.alt for each in (media, size) if each and each.alt}
    if media is None or len(said) > 1 or evolve(size, alt="", renditions=()) != Media(size.href):
        return None
    files = list(media.renditions)
    if size.href not in {media.href, *[each.href for each in files]}:
        files = [*(files or [Rendition(href=media.href)]), *(size.renditions or [Rendition(href=size.href)])]
    return evolve(association, media=evolve(media, alt="".join(said), renditions=files))
