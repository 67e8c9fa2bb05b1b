"""Repairs texts in an older encoding that a program took for Windows-1252: ``Âëàñòè`` for ``Власти``.

No text in Latin letters has as many accented letters in a row. The whole text must be valid in the older encoding, and
have the letters of the sample as often as a text of that language does.
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily


def read_as_older(text: str) -> tuple[str, str] | None:
    """Return *text* as the older encoding has it, and the name of this; `None` if it was not misread."""
    sample = text[:_SAMPLE]
    if _RUN.search(sample) is None:
        return None
    others = [char for char in sample if char > "\x7f"]
    if len(others) < max(_LEAST, _SHARE * len(sample)) or len(set(others)) < _DIFFERENT:
        return None
    for name, (letters, least) in _ENCODINGS.items():
        if sum(map(len, letters.findall(sample))) >= least * len(others) and (found := _decoded(text, name)):
            return found, name
    return None


def _decoded(text: str, name: str) -> str:
    """Return *text* in the encoding *name*; ``""`` if it is not valid there, or has no words of its language."""
    try:
        found = b"".join([_byte(char) for char in text.removeprefix("\ufeff")]).decode(_CODECS.get(name, name))
    except UnicodeError:
        return ""
    if name != "Windows-1251":
        return found
    letters = [char for char in found.lower() if "\u0400" <= char < "\u0500"]
    vowels, small = sum(map(_VOWELS.__contains__, letters)), sum(map(str.islower, found))
    natural = _OF_VOWELS[0] * len(letters) < vowels < _OF_VOWELS[1] * len(letters)
    return found if natural and 2 * small > len(letters) else ""


def _byte(char: str) -> bytes:
    return bytes([ord(char)]) if char < "\u0100" else char.encode("cp1252")


_SAMPLE = 600  # characters
_LEAST, _SHARE, _DIFFERENT = 40, 0.4, 15  # characters of the sample that are not ASCII: minimum, share, different ones
_RUN = lazily(r"[\xa1-\xff]{4}")
_VOWELS = frozenset("аеиоуыэюяёіїє")
_OF_VOWELS = (0.36, 0.52)  # shares of letters that are vowels
# The name of the encoding, as in remarks; letters, and the share that they are of what is not ASCII. Japanese comes
# first, as Chinese has its letters, too, and Chinese last, which has those of Korean.
_ENCODINGS: dict[str, tuple[re.Pattern[str], float]] = {
    "EUC-JP": (lazily(r"[\xa4\xa5][\xa1-\xf6]"), 0.3),
    "EUC-KR": (lazily(r"[\xb0-\xc8][\xa1-\xfe]"), 0.85),
    "Windows-1251": (lazily(r"[\xc0-\xff]{3,}"), 0.7),
    "GB18030": (lazily(r"[\xa1\xa3\xb0-\xf7][\xa1-\xfe]"), 0.85),
}
_CODECS = {"EUC-KR": "cp949", "Windows-1251": "cp1251"}
