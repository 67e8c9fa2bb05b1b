"""``docdata``: identifiers, dates, status, notes, keys, rights, and what is in the story."""

from __future__ import annotations

from datetime import datetime

from newsformat import Rights, Status
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._reading import Element
from newsformat_nitf._rules import PLACES
from newsformat_nitf._writers._concept_writer import (
    is_subject_code,
    write_classifier,
    write_entity,
    write_event_place,
    write_named,
)
from newsformat_nitf._writers._draft import Draft
from newsformat_nitf._writers._kept import says
from newsformat_nitf._writers._pen import NMTOKEN, Pen
from newsformat_nitf._writers._placing import put
from newsformat_nitf._writers._saying import correct, dated, keep_parts


_LEAST = 8  # urgent; the model has a ninth degree


def write_docdata(draft: Draft, head: Element) -> None:
    """Append ``docdata`` to *head*, unless there is nothing to say."""
    made = draft.pen.child(head, "docdata")
    draft.kept.attributes(made, "docdata", draft.pen)
    for part in _FIRST:
        part(draft, made)
    draft.kept.place(draft.pen, made, "docdata", "doc-scope", "series")
    for part in _LAST:
        part(draft, made)
    dated_badly = ("urgency", "date.issue", "date.release", "date.expire")
    draft.kept.place(draft.pen, made, "docdata", "doc-id", *dated_badly)
    draft.kept.place(draft.pen, made, "docdata")
    if not (len(made) or made.attrib):
        head.remove(made)


def _identifiers(draft: Draft, made: Element) -> None:
    pen, article = draft.pen, draft.article
    provider = draft.provider
    if article.uri or provider is not None:
        first = pen.child(made, "doc-id", regsrc=provider.name if provider else "", id_string=article.uri)
        if provider is not None:
            correct(pen, first, provider, _parts.provider)
    for place, each in enumerate(article.identifiers):
        if place != draft.uno:
            element = pen.child(made, "doc-id", regsrc=each.kind, id_string=each.value)
            pen.ours(element, "identifier", each.kind)
            draft.at("identifiers", place, element)


def _corrections(draft: Draft, made: Element) -> None:
    """``correction`` is an element of its own; every other signal is an ``ed-msg``."""
    for place, signal in enumerate(draft.article.signals):
        if signal == "correction":
            found = draft.kept.take("docdata", "correction", lambda _: True)
            element = draft.pen.child(made, "correction") if found is None else put(draft.pen, made, found)
            draft.at("signals", place, element)


def _event_places(draft: Draft, made: Element) -> None:
    for place, each in enumerate(draft.article.entities):
        if each.relation == "evloc":
            draft.at("entities", place, write_event_place(draft.pen, made, each))


def _sources(draft: Draft, made: Element) -> None:
    if draft.other_sources:
        delivery = draft.pen.child(made, "del-list")
        for each in draft.other_sources:
            write_named(draft.pen, delivery, "from-src", "src-name", each)


def _urgency(draft: Draft, made: Element) -> None:
    if (urgency := draft.article.urgency) is not None:
        element = draft.pen.child(made, "urgency", ed_urg=str(min(urgency, _LEAST)))
        if urgency > _LEAST:
            draft.pen.ours(element, "urgency", str(urgency))


def _services(draft: Draft, made: Element) -> None:
    for each in draft.article.services:
        write_named(draft.pen, made, "fixture", "fix-id", each)


# Dates and status ---------------------------------------------------------------


def _dates(draft: Draft, made: Element) -> None:
    article = draft.article
    release = _status(draft, made)
    issue = article.updated or article.published or article.created
    if issue is not None:
        element = dated(draft.pen, made, "date.issue", issue)
        if article.updated is None:
            draft.pen.ours(element, "assumed", "1")
    for name, when in (("date.release", release), ("date.expire", article.expires)):
        if when is not None:
            dated(draft.pen, made, name, when)


