"""The pictures, graphics, sounds and films of a story, wherever they are in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsformat._blocks import Block, Media, all_blocks


if TYPE_CHECKING:
    from newsformat._article import Article

_ITEMS = {"picture", "graphic", "audio", "video"}  # kinds of articles that are media rather than stories


def all_media(article: Article) -> tuple[Media, ...]:
    """Return the media of *article*, each file once: of two that name it, the one that says more of it."""
    found = dict[object, Media]()
    for media in _media_of(article):
        key = media.href or next((rendition.href for rendition in media.renditions), "") or media
        known = found.get(key)
        if known is None or _information(media) > _information(known):
            found[key] = media
    return tuple(found.values())


def media_in(blocks: Iterable[Block]) -> Iterator[Media]:
    """Yield the media among *blocks*, and in the quotations and lists among them."""
    return (block for block in all_blocks(blocks) if isinstance(block, Media))


def _media_of(article: Article) -> Iterator[Media]:
    yield from media_in(article.body)
    levels = [iter(article.associations)]
    while levels:
        association = next(levels[-1], None)
        if association is None:
            levels.pop()
            continue
        if association.media:
            yield association.media
        if association.article and association.article.kind in _ITEMS and association.article.status == "usable":
            yield from media_in(association.article.body)
            levels.append(iter(association.article.associations))


def _information(media: Media) -> int:
    """Return how much information *media* carries."""
    texts = (media.caption, media.credit, media.alt, media.rights, media.digital_source_type)
    return len(media.renditions) + sum(map(bool, texts))
