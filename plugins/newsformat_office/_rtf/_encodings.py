r"""The encoding of the bytes of a document: that of their font, or that of the document.

A font has a *character set* of Windows (``\fcharset``), a document a *code page* (``\ansicpg``).
"""

from __future__ import annotations

from typing import Final

from newsformat.markup.encodings import text_encoding


DEFAULT: Final = "cp1252"
DOCUMENTS: Final = {"ansi": DEFAULT, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}

SYMBOLS: Final = 2
_ANSI = 0
CHARSETS: Final = {
    _ANSI: DEFAULT, 77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5", 83: "mac_cyrillic",
    85: "mac_greek", 86: "mac_turkish", 88: "mac_latin2", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_MAC = {10000: "mac_roman", 10001: "shift_jis", 10002: "big5", 10003: "euc_kr", 10006: "mac_greek",
        10007: "mac_cyrillic", 10008: "gb2312", 10029: "mac_latin2", 10079: "mac_iceland",
        10081: "mac_turkish"}  # fmt: skip
_PYTHON_NAMES = {
    936: "gb18030",
    65001: "utf-8",
    20127: DEFAULT,
    54936: "gb18030",
    1361: "johab",
    708: "iso8859_6",
    28591: DEFAULT,
}


def code_page_encoding(number: int) -> str:
    """Return Python's name of the code page *number*; ``""`` if it is unknown."""
    known = _PYTHON_NAMES.get(number) or _MAC.get(number)
    return known or (text_encoding(f"cp{number}") if number > 0 else "")


class Fonts:
    """The fonts of a document by number."""

    def __init__(self) -> None:
        self.page = ""
        self.kind = DEFAULT
        self.default = 0
        self.names: dict[int, str] = {}
        self._charsets: dict[int, int] = {}
        self._pages: dict[int, str] = {}
        self._known: set[str] = set()

    def has_charset(self, font: int, charset: int) -> None:
        """Record the *charset* of *font*."""
        self._charsets[font] = charset
        if charset != _ANSI and charset in CHARSETS:
            self._known.add(CHARSETS[charset])

    def has_page(self, font: int, page: int) -> None:
        """Record the code *page* of *font*."""
        self._pages[font] = code_page_encoding(page)

    def is_of_symbols(self, font: int) -> bool:
        """Is *font* a symbol font?"""
        return self._charsets.get(font) == SYMBOLS

    def encoding(self, font: int) -> str:
        """Return the encoding of text in *font*.

        Programs that know a single code page give all their fonts the character set 0, which should mean Windows-1252:
        it is taken as the encoding of the document, unless another font has the character set of that.
        """
        usual = self.page or self.kind
        if page := self._pages.get(font):
            return page
        charset = self._charsets.get(font)
        if charset == _ANSI and usual in self._known:
            return DEFAULT
        return usual if charset == _ANSI or charset is None else CHARSETS.get(charset, usual)
