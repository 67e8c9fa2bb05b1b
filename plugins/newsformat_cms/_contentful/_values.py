"""Reads and writes the metadata of an entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from newsformat import Article, Association, Byline, Concept, Identifier, Status
from newsformat.markup.dates import iso
from newsformat.markup.handling import embargo_of
from newsformat.markup.json import Object
from newsformat.markup.members import items_at, moment_at, object_at, text_among, text_at, without_empty
from newsformat.markup.pictures import lead_picture
from newsformat.plugin import Report, line
from newsformat_cms._contentful._linked import entity, link
from newsformat_cms._contentful._names import ASSUMED, IN_OWN_WORDS, KIND, LONGEST, OWN
from newsformat_cms._contentful._rich_text import file_address, read_asset
from newsformat_cms._contentful._rich_text_writer import asset
from newsformat_cms._own_attributes import in_own_words
from newsformat_cms._parts import fitting, page_of, shortened


SYS: Final = "sys "  # prefix for members of an entry beside its fields, whose names contain no blank
METADATA: Final = "metadata "
_TEXTS: Final = (
    ("headline", "title", "Symbol"),
    ("kicker", "kicker", "Symbol"),
    ("subhead", "subtitle", "Text"),
    ("summary", "summary", "Text"),
)
_IMAGE: Final = "heroImage"


# Reading --------------------------------------------------------------------------------


def native_values(members: Object, report: Report) -> dict[str, Any]:
    """Return the attributes of the article in *members*, except body and language, as the entry expresses them."""
    sys, page = object_at(members, SYS), line(text_at(members, "canonicalUrl"))
    return {
        "uri": _uri(members),
        "version": _version(members),
        "identifiers": [Identifier(value=page, kind="url")] if page else [],
        **{name: text_at(members, member) for name, member, _ in _TEXTS},
        "slug": text_at(members, "slug"),
        "bylines": [signed for author in items_at(members, "authors") if (signed := _byline(author))],
        "created": moment_at(sys, "createdAt", report),
        "updated": moment_at(sys, "updatedAt", report),
        "published": _published(members, report),
        "status": _status(members, report),
        "embargo": embargo_of(members, report),
        "keywords": [word for tag in items_at(members, "tags") if (word := _label(tag))],
        "subjects": [subject for category in items_at(members, "categories") if (subject := _subject(category))],
        "associations": [*_hero(members, report)],
    }


def _own_value(members: Object, name: str, native: Any) -> Any:
    """Return newsformat's own value of *name*, if the entry still has *native*."""
    own_members = object_at(members, OWN, name)
    return own_members.get("is") if own_members and own_members.get("of") == native else None


def _uri(members: Object) -> str:
    key = text_at(members, SYS, "id")
    own_value = _own_value(members, "uri", key)
    if isinstance(own_value, str):
        return own_value
    return "" if key.startswith(ASSUMED) else key


def _version(members: Object) -> str:
    sys = object_at(members, SYS)
    number = sys.get("version", sys.get("revision"))
    own_value = _own_value(members, "version", number)
    if isinstance(own_value, str):
        return own_value
    return str(number) if type(number) is int else ""


def _published(members: Object, report: Report) -> datetime | None:
    sys = object_at(members, SYS)
    found = (moment_at(members, "publishDate", report), moment_at(sys, "firstPublishedAt", report))
    return next((when for when in (*found, moment_at(sys, "publishedAt", report)) if when), None)


def _status(members: Object, report: Report) -> Status:
    """Return the status: delivered entries are published, those of an export say so."""
    sys = object_at(members, SYS)
    if object_at(members, OWN).get("status") == Status.CANCELED.value:
        return Status.CANCELED
    if "archivedVersion" in sys or "archivedAt" in sys or ("publishedAt" in sys and sys["publishedAt"] is None):
        return Status.WITHHELD
    version, published = sys.get("version"), sys.get("publishedVersion")
    if type(version) is int and type(published) is int and version > published + 1:
        report.note(CHANGED)
        return Status.WITHHELD
    return Status.USABLE if "version" not in sys or published is not None else Status.WITHHELD


CHANGED: Final = "treated as withheld: an entry that has been changed since it was published has the changed text"


def leave_out_held(article: Article, result: Object, report: Report) -> None:
    """Remove the marks of an archived or unpublished entry from *result*, if *article* is usable by now."""
    sys = object_at(result, SYS)
    held = [*_ARCHIVED, *(["publishedAt", "fieldStatus"] if sys.get("publishedAt", "") is None else [])]
    for name in held if article.status is Status.USABLE else ():
        if name in sys:
            del sys[name]
            report.lost("foreign.contentful", where=f"sys.{name}", why="the article is usable now")


