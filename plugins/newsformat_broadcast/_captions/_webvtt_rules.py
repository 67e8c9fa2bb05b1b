"""Rules for WebVTT (https://www.w3.org/TR/webvtt1/, chapter 4); the functions name the sections.

Cues are checked as captions, so their text must follow 4.2.2.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from html.entities import html5

from attrs import define, field

from newsformat.markup.encodings import decodes
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source, shortened
from newsformat_broadcast._captions._text import read_lines
from newsformat_broadcast._captions._webvtt import blocks_in, seconds


_STAMP = r"(?:(\d{2,9}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_STAMP}[ \t]++-->[ \t]++{_STAMP}(?:[ \t]++(.*))?", re.ASCII)
_INNER = re.compile(_STAMP, re.ASCII)
_PERCENT = r"(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%"
_SETTINGS = {
    "vertical": r"rl|lr",
    "line": rf"(?:-?\d+|{_PERCENT})(?:,(?:start|center|end))?",
    "position": rf"{_PERCENT}(?:,(?:line-left|center|line-right))?",
    "size": _PERCENT,
    "align": r"start|center|end|left|right",
    "region": r"\S+",
}
_REGION = {
    "id": r"\S+",
    "width": _PERCENT,
    "lines": r"\d+",
    "regionanchor": rf"{_PERCENT},{_PERCENT}",
    "viewportanchor": rf"{_PERCENT},{_PERCENT}",
    "scroll": r"up",
}
_TAG = re.compile(r"<(/?)([^\s<>./]*)((?:\.[^\s<>.]*)*)(?:[ \t]+([^<>]*))?>")
_PLAIN = frozenset(("c", "i", "b", "u", "ruby", "rt"))
_ANNOTATED = frozenset(("v", "lang"))  # tags with a required annotation
_REFERENCE = re.compile(r"&(?:(#\d{1,7}|#[xX][0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]*));")
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the file, in order.

    Raises:
        ReadError: it does not begin as WebVTT.
    """
    content = source.read_bytes()
    once = Source(content, name=source.name, encoding=source.encoding, limits=source.limits)
    lines = read_lines(once, report)
    first = lines[0].removeprefix("\ufeff")
    if not re.match(r"WEBVTT(?:[ \t]|\Z)", first):
        raise ReadError("not WebVTT: it does not begin with WEBVTT", line=1)
    if not decodes(content):
        yield Problem("encoding", "the file is not in UTF-8", 1)
    _, *blocks = blocks_in(lines)
    if "-->" in first:
        yield Problem("header", "the header must not contain -->", 1)
    if len(lines) > 1 and lines[1]:  # header lines of drafts, which players skip
        yield _warning("header", f"a blank line must follow WEBVTT, not {shortened(lines[1])!r}", 2)
    checks = _Checks()
    for line, block in blocks:
        yield from checks.problems(line, block)


@define
class _Checks:
    """Checks the blocks of a file in sequence (4.1).

    Attributes:
        ids: identifiers of the cues so far.
        regions: IDs of the regions defined.
        begun: whether there was a cue.
        start: of the last cue, in seconds.
    """

    ids: set[str] = field(factory=set)
    regions: set[str] = field(factory=set)
    begun: bool = False
    start: float = 0.0

    def problems(self, line: int, block: list[str]) -> Iterator[Problem]:
        """Yield the problems of a *block* that begins on *line*."""
        timed = next((place for place, text in enumerate(block[:2]) if "-->" in text), None)
        if timed is not None:
            yield from self._cue(line, block, timed)
            self.begun = True
        elif re.match(r"NOTE(?:[ \t]|\Z)", block[0]):
            yield from _arrows(line, block)
        elif (kind := block[0].rstrip(" \t")) in {"STYLE", "REGION"}:
            if self.begun:
                yield Problem("order", f"a {kind} must come before all cues", line)
            yield from _arrows(line, block)
            if kind == "REGION":
                yield from self._region(line, block[1:])
        else:
            yield Problem("block", f"{shortened(block[0])!r} does not begin a cue, comment, style or region", line)

    def _region(self, line: int, settings: list[str]) -> Iterator[Problem]:
        """Yield the problems of the settings of a region (4.3)."""
        yield from _settings(_REGION, [*enumerate(settings, line + 1)], "region-setting")
        ids = [word.partition(":")[2] for setting in settings for word in setting.split() if word.startswith("id:")]
        if not ids:
            yield Problem("region", "a region must have an id", line)
        for name in ids[:1]:
            if name in self.regions:
                yield Problem("region", f"another region has the id {shortened(name)!r}, too", line)
            self.regions.add(name)

    def _cue(self, line: int, block: list[str], timed: int) -> Iterator[Problem]:
        if timed:
            if block[0] in self.ids:
                yield Problem("id", f"another cue has the identifier {shortened(block[0])!r}, too", line)
            self.ids.add(block[0])
        line_number = line + timed
        match = _TIMING.fullmatch(block[timed].rstrip(" \t"))
        if match is None:
            example = "such as 00:01.000 --> 00:02.500"
            yield Problem(
                "timing", f"{shortened(block[timed])!r} is not a line of times and settings {example}", line_number
            )
            return
        start, end = seconds(*match.groups()[:4]), seconds(*match.groups()[4:8])
        if end <= start:
            yield Problem("time", "the cue must end after it begins", line_number)
        if start < self.start:
            yield Problem("sequence", "the cue begins before the one above it", line_number)
        self.start = max(start, self.start)
        yield from self._cue_settings(line_number, match[9] or "")
        yield from _arrows(line_number, ["", *block[timed + 1 :]])
        yield from _Payload(start, end).problems(line_number + 1, block[timed + 1 :])

    def _cue_settings(self, line: int, settings: str) -> Iterator[Problem]:
        """Yield the problems of the settings of a cue (4.4)."""
        yield from _settings(_SETTINGS, [(line, settings)], "setting")
        for word in settings.split():
            name, _, value = word.partition(":")
            if name == "region" and value and value not in self.regions:
                yield _warning("region", f"there is no region {shortened(value)!r}", line)


