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
    credits = {index for index in document.matched if _is_pictured(document, index)}
    credits |= {index for index, line in enumerate(document.lines) if " via " in line and is_handed_on(line)}
    pairs: list[tuple[int, int]] = []
    for index in sorted(credits) if len(credits) >= _LEAST else ():
        name = next((k for k in (index - 1, index + 1) if k not in credits and _is_name(document, k, pairs)), 0)
        if name:
            pairs.append((index, name))
    for index, name in pairs if len(pairs) >= _LEAST else ():
        document.verdicts[index], document.verdicts[name] = _FOR, _TOOK
        above = min(index, name) - 1
        if document.verdicts[above] is None and len(document.lines[above]) <= _CAPTION:
            document.verdicts[above] = _SHOWS


def _is_pictured(document: Document, index: int) -> bool:
    """Is line *index* a phrase for pictures and no more, ``AP Photo``?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.CAPTION and not match.rest and match.words > 1


def _is_name(document: Document, index: int, pairs: list[tuple[int, int]]) -> bool:
    """Is line *index*, of no pair yet and below a line that may be a caption, the name of a person?"""
    used = bool(pairs) and index <= max(pairs[-1])
    return (
        document.headline + 1 < index < len(document.lines) and not used and _person.is_full_name(document.lines[index])
    )
