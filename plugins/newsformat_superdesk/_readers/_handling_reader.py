"""Status and embargo of an item. Values that are not understood never release it."""

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
"""States that withdraw a published item."""
WITHHELD = frozenset(("draft", "in_progress", "spiked", "submitted"))
"""States of items that are rejected or not finished."""
NOT_FOR_PUBLICATION = "marked_for_not_publication"
"""The flag of an item that must not be published."""
POST_STATUS = "post_status"
"""The member with the publication status of a Live Blog post; a post that is deleted later keeps its status."""
OPEN = "open"
"""The status of a published post."""
STATE_OF_POSTS = "draft"
"""The state of all posts, even published ones."""
DELETED = "deleted"
"""The member that marks a deleted post."""
SCHEDULED = "scheduled"
"""The state of an item that is to be published at a later time."""


def read_status_of(item: Members, report: Report) -> Status:
    """Return the status of *item*; its state and flags are kept."""
    value, state, flags = item.take("pubstatus"), text_at(item.left, "state"), item.left.get("flags")
    status = read_status(str(value), report) if value else Status.USABLE
    post = text_at(item.left, POST_STATUS)
    if state in CANCELED or (post and item.left.get(DELETED) is True):
        return Status.CANCELED
    not_for_publication = (isinstance(flags, dict) and flags.get(NOT_FOR_PUBLICATION)) or (post and post != OPEN)
    is_unfinished = state in WITHHELD and not (post and state == STATE_OF_POSTS)
    if status is Status.USABLE and (not_for_publication or is_unfinished):
        report.note("treated as withheld: an item that is being written, spiked, or marked for not publication")
        return Status.WITHHELD
    return status


def is_held_back(associated: Object) -> bool:
    """Is the *associated* item withdrawn, withheld or under embargo, so that it must not be shown?"""
    value, state = associated.get("pubstatus"), text_at(associated, "state")
    settings = associated.get(_SETTINGS)
    until = associated.get("embargo") or (isinstance(settings, dict) and settings.get("utc_embargo"))
    return bool((value and status_named(str(value)) is not Status.USABLE) or state in CANCELED | WITHHELD or until)


def read_embargo_of(item: Members, report: Report) -> Embargo | None:
    """Return the embargo of *item*; the other settings of its schedule are kept."""
    given = item.left.get(_SETTINGS)
    settings = Members(given if isinstance(given, dict) else {})
    until, local = settings.take("utc_embargo"), item.take("embargo")
    if isinstance(given, dict):
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
