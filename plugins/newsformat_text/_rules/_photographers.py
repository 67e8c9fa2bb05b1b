"""Pictures of a gallery, each in three lines: what it shows, who took it, for whom.

``A barge waits at the lock.``, ``Ann Lee``, ``AP Photo``: the second and third in either order, and more than once.
"""

from __future__ import annotations

from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._captions import is_handed_on


_SHOWS = Verdict(Label.CAPTION, 0.88, "says what a picture shows, above who took it and for whom")
_TOOK = Verdict(Label.CAPTION, 0.9, "who took a picture, beside for whom")
_FOR = Verdict(Label.CAPTION, 0.9, "for whom a picture was taken, beside who took it")

_LEAST = 2  # pictures
_CAPTION = 600  # characters


def take(document: Document) -> None:
    """Take the three lines of each picture, if there are several pictures."""
    pairs: list[int] = []
    for index in range(document.headline + 2, len(document.lines) - 1):
        if (not pairs or pairs[-1] < index - 1) and _credits(document, index):
            pairs.append(index)
    if len(pairs) < _LEAST:
        return
    for index in pairs:
        first = _is_credit(document, index)
        document.verdicts[index : index + 2] = [_FOR, _TOOK] if first else [_TOOK, _FOR]
        if document.verdicts[index - 1] is None and len(document.lines[index - 1]) <= _CAPTION:
            document.verdicts[index - 1] = _SHOWS


def _credits(document: Document, index: int) -> bool:
    """Are lines *index* and the one below it a name and a credit, in either order?"""
    own, below = _is_credit(document, index), _is_credit(document, index + 1)
    name = document.lines[index + 1 if own else index]
    return own is not below and _person.is_full_name(name)


def _is_credit(document: Document, index: int) -> bool:
    """Is line *index* a phrase for pictures with no more, ``AP Photo``, or through whom one came, ``KEYT via AP``?"""
    match = document.matches[index]
    pictured = match is not None and match.kind is Kind.CAPTION and not match.rest and match.words > 1
    return pictured or is_handed_on(document.lines[index])
