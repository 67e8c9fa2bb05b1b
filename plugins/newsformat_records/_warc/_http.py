"""HTTP responses in WARC: status, content and encodings."""

from __future__ import annotations

import re
import zlib

from newsformat.markup.encodings import text_encoding
from newsformat.markup.sniff import is_text
from newsformat.plugin import ReadError, frozen, limit_message


_GZIP = 16 + zlib.MAX_WBITS
_RAW_DEFLATE = -zlib.MAX_WBITS  # deflate without a zlib header, as some servers send it
_SAMPLE = 8192  # bytes examined to see whether a page is text
_MAX_FIELDS = 1000
_END = re.compile(rb"\r?\n\r?\n")


@frozen
class Payload:
    """The content of a response.

    Attributes:
        content: the body, possibly compressed; see `unpacked`.
        media_type, encoding: as declared by the server.
        status: of the response; ``""`` for 200.
        packing: content encoding of *content*, as declared by the server.
        is_whole: whether no chunk is missing.
    """

    content: bytes
    media_type: str
    encoding: str = ""
    status: str = ""
    packing: str = ""
    is_whole: bool = True


def payload(content: bytes, media_type: str) -> Payload:
    """Return the content of the block *content* of a record; for HTTP, the body of the response."""
    kind, _, rest = media_type.partition(";")
    kind = kind.strip().lower()
    if kind != "application/http":
        return Payload(content, kind, _charset(rest))
    end = _END.search(content)
    head, body = (content[: end.start()], content[end.end() :]) if end else (content, b"")
    first, *lines = head.decode("latin-1").splitlines()[:_MAX_FIELDS] or [""]
    fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    is_chunked = fields.get("transfer-encoding", "").lower() == "chunked"
    body, is_whole = _joined(body) if is_chunked else (body, True)
    kind, _, rest = fields.get("content-type", "").partition(";")
    status = [*first.split(maxsplit=2), "", ""][1]
    return Payload(
        body,
        kind.strip().lower(),
        _charset(rest),
        status="" if status == "200" else status,
        packing=fields.get("content-encoding", "").lower(),
        is_whole=is_whole,
    )


def entity_bodies(content: bytes, media_type: str) -> list[bytes]:
    """Return the possible payloads of the block *content*: for HTTP, the body with and without its chunks."""
    if media_type.partition(";")[0].strip().lower() != "application/http":
        return [content]
    end = _END.search(content)
    body = content[end.end() :] if end else b""
    return [body, _joined(body)[0]]


def _charset(parameters: str) -> str:
    """Return the known charset among the *parameters* of a media type; ``""`` if there is none."""
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return text_encoding(value.strip("\"' "))
    return ""


def _joined(body: bytes) -> tuple[bytes, bool]:
    """Join the chunks of *body* (RFC 9112, 7.1), and return whether none is missing.

    A body without chunks, as some archives store it, is returned unchanged.
    """
    parts: list[bytes] = []
    place = 0
    while (end := body.find(b"\n", place)) >= 0:
        size = body[place:end].partition(b";")[0].strip()
        try:
            length = int(size, 16)
        except ValueError:
            break
        if length <= 0:
            return b"".join(parts), True
        parts.append(body[end + 1 : end + 1 + length])
        place = end + 1 + length
        place += 2 if body[place : place + 2] == b"\r\n" else body[place : place + 1] == b"\n"
    return (b"".join(parts), False) if parts else (body, True)


def unpacked(page: Payload, most: int) -> bytes:
    """Return the content of *page*, a text, decompressed.

    Archives may have done that already, without removing the header.

    Raises:
        ReadError: it is more than *most* bytes, damaged, or in an unsupported encoding.
    """
    body, packing = page.content, page.packing
    if packing in {"gzip", "x-gzip"} and body[:2] == b"\x1f\x8b":
        return _inflated(body, "gzip", _GZIP, most)
    if not packing or is_text(body[:_SAMPLE]):
        return body
    if packing == "deflate":
        has_head = body[0] & 15 == zlib.DEFLATED and int.from_bytes(body[:2], "big") % 31 == 0  # RFC 1950, 2.2
        return _inflated(body, "deflate", zlib.MAX_WBITS if has_head else _RAW_DEFLATE, most)
    raise ReadError(f"packed as {packing:.40}, which is not supported")


def _inflated(body: bytes, name: str, window: int, most: int) -> bytes:
    machine = zlib.decompressobj(window)
    try:
        body = machine.decompress(body, most + 1)
    except zlib.error as error:
        raise ReadError(f"damaged {name} data: {error}") from None
    if len(body) > most:
        raise ReadError(limit_message("item_bytes", f"larger than {most} bytes"))
    if not machine.eof:
        raise ReadError(f"damaged {name} data (it is cut off)")
    return body
