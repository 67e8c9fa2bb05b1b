"""Reads an article of Joomla."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve

from newsformat import Article, Association, Byline, Concept, EditorsNote, Embargo, Media, Rendition, Rights, Status
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, items_at, object_at, report_unkept, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Limits, ReadError, Report, line, shortened


SPACE: Final = "joomla"
DATES: Final = {"created": "created", "updated": "modified", "published": "publish_up", "expires": "publish_down"}
STATES: Final = {1: Status.USABLE, 2: Status.USABLE, 0: Status.WITHHELD, -2: Status.CANCELED}
_ARCHIVED: Final = 2
NEVER: Final = "0000-00-00"  # older versions' form of a missing date
_IMAGES: Final = ("image_intro", "image_fulltext")
_SIZED: Final = "#joomlaImage:"  # separates a picture's address from its size


def read_article(resource: Any, categories: Mapping[str, str], report: Report, limits: Limits) -> Article:
    """Return the article that *resource* is; *categories* are the names of categories by ID.

    Raises:
        ReadError: it is no article.
    """
    attributes = object_at(resource, "attributes")
    if text_at(resource, "type") != "articles" or not attributes:
        raise ReadError("not a Joomla article, which is of the type articles and has attributes")
    about = Members({name: value for name, value in attributes.items() if name not in {"id", "typeAlias"}})
    meta, images = Members(about.object("metadata")), Members(about.object("images"))
    tags = about.take("tags")
    author, category = about.text("created_by_alias") or meta.text("author"), _category(resource, categories)
    words = about.text("metakey").split(",")
    note, rights = about.text("note"), meta.text("rights")
    moments: dict[str, Any] = {name: _moment(about, member, report) for name, member in DATES.items()}
    article = Article(
        uri=str(resource.get("id") or attributes.get("id") or ""),
        headline=about.text("title"),
        slug=about.text("alias"),
        summary=about.text("metadesc"),
        status=_status(about, report),
        **moments,
        embargo=_embargo(**moments),
        language=_language(about),
        bylines=[Byline(name=author)] if line(author) else [],
        notes=[EditorsNote(text=note)] if note.strip() else [],
        rights=[Rights(notice=rights)] if rights.strip() else [],
        keywords=[word for tag in (*words, *_tags(tags)) if (word := line(tag))],
        subjects=[category] if category else [],
        associations=[*_pictures(images, report)],
        body=read_html(_without_codes(about.text("text"), report), report, limits=limits),
        foreign=[
            *about.foreign(SPACE),
            *[evolve(part, name=f"metadata.{part.name}") for part in meta.foreign(SPACE)],
            *[evolve(part, name=f"images.{part.name}") for part in images.foreign(SPACE)],
        ],
    )
    report_unkept(resource, report, lambda: article, is_read=_is_read, own=("id", "typeAlias"), of="the article")
    return article


def _without_codes(text: str, report: Report) -> str:
    """Return *text* without placeholders that Joomla fills on display: modules, positions and fields."""
    for code in dict.fromkeys(match[0] for match in _CODE.finditer(text)):
        report.left_out(f"a code, which only Joomla could fill, is left out: {code:.60}")
    return _FOLD.sub("", _CODE.sub("", text))


_CODE: Final = re.compile(
    r"\{(?:load(?:position|module|moduleid)\s[^{}<>]{1,200}|field(?:group)?\s\d{1,9}(?:,[^{}<>]{0,100})?|emailcloak=(?:off|on))\}"
)  # https://docs.joomla.org/How_do_you_put_a_module_inside_an_article%3F
_FOLD: Final = re.compile(r"""<hr\b[^<>]*\bid=["']system-readmore["'][^<>]*>""")  # lists display the text before it


def _is_read(of: str, name: str, value: Any) -> bool:
    """Is the member *name* read in another form?"""
    if name in {"state", *DATES.values()} or (name == "language" and value == "*"):
        return of == "articles"
    if (of, name) == ("articles", "text") and isinstance(value, str) and _CODE.search(value):
        return True  # what is left out of it is told
    if name == "id" and of in {"articles", "categories"}:
        return isinstance(value, str | int)
    if name == "tags" and isinstance(value, list):
        return all(isinstance(item, str) for item in value)
    return (name == "type" and isinstance(value, str)) or (name in _IMAGES and isinstance(value, str))


def _status(about: Members, report: Report) -> Status:
    state = about.take("state")
    if state == _ARCHIVED:
        about.left["state"] = state  # kept, as it is more specific
    if state is None:
        return Status.USABLE
    if type(state) is not int or state not in STATES:
        report.note(f"{shortened(text_of(state))} is not a known state; treated as withheld")
        return Status.WITHHELD
    return STATES[state]


def _moment(about: Members, name: str, report: Report) -> datetime | None:
    """Take a date, which Joomla stores in UTC without a zone."""
    text = text_at(about.left, name)
    if text.startswith(NEVER):
        about.take(name)
        return None
    when = read_date(text) if text.strip() else None
    if when is None:
        return None
    about.take(name)
    return read_date(text, report) if "T" in text else when.replace(tzinfo=when.tzinfo or UTC)


def _embargo(
    created: datetime | None, updated: datetime | None, published: datetime | None, expires: datetime | None
) -> Embargo | None:
    """Return the embargo of an article whose publication date was in the future when it was last changed."""
    changed = max((when for when in (created, updated) if when is not None), default=None)
    return Embargo(until=published) if published and changed and published > changed else None


def _language(about: Members) -> str:
    language = about.text("language")
    return "" if language == "*" else language


def _tags(tags: Any) -> list[str]:
    values = tags.values() if isinstance(tags, dict) else items_at(tags)
    return [value if isinstance(value, str) else text_at(value, "title") for value in values]


def _category(resource: Object, categories: Mapping[str, str]) -> Concept | None:
    key = object_at(resource, "relationships", "category", "data").get("id")
    code = str(key) if isinstance(key, str | int) else ""
    return Concept(name=categories.get(code, ""), kind="section", code=code) if line(code) else None


def _pictures(images: Members, report: Report) -> Iterator[Association]:
    for name in _IMAGES:
        address, _, size_text = images.text(name).partition(_SIZED)
        if not line(address):
            continue
        size = _SIZE.fullmatch(size_text)
        if size_text and not size:
            report.left_out(f"left out, data after the address of a picture: {size_text:.60}")
        width, height = (int(size[group]) or None for group in (1, 2)) if size else (None, None)
        file = Rendition(href=address, width=width, height=height)
        caption, alt = images.text(f"{name}_caption"), images.text(f"{name}_alt")
        yield Association(role=name, media=Media(address, alt=alt, caption=caption, renditions=renditions_of(file)))


_SIZE: Final = re.compile(r"//[^?#]*\?width=(\d{1,6})&height=(\d{1,6})", re.ASCII)  # 0 if unknown to Joomla
