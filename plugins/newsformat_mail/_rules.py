"""Rules for messages, by RFC 5322 and MIME (RFC 2045 to 2047); the functions name the sections."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsformat.markup.dates import read_date
from newsformat.markup.encodings import decodes, text_encoding
from newsformat.plugin import Problem, Report, shortened, sort_by_line
from newsformat_mail._fields import mailboxes, text_of
from newsformat_mail._mime import Part, message_of


_LONGEST = 998  # bytes of a line
_ENCODED = 76  # bytes of a line of base64 or quoted-printable
_LONGEST_BOUNDARY = 70
_REQUIRED = ("date", "from")
_ONCE = (
    *("date", "from", "sender", "reply-to", "to", "cc", "bcc", "message-id", "in-reply-to", "references", "subject"),
    *("mime-version", "content-type", "content-transfer-encoding", "content-id", "content-description"),
)
_DATE = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s*,\s*)?\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{2,4}\s+"
    r"\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|UT|GMT|[ECMP][SD]T|[A-IK-Za-ik-z])",
    re.ASCII | re.IGNORECASE,
)
_COMMENT = re.compile(r"\s*\([^()]*+\)")
_ID = re.compile(rb"\s*<[^\s<>@]+@[^\s<>@]+>\s*")
_TRANSFER = frozenset((b"", b"7bit", b"8bit", b"binary", b"quoted-printable", b"base64"))
_PLAIN = frozenset((b"", b"7bit", b"8bit", b"binary"))
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*+={0,2}")
_BLANKS = re.compile(rb"[ \t\r\n]+")
_NO_QP = re.compile(rb"[\x80-\xff]|=(?![0-9A-Fa-f]{2}|[ \t]*+\r?\n|[ \t]*+\Z)")
_CID = re.compile(rb"""(?:src|href)\s*+=\s*+["']?cid:([^"'\s>]+)""", re.IGNORECASE)


def message_problems(content: bytes, line: int = 1) -> Iterator[Problem]:
    """Yield the problems of the message *content*, which begins in *line*, by line.

    Raises:
        ReadError: it is not a message.
    """
    message = message_of(content, Report(heard=False), line=line)
    found = [*_lines(content, line), *_head(message), *_version(message), *_references(message)]
    for part in _all(message):
        found += [*_once(part), *_part(part)]
    yield from sort_by_line(found)


def _all(part: Part) -> Iterator[Part]:
    yield part
    for inner_part in part.parts:
        yield from _all(inner_part)


def _lines(content: bytes, line: int) -> Iterator[Problem]:
    """Yield the first line that is too long (RFC 5322, 2.1.1), and a line of the header that is not a field (2.2)."""
    for number, part in enumerate(content.split(b"\n"), line):
        if len(part.rstrip(b"\r")) > _LONGEST:
            yield Problem("length", f"a line has {_LONGEST} characters at most, not {len(part)}", number)
            break
    head = re.split(rb"\r?\n\r?\n", content.replace(b"\r\n", b"\n"), maxsplit=1)[0]
    for number, part in enumerate(head.split(b"\n"), line):
        if part and not _FIELD.match(part) and not (number == line and part.startswith((b"From ", b">From "))):
            message = f"{shortened(part.decode('utf-8', 'replace'))!r} is not a field, and no blank line precedes it"
            yield Problem("field", message, number)
            return


_FIELD = re.compile(rb"[!-9;-~]++[ \t]*+:|[ \t]")


def _head(message: Part) -> Iterator[Problem]:
    """Yield the problems of the header fields (RFC 5322, 3.6)."""
    names = {name.lower() for name, _ in message.fields}
    for name in _REQUIRED:
        if name not in names:
            yield Problem("required", f"there is no {name.capitalize()}", message.line)
    if "message-id" not in names:
        yield Problem.warning("missing", "there is no Message-ID", message.line)
    for name, value in message.fields:
        if why := _broken_rule(name.lower(), value):
            yield Problem(why[0], f"{name}: {shortened(text_of(value))!r} {why[1]}", message.line)
    if "from" in names and "sender" not in names and len(mailboxes(message.get("from"))) > 1:
        yield Problem("sender", "From has several addresses, and there is no Sender", message.line)


def _broken_rule(name: str, value: bytes) -> tuple[str, str] | None:
    """Return the rule that a field breaks, and how; `None` if it is valid."""
    if not decodes(value):
        return "encoding", "is neither ASCII nor UTF-8 (RFC 6532)"
    if name == "date" and not _is_date(value):
        return "date", "is not an RFC 5322 date"
    if name == "from" and not any("@" in mailbox.address for mailbox in mailboxes(value)) and not value.endswith(b";"):
        return "address", "has no address"
    if name == "message-id" and not _ID.fullmatch(_without_comments(value)):
        return "id", "is not a message identifier in angle brackets"
    return None


def _without_comments(value: bytes) -> bytes:
    return re.sub(rb"\([^()]*+\)", b"", value)


def _is_date(value: bytes) -> bool:
    text = _COMMENT.sub("", text_of(value)).strip()
    return _DATE.fullmatch(text) is not None and read_date(text) is not None


def _once(part: Part) -> Iterator[Problem]:
    """Yield a problem for each repeated field (RFC 5322, 3.6)."""
    counts = Counter(name.lower() for name, _ in part.fields)
    for name in _ONCE:
        if counts[name] > 1:
            yield Problem("once", f"there are {counts[name]} fields {name.title()}", part.line)


def _version(message: Part) -> Iterator[Problem]:
    """Yield a problem if a message uses MIME without declaring it (RFC 2045, 4)."""
    used = message.get("content-type") or message.get("content-transfer-encoding")
    if used and not message.get("mime-version"):
        yield Problem("mime-version", "there is no MIME-Version, though the message uses MIME", message.line)


# Parts ------------------------------------------------------------------------


def _part(part: Part) -> Iterator[Problem]:
    media_type, how = part.get("content-type"), part.get("content-transfer-encoding").strip().lower()
    if media_type and "/" not in media_type.partition(b";")[0].decode("ascii", "replace"):
        yield Problem("type", f"{shortened(text_of(media_type))!r} is not a media type", part.line)
    if how not in _TRANSFER and not how.startswith(b"x-"):
        yield Problem("transfer-encoding", f"{shortened(text_of(how))!r} is not a transfer encoding", part.line)
    kind = part.type.value
    if kind.startswith(("multipart/", "message/")) and how not in _PLAIN:
        # RFC 2045, 6.4
        yield Problem("transfer-encoding", f"a part of the type {shortened(kind)} must not be encoded", part.line)
    if kind.startswith("multipart/"):
        yield from _multipart(part)
    elif not part.parts:
        yield from _content(part, how)


def _multipart(part: Part) -> Iterator[Problem]:
    """Yield the problems of the boundaries of *part* (RFC 2046, 5.1.1)."""
    boundary = part.type.named.get("boundary", "")
    if not boundary:
        yield Problem("boundary", "a multipart has no boundary", part.line)
    elif len(boundary) > _LONGEST_BOUNDARY:
        yield Problem(
            "boundary", f"a boundary has {_LONGEST_BOUNDARY} characters at most, not {len(boundary)}", part.line
        )
    elif not part.parts:
        yield Problem("boundary", "a multipart has no parts", part.line)
    elif not part.is_closed:
        yield Problem("boundary", "a multipart has no end", part.line)


def _content(part: Part, how: bytes) -> Iterator[Problem]:
    """Yield the problems of the content of *part*, with the transfer encoding *how* (RFC 2045, 6)."""
    if how in {b"", b"7bit"} and not part.content.isascii():
        yield Problem("7bit", "there are bytes that are not ASCII, and no transfer encoding is declared", part.below)
    if how == b"base64" and not _is_base64(part.content):
        yield Problem("base64", "the content is not base64", part.below)
    if how == b"quoted-printable" and (match := _NO_QP.search(part.content)):
        line = part.below + part.content.count(b"\n", 0, match.start())
        yield Problem("quoted-printable", "the content is not quoted-printable", line)
    if how in {b"base64", b"quoted-printable"}:
        longest = max(map(len, part.content.split(b"\n")))
        if longest > _ENCODED:
            message = f"a line of {how.decode()} has {_ENCODED} characters at most, not {longest}"
            yield Problem.warning("length", message, part.below)
    if part.type.value.startswith("text/"):
        yield from _charset(part, how)


def _is_base64(content: bytes) -> bool:
    without_quoted = _BLANKS.sub(b"", content)
    return len(without_quoted) % 4 == 0 and _BASE64.fullmatch(without_quoted) is not None


def _charset(part: Part, how: bytes) -> Iterator[Problem]:
    """Yield a problem if a text is not in its declared encoding (RFC 2046, 4.1.2)."""
    charset = part.type.named.get("charset", "us-ascii")
    known = text_encoding(charset)
    if not known:
        yield Problem.warning("charset", f"{shortened(charset)!r} is not a known encoding", part.line)
        return
    content = part.decoded
    if how in {b"", b"7bit"} and not content.isascii():
        return  # reported as 7bit
    try:
        content.decode(known)
    except UnicodeError:
        yield Problem("charset", f"the text is not in {shortened(charset)}, as declared", part.below)


def _references(message: Part) -> Iterator[Problem]:
    """Yield references in HTML to missing parts (RFC 2392)."""
    parts = [*_all(message)]
    names = {part.id for part in parts if part.id}
    for part in parts:
        if part.type.value == "text/html":
            for item in dict.fromkeys(_CID.findall(part.decoded)):
                if (name := item.decode("ascii", "replace")) not in names:
                    problem = f"there is no part cid:{shortened(name)}"
                    yield Problem.warning("reference", problem, part.below)
