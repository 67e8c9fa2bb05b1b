"""Combines many words into one regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def alternatives(words: Iterable[str]) -> str:
    """Return a regular expression for any of *words*, preferring the longest; common prefixes are matched once."""
    tree: dict[str, Any] = {}
    for word in sorted(words):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _branches(tree)


_END = ""


def _branches(tree: dict[str, Any]) -> str:
    ways = [re.escape(letter) + _branches(below) for letter, below in tree.items() if letter is not _END]
    if len(ways) < 2 and _END not in tree:  # noqa: PLR2004 -- it does not branch
        return "".join(ways)
    return f"(?:{'|'.join(ways)}){'?' if _END in tree else ''}" if ways else ""
