"""The notepad of dpa under a story, with headings after ``#``: links, places, contacts, notes to newsrooms."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import NOTEPAD, Label, Verdict
from newsformat_text._rules._end_marks import is_edited


HEADING = lazily(r"#{1,2} ?(?:dpa[- ]?)?(?:Notizblock|Notebook|NOTEBOOK|Notepad):?")
_NOTEPAD_HEADING = Verdict(Label.SKIPPED, 0.95, "the heading of an agency's notepad, or of a section of it")
_PARTS = lazily(
    r"[*\s]+|Die folgenden Informationen sind nicht (?:für die|zur) Veröffentlichung bestimmt\.?:?"
    r"|The following information is not (?:intended )?for publication\.?"
)
_STAMP = lazily(r"\d{6} \w{3} \d\d")


def take(document: Document) -> None:
    """Take the notepad from its heading on, up to the line with the editors of the story."""
    lines, verdicts = document.lines, document.verdicts
    below = range(max(0, document.headline) + 1, len(lines))
    start = next((k for k in below if lines[k][0] == "#" and HEADING.fullmatch(lines[k])), len(lines))
    for index in range(start, len(lines)):
        if is_edited(lines[index]) or _STAMP.fullmatch(lines[index]):
            return
        verdicts[index] = _NOTEPAD_HEADING if index == start or _PARTS.fullmatch(lines[index]) else NOTEPAD
