"""Leaves out stories outside of the requested days.

Days, months and years are those of ISO 8601, and intervals of them those of its extended format (ISO 8601-2, EDTF):
``2026``, ``2026-05/2026-07``, and ``../2009`` where there is no beginning. The day is that of the zone which the story
says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date

from newsformat._article import Article
from newsformat._errors import OptionError


_BOUND = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_OPEN = ".."


def only_dates(value: str) -> Callable[[Article], Article | tuple[Article, ...]]:
    """Return the transform that keeps only articles published on days in *value*.

    Raises:
        OptionError: it is no day, month, year or interval.
    """
    first, slash, last = map(str.strip, value.partition("/"))
    for bound in (first, last) if slash else (first,):
        if not _is_bound(bound):
            problem = f"{bound!r:.60} is not a day, month or year such as 2026-05-17, 2026-05 or 2026"
            raise OptionError(f"only-dates={value:.60}: {problem}")
    last = last if slash else first
    if _OPEN not in (first, last) and first[: len(last)] > last:
        raise OptionError(f"only-dates={value:.60}: it ends before it begins")
    least, most = first.removeprefix(_OPEN), last.removeprefix(_OPEN)

    def kept(article: Article) -> Article | tuple[Article, ...]:
        moment = article.published or article.updated or article.content_created
        day = moment.date().isoformat() if moment else ""
        return article if day and day >= least and day[: len(most)] <= most else ()

    return kept


def _is_bound(bound: str) -> bool:
    with suppress(ValueError):
        return bound == _OPEN or bool(_BOUND.fullmatch(bound) and date.fromisoformat(f"{bound}-01-01"[:10]))
    return False
