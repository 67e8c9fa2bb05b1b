"""What stands between the headline, which a program put on top of a page, and the headline on the page itself."""

from __future__ import annotations

from newsformat_text._above._strange import is_deck
from newsformat_text._document import Document
from newsformat_text._labels import AGAIN, Label, Verdict
from newsformat_text._shape import bullet, final


_OF_PAGE = Verdict(Label.SKIPPED, 0.85, "stands above the headline on the page, in other words than the story")
_REACH = 20  # lines below the first headline


def take(document: Document) -> None:
    """Take the open lines above it that end no sentence: names of sites and sections, titles in one long line.

    A deck is in words of the story, and what a picture shows stands twice or in a list.
    """
    lines, verdicts, top = document.lines, document.verdicts, document.headline + 1
    last = next((k for k in range(min(document.story, top + _REACH) - 1, top, -1) if verdicts[k] is AGAIN), top)
    if True not in document.prose[last + 1 :]:  # the story itself stands there
        return
    for index in range(top, last):
        open_line = verdicts[index] is None and document.matches[index] is None and final(lines[index]) != "."
        listed = bullet(lines[index]) > 0 or lines.count(lines[index]) > 1
        if open_line and not listed and not is_deck(document, index):
            verdicts[index] = _OF_PAGE
