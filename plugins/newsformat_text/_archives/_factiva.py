"""Copies of articles from Factiva, whose fields have codes of two or three letters: ``HD`` headline, ``PD`` date.

The codes are those of its display and article formats. What tells the story keeps its text, without the code; the rest
is of the archive and is left out.
"""

from __future__ import annotations

from newsformat.plugin import Report, lazily
from newsformat_text._labels import OF_ARCHIVE, PAPER, Apart


_KEPT = frozenset({"HD", "BY", "PD", "CY", "LP", "TD"})  # headline, byline, date, copyright, lead, text
_OTHERS = frozenset({
    "AN", "ART", "CLM", "CO", "CR", "CT", "ED", "ET", "GC", "IN", "IPC", "IPD", "LA", "NS", "PG", "PUB", "RE", "RF",
    "SC", "SE", "SN", "VOL", "WC",
})  # fmt: skip
_PAPER = "SN"
_CODED = lazily(r"([A-Z]{2,3})(?:[ \t]{2,}|\t|$)")


def fields(lines: list[str], report: Report) -> Apart:
    """Take the codes off *lines* of such a copy, in place; return the lines that say nothing of the story."""
    codes = {index: match[1] for index, line in enumerate(lines) if (match := _CODED.match(line))}
    codes = {index: code for index, code in codes.items() if code in _KEPT or code in _OTHERS}
    if not {"HD", "TD"} <= {*codes.values()} or len(codes) < _FEWEST:
        return {}
    away: Apart = {}
    other = False
    for index, line in enumerate(lines):
        code = codes.get(index, "")
        other = code in _OTHERS if code else other and bool(line)
        if not line:
            continue
        rest = line[len(code) :].strip() if code else line
        if code == _PAPER and rest:
            report.note(f"left out: {code}", line=index + 1)
            away[index + 1] = rest, PAPER
        elif other or not rest:
            away[index + 1] = line, OF_ARCHIVE
        elif code:
            lines[index] = rest
            report.note(f"left out: {code}", line=index + 1)
    return away


_FEWEST = 4  # coded lines
