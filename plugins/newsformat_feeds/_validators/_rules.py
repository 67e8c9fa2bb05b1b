"""Rules that feeds in XML share, and those about strings, which JSON Feed has too."""

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
        """Yield what is wrong with *element*: an entry; or, when there are no more, the root, but for its entries."""


# RFC 822, section 5.1, with the years of four digits that RFC 1123 has; the day of the week may be left out.
_RFC_822 = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ?)?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:\d\d){1,2} "
    r"\d\d:\d\d(?::\d\d)? (?:UT|GMT|[ECMP][SD]T|[A-IK-Z]|[+-]\d{4})",
    re.ASCII | re.IGNORECASE,
)
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)", re.ASCII)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
SHOWN = 60  # characters of what is wrong


def problem(rule: str, message: str, element: Element, severity: Severity = Severity.ERROR) -> Problem:
    """Return what is wrong with *element*."""
    return Problem(rule, message, line_of(element), severity=severity)


def odd(rule: str, message: str, element: Element) -> Problem:
    """Return what is valid about *element*, but odd."""
    return problem(rule, message, element, Severity.WARNING)


def parts_of(element: Element) -> dict[Name, list[Element]]:
    """Return the elements in *element* by their names."""
    found: dict[Name, list[Element]] = {}
    for child in children(element):
        found.setdefault((space_of(child), local(child)), []).append(child)
    return found


def counted(
    element: Element, parts: Mapping[Name, list[Element]], required: Iterable[Name], single: Iterable[Name]
) -> Iterator[Problem]:
    """Yield which of the *required* parts *element* has not, or empty, and of which *single* ones it has several."""
    for name in required:
        if name not in parts:
            yield problem("required", f"<{local(element)}> has no <{name[1]}>", element)
        elif not text_of(parts[name][0]) and not len(parts[name][0]):
            yield odd("empty", f"<{name[1]}> says nothing", parts[name][0])
    for name in single:
        for again in parts.get(name, ())[1:]:
            yield problem("once", f"<{local(element)}> has a second <{name[1]}>", again)


def is_rfc_822(text: str) -> bool:
    """Is *text* a date as RSS has them?"""
    return _RFC_822.fullmatch(text) is not None and read_date(text) is not None


def is_rfc_3339(text: str) -> bool:
    """Is *text* a date and time as Atom and JSON Feed have them?"""
    return _RFC_3339.fullmatch(text) is not None and read_date(text) is not None


def is_address(text: str) -> bool:
    """Is *text* an address with its scheme?"""
    return _ADDRESS.fullmatch(text) is not None


def repeated(ids: Iterable[tuple[str, Element]], seen: set[str]) -> Iterator[Problem]:
    """Yield which of the *ids* of an entry are among those *seen* in others, and add them."""
    for uri, element in ids:
        if uri in seen:
            yield odd("unique", f"{uri[:SHOWN]!r} is the ID of another entry, too", element)
        seen.add(uri)
