"""Verses: consecutive short lines that end with a comma, or in Persian with the same word, unlike titles."""

from __future__ import annotations

from collections import Counter

from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet_width


VERSE = Verdict(Label.BODY, 0.9, "one of several short lines amid the story, many of which end with a comma")

_FEWEST, _ENDS = 4, 3  # lines; those that end with a comma, and of how many one must
_WIDEST = 70  # letters of a verse
_COMMAS = frozenset(",;،；，؛、")


def take(document: Document) -> None:
    """Take the open short lines that stand together between paragraphs of the story."""
    if _COMMAS.isdisjoint(document.last_characters):
        return
    open_ = (index for index in range(document.first + 1, document.last) if _may_be_verse(document, index))
    for own in runs(open_):
        ends = sum(document.lines[index][-1] in _COMMAS for index in own)
        if len(own) >= _FEWEST and ends >= _ENDS and _ENDS * ends >= len(own):
            document.set_verdict(own, VERSE)


def take_refrained(document: Document) -> None:
    """Take lines of about one length, half of which end with one word, as the first and each second of a poem do."""
    if document.known.tag not in _REFRAINED:
        return
    below = range(document.first + 1, len(document.lines))
    for own in runs(index for index in below if not document.ended[index] and _may_be_verse(document, index)):
        sizes = [len(document.lines[index]) for index in own]
        if len(own) < _FEWEST or max(sizes) > _EVEN * min(sizes) or _marked(document, own):
            continue
        ends = Counter(document.lines[index].rpartition(" ")[2] for index in own)
        if ends.most_common(1)[0][1] * 2 >= max(len(own), _REFRAINS):
            document.set_verdict(own, REFRAINED)


def _marked(document: Document, own: list[int]) -> bool:
    """Has one of these lines a sign as titles have it before words for films and pictures, or in front of a source?"""
    return any(not _TITLING.isdisjoint(document.lines[index]) for index in own)


REFRAINED = Verdict(Label.BODY, 0.9, "one of several lines of one length that end with one word, as verses do")
_REFRAINED = frozenset({"fa", "ur", "ps", "tg", "ku", "sd", "ug"})  # in which poems have refrains
_REFRAINS, _EVEN = 6, 1.5  # twice the lines with the refrain, at least; how much longer the longest line is
_TITLING = frozenset("+/|:؛0123456789۰۱۲۳۴۵۶۷۸۹")


def _may_be_verse(document: Document, index: int) -> bool:
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or document.prose[index]:
        return False
    return len(line) * document.scale <= _WIDEST and not bullet_width(line)
