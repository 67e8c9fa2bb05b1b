"""Snippets of NewsML-G2 as forms: is one valid at its place, and what would the model say of it?"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from typing import NamedTuple

from newsformat import Foreign
from newsformat_newsml._elements import Element
from newsformat_newsml._item import rank
from newsformat_newsml._markup import remembered, skeleton
from newsformat_newsml._names import IPTC_CATALOGS, LANG, PLACES, SPACE
from newsformat_newsml._rules import PREFIX, Rules, ids
from newsformat_newsml._said import LOOKS, READERS, said_of
from newsformat_newsml._shapes import Looks, Shapes
from newsformat_newsml._simple_types import LANGUAGE
from newsformat_newsml._snippet_parser import element_of, elements_of


_UNLIKE = frozenset(("catalogRef", "catalog", "groupSet", "pubHistory"))  # more than their shape counts
_MARKED = frozenset(("headline", "description"))  # whose text may have marks
_LONG = 4096  # characters; a longer snippet is not worth remembering
_MOST = 4096  # are remembered
_PARTS = frozenset(("itemMeta", "contentMeta", "contentSet", "derivedFromValue"))
_ONLY = {
    "body": frozenset(("inlineXML", "inlineData")),
    "packageItem": frozenset(("groupSet",)),
    "group": frozenset(("itemRef",)),
}
SINGLE = frozenset(
    [
        "hopHistory",
        "pubHistory",
        "embargoed",
        "pubStatus",
        "role",
        "fileName",
        "profile",
        "metadataCreator",
        "itemClass",
        "provider",
        "versionCreated",
        "firstCreated",
        "urgency",
        "contentCreated",
        "contentModified",
        "digitalSourceType",
    ]
)
# Of these the model holds one; another is foreign.
FIRST_ONLY = frozenset(["title", "slugline", "creditline", "expires", "dateline"])


class Form(NamedTuple):
    """A snippet that is valid at its place: the name of its element, what the model would say of it, its IDs.

    By their *rank* those of an article are in the order of the schema.
    """

    tag: str
    said: Hashable | None
    ids: tuple[tuple[str, bool], ...]
    rank: int


class Forms:
    """The forms of snippets in one edition of the standard, whose *rules* say what may stand where."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._known: dict[tuple[str, str], Form | None] = {}  # feeds repeat much of what is kept
        self._shapes = Shapes(rules)

    def form(self, place: str, value: str) -> Form | None:
        """Return *value* as a form of an element in *place*; `None` if it is not valid there."""
        pair = (place, value)
        known = self._known
        if pair in known:
            return known[pair]
        if place == "body" and remembered(value) is not None and (bones := skeleton(value, self.rules.elements)):
            return self.form(place, bones)
        return self._by_shape(place, value) or self._new(pair, element_of(value))

    def prepare(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Make forms of all *pairs* of a place and a snippet at once, which is faster than one by one."""
        known, by_shape = self._known, self._by_shape
        new = [pair for pair in pairs if pair not in known and _is_short(*pair) and not by_shape(*pair)]
        elements = elements_of([value for _, value in new]) if len(new) > 1 else None
        if elements is not None:
            for pair, element in zip(new, elements, strict=True):
                self._new(pair, element)

    def _by_shape(self, place: str, value: str) -> Form | None:
        """Return the form of a snippet whose shape is known."""
        found = self._shapes.find(place, value)
        if found is None:
            return None
        shape, match = found
        made: Form = shape.proof
        if made.tag in READERS:
            made = Form(made.tag, said_of(shape.element(match), made.tag), (), made.rank)
        self._remember((place, value), made)
        return made

    def _new(self, pair: tuple[str, str], element: Element | None) -> Form | None:
        made = self._form(*pair, element)
        self._remember(pair, made)
        if made is not None and not made.ids and _is_plain(element, made.tag):
            looks = LOOKS.get(made.tag, Looks.TEXTS) if made.tag in READERS else Looks.NOWHERE
            self._shapes.learn(*pair, element, looks, made)
        return made

    def _remember(self, pair: tuple[str, str], made: Form | None) -> None:
        if len(self._known) >= _MOST:
            self._known.clear()
        if len(pair[1]) < _LONG:
            self._known[pair] = made

    def _form(self, place: str, value: str, element: Element | None) -> Form | None:
        if element is None or place not in PLACES:
            return None
        if place == "newsItem" and element.tag == f"{PREFIX}newsItem":
            return _attributes(element, value)
        if not element.tag.startswith(PREFIX):
            there = place in {"itemMeta", "contentMeta", "header"} and element.tag[0] == "{"
            return Form("", None, (), rank(place, "")) if there and self.rules.is_lax(element) else None
        tag = element.tag[len(PREFIX) :]
        if place == "newsItem" and tag in PLACES:
            return self._part_attributes(element, value, tag)
        if tag in _PARTS or tag not in _ONLY.get(place, (tag,)):
            return None
        if tag == "catalogRef" and place == "newsItem" and IPTC_CATALOGS in value:
            return None
        if not self.rules.fits(element, PLACES[place]):
            return None
        found = tuple(ids(element)) if _may_have_ids(value) else ()
        return Form(tag, said_of(element, tag), found, rank(place, tag))

    def _part_attributes(self, element: Element, value: str, tag: str) -> Form | None:
        """Return attributes of a part of ``newsItem``, if they can stand there and declare nothing for its content."""
        if len(element) or element.text or not element.keys() or not value.endswith("/>") or "xmlns" in value:
            return None
        if not self.rules.attributes_fit(element, PLACES[tag]):
            return None
        return Form(f"@{tag}", None, tuple(ids(element)), rank("newsItem", tag))

    def says(self, part: Foreign, tag: str, said: Hashable) -> bool:
        """Can *part*, the one foreign element of a concept or the like, be written for all of it?"""
        if part.space != SPACE or part.name != tag:
            return False
        made = self.form(PLACE_OF.get(tag, "contentMeta"), part.value)
        return made is not None and made.tag == tag and made.said == said and not made.ids


def _is_short(place: str, value: str) -> bool:
    return len(value) < _LONG and place != "body"


def _is_plain(element: Element, tag: str) -> bool:
    """Is a shape enough to tell what *element* is, and that it is valid?"""
    if tag in _UNLIKE or tag[:1] == "@":
        return False
    return tag not in _MARKED or not len(element)


def _may_have_ids(value: str) -> bool:
    return "contentrefs" in value or "original" in value or "root" in value or _ID.search(value) is not None


_ID = re.compile(r"id(?:refs?)?\s*=")


_FIRST = rank("newsItem", "newsItem")


def _attributes(element: Element, value: str) -> Form | None:
    """Return further attributes of ``newsItem``, if they can stand there."""
    names = element.keys()
    if len(element) or element.text or not value.endswith("/>") or "xmlns=" in value or "xmlns:newsformat" in value:
        return None
    if names == [LANG]:
        return Form("@lang", None, (), _FIRST) if LANGUAGE.fullmatch(element.get(LANG) or "") else None
    foreign = all(name[0] == "{" and not name.startswith((PREFIX, "{http://www.w3.org/")) for name in names)
    return Form("@", None, (), _FIRST) if foreign and names else None


PLACE_OF = {
    "rightsInfo": "newsItem",
    "provider": "itemMeta",
    "service": "itemMeta",
    "link": "itemMeta",
    "itemRef": "group",
}
