"""Removes invisible characters from a text, except those that affect its letters or direction.

* control characters, left over from a wire or program: field separators (ISO 646, FS to US) become spaces, as XML
  does not allow them. Colour codes of terminals (ECMA-48, SGR) are removed as a whole
* U+FEFF: always
* U+00AD, U+2060: except in the first line, the headline, by the exact characters of which others identify a story
* U+200B: except as a word separator, after a letter of Thai, Lao, Tibetan, Burmese or Khmer
* directional embeddings, overrides and isolates (UAX 9): if one of a pair is missing, or they enclose a whole line
* U+200E, U+200F: at both ends of a line

U+200C and U+200D, which shape letters and emoji, always stay.
"""

from __future__ import annotations

from attrs import evolve

from newsformat.plugin import lazily
from newsformat_text._decoding import Decoded


_HYPHENS = "\xad\u2060"
_FIRST_LINE = lazily(r"\s*\S.*")
_USELESS_SPACE = lazily(r"(?<![\u0e00-\u109f\u1780-\u17ff])\u200b+|\u200b+(?=\s|\Z)")
_CLOSERS = {**dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"), **dict.fromkeys("\u2066\u2067\u2068", "\u2069")}
_PAIRED = "".join(_CLOSERS) + "\u202c\u2069"
_MARKS = "\u200e\u200f"
DIRECTIONS = _PAIRED + _MARKS
_SIGNS = f"{_HYPHENS}\ufeff\u200b{DIRECTIONS}"
_QUICK = "".join(sign for sign in _SIGNS if sign not in "\u2066\u2068")  # slow to find, never without U+2069


def without_invisible(decoded: Decoded) -> Decoded:
    """Return *decoded* without useless invisible characters, with a remark that counts them."""
    text = decoded.text
    if decoded.plain or not contains_any(text, _QUICK):
        return decoded
    visible = _visible(text)
    removed = {sign: text.count(sign) - visible.count(sign) for sign in _SIGNS}
    counts = ", ".join(f"{count} × U+{ord(sign):04X}" for sign, count in removed.items() if count)
    remark = (f"left out invisible characters: {counts}",) if counts else ()
    return evolve(decoded, text=visible, remarks=(*decoded.remarks, *remark))


def contains_any(text: str, signs: str) -> bool:
    """Does *text* contain any of the non-ASCII *signs*?"""
    if not text.isascii():
        for sign in signs:  # three times as fast as any(), and done for every text
            if sign in text:
                return True
    return False


def _visible(text: str) -> str:
    text = _USELESS_SPACE.sub("", text.replace("\ufeff", ""))
    if contains_any(text, _HYPHENS) and (first := _FIRST_LINE.match(text)):
        story = text[first.end() :]
        for sign in _HYPHENS:
            story = story.replace(sign, "")
        text = first[0] + story
    if contains_any(text, DIRECTIONS):
        return "".join([_directed(line) for line in text.splitlines(keepends=True)])
    return text


def _directed(line: str) -> str:
    """Return *line* without direction marks that have no effect."""
    bare = line.strip()
    end = line[len(line.rstrip()) :]
    effective = _pairs(bare)
    bare = "".join([char for index, char in enumerate(bare) if char not in _PAIRED or index in effective])
    return bare.strip(_MARKS + " \t\u00a0\u202f") + end


def _pairs(line: str) -> set[int]:
    """Return the positions of paired direction marks that enclose only a part of *line*."""
    found: set[int] = set()
    opened: list[int] = []
    first, last = len(line) - len(line.lstrip(DIRECTIONS)), len(line.rstrip(DIRECTIONS))
    for index, char in enumerate(line):
        if char in _CLOSERS:
            opened.append(index)
        elif char in _PAIRED and opened and _CLOSERS[line[opened[-1]]] == char:
            start = opened.pop()
            if start > first or index < last:
                found |= {start, index}
    return found


def separators_as_spaces(text: str) -> str:
    """Return *text* with each field separator (FS to US) replaced by a space; its length is unchanged."""
    for sign in _SEPARATORS:
        text = text.replace(sign, " ")
    return text


_SEPARATORS = "\x1c\x1d\x1e\x1f"
_CONTROLS = "".join(map(chr, [*range(0x01, 0x09), *range(0x0E, 0x1C), 0x7F]))
_TRANSLATION = str.maketrans(_SEPARATORS, " " * len(_SEPARATORS), _CONTROLS)


def without_controls(decoded: Decoded) -> Decoded:
    """Return *decoded* without control characters, with a remark that counts them."""
    text = decoded.text
    found = [sign for sign in _SEPARATORS + _CONTROLS if sign in text]
    if not found:
        return decoded
    counts = ", ".join(f"{text.count(sign)} × U+{ord(sign):04X}" for sign in sorted(found))
    remark = f"control characters left out, or replaced by spaces between words: {counts}"
    text, coloured = _COLOUR.subn("", text) if "\x1b" in found else (text, 0)
    of_colours = (f"{coloured} colour codes for terminals left out",) if coloured else ()
    return evolve(decoded, text=text.translate(_TRANSLATION), remarks=(*decoded.remarks, remark, *of_colours))


_COLOUR = lazily(r"\x1b\[[0-9;:]{0,24}[mK]")
