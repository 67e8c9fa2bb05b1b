"""Rows of signs above and under a headline, and codes of wires above it: they show where it is, and are none of it."""

from __future__ import annotations

import re


_CODE = re.compile(r"ZCZC(?: ?[A-Z]{2,4}\d{1,4})?|NNNN")  # begins and ends a telegram
_UNDERLINE = re.compile(r"([=~^*+#\"'_.:–—-])\1\1+")


def rows(lines: list[str]) -> list[int]:
    """Return which of *lines* are such; none in a text that has nothing else."""
    found: list[int] = []
    for index, line in enumerate(lines):
        if not line:
            continue
        if any(map(str.isalnum, line)) and not _CODE.fullmatch(line):
            return [*found, *_under(lines, index)]
        found.append(index)
    return []


def _under(lines: list[str], index: int) -> list[int]:
    """Return the line right under line *index* if it is its underline: of ``=``, or half as long at least."""
    below = lines[index + 1] if index + 1 < len(lines) else ""
    if _UNDERLINE.fullmatch(below) and (below[0] == "=" or 2 * len(below) >= len(lines[index])):
        return [index + 1]
    return []
