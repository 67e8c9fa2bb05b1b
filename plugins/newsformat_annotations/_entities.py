"""The entities of an article, found by the spans that mention them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from newsformat import Concept
from newsformat.plugin import line
from newsformat_annotations._labels import concept_of, label_of
from newsformat_annotations._spans import Span


class Entities:
    """The entities of an article, in the order of their first mention.

    Attributes:
        all: the known entities, and those added.
    """

    def __init__(self, known: Iterable[Concept]) -> None:
        self.all: list[Concept] = []
        self._by_key: dict[str, Concept] = {}
        self._by_name: dict[tuple[str, str], Concept] = {}
        for concept in known:
            self.add(concept)

    def add(self, concept: Concept) -> None:
        """Add *concept*; a previous one with the same key, or the same name and label, is still the one found."""
        self.all.append(concept)
        self._by_key.setdefault(concept.key, concept)
        self._by_name.setdefault((concept.name, label_of(concept)), concept)

    def knows(self, concept: Concept) -> bool:
        """Is *concept* the one found by its key?"""
        return self._by_key.get(concept.key) is concept

    def named(self, span: Span, text: str) -> Concept | None:
        """Return the entity that *span* in *text* mentions, perhaps a new one, which is not added.

        `None` if the known entity has another label: it can't have both.

        It is found by identity, else by name and label. If another entity has the same name, as with
        Washington the city and Washington the man, a new one gets a code.
        """
        if span.identity and (known := self._by_key.get(span.identity)):
            return known if label_of(known) == label_of(concept_of("", span.label)) else None
        name = line(text[span.start : span.end])
        if span.identity:
            return concept_of(name, span.label, uri=span.identity)
        if known := self._by_name.get((name, span.label)):
            return known
        concept = concept_of(name, span.label)
        for number in count(1):
            if concept.key not in self._by_key:
                break
            concept = concept_of(name, span.label, scheme=span.label, code=name if number == 1 else f"{name} {number}")
        return concept
