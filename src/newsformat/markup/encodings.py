"""Encodings of text: known, indicated by its first bytes, or likely when reading; and chosen when writing."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import Final, TypeVar

from newsformat._errors import ReadError
from newsformat._lazy_patterns import lazily
from newsformat._rebuilding import reworded
from newsformat._report import Report


__all__ = [
    "OF_NEWS",
    "declared_encoding",
    "decoded",
    "decodes",
    "encoded",
    "in_utf_8",
    "likely_encoding",
    "likely_encodings",
    "marked_encoding",
    "text_encoding",
    "wider_encoding",
    "with_stray_bytes",
]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BEGINNINGS = (  # of markup and JSON without a byte order mark
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    *[(bytes([0, sign]), "utf-16-be") for sign in b"<{["],
    *[(bytes([sign, 0]), "utf-16-le") for sign in b"<{["],
)
_FIRST_OF_MARKS = frozenset((b"\0", *[mark[:1] for mark, _ in _MARKS]))
OF_NEWS: Final = (
    "cp1252", "cp1256", "iso8859_6", "cp1251", "koi8_r", "big5hkscs", "gb18030", "cp932", "euc_jp", "cp949", "cp1250",
    "iso8859_2", "cp1253", "iso8859_7", "cp1254", "cp1255", "cp1257", "cp874", "mac_cyrillic", "cp866",
)  # fmt: skip
"""The encodings that news comes in, if not in UTF-8 or UTF-16, by Python's names; the most usual is the first."""

_MAX_BYTES = 64 * 1024  # bytes
_ANY = "latin_1"  # decodes any bytes, but is seldom right
_GREEK = frozenset(("cp1253", "iso8859_7"))
_TONOS = b"\xb6"  # Ά in ISO 8859-7; in Windows-1253 a pilcrow, which news does not use


T = TypeVar("T")
Written = TypeVar("Written")


def in_utf_8(value: T, write: Callable[[T], Written], report: Report) -> Written:
    """Return what *write* makes of *value*, an article or a part of one, and encodes as UTF-8.

    Lone surrogates, which UTF-8 cannot hold, are left out, and reported.
    """
    try:
        return write(value)
    except UnicodeEncodeError:
        report.lost("text", why="UTF-8 can't hold lone surrogates")
        return write(reworded(value, lambda text: _SURROGATE.sub("", text)))


_SURROGATE = lazily("[\ud800-\udfff]")


def marked_encoding(content: bytes) -> tuple[str, int]:
    """Return the encoding that the first bytes of *content* mark, and the length of the mark; ``""`` if they do not."""
    if content[:1] not in _FIRST_OF_MARKS and content[1:2] != b"\0":  # a quick check for nearly all
        return "", 0
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding, len(mark)
    return next(((encoding, 0) for mark, encoding in _BEGINNINGS if content.startswith(mark)), ("", 0))


# Prefixes of Python's names for encodings in use for text. Others are not for text; UTF-7 hides markup, and Punycode
# and IDNA, for host names, take quadratic time.
_OF_TEXTS = (
    "utf-8", "utf-16", "utf-32", "ascii", "iso8859", "iso2022", "cp", "koi8", "mac", "big5", "gb", "hz", "shift_jis",
    "euc", "johab", "tis-620", "kz1048", "ptcp154", "hp-roman8",
)  # fmt: skip


def text_encoding(name: str) -> str:
    """Return Python's name of the encoding that a document or server calls *name*; ``""`` if there is none for text."""
    if not name:
        return ""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return found if found.startswith(_OF_TEXTS) else ""


def declared_encoding(content: bytes, known: str) -> tuple[str, int]:
    """Return the encoding of *content*, from its first bytes or else *known*, and the length of its byte order mark.

    It is ``""`` if there is none. UTF-16 and UTF-32 without one are little-endian (Encoding Standard, 4.2).
    """
    marked, length = marked_encoding(content)
    encoding = marked or text_encoding(known)
    return _UNMARKED.get(encoding, encoding), length


_UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}


