"""An article → a message in ASCII, with plain text and HTML as alternatives."""

from __future__ import annotations

import binascii
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from newsformat import Article
from newsformat.markup.encodings import in_utf_8
from newsformat.markup.xml import is_legal, legal
from newsformat.plugin import Articles, Report, lazily, plain_line, reworded
from newsformat_mail._letter import as_text, letter
from newsformat_mail._names import HOST, KNOWN, MAILER, SPACE, identifier_of, is_delivery_field


if TYPE_CHECKING:
    from newsformat_mail._options import WriteOptions


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NEVER = "Thu, 01 Jan 1970 00:00:00 -0000"  # a missing date (RFC 5322, 3.3: -0000 is no zone)


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as a message."""
    for article in articles:
        yield message(article, options, report)


def message(article: Article, options: WriteOptions, report: Report) -> bytes:
    """Return *article* as a message with CRLF line ends."""
    return in_utf_8(article, partial(_message, options=options, report=report), report)


def _message(article: Article, options: WriteOptions, report: Report) -> bytes:
    html = letter(article, report)
    if not is_legal(html):
        report.lost("text", why="HTML can't hold control characters")
        article = reworded(article, legal)
        html = letter(article, report)
    bodies = [_part(kind, text) for kind, text in (("text/plain", as_text(article)), ("text/html", html))]
    mark = sha256("".join(bodies).encode()).hexdigest()
    boundary = f"=_{mark[:32]}"  # cannot occur in quoted-printable or base64
    head = [*fields_of(article, options, mark), *_foreign(article, report)]
    head += [
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative;\n boundary="{boundary}"',
        f"X-Mailer: {MAILER}",
        "",
    ]
    for body in bodies:
        head += [f"--{boundary}", body]
    return "\n".join([*head, f"--{boundary}--", ""]).replace("\n", "\r\n").encode("ascii")


_WIDE = 6  # if more than one byte in so many is not ASCII, base64 is shorter


def _part(kind: str, text: str) -> str:
    content = text.encode()
    wide = sum(byte > 127 for byte in content)  # noqa: PLR2004 -- ASCII
    head = f"Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: "
    if wide * _WIDE > len(content):
        encoded = b64encode(content.replace(b"\n", b"\r\n")).decode()
        return f"{head}base64\n\n" + "\n".join([encoded[n : n + 76] for n in range(0, len(encoded), 76)]) + "\n"
    encoded = binascii.b2a_qp(content, istext=True).decode("ascii")
    return f"{head}quoted-printable\n\n{encoded}" + ("" if encoded.endswith("\n") else "\n")


# Fields -----------------------------------------------------------------------


def fields_of(article: Article, options: WriteOptions, mark: str) -> Iterator[str]:
    """Yield the fields that repeat data of *article*; *mark* makes the ID of an article without a URI unique."""
    yield _field("From", _sender(article, options))
    if options.to:
        yield _field("To", options.to)
    if article.headline:
        yield _field("Subject", plain_line(article.headline))
    yield f"Date: {_date(article.published or article.updated)}"
    yield _field("Message-ID", f"<{identifier_of(article.uri) or f'{mark[:32]}@{HOST}'}>")
    if article.keywords:
        yield _field("Keywords", ", ".join(article.keywords))
    if article.language.isascii() and article.language.replace("-", "").isalnum():
        yield _field("Content-Language", article.language)
    if article.sources and article.sources[0].name:
        yield _field("Organization", article.sources[0].name)


_ADDRESS = lazily(r"[\w.+&'=~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")


def _sender(article: Article, options: WriteOptions) -> tuple[str, str]:
    """Return name and address of the first byline or source, with the address of the options."""
    names = [(byline.label, byline.contact) for byline in article.bylines]
    names += [(source.name, source.uri.removeprefix("mailto:")) for source in article.sources]
    name, contact = next((pair for pair in names if pair[0]), ("", ""))
    usual = contact if contact.isascii() and _ADDRESS.fullmatch(contact) else f"nobody@{HOST}"
    return name, options.sender or usual


def _date(when: datetime | None) -> str:
    if when is None:
        return _NEVER
    offset = when.utcoffset() or timedelta()
    if when.year < 1900 or offset % timedelta(minutes=1):  # noqa: PLR2004 -- RFC 5322, 3.3
        try:
            when = when.astimezone(UTC)
        except OverflowError:
            return _NEVER
    zone = f"{when:%z}"[:5]
    return f"{_DAYS[when.weekday()]}, {when.day:02} {_MONTHS[when.month - 1]} {when.year:04} {when:%H:%M:%S} {zone}"


def stamp(article: Article) -> bytes:
    """Return the time of *article* in the form of the separator in an mbox."""
    try:
        when = (article.published or article.updated or datetime(1970, 1, 1, tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        when = datetime(1970, 1, 1, tzinfo=UTC)
    day = f"{_DAYS[when.weekday()]} {_MONTHS[when.month - 1]} {when.day:2}"
    return f"{day} {when:%H:%M:%S} {when.year:04}".encode()


_TOKEN = lazily(r"[!-9;-~]{1,70}")
_SAFE = lazily(r"[ -~]*")
_LONGEST = 76
_BYTES = 39  # of text in an encoded word, which has at most 75 characters


def _field(name: str, value: str | tuple[str, str]) -> str:
    """Return a folded field; text that is not ASCII, or looks like encoded words, is encoded (RFC 2047)."""
    if isinstance(value, tuple):
        words, address = value
        shown = f"{_phrase(words)} <{address}>" if words else address
        return f"{name}: {shown}"
    return f"{name}: {_words(value, len(name) + 2)}"


def _phrase(text: str) -> str:
    """Return a name before an address, quoted or encoded."""
    if _SAFE.fullmatch(text) and "=?" not in text and len(text) < _LONGEST:
        return '"{}"'.format(text.replace("\\", "\\\\").replace('"', '\\"'))
    return _encoded(text)


def _words(text: str, taken: int) -> str:
    if _SAFE.fullmatch(text) and "=?" not in text:
        folded = _folded(text, taken)
        if folded is not None:
            return folded
    return _encoded(text)


def _folded(text: str, taken: int) -> str | None:
    """Return *text* folded into lines; `None` if a word is longer than a line may be."""
    lines, room = [""], _LONGEST - taken
    for word in text.split(" "):
        if len(word) > 900:  # noqa: PLR2004 -- RFC 5322, 2.1.1
            return None
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
            room = _LONGEST
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return "\n ".join(lines)


def _encoded(text: str) -> str:
    words, part = [], b""
    for sign in text:
        byte = sign.encode()
        if len(part) + len(byte) > _BYTES:
            words.append(part)
            part = b""
        part += byte
    return "\n ".join([f"=?utf-8?B?{b64encode(word).decode()}?=" for word in (*words, part)])


def _foreign(article: Article, report: Report) -> Iterator[str]:
    """Yield the fields that were kept."""
    for part in article.foreign:
        if part.space != SPACE:
            continue
        known = part.name.lower() in KNOWN or is_delivery_field(part.name) or not _TOKEN.fullmatch(part.name)
        if known or not part.value or part.value != " ".join(part.value.split()):
            report.lost(f"foreign.{SPACE}", where=part.name, why="it cannot be a field of this message")
        else:
            yield _field(part.name, part.value)
