"""Reads single elements of the head into fields of the article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from newsformat import EditorsNote, Identifier
from newsformat.markup.dates import day_after, is_day
from newsformat.markup.xml import Element, attribute_names, text_of
from newsformat.plugin import address, line, source_type
from newsformat_nitf._names import CONTENT_CREATED, CORRECTION, KINDS, OWN_, SOURCE_TYPE
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._draft import Draft, Habits
from newsformat_nitf._readers._entities import concept_of
from newsformat_nitf._readers._parts import line_of_attribute
from newsformat_nitf._readers._reading import is_ours, name_of, own


Action: TypeAlias = "Callable[[Element, Draft], None]"


def _title(element: Element, draft: Draft) -> None:
    if "head/title" in draft.habits:
        return
    title = text_of(element)
    if not draft.once("title", title) and title:
        draft.keep("head", element)
        return
    draft.reading.leave_out_language(element)
    if (kind := line_of_attribute(element, "type")) and title:
        draft.keep_attribute("title", "type", kind)


def _meta(element: Element, draft: Draft) -> None:
    name, content = element.get("name") or "", element.get("content") or ""
    draft.metas.append((name, content))
    if name.lower() == "keywords":
        draft.listing.append(element)
    attribute = _METAS.get(name, "")
    taken = False
    if attribute:
        value = draft.moment(element, "content") if attribute == "content_created" else source_type(content)
        taken = attribute not in draft.none and draft.once(attribute, value)
    if not (taken and _only(element, "name", "content")):
        draft.keep("head", element)


_METAS = {SOURCE_TYPE: "digital_source_type", CONTENT_CREATED: "content_created"}


def _property(element: Element, draft: Draft) -> None:
    if line_of_attribute(element, "tobject.property.type").lower() == "current" and not is_ours(element):
        draft.keep("tobject", element)  # the standard's default, which carries no information
        return
    found = _parts.named(element, "tobject.property.type")
    if found.key or found.foreign or is_ours(element):
        draft.add("genres", found, element)


def _subject(element: Element, draft: Draft) -> None:
    found = _parts.subject(element)
    if found.key or is_ours(element):
        draft.add("entities" if found.kind and not is_ours(element) else "subjects", found, element)
    elif found.foreign:
        draft.left_out("a subject without a number and a name is not kept", element)


def _doc_id(element: Element, draft: Draft) -> None:
    identifier, source = (
        line_of_attribute(element, "id-string") or text_of(element),
        line_of_attribute(element, "regsrc"),
    )
    other = own(element, "identifier")
    if other is not None or (identifier and draft.values.get("uri")):
        kind = source if other is None else other
        draft.add("identifiers", Identifier(value=identifier, kind=kind), element)
        return
    draft.once("uri", address(identifier))
    if source:
        draft.add("sources", _parts.provider(element), element)


def _urgency(element: Element, draft: Draft) -> None:
    text = own(element, "urgency") or (element.get("ed-urg") or element.text or "").strip()
    if len(text) == 1 and text in "123456789":
        if not draft.once("urgency", int(text)) and draft.values["urgency"] != int(text):
            draft.keep("docdata", element)
    elif text:
        draft.note(f"the urgency {text!r} is not between 1 and 8", element)
        draft.keep("docdata", element)


def _date(name: str) -> Action:
    def action(element: Element, draft: Draft) -> None:
        _dated(name, element, draft)

    return action


def _release(element: Element, draft: Draft) -> None:
    if when := _dated("published", element, draft):
        is_whole_day = is_day(element.get("norm") or element.text or "")
        draft.releases.append((day_after(when) if is_whole_day else when, is_whole_day))


def _expire(element: Element, draft: Draft) -> None:
    if when := draft.moment(element):
        draft.expiries.append((when, element))
    elif (element.get("norm") or element.text or "").strip():
        draft.keep("docdata", element)


def _dated(name: str, element: Element, draft: Draft) -> datetime | None:
    """Set the date *name* from *element*, if it is the first one, and return it."""
    if own(element, "assumed") is not None:
        return None
    when = draft.moment(element)
    has_date = when is not None or (element.get("norm") or element.text or "").strip()
    if has_date and (when is None or not draft.once(name, when)):
        draft.keep("docdata", element)
    return when


def _key(element: Element, draft: Draft) -> None:
    slug, version = _parts.key(element)
    taken = [not value or draft.once(name, value) for name, value in (("slug", slug), ("version", version))]
    if not (all(taken) and _only(element, "key", "version")):
        draft.keep("docdata", element)


def _only(element: Element, *known: str) -> bool:
    """Are all attributes of *element* *known*, or newsformat's own?"""
    return all(key in known or key == "id" or key.startswith(OWN_) for key in attribute_names(element))


