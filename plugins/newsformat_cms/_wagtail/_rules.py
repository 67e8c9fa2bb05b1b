"""Rules of Wagtail's API v2 on its responses, and on blocks of StreamFields.

They are https://docs.wagtail.org/en/stable/advanced_topics/api/v2/usage.html and
https://docs.wagtail.org/en/stable/topics/streamfield.html. Sites call their fields and blocks as they like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    INTEGER,
    STRING,
    Rule,
    anything,
    array,
    as_warning,
    matching,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._wagtail._stream import is_stream


_TYPE = matching(r"[A-Za-z_]\w*\.[A-Za-z_]\w*", "model of an app, such as news.ArticlePage", severity=Severity.WARNING)
_ADDRESS = or_null(matching(r"(?:https?://|/)\S*", "address", rule="uri", severity=Severity.WARNING))
_NUMBER = as_warning(INTEGER, "id")  # a UUID is possible where a site defines its own pages


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    return source_problems(source, document)


def document(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of a page, a listing, or an array of pages."""
    if isinstance(value, list):
        yield from array(_page)(value, where)
    elif isinstance(value, dict) and "items" in value and "title" not in value:
        yield from _LISTING(value, where)
        yield from _counted(value, where)
    else:
        yield from _page(value, where)


def _counted(value: Mapping[str, Any], where: Path) -> Iterator[Misfit]:
    """Yield a listing with more items than its total count."""
    meta, items = value.get("meta"), value.get("items")
    total = meta.get("total_count") if isinstance(meta, dict) else None
    if type(total) is int and isinstance(items, list) and len(items) > total:
        message = f"{len(items)} items, where there are {total} at all"
        yield Misfit("value", message, (*where, "meta", "total_count"), Severity.WARNING)


def _page(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _PAGE(value, where)
    for name, member in value.items() if isinstance(value, dict) else ():
        yield from _streams(member, (*where, name))


def _streams(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of blocks of StreamFields, also nested."""
    if isinstance(value, dict):
        for name, block in value.items():
            yield from _streams(block, (*where, name))
    elif isinstance(value, list):
        ids: set[str] = set()
        are_blocks = is_stream(value)
        for index, block in enumerate(value):
            if are_blocks:
                yield from _BLOCK(block, (*where, index))
                key = block.get("id")
                if isinstance(key, str) and key in ids:
                    yield Misfit(
                        "unique", f"another block has the ID {key:.60}", (*where, index, "id"), Severity.WARNING
                    )
                ids |= {key} if isinstance(key, str) else set()
            yield from _streams(block, (*where, index))


_BLOCK = members({"type": STRING, "value": anything, "id": or_null(STRING)}, other=anything)
_META = members(
    {
        "type": _TYPE,
        **dict.fromkeys(("detail_url", "html_url"), _ADDRESS),
        **dict.fromkeys(("slug", "seo_title", "search_description", "locale"), or_null(STRING)),
        "first_published_at": or_null(moment()),
    },
    needs=("type",),
    other=anything,
)
_PAGE: Rule = members({"id": _NUMBER, "meta": _META, "title": STRING}, needs=("id", "meta", "title"), other=anything)
_LISTING = members(
    {"meta": members({"total_count": INTEGER}, needs=("total_count",), other=anything), "items": array(_page)},
    needs=("meta",),
    other=anything,
)
