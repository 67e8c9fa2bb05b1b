"""Recognises further authors after a joining word on a line of its own: ``Ann Lee``, ``and``, ``Bo Diaz``."""

from __future__ import annotations

from newsformat_text._authors._person_check import is_person
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label


_NAME = Verdict(Label.BYLINE, 0.85, "a further author, after a word such as and")
_JOINER = Verdict(Label.SKIPPED, 0.9, "joins the names of the authors")


def take(document: Document, start: int, stop: int) -> None:
    """Label the names below and above the bylines from line *start* to *stop*, each after a joining word."""
    verdicts = document.verdicts
    for step in (1, -1):
        for index in range(start, stop)[::step]:
            joiner, name = index + step, index + 2 * step
            if not (start <= name < stop and has_label(verdicts[index], Label.BYLINE) and _joins(document, joiner)):
                continue
            if verdicts[name] is None and document.lines[name] and is_person(document.lines[name], document):
                verdicts[joiner], verdicts[name] = _JOINER, _NAME


def _joins(document: Document, index: int) -> bool:
    """Is line *index* a joining word or sign? A bar or dot may separate the author from the place or section."""
    line = document.lines[index]
    return line in _SIGNS or line.lower() in document.lexicon.joiners


_SIGNS = frozenset(",;&+/،、")
