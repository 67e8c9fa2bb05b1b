"""Determines the code page of names in a ZIP archive that are not marked as UTF-8.

They should be in code page 437 (APPNOTE.TXT, appendix D), but programs write that of their system. Two of these can be
recognised: Russian, with small letters, and capitals only at the start of words, and Japanese, by its kana.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice


USUAL = "cp437"
_LOOKED_AT, _LONGEST = 1000, 260  # names examined, and bytes of one, as limited by Windows
_WORD = re.compile("[\u0400-\u04ff]+")
_RUSSIAN = re.compile("[А-ЯЁЄЇЎ]?[а-яёєїў]+|[А-ЯЁЄЇЎ]+")
_VOWELS = frozenset("аеёиоуыэюяєїў")
_LONG = 4  # small letters of a word that other encodings do not produce by chance
_MIN_VOWELS, _MAX_VOWELS = 0.25, 0.65  # share of vowels among the small letters
_JAPANESE = re.compile("[\0-\x7f\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]*")  # two bytes each, except ASCII
_KANA = re.compile("[ぁ-んァ-ヶ]")
_SOME = 2  # kana


def code_page(names: Iterable[bytes]) -> str:
    """Return the code page of *names*, which are not UTF-8."""
    joined = b"\n".join(islice((name for name in names if len(name) <= _LONGEST), _LOOKED_AT))
    return "cp866" if _is_russian(joined) else "cp932" if _is_japanese(joined) else USUAL


def _is_russian(names: bytes) -> bool:
    text = names.decode("cp866")
    words = _WORD.findall(text)
    small = [char for word in words for char in word if char.islower()]
    vowels = sum(char in _VOWELS for char in small)
    return (
        _WORD.sub("", text).replace("№", "").isascii()
        and all(map(_RUSSIAN.fullmatch, words))
        and any(word[1:].islower() and len(word) > _LONG for word in words)
        and _MIN_VOWELS * len(small) <= vowels <= _MAX_VOWELS * len(small)
    )


def _is_japanese(names: bytes) -> bool:
    try:
        text = names.decode("cp932")
    except UnicodeDecodeError:
        return False
    return _JAPANESE.fullmatch(text) is not None and len(_KANA.findall(text)) >= _SOME
