"""Converts between bytes and characters, in the code sets of wire services.

IPTC 7901 (section 7 and annex C) was designed for the 7-bit code of ISO 646 and allows others: national variants of ISO
646, the parts of ISO 8859 that ISO 2022 announces (``ESC - A`` and so on, by SO and SI or with the eighth bit), and any
that the partners agree on. The message names none of them, so bytes that are not ASCII are decoded in the first that
applies: the code set given from outside, UTF-8, the provider's usual one (from its dialect), the one that the letters
suggest if most of them are beyond ASCII, Windows-1252, ISO 8859-1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from newsformat.markup.encodings import likely_encoding, text_encoding
from newsformat.plugin import ReadError, Report


# The national variants of ISO 646, by the final byte of ``ESC ( F``: their characters for  # $ @ [ \ ] ^ ` { | } ~
_POSITIONS = "#$@[\\]^`{|}~"
_VARIANTS = {
    "A": ("gb", "£$@[\\]^`{|}‾"),
    "K": ("de", "#$§ÄÖÜ^`äöüß"),
    "f": ("fr", "£$à°ç§^µéùè¨"),
    "R": ("fr-1", "£$à°ç§^`éùè¨"),
    "Y": ("it", "£$§°çé^ùàòèì"),
    "Z": ("es", "£$§¡Ñ¿^`°ñç~"),
    "h": ("es-2", "#$·¡ÑÇ¿`´ñç¨"),
    "H": ("se", "#¤ÉÄÖÅÜéäöåü"),
    "G": ("fi", "#¤@ÄÖÅ^`äöå‾"),
    "`": ("no", "#$@ÆØÅ^`æøå‾"),
    "E": ("dk", "#¤@ÆØÅ^`æøå~"),
    "i": ("hu", "#¤ÁÉÖÜ^áéöüß"),
    "L": ("pt", "#$§ÃÇÕ^`ãçõ°"),
}
_BY_FINAL = {final: str.maketrans(_POSITIONS, signs) for final, (_, signs) in _VARIANTS.items()}
_BY_NAME = {f"iso646-{name}": str.maketrans(_POSITIONS, signs) for name, signs in _VARIANTS.values()}

# The right halves of ISO 8859 by the final byte of ``ESC - F`` (ISO-IR 100, 101, 109, 110, 144, 127, 126, 138, 148 …).
_RIGHT_HALVES = {
    "A": "iso8859-1",
    "B": "iso8859-2",
    "C": "iso8859-3",
    "D": "iso8859-4",
    "L": "iso8859-5",
    "G": "iso8859-6",
    "F": "iso8859-7",
    "H": "iso8859-8",
    "M": "iso8859-9",
    "V": "iso8859-10",
    "T": "iso8859-11",
    "Y": "iso8859-13",
    "_": "iso8859-14",
    "b": "iso8859-15",
    "f": "iso8859-16",
}
_ODD = bytes(code for code in range(32) if code not in b"\t\n\r\x1f")
_CONTROLS = _ODD + b"\x1f\x7f"  # found only in texts of wire services
_DESIGNATION = re.compile(r"\x1b([()\-,.])([@-~])|\x1b%G|[\x0e\x0f]")


def with_line_feeds(text: str) -> str:
    """Return *text* with line feeds as line ends; teleprinters send CR CR LF."""
    if "\r" not in text:
        return text
    return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")


def without(controls: bytes) -> Callable[[str], str]:
    """Return a function that removes *controls*, of ISO 8859-1, from a text, which mostly is in that, for speed."""
    elsewhere = re.compile(f"[{controls.decode('latin-1')}]")
    of_ascii = bytes(code for code in controls if code < 0x80)  # noqa: PLR2004 -- as it is in UTF-8, too

    def printable(text: str) -> str:
        try:
            octets = text.encode("latin-1")
        except UnicodeEncodeError:
            octets = text.encode(errors="surrogatepass")
            kept = octets.translate(None, of_ascii)
            if b"\xc2" in kept:  # begins the others, and characters of Latin-1
                return elsewhere.sub("", text)
            return text if len(kept) == len(octets) else kept.decode(errors="surrogatepass")
        kept = octets.translate(None, controls)
        return text if len(kept) == len(octets) else kept.decode("latin-1")

    return printable


def decode(octets: bytes, declared: str, report: Report, usual: str = "", sample: bytes = b"") -> str:
    """Return *octets* as characters; the code set of those that are not ASCII is reported.

    *usual* is the provider's code set, *sample* the longest part of the message that contains *octets*.

    Raises:
        ReadError: there is no code set called *declared*, or *usual*.
    """
    if declared:
        text = _declared(octets, declared, report)
    elif b"\x1b" in octets:
        text = _extended(octets, report)
    elif octets.isascii():
        text = octets.decode("ascii")
        if usual and usual.lower() in _BY_NAME:
            text = text.translate(_BY_NAME[usual.lower()])
        elif b"{" in octets or b"}" in octets:
            _doubt(octets, report)
    else:
        text = _assumed(octets, report, usual, sample or octets)
    if "\x0e" in text:  # not ISO 2022, as no code set to shift to was announced: the upper rail of a Linotype
        report.left_out("text in another type, between SO and SI, is read like the rest")
        text = text.replace("\x0e", "").replace("\x0f", "")
    return text.replace("\0", "") if "\0" in text else text


def variant(octets: bytes, language: str, report: Report) -> str:
    """Return the national variant of ISO 646 for *language* if *octets* contain its letters.

    These letters replace brackets and braces of ASCII, which never stand within words.
    """
    name = _OF_LANGUAGES.get(language.partition("-")[0], "")
    if not name or not octets.isascii() or b"\x1b" in octets or len(_IN_WORDS.findall(octets)) < _DOUBTED:
        return ""
    report.note(f"brackets and braces in words; read as {name}")
    return name


_OF_LANGUAGES = {
    "da": "iso646-dk", "de": "iso646-de", "es": "iso646-es", "fi": "iso646-fi", "fr": "iso646-fr", "hu": "iso646-hu",
    "it": "iso646-it", "no": "iso646-no", "pt": "iso646-pt", "sv": "iso646-se",
}  # fmt: skip


def _doubt(octets: bytes, report: Report) -> None:
    """Report doubt: braces within words are probably letters of a national variant of ISO 646."""
    if _BEFORE_LETTERS.search(octets) and len(found := _IN_WORDS.findall(octets)) >= _DOUBTED:
        known = ", ".join(sorted(_BY_NAME))
        report.note(f"braces in words, as in {found[0].decode()!r}, may be letters: the option encoding may be {known}")


_BEFORE_LETTERS = re.compile(rb"[{}][a-z]")  # a quick check
_IN_WORDS = re.compile(rb"\b[A-Za-z]{1,20}[{}][a-z]{1,20}\b")
_DOUBTED = 2  # words


def _declared(octets: bytes, declared: str, report: Report) -> str:
    variant = _BY_NAME.get(declared.lower())
    if variant is not None:
        return octets.decode("latin-1").translate(variant)
    if not (encoding := text_encoding(declared)):
        known = ", ".join(sorted(_BY_NAME))
        raise ReadError(f"unknown encoding {declared!r:.40}; apart from Python's encodings, there are {known}")
    text = octets.decode(encoding, "replace")
    if bad := text.count("\ufffd"):
        report.left_out(f"characters could not be read as {declared} and became U+FFFD: {bad}")
    return text


def _assumed(octets: bytes, report: Report, usual: str, sample: bytes) -> str:
    try:
        text = octets.decode()
        encoding, why = "utf-8", ""
    except UnicodeDecodeError:
        encoding, why = _assumable(octets, usual, sample)
        text = _declared(octets, encoding, report)
    report.note(f"the text is not ASCII; it was read as {encoding}{why}")
    return text


def _assumable(octets: bytes, usual: str, sample: bytes) -> tuple[str, str]:
    """Return the most probable code set of *octets*, which are not UTF-8, and the remark on it."""
    if usual:
        return usual, ", as is usual with its provider"
    beyond = _beyond_ascii(sample)
    if beyond >= _ENOUGH and beyond > _MANY * len(sample) and (likely := _by_letters(sample, _OTHER_SCRIPTS)):
        return likely, _BY_LETTERS
    if len(_SIGNS_IN_WORDS.findall(sample)) >= _DOUBTED and (likely := _by_letters(sample, _OF_LATIN_LETTERS)):
        return likely, _BY_LETTERS
    doubt = ""
    if _beyond_ascii(octets) > _MANY * len(octets):
        doubt = ", but hardly has these letters; the option encoding overrides this"
    return "iso8859-1" if any(code in octets for code in _NOT_IN_1252) else "cp1252", doubt


@lru_cache(maxsize=4)  # shared by the parts of a message
def _beyond_ascii(octets: bytes) -> int:
    return len(octets) - len(octets.translate(None, _EIGHT_BITS))


@lru_cache(maxsize=4)  # shared by the parts of a message
def _by_letters(sample: bytes, among: tuple[str, ...]) -> str:
    return likely_encoding(sample.translate(None, _CONTROLS), among)


_EIGHT_BITS = bytes(range(0x80, 0x100))
_BY_LETTERS = ", judging by its letters; the option encoding overrides this"
# In Windows-1252, apart from those that may stand there (Hawai‘i, iPhone™s); or capitals. Each letter counts once.
_SIGNS_IN_WORDS = re.compile(
    rb"[\x80-\xff](?:(?<=[A-Za-z]"
    rb"[\x80-\x84\x86-\x89\x8b\x8d\x8f\x90\x94\x95\x98\x9b\x9d\x9f\xa1-\xa8\xac\xaf-\xb1\xb3\xb6\xb8\xb9\xbc-\xbf])"
    rb"|(?<=[a-z][\x8a\x8c\x8e\xc0-\xd6\xd8-\xde]))[a-z][\x80-\xff]?"
)
_OF_LATIN_LETTERS = ("cp1252", "cp850", "mac_roman", "cp1250", "iso8859_2", "cp852", "mac_latin2")
_NOT_IN_1252 = b"\x81\x8d\x8f\x90\x9d"
_MANY = 0.3  # no language in Latin script has so many letters beyond ASCII
_ENOUGH = 64  # bytes; with fewer, the guess is sometimes wrong
_OTHER_SCRIPTS = (
    *("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "cp1253", "iso8859_7", "cp1255", "iso8859_8"),
    *("cp1256", "iso8859_6", "cp874", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
)


def _extended(octets: bytes, report: Report) -> str:
    """Decode the switching of ISO 2022: G0 by ``ESC (``, G1 by ``ESC -``, SO and SI between them."""
    report.note("the text switches its code set by ISO 2022")
    if not octets.isascii():
        try:
            return _DESIGNATION.sub(lambda found: found[0] if found[0] == "\x0e" else "", octets.decode())
        except UnicodeDecodeError:
            pass
    text, out, start = octets.decode("latin-1"), [], 0
    left: Mapping[int, int] = {}
    right, announced, shifted = "iso8859-1", False, False
    for match in _DESIGNATION.finditer(text):
        out.append(_switched(text[start : match.start()], left, right, shifted=shifted))
        start = match.end()
        if match[0] == "\x0e" and not announced:
            out.append("\x0e")  # there is nothing to shift to; `decode` reports it
        elif match[0] in "\x0e\x0f":
            shifted = match[0] == "\x0e"
        elif match[1] == "(":
            left = _BY_FINAL.get(match[2], {})
        elif match[1]:
            right, announced = _RIGHT_HALVES.get(match[2], right), True
    out.append(_switched(text[start:], left, right, shifted=shifted))
    return "".join(out)


def _switched(text: str, left: Mapping[int, int], right: str, *, shifted: bool) -> str:
    if not text:
        return text
    if shifted:
        moved = bytes([ord(sign) | 0x80 if sign > " " and sign < "\x7f" else ord(sign) for sign in text])
        return moved.decode(right, "replace")
    if left:
        text = text.translate(left)
    if text.isascii():
        return text
    return "".join(
        [sign.encode("latin-1").decode(right, "replace") if "\x7f" < sign < "\u0100" else sign for sign in text]
    )
