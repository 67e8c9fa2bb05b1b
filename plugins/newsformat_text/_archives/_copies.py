"""Several copies in one text, as archives let one download hundreds: each is read as a text of its own."""

from __future__ import annotations

from newsformat.markup import exports


def copies(text: str) -> list[tuple[int, str, bool]]:
    """Return each copy in *text* with the number of lines above it, and whether it is one; the whole text if not."""
    lines = text.splitlines(keepends=True)
    found = exports.copies(lines)
    if len(found) < 2:  # noqa: PLR2004 -- copies
        return [(0, text, bool(found))]
    return [(copy.start, "".join(lines[copy.start : copy.stop]), True) for copy in found]
