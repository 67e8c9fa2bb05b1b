"""The headline below its story, where some programs print it if the page shows it over a picture."""

from __future__ import annotations

from newsformat_text._above._title_form import is_title
from newsformat_text._above._unrelated_lines import is_over_post
from newsformat_text._authors._person import has_case
from newsformat_text._datelines._dateline import cut
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._rules._tail import is_labelled, may_be_title
from newsformat_text._shape import MAX_SPACED_SCALE, word_stems


_HEADLINE_BELOW = Verdict(
    Label.HEADLINE, 0.7, "right below the story, shares words with it, and no other line is a headline"
)
_MAX_LINES_BETWEEN = 3  # sentences between the last long line and the headline
_STORY = 3  # paragraphs that are compared with the headline
_MIN_COMMON, _SHARE = 3, 0.5  # words of a headline that the story has; share of all significant ones
_PAIRS = 0.3  # share of letter pairs, in scripts without blanks
_BEGINNING = 4  # letters of a word; a particle may be glued before them, as in Hebrew
_DANDAS = "।۔"  # stops between sentences; a full stop may also end an abbreviation
_SHORTEST = 3  # letters of a word in a script without capitals


def take(document: Document) -> None:
    """Take the first line below the last sentences for the headline, if there is no other."""
    lines, verdicts, index = document.lines, document.verdicts, document.last + 1
    if (
        document.headline >= 0
        or document.is_typed
        or not document.lexicon.full_stops
        or not index
        or is_over_post(document)
    ):
        return
    last = min(index + _MAX_LINES_BETWEEN, len(lines) - 1)
    while index < last and verdicts[index] is None and document.ended[index]:
        index += 1
    if index >= len(lines) or verdicts[index] is not None or not is_title(document, index):
        return
    if cut(lines[index], document.lexicon) is not None:  # the story again, from its dateline on
        return
    if any(stop in lines[index] for stop in _DANDAS):
        return  # sentences, the last one cut off
    if may_be_title(document, index) and not is_labelled(lines[index]) and _shares_words(document, index):
        verdicts[index] = _HEADLINE_BELOW


def _shares_words(document: Document, index: int) -> bool:
    """Are most words of line *index* in the first paragraphs?"""
    factor, line = document.scale, document.lines[index].lower()
    beginning = "\n".join(document.lines[: min(index, document.first + _STORY)]).lower()
    if factor > MAX_SPACED_SCALE:
        words = word_stems(line, factor)
        return sum(pair in beginning for pair in words) >= _PAIRS * len(words)
    min_letters = _BEGINNING if has_case(line[:1]) else _SHORTEST
    words = {word for word in line.split() if len(word) >= min_letters}
    shared = sum(
        word[:_BEGINNING] in beginning or (len(word) > _BEGINNING and word[1 : _BEGINNING + 1] in beginning)
        for word in words
    )
    return shared >= max(_MIN_COMMON, _SHARE * len(words))
