"""Finds phrases that lines of only one publisher start with, and makes lexicons without them.

A language pack has such a phrase because its author has read that publisher. Most phrases of an unseen publisher are
unknown, so its texts must be read by their form. Only training and measuring the trees needs this module.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from attrs import evolve

from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._recombination import Text


Phrases = frozenset[str]


def single_publisher_phrases(texts: Iterable[Text]) -> Phrases:
    """Return the phrases that lines of only one publisher in *texts* start with."""
    publishers = defaultdict[str, set[str]](set)
    for _, gold, lines in texts:
        lexicon = lexicon_for(gold["language"])
        for match in filter(None, [lexicon.find(line) for line, _ in lines]):
            publishers[match.phrase].add(gold["publisher"])
    return frozenset(phrase for phrase, names in publishers.items() if len(names) == 1)


@cache
def without_phrases(lexicon: Lexicon, phrases: Phrases) -> Lexicon:
    """Return *lexicon* without *phrases*."""
    if not phrases:
        return lexicon
    return evolve(
        lexicon,
        openings={
            start: tuple([entry for entry in entries if entry[0] not in phrases])
            for start, entries in lexicon.openings.items()
        },
    )
