"""Rules shared by feeds in XML, and rules on strings, shared with JSON Feed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar, Protocol

from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Problem, Severity
from newsformat_feeds._elements import children, space_of


Name = tuple[str, str]
"""A namespace, and a local name."""


class Rules(Protocol):
    """The rules of one kind of feed, for one feed, which need not be in memory as a whole.

    Attributes:
        entry: the local name of an entry.
        within: the local names of what entries may stand in.
    """

    entry: ClassVar[str]
    within: ClassVar[frozenset[str]]

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield the problems of *element*: an entry or, at the end, the root without its entries."""


# RFC 822, section 5.1, with four-digit years as in RFC 1123; the day of the week is optional.
_RFC_822 = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ?)?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:\d\d){1,2} "
    r"\d\d:\d\d(?::\d\d)? (?:UT|GMT|[ECMP][SD]T|[A-IK-Z]|[+-]\d{4})",
    re.ASCII | re.IGNORECASE,
)
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)", re.ASCII)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
SHOWN = 60  # characters of a value quoted in a message


def problem(rule: str, message: str, element: Element, severity: Severity = Severity.ERROR) -> Problem:
    """Return a problem of *element*."""
    return Problem(rule, message, line_of(element), severity=severity)


def odd(rule: str, message: str, element: Element) -> Problem:
    """Return a warning on *element*, which is valid but odd."""
    return problem(rule, message, element, Severity.WARNING)


def parts_of(element: Element) -> dict[Name, list[Element]]:
    """Return the elements in *element* by name."""
    found: dict[Name, list[Element]] = {}
    for child in children(element):
        found.setdefault((space_of(child), local(child)), []).append(child)
    return found


def counted(
    element: Element, parts: Mapping[Name, list[Element]], required: Iterable[Name], single: Iterable[Name]
) -> Iterator[Problem]:
    """Yield the *required* parts that are missing or empty in *element*, and the *single* ones that are repeated."""
    for name in required:
        if name not in parts:
            yield problem("required", f"<{local(element)}> has no <{name[1]}>", element)
        elif not text_of(parts[name][0]) and not len(parts[name][0]):
            yield odd("empty", f"<{name[1]}> is empty", parts[name][0])
    for name in single:
        for again in parts.get(name, ())[1:]:
            yield problem("once", f"<{local(element)}> has a second <{name[1]}>", again)


def is_rfc_822(text: str) -> bool:
    """Is *text* a date in the form of RSS?"""
    return _RFC_822.fullmatch(text) is not None and read_date(text) is not None


def is_rfc_3339(text: str) -> bool:
    """Is *text* a date and time in the form of Atom and JSON Feed?"""
    return _RFC_3339.fullmatch(text) is not None and read_date(text) is not None


def is_address(text: str) -> bool:
    """Is *text* an address with its scheme?"""
    return _ADDRESS.fullmatch(text) is not None


def repeated(ids: Iterable[tuple[str, Element]], seen: set[str]) -> Iterator[Problem]:
    """Yield the *ids* of an entry that are *seen* in others already, and add all of them."""
    for uri, element in ids:
        if uri in seen:
            yield odd("unique", f"{uri[:SHOWN]!r} is the ID of another entry, too", element)
        seen.add(uri)
