"""The body of an article: a closed union of blocks, so that `match` finds the writer that forgot one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeAlias, get_args

from attrs import field

from newsformat._checks import all_are, boolean, extent, number, string
from newsformat._concepts import Foreign
from newsformat._frozen import frozen
from newsformat._inline import Inline, Inlines, LineBreak, Text, inlines
from newsformat._source_types import source_type
from newsformat._text import address, line, many, tag, verbatim


@frozen(kw_only=True)
class _Block:
    language: str = field(default="", converter=tag)


@frozen
class Paragraph(_Block):
    """Running text."""

    content: Inlines = field(converter=inlines)


@frozen
class Heading(_Block):
    """A subheading in the body; *level* 1 to 6, where the headline itself would be 1."""

    content: Inlines = field(converter=inlines)
    level: int = field(default=2, validator=number(1, 6))


def blocks(values: Iterable[Block]) -> tuple[Block, ...]:
    """Return *values* as a tuple.

    Raises:
        TypeError: one of them is no block; the union is closed, so a subclass is none either.
    """
    new_blocks = tuple(values)
    if not _TYPES.issuperset(map(type, new_blocks)):
        many(values)  # rejects a string
        index, wrong = next((n, value) for n, value in enumerate(new_blocks) if type(value) not in _TYPES)
        names = ", ".join(sorted(cls.__name__ for cls in _TYPES))
        is_text = isinstance(wrong, str | Text | LineBreak)
        hint = "running text goes into one, such as Paragraph('…')" if is_text else f"blocks are {names}"
        raise TypeError(f"block {index} is of type {type(wrong).__name__}; {hint}")
    return new_blocks


@frozen
class Quote(_Block):
    """A block quotation, with who said it."""

    content: tuple[Block, ...] = field(converter=blocks)
    attribution: Inlines = field(default=(), converter=inlines)


def _items(value: Iterable[Iterable[Block]]) -> tuple[tuple[Block, ...], ...]:
    items = tuple(value)
    try:
        return tuple([blocks(item) for item in items])
    except TypeError:
        many(value)
        for index, item in enumerate(items):
            if isinstance(item, str) or type(item) in _TYPES:
                kind = type(item).__name__
                raise TypeError(
                    f"item {index} is of type {kind}; an item is a list, such as [Paragraph('…')]"
                ) from None
        raise


@frozen
class List(_Block):
    """A list; each item is blocks."""

    items: tuple[tuple[Block, ...], ...] = field(converter=_items)
    ordered: bool = field(default=False, validator=boolean)


@frozen(kw_only=True)
class Rendition:
    """One file of a picture, graphic, audio or video.

    *width* and *height* in pixels, *size* in bytes; *name* is its purpose (``highRes``, ``thumbnail``).
    """

    href: str = field(converter=address)
    name: str = field(default="", converter=line)
    media_type: str = field(default="", converter=line)
    width: int | None = field(default=None, validator=extent)
    height: int | None = field(default=None, validator=extent)
    size: int | None = field(default=None, validator=extent)


@frozen
class Media(_Block):
    """A picture, graphic, audio or video.

    Attributes:
        href: the file that is shown.
        kind: ``image``, ``audio``, ``video`` … or as the format says it.
        caption: what is printed under it.
        credit: who made it, as printed.
        alt: what is read out instead of it.
        rights: what may be done with it.
        digital_source_type: how it came to be, as `Article.digital_source_type` says it.
        renditions: all its files.
        foreign: what the model has no place for.
    """

    href: str = field(default="", converter=address)
    kind: str = field(default="image", converter=line, kw_only=True)
    caption: Inlines = field(default=(), converter=inlines, kw_only=True)
    credit: str = field(default="", converter=line, kw_only=True)
    alt: str = field(default="", converter=line, kw_only=True)
    rights: str = field(default="", converter=line, kw_only=True)
    digital_source_type: str = field(default="", converter=source_type, kw_only=True)
    renditions: tuple[Rendition, ...] = field(default=(), converter=many, validator=all_are(Rendition), kw_only=True)
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=all_are(Foreign), kw_only=True)


def _rows(value: Iterable[Iterable[str | Iterable[Inline]]]) -> tuple[tuple[Inlines, ...], ...]:
    return tuple([tuple([inlines(cell) for cell in many(row)]) for row in many(value)])


@frozen
class Table(_Block):
    """Rows of cells; the first *header* rows are headings. Rows may differ in length."""

    rows: tuple[tuple[Inlines, ...], ...] = field(converter=_rows)
    header: int = field(default=0, validator=number(0))
    caption: Inlines = field(default=(), converter=inlines)


@frozen
class Preformatted(_Block):
    """Lines whose white space matters: agate, scores, code."""

    text: str = field(converter=verbatim)


@frozen
class Rule(_Block):
    """A thematic break."""


@frozen
class Embed(_Block):
    """Something embedded from elsewhere, such as a post or a player. *html* is its own code, not to be trusted."""

    href: str = field(default="", converter=address)
    html: str = field(default="", converter=verbatim, kw_only=True)


@frozen
class RelatedLink:
    """One related story: its title and, where known, its address."""

    text: str = field(converter=line)
    href: str = field(default="", converter=address)


@frozen
class Related(_Block):
    """Related stories in the middle of the body: kept in their place, but not part of the text."""

    links: tuple[RelatedLink, ...] = field(converter=many, validator=all_are(RelatedLink))
    title: str = field(default="", converter=line)


@frozen
class Raw(_Block):
    """A block in its native markup, for writers that know *space*."""

    space: str = field(validator=string)
    value: str = field(validator=string)


Block: TypeAlias = Paragraph | Heading | Quote | List | Media | Table | Preformatted | Rule | Embed | Related | Raw
"""A block of the body. The union is closed: ``match`` with ``assert_never`` finds what a writer forgot."""
_TYPES: frozenset[type] = frozenset(get_args(Block))
HOLDERS: frozenset[type] = frozenset((Quote, List))  # blocks that contain blocks


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, and after each quotation and list the blocks inside it, however deep."""
    levels = [iter(blocks)]
    while levels:
        for block in levels[-1]:
            yield block
            if type(block) in HOLDERS:
                levels.append(blocks_inside(block))
                break
        else:
            levels.pop()


def blocks_inside(block: Block) -> Iterator[Block]:
    """Return the blocks directly inside *block*, which none but the `HOLDERS` have."""
    match block:
        case Quote():
            return iter(block.content)
        case List():
            return chain.from_iterable(block.items)
        case _:
            return iter(())
