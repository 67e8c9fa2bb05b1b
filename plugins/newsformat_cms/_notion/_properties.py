"""The properties of a page, named freely in each workspace, by their usual names and types.

(https://developers.notion.com/reference/page-property-values)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from newsformat import Byline, Foreign, Inlines, plain
from newsformat.markup.dates import in_zone, read_date
from newsformat.markup.json import Object, text_of
from newsformat.markup.languages import language_tag
from newsformat.markup.members import has_value, object_at, objects_at, text_at
from newsformat.plugin import Report, inlines, line
from newsformat_cms._bodies._running import plain_name
from newsformat_cms._notion._rich_text import rich_text_at


NAMES: Final = {  # reduced by `plain_name`; the first one that is present and suitable counts
    "headline": ("headline", "title", "name"),
    "kicker": ("kicker", "overline", "eyebrow"),
    "subhead": ("subtitle", "subheadline", "subheading", "subhead", "standfirst", "deck", "dek"),
    "summary": ("summary", "excerpt", "description", "abstract", "teaser", "intro", "metadescription"),
    "slug": ("slug", "permalink"),
    "url": ("url", "canonicalurl", "publishedurl", "liveurl", "link", "livelink"),
    "language": ("language", "lang", "locale"),
    "authors": ("authors", "author", "writers", "writer", "byline", "reporter", "reporters", "by"),
    "tags": ("tags", "tag", "keywords", "keyword"),
    "categories": ("categories", "category", "sections", "section", "topics", "topic", "desk"),
    "cover": ("cover", "coverimage", "featuredimage", "heroimage", "mainimage", "image", "thumbnail", "picture"),
    "status": ("status", "state", "stage", "published", "publish", "ispublished"),
    "published": ("publishdate", "publishedat", "publishedon", "publicationdate", "publishon", "published", "date"),
    "embargo": ("embargo", "embargoeduntil", "embargountil"),
    "expires": ("expires", "expirydate", "expirationdate", "unpublishdate", "unpublishat"),
}


class Properties:
    """The properties of a page; the remaining ones are kept."""

    def __init__(self, properties: Object, report: Report) -> None:
        self._report = report
        self._left = {name: item for name, item in properties.items() if _has_property_value(item)}

    def title(self) -> Inlines:
        """Take the title, which every page has, under any name."""
        name = next(
            (
                key
                for key, property_ in self._left.items()
                if isinstance(_value(property_), list) and "title" in property_
            ),
            "",
        )
        return self._text_of(name) if name else ()

    def text(self, of: str) -> Inlines:
        """Take the text, choice or formula result for the article's attribute *of*."""
        return next((self._text_of(name) for name in self._named(of) if _text(self._left[name])), ())

    def status(self) -> str:
        """Return the name of the status, or of a checked "published" box; the property remains.

        An unchecked box overrides another property that says "done".
        """
        found: list[str] = []
        for name in self._named("status"):
            property_ = self._left[name]
            if isinstance(value := _value(property_), bool):
                found.append("published" if value else "draft")
            elif _kind(property_) in _CHOICES and (word := plain(_text(property_))):
                found.append(word)
        return "draft" if "draft" in map(str.lower, found) else next(iter(found), "")

    def language(self) -> str:
        """Return the tag of a language; the property remains if it has its name."""
        for name in self._named("language"):
            label = plain(_text(self._left[name]))
            if tag := language_tag(label):
                if tag == label:
                    del self._left[name]
                return tag
        return ""

    def words(self, of: str) -> list[str]:
        """Take the choices of a property, or the words of a comma-separated text."""
        for name in self._named(of):
            if found := _words(self._left[name]):
                del self._left[name]
                return found
        return []

    def people(self, of: str) -> list[Byline]:
        """Take the people of a property, if all have names, or else its words."""
        for name in self._named(of):
            property_ = self._left[name]
            people = objects_at(property_, "people") or [item for item in [object_at(property_, "created_by")] if item]
            if people and all(line(text_at(person, "name")) for person in people):
                del self._left[name]
                return [
                    Byline(name=text_at(person, "name"), contact=text_at(person, "person", "email"))
                    for person in people
                ]
        return [Byline(name=word) for word in self.words(of)]

    def moment(self, of: str) -> datetime | None:
        """Take the moment at which a date begins."""
        text = self.date(of)
        return read_date(text, self._report) if text else None

    def date(self, of: str) -> str:
        """Take the beginning of a date as it is, in its time zone."""
        found = self._date(of)
        return _in_its_zone(object_at(self._left.pop(found), "date")) if found else ""

    def files(self) -> list[Object]:
        """Take the files of a property with pictures of the page."""
        name = next((key for key in self._named("cover") if objects_at(self._left[key], "files")), "")
        return objects_at(self._left.pop(name), "files") if name else []

    def flat(self) -> dict[str, str | bool]:
        """Return the remaining properties that are checked, or hold a date, a choice or a text."""
        return {
            name: value
            if isinstance(value := _value(property_), bool)
            else text_at(value, "start") or plain(_text(property_))
            for name, property_ in self._left.items()
        }

    def foreign(self, space: str) -> Iterator[Foreign]:
        """Yield the remaining properties as JSON."""
        for name, item in self._left.items():
            yield Foreign(space, f"properties.{name}", text_of(item))

    def _named(self, of: str) -> list[str]:
        known = NAMES[of]
        called = {name: plain_name(name).replace(" ", "") for name in self._left}
        return sorted(
            (name for name, text in called.items() if text in known), key=lambda name: known.index(called[name])
        )

    def _text_of(self, name: str) -> Inlines:
        return _text(self._left.pop(name))

    def _date(self, of: str) -> str:
        """Return the name of a date without an end, in a known time zone; others have no place."""
        for name in self._named(of):
            date = object_at(self._left[name], "date")
            if not has_value(date.get("end")) and _is_clear(date):
                return name
        return ""


