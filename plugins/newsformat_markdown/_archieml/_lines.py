"""What the lines of ArchieML are, told as its own parser tells them (sections 1.1 and 8)."""

from __future__ import annotations

import re
from typing import Final


WHITE: Final = " \t\n\v\f\r"  # which no value begins or ends with
_BLANK: Final = "\x00\t\n\v\f\r \u00a0\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
_TOKEN: Final = rf"[^{_BLANK}\[\]{{}}:\\]"
KEY: Final = re.compile(rf"({_TOKEN}+)[ \t]*:[ \t]*(.*)")
SCOPE: Final = re.compile(rf"([\[{{])[ \t]*+([+.]*+)[ \t]*+({_TOKEN}*+)[ \t]*+[\]}}](.*)")
COMMAND: Final = re.compile(r":[ \t]*(endskip|ignore|skip|end)", re.IGNORECASE)
ITEM: Final = re.compile(r"\*[ \t]*(.*)")
IS_KEY: Final = re.compile(rf"(?![+.])(?:(?!\.){_TOKEN})+")


def is_text(line: str) -> bool:
    """Is *line* text, wherever it stands?"""
    bare = line.strip()
    return bool(bare) and not (KEY.match(bare) or SCOPE.match(bare) or COMMAND.match(bare))


def escaped(line: str) -> str:
    """Return a *line* of a value, not its first, so that it is nothing else (section 4)."""
    bare = line.lstrip()
    return line if not bare or (is_text(bare) and bare[0] not in "*\\") else f"\\{line}"


def unescaped(line: str) -> str:
    """Return what a *line* of a value, not its first, says."""
    bare = line.lstrip()
    return line[: len(line) - len(bare)] + bare[1:] if bare.startswith("\\") else line
