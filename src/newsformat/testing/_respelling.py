"""The contract of spelling: documents with the same meaning are detected and read alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from attrs import evolve

from newsformat._article import Article
from newsformat._blocks import Raw
from newsformat._concepts import Foreign
from newsformat._detection import detections
from newsformat._rebuilding import rebuilt
from newsformat._registry import registry
from newsformat._source import Source
from newsformat.testing._shared import Contract, fail_for, needs_reader
from newsformat.testing._spellings import Spelling, other_spellings, with_reversed_members


T = TypeVar("T", Foreign, Raw)


class RespellingContract(Contract):
    """Detection and reading of JSON and XML in other spellings."""

    def test_documents_that_mean_the_same_are_detected(self) -> None:
        """Detection does not depend on the spelling of JSON or XML, or on the order of JSON members."""
        needs_reader(self)
        wrong = []
        for document in filter(self._is_detected, self.samples()):
            others = [*self._other_spellings(document), ("members in another order", with_reversed_members(document))]
            wrong += [how for how, other in others if not self._is_detected(other)]
        fail_for("JSON or XML is not detected if it is written differently", wrong)

    def test_documents_that_mean_the_same_are_read_alike(self) -> None:
        """Reading does not depend on blanks, quotes, references, comments, the order of attributes, or the encoding."""
        needs_reader(self)
        wrong = []
        for document in self.samples():
            found = _normalised(self.read_sample(document)[0])
            others = self._other_spellings(document)
            wrong += [how for how, other in others if _normalised(self.read_leniently(other)) != found]
        fail_for("JSON or XML is read differently if it is written differently", wrong)

    def _other_spellings(self, document: bytes) -> Iterator[Spelling]:
        """Yield *document* in other spellings, unless it is SGML or the like, which XML does not cover."""
        names = (*self.format.media_types, *self.format.suffixes)
        beginning = document.lstrip()
        if beginning[:1] != b"<" or beginning.startswith(b"<?xml") or any("xml" in name for name in names):
            yield from other_spellings(document)

    def _is_detected(self, document: bytes) -> bool:
        """Is *document* detected as this format, and as no other that is installed?"""
        source = Source(document)
        installed = registry().formats.get(self.format.name) is self.format
        found = registry().detections(source) if installed else detections([self.format], source)
        return [detection.format for detection in found if detection.rank == found[0].rank] == [self.format.name]


def _normalised(articles: list[Article]) -> list[Article]:
    """Return *articles* with parts that keep their spelling reduced to their sorted characters."""
    return [rebuilt(article, _NORMALISATION) for article in articles]


def _with_sorted_characters(value: T) -> T:
    return evolve(value, value="".join(sorted(value.value)))


def _sorted_if_foreign(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return *parts*, sorted if they are foreign, since attributes and members have no order."""
    is_foreign = any(isinstance(part, Foreign) for part in parts)
    return tuple(sorted(parts, key=lambda part: (part.space, part.name, sorted(part.value)))) if is_foreign else parts


_NORMALISATION: Mapping[type, Callable[[Any], object]] = {
    Foreign: _with_sorted_characters,
    Raw: _with_sorted_characters,
    tuple: _sorted_if_foreign,
}
