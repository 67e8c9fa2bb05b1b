"""Snippets of NewsML-G2 as forms: their validity at a place, and their content in terms of the model."""

from __future__ import annotations

import re
from collections.abc import Hashable
from enum import Enum
from typing import NamedTuple, TypeAlias, cast

from newsformat import Foreign
from newsformat.markup.xml import Element, attribute_names
from newsformat_newsml._languages import is_in_several
from newsformat_newsml._markup import holds_markup, remembered, skeleton
from newsformat_newsml._names import IPTC_CATALOGS, LANG, NAR_, OWN, PLACES, SPACE
from newsformat_newsml._readers._draft import rank
from newsformat_newsml._rules import Rules, ids
from newsformat_newsml._simple_types import is_language
from newsformat_newsml._writers._meanings import LOOKS, NEVER, READERS, ByLanguage, content_of
from newsformat_newsml._writers._shapes import AskedForMoreError, Looks, Shapes
from newsformat_newsml._writers._snippet_parser import element_of, elements_of


# Their validity depends on more than their shape
_UNLIKE = frozenset(("catalogRef", "catalog", "groupSet", "pubHistory"))
_MARKED = frozenset(("headline", "description"))  # their text may contain marks
_LONG = 4096  # characters; a longer snippet is not cached
_MAX_CACHED = 4096  # cache entries per generation (current and former)
_APART = frozenset(("header", "group"))  # places outside of articles
_WITH_MARKUP = frozenset(("body", "itemMeta"))  # places of elements that may contain other markup
# The elements that have these attributes; other attributes name theirs
_OF_ATTRIBUTES = {"@": "newsItem", "@lang": "newsItem"}
_Pair: TypeAlias = "tuple[str, str]"
_PARTS = frozenset(("itemMeta", "contentMeta", "contentSet"))
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
# The model holds one of these; any other is foreign.
FIRST_ONLY = frozenset(["title", "language", "slugline", "creditline", "expires", "dateline"])
# Some of these may stand beside what the model holds.
FREE = frozenset(["description", "by"])


class Slot(Enum):
    """How a snippet of an article is put back."""

    TEXT = 0  # only as text: its content is in the article itself
    SAID = 1  # if the article still says the same
    PLACE = 2  # at its place
    SINGLE = 3  # at its place, which holds only one


class Form(NamedTuple):
    """A snippet that is valid at its place: its tag, its content in terms of the model, its IDs.

    The forms of an article are sorted by *rank* into the order of the schema. *by_language* gives the content for each
    language, if it depends on that.
    """

    tag: str
    content: Hashable | None = None
    ids: tuple[tuple[str, bool], ...] = ()
    rank: int = 0
    place: str = ""
    slot: Slot = Slot.PLACE
    by_language: ByLanguage | None = None


def _new_form(place: str, tag: str, content: Hashable | None = None, ids: tuple[tuple[str, bool], ...] = ()) -> Form:
    number = rank(place, _OF_ATTRIBUTES.get(tag, tag.removeprefix("@")))
    return Form(tag, content, ids, number, place, _slot(place, tag, content))


def _slot(place: str, tag: str, content: Hashable | None) -> Slot:
    if place in _APART:
        return Slot.TEXT
    if content is not None and tag != "catalog":
        return Slot.TEXT if tag in NEVER else Slot.SAID
    return Slot.SINGLE if tag in SINGLE or tag[:1] == "@" else Slot.PLACE


_UNKNOWN = cast("Form", object())  # a marker, compared by identity


