"""Pictures of a gallery, each in three lines: caption, photographer, agency.

``A barge waits at the lock.``, ``Ann Lee``, ``AP Photo``: the second and third in either order, and more than once.
Picture credits below the word that announces them are taken as well: ``Photo:``, ``Harbour Times``.
"""

from __future__ import annotations

from newsformat_text._authors import _person
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._captions import CREDIT_BELOW
from newsformat_text._rules._picture_credits import is_handed_on
from newsformat_text._shape import COLONS, bullet_width


_CAPTION_LINE = Verdict(Label.CAPTION, 0.88, "a caption, above the photographer and the agency")
_PHOTOGRAPHER = Verdict(Label.CAPTION, 0.9, "a photographer, next to the agency")
_AGENCY = Verdict(Label.CAPTION, 0.9, "the agency of a picture, next to the photographer")


_MIN_PICTURES = 2
_MAX_NAME = 60  # characters of a photographer's name
_LONGEST_CAPTION = 600  # characters


def take(document: Document) -> None:
    """Take the three lines of each picture, if there are several pictures."""
    credits = {index for index in document.matched if _is_agency_photo(document, index)}
    credits |= {index for index, line in enumerate(document.lines) if " via " in line and is_handed_on(line)}
    pairs: list[tuple[int, int]] = []
    for index in sorted(credits) if len(credits) >= _MIN_PICTURES else ():
        name = next((k for k in (index - 1, index + 1) if k not in credits and _is_name(document, k, pairs)), 0)
        if name:
            pairs.append((index, name))
    for index, name in pairs if len(pairs) >= _MIN_PICTURES else ():
        document.verdicts[index], document.verdicts[name] = _AGENCY, _PHOTOGRAPHER
        above = min(index, name) - 1
        if document.verdicts[above] is None and len(document.lines[above]) <= _LONGEST_CAPTION:
            document.verdicts[above] = _CAPTION_LINE


def take_announced(document: Document) -> None:
    """Take words for pictures that end with a colon, and the line below each, unless it is a sentence."""
    for index in document.matched:
        if is_announcing(document, index) and _may_be_credit(document, index + 1):
            document.verdicts[index : index + 2] = [CREDIT_BELOW, CREDIT_BELOW]


def is_announcing(document: Document, index: int) -> bool:
    """Is line *index* only a word for pictures and a colon: ``Photo:``?"""
    match = document.matches[index]
    return (
        match is not None
        and match.kind is Kind.CAPTION
        and document.lines[index][-1] in COLONS
        and not any(map(str.isalnum, match.rest))
        and index > document.headline
    )


def _may_be_credit(document: Document, index: int) -> bool:
    if index >= len(document.lines) or document.prose[index] or document.verdicts[index] is not None:
        return False
    line, match = document.lines[index], document.matches[index]
    if (
        len(line) > _MAX_NAME
        or document.ended[index]
        or line[-1] in COLONS
        or bullet_width(line)
        or is_date_line(document, index)
    ):
        return False
    return match is None or match.kind in _OWNERS


_OWNERS = frozenset({Kind.CREDIT, Kind.COPYRIGHT})


def _is_agency_photo(document: Document, index: int) -> bool:
    """Is line *index* only a phrase for pictures: ``AP Photo``?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.CAPTION and not match.rest and match.words > 1


def _is_name(document: Document, index: int, pairs: list[tuple[int, int]]) -> bool:
    """Is line *index* the name of a person, below a possible caption and not in *pairs* yet?"""
    used = bool(pairs) and index <= max(pairs[-1])
    return (
        document.headline + 1 < index < len(document.lines) and not used and _person.is_full_name(document.lines[index])
    )