def _status(draft: Draft, made: Element) -> datetime | None:
    """Write the status; return the date of release, which of a story under embargo is when that ends."""
    article, pen = draft.article, draft.pen
    embargo, usable = article.embargo, article.status is Status.USABLE
    if embargo is None:
        if not usable:
            made.set("management-status", article.status.value)
        return article.published
    made.set("management-status", "embargoed" if usable else article.status.value)
    if not usable:
        pen.ours(made, "embargo", embargo.until.isoformat() if embargo.until else "")
    if article.published is not None:
        pen.ours(made, "published", article.published.isoformat())
    return embargo.until


# Notes, keys, rights --------------------------------------------------------------


def _messages(draft: Draft, made: Element) -> None:
    pen, article = draft.pen, draft.article
    for place, note in enumerate(article.notes):
        if place not in draft.notes_in_body:
            element = draft.at("notes", place, pen.child(made, "ed-msg", msg_type=note.role))
            element.set("info", note.text)
            correct(pen, element, note, _parts.message)
            if note.role == "signal" or not element.get("info"):
                pen.ours(element, "role", note.role)
    for place, signal in enumerate(article.signals):
        if signal != "correction" and not (place == len(article.signals) - 1 and _is_derived(draft, made)):
            draft.at("signals", place, pen.child(made, "ed-msg", msg_type="signal", info=signal))


def _is_derived(draft: Draft, docdata: Element) -> bool:
    """Is there one ``kill`` only, which a reader takes from the status of another document?"""
    return docdata.get("management-idref-status") == "canceled" and [
        *filter("kill".__eq__, draft.article.signals)
    ] == list(draft.article.signals[-1:])


def _key(draft: Draft, made: Element) -> None:
    pen, article = draft.pen, draft.article
    wanted = (article.slug, article.version)
    found = draft.kept.take("docdata", "du-key", says(_parts.key, wanted))
    if found is not None:
        put(pen, made, found)
    elif article.slug or article.version:
        element = pen.child(made, "du-key", key=article.slug)
        if NMTOKEN.fullmatch(article.version):
            element.set("version", article.version)
        elif article.version:
            pen.ours(element, "version", article.version)


def _rights(draft: Draft, made: Element) -> None:
    for place, each in enumerate(draft.article.rights):
        if place != draft.rights_in_body:
            draft.at("rights", place, _right(draft.pen, made, each))
        elif each.holder or each.usage_terms:  # which the notice in the body has no elements for
            for_machines = Rights(holder=each.holder, usage_terms=each.usage_terms)
            draft.pen.ours(_right(draft.pen, made, for_machines), "assumed", "1")


def _right(pen: Pen, parent: Element, each: Rights) -> Element:
    only_holder = each == Rights(holder=each.holder, foreign=each.foreign)
    if only_holder and all(kept.name == "@year" for kept in each.foreign):
        made = pen.child(parent, "doc.copyright", holder=each.holder)
    else:
        made = pen.child(parent, "doc.rights", owner=each.holder, limitations=each.usage_terms)
    keep_parts(pen, made, each.foreign, _parts.rights)
    return correct(pen, made, each, _parts.rights)


def _keywords(draft: Draft, made: Element) -> None:
    if draft.article.keywords:
        keys = draft.pen.child(made, "key-list")
        for word in draft.article.keywords:
            element = draft.pen.child(keys, "keyword")
            element.set("key", word)
            if not word:
                draft.pen.ours(element, "empty", "1")


def _identified(draft: Draft, made: Element) -> None:
    pen, article = draft.pen, draft.article
    content = pen.child(made, "identified-content")
    for place, each in enumerate(article.subjects):
        if not is_subject_code(each):
            draft.at("subjects", place, write_classifier(pen, content, each))
    for place, each in enumerate(article.entities):
        if each.relation != "evloc":
            draft.at("entities", place, write_entity(pen, content, each))
    draft.kept.place(pen, content, "identified-content", *PLACES["identified-content"])
    if not len(content):
        made.remove(content)


_FIRST = (_identifiers, _corrections, _event_places, _sources, _urgency, _services, _dates)
_LAST = (_messages, _key, _rights, _keywords, _identified)
