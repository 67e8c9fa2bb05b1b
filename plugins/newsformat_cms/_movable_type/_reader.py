"""Reads entries of Movable Type."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

from newsformat import Article, Association, Block, Byline, Concept, Envelope, Foreign, Identifier, Media, Status
from newsformat.markup.dates import in_zone, read_date
from newsformat.markup.html import lift_dateline, read_html, read_html_inlines
from newsformat.markup.wordpress import with_paragraphs
from newsformat.plugin import Limits, Report, Source, line, read_each
from newsformat_cms._markdown import read_markdown
from newsformat_cms._movable_type._entries import SECTIONS, SPACE, Entry, Lines, entries_in, entry_of


if TYPE_CHECKING:
    from newsformat_cms._options import MovableTypeOptions

STATUSES: Final = {
    "publish": Status.USABLE,
    "draft": Status.WITHHELD,
    "unpublish": Status.CANCELED,
    "review": Status.WITHHELD,
    "future": Status.WITHHELD,
    "spam": Status.WITHHELD,
}
USUAL: Final = ("Publish", "Draft", "Unpublish")  # default values of the writer
TAKEN: Final = frozenset((
    "AUTHOR", "TITLE", "BASENAME", "STATUS", "CONVERT BREAKS", "PRIMARY CATEGORY", "CATEGORY", "DATE", "TAGS",
    "UNIQUE URL", "IMAGE", "NO ENTRY", *SECTIONS,
))  # fmt: skip
_FORMS = frozenset(("", "0", "1", "richtext", "__default__"))
_DATE = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})\s+(\d\d?):(\d\d)(?::(\d\d))?\s*([AaPp][Mm])?", re.ASCII)
_TAG = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([^,]*))\s*(?:,|\Z)""")


def read(source: Source, options: MovableTypeOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each entry."""

    def articles(lines: Lines) -> list[Article]:
        entry = entry_of(lines, source, report)
        if entry.value("NO ENTRY") == "1":
            report.note("skipped, not an article: comments on an entry that is elsewhere", line=lines.line)
            return []
        if (no_entry := entry.value("NO ENTRY")) not in {"", "0"}:
            report.left_out(f"left out NO ENTRY, which is neither 0 nor 1: {no_entry:.60}", line=lines.line)
        return [_article(entry, options.zone, report, source.limits)]

    yield from read_each(entries_in(source), articles, report, name=lambda _: "an entry", line=lambda lines: lines.line)


def _article(entry: Entry, zone: str, report: Report, limits: Limits) -> Article:
    _report_twice(entry, report)
    page, picture = entry.value("UNIQUE URL"), entry.value("IMAGE")
    dateline, text = lift_dateline(entry.text("BODY"))
    first = _blocks(entry, text, report, limits)
    rest = _blocks(entry, entry.text("EXTENDED BODY"), report, limits)
    return Article(
        headline=read_html_inlines(entry.value("TITLE"), report, limits=limits),
        summary=read_html_inlines(entry.text("EXCERPT"), report, limits=limits),
        bylines=[Byline(name=name)] if line(name := entry.value("AUTHOR")) else (),
        dateline=dateline,
        slug=entry.value("BASENAME"),
        status=_status(entry.value("STATUS"), report),
        published=_published(entry, zone, report),
        identifiers=[Identifier(value=page, kind="url")] if line(page) else (),
        subjects=[Concept(name=name) for name in _categories(entry)],
        keywords=[*read_tags(entry.value("TAGS")), *_keywords(entry.text("KEYWORDS"))],
        body=[*first, *rest],
        associations=[Association(role="thumbnail", media=Media(picture))] if line(picture) else (),
        foreign=[*_foreign_data(entry), *([Foreign(SPACE, "EXTENDED BODY", str(len(first)))] if rest else [])],
    )


def _report_twice(entry: Entry, report: Report) -> None:
    """Report repeated values that an entry may have only once."""
    counts = Counter([name for name, value in [*entry.metadata, *entry.sections] if value])
    for name in sorted(TAKEN - {"CATEGORY", "COMMENT", "PING"}):
        if counts[name] > 1:
            report.left_out(f"a further {name} of an entry is left out")


def _blocks(entry: Entry, text: str, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks of a section that has *text*, in the format that the entry says."""
    form = entry.value("CONVERT BREAKS").lower()
    if not text.strip():
        return ()
    if form.startswith("markdown"):
        return read_markdown(text, report)
    if form.startswith("textile"):
        report.note("Textile is read as text with line breaks; its marks stay")
    elif form not in _FORMS:
        report.note(f"text of the format {form:.60} is read as text with line breaks")
    html = text if form in {"0", "richtext"} else with_paragraphs(text)
    return read_html(html, report, limits=limits)


def _published(entry: Entry, zone: str, report: Report) -> datetime | None:
    text = entry.value("DATE")
    when = read_moment(text, zone, report) if text else None
    if text and when is None:
        report.left_out(f"left out, not a date: {text!r:.60}")
    return when


def read_moment(text: str, zone: str, report: Report) -> datetime | None:
    """Return the date in the blog's local time, in *zone* or else in UTC."""
    match = _DATE.fullmatch(text)
    if match is None:
        return read_date(text, report if read_date(text) is not None else None)
    month, day, year, hour, minute = (int(match[place]) for place in range(1, 6))
    if match[7] and hour <= _NOON:
        hour = hour % _NOON + (_NOON if match[7].lower() == "pm" else 0)
    try:
        when = datetime(year, month, day, hour, minute, int(match[6] or 0))  # noqa: DTZ001 -- its zone comes next
    except ValueError:
        return None
    there = in_zone(when, zone) if zone else None
    return there or read_date(when.isoformat(), report)


_NOON = 12


def _status(name: str, report: Report) -> Status:
    status = STATUSES.get(name.lower()) if name else Status.USABLE
    if status is None:
        report.note(f"{name!r:.60} is not a known status; treated as withheld")
    return status or Status.WITHHELD


def _categories(entry: Entry) -> list[str]:
    """Return the categories, the primary one first."""
    values = [value for key, value in entry.metadata if key == "CATEGORY" and line(value)]
    if line(first := entry.value("PRIMARY CATEGORY")):
        if first in values:
            values.remove(first)
        values.insert(0, first)
    return values


def read_tags(text: str) -> list[str]:
    """Return the tags, separated by commas, and quoted if they contain any."""
    return [word for tag in _TAG.finditer(text) if (word := line(tag[1] or tag[2] or tag[3] or ""))]


def _keywords(text: str) -> list[str]:
    return [word for part in re.split(r"[,、\n]", text) if (word := line(part))]


def _foreign_data(entry: Entry) -> Iterator[Foreign]:
    """Yield the other data of an entry, and its comments and pings."""
    counts = Counter[str]()
    for name, value in entry.metadata:
        counts[name] += 1
        if value and (name not in TAKEN or (name == "STATUS" and value not in USUAL and counts[name] == 1)):
            yield Foreign(SPACE, name, value)
    for name, text in entry.sections:
        counts[name] += 1
        if text and (name not in SECTIONS or name in {"COMMENT", "PING"}):
            yield Foreign(SPACE, name, text)
