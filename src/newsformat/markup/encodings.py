"""What encoding bytes are likely in that say none: told by how often letters and pairs of them occur.

A few words are not enough: of less than some sixty letters it is sometimes another one.
"""

from __future__ import annotations

from collections.abc import Collection


__all__ = ["likely_encoding"]

_MOST = 64 * 1024  # bytes
_GREEK = frozenset(("cp1253", "iso8859_7"))
_TONOS = b"\xb6"  # Ά in ISO 8859-7; in Windows-1253 a pilcrow, which no news has


def likely_encoding(sample: bytes, among: Collection[str]) -> str:
    """Return which encoding *among* those of Python *sample* is most likely in, ``""`` if in none of them.

    Of a long one only the first lines are looked at.
    """
    from charset_normalizer import from_bytes

    if len(sample) > _MOST:
        sample = sample[: sample.rfind(b"\n", 0, _MOST) + 1 or _MOST]  # within no character
    best = from_bytes(sample, cp_isolation=list(among), steps=5, chunk_size=512).best()
    name = best.encoding if best else ""
    if name in _GREEK and _GREEK.issubset(among):
        return "iso8859_7" if _TONOS in sample else "cp1253"
    return name
