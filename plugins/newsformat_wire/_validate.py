"""Validates messages of IPTC 7901 and ANPA 1312 by newsformat's own rules; neither has a schema.

* ``header``: missing
* ``control``: a control character that has no meaning in a text
* ``date``: an impossible date or time, or (a warning) none at all
* ``start``, ``text`` (warnings): SOH, STX or ETX is missing; equipment that relays messages removes them
* ``priority``, ``words``, ``keyword`` (warnings): invalid parts of a header
* ``type`` (a warning): a line of type (ANPA 1312) without ``<`` or ``=`` at its end

Telegrams (``ZCZC``) are not validated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from newsformat.plugin import NoSchema, Problem, Report, Source, verbatim
from newsformat_wire._anpa._header import KEYWORD
from newsformat_wire._anpa._header import read_header as read_anpa_header
from newsformat_wire._code_sets import decode
from newsformat_wire._framing import messages, parted
from newsformat_wire._iptc._header import read_header as read_iptc_header
from newsformat_wire._iptc._telegram import is_telegram
from newsformat_wire._sniffing import SESSION
from newsformat_wire._wide import code_set


_SOH, _STX, _ETX = b"\x01", b"\x02", b"\x03"
_FILL = b"\r\n\0\x16\x7f \t"
_AROUND = "\x01\x16\x7f \t\n\0\ufeff"
_IPTC_STAMP = re.compile(r"(\d\d)(\d\d)(\d\d)(?: +[A-Za-z]{1,5})? +[A-Za-z]{3,9}\.? +\d{2,4}")
_ANPA_STAMP = re.compile(r"(?<!\d)(\d\d)-(\d\d)-(\d\d) +(\d\d)(\d\d) *[A-Za-z]{1,5}")
_FILED = re.compile(r" (\d\d?)-(\d\d?)(?: |\Z)")
_IPTC_ODD = re.compile(r"[\x00\x02-\x06\x0b\x10-\x19\x1c-\x1e]")
_SESSION = re.compile(SESSION.decode())
_UNENDED = re.compile(r"\^[^<=;]*")  # except in rows of a table
_ANPA_ODD = re.compile(r"[\x00\x02-\x06\x0b\x11-\x15\x17-\x19\x1c-\x1e]")


def validate_iptc(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each IPTC 7901 message, in order."""
    yield from _problems_of_messages(source, report, _Rules(_iptc_header, _iptc_trailer, _IPTC_ODD, None))


def validate_anpa(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each ANPA 1312 message, in order."""
    yield from _problems_of_messages(source, report, _Rules(_anpa_header, _anpa_trailer, _ANPA_ODD, _UNENDED))


class _Rules(NamedTuple):
    """The differences between the standards: functions for the text beginning on a line."""

    header: Callable[[str, int], Iterator[Problem]]
    trailer: Callable[[str, int], Iterator[Problem]]
    odd: re.Pattern[str]
    unended: re.Pattern[str] | None  # lines of type


def _problems_of_messages(source: Source, report: Report, rules: _Rules) -> Iterator[Problem]:
    for message, line in messages(source):
        if not is_telegram(message):
            yield from _message(message, line, rules, lambda octets: _decoded(octets, source, report))


def _decoded(octets: bytes, source: Source, report: Report) -> str:
    return verbatim(decode(octets, code_set(source), report))


def _message(message: bytes, line: int, rules: _Rules, decoded: Callable[[bytes], str]) -> Iterator[Problem]:
    line += message[: len(message) - len(message.lstrip(_FILL))].count(b"\n")
    message = message.lstrip(_FILL)
    if not message.startswith(_SOH):
        yield Problem.warning("start", "no SOH before the header", line)
    stx, etx = _STX in message, _ETX in message
    head, text, end = parted(message)
    yield from rules.header(decoded(head).strip(_AROUND), line)
    if not stx:
        yield Problem.warning("text", "no STX before the text", line)
        return
    line += head.count(b"\n")
    yield from _text(decoded(text), line, rules)
    line += text.count(b"\n")
    if not etx:
        yield Problem.warning("text", "no ETX after the text", line)
        return
    yield from rules.trailer(decoded(end).strip(_AROUND + "\x0c\x04<"), line)


def _text(text: str, line: int, rules: _Rules) -> Iterator[Problem]:
    """Yield control characters of *text* without a meaning there, each at its first line, and unterminated lines."""
    for number, part in enumerate(text.split("\n"), line):
        if match := rules.odd.search(part):
            yield Problem("control", f"the control character {ord(match[0]):02X}", number, match.start() + 1)
        if rules.unended and rules.unended.fullmatch(part):
            yield Problem.warning("type", "a line of type ends with neither < nor =", number)


# IPTC 7901 --------------------------------------------------------------------


def _iptc_header(header: str, line: int) -> Iterator[Problem]:
    if session := _SESSION.match(header):
        line += session[0].count("\n")
        header = header[session.end() :]
    first = header.partition("\n")[0]
    if read_iptc_header(first) is None:
        yield Problem("header", "no header: source, number, priority, category, words, such as abc012 3 pl 120", line)
        return
    begin, *words = first.split()
    if begin.isalpha():
        del words[0]  # the number, separated by a blank
    if words[0] not in {"1", "2", "3", "4", "5", "6"}:
        yield Problem.warning("priority", f"the priority {words[0][:20]} is not between 1 and 6", line)
    if not any(word.isdecimal() for word in words[1:]):
        yield Problem.warning("words", "the header has no word count", line)


def _iptc_trailer(trailer: str, line: int) -> Iterator[Problem]:
    match = _IPTC_STAMP.search(trailer)
    if match is None:
        yield Problem.warning("date", "no day and time after the text, such as 251800 GMT Nov 26", line)
    elif not _is_moment(match[1], match[2], match[3]):
        yield Problem("date", f"{match[0][:40]}: there is no such day or time", line)


def _is_moment(day: str, hour: str, minute: str) -> bool:
    return 1 <= int(day) <= 31 and int(hour) <= 24 and int(minute) < 60  # noqa: PLR2004 -- calendar and clock


# ANPA 1312 --------------------------------------------------------------------


def _anpa_header(text: str, line: int) -> Iterator[Problem]:
    header = read_anpa_header(text)
    if header is None:
        example = "such as a0123 on a line and r i BC-Ferry 11-25 0120 on the next"
        yield Problem("header", f"no header: service, number, priority, category, keyword, {example}", line)
        return
    if len(header.keyword) > KEYWORD:
        yield Problem.warning("keyword", f"the keyword has more than {KEYWORD} characters", line)
    match = _FILED.search(text.rpartition("\n")[2])
    if match is None:
        yield Problem.warning("date", "the header has no day of filing", line)
    elif not _is_day(match[1], match[2]) and match[0].strip() != "00-00":
        yield Problem("date", f"{match[0].strip()}: there is no such day of filing", line)


def _anpa_trailer(trailer: str, line: int) -> Iterator[Problem]:
    match = _ANPA_STAMP.search(trailer)
    if match is None:
        yield Problem.warning("date", "no day and time after the text, such as 11-25-26 1800GMT", line)
    elif not (_is_day(match[1], match[2]) and _is_moment(match[2], match[4], match[5])):
        yield Problem("date", f"{match[0][:40]}: there is no such day or time", line)


def _is_day(month: str, day: str) -> bool:
    try:
        date(2000, int(month), int(day))
    except ValueError:
        return False
    return True
