"""The reader's table of properties, with the names of all branches."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from newsformat import EditorsNote, Embargo, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.handling import (
    embargo_from_text,
    embargo_of,
    keep_longest_embargo,
    read_status,
    status_named,
    status_of,
    stricter,
)
from newsformat.markup.json import is_number, is_scalar, text_of
from newsformat.markup.members import has_value, leave_out, one_or_several
from newsformat_ninjs._names import ASSUMED, BLANKS, CANONICAL, FOREVER, source_type_in
from newsformat_ninjs._readers import _concept_reader, _rights_reader, _superdesk, _texts
from newsformat_ninjs._readers._associations_reader import associations, groups
from newsformat_ninjs._readers._draft import Draft, Property
from newsformat_ninjs._readers._signers import signers


def _line(attribute: str) -> Property:
    def read(name: str, value: Any, draft: Draft) -> None:
        if isinstance(value, str):
            if not draft.once(attribute, value):
                draft.keep(name, value)
        else:
            draft.mistyped(name, value, "text")

    return read


def _moment(attribute: str) -> Property:
    def read(name: str, value: Any, draft: Draft) -> None:
        moment = read_date(value, draft.report) if isinstance(value, str) else None
        if moment is None or not draft.once(attribute, moment):
            draft.keep(name, value)

    return read


def _digital_source_type(name: str, value: Any, draft: Draft) -> None:
    """Read ``digitalSourceType``; it is kept if it holds more than a URI or is just a word."""
    if isinstance(value, str):
        draft.report.note(f"{name} is text, not an object; it is read as its literal")
    source, is_complete = source_type_in(value)
    if not (source and draft.once("digital_source_type", source) and is_complete):
        draft.keep(name, value)


def _uri(name: str, value: Any, draft: Draft) -> None:
    if not isinstance(value, str):
        draft.mistyped(name, value, "a URI")
    elif not value.startswith(ASSUMED):
        guid = draft.parts.get("guid", value)
        if guid != value:
            draft.add("identifiers", Identifier(value=guid, kind="guid"))
        elif draft.values.get("uri", value) != value:
            draft.keep(name, draft.values["uri"])
        draft.values["uri"] = value


def _guid(name: str, value: Any, draft: Draft) -> None:
    """Read Superdesk's ``guid``, which is the article's only without a ``uri``."""
    if not isinstance(value, str):
        draft.mistyped(name, value, "text")
    elif "uri" in draft.values:
        draft.add("identifiers", Identifier(value=value, kind="guid"))
    else:
        draft.values["uri"] = value
        draft.parts["guid"] = value


def _version(name: str, value: Any, draft: Draft) -> None:
    if not (isinstance(value, str) or is_number(value)):
        draft.mistyped(name, value, "text")
    elif not draft.once("version", str(value)):
        draft.keep(name, value)


def _status(name: str, value: Any, draft: Draft) -> None:
    """Read ``pubStatus``; of two, under the names of two branches, the stricter one counts."""
    status_text = _as_string(value)
    status = read_status(status_text, draft.report)
    known = draft.values.get("status", status)
    draft.values["status"] = held = stricter(status, known)
    if known is not status:
        draft.report.note(f"several pubStatus; the most restrictive is used: {held}")
    if known is not status or status_named(status_text) is None:
        draft.keep(name, value)


def _as_string(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _urgency(name: str, value: Any, draft: Draft) -> None:
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 4:  # noqa: PLR2004 -- one digit, really
        value = int(value)
    if is_number(value) and value in range(1, 10):
        if not draft.once("urgency", int(value)):
            draft.keep(name, value)
    else:
        draft.report.note(f"{name} is not a whole number from 1 to 9; kept as it is")
        draft.keep(name, value)


def _embargo(name: str, value: Any, draft: Draft) -> None:
    """Read ``embargoedUntil``; of two, under the names of two branches, the longer one counts."""
    embargo = Embargo() if value == FOREVER else embargo_from_text(_as_string(value), draft.report)
    if embargo is None:
        draft.keep(name, value)
        return
    if not draft.once("embargo", embargo) or (embargo.until is None and value != FOREVER):
        draft.keep(name, value)
    keep_longest_embargo(draft.values, embargo, draft.report)


def _note(name: str, value: Any, draft: Draft) -> None:
    for note in one_or_several(value):
        if not isinstance(note, str):
            draft.mistyped(name, note, "text")
        elif note.strip(BLANKS):
            draft.add("notes", EditorsNote(text=note))


def _identifiers(name: str, value: Any, draft: Draft) -> None:
    """Read ``altIds``: an array of objects, or an object with the roles as member names."""
    for role, identifier in _roles(value):
        if is_scalar(identifier):
            draft.add("identifiers", Identifier(value=str(identifier), kind=role))
        elif identifier is not None:
            draft.mistyped(name, {"role": role, "value": identifier} if role else identifier, "text")


_IDENTIFIER = frozenset(("role", "value"))


def _roles(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from value.items()
        return
    for item in one_or_several(value):
        role = _role_of(item)
        if role is None:
            yield "", item
        else:
            yield role, item.get("value")


def _role_of(item: Any) -> str | None:
    """Return the role of *item*, an identifier, or `None` if it holds more, or nothing else."""
    if not isinstance(item, dict) or not item.keys() <= _IDENTIFIER:
        return None
    role = item.get("role", "")
    return role if isinstance(role, str) and (not role or item.get("value") is not None) else None


def _renditions(name: str, value: Any, draft: Draft) -> None:
    if draft.parts.setdefault("renditions", value) is not value:
        draft.keep(name, value)


def _text_part(part: str) -> Property:
    def read(name: str, value: Any, draft: Draft) -> None:
        if part == "by" and isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = "\n".join(value)  # one signature per line
        if not isinstance(value, str):
            draft.mistyped(name, value, "text")
        elif draft.parts.setdefault(part, value) != value:  # under the name of another branch
            draft.keep(name, value)

    return read


def _dateline(name: str, value: Any, draft: Draft) -> None:
    """Read ``dateline`` as printed; for Superdesk's object, its text is read and the rest is kept."""
    if isinstance(value, dict) and isinstance(text := value.get("text"), str) and text.strip(BLANKS):
        draft.parts["printed"] = text
        if value.keys() > {"text"}:
            draft.keep(name, value)
    else:
        _text_part("printed")(name, value, draft)


