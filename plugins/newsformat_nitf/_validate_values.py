"""Values that the schema accepts but the text of the standard does not: warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from newsformat.markup.dates import is_iso, read_date
from newsformat.markup.xml import Element, line_of
from newsformat.plugin import Problem, shortened
from newsformat_nitf._readers._head_reader import is_early


_DATES = {
    **dict.fromkeys(("date.issue", "date.release", "date.expire", "revision-history", "story.date", "chron"), "norm"),
    "pubdata": "date.publication",
}
_STATUS = frozenset(("usable", "embargoed", "withheld", "canceled"))
_BASIC = re.compile(r"\d{8}(?:T\d{6}(?:[.,]\d+)?(?:Z|[+-]\d{4})?)?", re.ASCII)
_ZONE = re.compile(r"(?:Z|[+-]\d{4})$", re.ASCII)
_CODE = re.compile(r"\d{8}", re.ASCII)


def value_warnings(element: Element, name: str, path: str) -> Iterator[Problem]:
    """Yield warnings on the attribute values of *element*, which is called *name*."""
    for rule, message in _warnings(element, name):
        yield Problem.warning(rule, message, line_of(element), None, path)


def _warnings(element: Element, name: str) -> Iterator[tuple[str, str]]:
    if key := _DATES.get(name):
        yield from _date(name, element.get(key))
    match name:
        case "docdata":
            for key in ("management-status", "management-idref-status"):
                value = element.get(key)
                if value is not None and value not in _STATUS:
                    yield "status", f"{key}={shortened(value)!r} is not one of {', '.join(sorted(_STATUS))}"
            status, release = element.get("management-status"), element.find("{*}date.release")
            if status == "embargoed" and release is None:
                yield "status", "embargoed, but no <date.release> says until when"
            if (
                status is None
                and release is not None
                and is_early(_when(element.find("{*}date.issue")), _when(release))
            ):
                yield (
                    "status",
                    "issued before it is to be released, but no management-status says what it is until then",
                )
        case "urgency":
            value = element.get("ed-urg") or ""
            if value not in set("12345678"):
                yield "urgency", f"ed-urg={shortened(value)!r} is not from 1 to 8"
        case "tobject.subject":
            value = element.get("tobject.subject.refnum") or ""
            if (element.get("tobject.subject.ipr") or "IPTC") == "IPTC" and not _CODE.fullmatch(value):
                yield "subject-code", f"tobject.subject.refnum={shortened(value)!r} does not have eight digits"
        case _:
            pass


def _when(element: Element | None) -> datetime | None:
    return None if element is None else read_date(element.get("norm") or "")


def _date(name: str, value: str | None) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if not is_iso(value):
        yield "date", f"{shortened(value)!r} of <{name}> is not a date"
    elif not _BASIC.fullmatch(value):
        yield (
            "date",
            f"{shortened(value)!r} of <{name}> is not in the basic form of ISO 8601, such as 20261124T060000Z",
        )
    elif "T" in value and not _ZONE.search(value):
        yield "date", f"{shortened(value)!r} of <{name}> has no time zone"
