"""An article while it is read from an item: its values so far, and the elements kept as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any, TypeAlias

from newsformat import Article, Foreign, Media
from newsformat.markup.xml import Element, line_of, parent_of
from newsformat.plugin import Report, maker
from newsformat_newsml._catalogs import Schemes
from newsformat_newsml._languages import distance
from newsformat_newsml._names import CONTENT_META_ORDER, ITEM_META_ORDER, ITEM_ORDER, LANG, NAR, NAR_, SPACE
from newsformat_newsml._snippets import Snippets, alone


_NAR_LENGTH = len(NAR_)
_LAST = 10**6


def _ranks() -> dict[str, dict[str, int]]:
    """Return the position of each element in an item, by place and tag."""
    top = {tag: number * 1000 for number, tag in enumerate(ITEM_ORDER)}
    places = {"newsItem": dict(top), "packageItem": {"": top["groupSet"]}}
    places |= {"body": {"": top["contentSet"] + 1}, "contentSet": {"": top["contentSet"] + 2}}
    places["newsItem"][""] = _LAST
    for place, order in (("itemMeta", ITEM_META_ORDER), ("contentMeta", CONTENT_META_ORDER)):
        places[place] = {tag: top[place] + number for number, tag in enumerate(order, 1)}
        places[place][""] = top[place] + 999
    return {
        place: {(f"{NAR_}{tag}" if tag else ""): number for tag, number in ranks.items()}
        for place, ranks in places.items()
    }


RANKS = _ranks()
_OTHER = re.compile(r"""<[^<>]*\sxmlns=["']([^"']*)["']""")
_TAG = re.compile(r"<([\w.-]+)[\s/>]")


def rank(place: str, tag: str) -> int:
    """Return a number that orders elements by their position in the item, for a *tag* in *place*."""
    ranks = RANKS.get(place)
    return _LAST if ranks is None else ranks.get(f"{NAR_}{tag}", ranks[""])


def rank_of(foreign: Foreign) -> int:
    """Return a number that orders *foreign* parts by their position in the item."""
    ranks = RANKS.get(foreign.name)
    if ranks is None:
        return _LAST
    tag = _TAG.match(foreign.value)
    if tag and "xmlns=" in foreign.value and (other := _OTHER.match(foreign.value)) and other[1] != NAR:
        return ranks[""]
    return ranks.get(f"{NAR_}{tag[1]}" if tag else "", ranks[""])


_foreign = maker(Foreign)


def asserted_in(item: Element) -> dict[str, Element]:
    """Return what *item* asserts about concepts outside its metadata, by QCode or URI."""
    found: dict[str, Element] = {}
    for element in item.iterchildren(f"{NAR_}assert"):
        for key in (element.get("qcode"), element.get("uri")):
            if key:
                found.setdefault(key, element)
    return found


ReadItem: TypeAlias = Callable[[Element, Snippets, Report], Article]


class Draft:
    """An article while it is read: its *values* by attribute name, and other facts about its item.

    *read_item* reads items nested in this one; a body has none.
    """

    __slots__ = (
        "asserted", "assumed", "best_rank", "described", "element", "expiring", "foreign", "headlines", "inner",
        "killed", "language", "languages", "links", "nearest", "picture", "promoted", "ranks", "read_item", "report",
        "schemes", "snippets", "values",
    )  # fmt: skip

    def __init__(self, element: Element, snippets: Snippets, report: Report, read_item: ReadItem | None = None) -> None:
        self.element, self.snippets, self.report, self.read_item = element, snippets, report, read_item
        self.schemes = Schemes()
        self.values: dict[str, Any] = {}
        self.foreign: list[Foreign] = []
        self.ranks: list[int] = []
        self.described: list[tuple[object, bool, Element]] = []
        self.headlines: list[Any] = []  # each a `_headlines.Other`
        self.best_rank: int | None = None  # the best rank of the headlines, computed when first needed
        self.promoted: int | None = None  # 1: the first one is the article's headline; 0: none is
        self.killed: Element | None = None  # the signal that kills the item
        self.expiring = False  # has an ``expires`` been read, and all others with it?
        self.picture: Media | None = None  # the media that is the body, as there is no text
        self.inner: Element | None = None  # an embedded document with a head of its own
        self.language = ""  # of the content
        self.languages: list[tuple[object, bool, Element]] = []
        self.links: list[Element] = []  # Infomaker's
        self.nearest: dict[str, int] = {}  # distance to that language of the nearest element, by tag
        self.assumed: frozenset[str] = frozenset()
        self.asserted = asserted_in(element)

    def keep(self, place: str, element: Element) -> None:
        """Keep *element* unchanged."""
        ranks = RANKS[place]
        self.foreign.append(_foreign(SPACE, place, self.snippets.of(element)))
        self.ranks.append(ranks.get(element.tag, ranks[""]))

    def kept(self, foreign: Foreign, tag: str) -> None:
        """Keep *foreign*, made from an element *tag*."""
        ranks = RANKS[foreign.name]
        self.foreign.append(foreign)
        self.ranks.append(ranks.get(tag, ranks[""]))

    def keep_attributes(self, element: Element, names: Collection[str]) -> None:
        """Keep the named attributes of the item, or of a part of it, on an empty element."""
        tag = "newsItem" if element is self.element else element.tag[len(NAR_) :]
        self.kept(Foreign(SPACE, "newsItem", alone(tag, element, names)), f"{NAR_}{tag}")

    def part(self, element: Element) -> tuple[Foreign, ...]:
        """Return *element* as a foreign part of the object that it belongs to in the model."""
        return (_foreign(SPACE, element.tag[_NAR_LENGTH:], self.snippets.of(element)),)

    def has_nearer(self, element: Element) -> bool:
        """Is there another element with this tag, in a language nearer to that of the content?"""
        language = element.get(LANG)
        if not language or not (far := distance(language, self.language)):
            return False
        tag = element.tag
        if tag not in self.nearest:
            alike = parent_of(element).iterchildren(tag)
            self.nearest[tag] = min(distance(child.get(LANG) or "", self.language) for child in alike)
        return far > self.nearest[tag]

    def add(self, name: str, value: object) -> None:
        """Append *value* to the article's tuple *name*."""
        if name in self.values:
            self.values[name].append(value)
        else:
            self.values[name] = [value]

    def once(self, name: str, value: object) -> bool:
        """Set *name* unless it is set already or *value* is empty."""
        if value is None or name in self.values:
            return False
        self.values[name] = value
        return True

    def take_for(self, kind: str, why: str) -> None:
        """Treat an item without a class as one of *kind*, and report the reason, *why*."""
        if next(self.element.iterfind("{*}itemMeta/{*}itemClass"), None) is None and self.once("kind", kind):
            self.report.note(why, line=line_of(self.element))
