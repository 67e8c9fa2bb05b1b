"""Rules of Movable Type on its import format.

They are those of https://movabletype.org/documentation/appendices/import-export-format.html. What blogs that export the
same have more is let be, but for names that are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from newsformat.markup.encodings import decodes
from newsformat.plugin import NoSchema, Problem, Report, Source, limit_message, shortened, sort_by_line
from newsformat_cms._movable_type._entries import SECTIONS, Lines, entries_in, text_of
from newsformat_cms._movable_type._reader import STATUSES


_BETWEEN = re.compile(r"-----[ \t]*")
_KEY = re.compile(r"([A-Z][A-Z0-9 -]{0,39}):(.*)", re.DOTALL)
_DATE = re.compile(r"\d\d/\d\d/\d{4} \d\d:\d\d:\d\d(?: [AP]M)?", re.ASCII)
_ONCE = ("AUTHOR", "TITLE", "BASENAME", "STATUS", "CONVERT BREAKS", "PRIMARY CATEGORY", "DATE", "TAGS")
_FLAGS = {"ALLOW COMMENTS": ("0", "1", "2"), "ALLOW PINGS": ("0", "1"), "NO ENTRY": ("0", "1")}
_FORMS = re.compile(r"0|1|__default__|richtext|[a-z][a-z0-9_]*")
_OFTEN = frozenset(("COMMENT", "PING"))
_REMARKS = {"COMMENT": ("AUTHOR", "EMAIL", "URL", "IP", "DATE"), "PING": ("TITLE", "URL", "IP", "BLOG NAME", "DATE")}


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each entry, in order."""
    for lines in entries_in(source):
        if lines.content is None:
            most = source.limits.item_bytes
            report.note(
                limit_message("item_bytes", f"larger than {most} bytes, so it was not looked at"), line=lines.line
            )
            continue
        yield from sort_by_line(_entry(lines, source))
        if not lines.ended:
            line = lines.line + lines.content.rstrip().count(b"\n")
            yield Problem("end", "no line of eight hyphens ends the entry", line)


def _entry(lines: Lines, source: Source) -> Iterator[Problem]:
    """Yield the problems of an entry's metadata and sections."""
    if not decodes(lines.content or b""):
        yield Problem.warning("encoding", "the entry is not in UTF-8", lines.line)
    text = text_of(lines, source, Report(heard=False))
    parts: list[list[str]] = [[]]
    starts = [lines.line]
    for number, line in enumerate(text.split("\n"), lines.line):
        if _BETWEEN.fullmatch(line):
            parts.append([])
            starts.append(number + 1)
        else:
            parts[-1].append(line)
    yield from _metadata(parts[0], starts[0])
    yield from _sections(parts[1:], starts[1:])


def _metadata(lines: Sequence[str], first: int) -> Iterator[Problem]:
    """Yield the problems of single-line data: names and values."""
    seen: set[str] = set()
    for number, line in enumerate(lines, first):
        match = _KEY.fullmatch(line.removeprefix("\ufeff"))
        if match is None:
            if line.strip():
                yield Problem("line", f"{shortened(line.strip())!r} is not a name, colon and value", number)
            continue
        name, value = match[1].strip(), match[2].strip()
        if name in _ONCE and name in seen:
            yield Problem("once", f"{name} appears again", number)
        seen.add(name)
        if value and (why := _why_not(name, value)):
            yield Problem(why[0], f"{name}: {shortened(value)!r} {why[1]}", number)
        elif name == "STATUS" and value and value.lower() not in STATUSES:
            yield Problem.warning(
                "status", f"STATUS: {shortened(value)!r} is not one of Draft, Publish, Future", number
            )
    for name in ("AUTHOR", "DATE"):
        if name not in seen and "NO ENTRY" not in seen:
            yield Problem.warning("missing", f"the entry has no {name}", first)


def _why_not(name: str, value: str) -> tuple[str, str] | None:
    """Return the rule that a value breaks, with a message, or `None`."""
    if name == "DATE" and not _is_date(value):
        return "date", "is not a date such as 01/31/2026 03:31:05 PM"
    if name in _FLAGS and value not in _FLAGS[name]:
        return "value", f"is not one of {', '.join(_FLAGS[name])}"
    if name == "CONVERT BREAKS" and not _FORMS.fullmatch(value):
        return "value", "is not the name of a text format"
    return None


def _is_date(value: str) -> bool:
    if not _DATE.fullmatch(value):
        return False
    half = value[-2:] in {"AM", "PM"}  # some programs write these in the language of the site
    try:
        datetime.strptime(value[:-3] if half else value, f"%m/%d/%Y {'%I' if half else '%H'}:%M:%S")  # noqa: DTZ007 -- a clock
    except ValueError:
        return False
    return True


def _sections(parts: Sequence[Sequence[str]], starts: Sequence[int]) -> Iterator[Problem]:
    """Yield the problems of multi-line data: each section has a name, and most are unique."""
    seen: set[str] = set()
    for part, start in zip(parts, starts, strict=True):
        number, line = next(((index, text) for index, text in enumerate(part, start) if text.strip()), (start, ""))
        if not line:
            continue  # after the last one
        match = _KEY.fullmatch(line)
        name = match[1].strip() if match else ""
        if not name or (match and match[2].strip()):
            yield Problem("section", f"{shortened(line.strip())!r} is not the name of a section, such as BODY:", number)
            continue
        if name not in SECTIONS:
            yield Problem.warning("unknown", f"{name} is not one of {', '.join(SECTIONS)}", number)
        elif name in seen and name not in _OFTEN:
            yield Problem("once", f"the section {name} appears again", number)
        elif name in _REMARKS:
            yield from _remark(name, part[number - start + 1 :], number + 1)
        seen.add(name)
    if "BODY" not in seen:
        yield Problem.warning("missing", "the entry has no BODY", starts[0] if starts else 1)


def _remark(name: str, lines: Sequence[str], first: int) -> Iterator[Problem]:
    """Yield the problems of data on a comment or ping, which precede its text."""
    for number, line in enumerate(lines, first):
        match = _KEY.fullmatch(line)
        if match is None or match[1].strip() not in _REMARKS[name]:
            return
        value = match[2].strip()
        if match[1].strip() == "DATE" and value and not _is_date(value):
            yield Problem("date", f"{name}: {shortened(value)!r} is not a date such as 01/31/2026 03:31:05 PM", number)
