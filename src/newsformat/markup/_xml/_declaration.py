"""The beginning of an XML document: the encoding that it declares, and what storage or transport added around it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import lru_cache

from lxml import etree

from newsformat._lazy_patterns import lazily
from newsformat._text import line
from newsformat.markup._xml._another_script import other_script_encoding
from newsformat.markup._xml._hardening import HARDENED
from newsformat.markup.encodings import text_encoding


_DECLARED = re.compile(rb"""\A(\s*+<\?xml\s[^>]*?encoding\s*=\s*["'])([^"'>]{1,30})(?=["'])""", re.IGNORECASE)
_OF_WINDOWS = lazily(rb"[\x80-\x9f]")
_OF_THREE = lazily(rb"[\xe0-\xef][\x80-\xbf]{2}")
_BEFORE = re.compile(rb"\A((?:\xef\xbb\xbf)?+)([\s\x01\x02\x16]++|(?:[^<\n]{0,200}\n){1,12})(<\?xml\s[^>]*+>)")
FILLED = "control characters (NUL, SUB, ETX or EOT) after the end of the document; left out"
SENT = "control characters (SOH, STX or SYN) before the XML declaration; left out"

Note = Callable[[str], None]  # receives a description of each repair


def with_actual_encoding(document: bytes, note: Note, *, whole: bool = True) -> bytes:
    """Return *document* with its declaration at the start, corrected to name its actual encoding.

    A document that is valid UTF-8 is taken for that, whatever single-byte encoding it declares: Latin-1 text in which
    all accents happen to form UTF-8 sequences does not occur. The same is true of one that declares UTF-16 in ASCII. If
    a Latin encoding is declared, but the letters belong to another script, the likely encoding is used. ISO 8859 with
    letters in place of control characters is read as the encoding of Windows, as in HTML; names of East Asian
    encodings stand for the vendors' supersets (Encoding Standard, 4.2). With *whole* false, *document* is only the
    start of a document, and its last character may be cut off.
    """
    if document[:1] != b"<" and (before := _BEFORE.match(document)):
        lines = before[2].translate(None, _BEGINNINGS)
        if skipped := line(lines.decode("utf-8", "replace")):
            note(f"lines before the XML declaration left out: {skipped:.200}")
        else:
            note("white space before the XML declaration; left out" if lines == before[2] else SENT)
        lines = b"\n" * lines.count(b"\n") if skipped else lines
        document = before[1] + before[3] + lines + document[before.end() :]  # keeps the line numbers
    declared = _DECLARED.match(document)
    if not declared or (name := declared[2].strip().lower()) in _UTF_8:
        return document
    known = b"" if name in _LARGER or name in _UNKNOWN else _parser_encoding(name)
    actual = _actual_encoding(known or name, document[declared.end() :], whole=whole) or known
    if not actual:
        return document
    if _LARGER.get(name) != actual:
        why = _UNKNOWN_NAME if actual == known else _reason(name, actual)
        note(f"declared as {declared[2].decode('latin-1')}, {why}; read as {actual.decode()}")
    return declared[1] + actual + document[declared.end() :]


def _actual_encoding(name: bytes, document: bytes, *, whole: bool) -> bytes:
    """Return the actual encoding of *document*, which declares *name*; ``b""`` if that is right."""
    larger = _LARGER.get(name, b"")
    if document.isascii():
        return larger or _UNKNOWN.get(name, b"") or (b"UTF-8" if name in _WIDE else b"")
    if _is_utf_8(document, whole=whole) and (name not in _EASTERN or _OF_THREE.search(document)):
        return b"UTF-8"
    odd = name in _LATIN and _OF_ANOTHER_SCRIPT.search(document)
    if odd and ((likely := other_script_encoding(document)) or name in _OF_ANYWHERE):
        return likely
    if larger or name in _UNKNOWN:
        return larger or _UNKNOWN[name]
    of_windows = _WINDOWS.get(name)
    letters = b"".join({*_OF_WINDOWS.findall(document)}) if of_windows and whole else b""
    return of_windows if of_windows and letters and _can_decode(of_windows, letters) else b""


@lru_cache(maxsize=256)
def _parser_encoding(name: bytes) -> bytes:
    """Return the parser's name for an encoding by a *name* that only Python knows: ISO8859_1 of Java, x-euc-jp."""
    declared = name.decode("latin-1")
    bare = declared.removeprefix("x-")
    if _is_parsed(declared) or not (same := text_encoding(bare)):
        return b""
    return next((encoding.encode() for encoding in (same, bare) if _is_parsed(encoding)), b"")


