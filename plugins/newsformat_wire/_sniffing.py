"""Detects wire messages by their beginning."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import Confidence, lazily
from newsformat_wire._wide import narrow


# The first line of messages without controls, in IPTC 7901 and ANPA 1312, and the time of a telex session above it.
HEADER = rb"[a-zA-Z]{1,6}[- ]?\d{2,6} [0-9] [a-zA-Z]{1,4} \d{1,5}[ \r\n]"
PLAIN_HEADER = rb"[A-Za-z]-?\d{3,5} ?[A-Za-z-]*+\r?\n[A-Za-z] [A-Za-z] [^\r\n\x02]{1,80}+\r?\n\^[^\r\n<]{1,80}+<"
SESSION = rb"\[\d\d-[A-Z]{3}-\d\d {1,3}\d\d:\d\d\][ \t\r\n]*+"
# The date and time below a text of ANPA 1312: AP-NY-09-14-98 1322EDT<, or UPI 09-14-98 01:22 pes.
STAMP = rb"[A-Za-z]{2,6}(?:-[A-Za-z]{2,4})?[ -]\d\d-\d\d-\d\d \d\d:?\d\d ?[A-Za-z]{3,4}<?"
_HEADER, _SESSION, _ANPA_PLAIN = lazily(HEADER), lazily(SESSION), lazily(PLAIN_HEADER)
_APART = lazily(rb"[A-Za-z]+ ")  # found in any text
_KEYWORDS = lazily(rb"[^\r\n]{1,120}\r?\n(?:[ \t]*\r?\n)?[^\r\na-z]{1,80}/ *\r?\n")  # below the header
_TITLE = lazily(rb"[^\r\n]=[ \t]*\r?\n")
_AFTER_START = lazily(rb"[ \r\n]|\d{1,5}/[A-Z]")  # of a telegram
_NEAR = 1000  # bytes before the headline, at most
_FRAMED = lazily(rb"[^\x00-\x08\x0b\x0c\x0e-\x1f]{8,400}+\x02(?!\^)[^\x00-\x02]*+(?:\x03|\Z)")  # with an unknown header
_SOH = lazily(rb"\x01")
# With an unknown header
_FRAMED_TYPE = lazily(rb"[\0\x7f \t\r\n\x16]*+\x01[^\x02]{4,400}+\x02[\r\n]*+\^[^\r\n<]{1,120}+<")
_DIGITS = frozenset(b"0123456789")
_FILL = b"\0\x7f \t\r\n\x16"
_ANPA = lazily(rb"[A-Za-z]?-?\d{3,5} ?\x1f[A-Za-z0-9 -]*\s+[A-Za-z][ \t][A-Za-z][ \t]?[\x11-\x14]{0,2}[ \w]")
_ANPA_TEXT = lazily(rb"[A-Za-z]-?\d{3,5} ?\x1f?[A-Za-z0-9-]*\s+[A-Za-z] [A-Za-z] ?[\x11-\x14]{2}[ \w]")
_ANPA_BARE = lazily(rb"[A-Za-z]-?\d{3,5} ?[A-Za-z0-9-]*\s+[A-Za-z][ \t][A-Za-z][ \t][^\r\n\x02]{1,80}\s*\x02")


def sniff_iptc(head: bytes, /) -> Confidence:
    """Is it IPTC 7901, or a telegram?"""
    head = narrow(head)
    found = _sniff_iptc(head)
    if found is Confidence.NO and any(_sniff_iptc(chunk) is Confidence.CERTAIN for chunk in _later(head)):
        return Confidence.CERTAIN
    return found


def _sniff_iptc(head: bytes) -> Confidence:
    start = head.lstrip(_FILL)
    begun = start[:1] == b"\x01"
    start = start[1:].lstrip(_FILL) if begun else start
    if start[:4].upper() == b"ZCZC" and _AFTER_START.match(start, 4):
        return Confidence.CERTAIN
    if start[:1] == b"[" and (session := _SESSION.match(start)):
        start = start[session.end() :]
    if not _numbered(start, 8) or not _HEADER.match(start):
        return Confidence.LIKELY if begun and _FRAMED.match(start) else Confidence.NO
    if begun or 0 < start.find(b"\x02") < _NEAR or _TITLE.search(start, 0, _NEAR) or _KEYWORDS.match(start):
        return Confidence.CERTAIN
    return Confidence.NO if _APART.match(start) else Confidence.POSSIBLE


def sniff_anpa(head: bytes, /) -> Confidence:
    """Is it ANPA 1312?"""
    head = narrow(head)
    if any(map(_is_anpa, (head, *_later(head)))):
        return Confidence.CERTAIN
    return Confidence.LIKELY if _FRAMED_TYPE.match(head) else Confidence.NO


def _is_anpa(head: bytes) -> bool:
    start = head.lstrip(_FILL).removeprefix(b"\x01").lstrip(_FILL)
    headers = (_ANPA, _ANPA_TEXT, _ANPA_BARE, _ANPA_PLAIN)
    return _numbered(start, 3) and any(header.match(start) for header in headers)


def begins_message(start: bytes) -> bool:
    """Does *start* begin like a message of either standard, or like a telegram?"""
    return sniff_iptc(start) is Confidence.CERTAIN or sniff_anpa(start) is Confidence.CERTAIN or _bare(start)


def _bare(start: bytes) -> bool:
    return _HEADER.match(start.lstrip(_FILL + b"\x01")) is not None


def _later(head: bytes) -> Iterator[bytes]:
    """Yield the parts of *head* after each SOH except one at the start: line noise may precede it."""
    if head.count(b"\x01", 1) and not head.lstrip(_FILL).startswith(b"\x01"):
        for match in _SOH.finditer(head, 1):
            yield head[match.start() : match.start() + _NEAR]


def _numbered(start: bytes, within: int) -> bool:
    """Is one of the first *within* characters a digit? Most other text is excluded by that."""
    return not _DIGITS.isdisjoint(start[:within])
