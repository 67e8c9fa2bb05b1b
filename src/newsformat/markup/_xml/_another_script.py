"""The encoding of XML in another script than the Latin one that it declares."""

from __future__ import annotations

from newsformat._lazy_patterns import lazily


_LETTERS = lazily(rb"[\xa1-\xff]+")
_MARKUP = lazily(rb"<[^<>]*+>")
_SAMPLE = 256 * 1024  # bytes examined
_TOGETHER = 2  # adjacent Latin letters beyond ASCII, as in l’été
_ENOUGH = 40  # letters needed to determine an encoding
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


def another_script(document: bytes) -> bytes:
    """Return the likely encoding of *document*, which declares one of Latin letters, or none that is known.

    ``b""`` if it may well be in Latin letters: of these, hardly any stand together that ASCII has not; or if there are
    too few letters to tell. In other scripts most do.
    """
    sample = document[:_SAMPLE]
    runs = _LETTERS.findall(sample)
    together = sum(len(run) for run in runs if len({*run}) > _TOGETHER)  # a row of dots is not one
    if together < _ENOUGH or 2 * together < sum(map(len, runs)):
        return b""
    from newsformat.markup.encodings import likely_encoding

    text = _MARKUP.sub(b" ", sample[: sample.rfind(b"<")])  # the sample does not end within a letter
    return _NAMES.get(likely_encoding(text, tuple(_NAMES)), b"")
