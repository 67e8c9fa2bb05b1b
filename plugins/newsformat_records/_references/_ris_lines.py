"""References in a RIS file, and their tags with values of one or more lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsformat.markup.encodings import decoded, likely_encodings, marked_encoding, text_encoding
from newsformat.plugin import ReadError, Report, Source, limit_message, verbatim


SPACE: Final = "ris"
TAG: Final = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*)|\Z)", re.DOTALL)
_WHITE_SPACE: Final = " \t\n"
_LINE: Final = 64 * 1024  # bytes of a line read at a time
_BEGIN: Final = re.compile(rb"(?:\xef\xbb\xbf)?TY  ?- ")
_END: Final = re.compile(rb"ER  ?-[ \t]*\r?\n?\Z")


class Reference(NamedTuple):
    """The lines of a reference that begins on *line*; without *content* if it is too long.

    *likely* are its possible encodings if it is not UTF-8.
    """

    line: int
    content: bytes | None
    likely: tuple[str, ...]
    ended: bool = True


class Field(NamedTuple):
    """The value of a *tag*."""

    tag: str
    value: str
    line: int


def references_in(source: Source) -> Iterator[Reference]:
    """Yield the lines of each reference, with no more in memory than the limit.

    Raises:
        ReadError: the encoding is UTF-16 or UTF-32.
    """
    wide = marked_encoding(source.head)[0] or text_encoding(source.encoding)
    if wide.startswith(("utf-16", "utf-32")):
        raise ReadError(f"references cannot be read in {wide}; save them in UTF-8")
    likely = likely_encodings(source.look_at(_LINE))
    stream, most = source.open(), source.limits.item_bytes
    parts: list[bytes] = []
    number, start, size, begins, begun = 0, 1, 0, True, False
    while line := stream.readline(_LINE):
        number += begins
        if begins and _BEGIN.match(line):
            if begun:
                yield Reference(start, b"".join(parts) if size <= most else None, likely, ended=False)
                parts, start, size = [], number, 0
            begun = True
        if size or line.strip(b"\xef\xbb\xbf \t\r\n"):
            size += len(line)
        else:
            start = number + 1
        if size <= most:
            parts.append(line)
        else:
            parts.clear()
        if begins and _END.match(line):
            yield Reference(start, b"".join(parts) if size <= most else None, likely)
            parts, start, size, begun = [], number + 1, 0, False
        begins = line.endswith(b"\n")
    if size:
        yield Reference(start, b"".join(parts) if size <= most else None, likely, ended=False)


def fields_of(reference: Reference, source: Source, report: Report) -> list[Field]:
    """Return the fields of *reference*, a part of *source*, without ``ER``.

    Raises:
        ReadError: it is too long, not in the encoding declared for *source*, or no line of it has a tag.
    """
    if reference.content is None:
        most = source.limits.item_bytes
        raise ReadError(limit_message("item_bytes", f"longer than {most} bytes"), line=reference.line)
    if not reference.ended:
        report.note("no ER ends the reference; it may be cut off", line=reference.line)
    fields: list[Field] = []
    values: list[list[str]] = []  # of each field, by line
    begun = False
    for number, line in enumerate(text_of(reference, source, report).split("\n"), reference.line):
        if tag := TAG.fullmatch(line):
            begun = begun or tag[1] == "TY"
            if begun or tag[1] != "ER":
                fields.append(Field(tag[1], "", number))
                values.append([(tag[2] or "").strip(_WHITE_SPACE)])
        elif fields:
            values[-1].append(line.strip(_WHITE_SPACE))
        elif line.strip():
            report.left_out(f"a line above a reference: {line.strip():.60}", line=number)
    if not fields:
        raise ReadError("not a reference: no line begins with a tag such as TY  -", line=reference.line)
    pairs = zip(fields, values, strict=True)
    return [field._replace(value="\n".join(lines).strip(_WHITE_SPACE)) for field, lines in pairs if field.tag != "ER"]


def text_of(reference: Reference, source: Source, report: Report) -> str:
    """Return the text of *reference*, a part of *source*; a guessed encoding is reported."""
    content, known = reference.content or b"", source.encoding
    return verbatim(decoded(content, known, report, among=reference.likely, line=reference.line))
