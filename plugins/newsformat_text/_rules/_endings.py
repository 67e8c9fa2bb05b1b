"""Lines that end with a telling phrase, in languages that put verbs last: ``김철수 기자의 다른 기사 보기``."""

from __future__ import annotations

from functools import cache

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, lowered
from newsformat_text._languages._lexicons import lexicon
from newsformat_text._rules._related import ENDS_AS_HEADING, take_items


_TOOL = Verdict(Label.TOOL, 0.85, "ends like a button label, in a language that puts verbs last")

_VERB_LAST = frozenset([
    "ko", "ja", "hi", "mr", "ne", "bn", "pa", "gu", "ur", "ta", "te", "kn", "ml", "si", "my", "am", "tr", "az", "kk",
    "ky", "uz", "mn",
])  # fmt: skip
_LONGEST = 70  # characters
_WORDS = 2  # of a phrase that tells a line by its end
_SIGNS = 5
_STOPS = " .।!"  # behind them
_LAST = 3  # letters that phrases are looked up by


def take(document: Document) -> None:
    """Take the short open lines that end so, and the titles of other stories under a heading."""
    tag = document.known.tag
    if tag not in _VERB_LAST:
        return
    endings, verdicts = _endings(tag), document.verdicts
    for index in range(document.headline + 1, len(verdicts)):
        line = document.lines[index]
        if verdicts[index] is None and len(line) <= _LONGEST and len(low := lowered(line.rstrip(_STOPS))) >= _LAST:
            entries = endings.get(low[-_LAST:], ())
            verdicts[index] = next((verdict for phrase, verdict in entries if _ends(low, phrase)), None)
            if verdicts[index] is ENDS_AS_HEADING:
                take_items(document, index + 1)


def _ends(line: str, phrase: str) -> bool:
    """Does *line* end with *phrase*, and that begin a word where words are parted?"""
    if not line.endswith(phrase):
        return False
    before = line[: len(line) - len(phrase)]
    return not before or before[-1] == " " or "\u2e80" < phrase[0] < "\uac00"


@cache
def _endings(tag: str) -> dict[str, list[tuple[str, Verdict]]]:
    table: dict[str, list[tuple[str, Verdict]]] = {}
    for phrase, kind in _telling(lexicon(tag)):
        table.setdefault(phrase[-_LAST:], []).append((phrase, ENDS_AS_HEADING if kind is Kind.RELATED else _TOOL))
    return table


def _telling(known: Lexicon) -> list[tuple[str, Kind]]:
    """Return the phrases of several words, or of so many signs of Japanese, that sites say."""
    found = [entry for entries in known.openings.values() for entry in entries if entry[1] in _SAID]
    if known.tag == "ja":
        return [(phrase, kind) for phrase, kind in found if len(phrase) >= _SIGNS]
    return [(phrase, kind) for phrase, kind in found if phrase.count(" ") + 1 >= _WORDS]


_SAID = frozenset({Kind.TOOL, Kind.RELATED})
