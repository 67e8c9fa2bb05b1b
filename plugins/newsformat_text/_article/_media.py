"""Turns lines that were read as captions into pictures, with caption and credit."""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Block, Media
from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._dates._date_lines import times_on_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._normalisation import as_printed, without_odd_signs
from newsformat_text._rules import _captions, _credited_captions, _glued_captions, _picture_addresses, _picture_credits
from newsformat_text._shape import has_digit


_CREDIT = lazily(r"[(\[（]([^()\[\]（）]{2,80})[)\]）]\s*$|(©[^©]{2,80})$")
_MAX_CREDIT = 70  # characters of a credit
# /記者王小明攝, 。圖／取自港務局網站
_EASTERN = lazily(
    r"(?:^|[/／\s]|(?<=。))(?:本报|本報)?(?:记者|記者)\s?[^\W\d_]{2,4}\s?[摄攝]$|(?<=。)[图圖](?:片)?\s?[/／:：][^。]{2,24}$"
    r"|(?<=。)[^\W\d_]{2,4}\s?[摄攝]$|(?<=、)[一-龯々]{3,6}撮影$|(?<=[.다] )[가-힣]{2,4} 기자$"
)

_ENDS = frozenset("摄攝影자")  # what else it ends with


def add(document: Document, index: int, blocks: list[Block]) -> int:
    """Add the picture of line *index* to *blocks*, or its credit to the last picture; return the line after it."""
    line, match = document.lines[index], document.matches[index]
    if document.verdicts[index] in _ADDRESSED:
        return _add_addressed(document, index, blocks)
    if line.endswith(" (") and (stop := _closed(document, index)):
        blocks.append(Media(caption=line[:-2], credit=" ".join(document.lines[index + 1 : stop])[:-1]))
        return stop
    stop = index + 1
    if document.verdicts[index : stop + 1] == [_captions.CREDIT_BELOW, _captions.CREDIT_BELOW]:
        line, stop = f"{line} {document.lines[stop]}", stop + 1
    is_short_phrase = match is not None and match.words <= _captions.DESCRIPTIVE_WORDS
    if is_short_phrase and match is not None and match.kind is Kind.CAPTION and _is_credit(match.rest):
        last = blocks[-1] if blocks else None
        if type(last) is Media and not last.credit:
            blocks[-1] = evolve(last, credit=line)
        else:
            blocks.append(Media(credit=line))
    else:
        blocks.append(_media(document, line))
    return stop


def begins_with_time(document: Document, index: int) -> bool:
    """Does a date and time precede the picture credit on line *index*: ``Region 03.11.2024 15:27 Photo: Acme``?

    No description of the picture is between them.

    """
    line = document.lines[index]
    times = times_on_line(document, index) if has_digit(line) else []
    if not times or not times[0].timed or times[0].start > _SECTION:
        return False
    owner = document.lexicon.find(line[times[0].end :].lstrip(" |,·•–-"))
    return owner is not None and owner.kind in _OWNING


_OWNING = frozenset({Kind.CAPTION, Kind.CREDIT})
_SECTION = 20  # characters of a section before the day
_ADDRESSED = (_picture_addresses.PICTURE, _picture_addresses.WORD)


def _add_addressed(document: Document, index: int, blocks: list[Block]) -> int:
    """Add the picture with its address on line *index* or the next; return the line after that."""
    word = ""
    if document.verdicts[index] is _picture_addresses.WORD:
        word, index = _picture_addresses.label_of(document.lines[index]), index + 1
    label, address = _picture_addresses.label_and_address(document.lines[index]) or ("", document.lines[index])
    blocks.append(Media(caption=word or label, href=address))
    return index + 1


def _closed(document: Document, index: int) -> int:
    """Return the line after the credit in brackets that the caption on line *index* opens; 0 if it does not."""
    for stop in range(index + 1, min(index + _credited_captions.PIECES, len(document.lines))):
        if not has_label(document.verdicts[stop], Label.CAPTION):
            return 0
        if document.lines[stop][-1] == ")":
            return stop + 1
    return 0


def _media(document: Document, line: str) -> Media:
    """Return the picture described on *line*, with the credit at its end."""
    line = line.removesuffix(" |")  # before a credit that is lost
    caption, credit = _split_credit(document, bare := without_odd_signs(line, document.odd_signs))
    return Media(caption=as_printed(caption, bare, line), credit=as_printed(credit, bare, line))


def _split_credit(document: Document, line: str) -> tuple[str, str]:
    """Return the caption and the credit on *line*."""
    if (credit := _CREDIT.search(line)) and credit.start() and not _is_word(credit[1], document):
        return line[: credit.start()].rstrip(), credit[1] or credit[2]
    if start := _picture_credits.credit_at_end(line, document.lexicon):
        return line[:start].rstrip(), line[start:]
    if (line[-1] in _ENDS or "。" in line) and (eastern := _EASTERN.search(line)):
        return line[: eastern.start()].rstrip(" /／"), line[eastern.start() :].lstrip(" /／")
    if line[0] == "©" or _picture_credits.is_credit(line, document.lexicon):
        return "", line
    if start := _glued_captions.credit_start(line):
        return line[:start].rstrip(), line[start:]
    return line, ""


def _is_credit(text: str) -> bool:
    """Is *text*, after a picture word, a credit and not a caption?"""
    first = re.split(r"[/,،、|©(（]", text)[0].strip(" .)）]】")
    return len(text) < _MAX_CREDIT and (not first or _person.is_name(first) or len(text) < 12)  # noqa: PLR2004 -- characters


def _is_word(text: str | None, document: Document) -> bool:
    """Is *text*, in brackets at the end of a caption, a word such as ``video``, and not a name?"""
    return text is not None and text.isalpha() and text.islower() and not document.lexicon.names_agency(text)
