"""Teasers: adjacent small boxes, each with a title that links to another page."""

from __future__ import annotations

import re
from itertools import islice

from newsformat.markup.xml import Element, take_out
from newsformat_web._elements import BOXES, text_in


def take_out_teasers(body: Element) -> None:
    """Remove adjacent teasers for other pages from *body*, unless the page has nothing else."""
    parents = [each for each in body.iter() if len(each) >= _SEVERAL and each.tag not in _OF_RUNNING]
    groups = [(parent, teasers) for parent in parents if (teasers := _teasers_in(parent))]
    shown = sum(len(text_in(each)) for _, teasers in groups for each in teasers)
    if not groups or shown > sum(len(text_in(each)) for each in body.iter("p")):
        return
    for parent, teasers in groups:
        take_out(parent, frozenset(map(id, teasers)))


def _teasers_in(parent: Element) -> list[Element]:
    """Return the children of *parent* that are teasers, at least two with the same class."""
    alike: dict[tuple[str, str], list[Element]] = {}
    for child in parent:
        if child.tag in BOXES:
            alike.setdefault((child.tag, child.get("class") or ""), []).append(child)
    several = [group for group in alike.values() if len(group) >= _SEVERAL and all(map(_is_teaser, group))]
    return [each for group in several for each in group]


_SEVERAL = 2
_OF_RUNNING = frozenset(("p", "ul", "ol", "table", "tr"))
_LARGEST = 60  # elements of a teaser
_LONGEST = 400  # letters of one
TITLE = 20  # letters of its title


def _is_teaser(element: Element) -> bool:
    """Is *element* small, with a title that links to one other page?

    If it is itself a link, it contains a picture for that page, but does not lead to a picture, as in a gallery.
    """
    within = [*islice(element.iter(), _LARGEST)]
    if len(within) == _LARGEST:
        return False
    if element.tag == "a" and (FILE.search(element.get("href") or "") or all(each.tag != "img" for each in within)):
        return False
    links = {each.get("href"): text_in(each) for each in within if each.tag == "a" and each.get("href")}
    titles = [text for text in links.values() if len(text) >= TITLE]
    return len(titles) == 1 and len(text_in(element)) <= _LONGEST and not any(of_paragraph(each) for each in within)


FILE = re.compile(r"\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|\Z)", re.IGNORECASE)


def of_paragraph(element: Element) -> bool:
    """Is *element* a paragraph with a link in it, and not just a link?"""
    if element.tag != "p":
        return False
    linked = sum(len(text_in(each)) for each in element.iter("a"))
    return 0 < linked < len(text_in(element)) // 2
