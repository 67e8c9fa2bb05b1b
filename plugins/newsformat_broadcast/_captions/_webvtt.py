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
_NO_CUES = ("STYLE", "REGION")


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
    """Yield what empty lines part, each with the line that it begins in.

    A second time begins another caption, and so does the first one if it stands right below the header.
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
    """Yield what captions are called; numbers, which only count them, say nothing."""
    for _, block in blocks:
        if len(block) > 1 and "-->" in block[1] and "-->" not in block[0] and not block[0].strip().isdecimal():
            yield block[0]


def _header(title: str, more: list[str], report: Report) -> dict[str, Any]:
    """Return what the header says: a title, and as YouTube has it, the language."""
    values: dict[str, Any] = {"title": title.lstrip("-– ")} if title else {}
    for line in more:
        name, _, value = line.partition(":")
        if name.strip().lower() == "language" and (tag := language_tag(value.strip())):
            values["language"] = tag
        elif name.strip().lower() != "kind" or value.strip().lower() not in _KINDS:
            report.left_out(f"of the header: {line.strip():.60}")
    return values


def _cue(block: list[str], line: int, report: Report) -> Cue | None:
    timed = next((place for place, each in enumerate(block[:2]) if "-->" in each), None)
    if timed is None:
        if block[0].startswith("NOTE"):
            report.note("a comment (NOTE) is left out", line=line)
        elif block[0].strip() in _NO_CUES:
            report.note(f"a {block[0].strip()} of the layout is left out", line=line)
        else:
            report.left_out(f"left out, as not a caption: {block[0].strip():.60}", line=line)
        return None
    match = _TIMING.fullmatch(block[timed])
    if match is None:
        report.left_out(f"a caption without a time that can be read: {block[timed].strip():.60}", line=line + timed)
        return None
    _tell_looks(match["place"] or "", block[timed + 1 :], report, line)
    parts = match.groups()
    return Cue(seconds(*parts[:4]), seconds(*parts[4:8]), tuple(webvtt_lines(block[timed + 1 :])), line)


_CLASSES = re.compile(r"<(?:c\b|[a-z]+\.)[^<>]*>")
_RUBY = re.compile(r"<rt\b[^<>]*>([^<]*)")


def _tell_looks(place: str, lines: list[str], report: Report, number: int) -> None:
    """Tell what a cue says of its *place*, and its *lines* of how they look and how words are read."""
    if place.strip() or any(map(_CLASSES.search, lines)):
        tell_looks(report)
    for said in (each for text in lines for each in _RUBY.findall(text) if each.strip()):
        report.left_out(f"how a word is read: {said.strip():.60}", line=number)


def tell_looks(report: Report) -> None:
    """Say that layout is not kept."""
    report.note("where captions stand, and in which colours and classes, is not kept")


def seconds(hours: str | None, minutes: str, rest: str, thousandths: str) -> float:
    """Return the moment that a timestamp is, from the beginning, in seconds."""
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(rest) + int(f"{thousandths:0<3}") / 1000
