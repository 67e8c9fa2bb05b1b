"""Reads the metadata of a post."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import unquote

from newsformat import Byline, Concept, Identifier, Inlines, Status
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html_inlines, unescaped, unescaped_value
from newsformat.markup.json import Object
from newsformat.markup.languages import language_tag
from newsformat.markup.members import objects_at, text_among, text_at, value_at
from newsformat.markup.printed import read_byline
from newsformat.markup.wordpress import POST, STATUSES, slug
from newsformat.plugin import Limits, Report, lazily, line
from newsformat_cms._wordpress._custom_fields import field_of
from newsformat_cms._wordpress._media import read_featured
from newsformat_cms._wordpress._names import EMBEDDED, SEVERAL, SUBTITLE, TERMS


def native_values(post: Object, report: Report, limits: Limits) -> dict[str, Any]:
    """Return the attributes of the article in *post*, except its body, as WordPress expresses them."""
    return {
        "uri": unescaped_value(_text(post, "guid")),
        "identifiers": [*_identifiers(post)],
        "headline": _running(post, "title", limits),
        "kicker": read_html_inlines(field_of(post, "kicker")[1], report, limits=limits),
        "subhead": _subhead(post, report, limits),
        "summary": _running(post, "excerpt", limits),
        "slug": text_at(post, "slug"),
        "bylines": [*_bylines(post)],
        "published": _moment(post, "date", "modified", report),
        "updated": _moment(post, "modified", "date", report),
        "language": text_at(post, "lang") or language_tag(text_at(post, "yoast_head_json", "og_locale")),
        "status": _status(post, report),
        "subjects": [_subject(term) for term in _terms(post) if text_at(term, "taxonomy") != "post_tag"],
        "keywords": [_name(term) for term in _terms(post) if text_at(term, "taxonomy") == "post_tag"],
        "associations": read_featured(post, report, limits),
    }


def _text(post: Object, name: str) -> str:
    """Return a text as displayed, or else as stored or as in a request."""
    return text_at(post, name, "rendered") or text_at(post, name, "raw") or text_at(post, name)


def _running(post: Object, name: str, limits: Limits) -> Inlines:
    return read_html_inlines(_text(post, name), limits=limits)


def _identifiers(post: Object) -> Iterator[Identifier]:
    if line(page := text_at(post, "link")):
        yield Identifier(value=page, kind="url")
    if type(number := post.get("id")) is int:
        yield Identifier(value=str(number), kind=POST)


def _bylines(post: Object) -> Iterator[Byline]:
    """Yield the authors: of a plugin for several, of a field, embedded ones, or those in Yoast's data."""
    several = several_authors(post)
    if not several and (printed := unescaped(_TAG.sub(" ", field_of(post, "byline")[1]))):
        yield from read_byline(printed)
        return
    found = several or [entry for entry in objects_at(post, EMBEDDED, "author") if line(text_at(entry, "name"))]
    for item in found:
        name = text_at(item, "display_name") if several else text_at(item, "name")
        contact = text_among(item, _CONTACTS)
        yield Byline(name=name, role=text_at(item, "job_title") if several else "", contact=contact)
    if not found and line(name := text_at(post, "yoast_head_json", "author")):
        yield Byline(name=name)


_TAG = lazily(r"<[^<>]*+>")
_CONTACTS = ("url", "link", "author_link")


def several_authors(post: Object) -> list[Object]:
    """Return the authors in a plugin's data, each with the displayed name."""
    lists = [objects_at(post, name) for name in SEVERAL]
    return next((group for group in lists if group and all(line(text_at(item, "display_name")) for item in group)), [])


def _subhead(post: Object, report: Report, limits: Limits) -> Inlines:
    text = text_at(post, "meta", SUBTITLE) or field_of(post, "subhead")[1]
    return read_html_inlines(text, report, limits=limits)


# When, and whether ------------------------------------------------------------


def _moment(post: Object, name: str, other: str, report: Report) -> datetime | None:
    """Return a date in the zone given by the difference of local time and GMT, of it or of the *other* date."""
    here, there = _clock(post, name), _clock(post, f"{name}_gmt")
    if there is not None:
        return _in_zone(here, there)
    if here is None:
        return None
    near, by = _clock(post, other), _clock(post, f"{other}_gmt")
    if here.tzinfo is None and near is not None and by is not None:
        report.note(f"{name!r} has no time zone; assumed {other!r}")
        return here.replace(tzinfo=_in_zone(near, by).tzinfo)
    return read_date(text_at(post, name), report)


def _in_zone(here: datetime | None, there: datetime) -> datetime:
    """Return the moment that is *here* in local time, and *there* in GMT."""
    there = there.replace(tzinfo=there.tzinfo or UTC)
    if here is None or here.tzinfo is not None:
        return here or there
    try:
        ahead = here - there.astimezone(UTC).replace(tzinfo=None)
        return there.astimezone(timezone(ahead) if abs(ahead) < _DAY else UTC)
    except OverflowError:  # the first or last representable day
        return there


_DAY = timedelta(days=1)


def _clock(post: Object, name: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text_at(post, name))
    except ValueError:  # as for a draft, which has none yet
        return None


def _status(post: Object, report: Report) -> Status:
    name = text_at(post, "status")
    status = STATUSES.get(name) if name else Status.USABLE
    if status is None:
        report.note(f"{name!r:.60} is not a known status; treated as withheld")
        status = Status.WITHHELD
    if status is Status.USABLE and _is_protected(post):
        report.note("protected by a password, so not for every reader; treated as withheld")
        return Status.WITHHELD
    return status


def _is_protected(post: Object) -> bool:
    flags = (value_at(post, "content", "protected"), post.get("hasPassword"))  # the second is WPGraphQL's
    return True in flags or bool(text_at(post, "password"))


# What it is about ---------------------------------------------------------------


def _terms(post: Object) -> list[Object]:
    groups = value_at(post, EMBEDDED, TERMS)
    terms = [item for group in groups if isinstance(group, list) for item in group] if isinstance(groups, list) else []
    return [term for term in terms if isinstance(term, dict) and text_at(term, "taxonomy")]


def _name(term: Object) -> str:
    return line(unescaped(text_at(term, "name")))


def _subject(term: Object) -> Concept:
    name, code, scheme = _name(term), unquote(text_at(term, "slug")), text_at(term, "taxonomy")
    return Concept(
        name=name,
        code="" if code == slug(name) else code,
        scheme="" if scheme == "category" else scheme,
    )
