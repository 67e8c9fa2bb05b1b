"""Boxes amid the paragraphs of a story that show other stories: their titles stay, as a list of links."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from newsformat.markup.xml import Element
from newsformat.plugin import line
from newsformat_web._elements import BOXES, LEAST, own_text, text_in


_BOXES = BOXES | {"aside"}
_LARGEST = 100  # elements in a box
_FEW = 60  # elements in which there is a paragraph
_TITLE = 20  # letters
_LABEL = 40  # letters of what is no link
_TITLES = ("h2", "h3", "h4", "h5", "h6")
_NO_LIST = frozenset(("figcaption", "blockquote", "table", "pre", "iframe", "form", "video", "audio", "h1", "p"))


def keep_titles(parent: Element, around: Collection[Element]) -> set[Element]:
    """Make lists of links of the boxes amid the paragraphs in *parent* that show other stories, and return them.

    They are small and have hardly any text but titles; those *around* the story by their names may have more.
    """
    children = [*parent]
    boxes = [at for at, child in enumerate(children) if child.tag in _BOXES]
    if not boxes or len(boxes) == len(children) == 1:
        return set()
    texts = [at for at, child in enumerate(children) if _has_paragraph(child)]
    amid = [children[at] for at in boxes if texts and texts[0] < at < texts[-1] and at not in texts]
    return {box for box in amid if _become_list(box, is_named=box in around)}


def _has_paragraph(element: Element) -> bool:
    return any(each.tag == "p" and len(own_text(each)) >= LEAST for each in islice(element.iter(), _FEW))


def _become_list(box: Element, *, is_named: bool) -> bool:
    within = [*islice(box.iter(), _LARGEST)]
    links = {href: title for each in within if (href := each.get("href")) and (title := _title(each))}
    if not links or len(within) == _LARGEST or (not is_named and any(each.tag in _NO_LIST for each in within)):
        return False
    label = next(_labels(box), "")
    linked = sum(len(text_in(each)) for each in within if each.tag == "a")
    if not is_named and len(text_in(box)) - linked > _LABEL:
        return False
    box.tag, box.text = "div", ""
    box.attrib.clear()
    box[:] = [_made(box, "h4", label)] if label else []
    items = _made(box, "ul", "")
    for href, title in links.items():
        item = _made(box, "li", "")
        item.append(_made(box, "a", title, href=href))
        items.append(item)
    box.append(items)
    return True


def _title(link: Element) -> str:
    """Return the title that *link* has, or that is in it; ``""`` if it is none of a story."""
    if link.tag != "a" or (link.get("href") or "").startswith("#"):
        return ""
    text = next((text_in(each) for name in _TITLES for each in link.iter(name)), "") or line(
        _BETWEEN.sub(" ", "\0".join(map(str, link.itertext()))).replace("\0", "")
    )
    return text if len(text) >= _TITLE and " " in text else ""


_BETWEEN = re.compile(r"(?<=[^\W_A-Z])\0+(?=[A-Z])")  # what the style of a page parts


def _labels(box: Element) -> Iterator[str]:
    """Yield the short texts in *box* that are no link: the first is what it is called."""
    waiting = [box]
    while waiting:
        element = waiting.pop()
        if element.tag != "a":
            if 0 < len(text := line(element.text or "")) <= _LABEL:
                yield text
            waiting += reversed(element)


def _made(near: Element, tag: str, text: str, **said: str) -> Element:
    made = near.makeelement(tag, said)
    made.text = text
    return made
