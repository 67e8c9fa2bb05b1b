"""What search engines of the kind of Elasticsearch answer and export: documents, each ``_source`` of a hit.

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


def placed_sources(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield each document that a search has found, with its path in *value*; *value* itself if that is no answer."""
    if _is_answer(value):
        for number, hit in enumerate(value["hits"]["hits"]):
            yield ("hits", "hits", number, _SOURCE), hit[_SOURCE]
    elif _is_hit(value):
        yield (_SOURCE,), value[_SOURCE]
    else:
        yield (), value


def sources_in(value: Any, report: Report, line: int | None = None) -> Any:
    """Return the documents that a search has found, or the one of a hit; *value* itself if it is neither.

    What stands around them is told.
    """
    if _is_answer(value):
        hits = value["hits"]["hits"]
        around = [*value, *value["hits"], *(name for hit in hits for name in hit)]
        found: Any = [hit[_SOURCE] for hit in hits]
    elif _is_hit(value):
        around, found = [*value], value[_SOURCE]
    else:
        return value
    names = ", ".join(name for name in dict.fromkeys(around) if name not in {"hits", _SOURCE})
    report.note(f"what a search engine says of its documents is no news: {names:.100}", line=line)
    return found


def _is_answer(value: Any) -> bool:
    hits = value.get("hits") if isinstance(value, dict) else None
    found = hits.get("hits") if isinstance(hits, dict) else None
    return isinstance(found, list) and bool(found) and all(map(_is_hit, found))


def _is_hit(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get(_SOURCE), dict) and not _IDS.isdisjoint(value)
