"""Status of a referenced article: ``status`` in CSL, ``pubstate`` in BibLaTeX (its manual, 4.9.2.11)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from newsformat import Article, Status
from newsformat.markup.handling import status_of, stricter
from newsformat.plugin import Report


_UNPUBLISHED: Final = frozenset(("inpreparation", "submitted", "forthcoming", "inpress"))
OWN: Final = frozenset(status.value for status in Status if status is not Status.USABLE)
"""Values that are fully represented by the status."""


def strictest_status(fields: Mapping[str, object], names: tuple[str, ...], report: Report) -> Status:
    """Return the strictest status in the members *names* of *fields*; unpublished items are withheld."""
    held = Status.USABLE
    for name in names:
        status_name = str(fields.get(name) or "").strip()
        if (status := stricter(held, _named(status_name))) is not held:
            held = status
            report.note(f"read as {held.value}: its {name} is {status_name:.60}")
    return held


def _named(name: str) -> Status:
    if re.sub(r"[\s_-]", "", name.lower()) in _UNPUBLISHED:
        return Status.WITHHELD
    return status_of({"status": name}, Report(heard=False))


def put_status(fields: dict[str, Any], names: tuple[str, ...], article: Article) -> list[str]:
    """Set the status of *article* as the first of *names* in *fields*; return contradicting fields, now removed."""
    if strictest_status(fields, names, Report(heard=False)) is article.status:
        return []
    gone = [name for name in names if fields.pop(name, None) is not None]
    if article.status is not Status.USABLE:
        fields[names[0]] = article.status.value
    return gone
