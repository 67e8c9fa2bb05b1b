"""Lines of type with labels, as The Canadian Press used them; each ends with ``@<`` and may span several lines.

::

    ^Ferry-Markets, 7th Writethru@<          slug and take words
    code:2<                                  notes to editors, whose role is the label
    ^Update:ADDS details@<
    ^INDEX: Economy, Business@<
    ^HL:Ferry markets advance as bank
    seeks to help@<                          headline
    ^By Ann Lee@<                            byline
"""

from __future__ import annotations

import re

from newsformat import EditorsNote
from newsformat_wire._prose import joined


_FIRST = re.compile(r"\^[^\n<]{1,120}@<[ \t]*\n")
_LINE = re.compile(r"(?:\^|(?=[A-Za-z]{2,12}:[^ ]))([^ \t\n<^][^\t<^]{0,400})<[ \t]*\n?")
_LABEL = re.compile(r"(HL|[A-Za-z]{2,12}):[ \n]*(.+)", re.DOTALL)
_MAX_LINES = 30  # lines of type


def without_labels(text: str) -> tuple[str, list[EditorsNote]]:
    """Return *text* with its lines of type in the usual form, and the notes in labelled lines."""
    if not _FIRST.match(text):
        return text, []
    lines: list[str] = []
    notes: list[EditorsNote] = []
    place = 0
    for _ in range(_MAX_LINES):
        match = _LINE.match(text, place)
        if match is None:
            break
        place = match.end()
        label_text = joined(match[1].strip("\n")).removesuffix("@")
        label = _LABEL.fullmatch(label_text) if lines else None
        if label is None:
            lines.append(f"^{label_text}<\n")
        elif label[1] == "HL":
            lines.insert(1, f"^{label[2]}<\n")
        else:
            notes.append(EditorsNote(text=label[2], role=label[1]))
    return "".join([*lines, text[place:]]), notes
