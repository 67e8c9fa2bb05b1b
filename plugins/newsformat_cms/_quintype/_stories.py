"""Reads stories of Quintype as articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from newsformat import Article, Association, Byline, Concept, Embargo, Envelope, Identifier, Status
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object, decode
from newsformat.markup.json_items import read_alone_or_in
from newsformat.markup.members import Members, object_at, objects_at, report_unkept, text_at
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line
from newsformat_cms._quintype._elements import SPACE, Cards, is_read, picture


LISTS: Final = ("stories", "results", "items")
_OWN: Final = frozenset((
    *("id", "page-url", "family-id", "description", "content-id", "content-version-id", "card-updated-at"),
    *("card-added-at", "version", "slug", "collection", "domain-slug", "section-url", "parent-id", "focus-point"),
    *("file-size", "file-name", "cards.status"),
))  # fmt: skip
_HERO: Final = "hero-image-"
_OF_HERO: Final = ("s3-key", "caption", "attribution", "metadata", "alt-text")
_URLS: Final = (("url", "url"), ("canonical-url", "canonical"), ("external-id", "external-id"))
LONGEST: Final = 10**14  # milliseconds


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several stories, and the article of each."""

    def story(item: Any) -> Article:
        if isinstance(item, dict) and isinstance(item.get("story"), dict):  # as in a collection
            item = item["story"]
        if not isinstance(item, dict) or "headline" not in item:
            raise ReadError("not a story of Quintype: it has no headline")
        return _article(item, report, source.limits)

    value = decode(source.read_bytes(), report)
    if is_search(value):
        value = {**value, **value["results"]}
        del value["results"]
    name = next((key for key in LISTS if isinstance(value, dict) and isinstance(value.get(key), list)), LISTS[0])
    yield from read_alone_or_in(value, name, story, report, space=SPACE, item="the story")


def is_search(value: Any) -> bool:
    """Is *value* the answer to a search, with the stories and their number in ``results``?"""
    return isinstance(object_at(value, "results").get("stories"), list)


def _article(story: Object, report: Report, limits: Limits) -> Article:
    members = Members(story)
    members.take("cards")
    published, first = _moment(members, "published-at"), _moment(members, "first-published-at")
    article = Article(
        uri=members.text("id"),
        version=members.text("version"),
        identifiers=[
            Identifier(value=value, kind=kind) for name, kind in _URLS if line(value := members.text(name))
        ],
        headline=members.text("headline"),
        subhead=members.text("subheadline"),
        summary=read_html_inlines(members.text("summary"), report, limits=limits),
        slug=members.text("slug"),
        bylines=[*_bylines(members)],
        sources=[Concept(name=name)] if line(name := members.text("publisher-name")) else [],
        published=published or first,
        updated=_moment(members, "last-published-at"),
        created=_moment(members, "created-at"),
        embargo=_embargo(members),
        status=_status(members, report),
        subjects=[_subject(item) for item in _named(members, "sections")],
        keywords=[line(text_at(item, "name")) for item in _named(members, "tags")],
        associations=[*_hero(members, report, limits)],
        body=[*Cards(report, limits).blocks(story)],
        foreign=members.foreign(SPACE),
    )  # fmt: skip
    shown = {name: story.get(name) for name in ("cards", "sections", "tags", "authors", *_members(_HERO, story))}
    report_unkept(shown, report, lambda: article, is_read=is_read, own=_OWN, knows=lambda _: True, of="the story")
    return article


def _members(before: str, story: Object) -> list[str]:
    return [name for name in story if name.startswith(before)]


def _moment(members: Members, name: str) -> datetime | None:
    """Take a date in milliseconds."""
    value = members.left.get(name)
    if type(value) is not int or not 0 < value < LONGEST:
        return None
    members.take(name)
    return datetime.fromtimestamp(value / 1000, UTC)


def _embargo(members: Members) -> Embargo | None:
    """Return the embargo; it has no end if that is not a date."""
    if members.left.get("embargoed-till") in (None, "", 0):
        return None
    until = _moment(members, "embargoed-till")
    return Embargo(until=until)


def _status(members: Members, report: Report) -> Status:
    name = text_at(members.left, "status")
    if name in {"", "published"}:
        members.take("status")
        return Status.USABLE
    report.note(f"a story in the status {name:.40} is not published; treated as withheld")
    return Status.WITHHELD


def _bylines(members: Members) -> Iterator[Byline]:
    printed = members.text("author-name")
    people = _named(members, "authors")
    for person in people:
        role = text_at(person, "role") or text_at(person, "contributor-role")
        role = role or text_at(object_at(person, "contributor-role"), "name")
        yield Byline(name=text_at(person, "name"), role=role, contact=text_at(person, "email"))
    if not people and line(printed):
        yield from read_byline(printed)
    elif line(printed) and printed not in [text_at(item, "name") for item in people]:
        members.left["author-name"] = printed


def _named(members: Members, name: str) -> list[Object]:
    """Take the objects in *name*, if all of them have names."""
    found = objects_at(members.left, name)
    if not found or not all(line(text_at(item, "name")) for item in found):
        return []
    members.take(name)
    return found


def _subject(section: Object) -> Concept:
    return Concept(name=text_at(section, "name"), code=text_at(section, "slug"))


def _hero(members: Members, report: Report, limits: Limits) -> Iterator[Association]:
    if line(text_at(members.left, f"{_HERO}s3-key")):
        media = picture(members.left, _HERO, text_at(members.left, f"{_HERO}caption"), report, limits)
        for name in _OF_HERO:
            members.take(f"{_HERO}{name}")
        yield Association(role="hero", media=media)