def _arrows(line: int, block: list[str]) -> Iterator[Problem]:
    """Yield lines that contain the arrow of a line of times."""
    for number, text in enumerate(block, line):
        if "-->" in text:
            yield Problem("arrow", f"{shortened(text)!r} contains -->", number)


def _settings(known: dict[str, str], lines: list[tuple[int, str]], rule: str) -> Iterator[Problem]:
    """Yield settings that are unknown, invalid or repeated."""
    seen: set[str] = set()
    for number, line in lines:
        for word in line.split():
            name, colon, value = word.partition(":")
            if not colon or name not in known:
                yield Problem(rule, f"{shortened(word)!r} is not one of {', '.join(known)}", number)
            elif not re.fullmatch(known[name], value, re.ASCII):
                yield Problem(rule, f"{name} cannot be {shortened(value)!r}", number)
            if name in seen:
                yield Problem(rule, f"{shortened(name)} is repeated", number)
            seen.add(name)


@define
class _Payload:
    """Checks the text of a cue (4.2.2), from *start* to *end*.

    *open* are its open tags, with their lines; *many* counts them by name.
    """

    start: float
    end: float
    open: list[tuple[str, int]] = field(factory=list)
    many: Counter[str] = field(factory=Counter)

    def problems(self, first: int, lines: list[str]) -> Iterator[Problem]:
        """Yield the problems of tags and character references."""
        for number, line in enumerate(lines, first):
            place = 0
            for match in _TAG.finditer(line):
                yield from _text(line[place : match.start()], number)
                yield from self._tag(match, number)
                place = match.end()
            yield from _text(line[place:], number)
        unclosed = self.open
        if unclosed and unclosed[0][0] == "v":  # the end tag of a speaker of the whole cue may be omitted
            unclosed = unclosed[1:]
        for name, number in unclosed:
            yield Problem("tag", f"nothing closes <{name}>", number)

    def _tag(self, match: re.Match[str], line: int) -> Iterator[Problem]:
        end, name, annotation = match[1], match[2], (match[4] or "").strip()
        if not end and (inner := _INNER.fullmatch(match[0][1:-1])):
            yield from self._moment(seconds(*inner.groups()), line)
        elif name not in _PLAIN | _ANNOTATED:
            yield Problem("tag", f"{shortened(match[0])!r} is not a tag; < in a text is &lt;", line)
        elif end:
            if not self.open or self.open[-1][0] != name:
                yield Problem("tag", f"</{name}> does not close the innermost open tag", line)
            while self.many[name] and self._close() != name:
                pass
        else:
            if name in _ANNOTATED and not annotation:
                yield Problem("tag", f"<{name}> must name the {'speaker' if name == 'v' else 'language'}", line)
            elif name == "rt" and (not self.open or self.open[-1][0] != "ruby"):
                yield Problem("tag", "<rt> is only allowed in <ruby>", line)
            self.open.append((name, line))
            self.many[name] += 1

    def _close(self) -> str:
        """Close the innermost tag, and return its name."""
        name, _ = self.open.pop()
        self.many[name] -= 1
        return name

    def _moment(self, moment: float, line: int) -> Iterator[Problem]:
        """Yield a problem if a timestamp is not within the cue, or not after the one before."""
        if not self.start < moment < self.end:
            yield Problem("timestamp", "the time in the text must be within the cue, and after earlier ones", line)
        else:
            self.start = moment


def _text(text: str, line: int) -> Iterator[Problem]:
    """Yield characters that must be written as references."""
    rest = _REFERENCE.sub(lambda match: "" if match[1] or f"{match[2]};" in html5 else match[0], text)
    for sign, written in (("&", "&amp;"), ("<", "&lt;")):
        if sign in rest:
            yield Problem("escape", f"{sign} in text must be written as {written}", line)
