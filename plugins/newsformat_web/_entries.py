"""The entries of a live blog on a page: elements beside each other, each with a time before its text.

So the programs for live blogs have them (Norkon, 24liveblog, ScribbleLive …), and newsrooms their own. The time becomes
the heading of the entry, with its title behind it, if it has one.
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
_MARKS = frozenset(("b", "strong", "em", "i", "u"))  # in a text: 9:30, in a programme of the day
_OF_OTHERS = frozenset(("duration", "length", "runtime", "price", "score"))
_LISTS = frozenset(("ul", "ol"))
_HIGHEST = 6  # elements between a time and its entry
_LARGEST = 200  # elements of an entry that are looked at
_LINE = 30  # characters of a time with a day beside it
_BEFORE = 60  # letters that may stand before the time: who signs the entry
_MOMENT = re.compile(r"T\d\d:\d\d")


def head_entries(body: Element) -> None:
    """Put the time of each entry of a live blog in *body* into a heading, with which the entry begins."""
    stamps = [
        each
        for each in body.iter()
        if (text := each.text) and (each.tag == "time" or text.lstrip()[:1].isdecimal()) and _is_stamp(each)
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
    """Is *element* a time of day, or a moment told to programs, of which readers see how long ago it was?"""
    text = (element.text or "").strip()
    if not text or len(element) or len(text) > _LINE:
        return False
    if element.tag != "time":
        return is_clock(text) and element.tag not in _MARKS and not _is_of_other(element)
    return is_clock(text) or bool(_MOMENT.search(element.get("datetime") or "") and read_date(text) is None)


def _is_of_other(element: Element) -> bool:
    """Is *element* called after how long a film is, what something costs (9.50), or how a match ends?"""
    return any(not _OF_OTHERS.isdisjoint(words_of_name(name)) for name in classes_of(element))


def _groups(stamps: list[Element], above: dict[Element, Element]) -> Iterator[tuple[Element, dict[Element, Element]]]:
    """Yield the lowest elements around several of *stamps* that have an entry around each, with these."""
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
    """Is there a text in *entry*, and the *stamp* near its beginning, and do neither text nor titles lead away?"""
    within = [*islice(entry.iter(), _LARGEST)]
    links = [each for each in within if each.tag == "a" and "#" not in (each.get("href") or "#")]
    linked = {each for link in links for each in link.iter()}
    texts = [each for each in within if each.tag in _OF_TEXT and each not in linked]
    if stamp not in within or all(len(own_text(each)) < LEAST for each in texts):
        return False
    before = sum(len(letters(f"{each.text or ''}")) for each in within[: within.index(stamp)])
    titles = [each for each in within if each.tag in _HEADINGS]
    is_near = before <= _BEFORE + sum(map(len, map(all_text, titles)))
    return is_near and all(linked.isdisjoint(title.iter()) for title in titles)


def _begin(entry: Element, stamp: Element) -> None:
    """Begin *entry* with a heading of the time that *stamp* says, and of its own title; both are no more elsewhere."""
    text = text_of(stamp)
    when = None if is_clock(text) else read_date(stamp.get("datetime") or "")
    heading = entry.makeelement("h2", {})
    heading.text = f"{when:%H:%M}" if when is not None else text
    title = next((each for each in islice(entry.iter(), _LARGEST) if each.tag in _HEADINGS and text_of(each)), None)
    for each in (stamp,) if title is None else (stamp, title):
        if each is title:
            heading.text = f"{heading.text}{BETWEEN.text}{title.text or ''}"
            heading.extend([*title])
        each.text = ""
        each[:] = []
    heading.tail, entry.text = entry.text, ""
    entry.insert(0, heading)
