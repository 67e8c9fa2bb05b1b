"""Repairs damage done by other programs: HTML entities, UTF-8 decoded as Windows-1252, lost line breaks.

Entities are decoded if every ``&`` of the text starts one and there is no ``<``: otherwise the text may be
about them. A line is misread UTF-8 if all its bytes are valid UTF-8, which is very unlikely by chance.

UTF-8 that was decoded as another encoding and encoded again, ``ط§ظ„ط®ط¨ط±``, ``Ð½Ð¾Ð²Ð¾ÑÑÐ¸``, ``dÃ©jÃ ``, is found
by the few letters that its lead bytes turn into. It is repaired only if the whole text, encoded in that encoding, is
valid UTF-8 again, which no other text is by chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsformat.plugin import lazily
from newsformat_text._decoding import Decoded
from newsformat_text._misread import read_as_older


_ENTITY = lazily(r"&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z][A-Za-z0-9]{1,24});")
_MOJIBAKE_STARTS = ("Ã", "Â", "â€", "Ð", "Ñ", "Ø", "Ù", "×")  # common starts of misread sequences; a fast check
# A lead byte with the bytes 0x80 to 0xBF as Windows-1252 has them; five of these are undefined there.
_MISREAD = lazily(
    r"[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014"
    r"\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)


def mended(decoded: Decoded) -> Decoded:
    """Return *decoded* with such damage repaired, and a remark on each kind."""
    text, remarks = decoded.text, decoded.remarks
    if not decoded.plain and (found := decoded_once(text)):
        spoiled = sum(not line.isascii() for line in text.split("\n"))
        text, encoding = found
        remarks = (*remarks, f"{_lines(spoiled)} UTF-8 that had been decoded as {encoding}; read again")
    elif not decoded.plain and (found := read_as_older(text)):
        spoiled = sum(not line.isascii() for line in text.split("\n"))
        text, encoding = found
        remarks = (*remarks, f"{_lines(spoiled)} {encoding} that had been decoded as Windows-1252; read again")
    elif not decoded.plain and any(mark in text for mark in _MOJIBAKE_STARTS):
        lines = text.splitlines(keepends=True)
        redecoded = [_read_again(line) for line in lines]
        if bad := sum(line != new for line, new in zip(lines, redecoded, strict=True)):
            remarks = (*remarks, f"{_lines(bad)} UTF-8 that had been decoded as Windows-1252; read again")
            text = "".join(redecoded)
    if known := _known_entities(text):
        remarks = (*remarks, f"{known} HTML entities decoded")
        text = _ENTITY.sub(lambda match: _stood_for(match[0]), text)
    if text[:1] == ">" and (repaired := unquoted(text)):
        text, remarks = repaired, (*remarks, "each line starts with >, as in quoted mail; read without these signs")
    if text[:1] in _FIRST_NUMBERS and (repaired := unnumbered(text)):
        text, remarks = repaired, (*remarks, "each line starts with its number; read without the numbers")
    if text.find("\n", 0, -1) < 0 and (repaired := split_paragraphs(text)):
        remarks = (*remarks, "paragraphs that run together on one line are split, and counted as lines")
        text = repaired
    gaps = text.count(_TWO_SPACES)
    if gaps and 5 * gaps > 2 * text.count(" ") and (repaired := _single_spaced(text)):
        text, remarks = repaired, (*remarks, "two spaces between all words are read as one")
    return decoded if text is decoded.text else evolve(decoded, text=text, remarks=remarks, plain=False)


def _known_entities(text: str) -> int:
    """Return the number of known entities in *text*; 0 if it has other HTML, or an ``&`` that starts none."""
    if "&" not in text or "<" in text or text.count("&") != len(entities := _ENTITY.findall(text)):
        return 0
    return sum(_stood_for(entity) != entity for entity in entities)


def _single_spaced(text: str) -> str:
    """Return *text* with single spaces, if nearly all words are two spaces apart; otherwise, as for a table, ``""``."""
    gaps = _GAP.findall(text)
    running = any(line.count(_TWO_SPACES) >= _MIN_GAPS and not _has_figures(line) for line in text.split("\n"))
    return _GAP.sub(_one_of_two, text) if running and gaps.count(_TWO_SPACES) >= _DOUBLE_SHARE * len(gaps) else ""


def _has_figures(line: str) -> bool:
    """Is more than one in twenty characters of *line* a digit, as in rows of results and prices?"""
    return sum(map(str.isdigit, line)) * 20 > len(line)


def _one_of_two(gap: re.Match[str]) -> str:
    return " " if gap[0] == _TWO_SPACES else gap[0]


_TWO_SPACES, _GAP = "  ", lazily(r"(?<=\S) +(?=\S)")
_MIN_GAPS, _DOUBLE_SHARE = 6, 0.9  # minimum double spaces in a line of running text; share of all gaps


def _lines(many: int) -> str:
    return "1 line was" if many == 1 else f"{many} lines were"


def _read_again(line: str) -> str:
    """Return *line* with misread UTF-8 repaired, or unchanged."""
    return (misread_utf8(line, "Windows-1252") or line) if _MISREAD.search(line) else line


def _stood_for(entity: str) -> str:
    """Return the character that *entity* stands for, or *entity* if there is none or it is not printable."""
    from html import unescape

    sign = unescape(entity)
    return sign if (sign.isprintable() and "\ufffd" not in sign) or sign == "\xa0" else entity


_GLUED_SENTENCES = lazily(r"(?:[^\W\d_]{2}|\.m)[.!?…][\"”»’]?(?=[\"“„«‘]?[^\W\d_])")
_OPENING = '"“„«‘'
_MIN_SEAMS = 2  # minimum number of seams
_QUOTED = lazily(r"(?m)^(?:>[ \t]?)+")


def split_paragraphs(text: str) -> str:
    """Return *text*, a single line, split into paragraphs; ``""`` if there are none to split.

    A paragraph starts where a capital directly follows a full stop.
    """
    ends = list(_ends(text))
    if len(ends) < _MIN_SEAMS:
        return ""
    return "\n".join(text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True))


def _ends(text: str) -> Iterator[int]:
    """Yield where paragraphs end; a straight quotation mark there belongs to the quotation that it closes."""
    quotes = seen = 0
    for match in _GLUED_SENTENCES.finditer(text):
        end = match.end()
        quotes, seen = quotes + text.count('"', seen, end), end
        if text[end - 1] == '"' and quotes % 2:
            end -= 1
        if match[0][1].islower() and text[end : end + 2].lstrip(_OPENING)[:1].isupper():
            yield end


def unquoted(text: str) -> str:
    """Return *text* without the ``>`` before each line, as in quoted mail; ``""`` if a line has none."""
    if not all(line[:1] == ">" or not line.strip() for line in text.split("\n")):
        return ""
    return _QUOTED.sub("", text)


def unnumbered(text: str) -> str:
    """Return *text* without the number and colon before each line; ``""`` unless lines are numbered in sequence.

    A list, without a line as long as running text, keeps its numbers.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    matches = [_NUMBERED.match(line) for line in lines]
    start = int(text[0])
    is_numbered = (
        len(lines) >= _MIN_NUMBERED
        and max(map(len, lines)) > _MIN_LONGEST
        and all(match is not None and int(match["number"]) == number for number, match in enumerate(matches, start))
    )
    return _NUMBERED.sub("", text) if is_numbered else ""


