"""The entries of a live blog: adjacent elements, each with a time before its text.

This is how live blog systems (Norkon, 24liveblog, ScribbleLive …) and newsrooms publish them. The time becomes the
heading of the entry, followed by its title, if it has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsformat.markup.dates import read_date
from newsformat.markup.html import all_text, classes_of, text_of
from newsformat.markup.styles import words_of_name
from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._elements import LEAST, own_text
from newsformat_web._paragraphs import BETWEEN, is_clock


_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_OF_ENTRIES = frozenset(("div", "li", "article", "section"))
_OF_TEXT = frozenset(("p", "div", "span"))
_MARKS = frozenset(("b", "strong", "em", "i", "u"))  # as in 9:30 in a listing of programmes
_OF_OTHERS = frozenset(("duration", "length", "runtime", "price", "score"))
_LISTS = frozenset(("ul", "ol"))
_HIGHEST = 6  # levels between a time and its entry
_LARGEST = 200  # elements of an entry that are examined
_LINE = 30  # characters of a time with a date
_BEFORE = 60  # letters that may precede the time, such as the author's name
_MOMENT = re.compile(r"T\d\d:\d\d")


def head_entries(body: Element) -> None:
    """Convert the time of each live blog entry in *body* to a heading at its beginning."""
    stamps = [
        inner
        for inner in body.iter()
        if (text := inner.text) and (inner.tag == "time" or text.lstrip()[:1].isdecimal()) and _is_stamp(inner)
    ]
    if len(stamps) < 2:  # noqa: PLR2004 -- entries
        return
    above = {child: parent for parent in body.iter() for child in parent}
    for parent, entries in _groups(stamps, above):
        for entry, stamp in entries.items():
            _begin(entry, stamp)
        if parent.tag in _LISTS:
            parent.tag = "div"
            for entry in entries:
                entry.tag = "div"


def _is_stamp(element: Element) -> bool:
    """Is *element* a time of day, or a machine-readable date displayed as a relative time?"""
    text = (element.text or "").strip()
    if not text or len(element) or len(text) > _LINE:
        return False
    if element.tag != "time":
        return is_clock(text) and element.tag not in _MARKS and not _is_of_other(element)
    return is_clock(text) or bool(_MOMENT.search(element.get("datetime") or "") and read_date(text) is None)


def _is_of_other(element: Element) -> bool:
    """Is *element* named after the length of a film, a price (9.50) or the result of a match?"""
    return any(not _OF_OTHERS.isdisjoint(words_of_name(name)) for name in classes_of(element))


def _groups(stamps: list[Element], above: dict[Element, Element]) -> Iterator[tuple[Element, dict[Element, Element]]]:
    """Yield the innermost elements with entries around several of *stamps*, and those stamps."""
    found: dict[tuple[Element, str, str], dict[Element, Element]] = {}
    for stamp in stamps:
        child = stamp
        for _ in range(_HIGHEST):
            if (parent := above.get(child)) is None:
                break
            if child.tag in _OF_ENTRIES:
                name = next(iter((child.get("class") or "").split()), "")
                found.setdefault((parent, str(child.tag), name), {}).setdefault(child, stamp)
            child = parent
    used: set[Element] = set()
    for (parent, _, _), entries in found.items():
        several = len(entries) > 1 and used.isdisjoint(entries.values())
        if several and all(_is_entry(entry, stamp) for entry, stamp in entries.items()):
            used.update(entries.values())
            yield parent, entries


def _is_entry(entry: Element, stamp: Element) -> bool:
    """Does *entry* have a text, with *stamp* near its beginning, and does no text or title link elsewhere?"""
    within = [*islice(entry.iter(), _LARGEST)]
    links = [child for child in within if child.tag == "a" and "#" not in (child.get("href") or "#")]
    linked = {inner for link in links for inner in link.iter()}
    texts = [child for child in within if child.tag in _OF_TEXT and child not in linked]
    if stamp not in within or all(len(own_text(text)) < LEAST for text in texts):
        return False
    before = sum(len(letters(f"{element.text or ''}")) for element in within[: within.index(stamp)])
    titles = [child for child in within if child.tag in _HEADINGS]
    is_near = before <= _BEFORE + sum(map(len, map(all_text, titles)))
    return is_near and all(linked.isdisjoint(title.iter()) for title in titles)


def _begin(entry: Element, stamp: Element) -> None:
    """Begin *entry* with a heading made of the time in *stamp* and its own title, which are removed elsewhere."""
    text = text_of(stamp)
    when = None if is_clock(text) else read_date(stamp.get("datetime") or "")
    heading = entry.makeelement("h2", {})
    heading.text = f"{when:%H:%M}" if when is not None else text
    title = next((inner for inner in islice(entry.iter(), _LARGEST) if inner.tag in _HEADINGS and text_of(inner)), None)
    for element in (stamp,) if title is None else (stamp, title):
        if element is title:
            heading.text = f"{heading.text}{BETWEEN.text}{title.text or ''}"
            heading.extend([*title])
        element.text = ""
        element[:] = []
    heading.tail, entry.text = entry.text, ""
    entry.insert(0, heading)
