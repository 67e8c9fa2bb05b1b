"""Reads ``head``, the metadata of the story. Elements are recognised anywhere in the head."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from operator import itemgetter
from typing import Final

from attrs import evolve

from newsformat import Association, Embargo, Status
from newsformat.markup.handling import read_status, status_named, stricter
from newsformat.markup.xml import Element, attributes_of, line_of, text_of
from newsformat.plugin import address, line
from newsformat_nitf._names import OWN, OWN_, PREVIOUS
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._draft import Draft, moment_of
from newsformat_nitf._readers._head_elements import ACTIONS
from newsformat_nitf._readers._reading import local_name, name_of, own


_CONTAINERS = frozenset(("docdata", "tobject", "key-list", "identified-content", "del-list"))
_SLUGS = ("slug", "slugline", "slug-line", "anpa-slug")


def read_head(element: Element, draft: Draft) -> None:
    """Read ``head`` and its descendants; once everything is read, call `decide`."""
    _walk(element, "head", draft)


def is_of_head(name: str) -> bool:
    """Is *name* that of an element of the head, which some documents place outside of it?"""
    return name in ACTIONS or name in _CONTAINERS


def read_stray(element: Element, draft: Draft) -> None:
    """Read an element of the head that stands outside of it."""
    draft.note(f"<{name_of(element)}> is outside of the head", element)
    _walk([element], "nitf", draft)


def read_about(element: Element, draft: Draft) -> None:
    """Read a block's statement on its subject, in elements that the head has for the whole document."""
    _walk([element], "nitf", draft)


def _walk(elements: Iterable[Element], place: str, draft: Draft) -> None:
    for element in elements:
        if (action := ACTIONS.get(local_name(element.tag))) is not None:
            action(element, draft)
            _untaken_text(element, draft)
        else:
            _other(element, place, draft)


def _untaken_text(element: Element, draft: Draft) -> None:
    """Report the loss of text in an element that should be empty."""
    if not (element.text or len(element)):
        return
    instead = EMPTY.get(name_of(element))
    if instead is not None and (not instead or element.get(instead)) and text_of(element):
        draft.left_out(f"text in <{name_of(element)}>, which has none, is not kept", element)


EMPTY: Final = {
    **dict.fromkeys(("tobject.property", "tobject.subject", "fixture", "from-src", "du-key", "correction"), ""),
    "revision-history": "",
    "doc-id": "id-string",
    "urgency": "ed-urg",
    "ed-msg": "info",
    "keyword": "key",
    **dict.fromkeys(("date.issue", "date.release", "date.expire"), "norm"),
    "doc.copyright": "holder",
    "doc.rights": "limitations",
}
"""Elements without a text of their own, and the attribute whose value is in the text if it is not there."""


def _other(element: Element, place: str, draft: Draft) -> None:
    name = name_of(element)
    if name in _CONTAINERS:
        _container(element, name, draft)
    elif not name:
        return
    elif element.tag.startswith(OWN_):
        _ours(element, name, draft)
    else:
        draft.keep(place, element)
        if name == "pubdata":
            draft.publications.append(element)


def _container(element: Element, name: str, draft: Draft) -> None:
    if element.keys():
        _attributes(element, name, draft)
        if name == "docdata":
            draft.docdata.append(element)
    if any((text or "").strip() for text in (element.text, *[child.tail for child in element])):
        draft.left_out(f"text in <{name}>, which has none, is not kept", element)
    _walk(element, name, draft)


def _attributes(element: Element, place: str, draft: Draft) -> None:
    """Read or keep the attributes of a container."""
    for key, value in attributes_of(element):
        if key.startswith(OWN_) or key == "id":
            continue
        if key == "management-status":
            _status(element, value, draft)
        elif key == "management-doc-idref" and value and address(value) == value:
            role = own(element, "previous") or PREVIOUS
            draft.add_first("associations", Association(role=role, uri=value))
        elif not (key == "tobject.type" and value == "news"):
            draft.keep_attribute(place, key, value)


def _status(element: Element, value: str, draft: Draft) -> None:
    known = draft.values.get("status", Status.USABLE)
    if value.strip().lower() == "embargoed":
        draft.values.update(status=known, embargo=Embargo())
        return
    status = read_status(value, draft.report, line=line_of(element))
    draft.values["status"] = stricter(known, status)
    if status is not draft.values["status"]:
        draft.note(f"several docdata; the most restrictive is used: {known}", element)
    if status_named(value) is None:
        draft.keep_attribute("docdata", "management-status", value)


def decide(draft: Draft) -> None:
    """Settle what depends on the metadata as a whole."""
    _embargo(draft)
    _expiry(draft)
    _kill(draft)
    _houses(draft)
    if "published" not in draft.none:
        _publication(draft)
    if draft.revisions:
        _revisions(draft)
    if draft.stories and not draft.values.get("created") and "created" not in draft.none:
        draft.once("created", draft.moment(draft.stories[0]))
    if "slug" not in draft.none:
        _slug(draft)
    if "keywords" not in draft.none and not draft.found("keywords"):
        _keywords(draft)


