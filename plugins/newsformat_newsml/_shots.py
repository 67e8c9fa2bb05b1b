"""The shots of a film: the ``description`` of each ``partMeta`` that gives its beginning and end."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import EditorsNote
from newsformat.markup.xml import Element
from newsformat.plugin import line
from newsformat_newsml._elements import text
from newsformat_newsml._names import NAR_
from newsformat_newsml._readers._single_values import is_note


PART = "partMeta"
_ROLE = "shotlist"


def shots_in(parts: Iterable[Element]) -> EditorsNote | None:
    """Return the descriptions of *parts*, each a ``partMeta``, as a note with a line for each, or `None`."""
    timed = [part for part in parts if part.find(f"{NAR_}timeDelim") is not None]
    lines = [line(text(child)) for part in timed for child in part.iterchildren(f"{NAR_}description")]
    note_text = "\n".join([name for name in lines if name])
    return EditorsNote(text=note_text, role=_ROLE) if note_text else None


def are_in(notes: Iterable[EditorsNote]) -> bool:
    """Does one of *notes* describe the shots already?"""
    return any(is_note(note.role) for note in notes)
