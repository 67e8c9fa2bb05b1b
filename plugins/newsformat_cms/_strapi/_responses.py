"""Reads responses of Strapi's REST API, versions 4 and 5: one or more entries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import Object, decode
from newsformat.markup.json_items import read_alone_or_in
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_cms._strapi._entry_reader import SPACE, read_entry, report_left_out_of


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several entries, and the article of each."""

    def entry(item: Any) -> Article:
        found = flat(item)
        if not isinstance(found, dict) or not found.keys() & {"id", "documentId"}:
            raise ReadError("not an entry of Strapi: it has no id")
        article = read_entry(found, report, source.limits)
        report_left_out_of(item, article, report)
        return article

    value = decode(source.read_bytes(), report)
    if isinstance(value, dict) and isinstance(value.get("data"), dict):
        value = {**value, "data": [value["data"]]}
    yield from read_alone_or_in(value, "data", entry, report, space=SPACE, item="the entry")


def flat(value: Any) -> Any:
    """Return *value* in the form of version 5, without version 4's wrappers of relations and attributes."""
    if isinstance(value, list):
        return [flat(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "data" in value and not value.keys() - {"data", "meta"}:
        return flat(value["data"])
    if isinstance(attributes := value.get("attributes"), dict) and not value.keys() - {"id", "attributes", "meta"}:
        result: Object = flat(attributes)
        return {"id": value.get("id"), **result} if isinstance(result, dict) else result
    return {name: flat(item) for name, item in value.items()}
