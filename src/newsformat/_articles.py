"""An iterator of articles, read lazily, with the envelope around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Self

from newsformat._article import Article
from newsformat._envelope import NO_ENVELOPE, Envelope
from newsformat._errors import ReadError, WriteError


class Articles(Iterator[Article]):
    """An iterator of articles that knows their `Envelope` before the first one.

    Closing it (or leaving a ``with`` block) closes the file that it reads from. Asking for more after that is a
    `ReadError`, unless everything had been read, so that it is not mistaken for an empty document. An envelope that
    does not come first is a `WriteError`, since it would be ignored.
    """

    __slots__ = ("_closed", "_closing", "_envelope", "_first", "_items", "_read")

    def __init__(
        self,
        items: Iterable[Article | Envelope],
        *,
        envelope: Envelope | None = None,
        closing: Callable[[], object] | None = None,
    ) -> None:
        self._items = iter(items)
        self._envelope = envelope
        self._closing = closing
        self._first: Article | None = None
        self._read = self._closed = False  # to the end; before it

    def __repr__(self) -> str:
        return "<Articles, read as they are asked for>"

    @property
    def envelope(self) -> Envelope:
        """The envelope around the articles; an empty one if there is none."""
        if self._envelope is None:
            self._first = next(self, None)
        return self._envelope or NO_ENVELOPE

    def __iter__(self) -> Iterator[Article]:  # noqa: PYI034 -- a generator is faster
        """Yield the remaining articles; as a generator, this takes a third of the time of `__next__`."""
        if self._closed:
            raise ReadError(
                "closed before all articles were read; take them within the with block, or before bulk.read goes on"
            )
        if self._first is not None:
            first, self._first = self._first, None
            yield first
        for item in self._items:
            if isinstance(item, Envelope):
                if self._envelope is not None:
                    raise WriteError("an envelope must come before the articles: Articles(…, envelope=…)")
                self._envelope = item
            else:
                if self._envelope is None:
                    self._envelope = NO_ENVELOPE  # it comes first or not at all, so no further lookahead is needed
                yield item
        self._read = not self._closed

    def __next__(self) -> Article:
        for article in self:
            return article
        raise StopIteration

    def close(self) -> None:
        """Stop reading."""
        self._closed = not self._read
        close_items(self._items, self._closing)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def close_items(items: Iterator[object], closing: Callable[[], object] | None) -> None:
    """Close the iterator *items*, and then its source by calling *closing*."""
    close = getattr(items, "close", None)
    if close is not None:
        close()
    if closing is not None:
        closing()  # a generator that has not started never reaches its end
