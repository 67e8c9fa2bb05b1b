"""Front matter without fences, as in Pelican and MultiMarkdown: lines such as ``Title: …`` up to a blank one.

Hexo's may be YAML with only a closing fence.
"""

from __future__ import annotations

import re

from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence


_FIRST = re.compile(r"title:[ \t]+\S", re.IGNORECASE)
_FIELD = re.compile(r"(\w[\w -]*):(.*)")
_BETWEEN_AUTHORS = re.compile("[;,]")
_UNOPENED = re.compile(r"((?:(?:[A-Za-z]\w*+:|[ \t]*+-[ \t]|[ \t]++\S|#).*+\n)++)---[ \t]*+(?:\n|\Z)")
_TITLED, _DATED = re.compile(r"^title:[ \t]+\S", re.MULTILINE), re.compile(r"^date:[ \t]+\d", re.MULTILINE)


def unfenced_front(text: str) -> tuple[str, int]:
    """Return the YAML at the top of *text*, up to a fence, and where the rest begins, or ``""``.

    It must have a title and a date, since a single line above a fence is a heading.
    """
    match = _UNOPENED.match(text)
    if match and _TITLED.search(match[1]) and _DATED.search(match[1]):
        return match[1], match.end()
    return "", 0


def split_lines(text: str) -> tuple[Mapping, str, int] | None:
    """Return the front matter at the top of *text*, the rest, and the line where the rest begins."""
    if not _FIRST.match(text):
        return None
    head, _, below = text.partition("\n\n")
    items: dict[str, Node] = {}
    for number, line in enumerate(head.split("\n"), 1):
        field = _FIELD.fullmatch(line)
        if field is None or line.endswith("\\") or (key := field[1].lower()) in items:
            return None
        items[key] = _node(key, field[2].strip(" \t"), number)
    return (Mapping(items), below, head.count("\n") + 3) if len(items) > 1 else None


def _node(key: str, text: str, line: int) -> Node:
    if key == "authors":
        names = [name.strip(" \t") for name in _BETWEEN_AUTHORS.split(text)]
        return Sequence(tuple([Scalar(name, line=line) for name in names]), line)
    return Scalar(text, line=line)
