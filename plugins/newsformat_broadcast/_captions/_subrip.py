"""SubRip → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._captions._markup import subrip_lines
from newsformat_broadcast._captions._text import read_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._captions._webvtt import report_layout, seconds
from newsformat_broadcast._options import CaptionOptions


SPACE = "srt"
_STAMP = r"(\d{1,3}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
TIMING = re.compile(rf"\s*{_STAMP}\s*-->\s*{_STAMP}(?P<place>\s.*)?", re.ASCII)
_LOOKS = re.compile(r"\{\\an?\d{1,2}\}|<font\b", re.ASCII | re.IGNORECASE)
NUMBER = re.compile(r"\s*\d+\s*", re.ASCII)


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it has no captions.
    """
    yield article(timed_cues(source, TIMING, "SubRip", report), SPACE, options.pause, report)


def timed_cues(source: Source, timing: re.Pattern[str], title: str, report: Report) -> list[Cue]:
    """Return the captions of *source*, each of which follows a line of this *timing*.

    Raises:
        ReadError: there is no such line; *title* is the name of the format.
    """
    lines = read_lines(source, report)
    timed = [(place, match) for place, line in enumerate(lines) if (match := timing.fullmatch(line))]
    if not timed:
        raise ReadError(f"cannot be read as {title}: no line has the start and end of a caption")
    _report_lines_above(lines[: timed[0][0]], report)
    if any((match.groupdict().get("place") or "").strip() for _, match in timed) or any(map(_LOOKS.search, lines)):
        report_layout(report)
    ends = [*(place for place, _ in timed[1:]), len(lines)]
    return [_cue(lines, place, match, end) for (place, match), end in zip(timed, ends, strict=True)]


def _report_lines_above(lines: list[str], report: Report) -> None:
    for number, line in enumerate(lines, 1):
        if line.strip("\ufeff \t") and not NUMBER.fullmatch(line.removeprefix("\ufeff")):
            report.left_out(f"a line before the captions is left out: {line.strip():.60}", line=number)


def _cue(lines: list[str], place: int, match: re.Match[str], end: int) -> Cue:
    """Return the caption in the lines from *place* to *end*; a last line with the number of the next is dropped."""
    text = lines[place + 1 : end]
    if end < len(lines) and text and NUMBER.fullmatch(text[-1]):
        text = text[:-1]
    parts = match.groups()
    return Cue(seconds(*parts[:4]), seconds(*parts[4:8]), tuple(subrip_lines(text)), place + 1)