def _abstract(name: str, value: Any, draft: Draft) -> None:
    """Read Superdesk's ``abstract`` as a description, which is the summary if there is no other."""
    if isinstance(value, str) and value.strip(BLANKS):
        _texts.array("descriptions", [{"role": "abstract", "value": value}], draft)
    else:
        draft.keep(name, value)


def _dropped(name: str, value: Any, draft: Draft) -> None:
    """Skip what the writer determines anew: the document's standard, and the length of its text."""
    if isinstance(value, dict):
        leave_out(value, dict.fromkeys(("name", "version", "schema"), str), name, draft.report)
    elif has_value(value) and not str(value).isdecimal():
        draft.report.left_out(f"{name} is left out: {text_of(value):.60}")


def _representation(name: str, value: Any, draft: Draft) -> None:
    known = {"complete": "full", "incomplete": "partial"}
    draft.keep(name, known.get(value, value) if isinstance(value, str) else value)


def _trust(name: str, value: Any, draft: Draft) -> None:
    """Read ``trustindicator`` of 1.x, which is kept in the form of the other branches."""
    found = one_or_several(value)
    draft.keep(name, [_trusted(item) for item in found])


def _trusted(item: Any) -> Any:
    if not isinstance(item, dict) or not isinstance(item.get("code"), str):
        return item
    rest = {key: part for key, part in item.items() if key not in {"scheme", "code"}}
    return {"role": f"{item.get('scheme', '')}{item['code']}", **rest}


