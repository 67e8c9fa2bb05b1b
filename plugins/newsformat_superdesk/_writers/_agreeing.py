"""Foreign parts that affect the publication of an item: they must agree with the article."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Foreign, Status
from newsformat.markup.json import object_of, text_of, value_of
from newsformat.plugin import Report
from newsformat_superdesk._names import SPACE
from newsformat_superdesk._readers._concepts_reader import signal_of_state
from newsformat_superdesk._readers._handling_reader import (
    CANCELED,
    DELETED,
    NOT_FOR_PUBLICATION,
    OPEN,
    POST_STATUS,
    SCHEDULED,
    STATE_OF_POSTS,
    WITHHELD,
)


def agreeing(article: Article, report: Report) -> Iterator[Foreign]:
    """Yield the foreign parts of *article*, without a state or flag that contradicts its current status."""
    is_post = any((part.space, part.name) == (SPACE, POST_STATUS) for part in article.foreign)
    for part in article.foreign:
        if (part.space, part.name) == (SPACE, "state") and not _is_still(article, part.value, is_post):
            report.lost(f"foreign.{SPACE}", where="state", why="the article has another value now")
        elif (part.space, part.name) == (SPACE, "flags") and article.status is Status.USABLE:
            yield _unmarked(part, report)
        elif is_post and part.space == SPACE and part.name in _PUBLISHED_POST and article.status is Status.USABLE:
            yield evolve(part, value=_PUBLISHED_POST[part.name])
        else:
            yield part


_PUBLISHED_POST = {POST_STATUS: text_of(OPEN), DELETED: text_of(False)}  # noqa: FBT003 -- a value of JSON


def _is_still(article: Article, kept: str, is_post: bool) -> bool:  # noqa: FBT001 -- of one caller
    """Does the *kept* state still agree with *article*?"""
    try:
        state = value_of(kept)
    except ValueError:
        return True
    signal = signal_of_state(state)
    if signal is not None and signal not in article.signals:
        return False
    match state:
        case str() if state in CANCELED:
            return article.status is Status.CANCELED
        case str() if state in WITHHELD:
            return article.status is not Status.USABLE or (is_post and state == STATE_OF_POSTS)
    return state != SCHEDULED or article.embargo is not None


def _unmarked(part: Foreign, report: Report) -> Foreign:
    """Return *part*, the flags, without the mark "not for publication"."""
    flags = object_of(part.value) or {}
    if not flags.get(NOT_FOR_PUBLICATION):
        return part
    report.lost(f"foreign.{SPACE}", where=f"flags.{NOT_FOR_PUBLICATION}", why="the article is usable now")
    return evolve(part, value=text_of(flags | {NOT_FOR_PUBLICATION: False}))
