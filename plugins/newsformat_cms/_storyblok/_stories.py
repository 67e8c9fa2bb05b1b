"""Reads stories from Storyblok's APIs as articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsformat import Article, Association, Block, Byline, Concept, Envelope, Foreign, Identifier, Media, Status
from newsformat.markup.handling import embargo_of
from newsformat.markup.json import Object, decode, object_of, text_of
from newsformat.markup.json_items import read_alone_or_in
from newsformat.markup.members import (
    Members,
    has_value,
    objects_at,
    one_or_several,
    report_other_types,
    text_at,
    value_at,
)
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line
from newsformat_cms._bodies._any import may_be_text
from newsformat_cms._bodies._files import is_file, read_file
from newsformat_cms._bodies._read_members import report_left_out
from newsformat_cms._components import Components, is_zone
from newsformat_cms._fields import NAMES, Fields, foreign_of


SPACE: Final = "storyblok"
OWN: Final = "_newsformat"  # a field of the content: JSON of made-up, required values
ZONE: Final = "components"  # mark of a text field composed of components
AROUND: Final = "story."  # prefix of foreign parts from outside of the content
_COMPONENT: Final = "component"  # the member with the type of a component
_NAMES: Final = {
    "title": ("title", "headline", "heading", "name"),
    "kicker": ("kicker", "overline", "eyebrow"),
    "subtitle": ("subtitle", "subheadline", "subhead", "subline", "standfirst", "deck"),
    "summary": ("summary", "excerpt", "teaser", "description", "intro", "lead"),
    "authors": ("authors", "author"),
    "categories": ("categories", "category", "section", "topic", "topics"),
    "image": ("image", "hero_image", "featured_image", "cover", "teaser_image", "main_image"),
    "date": ("published_at", "publish_date", "date", "published"),
    "body": ("body", "content", "text", "long_text", "richtext", "article", "blocks"),
}
_TEXTS: Final = frozenset(("title", "kicker", "subtitle", "summary", "date"))
_LABELS: Final = ("name", "title", "label")
_OF_SITE: Final = frozenset(("parent_id", "position", "is_startpage", "group_id", "release_id", "path"))
_STORY: Final = "the story"


def _fits(name: str, value: Any) -> bool:
    if not has_value(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "image":
        return _address(value) != "" or (isinstance(value, dict) and ("url" in value or is_file(value)))
    if name == "body":
        return may_be_text(value) or is_zone(value, _COMPONENT)
    many = one_or_several(value)
    return all(isinstance(item, str | dict) for item in many)


_FIELDS: Final = Fields(_NAMES, ("authors", "categories"), _fits)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response, unless it is empty, and the article of each story."""
    value = decode(source.read_bytes(), report)
    report_other_types(value, "rels", report)
    others = _Others(objects_at(value, "rels"))

    def story(item: Any) -> Article:
        if not isinstance(item, dict) or not isinstance(content := item.get("content"), dict):
            raise ReadError("not a story of Storyblok: it has no content")
        return _story(item, content, others, report, source.limits)

    if isinstance(value, dict):
        value = {name: item for name, item in value.items() if name not in {"rels", "cv", "publish"}}
        if isinstance(value.get("story"), dict):
            value["stories"] = [value.pop("story")]
    yield from read_alone_or_in(value, "stories", story, report, space=SPACE, item=_STORY)
    if unused := others.unused():
        report.left_out(
            f"included stories that are neither an author nor a category are left out: {', '.join(unused)[:120]}"
        )


class _Others:
    """The stories that a response includes in addition to the requested ones, by UUID."""

    def __init__(self, stories: list[Object]) -> None:
        self._stories = {text_at(story, "uuid"): story for story in stories}
        self._used: set[str] = set()

    def named(self, value: Any) -> Any:
        """Return the story with the UUID *value*, or *value* itself."""
        if not isinstance(value, str) or value not in self._stories:
            return value
        self._used.add(value)
        return self._stories[value]

    def unused(self) -> list[str]:
        """Return the names of stories without a reference to them."""
        return [_label(item) or uuid for uuid, item in self._stories.items() if uuid not in self._used]


def read_story(story: Object, report: Report, limits: Limits) -> Article:
    """Return the article of a single story with content."""
    return _story(story, story["content"], _Others([]), report, limits)


