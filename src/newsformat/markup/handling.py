"""What may be done with a story: one rule for the statuses and embargoes of all formats.

In doubt, a story is held back: an unknown status is *withheld*; an embargo that cannot be understood lasts until
further notice, and one "until" a day lasts until that day is over. The report is told.
"""

from __future__ import annotations

from newsformat._article import Embargo, Status
from newsformat._report import Report
from newsformat.markup.dates import read_date


__all__ = ["read_embargo", "read_status", "status_named"]

_CANCELED = ("cancelled", "kill", "killed", "withdrawn")  # as it is spelled and called elsewhere
_STATUSES = {status.value: status for status in Status} | dict.fromkeys(_CANCELED, Status.CANCELED)


def status_named(text: str) -> Status | None:
    """Return the status that *text* names, also as others call it (``cancelled``, ``withdrawn``); `None` if none."""
    return _STATUSES.get(text.strip().lower())


def read_status(text: str, report: Report, *, line: int | None = None) -> Status:
    """Return the status that *text* names; an unknown one is `Status.WITHHELD`, so that the story is held back.

    *report* is told of an unknown status, and of one that has another name here, with its *line*, which counts from 1.
    """
    status = status_named(text)
    if status is None:
        report.note(f"{text!r:.60} is not a known status; taken as withheld", line=line)
        return Status.WITHHELD
    if text.strip().lower() != status.value:
        report.note(f"the status {text.strip()} is taken as {status.value}", line=line)
    return status


def read_embargo(text: str, report: Report, *, line: int | None = None) -> Embargo:
    """Return the embargo until *text*, a date; an embargo until a day lasts until that day is over.

    If *text* is not a date, which an empty one is not, the embargo lasts until further notice. *report* is told so,
    and what was assumed about a date, with its *line*, which counts from 1.
    """
    if read_date(text) is None:
        report.note(f"{text!r:.60} is not the end of an embargo; taken as until further notice", line=line)
        return Embargo()
    return Embargo(until=read_date(text, report, line=line, end=True))
