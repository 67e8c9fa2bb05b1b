"""The code tables of EBU STL: ISO 6937/2 for Latin letters, parts of ISO 8859 for others (Tech 3264, appendix 2)."""

from __future__ import annotations

from typing import Final
from unicodedata import normalize


_OTHERS: Final = {"01": "iso8859_5", "02": "iso8859_6", "03": "iso8859_7", "04": "iso8859_8"}
_ACCENTS: Final = {
    0xC1: "\u0300", 0xC2: "\u0301", 0xC3: "\u0302", 0xC4: "\u0303", 0xC5: "\u0304", 0xC6: "\u0306", 0xC7: "\u0307",
    0xC8: "\u0308", 0xCA: "\u030a", 0xCB: "\u0327", 0xCD: "\u030b", 0xCE: "\u0328", 0xCF: "\u030c",
}  # fmt: skip
_LETTERS: Final = {
    0x24: "¤", 0xA4: "$", 0xA6: "#", 0xA8: "¤", 0xA9: "‘", 0xAA: "“", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
    0xB4: "×", 0xB8: "÷", 0xB9: "’", 0xBA: "”", 0xD0: "―", 0xD1: "¹", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "♪",
    0xD6: "¬", 0xD7: "¦", 0xDC: "⅛", 0xDD: "⅜", 0xDE: "⅝", 0xDF: "⅞", 0xE0: "Ω", 0xE1: "Æ", 0xE2: "Đ", 0xE3: "ª",
    0xE4: "Ħ", 0xE6: "Ĳ", 0xE7: "Ŀ", 0xE8: "Ł", 0xE9: "Ø", 0xEA: "Œ", 0xEB: "º", 0xEC: "Þ", 0xED: "Ŧ", 0xEE: "Ŋ",
    0xEF: "ŉ", 0xF0: "ĸ", 0xF1: "æ", 0xF2: "đ", 0xF3: "ð", 0xF4: "ħ", 0xF5: "ı", 0xF6: "ĳ", 0xF7: "ŀ", 0xF8: "ł",
    0xF9: "ø", 0xFA: "œ", 0xFB: "ß", 0xFC: "þ", 0xFD: "ŧ", 0xFE: "ŋ", 0xFF: "\u00ad",
}  # fmt: skip


def decoded(text: bytes, table: str) -> str:
    """Return *text* without control codes, decoded with the character code *table* of this number."""
    if table in _OTHERS:
        return text.decode(_OTHERS[table], "replace")
    found: list[str] = []
    accent = ""
    for code in text:
        if code in _ACCENTS:
            accent = _ACCENTS[code]
            continue
        char = _LETTERS.get(code) or bytes([code]).decode("latin-1")
        found.append(char + accent)
        accent = ""
    return normalize("NFC", "".join(found))
