"""Decodes bytes: by byte order mark, declared encoding or strict UTF-8, and only then by a library's guess."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import TYPE_CHECKING

from attrs import evolve

from newsformat.markup.encodings import likely_encoding, text_encoding
from newsformat.markup.sniff import binary_kind
from newsformat.plugin import ReadError, frozen, lazily


if TYPE_CHECKING:
    from newsformat_text._marked._marks import Marks

_SAMPLE = 64 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BYTE_ORDER_MARKS = tuple(mark for mark, _ in _MARKS)
_WORDS, _BEGINNING = lazily(rb"(?:GIF8|OggS|BZh)[\t\n\r -~]+"), 64  # a story may start with the word GIF89a
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f\v\x1b") + b"\x7f"
_MAX_CONTROL_SHARE = 0.02  # share of the bytes of a text in an unknown encoding

_RARE_ENCODINGS = [  # of old computers
    "mac_roman", "cp850", "cp852", "mac_latin2", "iso8859_13", "cp775", "mac_iceland", "mac_romanian", "iso8859_16",
    "mac_turkish", "cp857", "iso8859_5", "koi8_u",
]  # fmt: skip


@frozen
class Decoded:
    """A text, its encoding, and what had to be assumed or repaired.

    Attributes:
        text: the decoded text.
        encoding: the name of its encoding.
        remarks: what was assumed or repaired.
        plain: whether the text is known to have no character from U+0080 to U+00BF, U+2000 to U+2FFF or from U+F000 on,
            and thus no invisible one.
        lost: a message about characters that could not be decoded, or ``""``.
        archived: whether it may be a copy from a press archive.
        marks: the Markdown marks of its lines, if it has any.
    """

    text: str
    encoding: str
    remarks: tuple[str, ...] = ()
    plain: bool = False
    lost: str = ""
    archived: bool = False
    marks: Marks | None = None


def may_be_marked(text: str) -> bool:
    """May *text* contain Markdown marks? A fast check that most texts fail."""
    return (
        ("]" in text and ("](" in text or "\nReferences\n" in text))
        or ("*" in text and "**" in text)
        or ("#" in text and "# " in text)
        or ("|" in text and "-|-" in text.replace(" ", "").replace(":", ""))
    )


def decode(content: bytes, declared: str) -> Decoded:
    """Return the text of *content*; *declared* is an encoding known from outside, or ``""``.

    Raises:
        ReadError: it is not text, or there is no such encoding.
    """
    if (kind := binary_kind(content)) and not _WORDS.fullmatch(content[:_BEGINNING]):
        raise ReadError(f"not text: the bytes are those of {kind}")
    if content.startswith(_BYTE_ORDER_MARKS):
        for mark, encoding in _MARKS:
            if content.startswith(mark):
                return _lenient(content, encoding)
    if declared and declared.lower() not in {"utf-8", "utf8"}:
        return _lenient(content, _known_encoding(declared))
    if b"\0" in content:
        return _wide(content)
    if b"\x1b" in content and b"\x1b$" in content and (shifted := _iso2022(content)):
        return shifted
    if b"~{" in content and content.isascii() and (shifted := _hz(content)):
        return shifted
    try:
        return Decoded(content.decode(), "utf-8", plain=_is_plain(content))
    except UnicodeDecodeError as error:
        return _guessed(content, error)


def _iso2022(content: bytes) -> Decoded | None:
    """Decode 7-bit text with ISO 2022 escapes, as in mail from Japan and Korea; ``None`` if it is not that."""
    for name in ("iso2022_jp", "iso2022_kr"):
        try:
            return Decoded(content.decode(name), name)
        except UnicodeDecodeError:
            continue
    return None


def _hz(content: bytes) -> Decoded | None:
    """Decode 7-bit Chinese, ``~{VPND~}`` (HZ, RFC 1843), as used in mail; ``None`` if it is not that."""
    if not likely_encoding(content, ["hz"]):
        return None
    return evolve(_lenient(content, "hz"), remarks=("assumed the encoding hz",))


def _is_plain(content: bytes) -> bool:
    """Is *content*, UTF-8, without lead bytes of the characters that are not `Decoded.plain`?"""
    return content.isascii() or (
        b"\xe2" not in content and b"\xc2" not in content and b"\xef" not in content and b"\xf0" not in content
    )


def _known_encoding(encoding: str) -> str:
    if found := text_encoding(encoding):
        return found
    raise ReadError(f"unknown encoding {encoding!r:.40}")


def _lenient(content: bytes, encoding: str) -> Decoded:
    name = "utf-8" if encoding == "utf-8-sig" else encoding
    try:
        return _refuse_nul(Decoded(content.decode(encoding), name))
    except UnicodeError:
        text = content.decode(encoding, errors="replace")
    bad = text.count("\ufffd")
    return _refuse_nul(Decoded(text, name, lost=f"characters could not be read as {name} and became U+FFFD: {bad}"))


def _refuse_nul(decoded: Decoded) -> Decoded:
    if "\0" in decoded.text:
        line = decoded.text.count("\n", 0, decoded.text.index("\0")) + 1
        raise ReadError("not text: it holds a NUL character", line=line)
    return decoded


def _wide(content: bytes) -> Decoded:
    """Decode text with NUL bytes, UTF-16 without a byte order mark, or raise `ReadError`."""
    encoding = wide_encoding(content)
    if not encoding:
        raise ReadError("not text: it holds NUL bytes", line=content.count(b"\n", 0, content.index(0)) + 1)
    decoded = _lenient(content, encoding)
    return evolve(decoded, encoding=encoding, remarks=(f"assumed the encoding {encoding}",))


def wide_encoding(content: bytes) -> str:
    """Return the byte order of *content*, UTF-16 without a mark; ``""`` if it is not text in either.

    In the right one, spaces, line ends and East Asian full stops are common, and undefined characters very rare.
    """
    sample = content[: min(len(content), _WIDE_SAMPLE) & ~1]
    texts = {name: sample.decode(name, errors="replace") for name in ("utf-16-le", "utf-16-be")}
    common = {name: sum(map(text.count, _COMMON)) for name, text in texts.items()}
    name = max(common, key=common.__getitem__)
    text = texts[name]
    control_count = sum(unicodedata.category(char) in _CONTROL_CATEGORIES and char not in _COMMON for char in text)
    return name if common[name] * 100 >= max(len(text), 1) and control_count * 100 <= len(text) else ""


_WIDE_SAMPLE = 4096  # bytes
_COMMON = " \n\r\t\u3000\u3001\u3002\uff0c"
_CONTROL_CATEGORIES = frozenset({"Cc", "Cn", "Co", "Cs"})


def _guessed(content: bytes, error: UnicodeDecodeError) -> Decoded:
    sample = content[:_SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _MAX_CONTROL_SHARE * len(sample):
        line = content.count(b"\n", 0, error.start) + 1
        raise ReadError("not text: it holds control characters and is not UTF-8", line=line)
    text = content.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    if _mostly_utf8(content, bad):
        return Decoded(text, "utf-8", lost=f"characters could not be read as UTF-8 and became U+FFFD: {bad}")
    name = text_encoding(likely_encoding(content, seldom=_RARE_ENCODINGS) or "cp1252")
    decoded = _lenient(content, name)
    return evolve(decoded, encoding=name, remarks=(f"assumed the encoding {name}, as the bytes are not UTF-8",))


def _mostly_utf8(content: bytes, bad: int) -> bool:
    """Are there many more valid multi-byte sequences than *bad* bytes?"""
    leads = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]", content))
    return leads > 20 * bad
