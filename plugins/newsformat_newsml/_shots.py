"""What a film shows, part by part: the ``description`` of each ``partMeta`` that says when it begins and ends."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import EditorsNote
from newsformat.markup.xml import Element
from newsformat.plugin import line
from newsformat_newsml._elements import text
from newsformat_newsml._names import NAR_
from newsformat_newsml._readers._leaves import is_note


PART = "partMeta"
_ROLE = "shotlist"


def shots_in(parts: Iterable[Element]) -> EditorsNote | None:
    """Return what *parts*, each a ``partMeta``, show, as a note that has a line for each; `None` if nothing is said."""
    timed = [part for part in parts if part.find(f"{NAR_}timeDelim") is not None]
    lines = [line(text(each)) for part in timed for each in part.iterchildren(f"{NAR_}description")]
    said = "\n".join([each for each in lines if each])
    return EditorsNote(text=said, role=_ROLE) if said else None


def are_told(notes: Iterable[EditorsNote]) -> bool:
    """Does one of *notes* say already what a film shows?"""
    return any(is_note(note.role) for note in notes)
