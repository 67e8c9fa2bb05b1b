"""What a writer knows of the document that it writes, and how it says what is lost."""

from __future__ import annotations

import hashlib
from typing import Any

from newsformat import Foreign
from newsformat.markup.json import text_of, value_of
from newsformat.plugin import Report
from newsformat_ninjs._names import ASSUMED, SPACE
from newsformat_ninjs._versions import at_least


class Writing:
    """One document in *version* of the standard, its text in the form that *body* names."""

    def __init__(self, report: Report, version: str, body: str) -> None:
        self.report, self.version, self.body = report, version, body
        self.foreign: set[str] = set()  # the names of the properties that are foreign

    def since(self, version: str) -> bool:
        """Is the document in *version* of the standard, or a newer one?"""
        return at_least(self.version, version)

    def lost(self, what: str, where: str = "", why: str = "") -> None:
        """Say that *what* does not survive."""
        self.report.lost(what, where=where, why=why)

    def unfit(self, name: str) -> None:
        """Say that the foreign property *name* has no place."""
        self.lost(f"foreign.{SPACE}", name, f"ninjs {self.version} has no place for it")


def made_up(members: dict[str, Any]) -> str:
    """Return the URI of an item that has none: it says so itself, and is the same for the same item."""
    return f"{ASSUMED}{hashlib.sha256(text_of(members).encode()).hexdigest()[:32]}"


def foreign_values(foreign: tuple[Foreign, ...], writing: Writing) -> list[tuple[str, Any]]:
    """Return what is foreign of ninjs as names and values; what is no JSON is lost."""
    found = []
    for each in foreign:
        if each.space == SPACE:
            try:
                found.append((each.name, value_of(each.value)))
            except ValueError:
                writing.lost(f"foreign.{SPACE}", each.name, "it is not JSON")
    return found
