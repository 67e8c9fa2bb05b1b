"""Puts back, at its place in the schema, what the model has no place for.

A `Foreign` of the space ``newsml-g2`` is an element as text, named after its parent element. There are three kinds:

* an element that the model has no equivalent for: it goes back to its place, if it is valid there;
* an element that the model represents only in part, kept whole: as long as the article says the same, it is written
  instead of a newly made one;
* anything else (invalid, or the article has changed): kept as text in ``newsformat:foreign``, so that nothing is
  lost.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Collection, Hashable, Mapping
from enum import IntEnum
from typing import Any, cast

from newsformat import Foreign
from newsformat_newsml._languages import distance, language_of
from newsformat_newsml._readers._draft import rank_of
from newsformat_newsml._readers._headlines import field_of
from newsformat_newsml._writers._forms import Form, Slot
from newsformat_newsml._writers._meanings import WHOLE, Caption, Remote, Signed, Summary


def _all_in(numbers: Mapping[str, Mapping[Any, list[int]]]) -> list[int]:
    return [number for by_key in numbers.values() for found in by_key.values() for number in found]


def _may_be_headline(headline: Hashable, content: Hashable, usual: str) -> bool:
    """Is *content* that of a headline with a role or language, without a field of its own in the *usual* one?"""
    runs, role, language, *_ = cast("tuple[Hashable, str, str]", headline) if headline != WHOLE else ((), "", "")
    return runs == content and bool(language or role) and (not field_of(role) or language not in {"", usual})


def _is_free(content: Hashable) -> bool:
    return isinstance(content, Caption | Remote | Signed | Summary)


REFERRING = frozenset(("inlineRef", "derivedFrom", "derivedFromValue"))  # these refer to the content of other elements


class Section(IntEnum):
    """The sections of an item in document order, by which a reader distinguishes otherwise equal elements."""

    START = 0  # with the item's metadata, and what precedes the content
    KEPT = 1  # as text, at the end of these metadata
    CONTENT_META = 2
    CONTENT = 3


class Foreigns:
    """The foreign elements of one article: each is taken once, and the rest is kept as text.

    *section* is the one being written.
    """

    __slots__ = ("_by_content", "_emitted", "_forms", "_have_ids", "_kept", "_placed", "_put_off", "_values", "section")

    def __init__(self, values: list[Foreign], forms: list[Form | None]) -> None:
        self._values, self._forms = values, forms
        self._by_content: dict[str, dict[Any, list[int]]] = {}
        self._placed: dict[str, dict[Any, list[int]]] = {}
        self._kept: list[int] = []
        self._put_off: list[int] = []
        self._emitted: list[tuple[int, int, int, int]] = []
        self._have_ids = False
        self.section = Section.START
        for number, result in enumerate(forms):
            if result is None or result.slot is Slot.TEXT:
                self._kept.append(number)
                continue
            if result.ids:
                self._have_ids = True
            if result.slot is Slot.SAID:
                self._by_content.setdefault(result.tag, {}).setdefault(result.content, []).append(number)
                continue
            found = self._placed.setdefault(result.place, {}).setdefault(result.tag, [])
            (self._kept if found and result.slot is Slot.SINGLE else found).append(number)

    def values(self, place: str, tag: str) -> list[str]:
        """Return the elements *tag* (by default, all) of *place* without taking them."""
        placed = self._placed.get(place, {})
        numbers = placed.get(tag, ()) if tag else [number for taken in placed.values() for number in taken]
        return [self._values[number].value for number in numbers]

    def drop(self, place: str, tag: str = "") -> None:
        """Keep as text the elements of *place*, or only those called *tag*: the item has no place for them."""
        placed = self._placed.get(place, {})
        for text in [tag] if tag else [*placed]:
            self._kept += placed.pop(text, [])

    def resolve_ids(self, taken: dict[str, None]) -> None:
        """Keep as text elements whose ID is *taken* in the document."""
        if self._have_ids:
            self._put_off_referring()
            self._keep_clashing(taken)

    def _put_off_referring(self) -> None:
        """Postpone elements that refer to an ID that exists only if the article still has a certain content."""
        there = {name for number in _all_in(self._placed) for name, refers in self._ids(number) if not refers}
        placed = self._placed.get("newsItem", {})
        for tag in REFERRING & placed.keys():
            numbers, placed[tag] = placed[tag], []
            for number in numbers:
                is_sure = all(name in there for name, refers in self._ids(number) if refers)
                (placed[tag] if is_sure else self._put_off).append(number)

    def place_referring(self, taken: dict[str, None]) -> None:
        """Place the postponed elements whose targets have been written or are *taken*; keep the others as text."""
        if not self._put_off:
            return
        of_these = {name for result in self._forms if result for name, refers in result.ids if not refers}
        given = {name for *_, number in self._emitted for name, refers in self._ids(number) if not refers}
        there = (taken.keys() - of_these) | given
        for number in sorted(self._put_off):
            pairs = self._ids(number)
            own_ids = {name: None for name, refers in pairs if not refers}
            is_free = len(own_ids) == sum(not refers for _, refers in pairs) and taken.keys().isdisjoint(own_ids)
            if is_free and all(name in there or name in own_ids for name, refers in pairs if refers):
                taken.update(own_ids)
                insort(self._placed["newsItem"][self._tag(number)], number)
            else:
                self._kept.append(number)

    def _tag(self, number: int) -> str:
        result = self._forms[number]
        return result.tag if result else ""

    def _keep_clashing(self, taken: dict[str, None]) -> None:
        """Keep as text elements with a duplicate ID or with a reference to a missing one."""
        while clashing := self._clashing(taken):  # removing these may leave other references without a target
            self._kept += sorted(clashing)
            for by_key in (*self._placed.values(), *self._by_content.values()):
                for numbers in by_key.values():
                    numbers[:] = [number for number in numbers if number not in clashing]

    def _clashing(self, taken: dict[str, None]) -> set[int]:
        """Return the elements with clashing IDs; if there are none, add all IDs to *taken*."""
        sure = _all_in(self._placed)
        there = {name for number in sure for name, refers in self._ids(number) if not refers}
        seen: dict[str, None] = {}
        every = [*sure, *_all_in(self._by_content)]
        clashing = {number for number in every if self._clashes(number, taken, seen, there)}
        if not clashing:
            taken.update(seen)
            return clashing
        return self._with_referring(clashing, {*sure}, every)

    def _with_referring(self, clashing: set[int], sure: set[int], every: list[int]) -> set[int]:
        """Return *clashing* and, transitively, the elements of *every* that refer to IDs lost with the *sure*."""
        left = Counter([name for number in sure for name, refers in self._ids(number) if not refers])
        referring: dict[str, list[int]] = {}
        for number in every:
            for name, refers in self._ids(number):
                if refers and (name, False) not in self._ids(number):
                    referring.setdefault(name, []).append(number)
        found, waiting = {*clashing}, [*(clashing & sure)]
        while waiting:
            gone = [name for name, refers in self._ids(waiting.pop()) if not refers]
            left.subtract(gone)
            more = {number for name in gone if not left[name] for number in referring.pop(name, ())} - found
            found |= more
            waiting += more & sure
        return found

    def _ids(self, number: int) -> tuple[tuple[str, bool], ...]:
        result = self._forms[number]
        return result.ids if result else ()

    def _clashes(self, number: int, taken: dict[str, None], seen: dict[str, None], there: set[str]) -> bool:
        pairs = self._ids(number)
        names = [name for name, refers in pairs if not refers]
        if len({*names}) < len(names) or any(name in taken or name in seen for name in names):
            return True
        if any(refers and name not in there and name not in names for name, refers in pairs):
            return True
        seen.update(dict.fromkeys(names))
        return False

    def schemes(self) -> dict[str, str]:
        """Return the aliases in the foreign catalogs, with their URIs; the first definition counts."""
        numbers = self._placed.get("newsItem", {}).get("catalog", ())
        pairs = [pair for number in numbers for pair in cast("Any", self._forms[number]).content]
        return dict(reversed(pairs))

    @property
    def are_of_package(self) -> bool:
        """Is there a ``groupSet``, valid or not, of the package that the article was read from?"""
        return any(value.name == "packageItem" for value in self._values)

    def groups(self) -> list[Hashable]:
        """Return the associations in every ``groupSet``."""
        return [content for content, numbers in self._by_content.get("groupSet", {}).items() if numbers]

    def has(self, place: str, tag: str = "") -> bool:
        """Is there an element (called *tag*, if given) for *place*?"""
        placed = self._placed.get(place, {})
        return bool(placed.get(tag) if tag else placed)

    def metadata_language(self, language: str) -> str:
        """Return the language of the metadata, if it differs from *language*."""
        for value in self.values("newsItem", "@lang"):
            found = value.partition('xml:lang="')[2].partition('"')[0]
            if found != language:
                self.placed("newsItem", "@lang")
                return found
        return ""

    def take(self, tag: str, content: Hashable) -> str | None:
        """Take the element *tag* that was read as *content* and holds more, if there is one."""
        found = self._by_content.get(tag)
        numbers = found.get(content) if found else None
        return self._give(numbers.pop(0)) if numbers else None

    def promoted(self, content: Hashable, usual: str) -> str | None:
        """Take a headline with a role or language that says *content* in the *usual* language, if there is one."""
        for content_of_headline, numbers in self._by_content.get("headline", {}).items():
            if numbers and _may_be_headline(content_of_headline, content, usual):
                return self._give(numbers.pop(0))
        return None

    def field(self, name: str, content: Hashable, usual: str) -> str | None:
        """Take a headline, with any role, for the field *name* that says *content* in the *usual* language."""
        for content_of_headline, numbers in self._by_content.get("headline", {}).items():
            if numbers and content_of_headline != WHOLE:
                runs, role, language, *_ = cast("tuple[Hashable, str, str]", content_of_headline)
                if runs == content and field_of(role) == name and language in {"", usual}:
                    return self._give(numbers.pop(0))
        return None

    def placed(self, place: str, tag: str) -> list[str]:
        """Take the elements *tag* of *place* that the model has no equivalent for."""
        placed = self._placed.get(place)
        numbers = placed.pop(tag, None) if placed else None
        return [self._give(number) for number in numbers] if numbers else []

    def attributes(self, tag: str) -> str:
        """Take the foreign attributes of *tag*."""
        found = self.placed("newsItem", f"@{tag}")
        return "".join([text[len(tag) + 1 : -2] for text in found]) if found else ""

    def waiting(self, place: str) -> Collection[str]:
        """Return the tags of the elements left for *place*."""
        return self._placed.get(place, ())

    def further(self, tag: str, first: str, language: str) -> list[str]:
        """Take the elements *tag* after the *first*; those nearer to *language* are kept as text."""
        if tag not in self._by_content:
            return []
        lists = [*self._by_content[tag].values()]
        least = distance(language_of(first), language)
        for numbers in lists if least else ():
            nearer = [
                number for number in numbers if distance(language_of(self._values[number].value), language) < least
            ]
            self._kept += nearer
            numbers[:] = [number for number in numbers if number not in nearer]
        return self._emptied(lists)

    def free_contents(self, tag: str) -> list[Hashable]:
        """Return the contents of elements *tag* that only some articles can represent (`Caption`, `Remote`)."""
        return [
            content for content, numbers in self._by_content.get(tag, {}).items() if _is_free(content) for _ in numbers
        ]

    def free(self, tag: str) -> list[str]:
        """Take those elements *tag* that say nothing about this article."""
        if tag not in self._by_content:
            return []
        return self._emptied([numbers for content, numbers in self._by_content[tag].items() if _is_free(content)])

    def keep_as_text(self, tag: str, content: Hashable) -> None:
        """Keep as text the elements *tag* with this *content*: at their place, they would be read into the article."""
        self._kept += self._by_content[tag].pop(content, [])

    def _emptied(self, lists: list[list[int]]) -> list[str]:
        """Return all elements numbered in *lists*, which are emptied."""
        found = sorted([number for numbers in lists for number in numbers])
        for numbers in lists:
            numbers.clear()
        return [self._give(number) for number in found]

    def _give(self, number: int) -> str:
        result, value = self._forms[number], self._values[number]
        rank = rank_of(value) if result is None else result.rank
        self._emitted.append((rank, self.section, len(self._emitted), number))
        return value.value

    def kept(self) -> list[Foreign]:
        """Take all that is left."""
        self.section = Section.KEPT
        left = self._kept
        for table in (self._by_content, self._placed):
            left += [number for found in table.values() for numbers in found.values() for number in numbers]
        left.sort()
        for number in left:
            self._give(number)
        return [self._values[number] for number in left]

    def order(self) -> str:
        """Return the order of the foreign elements among those read back, or ``""`` if it is unchanged."""
        return places_of([number for *_, number in sorted(self._emitted)])


def places_of(numbers: list[int]) -> str:
    """Return the positions of 0, 1, 2 … in *numbers*, or ``""`` if they are in order."""
    if numbers == sorted(numbers):
        return ""
    places = {number: place for place, number in enumerate(numbers)}
    return " ".join([str(places[number]) for number in range(len(numbers))])
