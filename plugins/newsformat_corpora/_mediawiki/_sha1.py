"""SHA-1 digests as MediaWiki writes them."""

from __future__ import annotations

import hashlib
from typing import Final


LENGTH: Final = 31  # digits of a SHA-1 in base 36
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def sha1(content: bytes) -> str:
    """Return the SHA-1 of *content* in base 36, with leading zeros."""
    number = int.from_bytes(hashlib.sha1(content, usedforsecurity=False).digest())
    digits = []
    while number:
        number, digit = divmod(number, 36)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits)).rjust(LENGTH, "0")
