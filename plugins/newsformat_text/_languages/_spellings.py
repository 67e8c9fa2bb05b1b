"""Generates alternative spellings of phrases: precomposed letters, Arabic letters for Persian ones, no accents.

What looks the same to a reader may differ for a program: Bengali ``য়`` is one character or two, Greek in capitals has
no accents, many write ``е`` for ``ё`` and ``ا`` for ``أ``, and an apostrophe is straight or curly. Text sent by wire or
typed in haste has plain Latin letters only: ``Citeste si`` for ``Citește și``, ``naechster`` for ``nächster``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import zip_longest
from unicodedata import normalize


# Letters and their replacements; without a replacement, they are removed.
_REPLACEMENTS = [
    ("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ"),  # Greek in capitals
    ("ё", "е"),
    ("і", "i"),  # Ukrainian with the Latin letter
    ("أإآ", "ااا"),  # Arabic without hamza
    ("\u064b\u064f\u0651\u0650", ""),  # and without the signs of vowels
    ("ة", "ه"),  # and without dots, as many write in Egypt
    ("یک", "يك"),  # Persian and Urdu on an Arabic keyboard
    ("یکہ", "يكه"),
    ("\u200d", ""),  # Sinhala without its joiners
    ("\u200c", " "),
    ("\u200c", ""),
    ("ە", "ه"),  # Kurdish on an Arabic keyboard
    ("'", "’"),
    ("'", "ʼ"),
    ('"', "״"),
]
# Letters of India with a dot below, which canonical form writes as two characters.
_DOTTED = [*map(chr, range(0x958, 0x960)), *"\u09dc\u09dd\u09df\u0a33\u0a36\u0a59\u0a5a\u0a5b\u0a5e\u0b5c\u0b5d"]
_ARMENIAN_EW = "և"  # Armenian ligature, written as two letters in older texts and capitals
_IN_TWO = {"ำ": "ํา", "ຳ": "ໍາ", "ە": "ه\u200c"}  # of Thai, Lao and Kurdish, as older keyboards have them
_CHILLU = dict(zip("ൺൻർൽൾ", "ണനരലള", strict=True))  # of Malayalam: one character now, three before
_WAYS = [
    [(letter, f"{base}\u0d4d\u200d") for letter, base in _CHILLU.items()],
    [(letter, f"{base}\u0d4d") for letter, base in _CHILLU.items()],  # and without the zero-width joiner
    *(list(zip_longest(letters, others, fillvalue="")) for letters, others in _REPLACEMENTS),
    [*_IN_TWO.items()],
    [(_ARMENIAN_EW, "եւ")],
    [(_ARMENIAN_EW, "եվ")],
    [(normalize("NFD", letter), letter) for letter in _DOTTED],
]
# Latin letters without a canonical decomposition and their replacements; two-letter replacements of some languages.
_UNLIKE = [*zip("łđøıæœəßþð’", ["l", "d", "o", "i", "ae", "oe", "e", "ss", "th", "d", "'"], strict=True)]
_IN_TWO_LETTERS = [*zip("äöüåø", ["ae", "oe", "ue", "aa", "oe"], strict=True)]
_PERSIAN_KEYS = [*zip("يىك", "ییک", strict=True)]  # Arabic on a Persian keyboard
_LATIN = ([("ı", "i")], [("ș", "ş"), ("ț", "ţ")])  # Turkish in capitals; Romanian before Unicode 3.0
_MIN_LETTERS = 5  # minimum letters of a phrase that stays unambiguous without accents
_OTHER_SCRIPTS = "\u0370"


def spellings(phrases: Iterable[str]) -> set[str]:
    """Return *phrases* with their alternative spellings: each replacement by itself, and all together."""
    text = "\n".join(filter(None, phrases))
    if max(text[:1], text[-1:]) < _OTHER_SCRIPTS:
        variants = {text, *[_spelled(text, pairs) for pairs in _LATIN]}
        return {phrase for own in variants for phrase in own.split("\n")} - {""}
    ways = [own for pairs in _WAYS if (own := [pair for pair in pairs if pair[0] in text])]
    all_replaced = reduce(_spelled, ways, text)
    variants = {text, *[_spelled(text, pairs) for pairs in ways], all_replaced}
    if "ي" in text or "ك" in text:
        variants.update([_spelled(own, _PERSIAN_KEYS) for own in (text, all_replaced)])
    return {phrase for own in variants for phrase in own.split("\n")}


def unaccented(phrases: Iterable[str], min_letters: int = _MIN_LETTERS) -> set[str]:
    """Return those of *phrases* with accents in plain letters, if these have at least *min_letters* characters."""
    text = "\n".join([phrase for phrase in phrases if not phrase.isascii() and phrase[0] < _OTHER_SCRIPTS])
    ways = {_spelled(text, _UNLIKE), _spelled(_spelled(text, _IN_TWO_LETTERS), _UNLIKE)}
    apart = [normalize("NFD", way).translate(_NO_ACCENTS) for way in ways]
    return {
        phrase for spelled in apart for phrase in spelled.split("\n") if phrase.isascii() and len(phrase) >= min_letters
    }


_NO_ACCENTS = dict.fromkeys(range(0x300, 0x370))


def _spelled(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for letters, other in pairs:
        text = text.replace(letters, other)
    return text