_SAID: dict[str, Property] = {
    "uri": _uri,
    "guid": _guid,
    "type": _line("kind"),
    "version": _version,
    "title": _line("title"),
    "slugline": _line("slug"),
    "language": _line("language"),
    "creditline": _line("credit"),
    "firstcreated": _moment("created"),
    "versioncreated": _moment("updated"),
    "firstpublished": _moment("published"),
    "contentcreated": _moment("content_created"),
    "digitalsourcetype": _digital_source_type,
    "expires": _moment("expires"),
    "embargoed": _embargo,
    "embargoeduntil": _embargo,
    "pubstatus": _status,
    "state": _superdesk.state,
    "urgency": _urgency,
    "ednote": _note,
    "copyrightholder": _rights_reader.right("holder"),
    "copyrightnotice": _rights_reader.right("notice"),
    "usageterms": _rights_reader.right("usage_terms"),
    "rightsinfo": _rights_reader.rights_info,
    "altids": _identifiers,
    "by": _text_part("by"),
    "byline": _text_part("by"),
    "located": _text_part("located"),
    "dateline": _dateline,
    "abstract": _abstract,
    "renditions": _renditions,
    "associations": associations,
    "extra_items": groups,
    "representationtype": _representation,
    "trustindicator": _trust,
    "standard": _dropped,
    "$standard": _dropped,
    "charcount": _dropped,
    "wordcount": _dropped,
    "person": _concept_reader.people,
    "people": _concept_reader.people,
    "organisation": _concept_reader.organisations,
    "organisations": _concept_reader.organisations,
    "organization": _concept_reader.organisations,
    "organizations": _concept_reader.organisations,
    "place": _concept_reader.into("entities", "place"),
    "places": _concept_reader.into("entities", "place"),
    "event": _concept_reader.into("entities", "event"),
    "events": _concept_reader.into("entities", "event"),
    "object": _concept_reader.into("entities", "object"),
    "objects": _concept_reader.into("entities", "object"),
    "subject": _concept_reader.subjects,
    "subjects": _concept_reader.subjects,
    "genre": _concept_reader.into("genres"),
    "genres": _concept_reader.into("genres"),
    "infosource": _concept_reader.sources,
    "infosources": _concept_reader.sources,
    "source": _concept_reader.sources,
    "service": _concept_reader.into("services"),
    "authors": _superdesk.authors,
    "photographer": _superdesk.person("photographer"),
    "captionwriter": _superdesk.person("caption writer"),
    "producer": _superdesk.person("producer"),
    "keywords": _superdesk.keywords,
    "signal": _superdesk.signals,
    "signals": _superdesk.signals,
    "bylines": signers,
    **dict.fromkeys(("headline", "headlines", "description", "descriptions", "body", "bodies"), _texts.array),
}
PROPERTIES: dict[str, Property] = _SAID | {new: _SAID[old] for old, new in CANONICAL.items() if old in _SAID}


_OF_REUTERS = {
    "bodyxhtml": "body_xhtml",
    "caption": "description_caption",
    "intro": "description_text",
    "copyright": "copyrightNotice",
}


def other(name: str, value: Any, draft: Draft) -> None:
    """Read a property that is not in the table: a text of 1.x, a variant spelling, or a provider's extension."""
    name = _OF_REUTERS.get(name.lower(), name)
    lower = name.lower()
    if name.startswith(("headline_", "description_", "body_")):
        _texts.named(name, value, draft)
    elif lower in _SAID:
        _SAID[lower](name, value, draft)
    elif name == "slug" and isinstance(value, str) and value.strip():  # as in items of PA, Reuters and TT
        draft.parts["slug"] = value
    elif value not in ([], {}):
        draft.keep(name, value)
        draft.handling[name] = value


def take_handling(draft: Draft) -> None:
    """Read status and embargo from extensions of other systems."""
    values, report = draft.values, draft.report
    held = status_of(draft.handling, report, line=1)
    values["status"] = stricter(held, values.get("status", held))
    if embargo := embargo_of(draft.handling, report, known=values.get("embargo")):
        values["embargo"] = embargo
