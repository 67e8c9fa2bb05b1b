"""Times as Superdesk writes them: in UTC, without fractions of a second."""

from __future__ import annotations

from datetime import datetime

from newsformat.markup.dates import in_utc


def written(when: datetime) -> str:
    """Return *when* in Superdesk's form, without fractions of a second."""
    utc = in_utc(when)
    return f"{utc.year:04}-{utc:%m-%dT%H:%M:%S}+0000"


def is_exact(when: datetime) -> bool:
    """Is *when* unchanged, including its zone, when written and read again?"""
    return not when.microsecond and not when.utcoffset()
