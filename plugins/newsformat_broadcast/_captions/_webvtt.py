"""WebVTT → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat import Article
from newsformat.markup.ids import report_ids
from newsformat.markup.languages import language_tag
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._captions._markup import webvtt_lines
from newsformat_broadcast._captions._text import read_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._options import CaptionOptions


SPACE = "webvtt"
_STAMP = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)[.,](\d{3})"
_TIMING = re.compile(rf"\s*{_STAMP}\s*-->\s*{_STAMP}(?P<place>\s.*)?", re.ASCII)
_KINDS = frozenset(("captions", "subtitles"))
_LAYOUT_BLOCKS = ("STYLE", "REGION")


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it does not begin as WebVTT, or has no cues.
    """
    lines = read_lines(source, report)
    first = lines[0].removeprefix("\ufeff")
    if not re.match(r"WEBVTT(?:[ \t]|\Z)", first):
        raise ReadError("not WebVTT: it does not begin with WEBVTT", line=1)
    blocks = list(blocks_in(lines))
    values = _header(first[len("WEBVTT") :].strip(), blocks[0][1][1:] if blocks else [], report)
    cues = [cue for line, block in blocks[1:] if (cue := _cue(block, line, report)) is not None]
    report_ids("the identifiers of captions", _identifiers(blocks[1:]), report.left_out)
    yield article(cues, SPACE, options.pause, report, **values)


def blocks_in(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the blocks of lines between empty lines, each with the number of its first line.

    A second line of times begins another caption, and so does the first one directly below the header.
    """
    found: list[str] = []
    timed = False
    for number, line in enumerate([*lines, ""], 1):
        times = "-->" in line
        begins = times and (timed or number - len(found) == 1)
        if found and (not line or begins):
            yield number - len(found), found
            found, timed = [], False
        if line:
            found.append(line)
            timed = timed or times


def _identifiers(blocks: list[tuple[int, list[str]]]) -> Iterator[str]:
    """Yield the identifiers of captions, without numbers, which only count them."""
    for _, block in blocks:
        if len(block) > 1 and "-->" in block[1] and "-->" not in block[0] and not block[0].strip().isdecimal():
            yield block[0]


def _header(title: str, more: list[str], report: Report) -> dict[str, Any]:
    """Return the metadata of the header: a title, and the language as written by YouTube."""
    values: dict[str, Any] = {"title": title.lstrip("-– ")} if title else {}
    for line in more:
        name, _, value = line.partition(":")
        if name.strip().lower() == "language" and (tag := language_tag(value.strip())):
            values["language"] = tag
        elif name.strip().lower() != "kind" or value.strip().lower() not in _KINDS:
            report.left_out(f"a line of the header is left out: {line.strip():.60}")
    return values


def _cue(block: list[str], line: int, report: Report) -> Cue | None:
    timed = next((place for place, text in enumerate(block[:2]) if "-->" in text), None)
    if timed is None:
        if block[0].startswith("NOTE"):
            report.note("a comment (NOTE) is left out", line=line)
        elif block[0].strip() in _LAYOUT_BLOCKS:
            report.note(f"a {block[0].strip()} block is left out, as it is layout", line=line)
        else:
            report.left_out(f"a block that is not a caption is left out: {block[0].strip():.60}", line=line)
        return None
    match = _TIMING.fullmatch(block[timed])
    if match is None:
        report.left_out(f"a caption without a valid time is left out: {block[timed].strip():.60}", line=line + timed)
        return None
    _report_layout(match["place"] or "", block[timed + 1 :], report, line)
    parts = match.groups()
    return Cue(seconds(*parts[:4]), seconds(*parts[4:8]), tuple(webvtt_lines(block[timed + 1 :])), line)


_CLASSES = re.compile(r"<(?:c\b|[a-z]+\.)[^<>]*>")
_RUBY = re.compile(r"<rt\b[^<>]*>([^<]*)")


def _report_layout(place: str, lines: list[str], report: Report, number: int) -> None:
    """Report the position of a cue, and classes and ruby annotations in its *lines*."""
    if place.strip() or any(map(_CLASSES.search, lines)):
        report_layout(report)
    for annotation in (item for text in lines for item in _RUBY.findall(text) if item.strip()):
        report.left_out(f"a ruby annotation is left out: {annotation.strip():.60}", line=number)


def report_layout(report: Report) -> None:
    """Report that layout is left out."""
    report.note("positions, colours and classes of captions are left out")


def seconds(hours: str | None, minutes: str, rest: str, thousandths: str) -> float:
    """Return a timestamp in seconds."""
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(rest) + int(f"{thousandths:0<3}") / 1000
