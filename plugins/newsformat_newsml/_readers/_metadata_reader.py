"""Reads ``itemMeta`` and ``contentMeta``: tables of the elements and their readers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import Any, TypeAlias

from newsformat import (
    Byline,
    Dateline,
    EditorsNote,
    Headline,
    Identifier,
)
from newsformat.markup.handling import is_kill_signal, keep_longest_embargo, stricter
from newsformat.markup.printed import read_byline, read_dateline, shared_bylines
from newsformat.markup.xml import Element, attribute_names, line_of
from newsformat.plugin import Report, address, maker
from newsformat_newsml._elements import correct_case, leaf, leave_out, role_of, says_nothing
from newsformat_newsml._markup import remember
from newsformat_newsml._names import LOCATED, NAR_, OWN_, OWN_ALIAS
from newsformat_newsml._readers import _infomaker, _single_values, _tt
from newsformat_newsml._readers._concept_reader import info_source, kept, link, listed, provider, subject
from newsformat_newsml._readers._draft import Draft
from newsformat_newsml._readers._headlines import FIELDS, Other, field_of, is_outranked


_Read: TypeAlias = Callable[[Element, Report], tuple[object, bool]]
_NONE: frozenset[str] = frozenset()
_ITEM_META, _CONTENT_META = f"{NAR_}itemMeta", f"{NAR_}contentMeta"


def read_metadata(parent: Element, draft: Draft) -> None:
    """Read ``itemMeta`` or ``contentMeta``."""
    place, table = ("itemMeta", _IN_ITEM_META) if parent.tag == _ITEM_META else ("contentMeta", _IN_CONTENT_META)
    if names := attribute_names(parent):
        draft.keep_attributes(parent, names)
    report, values = draft.report, draft.values
    if (between := parent.text) and not between.isspace():
        leave_out(between, parent, report)
    for child in parent:
        if (between := child.tail) and not between.isspace():
            leave_out(between, child, report)
        tag = child.tag
        entry = table.get(tag)
        if entry is None and type(tag) is str and tag.lower() in (known := _in_small_letters(place)):
            entry = table[correct_case(child, known, report)]
        if entry is None:
            if type(tag) is str:
                draft.keep(place, child)
        elif type(entry) is tuple:
            read, name = entry
            value, complete = read(child, report)
            if value is None or name in values or (not complete and draft.has_nearer(child)):
                complete = False
            else:
                values[name] = value
            if not complete:
                draft.keep(place, child)
        else:
            entry(child, draft)


@cache
def _in_small_letters(place: str) -> dict[str, str]:
    """Return the element names in the table of *place* by their lower-case forms."""
    return {name.lower(): name for name in (_IN_ITEM_META if place == "itemMeta" else _IN_CONTENT_META)}


def _kind(element: Element, draft: Draft) -> None:
    kind, complete = _single_values.item_class(element, draft.report)
    if not ((kind or f"{OWN_}kind" in element.attrib) and draft.once("kind", kind) and complete):
        draft.keep("itemMeta", element)


def _updated(element: Element, draft: Draft) -> None:
    moment, complete = _single_values.moment_of(element, draft.report)
    if not (("versionCreated" in draft.assumed or draft.once("updated", moment)) and complete):
        draft.keep("itemMeta", element)


def _status(element: Element, draft: Draft) -> None:
    value, complete = _single_values.status(element, draft.report)
    if not (draft.once("status", value) and complete):
        draft.keep("itemMeta", element)
    if (held := stricter(draft.values["status"], value)) is not draft.values["status"]:
        draft.values["status"] = held
        draft.report.note(f"several pubStatus; the most restrictive is used: {held}", line=line_of(element))


def _embargo(element: Element, draft: Draft) -> None:
    value, complete = _single_values.embargo(element, draft.report)
    if not (draft.once("embargo", value) and complete):
        draft.keep("itemMeta", element)
    keep_longest_embargo(draft.values, value, draft.report, line=line_of(element))


def _signal(element: Element, draft: Draft) -> None:
    _each_signal(element, draft)
    value = element.get("qcode") or element.get("uri") or element.get("literal") or ""
    if is_kill_signal(value) and not value.startswith(
        f"{OWN_ALIAS}:"
    ):  # for its own signals, newsformat has written the status
        draft.killed = element


def _expires(element: Element, draft: Draft) -> None:
    """Read ``expires``: the first one reads all in the item, and the earliest counts.

    The others are kept. Those limited to some use, by a ``pubconstraint``, count only if there is no other.
    """
    if draft.expiring:
        return
    draft.expiring = True
    places = (draft.element, *draft.element.iterchildren(_ITEM_META, _CONTENT_META))
    several = [child for place in places for child in place.iterchildren(element.tag)]
    moments = [(*_single_values.moment_of(child, draft.report), child) for child in several]
    dated = [entry for entry in moments if entry[0] is not None]
    earliest = min(
        [entry for entry in dated if not _is_constrained(entry[2])] or dated, key=itemgetter(0), default=None
    )
    for moment in moments:
        taken = moment is earliest and draft.once("expires", moment[0])
        if not (taken and moment[1]):
            draft.keep("itemMeta", moment[2])
    if len(several) > 1:
        draft.report.note("several expires; the earliest is used", line=line_of(several[0]))


def _is_constrained(element: Element) -> bool:
    return "pubconstraint" in element.attrib or "pubconstrainturi" in element.attrib


def _reader_of_list(name: str, read: _Read, place: str) -> Callable[[Element, Draft], None]:
    """Return a reader that adds the elements of *place* to the article's list *name*, unless they are empty."""

    def take(element: Element, draft: Draft) -> None:
        value, complete = read(element, draft.report)
        something = value or not says_nothing((), element)
        if something:
            draft.add(name, value)
        if not (something and complete):
            draft.keep(place, element)

    return take


