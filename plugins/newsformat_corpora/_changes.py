"""Reports what of an article is lost when its document is read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from newsformat import Article, Foreign
from newsformat.plugin import Report


def report_changes(article: Article, back: Article, may_change: Mapping[str, str], report: Report) -> None:
    """Report the attributes in *may_change*, each with its reason, that differ between *article* and *back*."""
    for name, why in may_change.items():
        before, after = getattr(article, name), getattr(back, name)
        if before not in ("", (), None) and (before != after or _offset(before) != _offset(after)):
            report.lost(name, why=why)


def report_lost_foreign(parts: Iterable[Foreign], back: Article, why: str, report: Report) -> None:
    """Report the foreign *parts* of an article that *back* does not have, with the reason *why*."""
    kept = {*back.foreign}
    for part in parts:
        if part not in kept:
            report.lost(f"foreign.{part.space}", where=part.name, why=why)


def _offset(value: object) -> object:
    return value.utcoffset() if isinstance(value, datetime) else None