_FIRST_NUMBERS = ("0", "1")
_NUMBERED = lazily(r"(?m)^(?P<number>\d{1,5}):[ \t]?")
_MIN_NUMBERED, _MIN_LONGEST = 4, 60  # minimum lines; minimum characters of the longest
_SAMPLE = 600  # characters
_MIN_NON_ASCII = 12  # minimum non-ASCII letters of the sample
_LEAD_BYTE_SHARE = 0.2  # share of them that are a misread lead byte and its successor
_LEAD_BYTES = {
    "Windows-1256": lazily("[طظ][^ء-ي\\s]"),
    "Windows-1251": lazily("[РС][^а-яёА-ЯЁ\\s\\d.,-]"),
    "Windows-1252": lazily("[\xc2-\xf0][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"),
}


def decoded_once(text: str) -> tuple[str, str] | None:
    """Return *text* before it was encoded twice, and the encoding it was misread in; `None` if it was not."""
    sample = text[:_SAMPLE]
    non_ascii = len(sample) - len(sample.encode("ascii", "ignore"))
    for encoding, first in _LEAD_BYTES.items() if non_ascii >= _MIN_NON_ASCII else ():
        if len(first.findall(sample)) >= _LEAD_BYTE_SHARE * non_ascii and (found := misread_utf8(text, encoding)):
            return found, encoding
    return None


def misread_utf8(text: str, encoding: str) -> str:
    """Return the text whose UTF-8 bytes, decoded as *encoding*, are *text*; ``""`` if there is none."""
    try:
        return b"".join([_bytes(char, encoding) for char in text.removeprefix("\ufeff")]).decode()
    except UnicodeError:
        return ""


def _bytes(char: str, encoding: str) -> bytes:
    """Return the byte of *char* in *encoding*; an undefined byte was decoded as the control of the same number."""
    return bytes([ord(char)]) if "\x80" <= char < "\xa0" else char.encode(encoding)
