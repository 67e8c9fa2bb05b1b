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
Found = dict[str, str]  # feature → where it is used first


def features(article: Article) -> Found:
    """Return the features that *article* uses, each with the place of its first use.

    Raises:
        TypeError: it is no `Article`.
    """
    if not isinstance(article, Article):
        raise TypeError(f"features are those of an Article, not of {type(article).__name__}")
    found: Found = {}
    _article(article, found)
    return found


def envelope_features(envelope: Envelope) -> Found:
    """Return the features that *envelope* uses (``envelope.title`` …); ``*`` does not cover them."""
    found: Found = {}
    for name, default, walk in _plan(Envelope):
        value = getattr(envelope, name)
        if name == "foreign":
            found |= {f"envelope.foreign.{item.space}": "" for item in value}
        elif value != default:
            walk(value, f"envelope.{name}", found)
    return found


def note_losses(article: Article, carries: Collection[str], report: Report, why: str) -> None:
    """Report the features of *article* that are not among *carries*."""
    if "*" in carries:
        return
    kept = frozenset(carries)
    article = without_kept(article, kept)
    covered, spaces = _covered(kept), _spaces(kept)
    found: Found = {}
    for (name, default, walk), value in zip(_plan(Article), _values()(article), strict=True):
        if value is default or value == default:
            continue
        if name not in covered:
            walk(value, name, found)
        elif name == "foreign":
            _foreign_but(value, spaces, found)
        elif name == "body":
            _holders(value, found)
        elif type(value) is tuple:
            _foreign_of_parts(value, spaces, found)
    lost = {feature: where for feature, where in found.items() if not carried(feature, kept)}
    if spaces:
        _foreign([part for part in left_in_parts(article, kept) if part.space in spaces], "", lost)
    not_lost = sorted(found.keys() - lost.keys())
    for feature, where in sorted(lost.items()):
        report.lost(feature, where=where, why=f"{why}{_but_for(feature, not_lost)}")


def _but_for(feature: str, not_lost: Sequence[str]) -> str:
    """Return which parts of a *feature* that is lost are not: of subjects without a name the code may be kept."""
    start, end = f"{feature}.", f"{feature}/"  # the character after the point
    found = not_lost[bisect_left(not_lost, start) : bisect_left(not_lost, end)]
    parts = [part.removeprefix(start) for part in found]
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
    """Return the spaces whose foreign parts are carried."""
    return frozenset([name.removeprefix("foreign.") for name in carries if name.startswith("foreign.")])


def _foreign_but(value: Iterable[Foreign], spaces: frozenset[str], found: Found) -> None:
    if rest := [foreign for foreign in value if foreign.space not in spaces]:
        _foreign(rest, "", found)


def _foreign_of_parts(parts: Iterable[Any], spaces: frozenset[str], found: Found) -> None:
    for part in parts:
        if foreign := getattr(part, "foreign", ()):
            _foreign_but(foreign, spaces, found)


_HOLDERS = HOLDERS | {Media, Raw}  # blocks that may contain foreign or raw parts, or such blocks


def _holders(blocks: Iterable[Block], found: Found) -> None:
    for index, block in enumerate(blocks):
        if type(block) in _HOLDERS:
            _note_block(block, found, index)


def note_envelope_losses(envelope: Envelope, carries: Collection[str], report: Report, why: str) -> None:
    """Report the features of *envelope* that are not among *carries*."""
    found = envelope_features(envelope)
    if not found:
        return
    own_features = [name for name in carries if name != "*"]
    for feature in sorted(found):
        if not carried(feature, own_features):
            report.lost(feature, why=why)


def _article(article: Article, found: Found) -> None:
    for name, default, walk in _plan(Article):
        value = getattr(article, name)
        if value != default:
            walk(value, name, found)


Walk: TypeAlias = Callable[[Any, str, Found], None]
Plan: TypeAlias = tuple[tuple[str, Any, Walk], ...]


def _planned(cls: type) -> Plan:
    """Return how to walk the attributes of *cls*: the name, the default, and what to do with other values."""
    special: dict[str, Walk] = {"body": _body, "foreign": _foreign, "article": _inner_article}
    return tuple(
        (attribute.name, attribute.default, special.get(attribute.name, _attribute)) for attribute in fields(cls)
    )


_plan: Callable[[Any], Plan] = cache(_planned)


def _attribute(value: Any, feature: str, found: Found) -> None:
    if isinstance(value, tuple):
        for item in value:
            if type(item) in PRINCIPAL:
                _part(item, feature, found)
            else:
                found.setdefault(feature, "")
                _marked(item, feature, found)
    elif type(value) in PRINCIPAL:
        _part(value, feature, found)
    else:
        found.setdefault(feature, "")


