"""Reads the metadata of a Ghost post."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from newsformat import Association, Byline, Concept, Identifier, Media, Status
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object, is_number
from newsformat.markup.languages import language_tag
from newsformat.markup.members import objects_at, text_at, value_at
from newsformat.plugin import Limits, Report, line
from newsformat_cms._ghost._names import ADDRESSES, DATES, FEATURED, INTERNAL, NOBODY, OWN


STATUSES = {
    "published": Status.USABLE,
    "sent": Status.USABLE,  # by e-mail only
    "draft": Status.WITHHELD,
    "scheduled": Status.WITHHELD,
}


def native_values(post: Object, report: Report, limits: Limits) -> dict[str, Any]:
    """Return the attributes of the article in *post*, except its body, as Ghost expresses them."""
    tags = [tag for tag in objects_at(post, "tags") if line(text_at(tag, "name"))]
    excerpt = text_at(post, "custom_excerpt") if "custom_excerpt" in post else text_at(post, "excerpt")
    return {
        "uri": _id(post),
        "identifiers": [
            Identifier(value=address, kind=name) for name in ADDRESSES if line(address := text_at(post, name))
        ],
        "headline": text_at(post, "title"),
        "summary": excerpt,
        "slug": text_at(post, "slug"),
        "bylines": [byline for author in _authors(post) if (byline := _byline(author)) != _NOBODY],  # or only an ID
        **{name: read_moment(post.get(member), report) for name, member in DATES},
        "language": text_at(post, OWN, "language") or text_at(post, "locale") or _language(post),
        "status": _status(post, report),
        "keywords": [text_at(tag, "name") for tag in tags if text_at(tag, "visibility") != INTERNAL],
        "subjects": [
            Concept(name=text_at(tag, "name"), scheme=INTERNAL)
            for tag in tags
            if text_at(tag, "visibility") == INTERNAL
        ],
        "associations": [*_featured(post, limits)],
    }


def _language(post: Object) -> str:
    """Return the language in the form used before Ghost 5: ``en_US``."""
    return language_tag(text_at(post, "language"))


def _id(post: Object) -> str:
    post_id = post.get("id")
    if type(post_id) is int:
        return str(post_id)
    return post_id if isinstance(post_id, str) else ""


def _authors(post: Object) -> list[Object]:
    found = objects_at(post, "authors")
    alone = post.get("primary_author") or post.get("author")
    return found or ([alone] if isinstance(alone, dict) else [])


_NOBODY = Byline()


def _byline(author: Object) -> Byline:
    email = text_at(author, "email")
    contact = "" if email.endswith(NOBODY) else email
    return Byline(name=text_at(author, "name"), contact=contact or text_at(author, "website") or text_at(author, "url"))


def read_moment(value: Any, report: Report) -> datetime | None:
    """Return a date: ISO 8601, a database's form in UTC, or milliseconds since 1970 as in old exports."""
    if is_number(value):
        try:
            return _EPOCH + timedelta(milliseconds=value)
        except (OverflowError, ValueError):
            report.note(f"not a date: {value!r:.60}")
            return None
    if not isinstance(value, str) or not value.strip():
        return None
    return read_date(value, report if read_date(value) is None else None)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _status(post: Object, report: Report) -> Status:
    """Return the status; old exports only distinguish drafts, and unknown statuses hold the post back."""
    status_name = post.get("status")
    if status_name in (None, ""):
        return Status.USABLE
    status = STATUSES.get(status_name) if isinstance(status_name, str) else None
    if status in {None, Status.WITHHELD} and value_at(post, OWN, "status") == Status.CANCELED.value:
        return Status.CANCELED
    if status is None:
        report.note(f"{status_name!r:.60} is not a known status; treated as withheld")
    return status or Status.WITHHELD


def _featured(post: Object, limits: Limits) -> Iterator[Association]:
    if href := line(text_at(post, FEATURED) or text_at(post, "image")):
        caption = read_html_inlines(text_at(post, f"{FEATURED}_caption"), limits=limits)
        yield Association(role=FEATURED, media=Media(href, caption=caption, alt=text_at(post, f"{FEATURED}_alt")))
