"""Pictures within a story without an initial phrase: credits, alone or after a caption; positions of people; dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._dates import _when
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules._credit_endings import says_what_is_shown
from newsformat_text._shape import COLONS, SIGNING_AGENCIES, bullet_width


_AGENCY_ALONE = Verdict(Label.CAPTION, 0.88, "only an agency or picture library, within the story")
_SIGNING_AGENCY = Verdict(Label.CREDIT, 0.8, "an agency in brackets, which signs the story rather than a picture")
_WORD = Verdict(Label.CAPTION, 0.85, "only a word for pictures, within the story")
_WITH_AGENCY = Verdict(Label.CAPTION, 0.88, "ends with the agency or picture library")
_WITH_POSITIONS = Verdict(Label.CAPTION, 0.88, "gives positions of people in a picture")
_WITH_DATE = Verdict(Label.CAPTION, 0.85, "ends with the date of a picture, after a comma")

_LONGEST = 220  # characters of a caption
_MAX_CREDIT = 40  # characters of a credit
_LIBRARY = lazily(
    r"(?:Getty|iStock|Shutterstock|Alamy|Unsplash|Pexels|Pixabay|Depositphotos|Dreamstime|Profimedia|East News|Keystone"
    r"|Lehtikuva|Scanpix|Ritzau Scanpix|Bildbyrån|SIPA|SWNS|Ansa|Ipa|EPA|EPA-EFE|Adobe ?Stock|Imago"
    r"|Picture[ -]?Alliance|Wikimedia)"
    r"(?:[ -](?:Images|Photo|Stock Photo|Commons))?(?:\.\w{2,3})?",
    re.IGNORECASE,
)
_TAIL = lazily(r"(?:(?<=[^\W\d_])\.\s?| [|/—–-] ?|\. ?[|/—–-] ?|(?P<bracket>\())([^.|/()\[\]—–]{2,40})\)?\.?$")
_CAPITALS = lazily(r"(?<=[^\W\d_]\. )(?P<name>[^\W\d_a-z]{2,20}(?: [^\W\d_a-z]{2,20}){1,3})$")
_POSITION = lazily(
    r"\((?:l|r|li|re|links|rechts|M|Mitte|vorne?|hinten|v\. ?l\.|izq|izquierda|dcha|derecha|centro|à gauche|à droite"
    r"|au centre|a sinistra|a destra|al centro|à esquerda|à direita|ao centro|midden|vänster|höger|t\.?v|t\.?h|venstre"
    r"|høyre|højre|til venstre|til høyre|po lewej|po prawej|vlevo|vpravo|uprostřed|left|right|centre|center|L|R|C)\.?\)"
    r"|^(?:From left|From right|Left to right|Left|Right|Above|Below|Pictured|Clockwise[\w ]{0,20}):?,? [^a-z]"
    r"|, (?:left|right|second from left|second from right|à gauche|à droite|au centre|a sinistra|a destra),"
)


def take(document: Document) -> None:
    """Take undecided lines within the story that are no running text and belong to a picture."""
    verdicts, prose = document.verdicts, document.prose
    for index in range(min(document.first, len(prose)) if document.headline < 0 else 0):
        match = document.matches[index]
        if verdicts[index] is None and match is not None and match.kind is Kind.CAPTION and not match.rest:
            verdicts[index] = _WORD
    for index in range(document.first + 1, document.last) if document.is_interrupted else ():
        if verdicts[index] is None and not prose[index] and len(document.lines[index]) <= _LONGEST:
            verdicts[index] = _verdict(document, index)


def take_blocks(document: Document) -> None:
    """Take short lines, no sentences, in one block with a picture credit between blank lines."""
    numbers, verdicts = document.numbers, document.verdicts
    for index in document.labelled(Label.CAPTION):
        credit = index > document.headline + 1 and len(document.lines[index]) <= _LONGEST_CREDIT
        if not credit or not _ends_block(numbers, index):
            continue
        top = index
        while top > document.headline + 1 and numbers[top - 1] == numbers[top] - 1 and index - top < _BLOCK:
            top -= 1
        block = range(top, index)
        separate = top == 0 or numbers[top - 1] < numbers[top] - 1
        if block and separate and all(verdicts[k] is None and _may_show(document, k) for k in block):
            document.set_verdict(block, _DESCRIPTION)


_DESCRIPTION = Verdict(Label.CAPTION, 0.85, "right above a picture credit, in the same block")
_LONGEST_CREDIT = 70  # characters of a credit
_BLOCK = 3  # lines of a description


def _ends_block(numbers: Sequence[int], index: int) -> bool:
    """Is line *index* the last of its block: above a blank line or at the end?"""
    return index + 1 == len(numbers) or numbers[index + 1] > numbers[index] + 1


def take_dated(document: Document) -> None:
    """Take lines within the story that end with a full date behind a comma, as no subheading does.

    They are longer than a dateline. This comes after the line model, whose features take other lines next to captions
    into account.
    """
    verdicts, lines = document.verdicts, document.lines
    for index in range(document.first + 1, document.last):
        verdict = verdicts[index]
        if lines[index][-_YEAR_DIGITS:].isdecimal() and verdict is not None and verdict.label in _OF_STORY:
            days = _when.find_times(lines[index], document.lexicon)
            shown = len(lines[index]) * document.scale >= _MIN_DESCRIPTION
            if days and shown and _COMMA.search(lines[index][: days[-1].start]):
                verdicts[index] = _WITH_DATE


_OF_STORY = frozenset({Label.BODY, Label.SUBHEADING})
_YEAR_DIGITS, _MIN_DESCRIPTION = 4, 50  # digits; Latin letters of a description
_COMMA = lazily(r"[,،]\s?(?:[^\W\d_]{2,12}[.,،]{0,2}\s?)?$")  # possibly with a weekday behind it


AGENCY_QUOTATION = Verdict(Label.BODY, 0.85, "a quotation, with the agency that reports it")
# The end of a quotation, its speaker, and the agency: …” dedi. İHA
_QUOTATION_END = lazily(r"[\"”»’']\s[^\W\d_A-Z]{3,14}(?: [^\W\d_]{2,14}){0,3}\.\s?[^\W\d_]{2,12}\.?$")


def _may_show(document: Document, index: int) -> bool:
    """Is line *index* as short as a caption, neither a sentence nor an item, and without a phrase?"""
    line = document.lines[index]
    plain = document.matches[index] is None and not bullet_width(line) and line[-1] not in COLONS
    return plain and len(line) <= _LONGEST and not document.ended[index]


def _verdict(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index* if it belongs to a picture."""
    line, match, lexicon = document.lines[index], document.matches[index], document.lexicon
    if match is not None and match.kind is not Kind.CAPTION:
        return None
    if len(line) <= _MAX_CREDIT and is_owner(line.strip("()[] "), lexicon):
        return _SIGNING_AGENCY if line[0] == "(" and line.strip("()") in SIGNING_AGENCIES else _AGENCY_ALONE
    if match is not None:
        return None if match.rest else _WORD
    if bullet_width(line) or document.ended[index]:
        return None
    if _ends_with_owner(line, lexicon):
        if _QUOTATION_END.search(line):
            return AGENCY_QUOTATION
        return None if _is_from_wire(document, line.rpartition(". ")[2].rstrip(".")) else _WITH_AGENCY
    return _WITH_POSITIONS if _POSITION.search(line) else None


def _is_from_wire(document: Document, name: str) -> bool:
    """Is *name*, behind the last word of a line, the agency in the dateline of the story?"""
    return 1 < len(name) <= _MAX_CREDIT and f"({name})" in document.lines[document.first][:_DATELINE]


_DATELINE = 80  # characters of a place, a date and an agency


def is_owner(text: str, lexicon: Lexicon) -> bool:
    """Is *text* the name of an agency or a picture library?"""
    return lexicon.names_agency(text) or _LIBRARY.fullmatch(text) is not None


def _ends_with_owner(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with an agency, a word for pictures in brackets, or a name in capitals behind a stop?"""
    if tail := _TAIL.search(line, max(1, len(line) - _MAX_CREDIT)):
        if tail["bracket"] and says_what_is_shown(tail[2]):
            return False
        match = lexicon.find(tail[2]) if tail["bracket"] else None
        if is_owner(tail[2].strip(), lexicon) or (match is not None and match.kind is Kind.CAPTION and not match.rest):
            return True
    name = None if line.isupper() else _CAPITALS.search(line, max(1, len(line) - _MAX_CREDIT))
    return name is not None and _person.is_full_name(name["name"])
