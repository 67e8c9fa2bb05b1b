"""Editions of the standard: what an older version, or the Core, has no place for.

There are tables of 2.35 (2.34 is the same for news), 2.29 and 2.20; a version between two uses the older one. 2.33 is
2.29 with ``digitalSourceType``: newsformat writes nothing else that was added in between. The IPTC no longer publishes
the Core, so that of 2.20, the last one known, is used for all versions.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from attrs import evolve

from newsformat import Article, Inlines
from newsformat.plugin import Report, inlines, plain_line
from newsformat_newsml._options import NEWEST, Conformance, WriteOptions
from newsformat_newsml._rules import Rules, lines_by_name
from newsformat_newsml._writers._forms import Forms
from newsformat_newsml._writers._signals import signal_qcode


CORE = "core"
_SAME_AS_NEWEST = 34
_SOURCE_TYPES = "2.33"
_OF_SOURCE_TYPES = ("ContentMetadataAfDType", "partMetaPropType")  # the types to which 2.33 added this element


def edition(options: WriteOptions) -> str:
    """Return the name of the table for *options*: a version, or ``core``."""
    minor = int(options.version.partition(".")[2])
    if options.conformance is Conformance.CORE:
        return CORE
    if minor >= _SAME_AS_NEWEST:
        return NEWEST
    if minor == 33:  # noqa: PLR2004 -- of 2.33
        return _SOURCE_TYPES
    return "2.29" if minor >= 29 else "2.20"  # noqa: PLR2004 -- of 2.29


@cache
def forms(name: str) -> Forms:
    """Return the forms of snippets in the edition called *name*."""
    if name == NEWEST:
        return Forms(Rules())
    from newsformat_newsml import _older_facts

    if name == _SOURCE_TYPES:
        types = lines_by_name(_older_facts.TYPES_2_29)
        return Forms(Rules({kind: line for kind, line in types.items() if kind not in _OF_SOURCE_TYPES}))
    tables = [getattr(_older_facts, f"{kind}_{name.upper().replace('.', '_')}", "") for kind in ("TYPES", "ELEMENTS")]
    return Forms(Rules(*map(lines_by_name, tables)))


def reduced(article: Article, edition: str, report: Report) -> Article:
    """Return *article* without what *edition* has no place for, and report the losses."""
    changes: dict[str, Any] = {}
    for name in _MISSING[edition]:
        if getattr(article, name):
            report.lost(name, why=_WHY.format(edition))
            changes[name] = getattr(_NOTHING, name)
    if "signals" not in changes and (signals := _signals(article)) != article.signals:
        report.lost("signals", why=_WHY.format(edition))
        changes["signals"] = signals
    if edition == CORE:
        if len(article.rights) > 1:
            report.lost("rights", why="the Core has a place for one")
            changes["rights"] = article.rights[:1]
        changes |= _plain_headlines(article, report)
        changes |= _plain_associations(article, report)
    return evolve(article, **changes) if changes else article


_WHY = "NewsML-G2 {} has no place for it"
_NOTHING = Article()
_MISSING: dict[str, tuple[str, ...]] = {
    _SOURCE_TYPES: (),
    "2.29": ("digital_source_type",),
    "2.20": ("published", "digital_source_type"),
    CORE: ("published", "digital_source_type", "identifiers", "signals"),
}


def _signals(article: Article) -> tuple[str, ...]:
    """Return the signals that can be QCodes: before 2.34, they must be."""
    return tuple([signal for signal in article.signals if signal_qcode(signal)])


def _plain_headlines(article: Article, report: Report) -> dict[str, Any]:
    """Return headlines without marks and line breaks; report a loss if they had any."""
    changes: dict[str, Any] = {}
    for name in ("headline", "kicker", "subhead"):
        runs = getattr(article, name)
        if runs != (bare := _plain(runs)):
            report.lost(f"{name}.inline", why=_WHY.format(CORE))
            changes[name] = bare
    others = tuple([evolve(headline, content=_plain(headline.content)) for headline in article.other_headlines])
    if others != article.other_headlines:
        report.lost("other_headlines.inline", why=_WHY.format(CORE))
        changes["other_headlines"] = others
    return changes


def _plain(runs: Inlines) -> Inlines:
    return inlines(plain_line(runs))


def _plain_associations(article: Article, report: Report) -> dict[str, Any]:
    for name in ("media", "article"):
        if any(getattr(association, name) is not None for association in article.associations):
            report.lost(f"associations.{name}", why=_WHY.format(CORE))
    bare = tuple([evolve(association, media=None, article=None) for association in article.associations])
    return {"associations": bare} if bare != article.associations else {}
