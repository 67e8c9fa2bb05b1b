"""Writes foreign parts kept from a feed as elements again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from newsformat import Foreign, ReadError
from newsformat.markup.xml import Element, local, parse, quoted
from newsformat.plugin import Report
from newsformat_feeds._elements import children, snippet
from newsformat_feeds._names import CONTAINERS


def foreign(  # noqa: PLR0913 -- two of them say where it stands, by keyword
    kept: Iterable[Foreign],
    space: str,
    knows: Callable[[Element], bool],
    report: Report,
    *,
    namespace: str = "",
    feature: str = "foreign",
) -> list[str]:
    """Return the foreign parts *kept* of *space*, for an element in *namespace*.

    Those that are not elements, or that a reader *knows* and would read differently, are reported as lost of *feature*.
    """
    what = f"{feature}.{space}"
    written = []
    for part in kept:
        if part.space != space:
            continue
        try:
            found = children(parse(f"<feed xmlns={quoted(namespace)}>{part.value}</feed>".encode()))
        except (ReadError, UnicodeEncodeError):
            report.lost(what, where=part.name, why="it is not an XML element")
            continue
        fits = len(found) == 1 and not knows(found[0]) and not _holds_entries(found[0])
        if fits and snippet(found[0]) == part.value:
            written.append(part.value)
        else:
            report.lost(what, where=part.name, why="at its place it would be taken for something else")
    return written


def _holds_entries(element: Element) -> bool:
    """Does *element* contain a feed, whose entries would be read as part of this one?"""
    inner = (child for descendant in element.iter() if local(descendant) in CONTAINERS for child in descendant)
    return any(local(child) in {"item", "entry"} for child in inner)
