"""Answers and exports of search engines like Elasticsearch: each document is the ``_source`` of a hit.

An answer has them in ``hits.hits`` (https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search), an
export one hit a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat._report import Report
from newsformat.markup._json._places import Path


_SOURCE = "_source"
_IDS = frozenset(("_id", "_index"))
_BESIDE = frozenset(("fields", "found", "highlight", "ignored_field_values", "inner_hits", "matched_queries", "sort"))


def sources_with_paths(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield each document in a search result, with its path in *value*, or *value* itself if it is not one."""
    path, hits = _hits_in(value)
    for number, hit in enumerate(hits):
        if _is_hit(hit):
            yield (*path, number, _SOURCE), hit[_SOURCE]
    if _is_hit(value):
        yield (_SOURCE,), value[_SOURCE]
    elif not hits:
        yield (), value


def sources_in(value: Any, report: Report, line: int | None = None) -> Any:
    """Return the documents in a search result, or the document of a hit; *value* itself if it is neither.

    Anything around them is reported.
    """
    path, hits = _hits_in(value)
    if hits:
        beside_hits = [*value, *value["hits"]] if path else []
        sources: Any = [hit[_SOURCE] for hit in hits if _is_hit(hit)]
        if without := len(hits) - len(sources):
            report.left_out(f"hits without a document: {without}", line=line)
    elif _is_hit(value):
        beside_hits, hits, sources = [], [value], value[_SOURCE]
    else:
        return value
    beside_hits += [name for hit in hits if isinstance(hit, dict) for name in hit]
    names = ", ".join(name for name in dict.fromkeys(beside_hits) if name not in {"hits", _SOURCE})
    report.note(f"left out, as not news, the search engine's own data about its documents: {names:.100}", line=line)
    return sources


def _hits_in(value: Any) -> tuple[Path, list[Any]]:
    """Return the path of the array of hits in *value*, an answer or an array of only hits, and the hits."""
    if isinstance(value, list):
        return (), value if all(map(_is_hit, value)) else []
    hits = value.get("hits") if isinstance(value, dict) else None
    inner = hits.get("hits") if isinstance(hits, dict) else None
    return ("hits", "hits"), inner if isinstance(inner, list) and any(map(_is_hit, inner)) else []


def _is_hit(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get(_SOURCE), dict) or _IDS.isdisjoint(value):
        return False
    return all(name.startswith("_") or name in _BESIDE for name in value)
