"""Plain-text products of the Bureau of Meteorology of Australia → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import groupby

from newsformat import (
    Article,
    Block,
    Concept,
    EditorsNote,
    Envelope,
    Heading,
    Identifier,
    List,
    Paragraph,
    Preformatted,
)
from newsformat.markup.dates import in_zone, read_date
from newsformat.markup.encodings import decoded
from newsformat.plugin import NoOptions, ReadError, Report, Source


_ID = re.compile(r"ID([A-Z])[0-9]{5}")
_BUREAU = "Bureau of Meteorology"
_PRIORITY = "TOP PRIORITY"
_ISSUED = re.compile(
    r"Issued at (noon|midnight|[0-9]{1,2}(?::[0-9]{2})? ?[ap]m|[0-9]{2}:?[0-9]{2}(?= UTC))(?: ([A-Z]{2,4}))?,?(?: on)?"
    r" [A-Z][a-z]+day,? "
    r"([0-9]{1,2} [A-Z][a-z]+ [0-9]{4})\.?"
)
_CLOCK = re.compile(r"([0-9]{1,2}):?([0-9]{2})?(?: ?([ap])m)?")
_HOURS = {"EST": 10.0, "EDT": 11.0, "CST": 9.5, "CDT": 10.5, "WST": 8.0}  # offsets in hours; an A may precede the name
_ZONES = {  # by the second letter of the product ID, which stands for the office
    "A": "Australia/Canberra",
    "D": "Australia/Darwin",
    "N": "Australia/Sydney",
    "Q": "Australia/Brisbane",
    "S": "Australia/Adelaide",
    "T": "Australia/Hobart",
    "V": "Australia/Melbourne",
    "W": "Australia/Perth",
    "Y": "Australia/Melbourne",
}
_COLUMNS = re.compile(r"\S {2,}\S")
_ITEM = re.compile(r"[*•-] +")
_ENDS = tuple(".!?:")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article in *source*.

    Raises:
        ReadError: it does not begin with a product ID.
    """
    content = decoded(source.read_bytes(), source.encoding, report)
    lines = [line.strip("\x01\x02\x03").rstrip() for line in content.splitlines()]
    first = next((number for number, line in enumerate(lines) if line), -1)
    product = _ID.fullmatch(lines[first].strip()) if lines else None
    if product is None:
        raise ReadError("not a product of the Bureau of Meteorology: it does not begin with a number such as IDN38100")
    lines = lines[first + 1 :]
    index = next((number for number, line in enumerate(lines) if _ISSUED.fullmatch(line.strip())), None)
    issued = None if index is None else _ISSUED.fullmatch(lines[index].strip())
    head, text = (_groups(lines), []) if index is None else (_groups(lines[:index]), _groups(lines[index + 1 :]))
    yield _article(product, head, text, issued, report)


def _groups(lines: list[str]) -> list[list[str]]:
    """Return the groups of *lines* separated by blank lines."""
    return [[*group] for filled, group in groupby(lines, bool) if filled]


def _article(
    product: re.Match[str],
    head: list[list[str]],
    text: list[list[str]],
    issued: re.Match[str] | None,
    report: Report,
) -> Article:
    bureau, *places = head.pop(0) if head and _BUREAU in head[0][0] else [""]
    notes = [" ".join(group) for group in head if group[0].startswith(_PRIORITY)]
    titles = [group for group in head if not group[0].startswith(_PRIORITY)]
    if not titles and len(places) > 1:  # no blank line between place and title
        places, titles = places[:1], [places[1:]]
    title = titles.pop(0) if titles else []
    if issued is None:
        titles, text = [], titles
    cut = next((number for number, name in enumerate(title) if name.startswith("for ")), len(title))
    below = [*title[cut:], *[name for group in titles for name in group]]
    if head or text:
        report.note("no language is given; assumed the Bureau's, en")
    return Article(
        identifiers=[Identifier(value=product[0], kind="product")],
        headline=" ".join(title[:cut]),
        subhead=" ".join(below),
        sources=[Concept(name=bureau.strip())] if bureau else (),
        published=_moment(issued, product[1], report) if issued else None,
        language="en" if head or text else "",
        notes=[EditorsNote(text=note) for note in notes],
        entities=[Concept(name=place.strip(), kind="place") for place in places],
        body=[block for number, group in enumerate(text, 1) for block in _blocks(group, is_last=number == len(text))],
    )


def _moment(issued: re.Match[str], office: str, report: Report) -> datetime | None:
    """Return the time of issue, in the given time zone or else that of the office."""
    day, clock, zone = read_date(issued[3]), _CLOCK.fullmatch(issued[1]), (issued[2] or "").removeprefix("A")
    if day is None:
        report.left_out(f"when it was issued is left out: {issued[0]!r}")
        return None
    hour, minute = (12 if issued[1] == "noon" else 0), 0
    if clock:
        hour, minute = (
            int(clock[1]) % (12 if clock[3] else 24) + (12 if clock[3] == "p" else 0),
            int(clock[2] or 0) % 60,
        )
    when = day.replace(hour=hour, minute=minute)
    if zone in _HOURS:
        return when.replace(tzinfo=timezone(timedelta(hours=_HOURS[zone])))
    if zone == "UTC":
        return when
    there = _ZONES.get(office, "UTC")
    report.note(f"{issued[0]!r} has no known time zone; assumed {there}")
    return in_zone(when, there) or when


def _blocks(group: list[str], *, is_last: bool) -> list[Block]:
    """Return *group* as blocks: columns, a list, a heading, or paragraphs whose lines are unwrapped."""
    if any(map(_COLUMNS.search, map(str.strip, group))):
        return [Preformatted("\n".join(group))]
    parts: list[list[str]] = []
    for text in map(str.strip, group):
        if parts and not _ITEM.match(text) and not parts[-1][-1].endswith(_ENDS):
            parts[-1].append(text)
        else:
            parts.append([text])
    texts = [" ".join(part) for part in parts]
    if all(map(_ITEM.match, texts)):
        return [List([[Paragraph(_ITEM.sub("", text, count=1))] for text in texts])]
    if len(group) == 1 and not is_last and not texts[0].endswith(_ENDS):
        return [Heading(texts[0])]
    return [Paragraph(text) for text in texts]
