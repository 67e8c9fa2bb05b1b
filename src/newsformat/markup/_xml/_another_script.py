"""The encoding of XML in another script than the Latin one that it declares."""

from __future__ import annotations

from newsformat._lazy_patterns import lazily


_LETTERS = lazily(rb"[\xa1-\xff]+")
_MARKUP = lazily(rb"<[^<>]*+>")
_SAMPLE = 256 * 1024  # bytes examined
_LONGEST_LATIN_RUN = 2  # adjacent Latin letters beyond ASCII, as in l’été
_MIN_LETTERS = 40  # letters needed to determine an encoding
_NAMES = {  # Python's names, and those known to the parser as well
    "cp1256": b"Windows-1256",
    "iso8859_6": b"ISO-8859-6",
    "cp1251": b"Windows-1251",
    "koi8_r": b"KOI8-R",
    "iso8859_5": b"ISO-8859-5",
    "cp1253": b"Windows-1253",
    "iso8859_7": b"ISO-8859-7",
    "cp1255": b"Windows-1255",
    "cp874": b"CP874",
    "gb18030": b"GB18030",
    "big5": b"CP950",
    "euc_kr": b"CP949",
    "euc_jp": b"EUC-JP",
}


def other_script_encoding(document: bytes) -> bytes:
    """Return the likely encoding of *document*, which declares a Latin encoding, or an unknown one.

    In Latin script, letters beyond ASCII are rarely adjacent; in other scripts most of them are. Return ``b""`` if the
    document may well be in Latin script, or has too few letters to tell.
    """
    sample = document[:_SAMPLE]
    runs = _LETTERS.findall(sample)
    in_runs = sum(len(run) for run in runs if len({*run}) > _LONGEST_LATIN_RUN)  # a row of dots is not one
    if in_runs < _MIN_LETTERS or 2 * in_runs < sum(map(len, runs)):
        return b""
    from newsformat.markup.encodings import likely_encoding

    text = _MARKUP.sub(b" ", sample[: sample.rfind(b"<")])  # the sample does not end within a letter
    return _NAMES.get(likely_encoding(text, tuple(_NAMES)), b"")
