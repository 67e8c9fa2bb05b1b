"""Teasers: adjacent small boxes, each with a title that links to another page, or a link to read on below its title."""

from __future__ import annotations

import re
from itertools import groupby, islice

from newsformat.markup.xml import Element, take_out
from newsformat_web._elements import BOXES, own_text, text_in
from newsformat_web._pointers import reads_on


def take_out_teasers(body: Element) -> None:
    """Remove adjacent teasers for other pages from *body*, unless the page has less text than these."""
    parents = [inner for inner in body.iter() if len(inner) >= _SEVERAL and inner.tag not in _OF_RUNNING]
    groups = [(parent, teasers) for parent in parents if (teasers := _teasers_in(parent))]
    shown = sum(len(text_in(teaser)) for _, teasers in groups for teaser in teasers)
    if not groups or shown > _size_without(body, groups):
        return
    for parent, teasers in groups:
        take_out(parent, frozenset(map(id, (*_heading_of(parent, teasers), *teasers))))


def _size_without(body: Element, groups: list[tuple[Element, list[Element]]]) -> int:
    """Return the number of letters of the paragraphs and of long texts in divisions of *body*, outside of teasers."""
    inside = {id(inner) for _, teasers in groups for teaser in teasers for inner in teaser.iter()}
    texts = (own_text(inner) for inner in body.iter("div") if id(inner) not in inside)
    paragraphs = sum(len(text_in(inner)) for inner in body.iter("p") if id(inner) not in inside)
    return paragraphs + sum(len(text) for text in texts if len(text) >= _LONG)


def _teasers_in(parent: Element) -> list[Element]:
    """Return the children of *parent* that are teasers: at least two with the same class, or three side by side."""
    alike: dict[tuple[str, str], list[Element]] = {}
    for child in parent:
        if child.tag in BOXES:
            alike.setdefault((child.tag, child.get("class") or ""), []).append(child)
    several = [
        group
        for (_, named), group in alike.items()
        if len(group) >= _SEVERAL and all(map(_is_teaser if named else _is_card, group))
    ]
    if not several and len(parent) > _SEVERAL:
        runs = (list(group) for is_teaser, group in groupby(parent, _is_card) if is_teaser)
        several = [group for group in runs if len(group) > _SEVERAL]
    return [element for group in several if not _is_within_story(parent, group) for element in group]


def _is_within_story(parent: Element, group: list[Element]) -> bool:
    """Does a story go on below *group*, whose elements have no title that links to another page?"""
    if any(len(text_in(link)) >= TITLE for link in group[0].iter("a")):
        return False
    children = [*parent]
    below = children[children.index(group[-1]) + 1 :]
    return any(child.tag == "p" and len(text_in(child)) >= _LONG for child in below)


def _is_card(element: Element) -> bool:
    """Is *element* a teaser by what it holds alone: a title that is not part of a running text, and something else?"""
    if element.tag not in BOXES or not _is_teaser(element):
        return False
    link = next((inner for inner in element.iter("a") if len(text_in(inner)) >= TITLE), None)
    if link is None:
        return True
    is_running = any(link in around and own_text(around) for around in element.iter())
    has_more = len(text_in(link)) < len(text_in(element)) or len(link) > 1
    return not is_running and (has_more or next(element.iter("img"), None) is not None)


def _heading_of(parent: Element, teasers: list[Element]) -> list[Element]:
    """Return the heading of *teasers* at the end of *parent*: one above them, or a short line that begins it.

    Any other line may be the signature of the story.
    """
    children = [*parent]
    start = next(index for index, child in enumerate(children) if child is teasers[0])
    if children[start + len(teasers) - 1 :] != teasers[-1:] or not start:
        return []
    above = children[start - 1]
    text = text_in(above)
    may_head = above.tag in (_OF_LINES if start == 1 else _HEADINGS)
    is_line = may_head and len(above) == 0 and len(text) <= _SHORT and not text.endswith(_ENDS)
    return [above] if is_line else []


_LONG = 80  # letters of a text in a division that is a paragraph
_SHORT = 40  # characters of a heading of teasers
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_OF_LINES = frozenset((*_HEADINGS, "div", "p", "span"))
_ENDS = (".", "!", "?", "…", "。", "।", "؟", ",", ":")
_SEVERAL = 2
_OF_RUNNING = frozenset(("p", "ul", "ol", "table", "tr"))
_LARGEST = 60  # elements of a teaser
_LONGEST = 400  # letters of one
TITLE = 20  # letters of its title


def _is_teaser(element: Element) -> bool:
    """Is *element* small, with a title that links to one other page, or has a link to read on below it?

    If it is itself a link, it contains a picture for that page, but does not lead to a picture, as in a gallery.
    """
    within = [*islice(element.iter(), _LARGEST)]
    if len(within) == _LARGEST:
        return False
    if element.tag == "a" and (FILE.search(element.get("href") or "") or not _has_parts(element, within)):
        return False
    links = {child.get("href"): text_in(child) for child in within if child.tag == "a" and child.get("href")}
    titles = [text for text in links.values() if len(text) >= TITLE]
    is_titled = len(titles) == 1 or (not titles and _has_link_to_read_on(within, links))
    return is_titled and len(text_in(element)) <= _LONGEST and not any(of_paragraph(inner) for inner in within)


def _has_link_to_read_on(within: list[Element], links: dict[str | None, str]) -> bool:
    """Is there a heading *within* a box with a single address, of another page, and a last link ``Read more``?"""
    if len(links) != 1:
        return False
    [(address, text)] = links.items()
    return not (address or "").startswith("#") and reads_on(text) and any(inner.tag in _HEADINGS for inner in within)


def _has_parts(link: Element, within: list[Element]) -> bool:
    """Does *link* have a picture, or several blocks?"""
    return any(child.tag == "img" for child in within) or sum(child.tag in _OF_LINES for child in link) > 1


FILE = re.compile(r"\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|\Z)", re.IGNORECASE)


def of_paragraph(element: Element) -> bool:
    """Is *element* a paragraph with a link in it, and not just a link?"""
    if element.tag != "p":
        return False
    linked = sum(len(text_in(inner)) for inner in element.iter("a"))
    return 0 < linked < len(text_in(element)) // 2
