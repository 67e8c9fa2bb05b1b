"""What of an article is not read again from what was written of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from newsformat import Article, Foreign
from newsformat.plugin import Report


def tell_changes(article: Article, back: Article, may_change: Mapping[str, str], report: Report) -> None:
    """Tell *report* what *article* has, and *back* has not, of the attributes that *may_change*, each for a reason."""
    for name, why in may_change.items():
        before, after = getattr(article, name), getattr(back, name)
        if before not in ("", (), None) and (before != after or _offset(before) != _offset(after)):
            report.lost(name, why=why)


def report_lost_foreign(parts: Iterable[Foreign], back: Article, why: str, report: Report) -> None:
    """Tell *report*, and *why*, which foreign *parts* of an article *back* has not."""
    kept = {*back.foreign}
    for part in parts:
        if part not in kept:
            report.lost(f"foreign.{part.space}", where=part.name, why=why)


def _offset(value: object) -> object:
    return value.utcoffset() if isinstance(value, datetime) else None
