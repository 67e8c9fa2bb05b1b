"""Reads ``StatusWillChange``: the end of an embargo, and the expiry of an item."""

from __future__ import annotations

from datetime import datetime

from newsformat import Embargo, Status
from newsformat.markup.handling import keep_longest_embargo, longest, read_embargo, status_named
from newsformat.markup.xml import Element, attribute_names, line_of
from newsformat_newsml1._names import first
from newsformat_newsml1._readers._draft import Context, Draft, says_each_once


_NAMED = ("FormalName",)


def take_change(element: Element, draft: Draft) -> None:
    """Read ``StatusWillChange``: to ``Usable``, it ends an embargo; to anything else, the item expires."""
    future, moments = first(element, "FutureStatus"), [*element.iterchildren("DateAndTime")]
    if expires := expiry_of(element, draft.context):
        _expire(element, expires, draft)
        return
    usable = _future(element, draft.context) is Status.USABLE
    embargo = longest([_embargo(moment, draft.context) for moment in moments]) if usable else None
    if not (draft.once("embargo", embargo) and embargo and embargo.until):
        draft.keep("NewsManagement", element)
    elif future is not None:
        draft.context.report_unkept(future, _NAMED)
        if not says_each_once(element):
            why = "a change of status has several times or values; the last one is read"
            draft.context.report.left_out(why, line=line_of(element))
    if embargo is not None:
        keep_longest_embargo(draft.values, embargo, draft.context.report, line=line_of(element))


def _future(element: Element, context: Context) -> Status | None:
    future = first(element, "FutureStatus")
    name = "" if future is None else future.get("FormalName") or ""
    return status_named(context.meanings.of("status", name) or name)


def expiry_of(element: Element, context: Context) -> datetime | None:
    """Return the expiry date in *element*, a ``StatusWillChange``, or `None`.

    Of several dates, it is the earliest.
    """
    if _future(element, context) not in {Status.WITHHELD, Status.CANCELED}:
        return None
    return min(filter(None, map(context.moment, element.iterchildren("DateAndTime"))), default=None)


def _expire(element: Element, expires: datetime, draft: Draft) -> None:
    known = draft.values.get("expires")
    if known is None or expires < known:
        draft.values["expires"] = expires
    if known is not None and expires < known:
        why = f"several expiry dates; the earliest is used: {expires}; left out: {known}"
        draft.context.report.left_out(why, line=line_of(element))
    elif known is not None or not _is_plain(element, draft.context):
        draft.keep("NewsManagement", element)


def _is_plain(element: Element, context: Context) -> bool:
    """Does *element*, a ``StatusWillChange``, hold nothing but the date from which an item is withheld?"""
    attributes = [name for inner in element.iter("*") for name in attribute_names(inner)]
    return says_each_once(element) and attributes == ["FormalName"] and _future(element, context) is Status.WITHHELD


def _embargo(element: Element, context: Context) -> Embargo:
    text = element.text or ""
    if text[8:9] == "T" and (until := context.moment(element)):
        return Embargo(until=until)
    return read_embargo(text, context.report, line=line_of(element))
