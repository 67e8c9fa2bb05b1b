"""The encoding of a text: the one that is known, that its first bytes say, or that is likely."""

from __future__ import annotations

import codecs
from collections.abc import Collection, Sequence

from newsformat._errors import ReadError
from newsformat._report import Report


__all__ = ["decoded", "likely_encoding", "text_encoding", "wider_encoding"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOST = 64 * 1024  # bytes
_GREEK = frozenset(("cp1253", "iso8859_7"))
_TONOS = b"\xb6"  # Ά in ISO 8859-7; in Windows-1253 a pilcrow, which no news has


# How Python's names of encodings begin that texts are kept in. It has others: some are none of texts, UTF-7 hides
# markup, and Punycode and IDNA, which are for names of hosts, take quadratic time.
_OF_TEXTS = (
    "utf-8", "utf-16", "utf-32", "ascii", "iso8859", "iso2022", "cp", "koi8", "mac", "big5", "gb", "hz", "shift_jis",
    "euc", "johab", "tis-620", "kz1048", "ptcp154", "hp-roman8",
)  # fmt: skip


def text_encoding(name: str) -> str:
    """Return Python's name of the encoding that a document or server calls *name*; ``""`` if there is none for text."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return found if found.startswith(_OF_TEXTS) else ""


_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs", "shift_jis": "cp932",
    "euc_kr": "cp949", "iso2022_jp": "iso2022_jp_ext",
}  # fmt: skip
_LABELS = {
    "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949", "iso-8859-8-i": "iso8859-8", "x-sjis": "cp932",
    "x-gbk": "gb18030", "x-euc-jp": "euc_jp", "x-x-big5": "big5hkscs", "x-cp1251": "cp1251", "x-cp1252": "cp1252",
    "x-cp1250": "cp1250", "cp-850": "cp850", "dos-874": "cp874", "windows-874": "cp874",
    "x-mac-cyrillic": "mac_cyrillic",
}  # fmt: skip


def wider_encoding(name: str) -> str:
    """Return Python's name of the encoding that texts are in which call theirs *name*; ``""`` if there is none.

    What is said is often less than what is used: as the Encoding Standard (4.2) has it, Latin 1 is Windows-1252 and
    GB 2312 is GB 18030.
    """
    label = name.strip("\"' ").lower()
    known = _LABELS.get(label) or text_encoding(label)
    return _WIDER.get(known, known)


def likely_encoding(sample: bytes, among: Collection[str]) -> str:
    """Return the most likely encoding of *sample*, *among* those of Python; ``""`` if it is in none of them.

    It is told by how often letters and pairs of letters occur, in the first lines of a long sample. A few words are not
    enough: with less than about sixty letters the result is sometimes wrong.
    """
    from charset_normalizer import from_bytes

    if len(sample) > _MOST:
        sample = sample[: sample.rfind(b"\n", 0, _MOST) + 1 or _MOST]  # within no character
    best = from_bytes(sample, cp_isolation=list(among), steps=5, chunk_size=512).best()
    name = best.encoding if best else ""
    if name in _GREEK and _GREEK.issubset(among):
        return "iso8859_7" if _TONOS in sample else "cp1253"
    return name


def decoded(
    content: bytes, known: str, report: Report, *, among: Sequence[str] = ("cp1252",), line: int | None = None
) -> str:
    """Return *content*, a text or a part of one, as characters, without its byte order mark.

    Args:
        content: in the encoding that its mark says, the one that is *known*, UTF-8, or a likely one.
        known: what the encoding is called, as `Source.encoding`; ``""`` if nobody says it.
        report: is told of an encoding that is but likely.
        among: those that are likely, by Python's names; if none fits, it is the first.
        line: where *content* begins in its source, from 1.

    Raises:
        ReadError: it is not in the encoding that it should be in, or there is none of that name.
    """
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "") or text_encoding(known)
    if known and not encoding:
        raise ReadError(f"unknown encoding {known!r:.40}", line=line)
    try:
        return content.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding:
            raise ReadError(f"not in {encoding}: {error.reason}", line=line) from None
    likely = (likely_encoding(content, among) if len(among) > 1 else "") or among[0]
    report.note(f"not UTF-8; taken as {likely} (name another encoding, with --encoding or encoding=)", line=line)
    return content.decode(likely, "replace")
