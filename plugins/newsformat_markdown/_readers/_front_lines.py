"""Front matter without fences, as Pelican and MultiMarkdown have it: ``Title: …``, and such lines up to a blank one.

That of Hexo may be YAML that only ends with a fence.
"""

from __future__ import annotations

import re

from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence


_FIRST = re.compile(r"title:[ \t]+\S", re.IGNORECASE)
_FIELD = re.compile(r"(\w[\w -]*):(.*)")
_BETWEEN_AUTHORS = re.compile("[;,]")
_UNOPENED = re.compile(r"((?:(?:[A-Za-z]\w*+:|[ \t]*+-[ \t]|[ \t]++\S|#).*+\n)++)---[ \t]*+(?:\n|\Z)")
_TITLED, _DATED = re.compile(r"^title:[ \t]+\S", re.MULTILINE), re.compile(r"^date:[ \t]+\d", re.MULTILINE)


def unopened(text: str) -> tuple[str, int]:
    """Return the YAML that *text* begins with, up to a fence, and where what is below begins; ``""`` if there is none.

    It has a title and a date, since a single line above a fence is a heading.
    """
    found = _UNOPENED.match(text)
    if found and _TITLED.search(found[1]) and _DATED.search(found[1]):
        return found[1], found.end()
    return "", 0


def split_lines(text: str) -> tuple[Mapping, str, int] | None:
    """Return the front matter that *text* begins with, what is below, and the line where that begins."""
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
