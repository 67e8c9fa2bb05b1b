"""Properties of pictures that Markdown itself cannot express.

Kinds, files and rights are in the front matter, by the picture's address, so that the body remains readable.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from newsformat import Block, List, Media, Quote
from newsformat.markup.html import safe_url
from newsformat.plugin import all_blocks
from newsformat_markdown._keys import SPACE


_DETAILS = ("kind", "rights", "digital_source_type", "renditions", "foreign")
_KINDS = frozenset(("image", "graphic", "photo", "picture"))  # kinds for which viewers can display ``![]()``


def is_picture(media: Media) -> bool:
    """Can Markdown display *media*?"""
    return media.kind in _KINDS


def displayed(media: Media) -> Media:
    """Return the part of the picture *media* that Markdown expresses."""
    return Media(media.href, alt=media.alt, caption=media.caption, credit=media.credit, language=media.language)


def details_of(body: Iterable[Block]) -> dict[str, Media]:
    """Return the further properties of each picture in *body* by address, unless two with one address differ."""
    found: dict[str, Media] = {}
    several: set[str] = set()
    for media in _pictures(body):
        values = {name: getattr(media, name) for name in _DETAILS}
        more = Media(media.href, **values | {"foreign": [part for part in media.foreign if part.space == SPACE]})
        if found.setdefault(media.href, more) != more:
            several.add(media.href)
    return {href: more for href, more in found.items() if more != Media(href) and href not in several}


def addresses(body: Iterable[Block]) -> set[str]:
    """Return the addresses of the pictures in *body*."""
    return {media.href for media in _pictures(body)}


def with_details(body: Sequence[Block], details: Mapping[str, Media]) -> list[Block]:
    """Return *body* with the further properties of its pictures."""
    return [_with_details(block, details) for block in body]


def _with_details(block: Block, details: Mapping[str, Media]) -> Block:
    match block:
        case Media() if (more := details.get(block.href)) and block == displayed(block):
            details_found = {name: getattr(more, name) for name in _DETAILS}
            return evolve(block, **details_found)
        case Quote():
            return evolve(block, content=with_details(block.content, details))
        case List():
            return evolve(block, items=[with_details(item, details) for item in block.items])
        case _:
            return block


def _pictures(body: Iterable[Block]) -> Iterator[Media]:
    media = (block for block in all_blocks(body) if isinstance(block, Media))
    return (block for block in media if block.href and is_picture(block) and safe_url(block.href))
