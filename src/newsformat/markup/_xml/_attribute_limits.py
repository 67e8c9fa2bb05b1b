"""How many attributes one XML element may have, and how many namespaces may be declared around it.

lxml looks through all attributes for each, even where all are asked for at once (``items()``), and through all names of
namespaces to write an element. That takes time by the square of their number, so the number is checked here
first. The tree itself is examined, as in bytes a tag looks the same as text in a CDATA section or a comment.
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias, cast

from lxml import etree

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat.markup._xml._expressions import xpath
from newsformat.markup._xml._tree import Element, line_of


_Event: TypeAlias = Literal["start-ns", "end-ns"]


class Namespaces:
    """Counts how many declarations of namespaces are in force, from lxml's events.

    Raises:
        ReadError: too many are, from `see`.
    """

    EVENTS: ClassVar[tuple[_Event, _Event]] = ("start-ns", "end-ns")

    def __init__(self, source: str, limits: Limits) -> None:
        self._source, self._most = source, limits.attributes
        self._many = 0

    def see(self, event: str) -> None:
        """Count *event*, one of `EVENTS`."""
        self._many += 1 if event == "start-ns" else -1
        if self._many > self._most:
            raise ReadError(_limit_error(self._most, "namespaces"), source=self._source)


def refuse_crowds(root: Element, content: bytes, source: str, limits: Limits, *, whole: bool = True) -> None:
    """Refuse *root*, parsed from *content*, if too many namespaces are declared around an element.

    If *root* is *whole*, so it is if an element has too many attributes.

    Raises:
        ReadError: there are.
    """
    hidden = (root.getroottree().docinfo.encoding or "UTF-8").upper() not in _PLAIN
    if not hidden and content.count(b"=") <= limits.attributes:  # the usual case, and counting them is fast
        return
    if whole:
        refuse_attributes(root, source, limits)
    if hidden or content.count(b"xmlns") > limits.attributes:  # hardly ever
        namespaces = Namespaces(source, limits)
        for event, _ in etree.iterwalk(root, events=Namespaces.EVENTS):
            namespaces.see(event)


_PLAIN = frozenset(("UTF-8", "US-ASCII", "ISO-8859-1", "WINDOWS-1252"))  # in UTF-7, markup may be encoded differently


def refuse_attributes(element: Element, source: str, limits: Limits) -> None:
    """Refuse *element* if it, one around it or one in it has too many attributes.

    Raises:
        ReadError: one has; with its line.
    """
    most = limits.attributes
    many = f"@*[{most + 1}]/.."  # takes half the time of a condition on the element
    crowded = cast("list[Element]", xpath(f"ancestor::*/{many} | descendant-or-self::*/{many}")(element))
    if crowded:
        raise ReadError(_limit_error(most, "attributes"), source=source, line=line_of(crowded[0]))


def _limit_error(most: int, what: str) -> str:
    return limit_message("attributes", f"an element has more than {most} {what}")
