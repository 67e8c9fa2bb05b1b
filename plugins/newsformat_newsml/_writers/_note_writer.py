"""Writes notes to editors: an ``edNote``, or a ``description`` of a film's shots."""

from __future__ import annotations

from newsformat import Article, EditorsNote
from newsformat_newsml._readers._single_values import is_note
from newsformat_newsml._simple_types import is_qcode
from newsformat_newsml._writers._context import Context, form_of, prose, role_of


def notes_of(article: Article, context: Context) -> tuple[tuple[EditorsNote, ...], tuple[EditorsNote, ...]]:
    """Return the notes of *article* for the item's metadata, and the trailing ones written as descriptions."""
    notes = article.notes[:-1] if context.shots else article.notes
    first = len(notes)
    while first and _is_described(notes[first - 1]):
        first -= 1
    return notes[:first], notes[first:]


def _is_described(said: EditorsNote) -> bool:
    return bool(said.text and is_note(said.role) and is_qcode(said.role))


def note(tag: str, said: EditorsNote, context: Context) -> str:
    """Return the note *said* as the element *tag*."""
    if form := form_of(tag, (said.text, said.role), context):
        return form
    role = role_of(said.role) if said.role or said.text else ' newsformat:role=""'
    return f"<{tag}{role}>{prose(said.text)}</{tag}>"
