"""Boxes with other stories among the paragraphs of a story: their titles are kept as a list of links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from itertools import islice

from newsformat.markup.html import classes_of
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element
from newsformat.plugin import letters, line
from newsformat_web._addresses import is_page
from newsformat_web._elements import BOXES, LEAST, own_text, text_in


_BOXES = BOXES | {"aside"}
_OF_TEXT = frozenset(("p", "div"))
_DECKS = frozenset(("p",))
_LARGEST = 100  # elements in a box
_MAX_ELEMENTS = 60  # elements among which there is a paragraph
_TITLE = 20  # letters
_LABEL = 40  # letters outside of links
_TITLES = ("h2", "h3", "h4", "h5", "h6")
_NO_LIST = frozenset(("figcaption", "blockquote", "table", "pre", "iframe", "form", "video", "audio", "h1"))


def keep_titles(
    parent: Element, side_boxes: AbstractSet[Element], shows_others: Callable[[Element], bool]
) -> set[Element]:
    """Turn boxes among the paragraphs in *parent* that show other stories into lists of links, and return them.

    Such boxes are small and hold little but titles. *side_boxes*, elements that are named as no part of the
    story, count only if *shows_others* is true for them; they may hold more, and follow the last paragraph.
    """
    children = [*parent]
    boxes = [index for index, child in enumerate(children) if child.tag in _BOXES]
    first = next((index for index in range(boxes[-1]) if _has_paragraph(children[index])), -1) if boxes else -1
    if first < 0 or boxes[-1] < first:
        return set()
    last = next((index for index in range(len(children) - 1, boxes[0], -1) if _has_paragraph(children[index])), first)
    below = [
        (index, box)
        for index in boxes
        if index > first and not _has_paragraph(box := children[index], _DECKS if box in side_boxes else _OF_TEXT)
    ]
    shown = [box for index, box in below if (shows_others(box) if box in side_boxes else index < last)]
    return {box for box in shown if _become_list(box, is_named=box in side_boxes)}


def _has_paragraph(element: Element, tags: AbstractSet[str] = _OF_TEXT) -> bool:
    return any(inner.tag in tags and len(own_text(inner)) >= LEAST for inner in islice(element.iter(), _MAX_ELEMENTS))


def _become_list(box: Element, *, is_named: bool) -> bool:
    within = [*islice(box.iter(), _LARGEST)]
    links = {href: title for child in within if (href := child.get("href")) and (title := _title(child))}
    if not links or len(within) == _LARGEST or any(map(_is_running, within)):
        return False
    if not is_named and not _has_but_titles(box, within, links.keys()):
        return False
    label = next(_labels(box), "")
    box.tag, box.text = "div", ""
    box.attrib.clear()
    box[:] = [_new_element(box, "h4", label)] if label else []
    items = _new_element(box, "ul", "")
    for href, title in links.items():
        item = _new_element(box, "li", "")
        item.append(_new_element(box, "a", title, href=href))
        items.append(item)
    box.append(items)
    return True


def _is_running(element: Element) -> bool:
    """Is there text beside a link in *element*, other than a label before it?"""
    if element.tag == "a" or all(child.tag != "a" for child in element):
        return False
    before = (element.text or "").rstrip()
    return any(letters(child.tail or "") for child in element) or (
        bool(letters(before)) and before[-1] not in _OF_LABELS
    )


_OF_LABELS = ":：|>»→-–—"


def _has_but_titles(box: Element, within: list[Element], links: AbstractSet[str | None]) -> bool:
    """Does *box* hold little but the titles of its *links*: no separate picture, and no item without a title?"""
    linked = [child for child in within if child.tag == "a"]
    items = [child for child in within if child.tag == "li"]
    inside = {inner for outer in (*linked, *items) for inner in outer.iter()}
    if any(child.tag in _NO_LIST or (child.tag in _PICTURES and child not in inside) for child in within):
        return False
    if any(child.tag == "p" and any(inner.tag == "a" for inner in child.iter()) for child in within):
        return False
    if any(links.isdisjoint(inner.get("href") for inner in item.iter("a")) for item in items):
        return False
    return len(text_in(box)) - sum(len(text_in(child)) for child in linked) <= _LABEL


_PICTURES = frozenset(("img", "picture", "amp-img"))


def _title(link: Element) -> str:
    """Return the title of *link*, its own or in it; ``""`` if it is not a story's."""
    if link.tag != "a" or not is_page(link.get("href") or ""):
        return ""
    titles = [*(inner for name in _TITLES for inner in link.iter(name)), *filter(_is_called_title, link.iter())]
    text = next(filter(None, map(_parted, titles)), "") or _parted(link)
    return text if len(text) >= _TITLE and " " in text else ""


def _is_called_title(element: Element) -> bool:
    return element.tag != "a" and any(role_of(name) == "headline" for name in classes_of(element))


def _parted(element: Element) -> str:
    """Return the text of *element* on one line, with blanks between parts that only the page's style separates."""
    return line(_BETWEEN.sub(" ", "\0".join(map(str, element.itertext()))).replace("\0", ""))


_BETWEEN = re.compile(r"(?<=[^\W_A-Z])\0+(?=[A-Z])")  # parts separated by the page's style


def _labels(box: Element) -> Iterator[str]:
    """Yield the short texts in *box* above its first title; the first is the name of the box."""
    waiting = [box]
    while waiting and not _title(element := waiting.pop()):
        if element.tag != "a":
            if 0 < len(text := line(element.text or "")) <= _LABEL:
                yield text
            waiting += reversed(element)


def _new_element(near: Element, tag: str, text: str, **attributes: str) -> Element:
    element = near.makeelement(tag, attributes)
    element.text = text
    return element
