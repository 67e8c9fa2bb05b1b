"""Captions of YouTube in JSON → an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat import Article, Text
from newsformat.markup.json import Object, decode
from newsformat.markup.members import leave_out, objects_at, report_other_types_within, text_at
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._captions._markup import spoken_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._options import CaptionOptions


_WORD_MEMBERS: Final = ("tOffsetMs", "acAsrConf")
_KNOWN: Final = dict.fromkeys(("wireMagic", "pens", "wsWinStyles", "wpWinPositions", "events"), object)
_EVENT_MEMBERS: Final = dict.fromkeys(
    ("id", "tStartMs", "dDurationMs", "segs", "aAppend", "wWinId", "wpWinPosId", "wsWinStyleId", "pPenId"), object
)
_SEGMENT_MEMBERS: Final = {"utf8": str, "pPenId": object, **dict.fromkeys(_WORD_MEMBERS, object)}


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it is not JSON, or has no events.
    """
    document = decode(source.read_bytes(), report)
    if not isinstance(document, dict) or not isinstance(document.get("events"), list):
        raise ReadError("not YouTube captions: it has no events")
    leave_out(document, _KNOWN, "the document", report)
    report_other_types_within(document, ("events", "segs"), report)
    cues = [cue for event in objects_at(document, "events") if (cue := _cue(event, report))]
    yield article(cues, "youtube-json3", options.pause, report)


def _cue(event: Object, report: Report) -> Cue | None:
    """Return *event* as a caption; `None` if it has no text."""
    leave_out(event, _EVENT_MEMBERS, "an event", report)
    segments = objects_at(event, "segs")
    for segment in segments:
        leave_out(segment, _SEGMENT_MEMBERS, "a segment", report)
        if any(segment.get(name) for name in _WORD_MEMBERS):
            report.note("the time of each word (tOffsetMs) and its confidence (acAsrConf) are left out")
    lines = "".join([text_at(item, "utf8") for item in segments]).split("\n")
    spoken = tuple(found for line in lines for found in spoken_lines([Text(line)], ""))
    start, length = (_seconds(event, name, report) for name in ("tStartMs", "dDurationMs"))
    return Cue(start, start + length, spoken) if spoken else None


def _seconds(event: Object, name: str, report: Report) -> float:
    """Return the member *name* of *event*, in milliseconds, as seconds; report an invalid one."""
    value = event.get(name, 0)
    if isinstance(value, int | float) and 0 <= value <= _MOST:
        return value / 1000
    report.left_out(f"{name} is left out, as it is not a number of milliseconds: {value!s:.60}")
    return 0.0


_MOST: Final = 1e9
