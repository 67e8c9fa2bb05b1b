"""State shared by the parts of an article while it is written."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat import Article, Association, Concept
from newsformat.markup.xml import Element
from newsformat_nitf._names import OWN_, PREVIOUS, SPACE
from newsformat_nitf._readers._parts import named_uno
from newsformat_nitf._writers._foreign import Kept
from newsformat_nitf._writers._pen import Pen


class Writing:
    """An *article*, the *pen* that writes it, and the parts *kept* from its source."""

    def __init__(self, pen: Pen, article: Article, kept: Kept) -> None:
        self.pen, self.article, self.kept = pen, article, kept
        self.notes_elsewhere: set[int] = set()
        self.rights_in_body: int | None = None
        self.uno = named_uno(article)
        self._placed: dict[str, list[tuple[int, Element]]] = {}

    @property
    def previous(self) -> Association | None:
        """The item that the article updates, if it is the first association and has no other properties."""
        first = next(iter(self.article.associations), None)
        if first is None or not first.uri or first.role not in {PREVIOUS, f"irel:{PREVIOUS}"}:
            return None
        return first if first == Association(role=first.role, uri=first.uri) else None

    def at(self, name: str, place: int, element: Element) -> Element:
        """Record that *element* is at position *place* of the article's tuple *name*; return it."""
        self._placed.setdefault(name, []).append((place, element))
        return element

    def finish(self) -> None:
        """Record the order of tuples with elements in a different order."""
        for elements in self._placed.values():
            places = [place for place, _ in elements]
            if places != sorted(places):
                for place, element in elements:
                    element.set(f"{OWN_}order", str(place))

    @property
    def provider(self) -> Concept | None:
        """The source of the article's identifier: the first source, if it is a provider."""
        first = next(iter(self.article.sources), None)
        if first is None or not first.name or first.relation != "provider":
            return None
        return None if any(part.space == SPACE for part in first.foreign) else first

    @property
    def other_sources(self) -> Sequence[Concept]:
        """All sources except the provider."""
        return self.article.sources[1 if self.provider else 0 :]
