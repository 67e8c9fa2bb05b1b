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
    found, failure, failures = False, None, 0
    envelope: Envelope | None = None
    for item in items:
        try:
            for each in read(item):
                if isinstance(each, Envelope) and (found or envelope is not None):
                    if each != (envelope or NO_ENVELOPE):
                        why = f"the envelope of {name(item)} that is not the first is left out: {each}"
                        report.left_out(why, line=line(item))
                    continue
                if isinstance(each, Envelope):
                    envelope = each
                found = found or isinstance(each, Article)
                yield each
        except (ReadError, RecursionError) as error:
            broken = _placed(error, line(item))
            report.left_out(
                f"left out {name(item)} that can't be read: {broken.message}", line=broken.line, column=broken.column
            )
            failure, failures = failure or broken, failures + 1
            if failures >= HOPELESS and not found:
                break
    if failure is not None and not found:
        raise failure


def _placed(error: ReadError | RecursionError, line: int | None) -> ReadError:
    if isinstance(error, ReadError):
        return ReadError(error.message, line=error.line or line, column=error.column)
    return ReadError("nested too deeply", line=line)
