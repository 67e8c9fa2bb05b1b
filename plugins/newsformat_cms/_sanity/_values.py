"""Reads and writes the metadata of a document."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from newsformat import Article, Association, Byline, Concept, Identifier, Inlines, Media, Paragraph, Status, plain
from newsformat.markup.dates import iso
from newsformat.markup.handling import embargo_of
from newsformat.markup.json import Object
from newsformat.markup.members import items_at, moment_at, object_at, text_at, without_empty
from newsformat.markup.pictures import lead_picture
from newsformat.plugin import Limits, Report, inlines, line
from newsformat_cms._bodies._codec import blocks_of, read_nodes, write_nodes
from newsformat_cms._bodies._simple_blocks import lines_of
from newsformat_cms._own_attributes import in_own_words
from newsformat_cms._parts import page_of
from newsformat_cms._sanity._index import Index, label, slug_of
from newsformat_cms._sanity._names import ASSUMED, DRAFT, ID, IN_OWN_WORDS, KIND, ORIGINAL, OWN
from newsformat_cms._sanity._text import codec_with


_TEXTS = (("headline", "title"), ("kicker", "kicker"), ("subhead", "subtitle"))
DATES = (("created", "_createdAt"), ("updated", "_updatedAt"), ("published", "publishedAt"))
_PUBLISHED = frozenset(("published", "publish", "live", "public"))
_IMAGE = "mainImage"


# Reading --------------------------------------------------------------------------------


def native_values(document: Object, index: Index, report: Report, limits: Limits) -> dict[str, Any]:
    """Return the attributes of the article in *document*, except its body, as the document expresses them."""
    page = line(text_at(document, "canonicalUrl"))
    return {
        "uri": _uri(document),
        "version": text_at(document, "_rev"),
        "identifiers": [Identifier(value=page, kind="url")] if page else [],
        **{name: text_at(document, member) for name, member in _TEXTS},
        "summary": _running(document.get("excerpt"), index, report, limits),
        "slug": slug_of(document),
        "bylines": [signed for author in items_at(document, "authors") if (signed := _byline(author, index))],
        **{name: moment_at(document, member, report) for name, member in DATES},
        "language": text_at(document, "language"),
        "status": _status(document, report),
        "embargo": embargo_of(document, report),
        "keywords": [word for tag in items_at(document, "tags") if (word := _word(tag, index))],
        "subjects": [
            subject for category in items_at(document, "categories") if (subject := _subject(category, index))
        ],
        "associations": [*_main_image(document, index, report, limits)],
    }


def _uri(document: Object) -> str:
    key = text_at(document, "_id").removeprefix(DRAFT)
    own_members = object_at(document, OWN, "uri")
    if own_members and own_members.get("of") == key:
        return text_at(own_members, "is")
    return "" if key.startswith(ASSUMED) else key


def _running(value: Any, index: Index, report: Report, limits: Limits) -> Inlines | str:
    if isinstance(value, list):
        return lines_of(blocks_of(read_nodes(codec_with(index), value, report, limits)))
    return value if isinstance(value, str) else ""


def _status(document: Object, report: Report) -> Status:
    """Return the status: drafts, and documents with any other status than published, are withheld."""
    if object_at(document, OWN).get("status") == Status.CANCELED.value:
        return Status.CANCELED
    if is_held(document.get("_id")) or is_held(document.get(ORIGINAL)):
        return Status.WITHHELD
    if is_public(status := document.get("status")):
        return Status.USABLE
    report.note(f"the status {status!r:.60} does not mean published; treated as withheld")
    return Status.WITHHELD


def is_held(key: Any) -> bool:
    """Is *key* the ID of an unpublished document: a draft, or one in a release?"""
    return isinstance(key, str) and key.startswith((DRAFT, "versions."))


def is_public(status: Any) -> bool:
    """Does *status*, a field of some sites, allow publication?"""
    return not isinstance(status, str) or status.strip().lower() in {"", *_PUBLISHED}


def _byline(item: Any, index: Index) -> Byline | None:
    if isinstance(item, str):
        return Byline(name=item) if line(item) else None
    person = _person(item, index)
    name = label(person)
    contact = text_at(person, "email") or text_at(person, "website") or text_at(person, "url")
    role = text_at(item, "role") if isinstance(item, dict) else ""
    return Byline(name=name, role=role, contact=contact) if name else None


def _person(item: Any, index: Index) -> Object:
    """Return the person in an object, in the target of its reference, or in a member of it."""
    found = index.named(item)
    if label(found) or not isinstance(item, dict):
        return found
    inner = (index.named(item[name]) for name in ("author", "person", "reference") if isinstance(item.get(name), dict))
    return next((entry for entry in inner if label(entry)), {})


def _word(item: Any, index: Index) -> str:
    return line(item) if isinstance(item, str) else label(index.named(item))


def _subject(item: Any, index: Index) -> Concept | None:
    if isinstance(item, str):
        return Concept(name=item) if line(item) else None
    found = index.named(item)
    return Concept(name=label(found), code=slug_of(found)) if label(found) else None


def _main_image(document: Object, index: Index, report: Report, limits: Limits) -> Iterator[Association]:
    shown = document.get(_IMAGE)
    for block in blocks_of(read_nodes(codec_with(index), [shown], report, limits)) if isinstance(shown, dict) else ():
        if isinstance(block, Media) and block.href:
            yield Association(role=_IMAGE, media=block)


# Writing --------------------------------------------------------------------------------


def written_values(article: Article, report: Report) -> Object:
    """Return the members of a document for *article*, except its text."""
    key = _key(article)
    members = without_empty(
        {
            "_id": f"{DRAFT}{key}" if article.status is not Status.USABLE else key,
            "_type": KIND,
            "_rev": article.version,
            **{member: iso(getattr(article, name)) for name, member in DATES},
            **{member: plain(getattr(article, name)) for name, member in _TEXTS},
            "slug": {"_type": "slug", "current": article.slug} if article.slug else {},
            "language": article.language,
            "excerpt": _written_running(article.summary, report),
            "authors": [_author(byline) for byline in article.bylines],
            "categories": [_category(subject) for subject in article.subjects],
            "tags": [*article.keywords],
            "canonicalUrl": page_of(article),
            _IMAGE: _written_image(article),
        }
    )
    own_values: Object = in_own_words(
        article, native_values(members, Index(), _UNHEARD, Limits()), IN_OWN_WORDS, report
    )
    if article.uri and article.uri != key:
        own_values["uri"] = {"of": key, "is": article.uri}
    if article.status is Status.CANCELED:
        own_values["status"] = article.status.value
    return {**members, OWN: own_values} if own_values else members


_UNHEARD = Report(heard=False)


def _key(article: Article) -> str:
    """Return the ID of a document: that of the article, or a made-up one if required."""
    if ID.fullmatch(article.uri):
        return article.uri
    if not article.uri and article.status is Status.USABLE:
        return ""
    identity = article.uri or repr((article.headline, article.body))
    return f"{ASSUMED}{hashlib.sha256(identity.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _written_running(runs: Inlines, report: Report) -> Any:
    text = plain(runs)
    if inlines(text) == runs:
        return text
    nodes = write_nodes(codec_with(Index()), [Paragraph(runs)], report, where="summary")
    return [node for group in nodes for node in group]


def _author(byline: Byline) -> Object:
    contact = byline.contact
    name = "email" if "@" in contact and "/" not in contact else "url"
    return {"_type": "author", **without_empty({"name": byline.label, "role": byline.role, name: contact})}


def _category(concept: Concept) -> Object:
    slug = {"slug": {"_type": "slug", "current": concept.code}} if concept.code else {}
    return {"_type": "category", **without_empty({"title": concept.label}), **slug}


def _written_image(article: Article) -> Object:
    lead = lead_picture(article.associations)
    nodes = write_nodes(codec_with(Index()), [lead.media], _UNHEARD) if lead is not None and lead.media else []
    return nodes[0][0] if nodes and nodes[0] else {}
