"""Rules for InDesign Tagged Text and XPress Tags, by the documentation of their makers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source, shortened
from newsformat_office._tagged._indesign_tags import ENCODINGS, START, Tag, tokens
from newsformat_office._tagged._text import decoded, first_of
from newsformat_office._tagged._xpress_reader import START as XPRESS
from newsformat_office._tagged._xpress_reader import STYLED


_USED = re.compile(r"@([^\n:=<>@]{1,63}):")
_MADE = re.compile(r"^@([^\n:=<>@]{1,63})=", re.MULTILINE)
_OPEN = re.compile(r'<(?:\\.|"[^"\n]*"|[^>"\n\\<])*(?=[<\n]|\Z)')
_PAIRS = {"tableend": "tablestart", "rowend": "rowstart", "cellend": "cellstart", "footnoteend": "footnotestart"}


def validate_indesign(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of InDesign Tagged Text."""
    first = first_of(source.head)
    start = START.match(first)
    if start is None:
        yield Problem("start", "the first tag is not an encoding such as <UNICODE-WIN>", 1)
        return
    if start[1] not in ENCODINGS:
        yield Problem("encoding", f"{start[1]} is not an encoding of InDesign", 1)
    report = Report()
    text = decoded(source, ENCODINGS.get(start[1], ""), report)
    if start[1].startswith("UNICODE") and source.head[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        yield Problem("encoding", "UNICODE must be UTF-16 with a byte order mark", 1)
    for note in report:
        yield Problem.warning("encoding", str(note), 1)
    try:
        yield from _tags([token for token in tokens(text) if isinstance(token, Tag)])
    except ReadError as error:
        yield Problem("tag", error.message, error.line)


def _tags(tags: list[Tag]) -> Iterator[Problem]:
    defined = {
        (inner_tag.name[6:], inner_tag.value.removesuffix("="))
        for inner_tag in tags
        if inner_tag.name.startswith("define")
    }
    opened: list[Tag] = []
    reported: set[tuple[str, str]] = set()
    for tag in tags:
        key = (tag.name, tag.value)
        if tag.name in _PAIRS.values():
            opened.append(tag)
        elif tag.name in _PAIRS:
            if not opened or opened.pop().name != _PAIRS[tag.name]:
                yield Problem("pair", f"{tag.name} closes nothing", tag.line)
        elif (
            tag.name in {"parastyle", "charstyle"} and tag.value and defined and not (key in defined or key in reported)
        ):
            reported.add(key)
            message = f"the style {shortened(tag.value)!r} is not defined here; a layout may have it"
            yield Problem.warning("style", message, tag.line)
    for tag in opened:
        yield Problem("pair", f"{tag.name} is not closed", tag.line)


def validate_xpress(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of XPress Tags."""
    first = first_of(source.head)
    start = XPRESS.match(first)
    if start is None:
        yield Problem("start", "does not begin with the version and the encoding, such as <v8.00><e9>", 1)
        if not STYLED.match(first):
            return
    elif not start[1]:
        yield Problem.warning("encoding", "the encoding, such as <e9>, is not declared", 1)
    text = decoded(source, "", Report(heard=False))
    defined = set(_MADE.findall(text))
    known = {"$", *defined}
    for number, part in enumerate(text.split("\n"), 1):
        if defined and (used := _USED.match(part)) and used[1] not in known:
            known.add(used[1])
            message = f"the style sheet {shortened(used[1])!r} is not defined here; a project may have it"
            yield Problem.warning("style", message, number)
        if match := _OPEN.search(part):
            yield Problem("tag", f"{shortened(match[0])!r} has no end on its line", number)
