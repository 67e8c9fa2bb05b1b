"""The tags of InDesign: a tokenizer, and their short names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsformat.plugin import ReadError


ENCODINGS: Final = {
    "ASCII-WIN": "cp1252", "ASCII-MAC": "mac_roman", "ANSI-WIN": "cp1252", "ANSI-MAC": "mac_roman",
    "UNICODE-WIN": "", "UNICODE-MAC": "", "SJIS-WIN": "cp932", "SJIS-MAC": "cp932", "BIG5-WIN": "cp950",
    "BIG5-MAC": "cp950", "KSC5601-WIN": "cp949", "KSC5601-MAC": "cp949", "GB18030-WIN": "gb18030",
    "GB18030-MAC": "gb18030", "CGB18030-WIN": "gb18030", "CGB18030-MAC": "gb18030", "CEISO-WIN": "iso8859-2",
    "CEISO-MAC": "iso8859-2", "CYRILLICISO-WIN": "iso8859-5", "CYRILLICISO-MAC": "iso8859-5",
    "GREEKISO-WIN": "iso8859-7", "GREEKISO-MAC": "iso8859-7", "ARABIC-WIN": "cp1256", "HEBREW-WIN": "cp1255",
}  # fmt: skip
START: Final = re.compile(r"\s*<((?:[A-Z]+|KSC5601|BIG5|C?GB18030)-(?:WIN|MAC))>")
_SHORT: Final = {
    "pstyle": "parastyle", "cstyle": "charstyle", "ct": "ctypeface", "cu": "cunderline", "cstrike": "cstrikethru",
    "cst": "cstrikethru", "cp": "cposition", "cpos": "cposition", "cl": "clanguage", "clang": "clanguage",
    "dps": "defineparastyle", "dcs": "definecharstyle", "bo": "basedon", "fnstart": "footnotestart",
    "fnend": "footnoteend", "table": "colortable", "ctable": "colortable", "vsn": "version", "fset": "featureset",
}  # fmt: skip
BREAK: Final = "\v"
"""A line break within a paragraph."""
_BEGINS: Final = re.compile(r"<(?=[A-Za-z]\w{0,40}:|[A-Z0-9]{3,12}-(?:WIN|MAC)>)")
_NESTED: Final = 8  # levels of nested tags
_PLAIN: Final = re.compile(r"(?:[^<>\\\n]|\\.)+", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_CODE: Final = re.compile(r"<(?:0x)?([0-9A-Fa-f]{4,6})>")


class Tag(NamedTuple):
    """A tag: its long name in lower case, its value, and the tags in it."""

    name: str
    value: str
    inner: tuple[Tag, ...]
    line: int


def tokens(text: str) -> Iterator[Tag | tuple[str, int]]:
    """Yield the tags of *text*, and the texts and line ends between them, each with its line.

    Raises:
        ReadError: a tag has no end, or tags are nested too deeply.
    """
    position, line = 0, 1
    while position < len(text):
        if plain := _PLAIN.match(text, position):
            yield _ESCAPE.sub(r"\1", plain[0]), line
            position = plain.end()
            line += plain[0].count("\n")
        elif code := _CODE.match(text, position):
            char = _character(code[1])
            yield BREAK if char == "\n" else char, line
            position = code.end()
        elif _BEGINS.match(text, position):
            end = position
            tag, position = _tag(text, position, line, 1)
            line += text.count("\n", end, position)
            yield tag
        else:
            yield text[position], line
            line += text[position] == "\n"
            position += 1


def _tag(text: str, position: int, line: int, depth: int) -> tuple[Tag, int]:
    """Return the tag that begins at *position*, and its end."""
    if depth > _NESTED:
        raise ReadError(f"tags are nested deeper than {_NESTED}", line=line)
    position += 1
    parts: list[str] = []
    inner: list[Tag] = []
    while position < len(text) and text[position] != ">":
        if plain := _PLAIN.match(text, position):
            parts.append(plain[0])
            position = plain.end()
        elif code := _CODE.match(text, position):
            parts.append("\\" + _character(code[1]))
            position = code.end()
        elif text[position] == "<":
            tag, position = _tag(text, position, line, depth + 1)
            inner.append(tag)
        else:
            parts.append(text[position])
            position += 1
    if position >= len(text):
        raise ReadError("a tag has no end", line=line)
    name, _, value = "".join(parts).partition(":")
    lower = name.strip().lower()
    return Tag(_SHORT.get(lower, lower), _ESCAPE.sub(r"\1", value), tuple(inner), line), position + 1


def _character(code: str) -> str:
    number = int(code, 16)
    return chr(number) if number <= 0x10FFFF and not 0xD800 <= number < 0xE000 else "\ufffd"  # noqa: PLR2004 -- Unicode
