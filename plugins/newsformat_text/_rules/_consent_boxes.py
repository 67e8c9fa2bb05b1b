"""Boxes of consent tools below the story, which say what cookies are for, purpose by purpose.

An example::

    Manage consent ⏎ To offer the best …, we use technologies like cookies. ⏎ Statistics
    ⏎ The technical storage that is used for statistical purposes. ⏎ Marketing ⏎ The technical storage that …
"""

from __future__ import annotations

from collections import Counter

from newsformat_text._above._of_site import COOKIES
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._shape import found_in


_BOX = Verdict(Label.TOOL, 0.92, "part of a box that asks for consent to cookies")
_MIN_SENTENCES, _MIN_SHORT_LINES = 3, 2  # sentences of a box; short lines among them, such as the name of a purpose
_SITE_WORDS = 2  # in one of the sentences
_SHORT = 60  # characters of such a name, a heading or a button
_BUTTONS = 14  # lines below the last sentence, up to the end of the text
_BEGINNING = 16  # characters that the sentences about several purposes begin with


def take(document: Document) -> None:
    """Take the lines from the first sentence about cookies to the last one, the heading above and the buttons below.

    All sentences there are about cookies, or several begin alike. A story about cookies mentions them above, too, goes
    on below, or says who said so.
    """
    words = found_in(document.lower_text, COOKIES)
    lows = document.lower_lines
    start = next((k for k, low in enumerate(lows) if found_in(low, words)), 0) if words else 0
    if start <= max(document.first, document.headline):
        return
    stop = _end_of_box(document, start, words)
    sentences = [k for k in range(start, stop) if not _is_short(document, k)]
    if len(sentences) < _MIN_SENTENCES or stop - start - len(sentences) < _MIN_SHORT_LINES:
        return
    if not any(count_site_words(document.lines[k], document.lexicon) >= _SITE_WORDS for k in sentences):
        return
    below = range(stop, len(lows))
    if not all(_is_short(document, k) or document.verdicts[k] is not None for k in below):
        return
    if any(ends_with_attribution(document.lines[k], document.lexicon.tag) for k in sentences):
        return
    headed = start - 1 > document.first and _is_short(document, start - 1)
    document.set_verdict(range(start - headed, stop), _BOX)
    if len(below) <= _BUTTONS:
        document.set_verdict([k for k in below if document.verdicts[k] is None], _BOX)


def _end_of_box(document: Document, start: int, words: list[str]) -> int:
    """Return the line below the last sentence from *start* on that has one of *words* or begins like others there."""
    lows = document.lower_lines
    begun = Counter(low[:_BEGINNING] for low in lows[start:])
    stop = start
    for index in range(start, len(lows)):
        if found_in(lows[index], words) or begun[lows[index][:_BEGINNING]] >= _MIN_SENTENCES:
            stop = index + 1
        elif not _is_short(document, index):
            break
    return stop


def _is_short(document: Document, index: int) -> bool:
    """Is line *index* as short as the name of a purpose, a button or a heading, and no sentence?"""
    return len(document.lines[index]) <= _SHORT and not document.ended[index]
