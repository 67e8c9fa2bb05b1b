"""Is a record published? What a content system says is not, or is no more, is held back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsformat import Status
from newsformat.markup.handling import status_named
from newsformat.plugin import Report


_STATUSES = (
    *("status", "Status", "_status", "state", "_state", "stage", "visibility", "workflow_state", "workflowState"),
    *("workflow_status", "workflowStatus", "publication_status", "publicationStatus", "publication_state"),
    *("publicationState", "publish_status", "publishStatus", "publishing_status", "publishingStatus", "post_status"),
    *("postStatus", "article_status", "articleStatus", "editorial_status", "editorialStatus", "content_status"),
)
# Other words may be about anything: of an answer, a war, or a country.
_WORDS = {
    **dict.fromkeys(("draft", "drafts", "auto draft", "pending", "pending review", "private"), Status.WITHHELD),
    **dict.fromkeys(("in review", "review", "ready for review", "in progress", "scheduled"), Status.WITHHELD),
    **dict.fromkeys(("future", "unpublished", "not published", "withheld", "embargoed"), Status.WITHHELD),
    **dict.fromkeys(("on hold", "hold", "spiked"), Status.WITHHELD),
    **dict.fromkeys(("trash", "trashed", "deleted", "removed", "retracted"), Status.CANCELED),
}
_TOLD = {  # what a member says that is true or false, and the status that this is
    **dict.fromkeys(("published", "is_published", "isPublished", "is_public", "isPublic"), (False, Status.WITHHELD)),
    **dict.fromkeys(
        ("draft", "is_draft", "isDraft", "unpublished", "is_private", "isPrivate"), (True, Status.WITHHELD)
    ),
    **dict.fromkeys(("deleted", "is_deleted", "isDeleted", "trashed"), (True, Status.CANCELED)),
}
_NO, _YES = frozenset(("false", "0", "no")), frozenset(("true", "1", "yes"))


def status_of(record: Mapping[str, Any], report: Report, *, line: int) -> Status:
    """Return the status that the *record* says it has, that of a *line*; *report* is told if that holds it back."""
    for name in _STATUSES:
        said = record.get(name)
        status = _named(said) if isinstance(said, str) else Status.USABLE
        if status is not Status.USABLE:
            report.note(f"taken as {status.value}: its {name} is {said:.60}", line=line)
            return status
    for name, (value, status) in _TOLD.items():
        said = record.get(name)
        if said is not None and _is(said, value):
            report.note(f"taken as {status.value}: its {name} is {str(said).lower()}", line=line)
            return status
    return Status.USABLE


def _named(said: str) -> Status:
    word = " ".join(said.lower().replace("_", " ").replace("-", " ").split())
    return _WORDS.get(word) or status_named(word) or Status.USABLE


def _is(said: object, value: bool) -> bool:  # noqa: FBT001 -- what it is compared with
    """Is *said* this *value*, or a number or word for it?"""
    if isinstance(said, bool | int):
        return said in (0, 1) and bool(said) is value
    return isinstance(said, str) and said.strip().lower() in (_YES if value else _NO)
