"""The vocabulary of the phrases of one kind; a short line of only such words is of the same kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple


# Signs around phrases, including emoji.
SIGNS = (
    " ،☉◎\t\u00a0\u202f\u3000-–—•*·▪●■◆◇▶►→»›>|｜[(【〔（［「『＜#…▼▲★☆※□▣"
    "✓✅👉👇👀📲📱🔗📷📸🎥🎧🎙📺📰🗞📄📌📍📢🔔💬📧✉🔴⚡❗‼🌎🌍➡✍✒🖋✏\ufe0f+_~×✕✖\u200e\u200f\u202a\u202b\u202c\ufeff"
)
BULLET_SIGNS = "".join(sign for sign in SIGNS if sign not in "[(【〔（［「『＜")
_EDGES = SIGNS + "\"'“”„‘’«»()]】〕）」』〉＞.,;:!?…،؛。、！：；"
_BARS = frozenset("|/｜／")
_LONGEST = 6  # words of a phrase
_WORDS = range(2, 8)  # of a line


class Vocabulary(NamedTuple):
    """Words that are a phrase by themselves or occur in several, and those of them that start several."""

    words: frozenset[str]
    first: frozenset[str]

    def makes_up(self, line: str) -> bool:
        """Does *line* consist of several of these words, at least one of which starts phrases?"""
        start = line.split(None, 1)[0].strip(_EDGES).lower()
        if start.isalpha() and start not in self.words:
            return False
        words = _words(line)
        return len(words) in _WORDS and self.words.issuperset(words) and not self.first.isdisjoint(words)


def vocabulary(phrases: Iterable[str]) -> Vocabulary:
    """Return the vocabulary of *phrases*."""
    short_phrases = [words for phrase in phrases if 0 < len(words := _words(phrase)) <= _LONGEST]
    alone = {words[0] for words in short_phrases if len(words) == 1}
    counts = Counter(word for words in short_phrases for word in {*words})
    first = Counter(words[0] for words in short_phrases)
    several, begin = (alone.union(word for word, count in counter.items() if count > 1) for counter in (counts, first))
    return Vocabulary(frozenset(several), frozenset(begin))


def _words(text: str) -> list[str]:
    """Return the words of *text* in lower case, without the signs around them; numbers are left out."""
    for bar in _BARS.intersection(text):
        text = text.replace(bar, " ")
    words = [word.strip(_EDGES) for word in text.lower().split()]
    return [word for word in words if any(map(str.isalpha, word))]
