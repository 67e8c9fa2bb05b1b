"""Reads and writes the metadata of an item."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from newsformat import Article, Association, Byline, Concept, Identifier, Rights, Status, plain
from newsformat.markup.dates import iso, read_date
from newsformat.markup.handling import embargo_of
from newsformat.markup.json import Object
from newsformat.markup.members import object_at, objects_at, text_at, texts_at, without_empty
from newsformat.plugin import Report, line
from newsformat_cms._own_attributes import in_own_words
from newsformat_cms._parts import page_of, slug_in_addresses
from newsformat_cms._plone._images import read_images, written_image
from newsformat_cms._plone._names import DATES, IN_OWN_WORDS, KIND, NEVER, OWN, RELATED, STATE_WORDS, STATES, TEXTS, UID


# Reading --------------------------------------------------------------------------------


def native_values(item: Object, report: Report) -> dict[str, Any]:
    """Return the attributes of the article in *item*, except its body, as Plone expresses them."""
    page, notice = line(text_at(item, "@id")), text_at(item, "rights")
    return {
        "uri": _uri(item),
        "identifiers": [Identifier(value=page, kind="url")] if page else [],
        **{name: text_at(item, member) for name, member in TEXTS},
        "slug": text_at(item, "id"),
        **{name: _moment(text_at(item, member), report) for name, member in DATES},
        "language": text_at(item, "language") or text_at(item, "language", "token"),
        "status": _status(item, report),
        "embargo": embargo_of(item, report),
        "bylines": [Byline(name=name) for name in texts_at(item, "creators") if line(name)],
        "contributors": [
            Concept(name=name, relation="contributor") for name in texts_at(item, "contributors") if line(name)
        ],
        "keywords": [word for word in texts_at(item, "subjects") if line(word)],
        "subjects": [],
        "rights": [Rights(notice=notice)] if notice.strip() else [],
        "associations": [*read_images(item, report), *_related(item)],
    }


def _uri(item: Object) -> str:
    own_members, key = object_at(item, OWN, "uri"), text_at(item, "UID")
    return text_at(own_members, "is") if own_members and own_members.get("of") == key else key


def _moment(text: str, report: Report) -> datetime | None:
    return None if not text.strip() or text.startswith(NEVER) else read_date(text, report)


def _status(item: Object, report: Report) -> Status:
    state = text_at(item, "review_state") or text_at(item, "review_state", "token")
    if object_at(item, OWN).get("status") == Status.CANCELED.value:
        return Status.CANCELED
    if not state or state in STATES:
        return STATES.get(state, Status.USABLE)
    if state not in STATE_WORDS.values():
        report.note(f"the state {state!r:.60} is not known; treated as withheld")
    return Status.WITHHELD


def _related(item: Object) -> list[Association]:
    items = objects_at(item, RELATED)
    return [
        Association(role=RELATED, title=text_at(entry, "title"), href=text_at(entry, "@id"))
        for entry in items
        if line(text_at(entry, "@id"))
    ]


# Writing --------------------------------------------------------------------------------


def _moments(article: Article, report: Report) -> dict[str, str]:
    moments = {member: iso(getattr(article, name)) for name, member in DATES}
    for name, member in DATES:
        if moments[member].startswith(NEVER):
            report.lost(name, where=moments.pop(member), why="Plone reads such a day as no date")
    return moments


def written_values(article: Article, report: Report) -> Object:
    """Return the members of an item for *article*, except its text."""
    key = article.uri if UID.fullmatch(article.uri) else ""
    names = [subject.label for subject in article.subjects if subject.label]
    members = without_empty(
        {
            "@type": KIND,
            "@id": page_of(article),
            "UID": key,
            "id": slug_in_addresses(article.slug),
            **{member: plain(getattr(article, name)) for name, member in TEXTS},
            "review_state": STATE_WORDS[article.status],
            **_moments(article, report),
            "language": article.language,
            "creators": [byline.label for byline in article.bylines if byline.label],
            "contributors": [
                name for contributor in article.contributors if (name := contributor.name or contributor.code)
            ],
            "subjects": [*dict.fromkeys((*article.keywords, *names))],
            "rights": next((rights.notice for rights in article.rights), ""),
            **written_image(article),
            RELATED: [
                without_empty({"@id": association.href, "title": association.title})
                for association in article.associations
                if association.role == RELATED and association.href and not association.media
            ],
        }
    )
    own_values: Object = in_own_words(article, native_values(members, Report(heard=False)), IN_OWN_WORDS, report)
    if article.uri != key:
        own_values["uri"] = {"of": key, "is": article.uri}
    if article.status is Status.CANCELED:
        own_values["status"] = article.status.value
    return {**members, OWN: own_values} if own_values else members
