"""Reads a page of Wagtail as an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from newsformat import Article, Association, Byline, Concept, Identifier, Status
from newsformat.markup.handling import embargo_of
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import (
    Members,
    has_value,
    object_at,
    one_or_several,
    report_unkept,
    text_among,
    text_at,
    value_at,
)
from newsformat.plugin import Limits, ReadError, Report, line
from newsformat_cms._fields import Fields, foreign_of
from newsformat_cms._wagtail._images import SPACE, is_image, read_image
from newsformat_cms._wagtail._stream import LEVELS, Stream, is_stream


_NAMES: Final = {
    "title": ("title", "headline", "heading", "name"),
    "kicker": ("kicker", "overline", "eyebrow", "label"),
    "subtitle": ("subtitle", "subheading", "subhead", "sub_title", "strapline", "standfirst", "deck"),
    "summary": ("introduction", "intro", "summary", "excerpt", "teaser", "lead", "abstract", "description"),
    "authors": ("authors", "author", "authors_relation", "blog_person_relationship", "author_names", "byline"),
    "categories": ("categories", "category", "topics", "topic", "section", "sections"),
    "tags": ("tags", "keywords"),
    "published": ("date_published", "published_date", "publish_date", "publication_date", "date", "published_at"),
    "updated": ("last_published_at", "latest_revision_created_at", "updated_at"),
    "image": (
        *("header_image", "hero_image", "main_image", "featured_image", "cover_image", "lead_image", "image"),
        *("feed_image", "listing_image", "social_image", "thumbnail"),
    ),
    "body": ("body", "content", "text", "article", "stream", "main_body", "article_body", "story"),
}
_TEXTS: Final = frozenset(("title", "kicker", "subtitle", "summary", "published", "updated"))
_LABELS: Final = ("name", "title", "label", "full_name", "display_name")
_MOMENTS: Final = frozenset((*_NAMES["published"], *_NAMES["updated"], "first_published_at", "expire_at"))
_OF_TABLES: Final = frozenset(("data", "first_row_is_table_header", "table_header_choice"))
_OF_META: Final = (  # what is kept of it
    *("seo_title", "search_description", "first_published_at", "last_published_at", "latest_revision_created_at"),
    *("expire_at", "alias_of", "privacy"),
)
_RECORDS: Final = ("id", "detail_url", "children_url", "show_in_menus", "download_url")
_PAGE: Final = "the page"


def _fits(name: str, value: Any) -> bool:
    if not has_value(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "image":
        return is_image(value)
    if name == "body":
        return isinstance(value, str) or is_stream(value)
    many = one_or_several(value)
    return all(map(_label, many))


_FIELDS: Final = Fields(_NAMES, ("authors", "categories", "tags"), _fits)


def read_page(page: Any, report: Report, limits: Limits) -> Article:
    """Return the article that *page* is.

    Raises:
        ReadError: it is no page, but a picture or a document.
    """
    meta = object_at(page, "meta")
    if not isinstance(page, dict) or not has_value(page.get("title")) or "download_url" in meta:
        raise ReadError("not a Wagtail page, which has a title and meta and is not a file")
    result, _ = _FIELDS.ours({name: value for name, value in page.items() if name not in {"id", "meta"}})
    members, about = Members(result), Members({name: value for name, value in meta.items() if name in _OF_META})
    body = members.take("body")
    address = line(text_at(meta, "html_url"))
    summary = members.text("summary") or about.text("search_description")
    article = Article(
        uri=address or text_at(meta, "detail_url"),
        identifiers=[Identifier(value=str(page["id"]), kind="id")] if type(page.get("id")) in {int, str} else [],
        headline=members.text("title"),
        kicker=members.text("kicker"),
        subhead=members.text("subtitle"),
        summary=read_html_inlines(summary, report, limits=limits) if "<" in summary or "&" in summary else summary,
        slug=text_at(meta, "slug"),
        language=text_at(meta, "locale"),
        status=_status(page, meta),
        embargo=embargo_of(page, report),
        published=members.moment("published", report) or about.moment("first_published_at", report),
        updated=members.moment("updated", report)
        or about.moment("last_published_at", report)
        or about.moment("latest_revision_created_at", report),
        expires=about.moment("expire_at", report),
        bylines=[Byline(name=_label(item)) for item in members.all_of("authors", _label)],
        subjects=[
            Concept(name=_label(item), code=text_at(item, "slug")) for item in members.all_of("categories", _label)
        ],
        keywords=[_label(item) for item in members.all_of("tags", _label)],
        associations=[*_image(members, report)],
        body=Stream(report, limits).read(body),
        foreign=[
            *foreign_of(members, SPACE),
            *[evolve(part, name=f"meta.{part.name}") for part in about.foreign(SPACE)],
        ],
    )
    report_unkept(_without_state(page, meta), report, lambda: article, is_read=_is_read, own=_RECORDS, of=_PAGE)
    return article


def _without_state(page: Object, meta: Object) -> Object:
    """Return *page* without its type and state."""
    if state := object_at(meta, "status"):
        meta = meta | {"status": _but(state, "live")}
    return _but(page, "live") | ({"meta": _but(meta, "type", "live")} if meta else {})


def _but(members: Object, *names: str) -> Object:
    return {name: value for name, value in members.items() if name not in names}


def _is_read(of: str, name: str, value: Any) -> bool:
    """Is the member *name* read in another form, or a default value?"""
    if name in _MOMENTS and (value is None or isinstance(value, str)):
        return True
    is_level = name in {"size", "level", "tag"} and isinstance(value, str) and value in LEVELS
    if of == "value" and (name in _OF_TABLES or is_level):
        return True
    return name == "type" and isinstance(value, str)


def _status(page: Object, meta: Object) -> Status:
    """Return the status: pages that are publicly accessible are live."""
    live = (page.get("live"), meta.get("live"), value_at(meta, "status", "live"))
    return Status.WITHHELD if False in live else Status.USABLE


def _label(value: Any) -> str:
    if isinstance(value, str):
        return line(value)
    found = line(text_among(value, _LABELS))
    found = found or line(" ".join(text_at(value, name) for name in ("first_name", "last_name")))
    inner = (value_at(value, name) for name in ("author", "person", "category", "topic", "tag"))
    return found or next((text for item in inner if isinstance(item, dict) and (text := _label(item))), "")


def _image(members: Members, report: Report) -> Iterator[Association]:
    if is_image(members.left.get("image")):
        yield Association(role="image", media=read_image(members.take("image"), report))
