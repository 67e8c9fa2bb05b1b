"""Reads the items of a document one by one, so that a broken one does not affect the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from newsformat._article import Article
from newsformat._envelope import NO_ENVELOPE, Envelope
from newsformat._errors import ReadError
from newsformat._report import Report


T = TypeVar("T")

HOPELESS = 1000  # unreadable items before the first readable one: it is something else


def read_each(
    items: Iterable[T],
    read: Callable[[T], Iterable[Article | Envelope]],
    report: Report,
    *,
    name: Callable[[T], str],
    line: Callable[[T], int | None],
) -> Iterator[Article | Envelope]:
    """Yield what *read* makes of each of *items*; items that cannot be read are left out if others can.

    A different envelope that comes after the first, or after an article, is left out, too.

    Args:
        items: what a document holds, such as the items of a message.
        read: yields the articles of an item, and envelopes.
        report: receives what is left out.
        name: what an item is called: "a message".
        line: where an item begins, for an error that does not say.

    Raises:
        ReadError: no item could be read, or none of the first thousand; it says why the first one could not.
    """
    so_far = _SoFar(report)
    for item in items:
        try:
            for result in read(item):
                if so_far.takes(result):
                    yield result
                elif result != (so_far.envelope or NO_ENVELOPE):
                    why = f"the envelope of {name(item)} that is not the first is left out: {result}"
                    report.left_out(why, line=line(item))
        except (ReadError, RecursionError) as error:
            so_far.fails(_placed(error, line(item)), name(item))
            if so_far.is_hopeless:
                break
    so_far.ends()


class _SoFar:
    """What a document has yielded so far: an article, an envelope, and the items that could not be read.

    Those items go to the *report* once there is an article; without one, the first error is raised instead.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._found = False
        self.envelope: Envelope | None = None
        self._broken: list[tuple[ReadError, str]] = []

    def takes(self, result: Article | Envelope) -> bool:
        """Is *result* an article, or the single envelope before all articles?"""
        if not isinstance(result, Envelope):
            self._found = self._found or isinstance(result, Article)
            if self._found:
                self._report_broken(0)
            return True
        if self._found or self.envelope is not None:
            return False
        self.envelope = result
        return True

    def fails(self, error: ReadError, name: str) -> None:
        """Take note of an item, called *name*, that can't be read."""
        self._broken.append((error, name))
        if self._found:
            self._report_broken(0)

    @property
    def is_hopeless(self) -> bool:
        """Are there many items, and none that can be read?"""
        return len(self._broken) >= HOPELESS

    def ends(self) -> None:
        """Take note that there are no more items.

        Raises:
            ReadError: none could be read; why the first one could not.
        """
        self._report_broken(1)
        if self._broken:
            raise self._broken[0][0]

    def _report_broken(self, start: int) -> None:
        for error, name in self._broken[start:]:
            why = f"left out {name} that can't be read: {error.message}"
            self._report.left_out(why, line=error.line, column=error.column)
        del self._broken[start:]


def _placed(error: ReadError | RecursionError, line: int | None) -> ReadError:
    if isinstance(error, ReadError):
        return ReadError(error.message, line=error.line or line, column=error.column)
    return ReadError("nested too deeply", line=line)
