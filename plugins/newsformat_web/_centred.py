"""Centred captions below centred pictures, common on Chinese sites: marks them as captions."""

from __future__ import annotations

import re
from itertools import pairwise

from newsformat.markup.html import all_text
from newsformat.markup.xml import Element
from newsformat.plugin import letters


_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_BY_CLASS = re.compile(r"(?<![^\W_])cent(?:er|re)(?![^\W_])", re.IGNORECASE)  # f_center of NetEase
_LONGEST = 120  # letters of a caption


def mark_centred(body: Element) -> None:
    """Mark centred lines below centred pictures in *body* as captions, unless all its paragraphs are centred."""
    centred = {inner for inner in body.iter("p") if _is_centred(inner)}
    if not centred or centred.issuperset([inner for inner in body.iter("p") if letters(all_text(inner))]):
        return
    for child in centred:
        _part_line(child)
    for parent in body.iter():
        for above, below in pairwise(parent):
            if above in centred and below in centred and _is_picture(above) and _is_line(below):
                below.set("class", "caption")


def _is_centred(paragraph: Element) -> bool:
    if (paragraph.get("align") or "").lower() == "center" or _CENTRED.search(paragraph.get("style") or ""):
        return True
    return _BY_CLASS.search(paragraph.get("class") or "") is not None


def _part_line(paragraph: Element) -> None:
    """Put the text below the only picture in *paragraph* into a caption."""
    if len(paragraph) < _PICTURE_AND_BREAK or paragraph[0].tag != "img" or paragraph[1].tag != "br":
        return
    if (paragraph.text or "").strip() or (paragraph[0].tail or "").strip() or len([*paragraph.iter("img")]) > 1:
        return
    if 0 < len(letters(all_text(paragraph))) <= _LONGEST:
        caption = paragraph.makeelement("figcaption", {})
        caption.text = paragraph[1].tail
        caption.extend([*paragraph][2:])
        paragraph[1:] = [caption]
        paragraph.tag = "figure"


_PICTURE_AND_BREAK = 2  # children


def _is_picture(paragraph: Element) -> bool:
    return next(paragraph.iter("img"), None) is not None and not letters(all_text(paragraph))


def _is_line(paragraph: Element) -> bool:
    """Is *paragraph* a line, not a link, and not a heading: neither numbered nor completely bold?"""
    text = all_text(paragraph)
    if next(paragraph.iter("img"), None) is not None or _NUMBERED.match(text):
        return False
    return 0 < len(letters(text)) <= _LONGEST and not any(
        letters(all_text(inner)) == letters(text) for name in _MARKED for inner in paragraph.iter(name)
    )


_MARKED = ("strong", "b", "a")
_NUMBERED = re.compile(r"\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])")
