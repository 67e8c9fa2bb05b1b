"""A sentence between headline and story that nothing else tells from the story: its dateline stands below it."""

from __future__ import annotations

from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import has_agency
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import ends_sentence


_DECK = Verdict(Label.SUBHEAD, 0.9, "stands between the headline and the dateline that the story begins with")
_BEFORE = 60  # characters within which an agency begins


def take(document: Document) -> None:
    """Take the line under the headline, if the one below it begins with the dateline of an agency."""
    index, lines, known = document.headline + 1, document.lines, document.known
    if index + 1 >= len(lines) or "(" not in lines[index + 1][:_BEFORE]:
        return
    if any(document.verdicts[index : index + 2]) or not ends_sentence(lines[index]):
        return
    found = cut(lines[index + 1], known)
    if found is not None and has_agency(found[0].source, known) and cut(lines[index], known) is None:
        document.verdicts[index] = _DECK
