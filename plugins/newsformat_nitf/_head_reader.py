"""``head``: metadata of the story. Elements are known wherever in the head they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeAlias

from newsformat import Embargo, Identifier, Status
from newsformat.markup.xml import text_of
from newsformat_nitf import _parts
from newsformat_nitf._entities import concept_of
from newsformat_nitf._names import KINDS, OWN, OWN_
from newsformat_nitf._parts import said_in
from newsformat_nitf._reading import Element, is_ours, name_of, own
from newsformat_nitf._story import Story, moment_of


Action: TypeAlias = "Callable[[Element, Story], None]"

_CONTAINERS = frozenset(("docdata", "tobject", "key-list", "identified-content", "del-list"))
_STATUS = {"usable": Status.USABLE, "embargoed": Status.USABLE, "withheld": Status.WITHHELD}
_STATUS |= dict.fromkeys(("canceled", "cancelled", "killed"), Status.CANCELED)
_SLUGS = ("slug", "slugline", "slug-line", "anpa-slug")


def read_head(element: Element, story: Story) -> None:
    """Read ``head`` and all that is in it."""
    _walk(element, "head", story)
    _decide(story)


def is_of_head(name: str) -> bool:
    """Is *name* that of an element of the head, which some documents have outside of it?"""
    return name in _ACTIONS or name in _CONTAINERS


def read_stray(element: Element, story: Story) -> None:
    """Read an element of the head that stands outside of it."""
    story.note(f"<{name_of(element)}> stands outside of the head", element)
    _one(element, "nitf", story)
    _decide(story)


def _walk(element: Element, place: str, story: Story) -> None:
    for child in element:
        _one(child, place, story)


def _one(element: Element, place: str, story: Story) -> None:
    name = name_of(element)
    if (action := _ACTIONS.get(name)) is not None:
        action(element, story)
    elif name in _CONTAINERS:
        if element.keys():
            _attributes(element, name, story)
        _walk(element, name, story)
    elif not name:
        return
    elif element.tag.startswith(OWN_):
        _ours(element, name, story)
    else:
        story.keep(place, element)
    if name in _TOGETHER:
        story.seen.setdefault(name, []).append(element)


_TOGETHER = frozenset(("docdata", "pubdata", "revision-history", "meta"))  # what `_decide` looks at


def _attributes(element: Element, place: str, story: Story) -> None:
    """Take or keep the attributes of a container."""
    for key, value in element.items():
        if key.startswith(OWN_) or key == "id":
            continue
        if key == "management-status":
            _status(element, value, story)
        elif not (key == "tobject.type" and value == "news"):
            story.keep_attribute(place, key, value)


def _status(element: Element, value: str, story: Story) -> None:
    said = value.strip().lower()
    status = _STATUS.get(said)
    if status is None:
        story.note(f"the status {value!r} is not of NITF; taken as withheld", element)
        story.keep_attribute("docdata", "management-status", value)
    story.values["status"] = status or Status.WITHHELD
    if said == "embargoed":
        story.values["embargo"] = Embargo()


def _decide(story: Story) -> None:
    """Decide what needs the whole of the metadata."""
    _embargo(story)
    _kill(story)
    if "published" not in story.none:
        _publication(story)
    _revisions(story)
    if "slug" not in story.none:
        _slug(story)


def _embargo(story: Story) -> None:
    """Of a story under embargo, the date of release is when that ends; newsformat may say both."""
    docdata = next(iter(story.seen.get("docdata", ())), None)
    if docdata is None:
        return
    values = story.values
    until, published = own(docdata, "embargo"), own(docdata, "published")
    if until is not None:
        values["embargo"] = Embargo(until=exact(until))
    elif values.get("embargo") is not None:
        values["embargo"] = Embargo(until=values.pop("published", None))
        if published is not None:
            values["published"] = exact(published)


def _kill(story: Story) -> None:
    """A document that cancels another one is a kill."""
    for docdata in story.seen.get("docdata", ()):
        status = docdata.get("management-idref-status") or ""
        if _STATUS.get(status.lower()) is Status.CANCELED and "kill" not in story.found("signals"):
            story.add("signals", "kill", docdata)


def exact(value: str) -> datetime | None:
    """Return a moment that newsformat has written."""
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return None
    return when if when.tzinfo else None


def _publication(story: Story) -> None:
    """Take the date of a publication where no date of release is said."""
    if story.values.get("published") or story.values.get("embargo"):
        return
    for element in story.seen.get("pubdata", ()):
        if when := story.moment(element, "date.publication"):
            story.values["published"] = when
            return


def _revisions(story: Story) -> None:
    created, updated = revised(story.seen.get("revision-history", ()), story.zone)
    if "created" not in story.none:
        story.once("created", created)
    if "updated" not in story.none:
        story.once("updated", updated)


def revised(elements: Iterable[Element], zone: str = "") -> tuple[datetime | None, datetime | None]:
    """Return when an author first and when anybody last worked on the story, as ``revision-history`` says."""
    said = [each for each in elements if own(each, "created") is None]
    dates = [(each.get("function"), moment_of(each, zone=zone)) for each in said]
    written = [when for function, when in dates if when is not None and function == "writer-author"]
    return min(written, default=None), max([when for _, when in dates if when is not None], default=None)


def _slug(story: Story) -> None:
    for element in story.seen.get("meta", ()):
        if (element.get("name") or "").lower() in _SLUGS:
            story.once("slug", said_in(element, "content"))


# One element each -------------------------------------------------------------


def _title(element: Element, story: Story) -> None:
    if "head/title" in story.habits:
        return
    title = text_of(element)
    if not story.once("title", title) and title:
        story.keep("head", element)
    elif (kind := said_in(element, "type")) and title:
        story.keep_attribute("title", "type", kind)


def _meta(element: Element, story: Story) -> None:
    story.keep("head", element)


def _property(element: Element, story: Story) -> None:
    found = _parts.named(element, "tobject.property.type")
    if found.name.lower() == "current" and not is_ours(element):  # the default of the standard, which says nothing
        story.keep("tobject", element)
    elif found.key or found.foreign or is_ours(element):
        story.add("genres", found, element)


def _subject(element: Element, story: Story) -> None:
    found = _parts.subject(element)
    if found.key or is_ours(element):
        story.add("subjects", found, element)
    elif found.foreign:
        story.note("a subject without a number and a name is not kept", element)


def _doc_id(element: Element, story: Story) -> None:
    identifier, source = said_in(element, "id-string") or text_of(element), said_in(element, "regsrc")
    other = own(element, "identifier")
    if other is not None or (identifier and story.values.get("uri")):
        kind = source if other is None else other
        story.add("identifiers", Identifier(value=identifier, kind=kind), element)
        return
    story.once("uri", identifier)
    if source:
        story.add("sources", _parts.provider(element), element)


def _urgency(element: Element, story: Story) -> None:
    said = own(element, "urgency") or (element.get("ed-urg") or element.text or "").strip()
    if len(said) == 1 and said in "123456789":
        story.once("urgency", int(said))
    elif said:
        story.note(f"the urgency {said!r} is none from 1 to 8", element)
        story.keep("docdata", element)


def _date(name: str) -> Action:
    def action(element: Element, story: Story) -> None:
        if own(element, "assumed") is not None:
            return
        when = story.moment(element)
        if (when is None and (element.get("norm") or "").strip()) or (not story.once(name, when) and when is not None):
            story.keep("docdata", element)

    return action


def _key(element: Element, story: Story) -> None:
    slug, version = _parts.key(element)
    taken = [not value or story.once(name, value) for name, value in (("slug", slug), ("version", version))]
    if not (all(taken) and _only(element, "key", "version")):
        story.keep("docdata", element)


def _only(element: Element, *known: str) -> bool:
    """Are the attributes of *element* all *known*, or newsformat's own?"""
    return all(key in known or key == "id" or key.startswith(OWN_) for key in element.keys())  # noqa: SIM118 -- no dict


