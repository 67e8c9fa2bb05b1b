"""dpa-digitalwires → articles: one entry, or several in an array or in a response of the API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import object_with
from newsformat.plugin import NoOptions, Report, Source
from newsformat_dpa._names import SPACE
from newsformat_dpa._readers._entry_reader import MEMBERS, read_entry


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope with the other members of a response, and an article for each entry."""

    def article(value: Any) -> Article:
        return read_entry(object_with(value, MEMBERS, _MISSING), report, source.limits)

    def response(value: Any) -> Iterator[Article | Envelope]:
        return read_alone_or_in(value, "entries", article, report, space=SPACE, item="the entry")

    return read_answers(source, response, report, within=("entries",))


_MISSING = "not a dpa-digitalwires entry: it has none of its members, such as urn and article_html"
