"""Reads the metadata of a story into attributes of an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from newsformat import (
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Headline,
    Identifier,
    Rights,
    Status,
)
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo, read_status, status_named
from newsformat.markup.json import Object
from newsformat.markup.members import items_at, objects_at, text_at, value_at
from newsformat.plugin import Limits, Report, line, plain_line
from newsformat_cms._ans._media_reader import read_media
from newsformat_cms._ans._names import ADDRESSES, ENTITIES, KINDS, MEDIA, MORE, OWN
from newsformat_cms._ans._texts import running
from newsformat_cms._own_attributes import with_own_words


# Attributes in newsformat's own data where ANS expresses them differently, with their types.
IN_OWN_WORDS: dict[str, type] = {
    "kind": str,
    "identifiers": Identifier,
    "other_headlines": Headline,
    "bylines": Byline,
    "contributors": Concept,
    "dateline": Dateline,
    "sources": Concept,
    "notes": EditorsNote,
    "subjects": Concept,
    "entities": Concept,
    "keywords": str,
    "rights": Rights,
    "associations": Association,
}


def read_values(story: Object, report: Report, limits: Limits) -> dict[str, Any]:
    """Return the attributes of the article in *story*, except its body and foreign parts."""
    values = with_own_words(native_values(story, report, limits), value_at(story, MORE, OWN), IN_OWN_WORDS)
    values["kind"] = values["kind"] or "text"
    return values


def native_values(story: Object, report: Report, limits: Limits) -> dict[str, Any]:
    """Return these attributes as expressed by ANS itself."""
    place = line(text_at(story, "location"))
    notice, note = text_at(story, "copyright"), text_at(story, "planning", "internal_note")
    return {
        "uri": text_at(story, "_id"),
        "version": text_at(story, "revision", "revision_id"),
        "kind": KINDS.get(text_at(story, "type"), "text"),
        "identifiers": [Identifier(value=value, kind=kind) for value, kind in _identifiers(story) if line(value)],
        "headline": running(story, limits, "headlines", "basic"),
        "kicker": running(story, limits, "label", "basic", "text"),
        "subhead": running(story, limits, "subheadlines", "basic"),
        "summary": running(story, limits, "description", "basic"),
        "other_headlines": [*_other_headlines(story, limits)],
        "slug": text_at(story, "slug"),
        "bylines": [
            _byline(item) for item in objects_at(story, "credits", "by") if text_at(item, "type") != "reference"
        ],
        "contributors": [*_contributors(story)],
        "dateline": Dateline(place=place) if place else None,
        "sources": [Concept(name=name)] if (name := line(text_at(story, "distributor", "name"))) else [],
        "created": _moment(story, report, "created_date"),
        "updated": _moment(story, report, "last_updated_date"),
        "published": _moment(story, report, "display_date", "first_publish_date", "publish_date"),
        "embargo": _embargo(story, report),
        "language": text_at(story, "language"),
        "status": _status(story, report),
        "notes": [EditorsNote(text=note)] if note.strip() else [],
        "subjects": [*_subjects(story)],
        "entities": [_entity(entity) for entity in objects_at(story, "taxonomy", "named_entities")],
        "keywords": [*_keywords(story)],
        "rights": [Rights(notice=notice)] if notice.strip() else [],
        "associations": [*_associations(story, limits)],
    }


def _identifiers(story: Object) -> Iterator[tuple[str, str]]:
    for name, kind in ADDRESSES:
        yield text_at(story, name), kind
    yield text_at(story, "source", "source_id"), "source_id"


def _other_headlines(story: Object, limits: Limits) -> Iterator[Headline]:
    headlines = story.get("headlines")
    for role in headlines if isinstance(headlines, dict) else ():
        if role != "basic" and (content := running(headlines, limits, role)):
            yield Headline(content=content, role=role)


# Who ------------------------------------------------------------------------


def _byline(author: Object) -> Byline:
    printed, name = line(text_at(author, "byline")), _name(author)
    return Byline(
        name=name,
        role=text_at(author, "role"),
        affiliation=text_at(author, "affiliation") or text_at(author, "org"),
        location=text_at(author, "location"),
        contact=text_at(author, "email") or text_at(author, "url"),
        text="" if printed == name else printed,
    )


def _name(author: Object) -> str:
    names = [text_at(author, part) for part in ("first_name", "middle_name", "last_name", "suffix")]
    return line(text_at(author, "name") or " ".join(names) or text_at(author, "byline"))


def _contributors(story: Object) -> Iterator[Concept]:
    people = story.get("credits")
    for role in people if isinstance(people, dict) else ():
        if role != "by":
            for item in objects_at(people, role):
                if name := _name(item):
                    yield Concept(name=name, kind="person", relation="contributor", role=role)


# When, and whether ------------------------------------------------------------


def _moment(story: Object, report: Report, *names: str) -> datetime | None:
    for name in names:
        if (text := text_at(story, name).strip()) and (found := read_date(text, report)) is not None:
            return found
    return None


def _embargo(story: Object, report: Report) -> Embargo | None:
    if value_at(story, "content_restrictions", "embargo", "active") is not True:
        return None
    end = text_at(story, "content_restrictions", "embargo", "end_time")
    return read_embargo(end, report) if end else Embargo()


PUBLISHED = ("revision", "published")
"""Where a story says whether it is published anywhere."""


def _status(story: Object, report: Report) -> Status:
    """Return the status: published content is usable; unpublished or unknown content is withheld."""
    text = text_at(story, "status")
    if not text.strip() and value_at(story, *PUBLISHED) is False:
        report.note("treated as withheld: a revision of a story that is not published")
        return Status.WITHHELD
    if text.strip().lower() in {"", "published"}:
        return Status.USABLE
    if text.strip().lower() == "deleted":
        return Status.CANCELED
    return status_named(text) or read_status(text, report)


# What it is about ---------------------------------------------------------------


def _subjects(story: Object) -> Iterator[Concept]:
    """Yield the sections (formerly sites); the primary one comes first if it is not among them."""
    for kind in ("section", "site"):
        found = [_section(item, kind) for item in objects_at(story, "taxonomy", f"{kind}s")]
        first = value_at(story, "taxonomy", f"primary_{kind}")
        if isinstance(first, dict) and (primary := _section(first, kind)) != Concept(kind=kind):
            codes = {concept.code for concept in found if concept.code}
            found = found if primary.code in codes else [primary, *found]
        if found := [concept for concept in found if concept != Concept(kind=kind)]:
            yield from found
            return


def _section(item: Object, kind: str) -> Concept:
    if text_at(item, "type") == "reference":
        return Concept(code=text_at(item, "referent", "id"), kind=kind)
    return Concept(name=text_at(item, "name"), code=text_at(item, "_id"), kind=kind)


def _entity(item: Object) -> Concept:
    kind, name, code = text_at(item, "type"), line(text_at(item, "name")), line(text_at(item, "_id"))
    return Concept(name=name, kind=ENTITIES.get(kind, kind), code="" if code == name else code)


def _keywords(story: Object) -> Iterator[str]:
    """Yield the tags, which are strings in some old documents."""
    for tag in items_at(story, "taxonomy", "tags"):
        if word := line(tag if isinstance(tag, str) else text_at(tag, "text")):
            yield word


# What belongs to it -----------------------------------------------------------------


def _associations(story: Object, limits: Limits) -> Iterator[Association]:
    promoted, related = story.get("promo_items"), story.get("related_content")
    for key, item in promoted.items() if isinstance(promoted, dict) else ():
        if isinstance(item, dict):
            yield from _association(item, f"promo_items.{key}", limits)
    for key in related if isinstance(related, dict) else ():
        for item in objects_at(related, key):
            yield from _association(item, f"related_content.{key}", limits)


def _association(item: Object, role: str, limits: Limits) -> Iterator[Association]:
    kind = text_at(item, "type")
    is_media = kind in MEDIA
    found = Association(
        role=role,
        uri=text_at(item, "referent", "id") if kind == "reference" else text_at(item, "_id"),
        href="" if is_media else text_at(item, "canonical_url") or text_at(item, "website_url"),
        title=plain_line(running(item, limits, "headlines", "basic")),
        media=read_media(item, limits) if is_media else None,
    )
    if found != Association(role=role) and kind != "redirect":
        yield found
