"""The lines of text on a page, each with the elements that identify its role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple, TypeAlias

from newsformat.markup.xml import Element
from newsformat.plugin import line, seam


HEADINGS = frozenset(("h2", "h3", "h4"))
_TITLES = HEADINGS | {"h1"}
_TELLING = _TITLES | {"time"}
_HIDDEN = frozenset((
    "script", "style", "noscript", "template", "svg", "button", "select", "nav", "input", "textarea", "iframe",
    "figure", "blockquote",
))  # fmt: skip
_INLINE = frozenset((
    "a", "abbr", "b", "big", "br", "cite", "data", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup",
    "time", "u", "img", "wbr", "meta", "link", "strike", "s", "acronym", "bdi", "bdo", "label",
))  # fmt: skip


class Line(NamedTuple):
    """A line of text with its relevant elements, around or in it: those with a class, times, links to authors."""

    text: str
    marks: tuple[Element, ...]


def lines_of(body: Element) -> Iterator[Line]:
    """Yield the lines of text in *body*."""
    texts: list[str] = []
    marks: dict[int, Element] = {}
    last: Marks = ()
    for text, mark in chain(_runs(body), [("", None)]):
        if texts and (
            mark is None
            or (
                not _is_of_heading(mark)
                and (_are_two_words(texts[-1], text) or _are_two_parts(texts[-1], text, last, mark))
            )
        ):
            if joined := line("".join(texts)):
                yield Line(joined, tuple(marks.values()))
            marks.clear()
            texts.clear()
        if mark is not None and text:
            last = mark
            texts.append(text)
            for child in mark:
                marks[id(child)] = child


def _is_of_heading(marks: tuple[Element, ...]) -> bool:
    """Is a text with these *marks* in a heading? That is one line, just as ``H<sub>2</sub>O`` is one word."""
    return any(mark.tag in _TITLES for mark in marks)


def _are_two_words(one: str, other: str) -> bool:
    """May *one* and *other*, from adjacent elements, be words that only the page's style separates?"""
    last, first = one[-1:], other[:1]
    return last.isalnum() and not last.isupper() and (first.isupper() or first.isdecimal()) and bool(seam(one, other))


def _are_two_parts(text: str, other: str, last: Marks, mark: Marks) -> bool:
    """Are *text* and *other*, in a script without capitals, texts of separate elements with classes?"""
    before, behind = text[-1:], other[:1]
    if (
        before.isascii()
        or not (last and mark and before.isalpha() and behind.isalpha())
        or last[-1] in mark
        or mark[-1] in last
    ):
        return False
    return before.lower() == before.upper() and behind.lower() == behind.upper()


def _runs(body: Element) -> Iterator[tuple[str, tuple[Element, ...] | None]]:
    """Yield each text in *body* with its marks, and an empty item where a line ends; not recursive, for speed."""
    waiting: list[_Waiting] = [(body, "", ())]
    while waiting:
        element, text, above = waiting.pop()
        if element is None:
            yield text, above
            continue
        if above is not None and (element.tag in _TELLING or element.get("class") or is_by_author(element)):
            above = (*above[-_MOST_MARKS:], element)
        yield element.text or "", above
        for child in reversed(element):
            if tail := child.tail:
                waiting.append((None, " ", ()) if tail.isspace() else (None, tail, above))
            if child.tag in _HIDDEN or child.get("hidden") is not None or _is_of_picture(child, element):
                continue
            if child.tag == "br":
                waiting.append(_END)
            elif child.tag in _INLINE:
                waiting.append((child, "", above))
            else:
                waiting += (_END, (child, "", above), _END)


def is_by_author(element: Element) -> bool:
    """Is *element* a link to the author of the page?"""
    return element.tag == "a" and "author" in (element.get("rel") or "").split()


def _is_of_picture(element: Element, parent: Element) -> bool:
    """Is *element* named as a caption or credit, with a picture beside it?"""
    class_names = element.get("class")
    if not class_names or not _CREDIT.search(class_names):
        return False
    return any(inner.tag in {"img", "amp-img"} for inner in islice(parent.iter(), _MAX_ELEMENTS))


_CREDIT = re.compile(r"caption|credit", re.IGNORECASE)
_MAX_ELEMENTS = 30  # elements around a caption


Marks: TypeAlias = tuple[Element, ...]
_Waiting: TypeAlias = tuple[Element | None, str, tuple[Element, ...] | None]
_END: _Waiting = (None, "", None)
_MOST_MARKS = 3
