"""Pictures found only in an entry's summary; in WordPress, often a small version of ``media:content``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from attrs import evolve

from newsformat import Association, Block, Media, Rendition
from newsformat.plugin import Report


def with_pictures(
    associations: Iterable[Association], shown: Iterable[Media], body: Iterable[Block], report: Report
) -> list[Association]:
    """Return the associations *associations* in an entry, with pictures *shown* that neither these nor *body* have.

    Another size of a known picture becomes a file of that; descriptions of either apply to both.
    """
    found = [*associations]
    known = defaultdict[str, list[Media]](list)
    for media in (
        *[association.media for association in found if association.media],
        *[block for block in body if isinstance(block, Media)],
    ):
        for href in {media.href, *[file.href for file in media.renditions]}:
            known[href].append(media)
    originals = {
        _original(association.media.href): position for position, association in enumerate(found) if association.media
    }
    for media in shown:
        index = originals.get(_original(media.href))
        sized = None if index is None else _with_size(found[index], media)
        if index is not None and sized is not None:
            found[index] = sized
        elif media.href not in known:
            known[media.href].append(media)
            found.append(Association(media=media))
        elif not any(_shown_texts(media).items() <= _shown_texts(picture).items() for picture in known[media.href]):
            report.left_out("data about a picture that only the summary has are left out")
    return found


def _original(href: str) -> str:
    """Return the original name of a picture scaled by WordPress: ``pier-300x200.jpg``."""
    return _SIZED.sub("", href)


_SIZED = re.compile(r"-[0-9]{1,5}x[0-9]{1,5}(?=\.[a-z]{3,4}\Z)")


def _with_size(association: Association, size: Media) -> Association | None:
    """Return *association* with another *size* of its picture, or `None` if their descriptions differ."""
    media, texts = association.media, _shown_texts(size)
    if media is None or evolve(size, alt="", caption=(), credit="", renditions=()) != Media(size.href):
        return None
    if _shown_texts(media) | texts != texts | _shown_texts(media):
        return None
    files = list(media.renditions)
    if size.href not in {media.href, *[file.href for file in files]}:
        files = [*(files or [Rendition(href=media.href)]), *(size.renditions or [Rendition(href=size.href)])]
    return evolve(association, media=evolve(media, renditions=files, **texts))


def _shown_texts(picture: Media) -> dict[str, Any]:
    """Return the displayed texts of *picture*."""
    texts = {"alt": picture.alt, "caption": picture.caption, "credit": picture.credit}
    return {name: text for name, text in texts.items() if text}
