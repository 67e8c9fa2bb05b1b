"""Writes an article as an item of a JSON Feed (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import asdict, evolve

from newsformat import Article, Association, Byline, Envelope, EnvelopeLink, Media, plain
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.handling import embargo_of, names_embargo, status_of, stricter
from newsformat.markup.html import print_dateline, write_html, write_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import without_empty
from newsformat.plugin import Report
from newsformat_feeds._names import ASSUMED, TEXTS_OF_MEDIA
from newsformat_feeds._readers._json_reader import EXTENSION, SPACE, attachment
from newsformat_feeds._writers._values import addressed, page_of


_ITEM = frozenset((
    "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image",
    "date_published", "date_modified", "authors", "author", "tags", "language", "attachments", EXTENSION,
))  # fmt: skip
_FEED = frozenset(
    ("version", "title", "home_page_url", "feed_url", "authors", "author", "language", "items", EXTENSION)
)


def item(article: Article, feed: Envelope, report: Report) -> Object:
    """Return *article* as an item of *feed*."""
    html = print_dateline(write_html(article.body, report, xhtml=False, declared=True), article, report)
    others = addressed(article, report)
    members: Object = {
        "id": article.uri,
        "url": page_of(article),
        "title": plain(article.headline),
        **({"content_html": html} if html else {}),
        "summary": plain(article.summary),
        "date_published": iso(article.published),
        "date_modified": iso(article.updated),
        "authors": [_author(byline) for byline in article.bylines if byline.name or byline.contact],
        "tags": [*article.keywords],
        **_media(others),
    }
    if article.language != feed.language:
        members["language"] = article.language or None
    kept = {name: value for name, value in members.items() if value or name == "language"}
    if kept.get("language", 0) is None:
        kept["language"] = ""
    if feed.sender and "authors" not in kept:
        kept["authors"] = []  # prevents it from inheriting the feed's authors
    if not html:
        kept["content_text"] = ""
    if not article.uri:
        kept = {"id": f"{ASSUMED}{_digest(kept)}", **kept}
    ours = _missing_values(article, others, kept, report)
    return {**kept, **({EXTENSION: ours} if ours else {}), **_foreign(article, report)}


def _foreign(article: Article, report: Report) -> Object:
    """Return the foreign parts, except those with another status or embargo than *article*."""
    found, quiet = foreign_members(article.foreign, SPACE, _ITEM, report), Report(heard=False)
    held = {name: stricter(article.status, status_of({name: value}, quiet)) for name, value in found.items()}
    untrue = {name for name, status in held.items() if status is not article.status}
    if embargo_of(found, quiet) != article.embargo:
        untrue |= {*filter(names_embargo, found)}
    for name in sorted(untrue):
        report.lost(f"foreign.{SPACE}", where=name, why="the article has another value there now")
    return {name: value for name, value in found.items() if name not in untrue}


def _digest(members: Object) -> str:
    import hashlib

    return hashlib.sha256(text_of(members).encode()).hexdigest()[:32]


def _author(byline: Byline) -> Object:
    """Return the author; an e-mail address becomes a ``mailto:`` URL, as in version 1.1."""
    contact, name = byline.contact, {"name": byline.name} if byline.name else {}
    if contact.startswith(("http://", "https://")):
        return {**name, "url": contact}
    if _ADDRESS.fullmatch(contact):
        return {**name, "url": f"mailto:{contact}"}
    return {"name": byline.name, EXTENSION: {"contact": contact}} if contact else {"name": byline.name}


_ADDRESS = re.compile(r"[^\s:/@]+@[^\s:/@]+")


def _media(associations: Iterable[Association]) -> Object:
    """Return what JSON Feed has a place for: a picture, a banner, files, and an external page."""
    members: Object = {}
    attachments: list[Object] = []
    for association in associations:
        if association.media is None:
            if association.role == "external" and association.href:
                members.setdefault("external_url", association.href)
        elif association.role in {"image", "banner_image"} and association.role not in members:
            members[association.role] = association.media.href
        elif (file := _file(association.media)) is not None:
            attachments.append({**file, **({"title": association.title} if association.title else {})})
        elif association.media.kind == "image" and association.media.href:
            members.setdefault("image", association.media.href)
    return {**members, "attachments": attachments}


def _file(media: Media) -> Object | None:
    """Return the file shown, if its media type, which attachments require, is known."""
    for rendition in media.renditions:
        if rendition.href == media.href and rendition.media_type:
            size = {"size_in_bytes": rendition.size} if rendition.size else {}
            return {"url": media.href, "mime_type": rendition.media_type, **size}
    return None


def _missing_values(article: Article, others: list[Association], members: Object, report: Report) -> Object:
    """Return the values that *members* lack, in newsformat's extension."""
    ours: Object = {}
    rest = article.identifiers[1:] if page_of(article) else article.identifiers
    if rest:
        ours["identifiers"] = [{"value": identifier.value, "kind": identifier.kind} for identifier in rest]
    known = [
        *[Association(role=name, media=Media(members[name])) for name in ("image", "banner_image") if name in members],
        *[attachment(entry, Report()) for entry in members.get("attachments", ())],
        *[Association(role="external", href=members[name]) for name in ("external_url",) if name in members],
    ]
    if known != [evolve(association, uri="", article=None, foreign=()) for association in others]:
        ours["associations"] = [_association(association, report) for association in others]
    return ours


def _association(association: Association, report: Report) -> Object:
    members: Object = {name: getattr(association, name) for name in ("role", "title", "href")}
    if association.media is not None:
        members["media"] = _as_members(association.media, report)
    return without_empty(members)


def _as_members(media: Media, report: Report) -> Object:
    members: Object = {name: getattr(media, name) for name in TEXTS_OF_MEDIA}
    members["caption"] = write_inlines(media.caption, report, xhtml=False, where="caption")
    members["renditions"] = [without_empty(asdict(rendition)) for rendition in media.renditions]
    return {**without_empty(members), "kind": media.kind}


# What stands around items ---------------------------------------------------


def surroundings(feed: Envelope, report: Report) -> Object:
    """Return the members of a feed before its items."""
    links = [*feed.links]
    home = links.pop(0).href if _is(links, "alternate") else ""
    feed_address = links.pop(0).href if _is(links, "self") else ""
    ours = without_empty(
        {
            "uri": feed.uri,
            "sent": iso(feed.sent),
            "links": [without_empty(asdict(link)) for link in links],
        }
    )
    members = without_empty(
        {
            "home_page_url": home,
            "feed_url": feed_address,
            "language": feed.language,
            "authors": [{"name": feed.sender}] if feed.sender else [],
            EXTENSION: ours or None,
        }
    )
    version = "https://jsonfeed.org/version/1.1"
    more = foreign_members(feed.foreign, SPACE, _FEED, report, feature="envelope.foreign")
    return {"version": version, "title": feed.title, **members, **more}


def _is(links: list[EnvelopeLink], role: str) -> bool:
    return bool(links) and links[0].role == role and bool(links[0].href)
