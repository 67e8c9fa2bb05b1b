"""Moments as Superdesk writes them: in UTC, without parts of seconds."""

from __future__ import annotations

from datetime import datetime

from newsformat.markup.dates import in_utc


def written(when: datetime) -> str:
    """Return *when* in the form of Superdesk's; parts of seconds go."""
    utc = in_utc(when)
    return f"{utc.year:04}-{utc:%m-%dT%H:%M:%S}+0000"


def is_exact(when: datetime) -> bool:
    """Is *when* the same when it is read again, its zone too?"""
    return not when.microsecond and not when.utcoffset()
