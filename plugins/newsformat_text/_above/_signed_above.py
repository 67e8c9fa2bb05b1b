"""Recognises bylines above the headline without a byline word: below the kind of article, or with a role."""

from __future__ import annotations

from newsformat_text._above._breadcrumbs import is_signed_genre
from newsformat_text._above._title_form import is_title
from newsformat_text._authors import _signers
from newsformat_text._authors._person import LONGEST
from newsformat_text._authors._person_check import is_mentioned, is_person
from newsformat_text._document import Document


_FIRST_LINES = 5  # first lines below, which would name the subject of a portrait; the last lines may name the author


def signs_genre(document: Document, index: int) -> bool:
    """Is line *index* a name below a kind of article, ``Opinion``, and not mentioned in the first lines below?"""
    if index == 0 or document.matches[index] is not None or not is_signed_genre(document.lines[index - 1]):
        return False
    return _is_not_mentioned_below(document, index, document.lines[index])


def signs_in_role(document: Document, index: int) -> bool:
    """Is line *index*, directly above a title, a name and a role, ``Ann Lee, Courts Correspondent``?

    If the story mentions that person, the line is its headline, as in an obituary.
    """
    name, comma, role = document.lines[index].partition(", ")
    if not comma or len(role) > LONGEST or document.matches[index] is not None or not is_title(document, index + 1):
        return False
    signs = role.lower() in document.lexicon.roles or _signers.is_role_alone(role, document.lexicon)
    return signs and _is_not_mentioned_below(document, index, name)


def _is_not_mentioned_below(document: Document, index: int, name: str) -> bool:
    """Is *name*, on line *index*, a person not mentioned in the first lines below?"""
    return not is_mentioned(name, document.lines[index + 1 : index + 1 + _FIRST_LINES]) and is_person(name, document)