def _is_parsed(encoding: str) -> bool:
    try:
        etree.XMLParser(encoding=encoding, **HARDENED)
    except (LookupError, ValueError):  # the latter for control characters
        return False
    return True


def _reason(name: bytes, actual: bytes) -> str:
    if actual == b"UTF-8":
        return "but the bytes are UTF-8"
    if name in _LATIN and actual != _LATIN_OF_WINDOWS:
        return "but its letters belong to another script"
    return "but it has letters of Windows" if name in _WINDOWS else _UNKNOWN_NAME


_UNKNOWN_NAME = "a name that parsers do not know"


def _can_decode(encoding: bytes, letters: bytes) -> bool:
    try:
        letters.decode(encoding.decode())
    except UnicodeDecodeError:
        return False
    return True


_UTF_8 = frozenset((b"utf-8", b"utf8"))
_WIDE = frozenset((b"utf-16", b"utf-16le", b"utf-16be", b"unicode", b"ucs-2", b"iso-10646-ucs-2"))
_EASTERN = {
    **dict.fromkeys((b"gb2312", b"gb_2312-80", b"gbk", b"x-gbk", b"cp936", b"ms936", b"windows-936"), b"GB18030"),
    **dict.fromkeys((b"shift_jis", b"shift-jis", b"sjis", b"x-sjis", b"ms_kanji", b"windows-31j", b"ms932"), b"CP932"),
    **dict.fromkeys((b"euc-kr", b"ks_c_5601-1987", b"ksc5601", b"korean", b"windows-949", b"ms949"), b"CP949"),
    **dict.fromkeys((b"big5", b"big-5", b"cn-big5", b"x-x-big5", b"ms950"), b"CP950"),
}
_LARGER = {**_EASTERN, b"iso-8859-9": b"Windows-1254", b"iso8859-9": b"Windows-1254", b"latin5": b"Windows-1254"}
_OF_ANYWHERE = (b"us-ascii", b"ascii", b"ansi", b"windows")  # these do not identify the letters
_OF_ANOTHER_SCRIPT = lazily(rb"[\x80-\xff]{3}")  # in l’été, Latin letters with accents are at most two in a row
_UNKNOWN = {  # unknown to the parser
    **dict.fromkeys((*_OF_ANYWHERE, b"latin 1", b"8859_1"), b"Windows-1252"),
    **{b"win-%d" % page: b"Windows-%d" % page for page in range(1250, 1259)},
    **{b"win%d" % page: b"Windows-%d" % page for page in range(1250, 1259)},
    **dict.fromkeys((b"x-mac-roman", b"mac-roman", b"mac_roman"), b"macintosh"),
}
_WINDOWS = {  # ISO 8859 has all or most of their letters
    form % part: b"Windows-%d" % page
    for part, page in ((1, 1252), (2, 1250), (5, 1251), (6, 1256), (7, 1253), (8, 1255), (13, 1257), (15, 1252))
    for form in (b"iso-8859-%d", b"iso8859-%d", b"iso_8859-%d")
} | {b"latin1": b"Windows-1252", b"latin-1": b"Windows-1252"}
_LATIN_OF_WINDOWS = b"Windows-1252"
_LATIN = {name for name, encoding in (_WINDOWS | _UNKNOWN).items() if encoding == _LATIN_OF_WINDOWS}
_LATIN |= {b"windows-1252", b"cp1252"}


def without_fill(document: bytes) -> bytes:
    """Return *document* without NUL, SUB, ETX and EOT after its end, and the blanks before them."""
    bare = document.rstrip(b"\0\x1a\x03\x04 \t\r\n") if document[-1:] in _ENDINGS else document
    return document if document[len(bare) :].isspace() else bare


_BEGINNINGS = b"\x01\x02\x16"
_ENDINGS = frozenset((b" ", b"\t", b"\r", b"\n", b"\0", b"\x1a", b"\x03", b"\x04"))


def _is_utf_8(document: bytes, *, whole: bool) -> bool:
    try:
        codecs.utf_8_decode(document, "strict", whole)
    except UnicodeDecodeError:
        return False
    return True
