"""Splits a file into entries, and each entry into its metadata and text sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsformat.markup.encodings import decoded, likely_encodings
from newsformat.plugin import ReadError, Report, Source, limit_message


SPACE: Final = "movable-type"
SECTIONS: Final = ("BODY", "EXTENDED BODY", "EXCERPT", "KEYWORDS", "COMMENT", "PING")
_END, _BETWEEN = b"--------", "-----"
_SECTION = re.compile(r"([A-Z][A-Z0-9 -]{0,39}):[ \t]*(?:\n|\Z)")
_LINE = 64 * 1024  # bytes read of a line at a time


class Lines(NamedTuple):
    """An entry that begins on *line*; it has no *content* if it is too long, and is *ended* by a line of hyphens.

    *likely* are its possible encodings, if it is not in UTF-8.
    """

    line: int
    content: bytes | None
    likely: tuple[str, ...]
    ended: bool = True


class Entry(NamedTuple):
    """The metadata and sections of an entry, in order."""

    metadata: list[tuple[str, str]]
    sections: list[tuple[str, str]]

    def value(self, name: str) -> str:
        """Return the first non-empty value of *name*."""
        return next((value for key, value in self.metadata if key == name and value), "")

    def text(self, name: str) -> str:
        """Return the text of the section *name*, or ``""``."""
        return next((text for key, text in self.sections if key == name), "")


def entries_in(source: Source) -> Iterator[Lines]:
    """Yield the text between the lines that end entries, holding no more than the limit in memory."""
    likely = likely_encodings(source.look_at(_LINE))
    stream, most = source.open(), source.limits.item_bytes
    parts: list[bytes] = []
    number, start, size, is_complete = 0, 1, 0, True
    while line := stream.readline(_LINE):
        begins, is_complete = is_complete, line.endswith(b"\n")
        number += is_complete
        if begins and line.rstrip() == _END:
            if size:
                yield Lines(start, b"".join(parts) if size <= most else None, likely)
            parts, start, size = [], number + 1, 0
            continue
        if size or line.strip(b"\xef\xbb\xbf \t\r\n"):
            size += len(line)
        else:
            start = number + 1  # blank lines above an entry
        if size <= most:
            parts.append(line)
        else:
            parts.clear()
    if size:
        yield Lines(start, b"".join(parts) if size <= most else None, likely, ended=False)


def entry_of(lines: Lines, source: Source, report: Report) -> Entry:
    """Return the entry in *lines* of *source*.

    Raises:
        ReadError: it is too long, or says nothing that an entry says.
    """
    if lines.content is None:
        most = source.limits.item_bytes
        raise ReadError(limit_message("item_bytes", f"an entry longer than {most} bytes"), line=lines.line)
    if not lines.ended:
        report.note("no line of hyphens ends the last entry; it may be cut off", line=lines.line)
    text = text_of(lines, source, report)
    first, *rest = re.split(rf"^{_BETWEEN}[ \t]*$\n?", text, flags=re.MULTILINE)
    metadata = [*_metadata(first, lines.line, report)]
    sections = [*_sections(rest, lines.line, report)]
    if not {name for name, _ in metadata} & {"TITLE", "AUTHOR", "DATE"} and not {name for name, _ in sections} & {
        *SECTIONS
    }:
        raise ReadError("not a Movable Type entry: it has neither a title, author or date, nor a body", line=lines.line)
    return Entry(metadata, sections)


def text_of(lines: Lines, source: Source, report: Report) -> str:
    """Return the text of *lines* of *source*; an encoding that had to be guessed is reported."""
    text = decoded(lines.content or b"", source.encoding, report, among=lines.likely, line=lines.line)
    return text.replace("\r\n", "\n")


def _metadata(text: str, number: int, report: Report) -> Iterator[tuple[str, str]]:
    for line, text_line in enumerate(text.split("\n"), number):
        name, colon, value = text_line.partition(":")
        if colon and name == name.upper() and name.strip():
            yield name.strip(), value.strip(" \t")
        elif text_line.strip():
            report.left_out(f"a line above the text left out: {text_line.strip():.60}", line=line)


def _sections(parts: list[str], number: int, report: Report) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each section; what has no name goes on with the one before, if there is one."""
    name, texts = "", list[str]()
    for part in parts:
        match = _SECTION.match(part.lstrip("\n"))
        if match is None:
            if not name and part.strip():
                report.left_out(f"a section without a name left out: {part.strip():.60}", line=number)
            texts += [_BETWEEN, part.strip("\n")] if name and part.strip() else []
            continue
        if name:
            yield name, "\n".join(texts)
        name, texts = match[1], [part.lstrip("\n")[match.end() :].strip("\n")]
    if name:
        yield name, "\n".join(texts)
