"""The kept parts of the source document, each put back once at its place.

* an element that the model has no equivalent for goes back to its place, if it is valid there;
* one that the model represents in part (``du-key`` with a generation) is written instead of a newly made one, as long
  as it says the same;
* anything else is kept as text in ``newsformat:foreign``, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from operator import itemgetter

from newsformat import Foreign
from newsformat.markup.xml import Element
from newsformat_nitf._names import SPACE
from newsformat_nitf._rules import ATTRIBUTES
from newsformat_nitf._writers._pen import Pen
from newsformat_nitf._writers._placing import element_of, put


class Kept:
    """The foreign parts of one article; those *as_text* get no place."""

    def __init__(self, foreign: Iterable[Foreign], as_text: Collection[Foreign] = ()) -> None:
        self._values = [part for part in foreign if part.space == SPACE]
        self._elements = dict[int, Element]()
        self._as_text = as_text
        self._used: set[int] = set()
        self._places: dict[tuple[str, str], list[int]] = {}
        # Contents of elements, computed when first needed
        self._said: dict[tuple[str, str], dict[Hashable, list[int]]] = {}
        for number, value in enumerate(self._values):
            element = None if value in as_text else element_of(value.name, value.value)
            if element is not None:
                self._elements[number] = element
                tag = "" if "{" in element.tag else element.tag
                self._places.setdefault((value.name, tag), []).append(number)

    def place(self, pen: Pen, parent: Element, place: str, *names: str, only_one: bool = False) -> None:
        """Append to *parent* the elements kept of *place* that have one of *names*, or, without names, all others."""
        numbers = [number for name in names or ("",) for number in self._places.get((place, name), ())]
        for number in sorted(numbers):
            if number not in self._used:
                self._used.add(number)
                put(pen, parent, self._elements[number])
                if only_one:
                    return

    def take(
        self, place: str, name: str, read: Callable[[Element], Hashable], wanted: Iterable[Hashable]
    ) -> Element | None:
        """Take the first element *name* kept of *place* for which *read* (always the same function) returns *wanted*.

        *wanted* may hold several results, of which one is enough.
        """
        if not (numbers := self._places.get((place, name))):
            return None
        if (place, name) not in self._said:
            found = self._said[place, name] = {}
            for number in reversed(numbers):
                found.setdefault(read(self._elements[number]), []).append(number)
        numbers_of = self._said[place, name]
        several = [numbers for item in wanted if (numbers := numbers_of.get(item))]
        if not several:
            return None
        number = min(several, key=itemgetter(-1)).pop()
        self._used.add(number)
        return self._elements[number]

    def attributes(self, element: Element, place: str, pen: Pen) -> None:
        """Set on *element* the attributes kept of *place*, if they are valid and not set."""
        for number, value in enumerate(self._values):
            owner, _, key = value.name.partition("/@")
            if owner != place or number in self._used or value in self._as_text or key not in ATTRIBUTES.get(place, {}):
                continue
            pattern = ATTRIBUTES[place][key]
            if element.get(key) is None and (pattern is None or pattern.fullmatch(value.value)):
                self._used.add(number)
                element.set(key, value.value)

    def rest(self) -> list[Foreign]:
        """Take the parts that found no place."""
        return [value for number, value in enumerate(self._values) if number not in self._used]
