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


def _is_described(editors_note: EditorsNote) -> bool:
    return bool(editors_note.text and is_note(editors_note.role) and is_qcode(editors_note.role))


def note(tag: str, editors_note: EditorsNote, context: Context) -> str:
    """Return *editors_note* as the element *tag*."""
    if form := form_of(tag, (editors_note.text, editors_note.role), context):
        return form
    role = role_of(editors_note.role) if editors_note.role or editors_note.text else ' newsformat:role=""'
    return f"<{tag}{role}>{prose(editors_note.text)}</{tag}>"
