"""Rows of signs above and under a headline, and codes of wires above it: they show where it is, and are none of it."""

from __future__ import annotations

from newsformat_text._labels import AROUND_HEADLINE, Apart
from newsformat_text._lazily import lazily


# Begins and ends a telegram; the keywords of AP, ``BC-US--Dam Repair,3rd Ld-Writethru,450``.
_CODE = lazily(
    r"ZCZC(?: ?[A-Z]{2,4}\d{1,4})?|NNNN"
    r"|(?:(?:BC|AM|PM)-(?:[A-Z]{2,3}--?)?|[A-Z]{2,3}--)[^\W\d_][\w'’ .&-]{2,40}(?:,\s?[\w /.-]{2,30}){0,3}"
)
_UNDERLINE = lazily(r"([=~^*+#\"'_.:–—-])\1\1+")


def rows(lines: list[str]) -> Apart:
    """Return which of *lines* are such; none of a text that has nothing else."""
    found: Apart = {}
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        if _says(line):
            below = lines[number] if number < len(lines) else ""
            if _underlines(below, line):
                found[number + 1] = below, AROUND_HEADLINE
            return found
        found[number] = line, AROUND_HEADLINE
    return {}


def _says(line: str) -> bool:
    """Has *line* a letter or digit, and is it no code?"""
    if line[:2].isupper() and _CODE.fullmatch(line):
        return False
    return line[0].isalnum() or any(map(str.isalnum, line))


def _underlines(row: str, line: str) -> bool:
    """Is *row*, right under *line*, one of ``=``, or of another sign and half as long at least?"""
    if not row or row[0].isalnum() or not _UNDERLINE.fullmatch(row):
        return False
    return row[0] == "=" or 2 * len(row) >= len(line)