def _message(element: Element, story: Story) -> None:
    if _parts.is_signal(element):
        story.add("signals", said_in(element, "info"), element)
        return
    found = _parts.message(element)
    if found.text or is_ours(element):
        story.add("notes", found, element)


def _correction(element: Element, story: Story) -> None:
    if own(element, "signal") is None:
        story.add("signals", "correction", element)
    if not _only(element):
        story.keep("docdata", element)


def _rights(element: Element, story: Story) -> None:
    if own(element, "assumed") is not None:
        return
    found = _parts.rights(element)
    if found.holder or found.usage_terms or found.foreign or is_ours(element):
        story.add("rights", found, element)


def _keyword(element: Element, story: Story) -> None:
    word = said_in(element, "key") or text_of(element)
    if word or is_ours(element):
        story.add("keywords", word, element)


def _fixture(element: Element, story: Story) -> None:
    found = _parts.named(element, "fix-id")
    if found.key or found.foreign or is_ours(element):
        story.add("services", found, element)


def _source(element: Element, story: Story) -> None:
    found = _parts.named(element, "src-name")
    if found.key or found.foreign or is_ours(element):
        story.add("sources", found, element)


def _event_place(element: Element, story: Story) -> None:
    found = _parts.event_place(element)
    if found.key or found.foreign or is_ours(element):
        story.add("entities", found, element)


def _entity(element: Element, story: Story) -> None:
    found = concept_of(element)
    if found.key or is_ours(element):
        story.add("entities", found, element)
    elif found.foreign:
        story.keep("identified-content", element)


def _classifier(element: Element, story: Story) -> None:
    found = concept_of(element, kind=said_in(element, "type"))
    if found.key or is_ours(element):
        story.add("entities" if own(element, "in") == "entities" else "subjects", found, element)
    elif found.foreign or found.kind:
        story.keep("identified-content", element)


def _revision(element: Element, story: Story) -> None:
    if own(element, "created") is not None:
        story.once("created", story.moment(element))
        return
    found = _parts.contributor(element)
    if found.key or is_ours(element):
        story.add("contributors", found, element)
    elif not _only(element):
        story.keep("head", element)


def _ours(element: Element, name: str, story: Story) -> None:
    """What newsformat has put into its own namespace."""
    if name == "foreign":
        story.keep_text(element.get("name") or "", element.text or "")
    elif name == "association":
        story.add("associations", _parts.association(element), element)
    else:
        story.note(f"<{OWN}:{name}> is not known to this version", element)


_ACTIONS: dict[str, Action] = {
    "title": _title,
    "meta": _meta,
    "tobject.property": _property,
    "tobject.subject": _subject,
    "doc-id": _doc_id,
    "urgency": _urgency,
    "date.issue": _date("updated"),
    "date.release": _date("published"),
    "date.expire": _date("expires"),
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