def decodes(content: bytes, encoding: str = "utf-8") -> bool:
    """Return whether *content* is in *encoding*, which is one of Python's."""
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs", "shift_jis": "cp932",
    "euc_kr": "cp949", "iso2022_jp": "iso2022_jp_ext",
}  # fmt: skip
_LABELS = {
    "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949", "iso-8859-8-i": "iso8859-8", "x-sjis": "cp932",
    "x-gbk": "gb18030", "x-euc-jp": "euc_jp", "x-x-big5": "big5hkscs", "x-cp1251": "cp1251", "x-cp1252": "cp1252",
    "x-cp1250": "cp1250", "cp-850": "cp850", "dos-874": "cp874", "windows-874": "cp874",
    "x-mac-cyrillic": "mac_cyrillic", "x-mac-ukrainian": "mac_cyrillic", "x-mac-roman": "mac_roman", "mac": "mac_roman",
    "csmacintosh": "mac_roman", "iso-8859-6-e": "iso8859-6", "iso-8859-6-i": "iso8859-6", "iso-8859-8-e": "iso8859-8",
    "visual": "iso8859-8", "logical": "iso8859-8", "csiso88598i": "iso8859-8", "sun_eu_greek": "iso8859-7",
    "csisolatin9": "iso8859-15", "koi": "koi8-r", "koi8": "koi8-r", "koi8-ru": "koi8-u", "csgb2312": "gb18030",
    "gb_2312": "gb18030", "gb_2312-80": "gb18030", "cn-big5": "big5hkscs", "cseucpkdfmtjapanese": "euc_jp",
    "windows-31j": "cp932", "cseuckr": "cp949", "csksc56011987": "cp949", "iso-ir-149": "cp949", "ksc_5601": "cp949",
    "ansi": "cp1252", "x-user-defined": "cp1252", "utf8mb4": "utf-8", "unicode-1-1-utf-8": "utf-8",
    # These names are declared in ASCII
    "unicode": "utf-8", "ucs-2": "utf-8", "iso-10646-ucs-2": "utf-8", "csunicode": "utf-8",
}  # fmt: skip
_OF_WINDOWS = lazily(r"(?:x-)?(?:windows|win|cp|ibm)[-_ ]?(\d{3,4})", re.ASCII)
_REST = lazily(r"[,;\s].*", re.DOTALL)


def wider_encoding(name: str) -> str:
    """Return Python's name of the encoding that texts labelled *name* are really in; ``""`` if there is none.

    Declared names often mean more than they say: by the Encoding Standard (4.2), Latin 1 is Windows-1252 and GB 2312 is
    GB 18030.
    """
    label = _REST.sub("", name.strip("\"' ").lower())
    page = _OF_WINDOWS.fullmatch(label)
    known = _LABELS.get(label) or text_encoding(label) or (text_encoding(f"cp{page[1]}") if page else "")
    return _WIDER.get(known, known)


def likely_encoding(sample: bytes, among: Collection[str] = OF_NEWS, seldom: Collection[str] = ()) -> str:
    """Return the most likely encoding of *sample*, *among* those of Python; ``""`` if it is in none of them.

    The guess is based on how often letters and pairs of letters occur, in the first lines of a long sample: for Latin
    letters, on those that the language has, and for East Asian characters, on the most frequent ones. An encoding that
    texts are *seldom* in must have more of these. A few words are not enough: with fewer than about sixty letters, the
    result is sometimes wrong.
    """
    from charset_normalizer import from_bytes

    from newsformat.markup._eastern import eastern
    from newsformat.markup._latin import better

    if len(sample) > _MAX_BYTES:
        sample = sample[: sample.rfind(b"\n", 0, _MAX_BYTES) + 1 or _MAX_BYTES]  # does not split a character
    best = from_bytes(sample, cp_isolation=list(among), steps=5, chunk_size=512).best()
    name = best.encoding if best else eastern(sample, among)
    if name in _GREEK and _GREEK.issubset(among):
        name = "iso8859_7" if _TONOS in sample else "cp1253"
    found = better(sample, name or _ANY, (*among, *seldom))
    return "" if found == _ANY else found


