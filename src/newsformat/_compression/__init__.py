"""Reads compressed files as their content, and compresses a file if its name says so.

* gzip (RFC 1952), ``.gz``; bzip2, ``.bz2``; xz, ``.xz``: what the standard library knows of all versions of Python.
  Zstandard (RFC 8878), ``.zst``, before Python 3.14 by ``backports.zstd``, which ``newsformat[zstd]`` installs.
* Reading, the first bytes tell, whatever the name is. Several in one file are read as one after the other, as their own
  programs do it, and one within another is not unpacked.
* What would become of a few bytes is bounded by `Limits.ratio`.

How it is done is in modules of its own, which are imported when there is something to do.
"""

from __future__ import annotations

from collections.abc import Iterable


_BLOCKS = (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90")  # of bzip2: the signatures of a first block and of the end
SIGNS = {  # signatures of compressed data
    "gzip": (b"\x1f\x8b\x08",),
    "bzip2": tuple([b"BZh%d%b" % (level, block) for level in range(1, 10) for block in _BLOCKS]),
    "xz": (b"\xfd7zXZ\0",),
    "zstd": (b"\x28\xb5\x2f\xfd", *[b"%c\x2a\x4d\x18" % kind for kind in range(0x50, 0x60)]),  # and skippable frames
}
_SIGNS = tuple([sign for signs in SIGNS.values() for sign in signs])
LONGEST_SIGN = max(map(len, _SIGNS))
_FIRST = frozenset([sign[:1] for sign in _SIGNS])
_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")


def is_compressed(content: bytes) -> bool:
    """Return whether *content* begins like compressed data that can be read."""
    return content[:1] in _FIRST and content.startswith(_SIGNS)


def inner_name(name: str) -> str:
    """Return the name that a file called *name* has when it is not compressed."""
    suffix = _suffix(name)
    return name[: -len(suffix)] if suffix and len(name) > len(suffix) else name


def _suffix(name: str) -> str:
    return next((suffix for suffix in _SUFFIXES if name.lower().endswith(suffix)), "")


def compressed(parts: Iterable[bytes], name: str) -> Iterable[bytes]:
    """Return *parts*, compressed according to the suffix of *name*."""
    suffix = _suffix(name)
    if not suffix:
        return parts
    from newsformat._compression._compressor import compressed_as

    return compressed_as(suffix, parts)
