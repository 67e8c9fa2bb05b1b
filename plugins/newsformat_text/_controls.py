"""Control characters: those that part fields (ISO 646, FS to US) become blanks, others are left out.

They are of a line or a program that the text came through. No format of XML can hold them.
"""

from __future__ import annotations

from attrs import evolve

from newsformat_text._decoding import Decoded


_SEPARATORS = "\x1c\x1d\x1e\x1f"
_OTHERS = "".join(map(chr, [*range(0x01, 0x09), *range(0x0E, 0x1C), 0x7F]))
_CHANGED = str.maketrans(_SEPARATORS, " " * len(_SEPARATORS), _OTHERS)


def without_controls(decoded: Decoded) -> Decoded:
    """Return *decoded* without control characters, and a remark that says how many they were."""
    text = decoded.text
    found = [sign for sign in _SEPARATORS + _OTHERS if sign in text]
    if not found:
        return decoded
    told = ", ".join(f"{text.count(sign)} × U+{ord(sign):04X}" for sign in sorted(found))
    remark = f"control characters were left out, or made blanks where they part: {told}"
    return evolve(decoded, text=text.translate(_CHANGED), remarks=(*decoded.remarks, remark))
