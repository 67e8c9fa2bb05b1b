"""Last paragraphs in which a site says that it stores cookies, in whatever language it says so."""

from __future__ import annotations

from newsformat_text._above._crumbs import COOKIE
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._wording import said_of_sites
from newsformat_text._shape import QUOTING


_SAID = Verdict(Label.TOOL, 0.9, "says that the site stores cookies, below a story that is about other things")
_OF_SITE = 3  # words that tell that a site speaks of itself


def take(document: Document) -> None:
    """Take them, if no other line tells of cookies and no running text stands below."""
    lines = document.lines
    if document.last < 0 or COOKIE not in document.low:
        return
    told = [index for index, low in enumerate(document.lows) if COOKIE in low]
    below = [index for index in range(told[0], len(lines)) if document.prose[index] and index not in told]
    if below or told[0] <= document.first:
        return
    for index in told:
        if document.verdicts[index] is None and _speaks_of_itself(document, index):
            document.verdicts[index] = _SAID


def _speaks_of_itself(document: Document, index: int) -> bool:
    """Does line *index* name cookies twice, or beside other words that tell that a site speaks of itself?"""
    line = document.lines[index]
    if line[0] in QUOTING:
        return False
    return document.lows[index].count(COOKIE) > 1 or said_of_sites(line, document.known) >= _OF_SITE