def _marked(item: Any, feature: str, found: Found) -> None:
    """Note that running text outside the body has marks or line breaks, and which ones."""
    if not isinstance(item, str) and (not isinstance(item, Text) or item.marks):
        found.setdefault(f"{feature}.inline", "")
        inner: Found = {}
        _runs((item,), inner, 0)
        for name in inner:
            found.setdefault(name, feature)


def _part(part: Any, feature: str, found: Found) -> None:
    principal = PRINCIPAL[type(part)]
    if not principal or type(part) is Embargo:
        found.setdefault(feature, "")
    for name, default, walk in _plan(type(part)):
        value = getattr(part, name)
        if name in principal:
            if value or value != default:
                walk(value, feature, found)
        elif value != default:
            walk(value, f"{feature}.{name}", found)


def _foreign(value: Iterable[Foreign], _: str, found: Found) -> None:
    """Note the places of foreign parts, and whether there are more than a few, so that people can see what was lost."""
    for foreign in value:
        feature = f"foreign.{foreign.space}"
        places = found.get(feature)
        if not places:
            found[feature] = foreign.name
        elif f", {foreign.name}, " not in f", {places}, ":
            if len(places) < _PLACES:
                found[feature] = f"{places}, {foreign.name}"
            elif not places.endswith(_AND_MORE):
                found[feature] = f"{places}{_AND_MORE}"


def _inner_article(value: Article, feature: str, found: Found) -> None:
    """Record the features of *value*, and of articles in its associations at any depth."""
    found.setdefault(feature, "")
    waiting = [value]
    while waiting:
        article = waiting.pop()
        waiting += [association.article for association in article.associations if association.article]
        associations = [evolve(association, article=None) for association in article.associations]
        for inner in features(evolve(article, associations=associations)):
            found.setdefault(inner, feature)


# The body ---------------------------------------------------------------


def _body(blocks: Iterable[Block], _: str, found: Found) -> None:
    for index, block in enumerate(blocks):
        _note_block(block, found, index)


def _note_block(block: Block, found: Found, index: int) -> None:
    """Note *block*, and the blocks inside it."""
    _block(block, found, index)
    if type(block) in HOLDERS:
        for inner in all_blocks(blocks_inside(block)):
            if type(inner) is not Paragraph:
                found.setdefault("body.nested", f"body[{index}]")
            _block(inner, found, index)


def _block(block: Block, found: Found, index: int) -> None:
    feature = BLOCKS[type(block)]
    if feature not in found:
        found[feature] = f"body[{index}]"
    if isinstance(block, Paragraph):
        _runs(block.content, found, index)
    else:
        _other_block(block, feature, found, index)
    if block.language and "body.language" not in found:
        found["body.language"] = f"body[{index}]"


def _other_block(block: Block, feature: str, found: Found, index: int) -> None:
    match block:
        case Heading():
            _runs(block.content, found, index)
        case Quote():
            _runs_of(block.attribution, f"{feature}.attribution", found, index)
        case Table():
            for row in block.rows:
                for cell in row:
                    _runs(cell, found, index)
            _runs_of(block.caption, f"{feature}.caption", found, index)
        case Media():
            _runs_of(block.caption, f"{feature}.caption", found, index)
            _parts(block, feature, found, index, but=("caption",))
        case Embed() | Related():
            _parts(block, feature, found, index)
        case Raw():
            found.setdefault(f"{feature}.{block.space}", f"body[{index}]")
        case Paragraph() | List() | Preformatted() | Rule():
            pass


def _parts(block: Block, feature: str, found: Found, index: int, but: tuple[str, ...] = ()) -> None:
    inner: Found = {}
    for name, default, walk in _plan(type(block)):
        value = getattr(block, name)
        if value != default and name not in but and name != "language":
            part = feature if name in PRINCIPAL[type(block)] else f"{feature}.{name}"
            walk(value, part, inner)
    for name in inner:
        found.setdefault(name, f"body[{index}]")


def _runs_of(runs: Inlines, feature: str, found: Found, index: int) -> None:
    if runs:
        found.setdefault(feature, f"body[{index}]")
        _runs(runs, found, index)


def _runs(runs: Inlines, found: Found, index: int) -> None:
    for run in runs:
        if type(run) is Text:
            for mark in run.marks:
                name = MARKS[mark if isinstance(mark, Style) else type(mark)]
                if name not in found:
                    found[name] = f"body[{index}]"
                if type(mark) is Link and mark.title:
                    found.setdefault("inline.link.title", f"body[{index}]")
        else:
            found.setdefault("inline.break", f"body[{index}]")
