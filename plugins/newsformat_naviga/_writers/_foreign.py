"""Kept parts of documents, put back where the article still has the value that they were read as."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from newsformat import Article, Foreign
from newsformat import Block as Made
from newsformat.markup.json import Object, object_of
from newsformat.plugin import Limits, Report
from newsformat_naviga._block import Block, Context
from newsformat_naviga._names import SPACE
from newsformat_naviga._readers._content_reader import read_block
from newsformat_naviga._readers._links_reader import AttributeValue


_STEPS = 8  # comparisons for each block
_GONE = "the part it belongs to has changed"


class Kept:
    """The kept parts of *article* in the member *name*."""

    def __init__(self, article: Article, name: str, report: Report) -> None:
        self._report = report
        self._name = name
        self.values = [*self._values(article.foreign)]

    def _values(self, parts: Iterable[Foreign]) -> Iterator[Object]:
        for part in parts:
            if part.space == SPACE and part.name == self._name:
                if (value := object_of(part.value)) is not None:
                    yield value
                else:
                    self._report.lost(f"foreign.{SPACE}", where=self._name, why="it is not a JSON object")

    def lost(self) -> None:
        """Report one of them as lost."""
        self._report.lost(f"foreign.{SPACE}", where=self._name, why=_GONE)


def with_kept(
    written: Iterable[tuple[str, object, Object]], kept: Kept, read: Callable[[Block], AttributeValue]
) -> Iterator[Object]:
    """Yield the *written* blocks, each replaced with one of *kept* that *read* reads as the same value; then others."""
    same: dict[AttributeValue, deque[Object]] = {}
    others: list[Object] = []
    for value in kept.values:
        value_read = read(Block(value, (), _quiet()))
        if value_read is None:
            others.append(value)
        else:
            same.setdefault(value_read, deque()).append(value)
    for attribute, part, block in written:
        waiting = same.get((attribute, part)) if same else None
        yield waiting.popleft() if waiting else block
    for rest in same.values():
        for _ in rest:
            kept.lost()
    yield from others


def body_with_kept(
    body: tuple[Made, ...], kept: Kept, write: Callable[[Iterable[Made]], Iterable[Object]]
) -> Iterator[Object]:
    """Yield *kept* blocks for those of *body* that they were read as, and what *write* yields for the others."""
    same: dict[Made, deque[tuple[tuple[Made, ...], Object]]] = {}
    for value in kept.values:
        if blocks := read_block(Block(value, (), _quiet())):
            same.setdefault(blocks[0], deque()).append((blocks, value))
        else:
            kept.lost()
    place, steps = 0, _STEPS * (len(body) + 1)  # bounds the time for a malicious text
    while place < len(body):
        waiting = same.get(body[place]) if same and steps > 0 else None
        alike = _alike(body, place, waiting[0][0]) if waiting else 0
        steps -= alike
        if waiting and alike == len(waiting[0][0]):
            place += alike
            yield waiting.popleft()[1]
        else:
            yield from write(body[place : place + 1])
            place += 1
    for rest in same.values():
        for _ in rest:
            kept.lost()


def _alike(body: tuple[Made, ...], place: int, blocks: tuple[Made, ...]) -> int:
    """Return the number of blocks of *body*, from *place* on, that equal those in *blocks*."""
    most, alike = min(len(blocks), len(body) - place), 0
    while alike < most and body[place + alike] == blocks[alike]:
        alike += 1
    return alike


def _quiet() -> Context:
    return Context(Report(heard=False), Limits())
