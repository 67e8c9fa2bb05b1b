"""Pictures that have more to them than Markdown shows.

Their kinds, files and rights stand in the front matter, by the address of the picture: the body is easy to read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from newsformat import Block, List, Media, Quote
from newsformat.plugin import all_blocks
from newsformat_markdown._keys import SPACE


_TOLD = ("kind", "rights", "digital_source_type", "renditions", "foreign")
_KINDS = frozenset(("image", "graphic", "photo", "picture"))  # what a viewer can show in place of ``![]()``


def is_picture(media: Media) -> bool:
    """Is *media* what Markdown can show?"""
    return media.kind in _KINDS


def shown(media: Media) -> Media:
    """Return what Markdown shows of the picture *media*."""
    return Media(media.href, alt=media.alt, caption=media.caption, credit=media.credit, language=media.language)


def told(body: Iterable[Block]) -> dict[str, Media]:
    """Return, by its address, what more there is to each picture in *body*; but not where two at one address differ."""
    found: dict[str, Media] = {}
    several: set[str] = set()
    for media in _pictures(body):
        said = {name: getattr(media, name) for name in _TOLD}
        more = Media(media.href, **said | {"foreign": [each for each in media.foreign if each.space == SPACE]})
        if found.setdefault(media.href, more) != more:
            several.add(media.href)
    return {href: more for href, more in found.items() if more != Media(href) and href not in several}


def addresses(body: Iterable[Block]) -> set[str]:
    """Return the addresses of the pictures in *body*."""
    return {media.href for media in _pictures(body)}


def completed(body: Sequence[Block], told: Mapping[str, Media]) -> list[Block]:
    """Return *body* with all that is *told* of its pictures."""
    return [_completed(block, told) for block in body]


def _completed(block: Block, told: Mapping[str, Media]) -> Block:
    match block:
        case Media() if (more := told.get(block.href)) and block == shown(block):
            said = {name: getattr(more, name) for name in _TOLD}
            return evolve(block, **said)
        case Quote():
            return evolve(block, content=completed(block.content, told))
        case List():
            return evolve(block, items=[completed(item, told) for item in block.items])
        case _:
            return block


def _pictures(body: Iterable[Block]) -> Iterator[Media]:
    return (each for each in all_blocks(body) if isinstance(each, Media) and each.href and is_picture(each))
