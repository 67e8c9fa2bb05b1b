"""The entities that spans name: found among those that are known, or new ones."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from newsformat import Concept
from newsformat.plugin import line
from newsformat_annotations._labels import concept_of, label_of
from newsformat_annotations._spans import Span


class Entities:
    """The entities of one article, in the order in which they were named.

    Attributes:
        all: those that were known, and those that were added.
    """

    def __init__(self, known: Iterable[Concept]) -> None:
        self.all: list[Concept] = []
        self._by_key: dict[str, Concept] = {}
        self._by_name: dict[tuple[str, str], Concept] = {}
        for concept in known:
            self.add(concept)

    def add(self, concept: Concept) -> None:
        """Add *concept*; if others have its key, or its name and label, they stay the ones that are found."""
        self.all.append(concept)
        self._by_key.setdefault(concept.key, concept)
        self._by_name.setdefault((concept.name, label_of(concept)), concept)

    def knows(self, concept: Concept) -> bool:
        """Is *concept* the one that is found by its key?"""
        return self._by_key.get(concept.key) is concept

    def named(self, span: Span, text: str) -> Concept | None:
        """Return the entity that *span* of the *text* names; a new one is not added.

        `None` if it is one that has another label, which both could not be said of.

        The identity tells it, else the name together with the label. Where another entity has the name already, as
        Washington the city and Washington the man do, a new one gets a code.
        """
        if span.identity and (known := self._by_key.get(span.identity)):
            return known if label_of(known) == label_of(concept_of("", span.label)) else None
        name = line(text[span.start : span.end])
        if span.identity:
            return concept_of(name, span.label, uri=span.identity)
        if known := self._by_name.get((name, span.label)):
            return known
        made = concept_of(name, span.label)
        for number in count(1):
            if made.key not in self._by_key:
                break
            made = concept_of(name, span.label, scheme=span.label, code=name if number == 1 else f"{name} {number}")
        return made
