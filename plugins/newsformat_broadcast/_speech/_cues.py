"""Segments and words of recognized speech as captions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from attrs import define, field

from newsformat.markup.json import Object, is_number
from newsformat.markup.members import objects_at, text_among
from newsformat.plugin import Report, inlines
from newsformat_broadcast._captions._markup import SpokenLine
from newsformat_broadcast._captions._transcript import Cue


_SECONDS: Final = re.compile(r"\d{1,9}(?:\.\d{1,12})?s?", re.ASCII)
_CLOCK: Final = re.compile(r"(\d{1,4}):([0-5]?\d):([0-5]?\d(?:[.,]\d{1,6})?)", re.ASCII)
_LONGEST: Final = 10_000_000.0  # seconds, about four months
TEXTS: Final = ("text", "body", "transcript", "punctuated_word", "word", "content")
_SPEAKERS: Final = ("speaker", "speaker_label", "speakerLabel", "speakerTag", "speaker_id")
STARTS: Final = ("start", "startTime", "start_time", "startOffset", "t0")
ENDS: Final = ("end", "endTime", "end_time", "endOffset", "resultEndTime", "t1")
_TAKEN: Final = frozenset((*TEXTS, *_SPEAKERS, *STARTS, *ENDS, "timestamps", "offsets", "timestamp", "items", "type"))
_BARE: Final = re.compile(r"[0-9]{1,3}|[A-Z]")


_PARTS: Final = frozenset(("seconds", "nanos"))
_INVALID_TIMES: Final = "invalid times"


@define
class Cues:
    """Makes captions; *left* counts the members left out, *now* is the end of the last caption."""

    left: Counter[str] = field(factory=Counter)
    now: float = 0.0

    def segment(self, value: Object, *, speaker: Any = None, thousandths: bool = False) -> Cue | None:
        """Return *value*, an object with text and times, as a caption; `None` if it has no text."""
        text = text_among(value, TEXTS).strip()
        self.count_unread(value)
        if not text:
            return None
        start, end = self._times(value)
        if thousandths:
            start, end = start and start / 1000, end and end / 1000
        who = next(filter(None, [speaker_of(value.get(name)) for name in _SPEAKERS]), "")
        return self.cue(text, start, end, who or speaker)

    def count_unread(self, value: Object, *taken: str) -> None:
        """Count members of *value* that are neither read nor *taken*, and those of its words."""
        self.left.update(name for name in value if name not in _TAKEN and name not in taken)
        self.left.update(name for name in TEXTS if isinstance(value.get(name), dict | list))
        for word in objects_at(value, "words"):
            self.left.update(name for name in word if name not in _TAKEN)

    def best(self, value: Object, *taken: str) -> Object:
        """Return the first alternative of *value*, and count the members that are not *taken*."""
        found = objects_at(value, "alternatives")
        self.left.update({"alternatives": len(found) - 1} if len(found) > 1 else {})
        self.left.update(name for name in value if name not in _TAKEN and name not in {"alternatives", *taken})
        return found[0] if found else {}

    def cue(self, text: str, start: float | None, end: float | None, speaker: Any = None) -> Cue:
        """Return *text* as a caption; a missing start is the end of the one before."""
        start = self.now if start is None else start
        self.now = max(start, start if end is None else end)
        return Cue(start, self.now, (SpokenLine(inlines(text), speaker_of(speaker)),))

    def time(self, value: Object, *names: str) -> float | None:
        """Return the first valid time in *value* under *names*, in seconds; count an invalid one."""
        found = _first(value, names)
        if found is None and any(value.get(name) is not None for name in names):
            self.left[_INVALID_TIMES] += 1
        return found

    def report_left_out(self, report: Report) -> None:
        """Report the members of segments and words that were left out."""
        if self.left:
            names = ", ".join(sorted(self.left))
            report.note(f"data on segments and words are left out: {names:.200}")

    def _times(self, value: Object) -> tuple[float | None, float | None]:
        pair = value.get("timestamp")
        if isinstance(pair, list) and len(pair) == len(("from", "to")):
            start, end = found = seconds(pair[0]), seconds(pair[1])
            self.left.update(
                _INVALID_TIMES for given, time in zip(pair, found, strict=True) if time is None is not given
            )
            return start, end
        for name in ("timestamps", "offsets"):
            if isinstance(inner := value.get(name), dict):
                start, end = seconds(inner.get("from")), seconds(inner.get("to"))
                return (start, end) if name == "timestamps" else (start and start / 1000, end and end / 1000)
        return self.time(value, *STARTS), self.time(value, *ENDS)


def _first(value: Object, names: Iterable[str]) -> float | None:
    return next((found for name in names if (found := seconds(value.get(name))) is not None), None)


def seconds(value: Any) -> float | None:
    """Return *value* in seconds; `None` if it is not a time."""
    if isinstance(value, dict) and value.keys() <= _PARTS:  # a duration of Google's libraries
        whole_seconds, rest = seconds(value.get("seconds", 0)), seconds(value.get("nanos", 0))
        return None if whole_seconds is None or rest is None else whole_seconds + rest / 1e9
    if isinstance(value, str):
        if clock := _CLOCK.fullmatch(value.strip()):
            return int(clock[1]) * 3600 + int(clock[2]) * 60 + float(clock[3].replace(",", "."))
        value = float(value.strip().rstrip("s")) if _SECONDS.fullmatch(value.strip()) else None
    if not is_number(value) or not 0 <= value <= _LONGEST:
        return None
    return float(value)


def speaker_of(value: Any) -> str:
    """Return the name of a speaker: ``Speaker 1`` for a number or letter; ``""`` if there is none."""
    if value is None or isinstance(value, bool | list | dict):
        return ""
    name = " ".join(str(value).split())
    return f"Speaker {name}" if _BARE.fullmatch(name) else name
