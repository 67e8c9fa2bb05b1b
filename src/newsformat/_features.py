"""Finds the features that an article uses, and which of them a format does not carry."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, TypeAlias

from attrs import evolve, fields

from newsformat._article import Article, Embargo
from newsformat._blocks import (
    HOLDERS,
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
    all_blocks,
    blocks_inside,
)
from newsformat._concepts import Foreign
from newsformat._envelope import Envelope
from newsformat._feature_names import BLOCKS, MARKS, PRINCIPAL, carried, named
from newsformat._foreign_parts import left_in_parts, without_kept
from newsformat._inline import Inlines, Link, Style, Text
from newsformat._report import Report


_PLACES = 80  # characters
_AND_MORE = ", …"
Uses = dict[str, str]  # features, each with the place of its first use


def features(article: Article) -> Uses:
    """Return the features that *article* uses, each with the place of its first use.

    Raises:
        TypeError: it is no `Article`.
    """
    if not isinstance(article, Article):
        raise TypeError(f"features are those of an Article, not of {type(article).__name__}")
    uses: Uses = {}
    _note_article(article, uses)
    return uses


def envelope_features(envelope: Envelope) -> Uses:
    """Return the features that *envelope* uses (``envelope.title`` …); ``*`` does not cover them."""
    uses: Uses = {}
    for name, default, walk in _plan(Envelope):
        value = getattr(envelope, name)
        if name == "foreign":
            uses |= {f"envelope.foreign.{item.space}": "" for item in value}
        elif value != default:
            walk(value, f"envelope.{name}", uses)
    return uses


def note_losses(article: Article, carries: Collection[str], report: Report, why: str) -> None:
    """Report the features of *article* that are not among *carries*."""
    if "*" in carries:
        return
    kept = frozenset(carries)
    article = without_kept(article, kept)
    covered, spaces = _covered(kept), _spaces(kept)
    uses: Uses = {}
    for (name, default, walk), value in zip(_plan(Article), _values()(article), strict=True):
        if value is default or value == default:
            continue
        if name not in covered:
            walk(value, name, uses)
        elif name == "foreign":
            _note_foreign_except(value, spaces, uses)
        elif name == "body":
            _note_holders(value, uses)
        elif type(value) is tuple:
            _note_foreign_in_parts(value, spaces, uses)
    lost = {feature: where for feature, where in uses.items() if not carried(feature, kept)}
    if spaces:
        _note_foreign([part for part in left_in_parts(article, kept) if part.space in spaces], "", lost)
    not_lost = sorted(uses.keys() - lost.keys())
    for feature, where in sorted(lost.items()):
        report.lost(feature, where=where, why=f"{why}{_exceptions(feature, not_lost)}")


def _exceptions(feature: str, not_lost: Sequence[str]) -> str:
    """Return which parts of a lost *feature* are kept: a subject may lose its name and keep its code."""
    start, end = f"{feature}.", f"{feature}/"  # the character after the point
    uses = not_lost[bisect_left(not_lost, start) : bisect_left(not_lost, end)]
    parts = [part.removeprefix(start) for part in uses]
    return f", except for its {' and '.join(parts)}" if parts else ""


@lru_cache(maxsize=256)
def _covered(carries: frozenset[str]) -> frozenset[str]:
    """Return the attributes that *carries* covers completely, so that they need not be examined.

    They can still contain foreign parts, or, in the body, one of the `_HOLDERS`.
    """
    names = [attribute.name for attribute in fields(Article) if attribute.name not in {"associations", "foreign"}]
    return frozenset(["foreign", *[name for name in names if all(carried(part, carries) for part in named(name))]])


@cache
def _values() -> Callable[[Article], tuple[Any, ...]]:
    return attrgetter(*[attribute.name for attribute in fields(Article)])


@lru_cache(maxsize=256)
def _spaces(carries: frozenset[str]) -> frozenset[str]:
    """Return the spaces of foreign parts that are carried."""
    return frozenset([name.removeprefix("foreign.") for name in carries if name.startswith("foreign.")])


def _note_foreign_except(value: Iterable[Foreign], spaces: frozenset[str], uses: Uses) -> None:
    if rest := [foreign for foreign in value if foreign.space not in spaces]:
        _note_foreign(rest, "", uses)


def _note_foreign_in_parts(parts: Iterable[Any], spaces: frozenset[str], uses: Uses) -> None:
    for part in parts:
        if foreign := getattr(part, "foreign", ()):
            _note_foreign_except(foreign, spaces, uses)


_HOLDERS = HOLDERS | {Media, Raw}  # blocks that may contain foreign or raw parts, or such blocks


def _note_holders(blocks: Iterable[Block], uses: Uses) -> None:
    for index, block in enumerate(blocks):
        if type(block) in _HOLDERS:
            _note_block(block, uses, index)


def note_envelope_losses(envelope: Envelope, carries: Collection[str], report: Report, why: str) -> None:
    """Report the features of *envelope* that are not among *carries*."""
    uses = envelope_features(envelope)
    if not uses:
        return
    own_features = [name for name in carries if name != "*"]
    for feature in sorted(uses):
        if not carried(feature, own_features):
            report.lost(feature, why=why)


def _note_article(article: Article, uses: Uses) -> None:
    for name, default, walk in _plan(Article):
        value = getattr(article, name)
        if value != default:
            walk(value, name, uses)


Walk: TypeAlias = Callable[[Any, str, Uses], None]
Plan: TypeAlias = tuple[tuple[str, Any, Walk], ...]


def _plan_of_class(cls: type) -> Plan:
    """Return the attributes of *cls*: the name, the default, and the function that notes other values."""
    special: dict[str, Walk] = {"body": _note_body, "foreign": _note_foreign, "article": _note_inner_article}
    return tuple(
        (attribute.name, attribute.default, special.get(attribute.name, _note_attribute)) for attribute in fields(cls)
    )


_plan: Callable[[Any], Plan] = cache(_plan_of_class)


def _note_attribute(value: Any, feature: str, uses: Uses) -> None:
    if isinstance(value, tuple):
        for item in value:
            if type(item) in PRINCIPAL:
                _note_part(item, feature, uses)
            else:
                uses.setdefault(feature, "")
                _note_marks(item, feature, uses)
    elif type(value) in PRINCIPAL:
        _note_part(value, feature, uses)
    else:
        uses.setdefault(feature, "")


def _note_marks(item: Any, feature: str, uses: Uses) -> None:
    """Note the marks and line breaks of running text outside the body."""
    if not isinstance(item, str) and (not isinstance(item, Text) or item.marks):
        uses.setdefault(f"{feature}.inline", "")
        inner: Uses = {}
        _note_runs((item,), inner, 0)
        for name in inner:
            uses.setdefault(name, feature)


def _note_part(part: Any, feature: str, uses: Uses) -> None:
    principal = PRINCIPAL[type(part)]
    if not principal or type(part) is Embargo:
        uses.setdefault(feature, "")
    for name, default, walk in _plan(type(part)):
        value = getattr(part, name)
        if name in principal:
            if value or value != default:
                walk(value, feature, uses)
        elif value != default:
            walk(value, f"{feature}.{name}", uses)


def _note_foreign(value: Iterable[Foreign], _: str, uses: Uses) -> None:
    """Note the names of foreign parts, up to a maximum, so that people can see what was lost."""
    for foreign in value:
        feature = f"foreign.{foreign.space}"
        places = uses.get(feature)
        if not places:
            uses[feature] = foreign.name
        elif f", {foreign.name}, " not in f", {places}, ":
            if len(places) < _PLACES:
                uses[feature] = f"{places}, {foreign.name}"
            elif not places.endswith(_AND_MORE):
                uses[feature] = f"{places}{_AND_MORE}"


def _note_inner_article(value: Article, feature: str, uses: Uses) -> None:
    """Record the features of *value*, and of articles in its associations at any depth."""
    uses.setdefault(feature, "")
    waiting = [value]
    while waiting:
        article = waiting.pop()
        waiting += [association.article for association in article.associations if association.article]
        associations = [evolve(association, article=None) for association in article.associations]
        for inner in features(evolve(article, associations=associations)):
            uses.setdefault(inner, feature)


# The body ---------------------------------------------------------------


def _note_body(blocks: Iterable[Block], _: str, uses: Uses) -> None:
    for index, block in enumerate(blocks):
        _note_block(block, uses, index)


def _note_block(block: Block, uses: Uses, index: int) -> None:
    """Note *block*, and the blocks inside it."""
    _note_single_block(block, uses, index)
    if type(block) in HOLDERS:
        for inner in all_blocks(blocks_inside(block)):
            if type(inner) is not Paragraph:
                uses.setdefault("body.nested", f"body[{index}]")
            _note_single_block(inner, uses, index)


def _note_single_block(block: Block, uses: Uses, index: int) -> None:
    feature = BLOCKS[type(block)]
    if feature not in uses:
        uses[feature] = f"body[{index}]"
    if isinstance(block, Paragraph):
        _note_runs(block.content, uses, index)
    else:
        _note_content(block, feature, uses, index)
    if block.language and "body.language" not in uses:
        uses["body.language"] = f"body[{index}]"


def _note_content(block: Block, feature: str, uses: Uses, index: int) -> None:
    match block:
        case Heading():
            _note_runs(block.content, uses, index)
        case Quote():
            _note_field(block.attribution, f"{feature}.attribution", uses, index)
        case Table():
            for row in block.rows:
                for cell in row:
                    _note_runs(cell, uses, index)
            _note_field(block.caption, f"{feature}.caption", uses, index)
        case Media():
            _note_field(block.caption, f"{feature}.caption", uses, index)
            _note_properties(block, feature, uses, index, but=("caption",))
        case Embed() | Related():
            _note_properties(block, feature, uses, index)
        case Raw():
            uses.setdefault(f"{feature}.{block.space}", f"body[{index}]")
        case Paragraph() | List() | Preformatted() | Rule():
            pass


def _note_properties(block: Block, feature: str, uses: Uses, index: int, but: tuple[str, ...] = ()) -> None:
    inner: Uses = {}
    for name, default, walk in _plan(type(block)):
        value = getattr(block, name)
        if value != default and name not in but and name != "language":
            part = feature if name in PRINCIPAL[type(block)] else f"{feature}.{name}"
            walk(value, part, inner)
    for name in inner:
        uses.setdefault(name, f"body[{index}]")


def _note_field(runs: Inlines, feature: str, uses: Uses, index: int) -> None:
    if runs:
        uses.setdefault(feature, f"body[{index}]")
        _note_runs(runs, uses, index)


def _note_runs(runs: Inlines, uses: Uses, index: int) -> None:
    for run in runs:
        if type(run) is Text:
            for mark in run.marks:
                name = MARKS[mark if isinstance(mark, Style) else type(mark)]
                if name not in uses:
                    uses[name] = f"body[{index}]"
                if type(mark) is Link and mark.title:
                    uses.setdefault("inline.link.title", f"body[{index}]")
        else:
            uses.setdefault("inline.break", f"body[{index}]")
