"""Finds links to the full story after the last words of an excerpt: ``… said the mayor. Read more``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._lexicon import Kind, Lexicon


def read_more_start(text: str, title: str, lexicon: Lexicon) -> int:
    """Return where such a link, perhaps followed by the *title*, starts in *text*; its length if there is none."""
    size = len(text)
    if title and text.endswith(title) and (cut := _cut_above(text, size - len(title))):
        return cut
    is_complete = (text[-1:] in _STOPS and text[-3:] != "...") or text[-1:].isdigit()  # true of most paragraphs
    if is_complete and not (title and text.endswith(title)):
        return size
    for found in _SENTENCE_START.finditer(text, max(0, size - _LONGEST - len(title))):
        match = lexicon.find(text[found.end() :].strip(_OUTER_SIGNS))
        if match is None or match.kind not in _LEADING or len(match.phrase) < _SHORTEST:
            continue
        rest = match.rest.rstrip(_OUTER_SIGNS)
        if not rest or (match.words > 1 and len(rest) >= _TITLED and _consists_of_title_words(title, rest)):
            return found.start()
    return size


def _cut_above(text: str, start: int) -> int:
    """Return the end of the ellipsis that truncates *text*, if few words separate it from the title at *start*.

    So WordPress shows a story elsewhere, in any language.
    """
    before = text[max(0, start - _LONGEST) : start]
    position = max(before.rfind("… "), before.rfind("... ") + 2)
    words = before[position + 1 :].split()
    return start - len(before) + position + 1 if position > 1 and 0 < len(words) <= _WORDS else 0


_WORDS = 3  # to read on


def _consists_of_title_words(title: str, rest: str) -> bool:
    """Are all words of *rest* words of the *title*?"""
    return {*rest.lower().split()} <= {*title.rstrip(_OUTER_SIGNS).lower().split()}


_STOPS = frozenset('.!?。！？؟।:;,"”)')
_SENTENCE_START = lazily(
    r"(?<=[.!?…؟।\])\"”»])\s{1,3}(?=\S)|(?<=[。！？…])(?=[^\s\d])|(?<=[a-zß-ÿа-яёіїє][.!?])(?=[A-ZÀ-ÝА-ЯЁІЇЄ])"
)
_OUTER_SIGNS = " \u00a0[](){}<>→»›…."
_LEADING = frozenset({Kind.RELATED, Kind.TOOL})
_LONGEST, _SHORTEST, _TITLED = 48, 4, 12  # characters of the phrase, of the shortest one, and of a title after it
