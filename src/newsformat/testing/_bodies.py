"""Strategies for the blocks of a body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from newsformat._blocks import (
    Block,
    Embed,
    Heading,
    List,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Table,
)
from newsformat._inline import Inlines
from newsformat.testing._parts import Parts, in_languages, some
from newsformat.testing._strings import tokens, urls


Blocks = st.SearchStrategy[Block]
Some = st.SearchStrategy[tuple[Block, ...]]
_DEPTH = 2  # levels of nested blocks in the body


def bodies(parts: Parts) -> Some:
    """One or a few blocks of the kinds that are carried; nothing if there are none."""
    kinds = _kinds(parts, _DEPTH)
    return some(st.one_of(kinds), 5) if kinds else st.nothing()


def _kinds(parts: Parts, depth: int) -> Sequence[Blocks]:
    """One strategy for each kind of block that is carried, in a language of its own now and then."""
    inner = _nested_blocks(parts, depth)
    made = {
        "body.paragraph": _paragraphs,
        "body.heading": _headings,
        "body.quote": lambda parts: _quotes(parts, inner),
        "body.list": lambda _: _lists(inner),
        "body.media": _media,
        "body.table": _tables,
        "body.preformatted": _preformatted,
        "body.rule": lambda _: st.just(Rule()),
        "body.embed": _embeds,
        "body.related": _related,
    }
    kinds = [strategy(parts) for feature, strategy in made.items() if parts.has(feature)]
    kinds.append(_raw(parts))
    kinds = [kind for kind in kinds if not kind.is_empty]
    if not parts.has("body.language"):
        return kinds
    return [kind | in_languages(kind) for kind in kinds]


def _paragraphs(parts: Parts) -> Blocks:
    return st.builds(Paragraph, parts.inlines())


def _headings(parts: Parts) -> Blocks:
    return st.builds(Heading, parts.inlines(), st.integers(1, 6))


def _nested_blocks(parts: Parts, depth: int) -> Some:
    """What stands in a quote or a list item."""
    paragraphs = [_paragraphs(parts)] if parts.has("body.paragraph") else []
    nested = _kinds(parts, depth - 1) if depth and parts.has("body.nested") else []
    kinds = [*paragraphs, *nested]
    return some(st.one_of(kinds), 2) if kinds else st.nothing()


def _quotes(parts: Parts, inner: Some) -> Blocks:
    if inner.is_empty:
        return st.nothing()
    attribution = st.just(()) | parts.inlines() if parts.has("body.quote.attribution") else st.just(())
    return st.builds(Quote, inner, attribution=attribution)


def _lists(inner: Some) -> Blocks:
    if inner.is_empty:
        return st.nothing()
    return st.builds(List, some(inner), ordered=st.booleans())


def _media(parts: Parts) -> Blocks:
    return parts.media("body.media", marked=True, language=False)


def _tables(parts: Parts) -> Blocks:
    cell: st.SearchStrategy[Inlines] = st.one_of(parts.inlines(), parts.inlines(), st.just(()))
    rows = st.one_of(_regular(cell), some(some(cell, 3)))
    caption = st.just(()) | parts.inlines() if parts.has("body.table.caption") else st.just(())
    return st.builds(_table, rows, st.integers(0, 3), caption)


def _regular(cell: st.SearchStrategy[Inlines]) -> st.SearchStrategy[tuple[tuple[Inlines, ...], ...]]:
    """Rows of one length."""
    return st.one_of([some(st.tuples(*[cell] * width)) for width in (1, 2, 3)])


def _table(rows: tuple[tuple[Inlines, ...], ...], header: int, caption: Inlines) -> Table:
    return Table(rows, header=min(header, len(rows)), caption=caption)


def _preformatted(parts: Parts) -> Blocks:
    return st.builds(Preformatted, parts.text.verbatim)


def _embeds(parts: Parts) -> Blocks:
    address = st.builds(Embed, urls)
    if not parts.has("body.embed.html"):
        return address
    html = st.one_of(
        parts.text.verbatim, st.just('<blockquote class="post">Dry.</blockquote>\n<script async></script>')
    )
    return st.one_of(address, st.builds(Embed, urls, html=html), st.builds(Embed, html=html))


def _related(parts: Parts) -> Blocks:
    given: Mapping[str, st.SearchStrategy[Any]] = {"text": parts.text.lines}
    if parts.has("body.related.href"):
        given = {**given, "href": st.just("") | urls}
    title = st.just("") | parts.text.lines if parts.has("body.related.title") else st.just("")
    return st.builds(Related, some(st.builds(RelatedLink, **given)), title=title)


def _raw(parts: Parts) -> Blocks:
    known = [sample for sample in parts.raw_samples if parts.has(f"body.raw.{sample.space}")]
    kinds: list[Blocks] = [st.sampled_from(known)] if known else []
    if parts.has("body.raw.any"):
        kinds.append(st.builds(Raw, tokens, parts.text.verbatim))
    return st.one_of(kinds) if kinds else st.nothing()