class Forms:
    """The forms of snippets in one edition of the standard, whose *rules* define valid places."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self._known: dict[_Pair, Form | None] = {}  # a cache, since feeds repeat much of what is kept
        self._former: dict[_Pair, Form | None] = {}  # the previous generation of the cache
        self._shapes = Shapes(rules)

    def form(self, place: str, value: str) -> Form | None:
        """Return *value* as the form of an element in *place*, or `None` if it is not valid there."""
        result = self._known.get((place, value), _UNKNOWN)
        return self.all([(place, value)])[0] if result is _UNKNOWN else result

    def all(self, pairs: list[_Pair]) -> list[Form | None]:
        """Return the forms of *pairs* of a place and a snippet; together is faster than one by one."""
        known, found, new = self._known, [], []
        for number, pair in enumerate(pairs):
            result = known.get(pair, _UNKNOWN)
            if result is _UNKNOWN:
                result = self._without_parser(pair)
                if result is _UNKNOWN:
                    new.append(number)
            found.append(result)
        if new:
            short = [number for number in new if len(pairs[number][1]) < _LONG]
            elements = elements_of([pairs[number][1] for number in short]) if len(short) > 1 else None
            parsed = dict(zip(short, elements, strict=True)) if elements is not None else {}
            for number in new:
                element = parsed[number] if number in parsed else element_of(pairs[number][1])
                found[number] = self._new(pairs[number], element)
        return found

    def _without_parser(self, pair: _Pair) -> Form | None:
        """Return the form of *pair* if that takes no parser, else `_UNKNOWN`."""
        place, value = pair
        if pair in self._former:
            result = self._former[pair]
        elif place in _WITH_MARKUP and holds_markup(value) and (content := remembered(value)) is not None:
            result = self._around_markup(place, value)
            if result is _UNKNOWN:
                return _UNKNOWN
            if result is not None and result.tag in READERS:
                result = _new_form(place, result.tag, content, result.ids)
        elif OWN not in value and (found := self._shapes.find(place, value)) is not None:
            shape, values = found
            result = shape.proof
            if (tag := result.tag) in READERS:
                element = shape.element(values)
                try:
                    content = content_of(element, tag)
                except AskedForMoreError:
                    return _UNKNOWN
                slot = result.slot if (content is None) is (result.content is None) else _slot(place, tag, content)
                result = Form(
                    tag, content, (), result.rank, place, slot, result.by_language and ByLanguage(element, tag)
                )
        else:
            return _UNKNOWN
        self._remember(pair, result)
        return result

    def _around_markup(self, place: str, value: str) -> Form | None:
        """Return the form of *value* if its single child needs no validation, else `_UNKNOWN`."""
        bones = skeleton(value, self.rules.elements)
        return self.form(place, bones) if bones else _UNKNOWN

    def _new(self, pair: _Pair, element: Element | None) -> Form | None:
        result = self._form(*pair, element)
        self._remember(pair, result)
        if element is not None and result is not None and not result.ids and _is_plain(element, result.tag):
            looks = LOOKS.get(result.tag, Looks.TEXTS) if result.tag in READERS else Looks.NOWHERE
            self._shapes.learn(*pair, element, looks, result)
        return result

    def _remember(self, pair: _Pair, result: Form | None) -> None:
        if len(self._known) >= _MAX_CACHED:
            self._former, self._known = self._known, {}
        if len(pair[1]) < _LONG:
            self._known[pair] = result

    def _form(self, place: str, value: str, element: Element | None) -> Form | None:
        if element is None or place not in PLACES:
            return None
        if place == "newsItem" and element.tag == f"{NAR_}newsItem":
            return _attributes(element, value)
        if not element.tag.startswith(NAR_):
            there = place in {"itemMeta", "contentMeta", "header"} and element.tag[0] == "{"
            return _new_form(place, "") if there and self.rules.is_lax(element) else None
        tag = element.tag[len(NAR_) :]
        if tag in PLACES and place == ("header" if tag == "header" else "newsItem"):
            return self._part_attributes(element, value, tag)
        if tag in _PARTS or tag not in _ONLY.get(place, (tag,)):
            return None
        if tag == "catalogRef" and place == "newsItem" and IPTC_CATALOGS in value:
            return None
        if place == "body" and len(element) == 1 and (result := self._around_markup(place, value)) is not _UNKNOWN:
            return result
        if not self.rules.fits(element, PLACES[place]):
            return None
        found = tuple(ids(element)) if _may_have_ids(value) else ()
        result = _new_form(place, tag, content_of(element, tag), found)
        return result._replace(by_language=ByLanguage(element, tag)) if is_in_several(element) else result

    def _part_attributes(self, element: Element, value: str, tag: str) -> Form | None:
        """Return the attributes of a part of ``newsItem``, if valid there and without effect on its content."""
        if len(element) or element.text or not element.keys() or not value.endswith("/>") or "xmlns" in value:
            return None
        if not self.rules.attributes_fit(element, PLACES[tag]):
            return None
        return _new_form("newsItem", f"@{tag}", None, tuple(ids(element)))

    def says(self, part: Foreign, tag: str, content: Hashable, language: str | None = None) -> Form | None:
        """Return *part*, the single foreign element of a concept or the like, if it says all of it in *language*."""
        if part.space != SPACE or part.name != tag:
            return None
        result = self.form(PLACE_OF.get(tag, "contentMeta"), part.value)
        if result is None or result.tag != tag:
            return None
        own_content = result.content
        if result.by_language is not None and language is not None:
            own_content = result.by_language.content_in(language)
        return result if own_content == content else None


def _is_plain(element: Element, tag: str) -> bool:
    """Does the shape of *element* suffice to read and validate it?"""
    if tag in _UNLIKE or tag[:1] == "@":
        return False
    return tag not in _MARKED or not len(element)


def _may_have_ids(value: str) -> bool:
    return "contentrefs" in value or "original" in value or "root" in value or _ID.search(value) is not None


_ID = re.compile(r"id(?:refs?)?\s*=")


def _attributes(element: Element, value: str) -> Form | None:
    """Return further attributes of ``newsItem``, if they are valid there."""
    names = attribute_names(element)
    if len(element) or element.text or not value.endswith("/>") or "xmlns=" in value or "xmlns:newsformat" in value:
        return None
    if names == [LANG]:
        return _new_form("newsItem", "@lang") if is_language(element.get(LANG) or "") else None
    foreign = all(name[0] == "{" and not name.startswith((NAR_, "{http://www.w3.org/")) for name in names)
    return _new_form("newsItem", "@") if foreign and names else None


PLACE_OF = {
    "rightsInfo": "newsItem",
    "provider": "itemMeta",
    "service": "itemMeta",
    "link": "itemMeta",
    "itemRef": "group",
}
