"""Normalises the spelling of lines, so that phrases, names and dates are recognised.

In every line, special spaces and hyphens become plain ones, letters are composed with their accents (Unicode Standard
Annex 15, "Unicode Normalization Forms"), and a bar that ends a Hindi sentence becomes the danda that it stands for.
Short lines that are not list items also lose tatweel and direction marks, and full-width letters become plain ones.
Fields are taken from the result; all other lines are kept as printed.
"""

from __future__ import annotations

from unicodedata import normalize

from newsformat.plugin import Report, lazily
from newsformat_text._decoding import Decoded
from newsformat_text._document import Document
from newsformat_text._invisible import DIRECTIONS, contains_any
from newsformat_text._labels import Label


_MAX_FIELD = 160  # characters of a byline or date line
_TATWEEL = "\u0640"
_DASH, _PROTECTED_DASH = f" {_TATWEEL} ", " \0 "  # between spaces, one or two tatweels are a dash
_LONG_DASH = f" {_TATWEEL * 2} "
_REMOVED = _TATWEEL + DIRECTIONS
_COMMON_FULL_WIDTH = "１２ＡＥｎｒ"  # nearly every full-width name or date has one of these; a fast check
# Spaces of all widths and no-break spaces, which editors put between any words; hyphens likewise.
_SPACES = "\u00a0\u202f\u205f" + "".join(map(chr, range(0x2000, 0x200B)))
_HYPHENS = "\u2010\u2011\u2212"
_ALIKE = _SPACES + _HYPHENS
_MARKS = r"\u0300-\u036f\u0653-\u0655\u1160-\u11ff\u3099\u309a"  # mostly composed with the letter before
_MARK, _LETTER = lazily(f"[{_MARKS}]"), lazily(f"[^{_MARKS}][{_MARKS}]+")
# Nearly every text with combining marks has one of these; a fast check.
_COMMON_MARKS = "\u0301\u0308\u0300\u0302\u0303\u030c\u0306\u030a\u0307\u0327\u0328\u0323\u0653\u0654\u3099\u1161"
_BAR, _DANDA = "|", "।"
_BAR_AT_END = lazily(r"(?m)[\u0900-\u0a7f\u0b00-\u0b7f][\"”’')]?[^\S\n]?\|[\"”’')]?[^\S\n]*$")
_SIGNS = f"{_ALIKE}{_TATWEEL}\u200e\u200f\u202c\u2069{_COMMON_FULL_WIDTH}"
_TO_ASCII = {ord(char): ord(char) - 0xFEE0 for char in map(chr, range(0xFF10, 0xFF5B)) if char.isalnum()}
_PLAIN_SPACES = dict.fromkeys(map(ord, _SPACES), " ")
_PLAIN = _PLAIN_SPACES | dict.fromkeys(map(ord, _HYPHENS), "-")
_UNDIRECTED = dict.fromkeys(map(ord, DIRECTIONS))
_FIELDS = frozenset({Label.BYLINE, Label.CREDIT, Label.DATE, Label.DATELINE, Label.EMBARGO})


def odd_signs(decoded: Decoded) -> str:
    """Return the characters of the text that normalisation replaces or removes."""
    text = decoded.text
    apart = "".join(sorted({*_MARK.findall(text)})) if contains_any(text, _COMMON_MARKS) else ""
    apart += _BAR * (_BAR in text and _BAR_AT_END.search(text) is not None)
    signs = _TATWEEL if decoded.plain else _SIGNS  # the only one that a plain text can contain
    return "".join([sign for sign in signs if sign in text]) + apart


def normalised_lines(lines: list[str], odd: str) -> list[str]:
    """Return *lines*, of a text with the *odd* signs, normalised; the same list if nothing changes."""
    if odd and _MARK.search(odd):
        lines = [_composed(line) if _MARK.search(line) else line for line in lines]
        odd = _MARK.sub("", odd)
    for sign in odd:
        if sign in _ALIKE:
            lines = [line.replace(sign, _PLAIN[ord(sign)]) if sign in line else line for line in lines]
        elif sign == _BAR:
            lines = [_with_dandas(line) for line in lines]
        elif found := {line for line in lines if sign in line and _may_be_field(line)}:
            lines = [normalised(line) if line in found else line for line in lines]
    return lines


def _composed(line: str) -> str:
    """Return *line* with each letter and its accents composed, if there is a character for them."""
    return _LETTER.sub(lambda match: composed if len(composed := normalize("NFC", match[0])) == 1 else match[0], line)


def _with_dandas(line: str) -> str:
    """Return *line* with its bars replaced by dandas, if it ends with one."""
    return line.replace(_BAR, _DANDA) if _BAR in line[1:] and line[0] != _BAR and _BAR_AT_END.search(line) else line


def _may_be_field(line: str) -> bool:
    """May *line* be a field: short, and not a list item?"""
    return len(line) <= _MAX_FIELD and line[:2] != "- "


def is_normal(line: str, odd: str) -> bool:
    """Is *line* free of the *odd* signs?"""
    return not odd or not contains_any(line, odd)


def normalised(line: str) -> str:
    """Return *line* normalised."""
    without_odd_signs = line.translate(_PLAIN) if contains_any(line, _ALIKE) else line
    if _TATWEEL in without_odd_signs:
        without_odd_signs = (
            without_odd_signs.replace(_LONG_DASH, _DASH)
            .replace(_DASH, _PROTECTED_DASH)
            .replace(_TATWEEL, "")
            .replace(_PROTECTED_DASH, _DASH)
        )
    if contains_any(without_odd_signs, DIRECTIONS):
        without_odd_signs = without_odd_signs.translate(_UNDIRECTED)
    if contains_any(without_odd_signs, _COMMON_FULL_WIDTH):
        without_odd_signs = without_odd_signs.translate(_TO_ASCII)
    if contains_any(without_odd_signs, _COMMON_MARKS):
        without_odd_signs = _composed(without_odd_signs)
    return _with_dandas(without_odd_signs.strip() or line)


def restore_printed(document: Document, as_printed: dict[int, str], report: Report) -> None:
    """Restore the lines of *document* as *printed*, by number, except those that become fields."""
    for index, number in enumerate(document.numbers):
        if number not in as_printed:
            continue
        line = as_printed[number]
        verdict, match = document.verdicts[index], document.matches[index]
        if verdict is not None and verdict.label in _FIELDS:
            if line.translate(_PLAIN_SPACES) != document.lines[index]:
                report.note(f"read with its spelling normalised: {line}", line=number)
            continue
        document.lines[index] = line
        if match is not None:
            document.matches[index] = match._replace(rest=printed_tail(line, match.rest))


def without_odd_signs(line: str, odd: str) -> str:
    """Return *line* normalised, if it contains any of the *odd* signs."""
    return line if is_normal(line, odd) else normalised(line)


def as_printed(part: str, without_odd_signs: str, line: str) -> str:
    """Return *part* of *plain*, the normalised *line*, as it is printed in *line*."""
    if without_odd_signs == line:
        return part
    start = without_odd_signs.index(part)
    below = printed_tail(line, without_odd_signs[start:])
    return below[: len(below) - len(printed_tail(line, without_odd_signs[start + len(part) :]))]


def printed_tail(line: str, rest: str) -> str:
    """Return the end of *line* that is *rest* when normalised."""
    start = len(line)
    for char in reversed(rest):
        start -= 1
        while line[start] != char and (_MARK.match(line[start]) or (line[start] in _REMOVED and char not in _REMOVED)):
            start -= 1
    return line[start:]
