"""``Identification`` and ``PublicationManagement``: identity, status and release of the item."""

from __future__ import annotations

import re

from newsformat import Association, EditorsNote, Embargo, Status
from newsformat.markup.handling import read_status
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat_agencies._appl._publication import ZONE, Field, Publication, foreign_parts, identifier, simple
from newsformat_agencies._draft import Draft, attributes
from newsformat_agencies._fields import language, moment_as, text_as, urgency


KINDS = {"text": "text", "photo": "picture", "graphic": "graphic", "video": "video", "audio": "audio"}
_PUBLISHABLE = frozenset(("usable", "embargoed"))
_HELD = {"advance", "holdforrelease"}  # editorial types
_KILLED = {"kill": Status.CANCELED, "withhold": Status.WITHHELD}
_WARNINGS = {"1": "explicitcontent", "graphic content": "GRAPHICCONTENT"}
_COMPOSITION = re.compile(r"Standard(?:Print|Online|Broadcast|Library)?(Text|Photo|Graphic|Video|Audio)")
_PART = re.compile(r"[0-9]{1,4}")


def settle(draft: Publication) -> None:
    """Determine the status and the embargo."""
    status, types = draft.status.lower(), {type_name.lower() for type_name in draft.types}
    if status and status not in _PUBLISHABLE:
        draft.values["status"] = read_status(draft.status, draft.report)
    for name in types & _KILLED.keys():
        draft.report.note(f"the editorial type {name} is read as {_KILLED[name]}", line=line_of(draft.element))
        if draft.values.get("status") != Status.CANCELED:
            draft.values["status"] = _KILLED[name]
    if status == "embargoed" or types & _HELD:
        _hold(draft)
    elif draft.release is not None:
        draft.keep(draft.release)


def _hold(draft: Publication) -> None:
    if draft.release is not None:
        draft.values["embargo"] = draft.embargo(draft.release, ZONE)
        return
    draft.report.note("it is held without an end; treated as lasting until further notice")
    draft.values["embargo"] = Embargo()


# Identification -------------------------------------------------------------


def _kind(field: Element, text: str, draft: Draft) -> None:
    kind = KINDS.get(text.lower())
    if kind:
        draft.take("kind", kind, field)
    else:
        draft.keep(field)


IDENTIFICATION: dict[str, Field] = {
    "ItemId": simple(text_as("uri")),
    **dict.fromkeys(("RecordId", "CompositeId", "FriendlyKey"), simple(identifier)),
    "MediaType": simple(_kind),
    "Priority": simple(urgency),
    "DefaultLanguage": simple(language),
    "RecordSequenceNumber": simple(text_as("version")),
}


# Publication management --------------------------------------------------------


def _created(field: Element, text: str, draft: Publication) -> None:
    """Read a date given in attributes; keep one without a day as foreign."""
    parts = [field.get(name) or "" for name in ("Year", "Month", "Day")]
    if all(map(_PART.fullmatch, parts)):
        day = f"{int(parts[0]):04}-{int(parts[1]):02}-{int(parts[2]):02}"
        time = f"T{field.get('Time')}" if field.get("Time") else ""
        draft.take("created", draft.moment(field, ZONE, day + time), field)
        draft.keep_if_more(field, ("Year", "Month", "Day", "Time"))
    else:
        draft.keep(field)
    if text:
        draft.report_around(field, attributes(field))


_modified = moment_as("updated", ZONE)


def _arrived(field: Element, text: str, draft: Draft) -> None:
    """Keep the time of arrival as foreign; without a time of modification, use it as that."""
    if draft.beside(field, "LastModifiedDateTime"):
        draft.keep(field)
    else:
        _modified(field, text, draft)


def _expires(field: Element, text: str, draft: Draft) -> None:
    if local(field) != "ItemExpireDateTime" and draft.beside(field, "ItemExpireDateTime"):
        draft.keep(field)
    else:
        draft.take("expires", draft.moment(field, ZONE), field)


def _status(field: Element, text: str, draft: Publication) -> None:
    if draft.status:
        draft.keep(field)
        return
    draft.status = text
    draft.keep_if_more(field)


def _release(field: Element, text: str, draft: Publication) -> None:
    if draft.release is None and text:
        draft.release = field
        draft.report_attributes(field)
    else:
        draft.keep(field)


def _editorial(field: Element, text: str, draft: Publication) -> None:
    """Read the editorial types; keep the element if it counts leads or additions."""
    types = [type_name for part in field.iterchildren("{*}Type") if (type_name := text_of(part))]
    is_plain = len(types) == len(field) and not any(part.keys() or len(part) for part in field)
    draft.types += types
    draft.add("signals", *[_SIGNALS.get(name.lower(), name) for name in types])
    numbers = {name: value for name, value in attributes(field).items() if value != "0"}
    if numbers or not is_plain:
        draft.keep(field)


_SIGNALS = {name: name for name in ("correction", "update", "kill", "lead", "writethru")}


def _associated(field: Element, text: str, draft: Publication) -> None:
    """Read the ID of an associated item, unless it is all zeros, which stands for none."""
    if not text.strip("0-"):
        return
    composition = field.get("CompositionType") or ""
    match = _COMPOSITION.fullmatch(composition)
    known = ("CompositionType",) if match or not composition else ()
    role = KINDS[match[1].lower()] if match else ""
    draft.add("associations", Association(role=role, uri=text, foreign=foreign_parts(field, known)))


def _warning(field: Element, text: str, draft: Draft) -> None:
    if text != "0":
        draft.add("signals", _WARNINGS.get(text.lower(), text))


def _digitized(field: Element, text: str, draft: Draft) -> None:
    if text.lower() == "false":
        draft.add("signals", "isnotdigitized")
    elif text.lower() != "true":
        draft.keep(field)


def _usual(field: Element, text: str, draft: Draft) -> None:
    """Keep a flag as foreign unless it has its usual value, true."""
    if text.lower() != "true":
        draft.keep(field)


MANAGEMENT: dict[str, Field] = {
    "FirstCreated": _created,
    "LastModifiedDateTime": simple(_modified),
    "ArrivalDateTime": simple(_arrived),
    "ItemExpireDateTime": simple(_expires),
    "ItemEndDateTime": simple(_expires),
    "Status": _status,
    "ReleaseDateTime": _release,
    "Editorial": _editorial,
    "SpecialInstructions": simple(
        lambda field, text, draft: draft.add("notes", EditorsNote(text=text, role=local(field)))
    ),
    "AssociatedWith": _associated,
    "RefersTo": simple(lambda field, text, draft: draft.add("associations", Association(role=local(field), uri=text))),
    "ItemKey": simple(identifier),
    "EditorialId": simple(identifier),
    "ExplicitWarning": simple(_warning),
    "IsDigitized": simple(_digitized),
    "IsDistributionReady": simple(_usual),
}
