"""A complete other story that a page loads below its own: with a date and a repeated title, or under a heading.

Both forms begin alike: a title, a date, and the title again next to the picture.
"""

from __future__ import annotations

from newsformat_text._above._title_form import is_title
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import PROSE, Label, Verdict, has_label
from newsformat_text._shape import MAX_SPACED_SCALE, shares_few_words


_TITLE = Verdict(Label.RELATED, 0.88, "the title of another story that the page has loaded below this one")
_DATE = Verdict(Label.SKIPPED, 0.88, "the date of another story that the page has loaded below this one")
_TEXT = Verdict(Label.RELATED, 0.85, "part of another story that the page has loaded below this one")

_MIN_PROSE_ABOVE = 2  # long lines of the story above
_REACH = 8  # lines within which the title is repeated
_DIVISOR = 2  # divisor: the text below has at least one in so many words of the title


def take(document: Document) -> None:
    """Take everything from the title of another story on, below the last long line of this one."""
    start = _repeated_title(document) or _under_heading(document)
    for index in range(start, len(document.lines)) if start else ():
        verdict = document.verdicts[index]
        if verdict is None or verdict is PROSE or has_label(verdict, Label.DATE):
            document.verdicts[index] = _verdict(document, index)


def _verdict(document: Document, index: int) -> Verdict:
    if is_numeric_date_line(document, index):
        return _DATE
    return _TITLE if is_title(document, index) else _TEXT


def _repeated_title(document: Document) -> int:
    """Return the first title below the story that is repeated nearby, with a date between; 0 if there is none."""
    lines = document.lines
    if document.headline < 0 or not document.repeated:
        return 0
    near = [k for k in range(document.first + _MIN_PROSE_ABOVE, len(lines) - 2) if lines[k] in document.repeated]
    twice = [k for k in near if lines[k] in lines[k + 2 : k + _REACH]]
    for index in twice[:_MAX_TRIED]:
        if (
            lines[index] == document.title
            or document.prose_before(index) < _MIN_PROSE_ABOVE
            or not is_title(document, index)
        ):
            continue
        other = lines.index(lines[index], index + 2)
        has_date = any(is_numeric_date_line(document, k) for k in range(index + 1, other))
        if has_date and True in document.prose[other : other + _REACH] and _is_unrelated(document, index):
            return index
    return 0


_MAX_TRIED = 20  # titles that are tried


def _under_heading(document: Document) -> int:
    """Return the title between a heading of other stories and paragraphs that share words with it; 0 if none.

    The paragraphs end the text, and the story above shares hardly a word with the title.
    """
    heading = next((k for k in reversed(document.matched) if k > document.first and document.is_related_heading(k)), -1)
    title = heading + 1
    paragraphs = range(title + 1, len(document.lines))
    if heading < 0 or not paragraphs or document.prose_before(heading) < _MIN_PROSE_ABOVE or document.prose[title]:
        return 0
    if not is_title(document, title) or not document.prose[title + 1]:
        return 0
    if not all(document.prose[k] or document.ended[k] for k in paragraphs):
        return 0
    factor = document.scale
    if factor > MAX_SPACED_SCALE or document.is_typed:
        return 0
    stems = document.stems(title)
    below = document.stems_of(paragraphs)
    return title if _DIVISOR * len(stems & below) >= len(stems) > 1 and _is_unrelated(document, title) else 0


def _is_unrelated(document: Document, title: int) -> bool:
    """Does the story share hardly a word with line *title*?"""
    story = document.stems_of([k for k in range(document.headline + 1, title) if document.prose[k]])
    return shares_few_words(document.stems(title), story)