def _embargo(draft: Draft) -> None:
    """Set the embargo, which ends at the last release date; newsformat may record both dates."""
    docdata = next(iter(draft.docdata), None)
    if docdata is None or "management-status" not in docdata.attrib:
        _early(draft)
        return
    values = draft.values
    until, published = own(docdata, "embargo"), own(docdata, "published")
    if until is None and values.get("embargo") is None:
        return
    release = values.pop("published", None)
    if release and until is None:
        release, is_whole_day = max(draft.releases)
        if is_whole_day:
            draft.note("an embargo until a day ends when that is over", docdata)
        if len({*draft.releases}) > 1:
            draft.note(f"several release dates; the last one ends the embargo: {release}", docdata)
    values["embargo"] = Embargo(until=release if until is None else exact(until))
    if published is not None:
        values["published"] = exact(published)


def _early(draft: Draft) -> None:
    """Treat a story issued before its release date as embargoed, unless it is marked usable."""
    issued, released = draft.values.get("updated"), draft.values.get("published")
    if is_early(issued, released):
        until = max(draft.releases)[0]
        draft.values["embargo"] = Embargo(until=until)
        draft.report.note(f"issued before it is to be released; treated as under embargo until {until}")


def is_early(issued: datetime | None, released: datetime | None) -> bool:
    """Was a story *issued* before its *released* date? A date without a time covers the whole day."""
    if issued is None or released is None or released <= issued:
        return False
    return _MIDNIGHT not in {issued.time(), released.time()} or released.date() > issued.date()


_MIDNIGHT = time()


def _expiry(draft: Draft) -> None:
    """Use the earliest of several expiry dates; keep the others."""
    if not draft.expiries:
        return
    earliest = min(draft.expiries, key=itemgetter(0))
    draft.once("expires", earliest[0])
    if earliest is not draft.expiries[0]:
        draft.note(f"several expiry dates; the earliest is used: {earliest[0]}", earliest[1])
    for expiry in draft.expiries:
        if expiry is not earliest:
            draft.keep("docdata", expiry[1])


def _kill(draft: Draft) -> None:
    """Treat a document that cancels another one as a kill."""
    for docdata in draft.docdata:
        status = docdata.get("management-idref-status") or ""
        if status_named(status) is Status.CANCELED:
            if "kill" not in draft.found("signals"):
                draft.add("signals", "kill", docdata)
            return


def _houses(draft: Draft) -> None:
    """Read a title below a name as the affiliation, if it is the name of the publication."""
    names = {line(publication.get("name") or "") for publication in draft.publications}
    for number, byline in enumerate(draft.found("bylines")):
        if byline.role and byline.role in names and not byline.affiliation:
            draft.replace("bylines", number, evolve(byline, role="", affiliation=byline.role))


def exact(value: str) -> datetime | None:
    """Return a date and time written by newsformat."""
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return None
    return when if when.tzinfo else None


def _publication(draft: Draft) -> None:
    """Use the date of a publication if there is no release date."""
    if draft.values.get("published") or draft.values.get("embargo"):
        return
    for element in draft.publications:
        if when := draft.moment(element, "date.publication"):
            draft.values["published"] = when
            return
    metas = dict(draft.metas)
    if all(metas.get(name, "").isdecimal() for name in _DAY):
        draft.once("published", draft.day(*[metas[name] for name in _DAY]))


_DAY = ("publication_year", "publication_month", "publication_day_of_month")  # as in documents of The New York Times


def _revisions(draft: Draft) -> None:
    created, updated = revised(draft.revisions, draft.zone)
    if "created" not in draft.none:
        draft.once("created", created)
    if "updated" not in draft.none:
        draft.once("updated", updated)


def revised(elements: Iterable[Element], zone: str = "") -> tuple[datetime | None, datetime | None]:
    """Return the first date by an author and the last date of any change in ``revision-history``."""
    revisions = [element for element in elements if own(element, "created") is None]
    dates = [(revision.get("function"), moment_of(revision, zone=zone)) for revision in revisions]
    written = [when for function, when in dates if when is not None and function == "writer-author"]
    return min(written, default=None), max([when for _, when in dates if when is not None], default=None)


def _slug(draft: Draft) -> None:
    for name, content in draft.metas:
        if name.lower() in _SLUGS:
            draft.once("slug", line(content))


def _keywords(draft: Draft) -> None:
    """Use the keywords in a ``meta``, as in HTML, if there are no others."""
    for meta in draft.listing:
        for word in dict.fromkeys(map(line, (meta.get("content") or "").split(","))):
            if word:
                draft.add("keywords", word, meta)


def _ours(element: Element, name: str, draft: Draft) -> None:
    """Read an element of newsformat's own namespace."""
    if name == "foreign":
        draft.keep_text(element.get("name") or "", element.text or "")
    elif name == "association":
        draft.add("associations", _parts.association(element), element)
    else:
        draft.left_out(f"<{OWN}:{name}> is not known to this version", element)
