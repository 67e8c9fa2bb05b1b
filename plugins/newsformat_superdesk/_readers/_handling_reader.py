"""May an item be published, and when? What is not understood lets none out."""

from __future__ import annotations

from typing import Any

from newsformat import Embargo, Status
from newsformat.markup.handling import read_embargo, read_status, status_named
from newsformat.markup.json import Object
from newsformat.markup.members import Members, text_at
from newsformat.plugin import Report
from newsformat_superdesk._names import FOREVER


_SETTINGS = "schedule_settings"
CANCELED = frozenset(("killed", "recalled", "unpublished"))
"""States that withdraw what was published."""
WITHHELD = frozenset(("draft", "in_progress", "spiked", "submitted"))
"""States of what is not published, or that desks still write."""
NOT_FOR_PUBLICATION = "marked_for_not_publication"
"""A flag."""
POST_STATUS = "post_status"
"""The member that says of a post of Live Blog whether it is published; one that was, and is deleted, says so, too."""
PUBLISHED = "open"
"""What it says of one that is."""
OF_POSTS = "draft"
"""The state of all posts, also of those that are published."""
DELETED = "deleted"
"""The member that says of a post that it is no more."""
SCHEDULED = "scheduled"
"""The state of what is published at a time to come."""


def read_status_of(item: Members, report: Report) -> Status:
    """Return the status of *item*, whose state and flags stay."""
    value, state, flags = item.take("pubstatus"), text_at(item.left, "state"), item.left.get("flags")
    status = read_status(str(value), report) if value else Status.USABLE
    post = text_at(item.left, POST_STATUS)
    if state in CANCELED or (post and item.left.get(DELETED) is True):
        return Status.CANCELED
    kept = (isinstance(flags, dict) and flags.get(NOT_FOR_PUBLICATION)) or (post and post != PUBLISHED)
    is_written = state in WITHHELD and not (post and state == OF_POSTS)
    if status is Status.USABLE and (kept or is_written):
        report.note("treated as withheld: an item that is being written, spiked, or marked for not publication")
        return Status.WITHHELD
    return status


def is_held_back(associated: Object) -> bool:
    """Is *associated*, an item that belongs to another, withdrawn, withheld or under embargo? Then it is not shown."""
    value, state = associated.get("pubstatus"), text_at(associated, "state")
    settings = associated.get(_SETTINGS)
    until = associated.get("embargo") or (isinstance(settings, dict) and settings.get("utc_embargo"))
    return bool((value and status_named(str(value)) is not Status.USABLE) or state in CANCELED | WITHHELD or until)


def read_embargo_of(item: Members, report: Report) -> Embargo | None:
    """Return until when *item* must not be published; what schedules say else, stays."""
    said = item.left.get(_SETTINGS)
    settings = Members(said if isinstance(said, dict) else {})
    until, local = settings.take("utc_embargo"), item.take("embargo")
    if isinstance(said, dict):
        item.left[_SETTINGS] = {name: value for name, value in settings.left.items() if value is not None}
    if until or local:
        return _embargo(until or local, report)
    if item.left.get("state") != SCHEDULED:
        return None
    when = settings.left.get("utc_publish_schedule") or item.left.get("publish_schedule")
    report.note("the time for which an item is scheduled is read as the end of an embargo")
    return _embargo(when or "", report)


def _embargo(value: Any, report: Report) -> Embargo:
    return Embargo() if value == FOREVER else read_embargo(str(value), report)
