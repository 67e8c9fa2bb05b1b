"""Lines of print joined, with the words that were broken at their ends."""

from __future__ import annotations

import re

from newsformat.markup.xml import Element, line_of
from newsformat.plugin import Report


LINE, WORD = "\ufdd0", "\ufdd1"  # noncharacters, for a line that ends, and for one that ends within a word
PIECE = "piece"  # an element that only its tail is of
_BREAKS = re.compile(r"[\ufdd0\ufdd1]")
_WITHIN = re.compile(r"[-‐¬⸗\u00ad]?(?:(?<!\s)\s++)?\ufdd1[\s\ufdd0\ufdd1]*")
_HYPHEN = re.compile(r"[¬⸗\u00ad]\s*\ufdd0[\s\ufdd0]*")
_MAYBE = re.compile(r"(?<=[^\W\d_])[-‐]\s*\ufdd0[\s\ufdd0]*(?=([^\W\d_]++))")
_SUSPENDED = frozenset(("und", "oder", "bis", "and", "or", "en", "och", "og"))  # Nord- und Ostsee
_LINE = re.compile(r"(?:(?<!\s)\s++)?\ufdd0[\s\ufdd0]*")


def unsigned(text: str) -> str:
    """Return *text* without the characters that are signs here."""
    return _BREAKS.sub("", text) if LINE in text or WORD in text else text


def refuse_signs(root: Element, report: Report) -> None:
    """Leave out of the texts in *root* the characters that are signs here; *report* is told."""
    for element in root.iter():
        for name in ("text", "tail"):
            text = getattr(element, name)
            if text and (bare := unsigned(text)) != text:
                setattr(element, name, bare)
                report.left_out("left out a noncharacter, U+FDD0 or U+FDD1", line=line_of(element))


def join_lines(root: Element) -> bool:
    """Join the lines of all texts in *root*; return whether a hyphen was taken as that of a broken word."""
    for around in {piece.getparent() for piece in root.iter(PIECE)}:
        if around is not None:
            _put_together(around)
    guessed = False
    for element in root.iter():
        for name in ("text", "tail"):
            text = getattr(element, name)
            if text and _BREAKS.search(text):
                joined, sure = joined_lines(text)
                setattr(element, name, joined)
                guessed = guessed or not sure
    return guessed


def _put_together(around: Element) -> None:
    """Put the pieces of text in *around* to the text that each follows."""
    last: Element | None = None
    texts = [around.text or ""]
    for child in list(around):
        if child.tag == PIECE:
            texts.append(child.tail or "")
            around.remove(child)
            continue
        _set(around, last, texts)
        last, texts = child, [child.tail or ""]
    _set(around, last, texts)


def _set(around: Element, last: Element | None, texts: list[str]) -> None:
    if len(texts) < 2:  # noqa: PLR2004 -- nothing to put together
        return
    if last is None:
        around.text = "".join(texts)
    else:
        last.tail = "".join(texts)


def joined_lines(text: str) -> tuple[str, bool]:
    """Return *text* with its lines joined, and whether every hyphen that went is sure."""
    text = _HYPHEN.sub("", _WITHIN.sub("", text))
    joined = _MAYBE.sub(_seam, text)
    return _LINE.sub(" ", joined), joined == text


def _seam(broken: re.Match[str]) -> str:
    """Return what stands between the parts of what may be a *broken* word, or one that has a hyphen anyway."""
    if broken[1] in _SUSPENDED:
        return broken[0]
    return "" if broken[1][0].islower() else "-"