def _identifier(element: Element, draft: Draft) -> None:
    value, complete = _single_values.identifier(element, draft.report)
    something = value[0] or not says_nothing((), element)
    if something:
        draft.add("identifiers", _make_identifier(value=address(value[0]), kind=value[1]))
    if not (something and complete):
        draft.keep("contentMeta", element)


def _note(element: Element, draft: Draft) -> None:
    value, complete = _single_values.note(element, draft.report)
    something = any(value) or not says_nothing(value, element)
    if something:
        draft.add("notes", _make_note(text=value[0], role=value[1]))
    if not (something and complete):
        draft.keep("itemMeta", element)
        if any(value) and len(element) == 1:
            remember(draft.foreign[-1].value, value)


_make_identifier, _make_note, _make_headline = maker(Identifier), maker(EditorsNote), maker(Headline)


def _headline(element: Element, draft: Draft) -> None:
    """Read ``headline``: the article's, if it has no role and no other language; for others, see `_headlines`."""
    value, complete = _single_values.headline(element, draft.report)
    runs, role, language = value
    free = f"{OWN_}as" not in element.attrib
    if free and language in {"", draft.language}:
        name = field_of(role)
        if (
            not role
            and not draft.values.get("headline")
            and draft.promoted is None
            and not is_outranked(element, draft)
        ):
            name = "headline"
        if name and (name == "headline" or (name not in draft.values and runs)):
            draft.values[name] = runs
            if language or not complete or (role and role not in FIELDS):
                draft.headlines.append(Other(element))
            return
    headline = _make_headline(content=runs, role=role, language=language)
    draft.headlines.append(Other(element, headline, whole=complete, free=free))


def _described(element: Element, draft: Draft) -> None:
    if not _single_values.is_note(role_of(element)):
        draft.described.append((*_single_values.description(element, draft.report), element))
        return
    value, complete = _single_values.note(element, draft.report)
    if value[0]:
        draft.add("notes", _make_note(text=value[0], role=value[1]))
    draft.described.append((None, bool(value[0]) and complete, element))


def _language(element: Element, draft: Draft) -> None:
    draft.languages.append((*_single_values.language(element, draft.report), element))


