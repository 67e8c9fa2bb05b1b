"""State of a document while it is written, and the reporting of losses."""

from __future__ import annotations

import hashlib
from typing import Any

from newsformat import Foreign
from newsformat.markup.json import text_of, value_of
from newsformat.plugin import Report
from newsformat_ninjs._names import ASSUMED, SPACE
from newsformat_ninjs._versions import at_least


class Writing:
    """A document in *version* of the standard, with its text in the form *body*."""

    def __init__(self, report: Report, version: str, body: str) -> None:
        self.report, self.version, self.body = report, version, body
        self.foreign: set[str] = set()  # the names of the foreign properties

    def since(self, version: str) -> bool:
        """Does the document have *version*, or a newer one?"""
        return at_least(self.version, version)

    def lost(self, what: str, where: str = "", why: str = "") -> None:
        """Report *what* as lost."""
        self.report.lost(what, where=where, why=why)

    def unfit(self, name: str) -> None:
        """Report that the foreign property *name* has no place."""
        self.lost(f"foreign.{SPACE}", name, f"ninjs {self.version} has no place for it")


def made_up(members: dict[str, Any]) -> str:
    """Return the URI for an item without one: recognisably made up, and the same for the same item."""
    return f"{ASSUMED}{hashlib.sha256(text_of(members).encode()).hexdigest()[:32]}"


def foreign_values(foreign: tuple[Foreign, ...], writing: Writing) -> list[tuple[str, Any]]:
    """Return the foreign parts of ninjs as names and values; those that are not JSON are reported as lost."""
    found = []
    for part in foreign:
        if part.space == SPACE:
            try:
                found.append((part.name, value_of(part.value)))
            except ValueError:
                writing.lost(f"foreign.{SPACE}", part.name, "it is not JSON")
    return found
