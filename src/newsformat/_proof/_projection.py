"""An article or envelope without what was reported as lost: two of them can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property, partial
from typing import Any

from attrs import evolve, field, fields, frozen, has

from newsformat._article import Article, Embargo
from newsformat._blocks import Block, List, Media, Paragraph, Quote, Raw, Related, RelatedLink, Rule, Table
from newsformat._concepts import Foreign
from newsformat._envelope import Envelope
from newsformat._feature_names import BLOCKS, MARKS, PRINCIPAL
from newsformat._inline import BREAK, Inline, Inlines, Lang, LineBreak, Link, Mark, Mention, Style, Text, inlines
from newsformat._rebuilding import reworded


# What the loss called "text" may remove: C0 and C1 controls, surrogates, byte order marks, U+FFFD, noncharacters.
_ODD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffd-\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
_SILENT = frozenset([Link(""), Lang(""), Mention("")])  # marks without any content
_TRIFLES = {"kind", "level", "ordered", "header", "language"}  # insignificant on their own


@frozen
class Projection:
    """Takes out of an article what the losses named in *lost* cover."""

    lost: frozenset[str]
    _covered: dict[str, bool] = field(factory=dict, init=False, eq=False, repr=False)  # a cache

    def covers(self, feature: str) -> bool:
        """Is *feature*, or a feature that includes it, among the losses?"""
        known = self._covered.get(feature)
        if known is None:
            parts = feature.split(".")
            known = any(".".join(parts[:n]) in self.lost for n in range(1, len(parts) + 1))
            self._covered[feature] = known
        return known

    def of(self, value: Article | Envelope) -> Article | Envelope:
        """Return an article or an envelope without the parts covered by losses."""
        return self.article(value) if isinstance(value, Article) else self._envelope(value)

    def _envelope(self, envelope: Envelope) -> Envelope:
        if "text" in self.lost:
            envelope = reworded(envelope, partial(_ODD.sub, ""))
        changes: dict[str, Any] = {}
        for attribute in fields(Envelope):
            name = f"envelope.{attribute.name}"
            value = attribute.default if self.covers(name) else getattr(envelope, attribute.name)
            changes[attribute.name] = value
        changes["foreign"] = [item for item in changes["foreign"] if not self.covers(f"envelope.foreign.{item.space}")]
        return Envelope(**changes)

    def article(self, article: Article) -> Article:
        """Return *article* without the parts covered by losses, and without empty parts."""
        if "text" in self.lost:
            article = reworded(article, partial(_ODD.sub, ""))
        changes: dict[str, Any] = {}
        for name, default in _attributes_of(Article):
            value = getattr(article, name)
            if value != default and not self.covers(name):
                changes[name] = self._value(value, name)
        return Article(**changes)

    def _value(self, value: Any, feature: str) -> Any:
        match value:
            case Article():
                return self.article(value)
            case tuple():
                return self._several(value, feature)
            case _ if type(value) in PRINCIPAL:
                part = self._part(value, feature)
                return part if says_something(part) else None
            case _:
                return value

    def _several(self, values: tuple[Any, ...], feature: str) -> tuple[Any, ...]:
        if feature == "body":
            return self._blocks(values)
        if values and isinstance(values[0], Text | LineBreak):
            return self._inlines(values, feature)
        if values and isinstance(values[0], Foreign):
            return tuple([value for value in values if not self.covers(f"foreign.{value.space}")])
        found = [self._value(value, feature) for value in values]
        return tuple([value for value in found if value is not None])

    def _part(self, part: Any, feature: str) -> Any:
        """Return *part* without the attributes that are covered."""
        cls: type = type(part)
        principal = PRINCIPAL[cls]
        changes: dict[str, Any] = {}
        for attribute, default in _attributes_of(cls):
            value = getattr(part, attribute)
            if value == default:
                continue
            name = feature if attribute in principal else f"{feature}.{attribute}"
            if name == feature or not self.covers(name):
                changes[attribute] = self._value(value, name)
        return cls(**changes)

    # Running text -------------------------------------------------------

    @cached_property
    def _takes_marks(self) -> bool:
        """Is any mark, or a line break, among the losses?"""
        return any(name.partition(".")[0] == "inline" for name in self.lost)

    def _inlines(self, runs: Inlines, feature: str) -> Inlines:
        plain = self.covers(f"{feature}.inline")
        if (
            not plain
            and not self._takes_marks
            and all(_SILENT.isdisjoint(run.marks) for run in runs if type(run) is Text)
        ):
            return runs
        no_break = plain or self.covers("inline.break")
        out: list[Inline] = []
        for run in runs:
            if isinstance(run, Text):
                out.append(Text(run.text, () if plain else self._marks(run.marks)))
            else:
                out.append(Text(" ") if no_break else BREAK)
        return inlines(out)

    def _marks(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        reported = [mark for mark in marks if mark not in _SILENT]
        found = [mark for mark in reported if not self.covers(MARKS[mark if isinstance(mark, Style) else type(mark)])]
        if self.covers("inline.link.title"):
            return tuple([Link(mark.href) if isinstance(mark, Link) else mark for mark in found])
        return tuple(found)

    # The body -----------------------------------------------------------

    def _blocks(self, blocks: Iterable[Block], *, nested: bool = False) -> tuple[Block, ...]:
        flat = nested and self.covers("body.nested")
        found = [
            self._block(block)
            for block in blocks
            if not self.covers(_feature(block)) and (not flat or isinstance(block, Paragraph))
        ]
        return tuple([block for block in found if says_something(block)])

    def _block(self, block: Block) -> Block:
        if block.language and self.covers("body.language"):
            block = evolve(block, language="")
        feature = _feature(block)
        match block:
            case Quote():
                attribution = () if self.covers(f"{feature}.attribution") else self._inlines(block.attribution, feature)
                return evolve(block, content=self._blocks(block.content, nested=True), attribution=attribution)
            case List():
                items = [self._blocks(item, nested=True) for item in block.items]
                return evolve(block, items=[item for item in items if item])
            case Table():
                rows = [[self._inlines(cell, feature) for cell in row] for row in block.rows]
                caption = () if self.covers(f"{feature}.caption") else self._inlines(block.caption, feature)
                return evolve(block, rows=rows, caption=caption, header=min(block.header, len(rows)))
            case Related():
                title = "" if self.covers(f"{feature}.title") else block.title
                return evolve(block, links=self._links(block.links), title=title)
            case Raw() | Rule():
                return block
            case _:
                return self._attributes(block)

    def _attributes(self, block: Block) -> Block:
        """Return *block* without covered attributes, except `Block.language`."""
        kept: Block = self._part(block, _feature(block))
        return kept if kept.language == block.language else evolve(kept, language=block.language)

    def _links(self, links: Iterable[RelatedLink]) -> Iterable[RelatedLink]:
        if self.covers("body.related.href"):
            return [RelatedLink(link.text) for link in links]
        return links


def _feature(block: Block) -> str:
    return f"body.raw.{block.space}" if isinstance(block, Raw) else BLOCKS[type(block)]


def says_something(part: Any) -> bool:
    """Has *part* any content? A byline of empty strings or a paragraph of no text has none."""
    cls: type = type(part)
    if isinstance(part, Rule | Embargo | Raw | Article | str) or not has(cls):
        return True
    return any(
        getattr(part, name) not in ("", (), None, default)
        for name, default in _attributes_of(cls)
        if name not in _TRIFLES or (name == "kind" and not isinstance(part, Media))
    )


@cache
def _attributes_of(cls: type) -> tuple[tuple[str, Any], ...]:
    """Return the names of the attributes of *cls*, each with its default."""
    return tuple([(item.name, item.default) for item in fields(cls)])
