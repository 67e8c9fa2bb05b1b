"""Subheadings recognised by the lines under each: a picture credit and then the section, or a recurring label.

``Ann Lee``, ``Photo: Bo Diaz``, ``She began …``; ``Ann Lee``, ``Age: 34``, and ``Bo Diaz``, ``Age: 41``. Others end
with a colon, between sentences: ``What we know:``, ``What's next:``.

In a gallery, captions are above their credits; but they are sentences, or long, and no story continues below.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._sentences import heads
from newsformat_text._shape import COLONS, DASHES, OPENING_QUOTES, bullet_width


HEADING = Verdict(
    Label.SUBHEADING, 0.92, "one of several short lines with a picture credit and then a section under each"
)
_LABELLED = Verdict(Label.SUBHEADING, 0.9, "one of several short lines above a label that recurs, ``Age: 34``")
_COLONED = Verdict(Label.SUBHEADING, 0.88, "one of several short lines with a colon between sentences")
CERTAIN = (HEADING, _LABELLED, _COLONED)

_MIN_SECTIONS = 3
_MAX_SECTION_HEADING = 80  # Latin letters of a heading
_CREDIT = 70  # Latin letters of a credit
_SECTION_LINES = 4  # lines in which the section begins
_LABEL = 24  # characters up to the end of a label
_LABELS_PER_EXCEPTION = 3  # of so many labels, all but one must have a heading above


def take(document: Document) -> None:
    """Take subheadings above picture credits, if there are several."""
    indexes = [index for index in range(document.first + 1, len(document.lines) - 2) if _is_heading(document, index)]
    if len(indexes) >= _MIN_SECTIONS:
        document.set_verdict(indexes, HEADING)


def take_labelled(document: Document) -> None:
    """Take subheadings above recurring labels, with different words above and below each."""
    labels = defaultdict[str, list[int]](list)
    for index in range(document.first + 2, document.last):
        label, colon, fact = document.lines[index][: 2 * _LABEL].partition(":")
        if colon and label.isalpha() and len(label) <= _LABEL and fact.strip() and document.matches[index] is None:
            labels[label].append(index)
    for found in labels.values():
        above = [index - 1 for index in found if _may_head(document, index - 1)]
        if (
            len(above) >= _MIN_SECTIONS
            and _LABELS_PER_EXCEPTION * len(above) >= (_LABELS_PER_EXCEPTION - 1) * len(found)
            and _differ(document, above)
        ):
            document.set_verdict(above, _LABELLED)


def take_with_colon(document: Document) -> None:
    """Take several different short lines that end with a colon, between sentences of the story.

    Lines that introduce quotations are not meant: ``Mayor Ann Lee told the Echo:``, ``She said:``.
    """
    if COLONS.isdisjoint(document.last_characters):
        return
    found = [
        index
        for index in range(document.first + 1, document.last + _MAX_LINES_BELOW)
        if _ends_with_colon(document, index)
    ]
    if len(found) < _MIN_HEADINGS or not _SPEECH_STARTS.isdisjoint({document.lines[index + 1][0] for index in found}):
        return
    lines = {document.lines[index] for index in found}
    if len(lines) == len(found) and not any(map(_INTRODUCTION.search, lines)):
        document.set_verdict(found, _COLONED)


_MAX_LINES_BELOW, _MIN_HEADINGS = 3, 2  # lines below the last long one; headings
_SPEECH_STARTS = OPENING_QUOTES | set(DASHES)
_MAX_HEADING = 32  # Latin letters of a heading that ends with a colon
_INTRODUCTION = lazily(
    r"(?i)\b(?:said|says|adds|added|told|asked|answered|replied|continued|concluded|explain(?:s|ed)|recalled|writes|wrote"
    r"|sag(?:t|te|ten)|ergänzte|erklärte|betonte|meinte|schrieb|fragte|antwortete|dit|déclar[eé]|ajout[eé]|expliqu[eé]|écrit"
    r"|dijo|dice|añadió|agregó|explicó|afirmó|señaló|disse|diz|acrescentou|afirmou|explicou|detto|aggiunto|zei|zegt"
    r"|sade?|säger|sagde|siger|sier|sanoi|powiedział[ai]?|dodał[ai]?|mówi|řekla?|dodala?|spus|adăugat|mondta|dedi|είπε"
    r"|сказал[аи]?|добавил[аи]?|говорит|сказа(?:в|ла)|дода(?:в|ла))\b"
    r"|^(?!wh|how)\b.* (?:is|are|was|were|reads?|warns|includes?)[:：]$"  # The winners are:
)


def _ends_with_colon(document: Document, index: int) -> bool:
    lines = document.lines
    if index + 1 >= len(lines) or lines[index][-1] not in COLONS or len(lines[index]) * document.scale > _MAX_HEADING:
        return False
    if document.verdicts[index] is not None or document.matches[index] is not None or " " not in lines[index]:
        return False
    return not begins_lowercase(lines[index]) and document.ended[index - 1] and document.ended[index + 1]


def _differ(document: Document, lines: list[int]) -> bool:
    """Do *lines* and the lines below them occur only once?"""
    counts = Counter(document.lines)
    return all(counts[document.lines[index]] == counts[document.lines[index + 1]] == 1 for index in lines)


def _is_heading(document: Document, index: int) -> bool:
    return _is_credit(document, index + 1) and _may_head(document, index) and _continues(document, index + 2)


def _may_head(document: Document, index: int) -> bool:
    """Is line *index* undecided, short and no sentence, without a phrase?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.prose[index] or document.matches[index] is not None:
        return False
    return len(line) * document.scale <= _MAX_SECTION_HEADING and not bullet_width(line) and heads(line)


def _is_credit(document: Document, index: int) -> bool:
    """Is line *index* a caption with a marked word for pictures, possibly alone with a colon?"""
    match, line = document.matches[index], document.lines[index]
    if match is None or match.kind is not Kind.CAPTION or not match.marked:
        return False
    return has_label(document.verdicts[index], Label.CAPTION) and len(line) * document.scale <= _CREDIT


def _continues(document: Document, start: int) -> bool:
    """Is one of the lines from *start* on a sentence of the story?"""
    for index in range(start, min(start + _SECTION_LINES, len(document.lines))):
        if document.prose[index] or (document.verdicts[index] is None and document.ended[index]):
            return True
    return False
