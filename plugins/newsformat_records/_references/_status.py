"""The status of what a reference is to: ``status`` of CSL, ``pubstate`` of BibLaTeX (its manual, 4.9.2.11)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from newsformat import Article, Status
from newsformat.markup.handling import status_of, stricter
from newsformat.plugin import Report


_UNPUBLISHED: Final = frozenset(("inpreparation", "submitted", "forthcoming", "inpress"))
OWN: Final = frozenset(status.value for status in Status if status is not Status.USABLE)
"""The words for it that are not kept beside it."""


def status_said(fields: Mapping[str, object], names: tuple[str, ...], report: Report) -> Status:
    """Return the strictest status that those of *fields* with *names* say; what is not published yet is withheld."""
    held = Status.USABLE
    for name in names:
        said = str(fields.get(name) or "").strip()
        if (status := stricter(held, _named(said))) is not held:
            held = status
            report.note(f"read as {held.value}: its {name} is {said:.60}")
    return held


def _named(said: str) -> Status:
    if re.sub(r"[\s_-]", "", said.lower()) in _UNPUBLISHED:
        return Status.WITHHELD
    return status_of({"status": said}, Report(heard=False))


def put_status(fields: dict[str, Any], names: tuple[str, ...], article: Article) -> list[str]:
    """Let *fields* say the status of *article*, by the first of *names*; return which said another, and are gone."""
    if status_said(fields, names, Report(heard=False)) is article.status:
        return []
    gone = [name for name in names if fields.pop(name, None) is not None]
    if article.status is not Status.USABLE:
        fields[names[0]] = article.status.value
    return gone
