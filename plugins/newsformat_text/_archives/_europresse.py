"""Copies from Europresse: paper, section with date and count of words, where else it was printed, headline, story."""

from __future__ import annotations

from newsformat.plugin import Report, lazily
from newsformat_text._labels import OF_ARCHIVE, PAPER, Apart


_DATE = lazily(
    r".{0,80}\b(?:1[89]|20)\d\d\b.{0,40}?(?:,? \d{1,6} (?:mots|words))?(?:,? p\. ?\S{1,12}(?: ?[,;] ?\S{1,12}){0,3})?"
)
_ELSEWHERE = lazily(r"(?:Aussi paru dans|Ce document est paru dans|Also published in)\b.{0,80}")
_FOOT = lazily(r"(?:Certificat émis le|Certificate issued on) .{3,240}|\W?news·\d{8}·\S{1,60}")
_HEAD = 2  # lines


def fields(lines: list[str], report: Report) -> Apart:
    """Return the lines of such a copy that are no story, by number; *report* has nothing to be told."""
    head = [index for index, line in enumerate(lines) if line][:_HEAD]
    if len(head) < _HEAD or not _DATE.fullmatch(lines[head[1]]):
        return {}
    away: Apart = {head[0] + 1: (lines[head[0]], PAPER)}
    within = False
    for index in range(head[1] + 1, len(lines)):
        line = lines[index]
        within = bool(line) and (
            within or (not _told(lines, head[1], index) and _ELSEWHERE.fullmatch(line) is not None)
        )
        if line and (within or _FOOT.fullmatch(line)):
            away[index + 1] = line, OF_ARCHIVE
    return away


def _told(lines: list[str], start: int, index: int) -> bool:
    """Is there more than a line or two between the head and line *index*?"""
    return sum(map(bool, lines[start + 1 : index])) > 1
