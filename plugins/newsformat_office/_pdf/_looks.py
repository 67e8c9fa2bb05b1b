"""Marks by the names of fonts, and the most frequent size of text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from newsformat import Style
from newsformat.plugin import lazily
from newsformat_office._pdf._line import Line
from newsformat_office._pdf._pages import Span


_BOLD = lazily(
    r"bold|black|heavy|demi|extrabd|[-_,](?:bd|blk|hv|sb)(?![a-z])|medi(?![a-z])|^(?:\w{6}\+)?(?:cmb|sfb|cmssbx)",
    re.IGNORECASE,
)
_ITALIC = lazily(r"ital|obli|kursiv|slant|[-_,](?:it|i)(?![a-z])|^(?:\w{6}\+)?(?:cmti|cmsl|sfti|sfsl)", re.IGNORECASE)


@lru_cache(maxsize=256)
def _marks(font: str) -> tuple[Style, ...]:
    patterns = ((_BOLD, Style.STRONG), (_ITALIC, Style.EMPHASIS))
    return tuple([mark for pattern, mark in patterns if pattern.search(font)])


def marks_of(span: Span) -> tuple[Style, ...]:
    """Return the marks of the text of *span*."""
    return _marks(span.font)


def is_bold(line: Line) -> bool:
    """Is all of *line* bold?"""
    return all(Style.STRONG in marks_of(span) for span in line.spans if span.text.strip())


def size_of(lines: Iterable[Line]) -> float:
    """Return the most frequent size of the letters of *lines*."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 4) / 4] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0
