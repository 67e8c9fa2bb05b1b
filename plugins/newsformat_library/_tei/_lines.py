"""Joining printed lines, and the words broken at their ends."""

from __future__ import annotations

import re

from newsformat.markup.xml import Element, line_of
from newsformat.plugin import Report


LINE_END, LINE_END_IN_WORD = "\ufdd0", "\ufdd1"  # noncharacters that mark the end of a line, and one within a word
PIECE = "piece"  # temporary element: only its tail is text
_MARKS = re.compile(r"[\ufdd0\ufdd1]")
_BROKEN_WORD = re.compile(r"[-‐¬⸗\u00ad]?(?:(?<!\s)\s++)?\ufdd1[\s\ufdd0\ufdd1]*")
_SURE_HYPHEN = re.compile(r"[¬⸗\u00ad]\s*\ufdd0[\s\ufdd0]*")
_POSSIBLE_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐]\s*\ufdd0[\s\ufdd0]*(?=([^\W\d_]++))")
_AFTER_SUSPENDED_HYPHEN = frozenset(("und", "oder", "bis", "and", "or", "en", "och", "og"))  # Nord- und Ostsee
_LINE_BOUNDARY = re.compile(r"(?:(?<!\s)\s++)?\ufdd0[\s\ufdd0]*")


def without_marks(text: str) -> str:
    """Return *text* without the noncharacters that are used as marks here."""
    return _MARKS.sub("", text) if LINE_END in text or LINE_END_IN_WORD in text else text


def remove_marks(root: Element, report: Report) -> None:
    """Remove the noncharacters that are used as marks here from the texts in *root*, and report it."""
    for element in root.iter():
        for name in ("text", "tail"):
            text = getattr(element, name)
            if text and (bare := without_marks(text)) != text:
                setattr(element, name, bare)
                report.left_out("a noncharacter, U+FDD0 or U+FDD1, left out", line=line_of(element))


def join_lines(root: Element) -> bool:
    """Join the lines of all texts in *root*; return whether a hyphen was assumed to break a word."""
    for parent in {piece.getparent() for piece in root.iter(PIECE)}:
        if parent is not None:
            _merge_pieces(parent)
    guessed = False
    for element in root.iter():
        for name in ("text", "tail"):
            text = getattr(element, name)
            if text and _MARKS.search(text):
                joined, sure = joined_lines(text)
                setattr(element, name, joined)
                guessed = guessed or not sure
    return guessed


def _merge_pieces(parent: Element) -> None:
    """Append the pieces of text in *parent* to the text before each."""
    last: Element | None = None
    texts = [parent.text or ""]
    for child in list(parent):
        if child.tag == PIECE:
            texts.append(child.tail or "")
            parent.remove(child)
            continue
        _set_text(parent, last, texts)
        last, texts = child, [child.tail or ""]
    _set_text(parent, last, texts)


def _set_text(parent: Element, last: Element | None, texts: list[str]) -> None:
    if len(texts) < 2:  # noqa: PLR2004 -- nothing to put together
        return
    if last is None:
        parent.text = "".join(texts)
    else:
        last.tail = "".join(texts)


def joined_lines(text: str) -> tuple[str, bool]:
    """Return *text* with its lines joined, and whether no hyphen was removed on an assumption."""
    text = _SURE_HYPHEN.sub("", _BROKEN_WORD.sub("", text))
    joined = _POSSIBLE_HYPHEN.sub(_seam, text)
    return _LINE_BOUNDARY.sub(" ", joined), joined == text


def _seam(broken: re.Match[str]) -> str:
    """Return what joins the parts of a possibly *broken* word: nothing, or the hyphen if it belongs to the word."""
    if broken[1] in _AFTER_SUSPENDED_HYPHEN:
        return broken[0]
    return "" if broken[1][0].islower() else "-"
