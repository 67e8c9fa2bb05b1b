"""Rules for SubRip, which has no standard.

As described by the Library of Congress (https://www.loc.gov/preservation/digital/formats/fdd/fdd000569.shtml) and
https://www.matroska.org/technical/subtitles.html#srt-subtitles: captions of a number, a line of times and the text,
with a blank line between each and the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source, shortened
from newsformat_broadcast._captions._subrip import NUMBER, TIMING
from newsformat_broadcast._captions._text import read_lines
from newsformat_broadcast._captions._webvtt import seconds


_STRICT = re.compile(r"\d{2,3}:[0-5]\d:[0-5]\d,\d{3} --> \d{2,3}:[0-5]\d:[0-5]\d,\d{3}", re.ASCII)
_TAG = re.compile(r"<(/?)(b|i|u|s|font)\b[^<>]*>", re.IGNORECASE)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the file, in order.

    Raises:
        ReadError: it has no captions.
    """
    lines = read_lines(source, report)
    timed = [place for place, line in enumerate(lines) if TIMING.fullmatch(line)]
    if not timed:
        raise ReadError("not SubRip: no line has the start and end of a caption")
    last = 0.0
    for count, place in enumerate(timed):
        end = timed[count + 1] - 1 if count + 1 < len(timed) else len(lines)
        yield from _number(lines, place, count + 1)
        start, problems = _times(lines[place], place + 1, last)
        yield from problems
        yield from _text(lines[place + 1 : end], place + 2, is_last=count + 1 == len(timed))
        last = start


def _number(lines: Sequence[str], place: int, count: int) -> Iterator[Problem]:
    text = lines[place - 1].lstrip("\ufeff").strip() if place else ""
    if not NUMBER.fullmatch(text):
        yield Problem("number", f"a caption begins with its number, not {shortened(text)!r}", place + 1)
    elif text != str(count):
        message = f"the number is {shortened(text)}, where {count} comes next"
        yield Problem.warning("number", message, place)


def _times(line: str, number: int, last: float) -> tuple[float, list[Problem]]:
    """Return the start of the caption, and the problems of its times; *last* is the start of the one above."""
    match = TIMING.fullmatch(line)
    assert match is not None  # noqa: S101 -- it was found by that
    parts = match.groups()
    start, end = seconds(*parts[:4]), seconds(*parts[4:8])
    found = []
    if not _STRICT.match(line.strip()):
        message = f"{shortened(line.strip())!r} is not in the form 00:00:00,000 --> 00:00:00,000"
        found.append(Problem.warning("timing", message, number))
    if end <= start:
        found.append(Problem("time", "a caption must end after it begins", number))
    if start < last:
        found.append(Problem.warning("sequence", "it begins before the one above", number))
    return start, found


def _text(lines: Sequence[str], first: int, *, is_last: bool) -> Iterator[Problem]:
    filled = [line for line in lines if line.strip()]
    if not filled:
        yield Problem.warning("empty", "a caption is empty", first - 1)
    elif not is_last and lines[-1].strip():
        yield Problem("blank", "a blank line must end a caption", first + len(lines) - 1)
    within = [place for place, line in enumerate(lines) if not line.strip()]
    for place in within:
        if any(line.strip() for line in lines[place:]):
            yield Problem("blank", "there is a blank line within a caption", first + place)
            break
    opened: list[str] = []
    for place, line in enumerate(lines):
        for closing, name in _TAG.findall(line):
            if not closing:
                opened.append(name.lower())
            elif opened and opened[-1] == name.lower():
                opened.pop()
            else:
                yield Problem.warning("tag", f"</{name}> closes no open tag", first + place)
    for name in opened:
        yield Problem.warning("tag", f"<{name}> is not closed", first)
