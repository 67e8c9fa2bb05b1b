"""Rules for items, from Superdesk's own schema (``superdesk/metadata/item.py`` of superdesk-core)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    alone_or_in,
    anything,
    array,
    as_warning,
    both,
    choice,
    members,
    moment,
    one_of,
    or_null,
    source_problems,
)
from newsformat.markup.members import items_at, objects_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_superdesk._names import STORIES


_TEXT = or_null(STRING)
_NUMBER = or_null(INTEGER)
_MOMENT = or_null(moment())
_STATUS = or_null(choice("usable", "withheld", "canceled"))
_STATES = (
    *("draft", "ingested", "routed", "fetched", "submitted", "in_progress", "spiked", "published", "scheduled"),
    *("corrected", "correction", "being_corrected", "killed", "recalled", "unpublished"),
)
_STATE = as_warning(choice(*_STATES), "state")
_CONCEPT = both(
    members(
        {**dict.fromkeys(("name", "scheme", "role"), _TEXT), **dict.fromkeys(("qcode", "code"), or_null(SCALAR))},
        other=anything,
    ),
    one_of(("qcode", "code", "name", "parent"), "what it is", Severity.WARNING),
)
_CONCEPTS = or_null(array(_CONCEPT))
_FILE = or_null(
    both(
        members(
            {**dict.fromkeys(("href", "mimetype"), _TEXT), **dict.fromkeys(("width", "height"), _NUMBER)},
            other=anything,
        ),
        one_of(("href", "media"), "where the file is", Severity.WARNING),
    )
)
_DATELINE = members(
    {"located": or_null(OBJECT), "date": _MOMENT, **dict.fromkeys(("source", "text"), _TEXT)}, other=anything
)
_SCHEDULE = members(dict.fromkeys(("utc_embargo", "utc_publish_schedule"), _MOMENT), other=anything)
_FLAGS = members(
    dict.fromkeys(
        ("marked_for_not_publication", "marked_for_legal", "marked_archived_only", "marked_for_sms"), or_null(BOOLEAN)
    ),
    other=anything,
)
_GROUP = members({"id": STRING, "refs": array(OBJECT)}, needs=("id",), other=anything)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each document, in order."""
    return source_problems(source, ITEMS, ("_items",))


def _groups(value: Any, where: Path) -> Iterator[Misfit]:
    """Check the groups of a package: each has an ID, and a reference names an item or an existing group."""
    yield from or_null(array(_GROUP))(value, where)
    groups = objects_at({"": value}, "")
    names = {text_at(group, "id") for group in groups}
    for number, group in enumerate(value if groups else ()):
        for place, ref in enumerate(items_at(group, "refs")):
            group_name = text_at(ref, "idRef")
            if group_name and group_name not in names:
                yield Misfit(
                    "reference",
                    f"there is no group {group_name!r:.60}",
                    (*where, number, "refs", place, "idRef"),
                    Severity.WARNING,
                )


def _associations(value: Any, where: Path) -> Iterator[Misfit]:
    yield from or_null(members(other=or_null(_associated)))(value, where)


def _associated(value: Any, where: Path) -> Iterator[Misfit]:
    yield from members(_MEMBERS, other=anything)(value, where)


_MEMBERS: dict[str, Rule] = {
    "type": choice(*sorted(STORIES)),
    "pubstatus": _STATUS,
    "state": _STATE,
    **dict.fromkeys(("guid", "_id", "headline", "slugline", "creditline", "sign_off", "language", "ednote"), _TEXT),
    **dict.fromkeys(("abstract", "body_html", "body_footer", "byline", "description_text", "alt_text"), _TEXT),
    **dict.fromkeys(("source", "original_source", "usageterms", "copyrightnotice", "copyrightholder"), _TEXT),
    "version": or_null(SCALAR),
    **dict.fromkeys(("urgency", "priority", "word_count"), _NUMBER),
    **dict.fromkeys(("firstcreated", "versioncreated", "firstpublished", "embargo", "publish_schedule"), _MOMENT),
    **dict.fromkeys(("expiry", "_created", "_updated"), _MOMENT),
    **dict.fromkeys(("subject", "anpa_category", "genre", "place", "authors", "signal"), _CONCEPTS),
    "keywords": or_null(array(STRING)),
    "dateline": or_null(_DATELINE),
    "schedule_settings": or_null(_SCHEDULE),
    "flags": or_null(_FLAGS),
    "renditions": or_null(members(other=_FILE)),
    "associations": _associations,
    "groups": _groups,
}
_ITEM = both(
    members(_MEMBERS, other=anything),
    one_of(("guid", "_id"), "which item it is", Severity.WARNING),
)

ITEMS = alone_or_in("_items", _ITEM)
