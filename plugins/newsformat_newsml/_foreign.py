"""What newsformat's model has no place for, put back where the schema has one.

A `Foreign` of the space ``newsml-g2`` is an element as text; its name is that of the element around it. There are
three kinds:

* an element that the model knows nothing of: it goes back to its place, if it is valid there;
* an element that the model knows in part, kept whole: if the article still says the same, it is written instead of
  what would be written otherwise;
* anything else (not valid, or the article has changed): kept as text in ``newsformat:foreign``, so that nothing is
  lost.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from typing import cast

from newsformat import Foreign
from newsformat_newsml._forms import SINGLE, Form, Forms
from newsformat_newsml._headlines import FIELDS
from newsformat_newsml._item import rank_of
from newsformat_newsml._names import SPACE
from newsformat_newsml._said import NEVER, WHOLE, Caption, Promoted, Remote


def _may_say(said: Hashable, content: Hashable) -> bool:
    """Is *content* what a headline says that has a role or a language of its own?"""
    if isinstance(said, Promoted):
        return said.content == content
    runs, role, language = cast("tuple[Hashable, str, str]", said) if said != WHOLE else ((), "", "")
    return runs == content and bool(language or (role and role not in FIELDS))


def _is_free(said: Hashable) -> bool:
    return isinstance(said, Caption | Remote)


class Foreigns:
    """The foreign elements of one article: each is given out once, and the rest is kept as text."""

    __slots__ = ("_emitted", "_forms", "_kept", "_placed", "_said", "_values")

    def __init__(self, foreign: Iterable[Foreign], forms: Forms) -> None:
        self._values = [each for each in foreign if each.space == SPACE]
        self._forms = [forms.form(each.name, each.value) for each in self._values]  # see `Context`: they are prepared
        self._said: dict[tuple[str, Hashable], list[int]] = {}
        self._placed: dict[str, dict[str, list[int]]] = {
            "newsItem": {},
            "itemMeta": {},
            "contentMeta": {},
            "contentSet": {},
            "packageItem": {},
            "body": {},
        }
        self._kept: list[int] = []
        self._emitted: list[tuple[int, int, int, int]] = []
        for number, made in enumerate(self._forms):
            self._sort(number, made)

    def _sort(self, number: int, made: Form | None) -> None:
        if (
            made is None
            or self._values[number].name not in self._placed
            or (made.tag in NEVER and made.said is not None)
        ):
            self._kept.append(number)
        elif made.said is not None and made.tag != "catalog":
            self._said.setdefault((made.tag, made.said), []).append(number)
        else:
            taken = self._placed[self._values[number].name].setdefault(made.tag, [])
            single = made.tag in SINGLE or made.tag[:1] == "@"
            (self._kept if taken and single else taken).append(number)

    def values(self, place: str, tag: str) -> list[str]:
        """Return the elements *tag* of *place*, or all of it, without giving them out."""
        placed = self._placed[place]
        numbers = placed.get(tag, ()) if tag else [number for taken in placed.values() for number in taken]
        return [self._values[number].value for number in numbers]

    def drop(self, place: str, tag: str = "") -> None:
        """Keep as text what is for *place*, or only the elements *tag* there: the item has no place for them."""
        placed = self._placed[place]
        for each in [tag] if tag else [*placed]:
            self._kept += placed.pop(each, [])

    def settle(self, taken: dict[str, None]) -> None:
        """Keep as text what has an ID that is *taken* in the document."""
        if any(made is not None and made.ids for made in self._forms):
            self._keep_clashing(taken)

    def _keep_clashing(self, taken: dict[str, None]) -> None:
        """Keep as text what has an ID that another has, or refers to one that is not there."""
        while True:
            placed = [numbers for place in self._placed.values() for numbers in place.values()]
            sure = [number for numbers in placed for number in numbers]
            said = [number for numbers in self._said.values() for number in numbers]
            there = {name for number in sure for name, refers in self._ids(number) if not refers}
            seen: dict[str, None] = {}
            clashing = {number for number in sure + said if self._clashes(number, taken, seen, there)}
            if not clashing:
                taken.update(seen)
                return
            self._kept += sorted(clashing)
            for numbers in (*placed, *self._said.values()):
                numbers[:] = [number for number in numbers if number not in clashing]

    def _ids(self, number: int) -> tuple[tuple[str, bool], ...]:
        made = self._forms[number]
        return made.ids if made else ()

    def _clashes(self, number: int, taken: dict[str, None], seen: dict[str, None], there: set[str]) -> bool:
        pairs = self._ids(number)
        own = [name for name, refers in pairs if not refers]
        if len({*own}) < len(own) or any(name in taken or name in seen for name in own):
            return True
        if any(refers and name not in there and name not in own for name, refers in pairs):
            return True
        seen.update(dict.fromkeys(own))
        return False

    def schemes(self) -> Iterable[tuple[str, str]]:
        """Yield the aliases of the catalogs among them, with their URIs."""
        for number in self._placed["newsItem"].get("catalog", ()):
            made = cast("Form", self._forms[number])
            yield from cast("tuple[tuple[str, str], ...]", made.said)

    @property
    def has_groups(self) -> bool:
        """Is there a valid ``groupSet``, of a package?"""
        return any(tag == "groupSet" for tag, _ in self._said) or self.has("packageItem", "groupSet")

    def groups(self) -> list[Hashable]:
        """Return what every ``groupSet`` says of the items in it."""
        return [said for (tag, said), numbers in self._said.items() if tag == "groupSet" and numbers]

    def has(self, place: str, tag: str = "") -> bool:
        """Is there an element *tag*, or any, for *place*?"""
        return bool(self._placed[place].get(tag) if tag else self._placed[place])

    def metadata_language(self, language: str) -> str:
        """Return the language of the metadata, if it is another than *language*."""
        for number in self._placed["newsItem"].get("@lang", ()):
            found = self._values[number].value.partition('xml:lang="')[2].partition('"')[0]
            if found != language:
                self.placed("newsItem", "@lang", 4)  # read last of all
                return found
        return ""

    def take(self, tag: str, said: Hashable, section: int) -> str | None:
        """Return the element *tag* that says *said*, and more, if there is one."""
        numbers = self._said.get((tag, said))
        return self._give(numbers.pop(0), section) if numbers else None

    def promoted(self, content: Hashable, section: int) -> str | None:
        """Return a headline with a role or a language of its own, if there is one that says *content*."""
        for (tag, said), numbers in self._said.items():
            if tag == "headline" and numbers and _may_say(said, content):
                return self._give(numbers.pop(0), section)
        return None

    def placed(self, place: str, tag: str, section: int) -> list[str]:
        """Return the elements *tag* of *place* that the model knows nothing of."""
        numbers = self._placed[place].pop(tag, None)
        return [self._give(number, section) for number in numbers] if numbers else []

    def attributes(self, tag: str, section: int) -> str:
        """Return the foreign attributes of *tag*."""
        return "".join([each[len(tag) + 1 : -2] for each in self.placed("newsItem", f"@{tag}", section)])

    def waiting(self, place: str) -> Collection[str]:
        """Return for which tags of *place* there are elements."""
        return self._placed[place]

    def further(self, tag: str, section: int) -> list[str]:
        """Return further elements *tag*, of which the article has the first."""
        found = []
        for (name, _), numbers in self._said.items():
            if name == tag and numbers:
                found += numbers
                numbers.clear()
        return [self._give(number, section) for number in sorted(found)]

    def free_said(self, tag: str) -> list[Hashable]:
        """Return what the elements *tag* say that the model knows only of some articles (`Caption`, `Remote`)."""
        return [said for (name, said), numbers in self._said.items() if name == tag and _is_free(said) for _ in numbers]

    def free(self, tag: str, section: int) -> list[str]:
        """Return those elements *tag* that say nothing of this article."""
        found = []
        for (name, said), numbers in self._said.items():
            if name == tag and _is_free(said):
                found += numbers
                numbers.clear()
        return [self._give(number, section) for number in sorted(found)]

    def _give(self, number: int, section: int) -> str:
        made, value = self._forms[number], self._values[number]
        rank = rank_of(value) if made is None else made.rank
        self._emitted.append((rank, section, len(self._emitted), number))
        return value.value

    def kept(self, section: int) -> list[Foreign]:
        """Return all that has not been given out."""
        left = self._kept + [number for numbers in self._said.values() for number in numbers]
        left += [number for place in self._placed.values() for numbers in place.values() for number in numbers]
        for number in sorted(left):
            self._give(number, section)
        return [self._values[number] for number in sorted(left)]

    def order(self) -> str:
        """Return the order of the article's foreign elements among those read back; ``""`` if it is the same."""
        found = [number for *_, number in sorted(self._emitted)]
        if found == sorted(found):
            return ""
        places = {number: place for place, number in enumerate(found)}
        return " ".join([str(places[number]) for number in range(len(found))])
