"""The contract of spelling: documents that mean the same are detected and read alike."""

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
from newsformat.testing._respelled import Respelled, reordered, respelled
from newsformat.testing._shared import Contract, fail_for, needs_reader


T = TypeVar("T", Foreign, Raw)


class RespellingContract(Contract):
    """What JSON and XML in other spellings is taken for, and what is read of it."""

    def test_documents_that_mean_the_same_are_detected(self) -> None:
        """It makes no difference to detection how JSON or XML is spelled, or in what order the members of JSON are."""
        needs_reader(self)
        wrong = []
        for document in filter(self._is_detected, self.samples()):
            others = [*self._respelled(document), ("members in another order", reordered(document))]
            wrong += [how for how, other in others if not self._is_detected(other)]
        fail_for("JSON or XML is not detected if it is written differently", wrong)

    def test_documents_that_mean_the_same_are_read_alike(self) -> None:
        """Nor does it to a reader: blanks, quotes, references, comments, the order of attributes, encodings."""
        needs_reader(self)
        wrong = []
        for document in self.samples():
            found = _loosely(self.read_sample(document)[0])
            others = self._respelled(document)
            wrong += [how for how, other in others if _loosely(self.read_leniently(other)) != found]
        fail_for("JSON or XML is read differently if it is written differently", wrong)

    def _respelled(self, document: bytes) -> Iterator[Respelled]:
        """Yield *document* in other spellings, unless it is SGML or the like, of which XML says nothing."""
        names = (*self.format.media_types, *self.format.suffixes)
        begins = document.lstrip()
        if begins[:1] != b"<" or begins.startswith(b"<?xml") or any("xml" in name for name in names):
            yield from respelled(document)

    def _is_detected(self, document: bytes) -> bool:
        """Is *document* taken for the format, and no other that is installed?"""
        source = Source(document)
        installed = registry().formats.get(self.format.name) is self.format
        found = registry().detections(source) if installed else detections([self.format], source)
        return [detection.format for detection in found if detection.rank == found[0].rank] == [self.format.name]


def _loosely(articles: list[Article]) -> list[Article]:
    """Return *articles*, of which what is kept as it is spelled matters only by its characters."""
    return [rebuilt(article, _LOOSELY) for article in articles]


def _characters(value: T) -> T:
    return evolve(value, value="".join(sorted(value.value)))


def _in_order(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return *parts*, in order if they are foreign, for attributes and members have none."""
    is_foreign = any(isinstance(part, Foreign) for part in parts)
    return tuple(sorted(parts, key=lambda part: (part.space, part.name, sorted(part.value)))) if is_foreign else parts


_LOOSELY: Mapping[type, Callable[[Any], object]] = {Foreign: _characters, Raw: _characters, tuple: _in_order}
