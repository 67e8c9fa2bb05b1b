"""What leads on to the whole story behind the last words of it here: ``… said the mayor. Read more``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._lexicon import Kind, Lexicon


def reading_on(text: str, title: str, known: Lexicon) -> int:
    """Return where such words begin in *text*, perhaps with the *title* behind them; its length if there are none."""
    size = len(text)
    if (text[-1:] in _STOPS and text[-3:] != "...") or text[-1:].isdigit():  # as most paragraphs end
        return size
    for found in _NEXT.finditer(text, max(0, size - _LONGEST - len(title))):
        match = known.find(text[found.end() :].strip(_AROUND))
        if match is None or match.kind not in _LEADING or len(match.phrase) < _SHORTEST:
            continue
        rest = match.rest.rstrip(_AROUND)
        if not rest or (match.words > 1 and len(rest) >= _TITLED and _is_of(title, rest)):
            return found.start()
    return size


def _is_of(title: str, rest: str) -> bool:
    """Are all words of *rest* of the *title*?"""
    return {*rest.lower().split()} <= {*title.lower().split()}


_STOPS = frozenset('.!?。！？؟।:;,"”)')
_NEXT = lazily(
    r"(?<=[.!?…؟।\])\"”»])\s{1,3}(?=\S)|(?<=[。！？…])(?=[^\s\d])|(?<=[a-zß-ÿа-яёіїє][.!?])(?=[A-ZÀ-ÝА-ЯЁІЇЄ])"
)
_AROUND = " \u00a0[](){}<>→»›…."
_LEADING = frozenset({Kind.RELATED, Kind.TOOL})
_LONGEST, _SHORTEST, _TITLED = 48, 4, 12  # characters of the words, of the shortest ones, and of a title behind them
