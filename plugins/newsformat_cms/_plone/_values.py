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


def native_values(said: Object, report: Report) -> dict[str, Any]:
    """Return the attributes of the article in *said*, except its body, as Plone expresses them."""
    page, notice = line(text_at(said, "@id")), text_at(said, "rights")
    return {
        "uri": _uri(said),
        "identifiers": [Identifier(value=page, kind="url")] if page else [],
        **{name: text_at(said, member) for name, member in TEXTS},
        "slug": text_at(said, "id"),
        **{name: _moment(text_at(said, member), report) for name, member in DATES},
        "language": text_at(said, "language") or text_at(said, "language", "token"),
        "status": _status(said, report),
        "embargo": embargo_of(said, report),
        "bylines": [Byline(name=name) for name in texts_at(said, "creators") if line(name)],
        "contributors": [
            Concept(name=name, relation="contributor") for name in texts_at(said, "contributors") if line(name)
        ],
        "keywords": [word for word in texts_at(said, "subjects") if line(word)],
        "subjects": [],
        "rights": [Rights(notice=notice)] if notice.strip() else [],
        "associations": [*read_images(said, report), *_related(said)],
    }


def _uri(said: Object) -> str:
    own, key = object_at(said, OWN, "uri"), text_at(said, "UID")
    return text_at(own, "is") if own and own.get("of") == key else key


def _moment(said: str, report: Report) -> datetime | None:
    return None if not said.strip() or said.startswith(NEVER) else read_date(said, report)


def _status(said: Object, report: Report) -> Status:
    state = text_at(said, "review_state") or text_at(said, "review_state", "token")
    if object_at(said, OWN).get("status") == Status.CANCELED.value:
        return Status.CANCELED
    if not state or state in STATES:
        return STATES.get(state, Status.USABLE)
    if state not in STATE_WORDS.values():
        report.note(f"the state {state!r:.60} is not known; treated as withheld")
    return Status.WITHHELD


def _related(said: Object) -> list[Association]:
    items = objects_at(said, RELATED)
    return [
        Association(role=RELATED, title=text_at(each, "title"), href=text_at(each, "@id"))
        for each in items
        if line(text_at(each, "@id"))
    ]


# Writing --------------------------------------------------------------------------------


def _moments(article: Article, report: Report) -> dict[str, str]:
    said = {member: iso(getattr(article, name)) for name, member in DATES}
    for name, member in DATES:
        if said[member].startswith(NEVER):
            report.lost(name, where=said.pop(member), why="Plone reads such a day as no date")
    return said


def written_values(article: Article, report: Report) -> Object:
    """Return the members of an item for *article*, except its text."""
    key = article.uri if UID.fullmatch(article.uri) else ""
    names = [each.label for each in article.subjects if each.label]
    said = without_empty(
        {
            "@type": KIND,
            "@id": page_of(article),
            "UID": key,
            "id": slug_in_addresses(article.slug),
            **{member: plain(getattr(article, name)) for name, member in TEXTS},
            "review_state": STATE_WORDS[article.status],
            **_moments(article, report),
            "language": article.language,
            "creators": [each.label for each in article.bylines if each.label],
            "contributors": [name for each in article.contributors if (name := each.name or each.code)],
            "subjects": [*dict.fromkeys((*article.keywords, *names))],
            "rights": next((each.notice for each in article.rights), ""),
            **written_image(article),
            RELATED: [
                without_empty({"@id": each.href, "title": each.title})
                for each in article.associations
                if each.role == RELATED and each.href and not each.media
            ],
        }
    )
    own: Object = in_own_words(article, native_values(said, Report(heard=False)), IN_OWN_WORDS, report)
    if article.uri != key:
        own["uri"] = {"of": key, "is": article.uri}
    if article.status is Status.CANCELED:
        own["status"] = article.status.value
    return {**said, OWN: own} if own else said
