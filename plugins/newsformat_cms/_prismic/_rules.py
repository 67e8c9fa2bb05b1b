"""Rules of Prismic on its responses (https://prismic.io/docs/document-api-reference)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ARRAY,
    INTEGER,
    OBJECT,
    STRING,
    alone_or_in,
    anything,
    array,
    as_warning,
    members,
    moment,
    or_null,
    rule_problems,
)
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_cms._prismic._rich_text import is_rich_text


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a response, or of documents alone."""
    yield from rule_problems(source.read_bytes(), _answer)


_PAGES = members(
    dict.fromkeys(("page", "results_per_page", "results_size", "total_results_size", "total_pages"), INTEGER),
    other=anything,
)
_DOCUMENT = members(
    {
        **dict.fromkeys(("id", "type", "lang", "href"), STRING),
        **dict.fromkeys(("uid", "url"), or_null(STRING)),
        **dict.fromkeys(("tags", "slugs"), array(STRING)),
        **dict.fromkeys(("first_publication_date", "last_publication_date"), or_null(moment())),
        **dict.fromkeys(("linked_documents", "alternate_languages"), ARRAY),
        "data": OBJECT,
    },
    needs=("data",),
    other=anything,
)
_NAMED = as_warning(members(needs=("id", "type", "lang"), other=anything), "missing")
_SPAN = members({"start": INTEGER, "end": INTEGER, "type": STRING}, needs=("start", "end", "type"), other=anything)
_SLICE = members({"slice_type": STRING, "primary": OBJECT, "items": array(OBJECT)}, other=anything)


def _answer(value: Any, where: Path) -> Iterator[Misfit]:
    if isinstance(value, dict) and "results" in value:
        yield from _PAGES(value, where)
    yield from alone_or_in("results", _document)(value, where)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _DOCUMENT(value, where)
    if isinstance(value, dict):
        yield from _NAMED(value, where)
        yield from _problems_within(value.get("data"), (*where, "data"))


def _problems_within(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of rich texts and slices anywhere."""
    if isinstance(value, dict):
        if "slice_type" in value:
            yield from _SLICE(value, where)
        for name, item in value.items():
            yield from _problems_within(item, (*where, name))
    elif isinstance(value, list):
        rule = _spans if is_rich_text(value) else _problems_within
        for index, item in enumerate(value):
            yield from rule(item, (*where, index))


def _spans(node: dict[str, Any], where: Path) -> Iterator[Misfit]:
    if node.get("type") not in {"image", "embed"}:
        yield from members({"text": STRING, "spans": array(_SPAN)}, needs=("text",), other=anything)(node, where)
    length = len(text_at(node, "text").encode("utf-16-le", "surrogatepass")) // 2
    for index, span in enumerate(objects_at(node, "spans")):
        start, end = span.get("start"), span.get("end")
        if type(start) is int and type(end) is int and not 0 <= start <= end <= length:
            yield Misfit("range", f"{start} to {end} is not within 0 to {length}", (*where, "spans", index))
