"""Articles whose values no newsroom would have: whatever is written of them must be valid all the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import Any, TypeAlias

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Foreign,
    Headline,
    Identifier,
    Rights,
    Status,
)


Texts: TypeAlias = "st.SearchStrategy[str]"
Sizes: TypeAlias = "st.SearchStrategy[int | None]"

LENIENT = settings(deadline=None, suppress_health_check=list(HealthCheck))


def texts(pieces: Sequence[str]) -> Texts:
    """Texts of a few *pieces*, in any order."""
    return st.lists(st.sampled_from(pieces), max_size=8).map("".join)


def dates(unit: str) -> st.SearchStrategy[datetime]:
    """Moments in any zone there may be, told to the minute or second as *unit* says."""
    most = 23 if unit == "hours" else {"minutes": 1439, "seconds": 82_800}[unit]
    exact = st.integers(-most, most).map(lambda number: timedelta(**{unit: number}))
    whole = st.integers(-14, 14).map(lambda hours: timedelta(hours=hours))
    return st.datetimes(timezones=(exact | whole).map(timezone))


def foreign_of(space: str, snippets: Sequence[tuple[str, str]], nasty: Texts) -> st.SearchStrategy[tuple[Foreign, ...]]:
    """What is kept for *space*: *snippets* with their names, and anything else."""
    kept = st.sampled_from(snippets).map(lambda pair: Foreign(space, *pair))
    return st.lists(kept | st.builds(Foreign, st.just(space), nasty, nasty), max_size=4).map(tuple)


def sizes(least: int = 0) -> Sizes:
    """Pixels or bytes, also such as no file has."""
    return st.none() | st.integers(0, 3) | st.sampled_from([least, 10**12])


def awkward(
    nasty: Texts, codes: Texts, concepts: st.SearchStrategy[Concept], moments: st.SearchStrategy[datetime], **own: Any
) -> st.SearchStrategy[Article]:
    """Articles of *nasty* texts, *codes*, *concepts* and *moments*; *own* attributes are drawn otherwise."""
    attributes: dict[str, Any] = {
        **dict.fromkeys(("uri", "headline", "kicker", "subhead", "summary", "title", "slug", "credit"), nasty),
        "digital_source_type": nasty,
        **dict.fromkeys(("version", "language"), codes),
        **dict.fromkeys(("created", "content_created", "updated", "published"), st.none() | moments),
        **dict.fromkeys(("contributors", "sources", "subjects", "entities"), st.lists(concepts, max_size=2)),
        **dict.fromkeys(("services", "genres"), st.lists(concepts, max_size=1)),
        "kind": codes | st.sampled_from(["picture", "video"]),
        "identifiers": st.lists(st.builds(Identifier, value=nasty, kind=codes), max_size=2),
        "other_headlines": st.lists(st.builds(Headline, content=nasty, role=codes, language=codes), max_size=2),
        "bylines": st.lists(st.builds(Byline, name=nasty, text=nasty, role=nasty), max_size=2),
        "dateline": st.none() | st.builds(Dateline, place=nasty, date=nasty, source=nasty, text=nasty),
        "embargo": st.none() | st.builds(Embargo, until=st.none() | moments),
        "status": st.sampled_from(Status),
        "urgency": st.none() | st.integers(1, 9),
        "signals": st.lists(codes, max_size=2),
        "notes": st.lists(st.builds(EditorsNote, text=nasty, role=codes), max_size=1),
        "rights": st.lists(
            st.builds(Rights, holder=nasty, notice=nasty, usage_terms=nasty, licence=codes, scope=codes), max_size=2
        ),
        "keywords": st.lists(nasty, max_size=2),
        "associations": st.lists(st.builds(Association, role=codes, href=codes, uri=codes, title=nasty), max_size=2),
    }
    return st.builds(Article, **attributes | own)