def _by(element: Element, draft: Draft) -> None:
    if draft.has_nearer(element):
        draft.keep("contentMeta", element)
        return
    byline, complete = byline_of(element)
    if several := shared_bylines(element.get(f"{OWN_}people") or "", byline["text"]):
        for signer in several:
            draft.add("bylines", signer)
    elif len(byline) > 1 or f"{OWN_}text" in element.attrib:  # newsformat's own
        draft.add("bylines", Byline(**byline))
    else:
        for signer in read_byline(byline["text"]):
            draft.add("bylines", signer)
    if not complete:
        draft.keep("contentMeta", element)


def byline_of(element: Element) -> tuple[dict[str, str], bool]:
    """Read ``by``: the byline as printed, and the parts that newsformat has written."""
    return _in_parts(element, _BYLINE)


_BYLINE = frozenset(("name", "role", "affiliation", "location", "contact", "text"))


def _dateline(element: Element, draft: Draft) -> None:
    if "dateline" in draft.values or draft.has_nearer(element):
        draft.keep("contentMeta", element)
        return
    parts, complete = dateline_of(element)
    if len(parts) > 1 or f"{OWN_}text" in element.attrib:  # newsformat's own
        draft.values["dateline"] = Dateline(**parts)
    elif parts["text"]:
        draft.values["dateline"] = read_dateline(parts["text"])
    if not complete:
        draft.keep("contentMeta", element)


def dateline_of(element: Element) -> tuple[dict[str, str], bool]:
    """Read ``dateline``: the dateline as printed, and the parts that newsformat has written."""
    return _in_parts(element, _DATELINE)


_DATELINE = frozenset(("place", "date", "source", "text"))


def _in_parts(element: Element, names: frozenset[str]) -> tuple[dict[str, str], bool]:
    """Return the text of *element*, the parts called *names*, and whether they are complete."""
    text, _, _, complete, ours = leaf(element, _NONE)
    return {"text": text, **{key: value for key, value in ours.items() if key in names}}, complete


_each_signal = _reader_of_list("signals", _single_values.signal, "itemMeta")
HANDLING: dict[str, Callable[[Element, Draft], None]] = {  # these apply wherever in an item they stand
    f"{NAR_}embargoed": _embargo,
    f"{NAR_}pubStatus": _status,
    f"{NAR_}signal": _signal,
    f"{NAR_}expires": _expires,
}
_IN_ITEM_META: dict[str, Any] = {
    f"{NAR_}itemClass": _kind,
    f"{NAR_}provider": provider,
    f"{NAR_}versionCreated": _updated,
    f"{NAR_}firstCreated": (_single_values.moment_of, "created"),
    **HANDLING,
    f"{NAR_}service": listed("services", "", "itemMeta"),
    f"{NAR_}title": (_single_values.plain_line, "title"),
    f"{NAR_}edNote": _note,
    f"{NAR_}link": link,
    _infomaker.LINKS: _infomaker.keep_links,
    f"{OWN_}foreign": kept,
}
_IN_CONTENT_META: dict[str, Any] = {
    f"{NAR_}urgency": (_single_values.urgency, "urgency"),
    f"{NAR_}contentCreated": (_single_values.content_created, "content_created"),
    f"{NAR_}digitalSourceType": (_single_values.digital_source_type, "digital_source_type"),
    # Not part of the dateline, which may name another place
    f"{NAR_}located": listed("entities", LOCATED, always="place"),
    f"{NAR_}infoSource": info_source,
    f"{NAR_}creator": listed("contributors", "creator"),
    f"{NAR_}contributor": listed("contributors", "contributor"),
    f"{NAR_}altId": _identifier,
    f"{NAR_}language": _language,
    f"{NAR_}genre": listed("genres"),
    f"{NAR_}keyword": _reader_of_list("keywords", _single_values.plain_line, "contentMeta"),
    f"{NAR_}subject": subject,
    f"{NAR_}slugline": (_single_values.plain_line, "slug"),
    f"{NAR_}headline": _headline,
    f"{NAR_}dateline": _dateline,
    f"{NAR_}by": _by,
    f"{NAR_}creditline": (_single_values.plain_line, "credit"),
    f"{NAR_}description": _described,
    f"{NAR_}link": link,  # not allowed here, but found in practice
    **HANDLING,
    _infomaker.METADATA: _infomaker.keep_metadata,
    _tt.BYLINES: _tt.read_bylines,
}
