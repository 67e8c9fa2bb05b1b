"""A document → an article."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from newsformat import Article, Concept, Identifier, Media, Rendition
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_status, status_named
from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import Limits, ReadError, Report
from newsformat_naviga._block import Block, Context
from newsformat_naviga._names import DATES, KINDS, KNOWN, LIST, MEDIA, ORDER, URN, derived_uuid
from newsformat_naviga._readers._draft import Draft
from newsformat_naviga._readers._links_reader import AttributeValue, read_link, read_meta
from newsformat_naviga._readers._properties_reader import read_properties
from newsformat_naviga._readers._text_reader import read_text


_TEXTS = ("uuid", "uri", "url", "path", "type", "title", "language", "status", *DATES)


def concept_in(value: Any) -> str:
    """Return the type of the document *value* if it is a concept, assignment etc.; ``""`` if it is an article."""
    type = text_at(value, "type") if isinstance(value, dict) else ""
    known = type.startswith("x-im/") and type not in KINDS and type != LIST
    return type if known and not value.get("content") else ""


def read_document(value: Any, report: Report, limits: Limits, path: tuple[str | int, ...] = ()) -> Article:
    """Return the article of the document *value*, which is at *path* of its source.

    Raises:
        ReadError: it is not an article.
    """
    if not isinstance(value, dict):
        raise ReadError("not a NavigaDoc: it is not a JSON object")
    type = text_at(value, "type")
    if not (type in KINDS or type == LIST or value.get("content")):
        what = f"is of the type {type!r:.60}" if type else "has neither a type nor content"
        raise ReadError(f"not an article: it {what}")
    draft = Draft(value, Context(report, limits), path)
    _members(draft)
    read_properties(draft)
    _read_blocks(draft, "links", read_link)
    read_text(draft)
    _read_blocks(draft, "meta", read_meta)
    _picture(draft)
    _order(draft)
    draft.context.report_ids()
    return Article(**draft.values)


def _members(draft: Draft) -> None:
    """Read the members that are not blocks."""
    for name in _TEXTS:
        if not isinstance(value := draft.value.get(name, ""), str | None):
            draft.left_out(f"{name} is left out, as it is not a string", value)
    _identity(draft)
    type = draft.text("type")
    draft.values["kind"] = KINDS.get(type, "composite" if type == LIST else "text")
    if type not in KINDS:
        draft.keep("type", type)
    draft.values["language"] = draft.text("language")
    _status(draft)
    for name, attribute in DATES.items():
        if (text := draft.text(name)) and name not in draft.assumed:
            draft.values[attribute] = read_date(text, draft.report)
    _products(draft)
    for name, value in draft.value.items():
        if name not in KNOWN:
            draft.keep(name, value)


def _identity(draft: Draft) -> None:
    """Read the identifiers of the document, without a UUID that was made up or derived."""
    uuid, uri = draft.text("uuid"), draft.text("uri")
    if not uri and uuid and "uuid" not in draft.assumed:
        uri, uuid = f"{URN}{uuid}", ""
    elif "uuid" in draft.assumed or uuid == derived_uuid(uri):
        uuid = ""
    draft.values["uri"] = uri
    for kind, name in (("uuid", uuid), ("url", draft.text("url")), ("path", draft.text("path"))):
        if name:
            draft.add("identifiers", Identifier(value=name, kind=kind))


def _status(draft: Draft) -> None:
    if status := draft.text("status"):
        draft.values["status"] = read_status(status, draft.report)
        if status_named(status) is None:
            draft.keep("status", status)


def _products(draft: Draft) -> None:
    products = draft.value.get("products")
    if isinstance(products, list) and all(isinstance(product, str) for product in products):
        draft.add("services", *[Concept(name=product, scheme="product") for product in products if product.strip()])
    elif products is not None:
        draft.left_out("products are left out, as they are not a list of strings", products)


def _read_blocks(draft: Draft, name: str, read: Callable[[Block], AttributeValue]) -> None:
    """Read the blocks in the member *name*; those with unread content are kept."""
    kept: list[tuple[int, Object]] = []
    for block in draft.blocks(name):
        attribute_and_value = read(block)
        if attribute_and_value is not None:
            draft.add(*attribute_and_value)
        if attribute_and_value is None or block.has_unread:
            block.context.keep(block.path)
            kept.append((ORDER.index(attribute_and_value[0] if attribute_and_value else ""), block.members))
    for _, value in sorted(kept, key=itemgetter(0)):
        draft.keep(name, value)


def _order(draft: Draft) -> None:
    """Put the foreign parts in the order of the members of the document."""
    places = {name: place for place, name in enumerate(draft.value)}
    draft.values.get("foreign", []).sort(key=lambda item: places[item.name])


def _picture(draft: Draft) -> None:
    """If the document is a picture without content, make it the body."""
    type = draft.text("type")
    if type not in MEDIA or draft.values.get("body"):
        return
    for value in objects_at(draft.value, "meta"):
        if value.get("type") == type:
            draft.values["body"] = [_own_media(draft, Block(value, (), draft.context))]
            return


def _own_media(draft: Draft, block: Block) -> Media:
    href = draft.text("url") or draft.text("uri")
    width, height = block.number("width"), block.number("height")
    media_type = block.data("mimeType")
    files = [Rendition(href=href, width=width, height=height, media_type=media_type)] if width or media_type else []
    return Media(
        href,
        kind=MEDIA[draft.text("type")],
        caption=block.inlines("text"),
        credit=block.data("credit"),
        alt=block.data("altText", "alttext"),
        rights=block.data("copyright"),
        digital_source_type=block.data("digitalSourceType"),
        renditions=files,
    )
