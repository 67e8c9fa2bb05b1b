"""Converts between nodes of JSON and blocks, for any kind of nodes.

What a block is beyond what its nodes say stands in our own words beside the first of them that can bear them, with the
digests of all its nodes (``of``), so many of which are ``before`` that one: the block as HTML (``is``), or its
``language`` alone. So it counts until somebody changes what it is beside, and readers who do not know of it have the
nodes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from attrs import evolve

from newsformat import Block, Heading, Inlines, List, Paragraph, Quote, Raw, Table, Text, plain
from newsformat.markup.html import read_html, write_html
from newsformat.markup.json import Object
from newsformat.plugin import Limits, Report, frozen
from newsformat_cms._bodies._simple_blocks import flat, lines_of, simpler
from newsformat_cms._native_markup import with_native_as_html, with_native_of_html


OWN: Final = "newsformat"  # name of newsformat's own data


class Segment(NamedTuple):
    """Blocks for a number of nodes, with newsformat's own data on them, if any."""

    nodes: int
    blocks: tuple[Block, ...]
    own: Object = {}  # noqa: RUF012 -- never changed


@frozen(kw_only=True)
class Codec:
    """A kind of nodes.

    Attributes:
        space: of native markup and foreign parts.
        read: takes nodes without our own words as what they are, in their order and without a gap.
        native: writes a block as the nodes that are meant for it; `None` if there are none. It may lose something,
            which is seen by reading them.
        holder: the member of a node that our own words are in; in ``""``, they are in the node itself.
        holds: whether a node has this member also if it says nothing.
        joins: kinds of blocks of which two that follow each other are read as one.
        blank: a node that shows nothing, for what cannot be shown.
        card: writes HTML as a node that is read as that; `None` if there are no such nodes.
        bears: says whether our own words may be in a node.
    """

    space: str
    read: Callable[[Sequence[Any], Report, Limits], list[Segment]]
    native: Callable[[Block], list[Object] | None]
    blank: Object
    holder: str = ""
    holds: bool = False
    joins: tuple[type, ...] = ()
    card: Callable[[str], Object] | None = None
    bears: Callable[[Object], bool] = lambda _: True


# Reading ------------------------------------------------------------------------


