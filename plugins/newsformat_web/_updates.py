"""Reads the updates of a live blog as blocks, each under a heading with its time and title."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from newsformat import Block, Heading
from newsformat.markup.dates import read_date
from newsformat.plugin import Limits, Report
from newsformat_web._associations_reader import read_associations
from newsformat_web._assumed_dates import is_complete
from newsformat_web._paragraphs import BETWEEN
from newsformat_web._texts import flat, read_body, texts
from newsformat_web._thing import Thing


def read_updates(blog: Thing, report: Report, limits: Limits) -> list[Block]:
    """Return the blocks for the updates of *blog*, which are also kept with their authors and exact times."""
    things = [Thing(item, blog.named) for item in flat(blog.left.get("liveBlogUpdate"))]
    stamps = [*map(_stamp, things)]
    moments = [read_date(stamp) for stamp in stamps]
    if incomplete := next((stamp for stamp in stamps if stamp and not is_complete(stamp)), ""):
        read_date(incomplete, report)  # to report the assumption once
    several = len({when.date() for when in moments if when is not None}) > 1
    update_blocks: list[Block] = []
    day: date | None = None
    for thing, when in zip(things, moments, strict=True):
        title, blocks = thing.text("headline", "name"), [*_update_blocks(thing, report, limits)]
        if when is not None and (title or blocks):
            clock = _time(when, with_day=several and when.date() != day)
            title, day = f"{clock}{BETWEEN.text}{title}" if title else clock, when.date()
        update_blocks += [*([Heading(title, _LEVEL)] if title else []), *blocks]
    return update_blocks


_LEVEL = 2


def _update_blocks(update: Thing, report: Report, limits: Limits) -> Iterator[Block]:
    yield from read_body(update.body(update.language()), report, limits)
    for association in read_associations(update, Report(heard=False)):
        if association.media and association.media.href:
            yield association.media


def _stamp(update: Thing) -> str:
    """Return the exact publication time of *update*, or ``""``; a day is not enough."""
    times = (text for name in ("datePublished", "dateModified") for text in texts(update.left.get(name)) if ":" in text)
    return next(times, "")


def _time(when: datetime, *, with_day: bool) -> str:
    zone = " UTC" if when.utcoffset() == timedelta(0) else ""  # any other zone is the readers' own
    return f"{when:%Y-%m-%d, %H:%M}{zone}" if with_day else f"{when:%H:%M}{zone}"
