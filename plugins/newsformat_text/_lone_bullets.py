"""Joins list items with the bullet or number that some programs print on a line above.

::

    • ⏎ The tram crosses the bridge every six minutes. ⏎ • ⏎ Cars pay a toll.

Two equal bullets, or two consecutive numbers, with one line between them make a list; one may separate sections,
and one between lines in capitals separates the headline of an old paper from its decks. Two dashes with a title between
two paragraphs separate the title of another story from them.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.plugin import lazily
from newsformat_text._shape import BULLETS, DASHES, ends_sentence, shares_few_words, word_stems


_LONE_BULLETS = BULLETS - {"*"}  # which separates sections
_COUNT = lazily(r"(\d{1,2})([.)])$")


def has_lone_bullets(lines: list[str]) -> bool:
    """Is any of *lines* a bullet or the number of a first item and nothing else?"""
    return not _FIRST_ITEMS.isdisjoint(lines)


_FIRST_ITEMS = _LONE_BULLETS | {"1.", "1)"}


def join_lone_bullets(lines: list[str], numbers: Sequence[int]) -> tuple[list[str], list[int]]:
    """Return *lines* with each lone bullet of a list joined to the line below, and their *numbers*."""
    joined, starts = [lines[0]], [numbers[0]]
    heads = {k for k in range(len(lines) - 3) if _goes_on(lines[k], lines[k + 2]) and not _separates_decks(lines, k)}
    heads |= {index + 2 for index in heads}
    heads -= _around_titles(lines, sorted(heads))
    for index in range(1, len(lines)):
        if index - 1 in heads and index not in heads:
            joined[-1] += " " + lines[index]
        else:
            joined.append(lines[index])
            starts.append(numbers[index])
    return joined, starts


def _around_titles(lines: list[str], heads: list[int]) -> set[int]:
    """Return the dashes among *heads* that stand above and below the title of another story."""
    around: set[int] = set()
    for index in heads:
        if index not in around and index + 2 in heads and precedes_framed_title(lines, index):
            around |= {index, index + 2}
    return around


def precedes_framed_title(lines: list[str], index: int) -> bool:
    """Is line *index* the first of two dashes around a title, amid sentences that share hardly a word with it?

    Another sentence follows: the last paragraph of a story would be taken for the title's teaser.
    """
    if lines[index] not in DASHES or not 0 < index < len(lines) - 4 or lines[index] != lines[index + 2]:
        return False
    above, title, below, last = lines[index - 1], lines[index + 1], lines[index + 3], lines[index + 4]
    sentences = all(map(ends_sentence, (above, below, last))) and len(below) > _LONGER * len(title)
    if not sentences or ends_sentence(title) or title[-1] in ",;:" or title.count(" ") < _SPACES:
        return False
    return shares_few_words(word_stems(title, 1), word_stems(f"{above} {below}", 1))


_LONGER, _SPACES = 2, 3  # a paragraph is so many times as long as a title; minimum spaces in a title


def _separates_decks(lines: list[str], index: int) -> bool:
    """Is line *index* a dash between two lines in capitals?"""
    return lines[index] in DASHES and index > 0 and lines[index - 1].isupper() and lines[index + 1].isupper()


def _goes_on(one: str, other: str) -> bool:
    """Is *other* the bullet or number of the next item after *one*?"""
    if one in _LONE_BULLETS:
        return one == other
    here, existing = _COUNT.match(one), _COUNT.match(other)
    if here is None or existing is None:
        return False
    return here[2] == existing[2] and int(here[1]) + 1 == int(existing[1])