def _story(story: Object, content: Object, others: _Others, report: Report, limits: Limits) -> Article:
    assumed = object_of(text_at(content, OWN)) or {}
    content, story = (_without(assumed, item) for item in (content, story))
    result, names = _FIELDS.ours(content)
    fields, members = Members(result), Members(story)
    members.take("content")
    body = fields.take("body")
    if is_zone(body, _COMPONENT):
        names = {**names, "body": {**names.get("body", {}), ZONE: True}}
    published = fields.moment("date", report) or members.moment("first_published_at", report)
    authors, categories = (_named(fields, name, others) for name in ("authors", "categories"))
    language = members.text("lang")
    article = Article(
        uri=members.text("uuid"),
        identifiers=[
            Identifier(value=value, kind=kind) for kind in ("full_slug", "id") if line(value := members.text(kind))
        ],
        headline=(title := fields.text("title")) or members.text("name"),
        kicker=fields.text("kicker"),
        subhead=fields.text("subtitle"),
        summary=fields.text("summary"),
        slug=members.text("slug"),
        language="" if language == "default" else language,
        status=_status(story, report),
        embargo=embargo_of(content, report),
        created=members.moment("created_at", report),
        updated=members.moment("updated_at", report),
        published=published or members.moment("published_at", report),
        bylines=[_byline(author) for author in authors],
        subjects=[_subject(category) for category in categories],
        keywords=[word for word in members.texts("tag_list") if line(word)],
        associations=[*_image(fields, report)],
        body=read_blocks(body, report, limits),
        foreign=[
            *foreign_of(fields, SPACE),
            *_kept_around(members, title, report),
            *([Foreign(SPACE, NAMES, text_of(names))] if names else []),
        ],
    )
    looked_at = {**result, "authors": authors, "categories": categories, "date": None}
    report_left_out(looked_at, report, lambda: article, lambda *_: False, _STORY)
    return article


def _status(story: Object, report: Report) -> Status:
    """Return the status; the Management API also has changes made since publication."""
    if story.get("published") is False or ("published_at" in story and not story["published_at"]):
        return Status.WITHHELD
    if story.get("unpublished_changes") is True:
        report.note("treated as withheld: a story with changes that are not yet published")
        return Status.WITHHELD
    return Status.USABLE


def _without(assumed: Object, members: Object) -> Object:
    """Return *members* without *assumed* values, if it still has them."""
    return {
        name: value
        for name, value in members.items()
        if name != OWN and not (name in assumed and assumed[name] == value)
    }


def read_blocks(body: Any, report: Report, limits: Limits) -> Sequence[Block]:
    """Return the blocks of *body*: components, or a text, which may contain components."""
    components = Components(_COMPONENT, SPACE, report, limits)
    return components.blocks(body)


def _kept_around(members: Members, title: str, report: Report) -> Iterator[Foreign]:
    """Yield data other than the content, with the prefix ``story.``; the position in the site is left out."""
    if members.left.get("name") == title:
        members.take("name")
    if of_site := [name for name in members.left if name in _OF_SITE and has_value(members.left[name])]:
        report.note(f"the place of the story in its site is left out: {', '.join(of_site)}")
    for part in members.foreign(SPACE):
        if part.name not in _OF_SITE:
            yield Foreign(SPACE, f"{AROUND}{part.name}", part.value)


def _named(fields: Members, name: str, others: _Others) -> list[Any]:
    """Take the targets of a field, if all are available: referenced stories, or names."""
    values = fields.left.get(name)
    found = [others.named(value) for value in values] if isinstance(values, list) else []
    if not found or not all(map(_label, found)):
        return []
    fields.take(name)
    return found


def _label(value: Any) -> str:
    if isinstance(value, str):
        return "" if _is_uuid(value) else line(value)
    found = (text_at(part, name) for part in (value_at(value, "content"), value) for name in _LABELS)
    return line(next((text for text in found if text), ""))


def _is_uuid(value: str) -> bool:
    return len(value) == 36 and value.count("-") == 4  # noqa: PLR2004 -- RFC 9562, 4


def _byline(value: Any) -> Byline:
    person = value_at(value, "content") or value
    role = text_at(person, "role") or text_at(person, "job_title") or text_at(person, "position")
    return Byline(name=_label(value), role=role, contact=text_at(person, "email"))


def _subject(value: Any) -> Concept:
    return Concept(name=_label(value), code=text_at(value, "slug"))


def _image(fields: Members, report: Report) -> Iterator[Association]:
    found = fields.take("image")
    if href := _address(found):
        yield Association(role="image", media=Media(href))
    elif isinstance(found, dict) and (media := read_file(found, report, space=SPACE)):
        yield Association(role="image", media=media)


def _address(value: Any) -> str:
    """Return the address of a picture given as just that, as in older fields, or ``""``."""
    match = _ADDRESS.fullmatch(value.strip()) if isinstance(value, str) else None
    return f"{match[1] or 'https:'}{match[2]}" if match else ""


_ADDRESS: Final = re.compile(r"(https?:)?(//\S+\.\w{3,4})")
