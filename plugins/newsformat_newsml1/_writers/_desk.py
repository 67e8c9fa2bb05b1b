"""State shared by the writers of a document."""

from __future__ import annotations

from newsformat import Concept
from newsformat.plugin import Report


class Numbers:
    """Generates IDs that are unique in a document."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, prefix: str) -> str:
        """Return the next ID."""
        self._last += 1
        return f"{prefix}{self._last}"


class Desk:
    """State shared by the writers of a document: the report, the markup of texts, IDs, services."""

    def __init__(self, report: Report, markup: str, services: tuple[Concept, ...]) -> None:
        self.report, self.markup, self.services = report, markup, services
        self.numbers = Numbers()

    def reporting(self, report: Report) -> Desk:
        """Return a desk that shares everything with this one but reports losses to *report*."""
        desk = Desk(report, self.markup, self.services)
        desk.numbers = self.numbers
        return desk
