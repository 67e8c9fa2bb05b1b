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

    def story(said: Any) -> Article:
        if isinstance(said, dict) and isinstance(said.get("story"), dict):  # as in a collection
            said = said["story"]
        if not isinstance(said, dict) or "headline" not in said:
            raise ReadError("not a story of Quintype: it has no headline")
        return _article(said, report, source.limits)

    value = decode(source.read_bytes(), report)
    name = next((each for each in LISTS if isinstance(value, dict) and isinstance(value.get(each), list)), LISTS[0])
    yield from read_alone_or_in(value, name, story, report, space=SPACE, item="the story")


def _article(story: Object, report: Report, limits: Limits) -> Article:
    said = Members(story)
    said.take("cards")
    published, first = _moment(said, "published-at"), _moment(said, "first-published-at")
    article = Article(
        uri=said.text("id"),
        version=said.text("version"),
        identifiers=[
            Identifier(value=value, kind=kind) for name, kind in _URLS if line(value := said.text(name))
        ],
        headline=said.text("headline"),
        subhead=said.text("subheadline"),
        summary=read_html_inlines(said.text("summary"), report, limits=limits),
        slug=said.text("slug"),
        bylines=[*_bylines(said)],
        sources=[Concept(name=name)] if line(name := said.text("publisher-name")) else [],
        published=published or first,
        updated=_moment(said, "last-published-at"),
        created=_moment(said, "created-at"),
        embargo=_embargo(said),
        status=_status(said, report),
        subjects=[_subject(each) for each in _named(said, "sections")],
        keywords=[line(text_at(each, "name")) for each in _named(said, "tags")],
        associations=[*_hero(said, report, limits)],
        body=[*Cards(report, limits).blocks(story)],
        foreign=said.foreign(SPACE),
    )  # fmt: skip
    shown = {name: story.get(name) for name in ("cards", "sections", "tags", "authors", *_members(_HERO, story))}
    report_unkept(shown, report, lambda: article, is_read=is_read, own=_OWN, knows=lambda _: True, of="the story")
    return article


def _members(before: str, story: Object) -> list[str]:
    return [name for name in story if name.startswith(before)]


def _moment(said: Members, name: str) -> datetime | None:
    """Take a date in milliseconds."""
    value = said.left.get(name)
    if type(value) is not int or not 0 < value < LONGEST:
        return None
    said.take(name)
    return datetime.fromtimestamp(value / 1000, UTC)


def _embargo(said: Members) -> Embargo | None:
    """Return the embargo; it has no end if that is not a date."""
    if said.left.get("embargoed-till") in (None, "", 0):
        return None
    until = _moment(said, "embargoed-till")
    return Embargo(until=until)


def _status(said: Members, report: Report) -> Status:
    name = text_at(said.left, "status")
    if name in {"", "published"}:
        said.take("status")
        return Status.USABLE
    report.note(f"a story in the status {name:.40} is not published; treated as withheld")
    return Status.WITHHELD


def _bylines(said: Members) -> Iterator[Byline]:
    printed = said.text("author-name")
    people = _named(said, "authors")
    for each in people:
        role = text_at(each, "role") or text_at(each, "contributor-role")
        role = role or text_at(object_at(each, "contributor-role"), "name")
        yield Byline(name=text_at(each, "name"), role=role, contact=text_at(each, "email"))
    if not people and line(printed):
        yield from read_byline(printed)
    elif line(printed) and printed not in [text_at(each, "name") for each in people]:
        said.left["author-name"] = printed


def _named(said: Members, name: str) -> list[Object]:
    """Take the objects in *name*, if all of them have names."""
    found = objects_at(said.left, name)
    if not found or not all(line(text_at(each, "name")) for each in found):
        return []
    said.take(name)
    return found


def _subject(said: Object) -> Concept:
    return Concept(name=text_at(said, "name"), code=text_at(said, "slug"))


def _hero(said: Members, report: Report, limits: Limits) -> Iterator[Association]:
    if line(text_at(said.left, f"{_HERO}s3-key")):
        media = picture(said.left, _HERO, text_at(said.left, f"{_HERO}caption"), report, limits)
        for name in _OF_HERO:
            said.take(f"{_HERO}{name}")
        yield Association(role="hero", media=media)
