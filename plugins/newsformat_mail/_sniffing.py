"""Recognizes messages and mailboxes by the fields at the beginning."""

from __future__ import annotations

import re

from newsformat.plugin import Confidence, lazily


_FIELD = lazily(rb"([!-9;-~]{1,76})[ \t]?:[^\n]*+(?:\n[ \t][^\n]*+)*+(?:\n|\Z)")
_ONLY_MAIL = frozenset(
    (b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to", b"content-transfer-encoding",
     b"dkim-signature", b"x-mailer", b"x-original-to", b"in-reply-to")
)  # fmt: skip
_COMMON = frozenset((b"from", b"subject", b"date", b"to", b"content-type", b"sender", b"cc", b"reply-to"))
_FEW = 3


def sniff(head: bytes, /) -> Confidence:
    """Does *head* begin a message?"""
    head = head.replace(b"\r\n", b"\n")
    names: set[bytes] = set()
    place = 0
    while match := _FIELD.match(head, place):
        names.add(match[1].lower())
        place = match.end()
    if place < len(head) and head[place : place + 1] != b"\n" and not names & _ONLY_MAIL:
        return Confidence.NO
    known = names & _COMMON
    if names & _ONLY_MAIL and known & {b"from", b"subject", b"date"}:
        return Confidence.CERTAIN
    return Confidence.LIKELY if b"from" in known and len(known) >= _FEW else Confidence.NO


FROM_LINE = lazily(rb"From (?:[^\n]*?[ \t])?(?:\d\d?:\d\d(?::\d\d)?)[^\n]*\b\d{4}\b[^\n]*\n?", re.ASCII)


def sniff_mbox(head: bytes, /) -> Confidence:
    """Does *head* begin an mbox?"""
    first, _, rest = head.replace(b"\r\n", b"\n").partition(b"\n")
    if _FIELD.match(rest) is None:
        return Confidence.NO
    return Confidence.CERTAIN if FROM_LINE.fullmatch(first) else Confidence.POSSIBLE
