"""Writes ``docdata``: identifiers, dates, status, notes, keys, rights, and the subjects."""

from __future__ import annotations

from datetime import datetime

from newsformat import Rights, Status
from newsformat.markup.handling import status_named
from newsformat.markup.xml import Element
from newsformat.plugin import line
from newsformat_nitf._names import CORRECTION, PREVIOUS, SPACE
from newsformat_nitf._readers import _parts
from newsformat_nitf._readers._head_reader import is_early
from newsformat_nitf._rules import PLACES
from newsformat_nitf._writers._concept_writer import (
    is_subject_code,
    write_classifier,
    write_entity,
    write_event_place,
    write_named,
)
from newsformat_nitf._writers._parts_writer import correct, dated, keep_parts
from newsformat_nitf._writers._pen import NMTOKEN, Pen
from newsformat_nitf._writers._placing import put
from newsformat_nitf._writers._writing import Writing


_LOWEST_URGENCY = 8  # the lowest urgency in NITF; the model goes to 9


def write_docdata(writing: Writing, head: Element) -> None:
    """Append ``docdata`` to *head*, unless it would be empty."""
    element = writing.pen.child(head, "docdata")
    if (previous := writing.previous) is not None:
        element.set("management-doc-idref", previous.uri)
        if previous.role != PREVIOUS:
            writing.pen.ours(element, "previous", previous.role)
    writing.kept.attributes(element, "docdata", writing.pen)
    for part in _FIRST:
        part(writing, element)
    writing.kept.place(writing.pen, element, "docdata", "doc-scope", "series")
    for part in _LAST:
        part(writing, element)
    dated_badly = ("urgency", "date.issue", "date.release", "date.expire")
    writing.kept.place(writing.pen, element, "docdata", "doc-id", *dated_badly)
    writing.kept.place(writing.pen, element, "docdata")
    if not (len(element) or element.attrib):
        head.remove(element)


def _identifiers(writing: Writing, new_element: Element) -> None:
    pen, article = writing.pen, writing.article
    provider = writing.provider
    if article.uri or provider is not None:
        first = pen.child(new_element, "doc-id", regsrc=provider.name if provider else "", id_string=article.uri)
        if provider is not None:
            correct(pen, first, provider, _parts.provider)
    for place, identifier in enumerate(article.identifiers):
        if place != writing.uno:
            element = pen.child(new_element, "doc-id", regsrc=identifier.kind, id_string=identifier.value)
            pen.ours(element, "identifier", identifier.kind)
            writing.at("identifiers", place, element)


def _corrections(writing: Writing, element: Element) -> None:
    """Write the signals: a correction has an element of its own; every other signal is an ``ed-msg``."""
    for place, signal in enumerate(writing.article.signals):
        if signal == CORRECTION:
            writing.at("signals", place, _correction(writing, element))


def _correction(writing: Writing, element: Element) -> Element:
    """Write the correction, with the first note if that describes it."""
    info = _corrected(writing)
    if info:
        writing.notes_elsewhere.add(0)
    found = writing.kept.take("docdata", "correction", _parts.corrected, (info,))
    return (
        put(writing.pen, element, found) if found is not None else writing.pen.child(element, "correction", info=info)
    )


def _corrected(writing: Writing) -> str:
    """Return the correction described by the first note, if it is one line and not in any element yet."""
    notes = writing.article.notes
    if not notes or notes[0].role != CORRECTION or 0 in writing.notes_elsewhere:
        return ""
    return notes[0].text if line(notes[0].text) == notes[0].text else ""


def _event_places(writing: Writing, element: Element) -> None:
    for place, entity in enumerate(writing.article.entities):
        if entity.relation == "evloc":
            writing.at("entities", place, write_event_place(writing.pen, element, entity))


def _sources(writing: Writing, element: Element) -> None:
    if writing.other_sources:
        delivery = writing.pen.child(element, "del-list")
        for source in writing.other_sources:
            write_named(writing.pen, delivery, "from-src", "src-name", source)


def _urgency(writing: Writing, new_element: Element) -> None:
    if (urgency := writing.article.urgency) is not None:
        element = writing.pen.child(new_element, "urgency", ed_urg=str(min(urgency, _LOWEST_URGENCY)))
        if urgency > _LOWEST_URGENCY:
            writing.pen.ours(element, "urgency", str(urgency))


def _services(writing: Writing, element: Element) -> None:
    for service in writing.article.services:
        write_named(writing.pen, element, "fixture", "fix-id", service)


# Dates and status ---------------------------------------------------------------


def _dates(writing: Writing, new_element: Element) -> None:
    article = writing.article
    release = _status(writing, new_element)
    issue = article.updated or article.published or article.created
    if issue is not None:
        element = dated(writing.pen, new_element, "date.issue", issue)
        if article.updated is None:
            writing.pen.ours(element, "assumed", "1")
    for name, when in (("date.release", release), ("date.expire", article.expires)):
        if when is not None:
            dated(writing.pen, new_element, name, when)


