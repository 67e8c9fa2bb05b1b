"""Several copies in one text, as archives let one download hundreds: each is read as a text of its own."""

from __future__ import annotations

from attrs import define, field

from newsformat.markup import exports
from newsformat.plugin import Report


def copies(text: str) -> list[tuple[int, str, bool]]:
    """Return each copy in *text* with the number of lines above it, and whether it is one; the whole text if not."""
    lines = text.splitlines(keepends=True)
    found = exports.copies(lines)
    if len(found) < 2:  # noqa: PLR2004 -- copies
        return [(0, text, bool(found))]
    return [(copy.start, "".join(lines[copy.start : copy.stop]), True) for copy in found]


@define(repr=False)
class Part(Report):
    """What is said of one of several copies, at its place in the whole text: it goes to the report of that.

    Attributes:
        whole: the report of the text.
        above: lines above the copy.
    """

    whole: Report = field(kw_only=True)
    above: int = field(kw_only=True)

    def note(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        self.whole.note(message, line=line and line + self.above, column=column)

    def left_out(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        self.whole.left_out(message, line=line and line + self.above, column=column)