def likely_encodings(beginning: bytes, among: Sequence[str] = OF_NEWS) -> tuple[str, ...]:
    """Return which encodings *among* those of Python the items of a file are in, if they are not in UTF-8.

    If the *beginning* of the file is not in UTF-8, it is the same for all, as a single item may be too short to tell.
    """
    try:
        codecs.getincrementaldecoder("utf-8")().decode(beginning)
    except UnicodeDecodeError:
        likely = likely_encoding(beginning, among)
        return (likely,) if likely else (*among,)
    return (*among,)


def decoded(
    content: bytes, known: str, report: Report, *, among: Sequence[str] = ("cp1252",), line: int | None = None
) -> str:
    """Return *content*, a text or a part of one, as characters, without its byte order mark.

    Args:
        content: in the encoding that its mark says, the one that is *known*, UTF-8, or a likely one.
        known: the name of the encoding, as in `Source.encoding`; ``""`` if it is not known.
        report: receives a remark on an encoding that is only likely.
        among: those that are likely, by Python's names; if none fits, it is the first.
        line: where *content* begins in its source, from 1.

    Raises:
        ReadError: it is not in the encoding that it should be in, or there is none of that name.
    """
    encoding, length = declared_encoding(content, known)
    if known and not encoding:
        raise ReadError(f"unknown encoding {known!r:.40}", line=line)
    try:
        return content[length:].decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding:
            raise ReadError(f"not in {encoding}: {error.reason}", line=line) from None
    likely = (likely_encoding(content, among) if len(among) > 1 else "") or among[0]
    report.note(f"not UTF-8; read as {likely} (name another encoding, with --encoding or encoding=)", line=line)
    return content.decode(likely, "replace")


def with_stray_bytes(content: bytes) -> tuple[bytes, int]:
    """Return *content* in UTF-8, its other bytes read as Windows-1252, and the line of the first of these, from 1.

    HTML does so if a page does not declare its encoding (Encoding Standard, 4.2). Letters of another script are close
    together: if more than two such bytes are, or if there are none, *content* is returned as it is, with 0.
    """
    text = content.decode("utf-8", "surrogateescape")
    odd = _ODD.findall(text)
    if not odd or max(map(len, odd)) > _TOGETHER or not _of_windows().keys() >= set(map(ord, "".join(odd))):
        return content, 0
    mended = _ODD.sub(lambda found: found[0].translate(_of_windows()), text)
    return mended.encode(), text.count("\n", 0, text.index(odd[0])) + 1


# Including C1 controls: they do not occur in text, but indicate another encoding
_ODD = lazily("[\x80-\x9f\udc80-\udcff]+")
_TOGETHER = 2  # as in l’été
_NO_LETTERS = b"\x81\x8d\x8f\x90\x9d"


@cache
def _of_windows() -> dict[int, str]:
    """Return the characters of Windows-1252 by the surrogates that stand for their bytes."""
    return {0xDC00 + code: bytes((code,)).decode("cp1252") for code in range(0x80, 0x100) if code not in _NO_LETTERS}


_NAMED = 6  # characters that a loss names


def encoded(text: str, encoding: str, report: Report, *, what: str, where: str = "") -> bytes:
    """Return *text* in *encoding*; characters that it lacks become question marks, and are reported as a loss.

    Args:
        text: what a writer writes in an encoding that has few characters.
        encoding: one of Python's, such as ``cp850``.
        report: receives what is lost.
        what: the feature that *text* is, such as ``headline``; the format has it `in_part`.
        where: the place of *text* in the article, such as ``body[0]``.
    """
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        missing = [sign for sign in dict.fromkeys(text) if sign not in _encodable_part(sign, encoding)]
    shown = ", ".join([sign if sign.isprintable() else f"U+{ord(sign):04X}" for sign in missing[:_NAMED]])
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    report.lost(what, where=where, why=f"{encoding} has no {shown}{more}")
    return text.encode(encoding, "replace")


def _encodable_part(text: str, encoding: str) -> str:
    return text.encode(encoding, "ignore").decode(encoding)