def _status(writing: Writing, element: Element) -> datetime | None:
    """Write the status; return the release date, which for an embargoed story is the end of the embargo."""
    article, pen = writing.article, writing.pen
    embargo, usable = article.embargo, article.status is Status.USABLE
    if embargo is None:
        if not usable or is_early(article.updated, article.published):
            element.set("management-status", article.status.value)
        return article.published
    element.set("management-status", "embargoed" if usable else article.status.value)
    if not usable:
        pen.ours(element, "embargo", embargo.until.isoformat() if embargo.until else "")
    if article.published is not None:
        pen.ours(element, "published", article.published.isoformat())
    return embargo.until


# Notes, keys, rights --------------------------------------------------------------


def _messages(writing: Writing, new_element: Element) -> None:
    pen, article = writing.pen, writing.article
    if _cancels(new_element) and "kill" not in article.signals:
        del new_element.attrib[_OF_ANOTHER]
        pen.report.lost(f"foreign.{SPACE}", where=f"docdata/@{_OF_ANOTHER}", why="the article is no longer a kill")
    for place, note in enumerate(article.notes):
        if place not in writing.notes_elsewhere:
            element = writing.at("notes", place, pen.child(new_element, "ed-msg", msg_type=note.role))
            element.set("info", note.text)
            correct(pen, element, note, _parts.message)
            if note.role == "signal" or not element.get("info"):
                pen.ours(element, "role", note.role)
    for place, signal in enumerate(article.signals):
        if signal != CORRECTION and not (place == len(article.signals) - 1 and _is_derived(writing, new_element)):
            writing.at("signals", place, pen.child(new_element, "ed-msg", msg_type="signal", info=signal))


_OF_ANOTHER = "management-idref-status"  # refers to another document


def _cancels(docdata: Element) -> bool:
    """Does a document with this *docdata* cancel another one?"""
    return status_named(docdata.get(_OF_ANOTHER) or "") is Status.CANCELED


def _is_derived(writing: Writing, docdata: Element) -> bool:
    """Is the only ``kill`` the one that a reader infers from the status of another document?"""
    return _cancels(docdata) and [*filter("kill".__eq__, writing.article.signals)] == list(writing.article.signals[-1:])


def _key(writing: Writing, new_element: Element) -> None:
    pen, article = writing.pen, writing.article
    found = writing.kept.take("docdata", "du-key", _parts.key, [(article.slug, article.version)])
    if found is not None:
        put(pen, new_element, found)
    elif article.slug or article.version:
        element = pen.child(new_element, "du-key", key=article.slug)
        if NMTOKEN.fullmatch(article.version):
            element.set("version", article.version)
        elif article.version:
            pen.ours(element, "version", article.version)


def _rights(writing: Writing, element: Element) -> None:
    for place, rights in enumerate(writing.article.rights):
        if place != writing.rights_in_body:
            writing.at("rights", place, _right(writing.pen, element, rights))
        elif rights.holder or rights.usage_terms:  # parts that the notice in the body has no elements for
            for_machines = Rights(holder=rights.holder, usage_terms=rights.usage_terms)
            writing.pen.ours(_right(writing.pen, element, for_machines), "assumed", "1")


def _right(pen: Pen, parent: Element, rights: Rights) -> Element:
    foreign = [part.name for part in rights.foreign if part.space == SPACE]
    only_holder = rights == Rights(holder=rights.holder, foreign=rights.foreign)
    if only_holder and {*foreign} <= {"@year"}:
        element = pen.child(parent, "doc.copyright", holder=rights.holder)
    else:
        element = pen.child(parent, "doc.rights", owner=rights.holder, limitations=rights.usage_terms)
    keep_parts(pen, element, rights.foreign, _parts.rights)
    return correct(pen, element, rights, _parts.rights)


def _keywords(writing: Writing, new_element: Element) -> None:
    if writing.article.keywords:
        keys = writing.pen.child(new_element, "key-list")
        for word in writing.article.keywords:
            element = writing.pen.child(keys, "keyword")
            element.set("key", word)
            if not word:
                writing.pen.ours(element, "empty", "1")


def _identified(writing: Writing, element: Element) -> None:
    pen, article = writing.pen, writing.article
    content = pen.child(element, "identified-content")
    for place, concept in enumerate(article.subjects):
        if not is_subject_code(concept):
            writing.at("subjects", place, write_classifier(pen, content, concept))
    for place, concept in enumerate(article.entities):
        if concept.relation != "evloc":
            writing.at("entities", place, write_entity(pen, content, concept))
    writing.kept.place(pen, content, "identified-content", *PLACES["identified-content"])
    if not len(content):
        element.remove(content)


_FIRST = (_identifiers, _corrections, _event_places, _sources, _urgency, _services, _dates)
_LAST = (_messages, _key, _rights, _keywords, _identified)
