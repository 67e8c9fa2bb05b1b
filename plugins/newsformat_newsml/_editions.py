"""Editions of the standard: what an older version, or the Core, has no place for.

There are tables of 2.35 (2.34 is the same for news), 2.29 and 2.20; a version between two is held to the older one.
IPTC no longer publishes the Core, so that of 2.20, the last one known, holds for all versions.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from attrs import evolve

from newsformat import Article, Inlines, plain
from newsformat.plugin import Report
from newsformat_newsml import NEWEST, Conformance, WriteOptions
from newsformat_newsml._forms import Forms
from newsformat_newsml._rules import Rules, lines_by_name


_SAME_AS_NEWEST = 34


def forms(options: WriteOptions) -> Forms:
    """Return the forms of the edition that *options* choose."""
    return _forms(edition(options))


def edition(options: WriteOptions) -> str:
    """Return the name of the table that *options* choose: a version, or ``core``."""
    minor = int(options.version.partition(".")[2])
    if options.conformance is Conformance.CORE:
        return "core"
    if minor >= _SAME_AS_NEWEST:
        return NEWEST
    return "2.29" if minor >= 29 else "2.20"  # noqa: PLR2004 -- of 2.29


@cache
def _forms(name: str) -> Forms:
    if name == NEWEST:
        return Forms(Rules(), newest=True)
    from newsformat_newsml import _older_facts

    return Forms(Rules(lines_by_name(getattr(_older_facts, f"TYPES_{name.upper().replace('.', '_')}"))))


def reduced(article: Article, options: WriteOptions, report: Report) -> Article:
    """Return *article* without what the edition has no place for, and say so."""
    name = edition(options)
    changes: dict[str, Any] = {}
    why = f"NewsML-G2 {options.version} {options.conformance} has no place for it"
    for field in _MISSING.get(name, ()):
        if getattr(article, field):
            report.lost(field, why=why)
            changes[field] = None if field == "published" else ()
    if name == "core":
        for field in ("headline", "kicker", "subhead"):
            if (runs := getattr(article, field)) != (bare := _unmarked(runs)):
                report.lost(field, why="headlines of the Core have no marks")
                changes[field] = bare
    return evolve(article, **changes) if changes else article


_MISSING = {"2.20": ("published",), "core": ("published", "identifiers", "signals")}


def _unmarked(runs: Inlines) -> Inlines:
    return Article(headline=plain(runs)).headline
