"""Other spellings of phrases: letters with a dot put together, Arabic letters for Persian ones, no accents.

What is the same to a reader is not the same to a program: Bengali ``য়`` is one character or two, Greek in capitals has
no accents, many write ``е`` for ``ё`` and ``ا`` for ``أ``, and an apostrophe is straight or round.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import zip_longest
from unicodedata import normalize


# Letters that are spelled otherwise, and how; with none, they are left out.
_OTHERWISE = [
    ("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ"),  # Greek in capitals
    ("ё", "е"),
    ("أإآ", "ااا"),  # Arabic without hamza
    ("\u064b\u064f\u0651\u0650", ""),  # and without the signs of vowels
    ("یک", "يك"),  # Persian and Urdu on an Arabic keyboard
    ("\u200c", " "),
    ("\u200c", ""),
    ("'", "’"),
    ('"', "״"),
]
# Letters of India with a dot below, which canonical form writes as two characters.
_DOTTED = [*map(chr, range(0x958, 0x960)), *"\u09dc\u09dd\u09df\u0a33\u0a36\u0a59\u0a5a\u0a5b\u0a5e\u0b5c\u0b5d"]
_CHILLU = dict(zip("ൺൻർൽൾ", "ണനരലള", strict=True))  # of Malayalam: one character now, three before
_WAYS = [
    [(letter, f"{base}\u0d4d\u200d") for letter, base in _CHILLU.items()],
    *(list(zip_longest(letters, others, fillvalue="")) for letters, others in _OTHERWISE),
    [(normalize("NFD", letter), letter) for letter in _DOTTED],
]
_OTHER_SCRIPTS = "\u0370"


def spellings(phrases: Iterable[str]) -> set[str]:
    """Return *phrases*, and each as others spell it, in one way or in all; of Latin script only ``ı`` is ``i``, too."""
    text = "\n".join(filter(None, phrases))
    if max(text[:1], text[-1:]) < _OTHER_SCRIPTS:
        undotted = text.replace("ı", "i")  # Turkish in capitals
        return {*text.split("\n"), *(undotted.split("\n") if undotted != text else ())} - {""}
    ways = [own for pairs in _WAYS if (own := [pair for pair in pairs if pair[0] in text])]
    others = {text, *[_spelled(text, pairs) for pairs in ways], reduce(_spelled, ways, text)}
    return {phrase for own in others for phrase in own.split("\n")}


def _spelled(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for letters, other in pairs:
        text = text.replace(letters, other)
    return text
