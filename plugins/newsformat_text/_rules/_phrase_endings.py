"""Lines that end with a phrase, in languages that put verbs last: ``김철수 기자의 다른 기사 보기``."""

from __future__ import annotations

from functools import cache

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, lowered
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._rules._related import ENDS_AS_HEADING, take_items


_TOOL = Verdict(Label.TOOL, 0.85, "ends like a button label, in a language that puts verbs last")

_VERB_LAST = frozenset([
    "ko", "ja", "hi", "mr", "ne", "bn", "pa", "gu", "ur", "ta", "te", "kn", "ml", "si", "my", "am", "tr", "az", "kk",
    "ky", "uz", "mn",
])  # fmt: skip
_LONGEST = 70  # characters
_WORDS = 2  # of a phrase that identifies a line by its end
_SIGNS = 5  # characters of such a phrase in Japanese
_STOPS = " .।!"  # characters behind the phrase
_LOOKUP_LETTERS = 3  # letters by which phrases are looked up


def take(document: Document) -> None:
    """Take short undecided lines that end so, and the titles of other stories under a heading."""
    tag = document.lexicon.tag
    if tag not in _VERB_LAST:
        return
    endings, verdicts = _endings(tag), document.verdicts
    for index in range(document.headline + 1, len(verdicts)):
        line = document.lines[index]
        if (
            verdicts[index] is None
            and len(line) <= _LONGEST
            and len(low := lowered(line.rstrip(_STOPS))) >= _LOOKUP_LETTERS
        ):
            entries = endings.get(low[-_LOOKUP_LETTERS:], ())
            verdicts[index] = next((verdict for phrase, verdict in entries if _ends(low, phrase)), None)
            if verdicts[index] is ENDS_AS_HEADING:
                take_items(document, index + 1)


def _ends(line: str, phrase: str) -> bool:
    """Does *line* end with *phrase*, from the beginning of a word where blanks separate words?"""
    if not line.endswith(phrase):
        return False
    before = line[: len(line) - len(phrase)]
    return not before or before[-1] == " " or "\u2e80" < phrase[0] < "\uac00"


@cache
def _endings(tag: str) -> dict[str, list[tuple[str, Verdict]]]:
    """Return the phrases and their verdicts by their last letters."""
    table: dict[str, list[tuple[str, Verdict]]] = {}
    for phrase, kind in _site_phrases(lexicon_for(tag)):
        table.setdefault(phrase[-_LOOKUP_LETTERS:], []).append(
            (phrase, ENDS_AS_HEADING if kind is Kind.RELATED else _TOOL)
        )
    return table


def _site_phrases(lexicon: Lexicon) -> list[tuple[str, Kind]]:
    """Return the phrases of websites of several words, or in Japanese of several characters."""
    found = [entry for entries in lexicon.openings.values() for entry in entries if entry[1] in _SITE_KINDS]
    if lexicon.tag == "ja":
        return [(phrase, kind) for phrase, kind in found if len(phrase) >= _SIGNS]
    return [(phrase, kind) for phrase, kind in found if phrase.count(" ") + 1 >= _WORDS]


_SITE_KINDS = frozenset({Kind.TOOL, Kind.RELATED})
