"""What was kept of an item, and tells of it whether and when it is published: it has to agree with the article."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Foreign, Status
from newsformat.markup.json import object_of, text_of, value_of
from newsformat.plugin import Report
from newsformat_superdesk._names import SPACE
from newsformat_superdesk._readers._concepts_reader import signalled
from newsformat_superdesk._readers._handling_reader import (
    CANCELED,
    DELETED,
    NOT_FOR_PUBLICATION,
    OF_POSTS,
    POST_STATUS,
    PUBLISHED,
    SCHEDULED,
    WITHHELD,
)


def agreeing(article: Article, report: Report) -> Iterator[Foreign]:
    """Yield what was kept of *article*, without a state or flag that says something else than it does by now."""
    is_post = any((part.space, part.name) == (SPACE, POST_STATUS) for part in article.foreign)
    for part in article.foreign:
        if (part.space, part.name) == (SPACE, "state") and not _is_still(article, part.value, is_post):
            report.lost(f"foreign.{SPACE}", where="state", why="the article says something else now")
        elif (part.space, part.name) == (SPACE, "flags") and article.status is Status.USABLE:
            yield _unmarked(part, report)
        elif is_post and part.space == SPACE and part.name in _OF_POSTS and article.status is Status.USABLE:
            yield evolve(part, value=_OF_POSTS[part.name])
        else:
            yield part


_OF_POSTS = {POST_STATUS: text_of(PUBLISHED), DELETED: text_of(False)}  # noqa: FBT003 -- a value of JSON


def _is_still(article: Article, kept: str, is_post: bool) -> bool:  # noqa: FBT001 -- of one caller
    """Is *article* in the state *kept*?"""
    try:
        state = value_of(kept)
    except ValueError:
        return True
    signal = signalled(state)
    if signal is not None and signal not in article.signals:
        return False
    match state:
        case str() if state in CANCELED:
            return article.status is Status.CANCELED
        case str() if state in WITHHELD:
            return article.status is not Status.USABLE or (is_post and state == OF_POSTS)
    return state != SCHEDULED or article.embargo is not None


def _unmarked(part: Foreign, report: Report) -> Foreign:
    """Return the flags *part* without the mark that an item is not to be published."""
    flags = object_of(part.value) or {}
    if not flags.get(NOT_FOR_PUBLICATION):
        return part
    report.lost(f"foreign.{SPACE}", where=f"flags.{NOT_FOR_PUBLICATION}", why="the article is usable now")
    return evolve(part, value=text_of(flags | {NOT_FOR_PUBLICATION: False}))
