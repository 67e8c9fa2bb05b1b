"""What a server answered, as WARC has it: its status, what it sent, and in which encodings."""

from __future__ import annotations

import re
import zlib

from newsformat.markup.encodings import text_encoding
from newsformat.plugin import ReadError, exceeded, frozen


_GZIP = 16 + zlib.MAX_WBITS
_MOST_FIELDS = 1000
_END = re.compile(rb"\r?\n\r?\n")


@frozen
class Payload:
    """What was sent: its media type and encoding as the server says them, and the status, `""` for one that is fine."""

    content: bytes
    media_type: str
    encoding: str = ""
    status: str = ""


def payload(content: bytes, media_type: str, most: int) -> Payload:
    """Return what is in the block *content* of a record; of an answer by HTTP, what it carries.

    Raises:
        ReadError: it is more than *most* bytes, damaged, or in an encoding that nobody can undo.
    """
    kind, _, rest = media_type.partition(";")
    kind = kind.strip().lower()
    if kind != "application/http":
        return Payload(content, kind, _charset(rest))
    end = _END.search(content)
    head, body = (content[: end.start()], content[end.end() :]) if end else (content, b"")
    first, *lines = head.decode("latin-1").splitlines()[:_MOST_FIELDS] or [""]
    fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    if fields.get("transfer-encoding", "").lower() == "chunked":
        body = _joined(body)
    kind, _, rest = fields.get("content-type", "").partition(";")
    status = [*first.split(maxsplit=2), "", ""][1]
    body = _plain(body, fields.get("content-encoding", "").lower(), most)
    return Payload(body, kind.strip().lower(), _charset(rest), "" if status == "200" else status)


def entity_bodies(content: bytes, media_type: str) -> list[bytes]:
    """Return what may be the payload of the block *content*: of HTTP the body, and that with its chunks undone."""
    if media_type.partition(";")[0].strip().lower() != "application/http":
        return [content]
    end = _END.search(content)
    body = content[end.end() :] if end else b""
    return [body, _joined(body)]


def _charset(parameters: str) -> str:
    """Return the encoding that *parameters* of a media type say, if there is such a one."""
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return text_encoding(value.strip("\"' "))
    return ""


def _joined(body: bytes) -> bytes:
    """Return the chunks of *body* as one (RFC 9112, 7.1); where it is in none, as some archives keep it, as it is."""
    parts: list[bytes] = []
    place = 0
    while (end := body.find(b"\n", place)) >= 0:
        size = body[place:end].partition(b";")[0].strip()
        try:
            length = int(size, 16)
        except ValueError:
            break
        if length <= 0:
            return b"".join(parts)
        parts.append(body[end + 1 : end + 1 + length])
        place = end + 1 + length
        place += 2 if body[place : place + 2] == b"\r\n" else body[place : place + 1] == b"\n"
    return b"".join(parts) if parts else body


def _plain(body: bytes, encoding: str, most: int) -> bytes:
    if encoding in {"gzip", "x-gzip"} and body[:2] == b"\x1f\x8b":  # which archives undo, and leave the field
        machine = zlib.decompressobj(_GZIP)
        try:
            body = machine.decompress(body, most + 1)
        except zlib.error as error:
            raise ReadError(f"damaged gzip data: {error}") from None
        if len(body) > most:
            raise ReadError(exceeded("item_bytes", f"larger than {most} bytes"))
        if not machine.eof:
            raise ReadError("damaged gzip data (it is cut off)")
    return body