def _message(element: Element, draft: Draft) -> None:
    if _parts.is_signal(element):
        draft.add("signals", line_of_attribute(element, "info"), element)
        return
    found = _parts.message(element)
    if found.text or is_ours(element):
        draft.add("notes", found, element)
    elif found.role:
        draft.keep("docdata", element)


def _correction(element: Element, draft: Draft) -> None:
    if own(element, "signal") is None:
        draft.add("signals", CORRECTION, element)
    if note := _parts.corrected(element):
        draft.add_first("notes", EditorsNote(text=note, role=CORRECTION))
    if not _only(element, "info"):
        draft.keep("docdata", element)


def _rights(element: Element, draft: Draft) -> None:
    if own(element, "assumed") is not None or _repeats_holder(element):
        return
    found = _parts.rights(element)
    if found.holder or found.usage_terms or found.foreign or is_ours(element):
        draft.add("rights", found, element)


def _repeats_holder(element: Element) -> bool:
    """Does a ``doc.rights`` only repeat the holder in the ``doc.copyright`` before it?"""
    before, owner = element.getprevious(), line(element.get("owner") or "")
    if before is None or name_of(before) != "doc.copyright" or [*element.keys()] != ["owner"]:
        return False
    return owner == line(before.get("holder") or "") and own(before, "holder") is None


def _keyword(element: Element, draft: Draft) -> None:
    word = line_of_attribute(element, "key") or text_of(element)
    known = _KEY if word else _NAME
    for name in words_of(
        word or line_of_attribute(element, "name"), draft.habits
    ):  # the latter as written by one program
        if name or is_ours(element):
            draft.add("keywords", name, element)
    draft.reading.leave_out(element, known)


def words_of(word: str, habits: Habits) -> list[str]:
    """Return the keywords in *word*, which holds several of them if the provider's *habits* say so."""
    divider = next((_DIVIDERS[how] for how in habits.get(_LISTED, ()) if how in _DIVIDERS), "")
    return [*filter(None, map(line, word.split(divider)))] if divider else [word]


_LISTED = "docdata/key-list/keyword"
_DIVIDERS = {"list": "/", "commas": ","}
_KEY, _NAME = frozenset(("key",)), frozenset(("key", "name"))


def _fixture(element: Element, draft: Draft) -> None:
    found = _parts.named(element, "fix-id")
    if found.key or found.foreign or is_ours(element):
        draft.add("services", found, element)


def _source(element: Element, draft: Draft) -> None:
    found = _parts.named(element, "src-name")
    if found.key or found.foreign or is_ours(element):
        draft.add("sources", found, element)


def _event_place(element: Element, draft: Draft) -> None:
    found = _parts.event_place(element)
    if found.key or found.foreign or is_ours(element):
        draft.add("entities", found, element)


def _entity(element: Element, draft: Draft) -> None:
    found = concept_of(element)
    if found.key or is_ours(element):
        draft.add("entities", found, element)
    elif found.foreign or found.role:
        draft.keep("identified-content", element)


def _classifier(element: Element, draft: Draft) -> None:
    found = concept_of(element, kind=line_of_attribute(element, "type"))
    if found.key or is_ours(element):
        draft.add("entities" if own(element, "in") == "entities" else "subjects", found, element)
    elif found.foreign or found.kind:
        draft.keep("identified-content", element)


def _revision(element: Element, draft: Draft) -> None:
    if own(element, "created") is not None:
        draft.once("created", draft.moment(element))
        return
    draft.revisions.append(element)
    found = _parts.contributor(element)
    if found.key or is_ours(element):
        draft.add("contributors", found, element)
    elif not _only(element):
        draft.keep("head", element)


ACTIONS: dict[str, Action] = {
    "title": _title,
    "meta": _meta,
    "tobject.property": _property,
    "tobject.subject": _subject,
    "doc-id": _doc_id,
    "urgency": _urgency,
    "date.issue": _date("updated"),
    "date.release": _release,
    "date.expire": _expire,
    "du-key": _key,
    "ed-msg": _message,
    "correction": _correction,
    "doc.copyright": _rights,
    "doc.rights": _rights,
    "keyword": _keyword,
    "fixture": _fixture,
    "from-src": _source,
    "evloc": _event_place,
    **dict.fromkeys([*KINDS, "function", "virtloc"], _entity),
    "classifier": _classifier,
    "revision-history": _revision,
}
