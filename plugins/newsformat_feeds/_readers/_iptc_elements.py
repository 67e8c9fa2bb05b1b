"""Elements of NewsML-G2 and NITF directly in entries, for values that feeds have no element for.

They are kept; what they say counts where nothing else says it: ``urgency``, ``slugline`` → `slug`, ``embargoed`` →
`embargo`, ``pubStatus`` → `status`, ``edNote`` → `notes`, ``creditline`` → `credit`, ``by`` → `bylines`, ``dateline``,
``keyword`` → `keywords`, ``copyrightHolder``, ``copyrightNotice`` and ``usageTerms`` → `rights`, ``firstCreated`` →
`created`, ``versionCreated`` → `updated`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import evolve

from newsformat import Article, EditorsNote, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo, read_status
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, line_of, local, text_of, whole_number
from newsformat.plugin import Report


_MOST_URGENT, _LEAST_URGENT = 1, 9


def completed(article: Article, elements: Iterable[Element], report: Report) -> Article:
    """Return *article* with missing values filled from *elements* of IPTC formats in its entry."""
    values: dict[str, Any] = {}
    rights: dict[str, str] = {}
    for element in elements:
        name, text = local(element), text_of(element)
        if name in _RIGHTS:
            rights.setdefault(_RIGHTS[name], text or element.get("literal") or "")
            continue
        attribute = _ATTRIBUTES.get(name, "")
        if not attribute or getattr(article, attribute) != getattr(_EMPTY, attribute):
            continue
        value = _value(attribute, text or element.get("qcode") or "", element, report)
        if isinstance(value, tuple):
            values[attribute] = (*values.get(attribute, ()), *value)
        elif value is not None:
            values.setdefault(attribute, value)
    if any(rights.values()) and not article.rights:
        values["rights"] = (Rights(**rights),)
    return evolve(article, **values) if values else article


_EMPTY = Article()
_ATTRIBUTES = {
    "urgency": "urgency",
    "slugline": "slug",
    "embargoed": "embargo",
    "pubStatus": "status",
    "edNote": "notes",
    "creditline": "credit",
    "by": "bylines",
    "dateline": "dateline",
    "keyword": "keywords",
    "firstCreated": "created",
    "versionCreated": "updated",
}
_RIGHTS = {"copyrightHolder": "holder", "copyrightNotice": "notice", "usageTerms": "usage_terms"}


def _value(attribute: str, text: str, element: Element, report: Report) -> Any:
    """Return *text* as a value of *attribute*, or nothing."""
    match attribute:
        case "embargo":
            return read_embargo(text, report, line=line_of(element))  # an empty one has no end
        case _ if not text:
            return None
        case "urgency":
            return number if _MOST_URGENT <= (number := whole_number(text) or 0) <= _LEAST_URGENT else None
        case "status":
            return read_status(text.rpartition(":")[2], report, line=line_of(element))
        case "notes":
            return (EditorsNote(text=text),)
        case "bylines":
            return tuple(read_byline(text))
        case "dateline":
            return read_dateline(text)
        case "keywords":
            return (text,)
        case "created" | "updated":
            return read_date(text, report, line=line_of(element))
    return text
