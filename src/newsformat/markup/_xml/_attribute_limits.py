"""How many attributes one XML element may have, and how many namespaces may be declared around it.

For each attribute, lxml searches all attributes of the element, even in ``items()``, and to write an element it
searches all names of namespaces. That takes quadratic time, so their number is limited before either happens. The
tree is examined rather than the bytes, in which a tag looks the same as text in a CDATA section or a comment.
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias, cast

from lxml import etree

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat.markup._xml._expressions import xpath
from newsformat.markup._xml._tree import Element, line_of


_Event: TypeAlias = Literal["start-ns", "end-ns"]


class NamespaceCounter:
    """Counts the namespace declarations in force, from lxml's events."""

    EVENTS: ClassVar[tuple[_Event, _Event]] = ("start-ns", "end-ns")

    def __init__(self, source: str, limits: Limits) -> None:
        self._source, self._most = source, limits.attributes
        self._count = 0

    def count(self, event: str) -> None:
        """Count *event*, one of `EVENTS`.

        Raises:
            ReadError: too many namespaces are declared.
        """
        self._count += 1 if event == "start-ns" else -1
        if self._count > self._most:
            raise ReadError(_limit_error(self._most, "namespaces"), source=self._source)


def check_attributes_and_namespaces(
    root: Element, content: bytes, source: str, limits: Limits, *, whole: bool = True
) -> None:
    """Check that no element of *root*, parsed from *content*, is in the scope of too many namespaces.

    If *root* is *whole*, the number of attributes is checked, too.

    Raises:
        ReadError: a limit is exceeded.
    """
    hidden = (root.getroottree().docinfo.encoding or "UTF-8").upper() not in _PLAIN
    if not hidden and content.count(b"=") <= limits.attributes:  # the usual case, and counting them is fast
        return
    if whole:
        check_attributes(root, source, limits)
    if hidden or content.count(b"xmlns") > limits.attributes:  # hardly ever
        namespaces = NamespaceCounter(source, limits)
        for event, _ in etree.iterwalk(root, events=NamespaceCounter.EVENTS):
            namespaces.count(event)


_PLAIN = frozenset(("UTF-8", "US-ASCII", "ISO-8859-1", "WINDOWS-1252"))  # in UTF-7, markup may be encoded differently


def check_attributes(element: Element, source: str, limits: Limits) -> None:
    """Check that *element*, its ancestors and its descendants do not have too many attributes.

    Raises:
        ReadError: one of them has; with its line.
    """
    most = limits.attributes
    exceeding = f"@*[{most + 1}]/.."  # takes half the time of a condition on the element
    overloaded = cast("list[Element]", xpath(f"ancestor::*/{exceeding} | descendant-or-self::*/{exceeding}")(element))
    if overloaded:
        raise ReadError(_limit_error(most, "attributes"), source=source, line=line_of(overloaded[0]))


def _limit_error(most: int, what: str) -> str:
    return limit_message("attributes", f"an element has more than {most} {what}")
