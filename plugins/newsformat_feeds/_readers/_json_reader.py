"""Reads an item of a JSON Feed as an article, and the surroundings of items as an envelope."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Article, Association, Byline, Envelope, EnvelopeLink, Identifier, Media, Rendition
from newsformat.markup.dates import read_date
from newsformat.markup.handling import embargo_of, status_of
from newsformat.markup.html import lift_dateline, read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, extent_at, leave_out, objects_at, text_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.unexpressed import report_unexpected
from newsformat.plugin import Limits, ReadError, Report, shortened
from newsformat_feeds._names import ASSUMED, TEXTS_OF_MEDIA
from newsformat_feeds._readers._json_forms import as_meant
from newsformat_feeds._readers._media_reader import kind_of
from newsformat_feeds._readers._modules import PAGE


SPACE = "json-feed"
EXTENSION = "_newsformat"  # what JSON Feed has no place for; other programs ignore it


def read_item(value: Any, feed: Envelope, report: Report, limits: Limits, given: Iterable[Byline] = ()) -> Article:
    """Return the article of the item *value*; it may inherit the language of *feed* and the authors *given* by it."""
    if not isinstance(value, dict):
        raise ReadError("an item of a JSON Feed is an object")
    report_unexpected(value, EXTENSION, report)
    value = as_meant(value, report)
    item = Members(value)
    uri, page, language = item.text("id"), item.text("url"), value.get("language")
    ours = item.object(EXTENSION)
    dateline, html = lift_dateline(item.text("content_html"))
    plain_text = item.text("content_text")
    if html and plain_text:
        report.note("content_text beside content_html is assumed to be the same text")
    associations = [*_pictures(item), *_attachments(item, report), *_external(item)]
    if isinstance(ours.get("associations"), list):
        kept = [
            _association(association, report) for association in ours["associations"] if isinstance(association, dict)
        ]
        known = {_address(association) for association in kept}
        associations = [*kept, *[association for association in associations if _address(association) not in known]]
    return Article(
        uri="" if uri.startswith(ASSUMED) else uri,
        identifiers=_identifiers(page, ours),
        headline=item.text("title"),
        summary=item.text("summary"),
        bylines=given if is_unsigned(value) else authors(item, report),
        dateline=dateline,
        published=item.moment("date_published", report),
        updated=item.moment("date_modified", report),
        keywords=item.texts("tags"),
        language=feed.language if language is None else item.text("language"),
        body=read_html(html, report, limits=limits) if html else read_paragraphs(plain_text),
        associations=associations,
        embargo=embargo_of(item.left, report),
        status=status_of(item.left, report),
        foreign=item.foreign(SPACE),
    )


def _identifiers(page: str, ours: Object) -> list[Identifier]:
    others = objects_at(ours, "identifiers")
    return [
        *([Identifier(value=page, kind=PAGE)] if page else []),
        *[Identifier(value=text_at(item, "value"), kind=text_at(item, "kind")) for item in others],
    ]


def is_unsigned(item: Object) -> bool:
    """Does *item* lack authors? Then those of the feed apply."""
    return "authors" not in item and "author" not in item


def authors(item: Members, report: Report) -> list[Byline]:
    """Return the authors of an item or feed."""
    found = item.objects("authors")
    older = item.object("author")  # of version 1.0
    if found and older and older not in found:
        report.left_out(f"author beside authors is left out: {shortened(text_of(older))}")
    signers = [byline_of(entry, report) for entry in (found or ([older] if older else []))]
    return [signer for signer in signers if signer != Byline()]


def byline_of(author: Object, report: Report) -> Byline:
    """Return the byline for *author*."""
    extension = author.get(EXTENSION)
    contact = (
        text_at(extension, "contact") if isinstance(extension, dict) else text_at(author, "url").removeprefix("mailto:")
    )
    leave_out(author, _OF_AUTHORS, "an author", report)
    return Byline(name=text_at(author, "name"), contact=contact)


def _pictures(item: Members) -> list[Association]:
    return [
        Association(role=name, media=Media(href)) for name in ("image", "banner_image") if (href := item.text(name))
    ]


def _attachments(item: Members, report: Report) -> list[Association]:
    return [attachment(entry, report) for entry in item.objects("attachments")]


def attachment(value: Object, report: Report) -> Association:
    """Return the association for an attachment."""
    href, media_type, size = (
        text_at(value, "url"),
        text_at(value, "mime_type"),
        extent_at(value, "size_in_bytes", report) or None,
    )
    files = [Rendition(href=href, media_type=media_type, size=size)] if media_type or size else ()
    leave_out(value, _OF_ATTACHMENTS, "an attachment", report)
    media = Media(href, kind=kind_of(media_type), renditions=files)
    return Association(role="enclosure", title=text_at(value, "title"), media=media)


_OF_AUTHORS = {"name": str, "url": str, EXTENSION: dict}
_OF_ATTACHMENTS = {"url": str, "mime_type": str, "title": str, "size_in_bytes": object}


def _external(item: Members) -> list[Association]:
    href = item.text("external_url")
    return [Association(role="external", href=href)] if href else []


def _address(association: Association) -> str:
    return association.media.href if association.media else association.href


def _association(value: Object, report: Report) -> Association:
    """Return the association written by newsformat."""
    media = value.get("media")
    return Association(
        role=text_at(value, "role"),
        title=text_at(value, "title"),
        href=text_at(value, "href"),
        media=_media(media, report) if isinstance(media, dict) else None,
    )


def _media(value: Object, report: Report) -> Media:
    return Media(
        **{name: text_at(value, name) for name in TEXTS_OF_MEDIA},
        kind=text_at(value, "kind") if "kind" in value else "image",
        caption=read_html_inlines(text_at(value, "caption")),
        renditions=[_rendition(rendition, report) for rendition in objects_at(value, "renditions")],
    )


def _rendition(value: Object, report: Report) -> Rendition:
    width, height, size = (extent_at(value, name, report) for name in ("width", "height", "size"))
    return Rendition(
        href=text_at(value, "href"),
        name=text_at(value, "name"),
        media_type=text_at(value, "media_type"),
        width=width,
        height=height,
        size=size,
    )


# What stands around items ---------------------------------------------------


def read_surroundings(value: Object, report: Report) -> Envelope:
    """Return the values of a feed other than its items."""
    feed = Members({name: entry for name, entry in value.items() if name not in {"version", "items"}})
    home, feed_address = feed.text("home_page_url"), feed.text("feed_url")
    links = [*_link(home, "alternate"), *_link(feed_address, "self")]
    ours = feed.object(EXTENSION)
    links += [
        EnvelopeLink(href=text_at(link, "href"), role=text_at(link, "role")) for link in objects_at(ours, "links")
    ]
    signed = feed.objects("authors") or [entry for entry in [feed.object("author")] if entry]
    sender = next((text_at(entry, "name") for entry in signed if text_at(entry, "name")), "")
    inherited = any(isinstance(entry, dict) and is_unsigned(entry) for entry in value["items"])
    for item in signed:
        if item != {"name": sender} and not inherited:
            report.left_out(f"one of the authors of the feed is left out: {shortened(text_of(item))}")
    return Envelope(
        title=feed.text("title"),
        language=feed.text("language"),
        sender=sender,
        sent=read_date(text_at(ours, "sent")),
        uri=text_at(ours, "uri"),
        links=links,
        foreign=feed.foreign(SPACE),
    )


def _link(href: str, role: str) -> list[EnvelopeLink]:
    return [EnvelopeLink(href=href, role=role)] if href else []
