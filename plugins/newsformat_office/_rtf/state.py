"""What holds at one place of Rich Text Format: a group begins with a copy of what holds around it."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from newsformat import Style


MARKS: Final = {
    "b": Style.STRONG,
    "i": Style.EMPHASIS,
    "ul": Style.UNDERLINE,
    "strike": Style.STRIKE,
    "striked": Style.STRIKE,
    "super": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
}
UNDERLINES: Final = frozenset(("uld", "uldash", "uldashd", "uldb", "ulth", "ulw", "ulwave"))

SIGNS: Final = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": "\t", "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f", "~": "\u00a0", "_": "\u2011", "-": "\u00ad",
    "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
_CHARSETS: Final = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip


def charset(number: int | None) -> str:
    """Return the encoding of fonts of the character set *number*, ``""`` if it is that of the document."""
    return _CHARSETS.get(number or 0, "")


@define
class State:
    """What holds in a group.

    Attributes:
        place: where its text goes: ``text``, ``skip``, or the name of the destination.
        marks: how it looks.
        font: the number of the font.
        hidden: whether nobody sees it, as what is deleted.
        link: where a field leads.
        fallback: how many characters behind one of Unicode stand for it in old programs.
        said: what stands in the destination so far, if it is none of text.
    """

    place: str = "text"
    marks: frozenset[Style] = frozenset()
    font: int = -1
    hidden: bool = False
    link: str = ""
    fallback: int = 1
    said: list[str] = field(factory=list)


@define
class Format:
    """How a paragraph is formatted."""

    style: int = 0
    outline: int = 0
    list: str = ""
    depth: int = 0
    in_table: bool = False