_ARCHIVED = ("archivedVersion", "archivedAt", "archivedBy")


def hold_back(article: Article, result: Object, report: Report) -> None:
    """Mark *result* as unpublished, if *article* is not usable."""
    if article.status is Status.USABLE or _status(result, Report(heard=False)) is not Status.USABLE:
        return
    sys = result[SYS] = {"version": _number(article.version), **object_at(result, SYS)}
    if "publishedVersion" in sys:
        del sys["publishedVersion"]
        report.lost("foreign.contentful", where="sys.publishedVersion", why="the article is not usable now")


def _label(value: Any) -> str:
    """Return the name of an entry, or a text."""
    if isinstance(value, str):
        return line(value)
    fields = object_at(value, "fields")
    names = ("name", "title", "label", "fullName", "headline", "tag", "value")
    return line(text_among(fields, names))


def _byline(value: Any) -> Byline | None:
    fields = object_at(value, "fields")
    contact = text_at(fields, "email") or text_at(fields, "website") or text_at(fields, "url")
    role = text_at(fields, "role")
    return Byline(name=_label(value), role=role, contact=contact) if _label(value) else None


def _subject(value: Any) -> Concept | None:
    return Concept(name=_label(value), code=text_at(value, "fields", "slug")) if _label(value) else None


def _hero(entry: Object, report: Report) -> Iterator[Association]:
    """Yield the lead picture of an entry: an asset, or media in an entry."""
    shown = entry.get(_IMAGE)
    fields = object_at(shown, "fields")
    if text_at(shown, "sys", "type") == "Asset" and file_address(fields):
        yield Association(role=_IMAGE, media=read_asset(fields, report))


# Writing --------------------------------------------------------------------------------


def written_values(article: Article, key: str, report: Report) -> Object:
    """Return the fields of the entry *key* for *article*, except its text, with link targets embedded."""
    version = _number(article.version)
    is_public = article.status is Status.USABLE
    sys = {
        "type": "Entry",
        "id": key,
        "contentType": link("ContentType", KIND),
        "version": version,
        **({"publishedVersion": version} if is_public else {}),
        **without_empty({"createdAt": iso(article.created), "updatedAt": iso(article.updated)}),
    }
    fields = {
        **{member: fitting(article, name, LONGEST[of], "Contentful", report) for name, member, of in _TEXTS},
        "slug": _cut_to_symbol(article.slug, "slug", report),
        "publishDate": iso(article.published),
        "canonicalUrl": page_of(article),
        "authors": [_author(byline, report) for byline in article.bylines],
        "categories": [_category(subject, report) for subject in article.subjects],
        "tags": [_cut_to_symbol(word, "keywords", report) for word in article.keywords],
        _IMAGE: _written_hero(article),
    }
    members: Object = {SYS: sys, **without_empty(fields)}
    own_values: Object = in_own_words(article, native_values(members, Report(heard=False)), IN_OWN_WORDS, report)
    if article.uri != ("" if key.startswith(ASSUMED) else key):
        own_values["uri"] = {"of": key, "is": article.uri}
    if article.version != str(version):
        own_values["version"] = {"of": version, "is": article.version}
    if article.status is Status.CANCELED:
        own_values["status"] = article.status.value
    return {**members, OWN: own_values} if own_values else members


def _number(version: str) -> int:
    """Return *version* as Contentful counts: from 1 on, also for an article whose version is not a number."""
    number = int(version) if version.isascii() and version.isdecimal() and len(version) <= len(str(_MOST)) else 1
    return number if 0 < number < _MOST else 1


_MOST: Final = 2**31


def _cut_to_symbol(text: str, feature: str, report: Report) -> str:
    return shortened(text, LONGEST["Symbol"], feature, "Contentful", report)


def _author(byline: Byline, report: Report) -> Object:
    label, role = _cut_to_symbol(byline.label, "bylines", report), _cut_to_symbol(byline.role, "bylines.role", report)
    name = "email" if "@" in byline.contact and "/" not in byline.contact else "url"
    contact = byline.contact
    if len(contact) > LONGEST["Symbol"]:
        report.lost("bylines.contact", why=f"Contentful takes {LONGEST['Symbol']} characters")
        contact = ""
    return entity("Entry", without_empty({"name": label, "role": role, name: contact}), "author")


def _category(concept: Concept, report: Report) -> Object:
    title, code = (
        _cut_to_symbol(concept.label, "subjects", report),
        _cut_to_symbol(concept.code, "subjects.code", report),
    )
    return entity("Entry", without_empty({"title": title, "slug": code}), "category")


def _written_hero(article: Article) -> Object:
    lead = lead_picture(article.associations)
    return asset(lead.media) if lead is not None and lead.media else {}
