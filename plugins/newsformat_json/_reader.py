"""Reads JSON as articles, strictly: every error has its line, or its path in the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from threading import Lock
from typing import Any, cast

import msgspec

from newsformat import Article, Envelope
from newsformat.markup.json import (
    Document,
    as_utf8,
    decode,
    lines,
    malformed,
    report_repeated_members,
    whole_characters,
)
from newsformat.plugin import NoOptions, ReadError, Report, Source, read_each
from newsformat_json._from_mirror import makers
from newsformat_json._mirror import roots


_DOCUMENT, _LINE = roots()
_encode = msgspec.json.Encoder().encode
_DECODER_LOCK = Lock()  # creating two decoders of the same mirrors at once crashes
_PATH = re.compile(r"(.*) - at `([^`]*)`", re.DOTALL)
_OWN_BEGINNINGS = (b'{"', b"{\n")  # the beginning of what newsformat writes, always in UTF-8


@cache
def _decoder(cls: Any) -> msgspec.json.Decoder[Any]:
    with _DECODER_LOCK:
        return msgspec.json.Decoder(cls)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the one article of a document."""
    content = source.read_bytes()
    if not content.startswith(_OWN_BEGINNINGS):
        content = as_utf8(content)
    if not content or content.isspace():
        raise ReadError("empty; an article was expected")
    mirror = _decoded(_DOCUMENT, content, report)
    if report.heard:
        report_repeated_members(content, _encode(mirror), report)
    yield makers(content)[_DOCUMENT](mirror)


def read_lines(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope, if there is one, and the article of each line; invalid lines are reported as lost."""

    def read(line: Document) -> tuple[Article | Envelope]:
        return (_item(line, report),)

    return read_each(lines(source), read, report, name=lambda _: "a line", line=lambda line: line.line)


def _item(line: Document, report: Report) -> Article | Envelope:
    content = line.json
    mirror = _decoded(_LINE, content, report, line.line)
    if report.heard:
        report_repeated_members(content, _encode(mirror), report, line.line)
    convert = makers(content)
    if mirror.envelope is None:
        return cast("Article", convert[_LINE](mirror))
    return cast("Envelope", convert[type(mirror.envelope)](mirror.envelope))


def _decoded(cls: Any, content: bytes, report: Report, first_line: int = 1) -> Any:
    """Decode *content* as the mirror *cls*; lone surrogates are replaced and reported.

    Raises:
        ReadError: it is not JSON (with line and column), or not an article (with the path).
    """
    try:
        try:
            return _decoder(cls).decode(content)
        except msgspec.ValidationError as error:
            document = decode(content, report, first_line)  # fails if it is not JSON, a clearer error
            with suppress(msgspec.ValidationError):
                return msgspec.convert(document, cls)  # accepts 1.0 as an integer
            where = first_line if cls is _LINE else None
            raise ReadError(_invalid(str(error), document), line=where) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:  # the latter from msgspec up to 0.22
        if (repaired := whole_characters(content, report, first_line)) is content:
            message = f"UTF-8: {error.reason}" if isinstance(error, UnicodeDecodeError) else str(error)
            raise malformed(message, content, first_line) from None
        return _decoded(cls, repaired, report, first_line)
    except RecursionError:
        raise ReadError("nested too deeply", line=first_line) from None


def _invalid(message: str, document: object) -> str:
    if not isinstance(document, dict) or "newsformat" not in document:
        return 'not newsformat\'s own JSON (no member "newsformat"); name its format with --from or format='
    if document["newsformat"] != 1:
        return "$.newsformat: only version 1 is known; a newer newsformat may read it"
    if match := _PATH.fullmatch(message):
        message, path = match.groups()
    else:
        path = "$"
    from newsformat_json._suggestions import suggestion

    return " ".join(f"{path}: {message[:1].lower()}{message[1:_MAX_QUOTED]}{suggestion(message, path)}".split())


_MAX_QUOTED = 200  # characters of msgspec's message