def read_nodes(codec: Codec, nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    """Return the segments of *nodes* in order."""
    bare = [_without_own(codec, node) for node in nodes]
    digests: dict[int, str] = {}
    found: list[Segment] = []
    place = begin = 0
    while place < len(nodes):
        own_members = _own_of(codec, nodes[place])
        before = own_members.get("before", 0)
        start = place - before if type(before) is int and 0 <= before <= place - begin else place
        count = _matching_nodes(own_members.get("of"), bare, start, digests)
        if count > place - start:
            found += codec.read(bare[begin:start], report, limits)
            found.append(_from_own_data(codec, own_members, bare[start : start + count], report, limits))
            begin = place = start + count
        else:
            place += 1
    return found + codec.read(bare[begin:], report, limits)


def nodes_of(blocks: Iterable[Block], native: Callable[[Block], list[Object] | None]) -> list[Object] | None:
    """Return the nodes for *blocks*, or `None` if *native* has none for one of them."""
    result = [native(block) for block in blocks]
    return None if None in result else [node for nodes in result for node in nodes or ()]


def blocks_of(segments: Sequence[Segment]) -> tuple[Block, ...]:
    """Return the blocks of *segments*."""
    return tuple([block for segment in segments for block in segment.blocks])


def _content_of(codec: Codec, node: Any) -> Any:
    return node.get(codec.holder) if codec.holder and isinstance(node, dict) else node


def _own_of(codec: Codec, node: Any) -> Object:
    content = _content_of(codec, node)
    own_members = content.get(OWN) if isinstance(content, dict) else None
    return own_members if isinstance(own_members, dict) else {}


def _without_own(codec: Codec, node: Any) -> Any:
    content = _content_of(codec, node)
    if not isinstance(content, dict) or OWN not in content:
        return node
    rest = {name: value for name, value in content.items() if name != OWN}
    if not codec.holder:
        return rest
    if rest or codec.holds:
        return {**node, codec.holder: rest}
    return {name: value for name, value in node.items() if name != codec.holder}


def _matching_nodes(own_data: Any, bare: list[Any], place: int, digests: dict[int, str]) -> int:
    """Return the number of nodes from *place* on that match the digests in *own_data*; 0 if any differs."""
    if not isinstance(own_data, list) or len(own_data) > len(bare) - place:
        return 0
    for number, item in enumerate(own_data, place):
        if number not in digests:
            digests[number] = _digest(bare[number])
        if digests[number] != item:
            return 0
    return len(own_data)


def _from_own_data(codec: Codec, own_members: Object, nodes: list[Any], report: Report, limits: Limits) -> Segment:
    html, language = own_members.get("is"), own_members.get("language")
    if isinstance(html, str):
        blocks = with_native_of_html(read_html(html, report, limits=limits), codec.space)
    else:
        blocks = blocks_of(codec.read(nodes, report, limits))
    if isinstance(language, str) and language:
        blocks = tuple([evolve(block, language=language) for block in blocks])
    return Segment(len(nodes), blocks, own_members)


# Writing ------------------------------------------------------------------------


def write_nodes(
    codec: Codec, blocks: Sequence[Block], report: Report, headline: Inlines = (), *, where: str = ""
) -> list[list[Object]]:
    """Return the nodes of each of *blocks*; if there is a *headline*, its nodes before them.

    Without a headline, a heading of the first level at the beginning is written so that it is not read as one. *where*
    is the place of the blocks in losses; by default, it is the body.
    """
    result = [_heads(codec, headline, report)] if headline else []
    above: Block | None = None  # the last one with nodes
    for index, block in enumerate(blocks):
        follows = isinstance(block, codec.joins) and type(block) is type(above)
        leads = not headline and above is None and isinstance(block, Heading) and block.level == 1
        result.append(_written(codec, block, report, where or f"body[{index}]", apart=follows or leads))
        above = block if result[-1] else above
    return result


def _heads(codec: Codec, headline: Inlines, report: Report) -> list[Object]:
    nodes = _written(codec, Heading(headline, 1), report, "headline", apart=False)
    if nodes and (own_members := _own_of(codec, nodes[0])):  # only if a heading can hold them
        return [_with_own(codec, nodes[0], {**own_members, "headline": True}), *nodes[1:]]
    return nodes


def _written(codec: Codec, block: Block, report: Report, where: str, *, apart: bool) -> list[Object]:
    """Return *block* as nodes; if *apart*, they are marked as a block of their own."""
    nodes = codec.native(block)
    if nodes is not None:
        back = blocks_of(codec.read(nodes, _UNHEARD, _LIMITS)) if nodes else ()
        if back == (block,):
            return _marked(codec, nodes, {}) if apart else nodes
        if block.language and back == (evolve(block, language=""),):
            return _marked(codec, nodes, {"language": block.language})
    if isinstance(block, Raw) and block.space == codec.space:
        report.lost(f"body.raw.{codec.space}", where=where, why="it is not a node of the format")
        return []
    if nodes is None and isinstance(block, Quote):
        nodes = _quote_nodes(codec, block)
    elif nodes is None and isinstance(block, Table) and block.caption:
        nodes = nodes_of([Paragraph(block.caption), evolve(block, caption=())], codec.native)
    within = with_native_as_html(block, codec.space)
    html = write_html([within], report, xhtml=False, declared=True, where=where)
    if not html:
        return []
    if nodes is None and codec.card is not None:
        return [codec.card(html)]
    return _marked(codec, nodes or _simplest(codec, block) or [codec.blank], {"is": html})


def _simplest(codec: Codec, block: Block) -> list[Object]:
    """Return the visible content of *block*, in nodes of any codec."""
    nodes: list[Object] = []
    for inner_block in simpler(block):
        result = codec.native(inner_block)
        if result is None and isinstance(inner_block, List):
            result = codec.native(flat(inner_block))
        nodes += result or []
    return nodes


def _quote_nodes(codec: Codec, block: Quote) -> list[Object] | None:
    """Return a quote with its attribution as the last paragraph, or as lines of one if it cannot have more.

    What else is in it becomes paragraphs, if there is no HTML for it, since a quotation must look like one.
    """
    attribution = [Paragraph([Text("— "), *block.attribution])] if block.attribution else []
    parts = [
        paragraph if isinstance(paragraph, Paragraph) else Paragraph(lines_of([paragraph]))
        for paragraph in (*block.content, *attribution)
    ]
    if codec.card is not None and not all(isinstance(inner_block, Paragraph) for inner_block in block.content):
        return None
    parts = [part for part in parts if part.content]
    nodes = codec.native(Quote(parts)) if parts else None
    return codec.native(Quote([Paragraph(lines_of(parts))])) if nodes is None and parts else nodes


def _digest(node: Any) -> str:
    """Return a digest of *node*, independent of the order of its members."""
    return hashlib.sha256(msgspec.json.encode(node, order="sorted")).hexdigest()[:12]


def _marked(codec: Codec, nodes: list[Object], own_members: Object) -> list[Object]:
    place = next((index for index, node in enumerate(nodes) if codec.bears(node)), len(nodes))
    result = nodes if place < len(nodes) else [*nodes, codec.blank]
    own_data = {"of": [_digest(node) for node in result], **({"before": place} if place else {}), **own_members}
    return [*result[:place], _with_own(codec, result[place], own_data), *result[place + 1 :]]


def _with_own(codec: Codec, node: Object, own_members: Object) -> Object:
    if not codec.holder:
        return {**node, OWN: own_members}
    return {**node, codec.holder: {**node.get(codec.holder, {}), OWN: own_members}}


_UNHEARD: Final = Report(heard=False)
_LIMITS: Final = Limits()


# Documents that are nothing but a text ------------------------------------------------


def headline_in(segments: Sequence[Segment]) -> tuple[Inlines, tuple[Block, ...]]:
    """Return the headline at the beginning of the text, and the blocks below it.

    It is a heading of the first level.
    """
    blocks = blocks_of(segments)
    first = next((segment for segment in segments if segment.blocks), None)
    if first is None or not isinstance(head := first.blocks[0], Heading):
        return (), blocks
    is_headline = head.level == 1 and (not first.own or first.own.get("headline") is True)
    return (head.content, blocks[1:]) if is_headline and plain(head.content) else ((), blocks)


def below_headline(
    segments: Sequence[Segment], nodes: Sequence[Any]
) -> tuple[list[Any], list[Any], list[Segment]] | None:
    """Return the headline's nodes at the beginning of a text, the other nodes, and their segments.

    `None` if the headline's nodes hold anything else.
    """
    position = next(number for number, segment in enumerate(segments) if segment.blocks)
    if len(segments[position].blocks) > 1:
        return None
    start = sum(segment.nodes for segment in segments[:position])
    end = start + segments[position].nodes
    return [*nodes[start:end]], [*nodes[:start], *nodes[end:]], [*segments[:position], *segments[position + 1 :]]


def groups_of(segments: Sequence[Segment], written: Sequence[Sequence[Object]]) -> list[int] | None:
    """Return the number of nodes *written* per node of *segments*, for `difference`; `None` if unclear.

    *written* are the nodes of each block.
    """
    groups: list[int] = []
    place = 0
    for segment in segments:
        count = sum(len(nodes) for nodes in written[place : place + len(segment.blocks)])
        place += len(segment.blocks)
        more = min(segment.nodes, count)
        groups += [1] * more + [0] * (segment.nodes - more)
        if groups and count > more:
            groups[-1] += count - more
        elif count > more:
            return None
    return groups if place == len(written) else None
