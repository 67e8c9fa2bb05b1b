"""What the writers of the parts of a document share."""

from __future__ import annotations

from newsformat import Concept
from newsformat.plugin import Report


class Numbers:
    """Gives IDs that are unique in a document."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, prefix: str) -> str:
        """Return one more ID."""
        self._last += 1
        return f"{prefix}{self._last}"


class Desk:
    """What the writers of the parts of a document share: where losses go, the markup of texts, IDs, services."""

    def __init__(self, report: Report, markup: str, services: tuple[Concept, ...]) -> None:
        self.report, self.markup, self.services = report, markup, services
        self.numbers = Numbers()

    def reporting(self, report: Report) -> Desk:
        """Return a desk that tells *report* of losses, and shares all else with this one."""
        made = Desk(report, self.markup, self.services)
        made.numbers = self.numbers
        return made
