"""The likely encoding of bytes that declare none, by how often letters and pairs of letters occur.

A few words are not enough: with less than about sixty letters the result is sometimes wrong.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection


__all__ = ["likely_encoding", "text_encoding"]

_MOST = 64 * 1024  # bytes
_GREEK = frozenset(("cp1253", "iso8859_7"))
_TONOS = b"\xb6"  # Ά in ISO 8859-7; in Windows-1253 a pilcrow, which no news has


# How Python's names of encodings begin that texts are kept in. It has others: some are none of texts, UTF-7 hides
# markup, and Punycode and IDNA, which are for names of hosts, take quadratic time.
_OF_TEXTS = (
    "utf-8", "utf-16", "utf-32", "ascii", "iso8859", "iso2022", "cp", "koi8", "mac", "big5", "gb", "hz", "shift_jis",
    "euc", "johab", "tis-620", "kz1048", "ptcp154", "hp-roman8",
)  # fmt: skip


def text_encoding(name: str) -> str:
    """Return Python's name of the encoding that a document or server calls *name*; ``""`` if there is none for text."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return found if found.startswith(_OF_TEXTS) else ""


def likely_encoding(sample: bytes, among: Collection[str]) -> str:
    """Return the most likely encoding of *sample*, *among* those of Python; ``""`` if it is in none of them.

    Only the first lines of a long sample are examined.
    """
    from charset_normalizer import from_bytes

    if len(sample) > _MOST:
        sample = sample[: sample.rfind(b"\n", 0, _MOST) + 1 or _MOST]  # within no character
    best = from_bytes(sample, cp_isolation=list(among), steps=5, chunk_size=512).best()
    name = best.encoding if best else ""
    if name in _GREEK and _GREEK.issubset(among):
        return "iso8859_7" if _TONOS in sample else "cp1253"
    return name
