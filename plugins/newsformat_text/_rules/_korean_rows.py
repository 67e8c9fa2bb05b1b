"""Rows of short lines that Korean newspapers begin with ▲, ▽, △ or ◇: appointments, awards and the like."""

from __future__ import annotations

from itertools import groupby

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


ROW = Verdict(Label.LIST, 0.9, "one of several short lines with ▲, ▽, △ or ◇: appointments, awards and the like")

_SIGNS = frozenset("▲▽△◇")
_MIN_LINES, _LONGEST = 3, 40  # lines; characters of one
_PICTURE_WORDS = lazily(
    r"사진|제공|[ⓒ©/=]|모습|장면|전경|기사"
)  # says what a picture shows or whose it is, or points elsewhere


def take(document: Document) -> None:
    """Take rows below the headline without lines about pictures or other stories."""
    if document.lexicon.tag != "ko" or _SIGNS.isdisjoint(document.first_characters):
        return
    lines = range(document.headline + 1, len(document.lines))
    for has_sign, group in groupby(lines, lambda index: document.lines[index][0] in _SIGNS):
        row = [*group] if has_sign else []
        if len(row) >= _MIN_LINES and all(_may_be_item(document, index) for index in row):
            for index in row:
                document.verdicts[index] = ROW


def _may_be_item(document: Document, index: int) -> bool:
    line = document.lines[index]
    is_open = document.verdicts[index] is None and document.matches[index] is None
    return is_open and len(line) <= _LONGEST and _PICTURE_WORDS.search(line) is None
