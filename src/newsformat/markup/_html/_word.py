"""Converts HTML written by Word and Outlook: lists are paragraphs there, and notes are separate parts.

(``mso-list:l0 level1 lfo1``, the sign before an item in a ``span`` with ``mso-list:Ignore``, ``mso-element``.)
"""

from __future__ import annotations

import re
from typing import cast
from xml.etree.ElementTree import Element

from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup._html import _trees
from newsformat.markup._xml._tree import take_out


_ITEM = lazily(r"mso-list\s*:\s*(l\d{1,6})\s+level(\d)(?:\s+(lfo\d{1,6}))?", re.IGNORECASE)
_SIGN = lazily(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_NUMBERED = lazily(r"\s*\(?(?:\d{1,4}|[a-zA-Z]|[ivxlcIVXLC]{1,8})[.)]")
_PART = lazily(r"mso-element\s*:\s*(footnote|endnote|comment)-list", re.IGNORECASE)
_NOTE = lazily(r"#_(?:ftn|edn)(?:ref)?\d{1,6}")
_PARAGRAPHS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6"))


def is_word_html(text: str) -> bool:
    """Does *text* contain anything that `tidy_word` changes?"""
    return "mso-list" in text or "mso-element" in text or "MsoTitle" in text


def tidy_word(body: Element, report: Report) -> None:
    """Change *body* to what a browser shows."""
    for parent in [*body.iter()]:
        _tidy_notes(parent, report)
        if any(map(_item_of, parent)):
            _tidy_lists(parent)
        if parent.tag == "p":
            _tidy_title(parent)
        elif parent.tag == "a" and _NOTE.fullmatch(parent.get("href") or ""):
            report.note("footnotes are read at the end of the text, under their numbers")
            del parent.attrib["href"]


def _item_of(element: Element) -> re.Match[str] | None:
    style = element.get("style") if element.tag in _PARAGRAPHS else None
    return _ITEM.search(style) if style and "mso-list" in style else None


def _tidy_title(paragraph: Element) -> None:
    names = (paragraph.get("class") or "").split()
    if "MsoTitle" in names:
        paragraph.tag = "h1"
    elif "MsoSubtitle" in names:
        paragraph.set("class", "subtitle")


def _tidy_lists(parent: Element) -> None:
    """Put the paragraphs in *parent* that are items into lists, below each other by their levels."""
    children, above = [], list[tuple[int, str, Element]]()  # the open lists
    for child in parent:
        item = _item_of(child)
        if item is None:
            above.clear()
            children.append(child)
            continue
        level, name = int(item[2]), f"{item[1]} {item[3]}"
        kind = "ol" if _NUMBERED.match(_take_sign(child)) else "ul"
        while above and (above[-1][0] > level or (above[-1][0] == level and above[-1][1] != name)):
            above.pop()
        if not above or above[-1][0] < level:
            element = Element(kind)
            if above:
                above[-1][2][-1].append(element)
            else:
                children.append(element)
            above.append((level, name, element))
        child.tag = "li"
        above[-1][2].append(child)
        if (child.tail or "").strip():
            children[-1].tail, child.tail = child.tail, None
            above.clear()
    parent[:] = children


def _take_sign(item: Element) -> str:
    """Take the sign out of *item* and return it."""
    for parent in item.iter():
        for child in parent:
            if _SIGN.search(child.get("style") or ""):
                take_out(cast("_trees.Element", parent), {id(child)})
                return "".join(child.itertext())
    return ""


def _tidy_notes(parent: Element, report: Report) -> None:
    """Move notes to the end of the text; leave out comments."""
    parts = [(part, kind[1].lower()) for part in parent if (kind := _PART.search(part.get("style") or ""))]
    if not parts:
        return
    comments = [part for part, kind in parts if kind == "comment"]
    for comment in comments:
        report.left_out(f"comments on a document left out: {' '.join(''.join(comment.itertext()).split()):.60}")
    take_out(cast("_trees.Element", parent), {id(comment) for comment in comments})
    notes = {id(part) for part, kind in parts if kind != "comment"}
    left: list[Element] = []
    for part in parent:
        if id(part) in notes:
            del part.attrib["style"]
            take_out(cast("_trees.Element", part), {id(child) for child in part if child.tag == "hr"})
        if id(part) in notes and left and left[-1].tag == "div":
            left[-1].append(part)
        else:
            left.append(part)
    parent[:] = left
