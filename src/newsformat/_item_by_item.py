"""Reads the items of a document one by one; a broken one does not harm the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from newsformat._article import Article
from newsformat._envelope import NO_ENVELOPE, Envelope
from newsformat._errors import ReadError
from newsformat._report import Report


T = TypeVar("T")

HOPELESS = 1000  # items that cannot be read before any that can: it is something else


def read_each(
    items: Iterable[T],
    read: Callable[[T], Iterable[Article | Envelope]],
    report: Report,
    *,
    name: Callable[[T], str],
    line: Callable[[T], int | None],
) -> Iterator[Article | Envelope]:
    """Yield what *read* makes of each of *items*; items that cannot be read are left out if others can.

    An envelope that comes after the first, or after an article, and says something else is left out, too.

    Args:
        items: what a document holds, such as the items of a message.
        read: yields the articles of an item, and envelopes.
        report: is told what is left out.
        name: what an item is called: "a message".
        line: where an item begins, for an error that does not say.

    Raises:
        ReadError: no item could be read, or none of the first thousand; it says why the first one could not.
    """
    so_far = _SoFar()
    for item in items:
        try:
            for each in read(item):
                if so_far.takes(each):
                    yield each
                elif each != (so_far.envelope or NO_ENVELOPE):
                    why = f"the envelope of {name(item)} that is not the first is left out: {each}"
                    report.left_out(why, line=line(item))
        except (ReadError, RecursionError) as error:
            broken = _placed(error, line(item))
            why = f"left out {name(item)} that can't be read: {broken.message}"
            report.left_out(why, line=broken.line, column=broken.column)
            so_far.fails(broken)
            if so_far.is_hopeless:
                break
    if so_far.failure is not None and not so_far.found:
        raise so_far.failure


class _SoFar:
    """What there was in a document so far: an article, an envelope, and why an item could not be read."""

    def __init__(self) -> None:
        self.found = False
        self.envelope: Envelope | None = None
        self.failure: ReadError | None = None
        self._failures = 0

    def takes(self, each: Article | Envelope) -> bool:
        """Is *each* an article, or the envelope, of which there is one, before all articles?"""
        if not isinstance(each, Envelope):
            self.found = self.found or isinstance(each, Article)
            return True
        if self.found or self.envelope is not None:
            return False
        self.envelope = each
        return True

    def fails(self, error: ReadError) -> None:
        """Take note of an item that can't be read."""
        self.failure = self.failure or error
        self._failures += 1

    @property
    def is_hopeless(self) -> bool:
        """Are there many items, and none that can be read?"""
        return self._failures >= HOPELESS and not self.found


def _placed(error: ReadError | RecursionError, line: int | None) -> ReadError:
    if isinstance(error, ReadError):
        return ReadError(error.message, line=error.line or line, column=error.column)
    return ReadError("nested too deeply", line=line)
