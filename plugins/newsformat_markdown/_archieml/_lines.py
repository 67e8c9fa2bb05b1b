"""Classifies the lines of ArchieML as its own parser does (sections 1.1 and 8)."""

from __future__ import annotations

import re
from typing import Final


WHITE: Final = " \t\n\v\f\r"  # trimmed from values
_BLANK: Final = "\x00\t\n\v\f\r \u00a0\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
_TOKEN: Final = rf"[^{_BLANK}\[\]{{}}:\\]"
KEY: Final = re.compile(rf"({_TOKEN}+)[ \t]*:[ \t]*(.*)")
SCOPE: Final = re.compile(rf"([\[{{])[ \t]*+([+.]*+)[ \t]*+({_TOKEN}*+)[ \t]*+[\]}}](.*)")
COMMAND: Final = re.compile(r":[ \t]*(endskip|ignore|skip|end)", re.IGNORECASE)
ITEM: Final = re.compile(r"\*[ \t]*(.*)")
IS_KEY: Final = re.compile(rf"(?![+.])(?:(?!\.){_TOKEN})+")


def is_text(line: str) -> bool:
    """Is *line* text in any context?"""
    bare = line.strip()
    return bool(bare) and not (KEY.match(bare) or SCOPE.match(bare) or COMMAND.match(bare))


def escaped(line: str) -> str:
    """Return a *line* of a value, after the first, so that it is not read as anything else (section 4)."""
    bare = line.lstrip()
    return line if not bare or (is_text(bare) and bare[0] not in "*\\") else f"\\{line}"


def unescaped(line: str) -> str:
    """Return the content of a *line* of a value, after the first."""
    bare = line.lstrip()
    return line[: len(line) - len(bare)] + bare[1:] if bare.startswith("\\") else line
