"""The trees that are walked: of lxml where XML was parsed, of the standard library's ElementTree where HTML was.

The elements of the latter take a fourth of the time to make and half of it to walk, but know neither their parents nor
their lines. What they have is typed as lxml's, which have all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from newsformat._text import line
from newsformat.markup._xml import _tree
from newsformat.markup._xml._tree import Element


__all__ = [
    "WORDS",
    "Element",
    "all_text",
    "classes_of",
    "convert_title_button",
    "inside",
    "line_of",
    "name_of",
    "text_of",
]


WORDS: Final = "words"
"""The attribute for the words of a ``noscript`` with pictures, or of an ``svg``, which must not run into any text."""


def name_of(element: Element) -> str:
    """Return the local name in lower case, or ``""`` for anything but an element."""
    return _name(element.tag)


@lru_cache(maxsize=512)
def _name(tag: object) -> str:
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def inside(element: Element) -> Iterator[Element]:
    """Yield the elements in *element*, in the order of the document."""
    return (inner for inner in element.iter() if inner is not element and isinstance(inner.tag, str))


def line_of(element: Element) -> int | None:
    """Return the line in which *element* begins; `None` if it was not read from a document."""
    return _tree.line_of(element) if isinstance(element, Element) else None


def all_text(element: Element) -> str:
    """Return all text in *element* unchanged, without comments and processing instructions."""
    return _tree.all_text(element) if isinstance(element, Element) else "".join(element.itertext())


def text_of(element: Element) -> str:
    """Return all text in *element* as a single line, without comments and processing instructions.

    A blank stands for a line break (``<br>``), unless it separates signs of Chinese or Japanese, or parts of a word.
    """
    has_break = next(iter(element.iter("br")), None) is not None
    if not has_break:
        return line(all_text(element))
    text = _with_breaks(element)
    return line(text if text.isascii() else _UNPARTED.sub("", text))


_EASTERN = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60"
_UNPARTED = re.compile(f"(?:(?<=[{_EASTERN}])[^\\S\v]*+\v\\s*+(?=[{_EASTERN}])|(?<=\xad)[^\\S\v]*+\v\\s*+)")


def _with_breaks(element: Element) -> str:
    """Return all text in *element* with a vertical tab for each line break; without recursion."""
    found: list[str] = []
    waiting: list[Element | str] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            found.append(node)
            continue
        found.append(node.text or "")
        for child in reversed(node):
            waiting.append(child.tail or "")
            if isinstance(child.tag, str):
                waiting.append("\v" if child.tag == "br" else child)
    return "".join(found)


def classes_of(element: Element) -> frozenset[str]:
    """Return the names in the attribute ``class`` of *element*."""
    return frozenset((element.get("class") or "").split())


def convert_title_button(heading: Element) -> list[str]:
    """Convert a button that is all of *heading* to running text, and return the IDs of what it opens, if given.

    The content that it opens follows the heading (ARIA Authoring Practices Guide, Accordion). A button that opens
    nothing is not a title.
    """
    buttons = [inner for inner in inside(heading) if name_of(inner) == "button"] if len(heading) else []
    if len(buttons) != 1 or text_of(buttons[0]) != text_of(heading) or not _opens(buttons[0], heading):
        return []
    buttons[0].tag = "span"
    return (buttons[0].get("aria-controls") or "").split()


def _opens(button: Element, heading: Element) -> bool:
    """Does *button* open something, according to its own attributes, its name or its parts?

    A question opens its answer.
    """
    if len(button) or any(str(name).endswith(("aria-expanded", "aria-controls")) for name in button.keys()):  # noqa: SIM118 -- no dictionary
        return True
    if text_of(button).endswith(("?", "？", "؟")):
        return True
    return any(_ACCORDION.search(element.get("class") or "") for element in (button, heading))


_ACCORDION = re.compile(r"accordion|collaps|toggle|expand|faq", re.IGNORECASE)
