"""Cast and crew of a reviewed work: rows of a role and a name right under the story, ``Director: Ann Lee``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import bullet_width, has_digit


CREDIT_ROW = Verdict(Label.TABLE, 0.88, "one of several rows of a role and a name under the story")

_MIN_ROWS = 4
_MAX_ROW = 90  # Latin letters of a row
_LINES_ABOVE = 2  # lines above: the last of the story, and a caption under it
_ROW = lazily(r"[^\W\d_][^:：]{1,28}\s?[:：]\s?[^\W\d_]")


def take(document: Document) -> None:
    """Take undecided rows in succession below a paragraph of the story."""
    start, size = document.first + 1, len(document.lines)
    while start < size:
        stop = start
        while stop < size and _is_row(document, stop):
            stop += 1
        if stop - start >= _MIN_ROWS and True in document.prose[max(0, start - _LINES_ABOVE) : start]:
            document.set_verdict(range(start, stop), CREDIT_ROW)
        start = stop + 1


def _is_row(document: Document, index: int) -> bool:
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None:
        return False
    if not (":" in line or "：" in line) or _ROW.match(line) is None:
        return False
    if len(line) * document.scale > _MAX_ROW or bullet_width(line) or document.ended[index] or has_digit(line):
        return False
    return not count_site_words(line, document.lexicon)