_CHOICES: Final = ("select", "status")
_TEXTS: Final = ("title", "rich_text")
_PLAIN: Final = ("url", "email", "phone_number")


def _kind(value: Any) -> str:
    """Return the type of a property; in a request, it follows from its members."""
    kind = text_at(value, "type")
    return kind or next((name for name in value if name != "id"), "") if isinstance(value, dict) else ""


def _value(value: Any) -> Any:
    return value.get(_kind(value)) if isinstance(value, dict) else None


def _has_property_value(value: Any) -> bool:
    """Is a property non-empty? An empty one only has ID and type."""
    if not isinstance(value, dict):
        return has_value(value)
    return has_value(_value(value)) or any(
        has_value(item) for name, item in value.items() if name not in {"id", "type", _kind(value)}
    )


def _text(value: Any) -> Inlines:
    kind = _kind(value)
    if kind in _TEXTS:
        return rich_text_at(value, kind)
    if kind in _CHOICES:
        return inlines(text_at(value, kind, "name"))
    if kind == "formula":
        return inlines(text_at(value, "formula", "string"))
    return inlines(text_at(value, kind)) if kind in _PLAIN else ()


def _words(value: Any) -> list[str]:
    if _kind(value) == "multi_select":
        return [word for item in objects_at(value, "multi_select") if (word := line(text_at(item, "name")))]
    if _kind(value) in _CHOICES:
        return [word] if (word := plain(_text(value))) else []
    return [word for part in plain(_text(value)).replace("\n", ",").split(",") if (word := line(part))]


def _is_clear(date: Object) -> bool:
    when, zone = read_date(text_at(date, "start")), date.get("time_zone")
    return when is not None and (not has_value(zone) or (isinstance(zone, str) and in_zone(when, zone) is not None))


def _in_its_zone(date: Object) -> str:
    """Return the beginning of *date*, in its zone if given."""
    start, zone = text_at(date, "start"), text_at(date, "time_zone")
    there = in_zone(read_date(start), zone) if zone else None
    return there.isoformat() if there else start
