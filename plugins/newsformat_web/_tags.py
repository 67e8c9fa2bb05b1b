"""The tags of a page with their line numbers in its source, which a parsed tree lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat.markup.html import unescaped_value


_NAMES = "!doctype|html|title|h1|meta|link|script|style|textarea|svg"
_TAG = re.compile(
    rf"""<!--(?:.*?-->|.*\Z)|<({_NAMES})(?=[\s/>])((?:[^>"']|"[^"]*+"|'[^']*+')*+)""", re.DOTALL | re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"""([^\s=>"'/]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"']++)))?""")
_OF_TEXT = frozenset(("title", "script", "style", "textarea", "svg"))  # elements whose content has no tags of the page


class Tag(NamedTuple):
    """An opening tag: name and attributes in lower case, line number, and for some elements their text."""

    name: str
    attributes: dict[str, str]
    line: int
    text: str


def tags_of(page: str) -> Iterator[Tag]:
    """Yield the relevant opening tags of *page*, in linear time."""
    small = page.lower()
    small = small if len(small) == len(page) else page  # a capital may become two characters in lower case
    line, done, place = 1, 0, 0
    while match := _TAG.search(page, place):
        place = match.end()
        if match[1] is None:  # a comment
            continue
        line, done = line + page.count("\n", done, match.start()), match.start()
        name, text = match[1].lower(), ""
        if name in _OF_TEXT and not match[2].endswith("/"):
            end = small.find(f"</{name}", place)
            end = len(page) if end < 0 else end
            text, place = page[place + 1 : end], end
        yield Tag(name, _attributes(match[2]), line, text)


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), unescaped_value(double or single or bare))
    return found
