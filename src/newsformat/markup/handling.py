"""What may be done with a story: one rule for the statuses and embargoes of all formats.

When in doubt, a story is held back: an unknown status is *withheld*; an embargo that cannot be understood lasts until
further notice, and one "until" a day lasts until that day is over. Both are reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from newsformat._article import Embargo, Status
from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup.dates import is_day, read_date


__all__ = [
    "embargo_from_text",
    "embargo_of",
    "is_kill_signal",
    "keep_longest_embargo",
    "longest",
    "names_embargo",
    "read_embargo",
    "read_status",
    "status_named",
    "status_of",
    "stricter",
    "strictest",
]

_CANCELED = ("cancelled", "kill", "killed", "withdrawn")  # other names and spellings
_STATUSES = {status.value: status for status in Status} | dict.fromkeys(_CANCELED, Status.CANCELED)


def status_named(text: str) -> Status | None:
    """Return the status that *text* names, also as others call it (``cancelled``, ``withdrawn``); `None` if none.

    It may be a QCode (``stat:canceled``) or a URI that ends in the name.
    """
    return _STATUSES.get(_name(text))


def _name(text: str) -> str:
    name = text.strip().lower()
    return name if " " in name else name.rpartition("/" if "://" in name else ":")[2]


def read_status(text: str, report: Report, *, line: int | None = None) -> Status:
    """Return the status that *text* names; an unknown one is `Status.WITHHELD`, so that the story is held back.

    *report* receives a remark on an unknown status, and on one that has another name here, with its *line*, from 1.
    """
    status = status_named(text)
    if status is None:
        report.note(f"{text!r:.60} is not a known status; treated as withheld", line=line)
        return Status.WITHHELD
    if _name(text) != status.value:
        report.note(f"the status {text.strip()} is read as {status.value}", line=line)
    return status


def stricter(one: Status, other: Status) -> Status:
    """Return which of two statuses of one story holds it back more: `Status.CANCELED`, else `Status.WITHHELD`."""
    return max(one, other, key=_STRICTNESS.index)


_STRICTNESS = (Status.USABLE, Status.WITHHELD, Status.CANCELED)


def is_kill_signal(signal: str) -> bool:
    """Return whether *signal* says that the story is killed: a word, a QCode (``acme:kill``) or a URI.

    Such a story must not be published, whatever its status says.
    """
    return status_named(signal) is Status.CANCELED


def longest(embargoes: Iterable[Embargo]) -> Embargo | None:
    """Return whichever of the *embargoes* of one story holds it back longest; `None` if there is none."""
    return max(embargoes, key=_held_until, default=None)


def strictest(name: str, one: Any, other: Any) -> Any:
    """Return which of two values of the attribute *name* of one story counts: the one that holds it back more.

    That is so of its ``status``, ``embargo`` and ``expires``; of anything else the first one counts.
    """
    match name:
        case "status":
            return stricter(one, other)
        case "embargo":
            return longest([one, other])
        case "expires":
            return min(one, other)
        case _:
            return one


def keep_longest_embargo(
    values: MutableMapping[str, Any], embargo: Embargo, report: Report, *, line: int | None = None
) -> None:
    """Put *embargo*, a further one of a story, into its *values* if it lasts longer than the one there.

    This is reported to *report*, with its *line*.
    """
    if longest([values["embargo"], embargo]) is not values["embargo"]:
        values["embargo"] = embargo
        report.note("several embargoes; the longest is used", line=line)


def _held_until(embargo: Embargo) -> datetime:
    """Return when *embargo* ends; an unknown end is the last possible date."""
    return embargo.until or datetime.max.replace(tzinfo=UTC)


def read_embargo(text: str, report: Report, *, line: int | None = None) -> Embargo:
    """Return the embargo until *text*, a date; an embargo until a day lasts until that day is over.

    If *text* is not a date, which an empty one is not, the embargo lasts until further notice. This is reported,
    and what was assumed about a date, with its *line*, which counts from 1.
    """
    if read_date(text) is None:
        report.note(f"{text!r:.60} is not the end of an embargo; treated as lasting until further notice", line=line)
        return Embargo()
    return Embargo(until=read_date(text, report, line=line, end=True))


# Names of an embargo in content management systems, in lower case: whether there is one, or when it ends.
_EMBARGO = lazily(
    r"(?:field|is|has)?(?:under)?embargo(?:ed)?"
    r"(?:date|time|datetime|timestamp|at|on|until|till|to|ends?|enddate|endtime|expires|expiry|lifts?|liftdate|lifttime)?"
)
_NONE = frozenset(("", "-", "~", "none", "n/a", "nan", "nil", "null", "undefined", "0000-00-00", "0000-00-00 00:00:00"))
_NOT_UNDER = frozenset(("false", "0", "no", "n", "off", "expired", "inactive", "lifted", "no embargo"))
_UNDER = frozenset(("true", "1", "yes", "y", "on", "active"))
_WITHIN = ("until", "date", "end", "value", "active", "enabled")  # members of an object with its value
_CLOCK = lazily(r"\d\d?:\d\d(?::\d\d)?")


def embargo_from_text(text: str, report: Report, *, line: int | None = None) -> Embargo | None:
    """Return the embargo that *text* states: until a date, or just by a word (``yes``); `None` for ``no`` and the like.

    *report* receives a remark on one without an end, and on what was assumed about a date, with its *line*, from 1.
    """
    stripped = text.strip()
    return None if stripped.lower() in _NONE | _NOT_UNDER else read_embargo(stripped, report, line=line)


def embargo_of(
    record: Mapping[str, Any], report: Report, *, line: int | None = None, known: Embargo | None = None
) -> Embargo | None:
    """Return the embargo that the *record* of a content system is under, by members that are named after one.

    They say when it ends (``embargo_until``, ``embargoDate``), of which the latest counts, or only whether there is
    one (``is_embargoed``): if not, there is none. If an embargo is *known* by other means, only a date of its end adds
    to that. *report* receives a remark on one, with the *line* of the record, from 1.
    """
    texts = [text for name, value in record.items() if names_embargo(name) for text in _texts(value)]
    if any(text.lower() in _NOT_UNDER for text in texts):
        return known
    ends = [text for text in texts if text.lower() not in _NONE | _UNDER]
    words = _with_clock(ends) or [text for text in texts if text.lower() in _UNDER and known is None][:1]
    found = longest(filter(None, [known, *[embargo_from_text(word, report, line=line) for word in words]]))
    if known is not None and found is not known:
        report.note("several embargoes; the longest is used", line=line)
    return found


def _texts(value: object) -> list[str]:
    """Return the texts in *value*."""
    parts = value if isinstance(value, list) else [value]
    flat = [item for part in parts for item in (map(part.get, _WITHIN) if isinstance(part, Mapping) else (part,))]
    values = [int(item) if isinstance(item, float) and item.is_integer() else item for item in flat]
    return [str(item).strip() for item in values if isinstance(item, str | bool | int)]


def _with_clock(ends: list[str]) -> list[str]:
    """Return *ends*, or one of a day and a time (``embargo_date``, ``embargo_time``)."""
    match sorted(ends, key=len):
        case [clock, day] if _CLOCK.fullmatch(clock) and day[:1].isdecimal() and is_day(day):
            return [f"{day} {clock}"]
        case _:
            return ends


def names_embargo(name: str) -> bool:
    """Return whether *name* is one that content systems use for an embargo."""
    return "mbargo" in name.lower() and _EMBARGO.fullmatch(_letters(name)) is not None


# Members of content management systems that tell whether a record is published, reduced to letters, and their values.
_MEMBERS = frozenset((
    *("status", "state", "stage", "visibility", "workflowstate", "workflowstatus", "publicationstatus"),
    *("publicationstate", "publishstatus", "publishingstatus", "poststatus", "articlestatus", "editorialstatus"),
    *("contentstatus", "documentstatus"),
))  # fmt: skip
# Other words are ambiguous: they may concern an answer, a war, or a country.
_WORDS = {
    **dict.fromkeys(("draft", "drafts", "auto draft", "pending", "pending review", "private"), Status.WITHHELD),
    **dict.fromkeys(("in review", "review", "ready for review", "in progress", "scheduled"), Status.WITHHELD),
    **dict.fromkeys(("future", "unpublished", "not published", "withheld", "embargoed"), Status.WITHHELD),
    **dict.fromkeys(("on hold", "hold", "spiked"), Status.WITHHELD),
    **dict.fromkeys(("trash", "trashed", "deleted", "removed", "retracted"), Status.CANCELED),
}
_TOLD = {  # the status for a member that is true or false
    **dict.fromkeys(("publish", "published", "ispublished", "ispublic"), (False, Status.WITHHELD)),
    **dict.fromkeys(("draft", "isdraft", "unpublished", "private", "isprivate"), (True, Status.WITHHELD)),
    **dict.fromkeys(("deleted", "isdeleted", "trashed", "killed"), (True, Status.CANCELED)),
    **dict.fromkeys(("withdrawn", "retracted", "isretracted"), (True, Status.CANCELED)),
}
_COUNTS = frozenset(("killed",))  # possibly a number of victims
_NO, _YES = frozenset(("false", "0", "no")), frozenset(("true", "1", "yes"))


def status_of(record: Mapping[str, Any], report: Report, *, line: int | None = None) -> Status:
    """Return the status that the *record* of a content system says it has; one that withholds it is reported.

    It is looked for in the members that such systems use, in any spelling (``visibility: private``, ``Draft: true``,
    ``is_published: 0``), and the strictest counts; words that may mean anything else are ignored. *line* is that of
    the record, from 1.
    """
    found = [
        (status, name) for name, shown in record.items() if (status := _member_status(name, shown)) is not Status.USABLE
    ]
    if not found:
        return Status.USABLE
    status, name = max(found, key=lambda entry: _STRICTNESS.index(entry[0]))
    value = record[name] if isinstance(record[name], str) else str(record[name]).lower()
    report.note(f"read as {status.value}: its {name} is {value:.60}", line=line)
    return status


def _member_status(name: str, member_value: object) -> Status:
    """Return the status in a member called *name*."""
    letters = _letters(name)
    if letters in _MEMBERS:
        return _named(member_value) if isinstance(member_value, str) else Status.USABLE
    if letters in _COUNTS and str(member_value).strip().isdecimal():
        return Status.USABLE
    value, status = _TOLD.get(letters, (True, Status.USABLE))
    return status if member_value is not None and _is(member_value, value) else Status.USABLE


def _letters(name: str) -> str:
    return _letters_of(name) if len(name) <= _LONGEST else ""


@lru_cache(maxsize=512)
def _letters_of(name: str) -> str:
    return "".join(filter(str.isalpha, name)).lower()


_LONGEST = 40  # characters of a name


def _named(text: str) -> Status:
    word = " ".join(text.lower().replace("_", " ").replace("-", " ").split())
    return _WORDS.get(word) or status_named(word) or Status.USABLE


def _is(found: object, value: bool) -> bool:  # noqa: FBT001 -- what it is compared with
    """Is *found* equal to *value*, or a number or word for it?"""
    if isinstance(found, bool | int):
        return found in (0, 1) and bool(found) is value
    return isinstance(found, str) and found.strip().lower() in (_YES if value else _NO)
